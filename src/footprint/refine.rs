//! From cells to a finer field.
//!
//! A cell reads the mean pressure over its area, so a cell that the foot covers only in part still
//! reads something, and an outline drawn through cell centres lies outside the foot, the further
//! the coarser the mat. The field made here undoes that: it is smooth, nowhere below 0, and its mean
//! over every cell is what the cell reads (pycnophylactic interpolation: Tobler 1979, J Am Stat
//! Assoc 74:519). So what a border cell reads gathers on the side of the foot.
//!
//! It is the root of the field that is smoothed. A foot's border is steeper than a mat's cell is
//! wide, and a running mean of the pressure itself leaves a tail outside it, half as high as the
//! foot a short way in; the mean of the roots leaves a quarter. On simulated feet at 10 mm this
//! takes the heel end from 1.5 mm too far back to 0.8 mm, and the spread of the arch index over
//! places and turns from 0.0070 to 0.0052.

use crate::base::{Grid, Mat, Point, Vector};

/// Samples of the field are at most this far apart, where a cell is divided into no more than
/// [`MAX_PARTS`]: finer than any outline a mat can show. At 1.7 mm the mean arch index of no arch
/// type on 5 mm cells is another by more than 0.002.
const STEP_MM: f64 = 2.6;
/// Most samples along a side of a cell.
const MAX_PARTS: usize = 8;
/// Rounds of smoothing and correcting.
const ROUNDS: usize = 3;

/// Samples of a field on a regular grid aligned with the mat.
#[derive(Clone, Debug)]
pub struct Field {
    /// Number of rows of samples.
    pub rows: usize,
    /// Number of columns of samples.
    pub cols: usize,
    /// Distance between columns, millimetres.
    pub step_x_mm: f64,
    /// Distance between rows, millimetres.
    pub step_y_mm: f64,
    /// Where sample (0, 0) lies.
    pub first: Point,
    /// The samples, row-major.
    pub values: Vec<f64>,
}

impl Field {
    /// The finer field of a picture, around the part of it that is above 0.
    pub fn of(mat: &Mat, picture: &Grid<f64>) -> Self {
        let (mut low, mut high) = ((mat.rows(), mat.cols()), (0, 0));
        for (row, col, _) in picture.iter().filter(|&(_, _, &value)| value > 0.0) {
            low = (low.0.min(row), low.1.min(col));
            high = (high.0.max(row + 1), high.1.max(col + 1));
        }
        let (cell_rows, cell_cols) = (high.0.saturating_sub(low.0), high.1.saturating_sub(low.1));
        let parts = |pitch_mm: f64| ((pitch_mm / STEP_MM).ceil() as usize).clamp(1, MAX_PARTS);
        let blocks = Blocks {
            cell_rows,
            cell_cols,
            parts_y: parts(mat.pitch_y_mm()),
            parts_x: parts(mat.pitch_x_mm()),
            cells: (0..cell_rows)
                .flat_map(|row| picture.row(low.0 + row)[low.1..high.1].iter().map(|&value| value.max(0.0)))
                .collect(),
        };
        let step_x_mm = mat.pitch_x_mm() / blocks.parts_x as f64;
        let step_y_mm = mat.pitch_y_mm() / blocks.parts_y as f64;
        Self {
            rows: cell_rows * blocks.parts_y,
            cols: cell_cols * blocks.parts_x,
            step_x_mm,
            step_y_mm,
            first: Point::new(
                low.1 as f64 * mat.pitch_x_mm() + step_x_mm / 2.0,
                low.0 as f64 * mat.pitch_y_mm() + step_y_mm / 2.0,
            ),
            values: blocks.spread(),
        }
    }

    /// The sample at a row and column.
    pub fn at(&self, row: usize, col: usize) -> f64 {
        self.values[row * self.cols + col]
    }

    /// The place of a row and column, which may lie between samples.
    pub fn place(&self, row: f64, col: f64) -> Point {
        Point::new(self.first.x + col * self.step_x_mm, self.first.y + row * self.step_y_mm)
    }

