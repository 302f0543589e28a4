//! Finds what the cells read without load, from the frames of a recording.

use super::cells::{Quiet, Samples, middle, noise_of};
use super::offset::{Baseline, Offset, WhyUnknown};
use crate::analysis::gather::geometry::neighbours;
use crate::base::{CellsKind, CellsRef, Mat, Meta, Scale, Unit};
use crate::stats::normal_quantile;

/// Most frames kept, and the fewest on a mat of very many cells.
const KEPT_FRAMES: std::ops::RangeInclusive<usize> = 32..=512;
/// Most numbers kept: 16 MB.
const KEPT_NUMBERS: usize = 1 << 21;
/// Fewest frames in which a cell's standing still tells anything.
const MIN_FRAMES: usize = 10;
/// Frames after which it is first looked at, then after twice as many, and so on.
const LOOK_FROM: usize = MIN_FRAMES;
/// A mat that was plainly zeroed for so many frames is zeroed.
const SETTLED_FRAMES: usize = 256;
/// Share of a cell's readings that are 0 where it reads nothing without load, though it wavers.
const AT_ZERO: f64 = 0.45;
/// Where this share of the cells is at 0, the mat was zeroed.
const ZEROED_SHARE: f64 = 0.75;
/// Where at least this share of the cells that tell it reads something without load, the mat was not zeroed.
const RAISED_SHARE: f64 = 0.3;
/// Of noise clipped at 0 the middle of some readings comes so far above 0 by chance, in standard deviations.
const CHANCE: f64 = 0.25;
/// What a cell reads without load is known within this share of the mat's range: 0.3 kPa of 655.
const TOLERANCE: f64 = 0.0005;
/// An even level below this share of the range changes nothing that matters: 1 kPa of 655.
const NEGLIGIBLE: f64 = 0.0015;
/// Fewest empty cells that tell the level of the mat, as a number and as a share of its cells.
const MIN_EVIDENCE: (usize, f64) = (24, 0.03);
/// The usual level is where this share of the still cells lies closest together.
const DENSE_SHARE: f64 = 0.3;
/// So many times as far as those apart, at most, lie the levels of all others.
const DENSE_REACH: f64 = 10.0;
/// Share of the empty cells, those nearest to the usual level, whose spread counts, and the variance of so many of
/// normal numbers of variance 1.
const COUNTED: f64 = 0.95;
const OF_COUNTED: f64 = 0.759;
/// Standard deviation of a rounding error, in steps: levels that are whole counts differ by at least this.
const ROUNDED: f64 = 0.289;
/// An empty cell wavers at most so many times as much as the usual one.
const UNSTEADY: f64 = 2.0;
/// How far the levels of cells differ that differ by chance, in standard errors.
const SAME: f64 = 3.0;

/// Finds what the cells of a mat read when nothing is on them: push the frames, ask for the baseline.
#[derive(Clone, Debug)]
pub struct BaselineFinder {
    mat: Mat,
    full_scale: Option<f64>,
    /// What is added to a stored number so that 0 means nothing.
    shift: f64,
    kind: CellsKind,
    /// Frames in pairs of one following the other, cell by cell.
    kept: Vec<f64>,
    capacity: usize,
    /// Of so many pairs one is kept.
    stride: usize,
    seen: usize,
    highest: f64,
}

impl BaselineFinder {
    /// For frames of this mat.
    pub fn new(meta: &Meta) -> Self {
        let cells = meta.mat.cells().max(1);
        Self {
            mat: meta.mat.clone(),
            full_scale: meta.full_scale.map(|full| full + meta.scale.offset / meta.scale.gain),
            shift: meta.scale.offset / meta.scale.gain,
            kind: CellsKind::F64,
            kept: Vec::new(),
            capacity: (KEPT_NUMBERS / cells).clamp(*KEPT_FRAMES.start(), *KEPT_FRAMES.end()) / 4 * 4,
            stride: 1,
            seen: 0,
            highest: 0.0,
        }
    }

    /// Frames taken in so far.
    pub fn frames(&self) -> usize {
        self.seen
    }

