"""Types of what the functions of plantar take and give. They are for type checkers: nothing here is needed at run time."""

import datetime
import os
from typing import Any, Literal, TypeAlias, TypedDict

import numpy as np
import numpy.typing as npt

from plantar._plantar import Recording

Path: TypeAlias = str | os.PathLike[str]
Array: TypeAlias = npt.NDArray[np.unsignedinteger[Any] | np.signedinteger[Any] | np.float32 | np.float64]
Floats: TypeAlias = npt.NDArray[np.float64]
Source: TypeAlias = Path | bytes | bytearray | memoryview | Array | Recording
"""A recording: a file, the bytes of one, an array of frames x rows x columns, or one that was read."""
Table: TypeAlias = dict[str, Floats | list[str | None]]
"""Columns by name: numbers with NaN where there is none, words with None."""
Day: TypeAlias = str | datetime.date


class Facts(TypedDict, total=False):
    """What a file or an array does not say. An array needs `pitch_mm`, `unit` and, of several frames, `rate_hz`."""

    profile: Path
    pitch_mm: float | tuple[float, float]
    rate_hz: float
    unit: Literal["kPa", "N", "raw"]
    gain: float
    size: tuple[int, int]
    array: str
    axes: str
    view: Literal["above", "below"]
    first_row: Literal["rear", "front"]
    surface: Path
    from_s: float
    to_s: float


class Analysis(Facts, total=False):
    """How a recording is analysed."""

    threshold: float
    walking_direction: float
    regions: int
    masks: Path
    calibration: Path
    zero: Path
    undo_crosstalk: float | Literal["auto"]


class Document(Analysis, total=False):
    """What a document holds besides: intervals, and a reading for an age."""

    bootstrap: int
    insole_cm2: float
    age: float
    born: str
    date: Day
    norms: Path


class Page(Document, total=False):
    """How a page is drawn. `language` is a code such as "en", which is the default."""

    language: str


class Stand(TypedDict, total=False):
    """How a stand is measured."""

    closed: Path
    definitions: Literal["default", "published"]
    rate_hz: float | Literal["none"]
    filter_hz: float | Literal["none"]
    settle_s: float
    time_base: Literal["n-dt", "n-minus-one-dt"]
    allow_short: bool
    from_s: float
    to_s: float


class Practice(Facts, total=False):
    """What is counted: an exercise, or the exercises of a plan."""

    exercise: str
    reps: int
    seconds: float
    plan: Path
    settings: Path
    calibration: Path


class Listed(TypedDict, total=False):
    """What is told of a recording that is screened."""

    child: str
    birth: str
    age_years: float
    date: Day
    sex: str
    consent: Day


class Scene(TypedDict, total=False):
    """A simulated child on a simulated mat."""

    scene: str
    script: Path
    posture: str
    age_years: float
    foot_mm: float
    weight_kg: float
    arch: str | tuple[str, str]
    pattern: str | tuple[str, str]
    feet: Literal["both", "left", "right"]
    size: tuple[int, int]
    pitch_mm: float | tuple[float, float]
    surface: Path
    profile: Path
    rotation_deg: float
    random_placement: bool
    rate_hz: float
    seconds: float
    seed: int
    mat_seed: int
    child_seed: int
    bits: Literal[8, 16]
    full_scale_kpa: float
    uncalibrated: bool
    noise_kpa: float
    gain_spread: float
    dead: float
    crosstalk: float
    afterglow: float
    creep: float
    homemade: bool
    stuck: float
    noisy: float
    broken_rows: int
    broken_cols: int
