//! The folder of a library: its names, its lock, its generations.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::LibraryError;
use crate::base::ChildId;
use crate::child::SessionId;
use crate::store::{StoreError, make_folder, write_bytes};

const MARK: &str = "library.json";
const FORMAT: &str = "plantar-library";
const VERSION: u32 = 1;
/// Longest mark read, bytes.
const MARK_BYTES: u64 = 4096;
const LOCK: &str = "lock";
/// Folder of the recordings.
const RECORDINGS: &str = "recordings";
/// Folder of what was practised.
const PRACTICES: &str = "practice";
/// Folder of what is being recorded.
const INCOMING: &str = "incoming";
/// File of names, where it lies in the library.
const NAMES: &str = "names.csv";
/// Ending of what was practised.
pub(super) const PRACTICE_ENDING: &str = ".json";
/// Ending of a generation that is not whole yet.
const UNFINISHED: &str = ".tmp";
/// Ending of a file that is not whole yet, as [`crate::store::write_atomically`] names them.
const PART: &str = ".part";

/// Where a library lies.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    root: PathBuf,
}

/// The lock of a library, held until it is dropped.
#[derive(Debug)]
pub(super) struct Held {
    _file: File,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Mark {
    format: String,
    version: u32,
}

impl Folder {
    /// The folder of a library that is there.
    pub(super) fn open(root: &Path) -> Result<Self, LibraryError> {
        let foreign = |got| LibraryError::NoLibrary { path: root.to_owned(), got };
        if !root.is_dir() {
            return Err(foreign(root.exists().then_some("a file")));
        }
        let path = root.join(MARK);
        if !path.exists() {
            return Err(foreign(Some("a folder without a library.json")));
        }
        let damaged = |problem: String| StoreError::damaged(&path, problem);
        let text = read_at_most(&path, MARK_BYTES)?;
        let mark: Mark = serde_json::from_slice(&text)
            .map_err(|error| damaged(format!("expected {{\"format\": {FORMAT:?}, ...}}: {error}")))?;
        if mark.format != FORMAT {
            return Err(damaged(format!("expected format {FORMAT:?}, got {:?}", mark.format)).into());
        }
        if mark.version > VERSION {
            let (path, what) = (path.clone(), "library");
            return Err(StoreError::Newer { path, what, got: mark.version, known: VERSION }.into());
        }
        Ok(Self { root: root.to_owned() })
    }

    /// The same; made where there is nothing yet, or an empty folder.
    pub(super) fn open_or_create(root: &Path) -> Result<Self, LibraryError> {
        // Somebody else may be making it at this moment.
        if !root.exists() || (root.is_dir() && names_in(root)?.iter().all(|name| is_part(name))) {
            make_folder(root)?;
            let mark = Mark { format: FORMAT.to_owned(), version: VERSION };
            let text =
                serde_json::to_string(&mark).map_err(|error| StoreError::unfit(root, error.to_string()))?;
            write_bytes(&root.join(MARK), format!("{text}\n").as_bytes())?;
        }
        Self::open(root)
    }

    /// The folder itself.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Folder of the tables of a generation.
    pub(super) fn state(&self, generation: u64) -> PathBuf {
        self.root.join(format!("state.{generation}"))
    }

    /// The same while it is being written.
    pub(super) fn unfinished_state(&self, generation: u64) -> PathBuf {
        self.root.join(format!("state.{generation}{UNFINISHED}"))
    }

    /// What was added since a generation.
    pub(super) fn log(&self, generation: u64) -> PathBuf {
        self.root.join(format!("log.{generation}"))
    }

    /// A recording.
    pub(super) fn recording(&self, file: &str) -> PathBuf {
        self.root.join(RECORDINGS).join(file)
    }

    /// Folder of the recordings.
    pub(super) fn recordings(&self) -> PathBuf {
        self.root.join(RECORDINGS)
    }

    /// What was practised in a session.
    pub(super) fn practice(&self, session: &SessionId) -> PathBuf {
        self.practices().join(format!("{}{PRACTICE_ENDING}", session.as_str()))
    }

    /// Folder of what was practised.
    pub(super) fn practices(&self) -> PathBuf {
        self.root.join(PRACTICES)
    }

    /// Folder of what is being recorded, and of what a kill left there.
    pub(super) fn incoming(&self) -> PathBuf {
        self.root.join(INCOMING)
    }

    /// The same of practice.
    pub(super) fn incoming_practice(&self) -> PathBuf {
        self.incoming().join(PRACTICES)
    }

    /// Removes the recordings and journals of a child that were never added.
    pub(super) fn clear_incoming(&self, child: &ChildId) -> Result<(), StoreError> {
        self.incoming_of(child)?.iter().try_for_each(|path| remove(path))
    }

