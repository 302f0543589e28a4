//! Signals over time: smoothed, and told high from low by the child's own range.

use std::collections::VecDeque;

/// Most frames looked at together, whatever the rate.
const MOST_FRAMES: usize = 64;
/// Fewest frames whose median is taken.
const LEAST_FRAMES: usize = 3;
/// The own range grows at most by this factor from one movement to the next: a stumble is no range.
const MOST_GROWTH: f64 = 1.3;
/// Movements remembered for the own range.
const REMEMBERED: usize = 3;
/// The way up is written down in steps of so much of its height.
const STEP: f64 = 1.04;
/// Most steps that are written down.
const MOST_STEPS: usize = 128;
/// A movement begins and ends where it passes this share of the own range.
const HALF: f64 = 0.5;

/// The median of the frames of a short time, causal.
#[derive(Clone, Debug)]
pub(super) struct Smooth {
    window_s: f64,
    frames: VecDeque<(f64, f64)>,
    sorted: Vec<f64>,
}

impl Smooth {
    pub(super) fn new(window_s: f64) -> Self {
        Self {
            window_s,
            frames: VecDeque::with_capacity(MOST_FRAMES),
            sorted: Vec::with_capacity(MOST_FRAMES),
        }
    }

    pub(super) fn forget(&mut self) {
        self.frames.clear();
    }

    /// Takes in a value; the median so far.
    pub(super) fn push(&mut self, t_s: f64, value: f64) -> f64 {
        if self.frames.len() == MOST_FRAMES {
            self.frames.pop_front();
        }
        self.frames.push_back((t_s, value));
        while self.frames.len() > LEAST_FRAMES
            && self.frames.front().is_some_and(|&(at_s, _)| t_s - at_s >= self.window_s)
        {
            self.frames.pop_front();
        }
        self.sorted.clear();
        self.sorted.extend(self.frames.iter().map(|&(_, value)| value));
        self.sorted.sort_unstable_by(f64::total_cmp);
        let middle = self.sorted.len() / 2;
        if self.sorted.len() % 2 == 1 {
            self.sorted[middle]
        } else {
            0.5 * (self.sorted[middle - 1] + self.sorted[middle])
        }
    }
}

/// A movement that is over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Excursion {
    /// When it passed half of the own range, there and back, seconds.
    pub(super) start_s: f64,
    pub(super) end_s: f64,
    /// How far it went, in the unit of the signal, and as a share of the most that was shown before.
    pub(super) peak: f64,
    pub(super) range: f64,
}

/// The two levels of [`Levels`], and how the own range follows the child.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shares {
    pub(super) enter: f64,
    pub(super) leave: f64,
    pub(super) adapt: f64,
}

/// Tells movements in a signal that is 0 at rest and rises with the movement. The first one that goes beyond the floor
/// shows the own range; from then on a movement begins at `enter` of it and is over at `leave`.
#[derive(Clone, Debug)]
pub(super) struct Levels {
    shares: Shares,
    /// Least range.
    floor: f64,
    /// What the child showed at most, and the last movements.
    shown: Option<f64>,
    last: Vec<f64>,
    /// While high: how far so far.
    peak: Option<f64>,
    /// Since the signal last was low: when it first was so high, rising.
    way_up: Vec<(f64, f64)>,
    /// While high: since when it is below half of the range.
    below_since_s: Option<f64>,
}

impl Levels {
    pub(super) fn new(shares: Shares, floor: f64) -> Self {
        Self {
            shares,
            floor,
            shown: None,
            last: Vec::with_capacity(REMEMBERED),
            peak: None,
            way_up: Vec::with_capacity(MOST_STEPS),
            below_since_s: None,
        }
    }

    /// The own range, in the unit of the signal: what was shown, and what the last movements were.
    pub(super) fn range(&self) -> Option<f64> {
        let shown = self.shown?;
        let mut last = self.last.clone();
        last.sort_unstable_by(f64::total_cmp);
        let late = last.get(last.len() / 2).copied().unwrap_or(shown);
        Some((1.0 - self.shares.adapt) * shown + self.shares.adapt * late.min(shown))
    }

    /// Whether a movement is going on.
    pub(super) fn is_high(&self) -> bool {
        self.peak.is_some()
    }

    /// When the movement that is going on passed half of the range so far known.
    pub(super) fn since_s(&self) -> Option<f64> {
        let peak = self.peak?;
        Some(self.passed_up(HALF * self.range().unwrap_or(peak)))
    }

    /// The level above which a movement begins, and that below which it is over.
    pub(super) fn levels(&self) -> [f64; 2] {
        match self.range() {
            Some(range) => [self.shares.enter * range, self.shares.leave * range],
            None => [self.floor, self.shares.leave * self.peak.unwrap_or(self.floor)],
        }
        .map(|level| level.max(self.shares.leave * self.floor))
    }

