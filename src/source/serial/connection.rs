//! One opened port, or connection, and the thread that reads it.
//!
//! The thread does nothing but read: what is there goes at once into a bounded queue, with the
//! time it was read. It never waits for the other side of the queue, since a device that nobody
//! reads may stall; what finds no room waits in this thread ([`outlet`]), and what finds none there either is
//! dropped and counted.

mod bytes;
mod outlet;

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serialport::StopBits;

pub(super) use self::bytes::Bytes;
use self::outlet::{Given, Gone, Outlet};
use super::find::PortChoice;
use super::options::{ByProfile, Dtr, SerialOptions};
use super::pipe::{Input, Pipe};
use crate::profile::Parity;
use crate::source::stream::ReadAt;
use crate::source::{Clock, SourceError};
use crate::wire::Command;

/// Bytes of one read: more than a system hands out at once.
const READ: usize = 8 * 1024;
/// Reads that may wait to be decoded: at 64-byte USB packets and 1.2 MB/s a tenth of a second, at
/// the 4 KB a system usually hands out several; 16 MB at most.
const QUEUE: usize = 2048;
/// How long a read waits for bytes; also how long closing the port may take.
const READ_TIMEOUT: Duration = Duration::from_millis(30);
/// How often it is tried to hand over the last reads of a port that is gone.
const RETRY: Duration = Duration::from_millis(1);

/// How long to wait for a connection: at first, and when a mat that went away is looked for, which whoever waits for
/// frames waits for too.
pub(super) const CONNECT: Duration = Duration::from_secs(5);
pub(super) const RECONNECT: Duration = Duration::from_secs(1);
/// The same where every frame is asked for: the sooner a reply is seen to be over, the sooner the next.
const POLL_TIMEOUT: Duration = Duration::from_millis(4);
/// A reply of unknown length is over when nothing has come for so long: longer than an adapter holds bytes
/// back.
const REPLY_QUIET: Duration = Duration::from_millis(20);

/// What the thread counts and is told.
#[derive(Default)]
struct Tally {
    stop: AtomicBool,
    /// The device is to be told to start once more.
    start: AtomicBool,
    /// Bytes that nobody looks at: while the board settles, and after an error.
    unseen: AtomicU64,
    overrun: AtomicU64,
}

/// An opened port. Dropping it closes the port.
pub(super) struct Connection {
    /// The port, as it was opened.
    pub path: String,
    /// When it was opened.
    pub opened: Instant,
    queue: Receiver<Bytes>,
    recycle: SyncSender<Vec<u8>>,
    tally: Arc<Tally>,
    /// Gives the reason why the port could not be read any more.
    thread: Option<JoinHandle<Option<std::io::Error>>>,
}

impl Connection {
    /// Opens `path`, waiting `within` at most for a connection, and begins to read. Reads are stamped by `clock`
    /// and by the time since `epoch`.
    ///
    /// # Errors
    /// When the port is missing, forbidden, busy, no serial port, or refuses the settings; when nobody listens at
    /// the address.
    pub(super) fn open(
        path: &str,
        options: &SerialOptions,
        within: Duration,
        clock: Clock,
        epoch: Instant,
    ) -> Result<Self, SourceError> {
        let polled = options.by_profile.as_ref().is_some_and(|by| !by.request.is_empty());
        let timeout = if polled { POLL_TIMEOUT } else { READ_TIMEOUT };
        let port = open_pipe(path, options, within, timeout)?;
        let (to_us, queue) = sync_channel(QUEUE);
        let (recycle, used) = sync_channel(QUEUE);
        let tally = Arc::new(Tally::default());
        let opened = Instant::now();
        let reader = Reader {
            port,
            outlet: Outlet::new(to_us),
            used,
            clock,
            epoch,
            opened,
            tally: Arc::clone(&tally),
            settle: options.settle,
            ask: options.ask,
            by_profile: options.by_profile.clone(),
            reply: None,
            heard: None,
        };
        let thread = std::thread::Builder::new()
            .name("serial reader".into())
            .spawn(move || reader.run())
            .map_err(|error| SourceError::Io { what: "starting the reader of the port", error })?;
        Ok(Self { path: path.to_owned(), opened, queue, recycle, tally, thread: Some(thread) })
    }

