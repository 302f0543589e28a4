//! The log of a session beside its journal: every line is with the system before the next frame is taken, so that a program
//! that is killed loses none.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::flow::child::played::play_log;
use crate::play::Line;
use crate::store::StoreError;

/// Most bytes that wait for the recording to begin.
const MOST_WAITING: usize = 1 << 20;

/// The log of the session, as soon as it is recorded.
#[derive(Debug, Default)]
pub(super) struct Notebook {
    file: Option<(PathBuf, File)>,
    /// What was written before the recording began.
    waiting: Vec<u8>,
    failed: Option<StoreError>,
}

impl Notebook {
    /// The recording begins: what waited is written.
    pub(super) fn open(&mut self, journal: &Path) {
        let path = play_log(journal);
        let written = File::create_new(&path).and_then(|mut file| {
            file.write_all(&self.waiting)?;
            Ok(file)
        });
        self.waiting = Vec::new();
        match written {
            Ok(file) => self.file = Some((path, file)),
            Err(error) => self.failed = Some(StoreError::io("write", &path)(error)),
        }
    }

    /// Writes a line.
    pub(super) fn write(&mut self, line: &Line) {
        let bytes = line.to_bytes();
        let Some((path, file)) = &mut self.file else {
            if self.failed.is_none() && self.waiting.len() + bytes.len() <= MOST_WAITING {
                self.waiting.extend(bytes);
            }
            return;
        };
        // A file is not buffered here: what was written is the system's.
        if let Err(error) = file.write_all(&bytes) {
            self.failed = Some(StoreError::io("write", path)(error));
            self.file = None;
        }
    }

    /// Why nothing more is written, told once.
    pub(super) fn failed(&mut self) -> Option<StoreError> {
        self.failed.take()
    }
}