    /// Forgets the movement that is going on, as when it turned out to be something else.
    pub(super) fn drop_movement(&mut self) {
        self.peak = None;
        self.below_since_s = None;
        self.way_up.clear();
    }

    /// Takes in a value. A movement, when it is over.
    pub(super) fn push(&mut self, t_s: f64, value: f64) -> Option<Excursion> {
        let [enter, leave] = self.levels();
        let Some(peak) = self.peak else {
            self.climb(t_s, value);
            if value >= enter {
                self.peak = Some(value);
            }
            return None;
        };
        let peak = peak.max(value);
        self.peak = Some(peak);
        self.climb(t_s, value);
        let range = self.range().unwrap_or(peak);
        if value >= HALF * range {
            self.below_since_s = None;
        } else {
            self.below_since_s.get_or_insert(t_s);
        }
        if value > leave.min(self.shares.leave * range) {
            return None;
        }
        let start_s = self.passed_up(HALF * range);
        let end_s = self.below_since_s.unwrap_or(t_s);
        self.drop_movement();
        let shown = self.shown.unwrap_or(peak);
        Some(Excursion { start_s, end_s, peak, range: peak / shown })
    }

    /// Learns the range from a movement that was one of the exercise.
    pub(super) fn learn(&mut self, movement: &Excursion) {
        let most = self.shown.map_or(f64::INFINITY, |shown| MOST_GROWTH * shown);
        let peak = movement.peak.min(most);
        self.shown = Some(self.shown.map_or(peak, |shown| shown.max(peak)));
        if self.last.len() == REMEMBERED {
            self.last.remove(0);
        }
        self.last.push(peak);
    }

    /// Writes down when the signal first was so high.
    fn climb(&mut self, t_s: f64, value: f64) {
        let rest = self.shares.leave * self.levels()[1];
        if self.peak.is_none() && value <= rest {
            // Back to rest: what was written down is of no movement.
            self.way_up.clear();
        }
        let higher = self.way_up.last().is_none_or(|&(_, last)| value > STEP * last);
        if value > rest && higher && self.way_up.len() < MOST_STEPS {
            self.way_up.push((t_s, value));
        }
    }

    /// When the signal passed a level on the way up, between the two frames that tell.
    fn passed_up(&self, level: f64) -> f64 {
        let at = self.way_up.partition_point(|&(_, value)| value < level);
        match (at.checked_sub(1).and_then(|before| self.way_up.get(before)), self.way_up.get(at)) {
            (Some(&(t0, v0)), Some(&(t1, v1))) if v1 > v0 => t0 + (t1 - t0) * (level - v0) / (v1 - v0),
            (_, Some(&(t_s, _))) | (Some(&(t_s, _)), None) => t_s,
            (None, None) => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHARES: Shares = Shares { enter: 0.6, leave: 0.4, adapt: 0.5 };

    /// Trapezes of the given heights: up in 0.3 s, held for a second, down in 0.3 s, a second of rest.
    fn found(heights: &[f64], floor: f64, rate_hz: f64) -> Vec<Excursion> {
        let mut levels = Levels::new(SHARES, floor);
        let mut found = Vec::new();
        for (rep, height) in heights.iter().enumerate() {
            for frame in 0..(2.6 * rate_hz) as usize {
                let t_s = frame as f64 / rate_hz;
                let share = (t_s / 0.3).min((1.6 - t_s) / 0.3).clamp(0.0, 1.0);
                if let Some(movement) = levels.push(2.6 * rep as f64 + t_s, height * share) {
                    levels.learn(&movement);
                    found.push(movement);
                }
            }
        }
        found
    }

    #[test]
    fn whole_movements_are_told_from_small_ones_and_timed_at_half_of_the_range() {
        for rate_hz in [25.0, 50.0, 200.0] {
            let movements = found(&[10.0, 3.0, 9.0, 10.0, 4.0, 10.0], 1.0, rate_hz);
            assert_eq!(movements.len(), 4, "{movements:?}");
            for movement in movements {
                let held = movement.end_s - movement.start_s;
                assert!((held - 1.3).abs() < 0.06 + 1.0 / rate_hz, "{rate_hz}: {held}");
            }
        }
    }

    #[test]
    fn a_child_that_tires_is_still_counted() {
        let heights: Vec<f64> = (0..12).map(|rep| 10.0 - 0.4 * f64::from(rep)).collect();
        assert_eq!(found(&heights, 1.0, 50.0).len(), 12);
    }

    #[test]
    fn nothing_below_the_floor_is_a_movement() {
        assert_eq!(found(&[0.9, 0.8, 0.9], 1.0, 50.0), Vec::new());
    }

    #[test]
    fn a_flicker_is_smoothed_away() {
        let mut smooth = Smooth::new(0.1);
        for at in 0..100 {
            let value = if at % 10 == 5 { 50.0 } else { 1.0 };
            assert_eq!(smooth.push(f64::from(at) * 0.02, value), 1.0);
        }
    }
}
