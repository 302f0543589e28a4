//! One contact of a foot with the mat, and what was not seen of it.

use super::place::Place;
use crate::analysis::gather::history::History;
use crate::analysis::result::Missing;
use crate::base::Mat;

/// Where the recording begins or ends, or frames are missing, a contact was still seen whole if no more than this was
/// missed of it, seconds: its force over its steepest rise there. A walking foot needs 60 ms and more from its first
/// touch until it is loaded from heel to ball. A design of this program.
const MISSED_S: f64 = 0.02;
/// The same where the load lies in the rear or the front part of the foot alone, which was down for no longer than that:
/// a platform that starts on contact misses the first frame, and the force of a heel that strikes the ground rises faster
/// in it than in the next. Of 60 steps of 10 adults on such a platform (100 Hz) all are within 32 ms; the limit was chosen with them in view.
const MISSED_AT_END_S: f64 = 0.06;
/// How far the load reaches from that end, share of the foot's length. In the first frames of those steps it is up to
/// 21 % of the length.
const END_SHARE: f64 = 0.35;
/// The rise is looked for within this time, or two frames.
const RISE_S: f64 = 0.05;

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
    /// How long it may have lasted before its first frame and after its last, at most, seconds: a frame, or as long as its
    /// force needed to rise to what it is there.
    pub(in crate::analysis) unseen_s: [f64; 2],
    /// What was not seen of it; nothing when its beginning and end were seen and the foot was wholly on the
    /// mat.
    pub(in crate::analysis) missing: Vec<Missing>,
}

impl Touch {
    pub(in crate::analysis) fn new(
        mat: &Mat,
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
        let frame_s = history.frame_time_s();
        let unseen = [
            if at_start { missed_s(mat, history, place, &mut (first..=last)) } else { Some(0.0) },
            if at_end { missed_s(mat, history, place, &mut (first..=last).rev()) } else { Some(0.0) },
        ];
        let missing = [
            (Missing::Beginning, history.breaks_before(first) || unseen[0].is_none()),
            (Missing::End, history.breaks_before(last + 1) || unseen[1].is_none()),
            (Missing::OffMat, place.at_border),
        ];
        let unseen_s = unseen.map(|missed_s| missed_s.unwrap_or(0.0).max(frame_s));
        let missing = missing.into_iter().filter_map(|(what, missed)| missed.then_some(what)).collect();
        Self { place: at, frames: (first, last), peak_force, impulse, unseen_s, missing }
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

/// How much of a contact was missed, at most, before the first of these frames, which go inwards from one of its ends, by
/// how fast the force rises there and by where the load lies; nothing where it was a good part.
fn missed_s(
    mat: &Mat,
    history: &History,
    place: &Place,
    frames: &mut dyn Iterator<Item = usize>,
) -> Option<f64> {
    let end = frames.next()?;
    let (t, force) = (&history.t_s, |frame: usize| place.at(frame).force);
    let (mut steepest, mut before) = (0.0_f64, end);
    for (at, frame) in frames.enumerate() {
        let step_s = (t[frame] - t[before]).abs();
        if at >= 2 && (t[frame] - t[end]).abs() > RISE_S {
            break;
        }
        steepest = steepest.max((force(frame) - force(before)) / step_s.max(f64::MIN_POSITIVE));
        before = frame;
    }
    let missed_s = force(end) / steepest;
    let within = |limit_s: f64| steepest > 0.0 && missed_s <= limit_s;
    let little = within(MISSED_S) || within(MISSED_AT_END_S) && lies_at_an_end(mat, history, place, end);
    little.then_some(missed_s)
}

/// Whether a foot bears load in its rear or its front part alone.
fn lies_at_an_end(mat: &Mat, history: &History, place: &Place, frame: usize) -> bool {
    let Some((from, to)) = place.reach(mat, history, frame) else { return false };
    to <= END_SHARE || from >= 1.0 - END_SHARE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{Options, analyse};
    use crate::base::Recording;
    use crate::sim::{Arch, Child, Config, Scene, simulate};

    /// What is missing of the only step of a recording that begins with its first frame above a share of the highest force.
    fn missing_from(share: f64) -> Vec<Missing> {
        let child = Child::of_age(8.0, [Arch::Normal; 2]);
        let mut config = Config::new(Scene::Walking, child, Mat::new(64, 40, 5.0, 5.0).unwrap(), 3);
        (config.rate_hz, config.duration_s) = (100.0, 4.0);
        let (whole, truth) = simulate(&config).unwrap();
        let forces = &truth.series.total.force_n;
        let peak = forces.iter().copied().fold(0.0, f64::max);
        let from = forces.iter().position(|&force| force > share * peak).unwrap();
        let mut late = Recording::new(whole.meta.clone(), whole.cells().view().kind());
        late.begin_segment("start");
        (from..whole.frames()).for_each(|at| late.push(whole.stamps()[at], whole.frame(at)));
        let result = analyse(&late, Options { bootstrap: 0, ..Options::default() });
        result.contacts[0].missing.clone()
    }

    #[test]
    fn a_platform_that_starts_on_contact_misses_little_and_one_that_starts_late_the_beginning() {
        for share in [0.01, 0.15, 0.25] {
            assert_eq!(missing_from(share), [], "{share}");
        }
        assert_eq!(missing_from(0.9), [Missing::Beginning]);
    }
}
