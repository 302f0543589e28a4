//! How two feet stand, by what of them is printed.

use super::beside::{PART_FROM, breadth, direction};
use super::bodies::Body;
use crate::analysis::gather::geometry::centre;
use crate::analysis::result::Posture;
use crate::base::{Mat, Point, Vector, View};

/// On its outer edge a foot is narrower than this: simulated edges are up to 0.28, flat feet from 0.31 on; 99 of 100 of
/// those steps are from 0.28 on, and here two feet count together.
const EDGE_BELOW: f64 = 0.285;
/// A raised foot prints less than this share of the other one's length.
const RAISED_BELOW: f64 = 0.75;
/// What tells ball and toes (above 0) from a heel (below): weights of the kurtosis of the load across the foot, of its
/// spread across over that along, of the mean over the highest value and of the share of its rectangle in contact, and
/// the constant. A linear discriminant of the fronts and rears of 1,958 steps of 66 people on two platforms and a mat; of
/// people left out it tells 87 of 100 single fronts and rears, and with both feet all simulated tiptoes and heels, none of
/// which it was fitted to.
const FRONT_OR_HEEL: ([f64; 4], f64) = ([-7.2, 10.7, -35.9, -9.4], 30.4);
/// Below this on either side it is not told which.
const SURE: f64 = 1.0;
/// Log odds of where the toes point, from the skewness of both fronts along the foot together, and the most it may weigh:
/// behind the toes lies the ball, which bears more, in 95 of 100 of those steps.
const TOES_AHEAD: (f64, f64) = (6.0, 4.0);

/// How two feet stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::analysis) struct Stood {
    pub(in crate::analysis) posture: Posture,
    /// Which of them are printed in part only.
    pub(in crate::analysis) in_part: [bool; 2],
    /// Log odds that the second one is the right foot, where what is printed tells.
    pub(in crate::analysis) second_is_right: f64,
}

/// How two feet stand, unless they are flat.
pub(super) fn of(mat: &Mat, picture: &[f64], feet: &[Body]) -> Option<Stood> {
    let [one, other] = feet else { return None };
    let lengths = [one.shape.length_mm, other.shape.length_mm];
    let mean = breadth(mat, [&one.shape, &other.shape]);
    let stood = |posture, in_part, second_is_right| Some(Stood { posture, in_part, second_is_right });
    let of = |body: &Body| breadth(mat, [&body.shape; 2]);
    let shorter = usize::from(lengths[1] < lengths[0]);
    if lengths[shorter] < RAISED_BELOW * lengths[1 - shorter] && of(&feet[1 - shorter]) < PART_FROM {
        return stood(Posture::OneFootRaised, [shorter == 0, shorter == 1], 0.0);
    }
    if mean < EDGE_BELOW {
        return stood(Posture::OnOuterEdges, [true; 2], 0.0);
    }
    if mean < PART_FROM {
        return None;
    }
    let aside = direction(one, other);
    let ahead = Vector::new(-aside.y, aside.x);
    let parts = [one, other].map(|body| Printed::of(mat, picture, body, ahead));
    let score = 0.5 * (parts[0].score + parts[1].score);
    let posture = match score {
        score if score > SURE => Posture::OnToes,
        score if score < -SURE => Posture::OnHeels,
        _ => Posture::OnPartOfFeet,
    };
    let mut second_is_right = 0.0;
    if posture == Posture::OnToes {
        // With the toes where `ahead` points the second foot lies to the right of the first.
        let skewed = TOES_AHEAD.0 * (parts[0].skewness + parts[1].skewness);
        let from_above = if mat.view() == View::FromAbove { 1.0 } else { -1.0 };
        second_is_right = (from_above * skewed).clamp(-TOES_AHEAD.1, TOES_AHEAD.1);
    }
    stood(posture, [true; 2], second_is_right)
}

/// What is printed of a foot in part.
struct Printed {
    /// See [`FRONT_OR_HEEL`].
    score: f64,
    /// Third standardised moment of the load along the foot.
    skewness: f64,
}

impl Printed {
    fn of(mat: &Mat, picture: &[f64], body: &Body, ahead: Vector) -> Self {
        let aside = Vector::new(ahead.y, -ahead.x);
        let load = |cell: usize| picture[cell];
        let all: f64 = body.cells.iter().map(|&cell| load(cell)).sum();
        let highest = body.cells.iter().map(|&cell| load(cell)).fold(0.0, f64::max);
        let places: Vec<(f64, Point)> =
            body.cells.iter().map(|&cell| (load(cell) / all, centre(mat, cell))).collect();
        let middle: Vector = places.iter().map(|(share, at)| at.coords * *share).sum();
        let moment = |way: Vector, power: i32| -> f64 {
            places.iter().map(|(share, at)| share * (at.coords - middle).dot(&way).powi(power)).sum()
        };
        let [along, across] = [ahead, aside].map(|way| moment(way, 2).max(f64::MIN_POSITIVE));
        let measures = [
            moment(aside, 4) / across.powi(2),
            (across / along).sqrt(),
            all / (body.cells.len() as f64 * highest),
            body.shape.filling(),
        ];
        let (weights, constant) = FRONT_OR_HEEL;
        let score =
            weights.iter().zip(measures).map(|(weight, measure)| weight * measure).sum::<f64>() + constant;
        Self { score, skewness: moment(ahead, 3) / along.powf(1.5) }
    }
}
