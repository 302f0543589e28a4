//! The Python package's extension module `plantar._plantar`: the program's commands as functions.
//!
//! A function takes the options of its command as keyword arguments (`options`) and gives the document that the command
//! prints, or arrays where the command draws or writes a table. The package around it is in `src/python/plantar`.
//!
//! **Invariant.** Nothing is worked out here: what a function gives, the program gives. Python's lock is held only to take
//! what was given and to make what is returned; nothing is printed; a panic becomes an exception or a row.

mod arrays;
mod documents;
mod failure;
mod footprint;
mod json;
mod library;
mod options;
mod reading;
mod recording;
mod row;
mod source;
mod work;

use std::ffi::OsString;

use pyo3::prelude::*;

use crate::cli;

/// Runs the program on the words it was started with, its own name first. Returns its exit code.
#[pyfunction]
fn main(py: Python<'_>, words: Vec<OsString>) -> u8 {
    py.detach(|| cli::main(&words))
}

/// plantar as an extension module; the package `plantar` is its face.
#[pymodule]
fn _plantar(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("COLUMNS", row::columns(module.py())?)?;
    module.add("RESULTS", row::results(module.py())?)?;
    module.add_class::<recording::PyRecording>()?;
    module.add_class::<footprint::PyFootprint>()?;
    module.add_class::<library::PyLibrary>()?;
    module.add_function(wrap_pyfunction!(main, module)?)?;
    module.add_function(wrap_pyfunction!(documents::analyse, module)?)?;
    module.add_function(wrap_pyfunction!(documents::balance, module)?)?;
    module.add_function(wrap_pyfunction!(documents::dose, module)?)?;
    module.add_function(wrap_pyfunction!(documents::exercise, module)?)?;
    module.add_function(wrap_pyfunction!(documents::report_png, module)?)?;
    module.add_function(wrap_pyfunction!(footprint::footprints, module)?)?;
    module.add_function(wrap_pyfunction!(arrays::series, module)?)?;
    module.add_function(wrap_pyfunction!(arrays::steps, module)?)?;
    module.add_function(wrap_pyfunction!(reading::read, module)?)?;
    module.add_function(wrap_pyfunction!(reading::simulate, module)?)?;
    module.add_function(wrap_pyfunction!(row::measure, module)?)?;
    Ok(())
}
