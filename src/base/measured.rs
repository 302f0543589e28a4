//! A value or the reason why there is none.

use std::sync::Arc;

/// Why a measure is not given. One sentence for a person, lower case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Refusal {
    /// The reason. Of thousands of steps many share one.
    pub reason: Arc<str>,
}

impl Refusal {
    /// A refusal for a reason.
    pub fn new(reason: impl Into<Arc<str>>) -> Self {
        Self { reason: reason.into() }
    }
}

/// A value, or the reason why there is none.
pub type Measured<T> = Result<T, Refusal>;
