//! The frames over which the load of a foot is divided, and how they are taken together.

use std::borrow::Cow;

use crate::analysis::result::reason::Reason;
use crate::base::{Grid, Refusal};
use crate::footprint::Footprint;

/// The frames of one contact, or of a stand, with the print that gives them their regions.
pub(in crate::analysis) struct Stretch<'a> {
    pub(in crate::analysis) place: usize,
    pub(in crate::analysis) frames: Vec<usize>,
    pub(in crate::analysis) print: Cow<'a, Footprint>,
    pub(in crate::analysis) picture: &'a Grid<f64>,
}

/// How a foot's contacts are taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::analysis) enum Over {
    /// The frames of a stand, of which the medians are taken.
    Stand,
    /// Complete contacts, of which each gives one value.
    Steps,
}

/// Why there is nothing to divide.
pub(super) fn no_stretch() -> Refusal {
    Reason::NoTracedContact.into()
}
