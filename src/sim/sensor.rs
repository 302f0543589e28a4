//! What cells make of pressure, each fault by its own parameter.

use rand::RngExt;
use rand_distr::StandardNormal;
use rand_pcg::Pcg64;

use crate::base::{CellsKind, Scale, Unit};

/// A cell's gain stays within these bounds whatever is drawn.
const GAIN_RANGE: (f64, f64) = (0.2, 5.0);

/// The cells of a mat. Faults act in this order: crosstalk, gain, noise, floor, dead cells,
/// saturation and quantisation.
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
        }
    }
}

impl Sensor {
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

/// The cells of one mat, with everything random about them drawn.
#[derive(Clone, Debug)]
pub(super) struct Readout {
    sensor: Sensor,
    cols: usize,
    gains: Vec<f64>,
    /// Row-major indices of the dead cells, ascending.
    pub(super) dead: Vec<usize>,
    noise: Pcg64,
    row_max: Vec<f64>,
    col_max: Vec<f64>,
}

impl Readout {
    /// Draws gains and dead cells from `cells`; `noise` is drawn from in every frame.
    pub(super) fn new(sensor: Sensor, rows: usize, cols: usize, cells: &mut Pcg64, noise: Pcg64) -> Self {
        let n = rows * cols;
        let gains = (0..n)
            .map(|_| {
                let z: f64 = cells.sample(StandardNormal);
                (sensor.gain_spread * z).exp().clamp(GAIN_RANGE.0, GAIN_RANGE.1)
            })
            .collect();
        // The first so many of a random order.
        let count = (sensor.dead_fraction * n as f64).round() as usize;
        let mut order: Vec<usize> = (0..n).collect();
        for at in 0..count {
            order.swap(at, cells.random_range(at..n));
        }
        order.truncate(count);
        order.sort_unstable();
        Self { sensor, cols, gains, dead: order, noise, row_max: vec![0.0; rows], col_max: vec![0.0; cols] }
    }

    /// Turns the pressure on each cell, kilopascal, into counts. `pressure` is used up.
    pub(super) fn read(&mut self, pressure: &mut [f64], exists: impl Fn(usize) -> bool, to: &mut Vec<u16>) {
        if self.sensor.crosstalk > 0.0 {
            self.ghost(pressure);
        }
        if self.sensor.gain_spread > 0.0 {
            for (p, gain) in pressure.iter_mut().zip(&self.gains) {
                *p *= gain;
            }
        }
        if self.sensor.noise_kpa > 0.0 {
            for p in pressure.iter_mut().filter(|p| self.sensor.idle_noise || **p > 0.0) {
                let z: f64 = self.noise.sample(StandardNormal);
                *p += self.sensor.noise_kpa * z;
            }
        }
        for &cell in &self.dead {
            pressure[cell] = 0.0;
        }
        let (per_kpa, max) = (1.0 / self.sensor.kpa_per_count(), f64::from(self.sensor.max_count()));
        to.clear();
        to.extend(pressure.iter().enumerate().map(|(cell, &p)| {
            if p <= 0.0 || p < self.sensor.floor_kpa || !exists(cell) {
                0
            } else {
                (p * per_kpa).round().min(max) as u16
            }
        }));
    }

