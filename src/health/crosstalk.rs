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
/// With crosstalk all such crossings read the same share: those at half and at one and a half times [`EMPTY_SHARE`] differ
/// from it by these factors at most (0.97 and 1.05 on simulated mats of 5 to 22 mm with 5 to 25 %; less even ones have
/// noise). Feet that fill their lines, as flat feet on coarse cells do, read a tenth and twice of it.
const EVEN: (f64, f64) = (0.5, 1.6);
/// A share above this is no crosstalk but a load on all lines, such as a plate.
const MOST: f64 = 0.75;
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
        let (mut shares, mut filled, mut even) = (Vec::new(), Vec::new(), 0);
        for recording in loaded {
            let step = Self::step(recording.frames());
            let full = full_scale(recording);
            for frame in (0..recording.frames()).step_by(step) {
                if let Some(found) = in_frame(recording, frame, idle, cells, full) {
                    shares.push(found.share);
                    filled.push(found.filled);
                    even += usize::from(found.even);
                }
            }
        }
        if shares.len() < MIN_FRAMES {
            return Err(Reason::NoCrosstalkShown.into());
        }
        let frames = shares.len();
        let at = |values: &mut [f64], share| quantile(values, share).unwrap_or(0.0);
        let found = Self { share: at(&mut shares, CLEAR_SHARE), filled: at(&mut filled, 0.5), frames };
        if found.is_found() && (2 * even < frames || found.share > MOST) {
            return Err(Reason::CrosstalkNotTold.into());
        }
        Ok(found)
    }
}

/// What one frame shows.
struct InFrame {
    /// Share at its crossings.
    share: f64,
    /// How full the product of its rows and columns is.
    filled: f64,
    /// Whether the emptiest crossings all read about that share.
    even: bool,
}

/// What one frame shows; nothing where its load or its crossings are too few.
fn in_frame(
    recording: &Recording,
    frame: usize,
    idle: Option<&Idle>,
    states: &[CellState],
    full: f64,
) -> Option<InFrame> {
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
    let mut at = |part: f64| quantile(&mut shares, part * EMPTY_SHARE);
    let (fewer, share, more) = (at(0.5)?, at(1.0)?, at(1.5)?);
    let even = fewer >= EVEN.0 * share && more <= EVEN.1 * share;
    Some(InFrame { share, filled, even })
}
