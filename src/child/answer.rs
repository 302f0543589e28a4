//! What was answered before a session on the mat.

use crate::base::{ChildId, Date};

/// The answer to one question of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Answer {
    /// Whose.
    pub child: ChildId,
    /// When it was given.
    pub date: Date,
    /// Key of the question.
    pub key: String,
    /// What was answered.
    pub answer: Reply,
    /// Who answered: a role such as "parent", never a name.
    pub who: String,
}

/// What can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows.
    Unsure,
    /// Somebody knows and keeps it to himself.
    Withheld,
}
