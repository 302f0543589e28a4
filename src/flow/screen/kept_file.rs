//! The file of what was measured, as a file: what it is called, how it begins, and why it cannot be used.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// Its name in the folder of results.
pub(super) const NAME: &str = "screen.kept";
/// What the first line begins with.
const FORMAT: &str = "plantar screen ";

/// Why a screening cannot be taken up or kept.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeptError {
    /// The system refuses.
    #[error("{}: cannot {doing}: {source}", path.display())]
    Io {
        /// What was tried.
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A file of that name that is no such file.
    #[error("{}: expected {FORMAT:?} at the start; move the file away to start again", path.display())]
    Other {
        /// The file.
        path: PathBuf,
    },
    /// Two screenings into one folder.
    #[error("{}: another screening is writing here", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
}

/// Refuses a folder in which a file of that name is none of a screening; nothing is made or changed.
pub(super) fn check(out: &Path) -> Result<(), KeptError> {
    let path = out.join(NAME);
    let io = |doing| {
        let path = path.clone();
        move |source| KeptError::Io { doing, path, source }
    };
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(io("open")(error)),
    };
    let mut beginning = Vec::new();
    file.take(FORMAT.len() as u64).read_to_end(&mut beginning).map_err(io("read"))?;
    if is_ours(&beginning) { Ok(()) } else { Err(KeptError::Other { path }) }
}

/// Whether a file may begin with this: with the format, or with what an interruption left of it.
pub(super) fn is_ours(beginning: &[u8]) -> bool {
    beginning.starts_with(FORMAT.as_bytes()) || FORMAT.as_bytes().starts_with(beginning)
}
