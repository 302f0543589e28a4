//! From bytes to frames and back, without I/O: the native format of a mat, version 1.
//!
//! On the wire: `00 COBS(body || crc32) 00 COBS(body || crc32) 00 ...`, little-endian, CRC-32 as
//! zlib computes it. A device describes itself with HELLO (at boot, on request and every two
//! seconds) and sends frames as SAMPLE or, piece by piece, as ROWS.
//!
//! **Invariant.** A frame that leaves the [`Decoder`] passed its checksum and fits the HELLO it
//! names. Damage is dropped and counted, never repaired; every byte is accounted for at every
//! moment; memory is bounded by the longest packet and the largest mat.
//!
//! What the format leaves open is settled here:
//! - `seq` counts frames sent. A frame the device dropped adds to `skipped`, not to `seq`.
//! - "Get HELLO" is answered by HELLO itself, without a REPLY; every other command by a REPLY.
//! - A device that ends its stream of its own accord says so with a REPLY to "stop".
//! - A `hello_id` of 0 means "the HELLO before me": small firmware does not work out the id.
//! - ROWS counts lines as they are sent: with the column-major bit, a line is a column.
//! - The last u12 cell of an odd number takes two bytes, the high nibble of the second is 0.
//! - A presence bitmap has one bit for each cell as sent, lowest bit first, set where a cell
//!   exists; one that is longer than 255 bytes goes on in further TLVs of the same tag.
//! - Unit TLV: the text `raw`, `kPa`, `N` or `g`, for a value of `gain * stored + offset`.

mod assembly;
mod chunk;
mod cobs;
mod decoder;
mod encoder;
mod format;
mod hello;
mod layout;
mod packet;
mod sequence;

pub use cobs::{decode_in_place as unstuff, encode as stuff};
pub use decoder::{Decoder, Event, Frame};
pub use encoder::{DeviceEnd, Encoder};
pub use format::{Compression, Encoding, Format};
pub use hello::{Gain, Hello};
pub use layout::Layout;
pub use packet::{Command, Reply};

/// What is wrong with what somebody wants to send, or with what a device says about itself.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum WireError {
    /// The device describes a mat that cannot be.
    #[error("the device describes an impossible mat: {0}")]
    Mat(#[from] crate::base::MatError),
    /// A pitch that the wire cannot carry.
    #[error("a pitch of {pitch_mm} mm: the wire carries whole micrometres up to 65.535 mm")]
    Pitch {
        /// The pitch.
        pitch_mm: f64,
    },
    /// A text or bitmap that does not fit.
    #[error("a {what} of {got} bytes: the wire carries at most {most}")]
    TooLong {
        /// Which field.
        what: &'static str,
        /// Its length in bytes.
        got: usize,
        /// The longest that fits.
        most: usize,
    },
    /// A frame of the wrong size or type.
    #[error("a frame of {got} for a mat of {expected} cells: expected that many counts")]
    Cells {
        /// What came.
        got: String,
        /// Cells of the mat.
        expected: usize,
    },
}
