//! What the shape of a print tells about its ends and its side.
//!
//! Both are weighed from plain features of slices across the print by logistic regression; each feature changes its
//! sign when the print is turned end for end (for the ends) or mirrored (for the side), so that there is no constant
//! and the evidence is the same for both answers. The weights are in `data/footprint`, where it also says from which
//! prints they were learned and how often they are right on people they were not learned from.

use std::sync::LazyLock;

use super::frame::Frame;
use super::reason::Reason;
use super::refine::Field;
use crate::base::{Measured, Point, Vector, View, rows_below_head};

/// Slices along the length of a print.
const STATIONS: usize = 40;
/// Pairs of slices, from which the ends and the side are told.
const PAIRS: usize = STATIONS / 2;
/// Pairs of the heel, and of the ball, between which the line of the side runs.
const HEEL: (usize, usize) = (0, 5);
const BALL: (usize, usize) = (11, 16);

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

/// Two slices together: shares of the whole print, and places across in widths of the print.
struct Pair {
    /// Share of the contact.
    count: f64,
    /// Share of the load.
    load: f64,
    /// Mean width.
    width: f64,
    /// The middle of its contact.
    contact: f64,
    /// The middle of its load.
    loaded: f64,
    /// The middle between its edges.
    middle: f64,
}

impl Pair {
    /// A pair of slices of a print with this contact, load and width in all.
    fn of(slices: &[Station], count: f64, load: f64, width_mm: f64) -> Self {
        let sum = |number: fn(&Station) -> f64| slices.iter().map(number).sum::<f64>();
        let (own, own_load) = (sum(|s| s.count), sum(|s| s.load));
        let edges = slices.iter().filter(|s| s.count > 0.0).map(|s| 0.5 * (s.low + s.high));
        let filled = edges.clone().count().max(1) as f64;
        Self {
            count: own / count,
            load: own_load / load,
            width: sum(Station::width) / (slices.len() as f64 * width_mm),
            contact: sum(|s| s.moment) / (own.max(1e-9) * width_mm),
            loaded: sum(|s| s.load_moment) / (own_load.max(1e-9) * width_mm),
            middle: edges.sum::<f64>() / (filled * width_mm),
        }
    }
}

/// A print cut into [`STATIONS`] slices of equal length.
pub(super) struct Profile {
    stations: [Station; STATIONS],
    /// Greatest width of a slice, millimetres.
    width_mm: f64,
}

/// Weights of the ends: of what the pairs of slices at the front have more than those at the rear, from the ends inwards.
static ENDS: LazyLock<[End; PAIRS / 2]> =
    LazyLock::new(|| table(include_str!("../../data/footprint/ends.csv"), |row: &End| row.station));
/// Weights of the side, by pairs of slices from the heel.
static SIDE: LazyLock<[Beside; PAIRS]> =
    LazyLock::new(|| table(include_str!("../../data/footprint/side.csv"), |row: &Beside| row.station));

/// Weights of what one pair of slices tells about the ends.
#[derive(Clone, Copy, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    /// Which pair, 0 at the end.
    station: usize,
    /// Share of the contact.
    count: f64,
    /// Share of the load.
    load: f64,
    /// Mean width, in widths of the print.
    width: f64,
    /// How far it lies off the middle of the print, in widths of the print.
    askew: f64,
}

/// Weights of what one pair of slices tells about the side: how far it lies to the right of a line through heel and
/// ball, in widths of the print.
#[derive(Clone, Copy, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Beside {
    /// Which pair, 0 at the heel.
    station: usize,
    /// The middle of its contact.
    contact: f64,
    /// The middle of its load.
    load: f64,
    /// The middle between its edges.
    middle: f64,
}

/// The rows of a table, one for each place in order.
fn table<T: serde::de::DeserializeOwned, const N: usize>(text: &str, place: fn(&T) -> usize) -> [T; N] {
    let rows: Vec<T> =
        rows_below_head(text).expect("the table is sound").into_iter().map(|(_, row)| row).collect();
    assert!(rows.iter().map(place).eq(0..N), "the table has a row for each place");
    rows.try_into().unwrap_or_else(|_| unreachable!("their number was checked"))
}

/// Shape alone is never surer than odds of 400 to 1: of the prints of people who were left out, about one in so many
/// was told wrong by one that was.
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

    /// The pairs of slices, from the heel.
    fn pairs(&self) -> [Pair; PAIRS] {
        let count = self.stations.iter().map(|s| s.count).sum::<f64>().max(1.0);
        let load = self.stations.iter().map(|s| s.load).sum::<f64>().max(1e-12);
        std::array::from_fn(|at| Pair::of(&self.stations[2 * at..2 * at + 2], count, load, self.width_mm))
    }

    /// Log odds that the toes are in front rather than behind.
    pub(super) fn toes_in_front_log_odds(&self) -> f64 {
        let pairs = self.pairs();
        let middle = pairs.iter().map(|pair| pair.count * pair.contact).sum::<f64>();
        let askew = |pair: &Pair| if pair.count > 0.0 { (pair.contact - middle).abs() } else { 0.0 };
        let odds = ENDS.iter().map(|weight| {
            let (front, rear) = (&pairs[PAIRS - 1 - weight.station], &pairs[weight.station]);
            weight.count * (front.count - rear.count)
                + weight.load * (front.load - rear.load)
                + weight.width * (front.width - rear.width)
                + weight.askew * (askew(front) - askew(rear))
        });
        odds.sum()
    }

    /// Log odds that this is a right foot rather than a left one, the toes in front.
    pub(super) fn right_log_odds(&self) -> f64 {
        let pairs = self.pairs();
        let centre = |(from, to): (usize, usize)| {
            let count: f64 = pairs[from..to].iter().map(|pair| pair.count).sum();
            let moment: f64 = pairs[from..to].iter().map(|pair| pair.count * pair.contact).sum();
            if count > 0.0 { moment / count } else { 0.0 }
        };
        let (heel, ball) = (centre(HEEL), centre(BALL));
        let middle = |(from, to): (usize, usize)| 0.5 * (from + to) as f64;
        let touching = SIDE.iter().zip(&pairs).filter(|(_, pair)| pair.count > 0.0);
        let odds = touching.map(|(weight, pair)| {
            let along = (weight.station as f64 + 0.5 - middle(HEEL)) / (middle(BALL) - middle(HEEL));
            let line = heel + (ball - heel) * along;
            weight.contact * (pair.contact - line)
                + weight.load * (pair.loaded - line)
                + weight.middle * (pair.middle - line)
        });
        odds.sum::<f64>().clamp(-MAX_LOG_ODDS, MAX_LOG_ODDS)
    }

    /// Where the middle of the widest part of the front half lies, as a share of the length from the heel: the slices
    /// that are at least nine tenths as wide as the widest.
    pub(super) fn widest_at(&self) -> f64 {
        let half = STATIONS / 2;
        let widths = || self.stations[half..].iter().map(Station::width).enumerate();
        let widest = widths().map(|(_, width)| width).fold(0.0, f64::max);
        let wide =
            || widths().filter(|&(_, width)| width >= 0.9 * widest).map(|(at, _)| (half + at) as f64 + 0.5);
        wide().sum::<f64>() / (wide().count().max(1) * STATIONS) as f64
    }
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
