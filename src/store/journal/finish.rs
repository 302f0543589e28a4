//! From a journal to a recording.

use std::fs::{File, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::Recovery;
use super::format::{JOURNAL_EXTENSION, MAGIC, RecordKind, put_record};
use super::reader::{JournalEvent, JournalReader};
use crate::base::{Batch, Cells, CellsKind, Frames, Meta, Recording, Segment, Stamp};
use crate::store::StoreError;
use crate::store::atomic::sync_folder;
use crate::store::recording::{Sink, in_memory, made_from, rows_at_a_time};

/// Between two tries to lock a journal.
const BETWEEN_TRIES: Duration = Duration::from_millis(10);
/// Tries while somebody may just be looking whether it was left behind, which takes a moment.
const TRIES_WHILE_LOOKED_AT: u32 = 20;
/// Tries while another program finishes it: 30 s, several times what an hour of a large mat takes.
const TRIES_WHILE_FINISHED: u32 = 3000;

/// Everything in a journal but its frames.
struct Survey {
    meta: Meta,
    segments: Vec<Segment>,
    kind: CellsKind,
    recovery: Recovery,
    identity: String,
}

/// Reads a journal to its end without keeping a frame.
fn survey(mut reader: JournalReader) -> Result<Survey, StoreError> {
    let mut meta = reader.meta().clone();
    let mut segments = Vec::new();
    let mut kind: Option<CellsKind> = None;
    let mut frames = 0;
    while let Some(event) = reader.next()? {
        match event {
            JournalEvent::Segment(reason) => segments.push(Segment { first_frame: frames, reason }),
            JournalEvent::Frame(_, cells) => {
                frames += 1;
                // The reader lets only counts be mixed: the wider ones hold both.
                if kind != Some(CellsKind::U16) {
                    kind = Some(cells.kind());
                }
            }
            JournalEvent::Link(link) => meta.link = link,
        }
    }
    let recovery = reader.recovery().clone();
    meta.notes.extend(recovery.note());
    segments.retain(|segment| segment.first_frame < frames);
    let kind = kind.unwrap_or(CellsKind::U16);
    Ok(Survey { meta, segments, kind, identity: reader.identity(), recovery })
}

/// A journal, its frames to be gone through in the memory of a few. What had to be recovered stands in a note with
/// the key `recovered`. Of a living writer's journal it has the frames that were there when it was opened.
///
/// Going through it fails when the system refuses, and when the journal has become shorter.
pub struct JournalFile {
    path: PathBuf,
    survey: Survey,
    reader: JournalReader,
    next: usize,
    stamps: Vec<Stamp>,
    cells: Cells,
}

impl JournalFile {
    /// Opens a journal and reads it to its end once.
    ///
    /// # Errors
    /// When the system refuses, or the header is not that of a journal. A torn or damaged journal is no error.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let survey = survey(JournalReader::open(path)?)?;
        let (reader, cells) = (JournalReader::open(path)?, Cells::empty(survey.kind));
        Ok(Self { path: path.to_owned(), survey, reader, next: 0, stamps: Vec::new(), cells })
    }

    /// Reads on for at most so many frames.
    fn read(&mut self, frames: usize) -> Result<(), StoreError> {
        self.stamps.clear();
        self.cells.clear();
        let frames = frames.min(self.frames() - self.next);
        while self.stamps.len() < frames {
            match self.reader.next()? {
                Some(JournalEvent::Frame(stamp, values)) => {
                    self.stamps.push(stamp);
                    self.cells.extend(values);
                }
                Some(_) => {}
                None => {
                    let problem = "the journal has become shorter while it was read";
                    return Err(StoreError::damaged(&self.path, problem));
                }
            }
        }
        self.next += frames;
        Ok(())
    }
}

impl Frames for JournalFile {
    type Error = StoreError;

    fn meta(&self) -> &Meta {
        &self.survey.meta
    }

    fn kind(&self) -> CellsKind {
        self.survey.kind
    }

    fn frames(&self) -> usize {
        // A recording has at most 2^32 frames.
        self.survey.recovery.frames as usize
    }

    fn segments(&self) -> &[Segment] {
        &self.survey.segments
    }

