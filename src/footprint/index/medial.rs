//! The indices made of the hollow between the medial tangent and the medial border of the print: Clarke's
//! angle, the Sztriter-Godunow index, Irwin's footprint index, the arch-length index.

use super::super::marks::{Mark, MarkName, Role};
use super::super::polygon::area;
use super::super::{Footprint, Reason};
use super::spans::{Span, share, spans};
use super::tangent::{Outward, Tangent};
use crate::base::{Measured, Point, Vector};

/// Stations along the tangent: 0.5 to 1 mm apart on a child's foot. An odd number has one in the middle.
const STATIONS: usize = 121;

/// What lies between the two places where the medial tangent touches the print, seen from the tangent.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hollow {
    /// The medial tangent.
    pub tangent: Tangent,
    /// Its length between the two touches, millimetres.
    length_mm: f64,
    /// Unit vector from the ball to the heel along the tangent, and from the tangent into the print.
    back: Vector,
    inward: Vector,
    /// Extent of the print at right angles to the tangent, from it inwards, from the ball to the heel.
    spans: [Span; STATIONS],
    /// Whether some station has no contact: heel and ball are two islands.
    broken: bool,
}

impl Hollow {
    /// The hollow of a print along its medial tangent.
    pub(super) fn of(print: &Footprint, tangent: Tangent) -> Self {
        let outward = Outward::medial(print.side);
        let back = -tangent.along();
        let across = Vector::new(back.y, -back.x);
        let inward = if outward.of(across.y) < 0.0 { across } else { -across };
        let length_mm = nalgebra::distance(&tangent.rear, &tangent.fore);
        let spans: [Span; STATIONS] = spans(print.body(), length_mm, |point| {
            let from = point - tangent.fore;
            [from.dot(&back), from.dot(&inward)]
        });
        let broken = spans.iter().any(Span::is_empty);
        Self { tangent, length_mm, back, inward, spans, broken }
    }

    /// Depth of the medial border below the tangent at a station; 0 where the border stands beyond it.
    fn depth(&self, at: usize) -> f64 {
        self.spans[at].low.max(0.0)
    }

    /// Distance of a station from the touch at the ball.
    fn distance(&self, at: usize) -> f64 {
        share::<STATIONS>(at) * self.length_mm
    }

    fn place(&self, distance: f64, depth: f64) -> Point {
        self.tangent.fore + self.back * distance + self.inward * depth
    }

    /// The border, or why there is none.
    fn border(&self) -> Measured<&Self> {
        if self.broken {
            return Err(Reason::NoMidfoot.into());
        }
        Ok(self)
    }

    /// The station at which the print lies farthest from the tangent.
    fn deepest(&self) -> usize {
        (0..STATIONS).max_by(|&a, &b| self.spans[a].low.total_cmp(&self.spans[b].low)).unwrap_or(0)
    }

    /// The station at which a line swung inward about the touch at the ball leaves the border, and its angle
    /// from the tangent in degrees; 0 for a print that has no hollow.
    fn swung(&self) -> (usize, f64) {
        let slope = |at: usize| self.depth(at) / self.distance(at);
        let touch = (0..STATIONS).max_by(|&a, &b| slope(a).total_cmp(&slope(b))).unwrap_or(0);
        (touch, slope(touch).atan().to_degrees())
    }

    /// Clarke's angle, degrees.
    pub(super) fn clarke(&self) -> Measured<f64> {
        self.border().map(|hollow| hollow.swung().1)
    }

    /// Printed share of the way from the tangent to the lateral border at the deepest place; 0 where heel and
    /// ball are two islands.
    pub(super) fn sztriter_godunow(&self) -> f64 {
        let deepest = self.deepest();
        let printed = self.spans[deepest].width();
        if printed > 0.0 { printed / (printed + self.depth(deepest)) } else { 0.0 }
    }

