//! How long a foot and how heavy a child of an age can be. What lies beyond is no finding about the child: it tells
//! that the cells, the calibration, the birth or the child is another one.

use serde::Deserialize;

use super::row::{Ages, Origin, Whom, rising};
use crate::base::{RowError, rows};
use crate::child::Sex;

/// What is held against an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BodySize {
    /// Length of the foot, millimetres.
    FootLengthMm,
    /// Weight of the body, kilograms.
    BodyWeightKg,
}

/// One range.
#[derive(Clone, Debug, PartialEq)]
pub struct Plausible {
    /// Of what.
    pub what: BodySize,
    /// For which ages.
    pub ages: Ages,
    /// For which sex; `None` for both.
    pub sex: Option<Sex>,
    /// Smallest and largest that is believed.
    pub range: (f64, f64),
    /// Where it comes from.
    pub origin: Origin,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    what: BodySize,
    age_from_years: f64,
    age_to_years: Option<f64>,
    sex: Whom,
    low: f64,
    high: f64,
    source: String,
    sample: String,
    method: String,
    confidence: String,
}

pub(super) fn read(text: &str) -> Result<Vec<Plausible>, RowError> {
    let of = |(line, raw): (u64, Raw)| {
        let [Some(low), Some(high)] = rising(line, ["low", "high"], [Some(raw.low), Some(raw.high)])? else {
            return Err(RowError::new(line, "low, high: expected two numbers"));
        };
        if low <= 0.0 {
            return Err(RowError::new(line, "low: expected a number above 0"));
        }
        Ok(Plausible {
            what: raw.what,
            ages: Ages::new(line, raw.age_from_years, raw.age_to_years)?,
            sex: raw.sex.sex(),
            range: (low, high),
            origin: Origin::new(line, [raw.source, raw.sample, raw.method, raw.confidence])?,
        })
    };
    rows::<Raw>(text)?.into_iter().map(of).collect()
}
