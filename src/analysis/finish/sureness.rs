//! How sure the indices of a foot's picture are.

use super::super::bumps;
use super::super::intervals::{self, Basis};
use super::super::place::mean_picture;
use super::super::regions::Ask;
use super::super::result::IndexResult;
use super::{Draft, Pictured, Scene};
use crate::base::{Interval, Measured};

/// What the intervals are made with.
#[derive(Clone, Copy)]
pub(super) struct Bootstrap {
    /// Resampled prints of each foot; 0 for no intervals.
    pub(super) replicates: usize,
    /// Value of one count.
    pub(super) step: f64,
}

impl Scene {
    /// Gives the indices of a print their intervals.
    pub(super) fn estimate(
        &self,
        ask: &Ask<'_>,
        draft: &Draft,
        bootstrap: Bootstrap,
        pictured: &mut Pictured,
    ) {
        let Ask { mat, history, threshold, .. } = *ask;
        let (true, Ok(footprint)) = (bootstrap.replicates > 0, &pictured.measures.footprint) else { return };
        // Even a quiet mat rounds: evenly within half a count.
        let noise = self.faults.noise.hypot(bootstrap.step / 12.0_f64.sqrt());
        let unsure = self.faults.unsure.under(&pictured.print.picture);
        let (mut frames, mut without_stretches) = (1, Vec::new());
        if let (Some(stand), Some(&place)) = (&self.stand, draft.places.first()) {
            let window = &stand.window;
            frames = window.frames.len().max(1);
            without_stretches = intervals::without_stretches(window, |frames| {
                let mut picture = mean_picture(mat, history, &self.places, place, frames);
                if let Some(recovered) = bumps::recovered(mat, &picture, threshold) {
                    picture = recovered;
                }
                self.faults.mend(mat, &mut picture);
                picture
            });
        }
        let basis = Basis {
            mat,
            picture: &pictured.print.picture,
            kind: pictured.print.kind,
            threshold,
            side: draft.side.clone().ok(),
            footprint,
            indices: &pictured.measures.indices,
            cell_noise: self.faults.noise,
            // What a cell reads without load is off by the same in every frame.
            picture_noise: (noise / (frames as f64).sqrt()).hypot(unsure),
            without_stretches: &without_stretches,
            repeats: &pictured.repeats,
        };
        basis.estimate(&mut pictured.indices, bootstrap.replicates);
        if unsure > 0.0 {
            pictured.indices.iter_mut().for_each(|index| widen(index, unsure / threshold));
        }
    }
}

/// Widens an interval by what it would change to raise every cell by a share of the contact threshold.
fn widen(index: &mut IndexResult, share: f64) {
    let (Ok(value), Ok(parts), Ok(interval)) = (&index.value, &index.parts, &mut index.interval) else {
        return;
    };
    let at = |other: &Measured<f64>, by: f64| other.as_ref().map_or(0.0, |other| (other - value).abs() / by);
    let by = share * at(&parts.threshold_half, 0.5).max(at(&parts.threshold_double, 1.0));
    let (least, most) = index.index.range();
    *interval = Interval { low: (interval.low - by).max(least), high: (interval.high + by).min(most) };
}
