//! Pressures and forces that cannot be, or that the calibration does not know.

use super::facts::Facts;
use crate::analysis::result::{Finding, Quality, Severity};

/// No foot presses harder on a cell, kilopascal: feet with neuropathic ulcers, the highest pressures that are published,
/// reached 831 kPa with a standard deviation of 247 in barefoot walking (Armstrong et al. 1998, J Foot Ankle Surg 37:303), and
/// this is more than four of them above.
const MOST_KPA: f64 = 2_000.0;
/// Nobody who stands or walks presses harder on the floor, newtons: in walking the vertical force reaches 1.5 times the body weight at
/// most (Nilsson and Thorstensson 1989, Acta Physiol Scand 136:217), here of a person of 200 kg.
const MOST_N: f64 = 3_000.0;
/// Above so many times the highest pressure that a calibration was made from, what it gives is told to be a guess, and
/// above so many it is no longer believed.
const BEYOND_KNOWN: (f64, f64) = (1.5, 4.0);
/// Cells may read so much more than their calibration gives at the top of its counts, by rounding.
const ABOVE_TOP: f64 = 1.001;

pub(super) fn findings(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    if !facts.meta.scale.is_calibrated() {
        return;
    }
    let total = &facts.history.total;
    let peak = total.iter().map(|frame| frame.peak).fold(0.0, f64::max);
    let force = total.iter().map(|frame| frame.force).fold(0.0, f64::max);
    found.extend(other_range(facts).or_else(|| beyond_known(facts, peak)));
    let (most_kpa, most_n) = (MOST_KPA, MOST_N);
    let kind = match (peak > MOST_KPA, force > MOST_N) {
        (false, false) => return,
        (true, false) => Finding::ImplausiblePressure { peak_kpa: peak, most_kpa },
        (false, true) => Finding::ImplausibleForce { force_n: force, most_n },
        (true, true) => Finding::ImplausibleBoth { peak_kpa: peak, most_kpa, force_n: force, most_n },
    };
    found.push(Quality { severity: Severity::Problem, kind });
}

/// Counts that the calibrated mat cannot send.
fn other_range(facts: &Facts<'_>) -> Option<Quality> {
    let calibration = facts.meta.calibration.as_ref()?;
    let full_scale = calibration.full_scale?;
    let faulty = calibration.faulty();
    let cells = (0..calibration.mat.cells()).filter(|cell| faulty.binary_search(cell).is_err());
    let above = cells.filter(|&cell| {
        let most = calibration.most_kpa(cell, full_scale);
        facts.stats.most(cell) > ABOVE_TOP * most && facts.stats.most(cell) > 0.0
    });
    let cells = above.count();
    let kind = Finding::OtherRange { cells, most_counts: full_scale };
    (cells > 0).then_some(Quality { severity: Severity::Problem, kind })
}

/// Pressures far beyond those that the calibration was made from.
fn beyond_known(facts: &Facts<'_>, peak_kpa: f64) -> Option<Quality> {
    let calibration = facts.meta.calibration.as_ref()?;
    let known_kpa = calibration.known_to_kpa();
    if peak_kpa <= BEYOND_KNOWN.0 * known_kpa {
        return None;
    }
    let may_be_right = peak_kpa <= BEYOND_KNOWN.1 * known_kpa;
    let tells_range = calibration.full_scale.is_some();
    Some(Quality {
        severity: if may_be_right { Severity::Warning } else { Severity::Problem },
        kind: Finding::BeyondCalibration { peak_kpa, known_kpa, may_be_right, tells_range },
    })
}
