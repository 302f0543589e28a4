//! The page for parents and a school's letter: what they say, from the same reading as the therapist's page, and the
//! prints.

mod noticed;
pub(in crate::report) mod prints;
pub(in crate::report) mod told;
mod why;
pub(in crate::report) mod words;
