"""Documents are those of the program, key for key and value for value."""

import json

import numpy as np
import plantar
import pytest


def printed(program, *words, code=0):
    done = program(*words, "--json")
    assert done.returncode == code, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("name", "options", "words"),
    [
        ("stand", {}, []),
        ("steps", {}, []),
        ("walk", {"age": 6.5, "regions": 5}, ["--age", "6.5", "--regions", "5"]),
        ("stand", {"threshold": 12.5, "bootstrap": 0}, ["--threshold", "12.5", "--bootstrap", "0"]),
        ("stand", {"from_s": 2, "to_s": 9.5}, ["--from-s", "2", "--to-s", "9.5"]),
        ("walk", {"undo_crosstalk": "auto", "age": None}, ["--undo-crosstalk", "auto"]),
        (
            "steps",
            {"born": "2019-05", "date": "2026-03-01"},
            ["--born", "2019-05", "--date", "2026-03-01"],
        ),
    ],
)
def test_analyse(program, folder, name, options, words):
    file = folder / f"{name}.parquet"
    document = plantar.analyse(file, **options)
    assert document == printed(program, "analyse", file, *words)
    assert document["feet"], "a test of nothing"


def test_however_it_is_given(folder):
    file, options = folder / "steps.parquet", {"bootstrap": 4, "age": 6}
    document = plantar.analyse(file, **options)
    assert plantar.analyse(str(file), **options) == document
    assert plantar.analyse(file.read_bytes(), name="steps", **options) == document
    assert plantar.analyse(bytearray(file.read_bytes()), name="steps", **options) == document
    assert plantar.analyse(memoryview(file.read_bytes()), name="steps", **options) == document
    assert plantar.analyse(plantar.read(file), **options) == document


def test_a_mat_without_a_foot_is_a_document(program, folder):
    file = folder / "empty.parquet"
    document = plantar.analyse(file)
    assert document["task"] is None and document["no_foot"]
    assert document == printed(program, "analyse", file, code=5)


def test_arrays(program, folder, tmp_path):
    recording = plantar.read(folder / "walk.parquet", to_s=3)
    facts = {"pitch_mm": recording.pitch_mm, "rate_hz": 100, "unit": "kPa", "view": "above"}
    words = ["--pitch-mm", "{},{}".format(*recording.pitch_mm), "--rate-hz", "100", "--unit", "kPa", "--view", "above"]
    frames = recording.frames
    counts = (10 * frames).round()
    arrays = [
        (frames, {}),
        (frames.astype("float32"), {}),
        (np.asfortranarray(frames), {}),
        (frames[::2].astype(">f4"), {}),
        (counts.astype("uint16"), {"gain": 0.1}),
        (counts.astype("int64"), {"gain": 0.1}),
        (np.minimum(counts, 255).astype("uint8"), {"gain": 0.1}),
    ]
    for at, (array, gain) in enumerate(arrays):
        file = tmp_path / f"array{at}.npy"
        np.save(file, array)
        document = plantar.analyse(array, name=file.stem, bootstrap=0, **facts, **gain)
        more = ["--gain", gain["gain"]] if gain else []
        assert document == printed(program, "analyse", file, *words, *more, "--bootstrap", "0")
        assert document["feet"] and document["recording"]["unit"] == "kPa"
    # A picture alone has no times.
    picture = plantar.analyse(frames.max(axis=0), pitch_mm=8, unit="kPa")
    assert picture["recording"]["frames"] == 1


def test_several_recordings_of_a_file(program, folder, tmp_path):
    frames = plantar.read(folder / "steps.parquet").frames
    np.savez(tmp_path / "trials.npz", one=frames, two=frames[:500])
    words = ["--pitch-mm", "5", "--rate-hz", "100", "--unit", "kPa"]
    facts = {"pitch_mm": 5, "rate_hz": 100, "unit": "kPa"}
    document = plantar.analyse(tmp_path / "trials.npz", **facts)
    assert [one["recording"]["name"] for one in document["results"]] == ["trials_one", "trials_two"]
    assert document == printed(program, "analyse", tmp_path / "trials.npz", *words)
    assert plantar.read(tmp_path / "trials.npz", array="two", **facts).frames.shape == frames[:500].shape
    with pytest.raises(ValueError, match="2 recordings in one file.*array"):
        plantar.read(tmp_path / "trials.npz", **facts)


def test_balance(program, folder):
    file = folder / "stand.parquet"
    document = plantar.balance(file)
    assert document == printed(program, "balance", file)
    again = plantar.balance(file.read_bytes(), name="stand", closed=file, rate_hz="none", settle_s=2)
    assert again == printed(program, "balance", file, "--closed", file, "--rate-hz", "none", "--settle-s", "2")
    short = plantar.balance(file, to_s=10)
    assert short == printed(program, "balance", file, "--to-s", "10", code=7)
    assert plantar.balance(file, to_s=10, allow_short=True) != short
    assert plantar.balance(file, to_s=10, allow_short=False) == short


def test_exercise_and_dose(program, folder):
    file = folder / "march.parquet"
    document = plantar.exercise(file, exercise="march", reps=20)
    assert document == printed(program, "exercise", file, "--exercise", "march", "--reps", "20")
    assert document["sets"][0]["reps"] > 10, document["sets"]
    assert plantar.dose(file) == printed(program, "dose", file)


def test_report(folder, monkeypatch):
    page = plantar.report_png(folder / "stand.parquet", age=6)
    assert page.startswith(b"\x89PNG\r\n\x1a\n") and len(page) > 50_000
    # Whatever the computer speaks.
    monkeypatch.setenv("PLANTAR_LANGUAGE", "xx")
    assert plantar.report_png(folder / "stand.parquet", age=6, language="en") == page
    assert plantar.report_png(folder / "stand.parquet", age=6) == page
    with pytest.raises(ValueError, match="language.*expected one of en"):
        plantar.report_png(folder / "stand.parquet", language="xx")
