//! The footprint indices.

use super::Definition;

/// Every index, in the order in which they are shown.
pub const ALL: &[&Definition] = &[
    &ARCH_INDEX,
    &MODIFIED_ARCH_INDEX,
    &CHIPPAUX_SMIRAK_INDEX,
    &STAHELI_INDEX,
    &CLARKE_ANGLE,
    &SZTRITER_GODUNOW_INDEX,
    &IRWIN_FOOTPRINT_INDEX,
    &ARCH_LENGTH_INDEX,
    &WEJSFLOG_INDEX,
    &WIDTH_RATIO,
    &HEEL_ANGLE,
    &HALLUX_ANGLE,
];

/// Cavanagh and Rodgers' arch index.
pub const ARCH_INDEX: Definition = Definition {
    key: "arch_index",
    unit: "",
    decimals: 3,
    definition: "Share of the contact area without toes that lies in the middle third of the length without \
                 toes. The length runs along the foot axis from the rear tangent of the heel to the front \
                 tangent of the ball; the lines between the thirds are perpendicular to the axis.",
    formula: "AI = A_mid / (A_rear + A_mid + A_fore)",
    source: "Cavanagh & Rodgers 1987, J Biomech 20:547.",
    limits: "Refused when the foot reaches the edge of the mat, when the toes cannot be separated from \
             the ball, when the print is too short for the mat's cells, or when a cell that gives no reading lies under the \
             middle of the foot. Cut-offs for adults (0.21, 0.26) are quartiles of adults and are not valid \
             for children. It takes part in the reading by age on cells up to 5 mm only, since coarser ones \
             raise it on a child's foot.",
    moved_by: "Cell size, the contact threshold, where the line between toes and ball is drawn, body mass and the fat pad. A step \
               gives a higher value than a stand; never compare the two.",
};

/// Chu and colleagues' modified arch index.
pub const MODIFIED_ARCH_INDEX: Definition = Definition {
    key: "modified_arch_index",
    unit: "",
    decimals: 3,
    definition: "Share of the load without toes that is carried by the middle third of the length without \
                 toes; the thirds are those of the arch index.",
    formula: "MAI = F_mid / (F_rear + F_mid + F_fore)",
    source: "Chu et al. 1995, IEEE Trans Biomed Eng 42:1088.",
    limits: "Refused where the arch index is. There is no accepted cut-off.",
    moved_by: "How the child leans; the linearity of the mat at low pressure. Less sensitive to cell size \
               and threshold than the arch index.",
};

/// Chippaux and Smirak's index.
pub const CHIPPAUX_SMIRAK_INDEX: Definition = Definition {
    key: "chippaux_smirak_index",
    unit: "%",
    decimals: 1,
    definition: "Smallest width of the midfoot as a percentage of the greatest width of the forefoot. \
                 Widths are the full extent of the print from its medial to its lateral border, \
                 perpendicular to the foot axis, at 180 places along the length without toes. The midfoot \
                 width w_mf is the strict minimum from 35 to 65 % of that length, and 0 if any place there \
                 has no contact; the forefoot width w_ff is the maximum of the front 40 %.",
    formula: "CSI = 100 * w_mf / w_ff",
    source: "Chippaux and Smirak, from secondary sources, in the form with widths perpendicular to the axis; \
             the original draws w_mf parallel to the widest forefoot line.",
    limits: "Refused where the arch index is, and when the print is less than 12 cells long without its \
             toes. With cells of 10 mm give the median of five or more placements. A screening index, not a \
             diagnosis. It is read by age together with the Staheli index, never by itself.",
    moved_by: "The contact threshold, because the border of the midfoot is lightly loaded; cell size; body \
               mass and the fat pad. A step gives a higher value than a stand.",
};

