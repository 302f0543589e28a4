//! The geometry of one foot from its picture: ends, axis, toe cut, outline, side.
//!
//! The construction, step by step: the picture is refined below the cells (`refine`); its outline at
//! the contact threshold is traced (`contour`); the toe end and the side are weighed from the shape
//! (`shape`); the toes are cut off along the valley behind them (`toes`); the axis settles on what
//! is left (`frame`); and the areas of its thirds are exact areas of the outline (`polygon`).
//! From all that the indices follow (`index`), and how much they hang on where the foot lay on the cells
//! (`uncertainty`), and the regions of the foot (`regions`), among which every cell is shared by area
//! (`partition`). A shape whose heel end is told is measured on its whole cells as it stands (`cells`).

mod cells;
mod contour;
mod frame;
mod index;
mod load;
mod marks;
mod measure;
mod partition;
mod polygon;
mod reason;
mod refine;
mod regions;
mod resample;
mod shape;
mod spines;
mod toes;
mod trace;
mod uncertainty;

#[cfg(test)]
mod tests;

pub use cells::{CellShape, measure_cells};
pub use contour::{Ring, rings};
pub use frame::Frame;
pub use index::{FootprintIndex, Indices};
pub use load::RegionLoad;
pub use marks::{Mark, MarkName, Role};
pub use measure::{OtherReading, PrintMeasures, long_axis_deg, measure_known, measure_print};
pub use partition::Partition;
pub use reason::Reason;
pub use refine::Field;
pub use regions::{
    Border, BorderName, Found, LOAD_PIECES, LoadPiece, Mask, PIECES, Region, RegionMap, load_partition,
};
pub use resample::{FootGrid, resample};
pub use spines::between_spines;
pub use trace::{Footprint, Known, LENGTH_ERROR_CELLS, ToeCut, UNSURE_SIDE_LOG_ODDS};
pub use uncertainty::{Noise, Replicates, Resampler};
