//! Left or right: the shape of each print and the place of the feet beside each other, taken together.

use crate::analysis::result::reason::Reason;
use crate::base::Measured;
use crate::base::{Point, Side, Vector, View};
use crate::footprint::Footprint;
use crate::footprint::PrintMeasures;

/// Below this probability the side is not told: of 712 real prints on cells of 15 mm, alone on a mat, 4 of the 673 said from here
/// on were wrong, and 8 of the 689 from 0.8 on. data/footprint/README.md has the figures with the prints left out.
const MIN_PROBABILITY: f64 = 0.9;
/// Two feet of one stand point at most this far apart, degrees.
const MAX_TURN_DEG: f64 = 60.0;
/// A foot this share of its length beside the other one changes the log odds by 1: feet cross seldom.
const OFFSET_SHARE: f64 = 0.06;
/// Most the place may weigh: which end is the heel is never surer than this.
const MAX_PLACE: f64 = 6.0;
/// Most the shape of one print may weigh: flat and noisy prints look alike.
const MAX_SHAPE: f64 = 3.0;
/// From here on the shape of a print is that of its side, whatever lies beside it. Of 49 people's steps, each right one
/// beside each left one of the same person, 1 in 90 pairs are both so of one side; of two steps of one side 92 in 100 are.
const SURE_SHAPE: f64 = 2.0;

/// Log odds that the second foot is the right one and the first the left one, from where they stand:
/// looking from heel to toe the left foot lies to the left, unless the mat shows its feet from below.
/// `None` when the feet do not point the same way.
pub(in crate::analysis) fn place_log_odds(view: View, first: &Footprint, second: &Footprint) -> Option<f64> {
    if first.axis().angle(&second.axis()).to_degrees() > MAX_TURN_DEG {
        return None;
    }
    let heading = (first.axis() + second.axis()).normalize();
    let middle = |foot: &Footprint| nalgebra::center(&foot.heel(), &foot.front());
    let length_mm = 0.5 * (first.length_mm + second.length_mm);
    Some(towards_right(view, heading, middle(second) - middle(first), length_mm))
}

/// The same of two feet of which one is outlined and of the other only the middle is known: both middles, the first
/// foot's first. 0 where the outline is missing too.
pub(in crate::analysis) fn beside_log_odds(view: View, outlined: &PrintMeasures, middles: [Point; 2]) -> f64 {
    let Ok(foot) = &outlined.footprint else { return 0.0 };
    towards_right(view, foot.axis(), middles[1] - middles[0], foot.length_mm)
}

/// How sure it is that what lies so far away from something lies to its right, by a heading.
fn towards_right(view: View, heading: Vector, away: Vector, length_mm: f64) -> f64 {
    let offset = away.dot(&Vector::new(heading.y, -heading.x));
    let towards = match view {
        View::FromAbove => offset,
        View::FromBelow => -offset,
    };
    (towards / (OFFSET_SHARE * length_mm)).clamp(-MAX_PLACE, MAX_PLACE)
}

/// Log odds of right over left from the shape of a print; 0 when it says nothing.
pub(in crate::analysis) fn shape(print: &PrintMeasures) -> f64 {
    print.right_log_odds.as_ref().map_or(0.0, |odds| odds.clamp(-MAX_SHAPE, MAX_SHAPE))
}

/// Log odds of right over left for each of the feet that stand beside each other: one alone speaks by
/// its shape; of two one is left and one right, and shape and place speak together.
pub(in crate::analysis) fn right_log_odds(view: View, prints: &[&PrintMeasures]) -> Vec<f64> {
    match prints {
        [one, other] => {
            let place = match (&one.footprint, &other.footprint) {
                (Ok(first), Ok(second)) => place_log_odds(view, first, second).unwrap_or(0.0),
                _ => 0.0,
            };
            let shapes = shape(other) - shape(one);
            vec![-place - shapes, place + shapes]
        }
        prints => prints.iter().map(|print| print.right_log_odds.clone().unwrap_or(0.0)).collect(),
    }
}

/// The side of which both of two feet are by their shapes: two feet of one side or of two people, whatever their places
/// say.
pub(in crate::analysis) fn both_of(prints: &[&PrintMeasures]) -> Option<Side> {
    let [one, other] = prints else { return None };
    match [shape(one), shape(other)] {
        odds if odds.iter().all(|&odds| odds >= SURE_SHAPE) => Some(Side::Right),
        odds if odds.iter().all(|&odds| odds <= -SURE_SHAPE) => Some(Side::Left),
        _ => None,
    }
}

/// The side and its probability from log odds of right over left.
pub(in crate::analysis) fn decide(right_log_odds: f64) -> (Measured<Side>, f64) {
    let probability = 1.0 / (1.0 + (-right_log_odds.abs()).exp());
    let likelier = if right_log_odds > 0.0 { Side::Right } else { Side::Left };
    let side = if probability >= MIN_PROBABILITY {
        Ok(likelier)
    } else {
        Err(Reason::SideNotClear { side: likelier, likely_pct: 100.0 * probability }.into())
    };
    (side, probability)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::footprint::Frame;

    /// A bar of 160 mm.
    fn foot(x: f64, y: f64, axis: Vector) -> Footprint {
        let frame = Frame::new(Point::new(x, y), axis, View::FromAbove);
        let bar = [(0.0, -20.0), (160.0, -20.0), (160.0, 20.0), (0.0, 20.0)];
        let ring = bar.iter().map(|&(x, y)| Point::new(x, y)).collect();
        Footprint::without_toes(frame, Side::Left, 5.0, vec![ring])
    }

    #[test]
    fn the_left_foot_lies_to_the_left_whichever_way_the_child_faces() {
        for turn in 0..12 {
            let turned = nalgebra::Rotation2::new(f64::from(turn) * std::f64::consts::FRAC_PI_6);
            let forward = turned * Vector::new(0.0, 1.0);
            let right_heel = turned * Vector::new(120.0, 5.0);
            let (left, right) = (foot(0.0, 0.0, forward), foot(right_heel.x, right_heel.y, forward));
            assert_eq!(place_log_odds(View::FromAbove, &left, &right), Some(6.0));
            assert_eq!(place_log_odds(View::FromBelow, &left, &right), Some(-6.0));
        }
    }

    #[test]
    fn feet_that_point_apart_say_nothing() {
        let one = foot(0.0, 0.0, Vector::new(0.0, 1.0));
        assert_eq!(place_log_odds(View::FromAbove, &one, &foot(100.0, 0.0, Vector::new(0.0, -1.0))), None);
    }

    #[test]
    fn below_ninety_percent_nothing_is_told() {
        assert_eq!(decide(2.5).0, Ok(Side::Right));
        assert_eq!(decide(-2.5).0, Ok(Side::Left));
        let (side, probability) = decide(-2.0);
        assert!(side.is_err() && probability > 0.8 && probability < 0.9);
    }
}
