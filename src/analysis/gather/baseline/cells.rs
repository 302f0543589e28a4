//! The readings of single cells: which of them are quiet, and how much they waver.

use crate::stats::quantile;

/// Readings below the lowest that count: a frame that was lost and came as zeros is none.
const LOW_QUANTILE: f64 = 0.02;
/// Quiet readings reach so many standard deviations of the noise below and above the lowest that count, and then to
/// either side of their middle.
const REACH: (f64, f64, f64) = (4.0, 5.0, 2.5);
/// Fewest quiet readings, as a number and as a share of all.
const FEWEST: (usize, f64) = (5, 0.03);
/// A cell that stands still for so large a share of the frames tells what it reads without load.
const LASTING_SHARE: f64 = 0.15;
/// Share of the quiet readings within what a cell is said to waver.
const WAVERS_SHARE: f64 = 0.6;
/// Noise below this many steps of the counts leaves one number the commonest.
const COARSE: f64 = 0.5;
/// Of counts that hardly waver the level is the lowest that is read in this share of the frames.
const COMMON_SHARE: f64 = 0.1;
/// Share of the changes from frame to frame that count: the others may be of a foot that comes or goes.
const CHANGES_SHARE: f64 = 0.95;
/// Root mean square of the smallest 95 % of the changes of white noise of standard deviation 1.
const OF_CHANGES: f64 = 1.232;

/// Frames laid end to end, in pairs of one following the other.
pub(super) struct Samples<'a> {
    kept: &'a [f64],
    cells: usize,
}

impl<'a> Samples<'a> {
    pub(super) fn new(kept: &'a [f64], cells: usize) -> Self {
        Self { kept, cells }
    }

    pub(super) fn frames(&self) -> usize {
        self.kept.len() / self.cells.max(1)
    }

    /// The readings of one cell, in order.
    fn readings(&self, cell: usize) -> impl Iterator<Item = f64> + '_ {
        self.kept.iter().skip(cell).step_by(self.cells).copied()
    }

    pub(super) fn of(&self, cell: usize, to: &mut Vec<f64>) {
        to.clear();
        to.extend(self.readings(cell));
    }

    /// Of each cell how many readings are 0 or less.
    pub(super) fn at_zero(&self) -> Vec<u32> {
        let mut counts = vec![0; self.cells];
        for frame in self.kept.chunks_exact(self.cells.max(1)) {
            counts.iter_mut().zip(frame).for_each(|(count, &value)| *count += u32::from(value <= 0.0));
        }
        counts
    }
}

/// Standard deviation of the noise of a usual cell, from what it changes from one frame to the next.
pub(super) fn noise_of(samples: &Samples<'_>, existing: &[usize]) -> f64 {
    let mut readings = Vec::with_capacity(samples.frames());
    let mut changes = Vec::with_capacity(samples.frames() / 2);
    let of_cell = |&cell: &usize| {
        samples.of(cell, &mut readings);
        changes.clear();
        changes.extend(readings.chunks_exact(2).map(|pair| (pair[1] - pair[0]).powi(2)));
        let counted = (CHANGES_SHARE * changes.len() as f64).ceil() as usize;
        if counted == 0 {
            return 0.0;
        }
        changes.select_nth_unstable_by(counted - 1, f64::total_cmp);
        (changes[..counted].iter().sum::<f64>() / counted as f64).sqrt() / OF_CHANGES
    };
    middle(existing.iter().map(of_cell))
}

/// The lowest quiet readings of a cell.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quiet {
    /// Their middle, one of them.
    pub(super) level: f64,
    /// How many they are.
    pub(super) readings: usize,
    /// How far most of them lie from it.
    pub(super) wavers: f64,
    /// The lowest reading that counts.
    pub(super) lowest: f64,
}

impl Quiet {
    /// Those among the readings of a cell, of which there is one at least; sorts them. `step`: from one number to the
    /// next.
    pub(super) fn of(readings: &mut [f64], noise: f64, step: f64, tolerance: f64) -> Self {
        readings.sort_by(f64::total_cmp);
        let lowest = readings[(LOW_QUANTILE * readings.len() as f64) as usize];
        if noise <= COARSE * step
            && let Some(common) = Self::common(readings, lowest)
        {
            return common;
        }
        let within = |from: f64, to: f64| {
            let first = readings.partition_point(|&value| value < from);
            let end = readings.partition_point(|&value| value <= to);
            &readings[first.min(end)..end]
        };
        let middle_of = |part: &[f64]| part.get(part.len().saturating_sub(1) / 2).copied().unwrap_or(lowest);
        let (below, above, around) = REACH;
        let mut level =
            middle_of(within(lowest - below * noise - tolerance, lowest + above * noise + tolerance));
        let reach = around * noise + tolerance;
        let mut quiet = within(level - reach, level + reach);
        for _ in 0..2 {
            level = middle_of(quiet);
            quiet = within(level - reach, level + reach);
        }
        let even = within(level - around * noise, level + around * noise);
        if noise > 0.0 && level > around * noise && !even.is_empty() {
            // Nothing is cut off at 0: the mean is surer than the middle.
            level = even.iter().sum::<f64>() / even.len() as f64;
        }
        let mut off: Vec<f64> = quiet.iter().map(|value| (value - level).abs()).collect();
        off.sort_by(f64::total_cmp);
        let wavers = off.get((WAVERS_SHARE * off.len() as f64) as usize).copied().unwrap_or(0.0);
        Self { level, readings: quiet.len(), wavers, lowest }
    }

    /// The lowest number that the cell reads often, of sorted readings.
    fn common(readings: &[f64], lowest: f64) -> Option<Self> {
        let often = (COMMON_SHARE * readings.len() as f64).max(FEWEST.0 as f64);
        let mut runs = readings.chunk_by(|one, next| one == next);
        let run = runs.find(|run| run.len() as f64 >= often)?;
        Some(Self { level: run[0], readings: run.len(), wavers: 0.0, lowest: lowest.min(run[0]) })
    }

    /// Whether there are enough to be more than a turning point of the sway.
    pub(super) fn is_any(&self, frames: usize) -> bool {
        self.readings >= FEWEST.0 && self.readings as f64 >= FEWEST.1 * frames as f64
    }

    /// Whether the cell stood still for a good part of the frames.
    pub(super) fn is_lasting(&self, frames: usize) -> bool {
        self.is_any(frames) && self.readings as f64 >= LASTING_SHARE * frames as f64
    }
}

/// The number in the middle of some, one of them; 0 of none.
pub(super) fn middle(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    quantile(&mut values, 0.5).unwrap_or(0.0)
}