    fn begin(&mut self, frame: usize) -> Result<(), StoreError> {
        (self.reader, self.next) = (JournalReader::open(&self.path)?, 0);
        let step = rows_at_a_time(self.meta().mat.cells());
        while self.next < frame.min(self.frames()) {
            self.read(step.min(frame - self.next))?;
        }
        Ok(())
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, StoreError> {
        self.read(rows_at_a_time(self.meta().mat.cells()))?;
        let batch = Batch { stamps: &self.stamps, cells: self.cells.view() };
        Ok((!self.stamps.is_empty()).then_some(batch))
    }
}

/// Reads a journal into memory as a recording.
///
/// # Errors
/// As [`JournalFile`]; also when the frames take more than 4 GiB of memory.
pub fn read_journal(path: &Path) -> Result<Recording, StoreError> {
    in_memory(path, &mut JournalFile::open(path)?)
}

/// Makes the recording at `recording` from a journal nobody is writing any more, then removes the
/// journal. What had to be recovered is returned and stands in a note of the recording. A journal
/// without a frame is only removed, which `frames` of what is returned tells.
///
/// Safe to be interrupted and repeated: the recording gets its name only when it is whole, and the
/// journal goes only after that. When the recording exists and was made from this journal, only the
/// journal is removed. Safe also beside another program that does the same: it is waited for, and
/// what it made of this journal is as good. A journal in which more than the last record was
/// damaged is kept, with `.damaged` added to its name. Memory: one row group.
///
/// # Errors
/// When the journal is still being written or has no good header, when another recording has the
/// name, and when the system refuses. The journal is then left as it is.
pub fn finish_journal(journal: &Path, recording: &Path) -> Result<Recovery, StoreError> {
    let file = lock(journal)?;
    finish_locked(&file, journal, recording)
}

/// The same, with the journal locked.
fn finish_locked(file: &File, journal: &Path, recording: &Path) -> Result<Recovery, StoreError> {
    // By the file that is locked: its name may be gone, or somebody else's by now.
    let reader = || JournalReader::of(journal, file.try_clone().map_err(StoreError::io("open", journal))?);
    let survey = survey(reader()?)?;
    let recovery = survey.recovery.clone();
    let exists = |path: &Path| path.try_exists().map_err(StoreError::io("open", path));
    let here = exists(journal)?;
    if recovery.frames == 0 {
        // Nothing to make a recording of.
    } else if exists(recording)? {
        if made_from(recording)? != Some(survey.identity) {
            return Err(StoreError::Exists { path: recording.to_owned(), journal: journal.to_owned() });
        }
    } else if here {
        write(reader()?, journal, recording, survey)?;
    } else {
        return Err(StoreError::io("open", journal)(ErrorKind::NotFound.into()));
    }
    if !here {
        // Another program was faster.
        return Ok(recovery);
    }
    if recovery.damaged {
        let mut kept = journal.as_os_str().to_owned();
        kept.push(".damaged");
        std::fs::rename(journal, kept).map_err(StoreError::io("rename", journal))?;
    } else {
        std::fs::remove_file(journal).map_err(StoreError::io("remove", journal))?;
    }
    sync_folder(journal)?;
    Ok(recovery)
}

/// Opens a journal and locks it against its writer and everybody who would finish it.
fn lock(journal: &Path) -> Result<File, StoreError> {
    let file = File::open(journal).map_err(StoreError::io("open", journal))?;
    let mut tries = 0;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(StoreError::io("lock", journal)(error)),
            Err(TryLockError::WouldBlock) => {}
        }
        // Whoever holds a journal that was ended does not write it any more but finishes it. Where
        // a locked file cannot be read either (Windows), it passes for one being written.
        let ended = has_ended(&file).unwrap_or(false);
        let most = if ended { TRIES_WHILE_FINISHED } else { TRIES_WHILE_LOOKED_AT };
        if tries >= most {
            return Err(StoreError::Busy { path: journal.to_owned() });
        }
        tries += 1;
        std::thread::sleep(BETWEEN_TRIES);
    }
}

/// Whether the last record of a journal is the one that ends it.
fn has_ended(mut file: &File) -> std::io::Result<bool> {
    let mut end = Vec::new();
    put_record(&mut end, RecordKind::End, |_| ());
    let len = file.metadata()?.len();
    let Some(at) = len.checked_sub(end.len() as u64) else { return Ok(false) };
    let mut last = vec![0; end.len()];
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut last)?;
    Ok(last == end)
}

