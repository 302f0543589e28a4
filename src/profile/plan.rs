//! A profile made ready for work: everything looked up and checked once.

use super::ProfileError;
use super::belongs::belongs;
use super::check::Check;
use super::fields::aux;
use super::limits::{limits, wrong};
use super::number::Number;
use super::order::order;
use super::others::{Other, others};
use super::schema::{Kind, Profile, SparseTable};
use crate::base::{CellsKind, Mat};

/// Lines and packets of unknown length may be so much longer than their cells need.
const ROOM: usize = 1024;
/// Bytes that a cell takes at most: a sign, ten digits and a separator.
const CELL_BYTES: usize = 12;
/// Numbers that stand before the cells of a line of text, or behind them, at most.
pub(super) const BEFORE_CELLS: usize = 64;
/// Names of auxiliary fields that mean something.
const SEQUENCE: &str = "seq";
const TIME: &str = "time";

/// What a decoder needs to know.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(super) rows: usize,
    pub(super) cols: usize,
    pub(super) max: f64,
    pub(super) framing: Framing,
    pub(super) check: Option<Check>,
    pub(super) end: usize,
    pub(super) pieces: Pieces,
    pub(super) sample: Sample,
    /// Row-major index of each cell as sent; `u32::MAX` where there is none. Empty for the same order.
    pub(super) order: Vec<u32>,
    pub(super) aux: Vec<Aux>,
    /// Packets of other kinds in the same stream, the most particular first.
    pub(super) others: Vec<Other>,
    /// No packet is longer.
    pub(super) longest: usize,
    /// A pause of so many milliseconds ends a frame.
    pub(super) gap_ms: Option<u64>,
    pub(super) polled: bool,
}

/// How packets are cut out of bytes.
#[derive(Clone, Debug)]
pub(super) enum Framing {
    /// A size, or one for each kind of piece.
    Fixed {
        sync: Vec<u8>,
        end: Vec<u8>,
        size: usize,
    },
    Length {
        sync: Vec<u8>,
        at: usize,
        number: Number,
        unit: usize,
        plus: usize,
    },
    Delimited {
        delimiter: Vec<u8>,
        size: Option<usize>,
    },
    Escaped {
        start: u8,
        end: u8,
        escape: u8,
        map: Box<[Option<u8>; 256]>,
        size: Option<usize>,
    },
    Slip {
        prefix: Vec<u8>,
        size: Option<usize>,
    },
    Cobs {
        prefix: Vec<u8>,
        size: Option<usize>,
    },
    Lines {
        per_frame: usize,
        blank_ends: bool,
        /// What a line of cells begins with.
        prefix: Vec<u8>,
    },
    Tagged,
}

/// Which cells a packet holds.
#[derive(Clone, Debug)]
pub(super) enum Pieces {
    /// All.
    Whole,
    /// A row, of the number at this place.
    Row(usize),
    /// A column.
    Col(usize),
    /// Cells from the one of this number on.
    Cell(usize, Number),
    /// One of several kinds.
    Kinds(Vec<Piece>),
    /// A row, whose number is in every sample.
    Tagged,
}

#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) at: usize,
    pub(super) value: Vec<u8>,
    pub(super) size: usize,
    pub(super) data_at: usize,
    pub(super) data_len: usize,
    pub(super) first_cell: usize,
    pub(super) last: bool,
}

/// How cells are read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    pub(super) number: Number,
    pub(super) data_at: usize,
    /// Numbers behind the cells of a line of text.
    pub(super) after: usize,
    pub(super) data_len: Option<usize>,
    pub(super) mask: Option<u64>,
    pub(super) invert: bool,
    pub(super) zero_run: bool,
    pub(super) tag_shift: u32,
    pub(super) sparse: Option<SparseTable>,
    pub(super) kind: CellsKind,
}

/// A field that is no cell, and in which kind of piece it is.
#[derive(Clone, Debug)]
pub(super) struct Aux {
    pub(super) name: String,
    pub(super) at: isize,
    pub(super) number: Number,
    pub(super) count: usize,
    pub(super) unit_us: f64,
    pub(super) piece: Option<usize>,
}

impl Aux {
    pub(super) fn is_sequence(&self) -> bool {
        self.name == SEQUENCE && self.modulus().is_some()
    }

    pub(super) fn is_time(&self) -> bool {
        self.name == TIME && self.modulus().is_some()
    }

