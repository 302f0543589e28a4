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
/// A foot that has just come down is given so long, seconds: where it lies is seen a moment later.
const FRESH_S: f64 = 0.5;
/// Where both feet are down and sink back together the walk is over: so long, seconds, at this share of the farthest ahead
/// of each in its step. Where a foot was put down anew is not known so well that the place alone would tell.
const BOTH_SUNK_S: f64 = 0.06;
const BOTH_SUNK: f64 = 0.55;

/// One foot's step.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    start_s: f64,
    /// Where it bore.
    bearing: Bearing,
    /// For how long it was on its toes, and until when.
    on_toes_s: f64,
    last_s: f64,
    /// Since when its heel bears.
    heel_since_s: Option<f64>,
    heel_down: bool,
    /// Since when it has sunk back onto the whole sole.
    sunk_since_s: Option<f64>,
    /// How far ahead it was at most, and since when it has come back from there.
    most_forward: f64,
    back_since_s: Option<f64>,
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
        let forward = view.forward(foot);
        step.most_forward = step.most_forward.max(forward);
        if step.sunk_since_s.is_some() || forward < BOTH_SUNK * step.most_forward {
            step.back_since_s.get_or_insert(view.t_s);
        } else {
            step.back_since_s = None;
        }
        let own = &view.feet[foot];
        if step.sunk_since_s.is_none() {
            step.bearing.add(view, foot);
            step.on_toes_s += view.t_s - step.last_s;
        }
        step.last_s = view.t_s;
        let heel = !view.stance.base[foot].on_bumps && own.heel_share() > self.limits.heel_down.value;
        let since_s = if heel { *step.heel_since_s.get_or_insert(view.t_s) } else { f64::INFINITY };
        step.heel_since_s = heel.then_some(since_s);
        step.heel_down |= view.t_s - since_s >= self.limits.heel_down_s.value;
    }

    /// Whether a step is one on the toes so far.
    fn is_on_toes(&self, step: &Step) -> bool {
        step.on_toes_s >= self.limits.least_s.value && step.bearing.is_on_toes(&self.limits)
    }

    /// A step counts once one of the other foot comes before it or after it, or has begun.
    fn walked(&mut self, step: Performed, other_walks: bool, found: &mut Vec<Performed>) {
        let before = self.last.filter(|(last, _)| {
            last.side != step.side && step.start_s - last.end_s <= self.limits.most_s.value
        });
        if let Some((last, false)) = before {
            found.push(last);
        }
        let counts = before.is_some() || other_walks;
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
        if self.is_on_toes(step) {
            let other_walks =
                self.steps[1 - foot].is_some_and(|other| other.bearing.is_on_toes(&self.limits));
            let fault = step.heel_down.then_some(Fault::HeelDown);
            let step = Performed { fault, ..rep(Exercise::Tiptoe, side, times.0, times.1) };
            self.walked(step, other_walks, found);
        } else if step.heel_down && step.on_toes_s > 0.0 {
            found.push(fault(Exercise::Tiptoe, side, times, Fault::HeelDown));
        }
    }

    /// When the foot has sunk back for good: after a while, or at once where the other one does as well.
    fn sunk_s(&self, t_s: f64, foot: usize) -> Option<f64> {
        let step = self.steps[foot]?;
        // A foot that has just come down has not sunk back.
        let back = |foot: usize| {
            let step = self.steps[foot].filter(|step| step.on_toes_s >= self.limits.least_s.value)?;
            step.back_since_s
        };
        if let Some((own_s, other_s)) = back(foot).zip(back(1 - foot))
            && t_s - own_s.max(other_s) >= BOTH_SUNK_S
        {
            return Some(own_s);
        }
        let own_s = step.sunk_since_s?;
        let wait_s = if step.on_toes_s >= self.limits.least_s.value { SUNK_S } else { FRESH_S };
        (t_s - own_s >= wait_s).then_some(own_s)
    }
}

impl Detect for Tiptoe {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        for foot in 0..2 {
            match view.feet[foot].contact {
                Contact::Down { since_s, lifted_s } => {
                    if self.steps[foot].is_none() && lifted_s.is_some() && since_s >= view.t_s {
                        self.steps[foot] =
                            Some(Step { start_s: since_s, last_s: since_s, ..Step::default() });
                    }
                    self.follow(view, foot);
                }
                Contact::Up { since_s } => {
                    if let Some(step) = self.steps[foot].take() {
                        self.left(foot, &step, since_s, found);
                    }
                }
            }
        }
        // The last steps end with the heels coming down for good.
        for (foot, sunk_s) in [0, 1].map(|foot| self.sunk_s(view.t_s, foot)).into_iter().enumerate() {
            let Some(sunk_s) = sunk_s else { continue };
            if let Some(step) = self.steps[foot].take() {
                self.left(foot, &Step { heel_down: false, ..step }, sunk_s, found);
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
