//! Sequence numbers and device time of successive frames: what was lost, what is a restart.

/// What a frame's number and time say against those of the frame before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Goes on; so many frames are missing between.
    Next { lost: u64 },
    /// The same frame once more.
    Repeat,
    /// The device began anew.
    Restart,
}

/// Jitter allowed when a time is held against the nominal rate, microseconds: far above that of
/// any scan, far below the 71 minutes of a wrap.
const SLACK_US: f64 = 1e6;
/// Without a known rate, a wrapped clock is believed when the gap is at most this long.
const UNKNOWN_RATE_US: f64 = 10e6;

/// Follows a device from frame to frame.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sequence {
    last: Option<Last>,
    /// Microseconds between frames as last seen.
    period_us: Option<f64>,
}

#[derive(Clone, Copy, Debug)]
struct Last {
    seq: u16,
    t_us: u32,
    skipped: u16,
    device_us: u64,
}

impl Sequence {
    /// Device time of the last frame, wraps undone.
    pub(super) fn device_us(&self) -> u64 {
        self.last.map_or(0, |last| last.device_us)
    }

    /// Takes a frame in; gives the step and how many frames the device dropped since the last.
    /// `described_anew` tells that another HELLO came between, which may be another device.
    pub(super) fn step(
        &mut self,
        seq: u16,
        t_us: u32,
        skipped: u16,
        rate_mhz: u32,
        described_anew: bool,
    ) -> (Step, u64) {
        let mut now = Last { seq, t_us, skipped, device_us: u64::from(t_us) };
        let Some(last) = self.last else {
            // What the device dropped before we listened is not ours to count.
            self.last = Some(now);
            return (Step::Next { lost: 0 }, 0);
        };
        let (frames, time) = (seq.wrapping_sub(last.seq), t_us.wrapping_sub(last.t_us));
        if frames == 0 && time == 0 {
            return (Step::Repeat, 0);
        }
        let dropped = u64::from(skipped.checked_sub(last.skipped).unwrap_or(skipped));
        // More than half way round is backwards.
        let back = frames == 0 || frames > u16::MAX / 2 || time > u32::MAX / 2;
        let wrapped = seq < last.seq || t_us < last.t_us || skipped < last.skipped;
        let period_us = if rate_mhz > 0 { Some(1e9 / f64::from(rate_mhz)) } else { self.period_us };
        let plausible = || {
            let time = f64::from(time);
            match period_us {
                Some(period_us) => {
                    let expected = period_us * (f64::from(frames) + dropped as f64);
                    (expected / 2.0 - SLACK_US..=expected * 2.0 + SLACK_US).contains(&time)
                }
                None => time <= UNKNOWN_RATE_US,
            }
        };
        if back || ((wrapped || described_anew) && !plausible()) {
            self.last = Some(now);
            return (Step::Restart, u64::from(skipped));
        }
        now.device_us = last.device_us + u64::from(time);
        self.last = Some(now);
        if frames == 1 && dropped == 0 {
            self.period_us = Some(f64::from(time));
        }
        (Step::Next { lost: u64::from(frames) - 1 }, dropped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE_MHZ: u32 = 50_000;

    fn steps(frames: &[(u16, u32, u16)]) -> Vec<(Step, u64, u64)> {
        let mut sequence = Sequence::default();
        let step = |&(seq, t_us, skipped): &(u16, u32, u16)| {
            let (step, dropped) = sequence.step(seq, t_us, skipped, RATE_MHZ, false);
            (step, dropped, sequence.device_us())
        };
        frames.iter().map(step).collect()
    }

    const NEXT: Step = Step::Next { lost: 0 };

    #[test]
    fn numbers_and_clocks_wrap() {
        let start = u32::MAX - 19_999;
        let frames = [(65_535, start, 7), (0, 0, 7), (3, 60_000, 9)];
        let wrap = 1u64 << 32;
        let expected =
            [(NEXT, 0, u64::from(start)), (NEXT, 0, wrap), (Step::Next { lost: 2 }, 2, wrap + 60_000)];
        assert_eq!(steps(&frames), expected);
    }

    #[test]
    fn a_restart_is_no_loss_however_long_the_device_ran() {
        for minutes in [1u32, 12, 30, 40, 60, 71] {
            let t_us = minutes * 60_000_000;
            let seq = (minutes * 60 * 50) as u16;
            let got = steps(&[(seq, t_us, 3), (0, 20_000, 0), (1, 40_000, 1)]);
            assert_eq!(got[1], (Step::Restart, 0, 20_000), "{minutes} min");
            assert_eq!(got[2], (NEXT, 1, 40_000));
        }
    }

    #[test]
    fn a_pause_is_no_restart_and_a_repeat_no_frame() {
        let got = steps(&[(5, 100, 0), (6, 600_000_100, 0), (6, 600_000_100, 0)]);
        assert_eq!(got[1].0, NEXT);
        assert_eq!(got[2].0, Step::Repeat);
    }

    #[test]
    fn a_long_loss_is_counted() {
        // 20,000 frames at 50 Hz take 400 s.
        assert_eq!(steps(&[(5, 0, 0), (20_006, 400_020_000, 0)])[1].0, Step::Next { lost: 20_000 });
    }
}
