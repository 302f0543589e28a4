"""A region on Spark: a cluster on the loopback, of which one worker is killed, gives what `plantar screen` gives."""

import csv
import hashlib
import os
import re
import struct
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import plantar
import pyarrow.parquet
import pytest
from cluster import HOST, Cluster
from plantar.spark import by_group, doubled, look_again, measure_table, record_again
from pyspark.sql import SparkSession, functions as F

PROGRAM = Path(sys.executable).with_name("plantar")
MANY = 200
DAMAGED = ("north/1a/r013.parquet", "south/2b/r150.parquet")
BEFORE_THE_KILL = 60
"""Recordings that are measured when a worker is killed."""
ARCHES = ("normal", "flat", "1.3", "high")


def name_of(at):
    return f"{('north', 'south')[at // 100]}/{('1a', '2b')[at % 2 == 0]}/r{at:03}.parquet"


def told_of(at):
    """What a list says of a recording: of some neither the age nor the child is known, some children have two."""
    child = None if at % 20 == 5 else f"kid-{at - at % 2}" if at % 10 == 1 else f"kid-{at}"
    age = None if at % 25 == 7 else 5 + at % 4
    return child, age, f"2026-03-{1 + at % 28:02}", ("girl", "boy")[at % 2]


@pytest.fixture(scope="module")
def region(tmp_path_factory):
    """Two towns of two classes: a folder of recordings with a list of them, without the towns, for `plantar screen`."""
    at = tmp_path_factory.mktemp("region")

    def make(number):
        name = name_of(number)
        file = at / name
        file.parent.mkdir(parents=True, exist_ok=True)
        # A few are too short to be measured.
        seconds, arch = (0.8 if number % 40 == 7 else 2.5), ARCHES[number % len(ARCHES)]
        mat = {"size": (40, 32), "pitch_mm": 8, "rate_hz": 20}
        plantar.simulate(file, seconds=seconds, seed=number, foot_mm=180, arch=arch, **mat)
        if name in DAMAGED:
            file.write_bytes(file.read_bytes()[: 1000 + number])
        child, age, date, sex = told_of(number)
        return [name, child, name.split("/")[1], age, date, sex]

    with ThreadPoolExecutor(os.cpu_count()) as threads:
        lines = list(threads.map(make, range(MANY)))
    with open(at / "list.csv", "w", newline="") as listing:
        csv.writer(listing).writerows([["file", "child", "class", "age_years", "date", "sex"], *lines])
    return at


@pytest.fixture(scope="module")
def screened(region):
    """The folder of what `plantar screen` makes of it."""
    out = region / "screened"
    words = [PROGRAM, "screen", region / "list.csv", "--out", out]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=os.environ | {"TZ": "UTC"})
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    running = Cluster(tmp_path_factory.mktemp("cluster"))
    yield running
    running.stop()


