//! What became of the frames of a virtual mat.

/// What a virtual mat did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MatReport {
    /// Frames put on the line.
    pub sent: u64,
    /// Frames dropped because the line was not free.
    pub dropped: u64,
    /// Whether the host read everything before the mat hung up.
    pub all_read: bool,
}
