//! Prints laid on each other: how they overlap, and where one differs.

use super::Definition;

/// Every measure of a comparison.
pub const ALL: &[&Definition] = &[
    &SHIFT_ALONG,
    &SHIFT_ACROSS,
    &TURN,
    &SCALE,
    &DICE,
    &RESIDUAL,
    &RMS,
    &MOST_MORE,
    &MOST_LESS,
    &CHANGED,
    &LARGEST_Z,
    &CRITICAL_Z,
    &LARGEST_T,
    &CRITICAL_T,
    &P,
];

const REGISTRATION_SOURCE: &str =
    "Least squares registration of two pictures, damped steps after Levenberg 1944 (Q Appl Math 2:164).";
const PERMUTATION_SOURCE: &str =
    "Permutation test of the largest statistic in a picture (Nichols and Holmes 2002, Hum Brain Mapp 15:1).";
const TEMPLATE_SOURCE: &str =
    "Construction of this program: the largest z of each print of the template against all others.";
const LIMITS: &str = "Refused when the prints differ in side, kind or unit, or cannot be made to overlap. It describes two prints and is not a diagnosis.";
const MOVED: &str = "Cell size, where the print lies on the cells, the contact threshold, posture and load.";
const PICTURE_UNIT: &str = "kPa or % of load per cm²";

const fn laid(
    key: &'static str,
    unit: &'static str,
    decimals: usize,
    definition: &'static str,
    formula: &'static str,
) -> Definition {
    Definition {
        key,
        unit,
        decimals,
        definition,
        formula,
        source: REGISTRATION_SOURCE,
        limits: LIMITS,
        moved_by: MOVED,
    }
}

/// Shift along the foot.
pub const SHIFT_ALONG: Definition = laid(
    "shift_along_mm",
    "mm",
    1,
    "How far the middle of the second print lies ahead of where the traced axes lay it.",
    "along(moved - centre)",
);

/// Shift across the foot.
pub const SHIFT_ACROSS: Definition = laid(
    "shift_across_mm",
    "mm",
    1,
    "How far the middle of the second print lies to the person's right of where the traced axes lay it.",
    "across(moved - centre)",
);

/// Turn.
pub const TURN: Definition = laid(
    "turn_deg",
    "°",
    1,
    "Turn of the second print against where the traced axes lay it, towards the person's right.",
    "turn that makes the squared difference least",
);

/// Relative size.
pub const SCALE: Definition = laid(
    "scale",
    "",
    3,
    "Size of the second print over the first.",
    "scale that makes the squared difference least",
);

/// Overlap.
pub const DICE: Definition = Definition {
    source: "Dice 1945 (Ecology 26:297).",
    ..laid(
        "dice",
        "",
        2,
        "Twice the contact the prints have in common over the sum of the contacts of both.",
        "2 * common area / (area of one + area of the other)",
    )
};

/// What registration leaves.
pub const RESIDUAL: Definition = laid(
    "residual",
    "",
    2,
    "Root mean square difference of the prints, each over its mean in contact, over the contact of either.",
    "sqrt(mean (b / mean(b) - a / mean(a))^2)",
);

/// Root mean square difference.
pub const RMS: Definition = laid(
    "rms",
    PICTURE_UNIT,
    1,
    "Root mean square of the difference of the prints over the contact of either.",
    "sqrt(mean (b - a)^2)",
);

/// Largest increase.
pub const MOST_MORE: Definition = Definition {
    limits: "Refused when the second print is nowhere higher, and when the prints cannot be laid over each other. It describes two prints and is not a diagnosis.",
    ..laid(
        "most_more",
        PICTURE_UNIT,
        1,
        "Largest positive difference, second minus first, in the contact of either; within or beyond the measurement error.",
        "max (b - a)",
    )
};

/// Largest decrease.
pub const MOST_LESS: Definition = Definition {
    limits: "Refused when the second print is nowhere lower, and when the prints cannot be laid over each other. It describes two prints and is not a diagnosis.",
    ..laid(
        "most_less",
        PICTURE_UNIT,
        1,
        "Largest negative difference, second minus first, in the contact of either; within or beyond the measurement error.",
        "min (b - a)",
    )
};

/// What changed beyond the error.
pub const CHANGED: Definition = Definition {
    source: "Scatter of single trials of children of 7 to 11 years: Cousins 2012 (J Foot Ankle Res 5:8). With repeats: Student's t of their scatter at each sample.",
    limits: "Refused where the prints do not touch the mat. The published scatter is of steps over other mats: a guide, not a promise. Repeats within a session do not show day-to-day differences.",
    ..laid(
        "changed_pct",
        "%",
        0,
        "Share of the contact of either print where they differ by more than the measurement error: the larger of the published share of the pressure within half a cell (55 %, in the midfoot 100 %, under the toes 155 %, less with more prints) and the scatter of the session's own repeats.",
        "100 * area(abs(b - a) > error) / area(contact of either)",
    )
};

/// Largest z.
pub const LARGEST_Z: Definition = Definition {
    source: TEMPLATE_SOURCE,
    ..laid(
        "largest_z",
        "",
        1,
        "Largest deviation of a print from the mean of a template anywhere in contact, in standard deviations of the template's prints, which count as at least a quarter of their median in contact.",
        "max abs(b - mean) / max(sd, 0.25 median sd)",
    )
};

/// Critical z.
pub const CRITICAL_Z: Definition = Definition {
    source: TEMPLATE_SOURCE,
    limits: "Refused for a template of fewer than 19 prints. Approximate, as the p is.",
    ..laid(
        "critical_z",
        "",
        1,
        "The largest z that 5 % of prints of the same foot exceed.",
        "order statistic of the largest z of the template's prints",
    )
};

/// Largest t.
pub const LARGEST_T: Definition = Definition {
    source: PERMUTATION_SOURCE,
    limits: "Refused for groups of fewer than three prints, and when they cannot be laid over each other.",
    ..laid(
        "largest_t",
        "",
        1,
        "Largest Student's t between two groups of prints at any sample in contact: pooled, or of the differences of pairs.",
        "max abs(mean(b) - mean(a)) / standard error",
    )
};

/// Critical t.
pub const CRITICAL_T: Definition = Definition {
    source: PERMUTATION_SOURCE,
    limits: "Refused when so few permutations cannot give a p up to 0.05.",
    ..laid(
        "critical_t",
        "",
        1,
        "The t beyond which a sample differs with a p up to 0.05 over the picture.",
        "order statistic of the largest t of the permutations",
    )
};

/// p over the picture.
pub const P: Definition = Definition {
    source: PERMUTATION_SOURCE,
    limits: "Against a template it is approximate: the template's prints were laid on a mean they are part of, each against one print fewer. It speaks of the recordings compared, not of other people.",
    ..laid(
        "p",
        "",
        3,
        "Probability of a largest z or t as large anywhere in the picture, if there were no difference.",
        "share of prints or permutations that reach it",
    )
};
