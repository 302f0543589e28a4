"""A region's recordings on Spark: a row each, as `plantar.measure` gives it, and the tables of `plantar screen` from them.

Spark is needed only where these functions are called, version 3.4 or later. `docs/cluster.md` has the settings and sizes.
"""

from __future__ import annotations

import re

from plantar._plantar import RESULTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    # Nobody needs these to check a program that needs none of them.
    import pyarrow as _arrow  # type: ignore[import-untyped, import-not-found, unused-ignore]
    from pyspark.sql import (  # type: ignore[import-not-found, unused-ignore]
        DataFrame as _DataFrame,
        SparkSession as _SparkSession,
    )
    from pyspark.sql.types import StructType as _StructType  # type: ignore[import-not-found, unused-ignore]

__all__ = ["by_group", "doubled", "look_again", "measure_table", "record_again"]

_LISTED = ("child", "birth", "age_years", "date", "sex", "consent")
"""Columns that a list of `plantar screen` may have besides `file` and `class`."""
_TOLD = ("file", "content", "path", "class", *_LISTED)
"""Columns of a table from which a recording is measured."""

_BYTES_A_BATCH = "spark.sql.execution.arrow.maxBytesPerBatch"
_RECORDINGS_A_BATCH = "spark.sql.execution.arrow.maxRecordsPerBatch"


