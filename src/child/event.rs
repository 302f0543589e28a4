//! What happened to a child between sessions, as far as it can move a measure.

use crate::base::{ChildId, Date};

/// Something to be marked on a chart.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Event {
    /// Whose.
    pub child: ChildId,
    /// When.
    pub date: Date,
    /// What.
    pub kind: EventKind,
    /// A few words of whoever noted it. Never part of anything that leaves the library.
    pub text: Option<String>,
}

impl Event {
    /// Whether it is one of a child, a day and a kind; how much or how long does not matter.
    pub fn is_of(&self, child: &ChildId, date: Date, kind: EventKind) -> bool {
        let same_kind = std::mem::discriminant(&self.kind) == std::mem::discriminant(&kind);
        self.child == *child && self.date == date && same_kind
    }
}

/// Kinds of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// New shoes, insoles, a splint.
    Footwear,
    /// Illness or injury.
    Illness,
    /// Pain in foot or leg, 0 to 10 where it was asked.
    Pain {
        /// How much, 0 to 10.
        score: Option<u8>,
    },
    /// Stiffness of the foot was reported.
    Stiffness,
    /// Practice away from the measuring sessions, minutes.
    Practice {
        /// How long.
        minutes: u16,
    },
    /// Anything else worth a mark.
    Other,
}
