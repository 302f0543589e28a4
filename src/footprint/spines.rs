//! From a foot on spines to the foot on a flat mat.
//!
//! The foot lies on the tips of the spines only, and a cell reads the tips it holds, whole or in part. Where
//! the pattern is known, what each spine carries follows from the cells around it, and a spine stands for the
//! unit cell of the pattern around it. So the way back has three parts: cells to spines (a linear system, solved
//! by the simultaneous iteration of Gilbert 1972, J Theor Biol 36:105, with nothing below 0), spines to a smooth
//! field whose mean over every unit cell is what its spine carries (the pycnophylactic interpolation of the
//! field behind an outline, over the roots, see `refine`), and the field to the mean over each cell of the mat. No
//! detail finer than the spines' spacing comes back.

use crate::base::{Grid, Mat, Spines};

/// Distance between the samples of the field, millimetres, at most.
const STEP_MM: f64 = 2.0;
/// Distance of the points that tell how much of a tip a cell holds, millimetres, at most.
const FINE_MM: f64 = 0.25;
/// Rounds from cells to spines. Where cells are smaller than the spacing it takes five.
const SOLVING_ROUNDS: usize = 20;
/// Rounds of smoothing and correcting.
const ROUNDS: usize = 3;

/// The picture of one foot as a flat mat would read it. Cells on the flat part keep what they read, and the sum
/// of all cells stays as it is.
pub fn between_spines(mat: &Mat, picture: &Grid<f64>, spines: &Spines) -> Grid<f64> {
    let Some(window) = Window::around(mat, picture, spines) else { return picture.clone() };
    let tips = Tips::of(mat, &window, spines);
    let carried = tips.carried(&window.readings(mat, picture));
    let mut field = Bricks::new(mat, picture, &window, spines, &tips, &carried);
    field.smooth(spines);
    let mut flat = picture.clone();
    for (at, mean) in field.means().into_iter().enumerate() {
        let cell = window.cell(mat, at);
        if mat.is_bumpy(cell) {
            flat.values_mut()[cell] = if mat.exists(cell) { mean } else { 0.0 };
        }
    }
    let sum = |picture: &Grid<f64>| -> f64 {
        (0..mat.cells()).filter(|&cell| mat.is_bumpy(cell)).map(|cell| picture.values()[cell]).sum()
    };
    let (before, after) = (sum(picture), sum(&flat));
    if after > 0.0 {
        for cell in (0..mat.cells()).filter(|&cell| mat.is_bumpy(cell)) {
            flat.values_mut()[cell] *= before / after;
        }
    }
    flat
}

/// The part of the mat that matters: all loaded cells, and a spacing around them.
struct Window {
    row: usize,
    col: usize,
    rows: usize,
    cols: usize,
    /// Samples along a side of a cell.
    parts_x: usize,
    parts_y: usize,
}

impl Window {
    fn around(mat: &Mat, picture: &Grid<f64>, spines: &Spines) -> Option<Self> {
        let (mut low, mut high) = ((mat.rows(), mat.cols()), (0, 0));
        for (row, col, _) in picture.iter().filter(|&(_, _, &value)| value > 0.0) {
            low = (low.0.min(row), low.1.min(col));
            high = (high.0.max(row + 1), high.1.max(col + 1));
        }
        let margin = |spacing_mm: f64, pitch_mm: f64| (spacing_mm / pitch_mm).ceil() as usize;
        let (along, across) =
            (margin(spines.spacing_y_mm, mat.pitch_y_mm()), margin(spines.spacing_x_mm, mat.pitch_x_mm()));
        let (row, col) = (low.0.saturating_sub(along), low.1.saturating_sub(across));
        let (end_row, end_col) = ((high.0 + along).min(mat.rows()), (high.1 + across).min(mat.cols()));
        let parts = |pitch_mm: f64| (pitch_mm / STEP_MM).ceil() as usize;
        (high.0 > 0).then(|| Self {
            row,
            col,
            rows: end_row - row,
            cols: end_col - col,
            parts_x: parts(mat.pitch_x_mm()),
            parts_y: parts(mat.pitch_y_mm()),
        })
    }

    /// The mat's number of a cell of the window.
    fn cell(&self, mat: &Mat, at: usize) -> usize {
        (self.row + at / self.cols) * mat.cols() + self.col + at % self.cols
    }

