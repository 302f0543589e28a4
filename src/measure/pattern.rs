//! Measures that only a reading asks for: how often something happened over the steps of a foot, how its outer border runs,
//! or why others are missing.

use super::Definition;

/// Every one of them.
pub const ALL: &[&Definition] =
    &[&COMPLETE_STEPS, &HEEL_IMPULSE_SHARE, &HEEL_FREE_SHARE, &HALLUX_FREE_SHARE, &OUTER_BULGE, &BUMPY_SHARE];

/// How much of a print lies on bumps.
pub const BUMPY_SHARE: Definition = Definition {
    key: "bumpy_share",
    unit: "",
    decimals: 2,
    definition: "Share of the cells of a print at or above the contact threshold that lie where the mat's surface is \
                 bumpy. It explains why nothing is given that depends on the shape of the foot.",
    formula: "n_bumpy / n",
    source: "A count.",
    limits: "Given only where it is so large that the shape is not measured: over 2 %.",
    moved_by: "Where on the mat the child stands.",
};

/// Steps seen whole.
pub const COMPLETE_STEPS: Definition = Definition {
    key: "complete_steps",
    unit: "",
    decimals: 0,
    definition: "Number of contacts of one foot whose beginning and end were seen and that did not reach the \
                 edge of the mat.",
    formula: "n",
    source: "A count.",
    limits: "Refused for a stand.",
    moved_by: "How long the child walked, and how large the mat is.",
};

/// How much of a step's load the heel bears.
pub const HEEL_IMPULSE_SHARE: Definition = Definition {
    key: "heel_impulse_share",
    unit: "",
    decimals: 2,
    definition: "Force-time integral of the heel as a share of that of the whole foot, median over the complete \
                 steps. The heel is that of the three regions.",
    formula: "median_i(FTI_heel,i / FTI_i)",
    source: "The design of this program, after the direction published for children of 3 to 6 years who walk \
             on their toes (Martin-Casas).",
    limits: "Refused for a stand and without a complete step.",
    moved_by: "Walking speed; a slope; how the mat shows low pressure.",
};

/// How many steps were without the heel.
pub const HEEL_FREE_SHARE: Definition = Definition {
    key: "heel_free_share",
    unit: "",
    decimals: 2,
    definition: "Share of the complete steps in which the heel did not count as loaded: never two of its \
                 cells in contact at the same time, and less than 2 % of the foot's force-time integral.",
    formula: "1 - n_heel / n",
    source: "The design of this program.",
    limits: "Refused for a stand and without a complete step.",
    moved_by: "The contact threshold; walking speed; play.",
};

/// How many steps were without the great toe.
pub const HALLUX_FREE_SHARE: Definition = Definition {
    key: "hallux_free_share",
    unit: "",
    decimals: 2,
    definition: "Share of the complete steps in which the hallux did not count as loaded, as in steps \
                 without the heel.",
    formula: "1 - n_hallux / n",
    source: "The design of this program.",
    limits: "Refused for a stand, without a complete step, and where the cells are too coarse to separate the \
             hallux from the other toes.",
    moved_by: "The contact threshold; where the ball is separated from the toes. The toes of small children \
               often do not touch.",
};

/// How far the outer border bulges.
pub const OUTER_BULGE: Definition = Definition {
    key: "outer_bulge_pct",
    unit: "%",
    decimals: 1,
    definition: "How far the outer border of the midfoot (38 to 62 % of the print's length without toes, mean of 13 places) \
                 lies outside the straight line through the outer border of the heel (at 17 %) and of the forefoot (at \
                 80 %), as a share of that length. Negative where it lies inside. A forefoot that curves inwards makes \
                 it bulge, whatever the height of the arch.",
    formula: "mean(q_mid - q_line) / L",
    source: "The design of this program, after the convex outer border by which an adducted forefoot is recognised (Bleck \
             1983 judges the same prints by the line that bisects the heel).",
    limits: "Given only for a foot of a known side whose outline is one piece in the midfoot; not on bumps, not where other \
             readings of the toes that are together more than 10 % likely change it by more than 2.5 % (unless by both it is 3 \
             % or more), and not where it would be more than 10 % to either side. No published range: evidence C.",
    moved_by: "Cell size; how the foot is rolled outwards; a base of the fifth metatarsal that stands out.",
};
