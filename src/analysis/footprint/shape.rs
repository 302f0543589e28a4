//! What the shape of a print tells about its ends and its side.
//!
//! Both are weighed from a few plain features by logistic regression; each feature changes its sign
//! when the print is turned end for end (for the ends) or mirrored (for the side), so that there is
//! no constant and the evidence is the same for both answers.

use super::frame::Frame;
use super::refine::Field;
use crate::base::{Point, Vector, View};
use nalgebra::Matrix2;

/// Stations along the length of a print.
const STATIONS: usize = 40;

/// A part of the field that is in contact: its place on the mat and its load.
pub type Sample = (Point, f64);

/// The samples of a field at or above the threshold.
pub fn contact(field: &Field, threshold: f64) -> Vec<Sample> {
    field.samples().filter(|&(_, value)| value >= threshold).collect()
}

/// The long axis of contact as a set of points, with the ratio of the spreads along and across;
/// either end may be the heel.
pub fn long_axis(contact: &[Sample], view: View) -> Option<(Frame, f64)> {
    let count = contact.len() as f64;
    let mean = contact.iter().fold(Vector::zeros(), |sum, (place, _)| sum + place.coords) / count.max(1.0);
    let scatter = contact.iter().fold(Matrix2::zeros(), |sum: Matrix2<f64>, (place, _)| {
        let from = place.coords - mean;
        sum + from * from.transpose()
    }) / count.max(1.0);
    let eigen = scatter.symmetric_eigen();
    let long = eigen.eigenvalues.imax();
    let (most, least) = (eigen.eigenvalues[long], eigen.eigenvalues[1 - long]);
    let along = eigen.eigenvectors.column(long).into_owned().try_normalize(f64::EPSILON)?;
    (most > 0.0).then(|| (Frame::new(Point::from(mean), along, view), (most / least.max(1e-9)).sqrt()))
}

/// What lies between two neighbouring stations.
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

/// A print cut into [`STATIONS`] slices of equal length.
pub struct Profile {
    stations: [Station; STATIONS],
    /// Length along the frame, millimetres.
    pub length_mm: f64,
    /// Greatest width of a slice, millimetres.
    width_mm: f64,
}

/// Features that tell the toe end from the heel end.
pub const END_FEATURES: usize = 7;
/// Features that tell a right foot from a left one.
pub const SIDE_FEATURES: usize = 7;

/// Weights of [`Profile::end_features`].
const END_WEIGHTS: [f64; END_FEATURES] = [6.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0];
/// Weights of [`Profile::side_features`].
const SIDE_WEIGHTS: [f64; SIDE_FEATURES] = [20.0, -10.0, 0.0, 0.0, 0.0, 0.0, 0.0];

