//! The bear: it sleeps while the child walks past on its toes; where a heel comes down it yawns.

use super::game::{Ask, InAll, Look, Tries, whole};
use crate::child::{Fault, Performed, PerformedKind};
use crate::play::settings::{Bear as Limits, Hard};

/// A try is ten steps.
#[derive(Clone, Debug)]
pub(super) struct Bear {
    limits: Limits,
    in_all: InAll,
    hard: Hard,
    steps: u32,
    yawns: u32,
}

impl Bear {
    pub(super) fn new(limits: &Limits, hard: Hard, in_all: InAll) -> Self {
        Self { limits: limits.clone(), in_all, hard, steps: 0, yawns: 0 }
    }

    fn may_yawn(&self) -> u32 {
        whole(self.limits.yawns.at(self.hard))
    }
}

impl Tries for Bear {
    fn ask(&self) -> Ask {
        Ask::Bear { steps: self.in_all.reps, yawns_of_ten: self.may_yawn() }
    }

    fn renew(&mut self, hard: Hard) {
        (self.hard, self.steps, self.yawns) = (hard, 0, 0);
    }

    fn frame(&mut self, _: &Look<'_>) -> Option<bool> {
        None
    }

    fn performed(&mut self, each: &Performed) -> Option<bool> {
        let heel = each.fault == Some(Fault::HeelDown);
        if each.kind != PerformedKind::Rep && !heel {
            return None;
        }
        self.steps += 1;
        self.yawns += u32::from(heel);
        (self.steps >= whole(self.limits.steps.value)).then(|| self.yawns <= self.may_yawn())
    }
}
