//! How long a foot is, and how much of it touches: what growth does to it, and what other measures are shares
//! of.

use super::Definition;

/// Lengths and areas.
pub const ALL: &[&Definition] = &[&LENGTH, &TOELESS_LENGTH, &CONTACT_AREA, &FRAME_AREA];

/// Length of the print with toes.
pub const LENGTH: Definition = Definition {
    key: "length_mm",
    unit: "mm",
    decimals: 0,
    definition: "Distance along the foot axis from the rear tangent of the heel to the front tangent of the \
                 furthest toe that touches the mat.",
    formula: "L = x_toe - x_heel",
    source: "Cavanagh & Rodgers 1987, J Biomech 20:547, for the axis; the tangents are those of its footprint.",
    limits: "Refused when the foot reaches the edge of the mat. A print is shorter than the foot: toes end \
             beyond their pads. It is not a shoe size.",
    moved_by: "Growth, cell size, the contact threshold, and whether the toes are pressed down.",
};

/// Area of the print.
pub const CONTACT_AREA: Definition = Definition {
    key: "contact_area_mm2",
    unit: "mm²",
    decimals: 0,
    definition: "Area enclosed by the outline of the print at the contact threshold, toes included, drawn finer than the \
                 cells. The print is the mean picture of the quiet part of a stand, and for steps the maximum of each cell \
                 over the step that is shown.",
    formula: "A = area of {p >= contact threshold} of the print",
    source: "Cavanagh & Rodgers 1987, J Biomech 20:547, for the contact area of a print.",
    limits: "Refused on bumps, and where nothing reaches the contact threshold. It is not the area at a single moment: that is \
             area_mm2 of each frame, which is smaller while a foot rolls over the mat.",
    moved_by: "Growth, body weight, cell size and the contact threshold.",
};

/// Area in contact in one frame.
pub const FRAME_AREA: Definition = Definition {
    key: "area_mm2",
    unit: "mm²",
    decimals: 0,
    definition: "Area of the cells that read the contact threshold or more in one frame, of the whole mat and of each foot, \
                 in the series of a recording: whole cells, by the threshold that the report gives.",
    formula: "A = n(p >= contact threshold) * pitch_x * pitch_y",
    source: "The sum of cells is that of the makers of mats; the threshold is that of the prints here.",
    limits: "Not given for a foot on bumps. The line of a live frame counts every cell above 0 under the same key, because \
             the threshold of an uncalibrated mat is known only at the end.",
    moved_by: "Body weight, cell size, the contact threshold, and noise of the cells near it.",
};

/// Length of the print without toes.
pub const TOELESS_LENGTH: Definition = Definition {
    key: "toeless_length_mm",
    unit: "mm",
    decimals: 0,
    definition: "Distance along the foot axis from the rear tangent of the heel to the front tangent of the \
                 ball, toes left out: the length whose thirds the arch index compares.",
    formula: "L = x_ball - x_heel",
    source: "Cavanagh & Rodgers 1987, J Biomech 20:547.",
    limits: "Refused when the foot reaches the edge of the mat, or when the toes cannot be separated from \
             the ball.",
    moved_by: "Growth, cell size, the contact threshold and where the line between toes and ball is drawn.",
};
