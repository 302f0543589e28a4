//! Marching on the spot: one foot is lifted and comes down while the other bears.

use super::landing::Landings;
use super::machine::{Detect, fault, rep, side_of};
use super::view::{Bearing, View};
use crate::analysis::stance::Contact;
use crate::base::{Exercise, Side};
use crate::child::{Fault, Performed};
use crate::exercise::settings::{March as Limits, Settings, Tiptoe};

/// Most lifts that wait until it shows whether they were any.
const MOST_WAITING: usize = 8;

/// One foot's lift.
#[derive(Clone, Copy, Debug, Default)]
struct Lift {
    /// Whether the other foot was down all the time.
    alone: bool,
    /// Where the other foot bore.
    other: Bearing,
}

#[derive(Clone, Debug)]
pub(super) struct March {
    limits: Limits,
    on_toes: Tiptoe,
    lifts: [Option<Lift>; 2],
    landings: Landings,
    /// Lifts of which it has not shown whether they were any.
    waiting: Vec<Performed>,
    last: Option<Side>,
}

impl March {
    pub(super) fn new(settings: &Settings) -> Self {
        Self {
            limits: settings.march.clone(),
            on_toes: settings.tiptoe.clone(),
            lifts: [None; 2],
            landings: Landings::default(),
            waiting: Vec::new(),
            last: None,
        }
    }

    /// A foot came down again.
    fn came_down(&mut self, view: &View<'_>, foot: usize, lift: Lift, found: &mut Vec<Performed>) {
        let Contact::Down { since_s, lifted_s: Some(lifted_s) } = view.feet[foot].contact else { return };
        let (side, times) = (side_of(foot), (lifted_s, since_s));
        if !lift.alone {
            found.push(fault(Exercise::March, None, times, Fault::Jump));
            return;
        }
        let in_time = (self.limits.least_s.value..=self.limits.most_s.value).contains(&(since_s - lifted_s));
        if !in_time || lift.other.is_on_toes(&self.on_toes) {
            return;
        }
        let twice = self.last == Some(side);
        self.last = Some(side);
        let lift = Performed {
            fault: twice.then_some(Fault::SameSideTwice),
            ..rep(Exercise::March, Some(side), lifted_s, since_s)
        };
        // On a calibrated mat a foot that is up reads nothing; elsewhere how the feet come down tells.
        match if view.stance.calibrated { Some(true) } else { self.landings.are_lifts() } {
            Some(true) => {
                found.append(&mut self.waiting);
                found.push(lift);
            }
            Some(false) => self.waiting.clear(),
            None if self.waiting.len() < MOST_WAITING => self.waiting.push(lift),
            None => {}
        }
    }
}

impl Detect for March {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        self.landings.push(view);
        for foot in 0..2 {
            let other_down = view.is_down(1 - foot);
            if view.is_down(foot) {
                if let Some(lift) = self.lifts[foot].take() {
                    self.came_down(view, foot, lift, found);
                }
                continue;
            }
            let lift = self.lifts[foot].get_or_insert(Lift { alone: true, ..Lift::default() });
            lift.alone &= other_down;
            lift.other.add(view, 1 - foot);
        }
    }

    fn interrupt(&mut self, _: f64, _: &mut Vec<Performed>) {
        (self.lifts, self.last) = ([None; 2], None);
        self.landings.forget();
        self.waiting.clear();
    }

    fn progress(&self) -> Option<f64> {
        Some(if self.lifts.iter().any(Option::is_some) { 1.0 } else { 0.0 })
    }
}
