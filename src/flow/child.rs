//! A child over its sessions: what is kept of one, and what all of them say.

pub(super) mod course;
pub(super) mod library_table;
pub(super) mod likeness;
pub(super) mod own_reference;
pub(super) mod played;
pub(super) mod practice;
pub(super) mod practice_table;
pub(super) mod prints;
pub(super) mod session;
pub(super) mod value_table;
