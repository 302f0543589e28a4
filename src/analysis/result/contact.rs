//! What one touch-down of a foot gave.

use super::gait::{ContactGait, Missing};
use crate::base::{Grid, Measured};
use crate::footprint::{Footprint, Indices};

/// One touch-down of a foot, from first contact to last.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Index into [`SessionResult::feet`](super::SessionResult::feet).
    pub foot: usize,
    /// Index of its first and last frame.
    pub frames: (usize, usize),
    /// Seconds of first and last contact.
    pub start_s: f64,
    /// Seconds of first and last contact.
    pub end_s: f64,
    /// Highest force during the contact.
    pub peak_force: Measured<f64>,
    /// Whether its beginning and its end were both seen, all of the foot was on the mat, and it is no landing from a
    /// jump.
    pub complete: bool,
    /// What was not seen of it; nothing when it is complete.
    pub missing: Vec<Missing>,
    /// What it gave as a step; refused when the child stood.
    pub gait: Measured<Box<ContactGait>>,
    /// Its print; refused when the child stood, when it was not seen whole, or when it cannot be traced.
    pub print: Measured<Box<ContactPrint>>,
}

/// The print of one step.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactPrint {
    /// The maximum of each cell, on the grid of the mat, 0 outside the foot, in the unit of the recording.
    pub picture: Grid<f64>,
    /// Axis, lengths, outline and toe cut, traced as the side of its foot.
    pub footprint: Footprint,
    /// Its footprint indices.
    pub indices: Indices,
    /// Area within the outline, toes included, square millimetres.
    pub contact_area_mm2: Measured<f64>,
}
