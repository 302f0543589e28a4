//! The page for parents and a school's letter: what they say, from the same reading as the therapist's page, and the
//! prints.

pub(super) mod noticed;
pub(super) mod prints;
pub(in crate::report) mod told;
pub(super) mod why;
pub(in crate::report) mod words;
