//! What was measured, line by line, so that a screening can be taken up again, and so that what has not changed is
//! not measured twice.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use super::Measured;
use super::kept_file::{KeptError, NAME, is_ours};

/// What the first line says: what another version measured, or this one in another way, is measured again. The number
/// rises with what is kept and how it is measured.
const HEAD: &str = concat!("plantar screen ", env!("CARGO_PKG_VERSION"), " 7");
/// Longest line that is read: one is some twenty kilobytes.
const LINE_MAX: usize = 4 << 20;

/// What was measured, by the digest of its file.
pub(super) type Known = BTreeMap<u64, Measured>;

#[derive(serde::Serialize, serde::Deserialize)]
struct Line<M> {
    digest: u64,
    measured: M,
}

/// The open file.
pub(super) struct Kept {
    file: File,
    path: PathBuf,
}

impl Kept {
    /// Opens the file of a folder, made where there is none, and reads it. What an interruption left of a last line
    /// is cut off, and what another version kept is dropped.
    pub(super) fn open(out: &Path) -> Result<(Self, Known), KeptError> {
        let path = out.join(NAME);
        let io = |doing| {
            let path = path.clone();
            move |source| KeptError::Io { doing, path, source }
        };
        let mut file =
            OpenOptions::new().read(true).append(true).create(true).open(&path).map_err(io("open"))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => return Err(KeptError::Busy { path }),
            Err(std::fs::TryLockError::Error(source)) => return Err(io("lock")(source)),
        }
        let (known, whole) = read(&file, &path)?;
        file.set_len(whole).map_err(io("write"))?;
        file.seek(io::SeekFrom::End(0)).map_err(io("write"))?;
        if whole == 0 {
            file.write_all(format!("{HEAD}\n").as_bytes()).map_err(io("write"))?;
        }
        Ok((Self { file, path }, known))
    }

    /// Keeps what a file gave.
    pub(super) fn append(&mut self, digest: u64, measured: &Measured) -> Result<(), KeptError> {
        let failed = |source| KeptError::Io { doing: "write", path: self.path.clone(), source };
        let mut line =
            serde_json::to_vec(&Line { digest, measured }).map_err(|error| failed(error.into()))?;
        line.push(b'\n');
        // One call a line: a kill leaves at most one that is not whole.
        self.file.write_all(&line).map_err(failed)
    }

    /// Forgets what is not of these files.
    pub(super) fn keep_only(&mut self, of: &BTreeSet<u64>) -> Result<(), KeptError> {
        let failed = |source| KeptError::Io { doing: "write", path: self.path.clone(), source };
        self.file.seek(io::SeekFrom::Start(0)).map_err(failed)?;
        let (known, _) = read(&self.file, &self.path)?;
        self.file.set_len(0).map_err(failed)?;
        self.file.write_all(format!("{HEAD}\n").as_bytes()).map_err(failed)?;
        known
            .iter()
            .filter(|(digest, _)| of.contains(digest))
            .try_for_each(|(digest, one)| self.append(*digest, one))
    }
}

/// What is kept, and how many bytes of it are whole and of this version.
fn read(file: &File, path: &Path) -> Result<(Known, u64), KeptError> {
    let failed = |source| KeptError::Io { doing: "read", path: path.to_owned(), source };
    let mut known = Known::new();
    let mut reader = BufReader::new(file);
    let (mut line, mut whole) = (Vec::new(), 0);
    loop {
        line.clear();
        let read = (&mut reader).take(LINE_MAX as u64).read_until(b'\n', &mut line).map_err(failed)?;
        if whole == 0 && !is_ours(&line) {
            return Err(KeptError::Other { path: path.to_owned() });
        }
        if line.pop() != Some(b'\n') {
            return Ok((known, whole));
        }
        if whole == 0 {
            if line != HEAD.as_bytes() {
                return Ok((known, 0));
            }
        } else {
            match serde_json::from_slice::<Line<Measured>>(&line) {
                Ok(Line { digest, measured }) => {
                    known.insert(digest, measured);
                }
                // Damaged within: this and what follows are measured again.
                Err(_) => return Ok((known, whole)),
            }
        }
        whole += read as u64;
    }
}
