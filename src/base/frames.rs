//! Frames one after the other, again and again, whatever they come from: a recording in memory or a file
//! that is never in memory as a whole.

mod cut;
mod pressures;

use super::{Cells, CellsKind, CellsRef, Meta, Recording, Segment, Stamp};

pub use cut::{Cut, CutError, Span};
pub use pressures::Pressures;

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

/// The frames of a recording in memory, its own or borrowed.
#[derive(Clone, Debug)]
pub struct Held<R> {
    recording: R,
    next: usize,
}

impl<R: std::borrow::Borrow<Recording>> Held<R> {
    /// From the first frame on.
    pub fn new(recording: R) -> Self {
        Self { recording, next: 0 }
    }
}

impl<R> Held<R> {
    /// The recording.
    pub fn into_inner(self) -> R {
        self.recording
    }
}

impl<R: std::borrow::Borrow<Recording>> Frames for Held<R> {
    type Error = std::convert::Infallible;

    fn meta(&self) -> &Meta {
        &self.recording.borrow().meta
    }

    fn kind(&self) -> CellsKind {
        self.recording.borrow().cells().kind()
    }

    fn frames(&self) -> usize {
        self.recording.borrow().frames()
    }

    fn segments(&self) -> &[Segment] {
        self.recording.borrow().segments()
    }

    fn begin(&mut self, frame: usize) -> Result<(), Self::Error> {
        self.next = frame.min(self.frames());
        Ok(())
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, Self::Error> {
        let recording = self.recording.borrow();
        let (first, each) = (self.next, recording.meta.mat.cells());
        self.next = recording.frames();
        if first == self.next {
            return Ok(None);
        }
        let cells = recording.cells().view();
        Ok(Some(Batch {
            stamps: &recording.stamps()[first..],
            cells: cells.slice(first * each..cells.len()),
        }))
    }
}

impl Recording {
    /// All of some frames, in memory.
    ///
    /// # Errors
    /// When a frame cannot be given.
    pub fn of<F: Frames + ?Sized>(frames: &mut F) -> Result<Self, F::Error> {
        let mut stamps = Vec::with_capacity(frames.frames());
        let mut cells = Cells::with_capacity(frames.kind(), frames.frames() * frames.meta().mat.cells());
        frames.begin(0)?;
        while let Some(batch) = frames.next()? {
            stamps.extend_from_slice(batch.stamps);
            cells.extend(batch.cells);
        }
        Ok(Self::from_parts(frames.meta().clone(), stamps, cells, frames.segments().to_vec()))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::base::{Mat, Scale};

    /// Frames given in small batches.
    pub(crate) struct Slowly {
        of: Held<Recording>,
        most: usize,
    }

    impl Slowly {
        pub(crate) fn new(recording: Recording, most: usize) -> Self {
            Self { of: Held::new(recording), most }
        }
    }

    impl Frames for Slowly {
        type Error = std::convert::Infallible;
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
        fn begin(&mut self, frame: usize) -> Result<(), Self::Error> {
            self.of.begin(frame)
        }
        fn next(&mut self) -> Result<Option<Batch<'_>>, Self::Error> {
            let first = self.of.next;
            let all = self.of.frames();
            self.of.next = (first + self.most).min(all);
            let each = self.of.recording.meta.mat.cells();
            let range = first..self.of.next;
            let cells = self.of.recording.cells().view().slice(first * each..self.of.next * each);
            Ok((!range.is_empty()).then(|| Batch { stamps: &self.of.recording.stamps()[range], cells }))
        }
    }

    /// Ten frames of two cells, a tenth of a second apart, with a break before the seventh.
    pub(crate) fn ten() -> Recording {
        let mat = Mat::new(1, 2, 5.0, 5.0).unwrap();
        let mut recording = Recording::new(Meta::new(mat, Scale::RAW, "test"), CellsKind::U8);
        for at in 0..10_u8 {
            if at == 6 {
                recording.begin_segment("replugged");
            }
            let stamp = Stamp { t_s: f64::from(at) * 0.1, seq: Some(u32::from(at)), ..Stamp::default() };
            recording.push(stamp, CellsRef::U8(&[at, 2 * at]));
        }
        recording
    }

    #[test]
    fn frames_make_the_recording_they_come_from_again_and_again() {
        let mut frames = Slowly::new(ten(), 3);
        for _ in 0..2 {
            assert_eq!(Recording::of(&mut frames).unwrap(), ten());
        }
        frames.begin(8).unwrap();
        assert_eq!(frames.next().unwrap().unwrap().stamps[0].seq, Some(8));
        assert!(frames.next().unwrap().is_none());
        let mut held = Held::new(ten());
        held.begin(99).unwrap();
        assert!(held.next().unwrap().is_none());
        assert_eq!(Recording::of(&mut held).unwrap(), ten());
    }
}
