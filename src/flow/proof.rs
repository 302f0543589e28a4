//! Simulated children whose truth is known against what the program says of them.

pub(super) mod accuracy;
pub(super) mod cohort;
pub(super) mod coverage;
pub(super) mod practice;
pub(super) mod soles;
