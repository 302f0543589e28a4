//! Feet on a bumpy surface: sums over the foot are given, what comes from its shape is refused.
//!
//! Where the pattern of the spines is known the pressure between them is recovered, and indices are given that were
//! found to be right enough.

use super::proof;
use crate::analysis::result::FootResult;
use crate::analysis::result::IndexResult;
use crate::analysis::result::reason::Reason;
use crate::base::{Grid, Interval, Mat, Refusal};
use crate::footprint::{Footprint, FootprintIndex, Indices, PrintMeasures, between_spines};
use crate::stats::WITHIN_90;

/// Share of a print's cells in contact that may be bumpy: less than one cell of a child's foot on cells of
/// 10 mm. A cell counts for more in an index than in the whole print, so that it cannot be larger.
const FEW: f64 = 0.02;

/// The share of a print that lies on bumps, and why nothing is measured by its shape, if that is more than a little.
pub(in crate::analysis) fn under(mat: &Mat, picture: &Grid<f64>, threshold: f64) -> Option<(f64, Refusal)> {
    let in_contact = || (0..mat.cells()).filter(|&cell| picture.values()[cell] >= threshold);
    let bumpy = in_contact().filter(|&cell| mat.is_bumpy(cell)).count();
    let all = in_contact().count();
    (bumpy as f64 > FEW * all as f64).then(|| {
        let share = bumpy as f64 / all as f64;
        let part_pct = (bumpy < all).then(|| 100.0 * bumpy as f64 / all as f64);
        (share, Reason::Bumpy { part_pct }.into())
    })
}

/// The picture between the spines of a stand; nothing where it is on no bumps or their pattern is not known.
pub(in crate::analysis) fn recovered(mat: &Mat, picture: &Grid<f64>, threshold: f64) -> Option<Grid<f64>> {
    let spines = mat.surface().spines.as_ref()?;
    under(mat, picture, threshold).map(|_| between_spines(mat, picture, spines))
}

/// What is known of a print on bumps.
#[derive(Clone, Debug)]
pub(in crate::analysis) struct Bumps {
    /// Share of the print in contact that lies on them.
    pub(in crate::analysis) share: f64,
    /// Why nothing is measured by its shape.
    pub(in crate::analysis) refusal: Refusal,
    /// Whether its picture is the one between the spines, of which some indices can be given.
    pub(in crate::analysis) recovered: bool,
    /// Whether all of them are given, right enough or not.
    pub(in crate::analysis) beyond_proof: bool,
}

impl Bumps {
    /// A print's measures without those that come from its shape and are not right enough.
    pub(in crate::analysis) fn left_of(&self, mat: &Mat, measures: &PrintMeasures) -> PrintMeasures {
        let refusal = &self.refusal;
        let mut left = without_shape(measures, refusal);
        let Some(print) = measures.footprint.as_ref().ok().filter(|_| self.recovered) else { return left };
        let gives = |index| self.beyond_proof || proof::of(mat, print.length_mm, index).is_some();
        if FootprintIndex::ALL.into_iter().any(gives) {
            left.indices = measures.indices.clone();
            let unsure = Reason::NotRecovered { why: refusal.clone() }.into();
            left.indices.refuse(&unsure, |index| !gives(index));
            // What the indices given are drawn on.
            left.footprint = measures.footprint.clone();
        }
        left
    }
}

/// Widens the intervals of a print between spines by what recovering it gets wrong.
pub(in crate::analysis) fn widen(mat: &Mat, print: &Footprint, indices: &mut [IndexResult]) {
    for result in indices {
        let error = proof::of(mat, print.length_mm, result.index);
        let (Some(error), Ok(interval)) = (error, &mut result.interval) else { continue };
        let by = error.bias.abs() + WITHIN_90 * error.sd;
        let (least, most) = result.index.range();
        *interval = Interval { low: (interval.low - by).max(least), high: (interval.high + by).min(most) };
    }
}

/// A print's measures without those that come from its shape.
fn without_shape(measures: &PrintMeasures, refusal: &Refusal) -> PrintMeasures {
    PrintMeasures {
        footprint: Err(refusal.clone()),
        indices: Indices::refused(refusal),
        thirds_mm2: Err(refusal.clone()),
        region_load: Err(refusal.clone()),
        contact_area_mm2: Err(refusal.clone()),
        right_log_odds: measures.right_log_odds.clone(),
        reading: measures.reading.clone(),
        others: Vec::new(),
    }
}

/// Whether a foot on bumps has an index nevertheless.
pub(in crate::analysis) fn any_index(feet: &[FootResult]) -> bool {
    feet.iter().filter(|foot| foot.shape.is_err()).flat_map(|foot| &foot.indices).any(|one| one.value.is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Surface;

    #[test]
    fn a_foot_is_on_bumps_by_its_share_of_bumpy_cells() {
        let area = crate::base::Area { rows: [0, 0], cols: [0, 2] };
        let mat = Mat::new(10, 10, 5.0, 5.0).unwrap();
        let mat = mat.with_surface(Surface { areas: vec![area], ..Surface::bumpy() }).unwrap();
        let loaded = |cells: std::ops::Range<usize>| {
            let values = (0..100).map(|cell| if cells.contains(&cell) { 9.0 } else { 0.0 }).collect();
            under(&mat, &Grid::from_values(10, 10, values), 5.0)
        };
        assert!(loaded(2..100).is_none(), "one of 98");
        assert!(loaded(0..100).unwrap().1.to_string().contains("(3 % of the print)"));
        assert!(loaded(0..3).unwrap().1.to_string().contains("(the whole print)"));
        assert!(loaded(3..50).is_none());
    }
}
