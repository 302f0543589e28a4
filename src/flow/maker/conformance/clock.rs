//! The steps of a mat's clock from frame to frame, and the rate they show.

use super::check::{Check, Verdict};

/// How far the measured rate may be from the one claimed, and a step of the clock from the usual one.
const RATE_OFF: f64 = 0.05;
const STEP_OFF: f64 = 0.5;
/// One step in so many may be off.
const ODD_IN: usize = 20;
/// Fewer steps show nothing.
const FEWEST: usize = 10;

/// The steps between frames, ascending.
pub(super) struct Steps {
    steps_us: Vec<f64>,
    /// All of them together, microseconds.
    pub spans_us: f64,
}

impl Steps {
    /// Of the device times of frames, with a mark where the device began anew before.
    pub(super) fn of(times_us: &[(u64, bool)]) -> Self {
        let pairs = times_us.windows(2).filter(|pair| !pair[1].1);
        let mut steps_us: Vec<f64> = pairs.map(|pair| pair[1].0 as f64 - pair[0].0 as f64).collect();
        steps_us.sort_by(f64::total_cmp);
        Self { spans_us: steps_us.iter().map(|step| step.max(0.0)).sum(), steps_us }
    }

    fn seen(&self, good: bool) -> Verdict {
        match good {
            _ if self.steps_us.len() < FEWEST => Verdict::NotSeen,
            true => Verdict::Pass,
            false => Verdict::Fail,
        }
    }

    /// Whether the clock goes on, and evenly.
    pub(super) fn clock(&self) -> Check {
        let steps = &self.steps_us;
        let usual = steps.get(steps.len() / 2).copied().unwrap_or(0.0);
        let odd = steps.iter().filter(|&&step| (step - usual).abs() > STEP_OFF * usual).count();
        let forward = steps.first().is_some_and(|&least| least > 0.0);
        Check {
            name: "clock",
            verdict: self.seen(forward && odd * ODD_IN <= steps.len()),
            reason: format!(
                "usual step {:.2} ms; {odd} of {} steps off by more than half of it",
                usual * 1e-3,
                steps.len()
            ),
        }
    }

    /// Whether frames come at the rate that is claimed; `dropped_per_frame` more were made than came.
    pub(super) fn rate(&self, claimed_hz: f64, dropped_per_frame: f64) -> Check {
        let measured =
            if self.spans_us > 0.0 { self.steps_us.len() as f64 / (self.spans_us * 1e-6) } else { 0.0 };
        let made = measured * (1.0 + dropped_per_frame);
        Check {
            name: "rate",
            verdict: self.seen((made - claimed_hz).abs() <= RATE_OFF * claimed_hz),
            reason: format!("{measured:.2} frames a second came, {claimed_hz:.2} claimed"),
        }
    }
}
