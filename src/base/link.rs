//! What was lost between the mat and us, counted by cause.

/// Fewer printable bytes in a row are chance, no text.
pub const TEXT_RUN: usize = 8;

/// Whether a byte is one of printable text.
pub fn is_text(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\r' | b'\n' | b' '..=b'~')
}

/// Counters of a link. Every byte of `bytes` is in exactly one of `bytes_decoded`, `bytes_skipped` and
/// `bytes_pending`.
///
/// The losses are seen from several sides and must not be added up: a damaged frame counts as the
/// chunk that failed its check and again as the gap it leaves in the sequence numbers, and so do
/// bytes dropped on the way. Of the frames between the first and the last delivered, those that
/// the device numbered but that did not arrive are in `lost_frames` or `half_frames`, and those
/// it never sent in `device_dropped`; what was under way when the device restarted shows only in
/// the other counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct LinkCounters {
    /// Bytes received.
    pub bytes: u64,
    /// Bytes inside packets that passed every check, with their delimiters.
    pub bytes_decoded: u64,
    /// Bytes that belong to no good packet: boot text, half frames, damage; and those not looked
    /// at, while a board settles or after the device said what cannot be.
    pub bytes_skipped: u64,
    /// Of the bytes skipped, those of printable text: boot banners and what else a board prints.
    pub bytes_text: u64,
    /// Bytes of a packet that has not ended yet.
    pub bytes_pending: u64,
    /// Bytes read from the port but dropped because the program was too slow; not in `bytes`.
    pub bytes_overrun: u64,
    /// Sample frames delivered.
    pub frames: u64,
    /// Descriptions (HELLO) of the mat received.
    pub hellos: u64,
    /// Other good packets: log lines, replies, unknown types.
    pub other_packets: u64,
    /// Chunks whose stuffing or checksum was wrong.
    pub bad_checks: u64,
    /// Chunks that passed the checksum but did not fit the description of the mat.
    pub bad_packets: u64,
    /// Chunks longer than any packet can be.
    pub oversized: u64,
    /// Frames begun but not ended: at attach, at the end of the stream, or pieces of one frame
    /// of which not all arrived.
    pub half_frames: u64,
    /// Sample frames that could not be used because no description had been received yet.
    pub frames_before_hello: u64,
    /// Frames missing by their sequence number, or sent as a difference to one that is missing.
    pub lost_frames: u64,
    /// Frames the device itself says it dropped.
    pub device_dropped: u64,
    /// How fast the link was at last, where it was measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rates: Option<LinkRates>,
}

/// How fast a link is, over the last few hundred frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct LinkRates {
    /// Frames per 1000 seconds by the device's clock.
    pub device_mhz: Option<u64>,
    /// Frames per 1000 seconds by this computer's clock.
    pub host_mhz: Option<u64>,
    /// Of 20 frames 19 came no more than so many microseconds later than the quickest.
    pub jitter_us: Option<u64>,
    /// Share of what the line can carry, in thousandths.
    pub load_permille: Option<u64>,
}
