//! The documents of the program's commands as dicts, and the report's page.

use std::ffi::OsString;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::json::loaded;
use super::options::{ANALYSIS, BALANCE, DOCUMENT, EXERCISE, FACTS, Known, PAGE, typed, words};
use super::source::Source;
use super::work::work;
use crate::cli::{self, Exit, Failure, Typed, args};
use crate::report::{PageInput, draw_page};

/// What was given to a function.
struct Call<'a, 'py> {
    source: &'a Bound<'py, PyAny>,
    name: Option<&'a str>,
    options: Option<&'a Bound<'py, PyDict>>,
}

impl<'py> Call<'_, 'py> {
    /// What a command makes of it.
    fn made<A: Typed + Send, T: Send>(
        &self,
        command: &'static str,
        known: &[&[Known]],
        make: fn(&A) -> Result<T, Failure>,
    ) -> PyResult<T> {
        let mut words = words(self.options, known)?;
        words.push(OsString::from("--json"));
        let source = Source::of(self.source, self.name, self.options)?;
        let made = work(self.source.py(), || make(&typed(command, words, [source.path()])?))?;
        made.map_err(|failure| source.raised(failure))
    }

    fn document<A: Typed + Send>(
        &self,
        command: &'static str,
        known: &[&[Known]],
        make: fn(&A) -> Result<String, Failure>,
    ) -> PyResult<Bound<'py, PyAny>> {
        loaded(self.source.py(), &self.made(command, known, make)?)
    }
}

/// The document of `plantar analyse --json`: everything that a recording gives.
#[pyfunction]
#[pyo3(signature = (source, *, name=None, **options))]
pub(super) fn analyse<'py>(
    source: &Bound<'py, PyAny>,
    name: Option<&str>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let call = Call { source, name, options };
    call.document("analyse", &[FACTS, ANALYSIS, DOCUMENT], cli::analyse::document)
}

/// The document of `plantar balance --json`: the sway of a stand, of a recording or of a path of the centre of pressure.
#[pyfunction]
#[pyo3(signature = (source, *, name=None, **options))]
pub(super) fn balance<'py>(
    source: &Bound<'py, PyAny>,
    name: Option<&str>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    Call { source, name, options }.document("balance", &[BALANCE], cli::balance::document)
}

/// The document of `plantar exercise --json`: what was practised in a recording, counted, held and scored.
#[pyfunction]
#[pyo3(signature = (source, *, name=None, **options))]
pub(super) fn exercise<'py>(
    source: &Bound<'py, PyAny>,
    name: Option<&str>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    Call { source, name, options }.document("exercise", &[FACTS, EXERCISE], cli::exercise::document)
}

/// The document of `plantar dose --json`: how each part of each sole was pressed.
#[pyfunction]
#[pyo3(signature = (source, *, name=None, **options))]
pub(super) fn dose<'py>(
    source: &Bound<'py, PyAny>,
    name: Option<&str>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    Call { source, name, options }.document("dose", &[FACTS], cli::dose::document)
}

/// The report of a recording, as the bytes of a PNG.
#[pyfunction]
#[pyo3(signature = (source, *, name=None, **options))]
pub(super) fn report_png<'py>(
    source: &Bound<'py, PyAny>,
    name: Option<&str>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyBytes>> {
    let call = Call { source, name, options };
    let page = call.made("report_png", &[FACTS, ANALYSIS, DOCUMENT, PAGE], page)?;
    Ok(PyBytes::new(source.py(), &page))
}

fn page(args: &args::Analyse) -> Result<Vec<u8>, Failure> {
    let one = cli::analyse::one(args)?;
    let document = one.document();
    let input = PageInput { name: &one.name, meta: &one.meta, result: &one.result, document: &document };
    // What a function gives does not depend on the computer it runs on.
    draw_page(&input, args.language.given.unwrap_or_default())
        .map_err(|error| Failure::new(Exit::Unexpected, error))
}
