//! What a profile may say, table by table: `docs/formats/PROFILE.md` explains it to those who write one.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::algorithm::{Algorithm, Complement};
use super::error::ProfileError;
use super::hex::Hex;
use super::number::Number;
use crate::base::Surface;

/// A mat's wire format, as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Where this is known from.
    #[serde(default)]
    pub about: About,
    /// What the mat is.
    pub mat: MatTable,
    /// What its surface is like.
    #[serde(default)]
    pub surface: Surface,
    /// How its port is opened.
    #[serde(default)]
    pub link: LinkTable,
    /// What it wants to be told; absent when it streams by itself.
    pub poll: Option<PollTable>,
    /// How packets are cut out of the bytes.
    pub frame: FrameTable,
    /// The check of a packet.
    pub check: Option<CheckTable>,
    /// How cells are read out of a packet.
    pub sample: SampleTable,
    /// A packet is only a piece of a frame, and says which.
    pub part: Option<PartTable>,
    /// The pieces differ.
    #[serde(default)]
    pub parts: Vec<PieceTable>,
    /// Packets of other kinds in the same stream.
    #[serde(default)]
    pub others: Vec<OtherTable>,
    /// Fields that are no cells.
    #[serde(default)]
    pub aux: BTreeMap<String, AuxTable>,
    /// From the order on the wire to rows and columns.
    #[serde(default)]
    pub layout: LayoutTable,
}

/// Where a profile is known from.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct About {
    /// The project or document.
    pub source: String,
    /// What was looked at: a capture, firmware, a host program.
    pub seen: String,
    /// What is not known, a sentence each.
    pub unknown: Vec<String>,
}

/// What a mat is.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatTable {
    /// Its name.
    pub name: String,
    /// Rows of cells.
    pub rows: usize,
    /// Columns of cells.
    pub cols: usize,
    /// Full scale of a cell: a cell that reads it is saturated.
    pub max: f64,
    /// What the numbers are.
    #[serde(default)]
    pub unit: UnitName,
    /// Distance between columns and between rows, millimetres, where known.
    pub pitch_mm: Option<[f64; 2]>,
    /// Frames per second, where the mat keeps a rate of its own.
    pub rate_hz: Option<f64>,
}

/// What the numbers of a mat are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum UnitName {
    /// Counts.
    #[default]
    #[serde(rename = "raw")]
    Raw,
    /// Grams on a cell.
    #[serde(rename = "g")]
    Gram,
    /// Kilopascals.
    #[serde(rename = "kPa")]
    Kpa,
    /// Newtons on a cell.
    #[serde(rename = "N")]
    Newton,
}

/// How the port of a mat is opened.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LinkTable {
    /// Bits per second.
    pub baud: u32,
    /// The parity bit.
    pub parity: Parity,
    /// Stop bits, 1 or 2.
    pub stop_bits: u8,
    /// Vendor and product of USB plugs that such mats have; hints only.
    pub usb: Vec<String>,
    /// What to do with the DTR line.
    pub dtr: DtrName,
    /// Bytes are thrown away for so long after opening.
    pub settle_ms: u64,
}

impl Default for LinkTable {
    fn default() -> Self {
        Self {
            baud: 115_200,
            parity: Parity::None,
            stop_bits: 1,
            usb: Vec::new(),
            dtr: DtrName::Leave,
            settle_ms: 0,
        }
    }
}

/// The parity bit of a port.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Parity {
    /// There is none.
    #[default]
    None,
    /// An even number of ones.
    Even,
    /// An odd number of ones.
    Odd,
}

/// What to do with the DTR line on opening.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DtrName {
    /// As the system leaves it.
    #[default]
    Leave,
    /// Asserted.
    On,
    /// Not asserted.
    Off,
}

/// What a mat wants to be told.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PollTable {
    /// Sent once after settling.
    pub start: Hex,
    /// Asks for a single frame, for calibration.
    pub once: Hex,
    /// Sent for every frame.
    pub request: Hex,
    /// Sent before closing.
    pub stop: Hex,
    /// Whether the check is put behind the request.
    pub append_check: bool,
    /// How long a reply may take.
    pub timeout_ms: u64,
}

