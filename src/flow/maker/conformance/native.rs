//! A native mat at a port, put through what the format asks of it.

use std::time::{Duration, Instant};

use super::capture::conformance;
use super::check::{Check, Guide, Prompt, Verdict};
use crate::source::{Line, SourceError};
use crate::wire::{Command, Decoder, Event};

/// How long a command may take to be answered.
const ANSWER_WITHIN: Duration = Duration::from_millis(500);
/// Two descriptions are at most so far apart.
const HELLO_WITHIN: Duration = Duration::from_millis(2500);
/// After an answer to "stop" frames that were on their way come for so long.
const ON_THE_WAY: Duration = Duration::from_millis(200);
/// And then none for so long.
const SILENT: Duration = Duration::from_millis(600);
/// How long the rate is measured that was asked for, and how far it may be off.
const RATE_FOR: Duration = Duration::from_secs(2);
const RATE_OFF: f64 = 0.1;
/// A board that was reset is back after so long: Arduinos take two seconds.
const BACK_WITHIN: Duration = Duration::from_secs(5);
/// And somebody who said to be ready has reset it after so long.
const BY_HAND_WITHIN: Duration = Duration::from_secs(15);
/// How often it is looked at what came.
const PIECE: Duration = Duration::from_millis(10);

/// What came, borrowing nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Came {
    Hello,
    /// With the device's time, microseconds.
    Frame(u64),
    Restart,
    Reply {
        command: u8,
        status: u8,
    },
}

/// Device times of the frames that came.
fn times(all: &[Came]) -> impl DoubleEndedIterator<Item = u64> + '_ {
    all.iter().filter_map(|came| match came {
        Came::Frame(t_us) => Some(*t_us),
        _ => None,
    })
}

/// The mat and what it has said so far.
struct Trial<'a> {
    line: &'a mut Line,
    decoder: Decoder,
    bytes: Vec<u8>,
}

