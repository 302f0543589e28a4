//! How load is spread between the feet and over each of them.

use super::Definition;

/// Every measure, in the order in which they are shown.
pub const ALL: &[&Definition] = &[
    &LEFT_SHARE,
    &RIGHT_SHARE,
    &LEFT_SHARE_MEDIAN,
    &ROBINSON,
    &ASYMMETRY,
    &ANGLE,
    &LOG_RATIO,
    &REAR,
    &MID,
    &FORE,
    &TOES,
    &REARFOOT,
    &FOREFOOT,
    &MEDIAL,
    &MEDIAL_OF_REAR,
    &MEDIAL_OF_MID,
    &MEDIAL_OF_FORE,
    &REAR_MEDIAL,
    &REAR_LATERAL,
    &FRONT_MEDIAL,
    &FRONT_LATERAL,
    &CENTRE_ALONG,
    &CENTRE_LATERAL,
];

/// Those of one foot, in the order of `LoadMeasure::ALL`.
pub const FOOT: &[&Definition] = &[
    &REAR,
    &MID,
    &FORE,
    &TOES,
    &REARFOOT,
    &FOREFOOT,
    &MEDIAL,
    &MEDIAL_OF_REAR,
    &MEDIAL_OF_MID,
    &MEDIAL_OF_FORE,
    &REAR_MEDIAL,
    &REAR_LATERAL,
    &FRONT_MEDIAL,
    &FRONT_LATERAL,
    &CENTRE_ALONG,
    &CENTRE_LATERAL,
];

const SPREAD_SOURCE: &str =
    "Two-way split and quarters: common practice; thirds: Cavanagh & Rodgers 1987, J Biomech 20:547.";

const CENTRE_SOURCE: &str =
    "Common practice; children: Usui et al. 1995, 36 % of foot length at 3 to 5 years, 42 % at 11.";

const SPREAD_LIMITS: &str = "Refused when the print cannot be traced. Values from a different division are not comparable: a two-way split and thirds differ.";

const MEDIAL_LIMITS: &str = "Refused when the print cannot be traced, when the side of the foot is not clear, or when the part it is a share of carries no load.";

const CENTRE_LIMITS: &str = "Refused when the print cannot be traced. The length is that of the print, not of the foot, and shorter when the toes do not touch.";

const SPREAD_MOVED: &str =
    "How the child leans and sways; a stand and a step differ. Dead cells and the linearity of the mat.";

const SIDE_SOURCE: &str = "Common practice; the usual limit of 10 % is arbitrary.";

const SIDE_LIMITS: &str = "Refused when only one foot is on the mat, when the sides are not clear, or when the feet have nothing to compare. Children seldom stand still: use several stands.";

const SIDE_MOVED: &str = "How the child leans; gain differences between the parts of the mat.";

/// Load of the left foot.
pub const LEFT_SHARE: Definition = Definition {
    key: "left_share",
    unit: "",
    decimals: 3,
    definition: "Share of the load of both feet on the left one. Standing: the mean over the time in which both are down of the share in a frame. Taking turns: from the mean impulse of the complete contacts of each foot.",
    formula: "L / (R + L)",
    source: SIDE_SOURCE,
    limits: SIDE_LIMITS,
    moved_by: SIDE_MOVED,
};

/// Load of the right foot.
pub const RIGHT_SHARE: Definition = Definition {
    key: "right_share",
    unit: "",
    decimals: 3,
    definition: "Share of the load of both feet on the right one; the part that the left one does not carry.",
    formula: "R / (R + L)",
    source: SIDE_SOURCE,
    limits: SIDE_LIMITS,
    moved_by: SIDE_MOVED,
};

/// Median share of the load on the left foot.
pub const LEFT_SHARE_MEDIAN: Definition = Definition {
    key: "left_share_median",
    unit: "",
    decimals: 3,
    definition: "The median, as a companion to the mean. Standing: over the frames in which both feet are down of the share in the frame. Taking turns: from the median impulse of the complete contacts of each foot.",
    formula: "median L / (R + L)",
    source: SIDE_SOURCE,
    limits: SIDE_LIMITS,
    moved_by: SIDE_MOVED,
};

