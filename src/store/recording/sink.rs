//! A recording being written, a row group at a time.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use polars::prelude::*;

use super::sealed::DOC_KEY;
use crate::base::{CellsKind, CellsRef, Meta, Segment, Stamp};
use crate::store::atomic::Pending;
use crate::store::doc::{Doc, Within};
use crate::store::table::cell_column;
use crate::store::{StoreError, polars_error, seal, table};

/// Most segments of a recording: far more than a session of children has, and few enough for the
/// description to stay within its bound when a device's clock jumps with every frame.
pub(super) const MAX_SEGMENTS: usize = 10_000;

/// A recording being written, a row group at a time.
pub(in crate::store) struct Sink {
    pending: Pending,
    writer: BatchedParquetWriter,
    each: usize,
    rows: usize,
    pub(super) segments: Vec<Segment>,
}

type BatchedParquetWriter = polars::io::parquet::write::BatchedWriter<BufWriter<File>>;

impl Sink {
    /// Begins a recording of `frames` frames. Segments that begin after the last frame are left out;
    /// those past [`MAX_SEGMENTS`] are made one, whose reason says so. `journal` names the journal it is made from.
    pub(in crate::store) fn create(
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
        doc.segments = segments.clone();
        doc.frames = Some(frames as u64);
        doc.journal = journal;
        let metadata = KeyValueMetadata::from_static(vec![
            (DOC_KEY.to_owned(), doc.to_json(path)?),
            (seal::KEY.to_owned(), seal::UNSEALED.to_owned()),
        ]);
        let pending = Pending::create(path)?;
        let file = pending.file().try_clone().map_err(StoreError::io("create", path))?;
        let schema = Schema::from_iter(
            table::columns(cell_column::TYPE).into_iter().map(|(name, dtype)| Field::new(name.into(), dtype)),
        );
        let writer = ParquetWriter::new(BufWriter::new(file))
            .with_compression(ParquetCompression::Zstd(None))
            .with_statistics(StatisticsOptions::empty())
            .with_key_value_metadata(Some(metadata))
            .batched(&schema)
            .map_err(|error| polars_error::failed(path, &error))?;
        Ok(Self { pending, writer, each: meta.mat.cells(), rows: 0, segments })
    }

    /// Appends frames as one row group.
    pub(in crate::store) fn push(
        &mut self,
        path: &Path,
        stamps: &[Stamp],
        cells: CellsRef<'_>,
    ) -> Result<(), StoreError> {
        let table = table::from_frames(self.rows, stamps, cells, self.each, &self.segments)
            .map_err(|problem| StoreError::unfit(path, problem))?;
        self.writer.write_batch(&table).map_err(|error| polars_error::failed(path, &error))?;
        self.rows += stamps.len();
        Ok(())
    }

    /// Ends the file and gives it its name.
    pub(in crate::store) fn commit(self, path: &Path) -> Result<(), StoreError> {
        self.writer.finish().map_err(|error| polars_error::failed(path, &error))?;
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
        last.reason = format!("{}; {more} more breaks follow, not listed one by one", last.reason);
    }
}
