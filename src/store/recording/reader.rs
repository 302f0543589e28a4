//! A finished recording read a few row groups at a time.

use std::fs::File;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use polars::prelude::*;

use super::row_group::ROW_GROUP_ROWS;
use super::sealed::{DOC_KEY, described};
use crate::base::{Batch, Cells, CellsKind, Frames, Meta, Segment, Stamp};
use crate::store::doc::{Doc, Within};
use crate::store::table::cell_column;
use crate::store::{StoreError, polars_error, seal, table};

/// Bytes of cells decoded at a time: of counts two row groups, so that several cores can work.
const READ_BYTES: usize = 16 << 20;
/// The same of a recording with more bytes of cells than [`LONG_BYTES`], where memory is what counts: one row group.
const READ_BYTES_OF_LONG: usize = 8 << 20;
/// See [`READ_BYTES_OF_LONG`].
const LONG_BYTES: usize = 128 << 20;
/// Rows decoded at a time at most, for mats of few cells.
const READ_ROWS: usize = 4 * ROW_GROUP_ROWS;

/// A recording file whose checksum and description are good, its frames to be gone through in the memory of a few
/// row groups. What is read is held against the checksum again, so that a file that changes meanwhile is an error.
///
/// Going through it fails when the system refuses, when the file has changed, and at a row that is wrong.
pub struct RecordingFile {
    path: PathBuf,
    file: File,
    seen: seal::Seen,
    pub(super) doc: Doc,
    metadata: FileMetadataRef,
    schema: Arc<ArrowSchema>,
    meta: Meta,
    kind: CellsKind,
    rows: usize,
    next: usize,
    stamps: Vec<Stamp>,
    cells: Cells,
}

impl RecordingFile {
    /// Opens a recording and checks it.
    ///
    /// # Errors
    /// When the system refuses; when the file is cut short, damaged, foreign or newer; when a column
    /// is missing or its description is wrong.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let opened = Self::opened(path)?;
        let bad = |problem: String| StoreError::damaged(path, problem);
        let (doc, rows) = (&opened.doc, opened.rows);
        if doc.cells.is_none() {
            return Err(bad("its description: expected the type of the cells".to_owned()));
        }
        if doc.frames != Some(rows as u64) {
            return Err(bad(format!("expected {} rows, got {rows}", doc.frames.unwrap_or(0))));
        }
        if !doc.segments.is_sorted_by_key(|segment| segment.first_frame)
            || doc.segments.last().is_some_and(|segment| segment.first_frame >= rows)
        {
            return Err(bad(format!("its description: expected segments in order, within {rows} frames")));
        }
        let cells = if doc.has_cells_as_bytes() {
            cell_column::TYPE
        } else {
            cell_column::type_of_lists(opened.kind)
        };
        for (name, expected) in table::columns(cells) {
            let got = opened.schema.get(name).map(DataType::from_arrow_field);
            if got.as_ref() != Some(&expected) {
                let got = got.map_or_else(|| "none".to_owned(), |got| got.to_string());
                return Err(bad(format!("expected a column {name} of type {expected}, got {got}")));
            }
        }
        Ok(opened)
    }

    /// The same before what the rows must be like is checked.
    pub(super) fn opened(path: &Path) -> Result<Self, StoreError> {
        let read = |error| StoreError::io("read", path)(error);
        let bad = |error: PolarsError| StoreError::damaged(path, polars_error::one_line(&error));
        let mut file = File::open(path).map_err(StoreError::io("open", path))?;
        let mut seen = seal::look(&mut file)
            .map_err(read)?
            .map_err(|broken| StoreError::damaged(path, broken.to_string()))?;
        let footer = seen.footer();
        let mut bytes = vec![0; (footer.end - footer.start) as usize];
        seen.read(&mut file, footer, &mut bytes).map_err(read)?;
        let mut reader = ParquetReader::new(Cursor::new(bytes.as_slice()));
        let metadata = reader.get_metadata().map_err(bad)?.clone();
        let schema = reader.schema().map_err(bad)?;
        let doc = Doc::from_json(path, Within::Recording, described(path, &metadata, DOC_KEY)?.as_bytes())?;
        let meta = doc.meta(path)?;
        let kind = doc.cells.unwrap_or(CellsKind::U16);
        Ok(Self {
            path: path.to_owned(),
            file,
            seen,
            rows: metadata.num_rows,
            metadata,
            schema,
            meta,
            kind,
            doc,
            next: 0,
            stamps: Vec::new(),
            cells: Cells::empty(kind),
        })
    }

    /// The table of some rows.
    fn table(&mut self, first: usize, rows: usize) -> Result<DataFrame, StoreError> {
        let path = &self.path;
        let mut start = 0;
        let mut ranges = Vec::new();
        for group in &self.metadata.row_groups {
            let end = start + group.num_rows();
            if start < first + rows && end > first {
                ranges.extend(group.byte_ranges_iter());
            }
            start = end;
        }
        // Parquet counts from the beginning of the file. What of it nothing is read from stays memory that was
        // promised and never touched, which no system gives before it is.
        let end = ranges.iter().map(|range| range.end).max().unwrap_or(0).min(self.seen.len());
        let mut bytes = vec![0; end as usize];
        for range in ranges {
            let whole = range.start as usize..range.end as usize;
            let to = bytes.get_mut(whole).ok_or_else(|| {
                StoreError::damaged(path, "its footer: expected columns that lie within the file")
            })?;
            self.seen.read(&mut self.file, range, to).map_err(StoreError::io("read", path))?;
        }
        let mut reader = ParquetReader::new(Cursor::new(bytes.as_slice()))
            .read_parallel(ParallelStrategy::RowGroups)
            .with_slice(Some((first, rows)));
        reader.set_metadata(Arc::clone(&self.metadata));
        reader.finish().map_err(|error| StoreError::damaged(path, polars_error::one_line(&error)))
    }
}

