//! Captured bytes of a native mat held against the format.

use super::check::{Check, Verdict};
use super::clock::Steps;
use super::corners::{scan_order, strongest};
use crate::base::LinkCounters;
use crate::wire::{Decoder, Event, Hello};

/// A description must come at least so often, microseconds: every two seconds, with room for jitter.
const HELLO_EVERY_US: f64 = 2.5e6;

/// Share of the frames that a mat may drop at the rate it claims.
const DROPPED: f64 = 0.01;

/// What is gathered from a capture.
#[derive(Default)]
struct Seen {
    hello: Option<Hello>,
    /// Device times of frames, with a mark where the device began anew before.
    times_us: Vec<(u64, bool)>,
    /// Frames that named no known description, before the first one came.
    before_hello: u64,
    over_scale: u64,
    replies: usize,
    logs: usize,
    restarts: usize,
    /// Descriptions so far, the device's time at the last, and the longest time between two.
    hellos: (u64, Option<u64>, u64),
    /// Of each frame the strongest cell and its count.
    strongest: Vec<(usize, f64)>,
}

impl Seen {
    /// All that captured bytes show, and what the decoder counted.
    fn of(capture: &[u8]) -> (Self, LinkCounters) {
        let mut decoder = Decoder::new();
        let mut seen = Self::default();
        let mut rest = capture;
        let mut restarted = false;
        while let Some(event) = decoder.next(&mut rest) {
            match event {
                Event::Hello(hello) => {
                    let first = seen.hello.is_none();
                    seen.hello = Some(hello.clone());
                    if first {
                        seen.before_hello = decoder.counters().frames_before_hello;
                    }
                }
                Event::Restart => {
                    seen.restarts += 1;
                    restarted = true;
                }
                Event::Frame(frame) => {
                    seen.times_us.push((frame.t_us, std::mem::take(&mut restarted)));
                    let full_scale = seen.hello.as_ref().map_or(0, |hello| hello.full_scale);
                    let (at, most) = strongest(frame.cells);
                    seen.over_scale += u64::from(full_scale > 0 && most > f64::from(full_scale));
                    seen.strongest.push((at, most));
                }
                Event::Reply(_) => seen.replies += 1,
                Event::Log(_) => seen.logs += 1,
            }
            seen.time_descriptions(decoder.counters().hellos);
        }
        while decoder.finish().is_some() {}
        (seen, *decoder.counters())
    }

    /// Notes how long no description has come; `hellos` came so far.
    fn time_descriptions(&mut self, hellos: u64) {
        let Some(&(now, began_anew)) = self.times_us.last() else { return };
        let (before, last, longest) = &mut self.hellos;
        if began_anew || *before != hellos {
            (*before, *last) = (hellos, Some(now));
        }
        if let Some(last) = *last {
            *longest = (*longest).max(now.saturating_sub(last));
        }
    }
}

/// Holds captured bytes of a native mat against the format. `corners`: whoever captured them pressed the
/// corner rear left, rear right, front right, front left, one after the other.
pub fn conformance(capture: &[u8], corners: bool) -> Vec<Check> {
    let (seen, counters) = Seen::of(capture);
    let mut checks = vec![framing(&counters)];
    let Some(hello) = &seen.hello else {
        checks.push(Check {
            name: "description",
            verdict: Verdict::Fail,
            reason: "no HELLO came: it must be sent at boot, when asked, and every 2 s".to_owned(),
        });
        return checks;
    };
    let steps = Steps::of(&seen.times_us);
    checks.push(description(hello));
    checks.extend(descriptions(&seen, &counters, steps.spans_us));
    checks.push(steps.clock());
    // Frames that were dropped are part of the rate.
    let per_frame = counters.device_dropped as f64 / counters.frames.max(1) as f64;
    checks.push(steps.rate(f64::from(hello.rate_mhz) * 1e-3, per_frame));
    checks.extend(frames(&seen, &counters, hello));
    let (verdict, reason) = if corners {
        scan_order(&seen.strongest, usize::from(hello.rows), usize::from(hello.cols))
    } else {
        (Verdict::NotSeen, "press the corners in turn while capturing, and say so with --corners".to_owned())
    };
    checks.push(Check { name: "scan order", verdict, reason });
    checks
}

fn holds(good: bool) -> Verdict {
    if good { Verdict::Pass } else { Verdict::Fail }
}

/// Whether the bytes are packets.
fn framing(counters: &LinkCounters) -> Check {
    let damaged = counters.bad_checks + counters.bad_packets + counters.oversized;
    Check {
        name: "framing",
        verdict: if counters.frames == 0 && damaged == 0 { Verdict::NotSeen } else { holds(damaged == 0) },
        reason: format!(
            "{} bytes: {} in good packets, {} before the first 00 or cut off; {damaged} chunks damaged or not to the format",
            counters.bytes, counters.bytes_decoded, counters.bytes_skipped
        ),
    }
}

/// Whether the mat says all of itself that a host needs.
fn description(hello: &Hello) -> Check {
    let missing: Vec<&str> = [
        (hello.name.is_none(), "name"),
        (hello.serial.is_none(), "serial number"),
        (hello.firmware.is_none(), "firmware version"),
        (hello.rate_mhz == 0, "rate"),
        (hello.full_scale == 0, "full scale"),
        (hello.pitch_x_um == 0 || hello.pitch_y_um == 0, "pitch"),
    ]
    .into_iter()
    .filter_map(|(missing, what)| missing.then_some(what))
    .collect();
    Check {
        name: "description",
        verdict: holds(missing.is_empty() && hello.meta().is_ok()),
        reason: match (&hello.meta(), missing.as_slice()) {
            (Err(error), _) => error.to_string(),
            (Ok(_), []) => format!("{} x {} cells, all that a host needs", hello.rows, hello.cols),
            (Ok(_), missing) => format!(
                "without {}: a host cannot tell this mat from another or its numbers' meaning",
                missing.join(", ")
            ),
        },
    }
}