    /// After so many steps its number begins anew; `None` for what cannot count. Digits are taken for those of a
    /// number of 32 bits, as the clocks of small controllers are.
    pub(super) fn modulus(&self) -> Option<u64> {
        match self.number.is_text() {
            true => Some((1 << 32) * self.parts()),
            false => self.number.modulus(),
        }
    }

    /// Into how many parts each unit is divided: a time in digits may have a fraction.
    pub(super) fn parts(&self) -> u64 {
        if self.number.is_text() && self.name == TIME { 1_000_000 } else { 1 }
    }
}

impl Plan {
    /// Makes a profile ready. `index_map` is the text of the file that `layout.index` names, where it names
    /// one.
    ///
    /// # Errors
    /// With the key and what is wrong with it, when tables contradict each other.
    pub fn new(profile: &Profile, index_map: Option<&str>) -> Result<Self, ProfileError> {
        let mat = &profile.mat;
        if let Err(error) = Mat::new(mat.rows, mat.cols, 1.0, 1.0) {
            return wrong("mat.rows", error.to_string());
        }
        if !(mat.max.is_finite() && mat.max > 0.0) {
            return wrong("mat.max", format!("{} is no full scale: expected a number above 0", mat.max));
        }
        if !(300..=12_000_000).contains(&profile.link.baud) {
            return wrong("link.baud", format!("{}: expected 300 to 12000000", profile.link.baud));
        }
        if !matches!(profile.link.stop_bits, 1 | 2) {
            return wrong("link.stop_bits", format!("{}: expected 1 or 2", profile.link.stop_bits));
        }
        limits(profile)?;
        belongs(profile)?;
        let cells = mat.rows * mat.cols;
        let frame = &profile.frame;
        let end = if matches!(frame.kind, Kind::Fixed | Kind::Length) { frame.end.len() } else { 0 };
        let text = frame.kind == Kind::Lines;
        // The check that a request carries is none of the lines that answer it.
        let asked_only = text && profile.poll.as_ref().is_some_and(|poll| poll.append_check);
        if let Some(table) = &profile.check {
            table.sound(profile.poll.as_ref().is_some_and(|poll| poll.append_check))?;
        }
        let check = profile.check.as_ref().filter(|_| !asked_only);
        let check = check.map(|table| Check::new(table, end, text));
        let polled = profile.is_polled();
        let pieces = pieces(profile, cells)?;
        let sample = sample(profile, &pieces)?;
        let framing = framing(profile, &pieces, polled)?;
        let stride = sample.sparse.map_or(0, |sparse| sparse.stride);
        let others = others(profile)?;
        let longest_other = others.iter().filter_map(|other| other.size).max().unwrap_or(0);
        let plan = Self {
            rows: mat.rows,
            cols: mat.cols,
            max: mat.max,
            framing,
            check,
            end,
            order: order(profile, &pieces, index_map)?,
            aux: aux(profile)?,
            longest: longest_other.max(cells * CELL_BYTES.max(stride) + ROOM),
            others,
            gap_ms: frame.gap_ms,
            pieces,
            sample,
            polled,
        };
        plan.fits(frame, cells)?;
        Ok(plan)
    }

    /// Cells of the mat.
    pub fn cells(&self) -> usize {
        self.rows * self.cols
    }

    /// A pause that ends a frame, milliseconds.
    pub fn gap_ms(&self) -> Option<u64> {
        self.gap_ms
    }

    /// Bytes of a reply to a request, where every one is of the same size.
    pub fn reply_len(&self) -> Option<usize> {
        match (&self.framing, &self.pieces) {
            (Framing::Fixed { size, .. }, Pieces::Whole) if self.polled => Some(*size),
            _ => None,
        }
    }

    /// Where the cells lie in a packet of this length.
    pub(super) fn data(&self, packet: usize) -> Option<std::ops::Range<usize>> {
        let at = self.sample.data_at;
        let tail = self.end.max(self.check.as_ref().map_or(0, Check::tail));
        let to = match self.sample.data_len {
            Some(len) => at + len,
            None => packet.checked_sub(tail)?,
        };
        (at <= to && to <= packet).then_some(at..to)
    }
}

