//! How fast a replay goes.

use std::time::{Duration, Instant};

/// Speed of a replay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Speed {
    /// As fast as frames are taken.
    Full,
    /// So many times the speed of the recording; 1.0 is real time.
    Times(f64),
}

/// Holds frames back until they are due.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    speed: Speed,
    /// When the first frame was asked for.
    began: Option<Instant>,
}

impl Pace {
    /// Starts with the first frame.
    pub(super) fn new(speed: Speed) -> Self {
        Self { speed, began: None }
    }

    /// Waits, at most `wait`, for the frame of the given time; false when it is not yet due.
    pub(super) fn wait_for(&mut self, t_s: f64, wait: Duration) -> bool {
        let Speed::Times(times) = self.speed else { return true };
        let now = Instant::now();
        let began = *self.began.get_or_insert(now);
        // A speed or time that makes no duration holds nothing back.
        let after = Duration::try_from_secs_f64(t_s / times).unwrap_or(Duration::ZERO);
        let missing = after.saturating_sub(now - began);
        std::thread::sleep(missing.min(wait));
        missing <= wait
    }
}
