//! From recordings of a mat to its state.

use super::full_scale::full_scale;
use super::lines::broken;
use super::under_load::Rise;
use super::{AfterGlow, CellState, Crosstalk, Finding, Idle, Reason};
use crate::base::{Measured, Recording};

/// The state of a mat.
#[derive(Clone, Debug, PartialEq)]
pub struct Health {
    /// State of every cell, row-major; cells that do not exist are sound.
    pub cells: Vec<CellState>,
    /// Rows broken as a whole, ascending.
    pub broken_rows: Vec<usize>,
    /// Columns broken as a whole, ascending.
    pub broken_cols: Vec<usize>,
    /// What the empty mat reads.
    pub idle: Measured<Idle>,
    /// How much of a press shows where its row crosses another's column.
    pub crosstalk: Measured<Crosstalk>,
    /// How much of a load shows after it left.
    pub afterglow: Measured<AfterGlow>,
}

impl Health {
    /// Row-major indices of the cells in one state.
    pub fn in_state(&self, state: CellState) -> Vec<usize> {
        (0..self.cells.len()).filter(|&cell| self.cells[cell] == state).collect()
    }

    /// Row-major indices of all cells not to be believed.
    pub fn faulty(&self) -> Vec<usize> {
        (0..self.cells.len()).filter(|&cell| self.cells[cell].is_faulty()).collect()
    }

    /// Whether nothing wrong was found; untested cells are nothing wrong.
    pub fn is_sound(&self) -> bool {
        self.wrongs().is_empty() && !self.cells.iter().any(|state| state.is_faulty())
    }

    /// What is wrong with the mat as a whole, in a word or two each.
    pub fn wrongs(&self) -> Vec<Finding> {
        let found = [
            (Finding::Drift, self.idle.as_ref().is_ok_and(Idle::drifts)),
            (Finding::Crosstalk, self.crosstalk.as_ref().is_ok_and(Crosstalk::is_found)),
            (Finding::AfterGlow, self.afterglow.as_ref().is_ok_and(AfterGlow::is_found)),
        ];
        found.into_iter().filter(|(_, found)| *found).map(|(what, _)| what).collect()
    }
}

/// Judges a mat by recordings of it: one of the empty mat, and any number of it under load.
///
/// # Errors
/// When there is no recording, or they are not of one mat, or somebody stood on the mat that should be empty.
pub fn check(empty: Option<&Recording>, loaded: &[&Recording]) -> Measured<Health> {
    let all = || empty.into_iter().chain(loaded.iter().copied());
    let first = all().next().ok_or(Reason::NoRecording)?;
    if all().any(|other| !first.meta.is_same_mat(&other.meta)) {
        return Err(Reason::DifferentMats.into());
    }
    let mat = &first.meta.mat;
    let idle = match empty {
        Some(empty) => Ok(Idle::of(empty)?),
        None => Err(Reason::NoEmptyMat.into()),
    };
    let mut cells = vec![CellState::Untested; mat.cells()];
    if let Ok(idle) = &idle {
        idle.judge(mat, &mut cells);
    }
    let rise = Rise::of(loaded, idle.as_ref().ok(), full_scale(first));
    let (broken_rows, broken_cols) = broken(mat, &cells, &rise);
    for cell in (0..mat.cells()).filter(|&cell| mat.exists(cell)) {
        let (row, col) = (cell / mat.cols(), cell % mat.cols());
        if broken_rows.contains(&row) || broken_cols.contains(&col) {
            cells[cell] = CellState::BrokenLine;
        }
    }
    rise.judge(mat, &mut cells);
    for cell in (0..mat.cells()).filter(|&cell| !mat.exists(cell)) {
        cells[cell] = CellState::Sound;
    }
    let crosstalk = Crosstalk::of(loaded, idle.as_ref().ok(), &cells);
    let afterglow = AfterGlow::of(loaded, idle.as_ref().ok(), &cells);
    Ok(Health { cells, broken_rows, broken_cols, idle, crosstalk, afterglow })
}
