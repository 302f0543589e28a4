//! Walking on the toes: every step from coming down on the ball to leaving the mat.

use super::{Detect, View, fault, rep, side_of};
use crate::analysis::stance::Contact;
use crate::base::Exercise;
use crate::child::{Fault, Performed};
use crate::exercise::settings::{Settings, Tiptoe as Limits};

/// One foot's step.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    start_s: f64,
    /// How far ahead its centre of pressure was, weighted by its load.
    forward: (f64, f64),
    /// Since when its heel bears.
    heel_since_s: Option<f64>,
    heel_down: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Tiptoe {
    limits: Limits,
    steps: [Option<Step>; 2],
}

impl Tiptoe {
    pub(super) fn new(settings: &Settings) -> Self {
        Self { limits: settings.tiptoe.clone(), steps: [None; 2] }
    }

    fn follow(&mut self, view: &View<'_>, foot: usize) {
        let Some(step) = &mut self.steps[foot] else { return };
        let own = &view.feet[foot];
        step.forward.0 += view.forward(foot) * own.force;
        step.forward.1 += own.force;
        let heel = !view.stance.base[foot].on_bumps && own.heel_share() > self.limits.heel_down.value;
        let since_s = if heel { *step.heel_since_s.get_or_insert(view.t_s) } else { f64::INFINITY };
        step.heel_since_s = heel.then_some(since_s);
        step.heel_down |= view.t_s - since_s >= self.limits.heel_down_s.value;
    }

    fn left(&self, foot: usize, step: &Step, end_s: f64, found: &mut Vec<Performed>) {
        let forward = step.forward.0 / step.forward.1.max(f64::MIN_POSITIVE);
        if end_s - step.start_s > self.limits.most_s.value {
            return;
        }
        let (side, times) = (Some(side_of(foot)), (step.start_s, end_s));
        if forward >= self.limits.forward.value {
            let fault = step.heel_down.then_some(Fault::HeelDown);
            found.push(Performed { fault, ..rep(Exercise::Tiptoe, side, times.0, times.1) });
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
        self.steps = [None; 2];
    }

    fn progress(&self) -> Option<f64> {
        let of = |step: &Step| step.forward.0 / step.forward.1.max(f64::MIN_POSITIVE);
        self.steps.iter().flatten().map(of).reduce(f64::max).map(|forward| forward / 0.3)
    }
}
