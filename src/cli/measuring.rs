//! Recordings measured, while a bar tells the share.

use indicatif::ProgressBar;

use super::exit::{Exit, Failure};
use super::terminal::{self, Share};
use crate::analysis::Options;
use crate::analysis::result::SessionResult;
use crate::base::{Batch, CellsKind, Frames, Meta, Segment};
use crate::flow::{InputError, InputFrames, measured};

/// A bar for so many recordings.
pub(super) fn bar(recordings: usize) -> ProgressBar {
    match recordings {
        1 => terminal::share_bar("analysing", 1),
        many => terminal::share_bar(format!("analysing {many} recordings"), many),
    }
}

/// What the frames of a recording give.
///
/// # Errors
/// When a frame cannot be given.
pub(super) fn analysed(
    frames: &mut InputFrames,
    options: Options,
    share: &mut Share<'_>,
) -> Result<SessionResult, Failure> {
    measured(frames, options, &mut |done| share.tell(done)).map_err(|error| Failure::new(Exit::Input, error))
}

/// The same of one recording by itself.
///
/// # Errors
/// As [`analysed`].
pub(super) fn one(mut frames: InputFrames, options: Options) -> Result<SessionResult, Failure> {
    let bar = bar(1);
    let result = analysed(&mut frames, options, &mut Share::new(&bar));
    bar.finish_and_clear();
    result
}

/// Frames of which the share that was gone through is told.
pub(super) struct Watched<'a, 'b> {
    of: InputFrames,
    at: usize,
    share: &'a mut Share<'b>,
}

impl<'a, 'b> Watched<'a, 'b> {
    /// From the first frame on.
    pub(super) fn new(of: InputFrames, share: &'a mut Share<'b>) -> Self {
        Self { of, at: 0, share }
    }
}

impl Frames for Watched<'_, '_> {
    type Error = InputError;

    fn meta(&self) -> &Meta {
        self.of.meta()
    }

    fn kind(&self) -> CellsKind {
        self.of.kind()
    }

    fn frames(&self) -> usize {
        self.of.frames()
    }

    fn segments(&self) -> &[Segment] {
        self.of.segments()
    }

    fn begin(&mut self, frame: usize) -> Result<(), InputError> {
        self.at = frame;
        self.of.begin(frame)
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, InputError> {
        let all = self.of.frames();
        let batch = self.of.next()?;
        self.at += batch.map_or(0, |batch| batch.stamps.len());
        self.share.tell(self.at as f64 / all.max(1) as f64);
        Ok(batch)
    }
}
