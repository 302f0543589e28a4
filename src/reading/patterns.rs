//! The rules of the patterns. Each wants two sessions four weeks apart; a report of pain or of stiffness does not.

mod arch;
mod ask;
mod beyond;
mod border;
mod compared;
mod known;
mod outcome;
mod report;
mod stand;
mod uneven;
mod walk;

pub(super) use ask::{found, reported};
