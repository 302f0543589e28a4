//! How far two prints differ although nothing has changed.

use super::picture::Picture;
use crate::base::Grid;
use crate::stats::{median, student_quantile};

/// Degrees of freedom from which repeats say anything of their scatter.
const FREEDOM_MIN: usize = 2;
/// Tail of the t distribution outside of what counts as error.
const OUTSIDE: f64 = 0.05;
/// The scatter at a sample is that within so many millimetres: neighbouring samples lie within one cell.
const NEAR_MM: f64 = 4.0;
/// The scatter at a sample counts as no less than this share of the median in contact.
const FLOOR_SHARE: f64 = 0.25;
/// Smallest detectable change of the pressure of one trial against another, as a share of their mean: in the middle
/// third of the foot, under the toes, and elsewhere. The least favourable of the regions of children of 7 to 11
/// years (Cousins 2012, J Foot Ankle Res 5:8; coefficients of variation 16 to 36 %, 27 to 56 % and 10 to 20 %).
const MIDFOOT_SHARE: f64 = 1.004;
const TOES_SHARE: f64 = 1.554;
const ELSEWHERE_SHARE: f64 = 0.55;

/// Where the error of a difference comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorSource {
    /// The published scatter of children alone: there are too few prints to tell this child's own.
    Published,
    /// At each sample the larger of that and the scatter of so many first and second prints.
    Repeats {
        /// Prints of the first.
        first: usize,
        /// Prints of the second.
        second: usize,
    },
}

/// The smallest difference at each sample that is more than measurement error, 95 %, in the unit of the pictures.
#[derive(Clone, Debug, PartialEq)]
pub struct DifferenceError {
    /// At the samples of the first.
    pub values: Grid<f64>,
    /// Where it comes from.
    pub source: ErrorSource,
}

/// Sums of squares of some prints about their mean, sample by sample, and how many prints.
pub(super) struct Repeats {
    pub(super) squares: Grid<f64>,
    pub(super) prints: usize,
}

impl Repeats {
    pub(super) fn of(mean: &Picture, laid: &[Picture]) -> Self {
        let mut squares = Grid::filled(mean.grid.rows, mean.grid.cols, 0.0);
        for picture in laid {
            let pairs = picture.values.values().iter().zip(mean.values.values());
            for (sum, (value, mean)) in squares.values_mut().iter_mut().zip(pairs) {
                *sum += (value - mean).powi(2);
            }
        }
        Self { squares, prints: laid.len().max(1) }
    }
}

/// The error of the difference of two means on the same samples. What is published is of single trials and falls
/// with the root of their number; both lie at least at the contact threshold.
pub(super) fn error(first: &Picture, second: &Picture, repeats: [&Repeats; 2]) -> DifferenceError {
    let grid = first.grid;
    let [one, two] = repeats.map(|repeats| repeats.prints as f64);
    let fewer = (0.5 * (1.0 / one + 1.0 / two)).sqrt();
    let level = Grid::from_values(
        grid.rows,
        grid.cols,
        first.values.values().iter().zip(second.values.values()).map(|(a, b)| 0.5 * (a + b)).collect(),
    );
    // Half a cell away the foot may lie as well.
    let level =
        over(&level, (0.5 * first.pitch_mm / grid.step_mm).ceil() as usize, |near| near.fold(0.0, f64::max));
    let third = first.toeless_length_mm / 3.0;
    let share = |along_mm: f64| match along_mm {
        along if along > first.toeless_length_mm => TOES_SHARE,
        along if (third..2.0 * third).contains(&along) => MIDFOOT_SHARE,
        _ => ELSEWHERE_SHARE,
    };
    let mut values = Grid::filled(grid.rows, grid.cols, 0.0);
    for row in 0..grid.rows {
        for col in 0..grid.cols {
            let published = share(grid.place(row, col).x) * fewer * level[(row, col)];
            values[(row, col)] = published.max(first.threshold);
        }
    }
    let freedom = repeats[0].prints + repeats[1].prints - 2;
    if freedom < FREEDOM_MIN {
        return DifferenceError { values, source: ErrorSource::Published };
    }
    let times = student_quantile(1.0 - 0.5 * OUTSIDE, freedom as f64) * (1.0 / one + 1.0 / two).sqrt();
    let squares = repeats[0].squares.values().iter().zip(repeats[1].squares.values());
    let variance =
        Grid::from_values(grid.rows, grid.cols, squares.map(|(a, b)| (a + b) / freedom as f64).collect());
    let variance = over(&variance, (NEAR_MM / grid.step_mm).round() as usize, |near| {
        let (sum, count) = near.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
        sum / count
    });
    let in_contact = |at: &usize| {
        first.values.values()[*at] >= first.threshold || second.values.values()[*at] >= second.threshold
    };
    let touched = (0..variance.values().len()).filter(in_contact);
    let floor = median(touched.map(|at| variance.values()[at].sqrt())).unwrap_or(0.0) * FLOOR_SHARE;
    for (value, variance) in values.values_mut().iter_mut().zip(variance.values()) {
        *value = value.max(times * variance.sqrt().max(floor));
    }
    let source = ErrorSource::Repeats { first: repeats[0].prints, second: repeats[1].prints };
    DifferenceError { values, source }
}

/// A figure of the samples up to so many away in both directions.
fn over(grid: &Grid<f64>, reach: usize, of: impl Fn(&mut dyn Iterator<Item = f64>) -> f64) -> Grid<f64> {
    let (rows, cols) = (grid.rows(), grid.cols());
    let around = |at: usize, most: usize| at.saturating_sub(reach)..(at + reach + 1).min(most);
    let mut values = Vec::with_capacity(rows * cols);
    for row in 0..rows {
        for col in 0..cols {
            let near = around(row, rows).flat_map(|row| around(col, cols).map(move |col| grid[(row, col)]));
            values.push(of(&mut { near }));
        }
    }
    Grid::from_values(rows, cols, values)
}
