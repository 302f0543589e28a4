"""Frames, series, steps and prints as arrays."""

import json
import subprocess
import sys

import numpy as np
import pandas
import plantar
import pytest


def alike(table, frame):
    """Whether a table is a data frame, to the last bit."""
    ours = plantar.to_pandas(table)
    assert list(ours.columns) == list(frame.columns) and len(ours) == len(frame)
    for name in frame:
        # Words that are not given are None or NaN, as the version of pandas has it.
        assert ours[name].isna().tolist() == frame[name].isna().tolist(), name
        assert ours[name].dropna().tolist() == frame[name].dropna().tolist(), name


def test_a_recording(folder):
    recording = plantar.read(folder / "walk.parquet")
    info = plantar.analyse(folder / "walk.parquet")["recording"]
    assert recording.info == info
    assert recording.name == "walk" and recording.unit == "kPa" and recording.truth is None
    assert recording.pitch_mm == (info["pitch_x_mm"], info["pitch_y_mm"])
    frames = recording.frames
    assert frames.dtype == np.float64 and frames.shape == (info["frames"], info["rows"], info["cols"])
    assert frames is recording.frames
    assert recording.t_s.shape == (len(frames),) and np.all(np.diff(recording.t_s) > 0)
    assert recording.exists.dtype == bool and recording.exists.all()
    assert "walk" in repr(recording) and str(len(frames)) in repr(recording)


def test_frames_are_those_of_export(program, folder, tmp_path):
    assert program("export", folder / "walk.parquet", "--cells", tmp_path / "cells.npy").returncode == 0
    recording = plantar.read(folder / "walk.parquet")
    stored = np.load(tmp_path / "cells.npy")
    gain = 500 / 65535
    assert np.allclose(recording.frames, stored * (recording.frames.max() / stored.max()))
    assert recording.frames.max() < 65535 * gain
    # Forces by hand.
    series = plantar.series(folder / "walk.parquet")
    area_m2 = recording.pitch_mm[0] * recording.pitch_mm[1] * 1e-6
    by_hand = 1000 * area_m2 * recording.frames.sum(axis=(1, 2))
    assert np.allclose(series["force_n"], by_hand, rtol=1e-9, atol=1e-9)


def test_counts_stay_counts(folder):
    raw = plantar.simulate(seconds=1, uncalibrated=True)
    assert raw.unit == "raw" and np.array_equal(raw.frames, raw.frames.round()) and raw.frames.max() > 100


def test_series_are_those_of_export(program, folder, tmp_path):
    for name in ("stand", "steps", "walk"):
        out = tmp_path / f"{name}.parquet"
        assert program("export", folder / f"{name}.parquet", "--series", out).returncode == 0
        series = plantar.series(folder / f"{name}.parquet")
        alike(series, pandas.read_parquet(out))
        assert all(column.dtype == np.float64 for column in series.values())


def test_steps_are_those_of_export(program, folder, tmp_path):
    files = [folder / "steps.parquet", folder / "stand.parquet", folder / "walk.parquet"]
    out = tmp_path / "steps.parquet"
    assert program("export", *files, "--steps", out).returncode == 0
    steps = plantar.steps(files)
    expected = pandas.read_parquet(out)
    alike(steps, expected)
    assert len(expected) > 10 and set(steps["recording"]) == {"steps", "walk"}
    given = plantar.steps([file.read_bytes() for file in files])
    assert set(given["recording"]) == {"recording"}
    alike(given | {"recording": steps["recording"]}, expected)
    assert len(plantar.steps(folder / "stand.parquet")["step"]) == 0


def test_prints(folder):
    document = plantar.analyse(folder / "stand.parquet")
    prints = plantar.footprints(folder / "stand.parquet")
    assert [print.side for print in prints] == ["left", "right"]
    frames = plantar.read(folder / "stand.parquet").frames
    for print, foot in zip(prints, document["feet"], strict=True):
        assert print.refused is None and print.picture.shape == frames.shape[1:]
        assert np.all(print.peak_picture >= print.picture - 1e-9)
        assert print.peak_picture.max() == pytest.approx(foot["peak_kpa"])
        heel, toe = print.axis
        assert list(heel) == [foot["heel"]["x_mm"], foot["heel"]["y_mm"]]
        assert np.hypot(*(toe - heel)) == pytest.approx(foot["length_mm"])
        # The area within the outline, toes included, by the shoelace formula; holes turn the other way.
        area = sum(
            0.5 * np.sum(ring[:, 0] * np.roll(ring[:, 1], -1) - np.roll(ring[:, 0], -1) * ring[:, 1])
            for ring in print.outline
        )
        assert abs(area) == pytest.approx(foot["contact_area_mm2"], rel=0.02)
        assert set(print.landmarks) == set(foot["landmarks"])
        for index, marks in print.landmarks.items():
            assert [label for label, _ in marks] == [mark["label"] for mark in foot["landmarks"][index]]
            assert all(places.ndim == 2 and places.shape[1] == 2 for _, places in marks)


