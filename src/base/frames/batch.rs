//! The frames of a recording, some at a time.

use crate::base::{CellsKind, CellsRef, Meta, Segment, Stamp};

/// Some frames in a row.
#[derive(Clone, Copy, Debug)]
pub struct Batch<'a> {
    /// When each of them was taken.
    pub stamps: &'a [Stamp],
    /// Their cells, frame after frame, each row-major.
    pub cells: CellsRef<'a>,
}

impl<'a> Batch<'a> {
    /// Its frames one by one.
    pub fn frames(self) -> impl Iterator<Item = (&'a Stamp, CellsRef<'a>)> {
        let each = self.cells.len() / self.stamps.len().max(1);
        let cells = self.cells;
        self.stamps
            .iter()
            .enumerate()
            .map(move |(at, stamp)| (stamp, cells.slice(at * each..(at + 1) * each)))
    }

    /// Its first frames, at most so many.
    pub(super) fn first(self, frames: usize) -> Self {
        let each = self.cells.len() / self.stamps.len().max(1);
        let frames = frames.min(self.stamps.len());
        Self { stamps: &self.stamps[..frames], cells: self.cells.slice(0..frames * each) }
    }
}

/// The frames of one recording, to be gone through in order as often as is wanted.
///
/// What implements it holds few frames at a time: what goes through a recording of any length this way does it
/// in bounded memory.
pub trait Frames {
    /// Why frames cannot be given.
    type Error;

    /// Everything but the frames.
    fn meta(&self) -> &Meta;

    /// Number type of the cells of every batch.
    fn kind(&self) -> CellsKind;

    /// Number of frames.
    fn frames(&self) -> usize;

    /// The segments, by first frame.
    fn segments(&self) -> &[Segment];

    /// Goes to a frame, which is the first of the next batch; to the end when there is no such frame.
    ///
    /// # Errors
    /// When it cannot be gone to.
    fn begin(&mut self, frame: usize) -> Result<(), Self::Error>;

    /// The next frames, one at least; `None` after the last one.
    ///
    /// # Errors
    /// When they cannot be read, or are damaged.
    fn next(&mut self) -> Result<Option<Batch<'_>>, Self::Error>;
}

impl<F: Frames + ?Sized> Frames for Box<F> {
    type Error = F::Error;

    fn meta(&self) -> &Meta {
        (**self).meta()
    }

    fn kind(&self) -> CellsKind {
        (**self).kind()
    }

    fn frames(&self) -> usize {
        (**self).frames()
    }

    fn segments(&self) -> &[Segment] {
        (**self).segments()
    }

    fn begin(&mut self, frame: usize) -> Result<(), F::Error> {
        (**self).begin(frame)
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, F::Error> {
        (**self).next()
    }
}
