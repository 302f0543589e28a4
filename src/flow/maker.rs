//! Other makers' mats: found by their profiles, and held against their format.

pub(super) mod conformance;
pub(super) mod profiles;
