//! Feet of which only a part touches the mat: sums over what is printed are given, what needs the whole sole is refused.

use crate::analysis::result::Posture;
use crate::analysis::result::reason::Reason;
use crate::base::Refusal;
use crate::footprint::{Indices, PrintMeasures};

/// Why nothing is measured by the shape of such a foot.
pub(in crate::analysis) fn refusal(posture: Posture) -> Refusal {
    Reason::PartPrinted { posture: posture.key() }.into()
}

/// A print's measures without those that need a whole sole on the mat.
pub(in crate::analysis) fn left_of(measures: &PrintMeasures, posture: Posture) -> PrintMeasures {
    let refusal = refusal(posture);
    // The outline of a foot on its outer edge reaches from heel to toes, and tells which way it points.
    let outlined = posture == Posture::OnOuterEdges;
    let footprint = if outlined { measures.footprint.clone() } else { Err(refusal.clone()) };
    PrintMeasures {
        footprint,
        indices: Indices::refused(&refusal),
        thirds_mm2: Err(refusal.clone()),
        region_load: Err(refusal.clone()),
        contact_area_mm2: measures.contact_area_mm2.clone(),
        // Shapes of whole feet tell their side.
        right_log_odds: Err(refusal.clone()),
        reading: Err(refusal),
        others: Vec::new(),
    }
}
