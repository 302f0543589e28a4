//! A recording as arrays.

use std::path::{Path, PathBuf};

use numpy::{PyArray1, PyArray2, PyArray3, PyArrayMethods as _};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use super::failure::raised;
use super::json::loaded;
use super::work::work;
use crate::base::Recording;
use crate::cli::{self, Exit, Failure};
use crate::report::recording_document;
use crate::store::write_recording;

/// A recording: its frames, their times, and what is known of it and of the mat.
#[pyclass(name = "Recording", module = "plantar", frozen)]
pub(super) struct PyRecording {
    name: String,
    /// As the mat sent it: counts where it sent counts.
    stored: Recording,
    /// The truth of a simulated one, as JSON.
    truth: Option<String>,
    frames: PyOnceLock<Py<PyArray3<f64>>>,
}

#[pymethods]
impl PyRecording {
    /// Its name.
    #[getter]
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The frames, frames x rows x columns, in `unit`: pressures where the mat was calibrated. Rows count forward and
    /// columns to the right. Made when they are first asked for.
    #[getter]
    fn frames(&self, py: Python<'_>) -> PyResult<Py<PyArray3<f64>>> {
        let made = self.frames.get_or_try_init(py, || -> PyResult<_> {
            let values = work(py, || values(&self.stored))?;
            let mat = &self.stored.meta.mat;
            let shape = [self.stored.frames(), mat.rows(), mat.cols()];
            Ok(PyArray1::from_vec(py, values).reshape(shape)?.unbind())
        });
        made.map(|frames| frames.clone_ref(py))
    }

    /// Seconds since the first frame, of each frame.
    #[getter]
    fn t_s<'py>(&self, py: Python<'py>) -> Bound<'py, PyArray1<f64>> {
        PyArray1::from_iter(py, self.stored.stamps().iter().map(|stamp| stamp.t_s))
    }

    /// Unit of the frames: "kPa", or "raw" for counts.
    #[getter]
    fn unit(&self) -> &'static str {
        self.stored.meta.with_pressures().scale.unit.label()
    }

    /// Distance between columns and between rows, millimetres.
    #[getter]
    fn pitch_mm(&self) -> (f64, f64) {
        let mat = &self.stored.meta.mat;
        (mat.pitch_x_mm(), mat.pitch_y_mm())
    }

    /// Which cells exist, rows x columns.
    #[getter]
    fn exists<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray2<bool>>> {
        let mat = &self.stored.meta.mat;
        let cells = (0..mat.cells()).map(|cell| mat.exists(cell));
        PyArray1::from_iter(py, cells).reshape([mat.rows(), mat.cols()])
    }

    /// What is known of it, and what its reader said: `recording` of the document of `analyse`.
    #[getter]
    fn info<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let t_s: Vec<f64> = self.stored.stamps().iter().map(|stamp| stamp.t_s).collect();
        let meta = self.stored.meta.with_pressures();
        let document = recording_document(&self.name, &meta, self.stored.segments(), &t_s);
        loaded(py, &document.to_string())
    }

    /// What is true of a simulated recording; None of any other.
    #[getter]
    fn truth<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.truth.as_deref().map(|truth| loaded(py, truth)).transpose()
    }

    /// Its cells as a table, a row for each cell of each frame: `t_s`, `row`, `col`, `value`.
    fn cells<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let (mat, frames) = (&self.stored.meta.mat, self.stored.frames());
        let each = mat.cells();
        let of_cell = |of: &dyn Fn(usize) -> usize| {
            let column = (0..frames).flat_map(|_| 0..each).map(|cell| of(cell) as i64);
            PyArray1::from_vec(py, column.collect::<Vec<_>>())
        };
        let stamps = self.stored.stamps();
        let t_s: Vec<f64> = stamps.iter().flat_map(|stamp| std::iter::repeat_n(stamp.t_s, each)).collect();
        let table = PyDict::new(py);
        table.set_item("t_s", PyArray1::from_vec(py, t_s))?;
        table.set_item("row", of_cell(&|cell| cell / mat.cols()))?;
        table.set_item("col", of_cell(&|cell| cell % mat.cols()))?;
        table.set_item("value", self.frames(py)?.bind(py).reshape([frames * each])?)?;
        Ok(table)
    }

    /// Writes it in plantar's own format, whole or not at all. The name ends in `.parquet`.
    fn write(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        let written = work(py, || self.written(&path))?;
        written.map_err(|failure| raised(&failure))
    }

    fn __repr__(&self) -> String {
        let (mat, frames) = (&self.stored.meta.mat, self.stored.frames());
        format!(
            "<plantar.Recording {:?}: {frames} frames of {} x {} cells>",
            self.name,
            mat.rows(),
            mat.cols()
        )
    }
}

impl PyRecording {
    /// A recording; `truth` is that of a simulated one, as JSON.
    pub(super) fn new(name: String, stored: Recording, truth: Option<String>) -> Self {
        Self { name, stored, truth, frames: PyOnceLock::new() }
    }

    /// Writes it into a file whose name tells its format.
    pub(super) fn written(&self, path: &Path) -> Result<(), Failure> {
        if path.extension().is_none_or(|ending| ending != "parquet") {
            let message = format!("{}: expected a name ending in .parquet", path.display());
            return Err(Failure::new(Exit::Usage, message));
        }
        write_recording(path, &self.stored).map_err(|error| cli::hint::output(&error))
    }

    /// As the mat sent it.
    pub(super) fn stored(&self) -> &Recording {
        &self.stored
    }
}

/// All values in the unit of the recording.
fn values(stored: &Recording) -> Vec<f64> {
    let recording = stored.clone().calibrated();
    let mut values = vec![0.0; recording.cells().len()];
    recording.cells().view().scaled_into(&recording.meta.scale, &mut values);
    values
}
