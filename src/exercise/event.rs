//! What a coach reports.

use crate::base::{Exercise, Judgement};
use crate::child::{Amount, Performed};

/// One event. Numbered from 1 without a gap, so that a listener that lost some can tell.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Event {
    /// Its number.
    pub n: u64,
    /// When it was reported, seconds of the recording.
    pub t_s: f64,
    /// What happened.
    #[serde(flatten)]
    pub what: Happening,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Happening {
    /// An exercise began.
    Began {
        /// Which.
        exercise: Exercise,
        /// How much of it is asked.
        target: Option<Amount>,
    },
    /// Two feet stood still: from now on they are followed.
    Ready,
    /// The exercise cannot be counted as things are; it may begin to be later.
    Refused {
        /// Which.
        exercise: Exercise,
        /// Why.
        why: Judgement,
    },
    /// A repetition, a hold or a fault.
    Performed(Performed),
    /// A position is being held.
    HoldBegan {
        /// Which exercise.
        exercise: Exercise,
        /// Since when, seconds.
        start_s: f64,
    },
    /// From here on the program could not see what the child did.
    Unseen {
        /// Why.
        why: Judgement,
        /// Since when, seconds.
        start_s: f64,
    },
    /// It can see again.
    SeenAgain,
    /// The movements tell that the child is tiring: a rest may be offered. A person decides.
    Tired {
        /// Which exercise.
        exercise: Exercise,
    },
    /// What was asked is done.
    Reached {
        /// Which exercise.
        exercise: Exercise,
        /// Stars for the child, 1 to 3.
        stars: u8,
    },
    /// An exercise is over.
    Ended {
        /// Which.
        exercise: Exercise,
    },
}