    /// Every sample with its place.
    pub fn samples(&self) -> impl Iterator<Item = (Point, f64)> + '_ {
        self.values.chunks_exact(self.cols.max(1)).enumerate().flat_map(move |(row, values)| {
            values.iter().enumerate().map(move |(col, &value)| (self.place(row as f64, col as f64), value))
        })
    }

    /// The field at `count` places a `step` apart, bilinear between samples, 0 beyond them.
    pub fn along(&self, first: Point, step: Vector, count: usize) -> impl Iterator<Item = f64> + '_ {
        // Counted from one sample before the first, so that cutting off the fraction rounds down.
        let x = (first.x - self.first.x) / self.step_x_mm + 1.0;
        let y = (first.y - self.first.y) / self.step_y_mm + 1.0;
        let (step_x, step_y) = (step.x / self.step_x_mm, step.y / self.step_y_mm);
        (0..count).map(move |at| self.between(x + at as f64 * step_x, y + at as f64 * step_y))
    }

    /// The field between samples, counted from one before the first.
    fn between(&self, x: f64, y: f64) -> f64 {
        let (past_x, past_y) = ((self.cols + 1) as f64, (self.rows + 1) as f64);
        if x < 0.0 || y < 0.0 || x >= past_x || y >= past_y {
            return 0.0;
        }
        let (col, row) = (x as usize, y as usize);
        let (right, up) = (x - col as f64, y - row as f64);
        let corners = if col > 0 && row > 0 && col < self.cols && row < self.rows {
            let at = (row - 1) * self.cols + col - 1;
            let (lower, upper) = (&self.values[at..at + 2], &self.values[at + self.cols..at + self.cols + 2]);
            [lower[0], lower[1], upper[0], upper[1]]
        } else {
            let value = |row: usize, col: usize| {
                let inside = row > 0 && col > 0 && row <= self.rows && col <= self.cols;
                if inside { self.at(row - 1, col - 1) } else { 0.0 }
            };
            [value(row, col), value(row, col + 1), value(row + 1, col), value(row + 1, col + 1)]
        };
        (1.0 - up) * ((1.0 - right) * corners[0] + right * corners[1])
            + up * ((1.0 - right) * corners[2] + right * corners[3])
    }
}

/// Cells divided into blocks of samples.
struct Blocks {
    cell_rows: usize,
    cell_cols: usize,
    parts_y: usize,
    parts_x: usize,
    cells: Vec<f64>,
}

impl Blocks {
    /// The samples.
    fn spread(&self) -> Vec<f64> {
        let (rows, cols) = (self.cell_rows * self.parts_y, self.cell_cols * self.parts_x);
        let smooth = self.parts_x > 1 || self.parts_y > 1;
        let mut samples = vec![0.0; rows * cols];
        for (row, line) in samples.chunks_exact_mut(cols.max(1)).enumerate() {
            let cells = &self.cells[row / self.parts_y * self.cell_cols..][..self.cell_cols];
            for (block, &cell) in line.chunks_exact_mut(self.parts_x).zip(cells) {
                block.fill(if smooth { cell.sqrt() } else { cell });
            }
        }
        if samples.is_empty() || !smooth {
            return samples;
        }
        let mut spare = vec![0.0; samples.len()];
        let reach = (self.parts_x / 2).max(1);
        let mut room = vec![0.0; cols + 2 * reach];
        let nothing = vec![0.0; cols];
        let mut factors = vec![0.0; cols];
        for round in 1..=ROUNDS {
            // A running mean of the roots as wide as a cell, in each direction.
            for (from, to) in samples.chunks_exact(cols).zip(spare.chunks_exact_mut(cols)) {
                room[reach..reach + cols].copy_from_slice(from);
                running_mean(to, self.parts_x, |offset| &room[reach.wrapping_add_signed(offset)..][..cols]);
            }
            for (row, to) in samples.chunks_exact_mut(cols).enumerate() {
                running_mean(to, self.parts_y, |offset| {
                    let row = row.checked_add_signed(offset).filter(|&row| row < rows);
                    row.map_or(&nothing[..], |row| &spare[row * cols..][..cols])
                });
            }
            self.correct(&mut samples, &mut factors, round == ROUNDS);
        }
        samples
    }

