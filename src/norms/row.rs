//! What the rows of all tables have in common.

use serde::Deserialize;

use crate::base::RowError;
use crate::child::Sex;
use crate::measure::{self, Definition};

/// Ages are checked against this, years.
const OLDEST_YEARS: f64 = 120.0;

/// From an age up to another, which is no longer part of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ages {
    /// First age, years.
    pub from_years: f64,
    /// First age beyond; none for no end.
    pub to_years: Option<f64>,
}

impl Ages {
    /// Ages from two fields.
    pub(super) fn new(line: u64, from_years: f64, to_years: Option<f64>) -> Result<Self, RowError> {
        finite(line, "age_from_years", Some(from_years))?;
        finite(line, "age_to_years", to_years)?;
        let ages = Self { from_years, to_years };
        if from_years >= 0.0 && ages.end() > from_years && ages.end() <= OLDEST_YEARS {
            return Ok(ages);
        }
        Err(RowError::new(line, "age_from_years, age_to_years: expected rising ages from 0 to 120"))
    }

    /// Whether an age is among them.
    pub fn hold(&self, age_years: f64) -> bool {
        (self.from_years..self.end()).contains(&age_years)
    }

    /// Whether some age is in both.
    pub(super) fn overlap(&self, other: &Self) -> bool {
        self.from_years < other.end() && other.from_years < self.end()
    }

    /// Years from the first to the last.
    pub(super) fn width(&self) -> f64 {
        self.end() - self.from_years
    }

    pub(super) fn end(&self) -> f64 {
        self.to_years.unwrap_or(OLDEST_YEARS)
    }
}

impl std::fmt::Display for Ages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.to_years {
            Some(to) => write!(f, "from {} to under {to} years", self.from_years),
            None => write!(f, "from {} years", self.from_years),
        }
    }
}

/// Where a figure comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Publication, or that it is a design.
    pub source: String,
    /// Who was measured.
    pub sample: String,
    /// How.
    pub method: String,
    /// How sure the figure is.
    pub confidence: String,
}

impl Origin {
    /// Whether nobody has published the figure: it is a design of this program, as its confidence says first.
    pub fn is_design(&self) -> bool {
        self.confidence.split([';', ':']).next().is_some_and(|first| first.trim() == "design")
    }

    /// None of the four may be empty.
    pub(super) fn new(line: u64, fields: [String; 4]) -> Result<Self, RowError> {
        let names = ["source", "sample", "method", "confidence"];
        if let Some((name, _)) = names.iter().zip(&fields).find(|(_, field)| field.is_empty()) {
            return Err(RowError::new(line, format!("{name}: expected some words, got none")));
        }
        let [source, sample, method, confidence] = fields;
        Ok(Self { source, sample, method, confidence })
    }
}

/// The sex column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Whom {
    Both,
    Female,
    Male,
}

impl Whom {
    pub(super) fn sex(self) -> Option<Sex> {
        match self {
            Self::Both => None,
            Self::Female => Some(Sex::Female),
            Self::Male => Some(Sex::Male),
        }
    }
}

/// Whether a row for one sex, or for both, speaks of somebody of whom the other does.
pub(super) fn share(one: Option<Sex>, other: Option<Sex>) -> bool {
    one.is_none() || other.is_none() || one == other
}

/// The measure of a key: its unit is that of the table.
pub(super) fn measure(line: u64, key: &str) -> Result<&'static Definition, RowError> {
    measure::find(key).ok_or_else(|| {
        let key: String = key.chars().take(40).collect();
        RowError::new(line, format!("metric: {key:?} is not a measure; see docs/handbook for the keys"))
    })
}

/// A number that is one.
pub(super) fn finite(line: u64, column: &str, value: Option<f64>) -> Result<Option<f64>, RowError> {
    match value {
        Some(number) if !number.is_finite() => {
            Err(RowError::new(line, format!("{column}: expected a number, got {number}")))
        }
        value => Ok(value),
    }
}

/// Two numbers of which the second is not the smaller.
pub(super) fn rising(
    line: u64,
    columns: [&str; 2],
    values: [Option<f64>; 2],
) -> Result<[Option<f64>; 2], RowError> {
    for (column, value) in columns.iter().zip(values) {
        finite(line, column, value)?;
    }
    match values {
        [Some(low), Some(high)] if low > high => {
            Err(RowError::new(line, format!("{}, {}: expected the smaller first", columns[0], columns[1])))
        }
        values => Ok(values),
    }
}
