//! The mat: its grid of cells and where they lie in millimetres.
//!
//! **The coordinate convention of the whole project.** The mat is seen from above, by somebody
//! standing on it and facing forward. Columns count to that person's right, rows count forward.
//! The origin is the outer corner of cell (0, 0), the corner behind and to the left. So the centre
//! of a cell is `x = (col + 0.5) * pitch_x_mm`, `y = (row + 0.5) * pitch_y_mm`, x to the right and
//! y forward. "Rows" and "columns" are for cells, "x" and "y" for millimetres, never mixed.
//!
//! A child may stand on the mat facing any way: heel and toe are found from the print, not from
//! the grid. What cannot be found from the print is whether the grid is seen from above or from
//! below, because a mirrored left foot is a right foot: that is [`View`].

use super::foot::Point;
use super::surface::Surface;

/// Most rows of a mat.
pub const MAX_ROWS: usize = 1024;
/// Most columns of a mat.
pub const MAX_COLS: usize = 1024;
/// Pitches outside this range, in millimetres, are taken for mistakes of unit.
const PITCH_RANGE_MM: std::ops::RangeInclusive<f64> = 0.1..=200.0;

/// From which side the grid, drawn with columns to the right and rows upwards, shows the mat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// The convention: as somebody looking down on the mat sees it.
    #[default]
    FromAbove,
    /// Mirrored: as seen through the mat from below. Left and right feet change places.
    FromBelow,
}

impl View {
    /// The view of a grid that shows the mat like this but for its rows, which count from the front where `from_front`:
    /// turning the order of the rows mirrors a grid.
    pub fn with_first_row(self, from_front: bool) -> Self {
        match (self, from_front) {
            (view, false) => view,
            (Self::FromAbove, true) => Self::FromBelow,
            (Self::FromBelow, true) => Self::FromAbove,
        }
    }
}

/// What is wrong with the geometry somebody asked for.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum MatError {
    /// Rows or columns out of range.
    #[error(
        "a mat of {rows} rows and {cols} columns: expected 1 to {MAX_ROWS} rows and 1 to {MAX_COLS} columns"
    )]
    Size {
        /// Rows asked for.
        rows: usize,
        /// Columns asked for.
        cols: usize,
    },
    /// A pitch that is not a plausible length.
    #[error("a pitch of {pitch_mm} mm: expected {} to {} mm", PITCH_RANGE_MM.start(), PITCH_RANGE_MM.end())]
    Pitch {
        /// The pitch asked for.
        pitch_mm: f64,
    },
    /// An absence mask that does not fit the grid.
    #[error("an absence mask of {got} cells for a mat of {expected}")]
    Absent {
        /// Cells in the mask.
        got: usize,
        /// Cells on the mat.
        expected: usize,
    },
    /// A surface that does not fit the grid or cannot be.
    #[error("{problem}")]
    Surface {
        /// What is wrong with it.
        problem: String,
    },
}

/// Geometry of a mat: grid, pitch, view, surface, and the cells that do not exist.
#[derive(Clone, Debug, PartialEq)]
pub struct Mat {
    rows: usize,
    cols: usize,
    pitch_x_mm: f64,
    pitch_y_mm: f64,
    view: View,
    /// Row-major; empty when every cell exists.
    absent: Vec<bool>,
    surface: Surface,
    /// Row-major; empty when no cell is.
    bumpy: Vec<bool>,
}

impl Mat {
    /// A mat of `rows` x `cols` cells, `pitch_x_mm` apart between columns and `pitch_y_mm` between
    /// rows, seen from above, flat, with every cell present.
    ///
    /// # Errors
    /// When a size or pitch is out of range.
    pub fn new(rows: usize, cols: usize, pitch_x_mm: f64, pitch_y_mm: f64) -> Result<Self, MatError> {
        if !(1..=MAX_ROWS).contains(&rows) || !(1..=MAX_COLS).contains(&cols) {
            return Err(MatError::Size { rows, cols });
        }
        for pitch_mm in [pitch_x_mm, pitch_y_mm] {
            if !PITCH_RANGE_MM.contains(&pitch_mm) {
                return Err(MatError::Pitch { pitch_mm });
            }
        }
        Ok(Self {
            rows,
            cols,
            pitch_x_mm,
            pitch_y_mm,
            view: View::FromAbove,
            absent: Vec::new(),
            surface: Surface::default(),
            bumpy: Vec::new(),
        })
    }

    /// The same mat seen from the given side.
    pub fn with_view(mut self, view: View) -> Self {
        self.view = view;
        self
    }

