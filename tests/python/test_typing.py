"""The types say what is there."""

import subprocess
import sys

import plantar
import pytest
from plantar import types


def run(*words, cwd):
    return subprocess.run([sys.executable, "-m", *words], capture_output=True, text=True, check=False, cwd=cwd)


def test_the_stubs_say_what_is_there(tmp_path):
    done = run("mypy.stubtest", "plantar", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_program_is_checked(tmp_path):
    program = tmp_path / "program.py"
    right = (
        "import numpy as np\nimport plantar\n\n"
        "frames = np.zeros((3, 8, 6))\n"
        'document = plantar.analyse(frames, pitch_mm=8, rate_hz=50, unit="kPa", age=6.5)\n'
        'print(document["feet"], plantar.read("a.parquet").frames.mean())\n'
        'print(plantar.to_pandas(plantar.steps(["a.parquet", b""])).side)\n'
    )
    program.write_text(right)
    done = run("mypy", "--strict", "--ignore-missing-imports", "program.py", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    for wrong in ('unit="psi"', "pich_mm=8", 'rate_hz="50"', "bootstrap=None"):
        program.write_text(right.replace('rate_hz=50, unit="kPa", age=6.5', wrong))
        done = run("mypy", "--strict", "--ignore-missing-imports", "program.py", cwd=tmp_path)
        assert done.returncode == 1, wrong


@pytest.mark.parametrize(
    ("function", "options"),
    [
        (plantar.read, types.Facts),
        (plantar.analyse, types.Document),
        (plantar.report_png, types.Page),
        (plantar.balance, types.Stand),
        (plantar.exercise, types.Practice),
        (plantar.dose, types.Facts),
        (plantar.series, types.Analysis),
        (plantar.footprints, types.Analysis),
        (plantar.steps, types.Analysis),
        (plantar.measure, types.Listed),
        (plantar.simulate, types.Scene),
    ],
)
def test_the_options_are_those_that_are_taken(function, options):
    with pytest.raises(TypeError, match="expected any of ") as raised:
        function(None if function is plantar.simulate else b"", no_such_option=1)
    taken = str(raised.value).split("expected any of ")[1].split(", ")
    assert sorted(taken) == sorted(options.__required_keys__ | options.__optional_keys__)


def test_everything_is_documented():
    for name in plantar.__all__:
        thing = getattr(plantar, name)
        if name not in ("COLUMNS", "__version__"):
            assert thing.__doc__, name
    for kind in (plantar.Recording, plantar.Footprint, plantar.Library):
        for name in (name for name in vars(kind) if not name.startswith("_")):
            assert getattr(kind, name).__doc__, f"{kind.__name__}.{name}"