/// Symmetry index.
pub const ROBINSON: Definition = Definition {
    key: "robinson_pct",
    unit: "%",
    decimals: 1,
    definition: "Robinson's symmetry index of right against left, from -200 to 200; positive when the right foot carries more. Twice the asymmetry index.",
    formula: "100 (R - L) / (0.5 (R + L))",
    source: "Robinson et al. 1987, J Manipulative Physiol Ther 10:172.",
    limits: SIDE_LIMITS,
    moved_by: SIDE_MOVED,
};

/// Asymmetry index.
pub const ASYMMETRY: Definition = Definition {
    key: "asymmetry_pct",
    unit: "%",
    decimals: 1,
    definition: "Difference of right and left over their sum, from -100 to 100; positive when the right foot carries more.",
    formula: "100 (R - L) / (R + L)",
    source: SIDE_SOURCE,
    limits: SIDE_LIMITS,
    moved_by: SIDE_MOVED,
};

/// Symmetry angle.
pub const ANGLE: Definition = Definition {
    key: "symmetry_angle_pct",
    unit: "%",
    decimals: 1,
    definition: "Angle of the point (R, L) from the line of equal load, as a share of a right angle; positive when the right foot carries more. It needs no reference side.",
    formula: "100 (45 - atan2(L, R) in degrees) / 90",
    source: "Zifchock et al. 2008, Gait Posture 27:622.",
    limits: SIDE_LIMITS,
    moved_by: SIDE_MOVED,
};

/// Log ratio of the loads.
pub const LOG_RATIO: Definition = Definition {
    key: "load_log_ratio",
    unit: "",
    decimals: 3,
    definition: "Natural logarithm of right over left: the form for statistics.",
    formula: "ln(R / L)",
    source: SIDE_SOURCE,
    limits: SIDE_LIMITS,
    moved_by: SIDE_MOVED,
};

