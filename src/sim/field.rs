//! The sole's fields on a fine grid of its own frame: what the truth is worked out on.

use crate::base::{Mat, Point, Side, Vector};

use super::placement::Pose;
use super::sole::{FIELDS, Fields, MIDFOOT, Sole};

/// Points of the fine grid along a foot; 0.2 to 0.5 mm from the smallest foot to the largest.
pub(super) const POINTS_ALONG: f64 = 600.0;

/// One loaded point of the grid.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    /// Place in the foot frame, millimetres.
    pub(super) u: f64,
    /// Place in the foot frame, millimetres.
    pub(super) v: f64,
    /// Pressure of each field per newton on that field, kilopascal.
    pub(super) p: Fields,
}

/// A sole whose every field is scaled to one newton.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) side: Side,
    pub(super) sole: Sole,
    /// kPa per newton and unit of shape.
    scale: Fields,
    /// How a quietly standing foot shares its load among the fields; sums to 1.
    pub(super) standing: Fields,
    /// Edge of a grid point, millimetres.
    pub(super) step_mm: f64,
    /// Every grid point with any load.
    pub(super) samples: Vec<Sample>,
}

impl Field {
    /// Samples a sole with `points_along` grid points to its length.
    pub(super) fn new(side: Side, sole: Sole, points_along: f64) -> Self {
        let h = sole.length_mm() / points_along;
        let (u0, u1, v0, v1) = sole.extent();
        // Whole steps from the foot's own zero, so that the grids of two mirrored feet are mirrored.
        let from = |low: f64| (low / h).floor();
        let (first_u, first_v) = (from(u0), from(v0));
        let (nu, nv) = ((u1 / h - first_u).ceil() as usize, (v1 / h - first_v).ceil() as usize);
        let mut samples = Vec::with_capacity(nu * nv / 2);
        let (mut sums, mut flat) = ([0.0; FIELDS], [0.0; FIELDS]);
        for i in 0..nu {
            for j in 0..nv {
                let (u, v) = ((first_u + i as f64 + 0.5) * h, (first_v + j as f64 + 0.5) * h);
                let of_flat = sole.flat_shape(u, v);
                for (sum, p) in flat.iter_mut().zip(of_flat) {
                    *sum += p;
                }
                let p = sole.tilted(of_flat, v);
                if p.iter().any(|&p| p > 0.0) {
                    for (sum, p) in sums.iter_mut().zip(p) {
                        *sum += p;
                    }
                    samples.push(Sample { u, v, p });
                }
            }
        }
        // kPa times mm² is a thousandth of a newton. A field without any extent stays nothing.
        let scale = sums.map(|sum| if sum > 0.0 { 1000.0 / (sum * h * h) } else { 0.0 });
        for sample in &mut samples {
            for (p, scale) in sample.p.iter_mut().zip(scale) {
                *p *= scale;
            }
        }
        let mut standing = sole.standing_shares(flat[MIDFOOT] * h * h);
        // What a tilt takes from a field goes to those it leaves.
        for (share, (sum, flat)) in standing.iter_mut().zip(sums.into_iter().zip(flat)) {
            *share *= if flat > 0.0 { sum / flat } else { 1.0 };
        }
        let all: f64 = standing.iter().sum();
        standing = standing.map(|share| share / all);
        Self { side, sole, scale, standing, step_mm: h, samples }
    }

    /// Pressure of each field per newton at a place of the foot frame, kilopascal.
    pub(super) fn at(&self, u: f64, v: f64) -> Fields {
        let mut p = self.sole.shape(u, v);
        for (p, scale) in p.iter_mut().zip(self.scale) {
            *p *= scale;
        }
        p
    }

    /// Force and first moment of each field per newton, over the part of the foot that is on the
    /// mat.
    pub(super) fn moments(&self, pose: Pose, mat: &Mat) -> [Moment; FIELDS] {
        let (width, height) = mat.size_mm();
        let mut moments = [Moment::default(); FIELDS];
        // Newtons of one grid point at one kilopascal.
        let area = self.step_mm * self.step_mm / 1000.0;
        for sample in &self.samples {
            let place = pose.to_mat(sample.u, sample.v);
            if place.x < 0.0 || place.y < 0.0 || place.x > width || place.y > height {
                continue;
            }
            for (moment, p) in moments.iter_mut().zip(sample.p) {
                moment.force += p * area;
                moment.moment += place.coords * (p * area);
            }
        }
        moments
    }

