//! Writing a journal while the session runs.

use std::fs::{File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

use super::format::{MAGIC, RecordKind, VERSION, put_frame, put_record};
use crate::base::{CellsRef, LinkCounters, Meta, Stamp};
use crate::store::atomic::sync_folder;
use crate::store::doc::{Doc, MAX_DOC_BYTES, Within};
use crate::store::{StoreError, table};

/// Bytes are handed to the system after this long: what a killed program can lose.
const FLUSH_US: i64 = 250_000;
/// The system is asked to put them on the disk after this long: with the time the disk takes, less
/// than a second is lost with the power.
const SYNC_US: i64 = 500_000;
/// Bytes are handed to the system once there are this many, however short the time.
const BUFFER_BYTES: usize = 256 << 10;

/// A journal being written, locked until it is dropped.
///
/// The caller passes the time (microseconds of any clock that runs on) with every call. Waiting for
/// the disk is done by a thread of its own, so that a slow disk does not hold up the frames.
#[derive(Debug)]
pub struct JournalWriter {
    path: PathBuf,
    file: Arc<File>,
    cells: usize,
    buffer: Vec<u8>,
    flushed_us: i64,
    synced_us: i64,
    /// Set by the first failure: after a piece of a record nothing may follow.
    failed: bool,
    disk: Option<Disk>,
}

/// The thread that waits for the disk.
#[derive(Debug)]
struct Disk {
    wake: SyncSender<()>,
    thread: JoinHandle<()>,
    error: Arc<OnceLock<std::io::Error>>,
}

impl Disk {
    fn start(file: Arc<File>) -> std::io::Result<Self> {
        // One place: a request while one waits asks for nothing new.
        let (wake, requests) = sync_channel::<()>(1);
        let error = Arc::new(OnceLock::new());
        let failed = Arc::clone(&error);
        let thread = std::thread::Builder::new().name("journal".to_owned()).spawn(move || {
            for () in requests {
                if let Err(error) = file.sync_data() {
                    let _ = failed.set(error); // empty until now: the thread ends here
                    break;
                }
            }
        })?;
        Ok(Self { wake, thread, error })
    }

    /// Asks for what was written so far to be put on the disk, or tells why that failed before.
    fn request(&self) -> std::io::Result<()> {
        match self.wake.try_send(()) {
            Ok(()) | Err(TrySendError::Full(())) => Ok(()),
            Err(TrySendError::Disconnected(())) => Err(failure(&self.error)
                .unwrap_or_else(|| std::io::Error::other("the thread that writes to the disk has ended"))),
        }
    }

    /// Ends the thread and tells whether it failed. The system tells a lost write but once, so a
    /// sync that follows would not find it.
    fn stop(self) -> std::io::Result<()> {
        let Self { wake, thread, error } = self;
        drop(wake);
        let _ = thread.join(); // it cannot panic
        failure(&error).map_or(Ok(()), Err)
    }
}

/// What the thread failed with, for somebody else to have too.
fn failure(error: &OnceLock<std::io::Error>) -> Option<std::io::Error> {
    error.get().map(|error| std::io::Error::new(error.kind(), error.to_string()))
}

impl JournalWriter {
    /// Begins a journal in a new file, with the description of the recording already on the disk.
    ///
    /// # Errors
    /// When the file exists or the system refuses; when the description cannot be kept.
    pub fn create(path: &Path, meta: &Meta, now_us: i64) -> Result<Self, StoreError> {
        let doc = Doc::new(path, Within::Journal, meta)?.to_json(path)?;
        let mut header = Vec::with_capacity(doc.len() + 64);
        header.extend_from_slice(MAGIC);
        header.extend_from_slice(&VERSION.to_le_bytes());
        header.extend_from_slice(&(doc.len() as u32).to_le_bytes());
        header.extend_from_slice(doc.as_bytes());
        header.extend_from_slice(&crc32fast::hash(&header).to_le_bytes());

        let file = Arc::new(File::create_new(path).map_err(StoreError::io("create", path))?);
        let begin = || -> Result<Disk, StoreError> {
            file.try_lock().map_err(|error| match error {
                TryLockError::WouldBlock => StoreError::Busy { path: path.to_owned() },
                TryLockError::Error(error) => StoreError::io("lock", path)(error),
            })?;
            (&*file)
                .write_all(&header)
                .and_then(|()| file.sync_all())
                .map_err(StoreError::io("write", path))?;
            sync_folder(path)?;
            Disk::start(Arc::clone(&file)).map_err(StoreError::io("start the writing of", path))
        };
        let disk = begin().inspect_err(|_| {
            // The file is ours and empty of frames; the error that is told is the first.
            let _ = std::fs::remove_file(path);
        })?;
        Ok(Self {
            path: path.to_owned(),
            file,
            cells: meta.mat.cells(),
            buffer: Vec::with_capacity(BUFFER_BYTES),
            flushed_us: now_us,
            synced_us: now_us,
            failed: false,
            disk: Some(disk),
        })
    }

    /// Where the journal lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Appends a frame.
    ///
    /// # Errors
    /// When the system refuses, now or for an earlier record; when the stamp cannot be kept.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat: a mistake of the caller.
    pub fn append(&mut self, stamp: &Stamp, cells: CellsRef<'_>, now_us: i64) -> Result<(), StoreError> {
        assert_eq!(cells.len(), self.cells, "cells of a frame");
        table::check(stamp).map_err(|problem| StoreError::unfit(&self.path, problem))?;
        self.put(RecordKind::Frame, now_us, |to| put_frame(to, stamp, cells))
    }

    /// Begins a segment at the next frame.
    ///
    /// # Errors
    /// As [`JournalWriter::append`].
    pub fn begin_segment(&mut self, reason: &str, now_us: i64) -> Result<(), StoreError> {
        self.check_text(reason.as_bytes())?;
        self.put(RecordKind::Segment, now_us, |to| to.extend_from_slice(reason.as_bytes()))
    }

    /// Records the link counters so far.
    ///
    /// # Errors
    /// As [`JournalWriter::append`].
    pub fn set_link(&mut self, link: &LinkCounters, now_us: i64) -> Result<(), StoreError> {
        let json =
            serde_json::to_vec(link).map_err(|error| StoreError::unfit(&self.path, error.to_string()))?;
        self.put(RecordKind::Link, now_us, |to| to.extend_from_slice(&json))
    }

    /// Hands over what is due by its time. To be called now and then while no frames come.
    ///
    /// # Errors
    /// When the system refuses, now or for an earlier record.
    pub fn tick(&mut self, now_us: i64) -> Result<(), StoreError> {
        if self.failed {
            let source = std::io::Error::other("an earlier write failed");
            return Err(StoreError::io("write", &self.path)(source));
        }
        // A clock set back counts as due, or nothing would be written until it has caught up.
        let due = |since: i64, after: i64| !(0..after).contains(&now_us.saturating_sub(since));
        let sync = due(self.synced_us, SYNC_US);
        if sync || due(self.flushed_us, FLUSH_US) || self.buffer.len() >= BUFFER_BYTES {
            self.flush()?;
            self.flushed_us = now_us;
        }
        if sync && let Some(disk) = &self.disk {
            disk.request().map_err(StoreError::io("write", &self.path))?;
            self.synced_us = now_us;
        }
        Ok(())
    }

    /// Ends the journal: everything is on the disk and marked as complete. What is left to do is
    /// [`super::finish_journal`].
    ///
    /// # Errors
    /// When the system refuses, now or for an earlier record.
    pub fn finish(mut self, now_us: i64) -> Result<PathBuf, StoreError> {
        self.put(RecordKind::End, now_us, |_| ())?;
        self.flush()?;
        if let Some(disk) = self.disk.take() {
            disk.stop().map_err(StoreError::io("write", &self.path))?;
        }
        self.file.sync_all().map_err(StoreError::io("write", &self.path))?;
        Ok(self.path.clone())
    }

    /// Whether a reader will take the text.
    fn check_text(&self, text: &[u8]) -> Result<(), StoreError> {
        if text.len() > MAX_DOC_BYTES {
            let problem = format!("a text of {} bytes, at most {MAX_DOC_BYTES} are kept", text.len());
            return Err(StoreError::unfit(&self.path, problem));
        }
        Ok(())
    }

    fn put(
        &mut self,
        kind: RecordKind,
        now_us: i64,
        payload: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), StoreError> {
        put_record(&mut self.buffer, kind, payload);
        self.tick(now_us)
    }

    fn flush(&mut self) -> Result<(), StoreError> {
        let written = (&*self.file).write_all(&self.buffer);
        self.buffer.clear();
        self.failed |= written.is_err();
        written.map_err(StoreError::io("write", &self.path))
    }
}

impl Drop for JournalWriter {
    /// Hands over what is left, without the mark of a complete journal, and gives up the lock.
    fn drop(&mut self) {
        if !self.failed {
            let _ = self.flush(); // there is nobody to tell
        }
        if let Some(disk) = self.disk.take() {
            let _ = disk.stop(); // as above
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Mat, Scale};

    fn meta() -> Meta {
        Meta::new(Mat::new(1, 2, 5.0, 5.0).unwrap(), Scale::RAW, "test")
    }

    #[test]
    fn bytes_reach_the_system_within_a_quarter_second() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journal");
        let mut writer = JournalWriter::create(&path, &meta(), 0).unwrap();
        let len = || std::fs::metadata(&path).unwrap().len();
        let header = len();
        assert!(header > 0);
        writer.append(&Stamp::default(), CellsRef::U8(&[1, 2]), 1000).unwrap();
        assert_eq!(len(), header);
        writer.tick(FLUSH_US - 1).unwrap();
        assert_eq!(len(), header);
        writer.tick(FLUSH_US).unwrap();
        let first = len();
        assert!(first > header);
        writer.append(&Stamp::default(), CellsRef::U8(&[1, 2]), FLUSH_US + 1).unwrap();
        writer.tick(10).unwrap();
        assert!(len() > first, "a clock set back must not hold anything up");
    }

    #[cfg(unix)]
    #[test]
    fn a_failure_just_before_the_end_is_told() {
        // A pipe cannot be forced to a disk.
        let (_reader, pipe) = std::io::pipe().unwrap();
        let file = Arc::new(File::from(std::os::fd::OwnedFd::from(pipe)));
        let disk = Disk::start(Arc::clone(&file)).unwrap();
        disk.request().unwrap();
        assert!(disk.stop().is_err());
        assert!(Disk::start(file).unwrap().stop().is_ok());
    }

    #[test]
    fn a_journal_in_the_way_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journal");
        std::fs::write(&path, "other").unwrap();
        assert!(JournalWriter::create(&path, &meta(), 0).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"other");
    }

    #[test]
    fn a_stamp_that_cannot_be_kept_is_refused_and_the_journal_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journal");
        let mut writer = JournalWriter::create(&path, &meta(), 0).unwrap();
        let bad = Stamp { t_s: f64::NAN, ..Stamp::default() };
        assert!(writer.append(&bad, CellsRef::U8(&[1, 2]), 0).is_err());
        writer.append(&Stamp::default(), CellsRef::U8(&[1, 2]), 0).unwrap();
        writer.finish(0).unwrap();
    }
}
