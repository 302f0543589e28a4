//! The cells of a recording for other programs.

use std::io::Write;
use std::path::Path;

use npyz::{AutoSerialize, WriteOptions, WriterBuilder};

use super::series::extension;
use super::{StoreError, write_atomically, write_recording};
use crate::base::{CellsRef, Recording};

/// Writes the stored numbers of every frame, whole or not at all: `.npy` gives an array of frames x
/// rows x columns in the type they are stored in, `.parquet` the recording itself.
///
/// # Errors
/// When the name ends in neither, or the system refuses.
pub fn write_cells(path: &Path, recording: &Recording) -> Result<(), StoreError> {
    match extension(path).as_deref() {
        Some("parquet") => write_recording(path, recording),
        Some("npy") => write_atomically(path, |to| {
            let mat = &recording.meta.mat;
            let shape = [recording.frames() as u64, mat.rows() as u64, mat.cols() as u64];
            match recording.cells().view() {
                CellsRef::U8(v) => npy(to, v, &shape),
                CellsRef::U16(v) => npy(to, v, &shape),
                CellsRef::F32(v) => npy(to, v, &shape),
                CellsRef::F64(v) => npy(to, v, &shape),
            }
            .map_err(StoreError::io("write", path))
        }),
        _ => Err(StoreError::Extension { path: path.to_owned(), expected: ".npy or .parquet" }),
    }
}

fn npy<T: AutoSerialize + Copy>(to: &mut impl Write, values: &[T], shape: &[u64]) -> std::io::Result<()> {
    let mut writer = WriteOptions::new().default_dtype().shape(shape).writer(to).begin_nd()?;
    writer.extend(values.iter().copied())?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::read_recording;
    use crate::store::recording::tests::small;

    #[test]
    fn an_array_of_frames_rows_columns() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.npy");
        write_cells(&path, &small(4)).unwrap();
        let file = npyz::NpyFile::new(std::fs::File::open(&path).unwrap()).unwrap();
        assert_eq!(file.shape(), [4, 2, 3]);
        let values: Vec<u16> = file.into_vec().unwrap();
        assert_eq!(CellsRef::U16(&values), small(4).cells().view());
    }

    #[test]
    fn the_ending_says_which() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.PARQUET");
        write_cells(&path, &small(4)).unwrap();
        assert_eq!(read_recording(&path).unwrap(), small(4));
        assert!(matches!(
            write_cells(&folder.path().join("a.csv"), &small(4)),
            Err(StoreError::Extension { .. })
        ));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
