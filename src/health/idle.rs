//! What an empty mat reads: offsets, noise, drift, and the cells that give themselves away without load.

use super::full_scale::full_scale;
use super::{CellState, Reason};
use crate::base::neighbours::{four, reached};
use crate::base::{Mat, Measured, Recording};
use crate::stats::{middle_and_sd, quantile};

/// Fewest frames of an empty mat that tell its noise.
pub const MIN_IDLE_FRAMES: usize = 50;
/// A cell wavers too much from this many times the usual noise (domain notes, 9.5).
const NOISY_TIMES: f64 = 5.0;
/// And at least by this share of full scale: a mat that subtracts a threshold has no usual noise.
const NOISY_SHARE: f64 = 0.002;
/// A cell reads much without load from this share of full scale above the usual.
const STUCK_SHARE: f64 = 0.1;
/// And this many times the spread of the offsets.
const STUCK_TIMES: f64 = 10.0;
/// Where this share of the cells wavers, one that does not is dead.
const WAVERING_SHARE: f64 = 0.9;
/// Something stands on the mat where a patch of cells reads this share of full scale above the usual.
const RAISED_SHARE: f64 = 0.01;
/// And this many times the spread of the offsets.
const RAISED_TIMES: f64 = 6.0;
/// Least area of a patch that is no cell's own fault: a child's heel has 10 cm².
const PATCH_MM2: f64 = 500.0;
/// And the fewest cells: stuck ones seldom lie together.
const PATCH_CELLS: usize = 5;
/// An empty mat reads less than this share of full scale.
const LOW_SHARE: f64 = 0.5;
/// Shortest recording of the empty mat that tells its drift, seconds.
pub const MIN_DRIFT_S: f64 = 5.0;
/// A mat drifts from this share of full scale a minute on: in two minutes an empty cell reads what bears a child's toe.
pub const MAX_DRIFT: f64 = 0.005;
/// Share of the cells at either end whose rise says nothing of the mat's drift: what a few broken cells do.
const ODD_SHARE: f64 = 0.1;
/// Its mean reading changes by less than this share of full scale from the first to the last third.
const STEADY_SHARE: f64 = 0.02;

/// An empty mat; counts are the numbers as the mat sent them.
#[derive(Clone, Debug, PartialEq)]
pub struct Idle {
    /// Frames looked at.
    pub frames: usize,
    /// Seconds from the first to the last.
    pub seconds: f64,
    /// Median of each cell, counts: its zero.
    pub zero: Vec<f64>,
    /// Noise of each cell, counts: standard deviation as its change from frame to frame shows it.
    pub noise: Vec<f64>,
    /// Noise of the middle cell, counts.
    pub usual_noise: f64,
    /// How much the cells rise in a minute, as a share of full scale.
    pub drift_per_min: Measured<f64>,
    /// Highest count the mat can give.
    pub full_scale: f64,
}

impl Idle {
    /// Looks at a recording of the empty mat.
    ///
    /// # Errors
    /// When it is too short, or the mat was not empty: not low, not steady, or something stood on it.
    pub fn of(recording: &Recording) -> Measured<Self> {
        let (mat, frames) = (&recording.meta.mat, recording.frames());
        if frames < MIN_IDLE_FRAMES {
            return Err(Reason::FewFrames { frames, least: MIN_IDLE_FRAMES }.into());
        }
        let full_scale = full_scale(recording);
        let cells = recording.cells().view();
        let n = mat.cells();
        let (mut zero, mut noise, mut mean) = (vec![0.0; n], vec![0.0; n], vec![0.0; n]);
        let mut rise = vec![0.0; n];
        let third = frames / 3;
        let mut series = vec![0.0; frames];
        for cell in (0..n).filter(|&cell| mat.exists(cell)) {
            for (frame, value) in series.iter_mut().enumerate() {
                *value = cells.get(frame * n + cell);
            }
            let changes: f64 = series.windows(2).map(|pair| (pair[1] - pair[0]).powi(2)).sum();
            noise[cell] = (0.5 * changes / (frames - 1) as f64).sqrt();
            mean[cell] = series.iter().sum::<f64>() / frames as f64;
            let ends = [&series[..third], &series[frames - third..]];
            let [first, last] = ends.map(|part| part.iter().sum::<f64>() / third as f64);
            rise[cell] = last - first;
            zero[cell] = quantile(&mut series, 0.5).unwrap_or(0.0);
        }
        let existing: Vec<usize> = (0..n).filter(|&cell| mat.exists(cell)).collect();
        let of = |values: &[f64]| Self::usual(mat, values).0;
        let drift = Self::without_odd(existing.iter().map(|&cell| rise[cell]).collect());
        if of(&zero) > LOW_SHARE * full_scale {
            return Err(Reason::NotEmpty { read: of(&zero), full_scale }.into());
        }
        if drift.abs() > STEADY_SHARE * full_scale {
            return Err(Reason::NotSteady { changed: drift, full_scale }.into());
        }
        let seconds = recording.duration_s();
        let idle = Self {
            frames,
            seconds,
            usual_noise: of(&noise),
            zero,
            noise,
            drift_per_min: if seconds >= MIN_DRIFT_S {
                Ok(drift / full_scale / (2.0 / 3.0 * seconds / 60.0))
            } else {
                Err(Reason::BrieflyEmpty { empty_s: seconds, least_s: MIN_DRIFT_S }.into())
            },
            full_scale,
        };
        let patch = idle.patch(mat, &mean);
        let on_it = |cell| Reason::SomethingOnIt { row: cell / mat.cols(), col: cell % mat.cols() }.into();
        patch.map_or(Ok(idle), |cell| Err(on_it(cell)))
    }

