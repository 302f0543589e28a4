//! Reading a journal as far as it can be believed.

use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read, Seek};
use std::path::{Path, PathBuf};

use super::format::{
    CRC_BYTES, FrameBuffer, HEADER_BYTES, MAGIC, RECORD_HEAD_BYTES, RecordKind, VERSION, frame_head,
    frame_payload_bytes,
};
use crate::base::{CellsKind, CellsRef, LinkCounters, Meta, Note, Stamp};
use crate::store::doc::{Doc, MAX_DOC_BYTES, Within};
use crate::store::{StoreError, table};

/// One thing a journal tells.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum JournalEvent<'a> {
    /// A new segment begins with the next frame, for this reason.
    Segment(String),
    /// A frame.
    Frame(Stamp, CellsRef<'a>),
    /// The link counters so far.
    Link(LinkCounters),
}

/// What was found in a journal and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovery {
    /// Frames read.
    pub frames: u64,
    /// Frames left out because their own bytes were damaged, while what follows them was good.
    pub damaged_frames: u64,
    /// Bytes that gave nothing: damaged frames, and everything after the place where reading ended.
    pub bytes_dropped: u64,
    /// Why reading ended or what was left out; `None` when the journal was ended and is whole.
    pub reason: Option<String>,
    /// Whether the writer ended the journal.
    pub ended_cleanly: bool,
    /// Whether bytes were dropped that are not just a last record cut short: there may be frames
    /// among them.
    pub damaged: bool,
}

impl Recovery {
    /// The note for the recording; `None` when there was nothing to recover.
    pub fn note(&self) -> Option<Note> {
        let reason = self.reason.as_ref()?;
        let journal = if self.ended_cleanly { "a damaged" } else { "an interrupted" };
        let text = format!(
            "recovered {} frames from {journal} journal; {} bytes could not be used ({reason})",
            self.frames, self.bytes_dropped
        );
        Some(Note::new("recovered", text))
    }
}

/// What the bytes at one place are.
enum Found {
    Record(RecordKind),
    EndOfFile,
    Broken {
        problem: String,
        /// The file ends within a record that is otherwise plausible.
        torn: bool,
        /// All of it was read and it has the length of a frame, so what follows can be tried.
        frame: bool,
    },
}

/// A journal read record by record, in the memory of one record.
#[derive(Debug)]
pub(super) struct JournalReader {
    path: PathBuf,
    input: BufReader<File>,
    /// Length of the file when it was opened; what a living writer adds is not looked at.
    len: u64,
    /// Bytes read so far.
    at: u64,
    meta: Meta,
    kind: Option<CellsKind>,
    payload: Vec<u8>,
    frame: FrameBuffer,
    identity: crc32fast::Hasher,
    recovery: Recovery,
    done: bool,
}

impl JournalReader {
    /// Opens a journal and reads its header.
    ///
    /// # Errors
    /// When the system refuses; when the file is no journal, newer, or damaged in its header.
    pub(super) fn open(path: &Path) -> Result<Self, StoreError> {
        Self::of(path, File::open(path).map_err(StoreError::io("open", path))?)
    }

