"""One recording as a row of a screening."""

import math
import threading

import numpy as np
import pandas
import plantar
import pytest

NAMES = ("stand", "steps", "walk", "empty", "damaged")


def same(one, other):
    """Whether two cells are the same: numbers to the last bit."""
    if isinstance(other, float) and math.isnan(other):
        other = None
    return one == other


def test_a_row_is_that_of_the_screening(program, folder, tmp_path):
    (tmp_path / "in").mkdir()
    lines = ["file,class,child,age_years,date,sex"]
    for at, name in enumerate(NAMES):
        (tmp_path / "in" / f"{name}.parquet").write_bytes((folder / f"{name}.parquet").read_bytes())
        lines.append(f"{name}.parquet,2b,kid-{at},{6 + at / 2},2026-03-0{at + 1},girl")
    listing = tmp_path / "in" / "list.csv"
    listing.write_text("\n".join(lines) + "\n")
    done = program("screen", listing, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    results = pandas.read_parquet(tmp_path / "out" / "results.parquet").set_index("recording", drop=False)
    assert [column for column in plantar.COLUMNS if column in results.columns] == list(results.columns)
    for at, name in enumerate(NAMES):
        row = plantar.measure(
            (folder / f"{name}.parquet").read_bytes(),
            name=f"{name}.parquet",
            class_name="2b",
            child=f"kid-{at}",
            age_years=6 + at / 2,
            date=f"2026-03-0{at + 1}",
            sex="girl",
        )
        assert list(row) == list(plantar.COLUMNS)
        for column, value in row.items():
            if column in results.columns:
                assert same(value, results.loc[f"{name}.parquet", column]), (name, column)
            else:
                assert value is None, (name, column)
            assert value is None or type(value) is plantar.COLUMNS[column]
    assert results.loc["stand.parquet", "result"] in ("fine", "look again")


def test_a_damaged_recording_is_a_row_with_its_reason(folder):
    for data in ((folder / "damaged.parquet").read_bytes(), b"", b"nothing", folder / "damaged.parquet"):
        row = plantar.measure(data, name="town/a.parquet")
        assert row["recording"] == "town/a.parquet" and row["result"] == "record again", row
        assert row["reasons"] and "/tmp" not in row["reasons"] and str(folder) not in row["reasons"]
        assert sum(value is not None for value in row.values()) == 3


def test_the_same_recording_gives_the_same_row(folder, monkeypatch):
    data = (folder / "walk.parquet").read_bytes()
    row = plantar.measure(data, age_years=7)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert plantar.measure(data, age_years=7) == row


def test_what_is_told_of_a_recording_is_checked(folder):
    data = (folder / "stand.parquet").read_bytes()
    with pytest.raises(ValueError, match="sex"):
        plantar.measure(data, sex="x")
    with pytest.raises(ValueError, match="pseudonym"):
        plantar.measure(data, child="Anna Meier")
    with pytest.raises(TypeError, match="expected any of child"):
        plantar.measure(data, pitch_mm=8)


def test_columns_have_types():
    assert list(plantar.COLUMNS)[:6] == ["recording", "class", "child", "date", "age_years", "protocol"]
    assert {"arch_index_left", "arch_index_left_low", "cadence_per_min"} <= set(plantar.COLUMNS)
    assert set(plantar.COLUMNS.values()) == {str, float}


def turns(work):
    """How often this thread gets its turn while another one works."""
    thread = threading.Thread(target=work)
    thread.start()
    count = 0
    while thread.is_alive():
        count += 1
        # Waits in Python, not in the system, so that it needs the lock for every turn.
        for _ in range(200):
            pass
    thread.join()
    return count


def test_other_threads_go_on_meanwhile(folder):
    big = plantar.simulate(seconds=20)
    data = folder / "stand.parquet"
    for work in (
        lambda: plantar.analyse(big),
        lambda: plantar.measure(data),
        lambda: plantar.read(data).frames,
        lambda: plantar.report_png(data),
        lambda: plantar.steps([data] * 2),
        lambda: plantar.simulate(seconds=10),
    ):
        # Two or three where the lock is held.
        assert turns(work) > 20


def test_threads_do_not_disturb_each_other(folder):
    files = [folder / f"{name}.parquet" for name in ("stand", "steps")] * 2
    alone = [plantar.analyse(file) for file in files]
    together = [None] * len(files)

    def work(at):
        together[at] = plantar.analyse(files[at])

    threads = [threading.Thread(target=work, args=(at,)) for at in range(len(files))]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert together == alone


def test_an_array_may_be_written_meanwhile():
    made = plantar.simulate(seconds=2)
    frames = made.frames.copy()
    facts = {"pitch_mm": made.pitch_mm, "rate_hz": 50, "unit": "kPa"}
    before = plantar.analyse(frames, **facts)
    frames[:] = 0
    assert np.all(frames == 0) and before["feet"]
