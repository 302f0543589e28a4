//! Squat: how deep the body goes, from the force under the feet.
//!
//! What the feet bear is the weight times one and the acceleration over gravity. Integrated once it is the speed, twice
//! the depth; both drift away in a second or two. So nothing is said before the next still moment: there and at the last
//! one the speed is nothing and the force is the weight. Between the two the weight is drawn as a straight line (what a mat
//! reads of it changes as the child sways), the speed that is left at the end is taken back evenly, and only then is the
//! depth looked at.

use super::machine::{Detect, fault, rep, shares};
use super::view::View;
use crate::base::Exercise;
use crate::child::{Fault, Performed};
use crate::exercise::settings::{Settings, Squat as Limits};
use crate::exercise::signal::{Levels, Shares};

/// Gravity, millimetres per square second.
const GRAVITY_MM_S2: f64 = 9806.65;
/// Standing still is so long, seconds.
const STILL_S: f64 = 0.12;
/// So long where the force is another than at the last still moment, seconds.
const LONG_STILL_S: f64 = 0.4;
/// The same force is one within this part of what a still moment may waver.
const NEAR: f64 = 0.6;
/// A movement without a still moment is looked at after so long, seconds: a child that goes straight down again.
const MOST_S: f64 = 8.0;
/// Frames are kept so far apart at the nearest, seconds, and so many at most.
const EVERY_S: f64 = 0.015;
const MOST_KEPT: usize = 1024;
/// At a still moment less than this share of the own range deep the child stands.
const UP: f64 = 0.4;
/// A child may sway as far as something else goes in less than this share of the frames.
const SPOILED: f64 = 0.25;
/// The last time the force was off by this share of the most tells whether the child came to rest up or down.
const LOBE: f64 = 0.4;
/// Deeper than this no child goes, millimetres: the force was something else.
const DEEPEST_MM: f64 = 900.0;

/// How the force went between two still moments.
#[derive(Clone, Copy, Debug, Default)]
struct Shape {
    start_s: f64,
    whole_s: f64,
    /// The weight at either end.
    before: f64,
    after: f64,
    /// What has to be taken off so that the speed at the end is nothing, share of the weight.
    drift: f64,
    /// Farthest below the weight, share of it.
    lowest: f64,
    /// Whether the child is up at the end: who comes to rest up has the mat bear less just before, who comes to rest
    /// down has it bear more. Nothing where it hardly moved.
    ends_up: Option<bool>,
    /// How far it is below where it was, millimetres.
    sunk_mm: f64,
}

impl Shape {
    /// How far the force is off the weight, share of it, at a time.
    fn off(&self, t_s: f64, force: f64) -> f64 {
        let drawn = self.before + (self.after - self.before) * (t_s - self.start_s) / self.whole_s;
        force / drawn - 1.0 - self.drift
    }
}

#[derive(Clone, Debug)]
pub(super) struct Squat {
    limits: Limits,
    levels: Levels,
    /// Times and forces since the last still moment.
    way: Vec<(f64, f64)>,
    /// How deep the child is at the last still moment, and what it bore.
    depth_mm: f64,
    weight: f64,
    /// How far ahead the load of each foot lay there, share of its length: a child that leans squats as well.
    ahead: [f64; 2],
    /// In how many frames of the way something else moved the load.
    spoiled: usize,
    now_mm: f64,
}

impl Squat {
    pub(super) fn new(settings: &Settings) -> Self {
        let limits = settings.squat.clone();
        Self {
            levels: Levels::new(
                Shares { enter: limits.enter.value, leave: limits.leave.value, ..shares(settings) },
                limits.floor_mm.value,
            ),
            limits,
            way: Vec::with_capacity(MOST_KEPT),
            depth_mm: 0.0,
            weight: 0.0,
            ahead: [0.0; 2],
            spoiled: 0,
            now_mm: 0.0,
        }
    }

    /// Whether something else than a squat moves the load.
    fn is_something_else(&self, view: &View<'_>) -> bool {
        let limits = &self.limits;
        let [left, right] = [0, 1].map(|foot| view.stance.base[foot].mean.force);
        (view.left_share() - left / (left + right)).abs() > limits.share_most.value
            || (0..2).any(|foot| {
                let base = &view.stance.base[foot].mean;
                !view.is_down(foot)
                    || view.heel_of_standing(foot).min(view.front_of_standing(foot)) < limits.part_least.value
                    || (view.forward(foot) - self.ahead[foot]).abs() > limits.along_most.value
                    || (view.feet[foot].outward_mm - base.outward_mm).abs() > limits.outward_most_mm.value
            })
    }

    /// The force of the last moments, if they were still. The force of a movement stays for a moment where it is
    /// farthest from the weight: so a still moment is near the last weight, or lasts longer.
    fn still(&self) -> Option<f64> {
        let near = self.steady(STILL_S, self.limits.still.value);
        let same =
            |weight: &f64| (weight - self.weight).abs() <= NEAR * self.limits.still.value * self.weight;
        near.filter(same).or_else(|| self.steady(LONG_STILL_S, NEAR * self.limits.still.value))
    }

    /// The mean force of so many last seconds, if it stayed within a share of it.
    fn steady(&self, seconds: f64, share: f64) -> Option<f64> {
        let &(now_s, _) = self.way.last()?;
        let whole = self.way.first().is_some_and(|(t_s, _)| now_s - t_s >= seconds);
        let (mut low, mut high, mut sum, mut n) = (f64::MAX, f64::MIN, 0.0, 0.0);
        for &(_, force) in self.way.iter().rev().take_while(|(t_s, _)| now_s - t_s <= seconds) {
            (low, high, sum, n) = (low.min(force), high.max(force), sum + force, n + 1.0);
        }
        (whole && n >= 3.0 && high - low <= share * sum / n).then(|| sum / n)
    }

