//! What can be asked of an analysis.

use std::sync::Arc;

use super::gather::baseline::Zero;
use crate::balance::Method;
use crate::base::Grid;
use crate::footprint::Mask;

/// What can be asked of an analysis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Value from which a cell is in contact, in the unit of the recording, above what it reads without load. Without
    /// it 5 kPa; on an uncalibrated mat 8 % of the middle pressure of the peak picture (half of the picture's load
    /// lies in cells above it), and 2.5 counts at least.
    pub contact_threshold: Option<f64>,
    /// How often the print of each foot is laid down anew on the cells to tell how sure its indices are. 0:
    /// never, and no interval is given.
    pub bootstrap: usize,
    /// How the sway of a stand is measured.
    pub balance: Method,
    /// Direction in which the child walks over the mat, degrees from forward to the right. Without it the
    /// direction is taken from the heels, which needs three steps in a row.
    pub walking_direction_deg: Option<f64>,
    /// Mask of regions beside the one of three. Without it the finest that the mat's cells allow.
    pub mask: Option<Mask>,
    /// Whether every index is given between known spines, right enough or not: to find out how right they are.
    pub beyond_proof: bool,
    /// Regions of the user's own: a number for each cell of the mat, 0 for none.
    pub own_regions: Option<Grid<u16>>,
    /// What the cells read without load, from a recording of the empty mat. Without it that is found in what is
    /// measured.
    pub zero: Option<Arc<Zero>>,
}

impl Options {
    /// How often a print is laid down anew where intervals are wanted and nobody asks for another number.
    pub const USUAL_BOOTSTRAP: usize = 24;
}
