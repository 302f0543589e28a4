//! Taking crosstalk away again, for mats whose readout does nothing about it.
//!
//! Every cell of a passive matrix reads in addition a share of the geometric mean of the highest pressures of its row
//! and of its column (domain notes, 9.6). Those are not known, but what was read is a first guess of them; taking away
//! what they would add gives a better one, and so on. The steps shrink by the share each time. A network of resistors
//! is not solved: where crosstalk is no share of a geometric mean, this takes away part of it only.
//!
//! **Invariant.** A recording is corrected on its way to being measured and never where it is kept; what was done stands
//! among its notes.

use super::full_scale::full_scale_of;
use super::{CellState, Crosstalk, Finding, Reason};
use crate::base::{
    Batch, CellsKind, CellsRef, Frames, Held, Measured, Meta, Note, Recording, Scale, Segment,
};

/// Steps; at a share of 20 % the last changes less than a hundredth of what the first did.
const STEPS: usize = 5;
/// What is left of a ghost: a cell below this share of the geometric mean of its lines bears nothing (domain notes,
/// 9.6).
const REST_SHARE: f64 = 0.03;
/// Of the cells that read this share of a frame's peak most are under feet, and keep at least that share of what they
/// read when crosstalk is taken away.
const MUCH: f64 = 0.3;
/// See [`MUCH`].
const KEPT: f64 = 0.5;

/// How much crosstalk is taken away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Leak {
    /// What the recording itself shows; nothing where it shows none.
    Estimated,
    /// This [`Crosstalk::share`], as a selftest told it.
    Share(f64),
}

impl Leak {
    /// Key of the note that says what was done.
    pub const NOTE: &str = "crosstalk";

    /// The recording without its crosstalk, with a note that says so. Cells at the top of their range stay: they read
    /// "at least". Apply a calibration first: what adds up are pressures.
    pub fn take_from(self, recording: Recording) -> Recording {
        let Ok(cleaned) =
            self.leave_out(Held::new(&recording)).and_then(|mut frames| Recording::of(&mut frames));
        cleaned
    }

    /// The same of frames that are not in memory: gone through once to see how much there is, where that was not told.
    ///
    /// # Errors
    /// When a frame cannot be given.
    pub fn leave_out<F: Frames>(self, mut of: F) -> Result<WithoutCrosstalk<F>, F::Error> {
        let of_share = |share: f64, by_hand: bool| {
            (Some(share), Finding::CrosstalkTaken { share_pct: 100.0 * share, by_hand })
        };
        let (share, done) = match self {
            Self::Share(share) => of_share(share, true),
            Self::Estimated => match estimate(&mut of)? {
                Ok((crosstalk, false)) if crosstalk.is_found() => {
                    let share_pct = 100.0 * crosstalk.share;
                    let why = Reason::CrosstalkTooMuch { share_pct }.into();
                    (None, Finding::CrosstalkUnknown { why })
                }
                Ok((crosstalk, true)) if crosstalk.is_found() => of_share(crosstalk.share, false),
                Ok((crosstalk, _)) => (None, Finding::CrosstalkLittle { share_pct: 100.0 * crosstalk.share }),
                Err(why) => (None, Finding::CrosstalkUnknown { why }),
            },
        };
        let mut meta = of.meta().clone();
        meta.notes.push(Note::new(Self::NOTE, done.to_string()));
        let leaving_out = share.map(|share| LeavingOut::new(&meta, share));
        if leaving_out.is_some() {
            let scale = meta.scale;
            meta.full_scale = meta.full_scale.map(|full| scale.apply(full));
            meta.scale = Scale { unit: scale.unit, gain: 1.0, offset: 0.0 };
        }
        Ok(WithoutCrosstalk { of, meta, leaving_out, cells: Vec::new() })
    }
}

