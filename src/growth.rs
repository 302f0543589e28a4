//! An own reference: how a measure goes with age and sex in the children of one place, on one mat.
//!
//! **Invariant.** A reference speaks only for the ages, the sex, the mat and the protocol it was made of; anything
//! else is refused.

mod curves;
mod fit;
mod lms;
mod reason;
mod reference;
#[cfg(test)]
mod tests;

pub use curves::Curves;
pub use lms::{Lms, Mixed};
pub use reason::Reason;
pub use reference::{Band, CENTILE_FROM, CENTILES, Group, Reference, ReferenceError, Sample};
