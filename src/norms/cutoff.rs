//! The cut-offs: where a value begins to be remarkable, and how much is made of it.

use serde::Deserialize;

use super::row::{Ages, Origin, Whom, finite, measure, share};
use crate::base::{RowError, rows};
use crate::child::{Protocol, Sex};
use crate::measure::Definition;

/// How much a finding about a child matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Concern {
    /// Worth knowing.
    Info,
    /// Worth measuring again.
    Watch,
    /// Worth asking a professional.
    Ask,
}

/// On which side of a cut-off a value is beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Beyond {
    /// More than it.
    Above,
    /// As much, or more.
    From,
    /// Less than it.
    Below,
    /// As little, or less.
    To,
}

impl Beyond {
    /// Whether higher values are the remarkable ones.
    pub fn is_high(self) -> bool {
        matches!(self, Self::Above | Self::From)
    }
}

/// One cut-off.
#[derive(Clone, Debug, PartialEq)]
pub struct Cutoff {
    /// Of which measure; the cut-off is in its unit.
    pub measure: &'static Definition,
    /// For which ages.
    pub ages: Ages,
    /// For which sex; `None` for both.
    pub sex: Option<Sex>,
    /// For which way of measuring.
    pub protocol: Protocol,
    /// Which side of it is beyond.
    pub beyond: Beyond,
    /// The cut-off.
    pub value: f64,
    /// What a value beyond it is, at most.
    pub severity: Concern,
    /// Where it comes from.
    pub origin: Origin,
}

impl Cutoff {
    /// Whether a value lies beyond it.
    pub fn passed(&self, value: f64) -> bool {
        match self.beyond {
            Beyond::Above => value > self.value,
            Beyond::From => value >= self.value,
            Beyond::Below => value < self.value,
            Beyond::To => value <= self.value,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    metric: String,
    age_from_years: f64,
    age_to_years: Option<f64>,
    sex: Whom,
    protocol: Protocol,
    beyond: Beyond,
    cutoff: f64,
    severity: Concern,
    source: String,
    sample: String,
    method: String,
    confidence: String,
}

/// Reads the table. The rows of one measure, protocol, side and severity stand in the order of their ages and
/// speak of nobody twice.
pub(super) fn read(text: &str) -> Result<Vec<Cutoff>, RowError> {
    let mut found: Vec<(u64, Cutoff)> = Vec::new();
    for (line, raw) in rows::<Raw>(text)? {
        finite(line, "cutoff", Some(raw.cutoff))?;
        let cutoff = Cutoff {
            measure: measure(line, &raw.metric)?,
            ages: Ages::new(line, raw.age_from_years, raw.age_to_years)?,
            sex: raw.sex.sex(),
            protocol: raw.protocol,
            beyond: raw.beyond,
            value: raw.cutoff,
            severity: raw.severity,
            origin: Origin::new(line, [raw.source, raw.sample, raw.method, raw.confidence])?,
        };
        let rivals = found.iter().filter(|(_, other)| {
            other.measure == cutoff.measure
                && other.protocol == cutoff.protocol
                && other.beyond.is_high() == cutoff.beyond.is_high()
                && other.severity == cutoff.severity
                && share(other.sex, cutoff.sex)
        });
        for (before, other) in rivals {
            if other.ages.overlap(&cutoff.ages) {
                let problem = format!("its ages overlap with those of line {before}, the same measure");
                return Err(RowError::new(line, problem));
            }
            if other.ages.from_years > cutoff.ages.from_years {
                let problem = format!("its ages come before those of line {before}: expected rising ages");
                return Err(RowError::new(line, problem));
            }
        }
        found.push((line, cutoff));
    }
    Ok(found.into_iter().map(|(_, cutoff)| cutoff).collect())
}
