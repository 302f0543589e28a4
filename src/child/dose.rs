//! How much a session massaged each part of the sole: a log of seconds and force, never a target.

use crate::base::{Side, Unit};

/// Keys of the zones of a sole, from the heel forwards; medial is the side of the great toe. The place of a zone here
/// is its place in every list of zones.
pub const DOSE_ZONES: [&str; 8] = [
    "heel_medial",
    "heel_lateral",
    "middle_medial",
    "middle_lateral",
    "fore_medial",
    "fore_lateral",
    "toes_medial",
    "toes_lateral",
];
/// Rows of the map of a sole: equal parts of its length with toes, the first at the heel.
pub const SOLE_ROWS: usize = 24;
/// Columns of the map: equal parts of the width of the print, the first on the inner side, where the great toe is.
pub const SOLE_COLS: usize = 10;
/// A place of the sole counts as massaged from so many seconds on: a design of this program.
pub const COVERED_S: f64 = 10.0;

/// The dose of one zone.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ZoneDose {
    /// Seconds pressed.
    pub seconds: f64,
    /// Force times time, in [`SoleDose::force_time_unit`]; nothing where the surface does not let it be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force_time: Option<f64>,
    /// How often it was touched down.
    pub presses: u32,
    /// Highest pressure, kPa; of calibrated mats only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peak_kpa: Option<f64>,
}

/// The dose of one foot.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FootDose {
    /// Seconds in which any of it was pressed: fewer than those of its zones together.
    pub pressed_s: f64,
    /// Tips of spines touched, where the spines are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tips: Option<u32>,
    /// Seconds of all tips together, where the spines are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tip_seconds: Option<f64>,
    /// Each zone, in the order of [`DOSE_ZONES`].
    pub zones: [ZoneDose; 8],
    /// Seconds pressed at each place of the map, row by row: [`SOLE_ROWS`] times [`SOLE_COLS`], or nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub map_seconds: Vec<f64>,
    /// Force times time at each place, or nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub map_force_time: Vec<f64>,
    /// Which places the own standing print covers: of each row the bits of its columns, the first column the lowest
    /// bit; or nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub print: Vec<u16>,
}

/// The dose of a session, or of several together.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SoleDose {
    /// Unit of the cells: kilopascal, or raw counts of a mat that was not calibrated.
    pub unit: Unit,
    /// Area of a cell, square millimetres: counts of other cells are other counts.
    pub cell_area_mm2: f64,
    /// The left foot, where it was seen.
    pub left: Option<FootDose>,
    /// The right foot.
    pub right: Option<FootDose>,
    /// Force times time of load that lay on neither sole, as where a foot was not recognised.
    #[serde(default)]
    pub elsewhere: f64,
    /// Force times time while it was not known where the feet stood.
    #[serde(default)]
    pub unplaced: f64,
    /// Seconds for which frames are missing: they are never counted as pressed.
    #[serde(default)]
    pub unknown_s: f64,
    /// Seconds off the mat.
    #[serde(default)]
    pub off_s: f64,
}

/// Sums numbers so that their order does not matter, to the last bit.
fn sum(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    // The sum of nothing is -0.
    0.0 + numbers.into_iter().sum::<f64>()
}

/// The same of numbers some of which are not known: nothing where none is.
fn sum_known(numbers: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let known: Vec<f64> = numbers.flatten().collect();
    (!known.is_empty()).then(|| sum(known.into_iter()))
}

impl ZoneDose {
    fn sum(all: &[Self]) -> Self {
        Self {
            seconds: sum(all.iter().map(|zone| zone.seconds)),
            force_time: sum_known(all.iter().map(|zone| zone.force_time)),
            presses: all.iter().fold(0, |sum: u32, zone| sum.saturating_add(zone.presses)),
            peak_kpa: all.iter().filter_map(|zone| zone.peak_kpa).reduce(f64::max),
        }
    }
}

impl FootDose {
    /// Number of places of a map.
    pub const PLACES: usize = SOLE_ROWS * SOLE_COLS;

    /// Whether lists are as long as they have to be and every number is finite and not below 0.
    pub fn is_sound(&self) -> bool {
        let maps = [&self.map_seconds, &self.map_force_time];
        let zones = self.zones.iter().flat_map(|zone| [Some(zone.seconds), zone.force_time, zone.peak_kpa]);
        let zones = zones.chain([Some(self.pressed_s), self.tip_seconds]).flatten();
        maps.iter().all(|map| map.is_empty() || map.len() == Self::PLACES)
            && (self.print.is_empty() || self.print.len() == SOLE_ROWS)
            && self.print.iter().all(|row| row >> SOLE_COLS == 0)
            && zones
                .chain(maps.into_iter().flatten().copied())
                .all(|number| number.is_finite() && number >= 0.0)
    }

