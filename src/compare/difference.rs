//! What one print has more or less than another.

use super::picture::Picture;
use super::register::{Registration, register};
use crate::base::{Grid, Measured, Point, Refusal};

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
    /// Root mean square of the difference over the contact of either; refused when there is none.
    pub rms: Measured<f64>,
    /// Where in the contact of either the second has most more; refused when it has nowhere more.
    pub most_more: Measured<Extreme>,
    /// Where in the contact of either the second has most less; refused when it has nowhere less.
    pub most_less: Measured<Extreme>,
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
    let values =
        Grid::from_values(first.grid.rows, first.grid.cols, pairs().map(|(one, two)| two - one).collect());
    let in_contact: Vec<bool> =
        pairs().map(|(&one, &two)| one >= first.threshold || two >= second.threshold).collect();
    let touched = || values.iter().zip(&in_contact).filter(|&(_, &inside)| inside).map(|(sample, _)| sample);
    let count = touched().count();
    let rms = if count > 0 {
        Ok((touched().map(|(_, _, value)| value * value).sum::<f64>() / count as f64).sqrt())
    } else {
        Err(Refusal::new("neither print is in contact anywhere"))
    };
    let extreme = |sign: f64, none: &str| {
        touched()
            .filter(|(_, _, value)| *value * sign > 0.0)
            .max_by(|a, b| f64::total_cmp(&(a.2 * sign), &(b.2 * sign)))
            .map(|(row, col, &value)| Extreme { value, place: first.grid.place(row, col) })
            .ok_or_else(|| Refusal::new(none))
    };
    Ok(Difference {
        registration,
        rms,
        most_more: extreme(1.0, "the second print has nowhere more in contact"),
        most_less: extreme(-1.0, "the second print has nowhere less in contact"),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{PrintKind, Side};
    use crate::compare::Quantity;
    use crate::footprint::FootGrid;

    /// A bar in contact, with `more` at one sample and `outside` at one beyond the contact.
    fn print(more: f64, outside: f64) -> Picture {
        let grid = FootGrid { rows: 90, cols: 50, step_mm: 2.0, first: Point::new(0.0, -50.0) };
        let mut values = Grid::filled(90, 50, 0.0);
        for row in 10..80 {
            for col in 15..35 {
                let far = ((row as f64 - 45.0) / 35.0).powi(2) + ((col as f64 - 25.0) / 10.0).powi(2);
                values[(row, col)] = (100.0 * (1.0 - far)).max(0.0);
            }
        }
        values[(45, 25)] += more;
        values[(2, 3)] += outside;
        Picture {
            side: Side::Left,
            kind: PrintKind::StaticMean,
            quantity: Quantity::Kpa,
            threshold: 10.0,
            pitch_mm: 5.0,
            toeless_length_mm: 140.0,
            grid,
            values,
        }
    }

    #[test]
    fn extremes_lie_in_the_contact() {
        // 9 kPa beyond both feet, below the threshold of either.
        let found = difference(&print(0.0, 0.0), &print(5.0, 9.0)).unwrap();
        let most = found.most_more.unwrap();
        assert!((most.place - Point::new(90.0, 0.0)).norm() < 6.0, "{most:?}");
        assert!(most.value < 6.0, "{most:?}");
    }

    #[test]
    fn what_there_is_not_is_refused() {
        let one = print(0.0, 0.0);
        // The same print at a tenth of the load lies on it exactly, and is lower wherever either is in contact.
        let lower = Picture { values: one.values.map(|value| 0.1 * value), threshold: 1.0, ..one.clone() };
        let found = difference(&one, &lower).unwrap();
        assert!(found.most_more.unwrap_err().reason.contains("nowhere more"));
        assert!(found.most_less.is_ok() && found.rms.is_ok());
        // Nothing reaches the threshold: there is no contact to take a mean over.
        let light = Picture { threshold: 1000.0, ..one };
        let found = difference(&light, &light).unwrap();
        assert_eq!(found.rms.unwrap_err().reason, "neither print is in contact anywhere");
        assert!(found.most_less.is_err());
    }
}
