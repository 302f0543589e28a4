//! Frames of text files on their way into a recording.

use super::error::Fault;
use crate::base::{Cells, Mat, Meta, Note, Recording, Stamp};

/// Most cells of one recording held in memory, all frames together: a gigabyte as 64-bit floats, ten minutes of
/// a 64 x 64 mat at 50 frames a second.
pub const MAX_CELLS: usize = 1 << 27;
/// Most frames of one recording held in memory: half a day at 50 frames a second.
pub const MAX_FRAMES: usize = 1 << 21;

/// What to do about a file that is too long to be held in memory.
const ADVICE: &str = "split the file, or save the frames as a NumPy .npy, which may be of any length";

/// Collects frames. Whole numbers up to 65535 are stored as 16-bit counts; the first number that
/// is none turns the whole series into 64-bit floats, so every value is kept exactly.
pub(super) struct Series {
    cells: Cells,
    stamps: Vec<Stamp>,
    /// Cells missing in the frame being read.
    gone: Vec<bool>,
    gone_always: Vec<bool>,
    gone_ever: Vec<bool>,
    /// The frame being read.
    pub(super) frame: Vec<f64>,
}

impl Series {
    /// No frames yet, of the given number of cells.
    pub(super) fn new(cells: usize) -> Self {
        Self {
            cells: Cells::U16(Vec::new()),
            stamps: Vec::new(),
            gone: vec![false; cells],
            gone_always: vec![true; cells],
            gone_ever: vec![false; cells],
            frame: vec![0.0; cells],
        }
    }

    /// Number of finished frames.
    pub(super) fn frames(&self) -> usize {
        self.stamps.len()
    }

    /// When the last finished frame was taken.
    pub(super) fn last_time_s(&self) -> Option<f64> {
        self.stamps.last().map(|stamp| stamp.t_s)
    }

    /// The frame being read does not have this cell.
    pub(super) fn set_gone(&mut self, cell: usize) {
        self.gone[cell] = true;
    }

    /// Forgets the frame being read.
    pub(super) fn discard(&mut self) {
        self.frame.fill(0.0);
        self.gone.fill(false);
    }

    /// The frame being read is whole.
    pub(super) fn commit(&mut self, stamp: Stamp) -> Result<(), Fault> {
        check_size(self.stamps.len() + 1, self.frame.len())?;
        let counts = self.frame.iter().all(|&value| f64::from(value as u16) == value);
        match &mut self.cells {
            Cells::U16(to) if counts => to.extend(self.frame.iter().map(|&value| value as u16)),
            Cells::F64(to) => to.extend_from_slice(&self.frame),
            other => {
                let mut wide = vec![0.0; other.len()];
                other.view().scaled_into(&crate::base::Scale::RAW, &mut wide);
                wide.extend_from_slice(&self.frame);
                *other = Cells::F64(wide);
            }
        }
        for (cell, &gone) in self.gone.iter().enumerate() {
            self.gone_always[cell] &= gone;
            self.gone_ever[cell] |= gone;
        }
        self.stamps.push(stamp);
        self.discard();
        Ok(())
    }

    /// The times of all frames, where they are known only now.
    pub(super) fn set_times(&mut self, times_s: impl Iterator<Item = f64>) {
        self.stamps.iter_mut().zip(times_s).for_each(|(stamp, t_s)| stamp.t_s = t_s);
    }

    /// Whether the last frame is the greatest value of every cell over all frames before it.
    pub(super) fn last_is_maximum(&self) -> bool {
        let n = self.frame.len();
        let frames = self.frames();
        let all = self.cells.view();
        let last = (frames.max(1) - 1) * n;
        frames > 2
            && (0..n).all(|cell| {
                let greatest = (0..frames - 1).map(|at| all.get(at * n + cell)).fold(0.0, f64::max);
                greatest == all.get(last + cell)
            })
            && (0..n).any(|cell| all.get(last + cell) > 0.0)
    }

    /// Takes the last frame back.
    pub(super) fn drop_last(&mut self) {
        if self.stamps.pop().is_some() {
            let keep = self.stamps.len() * self.frame.len();
            match &mut self.cells {
                Cells::U16(cells) => cells.truncate(keep),
                Cells::F64(cells) => cells.truncate(keep),
                Cells::U8(cells) => cells.truncate(keep),
                Cells::F32(cells) => cells.truncate(keep),
            }
        }
    }

    /// The recording: cells missing in every frame do not exist on the mat.
    pub(super) fn finish(self, mut meta: Meta) -> Result<Recording, Fault> {
        if self.stamps.is_empty() {
            return Err(Fault::new("expected at least one whole frame, got none"));
        }
        let sometimes =
            self.gone_ever.iter().zip(&self.gone_always).filter(|&(&ever, &always)| ever && !always).count();
        if sometimes > 0 {
            meta.notes.push(Note::new(
                "empty-cells",
                format!("{sometimes} cells are marked as missing in some frames only; they count as 0 there"),
            ));
        }
        meta.mat = meta.mat.with_absent(self.gone_always)?;
        Ok(Recording::from_parts(meta, self.stamps, self.cells, Vec::new()))
    }
}

/// Refuses more than can be held.
pub(super) fn check_size(frames: usize, cells: usize) -> Result<(), Fault> {
    if frames > MAX_FRAMES {
        return Err(Fault::new(format!("expected at most {MAX_FRAMES} frames, got more: {ADVICE}")));
    }
    if frames.saturating_mul(cells) > MAX_CELLS {
        return Err(Fault::new(format!(
            "expected at most {MAX_CELLS} cells in all frames together, got more (frames of {cells} cells): {ADVICE}"
        )));
    }
    Ok(())
}

/// Refuses numbers that are no pressure; the first of these frames is the one at `first`, from 0, of the recording. Frames are
/// numbered from 1 in the message.
pub(super) fn check_pressures(cells: &Cells, mat: &Mat, first: usize) -> Result<(), Fault> {
    let bad = match cells {
        Cells::U8(_) | Cells::U16(_) => None,
        Cells::F32(v) => v.iter().position(|v| !(v.is_finite() && *v >= 0.0)),
        Cells::F64(v) => v.iter().position(|v| !(v.is_finite() && *v >= 0.0)),
    };
    match bad {
        None => Ok(()),
        Some(at) => {
            let (frame, cell) = (at / mat.cells(), at % mat.cells());
            let what = format!(
                "row {}, column {} (from 0): expected a finite pressure of at least 0, got {}",
                cell / mat.cols(),
                cell % mat.cols(),
                cells.view().get(at)
            );
            Err(Fault::new(what).in_frame((first + frame) as u64 + 1))
        }
    }
}
