//! Work without Python's lock.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

/// Does work while other threads of Python run. A panic becomes a `RuntimeError`: pyo3's own exception for it passes by
/// `except Exception`.
pub(super) fn work<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> PyResult<T> {
    let done = py.detach(|| catch_unwind(AssertUnwindSafe(work)).map_err(|panic| said(&*panic)));
    done.map_err(|said| PyRuntimeError::new_err(format!("plantar failed, which is a mistake in it: {said}")))
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason was given").to_owned()
}