    /// The recordings and journals of a child that were never added, finished or not: those that say whose they are,
    /// in their description, which is never compressed. Practice lies in a folder of its own there, with what was pressed.
    pub(super) fn incoming_of(&self, child: &ChildId) -> Result<Vec<PathBuf>, StoreError> {
        let said = format!("\"child\":\"{child}\"");
        let mut found = Vec::new();
        for folder in [self.incoming(), self.incoming_practice()].into_iter().filter(|folder| folder.is_dir())
        {
            for path in names_in(&folder)?.iter().map(|name| folder.join(name)).filter(|path| path.is_file())
            {
                if file_holds(&path, said.as_bytes()).map_err(StoreError::io("read", &path))? {
                    found.push(path);
                }
            }
        }
        Ok(found)
    }

    /// The file of names, where it lies here.
    pub(super) fn names(&self) -> PathBuf {
        self.root.join(NAMES)
    }

    /// Waits until nobody writes. A library that cannot be written to has no lock and no writer either.
    pub(super) fn lock_shared(&self) -> Result<Option<Held>, StoreError> {
        let path = self.root.join(LOCK);
        let file = match File::open(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            other => other.map_err(StoreError::io("open", &path))?,
        };
        file.lock_shared().map_err(StoreError::io("lock", &path))?;
        Ok(Some(Held { _file: file }))
    }

    /// Waits until nobody reads or writes.
    pub(super) fn lock(&self) -> Result<Held, StoreError> {
        let path = self.root.join(LOCK);
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(StoreError::io("open", &path))?;
        file.lock().map_err(StoreError::io("lock", &path))?;
        Ok(Held { _file: file })
    }

    /// The generation that holds: the latest whole one, 0 before there is any.
    pub(super) fn generation(&self) -> Result<u64, StoreError> {
        Ok(self.entries()?.iter().filter_map(|name| number(name, "state.")).max().unwrap_or(0))
    }

    /// Removes what is left of other generations and of files that were never finished.
    pub(super) fn sweep(&self, current: u64) -> Result<(), StoreError> {
        for name in self.entries()? {
            let other = [number(&name, "state."), number(&name, "log.")]
                .into_iter()
                .flatten()
                .any(|at| at != current);
            let unfinished = name.starts_with("state.") && name.ends_with(UNFINISHED);
            if other || unfinished || is_part(&name) {
                remove(&self.root.join(name))?;
            }
        }
        Ok(())
    }

    fn entries(&self) -> Result<Vec<String>, StoreError> {
        names_in(&self.root)
    }
}

/// Whether a file holds some bytes, read piece by piece: a recording may be large.
fn file_holds(path: &Path, text: &[u8]) -> std::io::Result<bool> {
    use std::io::Read as _;
    let mut file = File::open(path)?;
    let (mut piece, mut kept) = (vec![0; PIECE], 0);
    loop {
        let read = file.read(&mut piece[kept..])?;
        let len = kept + read;
        if memchr::memmem::find(&piece[..len], text).is_some() {
            return Ok(true);
        }
        if read == 0 {
            return Ok(false);
        }
        // The text may begin in this piece and end in the next.
        let from = len.saturating_sub(text.len());
        piece.copy_within(from..len, 0);
        kept = len - from;
    }
}

/// Bytes of such a piece, many times any text that is looked for.
const PIECE: usize = 1 << 16;

/// Whether a file was not finished.
pub(super) fn is_part(name: &str) -> bool {
    name.starts_with('.') && name.ends_with(PART)
}

/// The number after a prefix, when there is nothing else.
fn number(name: &str, prefix: &str) -> Option<u64> {
    name.strip_prefix(prefix)?.parse().ok()
}

/// The names in a folder that are text; a library makes no others.
pub(super) fn names_in(folder: &Path) -> Result<Vec<String>, StoreError> {
    let list = || -> std::io::Result<Vec<String>> {
        let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
        Ok(entries.into_iter().filter_map(|entry| entry.file_name().into_string().ok()).collect())
    };
    list().map_err(StoreError::io("list", folder))
}

/// Removes a file or a folder with all in it; what is gone already is no error.
pub(super) fn remove(path: &Path) -> Result<(), StoreError> {
    let done = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match done {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        done => done.map_err(StoreError::io("remove", path)),
    }
}

/// The bytes of a file, if they are not too many.
///
/// # Errors
/// When they are, or the system refuses.
pub fn read_at_most(path: &Path, max: u64) -> Result<Vec<u8>, StoreError> {
    use std::io::Read as _;
    let file = File::open(path).map_err(StoreError::io("open", path))?;
    let mut bytes = Vec::new();
    file.take(max + 1).read_to_end(&mut bytes).map_err(StoreError::io("read", path))?;
    if bytes.len() as u64 > max {
        return Err(StoreError::TooLarge {
            path: path.to_owned(),
            what: "bytes",
            got: bytes.len() as u64,
            max,
        });
    }
    Ok(bytes)
}
