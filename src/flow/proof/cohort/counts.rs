//! Feet counted by what was said of them.

use super::share::Share;
use crate::norms::Concern;

/// Readings by what was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Feet.
    pub feet: usize,
    /// Flagged to be watched.
    pub watch: usize,
    /// Flagged to be asked about.
    pub ask: usize,
    /// Read, and nothing flagged.
    pub quiet: usize,
    /// Not read: something was missing, or a second session did not agree.
    pub withheld: usize,
}

impl Counts {
    pub(super) fn of(said: impl Iterator<Item = Option<Option<Concern>>>) -> Self {
        said.fold(Self::default(), |mut counts, said| {
            counts.feet += 1;
            match said {
                None => counts.withheld += 1,
                Some(Some(Concern::Ask)) => counts.ask += 1,
                Some(Some(_)) => counts.watch += 1,
                Some(None) => counts.quiet += 1,
            }
            counts
        })
    }

    /// Those of which something was said.
    pub(super) fn flagged(&self) -> usize {
        self.watch + self.ask
    }

    /// The share of the feet that were read of which the right thing was said.
    pub(super) fn right(&self, right: impl Fn(&Self) -> usize) -> Share {
        Share { count: right(self), of: self.feet - self.withheld }
    }
}
