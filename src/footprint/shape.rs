//! What the shape of a print tells about its ends and its side.
//!
//! Both are weighed from a few plain features by logistic regression; each feature changes its sign
//! when the print is turned end for end (for the ends) or mirrored (for the side), so that there is
//! no constant and the evidence is the same for both answers.

use super::frame::Frame;
use super::reason::Reason;
use super::refine::Field;
use crate::base::{Measured, Point, Vector, View};

/// Slices along the length of a print.
const STATIONS: usize = 40;

/// A print less long for its width (ratio of spreads) has no long axis.
const MIN_ELONGATION: f64 = 1.25;

/// A sample this near to the border of two slices lies on it, in slices.
const ON_BORDER: f64 = 1e-6;

/// A part of the field that is in contact: its place on the mat and its load.
pub(super) type Sample = (Point, f64);

/// The samples of a field at or above the threshold.
pub(super) fn contact(field: &Field, threshold: f64) -> Vec<Sample> {
    field.samples().filter(|&(_, value)| value >= threshold).collect()
}

/// The long axis of contact as a set of points, with the ratio of the spreads along and across;
/// either end may be the heel.
pub(super) fn long_axis(contact: &[Sample], view: View) -> Option<(Frame, f64)> {
    let count = contact.len().max(1) as f64;
    let mean = contact.iter().fold(Vector::zeros(), |sum, (place, _)| sum + place.coords) / count;
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (place, _) in contact {
        let from = place.coords - mean;
        (xx, xy, yy) = (xx + from.x * from.x, xy + from.x * from.y, yy + from.y * from.y);
    }
    // The long axis of a scatter matrix in closed form.
    let (half_sum, half_difference) = (0.5 * (xx + yy), 0.5 * (xx - yy));
    let spread = half_difference.hypot(xy);
    let (most, least) = ((half_sum + spread) / count, (half_sum - spread) / count);
    let turn = 0.5 * xy.atan2(half_difference);
    let along = Vector::new(turn.cos(), turn.sin());
    (most > 0.0).then(|| (Frame::new(Point::from(mean), along, view), (most / least.max(1e-9)).sqrt()))
}

/// The long axis of a print that has one; either end may be the heel.
///
/// # Errors
/// When there is no contact, or it is about as long as it is wide.
pub(super) fn long_axis_of(contact: &[Sample], view: View) -> Measured<Frame> {
    match long_axis(contact, view) {
        None => Err(Reason::NoLongAxis.into()),
        Some((_, elongation)) if elongation < MIN_ELONGATION => Err(Reason::AsLongAsWide.into()),
        Some((frame, _)) => Ok(frame),
    }
}

/// One slice across a print: samples and their load, with their moments across, and their extent.
#[derive(Clone, Copy, Debug)]
struct Station {
    count: f64,
    load: f64,
    moment: f64,
    load_moment: f64,
    low: f64,
    high: f64,
}

const EMPTY: Station = Station {
    count: 0.0,
    load: 0.0,
    moment: 0.0,
    load_moment: 0.0,
    low: f64::INFINITY,
    high: f64::NEG_INFINITY,
};

impl Station {
    /// Adds a sample, or a part of one.
    fn add(&mut self, y: f64, load: f64, part: f64) {
        self.count += part;
        self.load += part * load;
        self.moment += part * y;
        self.load_moment += part * load * y;
        self.low = self.low.min(y);
        self.high = self.high.max(y);
    }

    /// Width from the first to the last contact, gaps included.
    fn width(&self) -> f64 {
        (self.high - self.low).max(0.0)
    }
}

/// Where the widest part of the ball lies, in shares of the length from the heel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ball {
    /// Middle of the slices in the front half that are nearly as wide as the widest of them.
    pub middle: f64,
    /// Front of those that are at least four fifths as wide.
    pub front: f64,
}

/// A print cut into [`STATIONS`] slices of equal length.
pub(super) struct Profile {
    stations: [Station; STATIONS],
    /// Greatest width of a slice, millimetres.
    width_mm: f64,
}

/// Weights of [`Profile::end_features`]. Fitted (logistic regression, ridge 3e-4) on 300 steps of five
/// adults, with and without their toes, two mean feet, and 900 simulated children's feet at 5 to
/// 15 mm pitch, which they all tell right, at odds of 7 to 1 or better.
const END_WEIGHTS: [f64; 5] = [13.9, 2.0, 1.7, 5.4, -4.2];
/// Weights of [`Profile::side_features`], fitted on the same feet; one of them is told wrong, a foot
/// of 155 mm on a mat of 5 x 8 mm, at odds near 1.
const SIDE_WEIGHTS: [f64; 5] = [1.6, -6.0, -6.7, -6.4, 2.1];
/// Shape alone is never surer than odds of 400 to 1, about one in the number of feet it was fitted on.
const MAX_LOG_ODDS: f64 = 6.0;

