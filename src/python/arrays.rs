//! Tables as dicts of columns: numbers as an array with NaN where there is none, words as a list with `None`.

use numpy::{PyArray1, PyArray2, PyArrayMethods as _};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use super::options::{ANALYSIS, FACTS, typed, words};
use super::source::Source;
use super::work::work;
use crate::base::{Grid, Point};
use crate::cli::{self, Exit, Failure, args};
use crate::flow::StepTable;
use crate::store::{SheetColumn, SheetValues, series_columns};

/// The options of an analysis that gives no intervals: tables have none.
pub(super) fn without_intervals(options: Option<&Bound<'_, PyDict>>) -> PyResult<Vec<std::ffi::OsString>> {
    let mut words = words(options, &[FACTS, ANALYSIS])?;
    words.push("--bootstrap=0".into());
    Ok(words)
}

/// A table.
pub(super) fn table<'py>(py: Python<'py>, columns: Vec<SheetColumn>) -> PyResult<Bound<'py, PyDict>> {
    let table = PyDict::new(py);
    for column in columns {
        match column.values {
            SheetValues::Numbers(values) => {
                let numbers = values.into_iter().map(|value| value.unwrap_or(f64::NAN)).collect();
                table.set_item(column.name, PyArray1::from_vec(py, numbers))?;
            }
            SheetValues::Words(values) => table.set_item(column.name, PyList::new(py, values)?)?,
        }
    }
    Ok(table)
}

/// A picture, rows x columns.
pub(super) fn picture<'py>(py: Python<'py>, grid: &Grid<f64>) -> PyResult<Bound<'py, PyArray2<f64>>> {
    PyArray1::from_slice(py, grid.values()).reshape([grid.rows(), grid.cols()])
}

/// Places in millimetres, one a row, x and y.
pub(super) fn places<'py>(py: Python<'py>, points: &[Point]) -> PyResult<Bound<'py, PyArray2<f64>>> {
    let flat = points.iter().flat_map(|point| [point.x, point.y]).collect();
    PyArray1::from_vec(py, flat).reshape([points.len(), 2])
}

/// The measures of every frame, of the whole mat and of each foot: the columns of `plantar export --series`.
#[pyfunction]
#[pyo3(signature = (source, *, name=None, **options))]
pub(super) fn series<'py>(
    py: Python<'py>,
    source: &Bound<'py, PyAny>,
    name: Option<&str>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyDict>> {
    let words = without_intervals(options)?;
    let source = Source::of(source, name, options)?;
    let columns = work(py, || {
        let one = cli::analyse::one(&typed("series", words, [source.path()])?)?;
        series_columns(&one.result).map_err(|trouble| Failure::new(Exit::Unexpected, trouble))
    })?;
    table(py, columns.map_err(|failure| source.raised(failure))?)
}

/// The steps of one recording or of a list of them, a row each: the columns of `plantar export --steps`. A recording
/// without a step has no row.
#[pyfunction]
#[pyo3(signature = (sources, **options))]
pub(super) fn steps<'py>(
    py: Python<'py>,
    sources: &Bound<'py, PyAny>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyDict>> {
    let words = without_intervals(options)?;
    let sources: Vec<Source> = match sources.cast::<PyList>() {
        Ok(several) => several.iter().map(|one| Source::of(&one, None, options)).collect::<PyResult<_>>()?,
        Err(_) => vec![Source::of(sources, None, options)?],
    };
    if sources.is_empty() {
        return Err(PyTypeError::new_err("expected a recording or a list of them, got an empty list"));
    }
    let made = work(py, || {
        let args: args::Analyse = typed("steps", words, sources.iter().map(Source::path))?;
        let mut table = StepTable::default();
        cli::analyse::each(&args, &args.files, Ok, |one| {
            table.push(&one.name, &one.meta, one.day(), &one.result);
            Ok(())
        })?;
        Ok(table.columns())
    })?;
    table(py, made.map_err(|failure| sources[0].raised(failure))?)
}
