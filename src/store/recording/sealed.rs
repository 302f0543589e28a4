//! A Parquet file of this program: its bytes once its checksum fits, and what its metadata say of it.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

use polars::prelude::*;

use super::memory::MAX_BYTES_IN_MEMORY;
use crate::store::{StoreError, polars_error, seal};

/// Largest file read into memory, bytes: what no compression made smaller, with room for everything else.
const MAX_FILE_BYTES: u64 = MAX_BYTES_IN_MEMORY + (64 << 20);

/// Metadata key of the description.
pub(super) const DOC_KEY: &str = "plantar";

/// The bytes of a sealed Parquet file, once its checksum fits.
pub(in crate::store) fn sealed(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut file = File::open(path).map_err(StoreError::io("open", path))?;
    let len = file.metadata().map_err(StoreError::io("read", path))?.len();
    if len > MAX_FILE_BYTES {
        return Err(StoreError::TooLarge {
            path: path.to_owned(),
            what: "bytes",
            got: len,
            max: MAX_FILE_BYTES,
        });
    }
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(len as usize).map_err(|error| StoreError::io("read", path)(error.into()))?;
    // A file that grows meanwhile must not take the memory.
    Read::by_ref(&mut file).take(len).read_to_end(&mut bytes).map_err(StoreError::io("read", path))?;
    seal::look(&mut Cursor::new(&bytes))
        .map_err(StoreError::io("read", path))?
        .map_err(|broken| StoreError::damaged(path, broken.to_string()))?;
    Ok(bytes)
}

/// The text under a key of the metadata of a Parquet file.
pub(in crate::store) fn description(path: &Path, bytes: &[u8], key: &str) -> Result<String, StoreError> {
    let bad = |error: PolarsError| StoreError::damaged(path, polars_error::one_line(&error));
    let mut reader = ParquetReader::new(Cursor::new(bytes));
    described(path, reader.get_metadata().map_err(bad)?, key)
}

/// The text under a key of the metadata.
pub(super) fn described(path: &Path, metadata: &FileMetadataRef, key: &str) -> Result<String, StoreError> {
    let entry = metadata.key_value_metadata().iter().flatten().find(|entry| entry.key == key);
    entry
        .and_then(|entry| entry.value.clone())
        .ok_or_else(|| StoreError::damaged(path, format!("expected a metadata entry {key:?}")))
}
