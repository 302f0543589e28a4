//! What every cell did over the session: its lowest and highest stored number.

use super::history::{History, quantile};
use crate::base::{CellsKind, CellsRef, Mat, Sample, Scale};

/// Contact threshold of calibrated mats, kPa: the default for children.
pub(super) const THRESHOLD_KPA: f64 = 5.0;
/// Contact threshold of uncalibrated mats, as a share of the middle pressure of the peak picture, where
/// half of the picture's load lies above. On the 300 reference steps, whose middle pressure is 100 to
/// 145 kPa, this is 8 to 12 kPa.
const THRESHOLD_SHARE: f64 = 0.08;
/// Counts an uncalibrated cell must read more than the baseline: one or two may be rounding or crosstalk.
const THRESHOLD_MIN_COUNTS: f64 = 2.5;
/// Share of the cells that may read more than the baseline although nothing is on them.
const BASELINE_QUANTILE: f64 = 0.1;

/// Lowest and highest stored number of each cell.
#[derive(Clone, Debug)]
pub(super) struct CellStats {
    pub(super) least: Vec<f32>,
    pub(super) most: Vec<f32>,
    /// Whether the cells are whole counts.
    counts: bool,
}

impl CellStats {
    /// Nothing seen yet.
    pub(super) fn new(cells: usize) -> Self {
        Self { least: vec![f32::INFINITY; cells], most: vec![f32::NEG_INFINITY; cells], counts: false }
    }

    /// Takes in a frame.
    pub(super) fn push(&mut self, cells: CellsRef<'_>) {
        self.counts = matches!(cells.kind(), CellsKind::U8 | CellsKind::U16);
        match cells {
            CellsRef::U8(v) => self.take(v),
            CellsRef::U16(v) => self.take(v),
            CellsRef::F32(v) => self.take(v),
            CellsRef::F64(v) => self.take(v),
        }
    }

    fn take<T: Sample>(&mut self, cells: &[T]) {
        for ((least, most), &stored) in self.least.iter_mut().zip(&mut self.most).zip(cells) {
            let stored = stored.value() as f32;
            *least = least.min(stored);
            *most = most.max(stored);
        }
    }

    /// Values every existing cell but a few reads all the time, whether loaded or not: 0 on a good mat.
    pub(super) fn baseline(&self, mat: &Mat, scale: &Scale) -> f64 {
        let existing = (0..self.least.len()).filter(|&cell| mat.exists(cell));
        let mut least: Vec<f64> = existing
            .map(|cell| scale.apply(f64::from(self.least[cell])))
            .filter(|value| value.is_finite())
            .collect();
        quantile(&mut least, BASELINE_QUANTILE).unwrap_or(0.0).max(0.0)
    }
}

/// The contact threshold where none was asked for: 5 kPa on a calibrated mat. On an uncalibrated one
/// 8 % of the middle pressure (half of the load of the peak picture lies in cells above it), and 2.5 counts
/// at least, all counted from the baseline, which is 0 on a good mat.
pub(super) fn default_threshold(mat: &Mat, scale: &Scale, history: &History, stats: &CellStats) -> f64 {
    if scale.is_calibrated() {
        return THRESHOLD_KPA;
    }
    let baseline = stats.baseline(mat, scale);
    let mut peaks = vec![0.0_f64; mat.cells()];
    for frame in 0..history.frames() {
        for (cell, value) in history.loaded(frame) {
            peaks[cell] = peaks[cell].max(value - baseline);
        }
    }
    let least = if stats.counts { THRESHOLD_MIN_COUNTS * scale.gain } else { 0.0 };
    baseline + share_of_middle(peaks).max(least)
}

/// 8 % of the middle value of a picture: half of its load lies in cells above it.
pub(super) fn share_of_middle(mut picture: Vec<f64>) -> f64 {
    picture.retain(|&value| value > 0.0);
    picture.sort_by(f64::total_cmp);
    let half = 0.5 * picture.iter().sum::<f64>();
    let mut below = 0.0;
    let middle = picture.iter().find(|&&value| {
        below += value;
        below >= half
    });
    THRESHOLD_SHARE * middle.copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::frame::FrameMeter;

    #[test]
    fn a_raw_threshold_follows_the_load_and_not_the_noise() {
        let mat = Mat::new(10, 10, 5.0, 5.0).unwrap();
        let mut cells = [1_u16; 100];
        cells[30..60].fill(1000);
        let (mut history, mut stats) = (History::default(), CellStats::new(100));
        let mut meter = FrameMeter::new(&mat, Scale::RAW);
        let stored = CellsRef::U16(&cells);
        history.push(0.0, meter.measure(stored), stored, &mat, &Scale::RAW);
        stats.push(stored);
        let threshold = default_threshold(&mat, &Scale::RAW, &history, &stats);
        assert!((threshold - (1.0 + 0.08 * 999.0)).abs() < 1e-9, "{threshold}");
        assert_eq!(default_threshold(&mat, &Scale::KPA, &history, &stats), 5.0);
    }
}
