//! Whole pages: which cards they have, and where.

pub(super) mod compare;
pub(super) mod contact_sheet;
pub(super) mod course;
pub(super) mod details;
pub(super) mod dose;
pub(super) mod explain;
pub(super) mod handbook;
pub(super) mod health_map;
pub(super) mod page;
pub(super) mod parents;
pub(super) mod practice;
pub(super) mod progress;
pub(super) mod reading_page;
pub(super) mod session_png;
