//! What a mat's cells are like: each fault by its own parameter.

use crate::base::{CellsKind, Scale, Unit};

/// The cells of a mat. They act on the pressure in this order: crosstalk, gain, hysteresis, creep, after-glow,
/// response;
/// then on the reading: noise, offset and drift, broken cells and lines, floor, saturation and quantisation.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Sensor {
    /// Number type of the counts: `U8` or `U16`.
    pub kind: CellsKind,
    /// Pressure of the highest count, kilopascal. A cell above it is saturated; a count is
    /// `full_scale_kpa / 255` or `/ 65535`.
    pub full_scale_kpa: f64,
    /// Whether the recording knows what a count means. If not its scale is raw.
    pub calibrated: bool,
    /// Standard deviation of each reading's noise, kilopascal. It is added to cells that are
    /// loaded; see `idle_noise`.
    pub noise_kpa: f64,
    /// Whether cells without load are noisy too. Most mats subtract a threshold in firmware, so
    /// that idle cells read 0; then this is off.
    pub idle_noise: bool,
    /// Spread of the gain from cell to cell: standard deviation of its logarithm, 0.05 is 5 %.
    pub gain_spread: f64,
    /// Share of the cells that always read 0.
    pub dead_fraction: f64,
    /// Ghosting of a passive row-column matrix: every cell reads in addition this share of the
    /// geometric mean of the highest pressures in its row and in its column, so that a phantom
    /// appears where loaded rows and columns cross. 0.03 is a poor readout.
    pub crosstalk: f64,
    /// Readings below this are reported as 0, kilopascal.
    pub floor_kpa: f64,
    /// Exponent of the response: a cell reads as much as a linear one under `full_scale * (p / full_scale)^b`.
    /// 1 is linear; resistive film has 0.7 to 1.2.
    pub response_exponent: f64,
    /// How far the response flattens towards the full scale, as that of a voltage divider does: with `x` the
    /// reading without it as a share of full scale, `(1 + s) x / (1 + s x)`. 0 not at all.
    pub response_saturation: f64,
    /// Cells without load read up to a few times this share of full scale: the absolute of a normal number
    /// with this standard deviation, drawn for each cell.
    pub offset_spread: f64,
    /// Every cell reads more by this share of full scale each minute, as a mat that warms up.
    pub drift_per_min: f64,
    /// Under constant load a reading rises by this share in a minute, roughly with the logarithm of time, and
    /// goes on after the load for as long.
    pub creep: f64,
    /// A cell unloaded to half of what it bore last reads this share more than it did on the way up.
    pub hysteresis: f64,
    /// Of a load that left a cell goes on reading this share, less by half every two seconds.
    pub afterglow: f64,
    /// Share of the cells that always read one and the same number, 20 to 90 % of full scale.
    pub stuck_fraction: f64,
    /// Share of the cells with noise of [`Sensor::NOISY_SHARE`] of full scale beside the usual one.
    pub noisy_fraction: f64,
    /// Rows whose wire is broken: they read 0.
    pub broken_rows: usize,
    /// Columns whose wire is broken: they read 0.
    pub broken_cols: usize,
}

impl Default for Sensor {
    /// Perfect 16-bit cells: 0.01 kPa a count up to 655.35 kPa, calibrated, every fault off.
    fn default() -> Self {
        Self {
            kind: CellsKind::U16,
            full_scale_kpa: 655.35,
            calibrated: true,
            noise_kpa: 0.0,
            idle_noise: false,
            gain_spread: 0.0,
            dead_fraction: 0.0,
            crosstalk: 0.0,
            floor_kpa: 0.0,
            response_exponent: 1.0,
            response_saturation: 0.0,
            offset_spread: 0.0,
            drift_per_min: 0.0,
            creep: 0.0,
            hysteresis: 0.0,
            afterglow: 0.0,
            stuck_fraction: 0.0,
            noisy_fraction: 0.0,
            broken_rows: 0,
            broken_cols: 0,
        }
    }
}

impl Sensor {
    /// Standard deviation of the noise of a noisy cell, as a share of full scale.
    pub const NOISY_SHARE: f64 = 0.02;

    /// A mat of resistive film as somebody at home builds it, uncalibrated: response exponent 0.75 flattening
    /// towards 600 kPa, gains that spread by 20 %, 10 % creep, 2 % dead cells, idle readings of some tenths of a
    /// per cent that waver.
    pub fn homemade() -> Self {
        Self {
            full_scale_kpa: 600.0,
            calibrated: false,
            noise_kpa: 0.3,
            idle_noise: true,
            gain_spread: 0.2,
            dead_fraction: 0.02,
            response_exponent: 0.75,
            response_saturation: 0.5,
            offset_spread: 0.003,
            creep: 0.1,
            ..Self::default()
        }
    }

    /// A home-made mat at its worst: besides, 20 % of a load stay behind it, and 10 % leak along rows and columns.
    pub fn poor_homemade() -> Self {
        Self { afterglow: 0.2, crosstalk: 0.1, ..Self::homemade() }
    }

    /// The reading of a pressure without its history, as pressure of a linear cell, kilopascal.
    pub(super) fn response_kpa(&self, pressure_kpa: f64) -> f64 {
        if self.response_exponent == 1.0 && self.response_saturation == 0.0 {
            return pressure_kpa;
        }
        let x = (pressure_kpa / self.full_scale_kpa).powf(self.response_exponent);
        self.full_scale_kpa * (1.0 + self.response_saturation) * x / (1.0 + self.response_saturation * x)
    }

    /// Highest count.
    pub fn max_count(&self) -> u16 {
        match self.kind {
            CellsKind::U8 => u16::from(u8::MAX),
            _ => u16::MAX,
        }
    }

    /// Pressure of one count, kilopascal.
    pub fn kpa_per_count(&self) -> f64 {
        self.full_scale_kpa / f64::from(self.max_count())
    }

    /// What a recording of this mat says its counts mean.
    pub fn scale(&self) -> Scale {
        if self.calibrated {
            Scale { unit: Unit::Kpa, gain: self.kpa_per_count(), offset: 0.0 }
        } else {
            Scale::RAW
        }
    }
}
