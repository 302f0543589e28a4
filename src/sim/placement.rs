//! Where the feet stand.

use rand::{Rng, RngExt};

use crate::base::{Mat, Point, Side, Vector};

use super::sole::Sole;
use super::{Child, FeetOnMat, SimError};

/// Turns tried before giving up on fitting the feet onto a mat.
const MAX_TRIES: usize = 200;

/// Place of a pair of feet on the mat. For walking: the line walked along, and the place of one
/// step on it.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Placement {
    /// Middle between the two feet, millimetres on the mat.
    pub x_mm: f64,
    /// Middle between the two feet, millimetres on the mat.
    pub y_mm: f64,
    /// Direction the child faces: 0 is forward (+y), positive turns to the child's left
    /// (counter-clockwise seen from above), degrees.
    pub rotation_deg: f64,
    /// How far each foot points outwards from that direction, degrees.
    pub toe_out_deg: f64,
    /// Distance between the middles of the two feet, millimetres.
    pub stance_width_mm: f64,
}

impl Placement {
    /// In the middle of the mat, facing forward, feet at hip width.
    pub fn centred(mat: &Mat, child: &Child) -> Self {
        let (width, height) = mat.size_mm();
        Self {
            x_mm: 0.5 * width,
            y_mm: 0.5 * height,
            rotation_deg: 0.0,
            toe_out_deg: 6.0,
            stance_width_mm: 0.62 * child.foot_length_mm,
        }
    }

    /// Any direction, any place, some spread of toe-out and stance width, with `feet` wholly on the
    /// mat and a cell's breadth away from its border.
    ///
    /// # Errors
    /// When the mat is too small for the feet in each of many directions tried.
    pub fn random(rng: &mut impl Rng, mat: &Mat, child: &Child, feet: FeetOnMat) -> Result<Self, SimError> {
        let (width, height) = mat.size_mm();
        for _ in 0..MAX_TRIES {
            let at_origin = Self {
                x_mm: 0.0,
                y_mm: 0.0,
                rotation_deg: rng.random_range(-180.0..180.0),
                toe_out_deg: rng.random_range(0.0..12.0),
                stance_width_mm: child.foot_length_mm * rng.random_range(0.52..0.75),
            };
            let (place_x, place_y) = (rng.random::<f64>(), rng.random::<f64>());
            let (low, high) = at_origin.bounds(child, feet);
            let (margin_x, margin_y) = (mat.pitch_x_mm(), mat.pitch_y_mm());
            let free_x = width - 2.0 * margin_x - (high.x - low.x);
            let free_y = height - 2.0 * margin_y - (high.y - low.y);
            if free_x >= 0.0 && free_y >= 0.0 {
                return Ok(Self {
                    x_mm: margin_x - low.x + place_x * free_x,
                    y_mm: margin_y - low.y + place_y * free_y,
                    ..at_origin
                });
            }
        }
        Err(SimError::DoesNotFit { width_mm: width, height_mm: height, foot_mm: child.foot_length_mm })
    }

    /// Moved so far that both feet lie on the mat, if they fit onto it.
    pub(super) fn kept_on(mut self, mat: &Mat, child: &Child) -> Self {
        let (low, high) = self.bounds(child, FeetOnMat::Both);
        let (width, height) = mat.size_mm();
        let shift = |low: f64, high: f64, size: f64| {
            if high - low > size { 0.0 } else { (-low).max(0.0) - (high - size).max(0.0) }
        };
        self.x_mm += shift(low.x, high.x, width);
        self.y_mm += shift(low.y, high.y, height);
        self
    }

    /// Corners of a box around the feet, with room for individual anatomy.
    fn bounds(&self, child: &Child, feet: FeetOnMat) -> (Point, Point) {
        let length = child.foot_length_mm;
        let half_width = 0.21 * (1.0 + 0.1 * child.youth()) * length;
        let corners = feet.sides().iter().flat_map(|&side| {
            let pose = self.pose(side, length);
            [(0.0, -1.0), (0.0, 1.0), (length, -1.0), (length, 1.0)]
                .map(|(u, v)| pose.to_mat(u, v * half_width))
        });
        let start = (Point::new(f64::MAX, f64::MAX), Point::new(f64::MIN, f64::MIN));
        corners.fold(start, |(low, high), p| (low.inf(&p), high.sup(&p)))
    }

    /// Unit vectors of the direction faced and of the child's right.
    pub(super) fn directions(&self) -> (Vector, Vector) {
        heading(self.rotation_deg)
    }

