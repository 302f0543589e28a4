//! Postural sway: what the path of the centre of pressure of quiet standing tells.
//!
//! **Invariant.** Pure computation on a series of time and place; where the series comes from is the
//! caller's affair. x is medio-lateral (to the person's right), y antero-posterior (forward). Every choice
//! is a field of [`Method`], and the result states what was done.
//!
//! ```
//! use plantar::balance::{Axes, CopSeries, Method, measure};
//! use plantar::base::Point;
//!
//! // A circle of 10 mm, once in two seconds, 40 s at 100 Hz.
//! let mut series = CopSeries::new(Axes::AsGiven);
//! for at in 0..4000 {
//!     let turn = std::f64::consts::PI * at as f64 / 100.0;
//!     series.push(at as f64 / 100.0, Point::new(10.0 * turn.cos(), 10.0 * turn.sin()));
//! }
//! let balance = measure(&series, &Method::default())?;
//! assert!((balance.velocity_mm_s() - 10.0 * std::f64::consts::PI).abs() < 0.1);
//! # Ok::<(), plantar::base::Refusal>(())
//! ```

mod directions;
mod ellipse;
mod entropy;
mod filter;
mod least;
mod method;
mod prepare;
mod reason;
mod result;
mod romberg;
mod series;
mod spectrum;
#[cfg(test)]
mod tests;

pub use directions::Directions;
pub use ellipse::Ellipse;
pub use entropy::{SampleEntropy, sample_entropy};
pub use filter::low_pass;
pub use method::{Detrend, Entropy, Method, Signal, Spectrum, TimeBase, Window};
pub use reason::{Reason, Statement};
pub use result::{Balance, measure};
pub use romberg::{Romberg, romberg};
pub use series::{Axes, CopSeries};
pub use spectrum::{DirectionSpectrum, Spectra, welch};
