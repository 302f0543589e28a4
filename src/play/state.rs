//! Where a session stands, at a glance.

use super::hello::Words;
use super::paint::Paint;
use super::phase::Phase;
use super::tries::Ask;
use crate::base::{Exercise, Game, Judgement, Language};
use crate::child::Amount;

/// How the link is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// Frames come.
    #[default]
    Ok,
    /// Nothing came for a while.
    Quiet,
    /// The mat is gone.
    Away,
}

/// The link.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
pub struct LinkWords {
    /// How it is.
    pub state: LinkState,
    /// Frames a second, where that is known.
    pub rate_hz: Option<f64>,
    /// Frames that were lost so far.
    pub lost: u64,
}

impl LinkWords {
    /// Frames do not come any more: there is no rate either.
    pub fn fails(&mut self, state: LinkState) {
        self.state = state;
        self.rate_hz = None;
    }
}

/// What is waited for, before the mat and after the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// The checklist.
    Questions,
    /// An adult, who confirms.
    Adult,
    /// Whether it hurts before.
    PainBefore,
    /// Whether it hurts afterwards.
    PainAfter,
    /// What else is wrong afterwards.
    Complaints,
}

/// What is known beside the session itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    /// The link.
    pub link: LinkWords,
    /// Whether it is recorded.
    pub recording: bool,
    /// How many watch.
    pub watched: usize,
    /// What could not be written, where something could not.
    pub error: Option<Judgement>,
}

/// Where a session stands.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct State {
    /// In which language its sentences are.
    pub language: Language,
    /// The phase.
    pub phase: Phase,
    /// Why it is that one, where there is more to say.
    pub why: Option<Words>,
    /// Time of the last frame, seconds of the recording.
    pub t_s: f64,
    /// The game that is played.
    pub game: Option<Game>,
    /// Its exercise.
    pub exercise: Option<Exercise>,
    /// Whether the child still shows how far it goes.
    pub showing: bool,
    /// What is waited for; each is asked until it was answered once.
    pub asks: Option<Asks>,
    /// Repetitions so far; fireflies that were reached; zones that are painted.
    pub count: u32,
    /// Which share of the target is done, 0 to 1.
    pub done: Option<f64>,
    /// What is asked.
    pub target: Option<Amount>,
    /// Seconds held so far.
    pub held_s: f64,
    /// Seconds of the hold that goes on; for which the firefly has been near.
    pub holding_s: Option<f64>,
    /// How far the movement is, share of the own range; it can go beyond 1.
    pub progress: Option<f64>,
    /// Of a roll: 1 at the own toe end to -1 at the own heel end.
    pub along: Option<f64>,
    /// How far each foot is, left and right, 0 to 1.
    pub sides: Option<[f64; 2]>,
    /// Whether the child can be seen.
    pub seen: bool,
    /// Stars, 0 before any.
    pub stars: u8,
    /// Whether the child has tired.
    pub tired: bool,
    /// Level of the game.
    pub level: f64,
    /// Whether an adult has locked it.
    pub level_locked: bool,
    /// What the game asks for.
    pub ask: Option<Ask>,
    /// Where the child leans, within its own limits, right and forward, -1 to 1.
    pub lean: Option<[f64; 2]>,
    /// What the soles have painted, where it is shown.
    pub paint: Option<Paint>,
    /// How much of the empty mat, or of standing still, is done, while that is waited for.
    pub still: Option<f64>,
    /// What is left of the rest, seconds.
    pub rest_s: Option<f64>,
    /// Seconds played so far.
    pub played_s: f64,
    /// So many are enough.
    pub limit_s: f64,
    /// The link.
    pub link: LinkWords,
    /// Whether it is recorded.
    pub recording: bool,
    /// How many watch.
    pub watched: usize,
    /// What is wrong, where something is.
    pub error: Option<Words>,
}
