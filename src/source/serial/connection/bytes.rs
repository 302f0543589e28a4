//! A read of a port.

use crate::source::stream::ReadAt;

/// One read: a buffer and how much of it is filled.
pub(crate) struct Bytes {
    pub(super) buffer: Vec<u8>,
    pub(super) len: usize,
    /// The mat paused before it, or begins a reply with it.
    pub after_pause: bool,
    /// When it was read.
    pub read_at: ReadAt,
}

impl Bytes {
    /// What was read.
    pub(crate) fn filled(&self) -> &[u8] {
        &self.buffer[..self.len]
    }
}
