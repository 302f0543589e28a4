//! What a print gives: its picture cleaned and mended, its regions and the spread of its load, how sure its indices are,
//! and what is refused because the cells or the surface do not allow it.
//!
//! **Invariant.** A measure that noise, a dead cell, bumps or a mat that was not zeroed may have moved too far is
//! refused, with the reason.

pub(super) mod bumps;
pub(super) mod clean;
pub(super) mod faults;
pub(super) mod intervals;
pub(super) mod part;
mod proof;
pub(super) mod regions;
pub(super) mod residuals;
pub(super) mod spread;
pub(super) mod step;
pub(super) mod stretch;
mod tally;
pub(super) mod unsure;
