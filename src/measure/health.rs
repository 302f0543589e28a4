//! What a selftest tells of a mat as a whole.

use super::Definition;

/// Every measure of a mat.
pub const ALL: &[&Definition] = &[&NOISE, &DRIFT, &AFTERGLOW, &CROSSTALK, &FILLED];

const LIMITS: &str = "Refused without the recording that shows it. It is a property of a mat, in counts before any calibration, and not of a child.";

/// Noise of the empty mat.
pub const NOISE: Definition = Definition {
    key: "noise_counts",
    unit: "counts",
    decimals: 2,
    definition: "Noise of the middle cell of the empty mat: standard deviation, estimated from the changes between frames.",
    formula: "median over cells sqrt(mean((n[t+1] - n[t])^2) / 2)",
    source: "Successive differences: von Neumann 1941, Ann Math Stat 12:153.",
    limits: LIMITS,
    moved_by: "A threshold or a filter in the mat's firmware, mains hum, and the supply of the mat.",
};

/// Drift of the empty mat.
pub const DRIFT: Definition = Definition {
    key: "drift_percent_per_min",
    unit: "%/min",
    decimals: 2,
    definition: "How much, as a share of full scale, the cells of the empty mat rise from the first to the last third of a recording, scaled to a minute: the mean without the 10 % of cells that rise most and the 10 % that rise least. The mat is called faulty from 0.5 on, up or down.",
    formula: "100 * trimmed mean(last third - first third) / full scale / (2/3 duration in min)",
    source: "Construction of this program; the limit is a drift that reaches a child's contact threshold of 5 kPa within two minutes on a mat with a range of 500 kPa.",
    limits: "Refused for less than 5 s of the empty mat. A mat that subtracts a threshold in its firmware hides it. It is a property of a mat, in counts before any calibration, and not of a child.",
    moved_by: "Warming up, somebody who stepped off just before, and the temperature of the room.",
};

/// After-glow.
pub const AFTERGLOW: Definition = Definition {
    key: "afterglow_share",
    unit: "",
    decimals: 2,
    definition: "What a cell still reads above its zero 0.6 s to 1.4 s after its reading fell below half, as a share of what it read under the load: the lowest in that time, and the median of all such moments while somebody stepped about. The mat is called faulty from 0.15 on.",
    formula: "median over moments min(n[0.6 s .. 1.4 s]) / n[loaded]",
    source: "Construction of this program, for what hysteresis and creep leave behind; the limit is five times what simulated film with 10 % creep shows.",
    limits: "Refused when fewer than 100 cells were loaded and left. An excess reading while a cell is still unloading does not show: that needs a known press. It is a property of a mat, in counts before any calibration, and not of a child.",
    moved_by: "Creep, how long each step lasted, a non-linear response (counts overstate small pressures), and a filter in the mat's firmware.",
};

/// Crosstalk.
pub const CROSSTALK: Definition = Definition {
    key: "crosstalk_share",
    unit: "",
    decimals: 3,
    definition: "What unloaded cells read where a loaded row crosses a loaded column, as a share of the geometric mean of the highest readings of that row and that column. The mat is called faulty from 0.04 on.",
    formula: "n[r, c] / sqrt(max n[r, *] max n[*, c])",
    source: "Ghosting of passive row-column matrices read without a virtual ground; this estimate is a construction of this program.",
    limits: LIMITS,
    moved_by: "A non-linear response (10 % of pressure shows as 18 % of counts under an exponent of 0.75), offsets that were not subtracted, and after-glow.",
};

/// How full the rectangle of loaded lines is.
pub const FILLED: Definition = Definition {
    key: "rectangle_filled",
    unit: "",
    decimals: 2,
    definition: "How much of the product of occupied rows and occupied columns is occupied, in the median frame: 1 on a mat that ghosts everywhere.",
    formula: "occupied cells / (occupied rows * occupied columns)",
    source: "Construction of this program.",
    limits: LIMITS,
    moved_by: "Where the feet stand: two feet side by side fill more of it than one in front of the other.",
};
