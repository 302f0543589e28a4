//! The footprint indices.

use super::Definition;

/// Every index, in the order in which they are shown.
pub const ALL: &[&Definition] = &[&ARCH_INDEX, &MODIFIED_ARCH_INDEX];

/// Cavanagh and Rodgers' arch index.
pub const ARCH_INDEX: Definition = Definition {
    key: "arch_index",
    name: "arch index",
    unit: "",
    decimals: 3,
    definition: "Share of the contact area without toes that lies in the middle third of the length without \
                 toes. The length runs along the foot axis from the rear tangent of the heel to the front \
                 tangent of the ball; the lines between the thirds stand perpendicular to the axis.",
    formula: "AI = A_mid / (A_rear + A_mid + A_fore)",
    source: "Cavanagh & Rodgers 1987, J Biomech 20:547.",
    limits: "Refused when the foot reaches the border of the mat, when the toes cannot be parted from the \
             ball, when the print is too short for the mat's cells, or when a dead cell lies under the \
             middle of the foot. Cut-offs for adults (0.21, 0.26) are quartiles of adults and not valid for \
             children.",
    moved_by: "Cell size, the contact threshold, where the toes are cut, body mass and the fat pad. A step \
               gives a higher value than a stand; never compare the two.",
};

/// Chu and colleagues' modified arch index.
pub const MODIFIED_ARCH_INDEX: Definition = Definition {
    key: "modified_arch_index",
    name: "modified arch index",
    unit: "",
    decimals: 3,
    definition: "Share of the load without toes that is carried by the middle third of the length without \
                 toes; the thirds are those of the arch index.",
    formula: "MAI = F_mid / (F_rear + F_mid + F_fore)",
    source: "Chu et al. 1995, IEEE Trans Biomed Eng 42:1088.",
    limits: "Refused where the arch index is. There is no accepted cut-off.",
    moved_by: "How the child leans, the linearity of the mat at low pressure. Less sensitive to cell size \
               and threshold than the arch index.",
};
