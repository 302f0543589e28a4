//! What is done of a screening, line by line, so that it can be taken up again.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use super::ScreenRow;

const NAME: &str = "screen.journal";
/// What the first line says: rows of another version of the program are not mixed with ours.
const HEAD: &str = concat!("plantar screen ", env!("CARGO_PKG_VERSION"), " 1");
/// Longest line that is read: a row is some ten kilobytes.
const LINE_MAX: usize = 4 << 20;

/// Why a screening cannot be taken up or kept.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The system refuses.
    #[error("{}: cannot {doing}: {source}", path.display())]
    Io {
        /// What was tried.
        doing: &'static str,
        /// The journal.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A journal of another version, or no journal.
    #[error("{}: expected {HEAD:?} in its first line; move it away to begin anew", path.display())]
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

/// The open journal.
pub(super) struct Journal {
    file: File,
    path: PathBuf,
}

impl Journal {
    /// Opens the journal of a folder, made where there is none, and reads its rows. What an interruption left of a
    /// last line is cut off.
    pub(super) fn open(out: &Path) -> Result<(Self, BTreeMap<String, ScreenRow>), JournalError> {
        let path = out.join(NAME);
        let io = |doing| {
            let path = path.clone();
            move |source| JournalError::Io { doing, path, source }
        };
        let mut file =
            OpenOptions::new().read(true).append(true).create(true).open(&path).map_err(io("open"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => return Err(JournalError::Busy { path }),
            Err(std::fs::TryLockError::Error(source)) => return Err(io("lock")(source)),
        }
        let (rows, whole) = read(&file, &path)?;
        file.set_len(whole).map_err(io("write"))?;
        file.seek(io::SeekFrom::End(0)).map_err(io("write"))?;
        if whole == 0 {
            file.write_all(format!("{HEAD}\n").as_bytes()).map_err(io("write"))?;
        }
        Ok((Self { file, path }, rows))
    }

    /// Keeps a row.
    pub(super) fn append(&mut self, row: &ScreenRow) -> Result<(), JournalError> {
        let failed = |source| JournalError::Io { doing: "write", path: self.path.clone(), source };
        let mut line = serde_json::to_vec(row).map_err(|error| failed(error.into()))?;
        line.push(b'\n');
        // One call a line: a kill leaves at most one that is not whole.
        self.file.write_all(&line).map_err(failed)
    }
}

/// The rows of a journal, and how many bytes of it are whole.
fn read(file: &File, path: &Path) -> Result<(BTreeMap<String, ScreenRow>, u64), JournalError> {
    let failed = |source| JournalError::Io { doing: "read", path: path.to_owned(), source };
    let mut rows = BTreeMap::new();
    let mut reader = BufReader::new(file);
    let (mut line, mut whole) = (Vec::new(), 0);
    loop {
        line.clear();
        let read =
            io::Read::take(&mut reader, LINE_MAX as u64).read_until(b'\n', &mut line).map_err(failed)?;
        if line.last() != Some(&b'\n') {
            // The end, a torn line, or no journal at all.
            let fits = whole > 0 || HEAD.as_bytes().starts_with(&line);
            return if fits { Ok((rows, whole)) } else { Err(JournalError::Other { path: path.to_owned() }) };
        }
        line.pop();
        if whole == 0 {
            if line != HEAD.as_bytes() {
                return Err(JournalError::Other { path: path.to_owned() });
            }
        } else {
            match serde_json::from_slice::<ScreenRow>(&line) {
                Ok(row) => {
                    rows.insert(row.name.clone(), row);
                }
                // Damaged within: this row and what follows are measured again.
                Err(_) => return Ok((rows, whole)),
            }
        }
        whole += read as u64;
    }
}

/// Removes the journal of a folder.
pub(super) fn remove(out: &Path) -> Result<(), JournalError> {
    let path = out.join(NAME);
    match std::fs::remove_file(&path) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            Err(JournalError::Io { doing: "remove", path, source })
        }
        _ => Ok(()),
    }
}
