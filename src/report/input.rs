//! What pages are made from.

pub(super) mod course;
pub(super) mod guide;
pub(super) mod page;
#[cfg(feature = "pages")]
pub(super) mod parents;
pub(super) mod practice;
pub(super) mod progress;
pub(super) mod simulated;
#[cfg(feature = "pages")]
pub(super) mod small_print;
