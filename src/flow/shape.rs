//! A recording's picture as a shape of whole cells.

use crate::analysis::FrameMeter;
use crate::analysis::result::FrameMeasures;
use crate::base::{CellsRef, Frames, Grid, Measured, Scale, Side};
use crate::footprint::{CellShape, measure_cells};

/// What the highest values of a recording's cells give as a shape.
pub struct RecordedShape {
    /// Force, area, peak and centre of pressure of all cells above 0, in contact or not.
    pub whole: FrameMeasures,
    /// The cells in contact as a print without toes, or why there is none.
    pub shape: Measured<CellShape>,
}

/// Measures the cells that reach `threshold`, in the unit of the recording, in any frame; without it, those that
/// are above 0. See [`measure_cells`].
///
/// # Errors
/// When a frame cannot be given.
pub fn recorded_shape<F: Frames>(
    frames: &mut F,
    threshold: Option<f64>,
    side: Option<Side>,
) -> Result<RecordedShape, F::Error> {
    let meta = frames.meta().clone();
    let mut picture = Grid::filled(meta.mat.rows(), meta.mat.cols(), 0.0_f64);
    frames.begin(0)?;
    while let Some(batch) = frames.next()? {
        for (_, cells) in batch.frames() {
            for (cell, highest) in picture.values_mut().iter_mut().enumerate() {
                if meta.mat.exists(cell) {
                    *highest = highest.max(meta.scale.apply(cells.get(cell)));
                }
            }
        }
    }
    let whole = FrameMeter::new(&meta.mat, Scale { gain: 1.0, offset: 0.0, ..meta.scale })
        .measure(CellsRef::F64(picture.values()));
    let shape = measure_cells(&meta.mat, &picture, threshold.unwrap_or(f64::MIN_POSITIVE), side);
    Ok(RecordedShape { whole, shape })
}
