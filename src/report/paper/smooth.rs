//! Cells as surfaces, for the eye only.

use crate::base::Grid;

/// Cells read between their centres.
pub(in crate::report) struct Surface<'a>(pub &'a Grid<f64>);

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
    /// The cell, or 0 outside of the grid.
    fn cell(&self, row: f64, col: f64) -> f64 {
        let inside = row >= 0.0 && col >= 0.0 && row < self.0.rows() as f64 && col < self.0.cols() as f64;
        if inside { self.0[(row as usize, col as usize)] } else { 0.0 }
    }

    /// Bilinear between the four cells around: shows the lattice but keeps every cell's own value,
    /// so the edge of contact lies where it was measured.
    pub(crate) fn linear(&self, row: f64, col: f64) -> f64 {
        let (r, c) = (row.floor(), col.floor());
        let (down, along) = (row - r, col - c);
        let near = (1.0 - along) * self.cell(r, c) + along * self.cell(r, c + 1.0);
        let far = (1.0 - along) * self.cell(r + 1.0, c) + along * self.cell(r + 1.0, c + 1.0);
        (1.0 - down) * near + down * far
    }

    /// The uniform cubic B-spline with the cells as its control points, at a fractional row and
    /// column; cell (r, c) has its centre at (r, c). It is smooth (twice differentiable), never
    /// leaves the range of the cells around it, and lowers narrow peaks: numbers are therefore never
    /// read from it.
    pub(crate) fn smooth(&self, row: f64, col: f64) -> f64 {
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
        assert!((surface.smooth(3.25, 4.5) - (3.25 + 9.0)).abs() < 1e-12);

        assert!((surface.linear(3.25, 4.5) - (3.25 + 9.0)).abs() < 1e-12);

        let mut spike = Grid::filled(9, 9, 0.0);
        spike[(4, 4)] = 100.0;
        let surface = Surface(&spike);
        assert!((surface.smooth(4.0, 4.0) - 100.0 * 4.0 / 9.0).abs() < 1e-9);
        assert_eq!((surface.linear(4.0, 4.0), surface.linear(4.0, 4.5)), (100.0, 50.0));
        assert_eq!(surface.linear(-50.0, 4.0), 0.0);
        assert_eq!(surface.smooth(-50.0, 4.0), 0.0);
        assert_eq!(surface.smooth(f64::NAN, 4.0), 0.0);
    }
}
