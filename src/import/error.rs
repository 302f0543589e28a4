//! What can be wrong with a foreign file, in one line.

use std::path::{Path, PathBuf};

/// Why a file could not be imported. Every message names the file, the place in it where there is
/// one, what was expected and what was found.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The file could not be opened or read.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// The content is of no format known here.
    #[error("{}: {looks}; expected a recording of plantar (.parquet), another maker's file (emed, Tekscan, footscan, zebris, XSENSOR, pliance), a NumPy .npy or .npz, a MATLAB .mat, or plain CSV", path.display())]
    Unknown {
        /// The file.
        path: PathBuf,
        /// What it looks like instead.
        looks: &'static str,
    },
    /// The content breaks the rules of its format.
    #[error("{}: {}{what}", path.display(), place.prefix())]
    Bad {
        /// The file.
        path: PathBuf,
        /// Where in it.
        place: Place,
        /// Expected and got.
        what: String,
    },
    /// The file does not say something that a recording needs.
    #[error("{}: the file does not give {what}: pass {option}, or put `{key}` into {}", path.display(), super::sidecar_path(path).display())]
    Missing {
        /// The file.
        path: PathBuf,
        /// What is missing.
        what: &'static str,
        /// The option of the command line that gives it.
        option: &'static str,
        /// The key of the sidecar that gives it.
        key: &'static str,
    },
}

/// A place in a file: any of line and byte (both as editors count: lines from 1, bytes from 0)
/// and frame (as the file numbers it, else from 1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1.
    pub line: Option<u64>,
    /// Byte offset, from 0.
    pub byte: Option<u64>,
    /// Frame as the file numbers it, else from 1.
    pub frame: Option<u64>,
}

impl Place {
    fn prefix(self) -> String {
        let parts = [("line", self.line), ("byte", self.byte), ("frame", self.frame)];
        let known: Vec<String> =
            parts.iter().filter_map(|(name, at)| at.map(|at| format!("{name} {at}"))).collect();
        if known.is_empty() { String::new() } else { format!("{}: ", known.join(", ")) }
    }
}

/// An error before it is known which file it is about: what the readers of single formats give.
#[derive(Debug)]
pub(super) enum Fault {
    Io(std::io::Error),
    Bad { place: Place, what: String },
    Missing { what: &'static str, option: &'static str, key: &'static str },
}

impl Fault {
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self::Bad { place: Place::default(), what: what.into() }
    }

    pub(super) fn at_line(line: u64, what: impl Into<String>) -> Self {
        Self::Bad { place: Place { line: Some(line), ..Place::default() }, what: what.into() }
    }

    pub(super) fn at_byte(byte: u64, what: impl Into<String>) -> Self {
        Self::Bad { place: Place { byte: Some(byte), ..Place::default() }, what: what.into() }
    }

    /// The line it was found in.
    pub(super) fn line(&self) -> Option<u64> {
        match self {
            Self::Bad { place, .. } => place.line,
            _ => None,
        }
    }

    /// The same fault, found in the given frame.
    pub(super) fn in_frame(mut self, frame: u64) -> Self {
        if let Self::Bad { place, .. } = &mut self {
            place.frame.get_or_insert(frame);
        }
        self
    }

    pub(super) fn in_file(self, path: &Path) -> ImportError {
        let path = path.to_owned();
        match self {
            Self::Io(error) => ImportError::Io { path, error },
            Self::Bad { place, what } => ImportError::Bad { path, place, what },
            Self::Missing { what, option, key } => ImportError::Missing { path, what, option, key },
        }
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<std::convert::Infallible> for Fault {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

impl From<crate::base::MatError> for Fault {
    fn from(error: crate::base::MatError) -> Self {
        Self::new(error.to_string())
    }
}
