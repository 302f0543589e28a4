//! Real time between frames: how long each frame stands for, and which gaps are too long to look over.
//!
//! Every sum over time goes by [`History::seconds`], so that lost frames change neither an impulse nor a mean,
//! and so that a foot and its regions agree to the last digit.

use super::history::History;
use crate::stats::{median, quantile};

/// Nothing goes on across a longer gap between two frames, seconds. A foot that walks or runs is in the air for a
/// quarter of a second and more, so that a shorter gap cannot hide a lift-off with the next touch-down. A design of
/// this program.
const MAX_GAP_S: f64 = 0.15;
/// The same on slow mats, in usual times from frame to frame.
const MAX_GAP_FRAMES: f64 = 2.5;
/// Beside a longer gap than this a touch-down or a lift-off was not seen, seconds: two frames of 50 Hz lost. A design
/// of this program.
const MAX_EDGE_S: f64 = 0.05;
/// The same on slow mats, in usual times from frame to frame.
const MAX_EDGE_FRAMES: f64 = 1.5;
/// In a longer time from frame to frame than this many usual ones a frame is missing.
const MISSING_FRAMES: f64 = 1.5;
/// A clock is even where this share of the times are whole multiples of the usual one, within this part of it.
const EVEN_CLOCK: f64 = 0.9;
const OFF_CLOCK: f64 = 0.2;

/// The gaps across which nothing goes on although nobody said that the link broke.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::analysis) struct Gaps {
    /// The frame after each.
    pub(in crate::analysis) before: Vec<usize>,
    /// The longest, seconds.
    pub(in crate::analysis) longest_s: f64,
}

impl Gaps {
    /// The shortest gap that counts, for what is said of them: seconds.
    pub(in crate::analysis) fn least_s(history: &History) -> f64 {
        MAX_GAP_S.max(MAX_GAP_FRAMES * history.frame_time_s())
    }
}

impl History {
    /// Makes every gap that is too long to look over a break of the link.
    pub(in crate::analysis) fn break_at_gaps(&mut self) -> Gaps {
        let least_s = Gaps::least_s(self);
        let mut gaps = Gaps::default();
        for frame in 1..self.frames() {
            let gap_s = self.t_s[frame] - self.t_s[frame - 1];
            if gap_s > least_s && !self.breaks_before(frame) {
                gaps.before.push(frame);
                gaps.longest_s = gaps.longest_s.max(gap_s);
            }
        }
        self.breaks.extend_from_slice(&gaps.before);
        self.breaks.sort_unstable();
        gaps
    }

    /// How many frames are missing between those that are there, by their times alone. Breaks that were told do not
    /// count.
    pub(in crate::analysis) fn missing_frames(&self, gaps: &Gaps) -> u64 {
        let told = |frame: usize| self.breaks_before(frame) && gaps.before.binary_search(&frame).is_err();
        let steps: Vec<f64> = (1..self.frames())
            .filter(|&frame| !told(frame))
            .map(|frame| self.t_s[frame] - self.t_s[frame - 1])
            .collect();
        let Some(usual) = usual_step(&steps).filter(|usual| *usual > 0.0) else { return 0 };
        let long = steps.iter().filter(|step| **step > MISSING_FRAMES * usual);
        let skipped: f64 = long.map(|step| (step / usual).round() - 1.0).sum();
        let short_of = (steps.iter().sum::<f64>() / usual - steps.len() as f64).round();
        skipped.min(short_of).max(0.0) as u64
    }

    /// Whether something may have come or gone unseen right before this frame: frames are missing there.
    pub(in crate::analysis) fn is_unseen_before(&self, frame: usize) -> bool {
        let Some(before) = frame.checked_sub(1).and_then(|before| self.t_s.get(before)) else { return false };
        let most_s = MAX_EDGE_S.max(MAX_EDGE_FRAMES * self.frame_time_s());
        self.t_s.get(frame).is_some_and(|t_s| t_s - before > most_s)
    }

    /// Whether the link broke after the first of two frames and before the second or right there.
    pub(in crate::analysis) fn breaks_between(&self, first: usize, second: usize) -> bool {
        let at = self.breaks.partition_point(|&frame| frame <= first);
        self.breaks.get(at).is_some_and(|&frame| frame <= second)
    }

    /// Seconds a frame stands for: half the way to the one before and half the way to the next, as in the
    /// trapezoidal rule. Beyond a break it is not known what was: the frame stands for half a usual frame there. At
    /// the ends of the recording it reaches as far out as in.
    pub(in crate::analysis) fn seconds(&self, frame: usize) -> f64 {
        // Nothing for an end of the recording.
        let way = |to: usize| -> Option<f64> {
            let before = to.checked_sub(1)?;
            let way_s = self.t_s.get(to)? - self.t_s[before];
            Some(if self.breaks_before(to) { self.frame_time_s() } else { way_s.max(0.0) })
        };
        match (way(frame), way(frame + 1)) {
            (Some(back), Some(ahead)) => 0.5 * (back + ahead),
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => 0.0,
        }
    }

    /// Seconds for which something holds, where it holds in frames that follow each other: from the first to the last
    /// of each run of them, as a contact lasts from its first to its last frame.
    pub(in crate::analysis) fn seconds_while(&self, frames: &[usize], holds: impl Fn(usize) -> bool) -> f64 {
        let held: Vec<bool> = (0..frames.len()).map(holds).collect();
        let both = |at: usize| {
            let (one, next) = (frames[at], frames[at + 1]);
            let follows = next == one + 1 && !self.breaks_before(next);
            if follows && held[at] && held[at + 1] { (self.t_s[next] - self.t_s[one]).max(0.0) } else { 0.0 }
        };
        (0..frames.len().saturating_sub(1)).map(both).sum()
    }
}

