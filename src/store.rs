//! What is kept on disk: the journal of a running session, the finished recording, exports, and the library of
//! children.
//!
//! **Invariant.** A file under its final name is whole: everything is written under another name in
//! the same folder, forced to the disk and renamed. What is read is checked before it is believed:
//! a file ends in a recording or in one line saying what is wrong and where. No other room names
//! polars. The formats are described in `docs/formats/README.md` and `docs/formats/LIBRARY.md`.

mod atomic;
mod calibration;
mod cells;
mod doc;
mod error;
mod extension;
mod journal;
mod kind;
mod library;
mod mat_doc;
mod polars_error;
mod reason;
mod recording;
mod scratch;
mod seal;
mod series;
mod sheet;
mod table;
mod template;

pub use atomic::{check_writable, make_folder, write_atomically, write_bytes};
pub use calibration::{read_calibration, write_calibration};
pub use cells::write_cells;
pub use error::StoreError;
pub use journal::{
    JOURNAL_EXTENSION, JournalFile, JournalWriter, Recovery, find_orphans, finish_journal, read_journal,
};
pub use kind::{Kind, OwnFile, open, read, sniff};
pub use library::{
    Added, Amendment, Library, LibraryError, Names, Removed, Summary, digest_of_bytes, digest_of_cells,
    read_at_most, session_of,
};
pub use reason::Reason;
pub use recording::{
    CopyError, MAX_BYTES_IN_MEMORY, RecordingFile, read_recording, write_frames, write_recording,
};
pub use scratch::ScratchFile;
pub use series::{series_columns, write_series};
pub use sheet::{SheetColumn, SheetValues, write_sheet, write_spreadsheet};
pub use template::{read_template, write_template};
