//! What is kept of a child over time: who, without a name, and what each session gave.
//!
//! **Invariant.** Nothing here can hold a name: IDs are pseudonyms, a birth is a month, and notes that people
//! write are kept apart from everything that leaves.

mod answer;
mod birth;
mod consent;
mod course;
mod dose;
mod event;
#[cfg(test)]
pub(crate) mod fixture;
mod known;
mod level;
mod plan;
mod practice;
mod session;

pub use answer::{Answer, Reply};
pub use birth::{Birth, BirthError, Sex};
pub use consent::Consent;
pub use course::Course;
pub use dose::{COVERED_S, DOSE_ZONES, FootDose, SOLE_COLS, SOLE_ROWS, SoleDose, ZoneDose};
pub use event::{Complaint, Event, EventKind, part_replaced};
pub use known::{Condition, KnownCondition, KnownConditionError};
pub use level::{GameLevel, MOST_LEVEL};
#[cfg(test)]
pub(crate) use plan::PlannedWords;
pub use plan::{MOST_SETS, PlanError, read_plan};
pub use practice::{
    Amount, Fault, Performed, PerformedKind, PlannedSet, Practice, PractisedSession, PractisedSet, Score,
    Unseen,
};
pub use session::{MatKey, MatWords, Protocol, Recorded, Session, SessionId, SessionIdError, Value};

use crate::base::{ChildId, Date, Language};

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
    /// What it is to practise in each session, where that was planned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plan: Vec<PlannedSet>,
    /// What is known of its feet before they are measured.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub known: Vec<KnownCondition>,
    /// In which language pages about it are read, where that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}