    /// The way since the last still moment, now that there is another one, or none for too long.
    fn look_back(&mut self, weight: Option<f64>, found: &mut Vec<Performed>) {
        let (Some(&(start_s, _)), Some(&(end_s, _))) = (self.way.first(), self.way.last()) else { return };
        let mean = self.way.iter().map(|(_, force)| force).sum::<f64>() / self.way.len() as f64;
        let (before, after) = match weight {
            Some(weight) => (if self.weight > 0.0 { self.weight } else { weight }, weight),
            None => (mean, mean),
        };
        let shape = self.shape(before, after);
        let range = self.levels.range().unwrap_or(self.limits.floor_mm.value);
        let end_mm = self.depth_mm + shape.sunk_mm;
        let up = match shape.ends_up {
            Some(up) => up,
            None => end_mm < UP * range || !self.levels.is_high(),
        } || !(0.0..DEEPEST_MM).contains(&end_mm);
        // Where a child is up again is known: what is left of the depth there was drift as well.
        let whole_s = (end_s - start_s).max(f64::MIN_POSITIVE);
        let tilt = if up { 12.0 * end_mm / whole_s.powi(3) } else { 0.0 };
        let (mut speed, mut depth, mut last_s) = (0.0, self.depth_mm, start_s);
        for at in 0..self.way.len() {
            let (t_s, force) = self.way[at];
            let elapsed_s = t_s - last_s;
            last_s = t_s;
            let off = shape.off(t_s, force);
            speed -= (GRAVITY_MM_S2 * off - tilt * (t_s - start_s - 0.5 * whole_s)) * elapsed_s;
            depth += speed * elapsed_s;
            self.step(t_s, depth, -shape.lowest, found);
        }
        self.depth_mm = if up { 0.0 } else { end_mm };
        if up {
            self.step(end_s, 0.0, -shape.lowest, found);
        }
        (self.now_mm, self.weight) = (self.depth_mm, after);
        self.way.clear();
        self.spoiled = 0;
    }

    /// The shape of the way between two weights. The speed that is left over at its end was drift.
    fn shape(&self, before: f64, after: f64) -> Shape {
        let (start_s, end_s) = (self.way[0].0, self.way[self.way.len() - 1].0);
        let whole_s = (end_s - start_s).max(f64::MIN_POSITIVE);
        let mut shape = Shape { start_s, whole_s, before, after, ..Shape::default() };
        let (mut sum, mut last_s) = (0.0, start_s);
        for &(t_s, force) in &self.way {
            let off = shape.off(t_s, force);
            shape.lowest = shape.lowest.min(off);
            sum += off * (t_s - last_s);
            last_s = t_s;
        }
        shape.drift = sum / whole_s;
        let offs = || self.way.iter().map(|&(t_s, force)| (t_s, shape.off(t_s, force)));
        let most = offs().map(|(_, off)| off.abs()).fold(0.0, f64::max);
        let last = offs().rfind(|(_, off)| off.abs() >= LOBE * most);
        let ends_up = last.filter(|_| most >= self.limits.dip.value).map(|(_, off)| off < 0.0);
        let (mut speed, mut sunk_mm, mut last_s) = (0.0, 0.0, start_s);
        for (t_s, off) in offs() {
            speed -= GRAVITY_MM_S2 * off * (t_s - last_s);
            sunk_mm += speed * (t_s - last_s);
            last_s = t_s;
        }
        Shape { ends_up, sunk_mm, ..shape }
    }

    /// One moment of a way that is looked back at.
    fn step(&mut self, t_s: f64, depth_mm: f64, dip: f64, found: &mut Vec<Performed>) {
        let Some(movement) = self.levels.push(t_s, depth_mm) else { return };
        let spoiled = self.spoiled as f64 > SPOILED * self.way.len() as f64;
        if spoiled || dip < self.limits.dip.value || movement.peak > DEEPEST_MM {
            return;
        }
        let took_s = movement.end_s - movement.start_s;
        if took_s < self.limits.least_s.value {
            return;
        }
        if took_s > self.limits.most_s.value {
            // What the mat reads of a weight wanders as far in so long a time.
            let when = (movement.start_s, movement.end_s);
            found.push(fault(Exercise::Squat, None, when, Fault::TooSlow));
            return;
        }
        self.levels.learn(&movement);
        found.push(Performed {
            range: Some(movement.range),
            ..rep(Exercise::Squat, None, movement.start_s, movement.end_s)
        });
    }
}

impl Detect for Squat {
    fn push(&mut self, view: &View<'_>, found: &mut Vec<Performed>) {
        let t_s = view.t_s;
        if self.way.last().is_some_and(|(last_s, _)| t_s - last_s < EVERY_S) {
            return;
        }
        self.way.push((t_s, view.weight));
        self.spoiled += usize::from(self.is_something_else(view));
        let began_s = self.way[0].0;
        match self.still() {
            Some(weight) => {
                self.look_back(Some(weight), found);
                if view.is_down(0) && view.is_down(1) {
                    self.ahead = [0, 1].map(|foot| view.forward(foot));
                }
            }
            None if t_s - began_s > MOST_S || self.way.len() == MOST_KEPT => self.look_back(None, found),
            None => {}
        }
    }

    fn interrupt(&mut self, _: f64, _: &mut Vec<Performed>) {
        self.levels.drop_movement();
        self.way.clear();
        (self.depth_mm, self.weight, self.spoiled, self.now_mm) = (0.0, 0.0, 0, 0.0);
        self.ahead = [0.0; 2];
    }

    fn progress(&self) -> Option<f64> {
        Some((self.now_mm / self.levels.range()?).clamp(0.0, 1.5))
    }
}
