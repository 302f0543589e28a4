//! How sure the indices of a foot's picture are.

use super::prints::Pictured;
use super::scene::{Draft, Scene};
use crate::analysis::find::place::mean_picture;
use crate::analysis::print::bumps;
use crate::analysis::print::intervals::{self, Basis};
use crate::analysis::print::regions::Ask;
use crate::footprint::Noise;

/// What the intervals are made with.
#[derive(Clone, Copy)]
pub(super) struct Bootstrap {
    /// Resampled prints of each foot; 0 for no intervals.
    pub(super) replicates: usize,
    /// Value of one count.
    pub(super) step: f64,
    /// Standard deviation of the gains of the mat's cells, as a share.
    pub(super) gain_spread: f64,
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
            others: &pictured.measures.others,
            cell_noise: self.faults.noise,
            picture_noise: Noise { cell: noise / (frames as f64).sqrt(), gain: bootstrap.gain_spread },
            without_stretches: &without_stretches,
            repeats: &pictured.repeats,
        };
        basis.estimate(&mut pictured.indices, bootstrap.replicates);
    }
}
