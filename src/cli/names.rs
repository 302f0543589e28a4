//! The file of names, which lies where the guardians of the children want it.

use std::path::Path;

use super::exit::Failure;
use super::library::failure;
use crate::store::{Library, LibraryError, Names};

/// Changes a file of names, made if there is none, while nobody else changes the library.
pub(super) fn change_names(
    library: &mut Library,
    key: &Path,
    change: impl FnOnce(&mut Names) -> Result<(), LibraryError>,
) -> Result<(), Failure> {
    let changed = || {
        let mut names = if key.exists() { Names::read(key)? } else { Names::default() };
        change(&mut names)?;
        names.write(key)
    };
    library.with_lock(changed).map_err(failure)
}

/// The names in a file, or none.
pub(super) fn names(key: Option<&Path>) -> Result<Names, Failure> {
    key.map_or_else(|| Ok(Names::default()), |key| Names::read(key).map_err(failure))
}
