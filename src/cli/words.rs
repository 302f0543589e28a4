//! Numbers of the link in words.

use std::fmt::Write as _;

use crate::base::LinkCounters;

/// One or two lines on what arrived and what was lost.
pub fn link(counters: &LinkCounters) -> String {
    let mut text = format!("{} frames in {} bytes", counters.frames, counters.bytes);
    for (count, what) in [
        (counters.bytes_skipped, "bytes belong to no good packet"),
        (counters.bad_checks, "damaged packets dropped"),
        (counters.bad_packets, "packets that do not fit the mat dropped"),
        (counters.oversized, "overlong chunks dropped"),
        (counters.half_frames, "half frames dropped"),
        (counters.frames_before_hello, "frames before the mat described itself"),
        (counters.lost_frames, "frames missing by their number"),
        (counters.device_dropped, "frames dropped by the mat itself"),
    ] {
        if count > 0 {
            // Writing to a string cannot fail.
            let _ = write!(text, "; {count} {what}");
        }
    }
    text
}
