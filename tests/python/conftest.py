"""Recordings to work on, and the program beside them."""

import os
import subprocess
import sys
from pathlib import Path

import plantar
import pytest

PROGRAM = Path(sys.executable).with_name("plantar")
"""The command that came with the package."""


def run(*words, **more):
    """Runs the command to its end."""
    return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, check=False, **more)


@pytest.fixture(scope="session")
def program():
    assert PROGRAM.exists(), f"{PROGRAM}: install the wheel into this environment"
    return run


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Simulated recordings: a stand, steps on the spot, a walk, an exercise, an empty mat."""
    at = tmp_path_factory.mktemp("recordings")
    plantar.simulate(at / "stand.parquet", seconds=32, seed=3)
    plantar.simulate(at / "steps.parquet", scene="stepping", seconds=10, seed=4, pitch_mm=5, rate_hz=100)
    plantar.simulate(at / "walk.parquet", scene="walking", seconds=6, seed=5, rate_hz=100, age_years=7)
    plantar.simulate(at / "march.parquet", scene="exercise:march", seed=6, age_years=6.8)
    plantar.simulate(at / "empty.parquet", scene="empty", seconds=2)
    (at / "damaged.parquet").write_bytes((at / "stand.parquet").read_bytes()[:5000])
    return at


@pytest.fixture(autouse=True)
def utc(monkeypatch):
    """Days are the same for the program and for Python, wherever the tests run."""
    monkeypatch.setenv("TZ", "UTC")
    assert os.environ["TZ"] == "UTC"
