//! What is asked of a child, and what is going on.

use crate::base::Exercise;
use crate::child::{Amount, PlannedSet};

/// What is asked of a child.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// Which exercise.
    pub exercise: Exercise,
    /// How much; nothing where whatever is done is counted.
    pub amount: Option<Amount>,
}

impl From<PlannedSet> for Target {
    fn from(planned: PlannedSet) -> Self {
        Self { exercise: planned.exercise, amount: Some(planned.amount) }
    }
}

/// What is going on, for somebody who watches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Now {
    /// Which exercise.
    pub exercise: Exercise,
    /// How much of it is asked.
    pub target: Option<Amount>,
    /// Repetitions so far.
    pub reps: u32,
    /// Seconds held so far, with the hold that goes on.
    pub held_s: f64,
    /// Seconds of the hold that goes on.
    pub holding_s: Option<f64>,
    /// How far the movement is, share of the own range; nothing while that is not known.
    pub progress: Option<f64>,
    /// Which share of what is asked is done, 0 to 1; nothing where nothing is asked.
    pub done: Option<f64>,
    /// Whether the child can be seen.
    pub is_seen: bool,
}