impl Profile {
    /// The slices of contact across a frame.
    pub(super) fn new(contact: &[Sample], frame: &Frame) -> Self {
        let along = |place: Point| (place - frame.origin).dot(&frame.along);
        let (rear, front) = contact
            .iter()
            .map(|&(place, _)| along(place))
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)));
        let per_mm = STATIONS as f64 / (front - rear).max(1e-9);
        let mut stations = [EMPTY; STATIONS];
        for &(place, load) in contact {
            let place = frame.local(place);
            let at = (place.x - rear) * per_mm;
            // A sample on the border of two slices belongs to both: rounding must not choose.
            let slices = [at - ON_BORDER, at + ON_BORDER].map(|at| (at as usize).min(STATIONS - 1));
            if slices[0] == slices[1] {
                stations[slices[0]].add(place.y, load, 1.0);
            } else {
                slices.into_iter().for_each(|at| stations[at].add(place.y, load, 0.5));
            }
        }
        let width_mm = stations.iter().map(Station::width).fold(1e-9, f64::max);
        Self { stations, width_mm }
    }

    /// The same print with its ends exchanged, seen by the person turned round.
    pub(super) fn reversed(&self) -> Self {
        let mut stations = self.stations;
        stations.reverse();
        for station in &mut stations {
            station.moment = -station.moment;
            station.load_moment = -station.load_moment;
            (station.low, station.high) = (-station.high, -station.low);
        }
        Self { stations, ..*self }
    }

    /// The stations between two shares of the length, 0 at the heel.
    fn between(&self, from: f64, to: f64) -> &[Station] {
        let at = |share: f64| ((share * STATIONS as f64).round() as usize).min(STATIONS);
        &self.stations[at(from)..at(to)]
    }

    /// Sum of a number over the slices between two shares of the length.
    fn sum(&self, from: f64, to: f64, number: impl Fn(&Station) -> f64) -> f64 {
        self.between(from, to).iter().map(number).sum()
    }

    /// Features of one end, the front one.
    fn front_features(&self) -> [f64; 5] {
        let all = self.sum(0.0, 1.0, |s| s.count).max(1.0);
        let load = self.sum(0.0, 1.0, |s| s.load).max(1e-12);
        // The ball is wider than the heel.
        let widest = self.between(0.55, 1.0).iter().map(Station::width).fold(0.0, f64::max) / self.width_mm;
        // Most of the contact lies in front.
        let slices = self.stations.iter().enumerate();
        let centre = slices.map(|(at, s)| s.count * (at as f64 + 0.5)).sum::<f64>() / (all * STATIONS as f64);
        // The ball lies this far from the end.
        let ball = self.sum(0.7, 0.85, |s| s.count) / all;
        // The foremost toes are those of the medial side; the end of the heel lies on the axis.
        let end = self.sum(0.9, 1.0, |s| s.moment) / self.sum(0.9, 1.0, |s| s.count).max(1.0);
        let askew = (end - self.sum(0.0, 1.0, |s| s.moment) / all).abs() / self.width_mm;
        // The heel bears load up to its end, toes bear little.
        let end_load = self.sum(0.85, 1.0, |s| s.load) / load;
        [widest, centre, ball, askew, end_load]
    }

    /// Features that change sign when the print is turned end for end.
    pub(super) fn end_features(&self) -> [f64; 5] {
        let (front, rear) = (self.front_features(), self.reversed().front_features());
        std::array::from_fn(|at| front[at] - rear[at])
    }

    /// Log odds that the toes are in front rather than behind.
    pub(super) fn toes_in_front_log_odds(&self) -> f64 {
        weigh(&self.end_features(), &END_WEIGHTS)
    }

    /// Features that change sign when the print is mirrored, the toes in front: how far parts of the
    /// print lie to the right of a line through the heel and the ball, in widths of the print.
    pub(super) fn side_features(&self) -> [f64; 5] {
        let centre = |from: f64, to: f64| {
            let count = self.sum(from, to, |s| s.count);
            (count > 0.0).then(|| self.sum(from, to, |s| s.moment) / count)
        };
        let loaded = |from: f64, to: f64| {
            let load = self.sum(from, to, |s| s.load);
            (load > 0.0).then(|| self.sum(from, to, |s| s.load_moment) / load)
        };
        let middle = |from: f64, to: f64| {
            let filled = || self.between(from, to).iter().filter(|s| s.count > 0.0);
            let count = filled().count() as f64;
            (count > 0.0).then(|| filled().map(|s| (s.low + s.high) / 2.0).sum::<f64>() / count)
        };
        let (heel, ball) = (centre(0.0, 0.25).unwrap_or(0.0), centre(0.55, 0.8).unwrap_or(0.0));
        let line = |at: f64| heel + (ball - heel) * (at - 0.125) / (0.675 - 0.125);
        let off = |value: Option<f64>, at: f64| value.map_or(0.0, |v| (v - line(at)) / self.width_mm);
        [
            // The midfoot touches on the lateral side.
            off(centre(0.3, 0.5), 0.4),
            // The toes reach further forward, and the hallux bears more, on the medial side.
            off(centre(0.85, 1.0), 0.925),
            off(centre(0.95, 1.0), 0.975),
            off(loaded(0.85, 1.0), 0.925),
            off(middle(0.35, 0.5), 0.425),
        ]
    }

    /// Log odds that this is a right foot rather than a left one, the toes in front.
    pub(super) fn right_log_odds(&self) -> f64 {
        weigh(&self.side_features(), &SIDE_WEIGHTS).clamp(-MAX_LOG_ODDS, MAX_LOG_ODDS)
    }

    /// Where the widest part of the ball lies.
    pub(super) fn ball(&self) -> Ball {
        let half = STATIONS / 2;
        let widths = || self.stations[half..].iter().map(Station::width).enumerate();
        let widest = widths().map(|(_, width)| width).fold(0.0, f64::max);
        let wide =
            |part: f64| widths().filter(move |&(_, width)| width >= part * widest).map(|(at, _)| half + at);
        let share = |slices: f64| slices / STATIONS as f64;
        let middle = wide(0.9).map(|at| at as f64 + 0.5).sum::<f64>() / wide(0.9).count().max(1) as f64;
        Ball { middle: share(middle), front: share(wide(0.8).max().unwrap_or(half) as f64 + 1.0) }
    }
}

