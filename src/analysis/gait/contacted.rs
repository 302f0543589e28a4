//! The contacts as every measure of steps sees them.

use super::possible;
use crate::analysis::find::place::Place;
use crate::analysis::find::touch::Touch;
use crate::analysis::gather::history::History;
use crate::analysis::result::reason::Reason;
use crate::analysis::result::{FrameMeasures, Missing};
use crate::base::{Grid, Mat, Measured, Side};
use crate::footprint::Footprint;
use crate::stats::median;

/// One contact as everything here sees it.
pub(in crate::analysis) struct Contacted<'a> {
    pub(in crate::analysis) touch: &'a Touch,
    /// Index of its foot among the feet.
    pub(in crate::analysis) foot: usize,
    pub(in crate::analysis) side: &'a Measured<Side>,
    pub(in crate::analysis) footprint: Measured<&'a Footprint>,
    /// Its peak picture.
    pub(in crate::analysis) picture: Option<&'a Grid<f64>>,
}

/// The session the contacts belong to.
pub(in crate::analysis) struct Setting<'a> {
    pub(in crate::analysis) mat: &'a Mat,
    pub(in crate::analysis) history: &'a History,
    pub(in crate::analysis) places: &'a [Place],
    pub(in crate::analysis) threshold: f64,
    /// Direction in which the child walked, degrees from forward to the right, where somebody said so.
    pub(in crate::analysis) walking_deg: Option<f64>,
    /// Whether the feet went anywhere, rather than up and down on the spot.
    pub(in crate::analysis) walking: bool,
}

/// Contacts that follow each other without a pause.
pub(super) struct Run<'a> {
    pub(super) setting: &'a Setting<'a>,
    pub(super) contacted: &'a [Contacted<'a>],
    /// Seconds at which each touched down, between frames.
    pub(super) onsets: &'a [f64],
}

impl Contacted<'_> {
    /// Its measures in a frame of the recording.
    pub(super) fn at(&self, setting: &Setting, frame: usize) -> FrameMeasures {
        setting.places[self.touch.place].at(frame)
    }

    /// Whether this was not seen of it.
    pub(super) fn misses(&self, what: Missing) -> bool {
        self.touch.missing.contains(&what)
    }

    /// Whether all of it was seen.
    pub(super) fn complete(&self) -> Measured<()> {
        match self.touch.missing.first() {
            None => Ok(()),
            Some(Missing::Beginning) => Err(Reason::NoBeginning.into()),
            Some(Missing::End) => Err(Reason::NoEnd.into()),
            Some(Missing::OffMat) => Err(Reason::MayBeOffMat.into()),
            Some(Missing::Jump) => Err(Reason::Landed.into()),
        }
    }

    /// Seconds from its first frame to its last, when all of it was seen.
    pub(super) fn contact_time_s(&self, setting: &Setting) -> Measured<f64> {
        self.complete()?;
        possible::contact_s(self.touch.seconds(setting.history))
    }

    /// Between which times its contact time lies: it began up to a frame before its first frame and ended up to one after
    /// its last, or by more where the recording began or ended with it.
    pub(super) fn contact_time_within_s(&self, setting: &Setting) -> Measured<(f64, f64)> {
        let seconds = self.contact_time_s(setting)?;
        Ok((seconds, seconds + self.touch.unseen_s.iter().sum::<f64>()))
    }

    /// Whether its touch-down was seen and is that of a step.
    pub(super) fn touch_down_seen(&self) -> bool {
        ![Missing::Beginning, Missing::OffMat, Missing::Jump].into_iter().any(|what| self.misses(what))
    }

    /// Its print, when all of it was seen.
    pub(super) fn whole(&self) -> Measured<&Footprint> {
        self.complete().and_then(|()| self.footprint.clone())
    }
}

/// The median of those that were given, or why none was.
pub(super) fn median_of(values: impl IntoIterator<Item = Measured<f64>>, none: Reason) -> Measured<f64> {
    let (mut given, mut refused) = (Vec::new(), None);
    for value in values {
        match value {
            Ok(value) => given.push(value),
            Err(refusal) => refused = Some(refusal),
        }
    }
    median(given).ok_or_else(|| refused.unwrap_or_else(|| none.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_of_those_that_were_given() {
        let refused = || Err(Reason::MayBeOffMat.into());
        assert_eq!(median_of([refused(), Ok(1.0)], Reason::FewSteps), Ok(1.0));
        assert_eq!(median_of([refused()], Reason::FewSteps), refused());
        assert_eq!(median_of([], Reason::FewSteps), Err(Reason::FewSteps.into()));
    }
}