/// Staheli's index.
pub const STAHELI_INDEX: Definition = Definition {
    key: "staheli_index",
    unit: "",
    decimals: 2,
    definition: "Smallest width of the midfoot over the greatest width of the heel. Widths are those of the \
                 Chippaux-Smirak index: w_mf is the strict minimum from 35 to 65 % of the length without \
                 toes and 0 if any place there has no contact, w_h the maximum from 10 to 25 %, where a heel is \
                 widest. If the maximum were taken over the whole rear third, as some do, the heel of a flat foot would be the rear \
                 end of its wide midfoot, and the index could not exceed 1 as published cut-offs do; for other feet both ways give \
                 the same.",
    formula: "SI = w_mf / w_h",
    source: "Staheli, Chew & Corbett 1987, J Bone Joint Surg Am 69:426. Some papers call it the arch index.",
    limits: "Refused where the Chippaux-Smirak index is. With cells of 10 mm give the median of five or \
             more placements. A screening index, not a diagnosis. It is read by age together with the \
             Chippaux-Smirak index, never by itself.",
    moved_by: "The contact threshold, cell size, body mass and the fat pad, and how hard the heel presses.",
};

/// Clarke's footprint angle.
pub const CLARKE_ANGLE: Definition = Definition {
    key: "clarke_angle",
    unit: "°",
    decimals: 1,
    definition: "Angle at the ball between the medial tangent and the line that is turned inwards about the \
                 tangent's contact point at the ball until it leaves the medial border of the print (tangent \
                 construction). The medial tangent touches the rear and the front third of the print \
                 without toes. If the medial border nowhere lies inside the tangent, there is no hollow: \
                 the angle is 0, and the landmarks say so.",
    formula: "alpha = max over the border of atan(depth below the tangent / distance from the contact point \
              at the ball)",
    source: "Clarke 1933, Res Q 4:99. The construction of the second line differs between authors; the \
             other common one, to the deepest point of the hollow, gives a smaller angle.",
    limits: "Refused where the arch index is, when the side of the foot is not clear, when heel and ball \
             are two islands, with cells wider than 8.5 mm, and when the print is less than 12 cells long \
             without its toes. Reasonable constructions differ by 27 to 43 degrees on the same print: \
             compare it only with itself, and do not base a decision on it.",
    moved_by: "Everything that moves the border of the arch: the contact threshold, cell size, the shape of \
               the ball's medial border.",
};

/// Sztriter and Godunow's index.
pub const SZTRITER_GODUNOW_INDEX: Definition = Definition {
    key: "sztriter_godunow_index",
    unit: "",
    decimals: 2,
    definition: "Printed share of the distance from the medial tangent to the lateral border, measured \
                 where the medial border is furthest from the tangent, at right angles to the \
                 tangent. The printed width is the full extent from border to border. It is 0 where heel \
                 and ball are two islands.",
    formula: "KY = printed / (printed + gap)",
    source: "Sztriter and Godunow, as used in Polish podoscopy; the construction was taken from secondary \
             sources.",
    limits: "Refused where the arch index is, when the side of the foot is not clear, and when the print is \
             less than 12 cells long without its toes. The usual bands (0.26 to 0.45 normal) are adult ones \
             of moderate certainty.",
    moved_by: "The contact threshold, cell size, body mass and the fat pad.",
};

/// Irwin's footprint index.
pub const IRWIN_FOOTPRINT_INDEX: Definition = Definition {
    key: "irwin_footprint_index",
    unit: "",
    decimals: 3,
    definition: "Area between the medial tangent and the medial border of the print over the contact area \
                 without toes. High values mean a high arch. The truncated arch index, its relative, is not \
                 given: its construction could not be confirmed at a source.",
    formula: "FI = A_gap / A_toeless",
    source: "Irwin 1937, construction from secondary sources; compared with clinical grades by Queen et \
             al. 2007, Foot Ankle Int 28:456.",
    limits: "Refused where the arch index is, when the side of the foot is not clear, when heel and ball \
             are two islands (there is no medial border then), and when the print is less than 12 cells \
             long without its toes. There is no accepted cut-off.",
    moved_by: "The contact threshold, cell size, how far the ball and the heel bulge inwards.",
};

