//! Crosstalk of a mat of rows and columns, taken off as far as the empty cells tell it.
//!
//! Where a loaded row crosses a loaded column a passive matrix reads a share of the geometric mean of the highest cells
//! of both, whether anything presses there or not. Cells away from the feet tell how large that share is, and it is the
//! same under any power-law response of the cells. Between two feet it is the difference between two and one.

use crate::base::Mat;

/// Cells whose row and column together are at least this share of the picture's peak tell the haze.
const TELLING: f64 = 0.15;
/// The haze is the share of the cell of this rank: of the cells of loaded rows and columns a good part is empty, even where
/// two feet stand side by side along the grid.
const RANK: f64 = 0.2;
/// It is taken off so many times, for it varies from cell to cell.
const TAKEN_OFF: f64 = 1.35;
/// Less than this is none.
const LEAST: f64 = 0.01;
/// More than this is no crosstalk of any mat.
const MOST: f64 = 0.35;

/// What is taken off.
#[derive(Clone, Debug, Default)]
pub(super) struct Haze {
    share: f64,
    rows: Vec<f64>,
    cols: Vec<f64>,
}

impl Haze {
    /// Learns it from a picture of two feet.
    pub(super) fn learn(&mut self, mat: &Mat, picture: &[f64]) {
        self.highest(mat, picture.iter().copied().enumerate());
        let peak = picture.iter().copied().fold(0.0, f64::max);
        let mut shares: Vec<f64> = (0..mat.cells())
            .filter(|&cell| mat.exists(cell))
            .filter_map(|cell| {
                let crossing = self.crossing(mat, cell);
                (crossing > TELLING * peak).then(|| picture[cell] / crossing)
            })
            .collect();
        let rank = (RANK * shares.len() as f64) as usize;
        let found =
            if rank < shares.len() { *shares.select_nth_unstable_by(rank, f64::total_cmp).1 } else { 0.0 };
        self.share = if (LEAST..=MOST).contains(&found) { TAKEN_OFF * found } else { 0.0 };
    }

    /// The highest cell of every row and column.
    fn highest(&mut self, mat: &Mat, loaded: impl Iterator<Item = (usize, f64)>) {
        self.rows.resize(mat.rows(), 0.0);
        self.cols.resize(mat.cols(), 0.0);
        self.rows.fill(0.0);
        self.cols.fill(0.0);
        for (cell, value) in loaded {
            let (row, col) = (cell / mat.cols(), cell % mat.cols());
            self.rows[row] = self.rows[row].max(value);
            self.cols[col] = self.cols[col].max(value);
        }
    }

    fn crossing(&self, mat: &Mat, cell: usize) -> f64 {
        (self.rows[cell / mat.cols()] * self.cols[cell % mat.cols()]).sqrt()
    }

    /// Takes it off the loaded cells of a frame; `clear` becomes the cells that are left with their values.
    pub(super) fn lift(
        &mut self,
        mat: &Mat,
        loaded: impl Iterator<Item = (usize, f64)> + Clone,
        clear: &mut Vec<(usize, f64)>,
    ) {
        clear.clear();
        if self.share == 0.0 {
            clear.extend(loaded);
            return;
        }
        self.highest(mat, loaded.clone());
        clear.extend(loaded.filter_map(|(cell, value)| {
            let left = value - self.share * self.crossing(mat, cell);
            (left > 0.0).then_some((cell, left))
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ghosts_between_two_blocks_are_lifted_and_a_clear_picture_stays() {
        let mat = Mat::new(20, 20, 10.0, 10.0).unwrap();
        let block = |cell: usize| matches!((cell / 20, cell % 20), (3..12, 3..7) | (9..18, 12..16));
        for share in [0.0, 0.1, 0.2] {
            let pressed: Vec<f64> = (0..400).map(|cell| if block(cell) { 100.0 } else { 0.0 }).collect();
            let mut haze = Haze::default();
            haze.highest(&mat, pressed.iter().copied().enumerate());
            let seen: Vec<f64> =
                (0..400).map(|cell| pressed[cell] + share * haze.crossing(&mat, cell)).collect();
            haze.learn(&mat, &seen);
            let mut clear = Vec::new();
            let loaded = seen.iter().copied().enumerate().filter(|&(_, value)| value > 0.0);
            haze.lift(&mat, loaded, &mut clear);
            assert!(clear.iter().all(|&(cell, value)| block(cell) && value > 60.0), "{share}");
            assert_eq!(clear.len(), 72);
        }
    }
}
