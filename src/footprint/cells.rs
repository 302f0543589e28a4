//! A shape of whole cells, measured as it stands.
//!
//! Nothing is refined below the cells, repaired or cut off, and the heel end is told, not found. So a shape that can
//! be worked out on paper gives exactly what the definitions say, and a print that another program has cut out is
//! measured by the definitions of this one.

use super::contour::Ring;
use super::frame::{Frame, extent, settle_axis};
use super::index::areas_mm2;
use super::polygon::{area, centroid};
use super::regions::{LOAD_PIECES, LoadPiece, load_partition};
use super::{Footprint, Indices, Reason, RegionLoad};
use crate::base::{Grid, Mat, Measured, Point, Side, Vector};

/// What a shape of whole cells gives.
#[derive(Clone, Debug, PartialEq)]
pub struct CellShape {
    /// Axis and lengths; its outline is the rows of the cells in contact.
    pub footprint: Footprint,
    /// The footprint indices.
    pub indices: Indices,
    /// Contact areas of the rear, middle and front third of the length, square millimetres.
    pub thirds_mm2: [f64; 3],
    /// Greatest extent across the axis, millimetres.
    pub width_mm: f64,
    /// Area of the cells in contact, square millimetres.
    pub contact_area_mm2: f64,
}

/// Measures the cells of a picture that are at or above `threshold`, sharp-edged, as a print without toes whose heel
/// end is the one nearer to row 0. Without a side the indices that begin at the medial border are refused.
///
/// # Errors
/// When no cell is in contact.
pub fn measure_cells(
    mat: &Mat,
    picture: &Grid<f64>,
    threshold: f64,
    side: Option<Side>,
) -> Measured<CellShape> {
    let rings = rows_of_cells(mat, picture, threshold);
    let middle = centroid(&rings).ok_or(Reason::NoContact { threshold })?;
    let forward = Frame::new(middle, Vector::new(0.0, 1.0), mat.view());
    let local = forward.local_rings(&rings);
    // Where a third holds nothing, as between two far islands, no axis settles: it is straight ahead.
    let frame = settle_axis(&local, forward).map_or_else(
        || {
            let rear = extent(&local, |p| p.x).map_or(0.0, |(rear, _)| rear);
            Frame::new(forward.on_mat(Point::new(rear, 0.0)), forward.along, mat.view())
        },
        |(frame, _)| frame,
    );
    let body = frame.local_rings(&rings);
    let width_mm = extent(&body, |p| p.y).map_or(0.0, |(low, high)| high - low);
    let contact_area_mm2 = area(&body).abs();
    // Without a side the indices that hang on it are refused, and which one stands here is all the same.
    let footprint = Footprint::without_toes(frame, side.unwrap_or(Side::Right), mat.pitch_mm(), body);
    let load = load_of_cells(mat, picture, threshold, &footprint);
    Ok(CellShape {
        indices: Indices::of(&footprint, &load, side.is_some()),
        thirds_mm2: areas_mm2(&footprint)?,
        footprint,
        width_mm,
        contact_area_mm2,
    })
}

/// The rectangles of neighbouring cells in contact in each row.
fn rows_of_cells(mat: &Mat, picture: &Grid<f64>, threshold: f64) -> Vec<Ring> {
    let (px, py) = (mat.pitch_x_mm(), mat.pitch_y_mm());
    let mut rings = Vec::new();
    for row in 0..picture.rows() {
        let mut col = 0;
        for run in picture.row(row).chunk_by(|a, b| (*a >= threshold) == (*b >= threshold)) {
            if run[0] >= threshold {
                let (left, right) = (col as f64 * px, (col + run.len()) as f64 * px);
                let (low, high) = (row as f64 * py, (row + 1) as f64 * py);
                rings.push(vec![
                    Point::new(left, low),
                    Point::new(right, low),
                    Point::new(right, high),
                    Point::new(left, high),
                ]);
            }
            col += run.len();
        }
    }
    rings
}

/// Shares of the load of the cells in contact; a cell on a line between two thirds is shared by area.
fn load_of_cells(mat: &Mat, picture: &Grid<f64>, threshold: f64, print: &Footprint) -> Measured<RegionLoad> {
    let partition = load_partition(print, print.side);
    let mut thirds = [0.0; LOAD_PIECES / 4];
    for (cell, &value) in picture.values().iter().enumerate().filter(|&(_, &value)| value >= threshold) {
        partition.shares(mat, cell, |piece, share| thirds[LoadPiece::of(piece).third] += share * value);
    }
    let [rear, mid, fore, toes] = thirds;
    let all: f64 = thirds.iter().sum();
    if all > 0.0 {
        Ok(RegionLoad { rear: rear / all, mid: mid / all, fore: fore / all, toes: Ok(toes / all) })
    } else {
        Err(Reason::ShapeUnloaded.into())
    }
}

#[cfg(test)]
mod tests {
    use super::super::FootprintIndex;
    use super::*;

    const PITCH_MM: f64 = 5.0;

