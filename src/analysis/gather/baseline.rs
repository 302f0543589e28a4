//! What the cells of a mat read when nothing is on them, found in the recording itself.
//!
//! Many mats are not zeroed: every cell reads something without load, evenly or each its own. A foot comes and goes,
//! or at least sways; what a cell reads without load stands still but for white noise. So the level of a cell is the
//! middle of its lowest quiet readings, and cells that are never empty, as under feet that stand throughout, are given
//! what the empty cells around read, as surely as those agree.
//!
//! The frames are looked at one after the other and thinned out, so that a recording of any length takes the same
//! memory.

mod cells;
mod finder;
mod offset;
mod zero;

pub use finder::BaselineFinder;
pub use offset::{Baseline, Offset, WhyUnknown};
pub use zero::Zero;