    /// Force times time of the whole sole; nothing where no zone has it.
    pub fn force_time(&self) -> Option<f64> {
        sum_known(self.zones.iter().map(|zone| zone.force_time))
    }

    /// Presses of all zones together.
    pub fn presses(&self) -> u32 {
        self.zones.iter().fold(0, |sum, zone| sum.saturating_add(zone.presses))
    }

    /// Whether the own standing print covers a place of the map.
    pub fn is_print(&self, row: usize, col: usize) -> bool {
        self.print.get(row).is_some_and(|bits| bits >> col & 1 == 1)
    }

    /// Share of the own standing print that was pressed for [`COVERED_S`] or longer, 0 to 1; nothing without print or
    /// map.
    pub fn coverage(&self) -> Option<f64> {
        if self.map_seconds.len() != Self::PLACES {
            return None;
        }
        let places = || (0..Self::PLACES).filter(|at| self.is_print(at / SOLE_COLS, at % SOLE_COLS));
        let all = places().count();
        let covered = places().filter(|&at| self.map_seconds[at] >= COVERED_S).count();
        (all > 0).then(|| covered as f64 / all as f64)
    }

    /// Several doses of one foot as one: a place belongs to the print where any of the prints has it.
    fn sum(all: &[&Self]) -> Option<Self> {
        if all.is_empty() {
            return None;
        }
        let map = |of: fn(&Self) -> &Vec<f64>| {
            let maps: Vec<&Vec<f64>> =
                all.iter().map(|foot| of(foot)).filter(|map| !map.is_empty()).collect();
            let places = if maps.is_empty() { 0 } else { Self::PLACES };
            (0..places).map(|at| sum(maps.iter().filter_map(|map| map.get(at).copied()))).collect()
        };
        let rows = if all.iter().all(|foot| foot.print.is_empty()) { 0 } else { SOLE_ROWS };
        let row =
            |row: usize| all.iter().filter_map(|foot| foot.print.get(row)).fold(0, |bits, own| bits | own);
        let tips: Vec<u32> = all.iter().filter_map(|foot| foot.tips).collect();
        Some(Self {
            pressed_s: sum(all.iter().map(|foot| foot.pressed_s)),
            tips: (!tips.is_empty()).then(|| tips.into_iter().fold(0, u32::saturating_add)),
            tip_seconds: sum_known(all.iter().map(|foot| foot.tip_seconds)),
            zones: std::array::from_fn(|zone| {
                ZoneDose::sum(&all.iter().map(|foot| foot.zones[zone]).collect::<Vec<_>>())
            }),
            map_seconds: map(|foot| &foot.map_seconds),
            map_force_time: map(|foot| &foot.map_force_time),
            print: (0..rows).map(row).collect(),
        })
    }
}

impl SoleDose {
    /// The dose of a foot.
    pub fn foot(&self, side: Side) -> Option<&FootDose> {
        match side {
            Side::Left => self.left.as_ref(),
            Side::Right => self.right.as_ref(),
        }
    }

