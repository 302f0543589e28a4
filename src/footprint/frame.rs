//! Coordinates along and across one foot.

use super::contour::Ring;
use super::polygon::moment_beyond;
use crate::base::{Point, Vector, View};

/// Coordinates of one foot in millimetres: x along its axis from heel to toe, y across it towards
/// the person's right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Where both coordinates are 0.
    pub origin: Point,
    /// Unit vector of x.
    pub along: Vector,
    /// Unit vector of y.
    pub across: Vector,
}

/// Most turns of the axis; it usually settles at the fourth.
const MAX_TURNS: usize = 30;
/// A second turn larger than this share of the first tells nothing about those to come.
const STEADY: f64 = 0.5;
/// An axis that turns by less than this is settled, radians.
const SETTLED_RAD: f64 = 1e-7;

impl Frame {
    /// Coordinates with their origin and direction given; the view tells on which hand the person's
    /// right lies in the coordinates of the mat.
    pub fn new(origin: Point, along: Vector, view: View) -> Self {
        let right = Vector::new(along.y, -along.x);
        Self { origin, along, across: if view == View::FromAbove { right } else { -right } }
    }

    /// The same place turned to another direction.
    pub fn turned(&self, along: Vector) -> Self {
        let right = Vector::new(along.y, -along.x);
        let kept = Vector::new(self.along.y, -self.along.x).dot(&self.across);
        Self { origin: self.origin, along, across: right * kept.signum() }
    }

    /// A place of the mat in these coordinates.
    pub fn local(&self, place: Point) -> Point {
        let from = place - self.origin;
        Point::new(from.dot(&self.along), from.dot(&self.across))
    }

    /// A place of these coordinates on the mat.
    pub fn on_mat(&self, local: Point) -> Point {
        self.origin + self.along * local.x + self.across * local.y
    }

    /// Rings of the mat in these coordinates.
    pub fn local_rings(&self, rings: &[Ring]) -> Vec<Ring> {
        rings.iter().map(|ring| ring.iter().map(|&point| self.local(point)).collect()).collect()
    }
}

/// Lowest and highest value of one coordinate over rings; `None` when there is no point.
pub(super) fn extent(rings: &[Ring], coordinate: impl Fn(&Point) -> f64) -> Option<(f64, f64)> {
    rings.iter().flatten().map(coordinate).fold(None, |range, value| match range {
        None => Some((value, value)),
        Some((low, high)) => Some((low.min(value), high.max(value))),
    })
}

/// The axis of a print without its toes: from the centroid of its rear third to the centroid of its
/// front third, thirds of the length between the tangents perpendicular to the axis itself, repeated
/// until it settles. The origin is where the axis crosses the rear tangent. Also gives the length.
///
/// `rings` are in the coordinates of `start`, which is about right. `None` when a third is empty or has
/// no area.
pub(super) fn settle_axis(rings: &[Ring], start: Frame) -> Option<(Frame, f64)> {
    let mut frame = start;
    // What was turned so far, and the rings in it; the origin stays.
    let (mut cos, mut sin) = (1.0_f64, 0.0_f64);
    let mut local = rings.to_vec();
    let (mut first, mut ratio) = (0.0, 0.0);
    for turn in 1..=MAX_TURNS {
        let (rear, front) = extent(&local, |p| p.x)?;
        let third = (front - rear) / 3.0;
        let centre = |limit: f64, sign: f64| {
            let (area, moment) = moment_beyond(&local, limit, sign);
            (area.abs() > f64::EPSILON).then(|| Vector::new(limit, 0.0) + moment / area)
        };
        let (heel, ball) = (centre(rear + third, -1.0)?, centre(front - third, 1.0)?);
        let step = (ball - heel).try_normalize(f64::EPSILON)?;
        if step.y.abs() < SETTLED_RAD || turn == MAX_TURNS {
            return Some((Frame { origin: frame.on_mat(Point::new(rear, heel.y)), ..frame }, front - rear));
        }
        // Turns shrink by a steady ratio: once it is seen, all that are to come are taken at once.
        match turn {
            1 => first = step.y,
            2 if step.y.abs() < STEADY * first.abs() => ratio = step.y / first,
            _ => {}
        }
        let ahead = step.y / (1.0 - ratio);
        let (turn_sin, turn_cos) = ahead.atan2(step.x).sin_cos();
        frame = frame.turned(frame.along * turn_cos + frame.across * turn_sin);
        (cos, sin) = (cos * turn_cos - sin * turn_sin, sin * turn_cos + cos * turn_sin);
        for (to, from) in local.iter_mut().flatten().zip(rings.iter().flatten()) {
            *to = Point::new(cos * from.x + sin * from.y, cos * from.y - sin * from.x);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_is_right_from_above_and_mirrored_from_below() {
        let forward = Vector::new(0.0, 1.0);
        let above = Frame::new(Point::origin(), forward, View::FromAbove);
        assert_eq!(above.across, Vector::new(1.0, 0.0));
        let below = Frame::new(Point::origin(), forward, View::FromBelow);
        assert_eq!(below.across, Vector::new(-1.0, 0.0));
        assert_eq!(below.turned(Vector::new(1.0, 0.0)).across, Vector::new(0.0, 1.0));
    }

    #[test]
    fn local_and_back_is_the_same_place() {
        let along = Vector::new(0.6, 0.8);
        let frame = Frame::new(Point::new(3.0, -2.0), along, View::FromBelow);
        let place = Point::new(17.0, 4.0);
        assert!((frame.on_mat(frame.local(place)) - place).norm() < 1e-12);
    }

    #[test]
    fn the_axis_of_a_bar_is_its_length() {
        let turned = Frame::new(Point::new(50.0, 50.0), Vector::new(0.8, 0.6), View::FromAbove);
        let bar: Ring = [(-45., -15.), (45., -15.), (45., 15.), (-45., 15.)]
            .iter()
            .map(|&(x, y)| turned.on_mat(Point::new(x, y)))
            .collect();
        let start = Frame::new(Point::origin(), Vector::new(1.0, 0.0), View::FromAbove);
        let (axis, length) = settle_axis(&start.local_rings(&[bar]), start).unwrap();
        assert!((axis.along - turned.along).norm() < 1e-6);
        assert!((length - 90.0).abs() < 1e-4);
        assert!((axis.origin - turned.on_mat(Point::new(-45.0, 0.0))).norm() < 1e-4);
    }
}
