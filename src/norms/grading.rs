//! What children of an age have, against which an arch is graded: a mean and a standard deviation for each index.

use serde::Deserialize;

use super::row::{Ages, Origin, Whom, finite, measure, share};
use crate::base::{RowError, rows};
use crate::child::{Protocol, Sex};
use crate::measure::Definition;

/// What a row rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Composed by the authors of the table from several samples.
    Design,
    /// One sample, as published.
    Published,
}

/// What one index has at some ages.
#[derive(Clone, Debug, PartialEq)]
pub struct Grading {
    /// Of which index, in its unit.
    pub measure: &'static Definition,
    /// For which ages.
    pub ages: Ages,
    /// For which sex; `None` for both.
    pub sex: Option<Sex>,
    /// For which way of measuring.
    pub protocol: Protocol,
    /// Mean.
    pub mean: f64,
    /// Standard deviation, above 0.
    pub sd: f64,
    /// How far the mean may be off, in standard deviations.
    pub centre_sd: f64,
    /// Difference between the two feet beyond which 5 of 100 children lie, in the unit of the index.
    pub between_feet: f64,
    /// Smallest change between two days that is more than error, 95 %, in the unit of the index.
    pub least_change: f64,
    /// Coarsest cells on which the index may be graded, millimetres; `None` for any.
    pub cells_to_mm: Option<f64>,
    /// What it rests on.
    pub standing: Standing,
    /// Where it comes from.
    pub origin: Origin,
}

impl Grading {
    /// Standard deviations above the mean.
    pub fn z(&self, value: f64) -> f64 {
        (value - self.mean) / self.sd
    }

    /// The value that lies so many standard deviations above the mean.
    pub fn value(&self, z: f64) -> f64 {
        self.mean + z * self.sd
    }

    /// Whether the index may be graded on cells of this size.
    pub fn bears(&self, pitch_mm: f64) -> bool {
        self.cells_to_mm.is_none_or(|most| pitch_mm <= most)
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
    mean: f64,
    sd: f64,
    centre_sd: f64,
    between_feet: f64,
    least_change: f64,
    cells_to_mm: Option<f64>,
    standing: Standing,
    source: String,
    sample: String,
    method: String,
    confidence: String,
}

/// Reads the table. The rows of one measure and protocol speak of nobody twice.
pub(super) fn read(text: &str) -> Result<Vec<Grading>, RowError> {
    let mut found: Vec<(u64, Grading)> = Vec::new();
    for (line, raw) in rows::<Raw>(text)? {
        finite(line, "mean", Some(raw.mean))?;
        let above = [
            ("sd", Some(raw.sd)),
            ("between_feet", Some(raw.between_feet)),
            ("least_change", Some(raw.least_change)),
            ("cells_to_mm", raw.cells_to_mm),
        ];
        for (name, value) in above {
            if value.is_some_and(|value| !(value > 0.0 && value.is_finite())) {
                return Err(RowError::new(line, format!("{name}: expected a number above 0")));
            }
        }
        if !(raw.centre_sd >= 0.0 && raw.centre_sd.is_finite()) {
            return Err(RowError::new(line, "centre_sd: expected a number of 0 or more"));
        }
        let row = Grading {
            measure: measure(line, &raw.metric)?,
            ages: Ages::new(line, raw.age_from_years, raw.age_to_years)?,
            sex: raw.sex.sex(),
            protocol: raw.protocol,
            mean: raw.mean,
            sd: raw.sd,
            centre_sd: raw.centre_sd,
            between_feet: raw.between_feet,
            least_change: raw.least_change,
            cells_to_mm: raw.cells_to_mm,
            standing: raw.standing,
            origin: Origin::new(line, [raw.source, raw.sample, raw.method, raw.confidence])?,
        };
        let twice = found.iter().find(|(_, other)| {
            other.measure == row.measure
                && other.protocol == row.protocol
                && share(other.sex, row.sex)
                && other.ages.overlap(&row.ages)
        });
        if let Some((before, _)) = twice {
            let problem = format!("its ages overlap with those of line {before}, the same measure");
            return Err(RowError::new(line, problem));
        }
        found.push((line, row));
    }
    Ok(found.into_iter().map(|(_, row)| row).collect())
}
