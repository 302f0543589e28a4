//! What people reported.

use super::outcome::Found;
use crate::base::Measured;
use crate::norms::Concern;
use crate::reading::flag::{Flag, Pattern};
use crate::reading::history::{History, REPORT_DAYS};
use crate::reading::limit::Source;
use crate::reading::reason::Reason;
use crate::reading::rule::Rule;
use crate::reading::rules::DEVELOPING_YEARS;

fn reported(pattern: Pattern, rule: Rule) -> Flag {
    Flag {
        pattern,
        severity: Concern::Ask,
        side: None,
        measure: None,
        value: None,
        interval: None,
        cutoff: None,
        source: Source::Program,
        rule,
        on: None,
    }
}

fn found(flag: Option<Flag>) -> Found {
    Found { flags: flag.into_iter().collect(), ..Found::default() }
}

/// Pain is a reason to stop and ask at any age.
pub(super) fn pain(history: &History<'_>) -> Found {
    let rule = |noted| Rule::Pain { days: REPORT_DAYS, noted };
    found(history.pain().map(|date| reported(Pattern::Pain, rule(date))))
}

/// Stiffness is one from three years.
pub(super) fn stiffness(history: &History<'_>) -> Measured<Found> {
    let Some(date) = history.stiffness() else { return Ok(Found::default()) };
    if history.input.age_years < DEVELOPING_YEARS {
        return Err(Reason::NotedEarly { date, years: DEVELOPING_YEARS }.into());
    }
    let rule = Rule::Stiffness { days: REPORT_DAYS, years: DEVELOPING_YEARS, noted: date };
    Ok(found(Some(reported(Pattern::Stiffness, rule))))
}
