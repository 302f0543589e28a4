//! Stamping: the load goes from one foot to the other and back, quickly, and neither foot leaves the mat for long.
//!
//! A single shift of weight is no stamping: steps count once there are some in a row.

use super::landing::Landings;
use super::machine::{Detect, rep, side_of};
use super::view::{Bearing, View};
use crate::analysis::stance::Stance;
use crate::base::Exercise;
use crate::child::Performed;
use crate::exercise::settings::{Settings, Tiptoe, Tramp as Limits};
use crate::exercise::signal::Smooth;

/// Evenly shared is within this share of the swing: there a step is over, and after so long, seconds, a row of them.
const MIDDLE: f64 = 0.6;
const REST_S: f64 = 0.25;
/// Most steps that wait for others to follow.
const MOST_WAITING: usize = 8;

/// One foot bears.
#[derive(Clone, Copy, Debug)]
struct Step {
    foot: usize,
    start_s: f64,
    /// When it last bore clearly more.
    clear_s: f64,
    /// Since when the load is shared evenly: then the step is over.
    middle_s: Option<f64>,
    /// Where it bore.
    bearing: Bearing,
    /// Whether the other foot was seen to leave the mat.
    lifted: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Tramp {
    limits: Limits,
    on_toes: Tiptoe,
    /// Share of the left foot standing.
    base: f64,
    smooth: Smooth,
    step: Option<Step>,
    /// Steps that are not yet enough in a row.
    waiting: Vec<Performed>,
    in_a_row: usize,
    landings: Landings,
    now: f64,
}

impl Tramp {
    pub(super) fn new(settings: &Settings, stance: &Stance) -> Self {
        let [left, right] = [0, 1].map(|foot| stance.base[foot].mean.force);
        Self {
            limits: settings.tramp.clone(),
            on_toes: settings.tiptoe.clone(),
            base: left / (left + right),
            // Forces are sums over whole feet: three frames are smooth enough.
            smooth: Smooth::new(0.0),
            step: None,
            waiting: Vec::with_capacity(MOST_WAITING),
            in_a_row: 0,
            landings: Landings::default(),
            now: 0.0,
        }
    }

    /// A step is over, unless it was before.
    fn end(&mut self, step: &Step, end_s: f64, found: &mut Vec<Performed>) {
        let long = end_s - step.start_s > self.limits.most_s.value;
        if long || step.lifted || step.bearing.is_on_toes(&self.on_toes) {
            self.end_row();
            return;
        }
        self.in_a_row += 1;
        let done = rep(Exercise::Tramp, Some(side_of(step.foot)), step.start_s, end_s);
        if (self.in_a_row as f64) < self.limits.least_in_a_row.value && self.waiting.len() < MOST_WAITING {
            self.waiting.push(done);
        } else {
            found.append(&mut self.waiting);
            found.push(done);
        }
    }

    fn end_row(&mut self) {
        self.waiting.clear();
        self.in_a_row = 0;
    }

    /// The load is on one foot.
    fn bears(&mut self, view: &View<'_>, foot: usize, lifted: bool, found: &mut Vec<Performed>) {
        let t_s = view.t_s;
        let mut step = match self.step {
            Some(step) if step.foot == foot => step,
            before => {
                if let Some(before) = before {
                    if before.middle_s.is_none() {
                        self.end(&before, t_s, found);
                    }
                    if t_s - before.clear_s > self.limits.shift_s.value {
                        self.end_row();
                    }
                }
                Step { foot, start_s: t_s, clear_s: t_s, middle_s: None, bearing: Bearing::default(), lifted }
            }
        };
        // Back to the same foot after the middle is no other step.
        step.clear_s = t_s;
        step.lifted |= lifted;
        step.bearing.add(view, foot);
        self.step = Some(step);
    }
}

impl Detect for Tramp {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let t_s = view.t_s;
        self.now = self.smooth.push(t_s, view.left_share() - self.base);
        self.landings.push(view);
        // A foot that bears nothing has left the mat: that is marching. Where a mat goes on reading, how the feet come
        // down tells.
        let least = self.limits.lifted.value * view.stance.force;
        let lifted = if view.stance.calibrated {
            (0..2).any(|foot| view.feet[foot].force < least)
        } else {
            self.landings.any() && self.landings.are_lifts() != Some(false)
        };
        let swing = self.limits.swing.value;
        if self.now.abs() >= swing {
            self.bears(view, usize::from(self.now < 0.0), lifted, found);
            return;
        }
        let Some(mut step) = self.step else { return };
        step.lifted |= lifted;
        if self.now.abs() < MIDDLE * swing && step.middle_s.is_none() {
            step.middle_s = Some(t_s);
            self.end(&step, t_s, found);
        }
        self.step = Some(step);
        // Back towards the middle for too long for another step.
        let rests = step.middle_s.is_some_and(|middle_s| t_s - middle_s >= REST_S && self.now.abs() < swing);
        if rests || t_s - step.clear_s > self.limits.most_s.value {
            if step.middle_s.is_none() {
                self.end(&step, step.clear_s, found);
            }
            self.step = None;
            self.end_row();
        }
    }

    fn interrupt(&mut self, _: f64, _: &mut Vec<Performed>) {
        self.smooth.forget();
        self.landings.forget();
        self.step = None;
        self.end_row();
    }

    fn progress(&self) -> Option<f64> {
        Some((self.now.abs() / self.limits.swing.value).min(1.5))
    }
}
