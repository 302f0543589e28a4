//! The map of a sole: so many rows along its length and columns across the width of its print.

use crate::analysis::stance::{SoleFrame, SoleZone};
use crate::base::{Mat, Point, Side};
use crate::footprint::{Footprint, Ring};

/// Rows of the map, the heel end first.
pub const MAP_ROWS: usize = 24;
/// Columns of the map, the inner border first.
pub const MAP_COLS: usize = 10;
/// Cells of the map, row by row.
pub const MAP_CELLS: usize = MAP_ROWS * MAP_COLS;

/// Places looked at along each edge of a cell of the map to find the cells of the mat below it.
const PLACES: usize = 4;

/// Where the map of one foot lies.
#[derive(Clone, Debug)]
pub(super) struct MapFrame {
    sole: SoleFrame,
    /// The print's borders, outwards from the axis, millimetres.
    inner_mm: f64,
    outer_mm: f64,
}

impl MapFrame {
    pub(super) fn new(sole: &SoleFrame) -> Self {
        let outwards = rings(sole.print()).flatten().map(|point| outward(sole.side, point.y));
        let (inner_mm, outer_mm) =
            outwards.fold((f64::MAX, f64::MIN), |(inner, outer), at| (at.min(inner), at.max(outer)));
        Self { sole: sole.clone(), inner_mm, outer_mm }
    }

    /// Length of the print, millimetres.
    pub(super) fn length_mm(&self) -> f64 {
        self.sole.length_mm()
    }

    /// Width of the print, millimetres.
    pub(super) fn width_mm(&self) -> f64 {
        self.outer_mm - self.inner_mm
    }

    /// The zone in which a place of the mat lies, and the cell of the map; nothing beside the map.
    pub(super) fn zone_and_cell_at(&self, place: Point) -> (SoleZone, Option<usize>) {
        let (along_mm, outward_mm) = self.sole.local(place);
        let row = (along_mm / self.length_mm() * MAP_ROWS as f64).floor();
        let col = ((outward_mm - self.inner_mm) / self.width_mm() * MAP_COLS as f64).floor();
        let lies_within = (0.0..MAP_ROWS as f64).contains(&row) && (0.0..MAP_COLS as f64).contains(&col);
        let cell = lies_within.then(|| row as usize * MAP_COLS + col as usize);
        (self.sole.zone(along_mm, outward_mm), cell)
    }

    /// Which cells of the map have their middle within the print.
    pub(super) fn print(&self) -> Vec<bool> {
        (0..MAP_CELLS)
            .map(|cell| {
                let (along_mm, outward_mm) = self.place(cell, 0.5, 0.5);
                let local = Point::new(along_mm, outward(self.sole.side, outward_mm));
                rings(self.sole.print()).filter(|ring| is_inside(ring, local)).count() % 2 == 1
            })
            .collect()
    }

    /// The mean over each cell of the map of what the cells of the mat below it hold.
    pub(super) fn means(&self, mat: &Mat, of: impl Fn(usize) -> f64) -> Vec<f64> {
        let heel = self.sole.ends()[0];
        let share = |at: usize| (at as f64 + 0.5) / PLACES as f64;
        (0..MAP_CELLS)
            .map(|cell| {
                let mut sum = 0.0;
                for at in 0..PLACES * PLACES {
                    let (along_mm, outward_mm) = self.place(cell, share(at / PLACES), share(at % PLACES));
                    let place = heel + self.sole.on_mat(along_mm, outward_mm);
                    sum += mat_cell_at(mat, place).map_or(0.0, &of);
                }
                sum / (PLACES * PLACES) as f64
            })
            .collect()
    }

    /// A place within a cell of the map: how far along and outwards, from shares of the cell.
    fn place(&self, cell: usize, along: f64, outward: f64) -> (f64, f64) {
        let row = (cell / MAP_COLS) as f64 + along;
        let col = (cell % MAP_COLS) as f64 + outward;
        (row / MAP_ROWS as f64 * self.length_mm(), self.inner_mm + col / MAP_COLS as f64 * self.width_mm())
    }
}

/// The outlines of the body of a print and of its toes, in its own coordinates.
fn rings(print: &Footprint) -> impl Iterator<Item = &Ring> + '_ {
    print.body().iter().chain(print.toes())
}

/// From towards the person's right to outwards, and back.
fn outward(side: Side, right_mm: f64) -> f64 {
    match side {
        Side::Left => -right_mm,
        Side::Right => right_mm,
    }
}

/// Whether a place lies within a ring: a line from it crosses the ring an odd number of times.
fn is_inside(ring: &Ring, place: Point) -> bool {
    let sides = ring.iter().zip(ring.iter().cycle().skip(1));
    let crossed = sides.filter(|(a, b)| {
        (a.y > place.y) != (b.y > place.y) && place.x < a.x + (place.y - a.y) / (b.y - a.y) * (b.x - a.x)
    });
    crossed.count() % 2 == 1
}

/// The cell of the mat in which a place lies.
pub(super) fn mat_cell_at(mat: &Mat, place: Point) -> Option<usize> {
    let (row, col) = ((place.y / mat.pitch_y_mm()).floor(), (place.x / mat.pitch_x_mm()).floor());
    let lies_within = (0.0..mat.rows() as f64).contains(&row) && (0.0..mat.cols() as f64).contains(&col);
    lies_within.then(|| row as usize * mat.cols() + col as usize)
}
