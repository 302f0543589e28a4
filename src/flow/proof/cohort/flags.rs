//! What was read of the arches against what is true.

use super::ages::{BANDS, band_of};
use super::counts::Counts;
use super::followed::{Followed, Told, ToldFoot};
use super::share::Share;
use crate::norms::Concern;
use crate::reading::Grade;
use crate::sim::Arch;

/// When a child was read.
const WHEN: [&str; 2] = ["two sessions", "whole course"];
/// True differences of the Chippaux-Smirak index between the feet that are told apart, per cent.
const DIFFERENCES: [(f64, f64); 5] = [(0.0, 1.0), (1.0, 3.0), (3.0, 6.0), (6.0, 12.0), (12.0, 100.0)];

/// Feet of one true band in an age group, and the bands that were said.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BandRow {
    /// After how much they were read.
    pub after: &'static str,
    /// Age group, years.
    pub ages: &'static str,
    /// The band that the true soles have on both of two days.
    pub truly: Grade,
    /// What was said.
    pub said: Said,
}

/// Feet by what was said of their arches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Said {
    /// Feet.
    pub feet: usize,
    /// How many were said to lie in each band, the highest arches first.
    pub bands: [usize; 5],
    /// Not read, or seen once only.
    pub withheld: usize,
    /// Flagged as worth knowing.
    pub info: usize,
    /// Flagged to be watched.
    pub watch: usize,
    /// Flagged to be asked about.
    pub ask: usize,
}

impl Said {
    fn of<'a>(feet: impl Iterator<Item = &'a ToldFoot>) -> Self {
        feet.fold(Self::default(), |mut said, foot| {
            said.feet += 1;
            match foot.said {
                Some(grade) => said.bands[grade as usize] += 1,
                None => said.withheld += 1,
            }
            match foot.level {
                Some(Concern::Info) => said.info += 1,
                Some(Concern::Watch) => said.watch += 1,
                Some(Concern::Ask) => said.ask += 1,
                None => {}
            }
            said
        })
    }

    /// Those said to lie in a band.
    pub fn in_band(&self, grade: Grade) -> usize {
        self.bands[grade as usize]
    }
}

/// Children whose feet are usual, in an age group: how often more than "worth knowing" was said, rule by rule.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct UsualRow {
    /// After how much they were read.
    pub after: &'static str,
    /// Age group, years.
    pub ages: &'static str,
    /// Of the feet that are truly usual, those of which more was said by their band.
    pub by_band: Share,
    /// Of the feet of children whose two feet are both truly usual, those said to differ from the other.
    pub by_difference: Share,
    /// Of the usual feet of children of whom nothing but chance and growth is to be seen, those said to become lower.
    pub by_course: Share,
}

fn told(followed: &[Followed], when: usize) -> impl Iterator<Item = &Told> {
    followed.iter().map(move |one| &one.readings[when])
}

/// Age groups in which arches are graded, with their places among [`BANDS`].
fn graded() -> impl Iterator<Item = (usize, &'static str)> {
    BANDS.into_iter().enumerate().skip(1).map(|(band, (ages, _))| (band, ages))
}

/// Every true band in every age group, after two sessions and after all.
pub(super) fn rows(followed: &[Followed]) -> Vec<BandRow> {
    let mut rows = Vec::new();
    for (when, after) in WHEN.into_iter().enumerate() {
        for (band, ages) in graded() {
            for truly in Grade::BANDS {
                let feet = told(followed, when).flat_map(|told| &told.feet);
                let of = |foot: &&ToldFoot| band_of(foot.age_years) == band && foot.truly == Some(truly);
                rows.push(BandRow { after, ages, truly, said: Said::of(feet.filter(of)) });
            }
        }
    }
    rows
}

