//! Parting the plane of a foot into pieces, and each cell of the mat among them by area.
//!
//! The coordinates are those of a right foot: x along the axis from the heel, q across it, positive
//! on the lateral side. A left foot is mirrored into them, so that what holds for one holds for the
//! other.

use super::Footprint;
use super::frame::Frame;
use super::polygon::Across;
use crate::base::{Mat, Point, Side};

/// Corners of the pieces of a cell: a rectangle gains one with every straight cut, and is cut by no more
/// than a dozen.
const MAX_CORNERS: usize = 24;
/// Pieces smaller than this share of their cell are rounding.
const CRUMB: f64 = 1e-9;

/// A line that parts the plane.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cut {
    /// Perpendicular to the axis; beyond it lies what is further in front.
    Along(f64),
    /// Parallel to the axis; beyond it lies what is more lateral.
    Across(f64),
    /// The toe cut; beyond it lie the toes.
    Bent(Across),
}

/// A sequence of cuts that ends in labelled pieces.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    /// A piece with its label.
    Piece(usize),
    /// A cut with what lies before and beyond it.
    Cut(Cut, Box<Tree>, Box<Tree>),
}

impl Tree {
    /// Pieces with these labels, parted by rising limits.
    pub(super) fn rows(cut: fn(f64) -> Cut, limits: &[f64], parts: Vec<Tree>) -> Tree {
        let mut parts = parts.into_iter().rev();
        let mut tree = parts.next().unwrap_or(Tree::Piece(0));
        for (&limit, part) in limits.iter().rev().zip(parts) {
            tree = Tree::Cut(cut(limit), Box::new(part), Box::new(tree));
        }
        tree
    }
}

/// The plane of one foot in labelled pieces.
#[derive(Clone, Debug, PartialEq)]
pub struct Partition {
    frame: Frame,
    /// 1 for a right foot, -1 for a left one.
    mirror: f64,
    tree: Tree,
}

/// 1 where the person's right is lateral, -1 where it is medial.
pub(super) fn mirror(side: Side) -> f64 {
    match side {
        Side::Right => 1.0,
        Side::Left => -1.0,
    }
}

/// The toe cut in the coordinates of a right foot; `None` where no toe touches the mat.
pub(super) fn toe_line(print: &Footprint, side: Side) -> Option<Across> {
    let cut = print.cut()?;
    let mut points: Vec<Point> =
        cut.points().iter().map(|point| Point::new(point.x, mirror(side) * point.y)).collect();
    if side == Side::Left {
        points.reverse();
    }
    Some(Across::new(points))
}

impl Partition {
    pub(super) fn new(print: &Footprint, side: Side, tree: Tree) -> Self {
        Self { frame: print.frame, mirror: mirror(side), tree }
    }

    /// Calls `each` with the label of every piece that has a part of a cell, and with the part as a share
    /// of the cell; the shares sum to 1.
    pub fn shares(&self, mat: &Mat, cell: usize, mut each: impl FnMut(usize, f64)) {
        let centre = mat.centre(cell / mat.cols(), cell % mat.cols());
        let (half_x, half_y) = (0.5 * mat.pitch_x_mm(), 0.5 * mat.pitch_y_mm());
        let mut whole = Polygon::default();
        for (x, y) in [(-half_x, -half_y), (half_x, -half_y), (half_x, half_y), (-half_x, half_y)] {
            let local = self.frame.local(Point::new(centre.x + x, centre.y + y));
            whole.push(Point::new(local.x, self.mirror * local.y));
        }
        give(&self.tree, &whole, mat.cell_area_mm2(), &mut each);
    }
}

/// Hands the part of a polygon in each piece to `each`, as a share of an area.
fn give(tree: &Tree, polygon: &Polygon, of_mm2: f64, each: &mut impl FnMut(usize, f64)) {
    match tree {
        Tree::Piece(label) => {
            let share = polygon.area() / of_mm2;
            if share > CRUMB {
                each(*label, share);
            }
        }
        Tree::Cut(cut, before, beyond) => match cut {
            Cut::Along(x) => halves(polygon, (1.0, 0.0), *x, before, beyond, of_mm2, each),
            Cut::Across(q) => halves(polygon, (0.0, 1.0), *q, before, beyond, of_mm2, each),
            Cut::Bent(line) => {
                let (low, high) = polygon.extent(|p| p.y);
                let (rear, front) = polygon.extent(|p| p.x);
                let (first, last) = line.x_range(low, high);
                if rear >= last {
                    return give(beyond, polygon, of_mm2, each);
                }
                if front <= first {
                    return give(before, polygon, of_mm2, each);
                }
                // Between two bends the line is straight.
                let mut rest = *polygon;
                let mut from = low;
                for to in line.bends(low, high).chain([high]).collect::<Vec<_>>() {
                    let strip = rest.beyond((0.0, -1.0), -to);
                    rest = rest.beyond((0.0, 1.0), to);
                    let (at, next) = (line.x_at(from), line.x_at(to));
                    let slope = if to > from { (next - at) / (to - from) } else { 0.0 };
                    halves(&strip, (1.0, -slope), at - slope * from, before, beyond, of_mm2, each);
                    from = to;
                }
            }
        },
    }
}

