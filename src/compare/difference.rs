//! What one print has more or less than another.

use super::picture::Picture;
use super::register::{Registration, register};
use crate::base::{Grid, Measured, Point};

/// A highest or lowest value and where it lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extreme {
    /// The value, in the unit of the picture.
    pub value: f64,
    /// Along the foot and across it, millimetres.
    pub place: Point,
}

/// The second print less the first, in the coordinates of the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// How the second was laid on the first.
    pub registration: Registration,
    /// The second print, moved onto the first.
    pub second: Picture,
    /// Second less first, in the unit of the pictures, at the samples of the first.
    pub values: Grid<f64>,
    /// Root mean square of the difference over the contact of either.
    pub rms: f64,
    /// Where the second has most more.
    pub most_more: Extreme,
    /// Where the second has most less.
    pub most_less: Extreme,
}

/// Lays the second print on the first and takes the difference.
///
/// # Errors
/// When the prints are not of one side, kind and unit, or cannot be registered.
pub fn difference(first: &Picture, second: &Picture) -> Measured<Difference> {
    first.check_same_kind(second)?;
    let registration = register(first, second)?;
    let second = moved(second, &registration, first);
    let pairs = || first.values.values().iter().zip(second.values.values());
    let values: Vec<f64> = pairs().map(|(one, two)| two - one).collect();
    let (mut count, mut squares) = (0_usize, 0.0);
    for (one, two) in pairs().filter(|&(&one, &two)| one >= first.threshold || two >= second.threshold) {
        count += 1;
        squares += (two - one).powi(2);
    }
    let values = Grid::from_values(first.grid.rows, first.grid.cols, values);
    let extreme = |sign: f64| {
        let start = Extreme { value: 0.0, place: first.grid.place(0, 0) };
        values.iter().fold(start, |best, (row, col, &value)| {
            if value * sign > best.value * sign {
                Extreme { value, place: first.grid.place(row, col) }
            } else {
                best
            }
        })
    };
    Ok(Difference {
        registration,
        rms: if count > 0 { (squares / count as f64).sqrt() } else { 0.0 },
        most_more: extreme(1.0),
        most_less: extreme(-1.0),
        second,
        values,
    })
}

/// A picture moved onto the samples of another: each sample from where the registration lays it.
pub(super) fn moved(picture: &Picture, registration: &Registration, onto: &Picture) -> Picture {
    let grid = onto.grid;
    let places = (0..grid.rows).flat_map(|row| (0..grid.cols).map(move |col| grid.place(row, col)));
    let values = places.map(|place| picture.at(registration.map(place))).collect();
    Picture {
        grid,
        values: Grid::from_values(grid.rows, grid.cols, values),
        toeless_length_mm: onto.toeless_length_mm,
        ..picture.clone()
    }
}
