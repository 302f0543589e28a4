//! The cards of a course: weeks, exercises, soles.

pub(in crate::report) mod exercises;
pub(in crate::report) mod scale;
pub(in crate::report) mod soles;
pub(in crate::report) mod weeks;
pub(in crate::report) mod words;
