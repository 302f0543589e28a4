//! The recorder: a thread of its own between the live frames and the disk, so that a slow disk
//! delays no measure.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::base::{Cells, CellsRef, LinkCounters, Meta, Stamp, Zone, ZoneAt};
use crate::source::Clock;
use crate::store::{self, JOURNAL_EXTENSION, JournalWriter, Recovery, StoreError};

/// Bytes of cells that may wait for the disk: seconds of the fastest mat. When the queue is full
/// the live loop waits too, and what then overflows at the port is counted there.
const QUEUE_BYTES: usize = 64 << 20;
/// Frames that may wait for the disk, whatever their size.
const QUEUE_FRAMES: std::ops::RangeInclusive<usize> = 4..=1024;
/// Bytes of the largest count on the wire.
const COUNT_BYTES: usize = 2;
/// How often the journal is looked after while no frame comes.
const TICK: Duration = Duration::from_millis(100);
/// Recordings that may begin in the same second in the same folder.
const SAME_NAME_MAX: u32 = 1000;

/// What the recorder is told.
enum Entry {
    Frame(Stamp, Cells),
    Segment(String),
    Link(LinkCounters),
}

/// A session on its way to the disk.
pub(crate) struct Recorder {
    entries: Option<SyncSender<Entry>>,
    /// Buffers on their way back, so that nothing is allocated once the queue has been full.
    spare: Receiver<Cells>,
    writer: JoinHandle<Result<PathBuf, StoreError>>,
    journal: PathBuf,
}

impl Recorder {
    /// Begins a journal in `folder` (made if it is not there), named by the time of its beginning, as the
    /// clocks of this place show it, and the child.
    ///
    /// # Errors
    /// When the folder or the journal cannot be made.
    pub(crate) fn begin(
        folder: &Path,
        meta: &Meta,
        clock: Clock,
        zone_at: ZoneAt,
    ) -> Result<Self, StoreError> {
        store::make_folder(folder)?;
        let (journal, mut writer) = create(folder, meta, clock, zone_at)?;
        let frames = QUEUE_BYTES / (COUNT_BYTES * meta.mat.cells());
        let frames = frames.clamp(*QUEUE_FRAMES.start(), *QUEUE_FRAMES.end());
        let (entries, queue) = sync_channel(frames);
        let (give_back, spare) = sync_channel(frames);
        let writer = std::thread::Builder::new()
            .name("recorder".to_owned())
            .spawn(move || {
                loop {
                    match queue.recv_timeout(TICK) {
                        Ok(Entry::Frame(stamp, cells)) => {
                            writer.append(&stamp, cells.view(), clock())?;
                            // A full or closed way back only means that this buffer is not used again.
                            let _ = give_back.try_send(cells);
                        }
                        Ok(Entry::Segment(reason)) => writer.begin_segment(&reason, clock())?,
                        Ok(Entry::Link(link)) => writer.set_link(&link, clock())?,
                        Err(RecvTimeoutError::Timeout) => writer.tick(clock())?,
                        Err(RecvTimeoutError::Disconnected) => return writer.finish(clock()),
                    }
                }
            })
            .map_err(|source| StoreError::Io {
                doing: "start the recorder of",
                path: journal.clone(),
                source,
            })?;
        Ok(Self { entries: Some(entries), spare, writer, journal })
    }

    /// The journal being written.
    pub(crate) fn journal(&self) -> &Path {
        &self.journal
    }

    /// Hands over a frame. Waits while the disk is behind.
    ///
    /// # Errors
    /// When the recorder has ended early: what stopped it is told by [`Recorder::finish`].
    pub(crate) fn frame(&self, stamp: &Stamp, cells: CellsRef<'_>) -> Result<(), RecorderEnded> {
        let mut buffer = self.spare.try_recv().unwrap_or_else(|_| Cells::empty(cells.kind()));
        if buffer.kind() == cells.kind() {
            buffer.clear();
            buffer.extend(cells);
        } else {
            buffer = cells.to_cells();
        }
        self.send(Entry::Frame(*stamp, buffer))
    }

