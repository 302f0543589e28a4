//! From a path to recordings, whatever the file is: told by its content, never by its name.

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::profiles::{LoadError, Loaded};
use crate::base::{CellsKind, Meta, Recording};
use crate::import::{Contradiction, Import, ImportError};
use crate::profile::Plan;
use crate::source::{self, CaptureReplay, FrameSource, Next, RecordingReplay, SourceError, Speed};
use crate::store::{self, StoreError};

pub use crate::import::{Hints, read_surface};

/// A file that gives no recording.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// One of plantar's own files.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A foreign file, or one of no format known here.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A capture of the native wire format.
    #[error(transparent)]
    Capture(#[from] SourceError),
    /// A fact given by hand that the file says otherwise.
    #[error("{}: {contradiction}", path.display())]
    Contradicted {
        /// The file.
        path: PathBuf,
        /// Which fact.
        contradiction: Contradiction,
    },
    /// A profile was given for a file that says itself what it is.
    #[error("{}: says itself what it is; a profile is for captured bytes: leave out --profile", path.display())]
    Described {
        /// The file.
        path: PathBuf,
    },
    /// No such profile, or one that does not say enough.
    #[error(transparent)]
    Profile(#[from] LoadError),
    /// A capture without a frame.
    #[error("{}: no frame in it", path.display())]
    NoFrame {
        /// The file.
        path: PathBuf,
    },
    /// A capture of two mats.
    #[error("{}: the mat described itself as another one halfway; expected one mat a capture", path.display())]
    OtherMat {
        /// The file.
        path: PathBuf,
    },
    /// More than is held in memory.
    #[error("{}: expected at most {max} cells in all frames", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most that is read.
        max: u64,
    },
}

/// An open file of one or more recordings, read one at a time.
pub struct Input {
    path: PathBuf,
    hints: Hints,
    from: From,
}

enum From {
    Own,
    Capture,
    Profile(Arc<Plan>, Box<Meta>),
    Foreign(Box<Import>),
}

impl Input {
    /// Opens a file and recognises it.
    ///
    /// # Errors
    /// When it cannot be opened or is nothing that plantar reads.
    pub fn open(path: &Path, hints: &Hints) -> Result<Self, InputError> {
        if is_own(path) {
            return Ok(Self { path: path.to_owned(), hints: hints.clone(), from: From::Own });
        }
        let from = match Import::open(path, hints) {
            Ok(import) => From::Foreign(Box::new(import)),
            Err(ImportError::Unknown { .. }) if source::is_capture(path) => From::Capture,
            Err(error) => return Err(error.into()),
        };
        Ok(Self { path: path.to_owned(), hints: hints.clone(), from })
    }

    /// Opens a file of bytes captured from a mat of a profile.
    ///
    /// # Errors
    /// When it is one of plantar's own files, or profile and hints together do not say enough of the mat.
    pub fn open_by(path: &Path, hints: &Hints, by: &Loaded) -> Result<Self, InputError> {
        if is_own(path) {
            return Err(InputError::Described { path: path.to_owned() });
        }
        let mut meta = by.meta_of_capture(hints.pitch_mm, hints.rate_hz)?;
        let input = Self { path: path.to_owned(), hints: hints.clone(), from: From::Own };
        input.settle(&mut meta)?;
        Ok(Self { from: From::Profile(Arc::clone(&by.plan), Box::new(meta)), ..input })
    }

    /// Number of recordings in the file.
    pub fn recordings(&self) -> usize {
        match &self.from {
            From::Own | From::Capture | From::Profile(..) => 1,
            From::Foreign(import) => import.parts().len(),
        }
    }

    /// What to call one of them: the file's name without its ending, and the name inside the file
    /// where there are several.
    pub fn name(&self, at: usize) -> String {
        let stem = self.path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        match &self.from {
            From::Foreign(import) if !import.parts()[at].is_empty() => {
                format!("{stem}_{}", import.parts()[at])
            }
            _ => stem,
        }
    }

    /// Reads one of them, as pressures where it carries the calibration of its mat.
    ///
    /// # Errors
    /// When the file is damaged, does not say all that a recording needs, or contradicts a fact given by
    /// hand that it carries itself.
    pub fn read(&mut self, at: usize) -> Result<Recording, InputError> {
        Ok(self.read_stored(at)?.calibrated())
    }

