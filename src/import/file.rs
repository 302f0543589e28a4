//! From a path to recordings.

use std::fs::File;
use std::io::{BufReader, Cursor, Read as _, Seek as _};
use std::path::{Path, PathBuf};

use tempfile::SpooledTempFile;

use super::array::ArrayFile;
use super::axes::{trial_name, trials};
use super::error::{Fault, ImportError};
use super::format::{Format, detect, looks_like};
use super::head::{BUFFER_BYTES, head};
use super::hints::Hints;
use super::matlab::MatFile;
use super::npy::Header;
use super::npz::{self, Archive};
use super::series::check_size;
use super::{emed, footscan, insoles, plain, pliance, sidecar, tekscan, xsensor, zebris};
use crate::base::{Batch, CellsKind, Frames, Held, Meta, Recording, Segment};

/// A foreign file that was recognised and is ready to be read, part by part, so that an archive of
/// many trials need not be in memory at once.
pub struct Import {
    path: PathBuf,
    format: Format,
    hints: Hints,
    from: From,
    parts: Vec<String>,
}

enum From {
    Archive(Box<Archive<BufReader<File>>>),
    Mat(Box<MatFile<BufReader<File>>>),
    /// One array or one text. Of several trials or sensors the first of the parts is this one.
    Plain {
        first: usize,
    },
}

impl Import {
    /// Opens a file, recognises it by its content, and reads its sidecar, whose word goes behind
    /// that of the given hints.
    ///
    /// # Errors
    /// When the file cannot be opened, is too large or of an unknown format, or the sidecar is
    /// wrong.
    pub fn open(path: &Path, hints: &Hints) -> Result<Self, ImportError> {
        let (head, file) = head(path).map_err(|fault| fault.in_file(path))?;
        let Some(format) = detect(&head) else {
            return Err(ImportError::Unknown { path: path.to_owned(), looks: looks_like(&head) });
        };
        let hints = hints.clone().or(sidecar::hints_beside(path)?);
        let (parts, from) = parts(format, &head, file, &hints).map_err(|fault| fault.in_file(path))?;
        Ok(Self { path: path.to_owned(), format, hints, from, parts })
    }

    /// The format.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The name of every recording in the file: of every array where there are several, else one
    /// empty name.
    pub fn parts(&self) -> &[String] {
        &self.parts
    }

    /// Reads one of the recordings into memory.
    ///
    /// # Errors
    /// When the file is damaged, does not say all that a recording needs, or holds more than 2^27 cells.
    ///
    /// # Panics
    /// When there is no such part.
    pub fn read(&mut self, part: usize) -> Result<Recording, ImportError> {
        self.part(part)?.into_recording()
    }

    /// One of the recordings, its frames to be gone through: arrays without being in memory, text in it.
    ///
    /// # Errors
    /// When the file is damaged, does not say all that a recording needs, or holds more text than is read.
    ///
    /// # Panics
    /// When there is no such part.
    pub fn part(&mut self, part: usize) -> Result<Part, ImportError> {
        assert!(part < self.parts.len(), "part {part} of {}", self.parts.len());
        let from = self.frames(part).map_err(|fault| fault.in_file(&self.path))?;
        let array = matches!(from, PartFrom::Unpacked(_)).then(|| self.parts[part].clone());
        Ok(Part { path: self.path.clone(), array, from })
    }

    fn frames(&mut self, part: usize) -> Result<PartFrom, Fault> {
        let first = match &mut self.from {
            From::Archive(archive) => {
                return Ok(PartFrom::Unpacked(Box::new(archive.array(part, &self.hints)?)));
            }
            From::Mat(file) => return Ok(PartFrom::Unpacked(Box::new(file.array(part, &self.hints)?))),
            From::Plain { first } => *first,
        };
        let at = first + part;
        if self.format == Format::Npy {
            let array = ArrayFile::open(File::open(&self.path)?, &self.hints, at, "NumPy .npy")?;
            return Ok(PartFrom::Array(Box::new(array)));
        }
        // The head is read again rather than kept: the file may lie unread for long.
        let (head, file) = head(&self.path)?;
        let from = BufReader::with_capacity(BUFFER_BYTES, Cursor::new(head).chain(file));
        let hints = &self.hints;
        let recording = match self.format {
            Format::EmedLst => emed::read(from, hints),
            Format::Footscan => footscan::read(from, hints),
            Format::Tekscan => tekscan::read(from, hints),
            Format::Zebris => zebris::read(from, hints),
            Format::Xsensor => xsensor::read(from, hints, at),
            Format::Pliance => pliance::read(from, hints),
            Format::PlainCsv => plain::read(from, hints),
            Format::Pedar | Format::Stappone => Err(insoles::no_grid(self.format)),
            Format::Npy | Format::Npz | Format::Mat => unreachable!("an array was opened above"),
        };
        Ok(PartFrom::Text(Box::new(Held::new(recording?))))
    }
}

