//! How the load is shared between the feet, and how it sways.
//!
//! **Invariant.** A share is of two feet that bore load, at the same time or in turn.

pub(super) mod shares;
pub(super) mod sway;
pub(super) mod symmetry;
