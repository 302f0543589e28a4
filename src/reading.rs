//! Values, an age and a past to a band for each foot and to flags: what may be said, by which rule, and with
//! which words.
//!
//! **Invariant.** Nothing is said of a value that its cut-off, its age, its protocol or the mat's cells do not
//! bear; and nothing but a report of pain, or of stiffness, is said after one session.
//!
//! How a value beside its cut-off is decided: **ask** wants the whole interval beyond it, **watch** the value
//! itself, and a value whose interval reaches back over the cut-off is never called beyond it.

mod band;
mod flag;
mod history;
mod low_arch;
mod one;
mod patterns;
mod rules;
mod wording;

pub use band::{Band, FootReading, IndexReading};
pub use flag::{Flag, Pattern};
pub use one::values;
pub use wording::{FORBIDDEN, NOTICE, forbidden};

use crate::base::Date;
use crate::child::{Event, Protocol, Session, Sex};
use crate::norms::Norms;
use crate::progress::Progress;

/// What a reading is made from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Day of the reading: that of the last session, as a rule.
    pub today: Date,
    /// Age on that day, years.
    pub age_years: f64,
    /// Sex, where it was given.
    pub sex: Option<Sex>,
    /// The sessions of one child, in any order.
    pub sessions: &'a [Session],
    /// Its measures over time: repeatability and z-scores. May be empty; then the intervals of the values and
    /// the published figures stand in.
    pub progress: &'a [Progress],
    /// What was noted.
    pub events: &'a [Event],
    /// The tables.
    pub norms: &'a Norms,
}

/// What may be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Age it is for, years.
    pub age_years: f64,
    /// Protocol of the newest session, where there is one.
    pub protocol: Option<Protocol>,
    /// Sessions that counted.
    pub sessions: usize,
    /// Feet that were measured, left first.
    pub feet: Vec<FootReading>,
    /// What was noticed, the weightiest first.
    pub flags: Vec<Flag>,
    /// Patterns of which nothing can be said, and why.
    pub not_read: Vec<(Pattern, String)>,
    /// Whole sentences that put it into proportion.
    pub remarks: Vec<String>,
}

impl Reading {
    /// Whether no foot was read.
    pub fn is_empty(&self) -> bool {
        self.feet.iter().all(|foot| matches!(foot.band, Band::NoReading(_)))
    }
}

/// Reads the sessions of a child.
pub fn read(input: &Input<'_>) -> Reading {
    let history = history::History::new(input);
    let feet = low_arch::feet(&history);
    let (mut flags, not_read) = patterns::flags(&history, &feet);
    flags.sort_by_key(|flag| std::cmp::Reverse(flag.severity));
    Reading {
        age_years: input.age_years,
        protocol: history.newest_protocol(),
        sessions: history.count(),
        remarks: band::remarks(&history, &feet, &flags),
        feet,
        flags,
        not_read,
    }
}

#[cfg(test)]
mod tests;
