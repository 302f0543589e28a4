//! Frames one after the other, again and again, whatever they come from: a recording in memory or a file
//! that is never in memory as a whole.

mod batch;
mod cut;
mod held;
mod pressures;

pub use batch::{Batch, Frames};
pub use cut::{Cut, CutError, Span};
pub use held::Held;
#[cfg(test)]
pub(crate) use held::tests;
pub use pressures::Pressures;
