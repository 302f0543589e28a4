//! How well a measure repeats, as published.

use serde::Deserialize;

use super::row::{Origin, measure, rising};
use crate::base::{RowError, rows};
use crate::child::Protocol;
use crate::measure::Definition;

/// What was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// Intraclass correlation.
    Icc,
    /// Standard deviation of repeats within a person, in the unit of the measure.
    WithinSd,
}

/// One published figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability {
    /// Of which measure.
    pub measure: &'static Definition,
    /// For which way of measuring.
    pub protocol: Protocol,
    /// What was published.
    pub statistic: Statistic,
    /// Its range.
    pub range: (f64, f64),
    /// The range of the smallest change that is more than measurement error, 95 %, where it can be reckoned.
    pub mdc95: Option<(f64, f64)>,
    /// Where it comes from.
    pub origin: Origin,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    metric: String,
    protocol: Protocol,
    statistic: Statistic,
    low: f64,
    high: f64,
    mdc95_low: Option<f64>,
    mdc95_high: Option<f64>,
    source: String,
    sample: String,
    method: String,
    confidence: String,
}

pub(super) fn read(text: &str) -> Result<Vec<Reliability>, RowError> {
    let of = |(line, raw): (u64, Raw)| {
        rising(line, ["low", "high"], [Some(raw.low), Some(raw.high)])?;
        let mdc95 = match rising(line, ["mdc95_low", "mdc95_high"], [raw.mdc95_low, raw.mdc95_high])? {
            [Some(low), Some(high)] if low > 0.0 => Some((low, high)),
            [None, None] => None,
            _ => {
                let problem = "mdc95_low, mdc95_high: expected two numbers above 0, or none";
                return Err(RowError::new(line, problem));
            }
        };
        Ok(Reliability {
            measure: measure(line, &raw.metric)?,
            protocol: raw.protocol,
            statistic: raw.statistic,
            range: (raw.low, raw.high),
            mdc95,
            origin: Origin::new(line, [raw.source, raw.sample, raw.method, raw.confidence])?,
        })
    };
    rows::<Raw>(text)?.into_iter().map(of).collect()
}
