//! Published means and ranges. They are shown beside a value; nothing is decided by them.

use serde::Deserialize;

use super::row::{Ages, Origin, Whom, finite, measure, rising};
use crate::base::{RowError, rows};
use crate::child::{Protocol, Sex};
use crate::measure::Definition;

/// One published figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// Of which measure, in its unit.
    pub measure: &'static Definition,
    /// For which ages.
    pub ages: Ages,
    /// For which sex; `None` for both.
    pub sex: Option<Sex>,
    /// For which way of measuring.
    pub protocol: Protocol,
    /// Mean.
    pub mean: Option<f64>,
    /// Standard deviation.
    pub sd: Option<f64>,
    /// Lower end of what the source calls usual, or saw.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// Where it comes from.
    pub origin: Origin,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    metric: String,
    age_from_years: f64,
    age_to_years: Option<f64>,
    sex: Whom,
    protocol: Protocol,
    mean: Option<f64>,
    sd: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    source: String,
    sample: String,
    method: String,
    confidence: String,
}

pub(super) fn read(text: &str) -> Result<Vec<Published>, RowError> {
    let of = |(line, raw): (u64, Raw)| {
        let [low, high] = rising(line, ["low", "high"], [raw.low, raw.high])?;
        let mean = finite(line, "mean", raw.mean)?;
        if mean.or(low).or(high).is_none() {
            return Err(RowError::new(line, "expected a mean, a low or a high, got none"));
        }
        if raw.sd.is_some_and(|sd| !(sd > 0.0 && sd.is_finite())) {
            return Err(RowError::new(line, "sd: expected a number above 0"));
        }
        Ok(Published {
            measure: measure(line, &raw.metric)?,
            ages: Ages::new(line, raw.age_from_years, raw.age_to_years)?,
            sex: raw.sex.sex(),
            protocol: raw.protocol,
            mean,
            sd: raw.sd,
            low,
            high,
            origin: Origin::new(line, [raw.source, raw.sample, raw.method, raw.confidence])?,
        })
    };
    rows::<Raw>(text)?.into_iter().map(of).collect()
}
