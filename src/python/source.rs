//! What recordings are given as: a path, bytes, an array, or a recording that was read. The program reads files; what is
//! none becomes a temporary one for as long as it is worked on.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use pyo3::exceptions::{PyFileNotFoundError, PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyMemoryView, PyString};
use tempfile::TempDir;

use super::failure::raised;
use super::options::given;
use super::recording::PyRecording;
use crate::cli::Failure;
use crate::store::write_recording;

/// What is taken as the numbers of an array.
const NUMBERS: [&str; 10] =
    ["uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64", "float32", "float64"];

/// A recording that was given.
pub(super) struct Source {
    path: PathBuf,
    /// The folder of the temporary file, which goes with it.
    held: Option<TempDir>,
}

impl Source {
    /// A recording from what was given: a path, bytes, an array of frames x rows x columns, or a recording. An array has
    /// no word on its cells, rate and unit: these must be among the options.
    pub(super) fn of(
        given: &Bound<'_, PyAny>,
        name: Option<&str>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        if let Ok(recording) = given.cast::<PyRecording>() {
            let recording = recording.get();
            let (path, held) = temporary(name.unwrap_or(recording.name()), "parquet")?;
            write_recording(&path, recording.stored())
                .map_err(|error| PyOSError::new_err(error.to_string()))?;
            return Ok(Self { path, held: Some(held) });
        }
        if let Ok(bytes) = given.cast::<PyBytes>() {
            return Self::of_bytes(bytes.as_bytes(), name);
        }
        if given.is_instance_of::<PyByteArray>() || given.is_instance_of::<PyMemoryView>() {
            let bytes = given.py().get_type::<PyBytes>().call1((given,))?;
            return Self::of_bytes(bytes.cast::<PyBytes>()?.as_bytes(), name);
        }
        if given.is_instance_of::<PyString>() || given.hasattr("__fspath__")? {
            return Self::of_path(given.extract()?);
        }
        if given.hasattr("dtype")? && given.hasattr("shape")? {
            return Self::of_array(given, name, options);
        }
        let what = given.get_type().name()?;
        Err(PyTypeError::new_err(format!(
            "expected a path, bytes, a NumPy array of frames x rows x columns or a Recording, got {what}"
        )))
    }

    fn of_path(path: PathBuf) -> PyResult<Self> {
        match path.metadata() {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let at = path.display();
                Err(PyFileNotFoundError::new_err(format!("{at}: there is no such file")))
            }
            _ => Ok(Self { path, held: None }),
        }
    }

    fn of_bytes(bytes: &[u8], name: Option<&str>) -> PyResult<Self> {
        let (path, held) = temporary(name.unwrap_or("recording"), "bytes")?;
        std::fs::write(&path, bytes).map_err(|error| full(&held, &error))?;
        Ok(Self { path, held: Some(held) })
    }

    fn of_array(
        array: &Bound<'_, PyAny>,
        name: Option<&str>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let dtype = array.getattr("dtype")?.str()?.to_string();
        // The order of the bytes does not matter.
        if !NUMBERS.contains(&array.getattr("dtype")?.getattr("name")?.extract::<String>()?.as_str()) {
            let message =
                format!("expected an array of whole numbers, float32 or float64, got one of {dtype}");
            return Err(PyTypeError::new_err(message));
        }
        let shape: Vec<usize> = array.getattr("shape")?.extract()?;
        if !(2..=4).contains(&shape.len()) || shape.contains(&0) {
            let message = format!(
                "expected an array of frames x rows x columns (or of rows x columns, or of trials of frames), got the shape \
                 {shape:?}"
            );
            return Err(PyValueError::new_err(message));
        }
        let needed: &[(&str, &str)] = match shape.len() {
            2 => &[("pitch_mm", "the distance between cells"), ("unit", "\"kPa\", \"N\" or \"raw\"")],
            _ => &[
                ("pitch_mm", "the distance between cells"),
                ("rate_hz", "the frames a second"),
                ("unit", "\"kPa\", \"N\" or \"raw\""),
            ],
        };
        for (key, what) in needed {
            if !given(options, key)? {
                let message = format!("an array does not tell {key}: give {key}=, {what}");
                return Err(PyTypeError::new_err(message));
            }
        }
        let (path, held) = temporary(name.unwrap_or("array"), "npy")?;
        let py = array.py();
        let kwargs = PyDict::new(py);
        kwargs.set_item("allow_pickle", false)?;
        py.import("numpy")?.call_method("save", (&path, array), Some(&kwargs))?;
        Ok(Self { path, held: Some(held) })
    }

    /// The file.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// A failure of this recording as an exception. Nobody knows the temporary file: the recording's name stands for it.
    pub(super) fn raised(&self, failure: Failure) -> PyErr {
        let own = |text: &str| match (&self.held, self.path.file_stem()) {
            (Some(_), Some(stem)) => text.replace(&self.path.display().to_string(), &stem.to_string_lossy()),
            _ => text.to_owned(),
        };
        let hint = failure.hint.as_deref().map(own);
        raised(&Failure { message: own(&failure.message), hint, ..failure })
    }
}

/// The place of a temporary file called `name`, and its folder.
fn temporary(name: &str, ending: &str) -> PyResult<(PathBuf, TempDir)> {
    let is_plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', ':', '\0']);
    if !is_plain || name.len() > 200 {
        let message =
            format!("name: {name:?}, expected a plain name without folders, at most 200 bytes long");
        return Err(PyValueError::new_err(message));
    }
    let folder = tempfile::tempdir().map_err(|error| {
        PyOSError::new_err(format!("no temporary file in {}: {error}", std::env::temp_dir().display()))
    })?;
    Ok((folder.path().join(format!("{name}.{ending}")), folder))
}

fn full(folder: &TempDir, error: &std::io::Error) -> PyErr {
    PyOSError::new_err(format!("the temporary file in {}: {error}", folder.path().display()))
}
