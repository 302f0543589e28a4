//! One foot of a picture: its cells and their shape.

use super::shape::{Part, Shape};
use crate::analysis::gather::geometry::centre;
use crate::base::{Mat, Point, mean_point};

/// Islands below this share of the contact area, such as toes, are not weighed: they belong to the nearest
/// foot.
pub(super) const SMALL_SHARE: f64 = 0.04;

/// One foot of a picture.
#[derive(Clone, Debug)]
pub(in crate::analysis) struct Body {
    /// Its parts taken together.
    pub(super) shape: Shape,
    /// Middle of its cells.
    pub(super) middle: Point,
    /// Its cells at or above the threshold, without the small islands given to it afterwards.
    pub(super) cells: Vec<usize>,
}

impl Body {
    pub(super) fn of(mat: &Mat, parts: &[&Part]) -> Option<Self> {
        let shape = Shape::of(mat, parts)?;
        let cells: Vec<usize> = parts.iter().flat_map(|part| part.cells.iter().copied()).collect();
        let middle = mean_point(cells.iter().map(|&cell| (1.0, centre(mat, cell)))).unwrap_or_default();
        Some(Self { shape, middle, cells })
    }
}
