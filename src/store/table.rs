//! Frames as a table and back: the columns of a recording.

pub(super) mod cell_column;

use std::path::Path;

use polars::prelude::*;

use super::atomic::Pending;
use super::{StoreError, polars_error, seal};
use crate::base::{Cells, CellsRef, Segment, Stamp};

/// Every column of a recording with its type, in the order written. Unsigned numbers of 64 bits
/// are avoided: not every reader has them.
pub(super) fn columns(cells: DataType) -> [(&'static str, DataType); 7] {
    [
        ("frame", DataType::UInt32),
        ("segment", DataType::UInt32),
        ("t_s", DataType::Float64),
        ("seq", DataType::UInt32),
        ("device_us", DataType::Int64),
        ("host_us", DataType::Int64),
        ("cells", cells),
    ]
}

/// The stretch without a break of the link that a frame belongs to: the number of breaks before it. A segment that
/// begins with the first frame is no break.
pub(super) fn segment_of(segments: &[Segment], frame: usize) -> usize {
    let begun = |by: usize| segments.partition_point(|segment| segment.first_frame <= by);
    begun(frame) - begun(0)
}

/// A table of frames from `first` on, or what a column cannot hold. `each` is the number of cells
/// of a frame.
pub(super) fn from_frames(
    first: usize,
    stamps: &[Stamp],
    cells: CellsRef<'_>,
    each: usize,
    segments: &[Segment],
) -> Result<DataFrame, String> {
    let mut frame = Vec::with_capacity(stamps.len());
    let mut segment = Vec::with_capacity(stamps.len());
    let mut device_us = Vec::with_capacity(stamps.len());
    for (at, stamp) in (first..).zip(stamps) {
        check(stamp).map_err(|problem| format!("frame {at}: {problem}"))?;
        frame.push(u32::try_from(at).map_err(|_| format!("frame {at}: at most {} are kept", u32::MAX))?);
        segment.push(segment_of(segments, at) as u32); // not above `frame`
        device_us.push(stamp.device_us.map(u64::cast_signed)); // checked above
    }
    let columns = vec![
        Column::new("frame".into(), frame),
        Column::new("segment".into(), segment),
        Column::new("t_s".into(), stamps.iter().map(|stamp| stamp.t_s).collect::<Vec<_>>()),
        Column::new("seq".into(), stamps.iter().map(|stamp| stamp.seq).collect::<Vec<_>>()),
        Column::new("device_us".into(), device_us),
        Column::new("host_us".into(), stamps.iter().map(|stamp| stamp.host_us).collect::<Vec<_>>()),
        cell_column::column(cells, each),
    ];
    DataFrame::new(stamps.len(), columns).map_err(|error| error.to_string())
}

/// Whether a stamp can be kept.
pub(super) fn check(stamp: &Stamp) -> Result<(), String> {
    if !stamp.t_s.is_finite() {
        return Err(format!("t_s is {}, expected a finite number", stamp.t_s));
    }
    match stamp.device_us {
        Some(us) if i64::try_from(us).is_err() => {
            Err(format!("device_us is {us}, expected at most {}", i64::MAX))
        }
        _ => Ok(()),
    }
}

/// Appends the frames of a table whose first row is frame `first`, or says which row is wrong. `segment_of` tells what
/// must stand in the column `segment` of a frame.
pub(super) fn into_frames(
    table: &DataFrame,
    first: usize,
    each: usize,
    segment_of: &dyn Fn(usize) -> usize,
    stamps: &mut Vec<Stamp>,
    cells: &mut Cells,
) -> Result<(), String> {
    let text = |error: PolarsError| polars_error::one_line(&error);
    let column = |name| table.column(name).map_err(text);
    let frame = column("frame")?.u32().map_err(text)?;
    let segment = column("segment")?.u32().map_err(text)?;
    let t_s = column("t_s")?.f64().map_err(text)?;
    let seq = column("seq")?.u32().map_err(text)?;
    let device_us = column("device_us")?.i64().map_err(text)?;
    let host_us = column("host_us")?.i64().map_err(text)?;

    let rows = frame.iter().zip(segment.iter()).zip(t_s.iter());
    let rows = rows.zip(seq.iter()).zip(device_us.iter().zip(host_us.iter()));
    for (at, (((frame, segment), t_s), seq, (device_us, host_us))) in
        (first..).zip(rows.map(|((stamped, seq), clocks)| (stamped, seq, clocks)))
    {
        let wrong = |name: &str, expected: &dyn std::fmt::Display, got: Option<&dyn std::fmt::Display>| {
            let got = got.map_or_else(|| "nothing".to_owned(), ToString::to_string);
            format!("row {at}: expected {name} {expected}, got {got}")
        };
        if frame.map(|frame| frame as usize) != Some(at) {
            return Err(wrong("frame", &at, frame.as_ref().map(|v| v as _)));
        }
        let in_segment = segment_of(at);
        if segment.map(|segment| segment as usize) != Some(in_segment) {
            return Err(wrong("segment", &in_segment, segment.as_ref().map(|v| v as _)));
        }
        let t_s = t_s
            .filter(|t_s| t_s.is_finite())
            .ok_or_else(|| wrong("t_s", &"to be a finite number", t_s.as_ref().map(|v| v as _)))?;
        let device_us = device_us
            .map(|us| u64::try_from(us).map_err(|_| wrong("device_us", &"to be 0 or more", Some(&us))))
            .transpose()?;
        stamps.push(Stamp { t_s, seq, device_us, host_us });
    }

    cell_column::append(table, first, each, cells)
}

/// Writes a table with a description under a key of the file's metadata, and the checksum over all of it; whole
/// or not at all.
pub(super) fn write_sealed(
    path: &Path,
    key: &str,
    description: String,
    columns: Vec<Column>,
) -> Result<(), StoreError> {
    let mut table = DataFrame::new_infer_height(columns)
        .map_err(|error| StoreError::unfit(path, polars_error::one_line(&error)))?;
    let metadata = KeyValueMetadata::from_static(vec![
        (key.to_owned(), description),
        (seal::KEY.to_owned(), seal::UNSEALED.to_owned()),
    ]);
    let pending = Pending::create(path)?;
    ParquetWriter::new(pending.file())
        .with_key_value_metadata(Some(metadata))
        .finish(&mut table)
        .map_err(|error| polars_error::failed(path, &error))?;
    seal::seal(pending.file()).map_err(StoreError::io("write", path))?;
    pending.commit()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::CellsKind;

    fn table() -> DataFrame {
        let stamps = [Stamp::default(), Stamp { t_s: 0.5, seq: Some(7), ..Stamp::default() }];
        from_frames(3, &stamps, CellsRef::U8(&[1, 2, 3, 4]), 2, &[]).unwrap()
    }

    fn back(table: &DataFrame, first: usize, each: usize) -> Result<(Vec<Stamp>, Cells), String> {
        let (mut stamps, mut cells) = (Vec::new(), Cells::empty(CellsKind::U8));
        into_frames(table, first, each, &|_| 0, &mut stamps, &mut cells)?;
        Ok((stamps, cells))
    }

    #[test]
    fn the_table_has_the_columns_it_says() {
        let table = table();
        for (name, dtype) in columns(cell_column::TYPE) {
            assert_eq!(table.column(name).unwrap().dtype(), &dtype, "{name}");
        }
        assert_eq!(back(&table, 3, 2).unwrap().1, Cells::U8(vec![1, 2, 3, 4]));
        assert_eq!(back(&table.slice(1, 1), 4, 2).unwrap().1, Cells::U8(vec![3, 4]));
    }

    #[test]
    fn a_wrong_row_is_named() {
        assert_eq!(back(&table(), 0, 2).unwrap_err(), "row 0: expected frame 0, got 3");
        assert_eq!(back(&table(), 3, 4).unwrap_err(), "row 3: expected 4 bytes of cells, got 2");
        let stamp = Stamp { t_s: f64::NAN, ..Stamp::default() };
        assert!(from_frames(0, &[stamp], CellsRef::U8(&[1]), 1, &[]).is_err());
        let stamp = Stamp { device_us: Some(u64::MAX), ..Stamp::default() };
        assert!(from_frames(0, &[stamp], CellsRef::U8(&[1]), 1, &[]).is_err());
    }

    #[test]
    fn a_frame_is_numbered_by_the_breaks_before_it() {
        let segment = |first_frame| Segment { first_frame, reason: String::new() };
        let of = |segments: &[Segment]| (0..7).map(|frame| segment_of(segments, frame)).collect::<Vec<_>>();
        assert_eq!(of(&[segment(0), segment(2), segment(5)]), [0, 0, 1, 1, 1, 2, 2]);
        assert_eq!(of(&[segment(2), segment(5)]), [0, 0, 1, 1, 1, 2, 2]);
        assert_eq!(of(&[segment(3)]), [0, 0, 0, 1, 1, 1, 1]);
        assert_eq!(of(&[]), [0; 7]);
    }
}
