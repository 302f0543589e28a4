//! When a child tires: its movements become smaller, or slower, than its first ones.

use super::settings::Fatigue as Limits;
use crate::stats::median;

/// Of so many of the last movements the middle is taken.
const LAST: usize = 3;
/// Most movements that are kept as the first ones.
const MOST_BASE: usize = 64;

/// Follows how far and how fast one movement after the other goes.
#[derive(Clone, Debug)]
pub(super) struct Fatigue {
    limits: Limits,
    seen: usize,
    base: [Vec<f64>; 2],
    last: [Vec<f64>; 2],
    in_a_row: f64,
    tired_s: Option<f64>,
}

impl Fatigue {
    pub(super) fn new(limits: Limits) -> Self {
        let none = || [Vec::new(), Vec::new()];
        Self { limits, seen: 0, base: none(), last: none(), in_a_row: 0.0, tired_s: None }
    }

    /// Since when the child is tired, as far as can be told.
    pub(super) fn tired_s(&self) -> Option<f64> {
        self.tired_s
    }

    /// Takes in a movement that ended: how far it went, and how long it is since the last one, where those are known.
    /// Returns whether the child is found to be tired now, once.
    pub(super) fn movement(&mut self, t_s: f64, range: Option<f64>, tempo_s: Option<f64>) -> bool {
        self.seen += 1;
        let first = (self.seen as f64) <= self.limits.base_reps.value;
        // The first one is to learn.
        let takes_in = self.seen > 1;
        self.look(t_s, [range, tempo_s], takes_in && first, !first)
    }

    /// The same of a position that is held: how far it is, every so often, and whether this is one of the first times.
    pub(super) fn held(&mut self, t_s: f64, range: f64, first: bool) -> bool {
        self.look(t_s, [Some(range), None], first, !first)
    }

    fn look(&mut self, t_s: f64, values: [Option<f64>; 2], first: bool, late: bool) -> bool {
        for (at, value) in values.into_iter().enumerate() {
            let Some(value) = value else { continue };
            if first && self.base[at].len() < MOST_BASE {
                self.base[at].push(value);
            }
            if late {
                if self.last[at].len() == LAST {
                    self.last[at].remove(0);
                }
                self.last[at].push(value);
            }
        }
        if self.tired_s.is_some() || !late {
            return false;
        }
        let compared = |at: usize| {
            let enough = self.last[at].len() == LAST && self.base[at].len() >= 2;
            enough
                .then(|| {
                    Some(median(self.last[at].iter().copied())? / median(self.base[at].iter().copied())?)
                })
                .flatten()
        };
        let smaller = compared(0).is_some_and(|ratio| ratio < self.limits.below.value);
        let slower = compared(1).is_some_and(|ratio| ratio > self.limits.slower.value);
        self.in_a_row = if smaller || slower { self.in_a_row + 1.0 } else { 0.0 };
        let tired = self.in_a_row >= self.limits.in_a_row.value;
        if tired {
            self.tired_s = Some(t_s);
        }
        tired
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Settings;

    fn tired_at(ranges: impl Iterator<Item = f64>, tempo: impl Fn(usize) -> f64) -> Option<usize> {
        let mut fatigue = Fatigue::new(Settings::default().fatigue);
        let mut t_s = 0.0;
        for (at, range) in ranges.enumerate() {
            t_s += tempo(at);
            if fatigue.movement(t_s, Some(range), (at > 0).then(|| tempo(at))) {
                return Some(at);
            }
        }
        None
    }

    #[test]
    fn a_range_that_falls_and_a_tempo_that_slows_are_found_and_steady_sets_are_not() {
        let falling = tired_at((0..20).map(|at| 1.0 - 0.04 * f64::from(at)), |_| 2.0);
        // It is below three quarters from the seventh on.
        assert!(falling.is_some_and(|at| (7..=11).contains(&at)), "{falling:?}");
        let slowing = tired_at((0..20).map(|_| 1.0), |at| if at < 10 { 2.0 } else { 3.0 });
        assert!(slowing.is_some_and(|at| (11..=14).contains(&at)), "{slowing:?}");
        let wavering = (0..40).map(|at| if at % 2 == 0 { 1.0 } else { 0.85 });
        assert_eq!(tired_at(wavering, |at| 2.0 + 0.3 * (at % 3) as f64), None);
    }
}
