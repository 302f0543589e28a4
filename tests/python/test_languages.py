"""What the program takes for granted of languages is what CLDR says."""

import csv
import unicodedata
from pathlib import Path

from babel import Locale

TABLE = Path(__file__).parents[2] / "data" / "words" / "cldr.csv"


def rows() -> list[dict[str, str]]:
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines))


def test_the_table_is_that_of_cldr() -> None:
    for row in rows():
        locale = Locale(row["code"])
        assert row["decimal"] == locale.number_symbols["latn"]["decimal"], row
        before = locale.percent_formats[None].pattern.split("0")[-1].rstrip("%")
        named = {"": "", "\u00a0": "no-break space"}
        assert row["before_percent"] == named[before], (row, [unicodedata.name(c) for c in before])
        assert set(row["plurals"].split()) == locale.plural_form.tags | {"other"}, row


def test_every_language_of_the_program_is_in_it() -> None:
    offered = {folder.name for folder in TABLE.parent.iterdir() if folder.is_dir()}
    assert {row["code"] for row in rows()} == offered
