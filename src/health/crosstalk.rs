//! Crosstalk of a passive matrix: a press shows where its row crosses another's column.
//!
//! Where rows and columns that bear much cross there are always cells that bear nothing: beside the heel,
//! under the arch, between the feet. On a mat without crosstalk they read nothing; with it all of them read a
//! share of the geometric mean of the highest readings of their row and column (domain notes, 9.6).

use super::full_scale::full_scale;
use super::{CellState, Idle, Reason};
use crate::base::{Measured, Recording};
use crate::stats::quantile;

/// Crosstalk is found from this share on. In counts of a mat whose response bends a little reads more than its
/// share: one with an exponent of 0.75 shows 10 % of pressure as 18 %.
pub const MIN_CROSSTALK: f64 = 0.04;
/// Frames looked at in each recording.
const FRAMES: usize = 80;
/// A line bears much when its highest reading is this share of the frame's.
const MUCH: f64 = 0.3;
/// The share of such crossings that surely bear nothing.
const EMPTY_SHARE: f64 = 0.1;
/// What the emptiest of frames show is told by this share of them: in others a cell may still read the load it
/// bore before.
const CLEAR_SHARE: f64 = 0.25;
/// Fewest crossings that tell anything.
const MIN_CROSSINGS: usize = 40;
/// Fewest frames.
const MIN_FRAMES: usize = 5;
/// A frame has a load when its peak is this share of full scale or more.
const LOAD_SHARE: f64 = 0.02;
/// A cell is occupied from this share of the frame's peak.
const OCCUPIED: f64 = 0.02;

/// What crosses over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crosstalk {
    /// Reading of crossings that bear nothing, as a share of the geometric mean of the highest readings of
    /// their row and their column.
    pub share: f64,
    /// How much of the product of occupied rows and occupied columns is occupied, in the middle frame: a mat
    /// that ghosts through and through fills it, 1.
    pub filled: f64,
    /// Frames looked at.
    pub frames: usize,
}

impl Crosstalk {
    /// Whether it is more than noise and the shadows of past loads explain.
    pub fn is_found(&self) -> bool {
        self.share > MIN_CROSSTALK
    }

    /// Of so many frames every which one is looked at.
    pub(super) fn step(frames: usize) -> usize {
        frames.div_ceil(FRAMES).max(1)
    }

    /// From recordings under load; faulty cells are left out.
    pub(super) fn of(loaded: &[&Recording], idle: Option<&Idle>, cells: &[CellState]) -> Measured<Self> {
        let (mut shares, mut filled) = (Vec::new(), Vec::new());
        for recording in loaded {
            let step = Self::step(recording.frames());
            let full = full_scale(recording);
            for frame in (0..recording.frames()).step_by(step) {
                if let Some((share, fill)) = in_frame(recording, frame, idle, cells, full) {
                    shares.push(share);
                    filled.push(fill);
                }
            }
        }
        if shares.len() < MIN_FRAMES {
            return Err(Reason::NoCrosstalkShown.into());
        }
        let frames = shares.len();
        let at = |values: &mut [f64], share| quantile(values, share).unwrap_or(0.0);
        Ok(Self { share: at(&mut shares, CLEAR_SHARE), filled: at(&mut filled, 0.5), frames })
    }
}

/// Share at the crossings of one frame, and how full the product of its rows and columns is.
fn in_frame(
    recording: &Recording,
    frame: usize,
    idle: Option<&Idle>,
    states: &[CellState],
    full: f64,
) -> Option<(f64, f64)> {
    let (mat, stored) = (&recording.meta.mat, recording.frame(frame));
    let believed = |cell: usize| mat.exists(cell) && !states[cell].is_faulty();
    let value = |cell: usize| (stored.get(cell) - idle.map_or(0.0, |idle| idle.zero[cell])).max(0.0);
    let (mut row_max, mut col_max) = (vec![0.0_f64; mat.rows()], vec![0.0_f64; mat.cols()]);
    for cell in (0..mat.cells()).filter(|&cell| believed(cell)) {
        let (row, col) = (cell / mat.cols(), cell % mat.cols());
        row_max[row] = row_max[row].max(value(cell));
        col_max[col] = col_max[col].max(value(cell));
    }
    let peak = row_max.iter().copied().fold(0.0, f64::max);
    if peak < LOAD_SHARE * full {
        return None;
    }
    let (mut shares, mut occupied) = (Vec::new(), 0.0);
    for cell in (0..mat.cells()).filter(|&cell| believed(cell)) {
        let (row, col) = (row_max[cell / mat.cols()], col_max[cell % mat.cols()]);
        if row > MUCH * peak && col > MUCH * peak {
            shares.push(value(cell) / (row * col).sqrt());
        }
        occupied += f64::from(u8::from(value(cell) > OCCUPIED * peak));
    }
    let lines = |most: &[f64]| most.iter().filter(|&&most| most > OCCUPIED * peak).count() as f64;
    let filled = occupied / (lines(&row_max) * lines(&col_max));
    if shares.len() < MIN_CROSSINGS {
        return None;
    }
    Some((quantile(&mut shares, EMPTY_SHARE)?, filled))
}