    /// Restores the mean of the squares of every block of roots, and squares them when this is the
    /// `last` round. `factors` is room for one row of samples.
    fn correct(&self, samples: &mut [f64], factors: &mut [f64], last: bool) {
        let cols = factors.len();
        let count = (self.parts_x * self.parts_y) as f64;
        let bands = samples.chunks_exact_mut(cols * self.parts_y);
        for (band, cells) in bands.zip(self.cells.chunks_exact(self.cell_cols)) {
            factors.fill(0.0);
            for line in band.chunks_exact(cols) {
                factors.iter_mut().zip(line).for_each(|(sum, root)| *sum += root * root);
            }
            for (block, &cell) in factors.chunks_exact_mut(self.parts_x).zip(cells) {
                let sum: f64 = block.iter().sum();
                // The smoothing reaches every sample of a cell above 0, so its sum is above 0.
                let factor = if sum > 0.0 { cell * count / sum } else { 0.0 };
                block.fill(if last { factor } else { factor.sqrt() });
            }
            for line in band.chunks_exact_mut(cols) {
                let roots = line.iter_mut().zip(&*factors);
                if last {
                    roots.for_each(|(root, factor)| *root = *root * *root * factor);
                } else {
                    roots.for_each(|(root, factor)| *root *= factor);
                }
            }
        }
    }
}

/// The mean of lines beside each other over one cell of `parts` samples: whole samples inside, and
/// half ones at both ends when their number is even, so that it stays centred. `line` gives the line
/// at an offset.
fn running_mean<'a>(to: &mut [f64], parts: usize, line: impl Fn(isize) -> &'a [f64]) {
    let reach = (parts / 2) as isize;
    let whole = 1.0 / parts as f64;
    let weight = |offset: isize| match offset - reach {
        ..0 => whole,
        0 if parts.is_multiple_of(2) => 0.5 * whole,
        0 => whole,
        1.. => 0.0,
    };
    // Both sides at once, so that mirrored samples give mirrored means.
    let (first, sides) = (weight(1), line(-1).iter().zip(line(1)));
    for (to, (middle, (one, other))) in to.iter_mut().zip(line(0).iter().zip(sides)) {
        *to = whole * middle + first * (one + other);
    }
    for offset in 2..=reach {
        let (weight, sides) = (weight(offset), line(-offset).iter().zip(line(offset)));
        to.iter_mut().zip(sides).for_each(|(to, (one, other))| *to += weight * (one + other));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_keeps_its_mean_and_empty_cells_stay_empty() {
        let mat = Mat::new(3, 4, 5.0, 7.0).unwrap();
        let picture = Grid::from_values(3, 4, vec![0., 0., 0., 0., 0., 80., 10., 0., 0., 40., 3., 0.]);
        let field = Field::of(&mat, &picture);
        let mut sums = [0.0; 12];
        for (place, value) in field.samples() {
            assert!(value >= 0.0);
            sums[(place.y / 7.0) as usize * 4 + (place.x / 5.0) as usize] +=
                value * field.step_x_mm * field.step_y_mm;
        }
        for (sum, cell) in sums.iter().zip(picture.values()) {
            assert!((sum / 35.0 - cell).abs() < 1e-9, "{sum} {cell}");
        }
    }

    #[test]
    fn what_a_border_cell_reads_gathers_on_the_side_of_the_foot() {
        let mat = Mat::new(1, 4, 5.0, 5.0).unwrap();
        let field = Field::of(&mat, &Grid::from_values(1, 4, vec![100., 100., 20., 0.]));
        let values: Vec<f64> = field.along(Point::new(10.7, 2.5), Vector::new(3.6, 0.0), 2).collect();
        assert!(values[0] > 2.0 * values[1], "{values:?}");
    }

    #[test]
    fn nothing_gives_an_empty_field() {
        let mat = Mat::new(2, 2, 5.0, 5.0).unwrap();
        assert_eq!(Field::of(&mat, &Grid::filled(2, 2, 0.0)).values.len(), 0);
    }
}
