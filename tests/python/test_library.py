"""A library of children as tables."""

import numpy as np
import pandas
import plantar
import pytest


@pytest.fixture
def kept(program, folder, tmp_path):
    """Two children with sessions, one of them with practice."""
    at = ["--library", tmp_path / "library"]
    for child in ("kid-1", "kid-2"):
        assert program("child", "add", child, "--born", "2019-05", *at).returncode == 0
    days = [("kid-1", "stand", "2026-03-02"), ("kid-1", "walk", "2026-04-02"), ("kid-2", "steps", "2026-03-09")]
    for child, name, day in days:
        plantar.simulate(tmp_path / f"{child}.parquet", seconds=12, seed=len(name))
        done = program("session", "add", folder / f"{name}.parquet", "--child", child, "--date", day, *at)
        assert done.returncode == 0, done.stderr
    words = ["--child", "kid-1", "--exercise", "march", "--reps", "20", "--date", "2026-03-03"]
    done = program("exercise", folder / "march.parquet", *words, "--pain-before", "0", "--pain-after", "0", *at)
    assert done.returncode == 0, done.stderr
    return tmp_path / "library"


def test_tables(program, kept, tmp_path):
    library = plantar.Library(kept)
    children = plantar.to_pandas(library.children())
    assert list(children.child) == ["kid-1", "kid-2"] and list(children.sessions) == [2, 1]
    assert list(children.birth) == ["2019-05", "2019-05"]
    out = tmp_path / "values.parquet"
    assert program("child", "export", "kid-1", "--out", out, "--library", kept).returncode == 0
    one = plantar.to_pandas(library.sessions("kid-1"))
    frame = pandas.read_parquet(out)
    assert list(one.columns) == list(frame.columns) and one["date"].tolist() == frame["date"].tolist()
    assert all(one[name].dropna().tolist() == frame[name].dropna().tolist() for name in frame)
    both = plantar.to_pandas(library.sessions())
    assert list(both.child) == ["kid-1", "kid-1", "kid-2"]
    practice = library.practice("kid-1")
    assert practice["exercise"] == ["march"] and practice["reps"][0] > 10
    assert library.practice("kid-2")["exercise"] == []
    assert len(library.dose()["zone"]) > 10 and np.all(library.dose()["pressed_s"] >= 0)
    assert library.damage() == []


def test_it_shows_what_came_later(program, kept):
    library = plantar.Library(kept)
    assert program("child", "add", "kid-3", "--born", "2020-01", "--library", kept).returncode == 0
    assert library.children()["child"] == ["kid-1", "kid-2", "kid-3"]


def test_what_is_not_there(kept, tmp_path):
    with pytest.raises(ValueError, match="nothing"):
        plantar.Library(tmp_path / "nothing")
    library = plantar.Library(kept)
    with pytest.raises(ValueError, match="kid-9"):
        library.sessions("kid-9")
    with pytest.raises(ValueError, match="pseudonym"):
        library.sessions("Anna Meier")
    with pytest.raises(TypeError):
        library.sessions(3)
