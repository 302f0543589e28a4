//! The neighbours of a cell.

use crate::base::Mat;

/// The cells around one, up to 8.
pub(super) fn around(mat: &Mat, cell: usize) -> impl Iterator<Item = usize> + '_ {
    let (row, col) = ((cell / mat.cols()) as isize, (cell % mat.cols()) as isize);
    let (rows, cols) = (mat.rows() as isize, mat.cols() as isize);
    (-1..=1)
        .flat_map(move |dr| (-1..=1).map(move |dc| (dr, dc)))
        .filter(|&step| step != (0, 0))
        .map(move |(dr, dc)| (row + dr, col + dc))
        .filter(move |&(r, c)| (0..rows).contains(&r) && (0..cols).contains(&c))
        .map(move |(r, c)| (r * cols + c) as usize)
        .filter(|&next| mat.exists(next))
}