/// Whether descriptions come in time, and frames keep to the last one and are numbered.
fn descriptions(seen: &Seen, counters: &LinkCounters, spans: f64) -> Vec<Check> {
    let mut checks = Vec::new();
    let mut check = |name, verdict, reason: String| checks.push(Check { name, verdict, reason });
    let longest = seen.hellos.2 as f64;
    check(
        "description in time",
        if spans < HELLO_EVERY_US { Verdict::NotSeen } else { holds(longest <= HELLO_EVERY_US) },
        format!(
            "{} in {:.1} s, at most {:.1} s apart; expected every 2 s",
            counters.hellos,
            spans * 1e-6,
            longest * 1e-6
        ),
    );
    let strangers = counters.frames_before_hello.saturating_sub(seen.before_hello);
    check(
        "frames name the description",
        holds(strangers == 0),
        format!(
            "{strangers} frames named another than the last HELLO (hello_id is the low half of its check)"
        ),
    );
    check(
        "numbers",
        if counters.frames < 2 { Verdict::NotSeen } else { holds(counters.lost_frames == 0) },
        format!("{} frames, {} missing (by number)", counters.frames, counters.lost_frames),
    );
    checks
}

/// Whether frames get through and hold what they may, and what else was seen beside them.
fn frames(seen: &Seen, counters: &LinkCounters, hello: &Hello) -> Vec<Check> {
    let mut checks = Vec::new();
    let mut check = |name, verdict, reason: String| checks.push(Check { name, verdict, reason });
    let dropped = counters.device_dropped as f64 / (counters.frames + counters.device_dropped).max(1) as f64;
    check(
        "dropped frames",
        if counters.frames < 10 { Verdict::NotSeen } else { holds(dropped <= DROPPED) },
        format!(
            "{} dropped by the mat, {:.1} %: is the line fast enough for the rate?",
            counters.device_dropped,
            100.0 * dropped
        ),
    );
    check(
        "full scale",
        holds(seen.over_scale == 0),
        format!("{} frames contain a count above the full scale of {}", seen.over_scale, hello.full_scale),
    );
    check(
        "restart",
        if seen.restarts > 0 { Verdict::Pass } else { Verdict::NotSeen },
        match seen.restarts {
            0 => "none in the capture: reset the mat once while capturing".to_owned(),
            restarts => format!("{restarts} seen, each restarting the clock and the numbers"),
        },
    );
    check(
        "answers",
        if seen.replies > 0 { Verdict::Pass } else { Verdict::NotSeen },
        format!("{} replies to commands, {} lines of log", seen.replies, seen.logs),
    );
    checks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::CellsRef;
    use crate::wire::Encoder;

    fn hello() -> Hello {
        Hello {
            rows: 4,
            cols: 4,
            pitch_x_um: 8000,
            pitch_y_um: 8000,
            default_fmt: 0x40,
            full_scale: 255,
            rate_mhz: 50_000,
            name: Some("mat".to_owned()),
            serial: Some("1".to_owned()),
            firmware: Some("1".to_owned()),
            ..Hello::default()
        }
    }

    /// Six seconds of a mat; frame `n` has its highest count in the cell that `press` says.
    fn capture(hello: Hello, every: u32, press: impl Fn(u32) -> usize) -> Vec<u8> {
        let mut encoder = Encoder::new(hello).unwrap();
        let mut bytes = vec![0];
        for n in 0..300_u32 {
            if n % every == 0 {
                encoder.hello(&mut bytes);
            }
            let mut cells = [1_u8; 16];
            cells[press(n)] = 200;
            encoder.frame(n * 20_000, CellsRef::U8(&cells), &mut bytes).unwrap();
        }
        bytes
    }

    fn verdict(checks: &[Check], name: &str) -> Verdict {
        checks.iter().find(|check| check.name == name).unwrap().verdict
    }

    #[test]
    fn a_good_mat_passes_and_its_corners_are_found() {
        let corner = |n: u32| [0, 3, 15, 12][n as usize / 75];
        let checks = conformance(&capture(hello(), 100, corner), true);
        for check in &checks {
            let unseen = matches!(check.name, "restart" | "answers");
            assert_eq!(check.verdict, if unseen { Verdict::NotSeen } else { Verdict::Pass }, "{check:?}");
        }
    }

    #[test]
    fn every_planted_fault_is_found() {
        let fails = |bytes: &[u8], name: &str| {
            assert_eq!(verdict(&conformance(bytes, true), name), Verdict::Fail, "{name}")
        };
        fails(&capture(hello(), 250, |_| 0), "description in time");
        fails(&capture(Hello { serial: None, ..hello() }, 100, |_| 0), "description");
        fails(&capture(Hello { rate_mhz: 60_000, ..hello() }, 100, |_| 0), "rate");
        fails(&capture(Hello { full_scale: 100, ..hello() }, 100, |_| 0), "full scale");
        fails(&capture(hello(), 100, |n| [0, 12, 15, 3][n as usize / 75]), "scan order");
        let mut damaged = capture(hello(), 100, |_| 0);
        let middle = damaged.len() / 2;
        damaged[middle] ^= 0x10;
        fails(&damaged, "framing");
        let good = capture(hello(), 100, |_| 0);
        let mut lost = good[..good.len() / 2].to_vec();
        lost.extend(&good[good.len() / 2 + 200..]);
        fails(&lost, "numbers");
        fails(b"hello\r\n", "description");
    }
}
