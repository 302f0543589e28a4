//! The column of the cells. A frame is one value of bytes: a list of numbers would have to be taken apart number by number,
//! which takes longer than everything else about a recording together.

use polars::prelude::*;

use crate::base::{Cells, CellsKind, CellsRef};
use crate::store::polars_error;

/// The type of the column.
pub(in crate::store) const TYPE: DataType = DataType::Binary;

/// The type it had up to version 3: lists of numbers.
pub(in crate::store) fn type_of_lists(kind: CellsKind) -> DataType {
    DataType::List(Box::new(match kind {
        CellsKind::U8 => DataType::UInt8,
        CellsKind::U16 => DataType::UInt16,
        CellsKind::F32 => DataType::Float32,
        CellsKind::F64 => DataType::Float64,
    }))
}

/// The column of frames of `each` cells.
pub(super) fn column(cells: CellsRef<'_>, each: usize) -> Column {
    let mut bytes = Vec::new();
    cells.bytes_into(&mut bytes);
    let frames = bytes.chunks_exact(each * cells.kind().bytes());
    BinaryChunked::from_iter_values("cells".into(), frames).into_column()
}

/// Appends the cells of a table whose first row is frame `first`.
pub(super) fn append(table: &DataFrame, first: usize, each: usize, cells: &mut Cells) -> Result<(), String> {
    let column = table.column("cells").map_err(text)?;
    if let Some(row) = column.is_null().first_true_idx() {
        return Err(format!("row {}: expected {each} cells, got nothing", first + row));
    }
    if column.dtype() == &TYPE {
        append_bytes(column.binary().map_err(text)?, first, each, cells)
    } else {
        append_lists(column.list().map_err(text)?, first, each, cells)
    }
}

fn append_bytes(frames: &BinaryChunked, first: usize, each: usize, cells: &mut Cells) -> Result<(), String> {
    let expected = each * cells.kind().bytes();
    let frames = frames.downcast_iter().flat_map(|chunk| chunk.values_iter());
    for (row, frame) in (first..).zip(frames) {
        if frame.len() != expected {
            return Err(format!("row {row}: expected {expected} bytes of cells, got {}", frame.len()));
        }
        cells.extend_from_bytes(frame);
    }
    Ok(())
}

fn append_lists(lists: &ListChunked, first: usize, each: usize, cells: &mut Cells) -> Result<(), String> {
    let values = lists.get_inner();
    if values.null_count() > 0 {
        return Err(format!("rows from {first}: {} cells without a value", values.null_count()));
    }
    macro_rules! append {
        ($series:ident, $kind:ident) => {{
            let values = values.$series().map_err(text)?;
            let mut row = first;
            for (list, values) in lists.downcast_iter().zip(values.downcast_iter()) {
                if let Some(at) = list.offsets().lengths().position(|got| got != each) {
                    let got = list.offsets().length_at(at);
                    return Err(format!("row {}: expected {each} cells, got {got}", row + at));
                }
                row += list.offsets().len_proxy();
                let range = *list.offsets().first() as usize..*list.offsets().last() as usize;
                let values = values.values().as_slice().get(range).ok_or("cells are missing")?;
                cells.extend(CellsRef::$kind(values));
            }
        }};
    }
    match cells.kind() {
        CellsKind::U8 => append!(u8, U8),
        CellsKind::U16 => append!(u16, U16),
        CellsKind::F32 => append!(f32, F32),
        CellsKind::F64 => append!(f64, F64),
    }
    Ok(())
}

fn text(error: PolarsError) -> String {
    polars_error::one_line(&error)
}
