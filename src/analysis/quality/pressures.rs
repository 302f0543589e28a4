//! Pressures and forces that cannot be, or that the calibration does not know.

use super::{Facts, tell};
use crate::analysis::result::{Quality, Severity};

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

/// Key of the finding that the counts go higher than those the calibration is for: it is of another range.
pub(in crate::analysis) const OTHER_RANGE: &str = "other_range";

pub(super) fn findings(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    if !facts.meta.scale.is_calibrated() {
        return;
    }
    let total = &facts.history.total;
    let peak = total.iter().map(|frame| frame.peak).fold(0.0, f64::max);
    let force = total.iter().map(|frame| frame.force).fold(0.0, f64::max);
    if !other_range(facts, found) {
        beyond_known(facts, peak, found);
    }
    let mut beyond = Vec::new();
    if peak > MOST_KPA {
        beyond.push(format!("a cell reads {peak:.0} kPa, and no foot presses harder than {MOST_KPA:.0} kPa"));
    }
    if force > MOST_N {
        beyond.push(format!(
            "the force on the mat reaches {force:.0} N, and nobody standing or walking presses harder than {MOST_N:.0} N"
        ));
    }
    if !beyond.is_empty() {
        let text = format!(
            "These are no pressures of feet: {}. The unit, the calibration or the pitch is a wrong one: believe no pressure and \
             no force here.",
            beyond.join(", ")
        );
        tell(found, "implausible", Severity::Problem, text);
    }
}

/// Tells counts that the calibrated mat cannot send.
fn other_range(facts: &Facts<'_>, found: &mut Vec<Quality>) -> bool {
    let Some(calibration) = &facts.meta.calibration else { return false };
    let Some(full_scale) = calibration.full_scale else { return false };
    let faulty = calibration.faulty();
    let cells = (0..calibration.mat.cells()).filter(|cell| faulty.binary_search(cell).is_err());
    let above = cells.filter(|&cell| {
        let most = calibration.most_kpa(cell, full_scale);
        facts.stats.most(cell) > ABOVE_TOP * most && facts.stats.most(cell) > 0.0
    });
    let above = above.count();
    if above == 0 {
        return false;
    }
    let text = format!(
        "{} read more than {full_scale:.0} counts, the most of the mat that the calibration is for: it is of another range of counts, \
         and no pressure here is right.",
        super::count(above, "cell")
    );
    tell(found, OTHER_RANGE, Severity::Problem, text);
    true
}

/// Tells pressures far beyond those that the calibration was made from.
fn beyond_known(facts: &Facts<'_>, peak: f64, found: &mut Vec<Quality>) {
    let Some(calibration) = &facts.meta.calibration else { return };
    let known = calibration.known_to_kpa();
    if peak <= BEYOND_KNOWN.0 * known {
        return;
    }
    let not_kept = match calibration.full_scale {
        Some(_) => "",
        None => " It does not tell which range of counts it is for, which may be another one.",
    };
    let (severity, what) = if peak > BEYOND_KNOWN.1 * known {
        (Severity::Problem, "not to be believed")
    } else {
        (Severity::Warning, "a guess")
    };
    let text = format!(
        "The highest cell reads {peak:.0} kPa, far beyond the {known:.0} kPa up to which the calibration is known: pressures and \
         forces above that are {what}.{not_kept}"
    );
    tell(found, "beyond_calibration", severity, text);
}
