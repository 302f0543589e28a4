//! What puts a reading into proportion.

use super::band::FootReading;
use super::flag::{Flag, Pattern};
use super::history::{History, REPORT_DAYS};
use crate::base::{Date, kinds};
use crate::norms::Concern;

kinds! {
    /// What puts a reading into proportion: whole sentences.
    pub enum Remark {
        /// Arches form over the years.
        BornLow = "reading-remark-born-low",
        /// Arches are low, and no complaint was ever noted.
        NoComplaint {
            /// Up to this day.
            today: Date,
        } = "reading-remark-no-complaint",
        /// Arches are low, and a complaint was noted further back than is asked.
        ComplaintBefore {
            /// None is noted for so long, days.
            days: usize,
            /// Up to this day.
            today: Date,
            /// When pain was noted.
            pain: Option<Date>,
            /// When stiffness was noted.
            stiffness: Option<Date>,
        } = "reading-remark-complaint-before",
        /// How common low arches are.
        Prevalence {
            /// At ages from this, years.
            from_years: f64,
            /// To under this, years.
            to_years: Option<f64>,
            /// In so many, or in the study that found fewest.
            least_pct: f64,
            /// In the study that found most, where there was more than one.
            most_pct: Option<f64>,
            /// Whether the arches were seen to be flexible.
            flexible: bool,
            /// Who was measured, as the table of norms has it.
            sample: String,
            /// Where it is published.
            source: String,
        } = "reading-remark-prevalence",
        /// One session says little.
        OneSession = "reading-remark-one-session",
    }
}

/// What puts a reading into proportion: of the age in the newest session, of so many sessions. `feet` are all
/// that are read, on whichever mat.
pub(super) fn remarks(
    history: &History<'_>,
    (age_years, sessions): (f64, usize),
    feet: &[&FootReading],
    flags: &[Flag],
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if age_years < super::rules::DEVELOPING_YEARS {
        remarks.push(Remark::BornLow);
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
        remarks.push(Remark::Prevalence {
            from_years: row.ages.from_years,
            to_years: row.ages.to_years,
            least_pct: least,
            most_pct: (least < most).then_some(most),
            flexible: row.flexible,
            sample: row.origin.sample.clone(),
            source: row.origin.source.clone(),
        });
    }
    if sessions == 1 {
        remarks.push(Remark::OneSession);
    }
    remarks
}

/// What the notes say of pain and stiffness where none counts: what lies further back than is asked is not denied.
fn without_complaint(history: &History<'_>) -> Remark {
    let today = history.input.today;
    match (history.pain_noted(), history.stiffness_noted()) {
        (None, None) => Remark::NoComplaint { today },
        (pain, stiffness) => Remark::ComplaintBefore { days: REPORT_DAYS, today, pain, stiffness },
    }
}
