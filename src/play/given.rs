//! What a session begins with, and what it leaves.

use super::level::Level;
use super::practising::Practised;
use super::settings::Games;
use crate::base::{Date, Game, Judgement, Language};
use crate::checklist::{self, Asked};
use crate::child::{Answer, PlannedSet};
use crate::exercise::Settings;

/// How far a course is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CourseSoFar {
    /// Sessions done.
    pub done: usize,
    /// Sessions planned.
    pub planned: usize,
}

/// The level that a game begins with.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LevelSoFar {
    /// Of which game.
    pub game: Game,
    /// 0 to 10.
    pub level: f64,
    /// Whether an adult has locked it.
    pub locked: bool,
}

/// What is known of the child and the place before the first frame. With it, the frames and the acts a session can be gone
/// through again.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Given {
    /// Age in years; of an unknown one the youngest is taken.
    pub age_years: Option<f64>,
    /// The day, by the clocks of the place.
    pub today: Date,
    /// Whether the checklist is asked, and an adult has to be beside a small child.
    pub asks: bool,
    /// Whether the day is locked already.
    pub locked: bool,
    /// What was answered before.
    pub answers: Vec<Answer>,
    /// What the child is to practise.
    pub plan: Vec<PlannedSet>,
    /// How hard the games were at last.
    pub levels: Vec<LevelSoFar>,
    /// The course of sessions, where one was planned.
    pub course: Option<CourseSoFar>,
    /// The thresholds by which exercises are counted.
    pub settings: Settings,
    /// How hard the games are.
    pub games: Games,
    /// Movements of the simulated child; none where the child is none.
    pub moves: Vec<String>,
    /// In which language the session speaks at first. Logs of before do not say: it was English.
    #[serde(default)]
    pub language: Language,
}

impl Given {
    /// Of nobody in particular: no plan, no checklist, every game at its lowest level.
    pub fn nobody(today: Date) -> Self {
        Self {
            age_years: None,
            today,
            asks: false,
            locked: false,
            answers: Vec::new(),
            plan: Vec::new(),
            levels: Vec::new(),
            course: None,
            settings: Settings::default(),
            games: Games::default(),
            moves: Vec::new(),
            language: Language::English,
        }
    }
}

/// Something that has to be kept at once: it must not wait for the end of the session.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// The checklist was answered.
    Checklist(checklist::Judgement),
    /// How it hurts, and what else is wrong.
    Asked(Asked),
}

/// A game that was played, or is being played: one for each exercise that was begun, in the same order.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Rounded {
    /// Which.
    pub game: Game,
    /// Its level before.
    pub level_before: f64,
    /// And afterwards.
    pub level_after: f64,
    /// Tries.
    pub tries: u32,
    /// Those that succeeded.
    pub successes: u32,
}

/// What a session leaves.
#[derive(Clone, Debug, PartialEq)]
pub struct Played {
    /// What was practised, how it looked, and what pressed the soles.
    pub practised: Practised,
    /// The games, in the order of what was practised.
    pub rounds: Vec<Rounded>,
    /// Whether two feet were ever found.
    pub was_ready: bool,
    /// Games that were played, with the levels they ended with; and those whose level an adult set.
    pub levels: Vec<(Game, Level)>,
    /// What was asked around practice.
    pub asked: Asked,
    /// What an adult wrote down.
    pub notes: Vec<String>,
    /// Why it ended.
    pub why: Option<Judgement>,
}
