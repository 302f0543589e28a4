//! Squat: how deep the body goes, from the force under the feet.
//!
//! What the feet bear is the weight times one and the acceleration over gravity. So the acceleration is the force
//! against its middle of the last seconds; integrated once it is the speed, twice the depth. Both drift, so the speed is
//! set to nothing in every still moment, and what it had come to is taken back evenly from the way since the last one.

use std::collections::VecDeque;

use super::{Detect, View, rep, shares};
use crate::base::Exercise;
use crate::child::{Fault, Performed};
use crate::exercise::settings::{Settings, Squat as Limits};
use crate::exercise::signal::Levels;

/// Gravity, millimetres per square second.
const GRAVITY_MM_S2: f64 = 9806.65;
/// The middle of the force is taken over so long, of one frame in so long, seconds.
const MIDDLE_S: f64 = 4.0;
const EVERY_S: f64 = 0.05;
/// Standing still is so long, seconds.
const STILL_S: f64 = 0.2;
/// Speed and depth of a movement without a still moment fade with this time, seconds.
const FADE_S: f64 = 4.0;
/// At a still moment less than this share of the own range deep the child stands.
const UP: f64 = 0.4;

#[derive(Clone, Debug)]
pub(super) struct Squat {
    limits: Limits,
    levels: Levels,
    /// Forces of the last seconds, thinned out.
    forces: VecDeque<(f64, f64)>,
    sorted: Vec<f64>,
    middle: f64,
    last_s: Option<f64>,
    /// Since when the force has been still.
    still_since_s: Option<f64>,
    /// Since the last still moment: for how long, downward speed, depth and what constant speed alone would add to it.
    since_still_s: f64,
    speed_mm_s: f64,
    depth_mm: f64,
    /// The lowest force of the movement, as a share of the middle.
    lowest: f64,
    spoiled: bool,
}

impl Squat {
    pub(super) fn new(settings: &Settings) -> Self {
        let limits = settings.squat.clone();
        Self {
            levels: Levels::new(shares(settings), limits.floor_mm.value),
            limits,
            forces: VecDeque::new(),
            sorted: Vec::new(),
            middle: 0.0,
            last_s: None,
            still_since_s: None,
            since_still_s: 0.0,
            speed_mm_s: 0.0,
            depth_mm: 0.0,
            lowest: 1.0,
            spoiled: false,
        }
    }

    /// The middle of the force of the last seconds.
    fn middle(&mut self, t_s: f64, force: f64) -> f64 {
        if self.forces.back().is_none_or(|&(at_s, _)| t_s - at_s >= EVERY_S) {
            self.forces.push_back((t_s, force));
            while self.forces.front().is_some_and(|&(at_s, _)| t_s - at_s > MIDDLE_S) {
                self.forces.pop_front();
            }
            self.sorted.clear();
            self.sorted.extend(self.forces.iter().map(|&(_, force)| force));
            self.sorted.sort_unstable_by(f64::total_cmp);
            self.middle = self.sorted[self.sorted.len() / 2];
        }
        self.middle
    }

    /// Whether something else than a squat moves the load.
    fn is_something_else(&self, view: &View<'_>) -> bool {
        let limits = &self.limits;
        let base_share = {
            let [left, right] = [0, 1].map(|foot| view.stance.base[foot].mean.force);
            left / (left + right)
        };
        (view.left_share() - base_share).abs() > limits.share_most.value
            || (0..2).any(|foot| {
                let base = &view.stance.base[foot].mean;
                !view.is_down(foot)
                    || view.forward(foot).abs() > limits.along_most.value
                    || (view.feet[foot].outward_mm - base.outward_mm).abs() > limits.outward_most_mm.value
            })
    }

    /// A still moment: nothing moves, so the speed it had come to was drift.
    fn stand_still(&mut self) {
        self.depth_mm -= 0.5 * self.speed_mm_s * self.since_still_s;
        self.speed_mm_s = 0.0;
        self.since_still_s = 0.0;
        let range = self.levels.range().unwrap_or(self.limits.floor_mm.value);
        if self.depth_mm < UP * range {
            self.depth_mm = 0.0;
        }
    }
}

impl Detect for Squat {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let (t_s, force) = (view.t_s, view.force());
        let middle = self.middle(t_s, force);
        let elapsed_s = self.last_s.map_or(0.0, |last| t_s - last);
        self.last_s = Some(t_s);
        if middle <= 0.0 {
            return;
        }
        let off = force / middle - 1.0;
        self.since_still_s += elapsed_s;
        self.speed_mm_s = (self.speed_mm_s - GRAVITY_MM_S2 * off * elapsed_s) * (-elapsed_s / FADE_S).exp();
        self.depth_mm = (self.depth_mm + self.speed_mm_s * elapsed_s) * (-elapsed_s / FADE_S).exp();
        let is_still = off.abs() <= self.limits.still.value;
        let since_s = if is_still { *self.still_since_s.get_or_insert(t_s) } else { f64::INFINITY };
        self.still_since_s = is_still.then_some(since_s);
        if t_s - since_s >= STILL_S {
            self.stand_still();
        }
        self.spoiled |= self.is_something_else(view);
        self.lowest = self.lowest.min(1.0 + off);
        let movement = self.levels.push(t_s, self.depth_mm);
        if let Some(movement) = movement {
            let limits = &self.limits;
            let is_squat = !self.spoiled && self.lowest <= 1.0 - limits.dip.value;
            let long = movement.end_s - movement.start_s > limits.most_s.value;
            if is_squat {
                self.levels.learn(&movement);
                found.push(Performed {
                    range: Some(movement.range),
                    fault: long.then_some(Fault::TooSlow),
                    ..rep(Exercise::Squat, None, movement.start_s, movement.end_s)
                });
            }
        }
        if !self.levels.is_high() && self.depth_mm < 0.3 * self.levels.levels()[0] {
            (self.lowest, self.spoiled) = (1.0, self.is_something_else(view));
        }
    }

    fn interrupt(&mut self, _: f64, _: &mut Vec<Performed>) {
        self.levels.drop_movement();
        self.forces.clear();
        (self.last_s, self.still_since_s) = (None, None);
        (self.since_still_s, self.speed_mm_s, self.depth_mm) = (0.0, 0.0, 0.0);
        (self.lowest, self.spoiled) = (1.0, false);
    }

    fn progress(&self) -> Option<f64> {
        Some((self.depth_mm / self.levels.range()?).clamp(0.0, 1.5))
    }
}