    /// The baseline of frames that can all be had: as many are looked at as it takes to settle it.
    pub fn of<'a>(meta: &Meta, frames: impl IntoIterator<Item = CellsRef<'a>>) -> Baseline {
        let mut finder = Self::new(meta);
        for cells in frames {
            if finder.push(cells) && finder.is_settled() {
                break;
            }
        }
        finder.baseline()
    }

    /// Takes in the next frame. Returns whether it is time to look at what is known: ever more seldom.
    ///
    /// # Panics
    /// When the frame has another number of cells than the mat.
    pub fn push(&mut self, cells: CellsRef<'_>) -> bool {
        self.keep(cells);
        self.seen.is_multiple_of(LOOK_FROM) && (self.seen / LOOK_FROM).is_power_of_two()
    }

    fn keep(&mut self, cells: CellsRef<'_>) {
        let n = self.mat.cells();
        assert_eq!(cells.len(), n, "cells of a frame");
        let pair = self.seen / 2;
        self.seen += 1;
        if !pair.is_multiple_of(self.stride) {
            return;
        }
        self.kind = cells.kind();
        if self.kept.len() == self.capacity * n {
            self.thin_out();
            if !pair.is_multiple_of(self.stride) {
                return;
            }
        }
        if self.kept.is_empty() {
            self.kept.reserve_exact(self.capacity * n);
        }
        let from = self.kept.len();
        self.kept.resize(from + n, 0.0);
        let counts_from = Scale { unit: Unit::Raw, gain: 1.0, offset: self.shift };
        cells.scaled_into(&counts_from, &mut self.kept[from..]);
        self.highest = self.kept[from..].iter().copied().fold(self.highest, f64::max);
    }

    /// Drops every other pair.
    fn thin_out(&mut self) {
        let pair = 2 * self.mat.cells();
        for to in 0..self.capacity / 4 {
            self.kept.copy_within(2 * to * pair..(2 * to + 1) * pair, to * pair);
        }
        self.kept.truncate(self.capacity / 4 * pair);
        self.stride *= 2;
    }

    /// Whether there were enough frames for a first look.
    pub(in crate::analysis) fn has_looked(&self) -> bool {
        self.seen >= LOOK_FROM
    }

    /// Whether more frames change nothing: enough of them showed that the mat was zeroed.
    pub fn is_settled(&self) -> bool {
        self.seen >= SETTLED_FRAMES && self.is_plainly_zeroed()
    }

    /// Whether most cells read 0 at most times, as they do on good mats.
    fn is_plainly_zeroed(&self) -> bool {
        let samples = Samples::new(&self.kept, self.mat.cells());
        let existing = || (0..self.mat.cells()).filter(|&cell| self.mat.exists(cell));
        let (counts, often) = (samples.at_zero(), AT_ZERO * samples.frames() as f64);
        let at_zero = existing().filter(|&cell| f64::from(counts[cell]) >= often).count();
        at_zero as f64 >= ZEROED_SHARE * existing().count() as f64
    }

    /// What is known after the frames so far.
    pub fn baseline(&self) -> Baseline {
        if self.seen == 0 || self.is_plainly_zeroed() {
            return Baseline::Zeroed;
        }
        let samples = Samples::new(&self.kept, self.mat.cells());
        let existing: Vec<usize> = (0..self.mat.cells()).filter(|&cell| self.mat.exists(cell)).collect();
        match Search::new(self, &samples, &existing).baseline() {
            Baseline::Offset(mut offset) => {
                offset.levels.iter_mut().for_each(|level| *level -= self.shift);
                Baseline::Offset(offset)
            }
            other => other,
        }
    }

    /// Highest number that a cell can give, as far as is known.
    fn range(&self) -> f64 {
        self.full_scale.unwrap_or(match self.kind {
            CellsKind::U8 => f64::from(u8::MAX),
            CellsKind::U16 | CellsKind::F32 | CellsKind::F64 => self.highest,
        })
    }

    /// Step from one stored number to the next.
    fn step(&self) -> f64 {
        if matches!(self.kind, CellsKind::U8 | CellsKind::U16) { 1.0 } else { 0.0 }
    }
}

