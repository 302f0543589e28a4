//! A value or the reason why there is none.

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
