//! Feet: how long they stood, what they carry, and whether their prints are whole.

use super::facts::Facts;
use crate::analysis::gather::window::GOOD_WINDOW_S;
use crate::analysis::print::bumps;
use crate::analysis::result::{Feet, Finding, FootResult, FrameMeasures, Quality, Series, Severity, Task};

/// Quiet standing shorter than this gives a load split that changes from one stand to the next.
const SHORT_STAND_S: f64 = 10.0;
/// Ten seconds end a frame early, and somebody counts them.
const COUNTED_S: f64 = 0.5;
/// Share of the session's load beside the feet that is worth telling, and that makes the shares doubtful.
const UNEXPLAINED_SHARE: (f64, f64) = (0.05, 0.2);
/// A reading of the front of a print less likely than this is told.
const SURE_READING: f64 = 0.95;

pub(super) fn findings(facts: &Facts<'_>, found: &mut Vec<Quality>) {
    found.extend(stood(facts));
    let posture = facts.posture.map(|posture| Finding::Posture { posture: posture.key() });
    found.extend(posture.map(|kind| Quality { severity: Severity::Warning, kind }));
    found.extend(unexplained_load(facts));
    found.extend(bumpy(facts));
    let at_border = |foot: &&FootResult| is_at_border(facts, foot);
    // Of a foot that may have been beside the mat, or is on bumps, it is known why.
    let inside = facts.feet.iter().filter(|foot| !at_border(foot) && foot.shape.is_ok());
    found.extend(inside.clone().filter_map(no_print));
    found.extend(inside.filter_map(toes_uncertain));
    if let Some(feet) = named(facts.feet.iter().filter(at_border)) {
        found.push(Quality { severity: Severity::Warning, kind: Finding::AtBorder { feet } });
        if is_split(facts) {
            found.push(Quality { severity: Severity::Warning, kind: Finding::LoadOffMat { feet } });
        }
    }
}

/// A stand that is too short.
fn stood(facts: &Facts<'_>) -> Option<Quality> {
    let stood_s = facts.stood_s.filter(|_| facts.history.frames() > 1)?;
    if stood_s < GOOD_WINDOW_S {
        let kind = Finding::Short { stood_s, wanted_s: GOOD_WINDOW_S };
        Some(Quality { severity: Severity::Warning, kind })
    } else if stood_s < SHORT_STAND_S - COUNTED_S && facts.feet.len() > 1 {
        let kind = Finding::ShortForSplit { stood_s, wanted_s: SHORT_STAND_S };
        Some(Quality { severity: Severity::Info, kind })
    } else {
        None
    }
}

/// Load beside the feet.
fn unexplained_load(facts: &Facts<'_>) -> Option<Quality> {
    let sum = |series: &Series<FrameMeasures>| series.iter().map(|frame| frame.force).sum::<f64>();
    let (all, own) =
        (sum(&facts.history.total), facts.feet.iter().map(|foot| sum(&foot.series)).sum::<f64>());
    let worth_telling = own > 0.0 && all - own > UNEXPLAINED_SHARE.0 * all;
    worth_telling.then(|| Quality {
        severity: if all - own > UNEXPLAINED_SHARE.1 * all { Severity::Problem } else { Severity::Info },
        kind: Finding::UnexplainedLoad { share_pct: 100.0 * (1.0 - own / all) },
    })
}

/// Feet of which nothing is measured by the shape.
fn bumpy(facts: &Facts<'_>) -> Option<Quality> {
    let feet = named(facts.feet.iter().filter(|foot| foot.shape.is_err() && foot.bumpy_share > 0.0))?;
    let kind = Finding::Bumpy { feet, some_indices: bumps::any_index(facts.feet) };
    Some(Quality { severity: Severity::Warning, kind })
}

fn is_at_border(facts: &Facts<'_>, foot: &FootResult) -> bool {
    let (rows, cols) = (facts.meta.mat.rows(), facts.meta.mat.cols());
    foot.print.picture.iter().any(|(row, col, &value)| {
        value >= facts.threshold && (row == 0 || col == 0 || row + 1 == rows || col + 1 == cols)
    })
}

fn no_print(foot: &FootResult) -> Option<Quality> {
    let why = foot.footprint.as_ref().err()?.clone();
    let kind = Finding::NoPrint { side: foot.side.clone().ok(), why };
    Some(Quality { severity: Severity::Warning, kind })
}

/// A print whose toes can be told from the ball in another way.
fn toes_uncertain(foot: &FootResult) -> Option<Quality> {
    let likely = *foot.toe_reading.as_ref().ok()?;
    let kind = Finding::ToesUncertain { side: foot.side.clone().ok(), likely_pct: 100.0 * likely };
    (likely < SURE_READING).then_some(Quality { severity: Severity::Info, kind })
}

/// Whether the load of a stand is split between two feet that may reach beyond the mat: an insole ends where the foot
/// does.
fn is_split(facts: &Facts<'_>) -> bool {
    facts.task == Some(Task::Standing)
        && facts.feet.len() == 2
        && facts.feet.iter().all(|foot| foot.load_share.is_ok())
        && facts.meta.mat.absent().is_empty()
}

/// Feet by their sides; nothing where there is none.
fn named<'a>(feet: impl Iterator<Item = &'a FootResult>) -> Option<Feet> {
    let sides: Vec<_> = feet.map(|foot| foot.side.clone().ok()).collect();
    Feet::of(&sides)
}
