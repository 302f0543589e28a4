//! One recording as a row of the results of `plantar screen`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat, PyString};

use super::options::{LISTED, said};
use super::source::Source;
use super::work::work;
use crate::base::Zone;
use crate::cli::{Exit, Failure};
use crate::flow::{Judgement, ScreenCell, screen_columns, screen_row};
use crate::norms::Norms;

/// The columns of a row in their order, each with the type of what stands in it.
pub(super) fn columns(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let columns = PyDict::new(py);
    for column in screen_columns() {
        let of = if column.is_words { py.get_type::<PyString>() } else { py.get_type::<PyFloat>() };
        columns.set_item(column.name, of)?;
    }
    Ok(columns)
}

/// What stands under `result` in a row, by its key in the document of `plantar screen --json`.
pub(super) fn results(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let results = PyDict::new(py);
    for judgement in Judgement::ALL {
        results.set_item(judgement.key(), judgement.words())?;
    }
    Ok(results)
}

/// One recording as a row of `plantar screen`'s results: a value or None for each of `COLUMNS`. What cannot be read, or
/// fails, is a row with its reason. Days are those of Greenwich where a recording tells no zone, so that the same
/// recording gives the same row everywhere.
#[pyfunction]
#[pyo3(signature = (source, *, name="recording", class_name="", **options))]
pub(super) fn measure<'py>(
    py: Python<'py>,
    source: &Bound<'py, PyAny>,
    name: &str,
    class_name: &str,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyDict>> {
    let mut listed: BTreeMap<String, String> = BTreeMap::new();
    for (key, _, word) in said(options, &[LISTED])? {
        listed.insert(key.to_owned(), word.to_string_lossy().into_owned());
    }
    listed.insert("file".to_owned(), name.to_owned());
    listed.insert("class".to_owned(), class_name.to_owned());
    let source = Source::of(source, None, options)?;
    let path: PathBuf = source.path().to_owned();
    let made = work(py, || {
        let norms = Norms::shipped().map_err(|error| Failure::new(Exit::Unexpected, error))?;
        screen_row(&path, listed, &norms, |_| Zone::GREENWICH).map_err(|why| Failure::new(Exit::Usage, why))
    })?;
    let cells = made.map_err(|failure| source.raised(failure))?;
    let row = PyDict::new(py);
    for (column, cell) in screen_columns().into_iter().zip(cells) {
        match cell {
            ScreenCell::Number(number) => row.set_item(column.name, number)?,
            ScreenCell::Words(words) => row.set_item(column.name, words)?,
        }
    }
    Ok(row)
}
