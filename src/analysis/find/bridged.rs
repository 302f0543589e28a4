//! Pictures of a bumpy surface in which feet can be found.
//!
//! Cells between spines read nothing amid a foot. To find the feet such gaps are closed first, as a hand closes
//! over them: highest values around, then the lowest of those around. Loads are still taken from the cells as
//! they are.

use std::borrow::Cow;

use crate::base::{Mat, Spines};

/// Gap between spines of which nothing is known, millimetres.
const UNKNOWN_GAP_MM: f64 = 10.0;

/// The picture with the gaps between spines closed, to find feet in.
pub(super) fn bridged<'a>(mat: &Mat, picture: &'a [f64]) -> Cow<'a, [f64]> {
    if mat.surface().is_flat() {
        return Cow::Borrowed(picture);
    }
    let gap_mm = mat.surface().spines.as_ref().map_or(UNKNOWN_GAP_MM, Spines::gap_mm);
    let reach = |pitch_mm: f64| ((gap_mm / pitch_mm) as usize).div_ceil(2);
    let (across, along) = (reach(mat.pitch_x_mm()), reach(mat.pitch_y_mm()));
    let highest = around(mat, picture, across, along, f64::max);
    let mut closed = around(mat, &highest, across, along, f64::min);
    for (cell, (value, &own)) in closed.iter_mut().zip(picture).enumerate() {
        // At the border the lowest around is always 0.
        *value = if mat.is_bumpy(cell) { value.max(own) } else { own };
    }
    Cow::Owned(closed)
}

/// Of every cell the highest or lowest value of so many cells to either side of it; 0 beyond the mat.
fn around(mat: &Mat, values: &[f64], across: usize, along: usize, pick: fn(f64, f64) -> f64) -> Vec<f64> {
    let (rows, cols) = (mat.rows(), mat.cols());
    let best = |at: usize, reach: usize, end: usize, value: &dyn Fn(usize) -> f64| {
        let window = (at..=at + 2 * reach).map(|next| next.checked_sub(reach).filter(|&next| next < end));
        window.map(|next| next.map_or(0.0, value)).reduce(pick).unwrap_or(0.0)
    };
    let in_rows: Vec<f64> = (0..values.len())
        .map(|cell| best(cell % cols, across, cols, &|col| values[cell - cell % cols + col]))
        .collect();
    (0..values.len())
        .map(|cell| best(cell / cols, along, rows, &|row| in_rows[row * cols + cell % cols]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Surface;

    #[test]
    fn gaps_between_spines_close_and_the_way_between_two_feet_stays_open() {
        let mat = Mat::new(9, 12, 5.0, 5.0).unwrap().with_surface(Surface::bumpy()).unwrap();
        // Tips every 10 mm in two blocks, 20 mm apart.
        let tip = |row: usize, col: usize| {
            row.is_multiple_of(2) && [1, 3, 8, 10].contains(&col) && (2..=6).contains(&row)
        };
        let picture: Vec<f64> =
            (0..108).map(|cell| if tip(cell / 12, cell % 12) { 50.0 } else { 0.0 }).collect();
        let closed = bridged(&mat, &picture);
        for (cell, &value) in closed.iter().enumerate() {
            let inside = (2..=6).contains(&(cell / 12)) && [1, 2, 3, 8, 9, 10].contains(&(cell % 12));
            assert_eq!(value > 0.0, inside, "{} {}", cell / 12, cell % 12);
        }
        let flat = Mat::new(9, 12, 5.0, 5.0).unwrap();
        assert_eq!(*bridged(&flat, &picture), *picture);
    }
}
