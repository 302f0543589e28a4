//! One contact of a foot with the mat, and what was not seen of it.

use super::place::Place;
use crate::analysis::gather::history::History;
use crate::analysis::result::Missing;

/// A contact whose force at its first or last frame is above this share of its peak was cut off there, where the
/// recording begins or ends or frames are missing.
const CUT_OFF_SHARE: f64 = 0.12;

/// One contact of one place.
#[derive(Clone, Debug)]
pub(in crate::analysis) struct Touch {
    /// Index of its place.
    pub(in crate::analysis) place: usize,
    /// First and last frame.
    pub(in crate::analysis) frames: (usize, usize),
    /// Highest force.
    pub(in crate::analysis) peak_force: f64,
    /// Force summed over the time each frame stands for.
    pub(in crate::analysis) impulse: f64,
    /// What was not seen of it; nothing when its beginning and end were seen and the foot was wholly on the
    /// mat.
    pub(in crate::analysis) missing: Vec<Missing>,
}

impl Touch {
    pub(in crate::analysis) fn new(
        history: &History,
        place: &Place,
        at: usize,
        (first, last): (usize, usize),
    ) -> Self {
        let force = |frame: usize| place.at(frame).force;
        let peak_force = (first..=last).map(force).fold(0.0, f64::max);
        let impulse = (first..=last).map(|frame| force(frame) * history.seconds(frame)).sum::<f64>();
        let at_start = first == 0 || history.is_unseen_before(first);
        let at_end = last + 1 == history.frames() || history.is_unseen_before(last + 1);
        let cut_off = |frame: usize| force(frame) > CUT_OFF_SHARE * peak_force;
        let missing = [
            (Missing::Beginning, history.breaks_before(first) || at_start && cut_off(first)),
            (Missing::End, history.breaks_before(last + 1) || at_end && cut_off(last)),
            (Missing::OffMat, place.at_border),
        ];
        let missing = missing.into_iter().filter_map(|(what, missed)| missed.then_some(what)).collect();
        Self { place: at, frames: (first, last), peak_force, impulse, missing }
    }

    /// Whether all of it was seen.
    pub(in crate::analysis) fn complete(&self) -> bool {
        self.missing.is_empty()
    }

    /// Seconds from first to last contact.
    pub(in crate::analysis) fn seconds(&self, history: &History) -> f64 {
        history.t_s[self.frames.1] - history.t_s[self.frames.0]
    }
}
