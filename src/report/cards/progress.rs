//! The cards of a child's progress, which share one time axis.

pub(in crate::report) mod axis;
pub(in crate::report) mod centiles;
pub(in crate::report) mod chart;
pub(in crate::report) mod key;
pub(in crate::report) mod practice;
pub(in crate::report) mod strip;
pub(in crate::report) mod table;
pub(in crate::report) mod title;
pub(in crate::report) mod words;
