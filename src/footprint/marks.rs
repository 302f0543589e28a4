//! How an index is shown on the print: what was measured from where to where.

use super::contour::Ring;
use crate::base::{Point, kinds};

kinds! {
    /// What a mark is called, in a few words beside it.
    pub enum MarkName {
        /// A symbol of the index's formula, in every language the same.
        Symbol {
            /// Which.
            symbol: &'static str,
        } = "footprint-mark-symbol",
        /// A width of the formula that is nothing.
        Nothing {
            /// Which.
            symbol: &'static str,
        } = "footprint-mark-nothing",
        /// A length.
        Length {
            /// How long.
            length_mm: f64,
            /// Decimals it is shown with.
            decimals: usize,
        } = "footprint-mark-length",
        /// The line that touches heel and ball on the inner side.
        MedialTangent = "footprint-mark-medial-tangent",
        /// The line that touches heel and ball on the outer side.
        LateralTangent = "footprint-mark-lateral-tangent",
        /// The inner border between them.
        MedialBorder = "footprint-mark-medial-border",
        /// The middle third of the length without toes.
        MiddleThird = "footprint-mark-middle-third",
        /// Length of the print.
        PrintLength = "footprint-mark-print-length",
        /// The inner side of the great toe.
        GreatToe = "footprint-mark-great-toe",
        /// Where the second line of an angle touches the hollow.
        ContactAtArch = "footprint-mark-contact-at-arch",
        /// There is nothing between the tangent and the border.
        NoHollow = "footprint-mark-no-hollow",
        /// What lies between the tangent and the border.
        Gap = "footprint-mark-gap",
        /// What is printed beside that gap.
        Printed = "footprint-mark-printed",
        /// Nothing is printed there.
        NothingPrinted = "footprint-mark-nothing-printed",
        /// The first place of the gait line.
        First = "footprint-mark-first",
        /// The last place of the gait line.
        Last = "footprint-mark-last",
    }
}

/// What a line of a construction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Only guides the eye: a tangent, an axis, a perpendicular.
    Guide,
    /// Parts the print: a third line, a toe cut.
    Limit,
    /// Is measured: its length goes into the index.
    Measure,
}

/// One element of a construction; places in millimetres on the mat.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A landmark.
    Point {
        /// Where.
        at: Point,
        /// Words beside it.
        label: Option<MarkName>,
    },
    /// A straight line.
    Line {
        /// One end.
        from: Point,
        /// The other end.
        to: Point,
        /// What it is.
        role: Role,
        /// Words beside it.
        label: Option<MarkName>,
    },
    /// An angle.
    Angle {
        /// Where its legs meet.
        apex: Point,
        /// A place on each leg.
        legs: [Point; 2],
        /// Words beside it.
        label: Option<MarkName>,
    },
    /// An area, closed rings; holes turn the other way.
    Area {
        /// Its outline.
        rings: Vec<Ring>,
        /// Words beside it.
        label: Option<MarkName>,
    },
}