/// What is looked for in the frames kept.
struct Search<'a> {
    mat: &'a Mat,
    existing: &'a [usize],
    frames: usize,
    /// Of every cell of the mat its lowest quiet readings.
    quiet: Vec<Quiet>,
    noise: f64,
    step: f64,
    tolerance: f64,
    negligible: f64,
}

impl<'a> Search<'a> {
    fn new(finder: &'a BaselineFinder, samples: &Samples<'_>, existing: &'a [usize]) -> Self {
        let noise = noise_of(samples, existing);
        let tolerance = (TOLERANCE * finder.range()).max(finder.step());
        let mut quiet = vec![Quiet::default(); finder.mat.cells()];
        let mut readings = Vec::with_capacity(samples.frames());
        for &cell in existing {
            samples.of(cell, &mut readings);
            quiet[cell] = Quiet::of(&mut readings, noise, finder.step(), tolerance);
        }
        Self {
            mat: &finder.mat,
            existing,
            frames: samples.frames(),
            quiet,
            noise,
            step: finder.step(),
            tolerance,
            negligible: NEGLIGIBLE * finder.range(),
        }
    }

    fn baseline(self) -> Baseline {
        let still: Vec<usize> = if self.frames < MIN_FRAMES {
            Vec::new()
        } else {
            self.existing.iter().copied().filter(|&cell| self.quiet[cell].is_lasting(self.frames)).collect()
        };
        if still.len() < self.least_evidence() {
            return self.without_evidence();
        }
        let highest = self.plausible(&still);
        let loaded = |cell: usize| self.quiet[cell].level > highest;
        let evidence = self.beyond_loads(&still, loaded, highest);
        let raised = evidence.iter().filter(|&&cell| self.is_raised(cell)).count();
        if (raised as f64) < RAISED_SHARE * evidence.len() as f64 {
            return Baseline::Zeroed;
        }
        self.offset(&evidence, loaded, highest)
    }

    fn least_evidence(&self) -> usize {
        MIN_EVIDENCE.0.max((MIN_EVIDENCE.1 * self.existing.len() as f64) as usize)
    }

    fn is_raised(&self, cell: usize) -> bool {
        self.quiet[cell].level > (CHANCE * self.noise + 0.5 * self.step).max(f64::MIN_POSITIVE)
    }

    /// No cell stands still for long: what the lowest of them read bounds an even level.
    fn without_evidence(&self) -> Baseline {
        let mut lowest: Vec<f64> = self.existing.iter().map(|&cell| self.quiet[cell].lowest).collect();
        let at = lowest.len() / 50;
        let at_most = *lowest.select_nth_unstable_by(at, f64::total_cmp).1;
        if at_most > self.negligible {
            Baseline::Unknown(WhyUnknown::NeverEmpty { at_most })
        } else {
            Baseline::Zeroed
        }
    }

    /// The highest level that an empty cell may have: the levels of cells that stand still lie close together but
    /// for those under a load that hardly wavers.
    fn plausible(&self, still: &[usize]) -> f64 {
        let mut levels: Vec<f64> = still.iter().map(|&cell| self.quiet[cell].level).collect();
        levels.sort_by(f64::total_cmp);
        let many = ((DENSE_SHARE * levels.len() as f64) as usize).max(1);
        let windows = levels.windows(many).map(|window| (window[many - 1] - window[0], window[many - 1]));
        let (mut width, top) = windows.min_by(|a, b| f64::total_cmp(&a.0, &b.0)).unwrap_or_default();
        if width == 0.0 && self.step > 0.0 {
            let alike = levels.iter().filter(|level| **level == top).count();
            width = width_within_a_step(alike as f64 / levels.len() as f64, self.step);
        }
        top + (DENSE_REACH * width).max(2.0 * self.tolerance)
    }