/// Told by frames spread over all of them, and whether the feet in them stay when it is taken away.
fn estimate<F: Frames>(frames: &mut F) -> Result<Measured<(Crosstalk, bool)>, F::Error> {
    let mut states = vec![CellState::Untested; frames.meta().mat.cells()];
    frames.meta().faulty_cells().iter().for_each(|&cell| states[cell] = CellState::Dead);
    let step = Crosstalk::step(frames.frames());
    let (mut spread, mut at) = (Recording::new(frames.meta().clone(), frames.kind()), 0);
    let (kind, mut seen) = (frames.kind(), 0.0_f64);
    let full_scale = frames.meta().full_scale;
    frames.begin(0)?;
    while let Some(batch) = frames.next()? {
        for (stamp, cells) in batch.frames() {
            if at % step == 0 {
                spread.push(*stamp, cells);
            }
            if full_scale.is_none() {
                seen = (0..cells.len()).map(|cell| cells.get(cell)).fold(seen, f64::max);
            }
            at += 1;
        }
    }
    spread.meta.full_scale = Some(full_scale.unwrap_or_else(|| full_scale_of(kind, || seen)));
    let found = Crosstalk::of(&[&spread], None, &states);
    Ok(found.map(|crosstalk| (crosstalk, feet_stay(&spread, crosstalk.share))))
}

/// Whether in most frames most cells that bear much keep most of it without a share of crosstalk.
fn feet_stay(recording: &Recording, share: f64) -> bool {
    let mut leaving_out = LeavingOut::new(&recording.meta, share);
    let (mut left, mut loaded, mut stay) = (Vec::new(), 0, 0);
    for frame in 0..recording.frames() {
        let stored = recording.frame(frame);
        left.clear();
        leaving_out.frame(stored, &mut left);
        let read = |cell: usize| recording.meta.scale.apply(stored.get(cell));
        let peak = (0..left.len()).map(read).fold(0.0, f64::max);
        let much: Vec<usize> = (0..left.len()).filter(|&cell| read(cell) > MUCH * peak).collect();
        let kept = much.iter().filter(|&&cell| f64::from(left[cell]) >= KEPT * read(cell)).count();
        loaded += usize::from(peak > 0.0);
        stay += usize::from(peak > 0.0 && 2 * kept >= much.len());
    }
    2 * stay >= loaded
}

/// Frames without their crosstalk, made by [`Leak::leave_out`].
pub struct WithoutCrosstalk<F> {
    of: F,
    meta: Meta,
    /// Nothing where nothing is taken away.
    leaving_out: Option<LeavingOut>,
    cells: Vec<f32>,
}

impl<F: Frames> Frames for WithoutCrosstalk<F> {
    type Error = F::Error;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn kind(&self) -> CellsKind {
        if self.leaving_out.is_some() { CellsKind::F32 } else { self.of.kind() }
    }

    fn frames(&self) -> usize {
        self.of.frames()
    }

    fn segments(&self) -> &[Segment] {
        self.of.segments()
    }

    fn begin(&mut self, frame: usize) -> Result<(), F::Error> {
        self.of.begin(frame)
    }

    fn next(&mut self) -> Result<Option<Batch<'_>>, F::Error> {
        let Some(leaving_out) = &mut self.leaving_out else { return self.of.next() };
        let Some(batch) = self.of.next()? else { return Ok(None) };
        self.cells.clear();
        for (_, stored) in batch.frames() {
            leaving_out.frame(stored, &mut self.cells);
        }
        Ok(Some(Batch { stamps: batch.stamps, cells: CellsRef::F32(&self.cells) }))
    }
}

/// Takes a share away from frame after frame.
struct LeavingOut {
    scale: Scale,
    cols: usize,
    added: f64,
    /// Highest stored number, where known.
    full: Option<f64>,
    doubted: Vec<usize>,
    row_max: Vec<f64>,
    col_max: Vec<f64>,
    read: Vec<f64>,
    value: Vec<f64>,
}

impl LeavingOut {
    fn new(meta: &Meta, share: f64) -> Self {
        let (rows, cols, n) = (meta.mat.rows(), meta.mat.cols(), meta.mat.cells());
        Self {
            scale: meta.scale,
            cols,
            // The share is of readings, to which crosstalk had been added already.
            added: share / (1.0 - share),
            full: meta.full_scale,
            doubted: meta.faulty_cells(),
            row_max: vec![0.0; rows],
            col_max: vec![0.0; cols],
            read: vec![0.0; n],
            value: vec![0.0; n],
        }
    }

