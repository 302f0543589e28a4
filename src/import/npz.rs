//! An archive of NumPy arrays, each of them a recording.

use std::cell::Cell;
use std::io::{Read, Seek, SeekFrom};
use std::rc::Rc;

use tempfile::SpooledTempFile;

use super::array::ArrayFile;
use super::axes::{Axes, trial_name, trials};
use super::error::Fault;
use super::hints::Hints;
use super::npy::Header;
use super::sidecar::distance;
use crate::base::Note;

/// Most arrays of one archive: trials of a long day.
pub(super) const MAX_PARTS: usize = 10_000;
/// Most bytes read to learn what is in an archive: the directory of [`MAX_PARTS`] arrays with
/// names of ordinary length. It keeps a made-up directory from filling the memory.
const MAX_DIRECTORY_BYTES: u64 = 4 << 20;
/// Largest array unpacked, bytes: a day of 32 x 32 counts of 16 bits at 50 frames a second, twice.
pub(super) const MAX_UNPACKED_BYTES: u64 = 16 << 30;
/// Up to this size, bytes, it is unpacked in memory.
pub(super) const MAX_IN_MEMORY: usize = 16 << 20;
/// Longest name of an array.
pub(super) const MAX_NAME_BYTES: usize = 128;

/// A reader that gives up once it was asked for too much.
struct Rationed<R> {
    from: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Rationed<R> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        let got = self.from.read(to)?;
        let left = self.left.get().checked_sub(got as u64).ok_or_else(|| {
            std::io::Error::other(format!(
                "the directory of the archive is longer than {MAX_DIRECTORY_BYTES} bytes"
            ))
        })?;
        self.left.set(left);
        Ok(got)
    }
}

impl<R: Seek> Seek for Rationed<R> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.from.seek(to)
    }
}

/// An open archive and what is in it.
pub(super) struct Archive<R> {
    zip: zip::ZipArchive<Rationed<R>>,
    /// Names of the recordings.
    pub(super) parts: Vec<String>,
    /// Of each the array and which of its trials.
    of: Vec<(String, usize)>,
    /// What was passed over.
    notes: Vec<Note>,
}

impl<R: Read + Seek> Archive<R> {
    /// Opens an archive and looks at the header of every array. With an array asked for by name,
    /// that one alone is a part.
    pub(super) fn open(from: R, array: Option<&str>, axes: Option<Axes>) -> Result<Self, Fault> {
        let left = Rc::new(Cell::new(MAX_DIRECTORY_BYTES));
        let zip = zip::ZipArchive::new(Rationed { from, left: Rc::clone(&left) }).map_err(damaged)?;
        left.set(u64::MAX);
        if zip.len() > MAX_PARTS {
            return Err(Fault::new(format!("expected at most {MAX_PARTS} arrays, got {}", zip.len())));
        }
        let mut archive = Self { zip, parts: Vec::new(), of: Vec::new(), notes: Vec::new() };
        match array {
            Some(wanted) => archive.choose(wanted, axes)?,
            None => archive.list(axes)?,
        }
        Ok(archive)
    }

    fn choose(&mut self, wanted: &str, axes: Option<Axes>) -> Result<(), Fault> {
        let names: Vec<String> = self.names();
        let wanted = wanted.strip_suffix(".npy").unwrap_or(wanted);
        if names.iter().any(|name| name == wanted) {
            // A damaged array is told of when it is read.
            let header = self.header(wanted);
            self.add(wanted, header.as_ref().map_or(1, |header| trials(header, axes)));
            return Ok(());
        }
        Err(no_such(wanted, names.iter().map(String::as_str)))
    }

    fn header(&mut self, name: &str) -> Result<Header, Fault> {
        Header::read(&mut self.zip.by_name(&file_name(name)).map_err(damaged)?)
    }

    fn add(&mut self, array: &str, trials: usize) {
        for trial in 0..trials.min(MAX_PARTS) {
            self.parts.push(trial_name(array, trial, trials));
            self.of.push((array.to_owned(), trial));
        }
    }

    fn list(&mut self, axes: Option<Axes>) -> Result<(), Fault> {
        let mut passed_over = 0;
        for name in self.names() {
            // A damaged array stays in the list: reading it says what is wrong with it.
            match self.header(&name) {
                Ok(header) if !matches!(header.shape.len(), 2..=4) => passed_over += 1,
                Ok(header) => self.add(&name, trials(&header, axes)),
                Err(_) => self.add(&name, 1),
            }
        }
        // Names of arrays stay out of the notes: people may have chosen them.
        if passed_over > 0 {
            let text = format!(
                "{passed_over} arrays in the archive are not frames x rows x columns and were skipped"
            );
            self.notes.push(Note::new("skipped", text));
        }
        if self.parts.is_empty() {
            return Err(Fault::new(
                "expected at least one array of frames x rows x columns in the archive, got none",
            ));
        }
        Ok(())
    }

    /// Names of all arrays, without `.npy`.
    fn names(&self) -> Vec<String> {
        self.zip
            .file_names()
            .filter_map(Result::ok)
            .filter(|name| name.len() <= MAX_NAME_BYTES && !name.chars().any(char::is_control))
            .filter_map(|name| name.strip_suffix(".npy").map(str::to_owned))
            .collect()
    }

