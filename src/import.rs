//! Other makers' files, read into [`Recording`](crate::base::Recording)s.
//!
//! **Invariant.** A file is recognised by its content and never by its name; what it says is kept
//! to the last digit or refused with one line that names the place; what was left out, assumed or
//! scrubbed stands in the notes of the recording. Names of people, free text and file paths inside
//! vendor files are never kept. Memory stays within the limits below, whatever the file promises.
//!
//! | format | what is read |
//! |---|---|
//! | novel emed `.lst` | listing of pictures, one page or more each, in kPa |
//! | Tekscan `.asf`, `.csv` | ASCII export of F-Scan, I-Scan and kin |
//! | footscan text (`.txt`, `.xls`) | "Entire Plate" and "Dynamic Roll Off", newtons on each cell |
//! | zebris FDM text | frames, and the forces beside them |
//! | XSENSOR csv | every sensor of the file, its cells |
//! | novel pliance `.asc` | sensors that lie on a grid |
//! | NumPy `.npy`, `.npz`, MATLAB `.mat` (version 5) | frames x rows x columns, one frame of rows x columns, or axes as told ([`Axes`]) |
//! | plain CSV | see [`Format::PlainCsv`] |
//! | CSV of a centre of pressure | columns of time, x and y: [`read_cop`], no recording |
//!
//! novel pedar and Stappone insoles have sensors without a grid: their loads are read by [`read_insoles`], and there is no
//! recording.
//!
//! A user's own regions of the foot come as a grid of numbers, see [`read_region_grid`].
//!
//! What a file does not say itself (pitch, rate, unit) comes from the caller's [`Hints`] or from a
//! sidecar, a small TOML file named like the recording with `.toml` appended.

mod array;
mod axes;
mod clock;
mod cop;
mod emed;
mod error;
mod fields;
mod file;
mod footscan;
mod format;
mod head;
mod hints;
mod insoles;
mod matlab;
#[cfg(test)]
mod mutations;
mod notes;
mod npy;
mod npz;
mod plain;
mod pliance;
#[cfg(test)]
mod reference;
mod region_grid;
mod rows;
mod series;
mod sidecar;
mod tekscan;
mod text;
mod unit;
mod xsensor;
mod zebris;

pub use axes::Axes;
pub use cop::read_cop;
pub use error::{ImportError, Place};
pub use file::{Import, Part, read};
pub use format::{Format, HEAD_BYTES, detect};
pub use head::MAX_FILE_BYTES;
pub use hints::{CellUnit, Contradiction, Hints};
pub use insoles::{Contact, Insole, Insoles, read_insoles};
pub use region_grid::read_region_grid;
pub use series::{MAX_CELLS, MAX_FRAMES};
pub use sidecar::{read_surface, sidecar_path};
pub use text::MAX_LINE_BYTES;
