//! What people reported.

use super::outcome::Found;
use crate::base::Measured;
use crate::child::Complaint;
use crate::norms::Concern;
use crate::reading::flag::{Flag, Pattern};
use crate::reading::history::{History, REPORT_DAYS};
use crate::reading::limit::Source;
use crate::reading::reason::Reason;
use crate::reading::rule::Rule;
use crate::reading::rules::DEVELOPING_YEARS;
use crate::reading::sign::Sign;

/// As what a sign is reported.
pub(super) fn pattern(sign: Sign) -> Pattern {
    match sign {
        Sign::Pain => Pattern::Pain,
        Sign::Stiffness => Pattern::Stiffness,
        Sign::Limp => Pattern::Limp,
        Sign::Tiptoe => Pattern::Tiptoe,
    }
}

/// Pain is a reason to stop and ask at any age, stiffness, a limp and walking on tiptoe are one from three years.
pub(super) fn sign(history: &History<'_>, sign: Sign) -> Measured<Found> {
    let Some(noted) = history.noted_lately(sign) else { return Ok(Found::default()) };
    let (days, years) = (REPORT_DAYS, DEVELOPING_YEARS);
    if sign != Sign::Pain && history.input.age_years < years {
        return Err(Reason::NotedEarly { date: noted, years }.into());
    }
    let rule = match sign {
        Sign::Pain => Rule::Pain { days, noted },
        Sign::Stiffness => Rule::Stiffness { days, years, noted },
        Sign::Limp => Rule::Limp { days, years, noted },
        Sign::Tiptoe => Rule::Tiptoe { days, years, noted },
    };
    Ok(Found { flags: vec![flag(pattern(sign), rule)], ..Found::default() })
}

/// What practice was last stopped for within the last 90 days, beside pain: each complaint is a reason to ask at any age.
pub(super) fn stopped(history: &History<'_>) -> Found {
    let all = [Complaint::Numbness, Complaint::Dizziness, Complaint::SkinMarks];
    let flags = all.into_iter().filter_map(|why| {
        let noted = history.stopped_lately(why)?;
        Some(flag(Pattern::Stopped, Rule::Stopped { days: REPORT_DAYS, noted, why }))
    });
    Found { flags: flags.collect(), ..Found::default() }
}

fn flag(pattern: Pattern, rule: Rule) -> Flag {
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