    fn frame(&mut self, stored: CellsRef<'_>, to: &mut Vec<f32>) {
        let Self { scale, cols, added, full, doubted, row_max, col_max, read, value } = self;
        let (cols, added) = (*cols, *added);
        for (cell, read) in read.iter_mut().enumerate() {
            *read = scale.apply(stored.get(cell)).max(0.0);
        }
        value.copy_from_slice(read);
        for _ in 0..STEPS {
            highest(value, doubted, cols, row_max, col_max);
            for (cell, value) in value.iter_mut().enumerate() {
                *value = (read[cell] - added * (row_max[cell / cols] * col_max[cell % cols]).sqrt()).max(0.0);
            }
        }
        for (cell, value) in value.iter_mut().enumerate() {
            if full.is_some_and(|full| stored.get(cell) >= full) {
                *value = read[cell];
            } else if *value < REST_SHARE * (row_max[cell / cols] * col_max[cell % cols]).sqrt() {
                *value = 0.0;
            }
        }
        to.extend(value.iter().map(|&value| value as f32));
    }
}

/// Highest values of the rows and of the columns, without the cells not to be believed.
fn highest(value: &[f64], doubted: &[usize], cols: usize, row_max: &mut [f64], col_max: &mut [f64]) {
    row_max.fill(0.0);
    col_max.fill(0.0);
    for (cell, &value) in value.iter().enumerate() {
        if doubted.binary_search(&cell).is_err() {
            row_max[cell / cols] = row_max[cell / cols].max(value);
            col_max[cell % cols] = col_max[cell % cols].max(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CellsKind, CellsRef, Mat, Meta, Stamp};

    fn recording(values: &[f64]) -> Recording {
        let mut recording = Recording::new(
            Meta::new(Mat::new(3, 3, 10.0, 10.0).unwrap(), Scale::KPA, "test"),
            CellsKind::F64,
        );
        recording.push(Stamp::default(), CellsRef::F64(values));
        recording
    }

    fn cells(recording: &Recording) -> Vec<f64> {
        let frame = recording.frame(0);
        (0..frame.len()).map(|at| frame.get(at)).collect()
    }

    #[test]
    fn three_loaded_corners_lose_their_phantom_fourth() {
        // 100, 64 and 36 kPa at three corners, and 10 % of the geometric mean of every pair of lines.
        let truth = [100.0, 0.0, 64.0, 0.0, 0.0, 0.0, 36.0, 0.0, 0.0];
        let (rows, cols) = ([100.0_f64, 0.0, 36.0], [100.0_f64, 0.0, 64.0]);
        let read: Vec<f64> =
            (0..9).map(|at| truth[at] + 0.1 * (rows[at / 3] * cols[at % 3]).sqrt()).collect();
        assert!((read[8] - 4.8).abs() < 1e-9);
        let cleaned = Leak::Share(0.1 / 1.1).take_from(recording(&read));
        for (found, truth) in cells(&cleaned).iter().zip(truth) {
            assert!((found - truth).abs() < 0.01, "{found} {truth}");
        }
        assert!(cleaned.meta.notes[0].text.contains("9.1 % between rows and columns was removed"));
    }

    #[test]
    fn a_recording_that_shows_nothing_stays_as_it_is_and_says_so() {
        let read = recording(&[100.0, 0.0, 64.0, 0.0, 0.0, 0.0, 36.0, 0.0, 0.0]);
        let same = Leak::Estimated.take_from(read.clone());
        assert_eq!(same.cells(), read.cells());
        assert!(same.meta.notes[0].text.starts_with("nothing was removed: no recording"));
    }

    #[test]
    fn what_is_saturated_stays_saturated() {
        let mut full = recording(&[100.0, 0.0, 64.0, 0.0, 0.0, 0.0, 36.0, 0.0, 0.0]);
        full.meta.full_scale = Some(100.0);
        let cleaned = Leak::Share(0.1).take_from(full);
        assert_eq!(cells(&cleaned)[0], 100.0);
        assert!(cells(&cleaned)[2] < 64.0);
    }
}
