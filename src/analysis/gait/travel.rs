//! Where a walk goes, and how the feet stand on it.
//!
//! The heels of the left foot lie on one line and those of the right foot on another beside it. The
//! direction of travel is the one that both lines share: the long axis of the heel places, those of each
//! foot counted from their mean. So it takes a foot that came down twice, three steps in a row; two steps
//! alone do not tell how far the feet are apart from where they go.

use super::contacted::{Contacted, Run};
use super::timing::{before, stride};
use crate::analysis::result::reason::Reason;
use crate::base::{Measured, Point, Side, Vector, View};
use crate::footprint::Footprint;
use nalgebra::Matrix2;

/// Between its first and last heel a foot goes at least this share of its length.
const LEAST_WAY: f64 = 0.5;

/// Unit vector of the direction of travel of a run.
pub(super) fn direction(run: &Run) -> Measured<Vector> {
    if !run.setting.walking {
        return Err(Reason::OnTheSpot.into());
    }
    if let Some(degrees) = run.setting.walking_deg {
        let (sin, cos) = degrees.to_radians().sin_cos();
        return Ok(Vector::new(sin, cos));
    }
    let heels: Vec<(usize, &Footprint)> =
        run.contacted.iter().filter_map(|one| Some((one.foot, one.whole().ok()?))).collect();
    let feet = run.contacted.iter().map(|one| one.foot).max().map_or(0, |last| last + 1);
    let mut scatter = Matrix2::zeros();
    let (mut forward, mut furthest) = (Vector::zeros(), 0.0_f64);
    for foot in 0..feet {
        let own: Vec<Point> =
            heels.iter().filter(|(of, _)| *of == foot).map(|(_, print)| print.heel()).collect();
        let [first, .., last] = own[..] else { continue };
        let mean = own.iter().fold(Vector::zeros(), |sum, heel| sum + heel.coords) / own.len() as f64;
        for heel in &own {
            let from = heel.coords - mean;
            scatter += from * from.transpose();
        }
        forward += last - first;
        furthest = furthest.max((last - first).norm());
    }
    let length_mm = heels.iter().map(|(_, print)| print.length_mm).fold(0.0, f64::max);
    if furthest <= LEAST_WAY * length_mm || length_mm <= 0.0 {
        return Err(Reason::NoDirection.into());
    }
    let eigen = scatter.symmetric_eigen();
    let along: Vector = eigen.eigenvectors.column(eigen.eigenvalues.imax()).into_owned().normalize();
    Ok(if along.dot(&forward) < 0.0 { -along } else { along })
}

/// How one contact stands on its way.
pub(super) struct Steps {
    pub(super) progression_angle_deg: Measured<f64>,
    pub(super) step_length_mm: Measured<f64>,
    pub(super) step_width_mm: Measured<f64>,
    pub(super) stride_length_mm: Measured<f64>,
}

/// The angle of a contact and its distances from the ones before and after.
pub(super) fn steps(run: &Run, at: usize, direction: &Measured<Vector>) -> Steps {
    let one = &run.contacted[at];
    let view = run.setting.mat.view();
    let way = || direction.clone();
    let step = || -> Measured<(Vector, Vector)> {
        let along = way()?;
        let before = whole_heel(before(run, at)?)?;
        Ok((along, whole_heel(one)? - before))
    };
    Steps {
        progression_angle_deg: way().and_then(|along| {
            let side = one.side.as_ref().map_err(Clone::clone)?;
            Ok(progression_angle_deg(one.whole()?.axis(), along, *side, view))
        }),
        step_length_mm: step().map(|(along, from)| from.dot(&along)),
        step_width_mm: step().and_then(|(along, from)| {
            let side = one.side.as_ref().map_err(Clone::clone)?;
            Ok(outwards(along, *side, view).dot(&from))
        }),
        stride_length_mm: way().and_then(|along| {
            let [one, _, next] = stride(run, at)?;
            Ok((whole_heel(next)? - whole_heel(one)?).dot(&along))
        }),
    }
}

fn whole_heel(one: &Contacted) -> Measured<Point> {
    match one.whole() {
        Ok(print) => Ok(print.heel()),
        Err(refusal) => Err(refusal),
    }
}

/// Unit vector to the outer side of a foot that walks along a direction.
fn outwards(along: Vector, side: Side, view: View) -> Vector {
    let right = Vector::new(along.y, -along.x);
    let seen = if view == View::FromAbove { right } else { -right };
    if side == Side::Right { seen } else { -seen }
}

/// Angle from the direction of travel to the foot axis, positive outwards.
fn progression_angle_deg(axis: Vector, along: Vector, side: Side, view: View) -> f64 {
    axis.dot(&outwards(along, side, view)).atan2(axis.dot(&along)).to_degrees()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toes_that_point_outwards_give_a_positive_angle() {
        let turned = |degrees: f64| {
            let (sin, cos) = degrees.to_radians().sin_cos();
            Vector::new(sin, cos)
        };
        for heading in [0.0, 75.0, -160.0] {
            let angle = |axis: f64, side, view| {
                progression_angle_deg(turned(heading + axis), turned(heading), side, view)
            };
            assert!((angle(7.0, Side::Right, View::FromAbove) - 7.0).abs() < 1e-9);
            assert!((angle(7.0, Side::Left, View::FromAbove) + 7.0).abs() < 1e-9);
            assert!((angle(-7.0, Side::Right, View::FromBelow) - 7.0).abs() < 1e-9);
        }
    }
}
