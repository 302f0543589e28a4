//! The words of the page of a session's practice.

use crate::base::{Exercise, Judgement, Side, kinds};
use crate::exercise::{Settings, Signal, levels};

kinds! {
    /// What the page of a session's practice says.
    pub(crate) enum Said {
        Title = "report-practice-title",
        How = "report-practice-how",
        PainBefore { before: u64 } = "report-practice-pain-before",
        PainAfter { after: u64 } = "report-practice-pain-after",
        Pain { before: u64, after: u64 } = "report-practice-pain",
        ShouldNot { stops: Vec<Judgement> } = "report-practice-should-not",
        Stopped { stops: Vec<Judgement> } = "report-practice-stopped",
        Practised = "report-practice-practised",
        Done { exercises: usize, time: String } = "report-practice-done",
        DoneOf { done: usize, exercises: usize, time: String } = "report-practice-done-of",
        Settings = "report-practice-settings",
        Standard = "report-practice-settings-standard",
        NotStandard = "report-practice-settings-other",
        Drawn { from_s: f64, to_s: f64, start_s: f64, end_s: f64 } = "report-practice-drawn",
        NotSeen = "report-practice-not-seen",
        Tiring = "report-practice-tiring",
        LaneFoot { side: Side } = "report-practice-lane-foot",
        LaneFaults = "report-practice-lane-faults",
        CurveRange { enter: f64, leave: f64 } = "report-practice-curve-range",
        CurveShare { high_pct: f64, low_pct: f64 } = "report-practice-curve-share",
        CurveSteps = "report-practice-curve-steps",
        CurveLoad { level_pct: f64 } = "report-practice-curve-load",
    }
}

/// What the curve and the levels of an exercise's strip are.
pub(super) fn curve(exercise: Exercise, settings: &Settings) -> Option<Said> {
    match (Signal::of(exercise), &levels(exercise, settings)[..]) {
        (Signal::Range, &[enter, leave]) => Some(Said::CurveRange { enter, leave }),
        (Signal::LeftShare, &[high, low]) => {
            Some(Said::CurveShare { high_pct: 100.0 * high, low_pct: 100.0 * low })
        }
        (Signal::LeftShare, _) => Some(Said::CurveSteps),
        (Signal::Load, &[level]) => Some(Said::CurveLoad { level_pct: 100.0 * level }),
        _ => None,
    }
}
