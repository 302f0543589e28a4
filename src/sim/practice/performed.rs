//! What was done, and when: the truth of a practice.

use serde::Serialize;

use crate::base::{Exercise, Side};

/// What an entry of a practice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PerformedKind {
    /// A repetition.
    Rep,
    /// A hold, of an exercise that counts time only.
    Hold,
    /// A movement that stayed below half of the child's own range: no repetition.
    Half,
    /// Something that was not as it should be.
    Fault,
}

/// What was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// The same foot as before was lifted although the feet take turns.
    SameSideTwice,
    /// The heel came down on tiptoe.
    HeelDown,
    /// One foot did what both should do.
    OneFootOnly,
    /// Both feet did what one should do.
    BothFeet,
    /// Both feet left the mat.
    Jump,
    /// The child left the mat.
    StepOff,
    /// A hand took weight off the feet.
    HandOnWall,
}

/// One repetition, hold, half movement or fault.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Performed {
    /// What it is.
    pub kind: PerformedKind,
    /// Which exercise it belongs to; `null` for a fault between exercises.
    pub exercise: Option<Exercise>,
    /// Which foot did it; `null` when both did.
    pub side: Option<Side>,
    /// When the movement passed half of the child's own range; of `march` when the foot left the mat, of `tiptoe`
    /// when it came down. Seconds since the first frame.
    pub start_s: f64,
    /// When it passed there coming back; of `march` when the foot came down, of `tiptoe` when it left, of `roll`
    /// when it passed half way to the second end.
    pub end_s: f64,
    /// Seconds above half of the own range, of what is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_s: Option<f64>,
    /// Share of the child's own range that was reached; `null` for a fault.
    pub range: Option<f64>,
    /// From when on it was complete: `roll` at 0.6 of the way to the second end, `squat` below 0.4 of the depth
    /// coming up, all others at their end.
    pub complete_s: f64,
    /// What was wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
}

/// Something else that happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Episode {
    /// The word for it in a script.
    pub what: &'static str,
    /// Its first moment, seconds since the first frame.
    pub start_s: f64,
    /// Its last.
    pub end_s: f64,
}

/// A part of the sole along the foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// Rear third of the toeless length of the standing print.
    Heel,
    /// Middle third.
    Middle,
    /// Front third, without the toes.
    Fore,
    /// Toes.
    Toes,
}

/// A half of the sole, divided by the axis of the standing print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Half {
    /// On the side of the great toe.
    Medial,
    /// On the side of the little toe.
    Lateral,
}

/// What a zone bore on the mat.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ZoneDose {
    /// Where along the foot.
    pub zone: Zone,
    /// Which half.
    pub half: Half,
    /// Force summed over time, newton seconds.
    pub force_time_n_s: f64,
    /// Time in which some place of it was pressed at least as hard as contact needs, seconds.
    pub pressed_s: f64,
}

/// What one foot bore on the mat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DoseTruth {
    /// Which foot.
    pub side: Side,
    /// Eight zones: heel, middle, fore, toes, the medial half before the lateral.
    pub zones: Vec<ZoneDose>,
}

/// Everything told of a practice but its dose.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::sim) struct Told {
    /// In order of their beginning.
    pub(in crate::sim) practice: Vec<Performed>,
    pub(in crate::sim) episodes: Vec<Episode>,
    /// One entry an action of the script.
    pub(in crate::sim) fatigued_s: Vec<Option<f64>>,
}
