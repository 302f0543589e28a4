//! What came out: plain numbers that can be added.

use super::reason::Reason;
use super::sole_map::MAP_CELLS;
use crate::analysis::stance::{SoleZone, Unready, ZONES};
use crate::base::{Measured, Side, Unit};

/// A place of the sole is covered when it was pressed for so long altogether, seconds.
pub const COVERED_S: f64 = 10.0;

/// What one zone of a sole got.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ZoneDose {
    /// Seconds in which a cell of which a quarter lies in the zone reached the contact threshold; what a mat reads of a foot
    /// that was lifted does not count.
    pub seconds: f64,
    /// How often it was pressed anew, for at least a tenth of a second.
    pub presses: u64,
    /// What it bore times how long: N s, or counts s of a mat that is not calibrated.
    pub force_time: f64,
    /// The highest pressure of a cell of which a quarter lies in the zone, in the unit of the recording; 0 without
    /// contact.
    pub peak: f64,
}

/// The map of a sole: [`MAP_ROWS`](super::MAP_ROWS) rows along its length, the heel end first, and
/// [`MAP_COLS`](super::MAP_COLS) columns across the width of its print, the inner border first; row by row.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SoleMap {
    /// Seconds each cell was pressed: the mean over its area.
    pub seconds: Vec<f64>,
    /// What each cell bore times how long, in the unit of [`ZoneDose::force_time`].
    pub force_time: Vec<f64>,
    /// The same beside the map: with it the map sums to the zones.
    pub beside: f64,
    /// In how many of the foot's prints each cell lies.
    pub print: Vec<u64>,
}

/// Tips of spines under a foot.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Tips {
    /// How many different tips of the mat the foot pressed; over several recordings the sum.
    pub touched: u64,
    /// For how long, summed over the tips, seconds.
    pub seconds: f64,
}

/// What one foot got.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FootDose {
    /// Which foot.
    pub side: Side,
    /// Seconds in which any of it was pressed.
    pub pressed_s: f64,
    /// Its zones in the order of [`SoleZone::ALL`].
    pub zones: [ZoneDose; ZONES],
    /// Its map.
    pub map: SoleMap,
    /// How often it was found standing: the prints behind its map.
    pub prints: u64,
    /// Length of the longest of these prints, millimetres; 0 without one.
    pub length_mm: f64,
    /// Width of the widest of them, millimetres.
    pub width_mm: f64,
    /// Whether it stood on bumps that are not described: then only times and presses tell anything.
    pub on_bumps: bool,
    /// Tips it pressed, where the spines of the mat are known and it stood on them.
    pub tips: Option<Tips>,
}

/// How the time was spent, seconds. The four sum to the time from the first frame to the last, interruptions of the
/// link left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DoseTimes {
    /// On the mat, on feet whose place is known.
    pub on_s: f64,
    /// On the mat, but where the feet stood is not known.
    pub unplaced_s: f64,
    /// Nobody on the mat.
    pub off_s: f64,
    /// No frames came for longer than three frames usually take.
    pub unknown_s: f64,
}

/// The dose of a recording, or of several.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DoseResult {
    /// How many recordings it is of.
    pub recordings: u64,
    /// Unit of the cells.
    pub unit: Unit,
    /// Area of a cell, square millimetres: counts of other cells are other counts.
    pub cell_area_mm2: f64,
    /// Whether its recordings do not measure force in the same unit.
    pub mixed: bool,
    /// How the time was spent.
    pub times: DoseTimes,
    /// What the mat bore times how long, in the unit of [`ZoneDose::force_time`]: zones, elsewhere and unplaced sum to
    /// it.
    pub total: f64,
    /// What of it lay away from both feet.
    pub elsewhere: f64,
    /// What of it the mat bore while it was not known where the feet stood.
    pub unplaced: f64,
    /// The left and the right foot.
    pub feet: [FootDose; 2],
    /// Why it was never known where the feet stood; nothing where it was.
    pub unready: Option<Unready>,
}

impl FootDose {
    fn empty(side: Side) -> Self {
        let map = SoleMap {
            seconds: vec![0.0; MAP_CELLS],
            force_time: vec![0.0; MAP_CELLS],
            beside: 0.0,
            print: vec![0; MAP_CELLS],
        };
        Self {
            side,
            pressed_s: 0.0,
            zones: [ZoneDose::default(); ZONES],
            map,
            prints: 0,
            length_mm: 0.0,
            width_mm: 0.0,
            on_bumps: false,
            tips: None,
        }
    }

