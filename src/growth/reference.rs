//! A reference as it is kept: curves by sex, how sure they are, and what they were made of.

use std::collections::BTreeMap;

use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::Curves;
use super::fit::fit;
use super::reason::Reason;
use crate::base::{Date, Interval, Measured, Refusal};
use crate::child::{MatKey, Protocol, Sex};
use crate::measure::Definition;
use crate::stats::normal_cdf;

/// The centiles that are drawn.
pub const CENTILES: [f64; 7] = [3.0, 10.0, 25.0, 50.0, 75.0, 90.0, 97.0];
/// Children of one sex under whom no curves are fitted.
const CHILDREN_MIN: usize = 60;
/// Years of age that they have to span at least.
const SPAN_MIN_YEARS: f64 = 1.0;
/// Children of one year of age and one sex from whom a centile is told (domain notes, section 10).
pub const CENTILE_FROM: usize = 100;
/// Repetitions of the bootstrap behind the bands.
const TIMES: usize = 100;
/// The same sample gives the same bands.
const SEED: u64 = 0x6772_6f77;
/// Ages between two places of a band, years.
const BAND_STEP_YEARS: f64 = 0.5;

/// One child's value: one foot, never two of one child, which are not independent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Age, years.
    pub age_years: f64,
    /// Sex, where given.
    pub sex: Option<Sex>,
    /// Value, in the unit of the measure, 0 or more.
    pub value: f64,
}

/// A sample that no reference can be made of.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ReferenceError {
    /// A value below zero or no number, or an age out of reason.
    #[error(
        "sample {at}: age {age_years} years, value {value}: expected an age from 0 to 25 and a value of 0 or more"
    )]
    Sample {
        /// Which one, from 1.
        at: usize,
        /// Its age.
        age_years: f64,
        /// Its value.
        value: f64,
    },
    /// Too few children.
    #[error(
        "{children} children over {years:.1} years of age: a reference needs {CHILDREN_MIN} over {SPAN_MIN_YEARS}"
    )]
    TooFew {
        /// So many.
        children: usize,
        /// Between the youngest and the oldest.
        years: f64,
    },
    /// The fit failed.
    #[error(transparent)]
    Fit(#[from] Refusal),
}

/// A centile curve at one age.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Band {
    /// Age, years.
    pub age_years: f64,
    /// Which centile.
    pub centile: f64,
    /// Its value.
    pub value: f64,
    /// 90 % interval of the value by bootstrap over children.
    pub interval: Interval,
}

/// The curves of one sex, or of all children together.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Group {
    /// Whose; `None`: girls, boys and those whose sex is not given together.
    pub sex: Option<Sex>,
    /// Children.
    pub children: usize,
    /// Youngest and oldest, years.
    pub ages_years: [f64; 2],
    /// Children by whole years of age.
    pub by_year: BTreeMap<u32, usize>,
    /// The curves.
    pub curves: Curves,
    /// Centile curves every half year, with how sure they are.
    pub bands: Vec<Band>,
}

/// An own reference of one measure.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Reference {
    /// Key of the measure.
    pub measure: String,
    /// How the children were measured.
    pub protocol: Protocol,
    /// On what.
    pub mat: MatKey,
    /// When it was made.
    pub made: Date,
    /// All children together first, then each sex with children enough.
    pub groups: Vec<Group>,
}