    /// A shape on cells whose middles lie in it, coordinates in millimetres.
    fn shape(inside: impl Fn(f64, f64) -> bool, side: Option<Side>) -> CellShape {
        let mat = Mat::new(60, 40, PITCH_MM, PITCH_MM).unwrap();
        let mut picture = Grid::filled(60, 40, 0.0);
        for (row, col) in (0..60).flat_map(|row| (0..40).map(move |col| (row, col))) {
            let at = mat.centre(row, col);
            picture[(row, col)] = if inside(at.x, at.y) { 40.0 } else { 0.0 };
        }
        measure_cells(&mat, &picture, 1.0, side).unwrap()
    }

    fn close(shape: &CellShape, index: FootprintIndex, expected: f64) {
        let value = shape.indices.get(index).clone().unwrap();
        assert!((value - expected).abs() < 1e-9, "{index:?}: {value}, expected {expected}");
    }

    #[test]
    fn a_rectangle_gives_what_it_gives_on_paper() {
        let shape = shape(|x, y| (50.0..80.0).contains(&x) && (100.0..190.0).contains(&y), None);
        close(&shape, FootprintIndex::ArchIndex, 1.0 / 3.0);
        close(&shape, FootprintIndex::ModifiedArchIndex, 1.0 / 3.0);
        close(&shape, FootprintIndex::ChippauxSmirakIndex, 100.0);
        close(&shape, FootprintIndex::StaheliIndex, 1.0);
        close(&shape, FootprintIndex::WidthRatio, 1.0);
        close(&shape, FootprintIndex::HeelAngle, 0.0);
        assert!((shape.contact_area_mm2 - 2700.0).abs() < 1e-9);
        assert!((shape.footprint.length_mm - 90.0).abs() < 1e-9 && (shape.width_mm - 30.0).abs() < 1e-9);
        assert!(shape.thirds_mm2.iter().all(|third| (third - 900.0).abs() < 1e-9));
        assert!(shape.indices.get(FootprintIndex::ClarkeAngle).is_err(), "no side");
    }

    #[test]
    fn two_islands_have_no_midfoot() {
        let islands = |x: f64, y: f64| {
            (50.0..85.0).contains(&x) && ((50.0..80.0).contains(&y) || (130.0..170.0).contains(&y))
        };
        let shape = shape(islands, Some(Side::Left));
        for index in
            [FootprintIndex::ArchIndex, FootprintIndex::ChippauxSmirakIndex, FootprintIndex::StaheliIndex]
        {
            close(&shape, index, 0.0);
        }
        assert!(shape.indices.get(FootprintIndex::ClarkeAngle).is_err());
    }

    /// Cells on one side of the middle whose own middles lie within fifteen cells, so many rows from the middle.
    fn half_width(rows: f64) -> f64 {
        (0..15).filter(|&col| (f64::from(col) + 0.5).hypot(rows) < 15.0).count() as f64
    }

    #[test]
    fn a_disc_has_the_thirds_of_a_circle() {
        let shape = shape(|x, y| (x - 100.0).hypot(y - 150.0) < 75.0, None);
        // The middle third of a circle is 2 / pi (asin(1/3) + sqrt(8) / 9) of it; the cells are not quite one.
        let circle = std::f64::consts::FRAC_2_PI * ((1.0_f64 / 3.0).asin() + 8.0_f64.sqrt() / 9.0);
        let arch_index = shape.indices.get(FootprintIndex::ArchIndex).clone().unwrap();
        assert!((arch_index - circle).abs() < 0.005, "{arch_index}, expected {circle}");
        // Thirty rows of cells, ten to a third.
        let middle = (10..20).map(|row| half_width(f64::from(row) - 14.5)).sum::<f64>();
        let all = (0..30).map(|row| half_width(f64::from(row) - 14.5)).sum::<f64>();
        close(&shape, FootprintIndex::ArchIndex, middle / all);
        assert!(shape.footprint.axis().y > 1.0 - 1e-9);
    }

    #[test]
    fn the_load_of_a_cell_on_a_line_is_shared() {
        // Four rows: the lines between the thirds cross the second and the third.
        let mat = Mat::new(4, 1, PITCH_MM, PITCH_MM).unwrap();
        let mut picture = Grid::filled(4, 1, 1.0);
        picture[(0, 0)] = 5.0;
        let shape = measure_cells(&mat, &picture, 0.5, None).unwrap();
        // The second row gives a third of itself to the rear and two thirds to the middle, the third row likewise.
        close(&shape, FootprintIndex::ModifiedArchIndex, (4.0 / 3.0) / 8.0);
        close(&shape, FootprintIndex::ArchIndex, 1.0 / 3.0);
    }

    #[test]
    fn an_empty_picture_is_no_shape() {
        let mat = Mat::new(4, 4, PITCH_MM, PITCH_MM).unwrap();
        assert!(measure_cells(&mat, &Grid::filled(4, 4, 0.0), 1.0, None).is_err());
    }
}
