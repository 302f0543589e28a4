//! What cells make of pressure, frame after frame.

use rand::RngExt;
use rand_distr::StandardNormal;
use rand_pcg::Pcg64;

use super::Sensor;

/// A cell's gain stays within these bounds whatever is drawn.
const GAIN_RANGE: (f64, f64) = (0.2, 5.0);
/// Readings of stuck cells, shares of full scale.
const STUCK_RANGE: std::ops::Range<f64> = 0.2..0.9;
/// Times with which creep follows the load, seconds: together they rise like a logarithm from a second to two
/// minutes.
const CREEP_TIMES_S: [f64; 3] = [2.0, 10.0, 50.0];
/// How far hysteresis lags: a cell unloads along its own curve until it bears this share of its last load.
const LAG: f64 = 0.5;
/// Time in which after-glow halves, seconds.
const GLOW_HALF_S: f64 = 2.0;

/// What is broken about the cells of a mat; row-major indices, ascending.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Broken {
    pub(super) dead: Vec<usize>,
    pub(super) stuck: Vec<usize>,
    pub(super) noisy: Vec<usize>,
    pub(super) rows: Vec<usize>,
    pub(super) cols: Vec<usize>,
}

/// What a cell remembers of the loads it bore.
#[derive(Clone, Copy, Debug, Default)]
struct Memory {
    /// Load that hysteresis holds on to.
    held: f64,
    creep: [f64; CREEP_TIMES_S.len()],
    /// The load, and after it what fades of it.
    glow: f64,
}

/// The cells of one mat, with everything random about them drawn.
#[derive(Clone, Debug)]
pub(super) struct Readout {
    sensor: Sensor,
    cols: usize,
    gains: Vec<f64>,
    pub(super) broken: Broken,
    /// Readings of the stuck cells and of all unloaded cells, kilopascal of a linear mat.
    stuck_kpa: Vec<f64>,
    offsets_kpa: Vec<f64>,
    memory: Vec<Memory>,
    last_s: Option<f64>,
    noise: Pcg64,
    row_max: Vec<f64>,
    col_max: Vec<f64>,
}

impl Readout {
    /// Draws gains and broken cells from `cells`; `noise` is drawn from in every frame.
    pub(super) fn new(sensor: Sensor, rows: usize, cols: usize, cells: &mut Pcg64, noise: Pcg64) -> Self {
        let n = rows * cols;
        let gains = (0..n)
            .map(|_| {
                let z: f64 = cells.sample(StandardNormal);
                (sensor.gain_spread * z).exp().clamp(GAIN_RANGE.0, GAIN_RANGE.1)
            })
            .collect();
        // The first so many of a random order are dead, the next stuck, the next noisy.
        let mut order: Vec<usize> = (0..n).collect();
        let mut next = 0;
        let mut take = |fraction: f64, cells: &mut Pcg64| {
            let end = (next + (fraction * n as f64).round() as usize).min(n);
            for at in next..end {
                order.swap(at, cells.random_range(at..n));
            }
            let mut taken = order[next..end].to_vec();
            taken.sort_unstable();
            next = end;
            taken
        };
        let dead = take(sensor.dead_fraction, cells);
        let stuck = take(sensor.stuck_fraction, cells);
        let noisy = take(sensor.noisy_fraction, cells);
        let stuck_kpa =
            stuck.iter().map(|_| sensor.full_scale_kpa * cells.random_range(STUCK_RANGE)).collect();
        let spread_kpa = sensor.offset_spread * sensor.full_scale_kpa;
        let offsets_kpa = (0..n)
            .map(|_| {
                let z: f64 = cells.sample(StandardNormal);
                (spread_kpa * z).abs()
            })
            .collect();
        let broken = Broken {
            dead,
            stuck,
            noisy,
            rows: lines(sensor.broken_rows, rows, cells),
            cols: lines(sensor.broken_cols, cols, cells),
        };
        Self {
            sensor,
            cols,
            gains,
            broken,
            stuck_kpa,
            offsets_kpa,
            memory: vec![Memory::default(); n],
            last_s: None,
            noise,
            row_max: vec![0.0; rows],
            col_max: vec![0.0; cols],
        }
    }

