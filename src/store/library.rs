//! A library of children on the local disk: a folder that a person can copy, described in
//! `docs/formats/LIBRARY.md`.
//!
//! **Invariant.** What a call has taken is kept, whatever happens to the program after it; what it has not
//! taken leaves nothing behind. Programs that write take turns by a lock. The tables of a generation are whole
//! before they get their name and are never changed; what came after them stands in a log, line by line. A child
//! that is deleted is in no file of the folder.

mod amendment;
mod blocks;
mod change;
mod digest;
mod error;
mod folder;
mod generation;
mod joining;
mod level_table;
mod levels;
mod log;
mod look;
mod merged;
mod merging;
mod names;
mod practice_files;
mod practising;
mod state;
mod tables;
#[cfg(test)]
mod tests;

pub use amendment::Amendment;
pub use change::{Added, Removed};
pub use digest::{of_bytes as digest_of_bytes, of_cells as digest_of_cells, session_of};
pub use error::LibraryError;
pub use folder::read_at_most;
pub use look::{Library, Summary};
pub use names::Names;
