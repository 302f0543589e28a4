//! Where the arch of a foot stands for its age.

use super::flag::{Flag, Pattern};
use super::history::History;
use crate::base::{Interval, Measured, Side};
use crate::measure::Definition;
use crate::norms::{Cutoff, Severity};

/// What may be said of the arch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Band {
    /// Under three: every child's arch is still to come.
    Developing,
    /// From three to six: the range is wide, and this lies in it.
    WithinWideRange,
    /// From seven: within the range.
    WithinRange,
    /// Worth measuring again.
    Watch,
    /// Worth asking a professional.
    AskProfessional,
    /// Nothing; the reason.
    NoReading(String),
}

impl Band {
    /// In words.
    pub fn words(&self) -> &'static str {
        match self {
            Self::Developing => "developing",
            Self::WithinWideRange => "within the wide range for age",
            Self::WithinRange => "within range",
            Self::Watch => "watch",
            Self::AskProfessional => "ask a professional",
            Self::NoReading(_) => "no reading",
        }
    }

    /// Whether a low arch was seen in repeated sessions.
    pub(super) fn is_low(&self) -> bool {
        matches!(self, Self::Watch | Self::AskProfessional)
    }
}

/// One index of one foot.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexReading {
    /// Which.
    pub measure: &'static Definition,
    /// Median of the newest session.
    pub value: Measured<f64>,
    /// Where the true value lies with 90 %.
    pub interval: Option<Interval>,
    /// Recordings behind it.
    pub placements: usize,
    /// The cut-off it was held against.
    pub cutoff: Option<Cutoff>,
    /// What may be said.
    pub band: Band,
    /// Why.
    pub why: String,
}

/// The arch of one foot.
#[derive(Clone, Debug, PartialEq)]
pub struct FootReading {
    /// Which foot.
    pub side: Side,
    /// What may be said, all indices together.
    pub band: Band,
    /// Why.
    pub why: String,
    /// Index by index.
    pub indices: Vec<IndexReading>,
}

impl Band {
    /// The reason of a reading that is none, or the one given.
    fn reason<'a>(&'a self, why: &'a str) -> &'a str {
        match self {
            Self::NoReading(reason) => reason,
            _ => why,
        }
    }
}

impl FootReading {
    /// Which foot, and what of it is read: other patterns have flags of their own.
    pub fn heading(&self) -> String {
        format!("{} foot, how low the arch is", self.side)
    }

    /// Why the band is what it is, in words.
    pub fn reason(&self) -> &str {
        self.band.reason(&self.why)
    }
}

impl IndexReading {
    /// Why the band is what it is, in words.
    pub fn reason(&self) -> &str {
        self.band.reason(&self.why)
    }
}

/// A value as people read it, with its interval where there is one.
pub(super) fn shown(measure: &Definition, value: f64, interval: Option<Interval>) -> String {
    let unit = if measure.unit.is_empty() { String::new() } else { format!(" {}", measure.unit) };
    let decimals = measure.decimals;
    match interval {
        Some(interval) => format!(
            "{value:.decimals$}{unit} (nine times in ten between {:.decimals$} and {:.decimals$})",
            interval.low, interval.high
        ),
        None => format!("{value:.decimals$}{unit}"),
    }
}

/// Sentences that put a reading into proportion.
pub(super) fn remarks(history: &History<'_>, feet: &[FootReading], flags: &[Flag]) -> Vec<String> {
    let mut remarks = Vec::new();
    let age = history.input.age_years;
    if age < super::rules::DEVELOPING_YEARS {
        remarks.push("Every child is born with low arches; they form over the first ten years.".to_owned());
    }
    let low = feet.iter().any(|foot| foot.band.is_low());
    if low && flags.iter().all(|flag| flag.pattern == Pattern::LowArch && flag.severity < Severity::Ask) {
        remarks.push(
            "No pain and no stiffness are noted. A low arch that does not hurt and is not stiff usually needs \
             nothing but another look in some months."
                .to_owned(),
        );
    }
    if low && let Some(row) = history.input.norms.prevalence_at(age) {
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
    remarks
}
