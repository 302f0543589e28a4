//! Frames written as a recording.

use std::convert::Infallible;
use std::path::Path;

use super::row_group::rows_at_a_time;
use super::sink::Sink;
use crate::base::{Cells, Frames, Held, Recording};
use crate::store::StoreError;

/// Why frames were not written.
#[derive(Debug, thiserror::Error)]
pub enum CopyError<E> {
    /// A frame could not be given.
    #[error(transparent)]
    Read(E),
    /// They could not be kept.
    #[error(transparent)]
    Write(#[from] StoreError),
}

impl CopyError<Infallible> {
    /// What is wrong where frames are in memory.
    pub(in crate::store) fn of_writing(self) -> StoreError {
        match self {
            Self::Write(error) => error,
            Self::Read(never) => match never {},
        }
    }
}

/// Writes a recording as a Parquet file, whole or not at all; a file of that name is replaced.
/// Segments without a frame are left out, and of more than 10,000 the rest are made one.
///
/// # Errors
/// When the system refuses, or a number cannot be kept (a time that is not finite).
pub fn write_recording(path: &Path, recording: &Recording) -> Result<(), StoreError> {
    write_frames(path, &mut Held::new(recording)).map_err(CopyError::of_writing)
}

/// The same of frames that need not be in memory: a row group of them is.
///
/// # Errors
/// As [`write_recording`]; also when a frame cannot be given.
pub fn write_frames<F: Frames + ?Sized>(path: &Path, frames: &mut F) -> Result<(), CopyError<F::Error>> {
    let (count, each, kind) = (frames.frames(), frames.meta().mat.cells(), frames.kind());
    let mut sink = Sink::create(path, frames.meta(), kind, count, frames.segments().to_vec(), None)?;
    let step = rows_at_a_time(each);
    // What of a batch does not fill a row group waits for the next one.
    let (mut stamps, mut cells) = (Vec::new(), Cells::empty(kind));
    frames.begin(0).map_err(CopyError::Read)?;
    while let Some(batch) = frames.next().map_err(CopyError::Read)? {
        let mut from = 0;
        while from < batch.stamps.len() {
            let end = batch.stamps.len().min(from + step - stamps.len());
            let range = from * each..end * each;
            if stamps.is_empty() && end - from == step {
                sink.push(path, &batch.stamps[from..end], batch.cells.slice(range))?;
            } else {
                stamps.extend_from_slice(&batch.stamps[from..end]);
                cells.extend(batch.cells.slice(range));
                if stamps.len() == step {
                    sink.push(path, &stamps, cells.view())?;
                    stamps.clear();
                    cells.clear();
                }
            }
            from = end;
        }
    }
    if !stamps.is_empty() {
        sink.push(path, &stamps, cells.view())?;
    }
    Ok(sink.commit(path)?)
}