impl Reference {
    /// Reads a reference from JSON, checked.
    ///
    /// # Errors
    /// What is wrong with it, when it is none.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let reference: Self = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        if reference.groups.first().is_none_or(|group| group.sex.is_some()) {
            return Err("groups: expected the one of all children first".to_owned());
        }
        for group in &reference.groups {
            group.curves.check().map_err(|problem| format!("curves: {problem}"))?;
        }
        Ok(reference)
    }

    /// Fits a reference of a measure to samples of one protocol and one mat.
    ///
    /// # Errors
    /// A sample that is none, too few children, a fit that fails.
    pub fn fit(
        measure: &Definition,
        protocol: Protocol,
        mat: MatKey,
        made: Date,
        samples: &[Sample],
    ) -> Result<Self, ReferenceError> {
        for (at, &Sample { age_years, value, .. }) in samples.iter().enumerate() {
            if !(0.0..=25.0).contains(&age_years) || !value.is_finite() || value < 0.0 {
                return Err(ReferenceError::Sample { at: at + 1, age_years, value });
            }
        }
        let of = |sex: Option<Sex>| -> Vec<(f64, f64)> {
            let those = samples.iter().filter(|sample| sex.is_none() || sample.sex == sex);
            those.map(|sample| (sample.age_years, sample.value)).collect()
        };
        let mut groups = vec![Group::fit(None, &of(None))?];
        for sex in [Sex::Female, Sex::Male] {
            match Group::fit(Some(sex), &of(Some(sex))) {
                Ok(group) => groups.push(group),
                Err(ReferenceError::TooFew { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Self { measure: measure.key.to_owned(), protocol, mat, made, groups })
    }

    /// Whether it speaks of values of this measure, protocol and mat.
    pub fn is_of(&self, measure: &Definition, protocol: Protocol, mat: &MatKey) -> bool {
        self.measure == measure.key && self.protocol == protocol && self.mat == *mat
    }

    /// The curves that speak for an age and sex; those of all children where the sex is not given.
    ///
    /// # Errors
    /// A refusal where the reference has too few children of this sex or none of this age.
    pub fn group(&self, age_years: f64, sex: Option<Sex>) -> Measured<&Group> {
        let group = self.groups.iter().find(|group| group.sex == sex).ok_or(Reason::FewOfSex)?;
        let [from, to] = group.ages_years;
        if (from..=to).contains(&age_years) {
            Ok(group)
        } else {
            Err(Reason::OtherAge { from_years: from, to_years: to, age_years }.into())
        }
    }

    /// The z-score of a value of the measure, not capped.
    ///
    /// # Errors
    /// Where [`Reference::group`] refuses, where the value is below zero or no number, and where a value is zero
    /// and no child of the reference had one.
    pub fn z(&self, age_years: f64, sex: Option<Sex>, value: f64) -> Measured<f64> {
        let group = self.group(age_years, sex)?;
        if !value.is_finite() || value < 0.0 {
            return Err(Reason::BelowZero.into());
        }
        if value == 0.0 && group.curves.zero.is_none() {
            return Err(Reason::Zero.into());
        }
        Ok(group.curves.at(age_years).z(value))
    }

    /// Of 100 children of this age and sex in the reference, how many have a smaller value.
    ///
    /// # Errors
    /// Where [`Reference::z`] refuses, and where fewer than 100 children of this year of age and sex were measured.
    pub fn centile(&self, age_years: f64, sex: Option<Sex>, value: f64) -> Measured<f64> {
        let z = self.z(age_years, sex, value)?;
        let group = self.group(age_years, sex)?;
        let children = group.by_year.get(&(age_years as u32)).copied().unwrap_or(0);
        if children < CENTILE_FROM {
            return Err(Reason::FewForCentile { least: CENTILE_FROM, children }.into());
        }
        Ok(100.0 * normal_cdf(z))
    }
}

impl Group {
    fn fit(sex: Option<Sex>, samples: &[(f64, f64)]) -> Result<Self, ReferenceError> {
        let ages = || samples.iter().map(|&(age, _)| age);
        let ages_years = [ages().fold(f64::INFINITY, f64::min), ages().fold(f64::NEG_INFINITY, f64::max)];
        let years = (ages_years[1] - ages_years[0]).max(0.0);
        if samples.len() < CHILDREN_MIN || years < SPAN_MIN_YEARS {
            return Err(ReferenceError::TooFew { children: samples.len(), years });
        }
        let mut by_year = BTreeMap::new();
        ages().for_each(|age| *by_year.entry(age as u32).or_insert(0) += 1);
        let curves = fit(samples)?;
        let bands = bands(samples, &curves, ages_years);
        Ok(Self { sex, children: samples.len(), ages_years, by_year, curves, bands })
    }
}

/// The centile curves, and where they lie when the children are drawn again.
fn bands(samples: &[(f64, f64)], curves: &Curves, [from, to]: [f64; 2]) -> Vec<Band> {
    let mut rng = Pcg64::seed_from_u64(SEED);
    let again: Vec<Curves> = (0..TIMES)
        .filter_map(|_| {
            let drawn: Vec<_> = samples.iter().map(|_| samples[rng.random_range(0..samples.len())]).collect();
            fit(&drawn).ok()
        })
        .collect();
    let steps = ((to - from) / BAND_STEP_YEARS).floor() as usize;
    let ages = (0..=steps).map(|at| from + at as f64 * BAND_STEP_YEARS);
    ages.flat_map(|age_years| CENTILES.map(|centile| (age_years, centile)))
        .map(|(age_years, centile)| {
            let value_of = |curves: &Curves| curves.at(age_years).value(centile / 100.0);
            let mut values: Vec<f64> = again.iter().map(value_of).collect();
            values.sort_unstable_by(f64::total_cmp);
            let value = value_of(curves);
            let tail = (0.05 * values.len() as f64) as usize;
            let end = |at: usize| values.get(at).copied().unwrap_or(value);
            let interval = Interval {
                low: end(tail).min(value),
                high: end(values.len().saturating_sub(tail + 1)).max(value),
            };
            Band { age_years, centile, value, interval }
        })
        .collect()
}
