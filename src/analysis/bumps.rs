//! Feet on a bumpy surface: sums over the foot are given, what comes from its shape is refused.

use super::result::FootResult;
use crate::base::{Grid, Mat, Refusal};
use crate::footprint::{Indices, PrintMeasures};

/// Share of a print's cells in contact that may be bumpy: less than one cell of a child's foot on cells of
/// 10 mm. A cell counts for more in an index than in the whole print, so that it cannot be larger.
const FEW: f64 = 0.02;

/// Why nothing is measured by the shape of a print, if it lies on bumps.
pub(super) fn under(mat: &Mat, picture: &Grid<f64>, threshold: f64) -> Option<Refusal> {
    let in_contact = || (0..mat.cells()).filter(|&cell| picture.values()[cell] >= threshold);
    let bumpy = in_contact().filter(|&cell| mat.is_bumpy(cell)).count();
    let all = in_contact().count();
    (bumpy as f64 > FEW * all as f64).then(|| {
        let where_ = if bumpy == all {
            "all of it".to_owned()
        } else {
            format!("{:.0} % of it", 100.0 * bumpy as f64 / all as f64)
        };
        Refusal::new(format!(
            "the mat's surface is bumpy under this foot ({where_}): a cell reads the spines it holds, not the shape \
             of the foot"
        ))
    })
}

/// A print's measures without those that come from its shape.
pub(super) fn without_shape(measures: PrintMeasures, refusal: &Refusal) -> PrintMeasures {
    PrintMeasures {
        footprint: Err(refusal.clone()),
        indices: Indices::refused(refusal),
        thirds_mm2: Err(refusal.clone()),
        region_load: Err(refusal.clone()),
        contact_area_mm2: Err(refusal.clone()),
        right_log_odds: measures.right_log_odds,
    }
}

/// The feet of which nothing is measured by the shape, in words; nothing when there are none.
pub(super) fn feet(feet: &[FootResult]) -> Option<String> {
    let on_bumps = feet.iter().filter(|foot| foot.shape.is_err());
    let names: Vec<String> = on_bumps
        .map(|foot| foot.side.as_ref().map_or("one foot".to_owned(), |side| format!("the {side} foot")))
        .collect();
    (!names.is_empty()).then(|| names.join(" and "))
}
