//! Any maker's mat: its wire format written down as a profile, and read by that.
//!
//! A [`Profile`] is text (TOML, explained in `docs/profiles.md`); a [`Plan`] is a profile checked and
//! made ready; a [`Decoder`] makes frames of bytes by a plan, an [`Encoder`] bytes of frames. Profiles of
//! many mats are [`shipped`].
//!
//! **Invariant.** No file and no port is opened here. A frame that leaves the decoder passed every check that
//! its format has; where a format has none, the next packet followed directly behind it. Damage is dropped
//! and counted, never repaired; every byte is accounted for at every moment; memory is bounded by the
//! longest packet.

mod algorithm;
mod belongs;
mod between;
mod check;
mod checks;
mod cut;
mod decoder;
mod encoder;
mod error;
mod explain;
mod fields;
mod fits;
mod framing;
mod gather;
mod hex;
mod identify;
mod limits;
mod meant;
mod number;
mod order;
mod others;
mod picture;
mod pieces;
mod plan;
mod ready;
mod repeats;
mod request;
mod sample;
mod schema;
mod shipped;
mod text;
mod told;

pub use algorithm::{Algorithm, Complement};
pub use decoder::{Decoder, Event, Frame};
pub use encoder::Encoder;
pub use error::ProfileError;
pub use explain::{Explanation, Misfit, explain};
pub use hex::Hex;
pub use identify::{Fit, Identified, fit, identify};
pub use meant::meant;
pub use number::Number;
pub use plan::Plan;
pub use repeats::{Lines, Repeat, lines_of_numbers, repeat};
pub use schema::{
    About, AuxTable, CheckTable, DtrName, Endian, FrameTable, Kind, LayoutTable, LinkTable, MatTable, Order,
    OtherTable, Parity, PartTable, PieceTable, PollTable, Profile, SampleTable, SparseTable, UnitName,
    WhenTable,
};
pub use shipped::shipped;
