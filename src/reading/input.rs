//! What a reading is made from.

use crate::base::Date;
use crate::child::{Event, KnownCondition, Session, Sex};
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
    /// What was noted and counts: all of it, however long ago.
    pub events: &'a [Event],
    /// What is known of its feet before they are measured.
    pub known: &'a [KnownCondition],
    /// The tables.
    pub norms: &'a Norms,
}
