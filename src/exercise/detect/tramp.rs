//! Stamping: the load goes from one foot to the other and back, quickly, and neither foot leaves the mat for long.
//!
//! A single shift of weight is no stamping: steps count once there are some in a row.

use super::machine::{Detect, rep, side_of};
use super::view::View;
use crate::analysis::stance::Stance;
use crate::base::Exercise;
use crate::child::Performed;
use crate::exercise::settings::{Settings, Tramp as Limits};
use crate::exercise::signal::Smooth;

/// Evenly shared is within this share of the swing, for so long, seconds: then a row of steps is over.
const MIDDLE: f64 = 0.6;
const REST_S: f64 = 0.25;
/// Most steps that wait for others to follow.
const MOST_WAITING: usize = 8;

#[derive(Clone, Debug)]
pub(super) struct Tramp {
    limits: Limits,
    /// Share of the left foot standing.
    base: f64,
    smooth: Smooth,
    /// The foot that bears, since when.
    bears: Option<(usize, f64)>,
    /// Steps that are not yet enough in a row.
    waiting: Vec<Performed>,
    in_a_row: usize,
    /// When the foot that bears last bore clearly more.
    clear_s: f64,
    /// Since when the load is shared evenly.
    middle_since_s: Option<f64>,
    /// Whether the foot that does not bear was seen to leave the mat.
    lifted: bool,
    now: f64,
}

impl Tramp {
    pub(super) fn new(settings: &Settings, stance: &Stance) -> Self {
        let [left, right] = [0, 1].map(|foot| stance.base[foot].mean.force);
        Self {
            limits: settings.tramp.clone(),
            base: left / (left + right),
            // Forces are sums over whole feet: three frames are smooth enough.
            smooth: Smooth::new(0.0),
            bears: None,
            clear_s: 0.0,
            middle_since_s: None,
            waiting: Vec::with_capacity(MOST_WAITING),
            in_a_row: 0,
            lifted: false,
            now: 0.0,
        }
    }

    /// A foot bore from one moment to another.
    fn bore(&mut self, foot: usize, (start_s, end_s): (f64, f64), found: &mut Vec<Performed>) {
        if end_s - start_s > self.limits.most_s.value || self.lifted {
            self.end_row();
            return;
        }
        self.in_a_row += 1;
        let step = rep(Exercise::Tramp, Some(side_of(foot)), start_s, end_s);
        if (self.in_a_row as f64) < self.limits.least_in_a_row.value && self.waiting.len() < MOST_WAITING {
            self.waiting.push(step);
        } else {
            found.append(&mut self.waiting);
            found.push(step);
        }
    }

    fn end_row(&mut self) {
        self.waiting.clear();
        self.in_a_row = 0;
    }
}

impl Detect for Tramp {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        self.now = self.smooth.push(view.t_s, view.left_share() - self.base);
        // A foot that bears nothing has left the mat: that is marching. A mat that goes on reading does not tell.
        let least = self.limits.lifted.value * view.stance.force;
        self.lifted |= view.stance.calibrated && (0..2).any(|foot| view.feet[foot].force < least);
        let swing = self.limits.swing.value;
        let bears = match self.bears {
            _ if self.now >= swing => Some(0),
            _ if self.now <= -swing => Some(1),
            // Back towards the middle for too long for another step: this one ended when it was last clear.
            Some((foot, since_s)) if view.t_s - self.clear_s > self.limits.most_s.value => {
                self.bore(foot, (since_s, self.clear_s), found);
                (self.bears, self.middle_since_s, self.lifted) = (None, None, false);
                self.end_row();
                return;
            }
            Some((foot, since_s)) if self.now.abs() < MIDDLE * swing => {
                let middle_s = *self.middle_since_s.get_or_insert(view.t_s);
                if view.t_s - middle_s >= REST_S {
                    self.bore(foot, (since_s, middle_s), found);
                    (self.bears, self.middle_since_s, self.lifted) = (None, None, false);
                    self.end_row();
                }
                return;
            }
            _ => {
                self.middle_since_s = None;
                return;
            }
        };
        self.middle_since_s = None;
        let shift_s = view.t_s - self.clear_s;
        self.clear_s = view.t_s;
        match (self.bears, bears) {
            (None, Some(foot)) => self.bears = Some((foot, view.t_s)),
            (Some((before, _)), Some(foot)) if foot != before && shift_s > self.limits.shift_s.value => {
                (self.bears, self.lifted) = (Some((foot, view.t_s)), false);
                self.end_row();
            }
            (Some((before, since_s)), Some(foot)) if foot != before => {
                self.bore(before, (since_s, view.t_s), found);
                self.bears = Some((foot, view.t_s));
                self.lifted = false;
            }
            _ => {}
        }
    }

    fn interrupt(&mut self, _: f64, _: &mut Vec<Performed>) {
        self.smooth.forget();
        (self.bears, self.middle_since_s, self.lifted) = (None, None, false);
        self.end_row();
    }

    fn progress(&self) -> Option<f64> {
        Some((self.now.abs() / self.limits.swing.value).min(1.5))
    }
}
