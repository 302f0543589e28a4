//! Games in which each movement is a try: the frog, the lanterns, the wipers.

use super::game::{Ask, InAll, Look, Tries};
use crate::base::{Exercise, Side};
use crate::child::{Fault, Performed, PerformedKind};
use crate::play::settings::{Frog as FrogLimits, Hard, Lanterns as LanternLimits, Wipers as WiperLimits};

/// The frog: each squat is a jump to the next pad.
#[derive(Clone, Debug)]
pub(super) struct Frog {
    limits: FrogLimits,
    in_all: InAll,
    hard: Hard,
}

impl Frog {
    pub(super) fn new(limits: &FrogLimits, hard: Hard, in_all: InAll) -> Self {
        Self { limits: limits.clone(), in_all, hard }
    }
}

impl Tries for Frog {
    fn ask(&self) -> Ask {
        Ask::Frog { jumps: self.in_all.reps, depth: self.limits.depth.at(self.hard) }
    }

    fn renew(&mut self, hard: Hard) {
        self.hard = hard;
    }

    fn frame(&mut self, _: &Look<'_>) -> Option<bool> {
        None
    }

    fn performed(&mut self, each: &Performed) -> Option<bool> {
        let is_jump = each.kind == PerformedKind::Rep;
        is_jump.then(|| each.range.is_none_or(|range| range >= self.limits.depth.at(self.hard)))
    }
}

/// The lanterns: each charges while the toes, or the heels, are up, and flies when they come down.
#[derive(Clone, Debug)]
pub(super) struct Lanterns {
    limits: LanternLimits,
    exercise: Exercise,
    in_all: InAll,
    hard: Hard,
}

impl Lanterns {
    pub(super) fn new(limits: &LanternLimits, exercise: Exercise, hard: Hard, in_all: InAll) -> Self {
        Self { limits: limits.clone(), exercise, in_all, hard }
    }

    fn takes_both(&self) -> bool {
        // On the toes of one foot nobody stands by chance.
        self.exercise == Exercise::HeelRaise
            || (!self.hard.easy && self.hard.level >= self.limits.both_from.value)
    }
}

impl Tries for Lanterns {
    fn ask(&self) -> Ask {
        Ask::Lanterns {
            lanterns: self.in_all.reps,
            hold_s: self.limits.hold_s.at(self.hard),
            both: self.takes_both(),
        }
    }

    fn renew(&mut self, hard: Hard) {
        self.hard = hard;
    }

    fn frame(&mut self, _: &Look<'_>) -> Option<bool> {
        None
    }

    fn performed(&mut self, each: &Performed) -> Option<bool> {
        if each.kind == PerformedKind::Fault {
            // A lift by one foot is not counted: while the game is easy it is no try, later a miss.
            let by_one = each.fault == Some(Fault::OneFootOnly);
            return (by_one && self.takes_both()).then_some(false);
        }
        let held_s = each.held_s.unwrap_or(each.end_s - each.start_s);
        Some(held_s >= self.limits.hold_s.at(self.hard))
    }
}

/// The wipers: each lift of a forefoot is a wipe.
#[derive(Clone, Debug)]
pub(super) struct Wipers {
    limits: WiperLimits,
    in_all: InAll,
    hard: Hard,
    last: Option<Side>,
}

impl Wipers {
    pub(super) fn new(limits: &WiperLimits, hard: Hard, in_all: InAll) -> Self {
        Self { limits: limits.clone(), in_all, hard, last: None }
    }

    fn is_strict(&self) -> bool {
        !self.hard.easy && self.hard.level >= self.limits.strict_from.value
    }
}

impl Tries for Wipers {
    fn ask(&self) -> Ask {
        Ask::Wipers {
            reps: self.in_all.reps,
            strict: self.is_strict(),
            hold_s: self.limits.hold_s.at(self.hard),
        }
    }

    fn renew(&mut self, hard: Hard) {
        self.hard = hard;
    }

    fn frame(&mut self, _: &Look<'_>) -> Option<bool> {
        None
    }

    fn performed(&mut self, each: &Performed) -> Option<bool> {
        if each.kind != PerformedKind::Rep {
            return None;
        }
        let twice = each.side.is_some() && self.last == each.side;
        self.last = each.side;
        let long = each.held_s.is_none_or(|held_s| held_s >= self.limits.hold_s.at(self.hard));
        Some(long && !(self.is_strict() && twice))
    }
}