    /// Where one foot of a standing pair is.
    pub(super) fn pose(&self, side: Side, length_mm: f64) -> Pose {
        self.pose_off(side, length_mm, Vector::zeros(), 0.0)
    }

    /// The same, moved on the mat and turned to the left.
    pub(super) fn pose_off(&self, side: Side, length_mm: f64, by: Vector, turn_deg: f64) -> Pose {
        let (_, right) = self.directions();
        let sign = sign_of(side);
        let middle = Point::new(self.x_mm, self.y_mm) + right * (0.5 * sign * self.stance_width_mm) + by;
        Pose::new(middle, self.rotation_deg - sign * self.toe_out_deg + turn_deg, length_mm)
    }
}

/// +1 for the right foot, -1 for the left.
pub(super) fn sign_of(side: Side) -> f64 {
    match side {
        Side::Left => -1.0,
        Side::Right => 1.0,
    }
}

/// Left 0, right 1.
pub(super) fn index(side: Side) -> usize {
    usize::from(side == Side::Right)
}

fn heading(rotation_deg: f64) -> (Vector, Vector) {
    let (sin, cos) = rotation_deg.to_radians().sin_cos();
    (Vector::new(-sin, cos), Vector::new(cos, sin))
}

/// Where a foot frame lies on the mat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pose {
    /// Place of `u = v = 0`, the heel end.
    heel: Point,
    axis: Vector,
    across: Vector,
}

impl Pose {
    /// A foot whose middle lies at `middle` and whose toes point to `rotation_deg`.
    pub(super) fn new(middle: Point, rotation_deg: f64, length_mm: f64) -> Self {
        let (axis, across) = heading(rotation_deg);
        Self { heel: middle - axis * (0.5 * length_mm), axis, across }
    }

    /// From the foot frame to the mat.
    pub(super) fn to_mat(self, u_mm: f64, v_mm: f64) -> Point {
        self.heel + self.axis * u_mm + self.across * v_mm
    }

    /// From the mat to the foot frame.
    pub(super) fn to_foot(self, point: Point) -> (f64, f64) {
        let d = point - self.heel;
        (d.dot(&self.axis), d.dot(&self.across))
    }

    /// A displacement of the foot frame on the mat.
    pub(super) fn turn(self, u: f64, v: f64) -> Vector {
        self.axis * u + self.across * v
    }

    /// A box on the mat around the whole sole.
    pub(super) fn bounds(self, sole: &Sole) -> (Point, Point) {
        let (u0, u1, v0, v1) = sole.extent();
        let start = (Point::new(f64::MAX, f64::MAX), Point::new(f64::MIN, f64::MIN));
        [(u0, v0), (u0, v1), (u1, v0), (u1, v1)]
            .map(|(u, v)| self.to_mat(u, v))
            .into_iter()
            .fold(start, |(low, high), p| (low.inf(&p), high.sup(&p)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Arch;
    use rand::SeedableRng;

    #[test]
    fn the_left_foot_is_on_the_left_and_points_outwards() {
        let mat = Mat::new(64, 48, 5.0, 5.0).unwrap();
        let child = Child::of_age(6.0, [Arch::Normal; 2]);
        let placement = Placement::centred(&mat, &child);
        let (left, right) = (placement.pose(Side::Left, 185.0), placement.pose(Side::Right, 185.0));
        assert!(left.to_mat(0.0, 0.0).x < right.to_mat(0.0, 0.0).x);
        assert!(left.to_mat(185.0, 0.0).x < left.to_mat(0.0, 0.0).x);
        assert!(right.to_mat(185.0, 0.0).x > right.to_mat(0.0, 0.0).x);
        assert!(left.to_mat(185.0, 0.0).y > left.to_mat(0.0, 0.0).y);
    }

    #[test]
    fn there_and_back() {
        let pose = Pose::new(Point::new(10.0, 20.0), 37.0, 200.0);
        let (u, v) = pose.to_foot(pose.to_mat(12.0, -5.0));
        assert!((u - 12.0).abs() < 1e-9 && (v + 5.0).abs() < 1e-9);
    }

    #[test]
    fn a_mat_too_small_is_refused() {
        let mat = Mat::new(20, 20, 5.0, 5.0).unwrap();
        let child = Child::of_age(6.0, [Arch::Normal; 2]);
        let mut rng = rand_pcg::Pcg64::seed_from_u64(1);
        assert!(Placement::random(&mut rng, &mat, &child, FeetOnMat::Both).is_err());
    }
}