/// The arch-length index.
pub const ARCH_LENGTH_INDEX: Definition = Definition {
    key: "arch_length_index",
    unit: "",
    decimals: 3,
    definition: "Length of the medial tangent between its two contact points over the length of the medial border \
                 between them. 1 is a foot without an arch; low values mean a high arch. The border is \
                 followed at 121 places, less than a millimetre apart on a child's foot.",
    formula: "ALI = L_tangent / L_border",
    source: "Compared with clinical grades by Queen et al. 2007, Foot Ankle Int 28:456; the construction \
             was taken from secondary sources.",
    limits: "Refused where the arch index is, when the side of the foot is not clear, when heel and ball \
             are two islands, when the inner border bulges at the midfoot, so that the medial tangent does not touch the \
             heel, with cells wider than 8.5 mm, and when the print is less than 12 cells long \
             without its toes. There is no accepted cut-off.",
    moved_by: "The contact threshold, cell size, and how smooth the outline is: a rough border is longer.",
};

/// Wejsflog's index.
pub const WEJSFLOG_INDEX: Definition = Definition {
    key: "wejsflog_index",
    unit: "",
    decimals: 2,
    definition: "Length of the print with toes along the foot axis over the greatest width of the forefoot. \
                 It describes the transverse arch: a spread forefoot gives a low value.",
    formula: "W = L / w_ff",
    source: "Wejsflog, as used in Polish podoscopy; near 3 is called good and near 2 low, with low \
             certainty.",
    limits: "Refused where the arch index is, when no toe touches the mat, and when the print is less than \
             12 cells long without its toes.",
    moved_by: "Whether and how far the longest toe touches; body mass; cell size.",
};

/// Heel over forefoot width.
pub const WIDTH_RATIO: Definition = Definition {
    key: "width_ratio",
    unit: "",
    decimals: 2,
    definition: "Greatest width of the heel over the greatest width of the forefoot; the widths are those \
                 of the Chippaux-Smirak and the Staheli index.",
    formula: "w_h / w_ff",
    source: "No single source; both widths are those of the classical indices.",
    limits: "Refused where the arch index is, and when the print is less than 12 cells long without its \
             toes. There is no accepted cut-off: only its change over time is informative.",
    moved_by: "How the load lies between heel and ball; the contact threshold; cell size.",
};

/// The heel angle.
pub const HEEL_ANGLE: Definition = Definition {
    key: "heel_angle",
    unit: "°",
    decimals: 1,
    definition: "Angle between the medial and the lateral tangent of the print without toes, positive when \
                 they meet behind the heel. Each tangent touches the rear and the front third of the print \
                 on its border.",
    formula: "gamma = angle(medial tangent, lateral tangent)",
    source: "Used in Polish podoscopy for the spread of the forefoot; 15 to 18 degrees are called normal, \
             with low certainty.",
    limits: "Refused where the arch index is, when the print is less than 12 cells long without its toes, and \
             when the inner border (either border where the side is not clear) bulges at the midfoot, so that \
             the medial tangent does not touch the heel.",
    moved_by: "Body mass, how hard the heel presses, cell size.",
};

/// The hallux angle of the print.
pub const HALLUX_ANGLE: Definition = Definition {
    key: "hallux_angle",
    unit: "°",
    decimals: 1,
    definition: "Angle between the medial tangent and the line from its contact point at the ball to the \
                 medial side of the great toe, positive when the toe leans towards the other toes, negative when \
                 it points inwards.",
    formula: "alpha_h = angle(medial tangent, ball to great toe)",
    source: "Used in Polish podoscopy; 0 to 9 degrees are called normal, with low certainty.",
    limits: "Refused where the arch index is, when the side of the foot is not clear, when the great toe \
             does not touch the mat, when the inner border bulges at the midfoot, so that the medial tangent does not \
             touch the heel, with cells wider than 8.5 mm, and when the print is less than 12 cells long without its \
             toes. A surrogate from the print: it is not the angle on a radiograph.",
    moved_by: "How the great toe presses and rolls, the contact threshold, cell size.",
};