    pub(super) fn add_print(&mut self, length_mm: f64, width_mm: f64, print: &[bool]) {
        self.prints += 1;
        self.length_mm = self.length_mm.max(length_mm);
        self.width_mm = self.width_mm.max(width_mm);
        self.map.print.iter_mut().zip(print).for_each(|(count, &is_in)| *count += u64::from(is_in));
    }

    /// What one zone got.
    pub fn zone(&self, zone: SoleZone) -> &ZoneDose {
        &self.zones[zone.index()]
    }

    /// Whether a cell of the map lies in the foot's own print: in half of its prints at least.
    pub fn is_in_print(&self, cell: usize) -> bool {
        self.map.print[cell] > 0 && 2 * self.map.print[cell] >= self.prints
    }

    /// Every number that is summed over recordings, force-times last.
    fn sums_mut(&mut self) -> impl Iterator<Item = &mut f64> {
        let zones = self.zones.iter_mut().flat_map(|zone| [&mut zone.seconds, &mut zone.force_time]);
        let tips = self.tips.iter_mut().map(|tips| &mut tips.seconds);
        let map = self.map.seconds.iter_mut().chain(&mut self.map.force_time);
        std::iter::once(&mut self.pressed_s).chain(zones).chain(tips).chain(map).chain([&mut self.map.beside])
    }
}

impl DoseResult {
    pub(super) fn empty(unit: Unit, cell_area_mm2: f64) -> Self {
        Self {
            recordings: 1,
            unit,
            cell_area_mm2,
            mixed: false,
            times: DoseTimes::default(),
            total: 0.0,
            elsewhere: 0.0,
            unplaced: 0.0,
            feet: [FootDose::empty(Side::Left), FootDose::empty(Side::Right)],
            unready: None,
        }
    }

    /// The dose of several recordings together; nothing of none. Each number is summed in the order of its values, so
    /// that the order of the recordings makes no difference to the last bit.
    pub fn sum(all: &[Self]) -> Option<Self> {
        let mut sum = all.first()?.clone();
        let same = |one: &Self| {
            one.unit == sum.unit && (one.is_calibrated() || one.cell_area_mm2 == sum.cell_area_mm2)
        };
        sum.mixed = all.iter().any(|one| one.mixed || !same(one));
        // Of different ones the smallest, whichever comes first.
        if all.iter().any(|one| one.unit == Unit::Raw) {
            sum.unit = Unit::Raw;
        }
        sum.cell_area_mm2 = all.iter().map(|one| one.cell_area_mm2).fold(f64::MAX, f64::min);
        sum.recordings = all.iter().map(|one| one.recordings).sum();
        for foot in 0..2 {
            let (own, of) = (&mut sum.feet[foot], || all.iter().map(move |one| &one.feet[foot]));
            own.prints = of().map(|foot| foot.prints).sum();
            own.length_mm = of().map(|foot| foot.length_mm).fold(0.0, f64::max);
            own.width_mm = of().map(|foot| foot.width_mm).fold(0.0, f64::max);
            own.on_bumps = of().any(|foot| foot.on_bumps);
            let touched = || of().filter_map(|foot| foot.tips).map(|tips| tips.touched);
            own.tips = (touched().count() > 0).then(|| Tips { touched: touched().sum(), seconds: 0.0 });
            for (zone, own) in own.zones.iter_mut().enumerate() {
                own.presses = of().map(|foot| foot.zones[zone].presses).sum();
                own.peak = of().map(|foot| foot.zones[zone].peak).fold(0.0, f64::max);
            }
            for (cell, own) in own.map.print.iter_mut().enumerate() {
                *own = of().map(|foot| foot.map.print[cell]).sum();
            }
        }
        let known = sum.feet.iter().any(|foot| foot.prints > 0);
        let first = all.iter().filter_map(|one| one.unready).min_by_key(|&why| why as usize);
        sum.unready = if known { None } else { first };
        sum.add_up(all);
        Some(sum)
    }

    /// Fills in every number that is summed.
    fn add_up(&mut self, all: &[Self]) {
        let mut parts: Vec<Self> = all.to_vec();
        // A foot without tips in one recording has none to add.
        for part in &mut parts {
            for (part, own) in part.feet.iter_mut().zip(&self.feet) {
                part.tips = own.tips.map(|_| part.tips.unwrap_or_default());
            }
        }
        let columns: Vec<Vec<f64>> =
            parts.iter_mut().map(|part| part.sums_mut().map(|sum| *sum).collect()).collect();
        let mut values = Vec::with_capacity(columns.len());
        for (at, sum) in self.sums_mut().enumerate() {
            values.clear();
            values.extend(columns.iter().map(|column| column[at]));
            values.sort_unstable_by(f64::total_cmp);
            *sum = values.iter().sum();
        }
    }