    /// Begins a new segment.
    ///
    /// # Errors
    /// As [`Recorder::frame`].
    pub(crate) fn begin_segment(&self, reason: &str) -> Result<(), RecorderEnded> {
        self.send(Entry::Segment(reason.to_owned()))
    }

    /// Notes what the link has lost so far.
    ///
    /// # Errors
    /// As [`Recorder::frame`].
    pub(crate) fn link(&self, link: &LinkCounters) -> Result<(), RecorderEnded> {
        self.send(Entry::Link(*link))
    }

    fn send(&self, entry: Entry) -> Result<(), RecorderEnded> {
        let Some(entries) = &self.entries else { return Err(RecorderEnded) };
        match entries.try_send(entry) {
            Ok(()) => Ok(()),
            Err(TrySendError::Full(entry)) => entries.send(entry).map_err(|_| RecorderEnded),
            Err(TrySendError::Disconnected(_)) => Err(RecorderEnded),
        }
    }

    /// Ends the journal and makes the recording of it: returns the recording's path.
    ///
    /// # Errors
    /// When the disk refused, now or before. The journal then stays and can be read as it is.
    pub(crate) fn finish(mut self) -> Result<PathBuf, StoreError> {
        self.entries = None;
        let journal = self.writer.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        let recording = journal.with_extension("parquet");
        store::finish_journal(&journal, &recording)?;
        Ok(recording)
    }
}

/// The recorder's thread has ended before the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RecorderEnded;

fn create(
    folder: &Path,
    meta: &Meta,
    clock: Clock,
    zone_at: ZoneAt,
) -> Result<(PathBuf, JournalWriter), StoreError> {
    let now_us = clock();
    let mut stem = time_name(now_us, &zone_at(now_us));
    if let Some(child) = &meta.child {
        stem = format!("{stem}-{}", child.as_str());
    }
    let mut at = 1;
    loop {
        let name = if at == 1 { stem.clone() } else { format!("{stem}-{at}") };
        let journal = folder.join(&name).with_extension(JOURNAL_EXTENSION);
        if !journal.with_extension("parquet").exists() {
            match JournalWriter::create(&journal, meta, now_us) {
                Ok(writer) => return Ok((journal, writer)),
                Err(StoreError::Io { source, .. })
                    if source.kind() == std::io::ErrorKind::AlreadyExists && at < SAME_NAME_MAX => {}
                Err(error) => return Err(error),
            }
        }
        at += 1;
    }
}

/// `20261122-180300` of a time in microseconds since 1970, by the clocks of a zone.
fn time_name(us: i64, zone: &Zone) -> String {
    let Some((day, [hour, minute, second])) = zone.day_and_time(us) else { return "undated".to_owned() };
    let day = day.to_string().replace('-', "");
    format!("{day}-{hour:02}{minute:02}{second:02}")
}

/// What was made of a journal that no living program writes.
#[derive(Debug)]
pub struct Recovered {
    /// The journal. It stays where it cannot be finished.
    pub journal: PathBuf,
    /// The recording made of it; there is none where no frame was in it.
    pub recording: PathBuf,
    /// What was found in it.
    pub done: Result<Recovery, StoreError>,
}

/// Finishes every journal in a folder that no living program writes: what a crash or a power cut
/// left.
///
/// # Errors
/// When the folder cannot be listed.
pub fn recover(folder: &Path) -> Result<Vec<Recovered>, StoreError> {
    let finish = |journal: PathBuf| {
        let recording = journal.with_extension("parquet");
        let done = store::finish_journal(&journal, &recording);
        Recovered { journal, recording, done }
    };
    Ok(store::find_orphans(folder)?.into_iter().map(finish).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_named_by_its_time() {
        let name = |us, offset_s| time_name(us, &Zone::new(offset_s, None).unwrap());
        assert_eq!(name(0, 0), "19700101-000000");
        assert_eq!(name(1_795_370_580_000_000, 0), "20261122-180300");
        assert_eq!(name(1_795_370_580_000_000, 9 * 3600), "20261123-030300");
        assert_eq!(name(i64::MAX, 0), "undated");
    }
}
