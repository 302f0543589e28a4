//! A game while it is played.

use super::level::Level;
use super::settings::{Games, Hard};
use super::tries::{self, Ask, InAll, Look, Tries};
use crate::base::{Exercise, Game};
use crate::child::{Amount, Performed, PerformedKind};
use crate::exercise::{Now, Target};

/// A game and what came of it so far.
#[derive(Debug)]
pub(super) struct Round {
    pub(super) game: Game,
    pub(super) exercise: Exercise,
    pub(super) target: Amount,
    tries: Box<dyn Tries>,
    /// Tries in this session, and repetitions and faults of this round.
    tried: u32,
    attempts: u32,
    /// Seconds for which it was played.
    pub(super) played_s: f64,
    /// Whether a position is held, and whether it has counted since.
    pub(super) holds: bool,
    pub(super) tired_s: Option<f64>,
    /// A tired child has just succeeded: this is a good moment to rest.
    pub(super) may_rest: bool,
    pub(super) unseen_since_s: Option<f64>,
    /// Whether each foot was down.
    pub(super) down: [bool; 2],
    /// Zones that are painted, of so many.
    pub(super) zones: (u32, u32),
    /// Of the painting: seconds for which each zone of each foot was pressed more than standing.
    pub(super) pressed_s: [[f64; 8]; 2],
}

/// What a try came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tried {
    pub(super) success: bool,
    /// Its number in this session.
    pub(super) number: u32,
    /// Whether the level of the game changed.
    pub(super) changed: bool,
}

impl Round {
    pub(super) fn new(
        (game, exercise): (Game, Exercise),
        target: Amount,
        games: &Games,
        (level, tried): (Level, u32),
        age_years: Option<f64>,
    ) -> Self {
        let hard = hard(level, tried, games);
        let in_all = match target {
            Amount::Reps(reps) => InAll { reps: Some(reps), seconds: None },
            Amount::Seconds(seconds) => InAll { reps: None, seconds: Some(seconds) },
        };
        let keeps_tempo = age_years.is_some_and(|age_years| age_years >= games.parade.tempo_years.value);
        Self {
            game,
            exercise,
            target,
            tries: tries::of(game, exercise, games, hard, in_all, keeps_tempo),
            tried,
            attempts: 0,
            played_s: 0.0,
            holds: false,
            tired_s: None,
            may_rest: false,
            unseen_since_s: None,
            down: [true; 2],
            zones: (0, 0),
            pressed_s: [[0.0; 8]; 2],
        }
    }

    /// What the coach is to count.
    pub(super) fn coached(&self) -> Target {
        Target { exercise: self.exercise, amount: Some(self.target) }
    }

    /// What is asked for now.
    pub(super) fn ask(&self) -> Ask {
        self.tries.ask()
    }

    /// Since when a firefly is near.
    pub(super) fn near_since_s(&self) -> Option<f64> {
        self.tries.near_since_s()
    }

    /// Tries of the game in this session so far.
    pub(super) fn tried(&self) -> u32 {
        self.tried
    }

    pub(super) fn frame(&mut self, look: &Look<'_>) -> Option<bool> {
        self.tries.frame(look)
    }

    pub(super) fn performed(&mut self, each: &Performed) -> Option<bool> {
        self.attempts += u32::from(each.kind != PerformedKind::Hold);
        self.tries.performed(each)
    }

    pub(super) fn still_unpainted(&mut self, zones: Vec<String>) {
        self.tries.still_unpainted(zones);
    }

    /// A try is over: the level follows, and the next try is as hard as that asks for.
    pub(super) fn over(
        &mut self,
        success: bool,
        level: &mut Level,
        games: &Games,
        age_years: Option<f64>,
    ) -> Tried {
        let easy = hard(*level, self.tried, games).easy;
        self.tried += 1;
        let changed = !easy && level.tried(success, &games.rule, age_years);
        self.renew(*level, games);
        Tried { success, number: self.tried, changed }
    }

    /// The next try is as hard as its level asks for.
    pub(super) fn renew(&mut self, level: Level, games: &Games) {
        self.tries.renew(hard(level, self.tried, games));
    }

    /// Whether there were as many attempts as are good for one game.
    pub(super) fn is_long(&self, now: &Now, games: &Games) -> bool {
        match self.target {
            Amount::Reps(reps) => {
                now.reps < reps
                    && f64::from(self.attempts) >= f64::from(reps) + games.rule.more_attempts.value
            }
            Amount::Seconds(_) => self.played_s >= games.rule.most_s.value,
        }
    }
}

fn hard(level: Level, tried: u32, games: &Games) -> Hard {
    Hard { level: level.value, easy: f64::from(tried) < games.rule.easy_tries.value }
}
