//! The cells of a recording for other programs.

use std::io::Write;
use std::path::Path;

use npyz::{AutoSerialize, WriteOptions, WriterBuilder};

use super::series::extension;
use super::{CopyError, StoreError, write_atomically, write_frames};
use crate::base::{CellsKind, CellsRef, Frames};

/// Writes the stored numbers of every frame, whole or not at all, in the memory of a few of them: `.npy` gives an array
/// of frames x rows x columns in the type they are stored in, `.parquet` the recording itself.
///
/// # Errors
/// When the name ends in neither, the system refuses, or a frame cannot be given.
pub fn write_cells<F: Frames + ?Sized>(path: &Path, frames: &mut F) -> Result<(), CopyError<F::Error>> {
    match extension(path).as_deref() {
        Some("parquet") => write_frames(path, frames),
        Some("npy") => write_atomically(path, |to| match frames.kind() {
            CellsKind::U8 => npy(path, to, frames, |cells| if let CellsRef::U8(v) = cells { v } else { &[] }),
            CellsKind::U16 => {
                npy(path, to, frames, |cells| if let CellsRef::U16(v) = cells { v } else { &[] })
            }
            CellsKind::F32 => {
                npy(path, to, frames, |cells| if let CellsRef::F32(v) = cells { v } else { &[] })
            }
            CellsKind::F64 => {
                npy(path, to, frames, |cells| if let CellsRef::F64(v) = cells { v } else { &[] })
            }
        }),
        _ => Err(StoreError::Extension { path: path.to_owned(), expected: ".npy or .parquet" }.into()),
    }
}

/// `values` takes the numbers out of cells that are of the type of the array.
fn npy<T: AutoSerialize + Copy, F: Frames + ?Sized>(
    path: &Path,
    to: &mut impl Write,
    frames: &mut F,
    values: impl Fn(CellsRef<'_>) -> &[T],
) -> Result<(), CopyError<F::Error>> {
    let failed = |error| StoreError::io("write", path)(error);
    let mat = &frames.meta().mat;
    let shape = [frames.frames() as u64, mat.rows() as u64, mat.cols() as u64];
    let mut writer =
        WriteOptions::new().default_dtype().shape(&shape).writer(to).begin_nd().map_err(failed)?;
    frames.begin(0).map_err(CopyError::Read)?;
    while let Some(batch) = frames.next().map_err(CopyError::Read)? {
        writer.extend(values(batch.cells).iter().copied()).map_err(failed)?;
    }
    // The writer counts: fewer numbers than the array has places for are an error.
    Ok(writer.finish().map_err(failed)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Held;
    use crate::store::read_recording;
    use crate::store::recording::tests::small;

    #[test]
    fn an_array_of_frames_rows_columns() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.npy");
        write_cells(&path, &mut Held::new(small(4))).unwrap();
        let file = npyz::NpyFile::new(std::fs::File::open(&path).unwrap()).unwrap();
        assert_eq!(file.shape(), [4, 2, 3]);
        let values: Vec<u16> = file.into_vec().unwrap();
        assert_eq!(CellsRef::U16(&values), small(4).cells().view());
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
