//! A library of children as tables.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::arrays::table;
use super::failure::raised;
use super::work::work;
use crate::base::ChildId;
use crate::cli::{self, Failure};
use crate::flow::{child_table, dose_table, practice_table, session_table};
use crate::store::{Library, LibraryError, SheetColumn};

/// A library of children, to be read. Each table shows the library as it is when it is asked for.
#[pyclass(name = "Library", module = "plantar", frozen)]
pub(super) struct PyLibrary(Mutex<Library>);

#[pymethods]
impl PyLibrary {
    /// Opens the library in a folder.
    #[new]
    fn new(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let opened = work(py, || Library::open(&path).map_err(cli::library::failure))?;
        Ok(Self(Mutex::new(opened.map_err(|failure| raised(&failure))?)))
    }

    /// The children, a row each.
    fn children<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.table(py, |library| {
            library.refresh()?;
            Ok(child_table(library))
        })
    }

    /// The values of the sessions of a child or of all, a row for each recording: the columns of `plantar child export`.
    #[pyo3(signature = (child=None))]
    fn sessions<'py>(&self, py: Python<'py>, child: Option<&str>) -> PyResult<Bound<'py, PyDict>> {
        let child = child.map(known).transpose()?;
        self.table(py, |library| {
            let mut rows = Vec::new();
            for id in ids(library, child)? {
                let sessions = library.sessions(&id)?;
                rows.push((library.child(&id)?.clone(), sessions));
            }
            let rows: Vec<_> = rows.iter().map(|(child, sessions)| (child, &sessions[..])).collect();
            Ok(session_table(&rows).0)
        })
    }

    /// What was practised by a child or by all, a row for each exercise of each session.
    #[pyo3(signature = (child=None))]
    fn practice<'py>(&self, py: Python<'py>, child: Option<&str>) -> PyResult<Bound<'py, PyDict>> {
        self.practised(py, child, practice_table)
    }

    /// How the soles of a child or of all were pressed in practice, a row for each zone of each foot and session.
    #[pyo3(signature = (child=None))]
    fn dose<'py>(&self, py: Python<'py>, child: Option<&str>) -> PyResult<Bound<'py, PyDict>> {
        self.practised(py, child, dose_table)
    }

    /// What could not be read, each in one line: nothing when all is well.
    fn damage(&self) -> Vec<String> {
        self.held().damage().map(str::to_owned).collect()
    }
}

impl PyLibrary {
    fn held(&self) -> MutexGuard<'_, Library> {
        // A reader that failed leaves what it had read.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn table<'py>(
        &self,
        py: Python<'py>,
        columns: impl FnOnce(&mut Library) -> Result<Vec<SheetColumn>, LibraryError> + Send,
    ) -> PyResult<Bound<'py, PyDict>> {
        let made: Result<_, Failure> = work(py, || columns(&mut self.held()).map_err(cli::library::failure))?;
        table(py, made.map_err(|failure| raised(&failure))?)
    }

    fn practised<'py>(
        &self,
        py: Python<'py>,
        child: Option<&str>,
        columns: fn(&[crate::child::PractisedSession]) -> Vec<SheetColumn>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let child = child.map(known).transpose()?;
        self.table(py, |library| {
            let mut all = Vec::new();
            for id in ids(library, child)? {
                all.extend(library.practices(&id)?);
            }
            Ok(columns(&all))
        })
    }
}

fn known(id: &str) -> PyResult<ChildId> {
    id.parse().map_err(|error: crate::base::ChildIdError| PyValueError::new_err(error.to_string()))
}

/// The child that is meant, or all.
fn ids(library: &mut Library, child: Option<ChildId>) -> Result<Vec<ChildId>, LibraryError> {
    library.refresh()?;
    Ok(match child {
        Some(child) => vec![library.child(&child)?.id.clone()],
        None => library.children().map(|child| child.id.clone()).collect(),
    })
}
