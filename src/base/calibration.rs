//! What the counts of one mat mean: the zero and the gain of each cell, the curve of all, the cells not to be
//! believed, and how well all that was known when it was made.
//!
//! A recording keeps the counts as the mat sent them and carries its calibration beside them; see
//! [`Recording::calibrated`]. A cell reads `gain * curve(count - zero)` kilopascal (domain notes, 9.4), and a
//! cell not to be believed what the cells around it mean.

mod curve;

use super::{CellsKind, CellsRef, Held, Mat, Meta, Note, Pressures, Recording, Scale};

pub use curve::Curve;

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
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct DoubtedCell {
    /// Its row.
    pub row: usize,
    /// Its column.
    pub col: usize,
    /// Why, in two or three words: "dead", "gain too low".
    pub reason: String,
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

/// Why a calibration is not one for a mat.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum CalibrationError {
    /// Another grid.
    #[error("the calibration is for a mat of {expected}, not of {got}: use the one made with this mat")]
    Grid {
        /// Rows, columns and pitches it is for.
        expected: String,
        /// Those of the recording.
        got: String,
    },
    /// Another device.
    #[error("the calibration is for the mat {expected:?}, not for {got:?}: use the one made with this mat")]
    Device {
        /// The device it is for.
        expected: String,
        /// That of the recording.
        got: String,
    },
    /// Another range of counts.
    #[error(
        "the calibration is for counts up to {expected}, not up to {got}: use the one made with this mat as it is set now"
    )]
    Range {
        /// Highest count of the mat it is for.
        expected: f64,
        /// That of the recording.
        got: f64,
    },
    /// Numbers that are pressures already.
    #[error("the numbers are pressures already: a calibration is for counts")]
    Calibrated,
}

impl Calibration {
    /// Whether it is for the mat of a recording.
    ///
    /// # Errors
    /// When grid, pitch, device or the range of counts differ, or the recording holds pressures already. A
    /// device that gave no name, and a mat whose highest count nobody tells, is believed to be the right one.
    pub fn check(&self, meta: &Meta) -> Result<(), CalibrationError> {
        let grid = |mat: &Mat| {
            format!("{} x {} cells of {} x {} mm", mat.rows(), mat.cols(), mat.pitch_x_mm(), mat.pitch_y_mm())
        };
        if !self.mat.has_cells_of(&meta.mat) {
            let (expected, got) = (grid(&self.mat), grid(&meta.mat));
            return Err(CalibrationError::Grid { expected, got });
        }
        match (&self.device, &meta.device) {
            (Some(expected), Some(got)) if expected != got => {
                Err(CalibrationError::Device { expected: expected.clone(), got: got.clone() })
            }
            _ if meta.scale.is_calibrated() => Err(CalibrationError::Calibrated),
            _ => match (self.full_scale, meta.full_scale) {
                (Some(expected), Some(got)) if expected != got => {
                    Err(CalibrationError::Range { expected, got })
                }
                _ => Ok(()),
            },
        }
    }

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
        let rows = row.saturating_sub(1)..(row + 2).min(mat.rows());
        let cols = col.saturating_sub(1)..(col + 2).min(mat.cols());
        rows.flat_map(move |r| cols.clone().map(move |c| (r, c)))
            .filter(move |&at| at != (row, col))
            .map(move |(r, c)| (r * mat.cols() + c, if r == row || c == col { 2.0 } else { 1.0 }))
            .filter(|&(next, _)| mat.exists(next))
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

impl Recording {
    /// The same recording with pressures in place of counts, if it carries a calibration; else as it is. The
    /// calibration stays with it, for its cells not to be believed.
    pub fn calibrated(self) -> Self {
        if self.meta.calibration.is_none() || self.meta.scale.is_calibrated() {
            return self;
        }
        let Ok(pressures) = Self::of(&mut Pressures::new(Held::new(&self), None));
        pressures
    }
}

impl Meta {
    /// The description once the calibration it carries is applied; without one as it is.
    pub fn with_pressures(&self) -> Self {
        let mut meta = self.clone();
        let Some(calibration) = meta.calibration.clone().filter(|_| !meta.scale.is_calibrated()) else {
            return meta;
        };
        meta.scale = Scale::KPA;
        // Every cell saturates at another pressure.
        meta.full_scale = None;
        let sd = calibration.force_sd().map_or(String::new(), |sd| {
            format!("; forces of stands it did not see were {:.1} % off (root mean square)", 100.0 * sd)
        });
        let device = calibration.device.as_deref().unwrap_or("this mat");
        let age = meta.started_us.and_then(|at_us| calibration.zero_age(at_us));
        let age = age.map_or_else(
            || "; how old its zeros are is not known".to_owned(),
            |age| format!("; its zeros were recorded {age}"),
        );
        let range = match calibration.full_scale {
            Some(full_scale) => format!(" for counts up to {full_scale}"),
            None => ", which does not tell its range of counts".to_owned(),
        };
        let known = calibration.known_to_kpa();
        let date = &calibration.date;
        let text = format!(
            "pressures by the calibration of {device} of {date}{range}, known up to {known:.0} kPa{age}{sd}"
        );
        meta.notes.push(Note::new("calibrated", text));
        meta
    }

    /// Row-major indices of the cells its calibration says are not to be believed.
    pub fn faulty_cells(&self) -> Vec<usize> {
        self.calibration.as_ref().map_or_else(Vec::new, |calibration| calibration.faulty())
    }

    /// Number type of frames once the calibration it carries is applied to counts of this type.
    pub fn kind_of_pressures(&self, counts: CellsKind) -> CellsKind {
        if self.calibration.is_some() && !self.scale.is_calibrated() { CellsKind::F32 } else { counts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calibration_of_another_range_is_refused_where_both_are_told() {
        let mat = Mat::new(1, 2, 5.0, 5.0).unwrap();
        let calibration = |full_scale| Calibration {
            mat: mat.clone(),
            device: None,
            date: "2026-11-23".to_owned(),
            temperature_c: None,
            zero_us: None,
            full_scale,
            zero: vec![10.0, 12.0],
            noise: 1.0,
            curve: Curve {
                reference_counts: 500.0,
                reference_kpa: 50.0,
                power: 1.2,
                saturation: 0.0,
                most_counts: 3000.0,
            },
            gain: vec![1.0, 2.0],
            gain_sd: vec![0.1; 2],
            doubted: Vec::new(),
            creep_per_decade: None,
            residuals: Vec::new(),
        };
        let of = |full_scale| Meta { full_scale, ..Meta::new(mat.clone(), Scale::RAW, "test") };
        let other = calibration(Some(4095.0)).check(&of(Some(65535.0))).unwrap_err();
        assert_eq!(
            other.to_string(),
            "the calibration is for counts up to 4095, not up to 65535: use the one made with this mat as it is set now"
        );
        for (made, read) in
            [(Some(4095.0), Some(4095.0)), (Some(4095.0), None), (None, Some(65535.0)), (None, None)]
        {
            assert_eq!(calibration(made).check(&of(read)), Ok(()));
        }
        // What it does not know stands in the note that every output carries.
        let note = |full_scale| {
            let calibration = Some(std::sync::Arc::new(calibration(full_scale)));
            let meta = Meta { calibration, ..of(None) };
            meta.with_pressures().notes[0].text.clone()
        };
        assert!(
            note(Some(4095.0)).contains("for counts up to 4095, known up to 429 kPa"),
            "{}",
            note(Some(4095.0))
        );
        assert!(note(None).contains("does not tell its range of counts"));
        assert!((calibration(None).most_kpa(1, 512.0) - 100.0).abs() < 1e-9);
    }
}