    /// Whether the mat drifts.
    pub fn drifts(&self) -> bool {
        self.drift_per_min.as_ref().is_ok_and(|share| share.abs() > MAX_DRIFT)
    }

    /// Mean of the rises but for the odd ones. The middle one alone would stay 0 where counts are coarse.
    fn without_odd(mut rises: Vec<f64>) -> f64 {
        rises.sort_by(f64::total_cmp);
        let odd = (ODD_SHARE * rises.len() as f64) as usize;
        let kept = &rises[odd..rises.len() - odd];
        kept.iter().sum::<f64>() / kept.len().max(1) as f64
    }

    /// Middle of some values of the cells and how far half of them lie from it, as a standard deviation.
    fn usual(mat: &Mat, values: &[f64]) -> (f64, f64) {
        let mut all: Vec<f64> =
            (0..values.len()).filter(|&cell| mat.exists(cell)).map(|cell| values[cell]).collect();
        middle_and_sd(&mut all).unwrap_or((0.0, 0.0))
    }

    /// A cell of a patch that reads too much together for an empty mat.
    fn patch(&self, mat: &Mat, mean: &[f64]) -> Option<usize> {
        let (middle, spread) = Self::usual(mat, mean);
        let from = middle + (RAISED_TIMES * spread).max(RAISED_SHARE * self.full_scale);
        let least = PATCH_CELLS.max((PATCH_MM2 / mat.cell_area_mm2()).ceil() as usize);
        let mut raised: Vec<bool> =
            (0..mat.cells()).map(|cell| mat.exists(cell) && mean[cell] > from).collect();
        let beside = |cell: usize| four((mat.rows(), mat.cols()), cell);
        for start in 0..raised.len() {
            let patch = reached(start, beside, |cell| std::mem::replace(&mut raised[cell], false));
            // A broken line is a patch of one row or column.
            let lines = |of: fn(usize, usize) -> usize| {
                let mut lines: Vec<usize> = patch.iter().map(|&cell| of(cell, mat.cols())).collect();
                lines.sort_unstable();
                lines.dedup();
                lines.len()
            };
            if patch.len() >= least
                && lines(|cell, cols| cell / cols) > 1
                && lines(|cell, cols| cell % cols) > 1
            {
                return Some(start);
            }
        }
        None
    }

    /// Marks the cells that show without load what they are.
    pub(super) fn judge(&self, mat: &Mat, cells: &mut [CellState]) {
        let (middle, spread) = Self::usual(mat, &self.zero);
        let noisy_from = (NOISY_TIMES * self.usual_noise).max(NOISY_SHARE * self.full_scale).max(1.0);
        let stuck_from = middle + (STUCK_TIMES * spread).max(STUCK_SHARE * self.full_scale);
        let existing = || (0..mat.cells()).filter(|&cell| mat.exists(cell));
        let wavering = existing().filter(|&cell| self.noise[cell] > 0.0).count();
        let all_waver = wavering as f64 >= WAVERING_SHARE * existing().count() as f64;
        for cell in existing() {
            cells[cell] = if self.noise[cell] > noisy_from {
                CellState::Noisy
            } else if self.zero[cell] > stuck_from {
                CellState::Stuck
            } else if self.noise[cell] > 0.0 {
                CellState::Sound
            } else if all_waver {
                CellState::Dead
            } else {
                CellState::Untested
            };
        }
    }
}
