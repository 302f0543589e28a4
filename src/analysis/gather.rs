//! From frames to what is kept of them: the loaded cells above what the mat reads without load, and a few numbers of
//! each frame and each cell.
//!
//! **Invariant.** A frame costs no allocation, and what is kept does not hang on where the feet are: nothing here knows
//! of feet.

pub(super) mod baseline;
pub(super) mod frame;
pub(super) mod gaps;
pub(super) mod geometry;
pub(super) mod history;
pub(super) mod loaded;
pub(super) mod stats;
pub(super) mod window;