    fn sums_mut(&mut self) -> impl Iterator<Item = &mut f64> {
        let DoseTimes { on_s, unplaced_s, off_s, unknown_s } = &mut self.times;
        let times = [on_s, unplaced_s, off_s, unknown_s].into_iter();
        let all = [&mut self.total, &mut self.elsewhere, &mut self.unplaced];
        times.chain(all).chain(self.feet.iter_mut().flat_map(FootDose::sums_mut))
    }

    /// Changes every force-time.
    pub(super) fn force_times_mut(&mut self, mut change: impl FnMut(&mut f64)) {
        [&mut self.total, &mut self.elsewhere, &mut self.unplaced].into_iter().for_each(&mut change);
        for foot in &mut self.feet {
            foot.zones.iter_mut().for_each(|zone| change(&mut zone.force_time));
            foot.map.force_time.iter_mut().for_each(&mut change);
            change(&mut foot.map.beside);
        }
    }

    /// Whether pressures are known.
    pub fn is_calibrated(&self) -> bool {
        self.unit == Unit::Kpa
    }

    /// Unit of the force-times.
    pub fn force_time_unit(&self) -> &'static str {
        if self.is_calibrated() { "N s" } else { "counts s" }
    }

    /// Whether it was ever known where the feet stood.
    ///
    /// # Errors
    /// When it was not: why.
    pub fn placed(&self) -> Measured<()> {
        match self.unready {
            None => Ok(()),
            Some(Unready::NotStill) => Err(Reason::NotStill.into()),
            Some(Unready::NotTwoFeet) => Err(Reason::NotTwoFeet.into()),
            Some(Unready::ShapeUnclear) => Err(Reason::ShapeUnclear.into()),
            Some(Unready::SidesUnclear) => Err(Reason::SidesUnclear.into()),
        }
    }

    /// What each zone of a foot bore times how long, in [`DoseResult::force_time_unit`].
    ///
    /// # Errors
    /// When the foot stood on bumps that are not described, or the recordings count force in different units.
    pub fn force_time(&self, foot: usize) -> Measured<[f64; ZONES]> {
        self.placed()?;
        match () {
            () if self.feet[foot].on_bumps => Err(Reason::OnBumps.into()),
            () if self.mixed => Err(Reason::MixedUnits.into()),
            () => Ok(self.feet[foot].zones.map(|zone| zone.force_time)),
        }
    }

    /// The highest pressure in each zone of a foot, kilopascal.
    ///
    /// # Errors
    /// When the mat was not calibrated or the foot stood on bumps that are not described.
    pub fn peak_kpa(&self, foot: usize) -> Measured<[f64; ZONES]> {
        self.placed()?;
        match () {
            () if self.feet[foot].on_bumps => Err(Reason::OnBumps.into()),
            () if self.mixed => Err(Reason::MixedUnits.into()),
            () if !self.is_calibrated() => Err(Reason::NotCalibrated.into()),
            () => Ok(self.feet[foot].zones.map(|zone| zone.peak)),
        }
    }

    /// Share of a foot's own print that was pressed for [`COVERED_S`] at least, 0 to 1.
    ///
    /// # Errors
    /// When the foot stood on bumps that are not described.
    pub fn coverage(&self, foot: usize) -> Measured<f64> {
        self.placed()?;
        let of = &self.feet[foot];
        if of.on_bumps {
            return Err(Reason::OnBumps.into());
        }
        let own = (0..MAP_CELLS).filter(|&cell| of.is_in_print(cell));
        let covered = own.clone().filter(|&cell| of.map.seconds[cell] >= COVERED_S).count();
        Ok(covered as f64 / own.count().max(1) as f64)
    }

    /// The tips a foot pressed.
    ///
    /// # Errors
    /// When the foot did not stand on spines that are described.
    pub fn tips(&self, foot: usize) -> Measured<Tips> {
        self.placed()?;
        match self.feet[foot].tips {
            Some(tips) => Ok(tips),
            None if self.feet[foot].on_bumps => Err(Reason::NoSpines.into()),
            None => Err(Reason::NotOnSpines.into()),
        }
    }
}
