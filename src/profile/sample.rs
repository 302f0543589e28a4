//! How the cells of a packet are read.

use super::error::{ProfileError, wrong};
use super::fields::{BEFORE_CELLS, after};
use super::number::Number;
use super::pieces::Pieces;
use super::schema::{FrameTable, Kind, Profile, SparseTable};
use crate::base::CellsKind;

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

/// How a profile says that cells are read.
pub(super) fn sample(profile: &Profile, pieces: &Pieces) -> Result<Sample, ProfileError> {
    refuse_contradictions(profile)?;
    let (table, frame) = (&profile.sample, &profile.frame);
    let number = table.number;
    let data_at = table.data_at.unwrap_or_else(|| first_cell_at(frame, pieces));
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
    Ok(Sample {
        number,
        data_at,
        after: if frame.kind == Kind::Lines { after(profile)? } else { 0 },
        data_len: table.data_len,
        mask: table.mask,
        invert: table.invert,
        zero_run: table.zero_run,
        tag_shift: table.tag_shift.unwrap_or(0),
        sparse: table.sparse,
        kind: kind(number, profile.mat.max),
    })
}

/// Refuses numbers that cannot be the cells of such packets.
fn refuse_contradictions(profile: &Profile) -> Result<(), ProfileError> {
    let (table, frame) = (&profile.sample, &profile.frame);
    let number = table.number;
    if number.is_text() != (frame.kind == Kind::Lines) {
        return wrong("sample.type", "text and decimal are for lines, and lines contain nothing else");
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
                format!("a point of {} bytes is too small for its parts", sparse.stride),
            );
        }
    }
    if (frame.kind == Kind::Tagged) != table.tag_shift.is_some() {
        return wrong("sample.tag_shift", "belongs to tagged samples, and they need it");
    }
    if frame.kind == Kind::Tagged && !matches!(number, Number::U16le | Number::U16be) {
        return wrong("sample.type", "a tagged sample has 16 bits");
    }
    Ok(())
}

/// Where the cells begin when the profile does not say so.
fn first_cell_at(frame: &FrameTable, pieces: &Pieces) -> usize {
    // Cells begin behind whatever is known to come before them.
    let head = match frame.kind {
        Kind::Lines | Kind::Tagged => 0,
        Kind::Length => {
            let width = frame.length_type.and_then(Number::width).unwrap_or(1);
            frame.length_at.unwrap_or(frame.sync.len()) + width
        }
        _ => frame.sync.len(),
    };
    match pieces {
        Pieces::Row(at) | Pieces::Col(at) => head.max(at + 1),
        Pieces::Cell(at, number) => head.max(at + number.width().unwrap_or(1)),
        Pieces::Whole | Pieces::Kinds(_) | Pieces::Tagged => head,
    }
}

/// What cells are kept as.
fn kind(number: Number, max: f64) -> CellsKind {
    match number {
        Number::U8 => CellsKind::U8,
        Number::U12le | Number::U12be | Number::U16le | Number::U16be => CellsKind::U16,
        // A full scale between two whole numbers is none of counts.
        Number::Text if max <= f64::from(u16::MAX) && max.fract() == 0.0 => CellsKind::U16,
        _ => CellsKind::F32,
    }
}
