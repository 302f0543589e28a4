//! Recordings read and simulated.

use std::path::PathBuf;

use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::failure::raised;
use super::options::{FACTS, SCENE, typed, words};
use super::recording::PyRecording;
use super::source::Source;
use super::work::work;
use crate::cli::{self, Exit, Failure, args};

/// Reads a recording of any format that the program reads. A file of several needs `array`; bytes captured from another
/// maker's mat need `profile`.
#[pyfunction]
#[pyo3(signature = (source, *, name=None, **options))]
pub(super) fn read(
    py: Python<'_>,
    source: &Bound<'_, PyAny>,
    name: Option<&str>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<PyRecording> {
    let words = words(options, &[FACTS])?;
    let source = Source::of(source, name, options)?;
    let made = work(py, || {
        let facts: args::Facts = typed("read", words, [])?;
        let mut input = cli::analyse::open_one(source.path(), &facts)?;
        let stored = input.read_stored(0).map_err(|error| Failure::new(Exit::Input, error))?;
        Ok(PyRecording::new(input.name(0), stored, None))
    })?;
    made.map_err(|failure| source.raised(failure))
}

/// Simulates a child on a mat, as `plantar simulate` does. With `out` the recording is written there too.
#[pyfunction]
#[pyo3(signature = (out=None, **options))]
pub(super) fn simulate(
    py: Python<'_>,
    out: Option<PathBuf>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<PyRecording> {
    let mut words = words(options, &[SCENE])?;
    // The command writes something; here what it writes is returned.
    words.push("--out=simulated.parquet".into());
    let made = work(py, || {
        let (stored, truth) = cli::simulate::simulated(&typed("simulate", words, [])?)?;
        let stem = out.as_deref().and_then(|out| out.file_stem());
        let name = stem.map_or_else(|| "simulated".to_owned(), |stem| stem.to_string_lossy().into_owned());
        let recording = PyRecording::new(name, stored, Some(truth));
        out.as_deref().map_or(Ok(()), |out| recording.written(out))?;
        Ok(recording)
    })?;
    made.map_err(|failure| raised(&failure))
}
