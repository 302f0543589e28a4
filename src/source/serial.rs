//! A mat on a serial port, at the other end of a TCP connection or of a pipe, also when its cable is pulled.
//!
//! Bytes come from a thread of their own ([`connection`]). When the port is gone everything read is decoded
//! first; then, if that is wanted, the same mat is looked for ([`find`]), ever less often, and what it sends
//! once it is back begins a new segment. Two stretches are never joined as if nothing had happened.

mod connection;
mod find;
mod line;
mod options;
mod pipe;
mod tcp;

use std::sync::Arc;
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use self::connection::{Bytes, CONNECT, Connection, RECONNECT};
use super::stream::{ReadAt, Step, Stream};
use super::{Clock, End, FrameSource, Next, SourceError, ports};
use crate::base::{LinkCounters, Meta};
use crate::profile;
use crate::wire::Decoder;

pub use find::PortChoice;
pub use line::Line;
pub use options::{ByProfile, Dtr, SerialOptions};
pub use tcp::Address;

/// A device that has described itself and then sends no frame for so long is told to start again:
/// it may have booted, or booted anew, after it was told. Shorter than the two seconds between
/// two descriptions, so that each brings at most one command.
const START_AGAIN: Duration = Duration::from_secs(1);
/// After so long without a byte it is looked up whether the port is still there: not every system says so
/// when a plug is pulled.
const SILENCE: Duration = Duration::from_millis(500);
/// A connection that brings nothing for so long is given up, and made anew: a network that fails says nothing.
const SILENT_CONNECTION: Duration = Duration::from_secs(10);
/// The first and the longest wait between two attempts to find a mat that went away.
const BACKOFF: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(1));

/// Frames of a mat on a serial port. Dropping it closes the port.
pub struct SerialSource {
    path: String,
    options: SerialOptions,
    clock: Clock,
    /// What every reading is timed from.
    epoch: Instant,
    stream: Stream,
    state: State,
    /// What to look for when the port is gone.
    again: PortChoice,
    /// The mat as it was when frames first came, with its serial number.
    first: Option<(Meta, Option<String>)>,
    /// Bytes unseen and overrun on ports that are closed by now.
    missed: (u64, u64),
    /// When bytes last came: what is decoded of them once the port is gone came then.
    last_read: Option<ReadAt>,
}

/// What the source is doing.
enum State {
    Reading(Reading),
    /// The port is gone, for this reason; the packet cut off is not decoded yet.
    Draining(String),
    Looking(Looking),
    Ended(End),
    /// An error was told, and nothing comes after it.
    Failed,
}

struct Reading {
    connection: Connection,
    /// The read being decoded and how far.
    now: Option<Bytes>,
    at: usize,
    /// Descriptions counted before the port was opened, and so far.
    hellos: (u64, u64),
    /// When to tell the device to start again, after a description that no frame has followed.
    start_due: Option<Instant>,
    /// When bytes last came, or it was last seen that the port is there.
    heard: Instant,
    /// When bytes last came; `None` before the first.
    bytes_at: Option<Instant>,
    /// Since when it may be expected that the mat shows itself; `None` while a pipe has brought nothing.
    expected: Option<Instant>,
    /// The mat was here before and went away then; until its first frame after that.
    away_since: Option<Instant>,
}

struct Looking {
    since: Instant,
    next_try: Instant,
    backoff: Duration,
    reason: String,
    told: bool,
}

impl Reading {
    fn new(
        connection: Connection,
        expected: Option<Instant>,
        hellos: u64,
        away_since: Option<Instant>,
    ) -> Self {
        Self {
            connection,
            now: None,
            at: 0,
            hellos: (hellos, hellos),
            start_due: None,
            heard: Instant::now(),
            bytes_at: None,
            expected,
            away_since,
        }
    }

    fn described(&self) -> bool {
        self.hellos.0 < self.hellos.1
    }

