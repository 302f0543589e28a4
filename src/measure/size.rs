//! How long a foot is: what growth does to it, and what other measures are shares of.

use super::Definition;

/// Both lengths.
pub const ALL: &[&Definition] = &[&LENGTH, &TOELESS_LENGTH];

/// Length of the print with toes.
pub const LENGTH: Definition = Definition {
    key: "length_mm",
    name: "length of the print",
    unit: "mm",
    decimals: 0,
    definition: "Distance along the foot axis from the rear tangent of the heel to the front tangent of the \
                 furthest toe that touches the mat.",
    formula: "L = x_toe - x_heel",
    source: "Cavanagh & Rodgers 1987, J Biomech 20:547, for the axis; the tangents are those of its footprint.",
    limits: "Refused when the foot reaches the border of the mat. A print is shorter than the foot: toes end \
             beyond their pads. It is no shoe size.",
    moved_by: "Growth, cell size, the contact threshold, and whether the toes are pressed down.",
};

/// Length of the print without toes.
pub const TOELESS_LENGTH: Definition = Definition {
    key: "toeless_length_mm",
    name: "length without toes",
    unit: "mm",
    decimals: 0,
    definition: "Distance along the foot axis from the rear tangent of the heel to the front tangent of the \
                 ball, toes left out: the length whose thirds the arch index compares.",
    formula: "L = x_ball - x_heel",
    source: "Cavanagh & Rodgers 1987, J Biomech 20:547.",
    limits: "Refused when the foot reaches the border of the mat, or when the toes cannot be parted from the \
             ball.",
    moved_by: "Growth, cell size, the contact threshold and where the toes are cut.",
};
