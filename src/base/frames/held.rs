//! Frames in memory.

use super::{Batch, Frames};
use crate::base::{Cells, CellsKind, Meta, Recording, Segment};

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
    use crate::base::{CellsRef, Mat, Scale, Stamp};

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
