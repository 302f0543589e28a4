//! The dose of a session as it is kept and shown.

use crate::base::Side;
use crate::child::{FootDose, SOLE_COLS, SOLE_ROWS, SoleDose, ZoneDose};
use crate::dose::{self, DoseResult, MAP_COLS, MAP_ROWS};

// What is kept has the map of what is worked out.
const _: () = assert!(SOLE_ROWS == MAP_ROWS && SOLE_COLS == MAP_COLS);

/// The dose of a session in the form that a library keeps; nothing where it was never known where the feet stood, or where
/// recordings count force in different units.
pub fn sole_dose(result: &DoseResult) -> Option<SoleDose> {
    if result.placed().is_err() || result.mixed {
        return None;
    }
    Some(SoleDose {
        unit: result.unit,
        cell_area_mm2: result.cell_area_mm2,
        left: foot(result, Side::Left),
        right: foot(result, Side::Right),
        elsewhere: result.elsewhere,
        unplaced: result.unplaced,
        unknown_s: result.times.unknown_s,
        off_s: result.times.off_s,
    })
}

fn foot(result: &DoseResult, side: Side) -> Option<FootDose> {
    let at = result.feet.iter().position(|foot| foot.side == side)?;
    let foot = &result.feet[at];
    let (force_time, peak_kpa) = (result.force_time(at).ok(), result.peak_kpa(at).ok());
    let tips = result.tips(at).ok();
    let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let row = |row: usize| (0..SOLE_COLS).fold(0, |bits, col| bits | bit(foot, row, col));
    Some(FootDose {
        pressed_s: foot.pressed_s,
        tips: tips.map(|tips| small(tips.touched)),
        tip_seconds: tips.map(|tips| tips.seconds),
        zones: std::array::from_fn(|zone| ZoneDose {
            seconds: foot.zones[zone].seconds,
            force_time: force_time.map(|all| all[zone]),
            presses: small(foot.zones[zone].presses),
            peak_kpa: peak_kpa.map(|all| all[zone]),
        }),
        map_seconds: foot.map.seconds.clone(),
        map_force_time: if force_time.is_some() { foot.map.force_time.clone() } else { Vec::new() },
        print: (0..SOLE_ROWS).map(row).collect(),
    })
}

/// The bit of a place of the map, set where the own print covers it.
fn bit(foot: &dose::FootDose, row: usize, col: usize) -> u16 {
    u16::from(foot.is_in_print(row * SOLE_COLS + col)) << col
}
