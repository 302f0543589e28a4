//! The journal: what a running session writes, so that a crash costs at most the last second.
//!
//! Append-only. A header with the description of the recording, then records, each with a checksum
//! of its own; see `docs/formats/README.md`. While it is written it is locked, so that nobody takes
//! it for one that was left behind. At the end, or after a crash, [`finish_journal`] turns it into
//! a recording.

mod finish;
mod format;
mod reader;
mod writer;

pub use finish::{JournalFile, find_orphans, finish_journal, read_journal};
pub use format::JOURNAL_EXTENSION;
pub(super) use format::MAGIC;
pub use reader::Recovery;
pub use writer::JournalWriter;
