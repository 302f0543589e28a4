"""What the documentation shows is what happens."""

import doctest
from pathlib import Path

import nbclient
import nbformat
import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("page", "least"), [("README.md", 3), ("docs/python.md", 15)])
def test_examples(page, least, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MPLBACKEND", "agg")
    # The end of a block is no output.
    text = (ROOT / page).read_text().replace("```", "")
    examples = doctest.DocTestParser().get_doctest(text, {"__name__": "page"}, page, page, 0)
    said = []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    result = runner.run(examples, out=said.append)
    assert result.attempted >= least
    assert result.failed == 0, "".join(said)


def test_the_notebook_runs(tmp_path, monkeypatch):
    # Pictures go into the notebook.
    monkeypatch.delenv("MPLBACKEND", raising=False)
    notebook = nbformat.read(ROOT / "docs" / "gait_line.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(tmp_path)}}).execute()
    pictures = [
        output
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if "image/png" in output.get("data", {})
    ]
    assert len(pictures) == 3