    /// Area of the hollow over the area of the toeless print.
    pub(super) fn irwin(&self, print: &Footprint) -> Measured<f64> {
        let hollow = self.border()?;
        let step = self.length_mm / STATIONS as f64;
        let gap: f64 = (0..STATIONS).map(|at| hollow.depth(at) * step).sum();
        let contact = area(print.body()).abs();
        if contact > 0.0 { Ok(gap / contact) } else { Err(Reason::NoArea.into()) }
    }

    /// Length of the tangent over the length of the border between its touches.
    pub(super) fn arch_length(&self) -> Measured<f64> {
        let hollow = self.border()?;
        let way: f64 = hollow.contour().windows(2).map(|pair| nalgebra::distance(&pair[0], &pair[1])).sum();
        Ok(self.length_mm / way)
    }

    /// The border from the touch at the ball to the touch at the heel, in the coordinates of the foot.
    fn contour(&self) -> Vec<Point> {
        let mut contour = Vec::with_capacity(STATIONS + 2);
        contour.push(self.tangent.fore);
        contour.extend((0..STATIONS).map(|at| self.place(self.distance(at), self.depth(at))));
        contour.push(self.tangent.rear);
        contour
    }

    fn on_mat(&self, print: &Footprint, at: usize, depth: f64) -> Point {
        print.frame.on_mat(self.place(self.distance(at), depth))
    }

    /// What Clarke's angle is made of.
    pub(super) fn clarke_marks(&self, print: &Footprint) -> Measured<Vec<Mark>> {
        let (touch, angle) = self.border()?.swung();
        let apex = print.frame.on_mat(self.tangent.fore);
        let tangent = self.tangent.mark(print, Role::Guide, MarkName::MedialTangent);
        if angle <= 0.0 {
            return Ok(vec![tangent, Mark::Point { at: apex, label: Some(MarkName::NoHollow) }]);
        }
        let to = self.on_mat(print, touch, self.depth(touch));
        Ok(vec![
            tangent,
            Mark::Line { from: apex, to, role: Role::Guide, label: None },
            Mark::Point { at: to, label: Some(MarkName::ContactAtArch) },
            Mark::Angle {
                apex,
                legs: [print.frame.on_mat(self.tangent.rear), to],
                label: Some(MarkName::Symbol { symbol: "alpha" }),
            },
        ])
    }

    /// What the Sztriter-Godunow index is made of.
    pub(super) fn sztriter_godunow_marks(&self, print: &Footprint) -> Vec<Mark> {
        let deepest = self.deepest();
        let tangent = self.tangent.mark(print, Role::Guide, MarkName::MedialTangent);
        let span = self.spans[deepest];
        if span.is_empty() {
            let at = self.on_mat(print, deepest, 0.0);
            return vec![tangent, Mark::Point { at, label: Some(MarkName::NothingPrinted) }];
        }
        let line = |from: f64, to: f64, label: MarkName| Mark::Line {
            from: self.on_mat(print, deepest, from),
            to: self.on_mat(print, deepest, to),
            role: Role::Measure,
            label: Some(label),
        };
        vec![
            tangent,
            line(0.0, self.depth(deepest), MarkName::Gap),
            line(span.low, span.high, MarkName::Printed),
        ]
    }

    /// What Irwin's index is made of.
    pub(super) fn irwin_marks(&self, print: &Footprint) -> Measured<Vec<Mark>> {
        let rings = print.rings_on_mat(&[self.border()?.contour()]);
        Ok(vec![
            Mark::Area { rings, label: Some(MarkName::Gap) },
            self.tangent.mark(print, Role::Guide, MarkName::MedialTangent),
        ])
    }

    /// What the arch-length index is made of.
    pub(super) fn arch_length_marks(&self, print: &Footprint) -> Measured<Vec<Mark>> {
        let rings = print.rings_on_mat(&[self.border()?.contour()]);
        Ok(vec![
            Mark::Area { rings, label: Some(MarkName::MedialBorder) },
            self.tangent.mark(print, Role::Measure, MarkName::MedialTangent),
        ])
    }
}
