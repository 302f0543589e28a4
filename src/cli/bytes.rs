//! Captured bytes, from a file or, written `-`, from standard input.

use std::fs::File;
use std::io::{Read, stdin};
use std::path::Path;

use super::exit::{Exit, Failure};
use crate::flow;

/// Whether a path means standard input.
pub(super) fn is_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// What to call it.
pub(super) fn name(path: &Path) -> String {
    if is_input(path) { "standard input".to_owned() } else { path.display().to_string() }
}

/// A failure to read it.
pub(super) fn failure(path: &Path, error: impl std::fmt::Display) -> Failure {
    Failure::new(Exit::Input, format!("{}: {error}", name(path)))
}

/// The bytes, to be read to their end.
///
/// # Errors
/// When the file cannot be opened.
pub(super) fn open(path: &Path) -> Result<Box<dyn Read>, Failure> {
    if is_input(path) {
        return Ok(Box::new(stdin().lock()));
    }
    Ok(Box::new(File::open(path).map_err(|error| failure(path, error))?))
}

/// The bytes at the beginning, as many as are looked at to find out what they are.
///
/// # Errors
/// When they cannot be read.
pub(super) fn beginning(path: &Path) -> Result<Vec<u8>, Failure> {
    flow::read_capture(open(path)?).map_err(|error| failure(path, error))
}

/// Whether standard input is a file: what it holds came at another time.
pub(super) fn input_is_a_file() -> bool {
    cfg!(unix) && std::fs::metadata("/dev/stdin").is_ok_and(|found| found.is_file())
}