    /// Reads an open journal from its beginning, and its header at once. `path` is for messages.
    ///
    /// # Errors
    /// As [`JournalReader::open`].
    pub(super) fn of(path: &Path, mut file: File) -> Result<Self, StoreError> {
        file.rewind().map_err(StoreError::io("read", path))?;
        let len = file.metadata().map_err(StoreError::io("read", path))?.len();
        let mut input = BufReader::new(file);
        let cut =
            || StoreError::damaged(path, "the header of the journal is cut short: no frame was written");
        let read = |input: &mut BufReader<File>, to: &mut [u8]| {
            input.read_exact(to).map_err(|error| match error.kind() {
                ErrorKind::UnexpectedEof => cut(),
                _ => StoreError::io("read", path)(error),
            })
        };

        let mut header = vec![0; HEADER_BYTES];
        read(&mut input, &mut header)?;
        if !header.starts_with(MAGIC) {
            let got = format!("\"{}\"", header[..MAGIC.len()].escape_ascii());
            return Err(StoreError::Unknown { path: path.to_owned(), got });
        }
        let word =
            |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
        let (version, doc_len) = (word(8), word(12) as usize);
        if version > VERSION {
            let path = path.to_owned();
            return Err(StoreError::Newer { path, what: "journal", got: version, known: VERSION });
        }
        if version == 0 || doc_len > MAX_DOC_BYTES {
            return Err(StoreError::damaged(
                path,
                format!("a journal header of version {version} with a description of {doc_len} bytes"),
            ));
        }
        if (HEADER_BYTES + doc_len + CRC_BYTES) as u64 > len {
            return Err(cut());
        }
        header.resize(HEADER_BYTES + doc_len, 0);
        read(&mut input, &mut header[HEADER_BYTES..])?;
        let mut crc = [0; CRC_BYTES];
        read(&mut input, &mut crc)?;
        if crc32fast::hash(&header) != u32::from_le_bytes(crc) {
            return Err(StoreError::damaged(
                path,
                "the header of the journal is damaged: its checksum is wrong",
            ));
        }
        let meta = Doc::from_json(path, Within::Journal, &header[HEADER_BYTES..])?.meta(path)?;
        let mut identity = crc32fast::Hasher::new();
        identity.update(&crc);
        Ok(Self {
            path: path.to_owned(),
            input,
            len,
            at: (header.len() + CRC_BYTES) as u64,
            meta,
            kind: None,
            payload: Vec::new(),
            frame: FrameBuffer::default(),
            identity,
            recovery: Recovery::default(),
            done: false,
        })
    }

    /// The description in the header.
    pub(super) fn meta(&self) -> &Meta {
        &self.meta
    }

    /// What was found so far; complete once [`JournalReader::next`] has returned `None`.
    pub(super) fn recovery(&self) -> &Recovery {
        &self.recovery
    }

    /// A name for exactly what was read: checksum of all good records, and how many bytes.
    pub(super) fn identity(&self) -> String {
        let bytes = self.len - self.recovery.bytes_dropped;
        format!("{:08x}-{bytes}", self.identity.clone().finalize())
    }

