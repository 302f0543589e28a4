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
mod error;
mod format;
mod hello;
mod layout;
mod packet;
mod sequence;

pub use cobs::{decode_in_place as unstuff, encode as stuff};
pub use decoder::{Decoder, Event, Frame};
pub use encoder::{DeviceEnd, Encoder};
pub use error::WireError;
pub use format::{Compression, Encoding, Format};
pub use hello::{Gain, Hello};
pub use layout::Layout;
pub use packet::{Command, Reply};
