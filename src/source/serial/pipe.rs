//! What bytes come through: a serial port, a TCP connection, or standard input, which nothing can be sent to.

use std::io::{Error, ErrorKind, Read as _, Result, Write as _};
use std::net::TcpStream;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Duration;

use serialport::SerialPort;

use super::tcp::Address;
use crate::source::SourceError;

/// How long a write to a connection may take: longer, and nobody reads there.
const WRITE_TIMEOUT: Duration = Duration::from_secs(1);
/// Bytes of standard input read at once, and reads that wait to be taken.
const READ: usize = 8 * 1024;
const READS: usize = 64;

/// One of them, open.
pub(super) enum Pipe {
    Serial(Box<dyn SerialPort>),
    Tcp(TcpStream),
    Input(Input),
}

impl Pipe {
    /// Connects, waiting `within` at most; reads then wait for `timeout`.
    ///
    /// # Errors
    /// When nobody listens at the address.
    pub(super) fn connect(
        address: &Address,
        within: Duration,
        timeout: Duration,
    ) -> std::result::Result<Self, SourceError> {
        let open = || {
            let stream = address.connect(within)?;
            stream.set_read_timeout(Some(timeout))?;
            stream.set_write_timeout(Some(WRITE_TIMEOUT))?;
            // A request is a few bytes, and the mat waits for them.
            stream.set_nodelay(true)?;
            Ok(Self::Tcp(stream))
        };
        open().map_err(|error: Error| SourceError::NoConnection {
            address: address.to_string(),
            reason: error.to_string(),
        })
    }

    /// Reads what is there, waiting for the first byte; `TimedOut` when none came.
    pub(super) fn read(&mut self, to: &mut [u8]) -> Result<usize> {
        match self {
            Self::Serial(port) => port.read(to),
            Self::Tcp(stream) => match stream.read(to) {
                Ok(0) => Err(Error::new(ErrorKind::UnexpectedEof, "the other end closed the connection")),
                // What some systems call a read that has waited long enough.
                Err(error) if error.kind() == ErrorKind::WouldBlock => Err(ErrorKind::TimedOut.into()),
                read => read,
            },
            Self::Input(input) => input.read(to),
        }
    }

    /// Sends bytes; to standard input nothing can be sent.
    pub(super) fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
        match self {
            Self::Serial(port) => port.write_all(bytes),
            Self::Tcp(stream) => stream.write_all(bytes),
            Self::Input(_) => Err(ErrorKind::Unsupported.into()),
        }
    }

    /// Throws away what has come and was not read.
    pub(super) fn clear_input(&mut self) {
        match self {
            Self::Serial(port) => {
                // What cannot be cleared is read, and found to be no reply.
                let _ = port.clear(serialport::ClearBuffer::Input);
            }
            Self::Tcp(stream) => {
                let mut old = [0; READ];
                if stream.set_nonblocking(true).is_ok() {
                    // A sender that never pauses is not waited for.
                    let mut reads = 0..READS;
                    while reads.next().is_some() && matches!(stream.read(&mut old), Ok(1..)) {}
                    let _ = stream.set_nonblocking(false);
                }
            }
            Self::Input(_) => {}
        }
    }

    /// Sets the baud rate, where there is one.
    pub(super) fn set_baud(&mut self, baud: u32) -> Result<()> {
        match self {
            Self::Serial(port) => port.set_baud_rate(baud).map_err(Error::from),
            Self::Tcp(_) | Self::Input(_) => Ok(()),
        }
    }

    /// Sets the DTR line; false where there is none.
    pub(super) fn set_dtr(&mut self, level: bool) -> bool {
        match self {
            Self::Serial(port) => port.write_data_terminal_ready(level).is_ok(),
            Self::Tcp(_) | Self::Input(_) => false,
        }
    }
}

/// Standard input, read by a thread of its own: a read that nothing comes to cannot be broken off. The thread ends
/// with the input, or with the program.
pub(super) struct Input {
    reads: Receiver<Result<Vec<u8>>>,
    now: Vec<u8>,
    at: usize,
    timeout: Duration,
}

impl Input {
    /// Begins to read; reads then wait for `timeout`.
    ///
    /// # Errors
    /// When the system has no thread to spare.
    pub(super) fn open(timeout: Duration) -> std::result::Result<Self, SourceError> {
        let (to_us, reads) = sync_channel(READS);
        let read_on = move || {
            let (mut input, mut buffer) = (std::io::stdin().lock(), vec![0; READ]);
            loop {
                let read = input.read(&mut buffer).map(|len| buffer[..len].to_vec());
                let over = match &read {
                    Ok(bytes) => bytes.is_empty(),
                    Err(error) => error.kind() != ErrorKind::Interrupted,
                };
                // Whoever asked for the input may be gone.
                if to_us.send(read).is_err() || over {
                    return;
                }
            }
        };
        std::thread::Builder::new()
            .name("standard input".into())
            .spawn(read_on)
            .map_err(|error| SourceError::Io { what: "starting the reader of standard input", error })?;
        Ok(Self { reads, now: Vec::new(), at: 0, timeout })
    }

    fn read(&mut self, to: &mut [u8]) -> Result<usize> {
        if self.at == self.now.len() {
            self.now = match self.reads.recv_timeout(self.timeout) {
                Ok(read) => read?,
                Err(RecvTimeoutError::Timeout) => return Err(ErrorKind::TimedOut.into()),
                Err(RecvTimeoutError::Disconnected) => Vec::new(),
            };
            self.at = 0;
        }
        let len = to.len().min(self.now.len() - self.at);
        to[..len].copy_from_slice(&self.now[self.at..self.at + len]);
        self.at += len;
        Ok(len)
    }
}