    /// The next thing the journal tells; `None` at its end, or where it cannot be believed further.
    ///
    /// A frame with a wrong checksum is left out when the record after it is good. Nothing else is
    /// skipped: after a lost segment the frames would be given a false place.
    ///
    /// # Errors
    /// When the system refuses to read. A torn or damaged journal is no error.
    pub(super) fn next(&mut self) -> Result<Option<JournalEvent<'_>>, StoreError> {
        if self.done {
            return Ok(None);
        }
        let mut skipped: Option<(u64, String)> = None;
        let kind = loop {
            let start = self.at;
            match self.record().map_err(StoreError::io("read", &self.path))? {
                Found::Record(kind) => {
                    if let Some((from, problem)) = skipped {
                        self.recovery.damaged = true;
                        self.recovery.damaged_frames += 1;
                        self.recovery.bytes_dropped += start - from;
                        self.recovery.reason.get_or_insert(problem);
                    }
                    break kind;
                }
                Found::Broken { problem, frame: true, .. } if skipped.is_none() && self.at < self.len => {
                    skipped = Some((start, problem));
                }
                Found::Broken { problem, torn, .. } => {
                    let torn = torn && skipped.is_none();
                    let (from, problem) = skipped.unwrap_or((start, problem));
                    return Ok(self.stop(from, problem, !torn));
                }
                Found::EndOfFile => {
                    let (from, problem) = skipped
                        .unwrap_or_else(|| (start, "the journal was not ended by its writer".to_owned()));
                    return Ok(self.stop(from, problem, from < start));
                }
            }
        };
        let start = self.at - (RECORD_HEAD_BYTES + self.payload.len() + CRC_BYTES) as u64;
        // Its checksum is good, so what is wrong here was written so.
        if let Err(problem) = self.check(kind) {
            return Ok(self.stop(start, format!("byte {start}: {problem}"), true));
        }
        match kind {
            RecordKind::End => {
                self.done = true;
                self.recovery.ended_cleanly = true;
                if self.at < self.len {
                    let problem = format!("byte {}: bytes after the end of the journal", self.at);
                    return Ok(self.stop(self.at, problem, true));
                }
                Ok(None)
            }
            RecordKind::Frame => {
                // `check` took the same bytes for a frame.
                let Some((stamp, kind)) = frame_head(&self.payload, self.meta.mat.cells()) else {
                    return Ok(None);
                };
                self.recovery.frames += 1;
                Ok(Some(JournalEvent::Frame(stamp, self.frame.cells(&self.payload, kind))))
            }
            _ => match self.told(kind) {
                Ok(event) => Ok(Some(event)),
                Err(problem) => Ok(self.stop(start, format!("byte {start}: {problem}"), true)),
            },
        }
    }

    /// Ends reading at `from`. Always `None`, for the caller to return.
    fn stop(&mut self, from: u64, problem: String, damaged: bool) -> Option<JournalEvent<'static>> {
        self.done = true;
        self.recovery.bytes_dropped += self.len - from;
        self.recovery.damaged |= damaged;
        self.recovery.reason.get_or_insert(problem);
        None
    }

    /// Whether a frame fits the mat and the frames before it.
    fn check(&mut self, kind: RecordKind) -> Result<(), String> {
        if kind != RecordKind::Frame {
            return Ok(());
        }
        let cells = self.meta.mat.cells();
        let (stamp, kind) = frame_head(&self.payload, cells)
            .ok_or_else(|| format!("a frame of {} bytes for a mat of {cells} cells", self.payload.len()))?;
        table::check(&stamp)?;
        let counts = |kind| matches!(kind, CellsKind::U8 | CellsKind::U16);
        match self.kind {
            Some(before) if before != kind && !(counts(before) && counts(kind)) => {
                Err(format!("a frame of {kind:?} cells after one of {before:?}"))
            }
            _ => {
                self.kind = Some(kind);
                Ok(())
            }
        }
    }

    /// The event of a record that is neither a frame nor the end.
    fn told(&mut self, kind: RecordKind) -> Result<JournalEvent<'static>, String> {
        Ok(match kind {
            RecordKind::Segment => JournalEvent::Segment(String::from_utf8_lossy(&self.payload).into_owned()),
            RecordKind::Link => {
                JournalEvent::Link(serde_json::from_slice(&self.payload).map_err(|error| error.to_string())?)
            }
            RecordKind::Frame | RecordKind::End => return Err("not told here".to_owned()),
        })
    }

    /// Reads one record into `payload`. Stands after it when all of it could be read.
    fn record(&mut self) -> io::Result<Found> {
        let start = self.at;
        let left = self.len - start;
        if left == 0 {
            return Ok(Found::EndOfFile);
        }
        let torn = |of: usize| Found::Broken {
            problem: format!("byte {start}: a record of {of} bytes is cut short after {left}"),
            torn: true,
            frame: false,
        };
        let broken = |problem: String, frame: bool| Found::Broken {
            problem: format!("byte {start}: {problem}"),
            torn: false,
            frame,
        };
        let least = RECORD_HEAD_BYTES + CRC_BYTES;
        if left < least as u64 {
            return Ok(torn(least));
        }
        let mut head = [0; RECORD_HEAD_BYTES];
        if !fill(&mut self.input, &mut head)? {
            return Ok(torn(least));
        }
        let [a, b, c, d, kind] = head;
        let len = u32::from_le_bytes([a, b, c, d]) as usize;
        let Some(kind) = RecordKind::from_byte(kind) else {
            return Ok(broken(format!("a record of unknown kind {kind}"), false));
        };
        let fits = match kind {
            RecordKind::Frame => frame_payload_bytes(self.meta.mat.cells()).contains(&len),
            _ => len <= MAX_DOC_BYTES,
        };
        if !fits {
            return Ok(broken(format!("a {kind:?} record of {len} bytes"), false));
        }
        let whole = least + len;
        if (whole as u64) > left {
            return Ok(torn(whole));
        }
        self.payload.resize(len, 0);
        let mut crc = [0; CRC_BYTES];
        if !(fill(&mut self.input, &mut self.payload)? && fill(&mut self.input, &mut crc)?) {
            return Ok(torn(whole));
        }
        self.at += whole as u64;
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(&head);
        hasher.update(&self.payload);
        if hasher.finalize() != u32::from_le_bytes(crc) {
            return Ok(broken(format!("a {kind:?} record with a wrong checksum"), kind == RecordKind::Frame));
        }
        self.identity.update(&crc);
        Ok(Found::Record(kind))
    }
}

/// Reads exactly `to`, or tells that the file has become shorter meanwhile.
fn fill(input: &mut impl Read, to: &mut [u8]) -> io::Result<bool> {
    match input.read_exact(to) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}
