//! What was read of the arches against what is true.

use super::ages::{BANDS, band_of};
use super::followed::{Followed, Told, ToldFoot};
use super::share::Share;
use crate::norms::Concern;
use crate::sim::Arch;

/// When a child was read.
const WHEN: [&str; 2] = ["two sessions", "whole course"];
/// True differences of the Chippaux-Smirak index between the feet that are told apart, per cent.
const DIFFERENCES: [(f64, f64); 5] = [(0.0, 1.0), (1.0, 3.0), (3.0, 6.0), (6.0, 12.0), (12.0, 100.0)];

/// A pattern in an age group.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct FlagRow {
    /// After how much it was read.
    pub after: &'static str,
    /// Which pattern; `broad midfoot` is a low arch as far as the Chippaux-Smirak index alone goes.
    pub pattern: &'static str,
    /// Age group, years.
    pub ages: &'static str,
    /// Feet that truly have it, and how many of them were flagged `watch`, flagged `ask`, not flagged, not read.
    pub truly: Counts,
    /// Feet that truly have it not.
    pub truly_not: Counts,
    /// Share of the feet that were read and truly have it that was flagged.
    pub sensitivity: Share,
    /// Share of the feet that were read and truly have it not that was not flagged.
    pub specificity: Share,
}

/// Readings by what was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Feet.
    pub feet: usize,
    /// Flagged to be watched.
    pub watch: usize,
    /// Flagged to be asked about.
    pub ask: usize,
    /// Read, and nothing flagged.
    pub quiet: usize,
    /// Not read: something was missing, or a second session did not agree.
    pub withheld: usize,
}

impl Counts {
    fn of(said: impl Iterator<Item = Option<Option<Concern>>>) -> Self {
        said.fold(Self::default(), |mut counts, said| {
            counts.feet += 1;
            match said {
                None => counts.withheld += 1,
                Some(Some(Concern::Ask)) => counts.ask += 1,
                Some(Some(_)) => counts.watch += 1,
                Some(None) => counts.quiet += 1,
            }
            counts
        })
    }

    fn flagged(&self) -> usize {
        self.watch + self.ask
    }

    /// The share of the feet that were read of which the right thing was said.
    fn right(&self, right: impl Fn(&Self) -> usize) -> Share {
        Share { count: right(self), of: self.feet - self.withheld }
    }
}

/// A pattern: its name, what was said of a foot, and what is true.
type PatternOf = (&'static str, fn(&ToldFoot) -> Option<Option<Concern>>, fn(&ToldFoot) -> bool);

const PATTERNS: [PatternOf; 3] = [
    ("low arch", |foot| foot.low, |foot| foot.truly_low),
    ("broad midfoot", |foot| foot.low, |foot| foot.truly_wide),
    ("high arch", |foot| foot.high, |foot| foot.truly_high),
];

fn told(followed: &[Followed], when: usize) -> impl Iterator<Item = &Told> {
    followed.iter().map(move |one| &one.readings[when])
}

/// Every pattern in every age group, after two sessions and after all.
pub(super) fn rows(followed: &[Followed]) -> Vec<FlagRow> {
    let mut rows = Vec::new();
    for (when, after) in WHEN.into_iter().enumerate() {
        for (pattern, said, truth) in PATTERNS {
            for (band, (ages, _)) in BANDS.into_iter().enumerate() {
                let feet = |is: bool| {
                    let all = told(followed, when).flat_map(|told| &told.feet);
                    all.filter(move |foot| band_of(foot.age_years) == band && truth(foot) == is)
                };
                let (truly, truly_not) =
                    (Counts::of(feet(true).map(said)), Counts::of(feet(false).map(said)));
                let (sensitivity, specificity) =
                    (truly.right(Counts::flagged), truly_not.right(|counts| counts.quiet));
                rows.push(FlagRow { after, pattern, ages, truly, truly_not, sensitivity, specificity });
            }
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
    /// As of [`FlagRow`].
    pub sensitivity: Share,
    /// As of [`FlagRow`].
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
    /// What was said of a low arch.
    pub low: Counts,
    /// What was said of a high arch.
    pub high: Counts,
}

/// Every type in every age group.
pub(super) fn by_type(followed: &[Followed]) -> Vec<TypeRow> {
    let mut rows = Vec::new();
    for arch in Arch::NAMED {
        for (band, (ages, _)) in BANDS.into_iter().enumerate() {
            let feet = || {
                let all = told(followed, 0).flat_map(|told| &told.feet);
                all.filter(move |foot| foot.arch == arch && band_of(foot.age_years) == band)
            };
            let (low, high) =
                (Counts::of(feet().map(|foot| foot.low)), Counts::of(feet().map(|foot| foot.high)));
            rows.push(TypeRow { arch: arch.to_string(), ages, low, high });
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
