//! The grapes: steps fill a tub.

use super::game::{Ask, InAll, Look, Tries, whole};
use crate::child::{Performed, PerformedKind};
use crate::play::settings::{Grapes as Limits, Hard};

/// A try is a tub.
#[derive(Clone, Debug)]
pub(super) struct Grapes {
    limits: Limits,
    in_all: InAll,
    hard: Hard,
    steps: u32,
    since_s: f64,
}

impl Grapes {
    pub(super) fn new(limits: &Limits, hard: Hard, in_all: InAll) -> Self {
        Self { limits: limits.clone(), in_all, hard, steps: 0, since_s: 0.0 }
    }

    fn tub(&self) -> u32 {
        whole(self.limits.tub.at(self.hard))
    }
}

impl Tries for Grapes {
    fn ask(&self) -> Ask {
        Ask::Grapes { seconds: self.in_all.seconds, tub: self.tub(), fill_s: self.limits.fill_s.value }
    }

    fn renew(&mut self, hard: Hard) {
        (self.hard, self.steps) = (hard, 0);
    }

    fn frame(&mut self, look: &Look<'_>) -> Option<bool> {
        let late = self.steps > 0 && look.t_s - self.since_s > self.limits.fill_s.value;
        late.then_some(false)
    }

    fn performed(&mut self, each: &Performed) -> Option<bool> {
        if each.kind != PerformedKind::Rep {
            return None;
        }
        if self.steps == 0 {
            self.since_s = each.start_s;
        }
        self.steps += 1;
        (self.steps >= self.tub()).then_some(true)
    }
}
