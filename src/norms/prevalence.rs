//! How common low arches are. It is said beside a low arch, because the figures are large.

use serde::Deserialize;

use super::row::{Ages, Origin, Whom, rising};
use crate::base::{RowError, rows};
use crate::child::Sex;

/// Which trait, as the source names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Trait {
    FlexibleLowArch,
    LowArch,
}

/// One published figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Prevalence {
    /// Whether the arch was seen to be flexible.
    pub flexible: bool,
    /// For which ages.
    pub ages: Ages,
    /// For which sex; `None` for both.
    pub sex: Option<Sex>,
    /// Of a hundred children so many: the lowest and the highest figure.
    pub range_pct: (f64, f64),
    /// Where it comes from.
    pub origin: Origin,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(rename = "trait")]
    what: Trait,
    age_from_years: f64,
    age_to_years: Option<f64>,
    sex: Whom,
    low_pct: f64,
    high_pct: f64,
    source: String,
    sample: String,
    method: String,
    confidence: String,
}

pub(super) fn read(text: &str) -> Result<Vec<Prevalence>, RowError> {
    let of = |(line, raw): (u64, Raw)| {
        rising(line, ["low_pct", "high_pct"], [Some(raw.low_pct), Some(raw.high_pct)])?;
        if raw.low_pct < 0.0 || raw.high_pct > 100.0 {
            return Err(RowError::new(line, "low_pct, high_pct: expected 0 to 100"));
        }
        Ok(Prevalence {
            flexible: raw.what == Trait::FlexibleLowArch,
            ages: Ages::new(line, raw.age_from_years, raw.age_to_years)?,
            sex: raw.sex.sex(),
            range_pct: (raw.low_pct, raw.high_pct),
            origin: Origin::new(line, [raw.source, raw.sample, raw.method, raw.confidence])?,
        })
    };
    rows::<Raw>(text)?.into_iter().map(of).collect()
}
