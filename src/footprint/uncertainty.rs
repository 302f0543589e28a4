//! How much the measures of one print hang on where it happened to lie on the cells.
//!
//! The refined field is a smooth estimate of the pressure under the foot. Laid down again elsewhere on
//! the same cells, by a part of a cell and turned by a few degrees, averaged over the cells and given the
//! noise of the recording, it makes a picture that the mat could have shown as well. The measures of many
//! such pictures spread as those of the foot would had it been set down again (a parametric bootstrap:
//! Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 6), and where their mean differs
//! from the measure of the field itself the cells shift the measure.

use nalgebra::Rotation2;
use rand::{RngExt as _, SeedableRng as _};
use rand_distr::StandardNormal;
use rand_pcg::Pcg64;

use super::measure::measure_known;
use super::refine::Field;
use super::trace::Known;
use super::{Footprint, FootprintIndex, Indices, RegionLoad};
use crate::base::{Grid, Mat, MatError, Point, Side, Vector};

/// Prints are turned by up to so much to either side, degrees.
const TURN_DEG: f64 = 15.0;
/// Points over which a cell's mean is taken are at most so far apart, millimetres.
const STEP_MM: f64 = 3.0;
/// Fractions of the powers of the root of x^4 = x + 1: multiples of them fill the cube of shifts and turns
/// evenly, however many are taken (Roberts' R3 sequence).
const STEPS: [f64; 3] = [0.819_172_513_396_164_4, 0.671_043_606_703_789_3, 0.549_700_477_901_970_1];
/// Seed of the noise: the same recording gives the same interval.
const SEED: u64 = 0x0070_6c61_6e74_6172;

/// A print that can be laid down again.
#[derive(Clone, Debug)]
pub struct Resampler<'a> {
    mat: &'a Mat,
    picture: &'a Grid<f64>,
    threshold: f64,
    known: Known,
    field: Field,
}

/// What the cells add to a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Noise {
    /// Standard deviation of the noise of a cell of the picture, in its unit.
    pub cell: f64,
    /// Standard deviation of the gains of the cells, as a share.
    pub gain: f64,
}

/// The indices of a print laid down again and again.
#[derive(Clone, Debug, PartialEq)]
pub struct Replicates {
    all: Vec<Indices>,
}

impl<'a> Resampler<'a> {
    /// A print with what it is measured by, see [`measure_print`](super::measure_print), and as what it was traced:
    /// laid down again its front is read in the same way.
    pub fn new(
        mat: &'a Mat,
        picture: &'a Grid<f64>,
        threshold: f64,
        side: Option<Side>,
        traced: &Footprint,
    ) -> Self {
        let front_share = Some(traced.toeless_length_mm / traced.length_mm);
        let known = Known { side, front_share, way: None };
        Self { mat, picture, threshold, known, field: Field::of(mat, picture) }
    }

    /// The indices of the print laid down `count` times, with this noise on every loaded cell.
    pub fn replicates(&self, count: usize, noise: Noise) -> Replicates {
        let all = (0..count).filter_map(|at| {
            let (mat, picture) = self.laid_down(at, noise).ok()?;
            Some(measure_known(&mat, &picture, self.threshold, self.known).indices)
        });
        Replicates { all: all.collect() }
    }

    /// The indices of the print at another contact threshold, as a multiple of its own.
    pub fn at_threshold(&self, times: f64) -> Indices {
        measure_known(self.mat, self.picture, times * self.threshold, self.known).indices
    }

    /// The indices of the traced print with its toe cut moved along the axis; `None` where it has none.
    pub fn with_toe_cut_moved(&self, print: &Footprint, by_mm: f64) -> Option<Indices> {
        let print = print.with_toe_cut_moved(by_mm)?;
        let load = RegionLoad::of(&print, &self.field);
        Some(Indices::of(&print, &load, self.known.side.is_some()))
    }

    /// The picture of the field at the place of a number, on a mat just large enough.
    fn laid_down(&self, at: usize, noise: Noise) -> Result<(Mat, Grid<f64>), MatError> {
        let [x, y, turn] = STEPS.map(|step| (0.5 + step * (at + 1) as f64).fract() - 0.5);
        let turn = Rotation2::new((2.0 * turn * TURN_DEG).to_radians());
        let field = &self.field;
        let (width, height) = (field.cols as f64 * field.step_x_mm, field.rows as f64 * field.step_y_mm);
        let reach = turn.matrix().abs() * Vector::new(width, height);
        let (px, py) = (self.mat.pitch_x_mm(), self.mat.pitch_y_mm());
        // A cell to spare on each side, for the shift and so that the print lies free.
        let cells = |reach: f64, pitch: f64| (reach / pitch).ceil() as usize + 3;
        let (rows, cols) = (cells(reach.y, py), cells(reach.x, px));
        let mat = Mat::new(rows, cols, px, py)?.with_view(self.mat.view());
        let from = field.place((field.rows as f64 - 1.0) / 2.0, (field.cols as f64 - 1.0) / 2.0);
        let to = Point::new((0.5 * cols as f64 + x) * px, (0.5 * rows as f64 + y) * py);
        let parts = |pitch: f64| ((pitch / STEP_MM).ceil() as usize).max(2);
        let (nx, ny) = (parts(px), parts(py));
        let back = turn.inverse();
        let (step_x, step_y) =
            (back * Vector::new(px / nx as f64, 0.0), back * Vector::new(0.0, py / ny as f64));
        let first = from + back * (Point::origin() - to) + 0.5 * (step_x + step_y);
        let mut picture = Grid::filled(rows, cols, 0.0);
        let mut sums = vec![0.0; cols];
        let mut rng = Pcg64::seed_from_u64(SEED.wrapping_add(at as u64));
        for row in 0..rows {
            sums.fill(0.0);
            for line in 0..ny {
                let start = first + step_y * (row * ny + line) as f64;
                let mut places = field.along(start, step_x, cols * nx);
                for sum in &mut sums {
                    *sum += places.by_ref().take(nx).sum::<f64>();
                }
            }
            for (value, sum) in picture.values_mut()[row * cols..].iter_mut().zip(&sums) {
                if *sum > 0.0 {
                    let [z, gain]: [f64; 2] = std::array::from_fn(|_| rng.sample(StandardNormal));
                    *value = (sum / (nx * ny) as f64 * (1.0 + noise.gain * gain) + noise.cell * z).max(0.0);
                }
            }
        }
        Ok((mat, picture))
    }
}

impl Replicates {
    /// How often the print was laid down.
    pub fn count(&self) -> usize {
        self.all.len()
    }

    /// The values of one index in those that gave it.
    pub fn values(&self, index: FootprintIndex) -> impl Iterator<Item = f64> + '_ {
        self.all.iter().filter_map(move |indices| indices.get(index).clone().ok())
    }
}
