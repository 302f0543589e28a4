//! The neighbours of a cell.

use crate::base::Mat;
use crate::base::neighbours::eight;

/// The cells around one that exist, up to 8.
pub(super) fn around(mat: &Mat, cell: usize) -> impl Iterator<Item = usize> + '_ {
    eight((mat.rows(), mat.cols()), cell).filter(|&next| mat.exists(next))
}
