//! Which port to open, and how.

use std::time::Duration;

use super::find::PortChoice;

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
    /// The port.
    pub port: PortChoice,
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
    /// How long to look for a mat that went away in the middle of a session; zero: not at all.
    pub look_for: Duration,
}

impl SerialOptions {
    /// The usual: exclusive, DTR left alone, no settling, 5 s for a HELLO that comes every 2 s, and a mat
    /// that is gone is gone.
    pub fn new(port: impl Into<PortChoice>, baud: u32) -> Self {
        Self {
            port: port.into(),
            baud,
            dtr: Dtr::Leave,
            settle: Duration::ZERO,
            exclusive: true,
            ask: true,
            hello_within: Duration::from_secs(5),
            look_for: Duration::ZERO,
        }
    }
}
