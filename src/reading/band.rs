//! Where the arch of a foot stands for its age.

use super::occasion::{Occasion, Waiting};
use crate::base::{Interval, Measured, Refusal, Side};
use crate::measure::Definition;
use crate::norms::Cutoff;

/// What may be said of the arch.
#[derive(Clone, Debug, PartialEq)]
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
    NoReading(Refusal),
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
    /// Why; of no reading its reason.
    pub why: Refusal,
}

/// The arch of one foot.
#[derive(Clone, Debug, PartialEq)]
pub struct FootReading {
    /// Which foot.
    pub side: Side,
    /// Age it is read at: that of the session, years.
    pub age_years: f64,
    /// Which session is read, and on which mat.
    pub on: Occasion,
    /// What may be said, all indices together.
    pub band: Band,
    /// Why; of no reading its reason.
    pub why: Refusal,
    /// What a low arch waits for that this session shows and no other yet.
    pub once: Option<Waiting>,
    /// Index by index.
    pub indices: Vec<IndexReading>,
}

impl FootReading {
    /// Which foot, and what of it is read: other patterns have flags of their own.
    pub fn heading(&self) -> String {
        format!("{} foot, how low the arch is", self.side)
    }

    /// Why the band is what it is, in words, and of which session where it is not the newest.
    pub fn reason(&self) -> String {
        match self.on.words() {
            Some(when) => format!("{}; measured {when}, at {:.1} years", self.why, self.age_years),
            None => self.why.to_string(),
        }
    }

    /// Whether its session could be read: what waits for a second session is no reading, yet what another mat gave
    /// before must not stand in its place.
    pub(super) fn could_be_read(&self) -> bool {
        self.once.is_some() || !matches!(self.band, Band::NoReading(_))
    }
}

/// A value as people read it, with its interval where there is one.
pub fn shown(measure: &Definition, value: f64, interval: Option<Interval>) -> String {
    let shown = measure.shown(value);
    match interval.map(|interval| [interval.low, interval.high].map(|end| measure.number(end))) {
        // An interval narrower than what is shown says nothing more.
        Some([low, high]) if low != high => format!("{shown} (90 % interval {low} to {high})"),
        _ => shown,
    }
}