    /// Closes the port; what was read but will not be decoded counts as unseen. Returns all bytes unseen
    /// and overrun.
    fn close(mut self) -> (u64, u64) {
        let rest = self.now.take().map_or(0, |now| now.filled().len() - self.at);
        self.connection.close();
        let (unseen, overrun) = self.connection.missed();
        (unseen + rest as u64, overrun)
    }
}

impl SerialSource {
    /// Opens the port and begins to read. `clock` stamps every read.
    ///
    /// # Errors
    /// When the port is missing, forbidden, busy, no serial port, or refuses the settings; when nobody listens at
    /// the address.
    pub fn open(options: &SerialOptions, clock: Clock) -> Result<Self, SourceError> {
        let (path, epoch) = (options.port.path()?, Instant::now());
        let mut options = options.clone();
        if options.port == PortChoice::Input {
            options.ask = false;
            options.by_profile = options.by_profile.map(ByProfile::unasked);
        }
        let connection = Connection::open(&path, &options, CONNECT, clock, epoch)?;
        // What sends into a pipe may begin when it likes.
        let expected = (options.port != PortChoice::Input).then_some(connection.opened + options.settle);
        Ok(Self {
            again: options.port.same_again(&path),
            path,
            clock,
            epoch,
            stream: match &options.by_profile {
                None => Stream::new(Decoder::new()),
                Some(by) => Stream::by_profile(profile::Decoder::new(Arc::clone(&by.plan)), by.meta.clone()),
            },
            state: State::Reading(Reading::new(connection, expected, 0, None)),
            first: None,
            missed: (0, 0),
            last_read: None,
            options,
        })
    }

    /// The port it was first opened at.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Decodes on until something is to be told.
    fn step(&mut self) -> Option<Result<Step, SourceError>> {
        let State::Reading(reading) = &mut self.state else { return None };
        let now = reading.now.as_ref()?;
        let mut input = &now.filled()[reading.at..];
        let step = self.stream.step(Some(&mut input), Some(now.read_at));
        reading.at = now.filled().len() - input.len();
        let hellos = self.stream.signs();
        let native = self.options.by_profile.is_none();
        if std::mem::replace(&mut reading.hellos.1, hellos) < hellos && self.options.ask && native {
            reading.start_due = Some(Instant::now() + START_AGAIN);
        }
        if matches!(step, Some(Ok(Step::Frame(_)))) {
            // A step ends with its frame: a description taken in by the same came before.
            (reading.start_due, reading.away_since) = (None, None);
        }
        if step.is_none()
            && let Some(used) = reading.now.take()
        {
            reading.connection.recycle(used);
        }
        step
    }

    /// Leaves the port for another state.
    fn leave(&mut self, state: State) {
        if let State::Reading(reading) = std::mem::replace(&mut self.state, state) {
            let (unseen, overrun) = reading.close();
            self.missed = (self.missed.0 + unseen, self.missed.1 + overrun);
        }
    }

    /// The port is gone and everything read is decoded: ends, or looks for the mat.
    fn gone(&mut self, reason: String, since: Option<Instant>) {
        let wanted = self.first.is_some() && self.options.look_for > Duration::ZERO;
        let state = if self.stream.has_stopped() || self.options.port == PortChoice::Input {
            State::Ended(End::Complete)
        } else if wanted {
            let now = Instant::now();
            let (backoff, told) = (BACKOFF.0, since.is_some());
            let since = since.unwrap_or(now);
            State::Looking(Looking { since, next_try: now + backoff, backoff, reason, told })
        } else {
            State::Ended(End::Unplugged(reason))
        };
        self.leave(state);
    }

    /// Tries once to open the mat again.
    fn look(&mut self) {
        let State::Looking(looking) = &mut self.state else { return };
        let open = |path: String| Connection::open(&path, &self.options, RECONNECT, self.clock, self.epoch);
        let opened = self.again.path().and_then(open);
        match opened {
            Ok(connection) => {
                let (since, hellos) = (looking.since, self.stream.signs());
                let away_s = since.elapsed().as_secs_f64();
                self.stream.break_off(format!("away for {away_s:.1} s ({})", looking.reason));
                let expected = Some(connection.opened + self.options.settle);
                self.state = State::Reading(Reading::new(connection, expected, hellos, Some(since)));
            }
            Err(_) => {
                looking.backoff = (2 * looking.backoff).min(BACKOFF.1);
                looking.next_try = Instant::now() + looking.backoff;
            }
        }
    }

