//! Where frames come from: a port, a network address or a pipe, a replay of bytes or of a recording, a virtual mat.
//!
//! **Invariant.** Whatever the origin, the frames come through one trait, [`FrameSource`], and
//! bytes go through one decoder. Nothing is lost on the way without being counted; what the port
//! still brings after the caller has ended the session is no part of it. `ports`, `serial` and
//! `virtual_mat` are the only files that know `serialport`.

mod error;
mod frame_source;
mod pace;
mod ports;
mod replay;
mod serial;
mod stream;
mod trouble;
#[cfg(unix)]
mod virtual_mat;

pub use error::SourceError;
pub use frame_source::{Clock, End, FrameSource, Next};
pub use pace::Speed;
pub use ports::{Port, ports};
pub use replay::{CaptureReplay, FramesReplay, is_capture, scout};
pub use serial::{Address, ByProfile, Dtr, Line, PortChoice, SerialOptions, SerialSource};
pub use trouble::System;
#[cfg(unix)]
pub use virtual_mat::{Feed, MatReport, VirtualMat, VirtualOptions};
