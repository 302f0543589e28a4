//! The highest number a cell can give.

use crate::base::{CellsKind, Recording};

/// Highest numbers of the converters that mats are read with: 8 to 16 bits.
const CONVERTERS: [f64; 5] = [255.0, 1023.0, 4095.0, 16383.0, 65535.0];

/// Highest number a cell can give: as the recording says, else as its number type does, else that of the converter with
/// the fewest bits that gives what was seen: an empty mat shows little of it.
pub(super) fn full_scale(recording: &Recording) -> f64 {
    let seen = || {
        let cells = recording.cells().view();
        (0..cells.len()).map(|at| cells.get(at)).fold(0.0, f64::max)
    };
    recording.meta.full_scale.unwrap_or_else(|| full_scale_of(recording.cells().kind(), seen))
}

/// The same where the recording says nothing; `seen` gives the highest number seen.
pub(super) fn full_scale_of(kind: CellsKind, seen: impl FnOnce() -> f64) -> f64 {
    match kind {
        CellsKind::U8 => f64::from(u8::MAX),
        CellsKind::U16 => {
            let seen = seen();
            CONVERTERS.into_iter().find(|&most| seen <= most).unwrap_or(seen)
        }
        CellsKind::F32 | CellsKind::F64 => seen(),
    }
}