impl Frames for RecordingFile {
    type Error = StoreError;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn kind(&self) -> CellsKind {
        self.kind
    }

    fn frames(&self) -> usize {
        self.rows
    }

    fn segments(&self) -> &[Segment] {
        &self.doc.segments
    }

    fn begin(&mut self, frame: usize) -> Result<(), StoreError> {
        self.next = frame.min(self.rows);
        Ok(())
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, StoreError> {
        let (first, each) = (self.next, self.meta.mat.cells());
        let one = each * self.kind.bytes();
        let bytes = if self.rows.saturating_mul(one) > LONG_BYTES { READ_BYTES_OF_LONG } else { READ_BYTES };
        let rows = (bytes / one).clamp(1, READ_ROWS).min(self.rows - first);
        if rows == 0 {
            // Whoever has gone through the frames may need the memory for what was found in them. A short recording is often
            // gone through again and takes little.
            if self.stamps.len() < self.rows {
                (self.stamps, self.cells) = (Vec::new(), Cells::empty(self.kind));
            }
            return Ok(None);
        }
        if rows == self.rows && self.stamps.len() == rows && self.cells.len() == rows * each {
            self.next += rows;
            return Ok(Some(Batch { stamps: &self.stamps, cells: self.cells.view() }));
        }
        let table = self.table(first, rows)?;
        self.stamps.clear();
        self.cells.clear();
        let bad = |problem| StoreError::damaged(&self.path, problem);
        let number = |frame| self.doc.segment_of(frame);
        table::into_frames(&table, first, each, &number, &mut self.stamps, &mut self.cells).map_err(bad)?;
        if self.stamps.len() != rows || self.cells.len() != rows * each {
            let got = first + self.stamps.len();
            return Err(bad(format!("expected {} rows, got {got}", self.rows)));
        }
        self.next += rows;
        Ok(Some(Batch { stamps: &self.stamps, cells: self.cells.view() }))
    }
}
