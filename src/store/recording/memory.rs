//! How much of a recording is held in memory, and all of it there.

use std::path::Path;

use crate::base::{CellsKind, Frames, Recording, Stamp};
use crate::store::StoreError;

/// Most memory a whole recording takes, cells and stamps together, where it is read into memory: 57 minutes of 64 x 48 cells
/// of 16 bits at 200 frames a second, 22 hours of 32 x 32 cells of 8 bits at 50.
pub const MAX_BYTES_IN_MEMORY: u64 = 4 << 30;

/// Whether so many frames of `each` cells may be held in memory.
pub(super) fn check_size(path: &Path, frames: u64, each: usize, kind: CellsKind) -> Result<(), StoreError> {
    let one = each * kind.bytes() + size_of::<Stamp>();
    let got = frames.saturating_mul(one as u64);
    if got > MAX_BYTES_IN_MEMORY {
        let (path, what) = (path.to_owned(), "bytes of frames");
        return Err(StoreError::TooLarge { path, what, got, max: MAX_BYTES_IN_MEMORY });
    }
    Ok(())
}

/// All of some frames in memory, if there is room for them.
pub(in crate::store) fn in_memory(
    path: &Path,
    frames: &mut impl Frames<Error = StoreError>,
) -> Result<Recording, StoreError> {
    check_size(path, frames.frames() as u64, frames.meta().mat.cells(), frames.kind())?;
    Recording::of(frames)
}
