//! A dose as one JSON object, described in `docs/formats/DOSE.md`.

use serde_json::{Map, Value, json};

use crate::analysis::stance::SoleZone;
use crate::base::{Measured, english};
use crate::dose::{COVERED_S, Caveat, DoseResult, FootDose, MAP_CELLS, MAP_COLS, MAP_ROWS};

/// Value of the `format` key of a dose.
pub const DOSE_FORMAT: &str = "plantar-dose";

/// The dose of some recordings together, with that of each where they are several.
pub fn dose_document(name: &str, dose: &DoseResult, each: &[(String, DoseResult)]) -> Value {
    let mut document = object(name, dose);
    if each.len() > 1 {
        document["each"] = each.iter().map(|(name, dose)| object(name, dose)).collect();
    }
    document
}

fn object(name: &str, dose: &DoseResult) -> Value {
    let unplaced = dose.placed().err();
    json!({
        "format": DOSE_FORMAT,
        "version": 1,
        "name": name,
        "recordings": dose.recordings,
        "about": english(&Caveat::Log),
        "times": dose.times,
        "force_time_unit": dose.force_time_unit(),
        "force_time": (!dose.mixed).then(|| json!({
            "total": dose.total,
            "elsewhere": dose.elsewhere,
            "unplaced": dose.unplaced,
        })),
        "feet": if unplaced.is_none() { (0..2).map(|at| foot(dose, at)).collect() } else { Vec::new() },
        "reason": unplaced.as_ref().map(ToString::to_string),
        "reason_id": unplaced.as_ref().map(|why| why.id()),
    })
}

fn foot(dose: &DoseResult, at: usize) -> Value {
    let foot = &dose.feet[at];
    let (force_time, peak) = (dose.force_time(at), dose.peak_kpa(at));
    let (coverage, tips) = (dose.coverage(at), dose.tips(at));
    let zones = SoleZone::ALL.iter().map(|zone| {
        let (of, at) = (foot.zone(*zone), zone.index());
        json!({
            "zone": zone.key(),
            "seconds": of.seconds,
            "presses": of.presses,
            "force_time": force_time.as_ref().ok().map(|all| all[at]),
            "peak_kpa": peak.as_ref().ok().map(|all| all[at]),
        })
    });
    let mut refused = Map::new();
    let mut note = |key: &str, why: Option<(String, &str)>| {
        if let Some((reason, id)) = why {
            refused.insert(key.to_owned(), json!({ "reason": reason, "reason_id": id }));
        }
    };
    note("force_time", why(&force_time));
    note("peak_kpa", why(&peak));
    note("coverage_pct", why(&coverage));
    note("tips", why(&tips));
    json!({
        "side": foot.side,
        "pressed_s": foot.pressed_s,
        "prints": foot.prints,
        "zones": zones.collect::<Vec<_>>(),
        "coverage_pct": coverage.ok().map(|share| 100.0 * share),
        "covered_from_s": COVERED_S,
        "tips": tips.ok(),
        "map": map(foot, force_time.is_ok()),
        "refused": refused,
    })
}

fn why<T>(value: &Measured<T>) -> Option<(String, &'static str)> {
    value.as_ref().err().map(|why| (why.to_string(), why.id()))
}

/// The map, a list for each row.
fn map(foot: &FootDose, has_force: bool) -> Value {
    let rows = |values: &[f64]| values.chunks(MAP_COLS).map(<[f64]>::to_vec).collect::<Vec<_>>();
    let print: Vec<u8> = (0..MAP_CELLS).map(|cell| u8::from(foot.is_in_print(cell))).collect();
    json!({
        "rows": MAP_ROWS,
        "cols": MAP_COLS,
        "length_mm": foot.length_mm,
        "width_mm": foot.width_mm,
        "print": print.chunks(MAP_COLS).map(<[u8]>::to_vec).collect::<Vec<_>>(),
        "seconds": rows(&foot.map.seconds),
        "force_time": has_force.then(|| rows(&foot.map.force_time)),
        "force_time_beside": has_force.then_some(foot.map.beside),
    })
}
