//! What one print, or the mean of some, has more or less than another.

use super::align::{Aligned, Laid, LeftOut, aligned};
use super::error::{DifferenceError, Repeats, error};
use super::picture::Picture;
use super::reason::Reason;
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
    /// The first print, or the mean of the first prints.
    pub first: Picture,
    /// How the second was laid on the first.
    pub registration: Registration,
    /// The second print, moved onto the first.
    pub second: Picture,
    /// Second minus first, in the unit of the pictures, at the samples of the first.
    pub values: Grid<f64>,
    /// Root mean square of the difference over the contact of either; refused when there is none.
    pub rms: Measured<f64>,
    /// Where in the contact of either the second exceeds the first most; refused when it has nowhere more.
    pub most_more: Measured<Extreme>,
    /// Where in the contact of either the second falls short of the first most; refused when it has nowhere less.
    pub most_less: Measured<Extreme>,
    /// The smallest difference that is more than measurement error.
    pub error: DifferenceError,
    /// Per cent of the contact of either where the difference is more than that; refused when there is none.
    pub changed_pct: Measured<f64>,
}

impl Difference {
    /// The difference where it is more than measurement error, 0 elsewhere.
    pub fn beyond_error(&self) -> Grid<f64> {
        let pairs = self.values.values().iter().zip(self.error.values.values());
        let values = pairs.map(|(value, error)| if value.abs() > *error { *value } else { 0.0 }).collect();
        Grid::from_values(self.values.rows(), self.values.cols(), values)
    }
}

/// Lays the second print on the first and takes the difference.
///
/// # Errors
/// When the prints are not of one side, kind and unit, or cannot be registered.
pub fn difference(first: &Picture, second: &Picture) -> Measured<Difference> {
    change(std::slice::from_ref(first), std::slice::from_ref(second)).found
}

/// The difference of the means of the prints of two sessions, with the error that the repeats within them show.
/// A print that cannot be laid on the others of its session is left out; those of the second count after those
/// of the first.
///
/// It is refused when there is no print, they are not of one side, kind and unit, or cannot be registered.
pub fn change(first: &[Picture], second: &[Picture]) -> Laid<Difference> {
    let before = first.len();
    let (first, second) = (mean_of(first), mean_of(second));
    let mut left_out = first.left_out;
    left_out.extend(second.left_out.into_iter().map(|one| LeftOut { print: before + one.print, ..one }));
    let found = first.found.and_then(|first| of_means(first, second.found?));
    Laid { found, left_out }
}

fn of_means(
    (first, first_laid): (Picture, Vec<Picture>),
    (second, second_laid): (Picture, Vec<Picture>),
) -> Measured<Difference> {
    first.check_same_kind(&second)?;
    let first = &first;
    let registration = register(first, &second)?;
    let repeats = Repeats::of(&second, &second_laid);
    let squares = Picture { values: repeats.squares, ..second.clone() };
    let second_repeats = Repeats { squares: moved(&squares, &registration, first).values, ..repeats };
    let second = moved(&second, &registration, first);
    let pairs = || first.values.values().iter().zip(second.values.values());
    let values =
        Grid::from_values(first.grid.rows, first.grid.cols, pairs().map(|(one, two)| two - one).collect());
    let in_contact: Vec<bool> =
        pairs().map(|(&one, &two)| one >= first.threshold || two >= second.threshold).collect();
    let touched = || values.values().iter().enumerate().filter(|&(at, _)| in_contact[at]);
    let count = touched().count();
    let rms = if count > 0 {
        Ok((touched().map(|(_, value)| value * value).sum::<f64>() / count as f64).sqrt())
    } else {
        Err(Reason::NoContact.into())
    };
    let extreme = |sign: f64, none: Reason| {
        touched()
            .filter(|(_, value)| *value * sign > 0.0)
            .max_by(|a, b| f64::total_cmp(&(a.1 * sign), &(b.1 * sign)))
            .map(|(at, &value)| Extreme {
                value,
                place: first.grid.place(at / first.grid.cols, at % first.grid.cols),
            })
            .ok_or_else(|| none.into())
    };
    let error = error(first, &second, [&Repeats::of(first, &first_laid), &second_repeats]);
    let beyond = touched().filter(|&(at, value)| value.abs() > error.values.values()[at]).count();
    let changed_pct = match count {
        0 => Err(Reason::NoContact.into()),
        _ => Ok(100.0 * beyond as f64 / count as f64),
    };
    Ok(Difference {
        first: first.clone(),
        registration,
        rms,
        error,
        changed_pct,
        most_more: extreme(1.0, Reason::NowhereMore),
        most_less: extreme(-1.0, Reason::NowhereLess),
        second,
        values,
    })
}

