//! What rules end in.

use crate::base::{Measured, Side};
use crate::reading::flag::{Flag, NotRead, Once, Pattern};

/// What rules end in.
#[derive(Default)]
pub(in crate::reading) struct Found {
    pub(in crate::reading) flags: Vec<Flag>,
    pub(in crate::reading) once: Vec<Once>,
    pub(in crate::reading) not_read: Vec<NotRead>,
}

impl Found {
    /// Takes in what the rules found on another mat. That a pattern cannot be read is said once, of the newest mat
    /// that was asked.
    pub(in crate::reading) fn add(&mut self, other: Self) {
        self.flags.extend(other.flags);
        self.once.extend(other.once);
        self.not_read.extend(other.not_read);
    }

    /// Of several ways to see one pattern, the first that two sessions show, or else the first that one shows.
    pub(super) fn first_told(ways: impl IntoIterator<Item = Self>) -> Self {
        let mut ways: Vec<Self> = ways.into_iter().collect();
        let twice = ways.iter().position(|found| !found.flags.is_empty());
        let at = twice.or_else(|| ways.iter().position(|found| !found.once.is_empty()));
        at.map_or_else(Self::default, |at| ways.swap_remove(at))
    }

    /// Takes in what one rule of a pattern found, or why it could not be asked.
    pub(super) fn take(&mut self, pattern: Pattern, side: Option<Side>, found: Measured<Self>) {
        match found {
            Ok(found) => self.add(found),
            Err(refusal) => self.not_read.push(NotRead { pattern, side, why: refusal }),
        }
    }
}
