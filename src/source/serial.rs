//! A serial port, read by a thread of its own.
//!
//! The thread does nothing but read: what is there goes at once into a bounded queue, with the
//! time it was read. It never waits for the other side of the queue, since a device that nobody
//! reads may stall; bytes for which there is no room are dropped and counted.

use std::io::{ErrorKind, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serialport::SerialPort;

use super::stream::{ReadAt, Stream};
use super::{Clock, End, FrameSource, Next, SourceError};
use crate::base::LinkCounters;
use crate::wire::{Command, Decoder};

/// Bytes of one read: more than a system hands out at once.
const READ: usize = 8 * 1024;
/// Reads that may wait to be decoded: at 64-byte USB packets and 1.2 MB/s a tenth of a second, at
/// the 4 KB a system usually hands out several; 16 MB at most.
const QUEUE: usize = 2048;
/// How long a read waits for bytes; also how long closing the port may take.
const READ_TIMEOUT: Duration = Duration::from_millis(30);
/// A device that has described itself and then sends no frame for so long is told to start again:
/// it may have booted, or booted anew, after it was told. Shorter than the two seconds between
/// two descriptions, so that each brings at most one command.
const START_AGAIN: Duration = Duration::from_secs(1);

/// What to do with the DTR line on opening. It resets many boards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dtr {
    /// Whatever the system does.
    #[default]
    Leave,
    /// Asserted.
    On,
    /// Not asserted (Linux asserts it for a moment all the same).
    Off,
}

/// How to open a port.
#[derive(Clone, Debug, PartialEq)]
pub struct SerialOptions {
    /// The port, such as `/dev/ttyACM0` or `COM12`.
    pub path: String,
    /// Bits per second, any number the hardware takes.
    pub baud: u32,
    /// The DTR line.
    pub dtr: Dtr,
    /// Bytes are skipped for so long after opening, while a board that was reset boots.
    pub settle: Duration,
    /// Whether to keep other programs out.
    pub exclusive: bool,
    /// Whether to ask the device to describe itself and to stream. It also does so unasked.
    pub ask: bool,
    /// How long to wait for a description, after settling.
    pub hello_within: Duration,
}

impl SerialOptions {
    /// The usual: exclusive, DTR left alone, no settling, 5 s for a HELLO that comes every 2 s.
    pub fn new(path: impl Into<String>, baud: u32) -> Self {
        Self {
            path: path.into(),
            baud,
            dtr: Dtr::Leave,
            settle: Duration::ZERO,
            exclusive: true,
            ask: true,
            hello_within: Duration::from_secs(5),
        }
    }
}

/// One read: a buffer and how much of it is filled.
struct Bytes {
    buffer: Vec<u8>,
    len: usize,
    read_at: ReadAt,
}

/// What the thread counts.
#[derive(Default)]
struct Tally {
    stop: AtomicBool,
    /// The device is to be told to start once more.
    start: AtomicBool,
    /// Bytes that nobody looks at: while the board settles, and after an error.
    unseen: AtomicU64,
    overrun: AtomicU64,
}

/// Frames of a mat on a serial port. Dropping it closes the port.
pub struct SerialSource {
    path: String,
    stream: Stream,
    /// The read being decoded and how far.
    now: Option<Bytes>,
    at: usize,
    queue: Receiver<Bytes>,
    recycle: SyncSender<Vec<u8>>,
    tally: Arc<Tally>,
    /// Gives the reason why the port could not be read any more.
    thread: Option<JoinHandle<Option<std::io::Error>>>,
    opened: Instant,
    hello_within: Duration,
    ask: bool,
    /// Descriptions counted so far.
    hellos: u64,
    /// When to tell the device to start again, after a description that no frame has followed.
    start_due: Option<Instant>,
    end: Option<End>,
    /// An error was told, and nothing comes after it.
    failed: bool,
}