/// The recordings in a file of a known format: their names, one empty where there is one alone, and where they come from.
fn parts(format: Format, head: &[u8], mut file: File, hints: &Hints) -> Result<(Vec<String>, From), Fault> {
    let (array, alone) = (hints.array.as_deref(), vec![String::new()]);
    let named = |parts: &[String]| if parts.len() > 1 { parts.to_vec() } else { alone.clone() };
    match format {
        Format::Npz | Format::Mat => {
            file.rewind()?;
            let file = BufReader::with_capacity(BUFFER_BYTES, file);
            Ok(if format == Format::Npz {
                let archive = Archive::open(file, array, hints.axes)?;
                (named(&archive.parts), From::Archive(Box::new(archive)))
            } else {
                let mat = MatFile::open(file, array, hints.axes)?;
                (named(&mat.parts), From::Mat(Box::new(mat)))
            })
        }
        Format::Npy => {
            let trials = Header::read(&mut &head[..]).map_or(1, |header| trials(&header, hints.axes));
            let all: Vec<String> =
                (0..trials.min(npz::MAX_PARTS)).map(|at| trial_name("", at, trials)).collect();
            chosen(all, array.filter(|_| trials > 1))
        }
        Format::Xsensor => {
            let from = BufReader::with_capacity(BUFFER_BYTES, Cursor::new(head).chain(file));
            chosen(xsensor::sensors(from)?, array)
        }
        Format::Pedar | Format::Stappone => Err(insoles::no_grid(format)),
        _ => Ok((alone, From::Plain { first: 0 })),
    }
}

/// All parts of a file, or the one that is asked for.
fn chosen(all: Vec<String>, wanted: Option<&str>) -> Result<(Vec<String>, From), Fault> {
    let first = match wanted {
        None if all.len() > 1 => return Ok((all, From::Plain { first: 0 })),
        None => 0,
        Some(wanted) => all
            .iter()
            .position(|name| name == wanted)
            .ok_or_else(|| npz::no_such(wanted, all.iter().map(String::as_str)))?,
    };
    Ok((vec![String::new()], From::Plain { first }))
}

/// One recording of a foreign file.
pub struct Part {
    path: PathBuf,
    /// Which array of an archive it is.
    array: Option<String>,
    from: PartFrom,
}

enum PartFrom {
    Text(Box<Held<Recording>>),
    Array(Box<ArrayFile<File>>),
    Unpacked(Box<ArrayFile<SpooledTempFile>>),
}

/// Runs one expression on whatever frames there are.
macro_rules! each {
    ($of:expr, $frames:ident => $e:expr) => {
        match $of {
            PartFrom::Text($frames) => $e,
            PartFrom::Array($frames) => $e,
            PartFrom::Unpacked($frames) => $e,
        }
    };
}

impl Part {
    /// All of it, in memory.
    ///
    /// # Errors
    /// When it holds more than 2^27 cells or a number that is no pressure.
    pub fn into_recording(mut self) -> Result<Recording, ImportError> {
        if let PartFrom::Text(held) = self.from {
            return Ok(held.into_inner());
        }
        let size = (self.frames(), self.meta().mat.cells());
        check_size(size.0, size.1).map_err(|fault| fault.in_file(&self.path))?;
        Recording::of(&mut self)
    }
}

impl Frames for Part {
    type Error = ImportError;

    fn meta(&self) -> &Meta {
        each!(&self.from, frames => frames.meta())
    }

    fn kind(&self) -> CellsKind {
        each!(&self.from, frames => frames.kind())
    }

    fn frames(&self) -> usize {
        each!(&self.from, frames => frames.frames())
    }

    fn segments(&self) -> &[Segment] {
        each!(&self.from, frames => frames.segments())
    }

