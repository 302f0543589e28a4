//! Which cells of a frame a packet holds.

use super::error::{ProfileError, wrong};
use super::number::Number;
use super::schema::{Kind, Profile};

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

/// The pieces that a profile tells of, of a frame of so many cells.
pub(super) fn pieces(profile: &Profile, cells: usize) -> Result<Pieces, ProfileError> {
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
                return wrong("parts.when", "the byte that identifies the piece lies outside it");
            }
            if piece.first_cell + piece.data_len / width > cells {
                let beyond = format!("a piece extends beyond the {cells} cells of the mat");
                return wrong("parts.first_cell", beyond);
            }
            covered[piece.first_cell..][..piece.data_len / width].fill(true);
        }
        let covered = covered.into_iter().filter(|covered| *covered).count();
        if covered < cells {
            return wrong("parts", format!("the pieces cover {covered} of the {cells} cells of the mat"));
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
