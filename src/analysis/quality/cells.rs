//! Single cells, and what they read when nothing is on them.

use super::facts::Facts;
use crate::analysis::gather::baseline::{Baseline, Offset};
use crate::analysis::print::clean::sure_threshold;
use crate::analysis::result::{Finding, Quality, Severity};

/// Share of the contact threshold that every cell reads unloaded and that is worth telling.
const BASELINE_SHARE: f64 = 0.2;
/// Noise that moves the surely loaded this many times above the contact threshold is worth telling.
const NOISY: f64 = 1.2;

pub(super) fn findings(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let scale = &facts.meta.scale;
    let unit = scale.unit.label();
    let mut warn = |kind| found.push(Quality { severity: Severity::Warning, kind });
    if !scale.is_calibrated() {
        warn(Finding::Uncalibrated);
    }
    let saturated = facts.faults.saturated.len();
    if let Some(full) = facts.meta.full_scale.filter(|_| saturated > 0) {
        warn(Finding::Saturated { cells: saturated, top: scale.apply(full), unit });
    }
    if let Some(kind) = dead(facts) {
        warn(kind);
    }
    let noise = facts.faults.noise;
    let sure = sure_threshold(facts.threshold, noise);
    if sure > NOISY * facts.threshold {
        warn(Finding::Noisy { noise, sure, unit });
    }
    baseline(facts, found);
}

/// The cells that are filled in. One that read nothing in this recording may live: of a light step a cell amid others now
/// and then is not touched.
fn dead(facts: &Facts<'_>) -> Option<Finding> {
    let (dead, cols) = (&facts.faults.dead, facts.meta.mat.cols());
    let first = *dead.first()?;
    let known = facts.meta.faulty_cells();
    let doubted = |cell: &usize| known.binary_search(cell).is_ok();
    let reads = |cell: &usize| facts.stats.most(*cell) > 0.0;
    Some(Finding::DeadCells {
        cells: dead.len(),
        silent: dead.iter().any(|cell| !doubted(cell) && !reads(cell)),
        still: dead.iter().any(|cell| !doubted(cell) && reads(cell)),
        doubted: dead.iter().any(doubted),
        row: first / cols,
        column: first % cols,
    })
}

/// What the mat reads when nothing is on it.
fn baseline(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    let scale = &facts.meta.scale;
    let unit = scale.unit.label();
    let mut tell = |severity, kind| found.push(Quality { severity, kind });
    match facts.baseline {
        Baseline::Offset(Offset { usual, spread, never_empty, .. }) => {
            let (usual, all) = (scale.gain * usual, scale.gain * spread);
            let spread = (*spread > 0.0).then_some(all);
            tell(Severity::Info, Finding::BaselineTakenOff { usual, spread, unit });
            let under = facts.feet.iter().any(|foot| facts.faults.unsure.lie_under(&foot.print.picture));
            let cells = never_empty.iter().filter(|&&never| never).count();
            if under && cells > 0 {
                tell(Severity::Warning, Finding::BaselineUnsure { cells, spread: all, unit });
            }
        }
        Baseline::Unknown(_) => {
            if let Some(why) = facts.baseline.refusal(facts.meta) {
                tell(Severity::Problem, Finding::BaselineNotKnown { why });
            }
        }
        Baseline::Zeroed => {
            let least = facts.stats.baseline(&facts.meta.mat);
            if facts.history.frames() > 1 && least > BASELINE_SHARE * facts.threshold {
                tell(Severity::Warning, Finding::NeverUnloaded { least, unit });
            }
        }
    }
}