    fn readings(&self, mat: &Mat, picture: &Grid<f64>) -> Vec<f64> {
        (0..self.rows * self.cols).map(|at| picture.values()[self.cell(mat, at)].max(0.0)).collect()
    }
}

/// The spines of a window and the cells their tips lie on.
struct Tips {
    /// Row and number in its row of the first spine, and how many there are of each.
    first: (i64, i64),
    rows: usize,
    cols: usize,
    /// A tip on a cell of the window: the cell, the spine, and what the cell reads for each unit the spine
    /// carries on its unit cell.
    shares: Vec<(usize, usize, f64)>,
}

impl Tips {
    fn of(mat: &Mat, window: &Window, spines: &Spines) -> Self {
        let (px, py) = (mat.pitch_x_mm(), mat.pitch_y_mm());
        let x_mm = |col: usize| (window.col + col) as f64 * px;
        let y_mm = |row: usize| (window.row + row) as f64 * py;
        // One spine more on every side.
        let low = spines.nearest(x_mm(0), y_mm(0));
        let high = spines.nearest(x_mm(window.cols), y_mm(window.rows));
        let first = (low.0 - 1, low.1 - 2);
        let (rows, cols) = ((high.0 - first.0 + 2) as usize, (high.1 - first.1 + 3) as usize);
        let mut tips = Self { first, rows, cols, shares: Vec::new() };
        let fine = |pitch_mm: f64| (pitch_mm / FINE_MM).ceil() as usize;
        let (nx, ny) = (fine(px), fine(py));
        let whole = 1.0 / (nx * ny) as f64;
        let mut of_cell: Vec<(usize, f64)> = Vec::new();
        for at in 0..window.rows * window.cols {
            let cell = window.cell(mat, at);
            if !mat.exists(cell) || !mat.is_bumpy(cell) {
                continue;
            }
            of_cell.clear();
            for point in 0..nx * ny {
                let x = x_mm(at % window.cols) + ((point % nx) as f64 + 0.5) / nx as f64 * px;
                let y = y_mm(at / window.cols) + ((point / nx) as f64 + 0.5) / ny as f64 * py;
                let factor = spines.factor(x, y);
                if factor > 0.0 {
                    let spine = tips.number(spines.nearest(x, y));
                    match of_cell.iter_mut().find(|(known, _)| *known == spine) {
                        Some((_, share)) => *share += factor * whole,
                        None => of_cell.push((spine, factor * whole)),
                    }
                }
            }
            tips.shares.extend(of_cell.iter().map(|&(spine, share)| (at, spine, share)));
        }
        tips
    }

    fn number(&self, (row, col): (i64, i64)) -> usize {
        (row - self.first.0) as usize * self.cols + (col - self.first.1) as usize
    }

    /// Mean pressure on the unit cell of each spine; nothing where no cell holds its tip.
    fn carried(&self, readings: &[f64]) -> Vec<Option<f64>> {
        let spines = self.rows * self.cols;
        let (mut of_cell, mut of_spine) = (vec![0.0; readings.len()], vec![0.0; spines]);
        for &(cell, spine, share) in &self.shares {
            of_cell[cell] += share;
            of_spine[spine] += share;
        }
        let mut carried = vec![0.0_f64; spines];
        let mut left = vec![0.0; readings.len()];
        let mut steps = vec![0.0; spines];
        for _ in 0..SOLVING_ROUNDS {
            left.copy_from_slice(readings);
            self.shares.iter().for_each(|&(cell, spine, share)| left[cell] -= share * carried[spine]);
            steps.fill(0.0);
            for &(cell, spine, share) in &self.shares {
                steps[spine] += share * left[cell] / of_cell[cell];
            }
            for ((carried, step), all) in carried.iter_mut().zip(&steps).zip(&of_spine) {
                *carried = if *all > 0.0 { (*carried + step / all).max(0.0) } else { 0.0 };
            }
        }
        carried.into_iter().zip(of_spine).map(|(carried, all)| (all > 0.0).then_some(carried)).collect()
    }
}

/// The field on samples, each of which belongs to a brick: the unit cell of a spine, or a cell of the flat part.
/// A spine whose tip no cell holds leaves its brick empty.
struct Bricks<'a> {
    window: &'a Window,
    rows: usize,
    cols: usize,
    brick: Vec<usize>,
    /// Wanted mean and number of samples of each brick.
    wanted: Vec<(f64, usize)>,
    samples: Vec<f64>,
    step_x_mm: f64,
    step_y_mm: f64,
}

