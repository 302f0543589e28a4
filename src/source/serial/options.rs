//! Which port to open, and how.

use std::time::Duration;

use std::sync::Arc;

use super::find::PortChoice;
use crate::base::Meta;
use crate::profile::{DtrName, Parity, Plan, Profile};

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

/// A mat that speaks its maker's format.
#[derive(Clone, Debug)]
pub struct ByProfile {
    /// How its bytes are read.
    pub plan: Arc<Plan>,
    /// What it is.
    pub meta: Meta,
    /// Sent once after settling.
    pub start: Vec<u8>,
    /// Sent for every frame; empty when it streams by itself.
    pub request: Vec<u8>,
    /// How long a reply may take.
    pub timeout: Duration,
    /// Sent before closing.
    pub stop: Vec<u8>,
    /// The parity bit.
    pub parity: Parity,
    /// Whether there are two stop bits.
    pub two_stop_bits: bool,
}

impl ByProfile {
    /// What a profile says of its link.
    pub fn new(profile: &Profile, plan: Arc<Plan>, meta: Meta) -> Self {
        /// Long enough for any mat of the survey.
        const REPLY_MS: u64 = 500;
        let poll = profile.poll.clone().unwrap_or_default();
        Self {
            plan,
            meta,
            request: profile.request(),
            start: poll.start.0,
            stop: poll.stop.0,
            timeout: Duration::from_millis(if poll.timeout_ms > 0 { poll.timeout_ms } else { REPLY_MS }),
            parity: profile.link.parity,
            two_stop_bits: profile.link.stop_bits == 2,
        }
    }

    /// The same of a mat that can only be listened to: what asks it stands at the other end of a pipe.
    pub(super) fn unasked(self) -> Self {
        Self { start: Vec::new(), request: Vec::new(), stop: Vec::new(), ..self }
    }
}

impl From<DtrName> for Dtr {
    fn from(name: DtrName) -> Self {
        match name {
            DtrName::Leave => Self::Leave,
            DtrName::On => Self::On,
            DtrName::Off => Self::Off,
        }
    }
}

/// How to open a port.
#[derive(Clone, Debug)]
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
    /// The maker's format; `None` for the native one.
    pub by_profile: Option<ByProfile>,
    /// How long to wait for a description, or for a frame by a profile, after settling.
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
            by_profile: None,
            hello_within: Duration::from_secs(5),
            look_for: Duration::ZERO,
        }
    }
}