impl SerialSource {
    /// Opens the port and begins to read. `clock` stamps every read.
    ///
    /// # Errors
    /// When the port is missing, forbidden, busy, no serial port, or refuses the settings.
    pub fn open(options: &SerialOptions, clock: Clock) -> Result<Self, SourceError> {
        let builder = serialport::new(&options.path, options.baud).timeout(READ_TIMEOUT);
        #[cfg(unix)]
        let builder = builder.exclusive(options.exclusive);
        let builder = match options.dtr {
            Dtr::Leave => builder.preserve_dtr_on_open(),
            Dtr::On => builder.dtr_on_open(true),
            Dtr::Off => builder.dtr_on_open(false),
        };
        let port = builder.open().map_err(|error| refusal(&options.path, &error))?;

        let (to_us, queue) = sync_channel(QUEUE);
        let (recycle, used) = sync_channel(QUEUE);
        let tally = Arc::new(Tally::default());
        let reader = Reader {
            port,
            to_us,
            used,
            clock,
            tally: Arc::clone(&tally),
            settle: options.settle,
            ask: options.ask,
        };
        let thread = std::thread::Builder::new()
            .name("serial reader".into())
            .spawn(move || reader.run())
            .map_err(|error| SourceError::Io { what: "starting the reader of the port", error })?;
        Ok(Self {
            path: options.path.clone(),
            stream: Stream::new(Decoder::new()),
            now: None,
            at: 0,
            queue,
            recycle,
            tally,
            thread: Some(thread),
            opened: Instant::now(),
            hello_within: options.settle + options.hello_within,
            ask: options.ask,
            hellos: 0,
            start_due: None,
            end: None,
            failed: false,
        })
    }

    fn step(&mut self) -> Option<Result<super::stream::Step, SourceError>> {
        let now = self.now.as_ref()?;
        let mut input = &now.buffer[self.at..now.len];
        let step = self.stream.step(Some(&mut input), Some(now.read_at));
        self.at = now.len - input.len();
        let hellos = self.stream.counters().hellos;
        if std::mem::replace(&mut self.hellos, hellos) < hellos && self.ask {
            self.start_due = Some(Instant::now() + START_AGAIN);
        }
        if matches!(step, Some(Ok(super::stream::Step::Frame(_)))) {
            // A step ends with its frame: a description taken in by the same came before.
            self.start_due = None;
        }
        if step.is_none()
            && let Some(used) = self.now.take()
        {
            // A full channel of spare buffers needs no other.
            let _ = self.recycle.try_send(used.buffer);
        }
        step
    }

    /// Ends after an error. What was read but will not be decoded is counted as skipped.
    fn close(&mut self) {
        self.stop();
        self.failed = true;
        let now = self.now.take().map_or(0, |now| now.len - self.at);
        let queued: usize = self.queue.try_iter().map(|bytes| bytes.len).sum();
        self.tally.unseen.fetch_add((now + queued) as u64, Ordering::Relaxed);
    }

    /// When to stop waiting for bytes because they are missed; `None` while all is well.
    fn missed_at(&self) -> Option<Instant> {
        if self.hellos == 0 { Some(self.opened + self.hello_within) } else { self.start_due }
    }

    /// Everything that came has been decoded, and something is missed.
    fn missed(&mut self) -> Result<(), SourceError> {
        if self.hellos == 0 {
            self.close();
            let (path, seconds) = (self.path.clone(), self.hello_within.as_secs_f64());
            return Err(SourceError::NoHello { path, seconds, bytes: self.counters().bytes });
        }
        self.start_due = None;
        // A device that says that it has stopped did so on purpose.
        if !self.stream.has_stopped() {
            self.tally.start.store(true, Ordering::Relaxed);
        }
        Ok(())
    }

    fn stop(&mut self) {
        self.tally.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // It looks at `stop` after every read, which waits READ_TIMEOUT at most.
            let _ = thread.join();
        }
    }

    /// The thread has ended by itself: why.
    fn reason(&mut self) -> String {
        match self.thread.take().map(JoinHandle::join) {
            Some(Ok(Some(error))) => error.to_string(),
            _ => "the reader of the port ended".to_owned(),
        }
    }
}