def test_a_print_that_cannot_be_traced():
    frames = np.zeros((60, 40, 40))
    frames[5:, 10:14, 10:14] = 80.0
    prints = plantar.footprints(frames, pitch_mm=8, rate_hz=50, unit="kPa")
    for print in prints:
        assert print.refused and print.outline == [] and print.axis is None and print.landmarks == {}


def test_cells_as_a_table(folder):
    recording = plantar.read(folder / "stand.parquet", to_s=0.1)
    table = plantar.to_pandas(recording.cells())
    assert list(table.columns) == ["t_s", "row", "col", "value"]
    frames = recording.frames
    assert len(table) == frames.size
    assert np.array_equal(table.value.to_numpy().reshape(frames.shape), frames)
    one = table[(table.row == 20) & (table.col == 7)]
    assert np.array_equal(one.value, frames[:, 20, 7]) and np.array_equal(one.t_s, recording.t_s)


@pytest.mark.parametrize("package", ["pandas", "polars"])
def test_the_cells_of_a_file_without_plantar(folder, package):
    recording = plantar.read(folder / "stand.parquet")
    table = pytest.importorskip(package).read_parquet(folder / "stand.parquet")
    # As docs/formats/README.md has it.
    cells = np.frombuffer(b"".join(table["cells"]), "<u2").reshape(-1, *recording.frames.shape[1:])
    told = pytest.importorskip("pyarrow.parquet").read_metadata(folder / "stand.parquet").metadata
    scale = json.loads(told[b"plantar"])
    assert np.array_equal(scale["gain"] * cells + scale["offset"], recording.frames)


def test_what_is_missing_is_missing_in_every_kind_of_table(folder):
    steps = plantar.steps(folder / "walk.parquet")
    missing = int(np.isnan(steps["stride_length_mm"]).sum())
    assert 0 < missing < len(steps["step"])
    assert plantar.to_pandas(steps)["stride_length_mm"].isna().sum() == missing
    assert plantar.to_polars(steps)["stride_length_mm"].null_count() == missing
    assert plantar.to_arrow(steps)["stride_length_mm"].null_count == missing
    nobody = plantar.to_polars(steps)["child"]
    assert nobody.null_count() == len(steps["step"]) == plantar.to_arrow(steps)["child"].null_count


def test_simulated_recordings_know_their_truth(tmp_path):
    out = tmp_path / "a.parquet"
    made = plantar.simulate(out, seconds=3, arch=("flat", "normal"), size=(64, 60), pitch_mm=(8, 7.5), seed=9)
    again = plantar.simulate(seconds=3, arch=("flat", "normal"), size=(64, 60), pitch_mm=(8, 7.5), seed=9)
    assert np.array_equal(made.frames, again.frames) and made.truth == again.truth
    assert np.array_equal(plantar.read(out).frames, made.frames) and plantar.read(out).truth is None
    assert made.name == "a" and made.frames.shape[1:] == (64, 60) and made.pitch_mm == (8, 7.5)
    truth = made.truth["feet"]
    for true, foot in zip(truth, plantar.analyse(made)["feet"], strict=True):
        assert foot["arch_index"] == pytest.approx(true["arch_index"], abs=0.03)
    copy = tmp_path / "copy.parquet"
    made.write(copy)
    assert copy.read_bytes() == out.read_bytes()


def test_bytes_by_a_profile(program, tmp_path):
    words = ["--profile", "m1616", "--pitch-mm", "16", "--seconds", "2", "--out"]
    assert program("simulate", *words, tmp_path / "mat.bin").returncode == 0
    captured = (tmp_path / "mat.bin").read_bytes()
    recording = plantar.read(captured, profile="m1616", pitch_mm=16, rate_hz=20)
    assert recording.frames.shape[1:] == (16, 16) and recording.info["link"]["frames"] == len(recording.frames)
    assert recording.frames.max() > 0
    with pytest.raises(ValueError, match="neither the name of a profile nor a file"):
        plantar.read(captured, profile="m16160", pitch_mm=16)


def test_the_array_packages_are_not_needed():
    code = """
import sys
for name in ("pandas", "polars", "pyarrow"):
    sys.modules[name] = None
import plantar
made = plantar.simulate(scene="stepping", seconds=4)
assert len(plantar.steps(made)["step"]) > 2
try:
    plantar.to_pandas({})
except ImportError:
    print("refused")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"
