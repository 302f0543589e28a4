//! The library that is meant, opened, and what can be wrong with it.

use std::path::{Path, PathBuf};

use super::args::Where;
use super::exit::{Exit, Failure};
use super::hint;
use crate::store::{Library, LibraryError};

/// Where a library lies when nobody says.
const USUAL: &str = "plantar-library";
const VARIABLE: &str = "PLANTAR_LIBRARY";

impl Where {
    /// The folder that is meant.
    pub(super) fn path(&self) -> PathBuf {
        let said = || std::env::var_os(VARIABLE).filter(|folder| !folder.is_empty());
        let usual = || said().map_or_else(|| PathBuf::from(USUAL), PathBuf::from);
        self.library.clone().unwrap_or_else(usual)
    }

    /// The library that is there. What is damaged in it is told.
    pub(super) fn open(&self) -> Result<Library, Failure> {
        open(&self.path())
    }
}

/// The library in a folder. What is damaged in it is told.
pub(super) fn open(folder: &Path) -> Result<Library, Failure> {
    let library = Library::open(folder).map_err(failure)?;
    tell_damage(&library);
    Ok(library)
}

/// Tells what is damaged in a library.
pub(super) fn tell_damage(library: &Library) {
    library.damage().for_each(|damage| eprintln!("plantar: {damage}"));
}

/// A failure of a library with advice.
pub(crate) fn failure(error: LibraryError) -> Failure {
    match error {
        LibraryError::Store(error) => {
            let failure = hint::library(&error);
            if failure.exit == Exit::Input {
                failure.with_hint("restore the file from a copy of the library")
            } else {
                failure
            }
        }
        error @ LibraryError::NoLibrary { .. } => Failure::new(Exit::Input, error)
            .with_hint("`plantar child add` creates one; --library says where it is"),
        error @ LibraryError::NoChild { .. } => Failure::new(Exit::Input, error)
            .with_hint("`plantar child list` shows all children, `plantar child add` adds one"),
        error @ (LibraryError::ChildExists { .. }
        | LibraryError::ChildAlike { .. }
        | LibraryError::Doubled { .. }) => Failure::new(Exit::Known, error),
        error @ LibraryError::Practised { .. } => Failure::new(Exit::Known, error)
            .with_hint("a measured session needs a recording of standing or walking"),
        error @ LibraryError::Different { .. } => Failure::new(Exit::Refused, error).with_hint(
            "`plantar child amend` fixes wrong details; --although-different merges them as they are",
        ),
        error @ (LibraryError::SameChild { .. } | LibraryError::Unfit { .. }) => {
            Failure::new(Exit::Usage, error)
        }
    }
}
