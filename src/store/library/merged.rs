//! What a merge took from one child and gave to another, so that it can be given back.

use crate::base::{ChildId, Date};
use crate::child::{Answer, Child, Consent, Event, EventKind, GameLevel, SessionId};

/// A merge that can be undone.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub(super) struct Merged {
    /// The child that went, as it was.
    pub(super) from: Child,
    /// The child that has what it had.
    pub(super) into: ChildId,
    /// What it had, still under its own pseudonym.
    pub(super) sessions: Vec<SessionId>,
    pub(super) events: Vec<Event>,
    pub(super) answers: Vec<Answer>,
    pub(super) consents: Vec<Consent>,
    #[serde(default)]
    pub(super) practices: Vec<SessionId>,
    #[serde(default)]
    pub(super) levels: Vec<GameLevel>,
}

impl Merged {
    /// Forgets notes that were taken back of the child that has them now.
    pub(super) fn forget_events(&mut self, of: &ChildId, date: Date, kind: EventKind) {
        if self.into == *of {
            let from = &self.from.id;
            self.events.retain(|event| !event.is_of(from, date, kind));
        }
    }
}
