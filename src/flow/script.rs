//! Scripts of simulated exercises, from files.

use std::io::Read as _;
use std::path::Path;

use crate::sim::{Script, ScriptError};

/// Most bytes read of a script.
const MAX_TEXT: u64 = 1_000_000;

/// Why there is no script.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScriptFileError {
    /// The system refuses.
    #[error("{path}: {error}")]
    Io {
        /// Which file.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// Something is wrong in it.
    #[error("{path}: {error}")]
    Script {
        /// Which file.
        path: String,
        /// What.
        error: ScriptError,
    },
}

/// Reads a script of exercises (docs/formats/SCRIPT.md).
///
/// # Errors
/// When the file cannot be read, or is no script.
pub fn read_script(path: &Path) -> Result<Script, ScriptFileError> {
    let name = || path.display().to_string();
    let failed = |error| ScriptFileError::Io { path: name(), error };
    let mut text = String::new();
    std::fs::File::open(path).map_err(failed)?.take(MAX_TEXT).read_to_string(&mut text).map_err(failed)?;
    Script::from_toml(&text).map_err(|error| ScriptFileError::Script { path: name(), error })
}
