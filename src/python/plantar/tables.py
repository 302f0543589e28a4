"""Tables for the packages that draw and reckon with them. None of these is needed until it is asked for."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Nobody needs these to check a program that needs none of them.
    import pandas as _pandas  # type: ignore[import-untyped, import-not-found, unused-ignore]
    import polars as _polars  # type: ignore[import-not-found, unused-ignore]
    import pyarrow as _pyarrow  # type: ignore[import-untyped, import-not-found, unused-ignore]

    from plantar.types import Table


def to_pandas(table: Table) -> _pandas.DataFrame:
    """A table as a pandas DataFrame: NaN stands for a number that is not given, None for words."""
    import pandas

    return pandas.DataFrame(table)


def to_polars(table: Table) -> _polars.DataFrame:
    """A table as a polars DataFrame: null stands for what is not given."""
    import polars

    return polars.DataFrame(table, strict=False).with_columns(polars.selectors.float().fill_nan(None))


def to_arrow(table: Table) -> _pyarrow.Table:
    """A table for Arrow: null stands for what is not given."""
    import pyarrow

    columns = {name: pyarrow.array(column, from_pandas=True) for name, column in table.items()}
    return pyarrow.table(columns)
