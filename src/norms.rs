//! Cut-offs, references and published figures by age: tables with a source, a sample, a method and a confidence in every
//! row, as the program brings them along or as a user replaces them.
//!
//! **Invariant.** A number that no row gives is not known here: nothing is interpolated between rows or
//! carried over to another age, sex or protocol.

mod cutoff;
mod grading;
mod plausible;
mod prevalence;
mod published;
mod reliability;
mod row;

pub use cutoff::{Beyond, Concern, Cutoff};
pub use grading::{Grading, Standing};
pub use plausible::{BodySize, Plausible};
pub use prevalence::Prevalence;
pub use published::Published;
pub use reliability::{Reliability, Statistic};
pub use row::{Ages, Origin};

use crate::base::RowError;
use crate::child::{Protocol, Sex};
use crate::measure::Definition;

/// The tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Norms {
    /// Where a value begins to be remarkable.
    pub cutoffs: Vec<Cutoff>,
    /// What children of an age have: an arch is graded against it.
    pub grading: Vec<Grading>,
    /// Means and ranges as published.
    pub published: Vec<Published>,
    /// How well a measure repeats, as published.
    pub reliability: Vec<Reliability>,
    /// How common low arches are.
    pub prevalence: Vec<Prevalence>,
    /// What size a child of an age can be.
    pub plausible: Vec<Plausible>,
}

/// What is wrong with a folder of tables.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NormsError {
    /// A row that is none.
    #[error("{file} {fault}")]
    Row {
        /// Which table.
        file: String,
        /// Where and what.
        fault: RowError,
    },
    /// A table of another name.
    #[error("{file}: no such table; expected {}", FILES.join(", "))]
    File {
        /// Its name.
        file: String,
    },
}

/// Names of the tables.
const FILES: [&str; 6] =
    ["cutoffs.csv", "grading.csv", "published.csv", "reliability.csv", "prevalence.csv", "plausible.csv"];

impl Norms {
    /// The tables that come with the program.
    ///
    /// # Errors
    /// Never with the tables as they are; a test reads them.
    pub fn shipped() -> Result<Self, NormsError> {
        Self::read(&[])
    }

    /// The user's tables: name and text of each file of a folder. A table that is not among them stays as
    /// shipped; a table that is replaces the shipped one whole.
    ///
    /// # Errors
    /// The first row that is wrong, or a table of another name.
    pub fn read(files: &[(String, String)]) -> Result<Self, NormsError> {
        if let Some((name, _)) = files.iter().find(|(name, _)| !FILES.contains(&name.as_str())) {
            return Err(NormsError::File { file: name.clone() });
        }
        let text = |name: &str, shipped: &'static str| -> String {
            let own = files.iter().find(|(own, _)| own == name);
            own.map_or_else(|| shipped.to_owned(), |(_, text)| text.clone())
        };
        let [cutoffs, grading, published, reliability, prevalence, plausible] = FILES;
        let of = |file: &str, fault: RowError| NormsError::Row { file: file.to_owned(), fault };
        Ok(Self {
            cutoffs: cutoff::read(&text(cutoffs, include_str!("../data/norms/cutoffs.csv")))
                .map_err(|fault| of(cutoffs, fault))?,
            grading: grading::read(&text(grading, include_str!("../data/norms/grading.csv")))
                .map_err(|fault| of(grading, fault))?,
            published: published::read(&text(published, include_str!("../data/norms/published.csv")))
                .map_err(|fault| of(published, fault))?,
            reliability: reliability::read(&text(reliability, include_str!("../data/norms/reliability.csv")))
                .map_err(|fault| of(reliability, fault))?,
            prevalence: prevalence::read(&text(prevalence, include_str!("../data/norms/prevalence.csv")))
                .map_err(|fault| of(prevalence, fault))?,
            plausible: plausible::read(&text(plausible, include_str!("../data/norms/plausible.csv")))
                .map_err(|fault| of(plausible, fault))?,
        })
    }

    /// The cut-offs of a measure that hold for a child: of this age and sex, measured in this way.
    pub fn cutoffs_for<'a>(
        &'a self,
        measure: &'a Definition,
        age_years: f64,
        sex: Option<Sex>,
        protocol: Protocol,
    ) -> impl Iterator<Item = &'a Cutoff> {
        self.cutoffs.iter().filter(move |cutoff| {
            cutoff.measure == measure
                && cutoff.protocol == protocol
                && cutoff.ages.hold(age_years)
                && (cutoff.sex.is_none() || cutoff.sex == sex)
        })
    }

    /// Against what a measure is graded for such a child; `None` where no row speaks of it.
    pub fn grading_for(
        &self,
        measure: &Definition,
        age_years: f64,
        sex: Option<Sex>,
        protocol: Protocol,
    ) -> Option<&Grading> {
        self.grading.iter().find(|row| {
            row.measure == measure
                && row.protocol == protocol
                && row.ages.hold(age_years)
                && (row.sex.is_none() || row.sex == sex)
        })
    }

    /// What is published of a measure for such a child; where its sex is not known, of either sex.
    pub fn published_for<'a>(
        &'a self,
        measure: &'a Definition,
        age_years: f64,
        sex: Option<Sex>,
        protocol: Protocol,
    ) -> impl Iterator<Item = &'a Published> {
        self.published.iter().filter(move |published| {
            published.measure == measure
                && published.protocol == protocol
                && published.ages.hold(age_years)
                && (sex.is_none() || published.sex.is_none() || published.sex == sex)
        })
    }

    /// Largest published minimal detectable change of a measure, with its source.
    pub fn minimal_detectable(
        &self,
        measure: &Definition,
        protocol: Protocol,
    ) -> Option<(f64, &Reliability)> {
        self.reliability
            .iter()
            .filter(|row| row.measure == measure && row.protocol == protocol)
            .filter_map(|row| Some((row.mdc95?.1, row)))
            .max_by(|a, b| f64::total_cmp(&a.0, &b.0))
    }

    /// What size a child of an age and sex can be; `None` at an age of which no row speaks.
    pub fn plausible_at(&self, what: BodySize, age_years: f64, sex: Option<Sex>) -> Option<&Plausible> {
        self.plausible
            .iter()
            .find(|row| row.what == what && row.ages.hold(age_years) && (row.sex.is_none() || row.sex == sex))
    }

    /// The smallest and the largest size of a child of an age and sex. A row speaks for a year: it begins with the smallest
    /// of its youngest and ends with the largest of its oldest, and within the year both grow evenly.
    pub fn plausible_range(&self, what: BodySize, age_years: f64, sex: Option<Sex>) -> Option<(f64, f64)> {
        let row = self.plausible_at(what, age_years, sex)?;
        let (from, to) = (row.ages.from_years, row.ages.end());
        let share = (age_years - from) / (to - from);
        let beside = |age: f64| self.plausible_at(what, age, sex).map_or(row.range, |other| other.range);
        // The row before ends where this one begins.
        let (before, after) = (beside(from.next_down()), beside(to));
        let low = row.range.0 + share * (after.0 - row.range.0);
        let high = before.1 + share * (row.range.1 - before.1);
        Some((low, high))
    }

    /// How common a low arch is at an age: the narrowest range of ages first.
    pub fn prevalence_at(&self, age_years: f64) -> Option<&Prevalence> {
        self.prevalence
            .iter()
            .filter(|row| row.sex.is_none() && row.ages.hold(age_years))
            .min_by(|a, b| f64::total_cmp(&a.ages.width(), &b.ages.width()))
    }
}

#[cfg(test)]
mod tests;
