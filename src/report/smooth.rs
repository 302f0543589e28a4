//! Cells as a smooth surface, for the eye only.

use crate::base::Grid;

/// The uniform cubic B-spline with the cells as its control points. It is smooth (twice
/// differentiable), never leaves the range of the cells around it, and lowers narrow peaks: numbers
/// are therefore never read from it.
pub(super) struct Surface<'a>(pub &'a Grid<f64>);

/// Weights of the four nearest control points at `t` of the way from the second to the third.
fn weights(t: f64) -> [f64; 4] {
    let u = 1.0 - t;
    [
        u * u * u / 6.0,
        (3.0 * t * t * t - 6.0 * t * t + 4.0) / 6.0,
        (3.0 * u * u * u - 6.0 * u * u + 4.0) / 6.0,
        t * t * t / 6.0,
    ]
}

impl Surface<'_> {
    /// The surface at a fractional row and column; cell (r, c) has its centre at (r, c). Outside
    /// of the grid there is nothing: 0.
    pub fn at(&self, row: f64, col: f64) -> f64 {
        let (r, c) = (row.floor(), col.floor());
        if !(r >= -2.0 && r <= self.0.rows() as f64 + 1.0 && c >= -2.0 && c <= self.0.cols() as f64 + 1.0) {
            return 0.0;
        }
        let (down, along) = (weights(row - r), weights(col - c));
        let (r, c) = (r as i64 - 1, c as i64 - 1);
        let mut sum = 0.0;
        for (i, down) in down.iter().enumerate() {
            let Some(at) = usize::try_from(r + i as i64).ok().filter(|&at| at < self.0.rows()) else {
                continue;
            };
            let cells = self.0.row(at);
            for (j, along) in along.iter().enumerate() {
                let at = usize::try_from(c + j as i64).ok();
                sum += down * along * at.and_then(|at| cells.get(at)).copied().unwrap_or(0.0);
            }
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plane_stays_a_plane_and_nothing_overshoots() {
        let plane =
            Grid::from_values(8, 8, (0..64).map(|i| f64::from(i / 8) + 2.0 * f64::from(i % 8)).collect());
        let surface = Surface(&plane);
        assert!((surface.at(3.25, 4.5) - (3.25 + 9.0)).abs() < 1e-12);

        let mut spike = Grid::filled(9, 9, 0.0);
        spike[(4, 4)] = 100.0;
        let surface = Surface(&spike);
        assert!((surface.at(4.0, 4.0) - 100.0 * 4.0 / 9.0).abs() < 1e-9);
        assert_eq!(surface.at(-50.0, 4.0), 0.0);
        assert_eq!(surface.at(f64::NAN, 4.0), 0.0);
    }
}
