//! A course of sessions that was planned.

use crate::base::Date;

/// So many sessions, evenly from a first to a last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Course {
    /// First day.
    pub from: Date,
    /// Days between two sessions.
    pub every_days: u16,
    /// Number of sessions planned.
    pub sessions: u16,
}
