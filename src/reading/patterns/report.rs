//! What people reported.

use super::Found;
use crate::base::Date;
use crate::norms::Severity;
use crate::reading::flag::{Flag, Pattern};
use crate::reading::history::History;
use crate::reading::rules::DEVELOPING_YEARS;

fn reported(pattern: Pattern, date: Date, rule: String) -> Flag {
    Flag {
        pattern,
        severity: Severity::Ask,
        side: None,
        measure: None,
        value: None,
        interval: None,
        cutoff: None,
        source: "a rule of this program".to_owned(),
        rule: format!("{rule} (noted on {date})"),
    }
}

/// Pain is a reason to stop and ask at any age.
pub(super) fn pain(history: &History<'_>) -> Found {
    let rule = "any pain in foot or leg within 90 days: stop, and ask";
    Ok(history.pain().map(|date| reported(Pattern::Pain, date, rule.to_owned())).into_iter().collect())
}

/// Stiffness is one from three years.
pub(super) fn stiffness(history: &History<'_>) -> Found {
    let rule = "a foot reported to be stiff within 90 days, from 3 years: ask";
    let old_enough = history.input.age_years >= DEVELOPING_YEARS;
    let date = history.stiffness().filter(|_| old_enough);
    Ok(date.map(|date| reported(Pattern::Stiffness, date, rule.to_owned())).into_iter().collect())
}
