//! What a child practised in a session, and what was planned.

use super::dose::SoleDose;
use super::session::SessionId;
use crate::base::{Argument, ChildId, Date, Exercise, Judgement, Side, ToArgument, kinds};

/// How much of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// So many repetitions.
    Reps(u32),
    /// For so long in all, seconds.
    Seconds(f64),
}

/// One exercise of a plan, with its amount.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PlannedSet {
    /// Which.
    pub exercise: Exercise,
    /// How much.
    pub amount: Amount,
}

/// What was seen of a movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PerformedKind {
    /// A repetition, counted.
    Rep,
    /// A stretch of time for which a position was held.
    Hold,
    /// Something that is no part of the exercise; it is not counted.
    Fault,
}

kinds! {
    /// What went wrong with a movement.
    #[derive(Copy, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Fault {
        /// The same foot twice in a row, where the feet should take turns.
        SameSideTwice = "exercise-fault-same-side-twice",
        /// Both feet left the mat.
        Jump = "exercise-fault-jump",
        /// One foot alone did what both should do.
        OneFootOnly = "exercise-fault-one-foot-only",
        /// Both feet did what one should do.
        BothFeet = "exercise-fault-both-feet",
        /// The ball of the foot was lifted with the toes.
        BallLifted = "exercise-fault-ball-lifted",
        /// A heel came down.
        HeelDown = "exercise-fault-heel-down",
        /// Too long for one repetition.
        TooSlow = "exercise-fault-too-slow",
    }
}

impl ToArgument for Fault {
    fn to_argument(&self) -> Argument {
        Argument::Judgement(Box::new(Judgement::of(self)))
    }
}

/// One repetition, hold or fault.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Performed {
    /// What it is.
    pub kind: PerformedKind,
    /// Of which exercise.
    pub exercise: Exercise,
    /// Which foot; nothing where both do it together.
    pub side: Option<Side>,
    /// When it began and ended, seconds of the recording: as the movement passes half of the child's own range, there
    /// and back. Of a step: as the foot leaves the mat and comes down.
    pub start_s: f64,
    /// When it ended.
    pub end_s: f64,
    /// For how long the position was held, seconds, where that is a part of the exercise. Short losses that were
    /// bridged are taken off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_s: Option<f64>,
    /// How far it went, as a share of the child's own range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<f64>,
    /// What was wrong with it, where anything was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
}

/// The four parts of the score of technique, each 0 to 1; a part that cannot be told is not counted.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Score {
    /// Repetitions or held time without a fault, of all.
    pub clean: Option<f64>,
    /// Middle of how far the movements went, as a share of the child's own range.
    pub amplitude: Option<f64>,
    /// How alike the two sides are: 1 - |L - R| / (L + R) of their repetitions.
    pub evenness: Option<f64>,
    /// How steady the tempo, or the hold: 1 less its scatter, the median absolute deviation times 1.4826 over the median.
    pub steadiness: Option<f64>,
}

impl Score {
    /// Technique, 0 to 100: the mean of the parts there are; nothing without any.
    pub fn technique(&self) -> Option<f64> {
        let parts = [self.clean, self.amplitude, self.evenness, self.steadiness];
        let (sum, n) = parts.into_iter().flatten().fold((0.0, 0.0), |(sum, n), part| (sum + part, n + 1.0));
        (n > 0.0).then(|| 100.0 * sum / n)
    }
}

/// A stretch of time in which the program could not see what the child did.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Unseen {
    /// Why.
    pub why: Judgement,
    /// From when, seconds of the recording.
    pub start_s: f64,
    /// Until when.
    pub end_s: f64,
}

/// One exercise as it was done in a session.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PractisedSet {
    /// Which.
    pub exercise: Exercise,
    /// How much of it was planned, where anything was.
    pub planned: Option<Amount>,
    /// From when, seconds of the recording.
    pub start_s: f64,
    /// Until when.
    pub end_s: f64,
    /// Repetitions, holds and faults, in the order in which they ended.
    pub performed: Vec<Performed>,
    /// Number of repetitions.
    pub reps: u32,
    /// Seconds held in all, where the exercise is held.
    pub held_s: f64,
    /// Seconds practised: of the set without what was not seen and time off the mat.
    pub practised_s: f64,
    /// How well, where anything can be told.
    pub score: Option<Score>,
    /// One to three for the child: trying is one, half of what was planned two, all of it three; nothing where it
    /// could not be counted or was not begun.
    pub stars: Option<u8>,
    /// When the child tired, seconds of the recording, as far as the movements tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tired_s: Option<f64>,
    /// What was not seen, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unseen: Vec<Unseen>,
    /// Why it could not be counted at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<Judgement>,
    /// Why it was left out or ended early, where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<Judgement>,
}

impl PractisedSet {
    /// Whether anything was done of it, faults among it.
    pub fn was_begun(&self) -> bool {
        !self.performed.is_empty() || self.reps > 0 || self.held_s > 0.0 || self.practised_s > 0.0
    }

    /// How much of what was planned was done, 0 to 1; nothing where nothing was planned or nothing could be counted.
    pub fn completion(&self) -> Option<f64> {
        if self.refused.is_some() {
            return None;
        }
        let share = match self.planned? {
            Amount::Reps(planned) => f64::from(self.reps) / f64::from(planned.max(1)),
            Amount::Seconds(planned) if self.exercise == Exercise::OuterEdge => self.held_s / planned,
            Amount::Seconds(planned) => self.practised_s / planned,
        };
        Some(share.min(1.0))
    }
}

/// Everything a child practised in a session.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Practice {
    /// One exercise after the other.
    pub sets: Vec<PractisedSet>,
    /// Pain before and after, 0 to 10 on the faces; nothing where it was not asked.
    #[serde(default)]
    pub pain_before: Option<u8>,
    /// The same afterwards.
    #[serde(default)]
    pub pain_after: Option<u8>,
    /// Digest of the settings it was counted with, 16 hexadecimal digits.
    pub settings: String,
}

/// What a child practised on a day, and how much its soles were massaged.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PractisedSession {
    /// Its name: that of the session that its recording makes, so that what was measured in the same recording has the
    /// same name.
    pub id: SessionId,
    /// Whose.
    pub child: ChildId,
    /// Day on which it began, by the clocks of the place.
    pub date: Date,
    /// Whether it is simulated; not in what was kept before that was.
    pub simulated: bool,
    /// What was planned, done and left out.
    pub practice: Practice,
    /// How much was massaged, where it was worked out.
    pub dose: Option<SoleDose>,
}

impl PractisedSession {
    /// Seconds practised, of all sets together.
    pub fn practised_s(&self) -> f64 {
        0.0 + self.practice.sets.iter().map(|set| set.practised_s).sum::<f64>()
    }

    /// Repetitions of all sets together.
    pub fn reps(&self) -> u32 {
        self.practice.sets.iter().fold(0, |sum: u32, set| sum.saturating_add(set.reps))
    }

    /// Seconds for which positions were held, of all sets together.
    pub fn held_s(&self) -> f64 {
        0.0 + self.practice.sets.iter().map(|set| set.held_s).sum::<f64>()
    }
}
