//! A simulated cohort of children, each followed over a course of sessions by the whole program, and what the
//! program said of them beside what is true.

mod child;
mod courses;
mod flags;
mod followed;
mod page;
mod power;
mod share;
mod walk;

use super::accuracy::AccuracyError;
use super::in_order::in_order;
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, MODIFIED_ARCH_INDEX, STAHELI_INDEX};
use crate::norms::Norms;

use child::{PLACEMENTS, SESSIONS};
use courses::{ChildRow, SeriesRow};
use flags::{AsymmetryRow, FlagRow, TypeRow, WalkRow};
use power::PowerRow;

pub use followed::Followed;
pub use page::page;
pub use share::Share;

/// The measures of the arch that fall as the arch rises: those whose course is told.
const ARCH_MEASURES: [&Definition; 4] =
    [&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX, &ARCH_INDEX, &MODIFIED_ARCH_INDEX];

/// Whom to simulate.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Cohort {
    /// Children, of 2 to 15 years.
    pub children: usize,
    /// Seed of everything random.
    pub seed: u64,
    /// Pitch of the mat, millimetres.
    pub pitch_mm: f64,
}

/// What was said of a cohort beside what is true.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CohortTables {
    /// Recordings that were made.
    pub recordings: usize,
    /// Highest Staheli index that was true of any foot.
    pub staheli_most: f64,
    /// Those that were not found to be stands, and count as none.
    pub lost: usize,
    /// Readings of the arch against the rule applied to what is true.
    pub flags: Vec<FlagRow>,
    /// Readings of walks.
    pub walks: Vec<WalkRow>,
    /// Readings of the arch by its type.
    pub types: Vec<TypeRow>,
    /// Flags of unlike feet by how unlike they are.
    pub asymmetry: Vec<AsymmetryRow>,
    /// What was said of the courses of whole children.
    pub children: Vec<ChildRow>,
    /// What was said of each measure of each foot.
    pub series: Vec<SeriesRow>,
    /// How often a real change was found, by its size.
    pub power: Vec<PowerRow>,
}

impl Cohort {
    /// Simulates, records and judges every child; `progress` is called after each. The same on any number of
    /// threads.
    ///
    /// # Errors
    /// When the pitch is out of range.
    pub fn follow(
        &self,
        norms: &Norms,
        progress: &(dyn Fn() + Sync),
    ) -> Result<Vec<Followed>, AccuracyError> {
        let follow = |(): &mut (), at: usize| {
            let followed = followed::follow(self, norms, at);
            progress();
            followed
        };
        let mut all = Vec::new();
        in_order(
            self.children,
            || (),
            follow,
            |_, one| {
                all.push(one?);
                Ok::<(), AccuracyError>(())
            },
        )?;
        Ok(all)
    }
}

impl CohortTables {
    /// The tables of children that were followed.
    pub fn of(followed: &[Followed]) -> Self {
        Self {
            recordings: followed.len() * SESSIONS as usize * PLACEMENTS,
            staheli_most: followed.iter().map(|one| one.staheli_most).fold(0.0, f64::max),
            lost: followed.iter().map(|one| one.lost).sum(),
            flags: flags::rows(followed),
            walks: flags::walks(followed),
            types: flags::by_type(followed),
            asymmetry: flags::asymmetry(followed),
            children: courses::of_children(followed),
            series: courses::of_series(followed),
            power: power::rows(followed),
        }
    }
}

/// The age groups of the tables: the borders of the rules and of the cut-offs.
const BANDS: [(&str, f64); 4] = [("2", 3.0), ("3 to 6", 7.0), ("7 and 8", 9.0), ("9 to 15", f64::INFINITY)];

/// The age group of an age, by its place among [`BANDS`].
fn band_of(age_years: f64) -> usize {
    BANDS.iter().position(|(_, to)| age_years < *to).unwrap_or(BANDS.len() - 1)
}
