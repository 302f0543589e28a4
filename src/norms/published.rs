//! Published means and ranges. They are shown beside a value. Samples of an age may be put beside a reading; where they
//! lie too far apart, less is said.

use serde::Deserialize;

use super::row::{Ages, Origin, Whom, finite, measure, rising};
use crate::base::{RowError, rows};
use crate::child::{Protocol, Sex};
use crate::measure::Definition;
use crate::stats::WITHIN_95;

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
    /// Whether a reading may be put beside it: an unselected sample of children with a mean and a standard deviation,
    /// or whose `low` and `high` are the 2.5th and 97.5th centiles.
    pub compare: bool,
    /// Where it comes from.
    pub origin: Origin,
}

impl Published {
    /// Standard deviations above the mean of the sample, of one that a reading may be put beside.
    pub fn z(&self, value: f64) -> Option<f64> {
        let from_ends = || {
            let (low, high) = self.low.zip(self.high)?;
            Some((0.5 * (low + high), 0.5 * (high - low) / WITHIN_95))
        };
        let (mean, sd) = self.mean.zip(self.sd).or_else(from_ends)?;
        (self.compare && sd > 0.0).then(|| (value - mean) / sd)
    }
}

/// The `compare` column, which older tables have not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Compare {
    Yes,
    #[default]
    No,
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
    #[serde(default)]
    compare: Compare,
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
        let compare = raw.compare == Compare::Yes;
        if compare && mean.zip(raw.sd).is_none() && low.zip(high).is_none() {
            let problem = "compare: expected a mean with an sd, or a low and a high";
            return Err(RowError::new(line, problem));
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
            compare,
            origin: Origin::new(line, [raw.source, raw.sample, raw.method, raw.confidence])?,
        })
    };
    rows::<Raw>(text)?.into_iter().map(of).collect()
}
