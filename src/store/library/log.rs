//! What was added since a generation: a line of text a change, with its checksum and length.
//!
//! A line that a kill or a power cut left without its end was never told to be kept: the next writer cuts it
//! off. A whole line that does not fit its checksum is damage: it is told and skipped, and stays.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::LibraryError;
use super::folder::Folder;
use crate::base::{ChildId, Date};
use crate::child::{Answer, Child, Consent, Event, EventKind, GameLevel, Session, SessionId};
use crate::store::StoreError;
use crate::store::atomic::sync_folder;

/// Longest line, bytes: a session of a hundred recordings with a hundred values each takes 1.3 MB.
const MAX_LINE: usize = 16 << 20;
/// Longest log read, bytes. A new generation begins long before.
const MAX_LOG: u64 = 1 << 30;
/// Digits of the checksum.
const DIGITS: usize = 8;

/// One change.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Entry {
    /// A child, or what is now said of it.
    Child(Child),
    /// A session.
    Session(Session),
    /// Something that happened.
    Event(Event),
    /// Answers before a session.
    Answers(Vec<Answer>),
    /// What was practised in a session; the file of that name has this checksum.
    Practice { session: SessionId, child: ChildId, date: Date, check: u32 },
    /// How hard games were at the end of a session.
    Levels(Vec<GameLevel>),
    /// A session, with its recordings and what was practised in it, goes.
    RemoveSession { child: ChildId, session: SessionId },
    /// Everything of one kind that was noted on a day goes.
    RemoveEvents { child: ChildId, date: Date, kind: EventKind },
    /// What a guardian said.
    Consent(Consent),
    /// All of one child goes to another.
    Merge { from: ChildId, into: ChildId },
    /// What came with a merge goes back.
    Unmerge { from: ChildId, into: ChildId },
    /// A child and all that is kept of it goes.
    Delete { child: ChildId },
}

/// A line that was left out. It is carried on, so that what a person can still read of it is not lost.
#[derive(Clone, Debug)]
pub(super) struct LeftOut {
    pub(super) problem: String,
    pub(super) line: Vec<u8>,
}

impl LeftOut {
    pub(super) fn new(path: &Path, number: usize, problem: &str, line: &[u8]) -> Self {
        let path = path.display();
        let problem = format!(
            "{path}: line {number} is left out: {problem}; restore the file from a copy of the library if you have one"
        );
        Self { problem, line: line.to_owned() }
    }
}

/// Changes read from a log.
#[derive(Default)]
pub(super) struct Changes {
    /// Each with the number of its line, and the line.
    pub(super) entries: Vec<(usize, Entry, Vec<u8>)>,
    /// Lines that cannot be believed.
    pub(super) left_out: Vec<LeftOut>,
    /// Bytes up to the end of the last whole line.
    pub(super) end: u64,
    /// Whole lines.
    pub(super) lines: usize,
}

fn put_line(entry: &Entry) -> Result<Vec<u8>, LibraryError> {
    let unfit = |problem: String| LibraryError::Unfit { problem };
    let json = serde_json::to_string(entry).map_err(|error| unfit(error.to_string()))?;
    if json.len() > MAX_LINE - 32 {
        return Err(unfit(format!("{} bytes at once, expected at most {MAX_LINE}", json.len())));
    }
    let line = format!("{:08x} {} {json}\n", crc32fast::hash(json.as_bytes()), json.len());
    Ok(line.into_bytes())
}

fn take_line(line: &[u8]) -> Result<Entry, String> {
    let head = || -> Option<(u32, usize, &[u8])> {
        let (sum, rest) = line.split_at_checked(DIGITS)?;
        let sum = u32::from_str_radix(str::from_utf8(sum).ok()?, 16).ok()?;
        let rest = rest.strip_prefix(b" ")?;
        let space = rest.iter().position(|&byte| byte == b' ')?;
        Some((sum, str::from_utf8(&rest[..space]).ok()?.parse().ok()?, &rest[space + 1..]))
    };
    let (sum, len, json) = head().ok_or("expected a checksum, a length and a change")?;
    if len != json.len() {
        return Err(format!("expected a change of {len} bytes, got {}", json.len()));
    }
    let got = crc32fast::hash(json);
    if sum != got {
        return Err(format!("expected the checksum {sum:08x}, got {got:08x}"));
    }
    serde_json::from_slice(json).map_err(|error| error.to_string())
}

/// Reads what stands after the first `from` bytes, which end the line `lines`. No file is an empty one.
pub(super) fn read(path: &Path, from: u64, lines: usize) -> Result<Changes, StoreError> {
    let mut changes = Changes { end: from, lines, ..Changes::default() };
    let mut file = match File::open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(changes),
        other => other.map_err(StoreError::io("open", path))?,
    };
    let len = file.metadata().map_err(StoreError::io("read", path))?.len();
    if len > MAX_LOG {
        let (path, what) = (path.to_owned(), "bytes");
        return Err(StoreError::TooLarge { path, what, got: len, max: MAX_LOG });
    }
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(from)).map_err(StoreError::io("read", path))?;
    file.take(MAX_LOG).read_to_end(&mut bytes).map_err(StoreError::io("read", path))?;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        let Some(whole) = line.strip_suffix(b"\n") else { break };
        changes.end += line.len() as u64;
        changes.lines += 1;
        match take_line(whole) {
            Ok(entry) => changes.entries.push((changes.lines, entry, line.to_owned())),
            Err(problem) => changes.left_out.push(LeftOut::new(path, changes.lines, &problem, line)),
        }
    }
    Ok(changes)
}

/// Appends changes after the first `end` bytes, where the last whole line ends; on the disk when it returns. The
/// caller holds the lock. Returns where the last line ends now.
pub(super) fn append(path: &Path, end: u64, entries: &[Entry]) -> Result<u64, LibraryError> {
    let lines = entries.iter().map(put_line).collect::<Result<Vec<_>, _>>()?.concat();
    let is_new = !path.exists();
    let write = || -> std::io::Result<()> {
        let mut file = File::options().create(true).truncate(false).write(true).open(path)?;
        // What a kill left of a line goes.
        file.set_len(end)?;
        file.seek(SeekFrom::Start(end))?;
        let done = file.write_all(&lines).and_then(|()| file.sync_data());
        if done.is_err() {
            // Best effort: where it fails too, the piece is cut off by the next writer.
            let _ = file.set_len(end);
        }
        done
    };
    write().map_err(StoreError::io("write", path))?;
    if is_new {
        sync_folder(path)?;
    }
    Ok(end + lines.len() as u64)
}

/// The log of a library as far as it was read.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) generation: u64,
    pub(super) end: u64,
    pub(super) lines: usize,
}

impl Seen {
    /// Where it lies.
    pub(super) fn path(&self, folder: &Folder) -> PathBuf {
        folder.log(self.generation)
    }
}
