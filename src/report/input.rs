//! What pages are made from.

pub(super) mod course;
pub(super) mod guide;
pub(super) mod page;
pub(super) mod practice;
pub(super) mod progress;
pub(super) mod simulated;
