//! What a page of a session's practice shows.

use crate::base::{ChildId, Date, Meta};
use crate::checklist::Stop;
use crate::child::{Practice, SoleDose};
use crate::exercise::{Settings, Trace};

/// What was practised in a session.
#[derive(Clone, Copy, Debug)]
pub struct PracticeInput<'a> {
    /// Name of the recording as shown, without folders.
    pub name: &'a str,
    /// Whose practice it is and on which day, where that is kept; else the recording may tell.
    pub kept: Option<(&'a ChildId, Date)>,
    /// What is known of the recording.
    pub meta: &'a Meta,
    /// One exercise after the other.
    pub practice: &'a Practice,
    /// What stopped practice for the day, before it began or after.
    pub stops: &'a [Stop],
    /// Those of them that were there before it began: of a recording, which is made already.
    pub stops_before: &'a [Stop],
    /// The signal of each of them over time, in the same order; missing where an exercise never began.
    pub traces: &'a [Trace],
    /// What it was counted with.
    pub settings: &'a Settings,
    /// How much the soles were massaged, where it was worked out.
    pub dose: Option<&'a SoleDose>,
}

impl PracticeInput<'_> {
    /// Whose practice it is, where that is known.
    pub(in crate::report) fn child(&self) -> Option<&ChildId> {
        self.kept.map(|(child, _)| child).or(self.meta.child.as_ref())
    }
}