    /// When to stop waiting for bytes because they are missed; `None` while all is well.
    fn missed_at(&self, reading: &Reading) -> Option<Instant> {
        if reading.described() {
            reading.start_due
        } else {
            reading.expected.map(|at| at + self.options.hello_within)
        }
    }

    /// Everything that came has been decoded, and something is missed.
    fn missed(&mut self) -> Result<(), SourceError> {
        let State::Reading(reading) = &mut self.state else { return Ok(()) };
        if reading.described() {
            reading.start_due = None;
            // A device that says that it has stopped did so on purpose.
            if !self.stream.has_stopped() {
                reading.connection.start_again();
            }
            return Ok(());
        }
        if let Some(since) = reading.away_since {
            let back = if self.options.port.is_serial() { "the port" } else { "the connection" };
            let missing = match self.options.by_profile {
                None => "no mat described itself",
                Some(_) => "no frames arrived",
            };
            self.gone(format!("{back} is back, but {missing}"), Some(since));
            return Ok(());
        }
        let path = reading.connection.path.clone();
        self.leave(State::Failed);
        let seconds = (self.options.settle + self.options.hello_within).as_secs_f64();
        let bytes = self.counters().bytes;
        Err(match self.options.by_profile {
            None => SourceError::NoHello { path, seconds, bytes },
            Some(_) => SourceError::NoFrame { path, seconds, bytes },
        })
    }

    /// Whether a mat that came back is another one: then it is left alone and the first is looked for.
    fn is_other_mat(&self) -> bool {
        let (Some((first, number)), Some(now)) = (&self.first, self.stream.meta()) else { return false };
        !first.is_same_mat(now)
            || matches!((number.as_deref(), self.stream.serial_number()), (Some(a), Some(b)) if a != b)
    }

