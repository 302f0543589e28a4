//! A measure of a child over sessions: how much of what moved is more than chance and growth.
//!
//! **Invariant.** No change is called one unless it is larger than the measuring error, and no trend one unless
//! its interval leaves out zero.

mod result;

pub use result::{Adherence, Change, Noise, NoiseSource, Point, Progress, Trend, Verdict};
