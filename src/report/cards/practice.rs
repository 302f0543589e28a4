//! The cards of a session's practice: one a set, with its signal over time.

pub(in crate::report) mod lanes;
pub(in crate::report) mod set;
pub(in crate::report) mod words;
