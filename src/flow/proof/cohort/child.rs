//! Who the children are and what their feet do over the course.

use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::whom::Cohort;
use crate::base::Date;
use crate::child::Birth;
use crate::sim::{Arch, Child};

/// Sessions of a course, days between two of them, and placements on the mat in each.
pub(super) const SESSIONS: i64 = 8;
pub(super) const EVERY_DAYS: i64 = 30;
pub(super) const PLACEMENTS: usize = 3;
/// Ages at the first session, years: the course ends before 16.
const AGES_YEARS: std::ops::Range<f64> = 2.05..15.3;
/// Flatness about that of a named type: every foot is its own. The flat ones go on to where the midfoot is broader
/// than the heel.
const ABOUT_TYPE: f64 = 0.1;
const FLATTEST: f64 = 1.4;
/// Of so many children one has feet of two types.
const UNLIKE_EVERY: usize = 4;
/// Fall of flatness a year by nature, and until which age: an arch index of 0.32 at one year comes down to about
/// 0.2 at six to seven (domain notes, section 1.2), 0.02 a year, which is so much flatness of the simulated sole.
const NATURAL_FALL: (f64, f64) = (0.07, 7.0);
/// Sizes of the real changes of flatness over a course, drawn evenly in their logarithm: the small ones are about the
/// error of the widths, the large ones that of the areas.
const CHANGES: [std::ops::Range<f64>; 2] = [0.01..0.11, 0.025..0.27];
const DAYS_A_YEAR: f64 = 365.2425;

/// What the feet of a child do over its course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CourseKind {
    /// Nothing: every session has the same feet.
    Steady,
    /// They grow, and until seven the arch rises as it does in every child.
    Growing,
    /// They grow, and the arch rises by more.
    Improving,
    /// They grow, and the arch falls.
    Worsening,
}

impl CourseKind {
    pub(super) const ALL: [Self; 4] = [Self::Steady, Self::Growing, Self::Improving, Self::Worsening];

    /// Three of ten steady, three growing, two and two changing.
    fn of(at: usize) -> Self {
        match at % 10 {
            0..3 => Self::Steady,
            3..6 => Self::Growing,
            6 | 7 => Self::Improving,
            _ => Self::Worsening,
        }
    }

    /// Whether nothing but chance and growth is to be seen.
    pub fn is_quiet(self) -> bool {
        matches!(self, Self::Steady | Self::Growing)
    }
}

/// One child of the cohort.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) birth: Birth,
    /// Named types of the left and the right arch, at the first session.
    pub(super) types: [Arch; 2],
    levels: [f64; 2],
    pub(super) kind: CourseKind,
    change: f64,
    pub(super) anatomy: u64,
}

/// Day of the first session.
pub(super) fn first_day() -> Option<Date> {
    Date::new(2026, 1, 5)
}

impl Plan {
    /// The child at a place of the cohort, and the generator for whatever else is random about it.
    pub(super) fn draw(cohort: &Cohort, at: usize) -> Option<(Self, Pcg64)> {
        let mut rng = Pcg64::seed_from_u64(cohort.seed.wrapping_mul(1_000_003).wrapping_add(at as u64));
        let age = rng.random_range(AGES_YEARS);
        let born = first_day()?.plus_days(-(age * DAYS_A_YEAR) as i64)?;
        let kind = CourseKind::of(at);
        // Whoever is to improve has something to improve, and the other way round.
        let named: &[Arch] = match kind {
            CourseKind::Steady | CourseKind::Growing => &Arch::NAMED,
            CourseKind::Improving => &Arch::NAMED[3..],
            CourseKind::Worsening => &Arch::NAMED[1..4],
        };
        let mut one = || named[rng.random_range(0..named.len())];
        let (left, other) = (one(), one());
        let types = [left, if at.is_multiple_of(UNLIKE_EVERY) { other } else { left }];
        let levels = types.map(|arch| {
            let middle = arch.flatness();
            let most = if arch == Arch::Flat { FLATTEST } else { middle + ABOUT_TYPE };
            rng.random_range(middle - ABOUT_TYPE..most).max(0.0)
        });
        let range = &CHANGES[rng.random_range(0..CHANGES.len())];
        let change = rng.random_range(range.start.ln()..range.end.ln()).exp();
        let anatomy = rng.random();
        let birth = Birth::new(born.year(), born.month())?;
        Some((Self { birth, types, levels, kind, change, anatomy }, rng))
    }

    /// The feet on a day.
    pub(super) fn child_on(&self, first: Date, day: Date) -> Child {
        let (start, age) = (self.birth.age_years(first), self.birth.age_years(day));
        let part = day.days_since(first) as f64 / ((SESSIONS - 1) * EVERY_DAYS) as f64;
        let (rate, until) = NATURAL_FALL;
        let (age, rise) = match self.kind {
            CourseKind::Steady => (start, 0.0),
            CourseKind::Growing => (age, -rate * (age.min(until) - start).max(0.0)),
            CourseKind::Improving => (age, -self.change * part),
            CourseKind::Worsening => (age, self.change * part),
        };
        Child::of_age(age, self.levels.map(|level| Arch::Level((level + rise).clamp(0.0, FLATTEST))))
    }
}
