"""What does not fit is refused with a sentence that says what was expected."""

import numpy as np
import plantar
import pytest

FACTS = {"pitch_mm": 8, "rate_hz": 50, "unit": "kPa"}
FRAMES = np.zeros((3, 8, 6))


@pytest.mark.parametrize(
    ("source", "options", "error", "words"),
    [
        (3, {}, TypeError, "expected a path, bytes, a NumPy array.*got int"),
        ([[0.0]], FACTS, TypeError, "expected a path, bytes, a NumPy array.*got list"),
        (None, {}, TypeError, "got NoneType"),
        (FRAMES.astype(complex), FACTS, TypeError, "expected an array of whole numbers, float32 or float64, got one of complex128"),
        (FRAMES.astype(bool), FACTS, TypeError, "got one of bool"),
        (FRAMES.astype("float16"), FACTS, TypeError, "got one of float16"),
        (FRAMES.astype(object), FACTS, TypeError, "got one of object"),
        (np.array(["a"]), FACTS, TypeError, "got one of <U1"),
        (FRAMES[0, 0], FACTS, ValueError, r"expected an array of frames x rows x columns.*\[6\]"),
        (np.zeros((0, 8, 6)), FACTS, ValueError, r"\[0, 8, 6\]"),
        (FRAMES, {}, TypeError, "an array does not tell pitch_mm: give pitch_mm="),
        (FRAMES, {"pitch_mm": 8}, TypeError, "rate_hz"),
        (FRAMES, {"pitch_mm": 8, "rate_hz": 50}, TypeError, 'unit=, "kPa", "N" or "raw"'),
        (FRAMES - 1, FACTS, ValueError, "-1"),
        (FRAMES * np.nan, FACTS, ValueError, "(?i)nan"),
        (FRAMES, FACTS | {"unit": "psi"}, ValueError, "expected raw, kPa or N"),
        (FRAMES, FACTS | {"unit": 3}, TypeError, "unit: expected a str, got int"),
        (FRAMES, FACTS | {"pitch_mm": "8"}, TypeError, "pitch_mm: expected a number, or a pair of numbers.*got str"),
        (FRAMES, FACTS | {"pitch_mm": (8, 8, 8)}, TypeError, "pitch_mm"),
        (FRAMES, FACTS | {"pitch_mm": -8}, ValueError, "expected a number above 0"),
        (FRAMES, FACTS | {"rate_hz": True}, TypeError, "rate_hz: expected a number, got bool"),
        (FRAMES, FACTS | {"rate_hz": 0}, ValueError, "expected a number above 0"),
        (FRAMES, FACTS | {"pich_mm": 8}, TypeError, "unexpected keyword argument.*pich_mm.*pitch_mm"),
        (FRAMES, FACTS | {"view": "left"}, ValueError, "expected above or below"),
        (FRAMES, FACTS | {"from_s": 40}, ValueError, "nothing|no frame|last"),
        (b"", {}, ValueError, "recording"),
        (b"no recording at all", {}, ValueError, "recording"),
        ("nowhere/at/all.parquet", {}, FileNotFoundError, "nowhere/at/all.parquet"),
    ],
)
def test_read_and_analyse(source, options, error, words):
    for function in (plantar.read, plantar.analyse):
        with pytest.raises(error, match=words) as raised:
            function(source, **options)
        text = str(raised.value)
        assert "\n" not in text and "--" not in text and "/tmp" not in text, text


def test_a_name_is_no_path(folder):
    data = (folder / "stand.parquet").read_bytes()
    for name in ("../a", "a/b", "", ".a", "x" * 300):
        with pytest.raises(ValueError, match="expected a plain name"):
            plantar.read(data, name=name)
    assert plantar.read(data, name="a child").name == "a child"


def test_a_damaged_file_says_what_is_wrong_with_it(folder):
    with pytest.raises(ValueError, match="damaged.parquet"):
        plantar.read(folder / "damaged.parquet")
    with pytest.raises(ValueError, match="^recording: ") as raised:
        plantar.read((folder / "damaged.parquet").read_bytes())
    assert "/" not in str(raised.value).split(":")[0]


def test_facts_that_contradict_the_file(folder):
    with pytest.raises(ValueError, match="pitch_mm 5 mm contradicts the file, which says 8 mm"):
        plantar.read(folder / "stand.parquet", pitch_mm=5)


def test_exercises_and_scenes():
    with pytest.raises(ValueError, match="scene"):
        plantar.simulate(scene="dancing")
    with pytest.raises(TypeError, match="seed: expected a whole number from 0, got float"):
        plantar.simulate(seed=1.5)
    with pytest.raises(ValueError):
        plantar.simulate(age_years=-3)


def test_an_exercise_must_be_named(folder):
    with pytest.raises(ValueError, match="no exercise is given"):
        plantar.exercise(folder / "march.parquet")
    with pytest.raises(ValueError):
        plantar.exercise(folder / "march.parquet", exercise="hopping")


def test_a_list_of_nothing():
    with pytest.raises(TypeError, match="empty list"):
        plantar.steps([])


def test_an_output_that_cannot_be_written(tmp_path):
    with pytest.raises(OSError):
        plantar.simulate(tmp_path / "nowhere" / "a.parquet", seconds=1)
    with pytest.raises(ValueError, match="parquet"):
        plantar.simulate(seconds=1).write(tmp_path / "a.csv")