def measure_table(
    spark: _SparkSession,
    recordings: str | _DataFrame,
    *,
    skip: Iterable[str] = (),
    batch_bytes: int = 16 << 20,
    recordings_per_task: int = 256,
) -> _DataFrame:
    """Measures recordings: `key`, the SHA-256 of a recording's bytes, and `plantar.COLUMNS`, a row a recording.

    `recordings` is a folder by its whole path or URL, in which every file is taken for a recording and the first folder
    for its class; or a table with `file` (the name in the results) and either `content` (the bytes) or `path` (where every
    worker finds the file). `child`, `class`, `birth`, `age_years`, `date`, `sex` and `consent` are those of a list of
    `plantar screen`; other columns go along into the result.

    A row depends on the bytes, on what the table tells of them and on the version of plantar alone. What cannot be read is
    a row with its reason. So is a recording whose key is in `skip`: one that ends the process. The key of each recording
    goes to the executor's stderr before it is measured: the one that all failed tries share is the one to skip. A file that
    is not there is an OSError, which fails the job.

    Nothing is measured until the result is written or counted, and then every time: write it first, and read it back for
    what is made of it. A batch has at most `batch_bytes` of content, or 16 recordings before Spark 4.1; this is a setting
    of the session. A table of paths is dealt into tasks of `recordings_per_task`; one with `content` stays as it is dealt.
    """
    from pyspark.sql import functions as F

    for name, number in (("batch_bytes", batch_bytes), ("recordings_per_task", recordings_per_task)):
        if number < 1:
            raise ValueError(f"{name}: {number}, expected at least 1")
    skipped = frozenset(skip)
    for key in skipped:
        if not re.fullmatch("[0-9a-f]{64}", key):
            raise ValueError(f"skip: {key!r}, expected the SHA-256 of a recording, 64 digits of 0-9 and a-f")
    table = _of_folder(spark, recordings) if isinstance(recordings, str) else recordings
    if "file" not in table.columns or not {"content", "path"} & set(table.columns):
        expected = "expected file, and content or path"
        raise ValueError(f"the table has the columns {', '.join(table.columns)}: {expected}")
    if "content" in table.columns:
        _limit_batches(spark, batch_bytes)
    else:
        table = table.repartition(-(-max(table.count(), 1) // recordings_per_task))
    along = [name for name in table.columns if name not in _TOLD]
    schema = _schema(table, along)
    # A month or day is handed over as it is written in a list.
    days = [name for name in ("birth", "date", "consent") if name in table.columns]
    table = table.withColumns({name: F.col(name).cast("string") for name in days}) if days else table

    def measured(batches: Iterator[_arrow.RecordBatch]) -> Iterator[_arrow.RecordBatch]:
        return (_measured(batch, along, skipped) for batch in batches)

    return table.mapInArrow(measured, schema)


def _schema(table: _DataFrame, along: list[str]) -> _StructType:
    """The columns of the result: the key, those that go along, and those of a row."""
    from pyspark.sql.types import (  # type: ignore[import-not-found, unused-ignore]
        DoubleType,
        StringType,
        StructField,
        StructType,
    )

    from plantar import COLUMNS

    for name in along:
        if name in COLUMNS or name == "key":
            raise ValueError(f"the column {name}: the result has one of that name; rename it or leave it out")
    kinds = {str: StringType(), float: DoubleType()}
    return StructType(
        [StructField("key", StringType())]
        + [table.schema[name] for name in along]
        + [StructField(name, kinds[kind]) for name, kind in COLUMNS.items()]
    )


def _of_folder(spark: _SparkSession, folder: str) -> _DataFrame:
    """The files of a folder and the folders in it, with their content; the first folder is the class."""
    from pyspark.sql import functions as F

    # Spark tells whole paths, with the scheme and host it knows.
    within = re.sub("^[A-Za-z][A-Za-z0-9+.-]*:(//[^/]*)?", "", folder)
    if not re.match("/+[^/]", within):
        raise ValueError(f"{folder!r}: expected a folder by its whole path or URL, such as /data/town or s3a://data/town")
    root = F.lit(within.rstrip("/") + "/")
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(folder)
    file = F.expr("substring(path, position(root, path) + length(root))")
    named = files.withColumn("root", root).withColumn("file", file)
    town = F.when(F.col("file").contains("/"), F.substring_index("file", "/", 1))
    return named.select("file", town.alias("class"), "content")


def _limit_batches(spark: _SparkSession, batch_bytes: int) -> None:
    """Bounds what is handed to Python at a time: by bytes where Spark can, else by number."""
    if spark.conf.isModifiable(_BYTES_A_BATCH):
        spark.conf.set(_BYTES_A_BATCH, str(batch_bytes))
    elif spark.conf.isModifiable(_RECORDINGS_A_BATCH):
        spark.conf.set(_RECORDINGS_A_BATCH, "16")


def _measured(batch: _arrow.RecordBatch, along: list[str], skipped: frozenset[str]) -> _arrow.RecordBatch:
    """A batch of recordings as a batch of rows."""
    import os

    import pyarrow

    from plantar import COLUMNS

    # One task is one core's; these are read when the first recording is.
    for name in ("POLARS_MAX_THREADS", "RAYON_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    told = [name for name in _TOLD if name in batch.schema.names]
    keys: list[str] = []
    rows: list[dict[str, str | float | None]] = []
    for at in range(batch.num_rows):
        key, row = _row({name: batch.column(name)[at].as_py() for name in told}, skipped)
        keys.append(key)
        rows.append(row)
    arrays = [pyarrow.array(keys, pyarrow.string())] + [batch.column(name) for name in along]
    for name, kind in COLUMNS.items():
        arrow = pyarrow.float64() if kind is float else pyarrow.string()
        arrays.append(pyarrow.array([row[name] for row in rows], arrow))
    return pyarrow.RecordBatch.from_arrays(arrays, names=["key", *along, *COLUMNS])


def _row(told: dict[str, Any], skipped: frozenset[str]) -> tuple[str, dict[str, str | float | None]]:
    """The key and the row of one recording."""
    import hashlib
    import sys

    from plantar import COLUMNS, measure

    content = told.get("content")
    if content is None:
        with open(told["path"], "rb") as file:
            content = file.read()
    key = hashlib.sha256(content).hexdigest()
    name, class_name = told["file"], told.get("class") or ""

    def unread(result: str, why: str) -> dict[str, str | float | None]:
        # Nothing has checked yet that the child's ID is no name.
        own = {"recording": name, "class": class_name or None, "result": RESULTS[result], "reasons": why}
        return {column: own.get(column) for column in COLUMNS}

    if key in skipped:
        return key, unread("record_again", "not measured: its key was given to be skipped")
    print(f"plantar: measuring {key}", file=sys.stderr, flush=True)
    listed = {column: told[column] for column in _LISTED if told.get(column) is not None}
    try:
        if "age_years" in listed:
            listed["age_years"] = _number("age_years", listed["age_years"])
        return key, measure(content, name=name, class_name=class_name, **listed)
    except ValueError as error:
        # What was told is not repeated, for the same reason.
        why = re.sub(r'"(?:[^"\\]|\\.)*"', '"…"', str(error))
        return key, unread("look_again", f"not measured: {why}")


def _number(name: str, word: object) -> float:
    """A number, which a table read from a CSV has as a word."""
    if not re.fullmatch("[0-9]+[.]?[0-9]*", str(word).strip()):
        raise ValueError(f"{name}: expected a number")
    return float(str(word))


def _resulting(rows: _DataFrame, result: str) -> _DataFrame:
    """The rows of one result."""
    return rows.where(rows["result"] == RESULTS[result])


def look_again(rows: _DataFrame) -> _DataFrame:
    """The children to see again, as in look-again.csv of `plantar screen`: a row for each child, or for a recording of
    which nobody says whose it is. `rows` is what `measure_table` gave, read back."""
    from pyspark.sql import functions as F

    def joined(value: str) -> str:
        return f"nullif(array_join(array_distinct(filter(transform(found, one -> {value}), x -> x is not null)), '; '), '')"

    each = "array_join(transform(found, one -> concat(one.recording, ': ', one.reasons)), ' | ')"
    whose = F.expr("if(child is null, recording, null)")
    one = F.struct("recording", "class", "date", "reasons")
    found = F.array_sort(F.collect_list(one)).alias("found")
    children = _resulting(rows, "look_again").groupBy("child", whose.alias("whose"))
    return (
        children.agg(found, F.max("age_years").alias("age_years"))
        .orderBy(F.col("child").asc_nulls_first(), "whose")
        .select(
            "child",
            F.expr(joined("one.class")).alias("class"),
            "age_years",
            F.expr(joined("one.recording")).alias("recordings"),
            F.expr(joined("one.date")).alias("dates"),
            F.expr(f"if(size(found) > 1, {each}, found[0].reasons)").alias("reasons"),
        )
    )


def record_again(rows: _DataFrame) -> _DataFrame:
    """The recordings to make again, as in record-again.csv of `plantar screen`. `rows` is what `measure_table` gave, read
    back."""
    columns = ("recording", "class", "child", "date", "age_years", "reasons")
    return _resulting(rows, "record_again").select(*columns).orderBy("recording")


def by_group(rows: _DataFrame, *by: str) -> _DataFrame:
    """How many recordings of each group were measured and what became of them, such as `by_group(rows, "town", "class")`.
    `rows` is what `measure_table` gave, read back."""
    from pyspark.sql import functions as F

    many = [F.count(F.when(F.col("result") == word, 1)).alias(result) for result, word in RESULTS.items()]
    children = F.countDistinct("child").alias("children")
    return rows.groupBy(*by).agg(F.count("key").alias("recordings"), children, *many).orderBy(*by)


def doubled(rows: _DataFrame) -> _DataFrame:
    """The same recording under several names: `key`, and the names in `recordings`. Somebody has to say which child each
    belongs to. `rows` is what `measure_table` gave, read back."""
    from pyspark.sql import functions as F

    names = F.array_sort(F.collect_list("recording"))
    found = rows.groupBy("key").agg(names.alias("recordings")).where("size(recordings) > 1")
    return found.orderBy("recordings")
