//! The readings of the front of a print, each with its probability.

use super::evidence::{Evidence, SAME_FRONT_MM};
use super::{Seam, seams, weights};
use crate::base::Side;
use crate::footprint::contour::Ring;
use crate::footprint::frame::{Frame, extent};
use crate::footprint::polygon::Across;
use crate::footprint::refine::Field;
use crate::footprint::shape::Sample;

/// One way to read the front of a print.
pub(in crate::footprint) struct Reading {
    /// Where the toes end, in the coordinates of the foot; `None` when no toe touches.
    pub(in crate::footprint) line: Option<Across>,
    /// Where the body ends, as a share of the length.
    pub(in crate::footprint) front_share: f64,
    /// How likely it is among the readings of this print.
    pub(in crate::footprint) probability: f64,
    /// Mean pressure along the line, with a peak for each column in which a toe stays behind it, as a share of the
    /// highest; 0 without a line.
    pub(in crate::footprint) crossed: f64,
}

/// The readings of contact in the coordinates of `frame`, `rings` its outlines, for each of the sides with its
/// probability; the likeliest first.
pub(in crate::footprint) fn readings(
    field: &Field,
    threshold: f64,
    (rings, contact): (&[Ring], &[Sample]),
    frame: &Frame,
    sides: &[(Side, f64)],
) -> Vec<Reading> {
    let Some((rear, front)) = extent(rings, |p| p.x) else { return Vec::new() };
    let span = (rear, front - rear);
    let mut found: Vec<(Reading, f64)> = Vec::new();
    for &(side, probability) in sides {
        let mut seams = seams(field, threshold, rings, frame, side);
        seams.sort_by(|a, b| a.crossed.total_cmp(&b.crossed));
        let mut fronts: Vec<f64> = Vec::new();
        let mut add = |seam: Option<Seam>| {
            let Some(evidence) = Evidence::of(contact, seam.as_ref(), side, span) else { return };
            // Lines that leave the same body are one reading; the one that crosses least came first.
            let front_mm = evidence.front_mm;
            if !evidence.no_toes && fronts.iter().any(|front| (front - front_mm).abs() < SAME_FRONT_MM) {
                return;
            }
            fronts.push(front_mm);
            let front_share = ((front_mm - rear) / span.1).min(1.0);
            let crossed = seam.as_ref().map_or(0.0, |seam| seam.crossed);
            let reading =
                Reading { line: seam.map(|seam| seam.line), front_share, probability: 0.0, crossed };
            found.push((reading, weights::log_odds(&evidence) + probability.max(f64::MIN_POSITIVE).ln()));
        };
        seams.into_iter().map(Some).chain([None]).for_each(&mut add);
    }
    let most = found.iter().map(|(_, odds)| *odds).fold(f64::NEG_INFINITY, f64::max);
    let all: f64 = found.iter().map(|(_, odds)| (odds - most).exp()).sum();
    let weighed =
        |(reading, odds): (Reading, f64)| Reading { probability: (odds - most).exp() / all, ..reading };
    let mut readings: Vec<Reading> = found.into_iter().map(weighed).collect();
    readings.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    readings
}
