//! What bounds the server. Sizes and counts are constants; times are in [`Limits`], so that tests need not wait for them.

use std::time::Duration;

/// Connections open at once; one more is closed.
pub(super) const CONNECTIONS: usize = 16;
/// Viewers at once.
pub(super) const VIEWERS: usize = 4;
/// Longest head of a request; also what is buffered of a connection, either way.
pub(super) const HEAD_BYTES: usize = 8 * 1024;
/// Longest body of a request.
pub(super) const BODY_BYTES: usize = 64 * 1024;
/// What the system may hold of an answer that the other side has not taken: eight pictures of the largest common mat
/// (96 x 96). The system's own default is megabytes, which a slow page would have to read through, picture by picture.
pub(super) const SEND_BUFFER_BYTES: u32 = 72 * 1024;
/// Requests that are answered by a [`Desk`](super::Desk) at the same time; more wait.
pub(super) const AT_THE_DESK: usize = 4;

/// How long is waited for what.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// For the head of a request; a connection at rest is closed after it too.
    pub(super) head: Duration,
    /// For the body of a request.
    pub(super) body: Duration,
    /// For the other side to take anything of what waits for it.
    pub(super) taking: Duration,
    /// For an answer of the desk.
    pub(super) desk: Duration,
    /// For viewers to take the last message when the server stops.
    pub(super) bye: Duration,
    /// A code is good for this long.
    pub(super) code: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(5),
            body: Duration::from_secs(5),
            taking: Duration::from_secs(60),
            desk: Duration::from_secs(5),
            bye: Duration::from_millis(500),
            code: Duration::from_secs(60),
        }
    }
}
