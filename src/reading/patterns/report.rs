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
    let flag = Flag {
        pattern: pattern(sign),
        severity: Concern::Ask,
        side: None,
        measure: None,
        value: None,
        interval: None,
        cutoff: None,
        source: Source::Program,
        rule,
        on: None,
    };
    Ok(Found { flags: vec![flag], ..Found::default() })
}
