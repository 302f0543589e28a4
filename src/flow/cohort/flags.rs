//! What was read of the arches against what is true.

use super::followed::{Followed, Told, ToldFoot};
use super::{BANDS, Share, band_of};
use crate::norms::Severity;
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
    /// Which pattern.
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
    fn of<'a>(
        feet: impl Iterator<Item = &'a ToldFoot>,
        said: impl Fn(&ToldFoot) -> Option<Option<Severity>>,
    ) -> Self {
        feet.fold(Self::default(), |mut counts, foot| {
            counts.feet += 1;
            match said(foot) {
                None => counts.withheld += 1,
                Some(Some(Severity::Ask)) => counts.ask += 1,
                Some(Some(_)) => counts.watch += 1,
                Some(None) => counts.quiet += 1,
            }
            counts
        })
    }

    fn flagged(&self) -> usize {
        self.watch + self.ask
    }

    fn read(&self) -> usize {
        self.feet - self.withheld
    }
}

/// A pattern: its name, what was said of a foot, and what is true.
type PatternOf = (&'static str, fn(&ToldFoot) -> Option<Option<Severity>>, fn(&ToldFoot) -> bool);

const PATTERNS: [PatternOf; 2] = [
    ("low arch", |foot| foot.low, |foot| foot.truly_low),
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
                let (truly, truly_not) = (Counts::of(feet(true), said), Counts::of(feet(false), said));
                let sensitivity = Share { count: truly.flagged(), of: truly.read() };
                let specificity = Share { count: truly_not.quiet, of: truly_not.read() };
                rows.push(FlagRow { after, pattern, ages, truly, truly_not, sensitivity, specificity });
            }
        }
    }
    rows
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
            let (low, high) = (Counts::of(feet(), |foot| foot.low), Counts::of(feet(), |foot| foot.high));
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