/// Weighted sum.
fn weigh<const N: usize>(features: &[f64; N], weights: &[f64; N]) -> f64 {
    features.iter().zip(weights).map(|(feature, weight)| feature * weight).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A right foot of blobs: heel, lateral midfoot, ball, hallux and two toes, heel at y = 0.
    fn right_foot(mirrored: bool, turned: bool) -> Vec<Sample> {
        let blobs = [(0., 25., 28., 25.), (14., 80., 12., 50.), (0., 150., 42., 28.), (-24., 205., 14., 18.)];
        let toes = [(-2., 208., 7., 8.), (12., 200., 6., 7.)];
        let mut samples = Vec::new();
        for (x, y) in (-60..60).flat_map(|x| (0..240).map(move |y| (f64::from(x), f64::from(y)))) {
            let inside = |&(cx, cy, rx, ry): &(f64, f64, f64, f64)| {
                ((x - cx) / rx).powi(2) + ((y - cy) / ry).powi(2) <= 1.0
            };
            if blobs.iter().chain(&toes).any(inside) {
                let x = if mirrored { -x } else { x };
                let place = if turned { Point::new(-x, -y) } else { Point::new(x, y) };
                samples.push((place, 50.0));
            }
        }
        samples
    }

    fn odds(samples: &[Sample], view: View) -> (f64, f64, Frame) {
        let (frame, _) = long_axis(samples, view).unwrap();
        let profile = Profile::new(samples, &frame);
        if profile.toes_in_front_log_odds() > 0.0 {
            (profile.toes_in_front_log_odds(), profile.right_log_odds(), frame)
        } else {
            let frame = Frame::new(frame.origin, -frame.along, view);
            let profile = Profile::new(samples, &frame);
            (profile.toes_in_front_log_odds(), profile.right_log_odds(), frame)
        }
    }

    #[test]
    fn the_ends_are_told_either_way_round() {
        let (ends, _, frame) = odds(&right_foot(false, false), View::FromAbove);
        assert!(ends > 2.0 && frame.along.y > 0.9, "{ends}");
        let (ends, _, frame) = odds(&right_foot(false, true), View::FromAbove);
        assert!(ends > 2.0 && frame.along.y < -0.9, "{ends}");
    }

    #[test]
    fn a_mirrored_right_foot_is_a_left_foot_and_so_is_one_seen_from_below() {
        let (_, right, _) = odds(&right_foot(false, false), View::FromAbove);
        let (_, left, _) = odds(&right_foot(true, false), View::FromAbove);
        let (_, below, _) = odds(&right_foot(false, false), View::FromBelow);
        assert!(right > 2.0, "{right}");
        assert!((right + left).abs() < 0.2 && (right + below).abs() < 0.2, "{right} {left} {below}");
    }

    #[test]
    fn a_bar_has_neither_heel_nor_side() {
        let bar: Vec<Sample> = (0..30)
            .flat_map(|x| (0..90).map(move |y| (Point::new(f64::from(x), f64::from(y)), 1.0)))
            .collect();
        let (ends, right, _) = odds(&bar, View::FromAbove);
        assert!(ends.abs() < 0.1 && right.abs() < 0.1, "{ends} {right}");
    }
}
