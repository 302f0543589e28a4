//! What was said of the courses.

use super::ages::BANDS;
use super::arch_measures::ARCH_MEASURES;
use super::child::CourseKind;
use super::followed::{Followed, Series};
use super::share::Share;
use crate::progress::Verdict;

/// Children of one course and age group.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ChildRow {
    /// What their feet did.
    pub course: CourseKind,
    /// Age group, years; all of them together at the end.
    pub ages: &'static str,
    /// Those of whom no measure of the arch of either foot was said to have changed.
    pub no_change: Share,
    /// Those of whom at least one measure was said to improve.
    pub improving: usize,
    /// To change, neither better nor worse.
    pub changed: usize,
    /// To decline.
    pub declining: usize,
    /// Those of whom nothing but "too early to tell" was said.
    pub too_early: usize,
}

/// A measure of feet of one course.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SeriesRow {
    /// What the feet did.
    pub course: CourseKind,
    /// Of the changing ones: whether they changed by more than the smallest change that the program says it can tell.
    pub beyond_error: Option<bool>,
    /// Age group, years; all of them together at the end.
    pub ages: &'static str,
    /// Key of the measure.
    pub measure: &'static str,
    /// Series.
    pub series: usize,
    /// Said to improve.
    pub improving: usize,
    /// Not said to have changed: steady, as growth makes it, or not clear.
    pub steady: usize,
    /// Said to change, neither better nor worse.
    pub changed: usize,
    /// Said to decline.
    pub declining: usize,
    /// Too early to tell.
    pub too_early: usize,
}

/// Age groups, and all together.
fn groups() -> impl Iterator<Item = (&'static str, Option<usize>)> {
    let each = BANDS.into_iter().enumerate().map(|(band, (ages, _))| (ages, Some(band)));
    each.chain([("2 to 15", None)])
}

/// Every course in every age group.
pub(super) fn of_children(followed: &[Followed]) -> Vec<ChildRow> {
    let mut rows = Vec::new();
    for course in CourseKind::ALL {
        for (ages, band) in groups() {
            let mine = || {
                let all = followed.iter().filter(move |one| one.kind == course);
                all.filter(move |one| band.is_none_or(|band| one.band == band))
            };
            let with = |verdict: Verdict| {
                mine().filter(|one| one.series.iter().any(|series| series.verdict == verdict)).count()
            };
            rows.push(ChildRow {
                course,
                ages,
                no_change: Share::counted(mine(), |one| {
                    !one.series.iter().any(|series| series.verdict.says_changed())
                }),
                improving: with(Verdict::Improving),
                changed: with(Verdict::Changed),
                declining: with(Verdict::Declining),
                too_early: mine()
                    .filter(|one| one.series.iter().all(|series| series.verdict == Verdict::TooEarly))
                    .count(),
            });
        }
    }
    rows
}

/// Every measure of every course; the changing ones parted by whether the program could have told.
pub(super) fn of_series(followed: &[Followed]) -> Vec<SeriesRow> {
    let mut rows = Vec::new();
    for course in CourseKind::ALL {
        let parts: &[Option<bool>] = if course.is_quiet() { &[None] } else { &[Some(false), Some(true)] };
        for &beyond_error in parts {
            for (ages, band) in groups() {
                for measure in ARCH_MEASURES {
                    let of_children = followed.iter().filter(|one| one.kind == course);
                    let of_ages = of_children.filter(|one| band.is_none_or(|band| one.band == band));
                    let series: Vec<&Series> = of_ages
                        .flat_map(|one| &one.series)
                        .filter(|series| series.measure == measure)
                        .filter(|series| beyond_error.is_none_or(|beyond| series.is_beyond_error() == beyond))
                        .collect();
                    let with = |verdict: Verdict| series.iter().filter(|one| one.verdict == verdict).count();
                    rows.push(SeriesRow {
                        course,
                        beyond_error,
                        ages,
                        measure: measure.key,
                        series: series.len(),
                        improving: with(Verdict::Improving),
                        steady: [Verdict::Steady, Verdict::Growth, Verdict::Unclear].map(with).iter().sum(),
                        changed: with(Verdict::Changed),
                        declining: with(Verdict::Declining),
                        too_early: with(Verdict::TooEarly),
                    });
                }
            }
        }
    }
    rows
}

impl Series {
    fn is_beyond_error(&self) -> bool {
        self.detectable.is_some_and(|[sessions, _]| self.true_change.abs() > sessions)
    }
}