/// Load of the rear third.
pub const REAR: Definition = Definition {
    key: "rear_share",
    unit: "",
    decimals: 3,
    definition: "Share of the foot's load on the rear third of its toeless length; the thirds are those of the arch index, cells cut by a line between them count by area.",
    formula: "F_rear / F_foot",
    source: SPREAD_SOURCE,
    limits: SPREAD_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Load of the middle third.
pub const MID: Definition = Definition {
    key: "mid_share",
    unit: "",
    decimals: 3,
    definition: "Share of the foot's load on the middle third of its toeless length.",
    formula: "F_mid / F_foot",
    source: SPREAD_SOURCE,
    limits: SPREAD_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Load of the front third.
pub const FORE: Definition = Definition {
    key: "fore_share",
    unit: "",
    decimals: 3,
    definition: "Share of the foot's load on the front third of its toeless length, without the toes.",
    formula: "F_fore / F_foot",
    source: SPREAD_SOURCE,
    limits: SPREAD_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Load of the toes.
pub const TOES: Definition = Definition {
    key: "toe_share",
    unit: "",
    decimals: 3,
    definition: "Share of the foot's load ahead of the line between toes and ball; 0 when no toe touches the mat.",
    formula: "F_toes / F_foot",
    source: SPREAD_SOURCE,
    limits: "Refused when the print cannot be traced, and on cells of 10 mm and more when no toe can be distinguished from the ball: the front third then includes the load of the toes. Values from a different division are not comparable.",
    moved_by: SPREAD_MOVED,
};

/// Load of the rear half of the print.
pub const REARFOOT: Definition = Definition {
    key: "rearfoot_share",
    unit: "",
    decimals: 3,
    definition: "Two-way split: share of the foot's load behind half of the whole print's length, toes included.",
    formula: "F(x < L/2) / F_foot",
    source: SPREAD_SOURCE,
    limits: SPREAD_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Load of the front half of the print.
pub const FOREFOOT: Definition = Definition {
    key: "forefoot_share",
    unit: "",
    decimals: 3,
    definition: "Two-way split: share of the foot's load ahead of half of the whole print's length, toes included.",
    formula: "F(x > L/2) / F_foot",
    source: SPREAD_SOURCE,
    limits: SPREAD_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Medial load.
pub const MEDIAL: Definition = Definition {
    key: "medial_share",
    unit: "",
    decimals: 3,
    definition: "Share of the foot's load on the medial side of the foot axis, toes included.",
    formula: "F_medial / F_foot",
    source: SPREAD_SOURCE,
    limits: MEDIAL_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Medial load of the rear third.
pub const MEDIAL_OF_REAR: Definition = Definition {
    key: "medial_share_rear",
    unit: "",
    decimals: 3,
    definition: "Share of the rear third's load that lies medial of the foot axis.",
    formula: "F_rear,medial / F_rear",
    source: SPREAD_SOURCE,
    limits: MEDIAL_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Medial load of the middle third.
pub const MEDIAL_OF_MID: Definition = Definition {
    key: "medial_share_mid",
    unit: "",
    decimals: 3,
    definition: "Share of the middle third's load that lies medial of the foot axis.",
    formula: "F_mid,medial / F_mid",
    source: SPREAD_SOURCE,
    limits: MEDIAL_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Medial load of the front third.
pub const MEDIAL_OF_FORE: Definition = Definition {
    key: "medial_share_fore",
    unit: "",
    decimals: 3,
    definition: "Share of the front third's load, without toes, that lies medial of the foot axis.",
    formula: "F_fore,medial / F_fore",
    source: SPREAD_SOURCE,
    limits: MEDIAL_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Load of the rear medial quarter.
pub const REAR_MEDIAL: Definition = Definition {
    key: "quadrant_rear_medial",
    unit: "",
    decimals: 3,
    definition: "Share of the foot's load in the rear half of the whole print's length, on the medial side of the foot axis.",
    formula: "F_rear,medial / F_foot",
    source: SPREAD_SOURCE,
    limits: MEDIAL_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Load of the rear lateral quarter.
pub const REAR_LATERAL: Definition = Definition {
    key: "quadrant_rear_lateral",
    unit: "",
    decimals: 3,
    definition: "Share of the foot's load in the rear half of the whole print's length, on the lateral side of the foot axis.",
    formula: "F_rear,lateral / F_foot",
    source: SPREAD_SOURCE,
    limits: MEDIAL_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Load of the front medial quarter.
pub const FRONT_MEDIAL: Definition = Definition {
    key: "quadrant_front_medial",
    unit: "",
    decimals: 3,
    definition: "Share of the foot's load in the front half of the whole print's length, on the medial side of the foot axis.",
    formula: "F_front,medial / F_foot",
    source: SPREAD_SOURCE,
    limits: MEDIAL_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Load of the front lateral quarter.
pub const FRONT_LATERAL: Definition = Definition {
    key: "quadrant_front_lateral",
    unit: "",
    decimals: 3,
    definition: "Share of the foot's load in the front half of the whole print's length, on the lateral side of the foot axis.",
    formula: "F_front,lateral / F_foot",
    source: SPREAD_SOURCE,
    limits: MEDIAL_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Centre of pressure along the foot.
pub const CENTRE_ALONG: Definition = Definition {
    key: "centre_along_share",
    unit: "",
    decimals: 3,
    definition: "Position of the foot's centre of pressure along the foot axis, from the heel tangent, as a share of the whole print's length. For a step it is the mean over its frames, weighted by force.",
    formula: "x_CoP / L",
    source: CENTRE_SOURCE,
    limits: CENTRE_LIMITS,
    moved_by: SPREAD_MOVED,
};

/// Centre of pressure across the foot.
pub const CENTRE_LATERAL: Definition = Definition {
    key: "centre_lateral_mm",
    unit: "mm",
    decimals: 1,
    definition: "Distance of the foot's centre of pressure from the foot axis, positive on the lateral side. For a step it is the mean over its frames, weighted by force.",
    formula: "q_CoP",
    source: CENTRE_SOURCE,
    limits: MEDIAL_LIMITS,
    moved_by: SPREAD_MOVED,
};
