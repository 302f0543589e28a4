//! A mat of another maker held against its profile, at a port or in a capture.

use std::time::{Duration, Instant};

use super::check::{Check, Guide, Prompt, Verdict};
use super::clock::Steps;
use super::corners::{scan_order, strongest};
use crate::base::LinkCounters;
use crate::profile::Profile;
use crate::source::{FrameSource, Next, SourceError};

/// Of the bytes this share may be passed over: a frame that was joined in the middle.
const PASSED_OVER: f64 = 0.05;
/// How long one wait for a frame lasts.
const WAIT: Duration = Duration::from_millis(100);
/// Somebody who said to be ready has reset the mat after so long.
const BY_HAND_WITHIN: Duration = Duration::from_secs(15);

/// Frames of a while.
#[derive(Default)]
struct Seen {
    /// Time of each frame, and whether the device began anew before it.
    times_us: Vec<(u64, bool)>,
    numbered: bool,
    timed: bool,
    over_scale: u64,
    /// Of each frame the strongest cell and its count.
    strongest: Vec<(usize, f64)>,
    restarts: usize,
}

impl Seen {
    /// Takes frames for so long, or until one comes after a restart where that is waited for, or the source
    /// ends.
    fn take(
        &mut self,
        source: &mut dyn FrameSource,
        most: f64,
        within: Option<Duration>,
        restart: bool,
    ) -> Result<(), SourceError> {
        let (began, mut anew) = (Instant::now(), false);
        while within.is_none_or(|within| began.elapsed() < within) && !(restart && self.restarts > 0) {
            match source.next(WAIT)? {
                Next::Frame(stamp, cells) => {
                    self.numbered = stamp.seq.is_some();
                    self.timed = stamp.device_us.is_some();
                    let us = stamp.device_us.unwrap_or((stamp.t_s * 1e6) as u64);
                    self.times_us.push((us, std::mem::take(&mut anew)));
                    let strongest = strongest(cells);
                    self.over_scale += u64::from(strongest.1 > most);
                    self.strongest.push(strongest);
                }
                Next::Segment(_) => {
                    self.restarts += 1;
                    anew = true;
                }
                Next::Ended(_) | Next::Lost(_) => break,
                Next::Meta(_) | Next::Quiet => {}
            }
        }
        Ok(())
    }
}

/// Holds a mat against its profile: for so long at a port, or a capture to its end. A reset is asked for at a
/// port only, and only of a mat that sends a time. `corners`: whoever made the capture pressed the corners in turn, as
/// for [`super::conformance`]; at a port that is another matter, see [`super::press_corners`].
///
/// # Errors
/// When the mat cannot be read.
pub fn conformance_by_profile(
    source: &mut dyn FrameSource,
    profile: &Profile,
    live: Option<Duration>,
    corners: bool,
    guide: Guide<'_>,
) -> Result<Vec<Check>, SourceError> {
    guide(Prompt::Doing("reading frames by the profile"));
    let mut seen = Seen::default();
    seen.take(source, profile.mat.max, live, false)?;
    let counters = source.counters();
    let mut checks = vec![framing(&counters)];
    let mut check = |name, verdict, reason: String| checks.push(Check { name, verdict, reason });
    let holds = |good: bool| if good { Verdict::Pass } else { Verdict::Fail };

    check(
        "numbers",
        if seen.numbered { holds(counters.lost_frames == 0) } else { Verdict::NotSeen },
        if seen.numbered {
            format!("{} frames, {} missing (by number)", counters.frames, counters.lost_frames)
        } else {
            "the format numbers no frames: lost ones cannot be detected".to_owned()
        },
    );
    check(
        "full scale",
        holds(seen.over_scale == 0),
        format!("{} frames contain a count above mat.max = {}", seen.over_scale, profile.mat.max),
    );
    let steps = Steps::of(&seen.times_us);
    if seen.timed {
        checks.push(steps.clock());
    } else {
        check("clock", Verdict::NotSeen, "the format has no time".to_owned());
    }
    let (rate, timed) = (profile.mat.rate_hz, seen.timed || live.is_some());
    checks.push(match rate {
        Some(claimed) if timed => steps.rate(claimed, 0.0),
        Some(_) => told("rate", "the capture has no time to measure it by"),
        None => told("rate", "the profile gives no mat.rate_hz to compare it with"),
    });
    checks.push(if live.is_none() || !seen.timed {
        told("restart", "can be checked only at a port, for a mat that sends a time")
    } else {
        restarts(source, profile, guide)?
    });
    if corners {
        let (verdict, reason) = scan_order(&seen.strongest, profile.mat.rows, profile.mat.cols);
        checks.push(Check { name: "scan order", verdict, reason });
    }
    Ok(checks)
}

/// Whether the bytes are packets of the profile.
fn framing(counters: &LinkCounters) -> Check {
    // The frames in which it was begun and ended to listen are halves, and no fault.
    let halves = counters.half_frames.saturating_sub(2);
    let damaged = counters.bad_checks + counters.bad_packets + counters.oversized + halves;
    let passed_over = counters.bytes_skipped as f64 / counters.bytes.max(1) as f64;
    let good = counters.frames > 0 && damaged <= 1 && passed_over <= PASSED_OVER;
    Check {
        name: "framing",
        // What was cut off at the beginning is at most one packet, and no fault.
        verdict: if good { Verdict::Pass } else { Verdict::Fail },
        reason: format!(
            "{} bytes: {} frames, {:.1} % skipped; {damaged} packets damaged, not to the format or without the \
             rest of their frame",
            counters.bytes,
            counters.frames,
            100.0 * passed_over
        ),
    }
}

/// Whether the clock begins anew when the mat is reset by hand.
fn restarts(source: &mut dyn FrameSource, profile: &Profile, guide: Guide<'_>) -> Result<Check, SourceError> {
    if !guide(Prompt::Reset) {
        return Ok(told("restart", "nobody reset it"));
    }
    let mut after = Seen::default();
    after.take(source, profile.mat.max, Some(BY_HAND_WITHIN), true)?;
    let good = after.restarts > 0;
    let verdict = if good { Verdict::Pass } else { Verdict::Fail };
    let reason = if good { "reset by hand: the clock restarted" } else { "the clock did not restart" };
    Ok(Check { name: "restart", verdict, reason: reason.to_owned() })
}

/// A check of which nothing was seen.
fn told(name: &'static str, reason: &str) -> Check {
    Check { name, verdict: Verdict::NotSeen, reason: reason.to_owned() }
}
