//! A mat that is not there: frames served over a real pseudo-terminal in the native format.
//!
//! Two threads, like the two halves of a device. One scans: it takes frames from a [`Feed`] when
//! they are due, answers commands, and drops and counts frames for which the line is not free.
//! The other is the line: it writes, and blocks when the host does not read.

mod report;
mod spoken;

use std::io::{ErrorKind, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serialport::{ClearBuffer, SerialPort, TTYPort};

pub use self::report::MatReport;
use self::spoken::Spoken;
use super::SourceError;
use crate::base::CellsRef;
use crate::wire::{Command, DeviceEnd, Encoder, Format, Hello, Reply};

/// Packets that may wait for the line: at 200 Hz, 0.6 s of a host that is kept from reading by a
/// busy machine. A pseudo-terminal itself holds but three large frames, less than a USB driver.
const LINE_QUEUE: usize = 128;
/// A description is sent this often.
const HELLO_EVERY: Duration = Duration::from_secs(2);
/// Longest time between two looks at whether to stop.
const LOOK: Duration = Duration::from_millis(50);
/// The host must be seen to have read everything for so long before the line hangs up: a hang-up
/// throws away what still waits.
const SETTLED: Duration = Duration::from_millis(20);

/// Where a virtual mat gets its frames.
pub trait Feed: Send {
    /// Puts the next frame into `cells` (row-major, one count a cell; given back as it was left)
    /// and tells its device time in microseconds, wrapping; `None` when there are no more.
    fn next_frame(&mut self, cells: &mut Vec<u16>) -> Option<u32>;
}

impl<F: FnMut(&mut Vec<u16>) -> Option<u32> + Send> Feed for F {
    fn next_frame(&mut self, cells: &mut Vec<u16>) -> Option<u32> {
        self(cells)
    }
}

/// How a virtual mat behaves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VirtualOptions {
    /// Whether to wait for the start command before the first frame, so that a host gets them
    /// all. Without, the mat streams from the beginning like most devices.
    pub wait_for_start: bool,
    /// How long to wait, after the last frame, for a host that does not read.
    pub linger: Duration,
}

impl Default for VirtualOptions {
    fn default() -> Self {
        Self { wait_for_start: true, linger: Duration::from_secs(5) }
    }
}

/// A running virtual mat. Dropping it unplugs it.
pub struct VirtualMat {
    path: String,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<MatReport>>,
}

impl VirtualMat {
    /// Starts a mat that describes itself by `hello` and sends what `feed` gives, in the default
    /// format of `hello`, at the times `feed` tells.
    ///
    /// # Errors
    /// When the description is impossible or the system gives no pseudo-terminal or thread.
    pub fn start(
        hello: Hello,
        feed: impl Feed + 'static,
        options: VirtualOptions,
    ) -> Result<Self, SourceError> {
        let failed = |what| move |error: serialport::Error| SourceError::Io { what, error: error.into() };
        let encoder = Encoder::new(hello)?;
        let (mut master, slave) = TTYPort::pair().map_err(failed("opening a pseudo-terminal"))?;
        let path = slave.name().unwrap_or_default();
        let mut commands = master.try_clone_native().map_err(failed("opening a pseudo-terminal"))?;
        commands.set_timeout(LOOK).map_err(failed("setting up a pseudo-terminal"))?;
        master.set_timeout(LOOK).map_err(failed("setting up a pseudo-terminal"))?;

        let stop = Arc::new(AtomicBool::new(false));
        let (to_line, from_mat) = sync_channel(LINE_QUEUE);
        let (give_back, spare) = sync_channel(LINE_QUEUE);
        let waiting = Arc::new(AtomicUsize::new(0));
        let line =
            Line { master, from_mat, give_back, waiting: Arc::clone(&waiting), stop: Arc::clone(&stop) };
        let spawn = |name: &str| std::thread::Builder::new().name(name.into());
        let no_thread = |error| SourceError::Io { what: "starting the virtual mat", error };
        let line = spawn("mat line").spawn(move || line.run()).map_err(no_thread)?;
        let scanner = Scanner {
            encoder,
            feed,
            options,
            commands,
            slave,
            device_end: DeviceEnd::new(),
            to_line: Some(to_line),
            spare,
            waiting,
            line,
            stop: Arc::clone(&stop),
            cells: Vec::new(),
            report: MatReport::default(),
        };
        let thread = spawn("mat scan").spawn(move || scanner.run()).map_err(no_thread)?;
        Ok(Self { path, stop, thread: Some(thread) })
    }

