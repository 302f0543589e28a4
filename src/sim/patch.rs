//! A sole's fields as the cells of a mat sense them: the mean pressure over each cell's area.
//!
//! On spines the pressure gathers on their tips: the field is multiplied by their pattern. Each part of the
//! sole keeps its load, unless it finds hardly a spine to stand on.

use crate::base::{Mat, Point, Spines, View};

use super::field::Field;
use super::placement::Pose;
use super::sole::{FIELDS, Fields};

/// Distance of the points a cell's mean is taken over, millimetres.
const SUBSTEP_MM: f64 = 0.5;
/// Fewest such points across a cell.
const MIN_SUBSTEPS: usize = 4;
/// The same on spines, whose tips are smaller than a cell.
const SPINE_SUBSTEP_MM: f64 = 0.25;
/// A part of the sole that meets spines for less than this share of its load leaves the rest to nobody.
const LEAST_ON_SPINES: f64 = 0.25;

/// The cells one placed foot reaches, and what each reads per newton on each field.
#[derive(Clone, Debug)]
pub(super) struct Patch {
    /// Row-major indices of the cells, ascending.
    cells: Vec<usize>,
    /// Mean pressure per newton, kilopascal, one entry a cell.
    pressures: Vec<Fields>,
}

impl Patch {
    /// Integrates the fields over each cell by the midpoint rule, half a millimetre apart, on spines a
    /// quarter. Cells that do not exist read nothing.
    pub(super) fn new(field: &Field, pose: Pose, mat: &Mat) -> Self {
        let (low, high) = pose.bounds(&field.sole);
        let (px, py) = (mat.pitch_x_mm(), mat.pitch_y_mm());
        let span = |low: f64, high: f64, pitch: f64, n: usize| {
            let first = (low / pitch).floor().max(0.0) as usize;
            let end = (high / pitch).ceil().max(0.0) as usize;
            first.min(n)..end.min(n)
        };
        let spines = mat.surface().spines.as_ref();
        let mut patch = Self { cells: Vec::new(), pressures: Vec::new() };
        // Loads on the bumpy cells: as on a flat mat, and on the spines.
        let mut loads = [[0.0; FIELDS]; 2];
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
                let spines = spines.filter(|_| mat.is_bumpy(cell));
                let [flat, on_tips] = means(field, pose, mat, (row, col), spines);
                if spines.is_some() {
                    for at in 0..FIELDS {
                        loads[0][at] += flat[at];
                        loads[1][at] += on_tips[at];
                    }
                }
                if on_tips.iter().any(|&p| p > 0.0) {
                    patch.cells.push(cell);
                    patch.pressures.push(on_tips);
                }
            }
        }
        patch.keep_loads(mat, loads);
        patch
    }

    /// Scales what is on spines, so that each field bears there what it bears on a flat mat.
    fn keep_loads(&mut self, mat: &Mat, [flat, on_tips]: [Fields; 2]) {
        let factors: Fields = std::array::from_fn(|at| {
            if on_tips[at] > LEAST_ON_SPINES * flat[at] { flat[at] / on_tips[at] } else { 1.0 }
        });
        for (&cell, pressures) in self.cells.iter().zip(&mut self.pressures) {
            if mat.is_bumpy(cell) {
                pressures.iter_mut().zip(factors).for_each(|(p, factor)| *p *= factor);
            }
        }
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

/// The mean pressure on a cell, which stands at a row and column seen from above: as on a flat mat, and on its
/// spines.
fn means(
    field: &Field,
    pose: Pose,
    mat: &Mat,
    (row, col): (usize, usize),
    spines: Option<&Spines>,
) -> [Fields; 2] {
    let (px, py) = (mat.pitch_x_mm(), mat.pitch_y_mm());
    let step = if spines.is_some() { SPINE_SUBSTEP_MM } else { SUBSTEP_MM };
    let substeps = |pitch: f64| ((pitch / step).ceil() as usize).max(MIN_SUBSTEPS);
    let (nx, ny) = (substeps(px), substeps(py));
    let mut sums = [[0.0; FIELDS]; 2];
    for j in 0..ny {
        let y = (row as f64 + (j as f64 + 0.5) / ny as f64) * py;
        for i in 0..nx {
            let x = (col as f64 + (i as f64 + 0.5) / nx as f64) * px;
            let (u, v) = pose.to_foot(Point::new(x, y));
            // The pattern lies on the grid as it is numbered.
            let grid_x = match mat.view() {
                View::FromAbove => x,
                View::FromBelow => mat.size_mm().0 - x,
            };
            let factor = spines.map_or(1.0, |spines| spines.factor(grid_x, y));
            for (at, p) in field.at(u, v).into_iter().enumerate() {
                sums[0][at] += p;
                sums[1][at] += factor * p;
            }
        }
    }
    let share = 1.0 / (nx * ny) as f64;
    sums.map(|sum| sum.map(|p| p * share))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Side, Surface};
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
    fn spines_gather_the_load_and_keep_it() {
        let field = field(Arch::Normal);
        let spines = Spines {
            spacing_x_mm: 8.0,
            spacing_y_mm: 8.0,
            diameter_mm: 4.0,
            offset_x_mm: 2.0,
            offset_y_mm: 2.0,
            staggered: false,
        };
        let flat = Mat::new(65, 65, 4.0, 4.0).unwrap();
        let surface = Surface { spines: Some(spines), ..Surface::bumpy() };
        let pose = Pose::new(Point::new(130.0, 130.0), 41.0, 185.0);
        let loading = field.standing.map(|share| 100.0 * share);
        let picture = |mat: &Mat| {
            let mut picture = vec![0.0; mat.cells()];
            Patch::new(&field, pose, mat).add(&loading, &mut picture);
            picture
        };
        let (even, spiny) = (picture(&flat), picture(&flat.clone().with_surface(surface).unwrap()));
        let sum = |picture: &[f64]| picture.iter().sum::<f64>();
        assert!((sum(&spiny) / sum(&even) - 1.0).abs() < 1e-3);
        // Every other cell of every other row holds a tip, all others nothing.
        for (cell, &value) in spiny.iter().enumerate() {
            assert!(value == 0.0 || ((cell / 65) % 2 == 0 && (cell % 65) % 2 == 0), "{cell}: {value}");
        }
    }

    #[test]
    fn absent_cells_read_nothing() {
        let field = field(Arch::Normal);
        let mat = Mat::new(26, 26, 10.0, 10.0).unwrap().with_absent(vec![true; 676]).unwrap();
        assert!(Patch::new(&field, Pose::new(Point::new(130.0, 130.0), 0.0, 185.0), &mat).is_empty());
    }
}