    /// What force times time is counted in: newton seconds, or raw counts times seconds.
    pub fn force_time_unit(&self) -> &'static str {
        match self.unit {
            Unit::Kpa => "N s",
            Unit::Raw => "counts s",
        }
    }

    /// Whether every number can be kept: see [`FootDose::is_sound`].
    pub fn is_sound(&self) -> bool {
        let times = [self.elsewhere, self.unplaced, self.unknown_s, self.off_s, self.cell_area_mm2];
        [&self.left, &self.right].into_iter().flatten().all(FootDose::is_sound)
            && times.into_iter().all(|number| number.is_finite() && number >= 0.0)
    }

    /// What has to be the same for two doses to be added: newtons are newtons on any mat, counts are those of cells of
    /// one size.
    pub fn adds_to(&self, other: &Self) -> bool {
        self.unit == other.unit && (self.unit == Unit::Kpa || self.cell_area_mm2 == other.cell_area_mm2)
    }

    /// Several sessions as one dose, or as several where they cannot be added: counts and newtons never are, nor
    /// counts of cells of different sizes. The order of the sessions does not matter, to the last bit; the area of the
    /// cells is the smallest of those that were added.
    pub fn sums<'a>(all: impl Iterator<Item = &'a Self>) -> Vec<Self> {
        let mut all: Vec<&Self> = all.collect();
        let is_raw = |dose: &Self| dose.unit == Unit::Raw;
        all.sort_by(|a, b| is_raw(a).cmp(&is_raw(b)).then(a.cell_area_mm2.total_cmp(&b.cell_area_mm2)));
        let sum_of = |mine: &[&Self]| {
            let foot = |side: Side| {
                FootDose::sum(&mine.iter().filter_map(|dose| dose.foot(side)).collect::<Vec<_>>())
            };
            Self {
                unit: mine[0].unit,
                cell_area_mm2: mine[0].cell_area_mm2,
                left: foot(Side::Left),
                right: foot(Side::Right),
                elsewhere: sum(mine.iter().map(|dose| dose.elsewhere)),
                unplaced: sum(mine.iter().map(|dose| dose.unplaced)),
                unknown_s: sum(mine.iter().map(|dose| dose.unknown_s)),
                off_s: sum(mine.iter().map(|dose| dose.off_s)),
            }
        };
        all.chunk_by(|a, b| a.adds_to(b)).map(sum_of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foot(number: usize) -> FootDose {
        let odd = 0.1 * (number as f64 + 1.0);
        let (force_time, peak_kpa) = (Some(odd / 3.0), Some(50.0 + odd));
        let zone = ZoneDose { seconds: odd, force_time, presses: 2, peak_kpa };
        FootDose {
            pressed_s: odd,
            tips: (number == 3).then_some(9),
            tip_seconds: None,
            zones: [zone; 8],
            map_seconds: (0..FootDose::PLACES).map(|at| odd * at as f64).collect(),
            map_force_time: (0..FootDose::PLACES).map(|at| odd / (1.0 + at as f64)).collect(),
            print: vec![0b11; SOLE_ROWS],
        }
    }

    fn dose(number: usize, unit: Unit) -> SoleDose {
        let right = number.is_multiple_of(2).then(|| foot(number + 7));
        let odd = 0.7 / (number + 1) as f64;
        SoleDose {
            unit,
            cell_area_mm2: 25.0,
            left: Some(foot(number)),
            right,
            elsewhere: odd,
            unplaced: odd,
            unknown_s: odd,
            off_s: odd,
        }
    }

    #[test]
    fn a_course_is_the_sum_of_its_sessions_in_any_order_to_the_last_bit() {
        let mut all: Vec<SoleDose> = (0..9).map(|number| dose(number, Unit::Kpa)).collect();
        let one = SoleDose::sums(all.iter());
        assert_eq!(one.len(), 1);
        all.reverse();
        all.swap(2, 5);
        assert_eq!(SoleDose::sums(all.iter()), one);
        let left = one[0].left.as_ref().unwrap();
        let seconds: f64 = (0..9).map(|number| foot(number).zones[0].seconds).sum();
        assert!((left.zones[0].seconds - seconds).abs() < 1e-12);
        assert_eq!(left.zones[3].presses, 18);
        assert_eq!(left.zones[3].peak_kpa, Some(50.0 + 0.1 * 9.0));
        assert_eq!(left.tips, Some(9));
        assert!(SoleDose::sums(std::iter::empty()).is_empty());
    }

    #[test]
    fn counts_and_newtons_are_never_added() {
        let all = [dose(0, Unit::Raw), dose(1, Unit::Kpa), dose(2, Unit::Raw)];
        let sums = SoleDose::sums(all.iter());
        let units: Vec<_> = sums.iter().map(SoleDose::force_time_unit).collect();
        assert_eq!(units, ["N s", "counts s"]);
        assert_eq!(sums[0], SoleDose::sums([&all[1]].into_iter())[0]);
        // Nor are counts of other cells; pressures are.
        let finer = |unit: Unit| SoleDose { cell_area_mm2: 16.0, ..dose(3, unit) };
        assert_eq!(SoleDose::sums([&all[0], &finer(Unit::Raw)].into_iter()).len(), 2);
        assert_eq!(SoleDose::sums([&all[1], &finer(Unit::Kpa)].into_iter()).len(), 1);
    }

    #[test]
    fn coverage_is_of_the_own_print() {
        let mut foot = foot(0);
        // Columns 0 and 1 of every row, of which the second of row 10 on have 10 s.
        foot.map_seconds = vec![0.0; FootDose::PLACES];
        (10..SOLE_ROWS).for_each(|row| foot.map_seconds[row * SOLE_COLS + 1] = COVERED_S);
        assert_eq!(foot.coverage(), Some(14.0 / 48.0));
        foot.print.clear();
        assert_eq!(foot.coverage(), None);
    }

    #[test]
    fn what_cannot_be_kept_is_no_sound_dose() {
        assert!(dose(0, Unit::Kpa).is_sound());
        let spoiled: [fn(&mut SoleDose); 5] = [
            |dose| dose.off_s = f64::NAN,
            |dose| dose.left.as_mut().unwrap().map_seconds.truncate(7),
            |dose| dose.left.as_mut().unwrap().print[3] = 1 << SOLE_COLS,
            |dose| dose.right.as_mut().unwrap().zones[2].seconds = -1.0,
            |dose| dose.right.as_mut().unwrap().map_force_time[5] = f64::INFINITY,
        ];
        for spoil in spoiled {
            let mut dose = dose(0, Unit::Kpa);
            spoil(&mut dose);
            assert!(!dose.is_sound(), "{dose:?}");
        }
    }
}
