//! From a path to recordings, whatever the file is: told by its content, never by its name.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::base::Recording;
use crate::import::{Format, Import, ImportError};
use crate::source::SourceError;
use crate::store::{self, StoreError};

pub use crate::import::Hints;

/// A file that gives no recording.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// One of plantar's own files.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A foreign file, or one of no format known here.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A capture of the native wire format.
    #[error(transparent)]
    Capture(#[from] SourceError),
}

/// An open file of one or more recordings, read one at a time.
pub struct Input {
    path: PathBuf,
    from: From,
}

enum From {
    Own,
    Foreign(Box<Import>),
}

impl Input {
    /// Opens a file and recognises it.
    ///
    /// # Errors
    /// When it cannot be opened or is nothing that plantar reads.
    pub fn open(path: &Path, hints: &Hints) -> Result<Self, InputError> {
        let from = if sniff_own(path) { From::Own } else { From::Foreign(Box::new(Import::open(path, hints)?)) };
        Ok(Self { path: path.to_owned(), from })
    }

    /// Number of recordings in the file.
    pub fn recordings(&self) -> usize {
        match &self.from {
            From::Own => 1,
            From::Foreign(import) => import.parts().len(),
        }
    }

    /// What to call one of them: the file's name without its ending, and the name inside the file
    /// where there are several.
    pub fn name(&self, at: usize) -> String {
        let stem = self.path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        match &self.from {
            From::Foreign(import) if !import.parts()[at].is_empty() => format!("{stem}_{}", import.parts()[at]),
            _ => stem,
        }
    }

    /// Reads one of them.
    ///
    /// # Errors
    /// When the file is damaged or does not say all that a recording needs.
    pub fn read(&mut self, at: usize) -> Result<Recording, InputError> {
        match &mut self.from {
            From::Own => Ok(store::read(&self.path)?),
            From::Foreign(import) => Ok(import.read(at)?),
        }
    }
}