    /// Mean place of each field along the foot, millimetres from the heel end.
    pub(super) fn centres_mm(&self) -> Fields {
        let mut centres = [0.0; FIELDS];
        let area = self.step_mm * self.step_mm / 1000.0;
        for sample in &self.samples {
            for (centre, p) in centres.iter_mut().zip(sample.p) {
                *centre += p * area * sample.u;
            }
        }
        centres
    }

    /// Highest pressure at any place under any of these loadings, kilopascal: looked for where a
    /// single field is highest, and where some of the loadings are.
    pub(super) fn peak(&self, loadings: &[Fields]) -> f64 {
        let mut candidates: Vec<Sample> = Vec::new();
        for field in 0..FIELDS {
            candidates.extend(self.highest(|p| p[field]));
        }
        // Where fields overlap the peak lies between theirs: look under some of the loadings too.
        let every = loadings.len().div_ceil(12).max(1);
        for loading in loadings.iter().step_by(every) {
            candidates.extend(self.highest(|p| dot(p, loading)));
        }
        loadings
            .iter()
            .flat_map(|loading| candidates.iter().map(move |sample| dot(&sample.p, loading)))
            .fold(0.0, f64::max)
    }

    fn highest(&self, value: impl Fn(&Fields) -> f64) -> Option<Sample> {
        let mut best = None;
        let mut most = f64::MIN;
        for sample in &self.samples {
            let value = value(&sample.p);
            if value >= most {
                (best, most) = (Some(*sample), value);
            }
        }
        best
    }
}

/// Force and first moment per newton.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Moment {
    pub(super) force: f64,
    pub(super) moment: Vector,
}

/// Force and centre of pressure of weighted fields; no centre without force.
pub(super) fn load(moments: &[Moment; FIELDS], weights: &Fields) -> Moment {
    let mut sum = Moment::default();
    for (moment, weight) in moments.iter().zip(weights) {
        sum.force += weight * moment.force;
        sum.moment += *weight * moment.moment;
    }
    sum
}

impl Moment {
    /// Centre of pressure.
    pub(super) fn centre(self) -> Option<Point> {
        (self.force > 1e-9).then(|| Point::from(self.moment / self.force))
    }
}

/// Sum of pressures times weights.
pub(super) fn dot(p: &Fields, weights: &Fields) -> f64 {
    add_products(0.0, p, weights, 0..FIELDS)
}

/// Pressures times weights of some of the fields, on top of `sum`.
// Called for every place and frame. It is a loop because development builds do not inline iterators here.
#[inline]
pub(super) fn add_products(
    mut sum: f64,
    p: &Fields,
    weights: &Fields,
    fields: std::ops::Range<usize>,
) -> f64 {
    for field in fields {
        sum += p[field] * weights[field];
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::{Arch, Child};
    use rand::SeedableRng;

    fn field(points_along: f64) -> Field {
        let child = Child::of_age(6.0, [Arch::Normal; 2]);
        let mut rng = rand_pcg::Pcg64::seed_from_u64(3);
        Field::new(Side::Left, Sole::new(&child, Side::Left, 1.0, &mut rng), points_along)
    }

    #[test]
    fn every_field_is_one_newton() {
        let field = field(POINTS_ALONG);
        let mat = Mat::new(100, 100, 5.0, 5.0).unwrap();
        let pose = Pose::new(Point::new(250.0, 250.0), 33.0, 185.0);
        for moment in field.moments(pose, &mat) {
            assert!((moment.force - 1.0).abs() < 1e-9);
        }
        let beside = Pose::new(Point::new(-300.0, 250.0), 33.0, 185.0);
        assert_eq!(field.moments(beside, &mat), [Moment::default(); FIELDS]);
    }

    #[test]
    fn the_peak_is_the_highest_point_of_the_picture() {
        let field = field(POINTS_ALONG);
        let loading = field.standing.map(|share| 100.0 * share);
        let highest = field.samples.iter().map(|sample| dot(&sample.p, &loading)).fold(0.0, f64::max);
        assert_eq!(field.peak(&[[0.0; FIELDS], loading]), highest);
    }

    #[test]
    fn a_finer_grid_changes_nothing() {
        let (coarse, fine) = (field(POINTS_ALONG), field(2.0 * POINTS_ALONG));
        for (u, v) in [(20.0, 4.0), (90.0, -15.0), (135.0, 20.0)] {
            for (a, b) in coarse.at(u, v).iter().zip(fine.at(u, v)) {
                assert!((a - b).abs() <= 1e-3 * b, "{a} {b}");
            }
        }
    }
}
