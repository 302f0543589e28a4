//! What was said of a cohort beside what is true.

use super::child::{PLACEMENTS, SESSIONS};
use super::courses::{self, ChildRow, SeriesRow};
use super::flags::{self, AsymmetryRow, BandRow, TypeRow, UsualRow, WalkRow};
use super::followed::Followed;
use super::patterns::{self, PatternRow};
use super::power::{self, PowerRow};

/// What was said of a cohort beside what is true.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CohortTables {
    /// Recordings that were made.
    pub recordings: usize,
    /// Those that were not found to be stands, and count as none.
    pub lost: usize,
    /// Readings of the arch against the rule applied to what is true.
    pub bands: Vec<BandRow>,
    /// What was said of usual feet.
    pub usual: Vec<UsualRow>,
    /// Readings of walks.
    pub walks: Vec<WalkRow>,
    /// Readings of feet with a pattern, and of usual ones beside them.
    pub patterns: Vec<PatternRow>,
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

impl CohortTables {
    /// The tables of children that were followed.
    pub fn of(followed: &[Followed]) -> Self {
        Self {
            recordings: followed.len() * SESSIONS as usize * PLACEMENTS,
            lost: followed.iter().map(|one| one.lost).sum(),
            bands: flags::rows(followed),
            usual: flags::usual(followed),
            walks: flags::walks(followed),
            patterns: patterns::rows(followed.iter().flat_map(|one| &one.patterns)),
            types: flags::by_type(followed),
            asymmetry: flags::asymmetry(followed),
            children: courses::of_children(followed),
            series: courses::of_series(followed),
            power: power::rows(followed),
        }
    }
}
