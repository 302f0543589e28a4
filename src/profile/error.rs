//! What is wrong with a profile.

/// What is wrong with a profile.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProfileError {
    /// The text is no profile.
    #[error("line {line}, column {column}: {message}")]
    Text {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong, and what was expected.
        message: String,
    },
    /// A value cannot be, or contradicts another.
    #[error("{key}: {problem}")]
    Value {
        /// The key.
        key: String,
        /// What is wrong with it.
        problem: String,
    },
}

/// A key and what is wrong with its value.
pub(super) fn wrong<T>(key: &str, problem: impl Into<String>) -> Result<T, ProfileError> {
    Err(ProfileError::Value { key: key.to_owned(), problem: problem.into() })
}
