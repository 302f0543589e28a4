//! The same as documents of numbers and words. Nothing here draws.

pub(super) mod analysis;
pub(super) mod comparison;
pub(super) mod course;
pub(super) mod dose;
pub(super) mod fhir;
pub(super) mod insoles;
pub(super) mod practice;
pub(super) mod progress;
