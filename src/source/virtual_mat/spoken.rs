//! A virtual mat that sends bytes of any format: by itself, or frame by frame when it is asked.

use std::io::{Read as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serialport::{ClearBuffer, SerialPort as _, TTYPort};

use super::report::MatReport;

/// How long one look at the line takes at most.
pub(super) const LOOK: Duration = Duration::from_millis(1);
/// How long to wait, after the last frame, for a host that does not read.
const LINGER: Duration = Duration::from_secs(5);

/// Frames are dropped while more bytes than this wait for the host. A pseudo-terminal holds some 4,000.
const ROOM: u32 = 2048;

/// The mat.
pub(super) struct Spoken<F> {
    pub master: TTYPort,
    /// Held so that the line survives a host that closes it, and to see what was read.
    pub slave: TTYPort,
    /// What a host asks for a frame with; empty where the mat sends by itself.
    pub request: Vec<u8>,
    pub feed: F,
    pub stop: Arc<AtomicBool>,
}

impl<F: FnMut(&mut Vec<u8>) -> Option<u64>> Spoken<F> {
    /// Sends until the feed has no more, or it is told to stop.
    pub(super) fn run(mut self) -> MatReport {
        let (mut report, mut bytes, mut heard) = (MatReport::default(), Vec::new(), Vec::new());
        let asked_for = !self.request.is_empty();
        // When the first frame was read or asked for, and its time.
        let mut began: Option<(Instant, u64)> = None;
        while let Some(t_us) = (self.feed)(&mut bytes) {
            let asked = !asked_for || self.is_asked(&mut heard);
            let (began_at, first_us) = *began.get_or_insert((Instant::now(), t_us));
            // Nor is a mat that is asked faster than it scans.
            let due = began_at + Duration::from_micros(t_us.saturating_sub(first_us));
            self.wait(|_| Instant::now() >= due);
            let free = asked && (asked_for || self.unread() <= ROOM);
            if self.is_stopped() {
                return report;
            }
            if free {
                self.write(&bytes);
                report.sent += 1;
            } else {
                report.dropped += 1;
            }
            bytes.clear();
            if !asked_for && t_us == first_us {
                self.wait(Self::is_read);
                began = Some((Instant::now(), t_us));
            }
        }
        let until = Instant::now() + LINGER;
        self.wait(|mat| mat.is_read() || Instant::now() >= until);
        report.all_read = self.is_read();
        // What nobody read goes with the line.
        let _ = self.slave.clear(ClearBuffer::Input);
        report
    }

    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn unread(&self) -> u32 {
        self.slave.bytes_to_read().unwrap_or(0)
    }

    /// Whether the host has read all that was sent.
    fn is_read(&self) -> bool {
        self.unread() == 0
    }

    fn wait(&self, until: impl Fn(&Self) -> bool) {
        while !self.is_stopped() && !until(self) {
            std::thread::sleep(LOOK);
        }
    }

    /// Waits for the next request; true when it has come.
    fn is_asked(&mut self, heard: &mut Vec<u8>) -> bool {
        let mut buffer = [0; 256];
        while !self.is_stopped() {
            if let Ok(len) = self.master.read(&mut buffer) {
                heard.extend(&buffer[..len]);
            }
            if heard.ends_with(&self.request) {
                heard.clear();
                return true;
            }
            let keep = heard.len().min(self.request.len());
            heard.drain(..heard.len() - keep);
        }
        false
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() && !self.is_stopped() {
            // A full line waits for its reader.
            rest = &rest[self.master.write(rest).unwrap_or(0)..];
        }
    }
}
