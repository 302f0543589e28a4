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
//! | NumPy `.npy`, `.npz` | frames x rows x columns, or one frame of rows x columns |
//! | plain CSV | see [`Format::PlainCsv`] |
//! | CSV of a centre of pressure | columns of time, x and y: [`read_cop`], no recording |
//!
//! A user's own regions of the foot come as a grid of numbers, see [`read_region_grid`].
//!
//! What a file does not say itself (pitch, rate, unit) comes from the caller's [`Hints`] or from a
//! sidecar, a small TOML file named like the recording with `.toml` appended.

mod array;
mod cop;
mod emed;
mod error;
mod file;
mod format;
mod head;
mod hints;
#[cfg(test)]
mod mutations;
mod notes;
mod npy;
mod npz;
mod plain;
#[cfg(test)]
mod reference;
mod region_grid;
mod series;
mod sidecar;
mod tekscan;
mod text;

pub use cop::read_cop;
pub use error::{ImportError, Place};
pub use file::{Import, Part, read};
pub use format::{Format, HEAD_BYTES, detect};
pub use head::MAX_FILE_BYTES;
pub use hints::{Contradiction, Hints};
pub use region_grid::read_region_grid;
pub use series::{MAX_CELLS, MAX_FRAMES};
pub use sidecar::{read_surface, sidecar_path};
pub use text::MAX_LINE_BYTES;
