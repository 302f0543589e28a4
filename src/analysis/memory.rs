//! What a long session keeps: in memory while it is little, else in room outside it.
//!
//! **Invariant.** Numbers come back to the last bit, wherever they were. What could not be kept or read is told, and
//! nothing is made up for it.

pub(super) mod kept;
pub(super) mod room;
pub(super) mod series;
