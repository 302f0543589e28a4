//! The straight line that touches one border of a print at the heel and at the ball.

use super::super::contour::Ring;
use super::super::marks::{Mark, MarkName, Role};
use super::super::{Footprint, Reason};
use crate::base::{Measured, Point, Side, Vector};

/// Most turns of the line; it usually settles after three.
const MAX_TURNS: usize = 20;

/// A tangent that this share of the length farther forward would touch the midfoot does not touch the heel: which of the two
/// it is hangs on where the third ends. A design of this program.
const HEEL_MARGIN: f64 = 0.05;

/// Which way a border lies from the axis, as the sign of y in the coordinates of the foot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Outward(f64);

impl Outward {
    /// Towards the other foot.
    pub(super) fn medial(side: Side) -> Self {
        // y grows towards the person's right, where the other foot of a left one stands.
        Self(if side == Side::Left { 1.0 } else { -1.0 })
    }

    /// Away from the other foot.
    pub(super) fn lateral(side: Side) -> Self {
        Self::medial(side.other())
    }

    /// How far outward a place lies.
    pub(super) fn of(self, y: f64) -> f64 {
        self.0 * y
    }
}

/// The common tangent of the rear and the front third of the toeless print on one border: all of both
/// lies on its inner side. Places are in the coordinates of the foot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tangent {
    /// Where it touches the heel.
    pub rear: Point,
    /// Where it touches the ball.
    pub fore: Point,
}

impl Tangent {
    /// The tangent of a border of a print.
    pub(super) fn of(print: &Footprint, outward: Outward) -> Measured<Self> {
        let [first, second] = print.third_limits_mm();
        touching(print.body(), outward, first, second).ok_or_else(|| Reason::NoHeelOrBall.into())
    }

    /// Whether the tangent of a border touches the heel, and not a midfoot that bulges beyond it.
    ///
    /// # Errors
    /// When the midfoot bulges as far as the tangent.
    pub(super) fn touches_heel(print: &Footprint, outward: Outward) -> Measured<()> {
        let [first, second] = print.third_limits_mm();
        let ahead = first + HEEL_MARGIN * print.toeless_length_mm;
        match touching(print.body(), outward, ahead, second) {
            Some(tangent) if tangent.rear.x > first => Err(Reason::MidfootBulges.into()),
            _ => Ok(()),
        }
    }

    /// Unit vector from the heel to the ball.
    pub(super) fn along(&self) -> Vector {
        (self.fore - self.rear).normalize()
    }

    /// How far it runs outward for each millimetre it runs forward.
    pub(super) fn spread(&self, outward: Outward) -> f64 {
        outward.of(self.fore.y - self.rear.y) / (self.fore.x - self.rear.x)
    }

    /// The line from touch to touch.
    pub(super) fn mark(&self, print: &Footprint, role: Role, label: MarkName) -> Mark {
        let [from, to] = [self.rear, self.fore].map(|at| print.frame.on_mat(at));
        Mark::Line { from, to, role, label: Some(label) }
    }
}

/// Seeks the slope at which the outermost places of both ends lie on one line: where the two are not level
/// as seen along the line, the line through them is the next try (Newton's method; the difference of the
/// two heights falls strictly with the slope, piece by piece in straight lines).
fn touching(body: &[Ring], outward: Outward, first: f64, second: f64) -> Option<Tangent> {
    let mut slope = 0.0;
    let mut found: Option<Tangent> = None;
    for _ in 0..MAX_TURNS {
        let (mut rear, mut fore) = (None, None);
        let (mut most_rear, mut most_fore) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
        for &point in body.iter().flatten() {
            let height = outward.of(point.y) - slope * point.x;
            if point.x <= first && height > most_rear {
                (most_rear, rear) = (height, Some(point));
            } else if point.x >= second && height > most_fore {
                (most_fore, fore) = (height, Some(point));
            }
        }
        let next = Tangent { rear: rear?, fore: fore? };
        if found == Some(next) {
            break;
        }
        found = Some(next);
        slope = next.spread(outward);
    }
    found
}
