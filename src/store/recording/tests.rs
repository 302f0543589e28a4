use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use polars::prelude::*;
use proptest::prelude::*;

use super::memory::*;
use super::read::*;
use super::row_group::ROW_GROUP_ROWS;
use super::sealed::DOC_KEY;
use super::sink::*;
use super::write::*;
use super::*;
use crate::base::{
    Cells, CellsKind, CellsRef, ChildId, Frames, LinkCounters, Mat, Meta, Note, Recording, Scale, Segment,
    Stamp, Unit, View,
};
use crate::store::doc::{Doc, Within};
use crate::store::{seal, table};

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
            zone: started_us.map(|_| crate::base::Zone::GREENWICH),
            started_us,
            link: LinkCounters { bytes, ..LinkCounters::default() },
            notes: notes.into_iter().map(|(key, text)| Note::new(&key, text)).collect(),
            ..Meta::new(mat, scale, &source)
        },
    )
}

/// Any recording that can be kept.
pub(in crate::store) fn any_recording() -> impl Strategy<Value = Recording> {
    let kind = proptest::sample::select(vec![CellsKind::U8, CellsKind::U16, CellsKind::F32, CellsKind::F64]);
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
    fn a_recording_with_lists_of_cells_comes_back_as_it_was(recording in any_recording()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        write_older(&path, &recording, 3, recording.segments());
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
    assert!(check_size(Path::new("a"), MAX_BYTES_IN_MEMORY / 2, 1, CellsKind::U8).is_err());
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
        (r#""rows":2,"cols":3"#, r#""rows":3,"cols":3"#, "row 0: expected 18 bytes of cells, got 12"),
        (r#""cells":"u16""#, r#""cells":"f32""#, "row 0: expected 24 bytes of cells, got 12"),
        (r#""version":4"#, r#""version":3"#, "expected a column cells of type list[u16], got binary"),
        (r#""frames":5"#, r#""frames":6"#, "expected 6 rows, got 5"),
    ] {
        write_recording(&path, &small(5)).unwrap();
        reseal(&path, from, to);
        let message = read_recording(&path).unwrap_err().to_string();
        assert!(message.contains(expected), "{message}");
    }
}

/// Writes a recording as programs up to version 3 did: the cells as lists of numbers.
fn write_older(path: &Path, recording: &Recording, version: u32, numbered: &[Segment]) {
    let (meta, cells) = (&recording.meta, recording.cells());
    let mut doc = Doc::new(path, Within::Recording, meta).unwrap();
    (doc.cells, doc.frames) = (Some(cells.kind()), Some(recording.frames() as u64));
    doc.segments = recording.segments().to_vec();
    let text = doc.to_json(path).unwrap().replace(r#""version":4"#, &format!(r#""version":{version}"#));
    let each = meta.mat.cells();
    let mut table = table::from_frames(0, recording.stamps(), cells.view(), each, numbered).unwrap();
    let frames = (0..recording.frames()).map(|at| match recording.frame(at) {
        CellsRef::U8(cells) => Series::new(PlSmallStr::EMPTY, cells),
        CellsRef::U16(cells) => Series::new(PlSmallStr::EMPTY, cells),
        CellsRef::F32(cells) => Series::new(PlSmallStr::EMPTY, cells),
        CellsRef::F64(cells) => Series::new(PlSmallStr::EMPTY, cells),
    });
    let lists = Series::new("cells".into(), frames.collect::<Vec<_>>());
    let lists = lists.cast(&table::cell_column::type_of_lists(cells.kind())).unwrap();
    table.replace("cells", lists.into_column()).unwrap();
    table::write_sealed(path, DOC_KEY, text, table.columns().to_vec()).unwrap();
}

/// Puts other text of the same length into a file, and the checksum that fits.
fn reseal(path: &Path, from: &str, to: &str) {
    let mut changed = replace(&std::fs::read(path).unwrap(), from.as_bytes(), to.as_bytes());
    let at = changed.windows(14).rposition(|window| window == b"plantar-crc32=").unwrap() + 14;
    changed[at..at + 8].copy_from_slice(b"00000000");
    let mut file = File::options().read(true).write(true).truncate(true).open(path).unwrap();
    file.write_all(&changed).unwrap();
    file.seek(SeekFrom::Start(0)).unwrap();
    seal::seal(&file).unwrap();
}

/// Six frames with a break before the fourth.
fn broken_link() -> Recording {
    let (of, mut recording) = (small(6), Recording::new(small(0).meta, CellsKind::U16));
    for (at, stamp) in of.stamps().iter().enumerate() {
        if at == 3 {
            recording.begin_segment("the mat was plugged in again");
        }
        recording.push(*stamp, of.frame(at));
    }
    recording
}

#[test]
fn the_column_parts_the_stretches_before_and_after_a_break() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    write_recording(&path, &broken_link()).unwrap();
    let table = ParquetReader::new(File::open(&path).unwrap()).finish().unwrap();
    let column: Vec<_> = table.column("segment").unwrap().u32().unwrap().iter().flatten().collect();
    assert_eq!(column, [0, 0, 0, 1, 1, 1]);
    assert_eq!(read_recording(&path).unwrap(), broken_link());
    // In version 3 they were numbered alike, in those before otherwise.
    write_older(&path, &broken_link(), 3, broken_link().segments());
    assert_eq!(read_recording(&path).unwrap(), broken_link());
    write_older(&path, &broken_link(), 2, broken_link().segments());
    let message = read_recording(&path).unwrap_err().to_string();
    assert!(message.contains("row 3: expected segment 0, got 1"), "{message}");
}

#[test]
fn a_file_that_numbers_the_stretches_as_before_is_read_as_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    // The frames before and after the first break had the same number.
    write_older(&path, &broken_link(), 1, &[]);
    assert_eq!(read_recording(&path).unwrap(), broken_link());
}

#[test]
fn a_recording_is_gone_through_from_any_frame_and_row_groups_do_not_depend_on_batches() {
    let folder = tempfile::tempdir().unwrap();
    let [whole, batched] = ["a.parquet", "b.parquet"].map(|name| folder.path().join(name));
    let recording = small(ROW_GROUP_ROWS * 5 + 7);
    write_recording(&whole, &recording).unwrap();
    let mut slowly = crate::base::frames_tests::Slowly::new(recording.clone(), 1000);
    write_frames(&batched, &mut slowly).map_err(CopyError::of_writing).unwrap();
    assert!(std::fs::read(&whole).unwrap() == std::fs::read(&batched).unwrap());
    let mut file = RecordingFile::open(&whole).unwrap();
    for first in [recording.frames() - 2, 70_000, 0] {
        file.begin(first).unwrap();
        let batch = file.next().unwrap().unwrap();
        assert_eq!(batch.stamps[..2], recording.stamps()[first..first + 2]);
        assert_eq!(batch.cells.slice(0..6), recording.frame(first));
    }
    file.begin(usize::MAX).unwrap();
    assert!(file.next().unwrap().is_none());
}

#[test]
fn a_file_that_changes_while_it_is_read_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    write_recording(&path, &small(50)).unwrap();
    let mut file = RecordingFile::open(&path).unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[20] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    let message = file.next().unwrap_err().to_string();
    assert!(message.contains("a.parquet") && message.contains("has changed while it was read"), "{message}");
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
