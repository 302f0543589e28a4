"""Pressure-sensing foot mats: recordings, measures and reports.

Each function takes a recording as a path, as bytes, as a NumPy array of frames x rows x columns or as a `Recording`, and
the options of its command as keyword arguments. `docs/python.md` shows them.
"""

# Nothing here may import numpy, pandas or anything else that takes long: the command `plantar` starts by way of this file.
from plantar._plantar import (
    COLUMNS,
    Footprint,
    Library,
    Recording,
    __version__,
    analyse,
    balance,
    dose,
    exercise,
    footprints,
    measure,
    read,
    report_png,
    series,
    simulate,
    steps,
)
from plantar.tables import to_arrow, to_pandas, to_polars

__all__ = [
    "COLUMNS",
    "Footprint",
    "Library",
    "Recording",
    "__version__",
    "analyse",
    "balance",
    "dose",
    "exercise",
    "footprints",
    "measure",
    "read",
    "report_png",
    "series",
    "simulate",
    "steps",
    "to_arrow",
    "to_pandas",
    "to_polars",
]


def _main() -> int:
    """Runs the command `plantar`."""
    import signal
    import sys

    from plantar._plantar import main

    # Python's own handler would wait for the program to end.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return main(sys.argv)
