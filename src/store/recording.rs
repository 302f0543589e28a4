//! The finished recording: a Parquet file with one row a frame.

mod reader;

use std::convert::Infallible;
use std::fs::File;
use std::io::{BufWriter, Cursor, Read};
use std::path::Path;

use polars::prelude::*;

use super::atomic::Pending;
use super::doc::{Doc, Within};
use super::{StoreError, seal, table};
use crate::base::{Cells, CellsKind, CellsRef, Frames, Held, Meta, Recording, Segment, Stamp};

pub use reader::RecordingFile;

/// Most memory a whole recording takes, cells and stamps together, where it is read into memory: 57 minutes of 64 x 48 cells
/// of 16 bits at 200 frames a second, 22 hours of 32 x 32 cells of 8 bits at 50.
pub const MAX_BYTES_IN_MEMORY: u64 = 4 << 30;
/// Largest file read into memory, bytes: what no compression made smaller, with room for everything else.
const MAX_FILE_BYTES: u64 = MAX_BYTES_IN_MEMORY + (64 << 20);
/// Cells of one row group, which is what a writer holds in memory.
const ROW_GROUP_CELLS: usize = 1 << 22;
/// Rows of one row group at most, for mats of few cells.
const ROW_GROUP_ROWS: usize = 1 << 16;
/// Most segments of a recording: far more than a session of children has, and few enough for the
/// description to stay within its bound when a device's clock jumps with every frame.
const MAX_SEGMENTS: usize = 10_000;
/// Metadata key of the description.
const DOC_KEY: &str = "plantar";

/// Rows of one row group for frames of `each` cells.
pub(super) fn rows_at_a_time(each: usize) -> usize {
    (ROW_GROUP_CELLS / each).clamp(1, ROW_GROUP_ROWS)
}

/// Whether so many frames of `each` cells may be held in memory.
fn check_size(path: &Path, frames: u64, each: usize, kind: CellsKind) -> Result<(), StoreError> {
    let one = each * kind.bytes() + size_of::<Stamp>();
    let got = frames.saturating_mul(one as u64);
    if got > MAX_BYTES_IN_MEMORY {
        let (path, what) = (path.to_owned(), "bytes of frames");
        return Err(StoreError::TooLarge { path, what, got, max: MAX_BYTES_IN_MEMORY });
    }
    Ok(())
}

/// A recording being written, a row group at a time.
pub(super) struct Sink {
    pending: Pending,
    writer: BatchedParquetWriter,
    each: usize,
    rows: usize,
    segments: Vec<Segment>,
}

type BatchedParquetWriter = polars::io::parquet::write::BatchedWriter<BufWriter<File>>;

impl Sink {
    /// Begins a recording of `frames` frames. Segments that begin after the last frame are left out;
    /// those past [`MAX_SEGMENTS`] are made one, whose reason says so. `journal` names the journal it is made from.
    pub(super) fn create(
        path: &Path,
        meta: &Meta,
        kind: CellsKind,
        frames: usize,
        mut segments: Vec<Segment>,
        journal: Option<String>,
    ) -> Result<Self, StoreError> {
        segments.retain(|segment| segment.first_frame < frames);
        bound_segments(&mut segments);
        let mut doc = Doc::new(path, Within::Recording, meta)?;
        doc.cells = Some(kind);
        doc.number_segments(&segments);
        doc.frames = Some(frames as u64);
        doc.journal = journal;
        let metadata = KeyValueMetadata::from_static(vec![
            (DOC_KEY.to_owned(), doc.to_json(path)?),
            (seal::KEY.to_owned(), seal::UNSEALED.to_owned()),
        ]);
        let pending = Pending::create(path)?;
        let file = pending.file().try_clone().map_err(StoreError::io("create", path))?;
        let schema = Schema::from_iter(
            table::columns(kind).into_iter().map(|(name, dtype)| Field::new(name.into(), dtype)),
        );
        let writer = ParquetWriter::new(BufWriter::new(file))
            .with_compression(ParquetCompression::Zstd(None))
            .with_statistics(StatisticsOptions::empty())
            .with_key_value_metadata(Some(metadata))
            .batched(&schema)
            .map_err(|error| failed(path, &error))?;
        Ok(Self { pending, writer, each: meta.mat.cells(), rows: 0, segments })
    }