    /// Reads one of them as it was stored: counts where the mat sent counts.
    ///
    /// # Errors
    /// As [`Input::read`].
    pub fn read_stored(&mut self, at: usize) -> Result<Recording, InputError> {
        let mut recording = match &mut self.from {
            From::Foreign(import) => return Ok(import.read(at)?),
            From::Own => store::read(&self.path)?,
            From::Capture => self.capture(CaptureReplay::new(self.bytes()?, Speed::Full)?)?,
            From::Profile(plan, meta) => {
                let (plan, meta) = (Arc::clone(plan), (**meta).clone());
                return self.capture(CaptureReplay::by_profile(self.bytes()?, plan, meta, Speed::Full));
            }
        };
        self.settle(&mut recording.meta)?;
        Ok(recording)
    }

    /// Holds the facts given by hand against a recording that describes itself.
    fn settle(&self, meta: &mut Meta) -> Result<(), InputError> {
        let contradicted =
            |contradiction| InputError::Contradicted { path: self.path.clone(), contradiction };
        self.hints.settle(meta).map_err(contradicted)
    }

    /// The only recording of the file as a source of frames.
    ///
    /// # Errors
    /// As [`Input::read`].
    pub fn replay(mut self, speed: Speed) -> Result<Box<dyn FrameSource>, InputError> {
        Ok(match self.from {
            From::Capture => {
                if let Some(mut meta) = self.described()? {
                    self.settle(&mut meta)?;
                }
                Box::new(CaptureReplay::new(self.bytes()?, speed)?)
            }
            From::Profile(ref plan, ref meta) => {
                let (plan, meta) = (Arc::clone(plan), (**meta).clone());
                Box::new(CaptureReplay::by_profile(self.bytes()?, plan, meta, speed))
            }
            From::Own | From::Foreign(_) => Box::new(RecordingReplay::new(self.read_stored(0)?, speed)),
        })
    }

    fn bytes(&self) -> Result<BufReader<File>, SourceError> {
        File::open(&self.path)
            .map(BufReader::new)
            .map_err(|error| SourceError::Io { what: "opening the capture", error })
    }

    /// What a capture says of its mat.
    fn described(&self) -> Result<Option<Meta>, InputError> {
        let mut replay = CaptureReplay::new(self.bytes()?, Speed::Full)?;
        loop {
            match replay.next(Duration::ZERO)? {
                Next::Meta(meta) => return Ok(Some(meta.clone())),
                Next::Ended(_) => return Ok(None),
                _ => {}
            }
        }
    }

    /// Decodes a whole capture.
    fn capture(&self, mut replay: CaptureReplay<BufReader<File>>) -> Result<Recording, InputError> {
        let mut recording: Option<Recording> = None;
        loop {
            match replay.next(Duration::ZERO)? {
                Next::Meta(meta) => match &recording {
                    Some(recording) if !recording.meta.is_same_mat(meta) => {
                        return Err(InputError::OtherMat { path: self.path.clone() });
                    }
                    Some(_) => {}
                    None => recording = Some(Recording::new(meta.clone(), CellsKind::U8)),
                },
                Next::Lost(_) => {}
                Next::Segment(reason) => {
                    recording.iter_mut().for_each(|recording| recording.begin_segment(reason))
                }
                Next::Frame(stamp, cells) => {
                    if let Some(recording) = &mut recording {
                        if (recording.cells().len() + cells.len()) as u64 > store::MAX_CELLS_IN_MEMORY {
                            return Err(InputError::TooLarge {
                                path: self.path.clone(),
                                max: store::MAX_CELLS_IN_MEMORY,
                            });
                        }
                        recording.push(stamp, cells);
                    }
                }
                Next::Quiet => {}
                Next::Ended(_) => break,
            }
        }
        let mut recording = recording
            .filter(|recording| recording.frames() > 0)
            .ok_or_else(|| InputError::NoFrame { path: self.path.clone() })?;
        recording.meta.link = replay.counters();
        Ok(recording)
    }
}

/// Whether a file begins like one of plantar's own. A file that cannot be read is nobody's.
fn is_own(path: &Path) -> bool {
    let mut head = [0; 8];
    path.is_file()
        && File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok()
        && store::sniff(&head).is_some()
}
