//! Prints on imperfect mats: dead cells are filled in, and what they or the noise leave unsure is refused.

use super::footprint::{PrintMeasures, measure_print};
use super::result::{PrintKind, Refusal};
use super::shape::{centre, neighbours};
use super::stats::CellStats;
use crate::base::{Grid, Mat, Point, Scale, Side};

/// A cell that stays still while its neighbours change and reach this many thresholds is dead.
const DEAD_NEIGHBOURS: f64 = 2.0;
/// With noise above this share of the contact threshold the print of a step is too long or loses its toe
/// cut: simulated children's arch indices stay within 0.05 at 0.8 and are off by up to 0.13 at 1.0.
const MAX_STEP_NOISE: f64 = 0.8;
/// Fewest pitches along the toeless length of a step for an arch index (domain 1.1). The maximum over a
/// step widens a print by up to a cell, which a stand's mean does not: below this one simulated step in
/// four is off by more than 0.05, above it one in seventy.
const MIN_STEP_PITCHES: f64 = 12.0;

/// What is wrong with the cells of a mat.
#[derive(Clone, Debug, Default)]
pub(super) struct Faults {
    /// Cells that never change although all cells around them do.
    pub(super) dead: Vec<usize>,
    /// Standard deviation of the noise of unloaded cells.
    pub(super) noise: f64,
}

/// The dead cells that a session shows: those that never read anything although the cells around them, but for
/// one that is as dead, were loaded, and those that stood still at some value while all around them changed.
/// At the border of a foot a dead cell looks like an unloaded one.
pub(super) fn dead_cells(mat: &Mat, scale: &Scale, stats: &CellStats, threshold: f64) -> Vec<usize> {
    let much = DEAD_NEIGHBOURS * threshold;
    let most = |cell: usize| scale.apply(f64::from(stats.most[cell]));
    let span = |cell: usize| scale.gain * f64::from(stats.most[cell] - stats.least[cell]);
    let around = |cell: usize| neighbours(mat, cell).filter(|&next| mat.exists(next));
    // The change of a foot that stands is only its sway, so that beside an empty cell the load counts.
    let empty = |cell: usize| most(cell) <= 0.0;
    let empty_around = |cell: usize| around(cell).filter(|&next| empty(next)).count();
    let dead = |&cell: &usize| {
        if empty(cell) {
            let like_it = |next: usize| empty(next) && empty_around(next) == 1;
            empty_around(cell) <= 1 && around(cell).all(|next| most(next) >= much || like_it(next))
        } else {
            span(cell) <= 0.0 && around(cell).all(|next| span(next) >= much)
        }
    };
    (0..mat.cells()).filter(|&cell| mat.exists(cell) && around(cell).count() == 8).filter(dead).collect()
}

impl Faults {
    /// Fills in the dead cells of a foot's picture and measures it.
    pub(super) fn measure(
        &self,
        mat: &Mat,
        picture: &mut Grid<f64>,
        kind: PrintKind,
        threshold: f64,
        side: Option<Side>,
    ) -> PrintMeasures {
        let mended = self.mend(mat, picture);
        let mut measures = measure_print(mat, picture, threshold, side);
        if let Some(refusal) = self.refusal(mat, &mended, kind, threshold, &measures)
            && measures.arch_index.is_ok()
        {
            measures.arch_index = Err(refusal);
        }
        measures
    }

    /// Gives the dead cells under the foot the mean of the living ones around them; returns which they are.
    pub(super) fn mend(&self, mat: &Mat, picture: &mut Grid<f64>) -> Vec<usize> {
        let mut mended = Vec::new();
        for &cell in &self.dead {
            let living = neighbours(mat, cell).filter(|next| !self.dead.contains(next));
            let values: Vec<f64> = living.map(|next| picture.values()[next]).collect();
            if values.iter().all(|&value| value > 0.0) {
                picture.values_mut()[cell] = values.iter().sum::<f64>() / values.len().max(1) as f64;
                mended.push(cell);
            }
        }
        mended
    }

    /// Why the arch index of a print is not given.
    fn refusal(
        &self,
        mat: &Mat,
        mended: &[usize],
        kind: PrintKind,
        threshold: f64,
        measures: &PrintMeasures,
    ) -> Option<Refusal> {
        let geometry = measures.geometry.as_ref().ok()?;
        let pitches = geometry.toeless_length_mm / mat.pitch_mm();
        let step = kind == PrintKind::DynamicMax;
        if step && self.noise > MAX_STEP_NOISE * threshold {
            return Some(Refusal::new(format!(
                "unloaded cells waver by {:.1}, too much for the print of a step at the contact threshold of \
                 {threshold:.1}",
                self.noise
            )));
        }
        if step && pitches < MIN_STEP_PITCHES {
            return Some(Refusal::new(format!(
                "the print of a step is only {pitches:.1} cells long without its toes, at least \
                 {MIN_STEP_PITCHES} are needed"
            )));
        }
        let along = |place: Point| (place - geometry.heel).dot(&geometry.axis) / geometry.toeless_length_mm;
        let margin = 0.5 / pitches;
        let midfoot = (1.0 / 3.0 - margin)..=(2.0 / 3.0 + margin);
        let cell = mended.iter().find(|&&cell| midfoot.contains(&along(centre(mat, cell))))?;
        Some(Refusal::new(format!(
            "a dead cell lies under the middle of the foot (row {}, column {})",
            cell / mat.cols(),
            cell % mat.cols()
        )))
    }
}
