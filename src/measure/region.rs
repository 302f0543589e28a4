//! What each region of a foot bears, and when.

use super::Definition;

/// Every measure, in the order of `RegionMeasure::ALL`.
pub const ALL: &[&Definition] = &[
    &PEAK,
    &MEAN,
    &MAX_MEAN,
    &MAX_FORCE,
    &MAX_FORCE_SHARE,
    &AREA,
    &AREA_SHARE,
    &TIME,
    &TIME_SHARE,
    &PTI_PEAK,
    &PTI_MEAN,
    &FTI,
    &FTI_SHARE,
    &PEAK_INSTANT,
    &LOADING_RATE,
];

const SOURCE: &str = "Region variables in common use; loaded: domain rule. Borders between the heads and behind the ball: the proportions of the PRC mask where the print shows none.";

const LIMITS: &str = "Areas and shares are given for every region. Times are refused for a region that hardly touched: never two cells at once, and less than 2 % of the foot's force-time integral.";

const PRESSURE_LIMITS: &str = "Refused without calibration. Pressures are refused for a region that hardly touched: never two cells at once, and less than 2 % of the foot's force-time integral.";

const STANCE_LIMITS: &str =
    "Refused for a stand, and for a region that hardly touched. The rate is refused without calibration.";

const MOVED: &str = "Walking speed, body mass, cell size, the contact threshold and where the borders lie. The lesser toes and the midfoot are the least repeatable.";

/// Peak pressure.
pub const PEAK: Definition = Definition {
    key: "peak_pressure_kpa",
    unit: "kPa",
    decimals: 0,
    definition: "Highest value of any cell of the region in any frame. A cell cut by a border counts for the region that has most of it.",
    formula: "max_t max_c p",
    source: SOURCE,
    limits: PRESSURE_LIMITS,
    moved_by: MOVED,
};

/// Mean pressure.
pub const MEAN: Definition = Definition {
    key: "mean_pressure_kpa",
    unit: "kPa",
    decimals: 0,
    definition: "Mean over the region's contact time of its mean pressure: the mean over its cells in contact, cells cut by a border by their share.",
    formula: "mean_t mean_c p",
    source: SOURCE,
    limits: PRESSURE_LIMITS,
    moved_by: MOVED,
};

/// Maximum mean pressure.
pub const MAX_MEAN: Definition = Definition {
    key: "max_mean_pressure_kpa",
    unit: "kPa",
    decimals: 0,
    definition: "Highest value in time of the region's mean pressure, the mean over its cells in contact.",
    formula: "max_t mean_c p",
    source: SOURCE,
    limits: PRESSURE_LIMITS,
    moved_by: MOVED,
};

/// Maximum force.
pub const MAX_FORCE: Definition = Definition {
    key: "max_force_n",
    unit: "N",
    decimals: 0,
    definition: "Highest force on the region in any frame, over all of its cells above 0.",
    formula: "max_t sum_c p A",
    source: SOURCE,
    limits: PRESSURE_LIMITS,
    moved_by: MOVED,
};

/// Maximum force share.
pub const MAX_FORCE_SHARE: Definition = Definition {
    key: "max_force_share",
    unit: "",
    decimals: 3,
    definition: "Highest force on the region over the highest force on the foot; the two need not occur at the same time.",
    formula: "max_t F_region / max_t F_foot",
    source: SOURCE,
    limits: LIMITS,
    moved_by: MOVED,
};

/// Contact area.
pub const AREA: Definition = Definition {
    key: "region_area_mm2",
    unit: "mm²",
    decimals: 0,
    definition: "Largest area of the region's cells in contact in any frame.",
    formula: "max_t A_region",
    source: SOURCE,
    limits: LIMITS,
    moved_by: MOVED,
};

/// Contact area share.
pub const AREA_SHARE: Definition = Definition {
    key: "region_area_share",
    unit: "",
    decimals: 3,
    definition: "Largest contact area of the region over the largest contact area of the foot.",
    formula: "max_t A_region / max_t A_foot",
    source: SOURCE,
    limits: LIMITS,
    moved_by: MOVED,
};

/// Contact time.
pub const TIME: Definition = Definition {
    key: "region_time_s",
    unit: "s",
    decimals: 2,
    definition: "Time in which at least one cell that lies mostly in the region is in contact, from the first to the last frame of every run of frames, as the foot's own contact time is. For a stand: within its stable window.",
    formula: "sum (t_last - t_first)",
    source: SOURCE,
    limits: LIMITS,
    moved_by: MOVED,
};

/// Contact time share.
pub const TIME_SHARE: Definition = Definition {
    key: "region_time_share",
    unit: "",
    decimals: 3,
    definition: "Contact time of the region over the time of the foot's contact.",
    formula: "T_region / T_foot",
    source: SOURCE,
    limits: LIMITS,
    moved_by: MOVED,
};

/// Pressure-time integral of the peak.
pub const PTI_PEAK: Definition = Definition {
    key: "pti_peak_kpa_s",
    unit: "kPa s",
    decimals: 1,
    definition: "Integral over time of the highest cell of the region in each frame, whichever cell that is. For a stand it grows with the length of its stable window.",
    formula: "int max_c p dt",
    source: SOURCE,
    limits: PRESSURE_LIMITS,
    moved_by: MOVED,
};

/// Pressure-time integral, mean of the cells.
pub const PTI_MEAN: Definition = Definition {
    key: "pti_mean_kpa_s",
    unit: "kPa s",
    decimals: 1,
    definition: "Mean of the time integrals of the region's own cells, over those that were in contact at some time. For a stand it grows with the length of its stable window.",
    formula: "mean_c int p dt",
    source: SOURCE,
    limits: PRESSURE_LIMITS,
    moved_by: MOVED,
};

/// Force-time integral.
pub const FTI: Definition = Definition {
    key: "fti_n_s",
    unit: "N s",
    decimals: 2,
    definition: "Integral over time of the region's force. For a stand it grows with the length of its stable window.",
    formula: "int F_region dt",
    source: SOURCE,
    limits: PRESSURE_LIMITS,
    moved_by: MOVED,
};

/// Force-time integral share.
pub const FTI_SHARE: Definition = Definition {
    key: "fti_share",
    unit: "",
    decimals: 3,
    definition: "Force-time integral of the region over that of the foot. The shares of a mask's regions sum to 1.",
    formula: "int F_region dt / int F_foot dt",
    source: SOURCE,
    limits: LIMITS,
    moved_by: MOVED,
};

/// Instant of the peak.
pub const PEAK_INSTANT: Definition = Definition {
    key: "peak_instant_share",
    unit: "",
    decimals: 3,
    definition: "When the region's peak pressure occurs, as a share of the stance from first to last contact of the foot.",
    formula: "(t_peak - t_first) / (t_last - t_first)",
    source: SOURCE,
    limits: STANCE_LIMITS,
    moved_by: MOVED,
};

/// Loading rate.
pub const LOADING_RATE: Definition = Definition {
    key: "loading_rate_n_s",
    unit: "N/s",
    decimals: 0,
    definition: "Rise of the region's force from its first contact to its highest force, over the time between the two.",
    formula: "(F_max - F_first) / (t_max - t_first)",
    source: SOURCE,
    limits: STANCE_LIMITS,
    moved_by: MOVED,
};