impl Profile {
    /// The slices of contact across a frame.
    pub fn new(contact: &[Sample], frame: &Frame) -> Self {
        let local: Vec<Sample> = contact.iter().map(|&(place, load)| (frame.local(place), load)).collect();
        let (rear, front) = local
            .iter()
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), (p, _)| (low.min(p.x), high.max(p.x)));
        let length_mm = (front - rear).max(1e-9);
        let mut stations = [EMPTY; STATIONS];
        for (place, load) in local {
            let at = ((place.x - rear) / length_mm * STATIONS as f64) as usize;
            let station = &mut stations[at.min(STATIONS - 1)];
            station.count += 1.0;
            station.load += load;
            station.moment += place.y;
            station.load_moment += load * place.y;
            station.low = station.low.min(place.y);
            station.high = station.high.max(place.y);
        }
        let width_mm = stations.iter().map(|s| s.high - s.low).fold(1e-9, f64::max);
        Self { stations, length_mm, width_mm }
    }

    /// The same print with its ends exchanged, seen by the person turned round.
    fn reversed(&self) -> Self {
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

    /// Features of one end, the front one.
    fn front_features(&self) -> [f64; END_FEATURES] {
        let all: f64 = self.stations.iter().map(|s| s.count).sum::<f64>().max(1.0);
        let load: f64 = self.stations.iter().map(|s| s.load).sum::<f64>().max(1e-12);
        let share = |from: f64, to: f64| self.between(from, to).iter().map(|s| s.count).sum::<f64>() / all;
        let width = |s: &Station| (s.high - s.low).max(0.0) / self.width_mm;
        let widest = self.between(0.55, 1.0).iter().map(width).fold(0.0, f64::max);
        // What a solid slice of this width would hold, against what the slice holds.
        let solid = all / STATIONS as f64;
        let gaps = self.between(0.75, 1.0).iter().map(|s| (width(s) - s.count / solid).max(0.0)).sum::<f64>();
        let centre: f64 =
            self.stations.iter().enumerate().map(|(at, s)| s.count * (at as f64 + 0.5)).sum::<f64>()
                / (all * STATIONS as f64);
        let end = self.between(0.9, 1.0);
        let end_count = end.iter().map(|s| s.count).sum::<f64>().max(1.0);
        let middle: f64 = self.stations.iter().map(|s| s.moment).sum::<f64>() / all;
        let askew = (end.iter().map(|s| s.moment).sum::<f64>() / end_count - middle).abs() / self.width_mm;
        let end_load = self.between(0.85, 1.0).iter().map(|s| s.load).sum::<f64>() / load;
        [widest, gaps / 10.0, centre, share(0.85, 1.0), share(0.7, 0.85), askew, end_load]
    }

    /// Features that are positive when the toes are in front.
    pub fn end_features(&self) -> [f64; END_FEATURES] {
        let (front, rear) = (self.front_features(), self.reversed().front_features());
        std::array::from_fn(|at| front[at] - rear[at])
    }

    /// Log odds that the toes are in front rather than behind.
    pub fn toes_in_front_log_odds(&self) -> f64 {
        weigh(&self.end_features(), &END_WEIGHTS)
    }

    /// Features that change sign when the print is mirrored, the toes in front.
    pub fn side_features(&self) -> [f64; SIDE_FEATURES] {
        let centre = |from: f64, to: f64| {
            let part = self.between(from, to);
            let count = part.iter().map(|s| s.count).sum::<f64>();
            (count > 0.0).then(|| part.iter().map(|s| s.moment).sum::<f64>() / count)
        };
        let loaded = |from: f64, to: f64| {
            let part = self.between(from, to);
            let load = part.iter().map(|s| s.load).sum::<f64>();
            (load > 0.0).then(|| part.iter().map(|s| s.load_moment).sum::<f64>() / load)
        };
        let middle = |from: f64, to: f64| {
            let widths = self.between(from, to).iter().filter(|s| s.count > 0.0);
            let (sum, count) = widths.fold((0.0, 0.0), |(sum, n), s| (sum + (s.low + s.high) / 2.0, n + 1.0));
            (count > 0.0).then(|| sum / count)
        };
        // A line through the heel and the ball, at 12 % and 67 % of the length.
        let (heel, ball) = (centre(0.0, 0.25).unwrap_or(0.0), centre(0.55, 0.8).unwrap_or(0.0));
        let line = |at: f64| heel + (ball - heel) * (at - 0.125) / 0.55;
        let off = |value: Option<f64>, at: f64| value.map_or(0.0, |v| (v - line(at)) / self.width_mm);
        [
            off(centre(0.3, 0.5), 0.4),
            off(centre(0.85, 1.0), 0.925),
            off(centre(0.95, 1.0), 0.975),
            off(loaded(0.85, 1.0), 0.925),
            off(loaded(0.55, 0.8), 0.675),
            off(middle(0.55, 0.8), 0.675),
            off(middle(0.35, 0.5), 0.425),
        ]
    }

    /// Where the ball is widest, as a share of the length from the heel: the middle of the slices in
    /// the front half that are nearly as wide as the widest of them.
    pub fn ball_at(&self) -> f64 {
        let half = STATIONS / 2;
        let widths = self.stations[half..].iter().map(|s| (s.high - s.low).max(0.0));
        let widest = widths.clone().fold(0.0, f64::max);
        let wide = widths.enumerate().filter(|&(_, width)| width >= 0.9 * widest);
        let (sum, count) =
            wide.fold((0.0, 0.0), |(sum, n), (at, _)| (sum + (half + at) as f64 + 0.5, n + 1.0));
        sum / f64::max(count, 1.0) / STATIONS as f64
    }

    /// Log odds that this is a right foot rather than a left one, the toes in front.
    pub fn right_log_odds(&self) -> f64 {
        weigh(&self.side_features(), &SIDE_WEIGHTS)
    }
}

/// Weighted sum.
fn weigh<const N: usize>(features: &[f64; N], weights: &[f64; N]) -> f64 {
    features.iter().zip(weights).map(|(feature, weight)| feature * weight).sum()
}
