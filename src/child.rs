//! What is kept of a child over time: who, without a name, and what each session gave.
//!
//! **Invariant.** Nothing here can hold a name: IDs are pseudonyms, a birth is a month, and notes that people
//! write are kept apart from everything that leaves.

mod answer;
mod birth;
mod consent;
mod course;
mod event;
mod known;
mod practice;
mod session;

pub use answer::{Answer, Reply};
pub use birth::{Birth, BirthError, Sex};
pub use consent::Consent;
pub use course::Course;
pub use event::{Event, EventKind, part_replaced};
pub use known::{Condition, KnownCondition, KnownConditionError};
pub use practice::{
    Amount, Fault, Performed, PerformedKind, PlannedSet, Practice, PractisedSet, Score, Unseen,
};
pub use session::{MatKey, Protocol, Recorded, Session, SessionId, SessionIdError, Value};

use crate::base::{ChildId, Date};

/// A child.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Child {
    /// Pseudonym.
    pub id: ChildId,
    /// Month and year of birth.
    pub birth: Birth,
    /// Sex, where it was given.
    pub sex: Option<Sex>,
    /// When the child was added.
    pub added: Date,
    /// The course of sessions that was planned, where one was.
    pub course: Option<Course>,
    /// What is known of its feet before they are measured.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub known: Vec<KnownCondition>,
}
