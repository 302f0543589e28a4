//! What every source of frames does.

use std::time::Duration;

use super::SourceError;
use crate::base::{CellsRef, LinkCounters, Meta, Stamp};

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
