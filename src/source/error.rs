//! Why frames do not come.

/// Why a source gives no frames.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
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
        "{path}: no mat described itself within {seconds:.0} s ({bytes} bytes arrived, but no HELLO of a native mat)"
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
    #[error("{path}: no frame of this profile within {seconds:.0} s ({bytes} bytes arrived)")]
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
