//! What people reported.

use super::outcome::Found;
use crate::base::{Date, Measured, Refusal};
use crate::norms::Concern;
use crate::reading::flag::{Flag, Pattern};
use crate::reading::history::{History, REPORT_DAYS};
use crate::reading::rules::DEVELOPING_YEARS;

fn reported(pattern: Pattern, date: Date, rule: String) -> Flag {
    Flag {
        pattern,
        severity: Concern::Ask,
        side: None,
        measure: None,
        value: None,
        interval: None,
        cutoff: None,
        source: "a rule of this program".to_owned(),
        rule: format!("{rule} (noted on {date})"),
        on: None,
    }
}

fn found(flag: Option<Flag>) -> Found {
    Found { flags: flag.into_iter().collect(), ..Found::default() }
}

/// Pain is a reason to stop and ask at any age.
pub(super) fn pain(history: &History<'_>) -> Found {
    let rule = format!("any pain in foot or leg within {REPORT_DAYS} days: stop, and ask");
    found(history.pain().map(|date| reported(Pattern::Pain, date, rule)))
}

/// Stiffness is one from three years.
pub(super) fn stiffness(history: &History<'_>) -> Measured<Found> {
    let Some(date) = history.stiffness() else { return Ok(Found::default()) };
    if history.input.age_years < DEVELOPING_YEARS {
        return Err(Refusal::new(format!("noted on {date}; asked from 3 years")));
    }
    let rule = format!("a foot reported to be stiff within {REPORT_DAYS} days, from 3 years: ask");
    Ok(found(Some(reported(Pattern::Stiffness, date, rule))))
}
