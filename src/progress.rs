//! A measure of a child over sessions: how much of what moved is more than chance and growth.
//!
//! **Invariant.** No change is called one unless it is larger than the measurement error, and no trend one unless
//! its interval leaves out zero.

mod adherence;
mod aim;
mod bootstrap;
mod enough;
mod line;
mod noise;
mod reason;
mod result;
mod series;
#[cfg(test)]
mod tests;
mod told;
mod verdict;
mod weeks;
mod words;

pub use adherence::adherence;
pub use aim::{Aim, Family, Outside};
pub use enough::{DAYS_MIN, SESSIONS_MIN};
pub use noise::{Published, error_of_median, minimal_detectable_change};
pub use reason::{LeftOut, Reason};
pub use result::{Adherence, Change, Days, Noise, NoiseSource, Point, Progress, Trend, Verdict};
pub use series::{Basis, progress, speaks_for};
pub use told::{Part, Told};
pub use weeks::{Week, weeks};
pub use words::sentences;
