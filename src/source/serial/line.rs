//! An open port, byte by byte: what a device sends is heard here before anybody knows what it means.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use super::connection::{CONNECT, open_pipe};
use super::options::SerialOptions;
use super::pipe::Pipe;
use crate::source::SourceError;
use crate::wire::Command;

/// How long one read waits for bytes.
const READ_TIMEOUT: Duration = Duration::from_millis(30);
/// Most bytes heard at once: a minute of the fastest mats.
const MOST: usize = 16 << 20;
/// How long DTR is lowered to reset a board. The capacitor between the line and the reset pin of an Arduino
/// makes a short pulse of it.
const RESET: Duration = Duration::from_millis(100);

/// An open port. Nothing is sent but what [`Line::tell`] is given.
pub struct Line {
    port: Pipe,
    path: String,
}

impl Line {
    /// Opens the port and throws away what comes while the device settles.
    ///
    /// # Errors
    /// When the port is missing, forbidden, busy, no serial port, or refuses the settings; when nobody listens at
    /// the address.
    pub fn open(options: &SerialOptions) -> Result<Self, SourceError> {
        let path = options.port.path()?;
        let port = open_pipe(&path, options, CONNECT, READ_TIMEOUT)?;
        let mut line = Self { port, path };
        line.listen(options.settle, &mut Vec::new())?;
        Ok(line)
    }

    /// The port.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Listens at another baud rate from now on, where there is one.
    ///
    /// # Errors
    /// When the port cannot do it.
    pub fn set_baud(&mut self, baud: u32) -> Result<(), SourceError> {
        self.port
            .set_baud(baud)
            .map_err(|error| SourceError::Open { path: self.path.clone(), reason: error.to_string() })
    }

    /// Listens for so long and appends what comes, up to 16 MiB; gives whether more may come, which after the end of
    /// standard input it may not.
    ///
    /// # Errors
    /// When the port is gone.
    pub fn listen(&mut self, duration: Duration, to: &mut Vec<u8>) -> Result<bool, SourceError> {
        let failed = |error| SourceError::Io { what: "reading the port", error };
        let (began, mut buffer) = (Instant::now(), [0; 8 * 1024]);
        while began.elapsed() < duration && to.len() < MOST {
            match self.port.read(&mut buffer) {
                Ok(0) if matches!(self.port, Pipe::Input(_)) => return Ok(false),
                Ok(0) => return Err(failed(ErrorKind::UnexpectedEof.into())),
                Ok(len) => to.extend(&buffer[..len]),
                Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::Interrupted) => {}
                Err(error) => return Err(failed(error)),
            }
        }
        Ok(true)
    }

    /// Sends commands of the native format.
    ///
    /// # Errors
    /// When the port does not take them.
    pub fn tell(&mut self, commands: &[Command]) -> Result<(), SourceError> {
        let mut bytes = Vec::new();
        commands.iter().for_each(|command| command.encode(&mut bytes));
        self.port.write_all(&bytes).map_err(|error| SourceError::Io { what: "writing to the port", error })
    }

    /// Lowers DTR for a moment, which resets most boards with a USB bridge; false where the port has no such
    /// line.
    pub fn pulse_dtr(&mut self) -> bool {
        if !self.port.set_dtr(false) {
            return false;
        }
        std::thread::sleep(RESET);
        self.port.set_dtr(true)
    }
}
