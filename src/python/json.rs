//! Documents as Python has them.

use pyo3::prelude::*;

/// A JSON document as a dict.
pub(super) fn loaded<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (text,))
}