fn pieces(profile: &Profile, cells: usize) -> Result<Pieces, ProfileError> {
    let kinds = &profile.parts;
    if profile.frame.kind == Kind::Tagged {
        return Ok(Pieces::Tagged);
    }
    let Some(part) = profile.part else {
        if kinds.is_empty() {
            return Ok(Pieces::Whole);
        }
        let mut covered = vec![false; cells];
        for piece in kinds {
            let Some(width) = profile.sample.number.width() else {
                return wrong("sample.type", "pieces are made of numbers of whole bytes");
            };
            if piece.data_len % width != 0 || piece.data_at + piece.data_len > piece.size {
                return wrong("parts.data_len", "the cells of a piece do not fit into it");
            }
            if piece.when.at + piece.when.value.len() > piece.size || piece.when.value.is_empty() {
                return wrong("parts.when", "what tells the piece lies outside it");
            }
            if piece.first_cell + piece.data_len / width > cells {
                let beyond = format!("a piece goes beyond the {cells} cells of the mat");
                return wrong("parts.first_cell", beyond);
            }
            covered[piece.first_cell..][..piece.data_len / width].fill(true);
        }
        let covered = covered.into_iter().filter(|covered| *covered).count();
        if covered < cells {
            return wrong("parts", format!("the pieces hold {covered} of the {cells} cells of the mat"));
        }
        let kinds = kinds.iter().map(|piece| Piece {
            at: piece.when.at,
            value: piece.when.value.0.clone(),
            size: piece.size,
            data_at: piece.data_at,
            data_len: piece.data_len,
            first_cell: piece.first_cell,
            last: piece.last,
        });
        return Ok(Pieces::Kinds(kinds.collect()));
    };
    if !kinds.is_empty() {
        return wrong("part", "give either [part] or [[parts]]");
    }
    match (part.row_at, part.col_at, part.cell_at) {
        (Some(at), None, None) => Ok(Pieces::Row(at)),
        (None, Some(at), None) => Ok(Pieces::Col(at)),
        (None, None, Some(at)) => {
            let number = part.cell_type.unwrap_or(Number::U8);
            if number.modulus().is_none() {
                return wrong("part.cell_type", "expected a whole number without a sign");
            }
            Ok(Pieces::Cell(at, number))
        }
        _ => wrong("part", "expected exactly one of row_at, col_at, cell_at"),
    }
}

fn sample(profile: &Profile, pieces: &Pieces) -> Result<Sample, ProfileError> {
    let (table, frame) = (&profile.sample, &profile.frame);
    let number = table.number;
    if number.is_text() != (frame.kind == Kind::Lines) {
        return wrong("sample.type", "text and decimal come in lines, and lines hold nothing else");
    }
    if matches!(number, Number::U32le | Number::U32be) {
        return wrong("sample.type", "a cell is a number of at most 16 bits, or a float");
    }
    if table.mask.is_some() && !number.is_count() {
        return wrong("sample.mask", "only counts have bits to mask");
    }
    if table.zero_run && number != Number::U8 {
        return wrong("sample.zero_run", "runs of zeros are known for cells of one byte only");
    }
    if let Some(sparse) = table.sparse {
        let Some(width) = number.width() else {
            return wrong("sample.sparse", "points have values of whole bytes");
        };
        if sparse.x.max(sparse.y) >= sparse.stride || sparse.value + width > sparse.stride {
            return wrong(
                "sample.sparse",
                format!("a point of {} bytes does not hold its parts", sparse.stride),
            );
        }
    }
    if (frame.kind == Kind::Tagged) != table.tag_shift.is_some() {
        return wrong("sample.tag_shift", "belongs to tagged samples, and they need it");
    }
    if frame.kind == Kind::Tagged && !matches!(number, Number::U16le | Number::U16be) {
        return wrong("sample.type", "a tagged sample has 16 bits");
    }
    // Cells begin behind whatever is known to come before them.
    let head = match frame.kind {
        Kind::Lines | Kind::Tagged => 0,
        Kind::Length => {
            let width = frame.length_type.and_then(Number::width).unwrap_or(1);
            frame.length_at.unwrap_or(frame.sync.len()) + width
        }
        _ => frame.sync.len(),
    };
    let data_at = table.data_at.unwrap_or(match pieces {
        Pieces::Row(at) | Pieces::Col(at) => head.max(at + 1),
        Pieces::Cell(at, number) => head.max(at + number.width().unwrap_or(1)),
        Pieces::Whole | Pieces::Kinds(_) | Pieces::Tagged => head,
    });
    if frame.kind == Kind::Lines {
        if data_at > BEFORE_CELLS {
            return wrong(
                "sample.data_at",
                format!("{data_at} numbers before the cells: expected at most {BEFORE_CELLS}"),
            );
        }
        if matches!(pieces, Pieces::Row(at) if *at >= data_at) {
            return wrong("part.row_at", "the number of the row stands before the cells");
        }
    }
    let kind = match number {
        Number::U8 => CellsKind::U8,
        Number::U12le | Number::U12be | Number::U16le | Number::U16be => CellsKind::U16,
        // A full scale between two whole numbers is none of counts.
        Number::Text if profile.mat.max <= f64::from(u16::MAX) && profile.mat.max.fract() == 0.0 => {
            CellsKind::U16
        }
        _ => CellsKind::F32,
    };
    Ok(Sample {
        number,
        data_at,
        after: if frame.kind == Kind::Lines { super::fields::after(profile)? } else { 0 },
        data_len: table.data_len,
        mask: table.mask,
        invert: table.invert,
        zero_run: table.zero_run,
        tag_shift: table.tag_shift.unwrap_or(0),
        sparse: table.sparse,
        kind,
    })
}