/// Writes the recording of a journal, a row group at a time.
fn write(
    mut reader: JournalReader,
    journal: &Path,
    recording: &Path,
    survey: Survey,
) -> Result<(), StoreError> {
    let Survey { meta, segments, kind, recovery, identity } = survey;
    // A recording has at most 2^32 frames; `Sink::push` refuses more.
    let frames = recovery.frames as usize;
    let step = rows_at_a_time(meta.mat.cells());
    let mut sink = Sink::create(recording, &meta, kind, frames, segments, Some(identity))?;
    let mut stamps = Vec::with_capacity(step.min(frames));
    let mut cells = Cells::with_capacity(kind, step.min(frames) * meta.mat.cells());
    while let Some(event) = reader.next()? {
        let JournalEvent::Frame(stamp, values) = event else { continue };
        stamps.push(stamp);
        cells.extend(values);
        if stamps.len() == step {
            sink.push(recording, &stamps, cells.view())?;
            stamps.clear();
            cells.clear();
        }
    }
    if reader.recovery() != &recovery {
        return Err(StoreError::damaged(journal, "the journal has changed while it was read"));
    }
    sink.push(recording, &stamps, cells.view())?;
    sink.commit(recording)
}

/// Journals in a folder that nobody is writing: left behind by a crash, to be given to
/// [`finish_journal`]. In the order of their names. One that cannot be opened is among them, so
/// that finishing it tells why.
///
/// # Errors
/// When the folder cannot be read.
pub fn find_orphans(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut orphans = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(StoreError::io("read", folder))? {
        let path = entry.map_err(StoreError::io("read", folder))?.path();
        if path.extension().is_some_and(|extension| extension == JOURNAL_EXTENSION) && is_orphan(&path) {
            orphans.push(path);
        }
    }
    orphans.sort();
    Ok(orphans)
}

