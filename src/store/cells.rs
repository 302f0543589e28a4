//! The cells of a recording for other programs.

use std::io::Write;
use std::path::Path;

use super::extension::extension;
use super::{CopyError, StoreError, write_atomically, write_frames};
use crate::base::{CellsKind, Frames};

/// Writes the stored numbers of every frame, whole or not at all, in the memory of a few of them: `.npy` gives an array
/// of frames x rows x columns in the type they are stored in, `.parquet` the recording itself.
///
/// # Errors
/// When the name ends in neither, the system refuses, or a frame cannot be given.
pub fn write_cells<F: Frames + ?Sized>(path: &Path, frames: &mut F) -> Result<(), CopyError<F::Error>> {
    match extension(path).as_deref() {
        Some("parquet") => write_frames(path, frames),
        Some("npy") => write_atomically(path, |to| npy(path, to, frames)),
        _ => Err(StoreError::Extension { path: path.to_owned(), expected: ".npy or .parquet" }.into()),
    }
}

fn npy<F: Frames + ?Sized>(
    path: &Path,
    to: &mut impl Write,
    frames: &mut F,
) -> Result<(), CopyError<F::Error>> {
    let failed = |error| StoreError::io("write", path)(error);
    let mat = &frames.meta().mat;
    let shape = [frames.frames(), mat.rows(), mat.cols()];
    to.write_all(&header(frames.kind(), shape)).map_err(failed)?;
    let mut bytes = Vec::new();
    let mut left = frames.frames();
    frames.begin(0).map_err(CopyError::Read)?;
    while let Some(batch) = frames.next().map_err(CopyError::Read)? {
        bytes.clear();
        batch.cells.bytes_into(&mut bytes);
        to.write_all(&bytes).map_err(failed)?;
        left = left.saturating_sub(batch.stamps.len());
    }
    // The shape stands before the numbers: an array with fewer would not open.
    if left > 0 {
        let what = format!("{left} frames are missing at the end");
        return Err(failed(std::io::Error::new(std::io::ErrorKind::UnexpectedEof, what)).into());
    }
    Ok(())
}

/// The head of an array in C order, format version 1.0 (`numpy.lib.format` in NumPy's documentation): padded with spaces
/// so that the numbers begin at a multiple of 64 bytes.
fn header(kind: CellsKind, [frames, rows, cols]: [usize; 3]) -> Vec<u8> {
    let descr = match kind {
        CellsKind::U8 => "|u1",
        CellsKind::U16 => "<u2",
        CellsKind::F32 => "<f4",
        CellsKind::F64 => "<f8",
    };
    let mut text =
        format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': ({frames}, {rows}, {cols}), }}");
    const BEFORE: usize = 10;
    let padding = (BEFORE + text.len() + 1).next_multiple_of(64) - (BEFORE + text.len() + 1);
    text.extend(std::iter::repeat_n(' ', padding));
    text.push('\n');
    let mut head = b"\x93NUMPY\x01\x00".to_vec();
    head.extend((text.len() as u16).to_le_bytes());
    head.extend(text.as_bytes());
    head
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CellsRef, Held};
    use crate::store::read_recording;
    use crate::store::recording::tests::small;

    #[test]
    fn an_array_of_frames_rows_columns() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.npy");
        write_cells(&path, &mut Held::new(small(4))).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        let (head, numbers) = bytes.split_at(128);
        // As `numpy.save` writes it.
        let text = "{'descr': '<u2', 'fortran_order': False, 'shape': (4, 2, 3), }";
        assert_eq!(&head[..10], b"\x93NUMPY\x01\x00\x76\x00");
        assert_eq!(std::str::from_utf8(&head[10..]).unwrap(), format!("{text:117}\n"));
        let values: Vec<u16> = numbers.as_chunks().0.iter().map(|&pair| u16::from_le_bytes(pair)).collect();
        assert_eq!(CellsRef::U16(&values), small(4).cells().view());
    }

    #[test]
    fn the_numbers_of_every_array_begin_at_a_multiple_of_64() {
        for frames in [1, 9, 10, 1_000, 1_000_000, usize::MAX] {
            let head = header(CellsKind::F64, [frames, 64, 256]);
            assert_eq!(head.len() % 64, 0);
            assert_eq!(usize::from(u16::from_le_bytes([head[8], head[9]])), head.len() - 10);
        }
    }

    #[test]
    fn the_ending_says_which() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.PARQUET");
        write_cells(&path, &mut Held::new(small(4))).unwrap();
        assert_eq!(read_recording(&path).unwrap(), small(4));
        assert!(matches!(
            write_cells(&folder.path().join("a.csv"), &mut Held::new(small(4))),
            Err(CopyError::Write(StoreError::Extension { .. }))
        ));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