/// Parts a polygon along the line on which `normal` times a place is `limit`.
fn halves(
    polygon: &Polygon,
    normal: (f64, f64),
    limit: f64,
    before: &Tree,
    beyond: &Tree,
    of_mm2: f64,
    each: &mut impl FnMut(usize, f64),
) {
    let (least, most) = polygon.extent(|p| normal.0 * p.x + normal.1 * p.y);
    if least >= limit {
        give(beyond, polygon, of_mm2, each);
    } else if most <= limit {
        give(before, polygon, of_mm2, each);
    } else {
        give(before, &polygon.beyond((-normal.0, -normal.1), -limit), of_mm2, each);
        give(beyond, &polygon.beyond(normal, limit), of_mm2, each);
    }
}

/// A convex polygon without an allocation.
#[derive(Clone, Copy, Debug)]
struct Polygon {
    corners: [Point; MAX_CORNERS],
    count: usize,
}

impl Default for Polygon {
    fn default() -> Self {
        Self { corners: [Point::new(0.0, 0.0); MAX_CORNERS], count: 0 }
    }
}

impl Polygon {
    fn push(&mut self, corner: Point) {
        if let Some(place) = self.corners.get_mut(self.count) {
            *place = corner;
            self.count += 1;
        }
    }

    fn corners(&self) -> &[Point] {
        &self.corners[..self.count]
    }

    fn area(&self) -> f64 {
        super::polygon::ring_area(self.corners()).abs()
    }

    fn extent(&self, coordinate: impl Fn(&Point) -> f64) -> (f64, f64) {
        self.corners()
            .iter()
            .map(coordinate)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
    }

    /// The part where `normal` times a place is at least `limit`.
    fn beyond(&self, normal: (f64, f64), limit: f64) -> Self {
        let mut kept = Self::default();
        for (a, b) in super::polygon::sides(self.corners()) {
            let depth = |p: Point| normal.0 * p.x + normal.1 * p.y - limit;
            let (da, db) = (depth(a), depth(b));
            if da >= 0.0 {
                kept.push(a);
            }
            if (da >= 0.0) != (db >= 0.0) {
                kept.push(a + (b - a) * (da / (da - db)));
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Vector, View};

    fn partition(tree: Tree, along: Vector, mirror: f64) -> Partition {
        Partition { frame: Frame::new(Point::new(10.0, 10.0), along, View::FromAbove), mirror, tree }
    }

    fn of(partition: &Partition, mat: &Mat, cell: usize) -> Vec<(usize, f64)> {
        let mut found = Vec::new();
        partition.shares(mat, cell, |label, share| found.push((label, share)));
        found
    }

    #[test]
    fn a_cell_is_shared_by_area() {
        let mat = Mat::new(4, 4, 5.0, 5.0).unwrap();
        // Forward is up the rows; the line lies 1 mm into the third row.
        let tree = Tree::rows(Cut::Along, &[1.0], vec![Tree::Piece(0), Tree::Piece(1)]);
        let partition = partition(tree, Vector::new(0.0, 1.0), 1.0);
        assert_eq!(of(&partition, &mat, 5), [(0, 1.0)]);
        let shared = of(&partition, &mat, 9);
        assert!((shared[0].1 - 0.2).abs() < 1e-12 && (shared[1].1 - 0.8).abs() < 1e-12, "{shared:?}");
        assert_eq!(of(&partition, &mat, 13), [(1, 1.0)]);
    }

    #[test]
    fn a_bent_line_and_a_turned_grid_lose_nothing() {
        let mat = Mat::new(5, 5, 4.0, 7.0).unwrap();
        let line =
            Across::new((0..12).map(|at| Point::new(f64::from(at % 3), f64::from(at) * 1.7 - 9.0)).collect());
        let toes = Tree::rows(Cut::Across, &[-1.0, 2.0], (2..5).map(Tree::Piece).collect());
        let tree = Tree::Cut(Cut::Bent(line), Box::new(Tree::Piece(1)), Box::new(toes));
        let partition = partition(tree, Vector::new(0.6, 0.8), -1.0);
        for cell in 0..mat.cells() {
            let sum: f64 = of(&partition, &mat, cell).iter().map(|(_, share)| share).sum();
            assert!((sum - 1.0).abs() < 1e-12, "cell {cell}: {sum}");
        }
    }
}