    /// The still cells of plausible level that lie neither under a load nor where crosstalk of loads may reach: in a
    /// row and a column that both bear one. All of plausible level where those are too few.
    fn beyond_loads(&self, still: &[usize], loaded: impl Fn(usize) -> bool, highest: f64) -> Vec<usize> {
        let (mut rows, mut cols) = (vec![false; self.mat.rows()], vec![false; self.mat.cols()]);
        for &cell in self.existing.iter().filter(|&&cell| loaded(cell)) {
            rows[cell / self.mat.cols()] = true;
            cols[cell % self.mat.cols()] = true;
        }
        let plausible = || still.iter().copied().filter(|&cell| self.quiet[cell].level <= highest);
        let beyond: Vec<usize> = plausible()
            .filter(|cell| !(rows[cell / self.mat.cols()] && cols[cell % self.mat.cols()]))
            .collect();
        if beyond.len() >= self.least_evidence() { beyond } else { plausible().collect() }
    }

    /// The level of every cell, from the cells that tell it.
    fn offset(&self, evidence: &[usize], loaded: impl Fn(usize) -> bool, highest: f64) -> Baseline {
        let level = |cell: usize| self.quiet[cell].level;
        let usual = middle(evidence.iter().map(|&cell| level(cell)));
        let readings = middle(evidence.iter().map(|&cell| self.quiet[cell].readings as f64)).max(1.0);
        let error = self.noise / readings.sqrt();
        let mut off: Vec<f64> = evidence.iter().map(|&cell| (level(cell) - usual).abs()).collect();
        off.sort_by(f64::total_cmp);
        // The few that lie furthest off may bear a light load.
        let counted = &off[..((COUNTED * off.len() as f64) as usize).max(1)];
        let variance = counted.iter().map(|off| off * off).sum::<f64>() / counted.len() as f64 / OF_COUNTED;
        // What differs by chance is one level.
        let even = variance <= SAME * error * error;
        let rounded = ROUNDED * self.step;
        let spread = if even { 0.0 } else { (variance - error * error).max(rounded * rounded).sqrt() };
        let wavers = middle(evidence.iter().map(|&cell| self.quiet[cell].wavers));
        let plausible = evidence.iter().map(|&cell| level(cell)).fold(usual, f64::max).min(highest)
            + spread
            + self.tolerance;
        // The middle of whole counts is one of them, and may be half a count off.
        let furthest = counted[counted.len() - 1];
        let near = evidence.iter().map(|&cell| level(cell)).filter(|level| (level - usual).abs() <= furthest);
        let (sum, many) = near.fold((0.0, 0.0), |(sum, many), level| (sum + level, many + 1.0));
        let usual = if even || self.step == 0.0 { usual } else { sum / many };
        let bears: Vec<bool> = (0..self.mat.cells())
            .map(|cell| self.mat.exists(cell) && (loaded(cell) || !self.quiet[cell].is_any(self.frames)))
            .collect();
        let mut offset = Offset {
            levels: vec![0.0; self.mat.cells()],
            usual,
            spread,
            error: if even { 0.0 } else { error },
            never_empty: vec![false; self.mat.cells()],
        };
        for &cell in self.existing {
            let quiet = &self.quiet[cell];
            let beside = || neighbours(self.mat, cell).any(|next| bears[next]);
            let seen_empty = !bears[cell]
                && quiet.level <= plausible
                && quiet.wavers <= UNSTEADY * wavers + 0.5 * self.step
                && !beside();
            let same = even && (quiet.level - usual).abs() <= SAME * error + self.tolerance;
            offset.levels[cell] = if same {
                usual
            } else if seen_empty && !even {
                quiet.level
            } else {
                // It never read less than its level.
                quiet.level.min(usual)
            };
            offset.never_empty[cell] = !seen_empty && !even;
        }
        Baseline::Offset(offset)
    }
}

/// How widely levels lie that were rounded to numbers a step apart, of which this share is one number: as wide as normal
/// ones would in which so many lie within half a step of their middle.
fn width_within_a_step(share: f64, step: f64) -> f64 {
    let half = |share: f64| normal_quantile(0.5 * (1.0 + share));
    step * half(DENSE_SHARE) / half(share)
}

#[cfg(test)]
mod tests;
