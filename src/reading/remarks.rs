//! Sentences that put a reading into proportion.

use super::band::FootReading;
use super::flag::{Flag, Pattern};
use super::history::{History, REPORT_DAYS};
use crate::base::Date;
use crate::norms::Concern;

/// Sentences that put a reading into proportion: of the age in the newest session, of so many sessions. `feet` are all
/// that are read, on whichever mat.
pub(super) fn remarks(
    history: &History<'_>,
    (age_years, sessions): (f64, usize),
    feet: &[&FootReading],
    flags: &[Flag],
) -> Vec<String> {
    let mut remarks = Vec::new();
    if age_years < super::rules::DEVELOPING_YEARS {
        remarks.push("Every child is born with low arches; they form over the first ten years.".to_owned());
    }
    let low = feet.iter().find(|foot| foot.band.is_low());
    if low.is_some()
        && flags.iter().all(|flag| flag.pattern == Pattern::LowArch && flag.severity < Concern::Ask)
    {
        remarks.push(without_complaint(history));
    }
    if let Some(foot) = low
        && let Some(row) = history.input.norms.prevalence_at(foot.age_years)
    {
        let (least, most) = row.range_pct;
        let many = if least < most { format!("{least} to {most}") } else { format!("{least}") };
        remarks.push(format!(
            "Of 100 children {}, {many} had {} ({}; {}).",
            row.ages,
            if row.flexible { "low arches that were flexible" } else { "low arches" },
            row.origin.sample,
            row.origin.source
        ));
    }
    if sessions == 1 {
        remarks.push(
            "This is one session. Most of what a reading asks about is said only when two sessions at least 4 weeks \
             apart show it."
                .to_owned(),
        );
    }
    remarks
}

/// What the notes say of pain and stiffness where none counts: what lies further back than is asked is not denied.
fn without_complaint(history: &History<'_>) -> String {
    let today = history.input.today;
    let noted = |what: &str, date: Option<Date>| date.map(|date| format!("{what} was noted on {date}"));
    let before: Vec<String> =
        [noted("pain", history.pain_noted()), noted("stiffness", history.stiffness_noted())]
            .into_iter()
            .flatten()
            .collect();
    if before.is_empty() {
        return format!(
            "No pain and no stiffness are noted up to {today}. A low arch that does not hurt and is not stiff usually \
             needs nothing but another look in some months."
        );
    }
    format!(
        "In the {REPORT_DAYS} days up to {today} no pain and no stiffness were noted; before that, {}. If it comes \
         back, ask a professional.",
        before.join(" and ")
    )
}
