//! A movement that both feet do together, each within its own range.

use super::machine::{fault, rep, side_of};
use crate::base::{Exercise, Side};
use crate::child::{Fault, Performed};
use crate::exercise::signal::{Excursion, Levels, Shares, Smooth};

/// After something else both feet must be low for so long, seconds: coming down from it is no movement.
const REST_S: f64 = 0.3;

/// A movement of one foot or both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Together {
    /// The one foot that did it; nothing where both did, or the other cannot be seen.
    pub(super) side: Option<Side>,
    pub(super) start_s: f64,
    pub(super) end_s: f64,
    pub(super) range: f64,
    movements: [Option<Excursion>; 2],
}

/// The signals of two feet. A foot that cannot be seen has none.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    smooth: [Smooth; 2],
    levels: [Option<Levels>; 2],
    /// The other foot did it as well when it went this share of the way of the one that went farther.
    along: f64,
    movements: [Option<Excursion>; 2],
    /// How far each went in this movement.
    most: [f64; 2],
    /// While something else is done, and until both have been low again for a while, nothing counts.
    blocked: bool,
    /// Since when both are low again.
    rests_s: Option<f64>,
}

impl Pair {
    /// With the floor of each foot that can be seen.
    pub(super) fn new(window_s: f64, shares: Shares, floors: [Option<f64>; 2], along: f64) -> Self {
        Self {
            smooth: [0, 1].map(|_| Smooth::new(window_s)),
            levels: floors.map(|floor| floor.map(|floor| Levels::new(shares, floor))),
            along,
            movements: [None; 2],
            most: [0.0; 2],
            blocked: false,
            rests_s: None,
        }
    }

    /// Whether a foot is in the middle of a movement.
    pub(super) fn is_high(&self) -> bool {
        self.levels.iter().flatten().any(Levels::is_high)
    }

    /// Since when a foot is.
    pub(super) fn since_s(&self) -> Option<f64> {
        self.levels.iter().flatten().filter_map(Levels::since_s).reduce(f64::max)
    }

    /// How far the feet are, share of the own range.
    pub(super) fn progress(&self) -> Option<f64> {
        let of = |foot: usize| Some(self.most[foot] / self.levels[foot].as_ref()?.range()?);
        [of(0), of(1)].into_iter().flatten().reduce(f64::max)
    }

    /// What is going on is no movement of this exercise: nothing counts until both feet are low again.
    pub(super) fn spoil(&mut self) {
        self.drop_movement();
        (self.blocked, self.rests_s) = (true, None);
    }

    /// Forgets what is going on.
    pub(super) fn interrupt(&mut self) {
        self.drop_movement();
        self.blocked = false;
        self.smooth.iter_mut().for_each(Smooth::forget);
    }

    fn drop_movement(&mut self) {
        self.levels.iter_mut().flatten().for_each(Levels::drop_movement);
        (self.movements, self.most) = ([None; 2], [0.0; 2]);
    }

    /// Takes in the signals of both feet. A movement once both are low again.
    pub(super) fn push(&mut self, t_s: f64, values: [f64; 2]) -> Option<Together> {
        let smooth = [0, 1].map(|foot| self.smooth[foot].push(t_s, values[foot]));
        if self.blocked {
            let low = |foot: usize| {
                self.levels[foot].as_ref().is_none_or(|levels| smooth[foot] < levels.levels()[1])
            };
            let since_s = if low(0) && low(1) { *self.rests_s.get_or_insert(t_s) } else { f64::INFINITY };
            self.rests_s = Some(since_s).filter(|since_s| since_s.is_finite());
            self.blocked = t_s - since_s < REST_S || since_s.is_infinite();
            return None;
        }
        if !self.is_high() && self.movements == [None; 2] {
            self.most = [0.0; 2];
        }
        for (foot, &value) in smooth.iter().enumerate() {
            let Some(levels) = &mut self.levels[foot] else { continue };
            if let Some(movement) = levels.push(t_s, value) {
                // Twice while the other foot stayed: one movement.
                let first_s = self.movements[foot].map_or(movement.start_s, |first| first.start_s);
                self.movements[foot] = Some(Excursion { start_s: first_s, ..movement });
            }
            self.most[foot] = self.most[foot].max(value);
        }
        if self.is_high() {
            return None;
        }
        let movements = std::mem::take(&mut self.movements);
        let most = self.most;
        let done: Vec<Excursion> = movements.into_iter().flatten().collect();
        let n = done.len() as f64;
        let mean = |of: fn(&Excursion) -> f64| done.iter().map(of).sum::<f64>() / n;
        if done.is_empty() {
            return None;
        }
        let farther = most[0].max(most[1]);
        let with = |foot: usize| self.levels[foot].is_none() || most[foot] >= self.along * farther;
        let side = match [with(0), with(1)] {
            [true, false] => Some(side_of(0)),
            [false, true] => Some(side_of(1)),
            _ => None,
        };
        let (start_s, end_s) = (mean(|each| each.start_s), mean(|each| each.end_s));
        Some(Together { side, start_s, end_s, range: mean(|each| each.range), movements })
    }

    /// What a movement is of an exercise that both feet do together: a repetition, from which the own range is learned, or
    /// the fault of one foot that did it alone.
    pub(super) fn of_both_feet(&mut self, exercise: Exercise, movement: &Together) -> Performed {
        let times @ (start_s, end_s) = (movement.start_s, movement.end_s);
        if movement.side.is_some() {
            return fault(exercise, movement.side, times, Fault::OneFootOnly);
        }
        self.learn(movement);
        Performed {
            held_s: Some(end_s - start_s),
            range: Some(movement.range),
            ..rep(exercise, None, start_s, end_s)
        }
    }

    /// Learns the own range from a movement that counted.
    pub(super) fn learn(&mut self, movement: &Together) {
        for (levels, movement) in self.levels.iter_mut().zip(&movement.movements) {
            if let (Some(levels), Some(movement)) = (levels, movement) {
                levels.learn(movement);
            }
        }
    }
}