/// What was said of usual feet in every age group, after two sessions and after all.
pub(super) fn usual(followed: &[Followed]) -> Vec<UsualRow> {
    let is_usual = |foot: &&ToldFoot| foot.truly == Some(Grade::Usual);
    let mut rows = Vec::new();
    for (when, after) in WHEN.into_iter().enumerate() {
        for (band, ages) in graded() {
            let of_ages = |told: &&Told| told.feet.iter().all(|foot| band_of(foot.age_years) == band);
            let feet = || told(followed, when).filter(of_ages).flat_map(|told| &told.feet).filter(is_usual);
            let both = |told: &&Told| told.feet.iter().all(|foot| is_usual(&foot));
            let pairs = told(followed, when).filter(of_ages).filter(both);
            let pairs = pairs.flat_map(|told| told.feet.iter().map(|_| told.asymmetry));
            let quiet = followed.iter().filter(|one| one.kind.is_quiet()).map(|one| &one.readings[when]);
            let quiet = quiet.filter(of_ages).flat_map(|told| &told.feet).filter(is_usual);
            rows.push(UsualRow {
                after,
                ages,
                by_band: Share::counted(feet(), |foot| foot.level > Some(Concern::Info)),
                by_difference: Share::counted(pairs, |differs| *differs),
                by_course: Share::counted(quiet, |foot| foot.getting_lower),
            });
        }
    }
    rows
}

/// Toes pointing inwards, in an age group.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct WalkRow {
    /// Age group, years.
    pub ages: &'static str,
    /// Feet that truly point inwards.
    pub truly: Counts,
    /// Feet that do not.
    pub truly_not: Counts,
    /// Share of the feet that were read and truly point inwards that was flagged.
    pub sensitivity: Share,
    /// Share of the feet that were read and do not that was not flagged.
    pub specificity: Share,
}

/// Every age group, after two sessions of walking.
pub(super) fn walks(followed: &[Followed]) -> Vec<WalkRow> {
    let of = |(band, (ages, _)): (usize, (&'static str, f64))| {
        let counts = |is: bool| {
            let all = followed.iter().flat_map(|one| &one.walks);
            Counts::of(
                all.filter(|walk| walk.band == band && walk.truly_inwards == is).map(|walk| walk.inwards),
            )
        };
        let (truly, truly_not) = (counts(true), counts(false));
        let (sensitivity, specificity) =
            (truly.right(Counts::flagged), truly_not.right(|counts| counts.quiet));
        WalkRow { ages, truly, truly_not, sensitivity, specificity }
    };
    BANDS.into_iter().enumerate().map(of).collect()
}

/// What was read of feet of one type in an age group, after two sessions.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct TypeRow {
    /// Type of the arch.
    pub arch: String,
    /// Age group, years.
    pub ages: &'static str,
    /// What was said.
    pub said: Said,
}

/// Every type in every age group.
pub(super) fn by_type(followed: &[Followed]) -> Vec<TypeRow> {
    let mut rows = Vec::new();
    for arch in Arch::NAMED {
        for (band, (ages, _)) in BANDS.into_iter().enumerate() {
            let feet = told(followed, 0).flat_map(|told| &told.feet);
            let of = |foot: &&ToldFoot| foot.arch == arch && band_of(foot.age_years) == band;
            rows.push(TypeRow { arch: arch.to_string(), ages, said: Said::of(feet.filter(of)) });
        }
    }
    rows
}

/// Children whose feet truly differ by so much.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AsymmetryRow {
    /// True difference of the Chippaux-Smirak index, from and to, per cent.
    pub difference: (f64, f64),
    /// Of the children from three years, those said to have feet that differ.
    pub flagged: Share,
}

/// Children by how much their feet differ, after two sessions.
pub(super) fn asymmetry(followed: &[Followed]) -> Vec<AsymmetryRow> {
    let children = || followed.iter().filter(|one| one.band > 0).map(|one| &one.readings[0]);
    let of = |(from, to): (f64, f64)| {
        let inside = children().filter(|told| (from..to).contains(&told.true_difference));
        AsymmetryRow { difference: (from, to), flagged: Share::counted(inside, |told| told.asymmetry) }
    };
    DIFFERENCES.into_iter().map(of).collect()
}
