//! A recording read: all of it into memory, or what it was made from.

use std::path::Path;

use super::memory::in_memory;
use super::reader::RecordingFile;
use crate::base::Recording;
use crate::store::StoreError;

/// Which journal the recording at `path` was made from.
pub(in crate::store) fn made_from(path: &Path) -> Result<Option<String>, StoreError> {
    Ok(RecordingFile::opened(path)?.doc.journal)
}

/// Reads a recording into memory, every row checked.
///
/// # Errors
/// As [`RecordingFile`]; also when its frames take more than 4 GiB of memory.
pub fn read_recording(path: &Path) -> Result<Recording, StoreError> {
    in_memory(path, &mut RecordingFile::open(path)?)
}
