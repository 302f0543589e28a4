//! Why a session has no foot.

use super::Gathered;
use crate::analysis::clean;
use crate::base::Refusal;

impl Gathered<'_> {
    /// Why no cell reached the value from which on a cell is surely loaded.
    pub(super) fn why_nothing(&self, threshold: f64, noise: f64) -> Refusal {
        let highest = (0..self.meta.mat.cells()).map(|cell| self.stats.most(cell)).fold(0.0, f64::max);
        let (unit, sure) = (self.meta.scale.unit.label(), clean::sure_threshold(threshold, noise));
        Refusal::new(match self.history.frames() {
            0 => "the recording holds no frame".to_owned(),
            _ if highest >= threshold => format!(
                "no foot: unloaded cells waver by {noise:.1} {unit}, so that a cell is surely loaded only from \
                 {sure:.1} {unit} on; the highest read {highest:.1} {unit}"
            ),
            _ if highest > 0.0 => format!(
                "no foot: no cell reached the contact threshold of {threshold} {unit}; the highest read \
                 {highest:.1} {unit}"
            ),
            1 => "no foot: nothing loaded the mat in its only frame".to_owned(),
            frames => format!("no foot: nothing loaded the mat in any of its {frames} frames"),
        })
    }
}
