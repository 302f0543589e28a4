//! The cells of a mat by their row-major index: where they lie, what lies beside them, what hangs together.

use crate::base::neighbours::{eight, pieces};
use crate::base::{Mat, Point};

/// Centre of a cell by its row-major index.
pub(in crate::analysis) fn centre(mat: &Mat, cell: usize) -> Point {
    mat.centre(cell / mat.cols(), cell % mat.cols())
}

/// The up to eight neighbours of a cell on the grid, existing or not.
pub(in crate::analysis) fn neighbours(mat: &Mat, cell: usize) -> impl Iterator<Item = usize> + use<> {
    eight((mat.rows(), mat.cols()), cell)
}

/// The connected pieces (8 neighbours) of the cells of which `inside` holds.
pub(in crate::analysis) fn components(mat: &Mat, inside: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
    pieces(mat.cells(), |cell| neighbours(mat, cell), inside)
}
