//! A sole's fields as the cells of a mat sense them: the mean pressure over each cell's area.

use crate::base::{Mat, Point, View};

use super::field::Field;
use super::placement::Pose;
use super::sole::{FIELDS, Fields};

/// Distance of the points a cell's mean is taken over, millimetres.
const SUBSTEP_MM: f64 = 0.5;
/// Fewest such points across a cell.
const MIN_SUBSTEPS: usize = 4;

/// The cells one placed foot reaches, and what each reads per newton on each field.
#[derive(Clone, Debug)]
pub(super) struct Patch {
    /// Row-major indices of the cells, ascending.
    cells: Vec<usize>,
    /// Mean pressure per newton, kilopascal, one entry a cell.
    pressures: Vec<Fields>,
}

impl Patch {
    /// Integrates the fields over each cell by the midpoint rule, half a millimetre apart. Cells
    /// that do not exist read nothing.
    pub(super) fn new(field: &Field, pose: Pose, mat: &Mat) -> Self {
        let (low, high) = pose.bounds(&field.sole);
        let (px, py) = (mat.pitch_x_mm(), mat.pitch_y_mm());
        let span = |low: f64, high: f64, pitch: f64, n: usize| {
            let first = (low / pitch).floor().max(0.0) as usize;
            let end = (high / pitch).ceil().max(0.0) as usize;
            first.min(n)..end.min(n)
        };
        let substeps = |pitch: f64| ((pitch / SUBSTEP_MM).ceil() as usize).max(MIN_SUBSTEPS);
        let (nx, ny) = (substeps(px), substeps(py));
        let share = 1.0 / (nx * ny) as f64;
        let mut patch = Self { cells: Vec::new(), pressures: Vec::new() };
        for row in span(low.y, high.y, py, mat.rows()) {
            for col in span(low.x, high.x, px, mat.cols()) {
                let cell = row * mat.cols()
                    + match mat.view() {
                        View::FromAbove => col,
                        View::FromBelow => mat.cols() - 1 - col,
                    };
                if !mat.exists(cell) {
                    continue;
                }
                let mut sum = [0.0; FIELDS];
                for j in 0..ny {
                    let y = (row as f64 + (j as f64 + 0.5) / ny as f64) * py;
                    for i in 0..nx {
                        let x = (col as f64 + (i as f64 + 0.5) / nx as f64) * px;
                        let (u, v) = pose.to_foot(Point::new(x, y));
                        for (sum, p) in sum.iter_mut().zip(field.at(u, v)) {
                            *sum += p;
                        }
                    }
                }
                if sum.iter().any(|&p| p > 0.0) {
                    patch.cells.push(cell);
                    patch.pressures.push(sum.map(|p| p * share));
                }
            }
        }
        patch
    }

    /// Whether no cell senses the foot.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Adds what the cells read under the given newtons on each field.
    pub(super) fn add(&self, weights: &Fields, to: &mut [f64]) {
        for (&cell, pressures) in self.cells.iter().zip(&self.pressures) {
            to[cell] += super::field::dot(pressures, weights);
        }
    }
}
