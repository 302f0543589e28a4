//! The finished recording: a Parquet file with one row a frame.

use std::fs::File;
use std::io::{BufWriter, Cursor, Read};
use std::path::Path;

use polars::prelude::*;

use super::atomic::Pending;
use super::doc::{Doc, Within};
use super::{StoreError, seal, table};
use crate::base::{Cells, CellsKind, CellsRef, Meta, Recording, Segment, Stamp};

/// Most memory a reader takes for frames, cells and stamps together: 57 minutes of 64 x 48 cells
/// of 16 bits at 200 frames a second, 22 hours of 32 x 32 cells of 8 bits at 50.
const MAX_BYTES_IN_MEMORY: u64 = 4 << 30;
/// Most cells of a live mat, over all frames, that a reader takes: as many as fit when they are
/// 16-bit counts, the widest a mat sends.
pub const MAX_CELLS_IN_MEMORY: u64 = MAX_BYTES_IN_MEMORY / 2;
/// Largest file read, bytes: what no compression made smaller, with room for everything else.
const MAX_FILE_BYTES: u64 = MAX_BYTES_IN_MEMORY + (64 << 20);
/// Cells of one row group, which is what a writer holds in memory.
const ROW_GROUP_CELLS: usize = 1 << 22;
/// Rows of one row group at most, for mats of few cells.
const ROW_GROUP_ROWS: usize = 1 << 16;
/// Cells decoded at a time while reading: a few row groups, so that several cores can work.
const READ_CELLS: usize = 4 * ROW_GROUP_CELLS;
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
pub(super) fn check_size(path: &Path, frames: u64, each: usize, kind: CellsKind) -> Result<(), StoreError> {
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
        doc.frames = Some(frames as u64);
        doc.segments.clone_from(&segments);
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

/// Writes a recording as a Parquet file, whole or not at all; a file of that name is replaced.
/// Segments without a frame are left out, and of more than 10,000 the rest are made one.
///
/// # Errors
/// When the system refuses, or a number cannot be kept (a time that is not finite).
pub fn write_recording(path: &Path, recording: &Recording) -> Result<(), StoreError> {
    let (frames, each) = (recording.frames(), recording.meta.mat.cells());
    let kind = recording.cells().kind();
    let mut sink = Sink::create(path, &recording.meta, kind, frames, recording.segments().to_vec(), None)?;
    let step = rows_at_a_time(each);
    for first in (0..frames).step_by(step) {
        let end = (first + step).min(frames);
        let cells = recording.cells().view().slice(first * each..end * each);
        sink.push(path, &recording.stamps()[first..end], cells)?;
    }
    sink.commit(path)
}

/// A recording file whose checksum and description are good.
struct Opened {
    bytes: Vec<u8>,
    doc: Doc,
    rows: usize,
    schema: Arc<ArrowSchema>,
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
    let bad_seal = |broken: seal::Broken| StoreError::damaged(path, broken.to_string());
    // The end first: a huge file that is no whole recording is told without reading all of it.
    seal::check_end(&mut file, len).map_err(StoreError::io("read", path))?.map_err(bad_seal)?;
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(len as usize).map_err(|error| StoreError::io("read", path)(error.into()))?;
    // A file that grows meanwhile must not take the memory.
    Read::by_ref(&mut file).take(len).read_to_end(&mut bytes).map_err(StoreError::io("read", path))?;
    seal::check(&bytes).map_err(bad_seal)?;
    Ok(bytes)
}

/// The text under a key of the metadata of a Parquet file.
pub(super) fn description(path: &Path, bytes: &[u8], key: &str) -> Result<String, StoreError> {
    let bad = |error: PolarsError| StoreError::damaged(path, table::one_line(&error));
    let mut reader = ParquetReader::new(Cursor::new(bytes));
    let entries = reader.get_metadata().map_err(bad)?.key_value_metadata();
    let entry = entries.iter().flatten().find(|entry| entry.key == key);
    entry
        .and_then(|entry| entry.value.clone())
        .ok_or_else(|| StoreError::damaged(path, format!("expected a metadata entry {key:?}")))
}

fn open(path: &Path) -> Result<Opened, StoreError> {
    let bytes = sealed(path)?;
    let text = description(path, &bytes, DOC_KEY)?;
    let doc = Doc::from_json(path, Within::Recording, text.as_bytes())?;
    let bad = |error: PolarsError| StoreError::damaged(path, table::one_line(&error));
    let mut reader = ParquetReader::new(Cursor::new(bytes.as_slice()));
    let schema = reader.schema().map_err(bad)?;
    let rows = reader.get_metadata().map_err(bad)?.num_rows;
    Ok(Opened { doc, rows, schema, bytes })
}

/// Which journal the recording at `path` was made from.
pub(super) fn made_from(path: &Path) -> Result<Option<String>, StoreError> {
    Ok(open(path)?.doc.journal)
}

/// Reads a recording into memory, every row checked.
///
/// # Errors
/// When the system refuses; when the file is cut short, damaged, foreign or newer; when a column
/// is missing or a row is wrong; when its frames take more than 4 GiB of memory.
pub fn read_recording(path: &Path) -> Result<Recording, StoreError> {
    let Opened { bytes, doc, rows, schema } = open(path)?;
    let bad = |problem: String| StoreError::damaged(path, problem);
    let meta = doc.meta(path)?;
    let kind = doc.cells.ok_or_else(|| bad("its description: expected the type of the cells".to_owned()))?;
    if doc.frames != Some(rows as u64) {
        return Err(bad(format!("expected {} rows, got {rows}", doc.frames.unwrap_or(0))));
    }
    let each = meta.mat.cells();
    check_size(path, rows as u64, each, kind)?;
    if !doc.segments.is_sorted_by_key(|segment| segment.first_frame)
        || doc.segments.last().is_some_and(|segment| segment.first_frame >= rows)
    {
        return Err(bad(format!("its description: expected segments in order, within {rows} frames")));
    }
    for (name, expected) in table::columns(kind) {
        let got = schema.get(name).map(DataType::from_arrow_field);
        if got.as_ref() != Some(&expected) {
            let got = got.map_or_else(|| "none".to_owned(), |got| got.to_string());
            return Err(bad(format!("expected a column {name} of type {expected}, got {got}")));
        }
    }

    let mut stamps = Vec::with_capacity(rows);
    let mut cells = Cells::with_capacity(kind, rows * each);
    let step = (READ_CELLS / each).clamp(1, 4 * ROW_GROUP_ROWS);
    for first in (0..rows).step_by(step) {
        let table = ParquetReader::new(Cursor::new(bytes.as_slice()))
            .read_parallel(ParallelStrategy::RowGroups)
            .with_slice(Some((first, step.min(rows - first))))
            .finish()
            .map_err(|error| bad(table::one_line(&error)))?;
        table::into_frames(&table, first, each, &doc.segments, &mut stamps, &mut cells).map_err(bad)?;
    }
    if stamps.len() != rows || cells.len() != rows * each {
        return Err(bad(format!("expected {rows} rows, got {}", stamps.len())));
    }
    Ok(Recording::from_parts(meta, stamps, cells, doc.segments))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::base::{ChildId, LinkCounters, Mat, Note, Scale, Unit, View};
    use proptest::prelude::*;
    use std::io::{Seek, SeekFrom, Write};

    fn cells(kind: CellsKind, count: usize) -> BoxedStrategy<Cells> {
        use proptest::collection::vec;
        match kind {
            CellsKind::U8 => vec(any::<u8>(), count).prop_map(Cells::U8).boxed(),
            CellsKind::U16 => vec(any::<u16>(), count).prop_map(Cells::U16).boxed(),
            CellsKind::F32 => vec(-1e30f32..1e30, count).prop_map(Cells::F32).boxed(),
            CellsKind::F64 => vec(-1e300f64..1e300, count).prop_map(Cells::F64).boxed(),
        }
    }

    fn finite() -> impl Strategy<Value = f64> {
        use proptest::num::f64::{NEGATIVE, NORMAL, POSITIVE, SUBNORMAL, ZERO};
        POSITIVE | NEGATIVE | NORMAL | SUBNORMAL | ZERO
    }

    fn meta() -> impl Strategy<Value = Meta> {
        let mat = (1usize..5, 1usize..5, 0.1f64..200.0, 0.1f64..200.0, any::<u16>(), any::<bool>()).prop_map(
            |(rows, cols, x, y, absent, below)| {
                let absent = (0..rows * cols).map(|cell| absent >> cell & 1 == 1).collect();
                let view = if below { View::FromBelow } else { View::FromAbove };
                Mat::new(rows, cols, x, y).unwrap().with_view(view).with_absent(absent).unwrap()
            },
        );
        let scale = (any::<bool>(), 1e-9f64..1e9, finite()).prop_map(|(kpa, gain, offset)| {
            Scale::new(if kpa { Unit::Kpa } else { Unit::Raw }, gain, offset).unwrap()
        });
        let names = (".*", proptest::option::of(".*"), proptest::option::of("[A-Za-z0-9_-]{1,32}"));
        let numbers = (
            proptest::option::of(finite()),
            proptest::option::of(1e-3f64..1e6),
            any::<Option<i64>>(),
            any::<u64>(),
        );
        (mat, scale, names, numbers, proptest::collection::vec(("[a-z]*", ".*"), 0..3)).prop_map(
            |(mat, scale, (source, device, child), (full_scale, rate_hz, started_us, bytes), notes)| Meta {
                full_scale,
                rate_hz,
                child: child.map(|child| child.parse::<ChildId>().unwrap()),
                device,
                started_us,
                link: LinkCounters { bytes, ..LinkCounters::default() },
                notes: notes.into_iter().map(|(key, text)| Note::new(&key, text)).collect(),
                ..Meta::new(mat, scale, &source)
            },
        )
    }

    /// Any recording that can be kept.
    pub(in crate::store) fn any_recording() -> impl Strategy<Value = Recording> {
        let kind =
            proptest::sample::select(vec![CellsKind::U8, CellsKind::U16, CellsKind::F32, CellsKind::F64]);
        (meta(), 0usize..12, kind).prop_flat_map(|(meta, frames, kind)| {
            let stamp =
                (finite(), any::<Option<u32>>(), proptest::option::of(0..u64::MAX / 2), any::<Option<i64>>())
                    .prop_map(|(t_s, seq, device_us, host_us)| Stamp { t_s, seq, device_us, host_us });
            let segments = proptest::collection::btree_map(0..frames.max(1), ".*", 0..3.min(frames + 1));
            let each = meta.mat.cells();
            (proptest::collection::vec(stamp, frames), cells(kind, frames * each), segments).prop_map(
                move |(stamps, cells, segments)| {
                    let segments = segments
                        .into_iter()
                        .filter(|(first_frame, _)| *first_frame < frames)
                        .map(|(first_frame, reason)| Segment { first_frame, reason })
                        .collect();
                    Recording::from_parts(meta.clone(), stamps, cells, segments)
                },
            )
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn a_recording_comes_back_as_it_was(recording in any_recording()) {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a.parquet");
            write_recording(&path, &recording).unwrap();
            prop_assert_eq!(read_recording(&path).unwrap(), recording);
        }

        #[test]
        fn damage_is_an_error_and_never_a_panic(at in any::<proptest::sample::Index>(), bit in 0u8..8, cut in any::<bool>()) {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a.parquet");
            write_recording(&path, &small(5)).unwrap();
            let mut bytes = std::fs::read(&path).unwrap();
            let at = at.index(bytes.len());
            if cut { bytes.truncate(at) } else { bytes[at] ^= 1u8 << bit }
            std::fs::write(&path, &bytes).unwrap();
            let message = read_recording(&path).unwrap_err().to_string();
            prop_assert!(!message.contains('\n') && message.contains("a.parquet"), "{}", message);
        }
    }

    /// A recording of `frames` frames on a mat of 2 x 3 cells.
    pub(in crate::store) fn small(frames: usize) -> Recording {
        let mat = Mat::new(2, 3, 5.0, 5.0).unwrap();
        let mut recording = Recording::new(Meta::new(mat, Scale::RAW, "test"), CellsKind::U16);
        for at in 0..frames {
            let stamp = Stamp { t_s: at as f64 / 3.0, seq: Some(at as u32), ..Stamp::default() };
            recording.push(stamp, CellsRef::U16(&[at as u16, 0, 4095, 1, 2, 3]));
        }
        recording
    }

    #[test]
    fn many_row_groups_make_one_recording() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        let recording = small(ROW_GROUP_ROWS * 5 + 7);
        write_recording(&path, &recording).unwrap();
        assert!(read_recording(&path).unwrap() == recording);
    }

    #[test]
    fn a_device_that_restarts_with_every_frame_can_be_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        let mut recording = Recording::new(small(0).meta, CellsKind::U16);
        for at in 0..MAX_SEGMENTS + 7 {
            recording.begin_segment("device restarted");
            recording.push(Stamp { t_s: at as f64, ..Stamp::default() }, CellsRef::U16(&[0; 6]));
        }
        write_recording(&path, &recording).unwrap();
        // Reading checks the column against the description.
        let read = read_recording(&path).unwrap();
        assert_eq!(read.stamps(), recording.stamps());
        let (last, others) = read.segments().split_last().unwrap();
        assert_eq!(others, &recording.segments()[..MAX_SEGMENTS - 1]);
        assert_eq!(last.first_frame, MAX_SEGMENTS - 1);
        assert!(last.reason.starts_with("device restarted; 7 more breaks"), "{}", last.reason);
    }

    #[test]
    fn a_long_session_fits_and_a_false_number_of_rows_does_not() {
        let fits = |minutes: u64, rate_hz: u64, each, kind| {
            check_size(Path::new("a"), minutes * 60 * rate_hz, each, kind).is_ok()
        };
        assert!(fits(55, 200, 64 * 48, CellsKind::U16) && !fits(60, 200, 64 * 48, CellsKind::U16));
        assert!(fits(20 * 60, 50, 32 * 32, CellsKind::U8));
        // Frames of one cell are mostly stamps.
        assert!(check_size(Path::new("a"), MAX_CELLS_IN_MEMORY, 1, CellsKind::U8).is_err());
        assert!(check_size(Path::new("a"), u64::MAX, 1 << 20, CellsKind::F64).is_err());
    }

    #[test]
    fn what_cannot_be_kept_leaves_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut recording = small(2);
        recording.push(Stamp { t_s: f64::INFINITY, ..Stamp::default() }, CellsRef::U16(&[0; 6]));
        let error = write_recording(&folder.path().join("a.parquet"), &recording).unwrap_err();
        assert!(error.to_string().contains("frame 2: t_s is inf"), "{error}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_sealed_file_with_a_false_description_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        for (from, to, expected) in [
            (r#""rows":2,"cols":3"#, r#""rows":3,"cols":3"#, "row 0: expected 9 cells, got 6"),
            (
                r#""cells":"u16""#,
                r#""cells":"f32""#,
                "expected a column cells of type list[f32], got list[u16]",
            ),
            (r#""frames":5"#, r#""frames":6"#, "expected 6 rows, got 5"),
        ] {
            write_recording(&path, &small(5)).unwrap();
            let bytes = std::fs::read(&path).unwrap();
            let mut changed = replace(&bytes, from.as_bytes(), to.as_bytes());
            let at = changed.windows(14).rposition(|window| window == b"plantar-crc32=").unwrap() + 14;
            changed[at..at + 8].copy_from_slice(b"00000000");
            let mut file = File::options().read(true).write(true).truncate(true).open(&path).unwrap();
            file.write_all(&changed).unwrap();
            file.seek(SeekFrom::Start(0)).unwrap();
            seal::seal(&file).unwrap();
            let message = read_recording(&path).unwrap_err().to_string();
            assert!(message.contains(expected), "{message}");
        }
    }

    fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
        assert_eq!(from.len(), to.len());
        let mut bytes = bytes.to_vec();
        let mut at = 0;
        while let Some(found) = bytes[at..].windows(from.len()).position(|window| window == from) {
            at += found + from.len();
            bytes[at - from.len()..at].copy_from_slice(to);
        }
        assert!(at > 0);
        bytes
    }
}