    /// One array, unpacked: in memory where it is small, else in a temporary file without a name.
    pub(super) fn array(&mut self, part: usize, hints: &Hints) -> Result<ArrayFile<SpooledTempFile>, Fault> {
        let unpacked = self.unpack(part).map_err(|fault| in_array(&self.parts[part], fault))?;
        let mut array = ArrayFile::open(unpacked, hints, self.of[part].1, "NumPy .npz")
            .map_err(|fault| in_array(&self.parts[part], fault))?;
        array.note(&self.notes);
        Ok(array)
    }

    fn unpack(&mut self, part: usize) -> Result<SpooledTempFile, Fault> {
        let bytes = self.header(&self.of[part].0.clone())?.file_bytes();
        let name = file_name(&self.of[part].0);
        if bytes > MAX_UNPACKED_BYTES {
            return Err(Fault::new(format!(
                "expected at most {MAX_UNPACKED_BYTES} bytes in an array of an archive, got {bytes}: save the array \
                 as a NumPy .npy, which may be of any length"
            )));
        }
        let mut to = tempfile::spooled_tempfile(MAX_IN_MEMORY);
        // One byte more than there should be is seen, and told, by whoever reads the array.
        std::io::copy(&mut self.zip.by_name(&name).map_err(damaged)?.take(bytes + 1), &mut to)?;
        Ok(to)
    }
}

/// There is no array of this name.
pub(super) fn no_such<'a>(wanted: &str, names: impl Iterator<Item = &'a str> + Clone) -> Fault {
    let near = names.clone().min_by_key(|name| distance(name, wanted));
    let advice = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    Fault::new(format!("no array `{wanted}` among the {} in the file{advice}", names.count()))
}

/// The same fault, with the array in which it was found.
pub(super) fn in_array(name: &str, fault: Fault) -> Fault {
    match fault {
        Fault::Bad { place, what } => Fault::Bad { place, what: format!("array `{name}`: {what}") },
        Fault::Io(error) => Fault::new(format!("array `{name}`: {error}")),
        missing @ Fault::Missing { .. } => missing,
    }
}

fn file_name(array: &str) -> String {
    format!("{array}.npy")
}

fn damaged(error: zip::result::ZipError) -> Fault {
    match error {
        zip::result::ZipError::Io(error) => Fault::new(format!("damaged archive: {error}")),
        other => Fault::new(format!("damaged archive: {other}")),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use super::super::npy::tests::{array, hints};
    use super::*;
    use crate::base::Frames;

    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn open(bytes: &[u8], array: Option<&str>) -> Result<Archive<Cursor<Vec<u8>>>, String> {
        Archive::open(Cursor::new(bytes.to_vec()), array, None)
            .map_err(|fault| fault.in_file(std::path::Path::new("x.npz")).to_string())
    }

    #[test]
    fn every_array_is_a_part_and_numbers_alone_are_passed_over() {
        let frames = array("|u1", "False", "(2, 1, 2)", &[1, 2, 3, 4]);
        let rate = array("<f8", "False", "()", &[0; 8]);
        let bytes = archive(&[("a.npy", &frames), ("rate.npy", &rate), ("b.npy", &frames)]);
        let mut all = open(&bytes, None).unwrap();
        assert_eq!(all.parts, ["a", "b"]);
        let array = all.array(1, &hints()).unwrap();
        assert_eq!(array.frames(), 2);
        assert!(array.meta().notes.iter().any(|note| note.key == "skipped"));
        assert_eq!(open(&bytes, Some("b.npy")).unwrap().parts, ["b"]);
        assert!(open(&bytes, Some("bb")).err().unwrap().contains("did you mean `b`"));
    }

    #[test]
    fn a_bomb_is_refused_by_its_header() {
        let bomb = array("<f8", "False", "(100000, 1000, 1000)", &vec![0; 1 << 20]);
        let bytes = archive(&[("a.npy", &bomb)]);
        let Err(fault) = open(&bytes, None).unwrap().array(0, &hints()) else { panic!("it was unpacked") };
        assert!(matches!(fault, Fault::Bad { what, .. } if what.contains("at most")));
    }

    #[test]
    fn a_flipped_bit_in_the_data_is_found() {
        let data: Vec<u8> = (0..2000_u32).map(|n| (n * n % 251) as u8).collect();
        let mut bytes = archive(&[("a.npy", &array("|u1", "False", "(2, 20, 50)", &data))]);
        bytes[300] ^= 1;
        let read =
            open(&bytes, None).and_then(|mut a| a.array(0, &hints()).map_err(|_| "refused".to_owned()));
        assert!(read.is_err());
    }

    #[test]
    fn half_an_archive_is_refused() {
        let bytes = archive(&[("a.npy", &array("|u1", "False", "(2, 1, 2)", &[1, 2, 3, 4]))]);
        for cut in 0..bytes.len() {
            assert!(open(&bytes[..cut], None).is_err(), "cut at {cut}");
        }
    }
}