/// How packets are cut out of the bytes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrameTable {
    /// The way.
    pub kind: Kind,
    /// Bytes every packet, or every line of cells, begins with.
    #[serde(default)]
    pub sync: Hex,
    /// Bytes every packet ends with; for `escaped` the one byte.
    #[serde(default)]
    pub end: Hex,
    /// Bytes of a packet; of its contents once unpacked, for delimited, escaped, slip and cobs.
    pub size: Option<usize>,
    /// Where a packet says its length.
    pub length_at: Option<usize>,
    /// How it says it.
    pub length_type: Option<Number>,
    /// Bytes for each unit of that length.
    pub length_unit: Option<usize>,
    /// Bytes besides.
    pub length_plus: Option<usize>,
    /// Bytes between packets.
    #[serde(default)]
    pub delimiter: Hex,
    /// The byte an escaped packet begins with.
    #[serde(default)]
    pub start: Hex,
    /// The byte that announces an escaped one.
    #[serde(default)]
    pub escape: Hex,
    /// What follows it, and what that stands for.
    #[serde(default)]
    pub map: BTreeMap<String, Hex>,
    /// Lines of a frame.
    pub lines_per_frame: Option<usize>,
    /// Whether an empty line ends a frame.
    #[serde(default)]
    pub blank_ends_frame: bool,
    /// A pause of so many milliseconds ends a frame.
    pub gap_ms: Option<u64>,
}

/// A way to cut packets out of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Packets of a known size, between a beginning and an end.
    Fixed,
    /// Packets that say their length.
    Length,
    /// Packets between delimiters that do not occur in them.
    Delimited,
    /// Packets between two bytes that are escaped within.
    Escaped,
    /// The framing of RFC 1055.
    Slip,
    /// Consistent overhead byte stuffing, zeros between.
    Cobs,
    /// Lines of text.
    Lines,
    /// No packets: each sample carries the number of its row.
    Tagged,
}

/// The check of a packet, or of a line, where it is hexadecimal digits. Places below 0 count from its end.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckTable {
    /// How it is worked out.
    pub algo: Algorithm,
    /// First byte covered.
    #[serde(default)]
    pub from: isize,
    /// One past the last byte covered; by default up to the check.
    pub to: Option<isize>,
    /// Where it is stored; by default at the very end.
    pub at: Option<isize>,
    /// Which of its bytes comes first.
    #[serde(default)]
    pub endian: Endian,
    /// What is done to it before it is stored.
    #[serde(default)]
    pub complement: Complement,
    /// Bytes of one that is ignored.
    pub size: Option<usize>,
}

/// Which byte of a number comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Endian {
    /// The low one.
    #[default]
    Le,
    /// The high one.
    Be,
}

/// How cells are read out of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SampleTable {
    /// The type of a cell.
    #[serde(rename = "type")]
    pub number: Number,
    /// Where the cells begin; by default behind sync, or behind what says which piece this is. In lines of text
    /// how many numbers stand before them.
    pub data_at: Option<usize>,
    /// Bytes of cells; by default up to the check and the end.
    pub data_len: Option<usize>,
    /// Bits that count.
    pub mask: Option<u64>,
    /// Whether a high number means little pressure.
    #[serde(default)]
    pub invert: bool,
    /// Whether `00 n` stands for n cells of 0.
    #[serde(default)]
    pub zero_run: bool,
    /// How far a sample is shifted to the right to give the number of its row.
    pub tag_shift: Option<u32>,
    /// Cells come as points with their places; all others are 0.
    pub sparse: Option<SparseTable>,
}

/// Where a point keeps what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SparseTable {
    /// Byte of the column.
    pub x: usize,
    /// Byte of the row.
    pub y: usize,
    /// Where the value begins.
    pub value: usize,
    /// Bytes from point to point.
    pub stride: usize,
}

/// Where a packet says which piece of the frame it is: exactly one of the three places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartTable {
    /// Byte that gives the row; in lines of text which number.
    pub row_at: Option<usize>,
    /// Byte that gives the column.
    pub col_at: Option<usize>,
    /// Where the index of the first cell lies.
    pub cell_at: Option<usize>,
    /// Its type; by default one byte.
    pub cell_type: Option<Number>,
}

