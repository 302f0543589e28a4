//! How much of standing still is done: for the picture while the feet are looked for.

use crate::analysis::stance::Motion;

/// The feet are looked for once a child has stood still for so long, seconds.
const NEEDS_S: f64 = 1.5;
/// Still is a force within this share of what it was.
const SAME: f64 = 0.06;

/// Since when the force on the mat has been the same.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Still {
    since: Option<(f64, f64)>,
    now_s: f64,
}

impl Still {
    pub(super) fn push(&mut self, motion: &Motion) {
        self.now_s = motion.t_s;
        let same = |(_, force): &(f64, f64)| (motion.force - force).abs() <= SAME * force;
        if motion.force <= 0.0 {
            self.since = None;
        } else if !self.since.as_ref().is_some_and(same) {
            self.since = Some((motion.t_s, motion.force));
        }
    }

    /// 0 to 1.
    pub(super) fn share(&self) -> f64 {
        self.since.map_or(0.0, |(since_s, _)| ((self.now_s - since_s) / NEEDS_S).clamp(0.0, 1.0))
    }
}
