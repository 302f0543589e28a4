//! What the counts of one mat mean: the zero and the gain of each cell, the curve of all, the cells not to be
//! believed, and how well all that was known when it was made.
//!
//! A recording keeps the counts as the mat sent them and carries its calibration beside them; see
//! [`Recording::calibrated`](super::Recording::calibrated). A cell reads `gain * curve(count - zero)` kilopascal
//! (domain notes, 9.4), and a cell not to be believed what the cells around it mean.

mod carried;
mod check;
mod curve;
mod of_mat;

pub use check::CalibrationError;
pub use curve::Curve;
pub use of_mat::{Calibration, DoubtedCell, StanceResidual};