    fn begin(&mut self, frame: usize) -> Result<(), ImportError> {
        let (path, array) = (&self.path, &self.array);
        let told = |fault| told(path, array, fault);
        match &mut self.from {
            PartFrom::Text(held) => {
                let Ok(()) = held.begin(frame);
                Ok(())
            }
            PartFrom::Array(file) => file.begin(frame).map_err(told),
            PartFrom::Unpacked(file) => file.begin(frame).map_err(told),
        }
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, ImportError> {
        let (path, array) = (&self.path, &self.array);
        let told = |fault| told(path, array, fault);
        match &mut self.from {
            PartFrom::Text(held) => {
                let Ok(batch) = held.next();
                Ok(batch)
            }
            PartFrom::Array(file) => file.next().map_err(told),
            PartFrom::Unpacked(file) => file.next().map_err(told),
        }
    }
}

/// A fault with where it was found.
fn told(path: &Path, array: &Option<String>, fault: Fault) -> ImportError {
    match array {
        Some(name) => npz::in_array(name, fault),
        None => fault,
    }
    .in_file(path)
}

/// Reads every recording of a file: each with the name of its array where there are several, else
/// with an empty name. For archives of many trials [`Import`] keeps one in memory at a time.
///
/// # Errors
/// As [`Import::open`] and [`Import::read`].
pub fn read(path: &Path, hints: &Hints) -> Result<Vec<(String, Recording)>, ImportError> {
    let mut import = Import::open(path, hints)?;
    let names = import.parts.clone();
    names.into_iter().enumerate().map(|(part, name)| Ok((name, import.read(part)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::format::HEAD_BYTES;
    use super::*;
    use crate::base::Unit;

    fn hints() -> Hints {
        Hints { pitch_mm: Some((5.0, 5.0)), rate_hz: Some(10.0), ..Hints::default() }
    }

    fn file(bytes: &[u8]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        file
    }

    fn refusal(path: &Path) -> String {
        let error = read(path, &hints()).unwrap_err().to_string();
        assert!(!error.contains('\n'), "one line: {error}");
        error
    }

    #[test]
    fn garbage_is_refused_in_one_line() {
        for (bytes, told) in [
            (&b""[..], "the file is empty"),
            (b"\xFF\xFE1\x00,\x002\x00", "UTF-16"),
            (&[0; 70_000], "binary data"),
            (b"dear diary\ntoday\n", "text without frames"),
            (b"PAR1xxxx", "Parquet"),
            (b"PK\x03\x04 and no more", "damaged archive"),
            (b"\x93NUMPY\x09\x00", "version"),
        ] {
            let file = file(bytes);
            let error = refusal(file.path());
            assert!(error.contains(told), "{error}");
        }
        assert!(refusal(&std::env::temp_dir()).contains("a directory"));
        assert!(refusal(Path::new("/nowhere/at/all.csv")).contains("/nowhere/at/all.csv"));
    }

    #[test]
    fn a_sparse_giant_is_refused_at_once() {
        for start in
            [&b""[..], b"1,2\n3,4\n", b"PK\x03\x04", b"\x93NUMPY\x01\x00", b"DATA_TYPE MOVIE\nROWS 3\n"]
        {
            let file = file(start);
            file.as_file().set_len(10 << 30).unwrap();
            refusal(file.path());
        }
        // Below the limit of size, and still no line is read without end.
        let head = [&b"DATA_TYPE MOVIE\n"[..], &vec![b'\n'; HEAD_BYTES]].concat();
        let file = file(&head);
        file.as_file().set_len(3 << 30).unwrap();
        assert!(refusal(file.path()).contains("expected lines of at most"));
    }

    #[test]
    fn the_sidecar_speaks_where_the_caller_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        std::fs::write(&path, "1,2\n\n3,4\n").unwrap();
        std::fs::write(folder.path().join("a.csv.toml"), "pitch_mm = 8\nrate_hz = 25\nunit = \"kPa\"\n")
            .unwrap();
        let given = Hints { rate_hz: Some(50.0), ..Hints::default() };
        let (name, recording) = read(&path, &given).unwrap().remove(0);
        assert_eq!(name, "");
        assert_eq!((recording.meta.mat.pitch_x_mm(), recording.meta.rate_hz), (8.0, Some(50.0)));
        assert_eq!(recording.meta.scale.unit, Unit::Kpa);
        std::fs::write(folder.path().join("a.csv.toml"), "pitch = 8\n").unwrap();
        assert!(refusal(&path).contains("a.csv.toml: unknown key `pitch`: did you mean `pitch_mm`?"));
    }
}