    fn ghost(&mut self, pressure: &mut [f64]) {
        self.row_max.fill(0.0);
        self.col_max.fill(0.0);
        for (row, line) in pressure.chunks_exact(self.cols).enumerate() {
            for (col, &p) in line.iter().enumerate() {
                self.row_max[row] = self.row_max[row].max(p);
                self.col_max[col] = self.col_max[col].max(p);
            }
        }
        for (row, line) in pressure.chunks_exact_mut(self.cols).enumerate() {
            for (p, col_max) in line.iter_mut().zip(&self.col_max) {
                *p += self.sensor.crosstalk * (self.row_max[row] * col_max).sqrt();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    /// Two loaded blocks on the diagonal of a 20 x 20 mat.
    fn blocks() -> Vec<f64> {
        (0..400)
            .map(|cell| match (cell / 20, cell % 20) {
                (2..8, 2..8) | (12..18, 12..18) => 100.0,
                _ => 0.0,
            })
            .collect()
    }

    fn read(sensor: Sensor) -> (Vec<f64>, Vec<usize>) {
        let (mut cells, noise) = (Pcg64::seed_from_u64(1), Pcg64::seed_from_u64(2));
        let mut readout = Readout::new(sensor, 20, 20, &mut cells, noise);
        let mut counts = Vec::new();
        readout.read(&mut blocks(), |_| true, &mut counts);
        let kpa = counts.iter().map(|&count| f64::from(count) * sensor.kpa_per_count()).collect();
        (kpa, readout.dead)
    }

    fn loaded(values: &[f64]) -> Vec<f64> {
        values.iter().zip(blocks()).filter(|(_, p)| *p > 0.0).map(|(v, _)| *v).collect()
    }

    fn sd(values: &[f64]) -> f64 {
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        (values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / values.len() as f64).sqrt()
    }

    #[test]
    fn perfect_cells_read_what_presses() {
        let (values, dead) = read(Sensor::default());
        assert!(values.iter().zip(blocks()).all(|(v, p)| (v - p).abs() < 0.006));
        assert!(dead.is_empty());
    }

    #[test]
    fn eight_bits_round_and_saturate() {
        let sensor = Sensor { kind: CellsKind::U8, full_scale_kpa: 510.0, ..Sensor::default() };
        assert_eq!(sensor.kpa_per_count(), 2.0);
        assert!(loaded(&read(sensor).0).iter().all(|&v| v == 100.0));
        let low = Sensor { kind: CellsKind::U8, full_scale_kpa: 60.0, ..Sensor::default() };
        assert!(loaded(&read(low).0).iter().all(|&v| (v - 60.0).abs() < 1e-9));
    }

    #[test]
    fn noise_is_as_large_as_asked_and_leaves_idle_cells_alone() {
        let sensor = Sensor { noise_kpa: 2.0, ..Sensor::default() };
        let (values, _) = read(sensor);
        assert!((sd(&loaded(&values)) - 2.0).abs() < 0.5);
        assert!(values.iter().zip(blocks()).all(|(v, p)| p > 0.0 || *v == 0.0));
        let (idle, _) = read(Sensor { idle_noise: true, ..sensor });
        assert!(idle.iter().zip(blocks()).any(|(v, p)| p == 0.0 && *v > 0.0));
        let (cut, _) = read(Sensor { idle_noise: true, floor_kpa: 20.0, ..sensor });
        assert!(cut.iter().zip(blocks()).all(|(v, p)| p > 0.0 || *v == 0.0));
    }

    #[test]
    fn gains_spread_as_asked() {
        let (values, _) = read(Sensor { gain_spread: 0.1, ..Sensor::default() });
        let values = loaded(&values);
        assert!((sd(&values) - 10.0).abs() < 3.0, "{}", sd(&values));
        assert!(values.iter().all(|v| (50.0..200.0).contains(v)));
    }

    #[test]
    fn dead_cells_are_as_many_as_asked_and_read_nothing() {
        let (values, dead) = read(Sensor { dead_fraction: 0.1, ..Sensor::default() });
        assert_eq!(dead.len(), 40);
        assert!(dead.iter().all(|&cell| values[cell] == 0.0));
        let (all, _) = read(Sensor { dead_fraction: 1.0, ..Sensor::default() });
        assert!(all.iter().all(|&v| v == 0.0));
    }

    #[test]
    fn crosstalk_makes_phantoms_only_where_loaded_lines_cross() {
        let (values, _) = read(Sensor { crosstalk: 0.05, ..Sensor::default() });
        let at = |row: usize, col: usize| values[row * 20 + col];
        assert!((at(4, 14) - 5.0).abs() < 0.01);
        assert!((at(4, 4) - 105.0).abs() < 0.01);
        assert_eq!(at(4, 10), 0.0);
        assert_eq!(at(10, 10), 0.0);
    }

    #[test]
    fn an_uncalibrated_mat_says_so() {
        assert!(Sensor::default().scale().is_calibrated());
        assert_eq!(Sensor { calibrated: false, ..Sensor::default() }.scale(), Scale::RAW);
    }
}