    /// Appends frames as one row group.
    pub(super) fn push(
        &mut self,
        path: &Path,
        stamps: &[Stamp],
        cells: CellsRef<'_>,
    ) -> Result<(), StoreError> {
        let table = table::from_frames(self.rows, stamps, cells, self.each, &self.segments)
            .map_err(|problem| StoreError::unfit(path, problem))?;
        self.writer.write_batch(&table).map_err(|error| failed(path, &error))?;
        self.rows += stamps.len();
        Ok(())
    }

    /// Ends the file and gives it its name.
    pub(super) fn commit(self, path: &Path) -> Result<(), StoreError> {
        self.writer.finish().map_err(|error| failed(path, &error))?;
        drop(self.writer);
        seal::seal(self.pending.file()).map_err(StoreError::io("write", path))?;
        self.pending.commit()
    }
}

/// Makes one of the segments that are too many.
fn bound_segments(segments: &mut Vec<Segment>) {
    let more = segments.len().saturating_sub(MAX_SEGMENTS);
    segments.truncate(MAX_SEGMENTS);
    if more > 0
        && let Some(last) = segments.last_mut()
    {
        last.reason = format!("{}; {more} more breaks follow that are not told one by one", last.reason);
    }
}

/// A failure of the Parquet writer: of the disk, as far as can be told.
pub(super) fn failed(path: &Path, error: &PolarsError) -> StoreError {
    StoreError::Io {
        doing: "write",
        path: path.to_owned(),
        source: std::io::Error::other(table::one_line(error)),
    }
}

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
    pub(super) fn of_writing(self) -> StoreError {
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

/// The bytes of a sealed Parquet file, once its checksum fits.
pub(super) fn sealed(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut file = File::open(path).map_err(StoreError::io("open", path))?;
    let len = file.metadata().map_err(StoreError::io("read", path))?.len();
    if len > MAX_FILE_BYTES {
        return Err(StoreError::TooLarge {
            path: path.to_owned(),
            what: "bytes",
            got: len,
            max: MAX_FILE_BYTES,
        });
    }
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(len as usize).map_err(|error| StoreError::io("read", path)(error.into()))?;
    // A file that grows meanwhile must not take the memory.
    Read::by_ref(&mut file).take(len).read_to_end(&mut bytes).map_err(StoreError::io("read", path))?;
    seal::look(&mut Cursor::new(&bytes))
        .map_err(StoreError::io("read", path))?
        .map_err(|broken| StoreError::damaged(path, broken.to_string()))?;
    Ok(bytes)
}

/// The text under a key of the metadata of a Parquet file.
pub(super) fn description(path: &Path, bytes: &[u8], key: &str) -> Result<String, StoreError> {
    let bad = |error: PolarsError| StoreError::damaged(path, table::one_line(&error));
    let mut reader = ParquetReader::new(Cursor::new(bytes));
    described(path, reader.get_metadata().map_err(bad)?, key)
}

/// The text under a key of the metadata.
fn described(path: &Path, metadata: &FileMetadataRef, key: &str) -> Result<String, StoreError> {
    let entry = metadata.key_value_metadata().iter().flatten().find(|entry| entry.key == key);
    entry
        .and_then(|entry| entry.value.clone())
        .ok_or_else(|| StoreError::damaged(path, format!("expected a metadata entry {key:?}")))
}

/// Which journal the recording at `path` was made from.
pub(super) fn made_from(path: &Path) -> Result<Option<String>, StoreError> {
    Ok(RecordingFile::opened(path)?.doc.journal)
}

/// Reads a recording into memory, every row checked.
///
/// # Errors
/// As [`RecordingFile`]; also when its frames take more than 4 GiB of memory.
pub fn read_recording(path: &Path) -> Result<Recording, StoreError> {
    in_memory(path, &mut RecordingFile::open(path)?)
}

/// All of some frames in memory, if there is room for them.
pub(super) fn in_memory(
    path: &Path,
    frames: &mut impl Frames<Error = StoreError>,
) -> Result<Recording, StoreError> {
    check_size(path, frames.frames() as u64, frames.meta().mat.cells(), frames.kind())?;
    Recording::of(frames)
}

#[cfg(test)]
pub(super) mod tests;
