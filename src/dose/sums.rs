//! The sums of a session, in the unit of the recording: a cell's value times seconds.

use super::result::{DoseResult, Tips};
use super::sole_map::mat_cell_at;
use crate::analysis::stance::SoleZone;
use crate::base::{Mat, Meta, Point};

/// A foot of which more than this share of the load lies on bumps stands on bumps.
const ON_BUMPS: f64 = 0.2;
/// Newtons a square millimetre and kilopascal.
pub(super) const FORCE_PER_KPA_MM2: f64 = 1e-3;

/// What a cell of the mat gave to the foot on it.
pub(super) struct Given {
    pub(super) cell: usize,
    pub(super) foot: usize,
    pub(super) load_s: f64,
    pub(super) pressed_s: f64,
    pub(super) peak: f64,
    /// A bit for each zone that it belongs to.
    pub(super) zones: u32,
    pub(super) on_bump: bool,
}

/// The sums so far.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    pub(super) result: DoseResult,
    /// Tips on each cell of the mat, where they are known.
    tips: Option<Vec<u32>>,
    /// Which cells of the mat each foot has pressed, where tips are counted.
    pressed: [Vec<bool>; 2],
    /// What of the load of each foot lay on bumps while it stood where it stands.
    on_bumps: [(f64, f64); 2],
}

impl Sums {
    pub(super) fn new(meta: &Meta) -> Self {
        let tips = tips(&meta.mat);
        let cells = if tips.is_some() { meta.mat.cells() } else { 0 };
        Self {
            result: DoseResult::empty(meta.scale.unit, meta.mat.cell_area_mm2()),
            tips,
            pressed: [vec![false; cells], vec![false; cells]],
            on_bumps: [(0.0, 0.0); 2],
        }
    }

    pub(super) fn elsewhere(&mut self, load_s: f64) {
        self.result.elsewhere += load_s;
    }

    /// What a cell gave to the foot on it, but for where its load goes.
    pub(super) fn of_sole(&mut self, given: &Given) {
        let foot = &mut self.result.feet[given.foot];
        for (zone, sum) in foot.zones.iter_mut().enumerate() {
            if given.zones >> zone & 1 == 1 {
                sum.peak = sum.peak.max(given.peak);
            }
        }
        let (bumpy, all) = &mut self.on_bumps[given.foot];
        *all += given.load_s;
        *bumpy += if given.on_bump { given.load_s } else { 0.0 };
        if let Some(tips) = &self.tips {
            let on_cell = tips[given.cell];
            if on_cell > 0 && given.pressed_s > 0.0 {
                let told = foot.tips.get_or_insert_with(Tips::default);
                told.seconds += f64::from(on_cell) * given.pressed_s;
                if !std::mem::replace(&mut self.pressed[given.foot][given.cell], true) {
                    told.touched += u64::from(on_cell);
                }
            }
        }
    }

    /// The load on a part of a cell, which lies in a zone and above a cell of the map or beside the map.
    pub(super) fn part(&mut self, foot: usize, zone: SoleZone, map_cell: Option<usize>, load_s: f64) {
        let foot = &mut self.result.feet[foot];
        foot.zones[zone.index()].force_time += load_s;
        match map_cell {
            Some(cell) => foot.map.force_time[cell] += load_s,
            None => foot.map.beside += load_s,
        }
    }

    /// How long each cell of a map was pressed; what its foot bore so far has been told.
    pub(super) fn map_seconds(&mut self, foot: usize, seconds: &[f64]) {
        for (sum, seconds) in self.result.feet[foot].map.seconds.iter_mut().zip(seconds) {
            *sum += seconds;
        }
        let (bumpy, all) = std::mem::take(&mut self.on_bumps[foot]);
        self.result.feet[foot].on_bumps |= self.tips.is_none() && bumpy > ON_BUMPS * all;
    }

    /// The result in its own unit: newton seconds where pressures are known.
    pub(super) fn result(mut self) -> DoseResult {
        if self.result.is_calibrated() {
            let per_value = self.result.cell_area_mm2 * FORCE_PER_KPA_MM2;
            self.result.force_times_mut(|force_time| *force_time *= per_value);
        }
        self.result
    }
}

/// How many tips stand on each cell of a mat whose spines are known: those on bumpy cells.
fn tips(mat: &Mat) -> Option<Vec<u32>> {
    let spines = mat.surface().spines.as_ref()?;
    let (wide, long) = mat.size_mm();
    let mut tips = vec![0; mat.cells()];
    for (x, y) in spines.tips(0.0..wide, 0.0..long) {
        let cell = mat_cell_at(mat, Point::new(x, y));
        if let Some(cell) = cell.filter(|&cell| mat.exists(cell) && mat.is_bumpy(cell)) {
            tips[cell] += 1;
        }
    }
    Some(tips)
}