    /// Turns the pressure on each cell at a time, kilopascal, into counts. `pressure` is used up.
    pub(super) fn read(
        &mut self,
        t_s: f64,
        pressure: &mut [f64],
        exists: impl Fn(usize) -> bool,
        to: &mut Vec<u16>,
    ) {
        if self.sensor.crosstalk > 0.0 {
            self.ghost(pressure);
        }
        if self.sensor.gain_spread > 0.0 {
            for (p, gain) in pressure.iter_mut().zip(&self.gains) {
                *p *= gain;
            }
        }
        if self.sensor.hysteresis > 0.0 || self.sensor.creep > 0.0 || self.sensor.afterglow > 0.0 {
            self.remember(t_s, pressure);
        }
        let sensor = &self.sensor;
        for p in pressure.iter_mut().filter(|p| **p > 0.0) {
            *p = sensor.response_kpa(*p);
        }
        self.disturb(t_s, pressure);
        self.damage(pressure);
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

    /// Adds what the loads before leave behind.
    fn remember(&mut self, t_s: f64, pressure: &mut [f64]) {
        let elapsed = self.last_s.map_or(0.0, |last| (t_s - last).max(0.0));
        self.last_s = Some(t_s);
        let follow = CREEP_TIMES_S.map(|time_s| 1.0 - (-elapsed / time_s).exp());
        // What the three have risen to after a minute.
        let minute: f64 = CREEP_TIMES_S.iter().map(|time_s| 1.0 - (-60.0 / time_s).exp()).sum();
        let fade = (-elapsed / GLOW_HALF_S).exp2();
        for (p, memory) in pressure.iter_mut().zip(&mut self.memory) {
            memory.held = memory.held.clamp(*p, *p / LAG);
            for (state, follow) in memory.creep.iter_mut().zip(follow) {
                *state += follow * (*p - *state);
            }
            let crept: f64 = memory.creep.iter().sum();
            let lag = (memory.held - *p) * LAG / (1.0 - LAG);
            memory.glow = p.max(fade * memory.glow);
            let glow = self.sensor.afterglow * memory.glow;
            *p = p.max(glow) + self.sensor.hysteresis * lag + self.sensor.creep * crept / minute;
        }
    }

    /// Adds noise, offsets and drift.
    fn disturb(&mut self, t_s: f64, pressure: &mut [f64]) {
        if self.sensor.noise_kpa > 0.0 {
            for p in pressure.iter_mut().filter(|p| self.sensor.idle_noise || **p > 0.0) {
                let z: f64 = self.noise.sample(StandardNormal);
                *p += self.sensor.noise_kpa * z;
            }
        }
        for &cell in &self.broken.noisy {
            let z: f64 = self.noise.sample(StandardNormal);
            pressure[cell] += Sensor::NOISY_SHARE * self.sensor.full_scale_kpa * z;
        }
        if self.sensor.offset_spread > 0.0 || self.sensor.drift_per_min != 0.0 {
            let drift = self.sensor.drift_per_min * self.sensor.full_scale_kpa * t_s / 60.0;
            for (p, offset) in pressure.iter_mut().zip(&self.offsets_kpa) {
                *p += offset + drift;
            }
        }
    }

    fn damage(&self, pressure: &mut [f64]) {
        for (&cell, &kpa) in self.broken.stuck.iter().zip(&self.stuck_kpa) {
            pressure[cell] = kpa;
        }
        for &cell in &self.broken.dead {
            pressure[cell] = 0.0;
        }
        for &row in &self.broken.rows {
            pressure[row * self.cols..][..self.cols].fill(0.0);
        }
        for &col in &self.broken.cols {
            pressure.iter_mut().skip(col).step_by(self.cols).for_each(|p| *p = 0.0);
        }
    }
}

/// So many different lines out of `of`, ascending.
fn lines(count: usize, of: usize, rng: &mut Pcg64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..of).collect();
    for at in 0..count.min(of) {
        order.swap(at, rng.random_range(at..of));
    }
    order.truncate(count);
    order.sort_unstable();
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CellsKind, Scale};
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
        readout.read(0.0, &mut blocks(), |_| true, &mut counts);
        let kpa = counts.iter().map(|&count| f64::from(count) * sensor.kpa_per_count()).collect();
        (kpa, readout.broken.dead)
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

    /// What one cell reads, kilopascal, under loads at times.
    fn series(sensor: Sensor, loads: &[(f64, f64)]) -> Vec<f64> {
        let (mut cells, noise) = (Pcg64::seed_from_u64(1), Pcg64::seed_from_u64(2));
        let mut readout = Readout::new(sensor, 1, 1, &mut cells, noise);
        let mut counts = Vec::new();
        let read = |&(t_s, load): &(f64, f64)| {
            readout.read(t_s, &mut [load], |_| true, &mut counts);
            f64::from(counts[0]) * sensor.kpa_per_count()
        };
        loads.iter().map(read).collect()
    }

    #[test]
    fn the_response_bends_and_keeps_its_ends() {
        let sensor = Sensor {
            response_exponent: 0.5,
            response_saturation: 1.0,
            full_scale_kpa: 400.0,
            ..Sensor::default()
        };
        let read = series(sensor, &[(0.0, 0.0), (1.0, 100.0), (2.0, 400.0), (3.0, 900.0)]);
        assert_eq!((read[0], read[2], read[3]), (0.0, 400.0, 400.0));
        // x = 1/2, so 2 x / (1 + x) = 2/3.
        assert!((read[1] - 400.0 * 2.0 / 3.0).abs() < 0.01, "{}", read[1]);
    }

    #[test]
    fn creep_rises_by_its_share_in_a_minute_and_outlasts_the_load() {
        let mut loads: Vec<(f64, f64)> = (0..=600).map(|at| (f64::from(at) * 0.1, 100.0)).collect();
        loads.push((60.1, 0.0));
        let read = series(Sensor { creep: 0.1, ..Sensor::default() }, &loads);
        assert_eq!(read[0], 100.0);
        assert!((read[600] - 110.0).abs() < 0.05, "{}", read[600]);
        assert!((106.0..107.5).contains(&read[100]) && read.windows(2).take(600).all(|w| w[1] >= w[0]));
        assert!((9.0..10.0).contains(&read[601]), "{}", read[601]);
    }

    #[test]
    fn hysteresis_is_what_it_is_called_at_half_the_load() {
        let loads = [(0.0, 50.0), (1.0, 100.0), (2.0, 75.0), (3.0, 50.0), (4.0, 0.0), (5.0, 50.0)];
        let read = series(Sensor { hysteresis: 0.1, ..Sensor::default() }, &loads);
        let expected = [50.0, 100.0, 77.5, 55.0, 0.0, 50.0];
        assert!(read.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.01), "{read:?}");
    }

    #[test]
    fn after_glow_is_its_share_when_the_load_left_and_halves() {
        let loads = [(0.0, 100.0), (1.0, 100.0), (1.0, 0.0), (3.0, 0.0), (4.0, 5.0), (5.0, 40.0)];
        let read = series(Sensor { afterglow: 0.2, ..Sensor::default() }, &loads);
        let expected = [100.0, 100.0, 20.0, 10.0, 20.0 * 0.125_f64.sqrt(), 40.0];
        assert!(read.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.01), "{read:?}");
    }

    #[test]
    fn a_minute_of_drift_moves_idle_cells_by_its_share() {
        let sensor = Sensor { drift_per_min: 0.01, full_scale_kpa: 500.0, ..Sensor::default() };
        let read = series(sensor, &[(0.0, 0.0), (60.0, 0.0), (60.0, 100.0)]);
        assert!((read[1] - 5.0).abs() < 0.01 && (read[2] - 105.0).abs() < 0.01);
    }

    #[test]
    fn broken_cells_and_lines_are_as_many_as_asked_and_apart() {
        let sensor = Sensor {
            dead_fraction: 0.02,
            stuck_fraction: 0.02,
            noisy_fraction: 0.02,
            broken_rows: 1,
            broken_cols: 2,
            ..Sensor::default()
        };
        let (mut cells, noise) = (Pcg64::seed_from_u64(1), Pcg64::seed_from_u64(2));
        let mut readout = Readout::new(sensor, 20, 20, &mut cells, noise);
        let broken = readout.broken.clone();
        assert_eq!([broken.dead.len(), broken.stuck.len(), broken.noisy.len()], [8; 3]);
        assert_eq!((broken.rows.len(), broken.cols.len()), (1, 2));
        let all: std::collections::BTreeSet<_> =
            broken.dead.iter().chain(&broken.stuck).chain(&broken.noisy).collect();
        assert_eq!(all.len(), 24);
        let mut counts = Vec::new();
        readout.read(0.0, &mut vec![100.0; 400], |_| true, &mut counts);
        let in_line = |cell: usize| broken.rows.contains(&(cell / 20)) || broken.cols.contains(&(cell % 20));
        for (cell, &count) in counts.iter().enumerate() {
            assert_eq!(count == 0, in_line(cell) || broken.dead.contains(&cell), "{cell}");
        }
        let stuck = broken.stuck.iter().filter(|&&cell| !in_line(cell));
        assert!(stuck.into_iter().all(|&cell| (13_000..59_000).contains(&counts[cell])));
    }
}
