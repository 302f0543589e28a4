//! The indices that are angles between tangents: the heel angle and the hallux angle.

use super::super::marks::{Mark, MarkName, Role};
use super::super::{Footprint, Reason};
use super::tangent::{Outward, Tangent};
use crate::base::{Measured, Point};

/// The great toe touches within this share of the forefoot's width from its medial border.
const HALLUX_SHARE: f64 = 0.4;

/// Angle between the medial and the lateral tangent, degrees; positive when they meet behind the heel.
pub(super) fn heel(print: &Footprint, medial: &Tangent, lateral: &Tangent) -> f64 {
    let turn = |tangent: &Tangent, outward: Outward| tangent.spread(outward).atan();
    (turn(medial, Outward::medial(print.side)) + turn(lateral, Outward::lateral(print.side))).to_degrees()
}

/// What the heel angle is made of.
pub(super) fn heel_marks(print: &Footprint, medial: &Tangent, lateral: &Tangent) -> Vec<Mark> {
    let mut marks = vec![
        medial.mark(print, Role::Guide, MarkName::MedialTangent),
        lateral.mark(print, Role::Guide, MarkName::LateralTangent),
    ];
    // The two lines meet where both have the same y; nearly parallel ones meet off any picture.
    let (a, b) = (medial.fore - medial.rear, lateral.fore - lateral.rear);
    let cross = a.x * b.y - a.y * b.x;
    let from = lateral.rear - medial.rear;
    let meeting = medial.rear + a * ((from.x * b.y - from.y * b.x) / cross);
    if cross != 0.0 && meeting.x.abs() < 3.0 * print.toeless_length_mm {
        marks.push(Mark::Angle {
            apex: print.frame.on_mat(meeting),
            legs: [medial.fore, lateral.fore].map(|at| print.frame.on_mat(at)),
            label: Some(MarkName::Symbol { symbol: "gamma" }),
        });
    }
    marks
}

/// The line from the touch of the medial tangent at the ball to the medial side of the great toe.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Hallux {
    ball: Point,
    /// Where the line touches the toe.
    touch: Point,
    /// Angle from the medial tangent, degrees; positive when the toe leans towards the other toes.
    pub angle_deg: f64,
}

impl Hallux {
    /// The line for a print whose forefoot is `fore_width_mm` wide.
    pub(super) fn of(print: &Footprint, medial: &Tangent, fore_width_mm: f64) -> Measured<Self> {
        if print.toes().is_empty() {
            return Err(print.without_toes_refusal());
        }
        let outward = Outward::medial(print.side);
        let along = medial.along();
        let ball = medial.fore;
        let lean = |point: Point| {
            let from = point - ball;
            let out = outward.of(along.x * from.y - along.y * from.x);
            (-out).atan2(from.dot(&along))
        };
        let ahead = |point: &Point| (point - ball).dot(&along) > 0.0;
        let touch = print
            .toes()
            .iter()
            .flatten()
            .copied()
            .filter(ahead)
            .min_by(|&a, &b| lean(a).total_cmp(&lean(b)))
            .filter(|touch| outward.of(ball.y - touch.y) <= HALLUX_SHARE * fore_width_mm)
            .ok_or(Reason::NoGreatToe)?;
        Ok(Self { ball, touch, angle_deg: lean(touch).to_degrees() })
    }

    /// What the hallux angle is made of.
    pub(super) fn marks(&self, print: &Footprint, medial: &Tangent) -> Vec<Mark> {
        let [apex, touch] = [self.ball, self.touch].map(|at| print.frame.on_mat(at));
        let ahead = self.ball + medial.along() * nalgebra::distance(&self.ball, &self.touch);
        let ahead = print.frame.on_mat(ahead);
        vec![
            medial.mark(print, Role::Guide, MarkName::MedialTangent),
            Mark::Line { from: apex, to: ahead, role: Role::Guide, label: None },
            Mark::Line { from: apex, to: touch, role: Role::Guide, label: None },
            Mark::Point { at: touch, label: Some(MarkName::GreatToe) },
            Mark::Angle { apex, legs: [ahead, touch], label: Some(MarkName::Symbol { symbol: "alpha_h" }) },
        ]
    }
}