    /// The next read, waiting for it at most `wait`.
    ///
    /// # Errors
    /// `Timeout` when nothing came, `Disconnected` when the port is gone and everything read was handed out.
    pub(super) fn read(&self, wait: Duration) -> Result<Bytes, RecvTimeoutError> {
        self.queue.recv_timeout(wait)
    }

    /// Gives a buffer back.
    pub(super) fn recycle(&self, used: Bytes) {
        // A full channel of spare buffers needs no other.
        let _ = self.recycle.try_send(used.buffer);
    }

    /// Has the device told to start once more.
    pub(super) fn start_again(&self) {
        self.tally.start.store(true, Ordering::Relaxed);
    }

    /// Closes the port; what waits to be read is counted as unseen.
    pub(super) fn close(&mut self) {
        self.stop();
        let queued: usize = self.queue.try_iter().map(|bytes| bytes.len).sum();
        self.tally.unseen.fetch_add(queued as u64, Ordering::Relaxed);
    }

    /// Bytes that nobody looked at, and bytes for which there was no room.
    pub(super) fn missed(&self) -> (u64, u64) {
        (self.tally.unseen.load(Ordering::Relaxed), self.tally.overrun.load(Ordering::Relaxed))
    }

    /// The thread has ended by itself: why.
    pub(super) fn reason(&mut self) -> String {
        match self.thread.take().map(JoinHandle::join) {
            Some(Ok(Some(error))) => error.to_string(),
            _ => "the reader of the port ended".to_owned(),
        }
    }

