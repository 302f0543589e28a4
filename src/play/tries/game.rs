//! What all games have in common: what is asked, what is seen, and whether a try succeeded.

use crate::child::Performed;
use crate::exercise::Now;
use crate::play::settings::Hard;

/// What a game asks for at its level.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Ask {
    /// A parade.
    Parade {
        /// Lifts of this parade.
        lifts: u32,
        /// How far an interval may be from the child's own tempo, share of it; nothing where no tempo is asked for.
        tempo_window: Option<f64>,
    },
    /// The boat.
    Boat {
        /// Repetitions in all, where so many are asked.
        reps: Option<u32>,
        /// How near to the end of the own range a fish is caught, share of it.
        target: f64,
        /// And for how long.
        end_hold_s: f64,
    },
    /// The hedgehog.
    Hedgehog {
        /// How long the fox takes.
        fox_s: f64,
        /// How long a slip it does not see.
        dropout_s: f64,
    },
    /// The frog.
    Frog {
        /// Jumps in all, where so many are asked.
        jumps: Option<u32>,
        /// How deep, share of the shown depth.
        depth: f64,
    },
    /// The grapes.
    Grapes {
        /// Seconds in all, where so many are asked.
        seconds: Option<f64>,
        /// Steps that fill the tub.
        tub: u32,
        /// In so many seconds.
        fill_s: f64,
    },
    /// The lanterns.
    Lanterns {
        /// Lanterns in all, where so many are asked.
        lanterns: Option<u32>,
        /// How long one charges.
        hold_s: f64,
        /// Whether a lift by one foot is a miss; it never counts.
        both: bool,
    },
    /// The wipers.
    Wipers {
        /// Repetitions in all, where so many are asked.
        reps: Option<u32>,
        /// Whether the feet have to take turns.
        strict: bool,
        /// How long a wipe lasts.
        hold_s: f64,
    },
    /// The bear.
    Bear {
        /// Steps in all, where so many are asked.
        steps: Option<u32>,
        /// How often the heel may come down in ten steps.
        yawns_of_ten: u32,
    },
    /// A firefly.
    Fireflies {
        /// Where it is, within the own limits: -1 left to 1 right.
        x: f64,
        /// -1 behind to 1 in front.
        y: f64,
        /// How near counts.
        size: f64,
        /// For how long.
        wait_s: f64,
    },
    /// The painting.
    Painting {
        /// Zones that still need paint, as `left:heel_medial`.
        zones: Vec<String>,
    },
}

/// What is known of the round in every frame.
#[derive(Clone, Copy, Debug)]
pub(in crate::play) struct Look<'a> {
    pub(in crate::play) t_s: f64,
    /// What is counted.
    pub(in crate::play) now: &'a Now,
    /// Where the child leans, within its own limits: -1 to 1 to the right and to the front.
    pub(in crate::play) lean: Option<[f64; 2]>,
}

/// The tries of a game.
pub(in crate::play) trait Tries: std::fmt::Debug + Send {
    /// What is asked for now.
    fn ask(&self) -> Ask;

    /// The next try is so hard.
    fn renew(&mut self, hard: Hard);

    /// Takes in a frame. Whether a try succeeded, when one is over.
    fn frame(&mut self, look: &Look<'_>) -> Option<bool>;

    /// Takes in a repetition, hold or fault that ended. Whether a try succeeded, when one is over.
    fn performed(&mut self, each: &Performed) -> Option<bool>;

    /// Since when what is asked for lasts, where that is not a movement the coach knows.
    fn near_since_s(&self) -> Option<f64> {
        None
    }

    /// Which zones still need paint.
    fn still_unpainted(&mut self, _zones: Vec<String>) {}
}

/// What is asked for in all.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::play) struct InAll {
    pub(in crate::play) reps: Option<u32>,
    pub(in crate::play) seconds: Option<f64>,
}

/// A number of things that is asked for.
pub(super) fn whole(number: f64) -> u32 {
    number.round().clamp(0.0, 10_000.0) as u32
}