    /// Waits for bytes until `deadline`; true when it has passed.
    fn wait(&mut self, deadline: Instant) -> Result<bool, SourceError> {
        let State::Reading(reading) = &self.state else { return Ok(false) };
        let missed_at = self.missed_at(reading);
        let until = missed_at.map_or(deadline, |at| at.min(deadline)).min(reading.heard + SILENCE);
        let now = Instant::now();
        let read = reading.connection.read(until.saturating_duration_since(now));
        let State::Reading(reading) = &mut self.state else { return Ok(false) };
        match read {
            Ok(bytes) => {
                let now = Instant::now();
                (reading.heard, reading.bytes_at) = (now, Some(now));
                self.last_read = Some(bytes.read_at);
                reading.expected.get_or_insert(now);
                if bytes.after_pause {
                    self.stream.pause();
                }
                (reading.now, reading.at) = (Some(bytes), 0);
                return Ok(false);
            }
            // Only now: a caller that was busy finds what came meanwhile in the queue.
            Err(RecvTimeoutError::Timeout) if missed_at.is_some_and(|at| at <= Instant::now()) => {
                self.missed()?;
            }
            Err(RecvTimeoutError::Timeout) if reading.heard.elapsed() >= SILENCE => {
                reading.heard = Instant::now();
                if let Some(reason) = absent(&self.options.port, reading) {
                    self.leave(State::Draining(reason));
                    return Ok(false);
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                let reason = reading.connection.reason();
                self.leave(State::Draining(reason));
                return Ok(false);
            }
        }
        Ok(deadline <= now)
    }

    /// One turn of the source: what is to be told next, if anything.
    fn turn(&mut self, deadline: Instant) -> Result<Option<Told>, SourceError> {
        match &mut self.state {
            State::Ended(_) | State::Failed => return Ok(Some(Told::Ended)),
            State::Draining(reason) => {
                let reason = std::mem::take(reason);
                match self.stream.step(None, self.last_read) {
                    Some(step) => {
                        self.state = State::Draining(reason);
                        return step.map(|step| Some(Told::Step(step)));
                    }
                    None => self.gone(reason, None),
                }
            }
            State::Looking(looking) => {
                let now = Instant::now();
                if !std::mem::replace(&mut looking.told, true) {
                    return Ok(Some(Told::Lost));
                }
                if now >= looking.since + self.options.look_for {
                    let reason = std::mem::take(&mut looking.reason);
                    self.state = State::Ended(End::Unplugged(reason));
                } else if now >= looking.next_try {
                    self.look();
                } else if now >= deadline {
                    return Ok(Some(Told::Quiet));
                } else {
                    std::thread::sleep(looking.next_try.min(deadline).saturating_duration_since(now));
                }
            }
            State::Reading(reading) => {
                let since = reading.away_since;
                match self.step() {
                    Some(Ok(Step::Meta)) if self.is_other_mat() => {
                        self.gone("a different mat was plugged in".to_owned(), since);
                    }
                    Some(Ok(step)) => {
                        if self.first.is_none()
                            && let (Step::Frame(_), Some(meta)) = (step, self.stream.meta())
                        {
                            self.first = Some((meta.clone(), self.stream.serial_number().map(str::to_owned)));
                        }
                        return Ok(Some(Told::Step(step)));
                    }
                    Some(Err(error)) => {
                        self.leave(State::Failed);
                        return Err(error);
                    }
                    None => {
                        if self.wait(deadline)? {
                            return Ok(Some(Told::Quiet));
                        }
                    }
                }
            }
        }
        Ok(None)
    }
}

/// What is to be told, borrowing nothing.
enum Told {
    Step(Step),
    Lost,
    Quiet,
    Ended,
}

impl FrameSource for SerialSource {
    fn next(&mut self, wait: Duration) -> Result<Next<'_>, SourceError> {
        let deadline = Instant::now() + wait;
        let told = loop {
            if let Some(told) = self.turn(deadline)? {
                break told;
            }
        };
        Ok(match (told, &self.state) {
            (Told::Step(step), _) => self.stream.view(step),
            (Told::Lost, State::Looking(looking)) => Next::Lost(&looking.reason),
            (Told::Ended, State::Ended(end)) => Next::Ended(end),
            (Told::Ended, _) => Next::Ended(&End::Complete),
            (Told::Quiet | Told::Lost, _) => Next::Quiet,
        })
    }

    fn counters(&self) -> LinkCounters {
        let mut counters = *self.stream.counters();
        let (mut unseen, mut overrun) = self.missed;
        if let State::Reading(reading) = &self.state {
            let more = reading.connection.missed();
            (unseen, overrun) = (unseen + more.0, overrun + more.1);
        }
        counters.bytes += unseen;
        counters.bytes_skipped += unseen;
        counters.bytes_overrun += overrun;
        counters
    }
}

/// Why a mat that has been silent for a while is taken to be gone, if it is.
fn absent(port: &PortChoice, reading: &Reading) -> Option<String> {
    match port {
        PortChoice::Path(_) | PortChoice::Usb { .. } => {
            (!is_there(&reading.connection.path)).then(|| "the port has disappeared".to_owned())
        }
        PortChoice::Tcp(_) => {
            reading.bytes_at.filter(|at| at.elapsed() >= SILENT_CONNECTION)?;
            Some(format!("nothing arrived for {} s", SILENT_CONNECTION.as_secs()))
        }
        PortChoice::Input => None,
    }
}

/// Whether the system still knows the port.
fn is_there(path: &str) -> bool {
    // A list that cannot be had says nothing.
    std::path::Path::new(path).exists()
        || ports().map_or(true, |ports| ports.iter().any(|port| port.path == path))
}

#[cfg(all(test, unix))]
mod tests;
