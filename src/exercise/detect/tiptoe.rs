//! Walking on the toes: every step from coming down on the ball to leaving the mat.

use super::machine::{Detect, fault, rep, side_of};
use super::view::{Bearing, View};
use crate::analysis::stance::Contact;
use crate::base::Exercise;
use crate::child::{Fault, Performed};
use crate::exercise::settings::{Settings, Tiptoe as Limits};

/// On the toes the centre of pressure is so far ahead of quiet standing, share of the length.
const FULL: f64 = 0.3;
/// A foot has sunk back when its heel bears this share of what it bears standing, or its centre of pressure is less than
/// this share of the way ahead, for so long, seconds.
const FLAT: f64 = 0.7;
const SUNK: f64 = 0.5;
const SUNK_S: f64 = 0.3;

/// One foot's step.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    start_s: f64,
    /// Where it bore.
    bearing: Bearing,
    /// Since when its heel bears.
    heel_since_s: Option<f64>,
    heel_down: bool,
    /// Since when it has sunk back onto the whole sole.
    sunk_since_s: Option<f64>,
}

#[derive(Clone, Debug)]
pub(super) struct Tiptoe {
    limits: Limits,
    steps: [Option<Step>; 2],
    /// The last step, and whether it has counted: one alone is no walking.
    last: Option<(Performed, bool)>,
}

impl Tiptoe {
    pub(super) fn new(settings: &Settings) -> Self {
        Self { limits: settings.tiptoe.clone(), steps: [None; 2], last: None }
    }

    fn follow(&mut self, view: &View<'_>, foot: usize) {
        let Some(step) = &mut self.steps[foot] else { return };
        let on_bumps = view.stance.base[foot].on_bumps;
        let flat = !on_bumps && view.heel_of_standing(foot) >= FLAT;
        if flat || view.forward(foot) < SUNK * self.limits.forward.value {
            step.sunk_since_s.get_or_insert(view.t_s);
        } else {
            step.sunk_since_s = None;
        }
        let own = &view.feet[foot];
        if step.sunk_since_s.is_none() {
            step.bearing.add(view, foot);
        }
        let heel = !view.stance.base[foot].on_bumps && own.heel_share() > self.limits.heel_down.value;
        let since_s = if heel { *step.heel_since_s.get_or_insert(view.t_s) } else { f64::INFINITY };
        step.heel_since_s = heel.then_some(since_s);
        step.heel_down |= view.t_s - since_s >= self.limits.heel_down_s.value;
    }

    /// A step counts once one of the other foot comes before or after it.
    fn walked(&mut self, step: Performed, found: &mut Vec<Performed>) {
        let before = self.last.filter(|(last, _)| {
            last.side != step.side && step.start_s - last.end_s <= self.limits.most_s.value
        });
        if let Some((last, false)) = before {
            found.push(last);
        }
        let counts = before.is_some();
        if counts {
            found.push(step);
        }
        self.last = Some((step, counts));
    }

    fn left(&mut self, foot: usize, step: &Step, end_s: f64, found: &mut Vec<Performed>) {
        if end_s - step.start_s > self.limits.most_s.value {
            return;
        }
        let (side, times) = (Some(side_of(foot)), (step.start_s, end_s));
        if step.bearing.is_on_toes(&self.limits) {
            let fault = step.heel_down.then_some(Fault::HeelDown);
            self.walked(Performed { fault, ..rep(Exercise::Tiptoe, side, times.0, times.1) }, found);
        } else if step.heel_down {
            found.push(fault(Exercise::Tiptoe, side, times, Fault::HeelDown));
        }
    }
}

impl Detect for Tiptoe {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        for foot in 0..2 {
            match view.feet[foot].contact {
                Contact::Down { since_s, lifted_s } => {
                    if self.steps[foot].is_none() && lifted_s.is_some() && since_s >= view.t_s {
                        self.steps[foot] = Some(Step { start_s: since_s, ..Step::default() });
                    }
                    self.follow(view, foot);
                    // The last steps end with the heels coming down for good.
                    let sunk = self.steps[foot].and_then(|step| Some((step, step.sunk_since_s?)));
                    if let Some((step, sunk_s)) = sunk.filter(|(_, sunk_s)| view.t_s - sunk_s >= SUNK_S) {
                        self.steps[foot] = None;
                        self.left(foot, &Step { heel_down: false, ..step }, sunk_s, found);
                    }
                }
                Contact::Up { since_s } => {
                    if let Some(step) = self.steps[foot].take() {
                        self.left(foot, &step, since_s, found);
                    }
                }
            }
        }
    }

    fn interrupt(&mut self, _: f64, _: &mut Vec<Performed>) {
        (self.steps, self.last) = ([None; 2], None);
    }

    fn progress(&self) -> Option<f64> {
        let forward = self.steps.iter().flatten().map(|step| step.bearing.forward()).reduce(f64::max)?;
        Some((forward / FULL).clamp(0.0, 1.5))
    }
}
