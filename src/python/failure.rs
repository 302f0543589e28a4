//! Failures as exceptions.

use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;

use crate::cli::{Exit, Failure};

/// A failure as an exception: what was given is wrong (`ValueError`), an output or a port cannot be used (`OSError`), or
/// something nobody foresaw (`RuntimeError`).
pub(super) fn raised(failure: &Failure) -> PyErr {
    let mut text = in_keywords(&failure.message);
    if let Some(hint) = &failure.hint {
        text = format!("{text} ({})", in_keywords(hint));
    }
    match failure.exit {
        Exit::Output | Exit::Port => PyOSError::new_err(text),
        Exit::Unexpected | Exit::Interrupted => PyRuntimeError::new_err(text),
        _ => PyValueError::new_err(text),
    }
}

/// A sentence that names options, with the keyword arguments in their place: `pitch_mm` for `--pitch-mm`.
fn in_keywords(text: &str) -> String {
    let mut parts = text.split("--");
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        said += &name.replace('-', "_");
        said += rest;
    }
    said
}
