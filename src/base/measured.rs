//! A value or the reason why there is none, and how sure a value is.

/// Why a measure is not given. One sentence for a person, lower case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Refusal {
    /// The reason.
    pub reason: String,
}

impl Refusal {
    /// A refusal for a reason.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

/// A value, or the reason why there is none.
pub type Measured<T> = Result<T, Refusal>;

/// Where the true value lies with the probability [`Interval::LEVEL`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end, in the unit of the measure.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Interval {
    /// Probability with which an interval holds the true value.
    pub const LEVEL: f64 = 0.9;
}
