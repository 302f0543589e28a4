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

/// A step is over where the load is back within this share of the most it went over, or of the swing: a child does not
/// always stand again as it stood at first.
const BACK: f64 = 0.4;
const MIDDLE: f64 = 0.6;
/// Once steps follow each other, this share of `over` makes a step.
const IN_A_ROW: f64 = 0.75;
/// In a row, a foot bears once the load is this share of the swing beyond the middle,
const BEYOND: f64 = 0.3;
/// and this share of what went over in the last step has gone over: back to standing it is about half.
const MOST_OF: f64 = 0.75;
/// After so long with the load back, seconds, a row of steps is over as well.
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
    /// Most of the load that went over to the left foot, less than nothing to the right one.
    most: f64,
    /// Whether that is less than the swing, and was seen by how much went over.
    over: bool,
    /// Since when the load is back: then the step is over.
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
    /// How far the load went over in the last of them.
    before: f64,
    /// How much of it went over between the last two.
    went_over: f64,
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
            before: 0.0,
            went_over: 0.0,
            landings: Landings::default(),
            now: 0.0,
        }
    }

    /// A step is over, unless it was before.
    fn end(&mut self, view: &View<'_>, step: &Step, end_s: f64, found: &mut Vec<Performed>) {
        let long = end_s - step.start_s > self.limits.most_s.value;
        // A foot that bears nothing has left the mat: that is marching. Where a mat goes on reading, how the feet come down
        // tells; steps wait while that is in doubt, eight of them, and count where no foot was seen to come down.
        let lifts = match view.stance.calibrated || !self.landings.any() {
            true => Some(step.lifted),
            false => self.landings.are_lifts(),
        };
        if long || lifts == Some(true) || step.bearing.is_on_toes(&self.on_toes) {
            self.end_row();
            return;
        }
        // A child that does not stand as it stood at first and shifts its weight once goes over less than in a step.
        self.went_over = (step.most - self.before).abs();
        let least = if self.in_a_row > 1 { IN_A_ROW } else { 1.0 } * self.limits.over.value;
        if self.in_a_row > 0 && self.went_over < least {
            self.end_row();
        }
        self.in_a_row += 1;
        self.before = step.most;
        let done = rep(Exercise::Tramp, Some(side_of(step.foot)), step.start_s, end_s);
        let few = (self.in_a_row as f64) < self.limits.least_in_a_row.value;
        if (few || lifts.is_none()) && self.waiting.len() < MOST_WAITING {
            self.waiting.push(done);
        } else {
            found.append(&mut self.waiting);
            found.push(done);
        }
    }

    /// How far beyond the middle the load is on one foot, and below which it is back.
    fn levels(&self) -> [f64; 2] {
        let swing = self.limits.swing.value;
        let Some(step) = self.step.filter(|step| step.most * self.now > 0.0) else {
            return [if self.has_gone_over() { 0.0 } else { swing }, MIDDLE * swing];
        };
        let back = BACK * step.most.abs();
        if step.over { [back; 2] } else { [swing.max(back), back.max(MIDDLE * swing)] }
    }

    /// Whether, in a row of steps, as much of the load as in one has gone over from the foot of the last one, to beyond the
    /// middle.
    fn has_gone_over(&self) -> bool {
        let most = self.step.map_or(0.0, |step| step.most);
        self.in_a_row > 1
            && most * self.now < 0.0
            && self.now.abs() >= BEYOND * self.limits.swing.value
            && (most - self.now).abs() >= (IN_A_ROW * self.limits.over.value).max(MOST_OF * self.went_over)
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
                        self.end(view, &before, t_s, found);
                    }
                    if t_s - before.clear_s > self.limits.shift_s.value {
                        self.end_row();
                    }
                }
                let bearing = Bearing::default();
                let over = self.now.abs() < self.limits.swing.value;
                Step {
                    foot,
                    start_s: t_s,
                    clear_s: t_s,
                    most: self.now,
                    over,
                    middle_s: None,
                    bearing,
                    lifted,
                }
            }
        };
        // Back to the same foot after the middle is no other step.
        step.clear_s = t_s;
        if self.now.abs() > step.most.abs() {
            step.most = self.now;
        }
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
        let least = self.limits.lifted.value * view.stance.force;
        let lifted = view.stance.calibrated && (0..2).any(|foot| view.feet[foot].force < least);
        let [clear, back] = self.levels();
        if self.now.abs() >= clear {
            self.bears(view, usize::from(self.now < 0.0), lifted, found);
            return;
        }
        let Some(mut step) = self.step else { return };
        step.lifted |= lifted;
        if self.now.abs() < back && step.middle_s.is_none() {
            step.middle_s = Some(t_s);
            self.end(view, &step, t_s, found);
        }
        self.step = Some(step);
        // Back towards the middle for too long for another step.
        let rests = step
            .middle_s
            .is_some_and(|middle_s| t_s - middle_s >= REST_S && self.now.abs() < clear.max(back));
        if rests || t_s - step.clear_s > self.limits.most_s.value {
            if step.middle_s.is_none() {
                self.end(view, &step, step.clear_s, found);
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