    /// The same mat without the cells marked `true` (row-major, one entry a cell, or empty for a
    /// full grid).
    ///
    /// # Errors
    /// When the mask has another number of cells than the mat.
    pub fn with_absent(mut self, absent: Vec<bool>) -> Result<Self, MatError> {
        if !absent.is_empty() && absent.len() != self.cells() {
            return Err(MatError::Absent { got: absent.len(), expected: self.cells() });
        }
        self.absent = if absent.iter().any(|&gone| gone) { absent } else { Vec::new() };
        Ok(self)
    }

    /// The same mat with this surface.
    ///
    /// # Errors
    /// When an area does not lie on the mat, or the spines cannot be.
    pub fn with_surface(mut self, surface: Surface) -> Result<Self, MatError> {
        surface.check(self.rows, self.cols).map_err(|problem| MatError::Surface { problem })?;
        self.bumpy = surface.cells(self.rows, self.cols);
        self.surface = surface;
        Ok(self)
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Number of columns.
    pub fn cols(&self) -> usize {
        self.cols
    }

    /// Number of cells, existing or not.
    pub fn cells(&self) -> usize {
        self.rows * self.cols
    }

    /// Distance between neighbouring columns, millimetres.
    pub fn pitch_x_mm(&self) -> f64 {
        self.pitch_x_mm
    }

    /// Distance between neighbouring rows, millimetres.
    pub fn pitch_y_mm(&self) -> f64 {
        self.pitch_y_mm
    }

    /// The larger of the two pitches, millimetres: what limits resolution.
    pub fn pitch_mm(&self) -> f64 {
        self.pitch_x_mm.max(self.pitch_y_mm)
    }

    /// Area of one cell, square millimetres.
    pub fn cell_area_mm2(&self) -> f64 {
        self.pitch_x_mm * self.pitch_y_mm
    }

    /// From which side the grid shows the mat.
    pub fn view(&self) -> View {
        self.view
    }

    /// Extent of the mat in x and y, millimetres.
    pub fn size_mm(&self) -> (f64, f64) {
        (self.cols as f64 * self.pitch_x_mm, self.rows as f64 * self.pitch_y_mm)
    }

    /// Centre of a cell in millimetres.
    pub fn centre(&self, row: usize, col: usize) -> Point {
        Point::new((col as f64 + 0.5) * self.pitch_x_mm, (row as f64 + 0.5) * self.pitch_y_mm)
    }

    /// Whether the cell with this row-major index exists.
    pub fn exists(&self, cell: usize) -> bool {
        self.absent.get(cell).is_none_or(|&gone| !gone)
    }

    /// Whether the other mat has the same cells at the same places, whatever its surface.
    pub fn has_cells_of(&self, other: &Self) -> bool {
        let grid = |mat: &Self| (mat.rows, mat.cols, mat.pitch_x_mm, mat.pitch_y_mm, mat.view);
        grid(self) == grid(other) && self.absent == other.absent
    }

    /// What its surface is like.
    pub fn surface(&self) -> &Surface {
        &self.surface
    }

    /// Whether the surface is bumpy at the cell with this row-major index.
    pub fn is_bumpy(&self, cell: usize) -> bool {
        self.bumpy.get(cell).is_some_and(|&bumpy| bumpy)
    }

    /// The absence mask, row-major; empty when every cell exists.
    pub fn absent(&self) -> &[bool] {
        &self.absent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn centres_count_from_the_outer_corner() {
        let mat = Mat::new(2, 3, 5.0, 10.0).unwrap();
        assert_eq!(mat.centre(0, 0), Point::new(2.5, 5.0));
        assert_eq!(mat.centre(1, 2), Point::new(12.5, 15.0));
        assert_eq!(mat.size_mm(), (15.0, 20.0));
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(Mat::new(0, 3, 5.0, 5.0).is_err());
        assert!(Mat::new(3, 100_000, 5.0, 5.0).is_err());
        assert!(Mat::new(3, 3, -5.0, 5.0).is_err());
        assert!(Mat::new(3, 3, f64::NAN, 5.0).is_err());
        assert!(Mat::new(3, 3, 5.0, f64::INFINITY).is_err());
        assert!(Mat::new(2, 2, 5.0, 5.0).unwrap().with_absent(vec![true]).is_err());
    }

    #[test]
    fn a_mask_without_holes_is_a_full_grid() {
        let mat = Mat::new(1, 2, 5.0, 5.0).unwrap().with_absent(vec![false, false]).unwrap();
        assert!(mat.absent().is_empty());
        assert!(mat.exists(0) && mat.exists(1));
    }
}
