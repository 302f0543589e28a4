//! From cells to a finer field.
//!
//! A cell reads the mean pressure over its area, so a cell that the foot covers only in part still
//! reads something, and an outline drawn through cell centres lies outside the foot, the further
//! the coarser the mat. The field made here undoes that: it is smooth, nowhere below 0, and its mean
//! over every cell is what the cell reads (pycnophylactic interpolation: Tobler 1979, J Am Stat
//! Assoc 74:519). So what a border cell reads gathers on the side of the foot.

use crate::base::{Grid, Mat, Point};

/// Samples of the field are at most this far apart, where a cell is divided into no more than
/// [`MAX_PARTS`]: finer than any outline a mat can show.
const STEP_MM: f64 = 1.7;
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

    /// The field at a place, bilinear between samples, 0 beyond them.
    pub fn sample(&self, place: Point) -> f64 {
        // Counted from one sample before the first, so that cutting off the fraction rounds down.
        let x = (place.x - self.first.x) / self.step_x_mm + 1.0;
        let y = (place.y - self.first.y) / self.step_y_mm + 1.0;
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
        let mut samples = vec![0.0; rows * cols];
        for (row, line) in samples.chunks_exact_mut(cols.max(1)).enumerate() {
            let cells = &self.cells[row / self.parts_y * self.cell_cols..][..self.cell_cols];
            for (block, &cell) in line.chunks_exact_mut(self.parts_x).zip(cells) {
                block.fill(cell);
            }
        }
        if samples.is_empty() || (self.parts_x == 1 && self.parts_y == 1) {
            return samples;
        }
        let mut spare = vec![0.0; samples.len()];
        let mut factors = vec![0.0; cols];
        for _ in 0..ROUNDS {
            // A running mean as wide as a cell, in each direction.
            smooth_rows(&samples, &mut spare, cols, self.parts_x);
            smooth_cols(&spare, &mut samples, cols, self.parts_y);
            self.correct(&mut samples, &mut factors);
        }
        samples
    }

    /// Restores the mean of every block. `factors` is room for one row of samples.
    fn correct(&self, samples: &mut [f64], factors: &mut [f64]) {
        let cols = factors.len();
        let count = (self.parts_x * self.parts_y) as f64;
        let bands = samples.chunks_exact_mut(cols * self.parts_y);
        for (band, cells) in bands.zip(self.cells.chunks_exact(self.cell_cols)) {
            factors.fill(0.0);
            for line in band.chunks_exact(cols) {
                factors.iter_mut().zip(line).for_each(|(sum, sample)| *sum += sample);
            }
            for (block, &cell) in factors.chunks_exact_mut(self.parts_x).zip(cells) {
                let sum: f64 = block.iter().sum();
                // The smoothing reaches every sample of a cell above 0, so its sum is above 0.
                block.fill(if sum > 0.0 { cell * count / sum } else { 0.0 });
            }
            for line in band.chunks_exact_mut(cols) {
                line.iter_mut().zip(&*factors).for_each(|(sample, factor)| *sample *= factor);
            }
        }
    }
}

/// Offsets and weights of a running mean over one cell of `parts` samples: whole samples inside, and
/// half ones at both ends when their number is even, so that it stays centred.
fn window(parts: usize) -> impl Iterator<Item = (isize, f64)> {
    let reach = (parts / 2) as isize;
    let end = if parts.is_multiple_of(2) { 0.5 } else { 1.0 };
    let weight = move |offset: isize| if offset.abs() == reach { end } else { 1.0 };
    (-reach..=reach).map(move |offset| (offset, weight(offset) / parts as f64))
}

/// `to += weight * from`, value by value.
fn add(to: &mut [f64], from: &[f64], weight: f64) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to += weight * from);
}

/// Running mean over `parts` samples along rows; 0 beyond the ends.
fn smooth_rows(from: &[f64], to: &mut [f64], cols: usize, parts: usize) {
    for (from, to) in from.chunks_exact(cols).zip(to.chunks_exact_mut(cols)) {
        to.fill(0.0);
        for (offset, weight) in window(parts) {
            let shift = offset.unsigned_abs().min(cols);
            if offset < 0 {
                add(&mut to[shift..], from, weight);
            } else {
                add(to, &from[shift..], weight);
            }
        }
    }
}

/// Running mean over `parts` samples along columns; 0 beyond the ends.
fn smooth_cols(from: &[f64], to: &mut [f64], cols: usize, parts: usize) {
    to.fill(0.0);
    for (row, to) in to.chunks_exact_mut(cols).enumerate() {
        for (offset, weight) in window(parts) {
            let other = row.checked_add_signed(offset).and_then(|other| from.chunks_exact(cols).nth(other));
            if let Some(other) = other {
                add(to, other, weight);
            }
        }
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
        let near = field.sample(Point::new(10.7, 2.5));
        let far = field.sample(Point::new(14.3, 2.5));
        assert!(near > 2.0 * far, "{near} {far}");
    }

    #[test]
    fn nothing_gives_an_empty_field() {
        let mat = Mat::new(2, 2, 5.0, 5.0).unwrap();
        assert_eq!(Field::of(&mat, &Grid::filled(2, 2, 0.0)).values.len(), 0);
    }
}
