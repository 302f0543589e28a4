//! The gait line: the way of the centre of pressure under one foot.

use super::contacted::{Contacted, Setting};
use crate::analysis::result::GaitLine;
use crate::analysis::result::reason::Reason;
use crate::base::{Measured, Point, Side};
use crate::footprint::Footprint;

/// The line runs from the first to the last frame above this share of the peak force.
pub(super) const WINDOW_SHARE: f64 = 0.05;
/// Fewest frames that make a way.
const MIN_FRAMES: usize = 4;
/// Shortest way, seconds: half of the shortest contact that counts as a step.
const MIN_LINE_S: f64 = 0.5 * crate::analysis::find::contact::MIN_CONTACT_S;
/// The foot's width is the greatest of the front part of its toeless length, this share of it.
const FRONT_SHARE: f64 = 0.4;

/// The centre of pressure from frame to frame, in coordinates of the foot, lateral positive.
pub(super) struct Path<'a> {
    pub(super) print: &'a Footprint,
    pub(super) t_s: Vec<f64>,
    pub(super) places: Vec<Point>,
}

impl<'a> Path<'a> {
    /// The way of the centre of pressure over a contact.
    pub(super) fn new(setting: &Setting, one: &Contacted, print: &'a Footprint) -> Measured<Self> {
        let (first, last) = window(setting, one);
        let lateral = lateral(print);
        let (mut t_s, mut places) = (Vec::new(), Vec::new());
        for frame in first..=last {
            if let Some(centre) = one.at(setting, frame).centre_of_pressure {
                let local = print.frame.local(centre);
                t_s.push(setting.history.t_s[frame]);
                places.push(Point::new(local.x, lateral * local.y));
            }
        }
        let lasts_s = t_s.first().zip(t_s.last()).map_or(0.0, |(from, to)| to - from);
        if places.len() >= MIN_FRAMES && lasts_s < MIN_LINE_S {
            return Err(Reason::LineTooShort { lasts_s }.into());
        }
        if places.len() < MIN_FRAMES {
            return Err(Reason::FewCentres { frames: places.len(), least: MIN_FRAMES }.into());
        }
        Ok(Self { print, t_s, places })
    }

    /// First and last place.
    pub(super) fn ends(&self) -> [Point; 2] {
        [self.places[0], self.places[self.places.len() - 1]]
    }

    /// The furthest way back from the furthest place reached before.
    pub(super) fn backward_mm(&self) -> f64 {
        let (mut reached, mut back) = (f64::NEG_INFINITY, 0.0_f64);
        for place in &self.places {
            reached = reached.max(place.x);
            back = back.max(reached - place.x);
        }
        back
    }

    /// A place of the path on the mat.
    pub(super) fn on_mat(&self, place: Point) -> Point {
        self.print.frame.on_mat(Point::new(place.x, lateral(self.print) * place.y))
    }

    /// The line with its measures.
    pub(super) fn line(self) -> GaitLine {
        let (from, to) = (self.t_s[0], self.t_s[self.t_s.len() - 1]);
        let path_mm: f64 = self.places.windows(2).map(|pair| (pair[1] - pair[0]).norm()).sum();
        let (mut medial_mm2, mut lateral_mm2) = (0.0, 0.0);
        for pair in self.places.windows(2) {
            let (dx, [medial, lateral]) = ((pair[1].x - pair[0].x).abs(), sides(pair[0].y, pair[1].y));
            medial_mm2 += dx * medial;
            lateral_mm2 += dx * lateral;
        }
        let backward_mm = Ok(self.backward_mm());
        GaitLine {
            frame: self.print.frame,
            side: self.print.side,
            points: resampled(&self.t_s, &self.places),
            window_s: (from, to),
            foot_length_mm: self.print.length_mm,
            foot_width_mm: front_width_mm(self.print),
            path_mm,
            velocity_mm_s: path_mm / (to - from),
            medial_mm2: Ok(medial_mm2),
            lateral_mm2: Ok(lateral_mm2),
            backward_mm,
        }
    }
}

/// The sign that makes the lateral side of a print's coordinates positive.
fn lateral(print: &Footprint) -> f64 {
    if print.side == Side::Right { 1.0 } else { -1.0 }
}

/// First and last frame above the share of the peak force, which may lie a little outside the contact.
fn window(setting: &Setting, one: &Contacted) -> (usize, usize) {
    let least = WINDOW_SHARE * one.touch.peak_force;
    let loaded = |frame: usize| one.at(setting, frame).force > least;
    let (mut first, mut last) = one.touch.frames;
    while first < last && !loaded(first) {
        first += 1;
    }
    while last > first && !loaded(last) {
        last -= 1;
    }
    while first > 0 && loaded(first - 1) && !setting.history.breaks_before(first) {
        first -= 1;
    }
    while last + 1 < setting.history.frames() && loaded(last + 1) && !setting.history.breaks_before(last + 1)
    {
        last += 1;
    }
    (first, last)
}

/// Mean heights below and above 0 of a straight line from one height to another: medial and lateral.
fn sides(from: f64, to: f64) -> [f64; 2] {
    let (low, high) = (from.min(to), from.max(to));
    if low >= 0.0 {
        [0.0, 0.5 * (low + high)]
    } else if high <= 0.0 {
        [-0.5 * (low + high), 0.0]
    } else {
        let all = high - low;
        [0.5 * low * low / all, 0.5 * high * high / all]
    }
}

/// The path at places equally apart in time, straight between frames.
fn resampled(t_s: &[f64], places: &[Point]) -> Vec<Point> {
    let (from, to) = (t_s[0], t_s[t_s.len() - 1]);
    let mut at = 0;
    (0..GaitLine::POINTS)
        .map(|point| {
            let t = from + (to - from) * point as f64 / (GaitLine::POINTS - 1) as f64;
            while at + 2 < t_s.len() && t_s[at + 1] <= t {
                at += 1;
            }
            let part = ((t - t_s[at]) / (t_s[at + 1] - t_s[at]).max(f64::EPSILON)).clamp(0.0, 1.0);
            places[at] + (places[at + 1] - places[at]) * part
        })
        .collect()
}

/// Extent across of the front part of the toeless print.
fn front_width_mm(print: &Footprint) -> f64 {
    let from = (1.0 - FRONT_SHARE) * print.toeless_length_mm;
    let front = print.body().iter().flatten().filter(|point| point.x >= from);
    let (low, high) = front
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), point| (low.min(point.y), high.max(point.y)));
    (high - low).max(print.pitch_mm)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_crosses_the_axis_has_both_sides() {
        assert_eq!(sides(1.0, 3.0), [0.0, 2.0]);
        assert_eq!(sides(-1.0, -3.0), [2.0, 0.0]);
        let [medial, lateral] = sides(-1.0, 3.0);
        assert_eq!((medial, lateral), (0.125, 1.125));
        assert_eq!(sides(3.0, -1.0), [0.125, 1.125]);
    }

    #[test]
    fn resampling_is_even_in_time_and_exact_on_straight_lines() {
        let t_s = [0.0, 0.1, 0.4, 1.0];
        let places = t_s.map(|t| Point::new(200.0 * t, -3.0 * t));
        let points = resampled(&t_s, &places);
        assert_eq!(points.len(), GaitLine::POINTS);
        for (at, point) in points.iter().enumerate() {
            assert!((point - Point::new(2.0 * at as f64, -0.03 * at as f64)).norm() < 1e-9, "{at}");
        }
    }
}
