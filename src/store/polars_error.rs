//! What polars reports, as an error of this room.

use std::path::Path;

use polars::prelude::PolarsError;

use super::StoreError;

/// What polars says, on one line.
pub(super) fn one_line(error: &PolarsError) -> String {
    error.to_string().lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ")
}

/// A failure of the Parquet writer: of the disk, as far as can be told.
pub(super) fn failed(path: &Path, error: &PolarsError) -> StoreError {
    StoreError::Io { doing: "write", path: path.to_owned(), source: std::io::Error::other(one_line(error)) }
}
