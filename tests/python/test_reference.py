"""Reference recordings, which lie beside the project and are no part of it. PLANTAR_REFERENCE says where."""

import gzip
import json
import os
from pathlib import Path

import plantar
import pytest

REFERENCE = Path(os.environ.get("PLANTAR_REFERENCE", ""))
pytestmark = pytest.mark.skipif(
    "PLANTAR_REFERENCE" not in os.environ, reason="the reference recordings are not here: set PLANTAR_REFERENCE"
)

MM = 5.08
WALKING = {"pitch_mm": MM, "rate_hz": 500.0, "unit": "kPa"}
FILES = {
    "recordings/emed_walk.lst": {},
    "recordings/fscan_left.asf": {},
    "recordings/iscan_finger.csv": {},
    **{f"recordings/speedpp/subj0{at}.npz": WALKING for at in (0, 1, 2, 3, 4, 8, 9)},
    **{
        f"recordings/twofoot/mat0{at}.npz": {"pitch_mm": MM, "rate_hz": 100.0, "unit": "kPa", "gain": 0.1}
        for at in range(6)
    },
    "recordings/mun104/MUN104L.csv": {"pitch_mm": 5.0, "unit": "kPa"},
    "cases/footscan_entire_plate.txt.gz": {},
    "cases/m1616_flat_feet.bin": {"profile": "m1616", "pitch_mm": 16.0},
    "cases/matscan_front_row_first.npy": {
        "pitch_mm": 8.382,
        "rate_hz": 50.0,
        "unit": "kPa",
        "first_row": "front",
    },
    "cases/matscan_rows_frames_cols.mat": {"pitch_mm": 8.382, "rate_hz": 50.0, "unit": "kPa", "axes": "rfc"},
    "cases/pedar_walk.asc.gz": {"insole_cm2": 160.0},
    "cases/pliance_test.asc.gz": {},
    "cases/stappone_example.csv.gz": {},
    "cases/two_left_feet.npy.gz": {"pitch_mm": MM, "rate_hz": 100.0, "unit": "kPa"},
    "cases/xsensor_data.csv.gz": {},
    "cases/zebris_fdmt.txt.gz": {},
}


@pytest.mark.parametrize("file", FILES)
def test_the_document_is_the_programs(program, tmp_path, file):
    options, path = FILES[file], REFERENCE / file
    if path.suffix == ".gz":
        path = tmp_path / path.stem
        path.write_bytes(gzip.decompress((REFERENCE / file).read_bytes()))
    words = [word for key, value in options.items() for word in ("--" + key.replace("_", "-"), value)]
    done = program("analyse", path, *words, "--json")
    if not done.stdout:
        # What the program refuses is refused.
        with pytest.raises(ValueError):
            plantar.analyse(path, **options)
        return
    document = plantar.analyse(path, **options)
    assert document == json.loads(done.stdout)
    assert plantar.analyse(path.read_bytes(), name=path.stem, **options) == document
