//! The boat: a fish at the bow and one at the stern, for each roll.

use super::game::{Ask, InAll, Look, Tries};
use crate::child::{Performed, PerformedKind};
use crate::play::settings::{Boat as Limits, Hard};

/// Below this share of the own range an end has been left.
const LEFT: f64 = 0.4;

/// A try is a roll to both ends.
#[derive(Clone, Debug)]
pub(super) struct Boat {
    limits: Limits,
    in_all: InAll,
    hard: Hard,
    /// Of bow and stern: since when the boat is near enough, and for how long it was at most.
    near_since_s: [Option<f64>; 2],
    longest_s: [Option<f64>; 2],
    /// A repetition that is judged once its last end is left.
    waits: bool,
}

impl Boat {
    pub(super) fn new(limits: &Limits, hard: Hard, in_all: InAll) -> Self {
        Self {
            limits: limits.clone(),
            in_all,
            hard,
            near_since_s: [None; 2],
            longest_s: [None; 2],
            waits: false,
        }
    }

    /// Whether both fish were caught. What could not be told, before the own range is known, was.
    fn caught(&mut self) -> bool {
        self.waits = false;
        let hold_s = self.limits.end_hold_s.at(self.hard);
        let longest_s = std::mem::take(&mut self.longest_s);
        self.hard.easy || longest_s.iter().all(|longest_s| longest_s.is_some_and(|longest| longest >= hold_s))
    }
}

impl Tries for Boat {
    fn ask(&self) -> Ask {
        Ask::Boat {
            reps: self.in_all.reps,
            target: self.limits.target.at(self.hard),
            end_hold_s: self.limits.end_hold_s.at(self.hard),
        }
    }

    fn renew(&mut self, hard: Hard) {
        self.hard = hard;
    }

    fn frame(&mut self, look: &Look<'_>) -> Option<bool> {
        let far = look.now.progress.unwrap_or(0.0);
        let end = usize::from(look.lean.is_some_and(|[_, forward]| forward < 0.0));
        let near = far >= 1.0 - self.limits.target.at(self.hard);
        for at in 0..2 {
            if near && at == end {
                let since_s = *self.near_since_s[at].get_or_insert(look.t_s);
                let longest_s = self.longest_s[at].get_or_insert(0.0);
                *longest_s = longest_s.max(look.t_s - since_s);
            } else {
                self.near_since_s[at] = None;
            }
        }
        (self.waits && far < LEFT).then(|| self.caught())
    }

    fn performed(&mut self, each: &Performed) -> Option<bool> {
        let over = (each.kind == PerformedKind::Rep && self.waits).then(|| self.caught());
        self.waits |= each.kind == PerformedKind::Rep;
        over
    }
}