    /// Starts a mat that sends the bytes `feed` gives, frame by frame with the time of each in microseconds.
    /// One that is asked for its frames by `request` sends each when it is asked; another sends the first, and
    /// the others on time from when a host has read that.
    ///
    /// # Errors
    /// When the system gives no pseudo-terminal or thread.
    pub fn by_profile(
        request: Vec<u8>,
        feed: impl FnMut(&mut Vec<u8>) -> Option<u64> + Send + 'static,
    ) -> Result<Self, SourceError> {
        let failed = |what| move |error: serialport::Error| SourceError::Io { what, error: error.into() };
        let (mut master, slave) = TTYPort::pair().map_err(failed("opening a pseudo-terminal"))?;
        master.set_timeout(spoken::LOOK).map_err(failed("setting up a pseudo-terminal"))?;
        let path = slave.name().unwrap_or_default();
        let stop = Arc::new(AtomicBool::new(false));
        let mat = Spoken { master, slave, request, feed, stop: Arc::clone(&stop) };
        let thread = std::thread::Builder::new()
            .name("mat".into())
            .spawn(move || mat.run())
            .map_err(|error| SourceError::Io { what: "starting the virtual mat", error })?;
        Ok(Self { path, stop, thread: Some(thread) })
    }

    /// The port a host opens.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the mat has sent everything and hung up.
    pub fn is_finished(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// Waits until the feed has ended and the host has read everything (or does not read any
    /// more), and hangs up.
    pub fn finish(mut self) -> MatReport {
        self.join()
    }

    /// Stops at once and hangs up, as when the cable is pulled.
    pub fn unplug(mut self) -> MatReport {
        self.stop.store(true, Ordering::Relaxed);
        self.join()
    }

    fn join(&mut self) -> MatReport {
        self.thread.take().and_then(|thread| thread.join().ok()).unwrap_or_default()
    }
}

impl Drop for VirtualMat {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.join();
    }
}

/// The half that writes.
struct Line {
    master: TTYPort,
    from_mat: Receiver<Vec<u8>>,
    give_back: SyncSender<Vec<u8>>,
    waiting: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
}

impl Line {
    fn run(mut self) {
        while let Ok(mut packet) = self.from_mat.recv() {
            self.write(&packet);
            packet.clear();
            let _ = self.give_back.try_send(packet);
            self.waiting.fetch_sub(1, Ordering::Release);
        }
    }

    fn write(&mut self, mut packet: &[u8]) {
        while !packet.is_empty() && !self.stop.load(Ordering::Relaxed) {
            match self.master.write(packet) {
                Ok(written) => packet = &packet[written..],
                Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::Interrupted) => {}
                // We hold the other end ourselves, so the line cannot break.
                Err(_) => return,
            }
        }
    }
}

/// The half that scans.
struct Scanner<F> {
    encoder: Encoder,
    feed: F,
    options: VirtualOptions,
    commands: TTYPort,
    /// Held so that the line survives a host that closes it, and to see what was read.
    slave: TTYPort,
    device_end: DeviceEnd,
    to_line: Option<SyncSender<Vec<u8>>>,
    spare: Receiver<Vec<u8>>,
    waiting: Arc<AtomicUsize>,
    line: JoinHandle<()>,
    stop: Arc<AtomicBool>,
    cells: Vec<u16>,
    report: MatReport,
}

/// Whether frames flow.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Stopped,
    One,
    Streaming,
}

