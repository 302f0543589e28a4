//! What every cell did over the session: its lowest and highest value.

use super::history::History;
use super::loaded::Loaded;
use crate::base::{CellsKind, Mat, Scale};
use crate::stats::quantile;

/// Contact threshold of calibrated mats, kPa: the default for children.
pub(in crate::analysis) const THRESHOLD_KPA: f64 = 5.0;
/// Contact threshold of uncalibrated mats, as a share of the middle pressure of the peak picture, where
/// half of the picture's load lies above. On the 300 reference steps, whose middle pressure is 100 to
/// 145 kPa, this is 8 to 12 kPa.
const THRESHOLD_SHARE: f64 = 0.08;
/// Counts an uncalibrated cell must read more than the baseline: one or two may be rounding or crosstalk.
const THRESHOLD_MIN_COUNTS: f64 = 2.5;
/// A cell is surely loaded from this many standard deviations of the noise.
pub(in crate::analysis) const SURE: f64 = 5.0;
/// Share of the cells that may read more than the baseline although nothing is on them.
const BASELINE_QUANTILE: f64 = 0.1;

/// One cell's values over the frames.
#[derive(Clone, Copy, Debug)]
struct CellStat {
    /// Lowest value above 0, and below 0 where there was one.
    least: f64,
    most: f64,
    /// Frames in which it read more than 0.
    loaded: u32,
}

impl CellStat {
    /// Takes in a value above 0.
    fn add(&mut self, value: f64) {
        self.least = if value < self.least { value } else { self.least };
        self.most = if value > self.most { value } else { self.most };
        self.loaded += 1;
    }
}

/// Lowest and highest value of each cell.
#[derive(Clone, Debug)]
pub(in crate::analysis) struct CellStats {
    cells: Vec<CellStat>,
    frames: u32,
    /// Whether the cells are whole counts.
    counts: bool,
}

impl CellStats {
    /// Nothing seen yet.
    pub(in crate::analysis) fn new(cells: usize) -> Self {
        let none = CellStat { least: f64::INFINITY, most: 0.0, loaded: 0 };
        Self { cells: vec![none; cells], frames: 0, counts: false }
    }

    /// Takes in a frame whose cells were stored in this type.
    pub(in crate::analysis) fn push(&mut self, kind: CellsKind, frame: &Loaded) {
        self.counts = matches!(kind, CellsKind::U8 | CellsKind::U16);
        self.frames = self.frames.saturating_add(1);
        for (&cell, &value) in frame.cells().iter().zip(frame.values()) {
            self.cells[cell as usize].add(value);
        }
        for &(cell, value) in frame.below() {
            let cell = &mut self.cells[cell as usize];
            cell.least = cell.least.min(value);
        }
    }

    /// Forgets the values of the frames so far, whose cells are to be lowered.
    pub(in crate::analysis) fn forget(&mut self) {
        *self = Self { frames: self.frames, counts: self.counts, ..Self::new(self.cells.len()) };
    }

    /// Takes in the first frames of a session, once they were lowered.
    pub(in crate::analysis) fn take_in_again(&mut self, history: &History, frames: usize) {
        for frame in 0..frames {
            history.loaded(frame).iter().for_each(|(cell, value)| self.cells[cell].add(value));
        }
    }

    /// Lowest value of a cell.
    pub(in crate::analysis) fn least(&self, cell: usize) -> f64 {
        let cell = &self.cells[cell];
        if cell.loaded < self.frames { cell.least.min(0.0) } else { cell.least }
    }

    /// Highest value of a cell, 0 at least.
    pub(in crate::analysis) fn most(&self, cell: usize) -> f64 {
        self.cells[cell].most
    }

    /// Whether a cell ever read more than 0.
    pub(in crate::analysis) fn ever_loaded(&self, cell: usize) -> bool {
        self.cells[cell].loaded > 0
    }

    /// Values every existing cell but a few reads all the time, whether loaded or not: 0 on a good mat.
    pub(in crate::analysis) fn baseline(&self, mat: &Mat) -> f64 {
        let existing = (0..self.cells.len()).filter(|&cell| mat.exists(cell));
        let mut least: Vec<f64> =
            existing.map(|cell| self.least(cell)).filter(|value| value.is_finite()).collect();
        quantile(&mut least, BASELINE_QUANTILE).unwrap_or(0.0).max(0.0)
    }
}

/// The contact threshold where none was asked for: 5 kPa on a calibrated mat. On an uncalibrated one
/// 8 % of the middle pressure (half of the load of the peak picture lies in cells above it), and 2.5 counts
/// at least, all counted from the baseline, which is 0 on a good mat. Only cells that rise above the noise count: on a noisy
/// mat the unloaded cells, which are more, would otherwise set the middle. `noise`: its standard deviation.
pub(in crate::analysis) fn default_threshold(mat: &Mat, scale: &Scale, stats: &CellStats, noise: f64) -> f64 {
    if scale.is_calibrated() {
        return THRESHOLD_KPA;
    }
    let baseline = stats.baseline(mat);
    let peaks = (0..mat.cells()).map(|cell| stats.most(cell) - baseline);
    let peaks = peaks.filter(|&peak| peak > SURE * noise).collect();
    let least = if stats.counts { THRESHOLD_MIN_COUNTS * scale.gain } else { 0.0 };
    let share = share_of_middle(peaks);
    // Where nothing rises above the noise, nothing is loaded.
    baseline + if share > 0.0 { share.max(least) } else { least.max(SURE * noise) }
}

/// 8 % of the middle value of a picture: half of its load lies in cells above it.
pub(in crate::analysis) fn share_of_middle(mut picture: Vec<f64>) -> f64 {
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
    use crate::base::CellsRef;

    #[test]
    fn a_raw_threshold_follows_the_load_and_not_the_noise() {
        let mat = Mat::new(10, 10, 5.0, 5.0).unwrap();
        let mut cells = [1_u16; 100];
        cells[30..60].fill(1000);
        let (mut loaded, mut stats) = (Loaded::default(), CellStats::new(100));
        loaded.take(&mat, &Scale::RAW, None, CellsRef::U16(&cells));
        stats.push(CellsKind::U16, &loaded);
        let threshold = default_threshold(&mat, &Scale::RAW, &stats, 0.0);
        assert!((threshold - (1.0 + 0.08 * 999.0)).abs() < 1e-9, "{threshold}");
        assert_eq!(default_threshold(&mat, &Scale::KPA, &stats, 0.0), 5.0);
        // Noise whose highest in each cell is 180, where 70 cells are empty and 30 bear 1000.
        let cells: Vec<u16> =
            (0..100).map(|cell| if (30..60).contains(&cell) { 1000 } else { 180 }).collect();
        let mut stats = CellStats::new(100);
        for frame in [&cells[..], &[0; 100]] {
            loaded.take(&mat, &Scale::RAW, None, CellsRef::U16(frame));
            stats.push(CellsKind::U16, &loaded);
        }
        let threshold = default_threshold(&mat, &Scale::RAW, &stats, 50.0);
        assert!((threshold - 80.0).abs() < 1e-9, "{threshold}");
        // Noise alone.
        let mut stats = CellStats::new(100);
        for frame in [[180.0; 100], [0.0; 100]] {
            loaded.take(&mat, &Scale::RAW, None, CellsRef::F64(&frame));
            stats.push(CellsKind::F64, &loaded);
        }
        assert_eq!(default_threshold(&mat, &Scale::RAW, &stats, 50.0), 250.0);
    }
}
