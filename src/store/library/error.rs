//! Why a library does not do what was asked, each in one line.

use std::path::PathBuf;

use crate::base::ChildId;
use crate::store::StoreError;

/// What a library refuses, or cannot do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LibraryError {
    /// A file of it, or the system.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another folder, or none.
    #[error("there is no library at {}{}", path.display(), got.map_or_else(String::new, |got| format!(": it is {got}")))]
    NoLibrary {
        /// The folder.
        path: PathBuf,
        /// What is there instead, if anything.
        got: Option<&'static str>,
    },
    /// A child that is not in it.
    #[error("{}: there is no child {child}", path.display())]
    NoChild {
        /// The library.
        path: PathBuf,
        /// Who was asked for.
        child: ChildId,
    },
    /// A child that is in it already.
    #[error("{}: child {child} already exists", path.display())]
    ChildExists {
        /// The library.
        path: PathBuf,
        /// Who was to be added.
        child: ChildId,
    },
    /// A child whose pseudonym is too much like another one.
    #[error("{}: {child} could be mistaken for {known}, which already exists: choose another pseudonym", path.display())]
    ChildAlike {
        /// The library.
        path: PathBuf,
        /// Who was to be added.
        child: ChildId,
        /// Who is in it.
        known: ChildId,
    },
    /// Two children that differ in what does not change were to be one.
    #[error("{from} and {into} are not the same child according to the library: {}", differences.join("; "))]
    Different {
        /// Who was to go.
        from: ChildId,
        /// Who was to stay.
        into: ChildId,
        /// What differs, in words.
        differences: Vec<String>,
    },
    /// A child was to be merged with itself.
    #[error("the child {child} cannot be merged with itself")]
    SameChild {
        /// Who.
        child: ChildId,
    },
    /// A recording that is in it already.
    #[error("{what} is already in the library, in a session of {child} on {date}: it was not added again")]
    Doubled {
        /// Which.
        what: String,
        /// Whose session has it.
        child: ChildId,
        /// From when.
        date: crate::base::Date,
    },
    /// A recording that was kept as practice was to be measured.
    #[error(
        "{what} is kept as practice of {child} on {date} already: it was not added as a measured session"
    )]
    Practised {
        /// Which.
        what: String,
        /// Who practised.
        child: ChildId,
        /// When.
        date: crate::base::Date,
    },
    /// Something that no library keeps.
    #[error("cannot be kept: {problem}")]
    Unfit {
        /// What does not fit.
        problem: String,
    },
}
