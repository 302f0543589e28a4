//! How far every cell rose while somebody was on the mat.

use super::around::around;
use super::{CellState, Idle};
use crate::base::neighbours::reached;
use crate::base::{Mat, Recording};
use crate::stats::quantile;

/// A cell is silent below this share of what the middle loaded cell rose by.
const SILENT_SHARE: f64 = 0.03;
/// And below this share of full scale or this many times the usual noise, whichever is more.
const SILENT_FULL_SHARE: f64 = 0.002;
const SILENT_NOISE: f64 = 6.0;
/// A cell was pressed from this share on.
const ANSWER_SHARE: f64 = 0.25;
/// Cells that rose by this share of the highest rise count as loaded.
const LOADED_SHARE: f64 = 0.1;
/// Most cells of a hole that are dead; a larger one may be a gap between the feet or a place nobody stepped on.
const HOLE_CELLS: usize = 3;

/// The highest rise of every cell above its zero, counts.
pub(super) struct Rise {
    rise: Vec<f64>,
    silent_to: f64,
    answer_from: f64,
}

impl Rise {
    /// Over all the recordings under load.
    pub(super) fn of(loaded: &[&Recording], idle: Option<&Idle>, full_scale: f64) -> Self {
        let n = loaded.first().map_or(0, |recording| recording.meta.mat.cells());
        let (mut least, mut most) = (vec![f64::INFINITY; n], vec![f64::NEG_INFINITY; n]);
        for recording in loaded {
            for frame in 0..recording.frames() {
                let cells = recording.frame(frame);
                for cell in 0..n {
                    let value = cells.get(cell);
                    least[cell] = value.min(least[cell]);
                    most[cell] = value.max(most[cell]);
                }
            }
        }
        let zero = |cell: usize| idle.map_or(least[cell], |idle| idle.zero[cell]);
        let rise: Vec<f64> = (0..n).map(|cell| (most[cell] - zero(cell)).max(0.0)).collect();
        let highest = rise.iter().copied().fold(0.0, f64::max);
        let mut loaded: Vec<f64> =
            rise.iter().copied().filter(|&rise| rise > LOADED_SHARE * highest).collect();
        let usual = quantile(&mut loaded, 0.5).unwrap_or(0.0);
        let noise = idle.map_or(0.0, |idle| idle.usual_noise);
        let least = (SILENT_NOISE * noise).max(SILENT_FULL_SHARE * full_scale);
        Self { rise, silent_to: least.max(SILENT_SHARE * usual), answer_from: ANSWER_SHARE * usual }
    }

    /// Whether a load should have shown and none did.
    pub(super) fn is_silent(&self, cell: usize) -> bool {
        self.rise.get(cell).is_some_and(|&rise| rise <= self.silent_to)
    }

    /// Whether a cell was surely pressed and answered.
    pub(super) fn answers(&self, cell: usize) -> bool {
        self.rise.get(cell).is_some_and(|&rise| rise > self.answer_from.max(self.silent_to))
    }

    /// Marks as dead the silent cells that answering ones enclose, unless they waver without load as living ones do,
    /// and as sound those that answer.
    pub(super) fn judge(&self, mat: &Mat, cells: &mut [CellState]) {
        if self.rise.is_empty() {
            return;
        }
        let mut open: Vec<bool> = (0..mat.cells())
            .map(|cell| mat.exists(cell) && self.is_silent(cell) && cells[cell] == CellState::Untested)
            .collect();
        for start in 0..mat.cells() {
            if cells[start] == CellState::Untested && self.answers(start) {
                cells[start] = CellState::Sound;
            }
            let hole =
                reached(start, |cell| around(mat, cell), |cell| std::mem::replace(&mut open[cell], false));
            let known = |cell: usize| self.is_silent(cell) || self.answers(cell) || cells[cell].is_faulty();
            let enclosed = |&cell: &usize| around(mat, cell).count() == 8 && around(mat, cell).all(known);
            if !hole.is_empty() && hole.len() <= HOLE_CELLS && hole.iter().all(enclosed) {
                hole.into_iter().for_each(|cell| cells[cell] = CellState::Dead);
            }
        }
    }
}
