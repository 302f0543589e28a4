//! Why a session has no foot.

use super::gathered::Gathered;
use crate::analysis::print::clean;
use crate::analysis::result::reason::Reason;
use crate::base::Refusal;

impl Gathered<'_> {
    /// Why no cell reached the value from which on a cell is surely loaded.
    pub(super) fn why_nothing(&self, threshold: f64, noise: f64) -> Refusal {
        let highest = (0..self.meta.mat.cells()).map(|cell| self.stats.most(cell)).fold(0.0, f64::max);
        let (unit, sure) = (self.meta.scale.unit.label(), clean::sure_threshold(threshold, noise));
        let reason = match self.history.frames() {
            0 => Reason::NoFrame,
            _ if highest >= threshold => Reason::UnderNoise { noise, sure, highest, unit },
            _ if highest > 0.0 => Reason::UnderThreshold { threshold, highest, unit },
            frames => Reason::NothingLoaded { frames },
        };
        reason.into()
    }
}
