//! The parade: the band joins lift by lift, and plays at the child's own tempo.

use std::collections::VecDeque;

use super::game::{Ask, InAll, Look, Tries, whole};
use crate::child::{Performed, PerformedKind};
use crate::play::settings::{Hard, Parade as Limits};
use crate::stats::median;

/// The own tempo is the middle of so many of the last intervals.
const TEMPO_OF: usize = 5;
/// It is known from so many on.
const TEMPO_FROM: usize = 3;

/// A try is a parade of so many lifts.
#[derive(Clone, Debug)]
pub(super) struct Parade {
    limits: Limits,
    in_all: InAll,
    keeps_tempo: bool,
    hard: Hard,
    lifts: u32,
    done_in_all: u32,
    last_s: Option<f64>,
    intervals: VecDeque<f64>,
    /// Intervals that were in time, of those that could be judged.
    in_time: (u32, u32),
}

impl Parade {
    pub(super) fn new(limits: &Limits, hard: Hard, in_all: InAll, keeps_tempo: bool) -> Self {
        Self {
            limits: limits.clone(),
            in_all,
            keeps_tempo,
            hard,
            lifts: 0,
            done_in_all: 0,
            last_s: None,
            intervals: VecDeque::with_capacity(TEMPO_OF),
            in_time: (0, 0),
        }
    }

    fn window(&self) -> Option<f64> {
        (self.keeps_tempo && !self.hard.easy).then(|| self.limits.tempo_window.at(self.hard))
    }

    /// Lifts of this parade: no more than are asked in all.
    fn asked(&self) -> u32 {
        let lifts = whole(self.limits.lifts.at(self.hard));
        let before = self.done_in_all - self.lifts;
        self.in_all.reps.map_or(lifts, |reps| lifts.min(reps.saturating_sub(before))).max(1)
    }

    fn keep_time(&mut self, interval_s: f64) {
        let tempo_s = (self.intervals.len() >= TEMPO_FROM).then(|| median(self.intervals.iter().copied()));
        if let (Some(Some(tempo_s)), Some(window)) = (tempo_s, self.window()) {
            let is_in_time = (interval_s - tempo_s).abs() <= window * tempo_s;
            self.in_time.0 += u32::from(is_in_time);
            self.in_time.1 += 1;
        }
        if self.intervals.len() == TEMPO_OF {
            self.intervals.pop_front();
        }
        self.intervals.push_back(interval_s);
    }
}

impl Tries for Parade {
    fn ask(&self) -> Ask {
        Ask::Parade { lifts: self.asked(), tempo_window: self.window() }
    }

    fn renew(&mut self, hard: Hard) {
        (self.hard, self.lifts, self.in_time) = (hard, 0, (0, 0));
    }

    fn frame(&mut self, look: &Look<'_>) -> Option<bool> {
        let waited = self.last_s.is_some_and(|last_s| look.t_s - last_s > self.limits.pause_s.value);
        if !waited {
            return None;
        }
        self.last_s = None;
        self.intervals.clear();
        (self.lifts > 0).then_some(false)
    }

    fn performed(&mut self, each: &Performed) -> Option<bool> {
        if each.kind != PerformedKind::Rep {
            return None;
        }
        if let Some(last_s) = self.last_s.replace(each.start_s) {
            self.keep_time(each.start_s - last_s);
        }
        self.lifts += 1;
        self.done_in_all += 1;
        if self.lifts < self.asked() {
            return None;
        }
        let (in_time, judged) = self.in_time;
        Some(judged == 0 || f64::from(in_time) >= self.limits.in_time.value * f64::from(judged))
    }
}
