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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Side;
    use crate::sim::field::{POINTS_ALONG, dot};
    use crate::sim::print::Print;
    use crate::sim::sole::Sole;
    use crate::sim::{Arch, Child};
    use rand::SeedableRng;

    fn field(arch: Arch) -> Field {
        let child = Child::of_age(6.0, [arch; 2]);
        let mut rng = rand_pcg::Pcg64::seed_from_u64(4);
        Field::new(Side::Right, Sole::new(&child, Side::Right, 1.0, &mut rng), POINTS_ALONG)
    }

    /// Contact cells, without pieces smaller than an eighth of the largest: the toes.
    fn without_islands(contact: &[bool], cols: usize) -> Vec<usize> {
        let mut seen = vec![false; contact.len()];
        let mut pieces: Vec<Vec<usize>> = Vec::new();
        for start in 0..contact.len() {
            let (mut piece, mut open) = (Vec::new(), vec![start]);
            while let Some(cell) = open.pop() {
                if contact[cell] && !std::mem::replace(&mut seen[cell], true) {
                    piece.push(cell);
                    open.extend([cell - 1, cell + 1, cell - cols, cell + cols]);
                }
            }
            pieces.push(piece);
        }
        let largest = pieces.iter().map(Vec::len).max().unwrap();
        pieces.into_iter().filter(|piece| 8 * piece.len() > largest).flatten().collect()
    }

    #[test]
    fn counting_millimetre_cells_finds_the_true_arch_index() {
        for arch in Arch::NAMED {
            let field = field(arch);
            let loading = field.standing.map(|share| 100.0 * share);
            let print = Print::new(&field, &[loading], 5.0).unwrap();
            let mat = Mat::new(260, 260, 1.0, 1.0).unwrap();
            let pose = Pose::new(Point::new(130.0, 130.0), 41.0, 185.0);
            let mut picture = vec![0.0; mat.cells()];
            Patch::new(&field, pose, &mat).add(&loading, &mut picture);

            let contact: Vec<bool> = picture.iter().map(|&p| p >= 5.0).collect();
            let area = contact.iter().filter(|&&on| on).count() as f64;
            assert!((area / print.contact_area_mm2 - 1.0).abs() < 0.01, "{arch}: {area}");
            let axis = pose.turn(print.axis.0, print.axis.1);
            let along: Vec<f64> = without_islands(&contact, 260)
                .into_iter()
                .map(|cell| mat.centre(cell / 260, cell % 260).coords.dot(&axis))
                .collect();
            let low = along.iter().copied().fold(f64::MAX, f64::min) - 0.5;
            let high = along.iter().copied().fold(f64::MIN, f64::max) + 0.5;
            assert!((high - low - print.toeless_length_mm).abs() < 1.0, "{arch}: {}", high - low);
            let third = (high - low) / 3.0;
            let middle = along.iter().filter(|&&t| t > low + third && t < high - third).count();
            let index = middle as f64 / along.len() as f64;
            assert!((index - print.arch_index()).abs() < 0.006, "{arch}: {index} {}", print.arch_index());
        }
    }

    #[test]
    fn a_cell_reads_the_mean_over_its_area() {
        let field = field(Arch::Normal);
        let mat = Mat::new(26, 26, 10.0, 10.0).unwrap();
        let pose = Pose::new(Point::new(130.0, 130.0), 41.0, 185.0);
        let loading = field.standing.map(|share| 100.0 * share);
        let mut picture = vec![0.0; mat.cells()];
        Patch::new(&field, pose, &mat).add(&loading, &mut picture);
        let (row, col) = (7, 16);
        let n = 400;
        let sum: f64 = (0..n * n)
            .map(|at| {
                let part = |at: usize| (at as f64 + 0.5) / n as f64 * 10.0;
                let (u, v) = pose.to_foot(Point::new(160.0 + part(at % n), 70.0 + part(at / n)));
                dot(&field.at(u, v), &loading)
            })
            .sum();
        let expected = sum / (n * n) as f64;
        assert!(expected > 1.0, "a loaded cell: {expected}");
        assert!(
            (picture[row * 26 + col] / expected - 1.0).abs() < 2e-3,
            "{} {expected}",
            picture[row * 26 + col]
        );
    }

    #[test]
    fn absent_cells_read_nothing() {
        let field = field(Arch::Normal);
        let mat = Mat::new(26, 26, 10.0, 10.0).unwrap().with_absent(vec![true; 676]).unwrap();
        assert!(Patch::new(&field, Pose::new(Point::new(130.0, 130.0), 0.0, 185.0), &mat).is_empty());
    }
}
