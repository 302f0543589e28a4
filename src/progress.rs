//! A measure of a child over sessions: how much of what moved is more than chance and growth.
//!
//! **Invariant.** No change is called one unless it is larger than the measuring error, and no trend one unless
//! its interval leaves out zero.

mod bootstrap;
mod line;
mod noise;
mod result;

pub use noise::{Published, error_of_median, minimal_detectable_change};
pub use result::{Adherence, Change, Noise, NoiseSource, Point, Progress, Trend, Verdict};