@pytest.fixture(scope="module")
def spark(cluster):
    # What the workers run is told by the driver.
    os.environ |= {"SPARK_LOCAL_IP": HOST, "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}
    settings = {
        "spark.driver.host": HOST,
        "spark.executor.cores": 1,
        "spark.executor.memory": "512m",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": 2,
        "spark.ui.enabled": "false",
    }
    builder = SparkSession.builder.master(cluster.url).appName("plantar")
    for key, value in settings.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def listed(spark, region):
    """The list as a table of paths, with the town."""
    table = spark.read.csv(str(region / "list.csv"), header=True)
    table = table.withColumn("path", F.concat(F.lit(f"{region}/"), "file"))
    return table.withColumn("town", F.substring_index("file", "/", 1))


@pytest.fixture(scope="module")
def measured(cluster, spark, listed):
    """The table that the cluster writes, one worker of which is killed, and the keys that were begun to be measured."""
    out = cluster.folder / "measured"
    failed = []

    def work():
        try:
            measure_table(spark, listed, recordings_per_task=25).write.mode("overwrite").parquet(str(out))
        except Exception as error:  # told to the test below
            failed.append(error)

    working = threading.Thread(target=work)
    working.start()

    def begun():
        return {name: len(cluster.measured(name)) for name in cluster.workers}

    while sum(begun().values()) < BEFORE_THE_KILL and working.is_alive():
        time.sleep(0.02)
    # At the moment at which the busier one has begun one more, that one is not done.
    before = begun()
    doomed = max(before, key=before.get)
    while begun()[doomed] == before[doomed] and working.is_alive():
        time.sleep(0.005)
    assert working.is_alive(), "all was measured before a worker could be killed"
    cluster.kill(doomed)
    working.join()
    assert not failed, failed
    return out, [key for name in cluster.workers for key in cluster.measured(name)]


@pytest.fixture(scope="module")
def rows(spark, measured):
    return spark.read.parquet(str(measured[0])).cache()


def bits(value):
    """A cell, a number as its bits."""
    return struct.pack("<d", value) if isinstance(value, float) else value


def as_rows(table):
    return [{name: bits(value) for name, value in row.items()} for row in table.to_pylist()]


def key_of(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_killed_worker_changes_nothing(region, screened, measured):
    out, begun = measured
    of_spark = as_rows(pyarrow.parquet.read_table(out))
    of_spark.sort(key=lambda row: row["key"])
    assert len(of_spark) == MANY and len({row["key"] for row in of_spark}) == MANY
    results = pyarrow.parquet.read_table(screened / "results.parquet")
    of_screen = as_rows(results)
    for row in of_screen:
        row["key"] = key_of(region / row["recording"])
    of_screen.sort(key=lambda row: row["key"])
    absent = {name: None for name in plantar.COLUMNS if name not in results.column_names}
    for one, other in zip(of_spark, of_screen, strict=True):
        town = other["recording"].split("/")[0]
        assert one == {**other, **absent, "town": town}, one["recording"]
    damaged = {row["recording"]: row["reasons"] for row in of_spark if row["protocol"] is None}
    assert sorted(damaged) == sorted(DAMAGED) and all(damaged.values())
    twice = {key for key in begun if begun.count(key) > 1}
    print(f"{len(begun)} measured for {MANY} rows, {len(twice)} of them twice")
    assert twice, "the kill did nothing"
    assert set(begun) == {row["key"] for row in of_spark}
    # Spark's committer leaves nothing but the table.
    assert {file.suffix for file in out.iterdir() if not file.name.startswith((".", "_"))} == {".parquet"}
    assert not (out / "_temporary").exists() and (out / "_SUCCESS").exists()


def test_the_lists_are_those_of_the_screening(screened, rows):
    def of_screen(name):
        with open(screened / name, encoding="utf-8-sig", newline="") as file:
            return [{key: word or None for key, word in row.items()} for row in csv.DictReader(file)]

    def word(value):
        return f"{value:g}" if isinstance(value, float) else value

    def of_spark(table):
        return [{key: word(value) for key, value in row.asDict().items()} for row in table.collect()]

    again, repeat = of_spark(look_again(rows)), of_spark(record_again(rows))
    assert len(again) > 5 and len(repeat) > len(DAMAGED)
    assert again == of_screen("look-again.csv")
    # A row has all its reasons in one, and those of less weight with them.
    expected = of_screen("record-again.csv")
    for one, other in zip(repeat, expected, strict=True):
        assert set(other.pop("reasons").split("; ")) <= set(one.pop("reasons").split("; ")), one["recording"]
    assert repeat == expected


def test_groups_are_counted(rows):
    towns = {row["town"]: row.asDict() for row in by_group(rows, "town").collect()}
    assert sorted(towns) == ["north", "south"]
    results = ("fine", "look_again", "record_again", "not_read")
    for town in towns.values():
        assert town["recordings"] == MANY / 2 == sum(town[result] for result in results)
        assert 0 < town["children"] < MANY / 2 and town["record_again"] > 0
    both = by_group(rows, "town", "class").collect()
    assert [(row["town"], row["class"], row["recordings"]) for row in both] == [
        (town, class_name, MANY / 4) for town in ("north", "south") for class_name in ("1a", "2b")
    ]
    assert doubled(rows).count() == 0
    twice = rows.limit(1).withColumn("recording", F.lit("other.parquet"))
    (found,) = doubled(rows.union(twice)).collect()
    assert len(found["recordings"]) == 2 and "other.parquet" in found["recordings"]


def test_a_folder_is_measured_the_same_again(spark, region, rows):
    folder = region / "north"
    (folder / "odd name #1.parquet").write_bytes(next(folder.rglob("r01?.parquet")).read_bytes())
    table = measure_table(spark, str(folder), batch_bytes=100_000)
    assert table.columns == ["key", *plantar.COLUMNS]
    found = {row["recording"]: row.asDict() for row in table.collect()}
    assert len(found) == MANY / 2 + 1 and found["odd name #1.parquet"]["class"] is None
    assert found["1a/r013.parquet"]["class"] == "1a" and found["1a/r013.parquet"]["reasons"]
    # Nothing is told of a file in a folder; what does not depend on that is the same to the last bit.
    told = ("recording", "child", "date", "age_years", "result", "reasons", "reading_left", "reading_right", "town")
    for before in rows.where("town = 'north'").collect():
        again = found[before["recording"].removeprefix("north/")]
        for name, value in before.asDict().items():
            assert name in told or bits(again[name]) == bits(value), (before["recording"], name)


def test_a_recording_can_be_skipped_and_a_wrong_word_is_a_row(spark, region, listed):
    few = listed.where("file like '%r00_.parquet'")
    file = region / name_of(3)
    wrong = few.withColumn("sex", F.expr("if(file like '%r004%', 'x', sex)"))
    wrong = wrong.withColumn("age_years", F.expr("if(file like '%r005%', 'seven', age_years)"))
    wrong = wrong.withColumn("child", F.expr("if(file like '%r006%', 'Anna Meier', child)"))
    found = {row["recording"]: row for row in measure_table(spark, wrong, skip=[key_of(file)]).collect()}
    assert len(found) == 10
    skipped, asked = found[name_of(3)], found[name_of(4)]
    assert skipped["key"] == key_of(file) and skipped["result"] == "record again" and "skipped" in skipped["reasons"]
    assert asked["result"] == "see again" and "sex" in asked["reasons"] and asked["protocol"] is None
    assert found[name_of(5)]["result"] == "see again" and "age_years: expected a number" in found[name_of(5)]["reasons"]
    named = found[name_of(6)]
    assert named["result"] == "see again" and "a pseudonym, never a name" in named["reasons"]
    assert "Anna" not in str(named.asDict())
    assert all(found[name_of(at)]["protocol"] == "standing" for at in (0, 1, 2, 7, 8, 9))


def test_a_file_that_is_not_there_fails_the_job(spark, listed):
    gone = listed.limit(1).withColumn("path", F.lit("/nowhere/gone.parquet"))
    with pytest.raises(Exception, match="No such file or directory: '/nowhere/gone.parquet'"):
        measure_table(spark, gone).collect()


def test_the_page_shows_what_happens(spark, region, tmp_path):
    """The example of docs/cluster.md, on ten recordings."""
    page = (Path(__file__).parents[2] / "docs" / "cluster.md").read_text()
    (example,) = re.findall("^```python\n(.*?)^```", page, re.M | re.S)
    data = tmp_path / "region"
    data.mkdir()
    lines = ["file,child,class,age_years,town"]
    for number in range(145, 155):
        name = name_of(number)
        town, class_name, _ = name.split("/")
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_bytes((region / name).read_bytes())
        lines.append(f"{name},kid-{number},{class_name},7,{town}")
    (data / "list.csv").write_text("\n".join(lines) + "\n")
    names = {}
    exec(example.replace("/data", str(tmp_path)), names)
    assert names["rows"].count() == 10 and spark.read.parquet(str(tmp_path / "results")).count() == 10
    for name, table in (("look-again", names["look_again"]), ("record-again", names["record_again"])):
        written = spark.read.csv(str(tmp_path / name), header=True)
        assert written.columns == table(names["rows"]).columns
        assert written.count() == table(names["rows"]).count()


def test_what_cannot_be_measured_is_refused_at_once(spark, listed):
    for table, options, expected in (
        ("town", {}, "whole path or URL"),
        ("s3a://town/", {}, "whole path or URL"),
        (listed.drop("path"), {}, "expected file, and content or path"),
        (listed.withColumn("key", F.lit("")), {}, "the column key"),
        (listed, {"skip": ["abc"]}, "64 digits"),
        (listed, {"batch_bytes": 0}, "at least 1"),
        (listed, {"recordings_per_task": 0}, "at least 1"),
    ):
        with pytest.raises(ValueError, match=expected):
            measure_table(spark, table, **options)


def test_spark_is_imported_only_where_it_is_used():
    program = "import sys, plantar, plantar.spark; print(sorted(m for m in sys.modules if m in ('pyspark', 'pyarrow')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
