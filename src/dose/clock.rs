//! How long a frame lasts, and what is a gap.

/// Times between frames behind the usual one.
const REMEMBERED: usize = 15;
/// The usual time is worked out anew after so many frames.
const ANEW: usize = 8;
/// Without frames for longer than three usual times it is not known what happened. Half a time more, so that times that
/// tremble do not decide: two lost frames in a row are bridged, three are not.
const GAP: f64 = 3.5;
/// While fewer times than this are known a gap is longer than half a second: mats send five frames a second at least.
const FEW: usize = 5;
const GAP_AT_FIRST_S: f64 = 0.5;

/// The time from one frame to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    /// There was no frame before, or time ran back: nothing is known of what lies between.
    None,
    /// The frame before lasted so long, seconds.
    Known(f64),
    /// For so long nothing is known, seconds.
    Unknown(f64),
}

/// Tells how long frames last from their times alone.
#[derive(Clone, Debug, Default)]
pub(super) struct Clock {
    last_s: Option<f64>,
    /// The last times between frames; `seen` counts all so far.
    times_s: [f64; REMEMBERED],
    seen: usize,
    usual_s: f64,
}

impl Clock {
    /// The next frame.
    pub(super) fn step(&mut self, t_s: f64) -> Step {
        let Some(last_s) = self.last_s.replace(t_s) else { return Step::None };
        let elapsed_s = t_s - last_s;
        if !(elapsed_s.is_finite() && elapsed_s >= 0.0) {
            return Step::None;
        }
        let known = elapsed_s <= if self.seen < FEW { GAP_AT_FIRST_S } else { GAP * self.usual_s };
        self.learn(elapsed_s);
        if known { Step::Known(elapsed_s) } else { Step::Unknown(elapsed_s) }
    }

    /// A link that was interrupted may have begun to count time anew.
    pub(super) fn forget(&mut self) {
        self.last_s = None;
    }

    fn learn(&mut self, elapsed_s: f64) {
        self.times_s[self.seen % REMEMBERED] = elapsed_s;
        self.seen += 1;
        if self.seen <= REMEMBERED || self.seen.is_multiple_of(ANEW) {
            let mut times = self.times_s;
            let known = &mut times[..self.seen.min(REMEMBERED)];
            known.sort_unstable_by(f64::total_cmp);
            self.usual_s = known[known.len() / 2];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_frame_times_are_known_and_more_are_a_gap() {
        let mut clock = Clock::default();
        assert_eq!(clock.step(0.0), Step::None);
        for at in 1..=20 {
            assert!(matches!(clock.step(f64::from(at) * 0.02), Step::Known(_)));
        }
        assert!(matches!(clock.step(0.4 + 0.069), Step::Known(_)));
        assert!(matches!(clock.step(0.469 + 0.071), Step::Unknown(s) if (s - 0.071).abs() < 1e-9));
        assert_eq!(clock.step(0.1), Step::None);
        clock.forget();
        assert_eq!(clock.step(7.0), Step::None);
    }

    #[test]
    fn a_mat_that_becomes_slower_for_good_is_believed_after_some_frames() {
        let mut clock = Clock::default();
        let mut t_s = 0.0;
        for _ in 0..50 {
            t_s += 0.01;
            clock.step(t_s);
        }
        let mut gaps = 0;
        for _ in 0..50 {
            t_s += 0.05;
            gaps += u32::from(matches!(clock.step(t_s), Step::Unknown(_)));
        }
        assert!((8..=16).contains(&gaps), "{gaps}");
    }
}