/// The mean of some prints, and each laid on it; one print is its own mean, and nothing is laid.
fn mean_of(prints: &[Picture]) -> Laid<(Picture, Vec<Picture>)> {
    match prints {
        [one] => Laid { found: Ok((one.clone(), Vec::new())), left_out: Vec::new() },
        several => aligned(several).and_then(|Aligned { mean, laid, .. }| Ok((mean, laid))),
    }
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
    use crate::compare::{ErrorSource, Quantity};
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
        assert_eq!(found.most_more.unwrap_err(), Reason::NowhereMore.into());
        assert!(found.most_less.is_ok() && found.rms.is_ok());
        // Nothing reaches the threshold: there is no contact to take a mean over.
        let light = Picture { threshold: 1000.0, ..one };
        let found = difference(&light, &light).unwrap();
        assert_eq!(found.rms.unwrap_err(), Reason::NoContact.into());
        assert!(found.most_less.is_err());
    }

    #[test]
    fn only_what_is_more_than_the_error_stays() {
        let one = print(0.0, 0.0);
        let same = difference(&one, &one).unwrap();
        assert_eq!(same.changed_pct, Ok(0.0));
        assert_eq!(same.error.source, ErrorSource::Published);
        assert!(same.beyond_error().values().iter().all(|value| *value == 0.0));
        // A third more at the heel is within 55 % of the mean; three times as much is not.
        let heel = |times: f64| {
            let mut other = one.clone();
            for row in 10..35 {
                for col in 15..35 {
                    other.values[(row, col)] *= times;
                }
            }
            other
        };
        // But for a sample or two at the edge of the heel, where it moves by less than a millimetre.
        assert!(difference(&one, &heel(4.0 / 3.0)).unwrap().changed_pct.unwrap() < 0.5);
        let found = difference(&one, &heel(3.0)).unwrap();
        assert!(found.changed_pct.clone().unwrap() > 5.0, "{:?}", found.changed_pct);
        let beyond = found.beyond_error();
        assert!(
            beyond.values().iter().zip(found.values.values()).all(|(kept, all)| *kept == 0.0 || kept == all)
        );
    }

    #[test]
    fn repeats_that_scatter_widen_the_error_and_more_of_them_narrow_the_published_one() {
        let one = print(0.0, 0.0);
        let scaled = |times: f64| Picture { values: one.values.map(|value| value * times), ..one.clone() };
        let steady = [one.clone(), one.clone(), one.clone()];
        let wavering = [scaled(0.4), one.clone(), scaled(1.6)];
        let at = |found: &Difference| found.error.values[(45, 25)];
        let single = difference(&one, &one).unwrap();
        let few = change(&steady, &steady).found.unwrap();
        assert_eq!(few.error.source, ErrorSource::Repeats { first: 3, second: 3 });
        assert!((at(&few) - at(&single) / 3.0_f64.sqrt()).abs() < 0.02 * at(&single), "{}", at(&few));
        let wide = change(&wavering, &wavering).found.unwrap();
        // A standard deviation of 60 of 100 kPa, and t of 2.776 with 4 degrees of freedom.
        let expected = 2.776 * 60.0 * (2.0_f64 / 3.0).sqrt();
        assert!((at(&wide) - expected).abs() < 0.15 * expected, "{} {expected}", at(&wide));
    }
}