/// The time from frame to frame where none is missing. By an even clock all times are whole multiples of the usual one,
/// however many frames are missing. Where they are not, what comes in pairs over a bridge, or late, goes by the pace of two
/// steps.
fn usual_step(steps: &[f64]) -> Option<f64> {
    // The lower quarter: of one frame in three lost half of the times are twice as long.
    let one = quantile(&mut steps.to_vec(), 0.25)?;
    let is_whole = |step: f64| {
        let times = step / one;
        times > 0.5 && (times - times.round()).abs() <= OFF_CLOCK
    };
    let whole = steps.iter().filter(|step| one > 0.0 && is_whole(**step)).count();
    if whole as f64 >= EVEN_CLOCK * steps.len() as f64 {
        return Some(one);
    }
    median(steps.windows(2).map(|pair| 0.5 * (pair[0] + pair[1])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::result::FrameMeasures;

    fn history(times_s: &[f64]) -> History {
        let mut history = History::default();
        for &t_s in times_s {
            history.t_s.push(t_s);
            history.total.push(FrameMeasures::default());
        }
        history
    }

    #[test]
    fn a_lost_stretch_counts_as_one_frame_and_nothing_goes_on_across_it() {
        let mut history = history(&[0.0, 0.1, 0.2, 9.0, 9.1, 9.3]);
        let gaps = history.break_at_gaps();
        assert_eq!((&gaps.before[..], &history.breaks[..]), (&[3][..], &[3][..]));
        assert!((gaps.longest_s - 8.8).abs() < 1e-9);
        for (frame, expected) in [0.1, 0.1, 0.1, 0.1, 0.15, 0.2].into_iter().enumerate() {
            let found = history.seconds(frame);
            assert!((found - expected).abs() < 1e-9, "{frame}: {found} for {expected}");
        }
        assert!(history.breaks_between(2, 3) && history.breaks_between(0, 5));
        assert!(!history.breaks_between(0, 2) && !history.breaks_between(3, 5));
        assert_eq!([2, 3, 5].map(|frame| history.is_unseen_before(frame)), [false, true, true]);
    }

    #[test]
    fn lost_frames_leave_the_whole_time_and_times_that_stand_still_give_none() {
        let all: Vec<f64> = (0..200).map(|at| f64::from(at) * 0.02).collect();
        let kept: Vec<f64> =
            all.iter().enumerate().filter(|(at, _)| at % 5 != 2 && at % 31 != 9).map(|(_, t)| *t).collect();
        let whole = |times_s: &[f64]| {
            let mut history = history(times_s);
            assert_eq!(history.break_at_gaps(), Gaps::default());
            (0..times_s.len()).map(|frame| history.seconds(frame)).sum::<f64>()
        };
        assert!((whole(&all) - 4.0).abs() < 1e-9);
        assert!((whole(&kept) - 4.0).abs() < 0.03, "{}", whole(&kept));
        // Frames that come in bursts share the time between the bursts.
        let bursts: Vec<f64> = (0..200).map(|at| f64::from(at / 4) * 0.08).collect();
        assert!((whole(&bursts) - 4.0).abs() < 0.09, "{}", whole(&bursts));
        assert_eq!(whole(&[1.0; 20]), 0.0);
        assert_eq!(whole(&[1.0]), 0.0);
    }

    #[test]
    fn missing_frames_are_counted_by_the_times() {
        let missing = |times_s: &[f64], breaks: &[usize]| {
            let mut history = history(times_s);
            history.breaks.extend_from_slice(breaks);
            let gaps = history.break_at_gaps();
            history.missing_frames(&gaps)
        };
        let every = |keep: &dyn Fn(usize) -> bool| -> Vec<f64> {
            (0..500).filter(|&at| keep(at)).map(|at| at as f64 * 0.02).collect()
        };
        assert_eq!(missing(&every(&|_| true), &[]), 0);
        assert_eq!(missing(&every(&|at| at % 50 != 7), &[]), 10);
        // One in four, and one in three.
        assert_eq!(missing(&every(&|at| at % 4 != 2), &[]), 125);
        assert_eq!(missing(&every(&|at| at % 3 != 1), &[]), 166);
        // A whole second, in a gap that nobody told, and in one that was told as a break.
        let gap = every(&|at| !(200..250).contains(&at));
        assert_eq!((missing(&gap, &[]), missing(&gap, &[200])), (50, 0));
        // A bridge that sends two frames at a time, and one that is late and makes up for it.
        let pairs: Vec<f64> = (0..500).map(|at| f64::from(at / 2) * 0.04).collect();
        assert_eq!(missing(&pairs, &[]), 0);
        let late: Vec<f64> =
            (0..500).map(|at| f64::from(at) * 0.02 + if at % 40 == 5 { 0.015 } else { 0.0 }).collect();
        assert_eq!(missing(&late, &[]), 0);
        assert_eq!((missing(&[1.0; 20], &[]), missing(&[1.0], &[])), (0, 0));
    }

    #[test]
    fn something_lasts_from_its_first_to_its_last_frame() {
        let mut history = history(&[0.0, 0.1, 0.2, 0.3, 0.5, 0.6]);
        let frames = [0, 1, 2, 3, 4, 5];
        let all = |history: &History| history.seconds_while(&frames, |_| true);
        assert!((all(&history) - 0.6).abs() < 1e-9);
        assert_eq!(history.seconds_while(&frames, |at| at == 2), 0.0);
        assert!((history.seconds_while(&frames, |at| at != 2) - 0.4).abs() < 1e-9);
        assert!((history.seconds_while(&[0, 1, 3, 4], |_| true) - 0.3).abs() < 1e-9);
        history.breaks.push(4);
        assert!((all(&history) - 0.4).abs() < 1e-9);
    }
}
