//! The ground everything stands on: what a mat is, what a frame is, what a recording is.
//!
//! **Invariant.** Nothing here reads a file, a port or a clock, and nothing here knows a measure.

mod calibration;
mod cells;
mod date;
mod exercise;
mod fnv;
mod foot;
mod frames;
mod game;
mod grid;
mod interval;
mod judgement;
mod language;
mod link;
mod mat;
mod measured;
pub mod neighbours;
pub mod quantity;
mod recording;
mod rows;
mod scale;
mod surface;
mod zone;

pub use calibration::{Calibration, CalibrationError, Curve, DoubtedCell, StanceResidual};
pub use cells::{Cells, CellsKind, CellsRef, Sample};
pub use date::{Date, DateError};
pub use exercise::{Exercise, ExerciseError};
pub use fnv::Fnv;
pub use foot::{Point, PrintKind, Side, Vector, mean_point};
pub use frames::{Batch, Cut, CutError, Frames, Held, Pressures, Span};
pub use game::{Game, GameError};
pub use grid::Grid;
pub use interval::Interval;
pub(crate) use judgement::kinds;
pub use judgement::{Argument, InWords, Judgement, Kind, ToArgument, english};
pub use language::{Language, LanguageError};
pub use link::{LinkCounters, LinkRates, TEXT_RUN, is_text};
pub use mat::{MAX_COLS, MAX_ROWS, Mat, MatError, View};
pub use measured::{Measured, Refusal};
pub use recording::{ChildId, ChildIdError, Meta, Note, Recording, Segment, Stamp};
pub use rows::{RowError, rows, rows_below_head};
pub use scale::{Scale, ScaleError, Unit};
pub use surface::{Area, Spines, Surface, SurfaceKind};
pub use zone::{Zone, ZoneAt, ZoneError};

#[cfg(test)]
pub(crate) use frames::tests as frames_tests;
