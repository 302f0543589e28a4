"""The command that comes with the package behaves as the native program."""

import json
import os
import signal
import subprocess
import sys
import time

import plantar
import pytest
from conftest import PROGRAM

NATIVE = os.environ.get("PLANTAR_PROGRAM")
"""The native program, to compare with."""


def ended(program, words, **more):
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False, **more)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--version"], 0),
        (["--help"], 0),
        (["help", "analyse"], 0),
        ([], 2),
        (["analys"], 2),
        (["analyse", "nothing.parquet"], 3),
        (["analyse", "empty.parquet"], 5),
        (["analyse", "stand.parquet", "--report", "nowhere/report.png"], 6),
        (["balance", "stand.parquet", "--to-s", "9"], 7),
        (["profile", "list"], 0),
    ],
)
def test_exit_codes_and_words(folder, words, code):
    own = ended(PROGRAM, words, cwd=folder)
    assert own[0] == code, own
    assert own[1] or own[2]
    if NATIVE:
        assert own == ended(NATIVE, words, cwd=folder)


def test_version(program):
    assert program("--version").stdout == f"plantar {plantar.__version__}\n"


def test_a_reader_that_goes_is_no_failure(folder):
    for words in (["profile", "list"], ["analyse", "stand.parquet", "--json"], ["--help"]):
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run(
            [PROGRAM, *words], stdout=writer, stderr=subprocess.PIPE, text=True, check=False, cwd=folder
        )
        os.close(writer)
        assert (done.returncode, done.stderr) == (0, ""), words


def test_ctrl_c_ends_it(folder):
    """At once where nothing is to be finished."""
    working = subprocess.Popen([PROGRAM, "accuracy", "--children", "500"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(1.5)
    assert working.poll() is None, "a test of nothing"
    working.send_signal(signal.SIGINT)
    assert working.wait(timeout=5) == -signal.SIGINT


def test_ctrl_c_is_heard_where_something_is_to_be_finished(tmp_path):
    (tmp_path / "in").mkdir()
    recording = plantar.simulate(seconds=20)
    for at in range(60):
        recording.write(tmp_path / "in" / f"{at}.parquet")
    working = subprocess.Popen(
        [PROGRAM, "screen", tmp_path / "in", "--out", tmp_path / "out"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(1.5)
    assert working.poll() is None, "a test of nothing"
    working.send_signal(signal.SIGINT)
    _, said = working.communicate(timeout=60)
    assert working.returncode == 130 and "continues where it stopped" in said, said


def test_it_starts_without_numpy():
    code = "import sys, plantar; print([name for name in ('numpy', 'pandas', 'polars', 'pyarrow') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_it_starts_soon():
    def least(words):
        times = []
        for _ in range(8):
            start = time.perf_counter()
            subprocess.run(words, capture_output=True, check=True)
            times.append(time.perf_counter() - start)
        return min(times)

    more = least([PROGRAM, "--version"]) - least([sys.executable, "-c", "pass"])
    # 0.1 s on a quiet computer.
    assert more < 0.3, more


def test_a_demonstration_needs_nothing(tmp_path):
    done = subprocess.run([PROGRAM, "demo"], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "plantar-demo" / "report.png").stat().st_size > 50_000
    numbers = next((tmp_path / "plantar-demo").glob("*.json"))
    assert json.loads(numbers.read_text())["feet"]
