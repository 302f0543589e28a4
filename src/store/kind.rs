//! Files told apart by what is in them.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::recording::in_memory;
use super::{JournalFile, RecordingFile, StoreError, journal};
use crate::base::{Frames, Recording};

/// The two files this room reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A Parquet file: a recording, if its description says so.
    Recording,
    /// A journal.
    Journal,
}

/// How many bytes [`sniff`] needs at most.
const HEAD_BYTES: u64 = 8;

/// Which kind of file begins with these bytes (8 are enough); `None` for any other.
pub fn sniff(head: &[u8]) -> Option<Kind> {
    if head.starts_with(b"PAR1") {
        Some(Kind::Recording)
    } else if head.starts_with(journal::MAGIC) {
        Some(Kind::Journal)
    } else {
        None
    }
}

/// A recording or a journal, its frames to be gone through without being in memory together.
pub type OwnFile = Box<dyn Frames<Error = StoreError> + Send>;

/// Opens a recording or a journal, told apart by content. What had to be recovered from a journal
/// stands in a note with the key `recovered`.
///
/// # Errors
/// As [`RecordingFile::open`] and [`JournalFile::open`]; also when the file is neither.
pub fn open(path: &Path) -> Result<OwnFile, StoreError> {
    let unknown = |got: String| StoreError::Unknown { path: path.to_owned(), got };
    // Asked before opening: opening a pipe would wait for its writer.
    let metadata = std::fs::metadata(path).map_err(StoreError::io("open", path))?;
    if metadata.is_dir() {
        return Err(unknown("a folder".to_owned()));
    }
    if !metadata.is_file() {
        return Err(unknown("something that is not a file".to_owned()));
    }
    let mut head = Vec::new();
    File::open(path)
        .map_err(StoreError::io("open", path))?
        .take(HEAD_BYTES)
        .read_to_end(&mut head)
        .map_err(StoreError::io("read", path))?;
    match sniff(&head) {
        Some(Kind::Recording) => Ok(Box::new(RecordingFile::open(path)?)),
        Some(Kind::Journal) => Ok(Box::new(JournalFile::open(path)?)),
        None if head.is_empty() => Err(unknown("an empty file".to_owned())),
        None => Err(unknown(format!("a file that begins with \"{}\"", head.escape_ascii()))),
    }
}

/// Reads a recording or a journal into memory.
///
/// # Errors
/// As [`open`]; when a frame is damaged; when the frames take more than 4 GiB of memory.
pub fn read(path: &Path) -> Result<Recording, StoreError> {
    in_memory(path, &mut open(path)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::recording::tests::small;
    use crate::store::{JournalWriter, write_recording};

    #[test]
    fn the_name_of_a_file_does_not_matter() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        write_recording(&path, &small(3)).unwrap();
        assert_eq!(read(&path).unwrap(), small(3));
        std::fs::remove_file(&path).unwrap();
        let recording = small(3);
        let mut writer = JournalWriter::create(&path, &recording.meta, 0).unwrap();
        writer.append(&recording.stamps()[0], recording.frame(0), 0).unwrap();
        drop(writer);
        let read = read(&path).unwrap();
        assert_eq!(read.frames(), 1);
        assert_eq!(read.meta.notes[0].key, "recovered");
    }

    #[test]
    fn garbage_is_one_clear_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        let say = || read(&path).unwrap_err().to_string();
        assert!(say().contains("cannot open"), "{}", say());
        for (bytes, expected) in [
            (&b""[..], "an empty file"),
            (b"PK\x03\x04zip", r#"begins with "PK\x03\x04zip""#),
            (b"PAR1", "cut short"),
            (b"PAR1PAR1PAR1", "a footer of"),
            (b"PLANTARJ", "cut short"),
            (b"PLANTARJ\x02\0\0\0\0\0\0\0", "version 2 of the journal format"),
            (b"PLANTARJ\x01\0\0\0\xff\xff\xff\xff", "a description of 4294967295 bytes"),
        ] {
            std::fs::write(&path, bytes).unwrap();
            assert!(say().contains(expected) && !say().contains('\n'), "{}", say());
        }
        assert!(read(folder.path()).unwrap_err().to_string().contains("got a folder"));
        let file = File::create(&path).unwrap();
        file.set_len(10 << 30).unwrap();
        assert!(say().contains("begins with"), "{}", say());
        std::os::unix::fs::FileExt::write_all_at(&file, b"PAR1", 0).unwrap();
        assert!(say().contains("cut short"), "{}", say());
    }
}