    fn stop(&mut self) {
        self.tally.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // It looks at `stop` after every read, which waits READ_TIMEOUT at most.
            let _ = thread.join();
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What the reader thread owns.
struct Reader {
    port: Pipe,
    outlet: Outlet,
    used: Receiver<Vec<u8>>,
    clock: Clock,
    epoch: Instant,
    opened: Instant,
    tally: Arc<Tally>,
    settle: Duration,
    ask: bool,
    by_profile: Option<ByProfile>,
    /// The reply that is waited for: since when, and how many bytes have come.
    reply: Option<(Instant, usize)>,
    /// When the last byte came.
    heard: Option<Instant>,
}

impl Reader {
    /// Reads until told to stop (`None`) or until the port is gone (why), and hands over what was read.
    fn run(mut self) -> Option<std::io::Error> {
        let end = self.read_on();
        while !self.tally.stop.load(Ordering::Relaxed) && matches!(self.outlet.flush(), Ok(false)) {
            std::thread::sleep(RETRY);
        }
        self.tally.unseen.fetch_add(self.outlet.unsent() as u64, Ordering::Relaxed);
        end
    }

    fn read_on(&mut self) -> Option<std::io::Error> {
        let mut buffer = vec![0; READ];
        let mut asked = !self.ask;
        while !self.tally.stop.load(Ordering::Relaxed) {
            let settled = self.opened.elapsed() >= self.settle;
            if settled && self.by_profile.is_some() {
                self.talk(&mut asked);
            } else if settled && !asked {
                asked = true;
                self.tell(&[Command::GetHello, Command::Start]);
            } else if self.tally.start.swap(false, Ordering::Relaxed) {
                self.tell(&[Command::Start]);
            }
            self.outlet.flush().ok()?;
            let len = match self.port.read(&mut buffer) {
                // A port at its end, such as a hung-up terminal.
                Ok(0) => return Some(ErrorKind::UnexpectedEof.into()),
                Ok(len) => len,
                Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::Interrupted) => {
                    if self.reply_is_over(0) {
                        self.pass_on(Vec::new(), 0, true);
                    }
                    continue;
                }
                Err(error) => return Some(error),
            };
            if !settled {
                self.tally.unseen.fetch_add(len as u64, Ordering::Relaxed);
                continue;
            }
            let after_pause = self.pauses(len);
            buffer = self.pass_on(buffer, len, after_pause)?;
            if self.reply_is_over(len) {
                self.pass_on(Vec::new(), 0, true);
            }
        }
        let stop = self.by_profile.as_ref().map(|by| by.stop.clone()).unwrap_or_default();
        if !stop.is_empty() {
            // A mat that cannot be told is not waited for.
            let _ = self.port.write_all(&stop);
        }
        None
    }

    /// Hands a read over and gives a buffer for the next one; `None` when nobody listens any more.
    fn pass_on(&mut self, buffer: Vec<u8>, len: usize, after_pause: bool) -> Option<Vec<u8>> {
        let read_at = ReadAt { host_us: (self.clock)(), steady: self.epoch.elapsed() };
        match self.outlet.give(Bytes { buffer, len, after_pause, read_at }) {
            Ok(Given::Queued) => Some(
                self.used.try_recv().ok().filter(|used| used.len() == READ).unwrap_or_else(|| vec![0; READ]),
            ),
            Ok(Given::Held(buffer)) => Some(buffer),
            Ok(Given::Dropped(buffer)) => {
                self.tally.overrun.fetch_add(len as u64, Ordering::Relaxed);
                Some(buffer)
            }
            Err(Gone) => None,
        }
    }

    /// Tells a mat by its profile what it waits for: once to start, then, when it is polled, for every frame.
    fn talk(&mut self, started: &mut bool) {
        let Some(by) = &self.by_profile else { return };
        let mut bytes = Vec::new();
        if !std::mem::replace(started, true) {
            bytes.extend(&by.start);
        }
        if !by.request.is_empty() && self.reply.is_none() {
            // What still comes of an old reply is none of the new one.
            self.port.clear_input();
            bytes.extend(&by.request);
            self.reply = Some((Instant::now(), 0));
        }
        if !bytes.is_empty() {
            // A mat that cannot be told sends nothing, and that is noticed.
            let _ = self.port.write_all(&bytes);
        }
    }

    /// Whether bytes just read come after a pause that parts frames, or begin a reply.
    fn pauses(&mut self, len: usize) -> bool {
        let now = Instant::now();
        let quiet = self.heard.replace(now).map(|heard| now - heard);
        let gap = self.by_profile.as_ref().and_then(|by| by.plan.gap_ms()).map(Duration::from_millis);
        let paused = gap.is_some_and(|gap| quiet.is_none_or(|quiet| quiet >= gap));
        match &mut self.reply {
            Some((_, came)) => std::mem::replace(came, *came + len) == 0,
            None => paused,
        }
    }

    /// Whether the reply that is waited for is over: it is as long as replies are, or nothing has come for a
    /// while, or it takes too long.
    fn reply_is_over(&mut self, len: usize) -> bool {
        let (Some(by), Some((asked, came))) = (&self.by_profile, self.reply) else { return false };
        let whole = by.plan.reply_len().is_some_and(|wanted| came >= wanted);
        let quiet = len == 0 && came > 0 && self.heard.is_some_and(|heard| heard.elapsed() >= REPLY_QUIET);
        let over = whole || quiet || asked.elapsed() >= by.timeout;
        if over {
            self.reply = None;
        }
        over
    }

    /// A device that does not listen still describes itself every two seconds, so a command that
    /// cannot be written is no error.
    fn tell(&mut self, commands: &[Command]) {
        let mut bytes = Vec::new();
        commands.iter().for_each(|command| command.encode(&mut bytes));
        let _ = self.port.write_all(&bytes);
    }
}

/// Opens what was chosen, waiting `within` at most for a connection; its reads wait for `timeout`.
///
/// # Errors
/// When the port is missing, forbidden, busy, no serial port, or refuses the settings; when nobody listens at the
/// address.
pub(super) fn open_pipe(
    path: &str,
    options: &SerialOptions,
    within: Duration,
    timeout: Duration,
) -> Result<Pipe, SourceError> {
    match &options.port {
        PortChoice::Tcp(address) => return Pipe::connect(address, within, timeout),
        PortChoice::Input => return Ok(Pipe::Input(Input::open(timeout)?)),
        PortChoice::Path(_) | PortChoice::Usb { .. } => {}
    }
    let builder = serialport::new(path, options.baud).timeout(timeout);
    let builder = match &options.by_profile {
        None => builder,
        Some(by) => builder
            .parity(match by.parity {
                Parity::None => serialport::Parity::None,
                Parity::Even => serialport::Parity::Even,
                Parity::Odd => serialport::Parity::Odd,
            })
            .stop_bits(if by.two_stop_bits { StopBits::Two } else { StopBits::One }),
    };
    #[cfg(unix)]
    let builder = builder.exclusive(options.exclusive);
    let builder = match options.dtr {
        Dtr::Leave => builder.preserve_dtr_on_open(),
        Dtr::On => builder.dtr_on_open(true),
        Dtr::Off => builder.dtr_on_open(false),
    };
    builder.open().map(Pipe::Serial).map_err(|error| refusal(path, &error))
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