impl<F: Feed> Scanner<F> {
    fn run(mut self) -> MatReport {
        let mut mode = if self.options.wait_for_start { Mode::Stopped } else { Mode::Streaming };
        let mut hello_due = Instant::now();
        // The time of the frame in `cells` and when it is due.
        let mut frame: Option<u32> = None;
        let mut due = Instant::now();
        let mut more = true;
        self.send(|encoder, out| encoder.delimiter(out));
        while more && !self.stop.load(Ordering::Relaxed) {
            let now = Instant::now();
            if now >= hello_due {
                self.send(|encoder, out| encoder.hello(out));
                hello_due = now + HELLO_EVERY;
            }
            if mode != Mode::Stopped && now >= due {
                match frame {
                    Some(t_us) => self.send_frame(t_us),
                    None => due = now,
                }
                let next = self.feed.next_frame(&mut self.cells);
                if let (Some(last), Some(next)) = (frame, next) {
                    due += Duration::from_micros(next.wrapping_sub(last).into());
                }
                more = next.is_some();
                if frame.is_some() && mode == Mode::One {
                    mode = Mode::Stopped;
                }
                frame = next;
                continue;
            }
            let until = if mode == Mode::Stopped { hello_due } else { hello_due.min(due) };
            let was = mode;
            self.listen(until.saturating_duration_since(now).min(LOOK), &mut mode);
            if was == Mode::Stopped && mode != Mode::Stopped {
                // Time stood still: the frame at hand is due now.
                due = Instant::now();
            }
        }
        self.hang_up()
    }

    /// Waits for commands.
    fn listen(&mut self, wait: Duration, mode: &mut Mode) {
        let mut bytes = [0; 256];
        // The shortest wait the system knows, not none: zero would not read what is there.
        let _ = self.commands.set_timeout(wait.max(Duration::from_micros(50)));
        let Ok(len) = self.commands.read(&mut bytes) else { return };
        let mut input = &bytes[..len];
        while let Some(command) = self.device_end.next(&mut input) {
            let status = match command {
                Command::GetHello => {
                    self.send(|encoder, out| encoder.hello(out));
                    continue;
                }
                Command::Start => {
                    *mode = Mode::Streaming;
                    self.encoder.force_keyframe();
                    0
                }
                Command::Stop => {
                    *mode = Mode::Stopped;
                    0
                }
                Command::OneFrame => {
                    *mode = Mode::One;
                    self.encoder.force_keyframe();
                    0
                }
                Command::SetFormat(fmt) => match Format::from_byte(fmt) {
                    Some(format) => {
                        self.encoder.set_format(format);
                        0
                    }
                    None => 1,
                },
                // The scene decides the rate, and there is no amplifier.
                Command::SetRate(_) | Command::SetGain(_) => 1,
            };
            let reply = Reply { command: command.code(), status };
            self.send(|encoder, out| encoder.reply(reply, out));
        }
    }

    fn send_frame(&mut self, t_us: u32) {
        let cells = std::mem::take(&mut self.cells);
        let mut fits = true;
        let free = self.send(|encoder, out| fits = encoder.frame(t_us, CellsRef::U16(&cells), out).is_ok());
        self.cells = cells;
        if free && fits {
            self.report.sent += 1;
        } else {
            self.encoder.skip();
            self.report.dropped += 1;
        }
    }

    /// Puts a packet on the line; false, and nothing made, when the line is not free.
    fn send(&mut self, make: impl FnOnce(&mut Encoder, &mut Vec<u8>)) -> bool {
        let Some(to_line) = &self.to_line else { return false };
        // Only this thread adds, so there is room for what passes here.
        if self.waiting.load(Ordering::Acquire) >= LINE_QUEUE {
            return false;
        }
        let mut packet = self.spare.try_recv().unwrap_or_default();
        make(&mut self.encoder, &mut packet);
        self.waiting.fetch_add(1, Ordering::AcqRel);
        to_line.try_send(packet).is_ok()
    }

    /// Lets the host read what is left, within bounds, and closes the line.
    fn hang_up(mut self) -> MatReport {
        if !self.stop.load(Ordering::Relaxed) {
            let reply = Reply { command: Command::Stop.code(), status: 0 };
            self.send(|encoder, out| encoder.reply(reply, out));
        }
        self.to_line = None;
        let began = Instant::now();
        let mut read_since: Option<Instant> = None;
        while !self.stop.load(Ordering::Relaxed) && began.elapsed() < self.options.linger {
            let unread = self.slave.bytes_to_read().unwrap_or(0) > 0 || !self.line.is_finished();
            if unread {
                read_since = None;
            } else if read_since.get_or_insert_with(Instant::now).elapsed() > SETTLED {
                self.report.all_read = true;
                break;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        self.stop.store(true, Ordering::Relaxed);
        while !self.line.is_finished() {
            // A write that waits for a host that does not read goes on only when there is room.
            let _ = self.slave.clear(ClearBuffer::Input);
            std::thread::sleep(Duration::from_millis(1));
        }
        self.report
    }
}