impl Trial<'_> {
    /// Listens for a while, or until something comes that ends it; all that came, with the time it took.
    fn hear(
        &mut self,
        within: Duration,
        until: impl Fn(Came) -> bool,
    ) -> Result<(Vec<Came>, Duration), SourceError> {
        let (began, mut all) = (Instant::now(), Vec::new());
        while began.elapsed() < within && !all.iter().any(|&came| until(came)) {
            self.bytes.clear();
            self.line.listen(PIECE, &mut self.bytes)?;
            let mut input = &self.bytes[..];
            loop {
                let hellos = self.decoder.counters().hellos;
                let event = self.decoder.next(&mut input).map(|event| match event {
                    Event::Frame(frame) => Some(Came::Frame(frame.t_us)),
                    Event::Restart => Some(Came::Restart),
                    Event::Reply(reply) => Some(Came::Reply { command: reply.command, status: reply.status }),
                    Event::Hello(_) | Event::Log(_) => None,
                });
                // The same description again is no event, but counted.
                if self.decoder.counters().hellos > hellos {
                    all.push(Came::Hello);
                }
                let Some(came) = event else { break };
                all.extend(came);
            }
        }
        Ok((all, began.elapsed()))
    }

    fn asked_to_describe(&mut self) -> Result<(Verdict, String), SourceError> {
        // Right behind one that comes by itself, so that the next is not due.
        self.hear(HELLO_WITHIN, |came| came == Came::Hello)?;
        self.line.tell(&[Command::GetHello])?;
        let (all, took) = self.hear(ANSWER_WITHIN, |came| came == Came::Hello)?;
        Ok(if all.contains(&Came::Hello) {
            (Verdict::Pass, format!("HELLO came {} ms after it was asked for", took.as_millis()))
        } else {
            (Verdict::Fail, format!("asked for, no HELLO came within {} ms", ANSWER_WITHIN.as_millis()))
        })
    }

    /// Tells a command; the status of its REPLY.
    fn obey(&mut self, command: Command) -> Result<Option<u8>, SourceError> {
        self.line.tell(&[command])?;
        let code = command.code();
        let answers = |came| matches!(came, Came::Reply { command, .. } if command == code);
        let (all, _) = self.hear(ANSWER_WITHIN, answers)?;
        Ok(all.iter().find_map(|&came| match came {
            Came::Reply { command, status } if command == code => Some(status),
            _ => None,
        }))
    }

    fn stops_and_starts(&mut self) -> Result<(Verdict, String), SourceError> {
        let fail = |reason: &str| Ok((Verdict::Fail, reason.to_owned()));
        match self.obey(Command::Stop)? {
            None => return fail("STOP was not answered by a REPLY"),
            Some(0) => {}
            Some(status) => return Ok((Verdict::Fail, format!("STOP was refused with status {status}"))),
        }
        self.hear(ON_THE_WAY, |_| false)?;
        let (all, _) = self.hear(SILENT, |_| false)?;
        let after = times(&all).count();
        let status = self.obey(Command::Start)?;
        if after > 0 {
            return Ok((Verdict::Fail, format!("{after} frames came after STOP was answered")));
        }
        if status != Some(0) {
            return fail("START was not answered by a REPLY of status 0");
        }
        let (all, _) = self.hear(HELLO_WITHIN, |came| matches!(came, Came::Frame(_)))?;
        if times(&all).next().is_none() {
            return fail("no frame came after START");
        }
        Ok((Verdict::Pass, "STOP and START were answered, and no frame came in between".to_owned()))
    }

    fn keeps_another_rate(&mut self) -> Result<(Verdict, String), SourceError> {
        let Some(was) = self.decoder.hello().map(|hello| hello.rate_mhz).filter(|&mhz| mhz > 1) else {
            return Ok((Verdict::NotSeen, "the description gives no rate to change".to_owned()));
        };
        let asked = was / 2;
        let told = match self.obey(Command::SetRate(asked))? {
            None => (Verdict::Fail, "SET RATE was not answered by a REPLY".to_owned()),
            Some(0) => {
                let now = self.decoder.hello().map_or(0, |hello| hello.rate_mhz);
                // Frames of the rate before may still be on their way.
                self.hear(ON_THE_WAY, |_| false)?;
                let (all, _) = self.hear(RATE_FOR, |_| false)?;
                // By the mat's own clock: how late this computer reads is not its fault.
                let span_us = times(&all)
                    .next_back()
                    .zip(times(&all).next())
                    .map_or(0, |(to, from)| to.saturating_sub(from));
                let measured =
                    times(&all).count().saturating_sub(1) as f64 / (span_us as f64 * 1e-6).max(1e-6);
                let claimed = f64::from(now) * 1e-3;
                let reason = format!(
                    "{:.2} a second asked for, {claimed:.2} claimed since, {measured:.2} came",
                    f64::from(asked) * 1e-3
                );
                let near = (measured - claimed).abs() <= RATE_OFF * claimed;
                (if now != was && near { Verdict::Pass } else { Verdict::Fail }, reason)
            }
            Some(status) => {
                return Ok((Verdict::Pass, format!("refused with status {status}, which is allowed")));
            }
        };
        self.obey(Command::SetRate(was))?;
        Ok(told)
    }

    fn resets(&mut self, guide: Guide<'_>) -> Result<(Verdict, String), SourceError> {
        let back = |came: Came| came == Came::Restart;
        // What is still on its way from the trial before is of no reset.
        self.hear(ON_THE_WAY, |_| false)?;
        let mut how = "DTR";
        let mut all = Vec::new();
        if self.line.pulse_dtr() {
            (all, _) = self.hear(BACK_WITHIN, back)?;
        }
        if !all.contains(&Came::Restart) {
            how = "hand";
            if !guide(Prompt::Reset) {
                return Ok((
                    Verdict::NotSeen,
                    "lowering DTR does not reset it, and nobody reset it by hand".to_owned(),
                ));
            }
            (all, _) = self.hear(BY_HAND_WITHIN, back)?;
        }
        // A mat that waits to be told streams again only then.
        if !all.contains(&Came::Restart) {
            self.line.tell(&[Command::Start])?;
            let (more, _) = self.hear(BACK_WITHIN, back)?;
            all.extend(more);
        }
        let Some(at) = all.iter().position(|&came| came == Came::Restart) else {
            let reason = "reset by hand, but the clock and the numbers did not restart";
            return Ok((Verdict::Fail, reason.to_owned()));
        };
        // The frames before it are of the time before the reset.
        let last = all[..at].iter().rposition(|came| matches!(came, Came::Frame(_))).unwrap_or(0);
        let described = all[last..at].contains(&Came::Hello);
        let reason = format!(
            "reset by {how}: the clock and the numbers restarted, {}",
            if described { "after a HELLO" } else { "but no HELLO came before the first frame" }
        );
        Ok((if described { Verdict::Pass } else { Verdict::Fail }, reason))
    }
}

/// Puts a native mat at a port through what the format asks of it, `listen` long for what it sends by itself.
/// What it does not show in that time is a check not seen. The corners are another matter: see
/// [`super::press_corners`].
///
/// # Errors
/// When the port cannot be read or written.
pub fn conformance_line(
    line: &mut Line,
    listen: Duration,
    guide: Guide<'_>,
) -> Result<Vec<Check>, SourceError> {
    guide(Prompt::Doing("listening to what the mat sends by itself"));
    // As every host does: a mat may wait for it.
    line.tell(&[Command::Start])?;
    let mut capture = Vec::new();
    line.listen(listen, &mut capture)?;
    let mut checks = conformance(&capture, false);
    let mut trial = Trial { line, decoder: Decoder::new(), bytes: Vec::new() };
    let described = checks.iter().any(|check| check.name == "numbers");
    if !described {
        return Ok(checks);
    }
    // The restart, the answers and the scan order are tried, not waited for.
    checks.retain(|check| !matches!(check.name, "restart" | "answers" | "scan order"));
    let mut check = |name, (verdict, reason): (Verdict, String)| checks.push(Check { name, verdict, reason });
    guide(Prompt::Doing("asking the mat to describe itself"));
    check("description on request", trial.asked_to_describe()?);
    guide(Prompt::Doing("telling the mat to stop and to start"));
    check("stop and start", trial.stops_and_starts()?);
    guide(Prompt::Doing("asking for half the rate"));
    check("rate on request", trial.keeps_another_rate()?);
    guide(Prompt::Doing("resetting the mat"));
    check("restart", trial.resets(guide)?);
    Ok(checks)
}
