//! A mat on a pseudo-terminal that does what a test says.

use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serialport::{SerialPort as _, TTYPort};

/// A device at the far end of a pseudo-terminal.
pub(crate) struct FakeMat {
    pub port: String,
    /// Everything that was sent to it.
    pub heard: Arc<Mutex<Vec<u8>>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    _slave: TTYPort,
}

impl FakeMat {
    /// Calls `turn` every few milliseconds with what was heard meanwhile and for what is to be sent.
    pub(crate) fn start(every: Duration, mut turn: impl FnMut(&[u8], &mut Vec<u8>) + Send + 'static) -> Self {
        let (mut master, slave) = TTYPort::pair().unwrap();
        master.set_timeout(Duration::from_millis(1)).unwrap();
        let (stop, heard) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let (ended, all) = (Arc::clone(&stop), Arc::clone(&heard));
        let thread = std::thread::spawn(move || {
            let (mut buffer, mut due) = ([0; 1024], Instant::now());
            while !ended.load(Ordering::Relaxed) {
                let len = master.read(&mut buffer).unwrap_or(0);
                all.lock().unwrap().extend(&buffer[..len]);
                if len == 0 && Instant::now() < due {
                    continue;
                }
                due = Instant::now() + every;
                let mut bytes = Vec::new();
                turn(&buffer[..len], &mut bytes);
                let mut rest = &bytes[..];
                while !rest.is_empty() && !ended.load(Ordering::Relaxed) {
                    // A full terminal waits for its reader.
                    rest = &rest[master.write(rest).unwrap_or(0)..];
                }
            }
        });
        Self { port: slave.name().unwrap(), heard, stop, thread: Some(thread), _slave: slave }
    }
}

impl Drop for FakeMat {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}