fn is_orphan(path: &Path) -> bool {
    if !path.is_file() {
        return false;
    }
    let Ok(mut file) = File::open(path) else { return true };
    // The header first: a writer locks before it writes one, so that taking the lock for a moment
    // here cannot get in the way of a journal that is just being made.
    let mut head = [0; MAGIC.len()];
    if file.read_exact(&mut head).is_err() || &head != MAGIC {
        return false;
    }
    !matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

#[cfg(test)]
mod tests {
    use super::super::JournalWriter;
    use super::*;
    use crate::base::{CellsRef, LinkCounters};
    use crate::store::read_recording;
    use crate::store::recording::tests::{any_recording, small};
    use proptest::prelude::*;

    /// Writes a recording as a journal, with everything a journal can hold. `end`: ended cleanly.
    fn journal(path: &Path, recording: &Recording, end: bool) {
        let mut first = recording.meta.clone();
        first.link = LinkCounters::default();
        let mut writer = JournalWriter::create(path, &first, 0).unwrap();
        for at in 0..recording.frames() {
            for segment in recording.segments().iter().filter(|segment| segment.first_frame == at) {
                writer.begin_segment(&segment.reason, 0).unwrap();
            }
            writer.append(&recording.stamps()[at], recording.frame(at), at as i64 * 100_000).unwrap();
        }
        writer.set_link(&recording.meta.link, 0).unwrap();
        if end {
            writer.finish(0).unwrap();
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn a_journal_becomes_the_recording_that_went_in(recording in any_recording()) {
            let folder = tempfile::tempdir().unwrap();
            let (from, to) = (folder.path().join("a.journal"), folder.path().join("a.parquet"));
            journal(&from, &recording, true);
            // Without a frame the type of the cells is not known.
            if recording.frames() > 0 {
                prop_assert_eq!(&read_journal(&from).unwrap(), &recording);
            }
            let recovery = finish_journal(&from, &to).unwrap();
            prop_assert_eq!(to.exists(), recording.frames() > 0);
            prop_assert!(recovery.ended_cleanly && recovery.reason.is_none() && recovery.bytes_dropped == 0);
            prop_assert!(!from.exists());
            if recording.frames() > 0 {
                prop_assert_eq!(read_recording(&to).unwrap(), recording);
            }
        }

        #[test]
        fn any_flipped_bits_give_only_true_frames(flips in proptest::collection::vec((any::<proptest::sample::Index>(), 0u8..8), 1..4)) {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a.journal");
            let recording = small(20);
            journal(&path, &recording, true);
            let mut bytes = std::fs::read(&path).unwrap();
            for (at, bit) in flips {
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
            }
            std::fs::write(&path, &bytes).unwrap();
            if let Ok(read) = read_journal(&path) {
                for at in 0..read.frames() {
                    let seq = read.stamps()[at].seq.unwrap() as usize;
                    prop_assert_eq!(read.stamps()[at], recording.stamps()[seq]);
                    prop_assert_eq!(read.frame(at), recording.frame(seq));
                }
                prop_assert!(read.frames() == 20 || read.meta.notes.iter().any(|note| note.key == "recovered"));
            }
        }
    }

    #[test]
    fn cut_at_any_byte_every_whole_record_is_recovered() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journal");
        let recording = small(6);
        let mut ends = Vec::new();
        {
            let mut writer = JournalWriter::create(&path, &recording.meta, 0).unwrap();
            ends.push(std::fs::metadata(&path).unwrap().len());
            for at in 0..6 {
                // Every call a second later: everything is handed over at once.
                let now_us = (at as i64 + 1) * 1_000_000;
                writer.append(&recording.stamps()[at], recording.frame(at), now_us).unwrap();
                ends.push(std::fs::metadata(&path).unwrap().len());
            }
        }
        let bytes = std::fs::read(&path).unwrap();
        assert_eq!(bytes.len() as u64, ends[6]);
        for cut in 0..=bytes.len() {
            std::fs::write(&path, &bytes[..cut]).unwrap();
            let whole = ends.iter().filter(|&&end| end <= cut as u64).count();
            let Some(frames) = whole.checked_sub(1) else {
                assert!(read_journal(&path).is_err(), "cut at {cut}");
                continue;
            };
            let read = read_journal(&path).unwrap();
            assert_eq!(read.frames(), frames, "cut at {cut}");
            assert_eq!(read.stamps(), &recording.stamps()[..frames]);
            let found = survey(JournalReader::open(&path).unwrap()).unwrap().recovery;
            assert_eq!(found.bytes_dropped, cut as u64 - ends[frames]);
            assert!(!found.ended_cleanly && !found.damaged && found.reason.is_some());
            assert_eq!(read.meta.notes.last().unwrap().key, "recovered");
        }
    }

    #[test]
    fn a_damaged_frame_is_left_out_and_the_journal_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a.journal"), folder.path().join("a.parquet"));
        let recording = small(9);
        journal(&from, &recording, true);
        let mut bytes = std::fs::read(&from).unwrap();
        let record = 9 + 30 + 12;
        // Within the cells of the last frame but four; the link counters and the end follow.
        let tail = bytes.len() - 9 - link_record(&recording) - 4 * record;
        bytes[tail - 10] ^= 0x40;
        std::fs::write(&from, &bytes).unwrap();
        let recovery = finish_journal(&from, &to).unwrap();
        assert_eq!((recovery.frames, recovery.damaged_frames), (8, 1));
        assert_eq!(recovery.bytes_dropped, record as u64);
        assert!(recovery.ended_cleanly && recovery.damaged);
        let seqs: Vec<_> = read_recording(&to).unwrap().stamps().iter().flat_map(|stamp| stamp.seq).collect();
        assert_eq!(seqs, [0, 1, 2, 3, 5, 6, 7, 8]);
        assert!(!from.exists() && folder.path().join("a.journal.damaged").exists());
    }

    fn link_record(recording: &Recording) -> usize {
        9 + serde_json::to_vec(&recording.meta.link).unwrap().len()
    }

    #[test]
    fn a_long_stretch_of_zeros_is_told_as_damage() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.journal");
        journal(&path, &small(3), false);
        let mut bytes = std::fs::read(&path).unwrap();
        bytes.extend([0; 5000]);
        std::fs::write(&path, &bytes).unwrap();
        let recovery = survey(JournalReader::open(&path).unwrap()).unwrap().recovery;
        assert_eq!((recovery.frames, recovery.bytes_dropped, recovery.damaged), (3, 5000, true));
    }

    #[test]
    fn finishing_again_after_a_crash_only_removes_the_journal() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a.journal"), folder.path().join("a.parquet"));
        journal(&from, &small(4), false);
        let kept = std::fs::read(&from).unwrap();
        let first = finish_journal(&from, &to).unwrap();
        let written = std::fs::read(&to).unwrap();
        std::fs::write(&from, &kept).unwrap();
        assert_eq!(finish_journal(&from, &to).unwrap(), first);
        assert_eq!(std::fs::read(&to).unwrap(), written);
        assert!(!from.exists());

        journal(&from, &small(5), true);
        assert!(matches!(finish_journal(&from, &to), Err(StoreError::Exists { .. })));
        assert!(from.exists());
        assert_eq!(std::fs::read(&to).unwrap(), written);
    }

    #[test]
    fn a_journal_being_written_is_locked_and_no_orphan() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a.journal"), folder.path().join("a.parquet"));
        std::fs::write(folder.path().join("b.journal"), "not a journal").unwrap();
        let mut writer = JournalWriter::create(&from, &small(0).meta, 0).unwrap();
        writer.set_link(&LinkCounters::default(), 0).unwrap();
        assert!(find_orphans(folder.path()).unwrap().is_empty());
        assert!(matches!(finish_journal(&from, &to), Err(StoreError::Busy { .. })));
        drop(writer);
        assert_eq!(find_orphans(folder.path()).unwrap(), std::slice::from_ref(&from));
        // Without a frame there is nothing to keep.
        assert_eq!(finish_journal(&from, &to).unwrap().frames, 0);
        assert!(find_orphans(folder.path()).unwrap().is_empty() && !from.exists() && !to.exists());
    }

    #[test]
    fn two_programs_finish_the_same_journal() {
        for end in [true, false] {
            let folder = tempfile::tempdir().unwrap();
            let (from, to) = (folder.path().join("a.journal"), folder.path().join("a.parquet"));
            journal(&from, &small(50), end);
            // Ours has opened it, then another program does all there is to do.
            let ours = File::open(&from).unwrap();
            let theirs = finish_journal(&from, &to).unwrap();
            assert_eq!(finish_locked(&ours, &from, &to).unwrap(), theirs);
            assert!(!from.exists() && read_recording(&to).unwrap().frames() == 50);
            // Without their recording it is an error, not a second one made of a removed journal.
            std::fs::remove_file(&to).unwrap();
            assert!(finish_locked(&ours, &from, &to).is_err());
        }
    }

    #[test]
    fn a_journal_that_was_ended_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a.journal"), folder.path().join("a.parquet"));
        journal(&from, &small(5), true);
        let theirs = lock(&from).unwrap();
        let other = std::thread::spawn(move || {
            std::thread::sleep(BETWEEN_TRIES * (TRIES_WHILE_LOOKED_AT + 10));
            drop(theirs);
        });
        assert_eq!(finish_journal(&from, &to).unwrap().frames, 5);
        other.join().unwrap();
    }

    #[test]
    fn a_look_at_a_journal_does_not_keep_it_from_being_finished() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a.journal"), folder.path().join("a.parquet"));
        journal(&from, &small(5), false);
        let look = File::open(&from).unwrap();
        look.try_lock_shared().unwrap();
        let other = std::thread::spawn(move || {
            std::thread::sleep(BETWEEN_TRIES * 3);
            drop(look);
        });
        assert_eq!(finish_journal(&from, &to).unwrap().frames, 5);
        other.join().unwrap();
    }

    #[test]
    fn counts_of_both_widths_make_one_recording() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a.journal"), folder.path().join("a.parquet"));
        let empty = small(0);
        let mut writer = JournalWriter::create(&from, &empty.meta, 0).unwrap();
        let stamp = crate::base::Stamp::default();
        writer.append(&stamp, CellsRef::U8(&[1; 6]), 0).unwrap();
        writer.append(&stamp, CellsRef::U16(&[1000; 6]), 0).unwrap();
        writer.append(&stamp, CellsRef::U8(&[2; 6]), 0).unwrap();
        writer.finish(0).unwrap();
        finish_journal(&from, &to).unwrap();
        let read = read_recording(&to).unwrap();
        assert_eq!(read.frame(0), CellsRef::U16(&[1; 6]));
        assert_eq!(read.frame(2), CellsRef::U16(&[2; 6]));
    }
}
