//! Where frames come from: a port, a network address or a pipe, a replay of bytes or of a recording, a virtual mat.
//!
//! **Invariant.** Whatever the origin, the frames come through one trait, [`FrameSource`], and
//! bytes go through one decoder. Nothing is lost on the way without being counted; what the port
//! still brings after the caller has ended the session is no part of it. `ports`, `serial` and
//! `virtual_mat` are the only files that know `serialport`.

mod pace;
mod ports;
mod replay;
mod serial;
mod stream;
mod trouble;
#[cfg(unix)]
mod virtual_mat;

use std::time::Duration;

use crate::base::{CellsRef, LinkCounters, Meta, Stamp};

pub use pace::Speed;
pub use ports::{Port, ports};
pub use replay::{CaptureReplay, FramesReplay, is_capture, scout};
pub use serial::{Address, ByProfile, Dtr, Line, PortChoice, SerialOptions, SerialSource};
pub use trouble::System;
#[cfg(unix)]
pub use virtual_mat::{Feed, MatReport, VirtualMat, VirtualOptions};

/// Microseconds since 1970, given by the caller: the library asks no calendar itself.
pub type Clock = fn() -> i64;

/// What a source hands out next.
#[derive(Debug)]
pub enum Next<'a> {
    /// What the mat is, before its first frame and whenever that changes. For a live mat neither
    /// its counters ([`FrameSource::counters`] has them) nor its start (the first frame's
    /// `host_us`) are filled in.
    Meta(&'a Meta),
    /// The next frame belongs to a new segment, for this reason. Not told for the first.
    Segment(&'a str),
    /// A frame. Its `t_s` counts from the first frame of the source and never goes back.
    Frame(Stamp, CellsRef<'a>),
    /// The mat is gone, in the words of the system, and is being looked for. Told once; a segment follows
    /// when it is back, or the end.
    Lost(&'a str),
    /// Nothing within the time given.
    Quiet,
    /// There will be no more frames.
    Ended(&'a End),
}

/// Why a source ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// Everything there was has been handed out, or the device said that it has stopped.
    Complete,
    /// The device is gone, in the words of the system.
    Unplugged(String),
}

/// Frames, one after the other.
pub trait FrameSource {
    /// The next thing, waiting for it at most `wait`.
    ///
    /// # Errors
    /// When the source cannot be read, or what it says about the mat cannot be. After an error
    /// the source has ended.
    fn next(&mut self, wait: Duration) -> Result<Next<'_>, SourceError>;

    /// What the link lost so far.
    fn counters(&self) -> LinkCounters;
}

/// Why a source gives no frames.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// A recording whose frames cannot be given; the message names it.
    #[error("{0}")]
    Frames(String),
    /// There is no such port.
    #[error("{path}: no such port")]
    NoSuchPort {
        /// The port asked for.
        path: String,
    },
    /// No port, or more than one, is what was asked for.
    #[error("{asked}: {found}")]
    NotFound {
        /// What was asked for.
        asked: String,
        /// What there is.
        found: String,
    },
    /// The port may not be opened by this user.
    #[error("{path}: no permission to open the port")]
    Permission {
        /// The port asked for.
        path: String,
    },
    /// Another program holds the port.
    #[error("{path}: the port is in use by another program")]
    Busy {
        /// The port asked for.
        path: String,
    },
    /// What was asked for is no serial port.
    #[error("{path}: not a serial port")]
    NotATty {
        /// The path asked for.
        path: String,
    },
    /// The port cannot be opened for another reason.
    #[error("{path}: the port cannot be opened: {reason}")]
    Open {
        /// The port asked for.
        path: String,
        /// The system's words.
        reason: String,
    },
    /// Nobody listens at the address.
    #[error("{address}: no connection: {reason}")]
    NoConnection {
        /// The address, as it was typed.
        address: String,
        /// The system's words.
        reason: String,
    },
    /// No mat described itself.
    #[error(
        "{path}: no mat described itself within {seconds:.0} s ({bytes} bytes came, none of a native mat's HELLO)"
    )]
    NoHello {
        /// The port.
        path: String,
        /// How long we listened.
        seconds: f64,
        /// Bytes that came: none means silence, many mean another format or baud rate.
        bytes: u64,
    },
    /// No frame of the profile came.
    #[error("{path}: no frame of this profile within {seconds:.0} s ({bytes} bytes came)")]
    NoFrame {
        /// The port.
        path: String,
        /// How long we listened.
        seconds: f64,
        /// Bytes that came: none means silence, many mean another format or baud rate.
        bytes: u64,
    },
    /// What the device says about itself, or what it is to send, cannot be.
    #[error(transparent)]
    Wire(#[from] crate::wire::WireError),
    /// The system failed.
    #[error("{what}: {error}")]
    Io {
        /// What was being done.
        what: &'static str,
        /// The system's error.
        error: std::io::Error,
    },
}
