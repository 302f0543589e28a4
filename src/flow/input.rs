//! From a path to recordings, whatever the file is: told by its content, never by its name.

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::maker::profiles::{LoadError, Loaded};
use crate::base::{Batch, CellsKind, Cut, CutError, Frames, Held, Meta, Recording, Segment, Stamp};
use crate::import::{Contradiction, Import, ImportError, Part};
use crate::profile::Plan;
use crate::source::{self, CaptureReplay, FrameSource, FramesReplay, Next, SourceError, Speed};
use crate::store::{self, MAX_BYTES_IN_MEMORY, OwnFile, StoreError};

pub use crate::import::{Hints, read_surface};

/// A file that gives no recording.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
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
    #[error("{}: the file describes itself; a profile is only for captured bytes: leave out --profile", path.display())]
    Described {
        /// The file.
        path: PathBuf,
    },
    /// No such profile, or one that does not say enough.
    #[error(transparent)]
    Profile(#[from] LoadError),
    /// A capture without a frame.
    #[error("{}: contains no frames", path.display())]
    NoFrame {
        /// The file.
        path: PathBuf,
    },
    /// A capture of two mats.
    #[error("{}: the mat described itself as a different one halfway through; expected one mat per capture", path.display())]
    OtherMat {
        /// The file.
        path: PathBuf,
    },
    /// More than is held in memory.
    #[error("{}: more than {max} bytes of frames, the most that can be held in memory: read a part of it with --from-s and --to-s", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most that is held.
        max: u64,
    },
    /// A part of a recording in which there is nothing.
    #[error("{}: {problem}", path.display())]
    NoSuchPart {
        /// The file.
        path: PathBuf,
        /// Where there is something.
        problem: CutError<std::convert::Infallible>,
    },
}

/// An open file of one or more recordings, read one at a time.
pub struct Input {
    path: PathBuf,
    hints: Hints,
    from: From,
}

/// Runs one expression on whatever frames there are.
macro_rules! each {
    ($of:expr, $frames:ident => $e:expr) => {
        match $of {
            OpenedFrom::Own($frames) => $e,
            OpenedFrom::Foreign($frames) => $e,
            OpenedFrom::Capture($frames) => $e,
        }
    };
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
        match self.part(at) {
            "" => stem,
            part => format!("{stem}_{part}"),
        }
    }

    /// What one of them is called within the file: the name of the array where there are several, else nothing.
    pub fn part(&self, at: usize) -> &str {
        match &self.from {
            From::Foreign(import) => &import.parts()[at],
            From::Own | From::Capture | From::Profile(..) => "",
        }
    }

    /// One of them as it was stored: counts where the mat sent counts. Its frames are gone through without being in
    /// memory, but for text and captured bytes. Where a part of it is wanted, that part.
    ///
    /// # Errors
    /// When the file is damaged, does not say all that a recording needs, or contradicts a fact given by
    /// hand that it carries itself; when nothing lies in the part that is wanted.
    pub fn frames(&mut self, at: usize) -> Result<InputFrames, InputError> {
        let opened = self.opened(at)?;
        if self.hints.span.is_all() {
            return Ok(Box::new(opened));
        }
        let cut = Cut::new(opened, self.hints.span).map_err(|error| match error {
            CutError::Frames(error) => error,
            CutError::Nothing { from_s, to_s, last_s } => InputError::NoSuchPart {
                path: self.path.clone(),
                problem: CutError::Nothing { from_s, to_s, last_s },
            },
        })?;
        Ok(Box::new(cut))
    }

    fn opened(&mut self, at: usize) -> Result<Opened, InputError> {
        let from = match &mut self.from {
            From::Foreign(import) => OpenedFrom::Foreign(import.part(at)?),
            From::Own => OpenedFrom::Own(store::open(&self.path)?),
            From::Capture => OpenedFrom::Capture(Box::new(Held::new(
                self.capture(CaptureReplay::new(self.bytes()?, Speed::Full)?)?,
            ))),
            From::Profile(plan, meta) => {
                let (plan, meta) = (Arc::clone(plan), (**meta).clone());
                let replay = CaptureReplay::by_profile(self.bytes()?, plan, meta, Speed::Full);
                OpenedFrom::Capture(Box::new(Held::new(self.capture(replay)?)))
            }
        };
        let mut meta = each!(&from, frames => frames.meta().clone());
        // Of other makers' files the facts given by hand are known already, and of a profile's.
        if matches!(self.from, From::Own | From::Capture) {
            self.settle(&mut meta)?;
        }
        Ok(Opened { meta, from })
    }

    /// Reads one of them into memory, as pressures where it carries the calibration of its mat.
    ///
    /// # Errors
    /// As [`Input::read_stored`].
    pub fn read(&mut self, at: usize) -> Result<Recording, InputError> {
        Ok(self.read_stored(at)?.calibrated())
    }

    /// Reads one of them into memory as it was stored: counts where the mat sent counts.
    ///
    /// # Errors
    /// As [`Input::frames`]; when it is more than is held in memory; and at a damaged frame.
    pub fn read_stored(&mut self, at: usize) -> Result<Recording, InputError> {
        let mut frames = self.frames(at)?;
        let one = frames.meta().mat.cells() * frames.kind().bytes() + size_of::<Stamp>();
        if (frames.frames() as u64).saturating_mul(one as u64) > MAX_BYTES_IN_MEMORY {
            return Err(InputError::TooLarge { path: self.path.clone(), max: MAX_BYTES_IN_MEMORY });
        }
        Recording::of(&mut frames)
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
        if !self.hints.span.is_all() {
            return Ok(Box::new(FramesReplay::new(self.frames(0)?, speed)));
        }
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
            From::Own | From::Foreign(_) => Box::new(FramesReplay::new(self.frames(0)?, speed)),
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
                        let bytes = (recording.cells().len() + cells.len()) * cells.kind().bytes();
                        if bytes as u64 > MAX_BYTES_IN_MEMORY {
                            return Err(InputError::TooLarge {
                                path: self.path.clone(),
                                max: MAX_BYTES_IN_MEMORY,
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

/// One recording of a file, as it was stored.
pub type InputFrames = Box<dyn Frames<Error = InputError> + Send>;

/// A recording with what was told of it by hand.
struct Opened {
    meta: Meta,
    from: OpenedFrom,
}

enum OpenedFrom {
    Own(OwnFile),
    Foreign(Part),
    Capture(Box<Held<Recording>>),
}

impl Frames for Opened {
    type Error = InputError;

    fn meta(&self) -> &Meta {
        &self.meta
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

    fn begin(&mut self, frame: usize) -> Result<(), InputError> {
        each!(&mut self.from, frames => Ok(frames.begin(frame)?))
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, InputError> {
        each!(&mut self.from, frames => Ok(frames.next()?))
    }
}

impl std::convert::From<std::convert::Infallible> for InputError {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

/// Whether a file begins like one of plantar's own. A file that cannot be read is nobody's.
fn is_own(path: &Path) -> bool {
    let mut head = [0; 8];
    path.is_file()
        && File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok()
        && store::sniff(&head).is_some()
}
