//! What can go wrong with a file, each in one line that names it.

use std::io;
use std::path::{Path, PathBuf};

/// A file that could not be written, read or believed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The operating system refused.
    #[error("cannot {doing} {}: {source}", path.display())]
    Io {
        /// What was being done: "open", "write", ...
        doing: &'static str,
        /// To which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file was to be written into a folder that is not there.
    #[error("cannot write {}: there is no folder {}", path.display(), folder.display())]
    NoFolder {
        /// The file that was to be written.
        path: PathBuf,
        /// The folder.
        folder: PathBuf,
    },
    /// Neither a recording nor a journal.
    #[error("{}: expected a plantar recording or journal, got {got}", path.display())]
    Unknown {
        /// The file.
        path: PathBuf,
        /// What it is instead, as far as that shows.
        got: String,
    },
    /// The right kind of file with wrong contents.
    #[error("{}: {problem}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong, where, what was expected and what was found.
        problem: String,
    },
    /// Made by a later version of this format.
    #[error("{}: written in version {got} of the {what} format; this program reads up to version {known}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// "recording" or "journal".
        what: &'static str,
        /// Its version.
        got: u32,
        /// The newest version known here.
        known: u32,
    },
    /// More than is held in memory.
    #[error("{}: {got} {what}, expected at most {max}", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Of what: "bytes", "bytes of frames".
        what: &'static str,
        /// How many.
        got: u64,
        /// The most that is read.
        max: u64,
    },
    /// A journal that another program is still writing.
    #[error("{}: still being written by another program", path.display())]
    Busy {
        /// The journal.
        path: PathBuf,
    },
    /// Another recording already has this name.
    #[error("{}: already exists and was not made from {}", path.display(), journal.display())]
    Exists {
        /// The recording in the way.
        path: PathBuf,
        /// The journal that was to become it.
        journal: PathBuf,
    },
    /// Data no file of this kind can hold.
    #[error("cannot write {}: {problem}", path.display())]
    Unfit {
        /// The file that was to be written.
        path: PathBuf,
        /// What does not fit.
        problem: String,
    },
    /// A name that does not say which format is wanted.
    #[error("{}: expected a name ending in {expected}", path.display())]
    Extension {
        /// The name given.
        path: PathBuf,
        /// The endings that are known.
        expected: &'static str,
    },
}

impl StoreError {
    /// For `map_err` on an operating-system call.
    pub(crate) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { doing, path: path.to_owned(), source }
    }

    /// A file whose contents are wrong.
    pub(crate) fn damaged(path: &Path, problem: impl Into<String>) -> Self {
        Self::Damaged { path: path.to_owned(), problem: problem.into() }
    }

    /// Data that cannot be written.
    pub(crate) fn unfit(path: &Path, problem: impl Into<String>) -> Self {
        Self::Unfit { path: path.to_owned(), problem: problem.into() }
    }
}