fn framing(profile: &Profile, pieces: &Pieces, polled: bool) -> Result<Framing, ProfileError> {
    let frame = &profile.frame;
    let (sync, end) = (frame.sync.0.clone(), frame.end.0.clone());
    let one = |key: &str, bytes: &[u8]| match bytes {
        [byte] => Ok(*byte),
        _ => wrong(key, format!("expected one byte, got {}", bytes.len())),
    };
    Ok(match frame.kind {
        Kind::Fixed => {
            let of_pieces = matches!(pieces, Pieces::Kinds(_));
            let Some(size) = frame.size.or(of_pieces.then_some(0)) else {
                return wrong("frame.size", "missing: a fixed packet has a size");
            };
            if sync.is_empty() && (of_pieces || (end.is_empty() && !polled)) {
                return wrong("frame.sync", "missing: nothing tells where a packet begins");
            }
            if !of_pieces && size < sync.len() + end.len() + 1 {
                return wrong("frame.size", format!("{size} bytes hold no cell beside sync and end"));
            }
            Framing::Fixed { sync, end, size }
        }
        Kind::Length => {
            if sync.is_empty() && !polled {
                return wrong("frame.sync", "missing: nothing tells where a packet begins");
            }
            let Some(at) = frame.length_at else { return wrong("frame.length_at", "missing") };
            let number = frame.length_type.unwrap_or(Number::U8);
            if number.modulus().is_none() {
                return wrong("frame.length_type", "expected a whole number without a sign");
            }
            let (unit, plus) = (frame.length_unit.unwrap_or(1), frame.length_plus.unwrap_or(0));
            Framing::Length { sync, at, number, unit, plus }
        }
        Kind::Delimited => {
            if frame.delimiter.is_empty() {
                return wrong("frame.delimiter", "missing");
            }
            Framing::Delimited { delimiter: frame.delimiter.0.clone(), size: frame.size }
        }
        Kind::Escaped => {
            let mut map = Box::new([None; 256]);
            for (code, byte) in &frame.map {
                let code: super::hex::Hex = match code.parse() {
                    Ok(code) => code,
                    Err(problem) => return wrong("frame.map", problem),
                };
                map[usize::from(one("frame.map", &code)?)] = Some(one("frame.map", byte)?);
            }
            Framing::Escaped {
                start: one("frame.start", &frame.start)?,
                end: one("frame.end", &frame.end)?,
                escape: one("frame.escape", &frame.escape)?,
                map,
                size: frame.size,
            }
        }
        Kind::Slip => Framing::Slip { prefix: sync, size: frame.size },
        Kind::Cobs => Framing::Cobs { prefix: sync, size: frame.size },
        Kind::Lines => {
            let numbered = matches!(pieces, Pieces::Row(_)).then_some(profile.mat.rows);
            if numbered.is_some_and(|rows| frame.lines_per_frame.is_some_and(|lines| lines != rows)) {
                return wrong("frame.lines_per_frame", "lines that say their row hold one row each");
            }
            let Some(per_frame) = frame.lines_per_frame.or(numbered).filter(|&lines| lines > 0) else {
                return wrong("frame.lines_per_frame", "missing: expected 1 or more");
            };
            if !(profile.mat.rows * profile.mat.cols).is_multiple_of(per_frame) {
                return wrong("frame.lines_per_frame", "the cells of the mat cannot be dealt out evenly");
            }
            Framing::Lines { per_frame, blank_ends: frame.blank_ends_frame, prefix: sync }
        }
        Kind::Tagged => Framing::Tagged,
    })
}
