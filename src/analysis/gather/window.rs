//! The frames of a stand that make its picture: everybody down, the centre of pressure quiet.

use super::history::History;
use crate::stats::median;

/// Shorter stands give a picture, but a less sure one.
pub(in crate::analysis) const GOOD_WINDOW_S: f64 = 2.0;
/// The centre of pressure's speed is taken over this time, so that noise of single frames does not count.
const SPEED_OVER_S: f64 = 0.2;
/// Frames faster than this many times the median speed are no quiet standing.
const QUIET: f64 = 3.0;
/// Time after stepping on and before stepping off that is left out of stands long enough.
const SETTLE_S: f64 = 0.5;

/// Quiet frames within one run of frames.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::analysis) struct Window {
    /// Its frames, ascending.
    pub(in crate::analysis) frames: Vec<usize>,
    /// Seconds its frames cover together.
    pub(in crate::analysis) seconds: f64,
}

/// The quiet frames of the longest run for which `down` holds; `None` when it never holds.
pub(in crate::analysis) fn quiet(history: &History, down: impl Fn(usize) -> bool) -> Option<Window> {
    let mut best: Option<(usize, usize)> = None;
    let mut start = 0;
    while start < history.frames() {
        if !down(start) {
            start += 1;
            continue;
        }
        let mut stop = start;
        while stop + 1 < history.frames() && down(stop + 1) && !history.breaks_before(stop + 1) {
            stop += 1;
        }
        if best.is_none_or(|(from, to)| stop - start > to - from) {
            best = Some((start, stop));
        }
        start = stop + 1;
    }
    let (mut first, mut last) = best?;
    let t = &history.t_s;
    if t[last] - t[first] > GOOD_WINDOW_S + 2.0 * SETTLE_S {
        let (from, to) = (t[first] + SETTLE_S, t[last] - SETTLE_S);
        // At the ends of the recording the child stood already, or still.
        if first > 0 {
            first += t[first..=last].partition_point(|&at| at < from);
        }
        if last + 1 < history.frames() {
            last = first + t[first..=last].partition_point(|&at| at <= to) - 1;
        }
    }
    let speeds: Vec<f64> = (first..=last).map(|frame| speed(history, frame, first, last)).collect();
    let usual = median(speeds.iter().copied())?;
    let frames: Vec<usize> =
        (first..=last).zip(&speeds).filter(|(_, speed)| **speed <= QUIET * usual).map(|(at, _)| at).collect();
    let seconds = frames.iter().map(|&frame| history.seconds(frame)).sum();
    Some(Window { frames, seconds })
}

/// Speed of the centre of pressure around a frame, mm/s.
fn speed(history: &History, frame: usize, first: usize, last: usize) -> f64 {
    let t = &history.t_s;
    let mut from = frame;
    while from > first && t[frame] - t[from] < 0.5 * SPEED_OVER_S {
        from -= 1;
    }
    let mut to = frame;
    while to < last && t[to] - t[frame] < 0.5 * SPEED_OVER_S {
        to += 1;
    }
    let place = |at: usize| history.total.at(at).centre_of_pressure;
    match (place(from), place(to)) {
        (Some(one), Some(other)) if to > from => {
            (other - one).norm() / (t[to] - t[from]).max(f64::MIN_POSITIVE)
        }
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::result::FrameMeasures;
    use crate::base::Point;

    #[test]
    fn a_jolt_is_left_out() {
        let mut history = History::default();
        for at in 0..500 {
            let t_s = f64::from(at) * 0.01;
            let jolt = if (200..220).contains(&at) { 5.0 * f64::from(at - 200) } else { 0.0 };
            history.t_s.push(t_s);
            history.total.push(FrameMeasures {
                centre_of_pressure: Some(Point::new(100.0 + (9.0 * t_s).sin() + jolt, 100.0)),
                ..FrameMeasures::default()
            });
        }
        let window = quiet(&history, |frame| frame >= 50).unwrap();
        assert!(window.frames[0] == 100 && *window.frames.last().unwrap() == 499);
        assert!(!window.frames.contains(&205) && window.seconds > 3.0);
        assert_eq!(quiet(&history, |_| false), None);
    }
}