impl<'a> Bricks<'a> {
    fn new(
        mat: &Mat,
        picture: &Grid<f64>,
        window: &'a Window,
        spines: &Spines,
        tips: &Tips,
        carried: &[Option<f64>],
    ) -> Self {
        let (rows, cols) = (window.rows * window.parts_y, window.cols * window.parts_x);
        let step_x_mm = mat.pitch_x_mm() / window.parts_x as f64;
        let step_y_mm = mat.pitch_y_mm() / window.parts_y as f64;
        // The unit cells of the spines first, then the cells.
        let mut wanted: Vec<(f64, usize)> =
            carried.iter().map(|carried| (carried.unwrap_or(0.0), 0)).collect();
        wanted.extend(window.readings(mat, picture).into_iter().map(|reading| (reading, 0)));
        let brick = (0..rows * cols).map(|sample| {
            let (row, col) = (sample / cols, sample % cols);
            let at = row / window.parts_y * window.cols + col / window.parts_x;
            let of = if mat.is_bumpy(window.cell(mat, at)) {
                let x = window.col as f64 * mat.pitch_x_mm() + (col as f64 + 0.5) * step_x_mm;
                let y = window.row as f64 * mat.pitch_y_mm() + (row as f64 + 0.5) * step_y_mm;
                tips.number(spines.nearest(x, y))
            } else {
                carried.len() + at
            };
            wanted[of].1 += 1;
            of
        });
        let brick: Vec<usize> = brick.collect();
        let samples = brick.iter().map(|&of| wanted[of].0).collect();
        Self { window, rows, cols, brick, wanted, samples, step_x_mm, step_y_mm }
    }

    /// Smooths the roots of the field over a spacing and gives every brick back its mean, in turns.
    fn smooth(&mut self, spines: &Spines) {
        // A running mean of an odd number of samples, as near to the spacing as can be.
        let reach =
            |spacing_mm: f64, step_mm: f64| (0.5 * (spacing_mm / step_mm - 1.0)).round().max(0.0) as usize;
        let across = reach(spines.spacing_x_mm, self.step_x_mm);
        let along = reach(spines.spacing_y_mm, self.step_y_mm);
        for _ in 0..ROUNDS {
            let roots: Vec<f64> = self.samples.iter().map(|sample| sample.sqrt()).collect();
            let (rows, cols) = (self.rows, self.cols);
            let in_rows = running_mean(&roots, across, rows, cols, |row, col| row * cols + col);
            let both = running_mean(&in_rows, along, cols, rows, |col, row| row * cols + col);
            let mut sums = vec![0.0; self.wanted.len()];
            for ((sample, root), &of) in self.samples.iter_mut().zip(both).zip(&self.brick) {
                *sample = root * root;
                sums[of] += *sample;
            }
            for (sample, &of) in self.samples.iter_mut().zip(&self.brick) {
                let (mean, count) = self.wanted[of];
                *sample *= if sums[of] > 0.0 { mean * count as f64 / sums[of] } else { 0.0 };
            }
        }
    }

    /// Mean of the field over each cell of the window.
    fn means(&self) -> Vec<f64> {
        let window = self.window;
        let mut means = vec![0.0; window.rows * window.cols];
        for (at, sample) in self.samples.iter().enumerate() {
            let (row, col) = (at / self.cols, at % self.cols);
            means[row / window.parts_y * window.cols + col / window.parts_x] += sample;
        }
        means.iter_mut().for_each(|sum| *sum /= (window.parts_x * window.parts_y) as f64);
        means
    }
}

/// The mean of so many samples to either side along each of some lines; beyond their ends lies 0. `at` gives the
/// place of a line's sample.
fn running_mean(
    from: &[f64],
    reach: usize,
    lines: usize,
    length: usize,
    at: impl Fn(usize, usize) -> usize,
) -> Vec<f64> {
    let mut to = vec![0.0; from.len()];
    let count = (2 * reach + 1) as f64;
    for line in 0..lines {
        for place in 0..length {
            let window = place.saturating_sub(reach)..(place + reach + 1).min(length);
            to[at(line, place)] = window.map(|near| from[at(line, near)]).sum::<f64>() / count;
        }
    }
    to
}
