//! How an index is shown on the print: what was measured from where to where.

use super::contour::Ring;
use crate::base::Point;

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
        /// Short text beside it; may be empty.
        label: String,
    },
    /// A straight line.
    Line {
        /// One end.
        from: Point,
        /// The other end.
        to: Point,
        /// What it is.
        role: Role,
        /// Short text beside it; may be empty.
        label: String,
    },
    /// An angle.
    Angle {
        /// Where its legs meet.
        apex: Point,
        /// A place on each leg.
        legs: [Point; 2],
        /// Short text beside it; may be empty.
        label: String,
    },
    /// An area, closed rings; holes turn the other way.
    Area {
        /// Its outline.
        rings: Vec<Ring>,
        /// Short text beside it; may be empty.
        label: String,
    },
}
