//! A picture of the mat in the coordinates of one foot, so that prints of one foot lie on each other.

use super::refine::Field;
use super::{Footprint, Frame};
use crate::base::{Grid, Mat, Point};

/// Samples in the coordinates of a foot: rows along its axis from the heel, columns across it to the
/// person's right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FootGrid {
    /// Number of rows.
    pub rows: usize,
    /// Number of columns.
    pub cols: usize,
    /// Distance between samples, both ways, millimetres.
    pub step_mm: f64,
    /// Place of sample (0, 0): along and across.
    pub first: Point,
}

impl FootGrid {
    /// The least grid that covers some prints, a margin around each; `step_mm` is above 0.
    pub fn around<'a>(prints: impl IntoIterator<Item = &'a Footprint>, margin_mm: f64, step_mm: f64) -> Self {
        let (mut low, mut high) = (Point::origin(), Point::origin());
        for print in prints {
            for &point in print.body().iter().chain(print.toes()).flatten() {
                (low, high) = (low.inf(&point), high.sup(&point));
            }
        }
        let count = |from: f64, to: f64| ((to - from + 2.0 * margin_mm) / step_mm).ceil() as usize + 1;
        Self {
            rows: count(low.x, high.x),
            cols: count(low.y, high.y),
            step_mm,
            first: Point::new(low.x - margin_mm, low.y - margin_mm),
        }
    }

    /// Place of a sample in the coordinates of the foot.
    pub fn place(&self, row: usize, col: usize) -> Point {
        Point::new(self.first.x + row as f64 * self.step_mm, self.first.y + col as f64 * self.step_mm)
    }
}

/// The picture in the coordinates of a foot: the field that the cells' readings are the means of, sampled
/// at every place of the grid. Same unit; 0 beyond the picture.
pub fn resample(mat: &Mat, picture: &Grid<f64>, frame: &Frame, grid: &FootGrid) -> Grid<f64> {
    let field = Field::of(mat, picture);
    let mut values = Vec::with_capacity(grid.rows * grid.cols);
    for row in 0..grid.rows {
        let (start, step) = (frame.on_mat(grid.place(row, 0)), frame.across * grid.step_mm);
        values.extend(field.along(start, step, grid.cols));
    }
    Grid::from_values(grid.rows, grid.cols, values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Side, Vector, View};

    /// A smooth hill of 100 at a place, on 60 x 60 cells of 5 mm.
    fn hill(mat: &Mat, top: Point) -> Grid<f64> {
        let mut picture = Grid::filled(60, 60, 0.0);
        for row in 0..60 {
            for col in 0..60 {
                let from = (mat.centre(row, col) - top).norm();
                picture[(row, col)] = (100.0 - from * from / 16.0).max(0.0);
            }
        }
        picture
    }

    #[test]
    fn a_turned_picture_comes_back_upright_with_its_load() {
        let mat = Mat::new(60, 60, 5.0, 5.0).unwrap();
        let grid = FootGrid { rows: 101, cols: 81, step_mm: 2.0, first: Point::new(0.0, -80.0) };
        for turn in [0.0_f64, 0.4, 2.5] {
            let along = Vector::new(turn.sin(), turn.cos());
            let at = Point::new(150.0, 150.0);
            let frame = Frame::new(at - along * 90.0, along, View::FromAbove);
            // A hill 90 mm along and 20 mm to the right.
            let picture = hill(&mat, at + frame.across * 20.0);
            let upright = resample(&mat, &picture, &frame, &grid);
            let (row, col, top) = upright.iter().max_by(|a, b| a.2.total_cmp(b.2)).unwrap();
            assert!((grid.place(row, col) - Point::new(90.0, 20.0)).norm() < 3.0, "{turn}: {row} {col}");
            assert!((top - 100.0).abs() < 4.0, "{turn}: {top}");
            let load = |values: &[f64], area: f64| values.iter().sum::<f64>() * area;
            let (before, after) = (load(picture.values(), 25.0), load(upright.values(), 4.0));
            assert!((after / before - 1.0).abs() < 0.01, "{turn}: {after} of {before}");
        }
    }

    #[test]
    fn a_slope_keeps_its_place_on_cells_of_any_shape_and_number() {
        for (rows, cols) in [(40, 30), (41, 30), (40, 31), (41, 31)] {
            let mat = Mat::new(rows, cols, 4.0, 7.0).unwrap();
            let slope = |at: Point| 300.0 + 2.0 * at.x - 1.0 * at.y;
            let mut picture = Grid::filled(rows, cols, 0.0);
            for row in 0..rows {
                for col in 0..cols {
                    picture[(row, col)] = slope(mat.centre(row, col));
                }
            }
            let frame = Frame::new(Point::new(60.0, 70.0), Vector::new(0.6, 0.8), View::FromAbove);
            let grid = FootGrid { rows: 12, cols: 9, step_mm: 2.0, first: Point::new(-7.0, -5.0) };
            let found = resample(&mat, &picture, &frame, &grid);
            for (row, col, value) in found.iter() {
                let truth = slope(frame.on_mat(grid.place(row, col)));
                assert!((value - truth).abs() < 0.5, "{rows} x {cols}: {row} {col}: {value}, not {truth}");
            }
        }
    }

    #[test]
    fn the_grid_covers_the_print_and_its_margin() {
        let frame = Frame::new(Point::origin(), Vector::new(0.0, 1.0), View::FromAbove);
        let bar = [(0.0, -20.0), (160.0, -20.0), (160.0, 30.0), (0.0, 30.0)];
        let print = Footprint::without_toes(
            frame,
            Side::Left,
            5.0,
            vec![bar.iter().map(|&(x, y)| Point::new(x, y)).collect()],
        );
        let grid = FootGrid::around([&print], 10.0, 2.0);
        assert_eq!((grid.rows, grid.cols, grid.first), (91, 36, Point::new(-10.0, -30.0)));
        assert_eq!(grid.place(90, 35), Point::new(170.0, 40.0));
    }
}
