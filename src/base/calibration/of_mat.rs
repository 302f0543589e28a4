//! A calibration: the zero and the gain of each cell, the curve of all, and how well they are known.

use super::Curve;
use crate::base::neighbours::eight;
use crate::base::{CellsRef, Judgement, Mat};

/// A count within so many times the noise of its zero is nothing.
const NOISE_TIMES: f64 = 3.0;

/// How one stand fits the calibration made from it and others.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StanceResidual {
    /// Name of the recording.
    pub name: String,
    /// Force that should have been measured, newtons.
    pub weight_n: f64,
    /// Force that the calibration gives, newtons.
    pub force_n: f64,
    /// Force that the calibration from all other stands gives; `None` where there are too few others.
    pub left_out_n: Option<f64>,
}

impl StanceResidual {
    /// How far the force is off, as a share of the weight.
    pub fn off(&self) -> f64 {
        self.force_n / self.weight_n - 1.0
    }

    /// How far it is off when the stand itself did not count, as a share of the weight.
    pub fn left_out_off(&self) -> Option<f64> {
        self.left_out_n.map(|force_n| force_n / self.weight_n - 1.0)
    }
}

/// A cell not to be believed, and why.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DoubtedCell {
    /// Its row.
    pub row: usize,
    /// Its column.
    pub col: usize,
    /// Why, in two or three words such as "dead"; of older files those words themselves.
    pub reason: Judgement,
}

/// What the counts of one mat mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// The mat it holds for: its grid, with the pitch that areas were reckoned with.
    pub mat: Mat,
    /// Name and serial number the mat gave, where it gave any.
    pub device: Option<String>,
    /// When it was made, in the caller's words; no clock is asked.
    pub date: String,
    /// Temperature of the room when it was made, degrees Celsius, where told.
    pub temperature_c: Option<f64>,
    /// When the empty mat was recorded that gave the zeros, microseconds since 1970, where known.
    pub zero_us: Option<i64>,
    /// Highest count a cell of the mat can give; `None` where the recordings it was made from did not tell, and
    /// in files from before it was kept.
    pub full_scale: Option<f64>,
    /// Count of each unloaded cell, row-major.
    pub zero: Vec<f64>,
    /// Usual noise of an unloaded cell, counts.
    pub noise: f64,
    /// Counts above zero to kilopascal, for a cell of gain 1.
    pub curve: Curve,
    /// What each cell's pressure is to be multiplied with, row-major; 1 where nothing told it.
    pub gain: Vec<f64>,
    /// How sure each gain is: standard deviation as a share.
    pub gain_sd: Vec<f64>,
    /// Cells not to be believed.
    pub doubted: Vec<DoubtedCell>,
    /// How much readings rise under constant load from one second to ten, or from ten to a hundred, as a share;
    /// `None` where no stand was long enough.
    pub creep_per_decade: Option<f64>,
    /// How well every stand fits.
    pub residuals: Vec<StanceResidual>,
}

impl Calibration {
    /// How old its zeros are at a time, microseconds since 1970, in words; `None` where nobody knows when they were
    /// recorded. Zeros drift with temperature and use: what is measured long after them is less sure.
    pub fn zero_age(&self, at_us: i64) -> Option<String> {
        const UNITS: [(f64, &str); 3] = [(86_400.0, "days"), (3600.0, "h"), (60.0, "min")];
        /// So many of a unit are told in it, fewer in a smaller one.
        const AT_LEAST: f64 = 2.0;
        let seconds = (at_us - self.zero_us?) as f64 * 1e-6;
        let (unit_s, unit) =
            UNITS.into_iter().find(|(unit_s, _)| seconds.abs() >= AT_LEAST * unit_s).unwrap_or(UNITS[2]);
        let many = (seconds.abs() / unit_s).floor();
        Some(if seconds < 0.0 {
            format!("{many:.0} {unit} later")
        } else {
            format!("{many:.0} {unit} before")
        })
    }

    /// Row-major indices of the cells not to be believed, ascending.
    pub fn faulty(&self) -> Vec<usize> {
        let mut cells: Vec<usize> =
            self.doubted.iter().map(|cell| cell.row * self.mat.cols() + cell.col).collect();
        cells.sort_unstable();
        cells
    }

    /// The cells of a frame as pressures, kilopascal.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat.
    pub fn apply(&self, counts: CellsRef<'_>, to: &mut Vec<f32>) {
        assert_eq!(counts.len(), self.mat.cells(), "cells of a frame");
        let least = NOISE_TIMES * self.noise;
        to.clear();
        to.extend((0..counts.len()).map(|cell| {
            let above = counts.get(cell) - self.zero[cell];
            if above > least { (self.gain[cell] * self.curve.kpa(above)) as f32 } else { 0.0 }
        }));
        self.fill_in(to);
    }

    /// Gives the cells not to be believed the mean of the believed cells around them.
    fn fill_in(&self, values: &mut [f32]) {
        let faulty = self.faulty();
        for &cell in &faulty {
            values[cell] = 0.0;
        }
        let filled: Vec<f32> = faulty
            .iter()
            .map(|&cell| {
                let around = Self::around(&self.mat, cell);
                let believed = around.filter(|(next, _)| faulty.binary_search(next).is_err());
                let (sum, weights) = believed.fold((0.0, 0.0), |(sum, weights), (next, weight)| {
                    (sum + weight * f64::from(values[next]), weights + weight)
                });
                if weights > 0.0 { (sum / weights) as f32 } else { 0.0 }
            })
            .collect();
        for (cell, value) in faulty.into_iter().zip(filled) {
            values[cell] = value;
        }
    }

    /// The cells around one with their weights in what is filled in for it: those beside it count twice as much as
    /// those across.
    pub fn around(mat: &Mat, cell: usize) -> impl Iterator<Item = (usize, f64)> + Clone + '_ {
        let (row, col) = (cell / mat.cols(), cell % mat.cols());
        eight((mat.rows(), mat.cols()), cell).filter(|&next| mat.exists(next)).map(move |next| {
            let is_beside = next / mat.cols() == row || next % mat.cols() == col;
            (next, if is_beside { 2.0 } else { 1.0 })
        })
    }

    /// The pressure that a cell reads at a count, kilopascal.
    pub fn most_kpa(&self, cell: usize, count: f64) -> f64 {
        self.gain[cell] * self.curve.kpa(count - self.zero[cell])
    }

    /// Highest pressure the curve was made from, kilopascal: above it the curve is a guess.
    pub fn known_to_kpa(&self) -> f64 {
        self.curve.kpa(self.curve.most_counts)
    }

    /// Standard deviation of the force of a stand that the calibration did not see, as a share, from those that
    /// were left out one by one; `None` where none was.
    pub fn force_sd(&self) -> Option<f64> {
        let off: Vec<f64> = self.residuals.iter().filter_map(StanceResidual::left_out_off).collect();
        let mean_square = off.iter().map(|off| off * off).sum::<f64>() / off.len() as f64;
        (!off.is_empty()).then(|| mean_square.sqrt())
    }
}