impl FrameSource for SerialSource {
    fn next(&mut self, wait: Duration) -> Result<Next<'_>, SourceError> {
        let deadline = Instant::now() + wait;
        loop {
            match self.step() {
                Some(Ok(step)) => return Ok(self.stream.view(step)),
                Some(Err(error)) => {
                    self.close();
                    return Err(error);
                }
                None => {}
            }
            if self.thread.is_none() {
                // Drained: what remains is the packet cut off.
                let rest = if self.failed { None } else { self.stream.step(None, None) };
                return match rest {
                    Some(step) => step.map(|step| self.stream.view(step)),
                    None => Ok(Next::Ended(self.end.get_or_insert(End::Complete))),
                };
            }
            let now = Instant::now();
            let until = self.missed_at().map_or(deadline, |missed_at| missed_at.min(deadline));
            match self.queue.recv_timeout(until.saturating_duration_since(now)) {
                Ok(bytes) => {
                    self.now = Some(bytes);
                    self.at = 0;
                }
                // Only now: a caller that was busy finds what came meanwhile in the queue.
                Err(RecvTimeoutError::Timeout) if self.missed_at().is_some_and(|at| at <= Instant::now()) => {
                    self.missed()?;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    let reason = self.reason();
                    let orderly = self.stream.has_stopped();
                    self.end = Some(if orderly { End::Complete } else { End::Unplugged(reason) });
                    continue;
                }
            }
            if self.now.is_none() && deadline <= now {
                return Ok(Next::Quiet);
            }
        }
    }

    fn counters(&self) -> LinkCounters {
        let mut counters = *self.stream.counters();
        let unseen = self.tally.unseen.load(Ordering::Relaxed);
        counters.bytes += unseen;
        counters.bytes_skipped += unseen;
        counters.bytes_overrun += self.tally.overrun.load(Ordering::Relaxed);
        counters
    }
}

impl Drop for SerialSource {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What the reader thread owns.
struct Reader {
    port: Box<dyn SerialPort>,
    to_us: SyncSender<Bytes>,
    used: Receiver<Vec<u8>>,
    clock: Clock,
    tally: Arc<Tally>,
    settle: Duration,
    ask: bool,
}

impl Reader {
    /// Reads until told to stop (`None`) or until the port is gone (why).
    fn run(mut self) -> Option<std::io::Error> {
        let opened = Instant::now();
        let mut buffer = vec![0; READ];
        let mut asked = !self.ask;
        while !self.tally.stop.load(Ordering::Relaxed) {
            let settled = opened.elapsed() >= self.settle;
            if settled && !asked {
                asked = true;
                self.tell(&[Command::GetHello, Command::Start]);
            } else if self.tally.start.swap(false, Ordering::Relaxed) {
                self.tell(&[Command::Start]);
            }
            let len = match self.port.read(&mut buffer) {
                // A port at its end, such as a hung-up terminal.
                Ok(0) => return Some(ErrorKind::UnexpectedEof.into()),
                Ok(len) => len,
                Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::Interrupted) => {
                    continue;
                }
                Err(error) => return Some(error),
            };
            if !settled {
                self.tally.unseen.fetch_add(len as u64, Ordering::Relaxed);
                continue;
            }
            let bytes =
                Bytes { buffer, len, read_at: ReadAt { host_us: (self.clock)(), steady: opened.elapsed() } };
            buffer = match self.to_us.try_send(bytes) {
                Ok(()) => self.used.try_recv().unwrap_or_else(|_| vec![0; READ]),
                Err(TrySendError::Full(bytes)) => {
                    self.tally.overrun.fetch_add(len as u64, Ordering::Relaxed);
                    bytes.buffer
                }
                Err(TrySendError::Disconnected(_)) => return None,
            };
        }
        None
    }

    /// A device that does not listen still describes itself every two seconds, so a command that
    /// cannot be written is no error.
    fn tell(&mut self, commands: &[Command]) {
        let mut bytes = Vec::new();
        commands.iter().for_each(|command| command.encode(&mut bytes));
        let _ = self.port.write_all(&bytes);
    }
}

/// Which of our errors a refusal to open is.
fn refusal(path: &str, error: &serialport::Error) -> SourceError {
    use serialport::ErrorKind as Kind;
    let path = path.to_owned();
    let reason = error.to_string();
    match error.kind() {
        Kind::Io(ErrorKind::NotFound) => SourceError::NoSuchPort { path },
        Kind::Io(ErrorKind::PermissionDenied) => SourceError::Permission { path },
        // What the crate makes of TIOCEXCL and of its lock; Windows says the same of a missing port.
        Kind::NoDevice if cfg!(unix) => SourceError::Busy { path },
        Kind::NoDevice => SourceError::NoSuchPort { path },
        _ => {
            let other = std::fs::metadata(&path).is_ok_and(|found| found.is_file() || found.is_dir());
            if other || reason == "Not a typewriter" {
                SourceError::NotATty { path }
            } else {
                SourceError::Open { path, reason }
            }
        }
    }
}

#[cfg(all(test, unix))]
mod tests;