/// One of several kinds of pieces.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PieceTable {
    /// How it is known.
    pub when: WhenTable,
    /// Bytes of the whole packet.
    pub size: usize,
    /// Where its cells begin.
    pub data_at: usize,
    /// Bytes of cells.
    pub data_len: usize,
    /// Index of its first cell, as sent.
    pub first_cell: usize,
    /// Whether the frame ends with it; the one with the highest cells does anyway.
    #[serde(default)]
    pub last: bool,
    /// Fields that are no cells.
    #[serde(default)]
    pub aux: BTreeMap<String, AuxTable>,
}

/// Packets in the stream that hold no cells.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherTable {
    /// What they, or such lines, begin with.
    pub sync: Hex,
    /// Bytes of a whole packet, or of its contents once unpacked; where packets say their length or have something
    /// between them, it need not be told.
    pub size: Option<usize>,
}

/// Bytes that tell one kind of packet from another.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhenTable {
    /// Where they are.
    pub at: usize,
    /// What they are.
    pub value: Hex,
}

/// A field that is no cell.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuxTable {
    /// Where it begins; below 0 from the end. In lines of text which number of the line it is.
    pub at: isize,
    /// Its type.
    #[serde(rename = "type")]
    pub number: Number,
    /// How many numbers; 1 by default.
    pub count: Option<usize>,
    /// Of a time: microseconds of one unit.
    pub unit_us: Option<f64>,
}

/// From the order on the wire to rows and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LayoutTable {
    /// Whether a line on the wire is a row or a column.
    pub order: Order,
    /// Whether every second line is sent backwards.
    pub serpentine: bool,
    /// Whether columns count from the right.
    pub flip_x: bool,
    /// Whether rows count from the front.
    pub flip_y: bool,
    /// A file that gives the cell of each number sent, for mats that are no full grid.
    pub index: Option<String>,
}

/// What a line on the wire is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    /// A row.
    #[default]
    Row,
    /// A column.
    Col,
}

impl Profile {
    /// Reads a profile.
    ///
    /// # Errors
    /// With line, column and what was expected, when the text is no profile.
    pub fn parse(text: &str) -> Result<Self, ProfileError> {
        toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start.min(text.len()));
            let before = &text.as_bytes()[..at];
            let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
            let column =
                1 + at - before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
            let message = error.message().lines().collect::<Vec<_>>().join(" ");
            ProfileError::Text { line, column, message: with_suggestion(message) }
        })
    }

    /// Whether every frame is asked for.
    pub fn is_polled(&self) -> bool {
        self.poll.as_ref().is_some_and(|poll| !poll.request.is_empty())
    }
}

/// Names the key that may have been meant, where the message is about an unknown one.
fn with_suggestion(message: String) -> String {
    let Some(rest) = message.strip_prefix("unknown field `") else { return message };
    let mut words = rest.split('`').step_by(2);
    let Some(unknown) = words.next() else { return message };
    match super::meant::nearest(unknown, words) {
        Some(word) => format!("unknown key `{unknown}`: did you mean `{word}`?"),
        None => message.replacen("unknown field", "unknown key", 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: &str = "[mat]\nname = \"x\"\nrows = 2\ncols = 2\nmax = 255\n[frame]\nkind = \"fixed\"\nsync = \"AA\"\nsize = 5\n[sample]\ntype = \"u8\"\n";

    #[test]
    fn little_is_needed() {
        let profile = Profile::parse(LEAST).unwrap();
        assert_eq!(
            (profile.link.baud, profile.mat.unit, profile.is_polled()),
            (115_200, UnitName::Raw, false)
        );
    }

    #[test]
    fn a_slip_of_the_pen_is_told_with_its_place() {
        let text = LEAST.replace("size = 5", "sise = 5");
        let error = Profile::parse(&text).unwrap_err().to_string();
        assert_eq!(error, "line 9, column 1: unknown key `sise`: did you mean `size`?");
        let text = LEAST.replace("\"AA\"", "\"AAB\"");
        let error = Profile::parse(&text).unwrap_err().to_string();
        assert!(error.starts_with("line 8, column 8") && error.contains("odd number"), "{error}");
        for (from, to) in [
            ("\"fixed\"", "\"fixd\""),
            ("\"u8\"", "\"u9\""),
            ("rows = 2", "rows = \"2\""),
            ("[frame]", "[frme]"),
        ] {
            let error = Profile::parse(&LEAST.replace(from, to)).unwrap_err().to_string();
            assert!(error.starts_with("line ") && !error.contains('\n'), "{error}");
        }
    }
}
