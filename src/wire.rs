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
//! The bytes of every packet, and what a reader makes of them, are described in `docs/formats/WIRE.md`.

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
