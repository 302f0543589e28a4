//! One child followed: stands simulated and measured, sessions judged, and what is true beside it.

use super::ages::{BANDS, band_of};
use super::arch_measures::ARCH_MEASURES;
use super::child::{CourseKind, EVERY_DAYS, Plan, SESSIONS, first_day};
use super::measured::Visit;
use super::patterns::{self, ToldPattern};
use super::walk::{self, ToldWalk};
use super::whom::Cohort;
use crate::base::{ChildId, Date, Side};
use crate::child::{Child, Session};
use crate::flow::child::course::{Known, child_course, child_reading};
use crate::flow::proof::accuracy::AccuracyError;
use crate::measure::Definition;
use crate::norms::{Concern, Norms};
use crate::progress::{Progress, Verdict, minimal_detectable_change};
use crate::reading::{Grade, Pattern, grade_of};
use crate::sim::{Arch, Truth};
use crate::stats::median;

/// Sessions after which a child is read for the first time: fewer say nothing.
const READ_AFTER: usize = 2;

/// What is true of the arch of each foot on one day: the medians over the placements, in the order of
/// [`ARCH_MEASURES`], left first.
type TrueArch = [[Option<f64>; ARCH_MEASURES.len()]; 2];

/// A child, what was said of it, and what is true.
#[derive(Clone, Debug, PartialEq)]
pub struct Followed {
    pub(super) kind: CourseKind,
    /// Age group at the first reading.
    pub(super) band: usize,
    /// What was read after two sessions, and after all of them.
    pub(super) readings: [Told; 2],
    /// What progress said of the arch.
    pub(super) series: Vec<Series>,
    /// What was read of its walk, foot by foot, where it walked.
    pub(super) walks: Vec<ToldWalk>,
    /// What was read of feet with a pattern, where it was chosen for that.
    pub(super) patterns: Vec<ToldPattern>,
    /// Recordings from which nothing of a stand came.
    pub(super) lost: usize,
}

/// One reading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Told {
    pub(super) feet: Vec<ToldFoot>,
    /// Whether the feet were said to differ in their arches.
    pub(super) asymmetry: bool,
    /// Size of the true difference of the Chippaux-Smirak index between the feet, the smaller one of the newest two
    /// sessions.
    pub(super) true_difference: f64,
}

/// What was read of one foot.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ToldFoot {
    pub(super) arch: Arch,
    pub(super) age_years: f64,
    /// The band that two sessions show; `None` where nothing could be read, or where one session shows it.
    pub(super) said: Option<Grade>,
    /// How much was made of it.
    pub(super) level: Option<Concern>,
    /// Whether the arch was said to become lower.
    pub(super) getting_lower: bool,
    /// The band of the true sole on both days; `None` where none is given at the age.
    pub(super) truly: Option<Grade>,
}

/// What was said of one measure of one foot.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Series {
    pub(super) measure: &'static Definition,
    pub(super) verdict: Verdict,
    /// Change along the line as found, where there is one.
    pub(super) change: Option<f64>,
    /// Change along the line of what is true.
    pub(super) true_change: f64,
    /// Smallest detectable change that the program states for these sessions, and that of single placements.
    pub(super) detectable: Option<[f64; 2]>,
    /// A fall at an age at which the rules take a slow one for growth.
    pub(super) taken_for_growth: bool,
}

/// Follows the child at a place of the cohort.
pub(super) fn follow(cohort: &Cohort, norms: &Norms, at: usize) -> Result<Followed, AccuracyError> {
    let (plan, mut rng) = Plan::draw(cohort, at).expect("the dates of a course lie in this century");
    let first = first_day().expect("a day of the calendar");
    let id: ChildId = format!("c{at}").parse().expect("a pseudonym");
    let (mut sessions, mut truths, mut lost) = (Vec::new(), Vec::new(), 0);
    for day in (0..SESSIONS).filter_map(|at| first.plus_days(at * EVERY_DAYS)) {
        let (kid, days) = (plan.child_on(first, day), day.days_since(first) as u64);
        let visit = Visit { cohort, id: &id, kid, anatomy: plan.anatomy, days, day };
        let (session, of_day, without) = visit.stood(&mut rng)?;
        lost += without;
        sessions.extend(session);
        truths.push((day, true_arch(&of_day)));
    }
    let walks = walk::told(cohort, norms, at, &plan, &id)?;
    let patterns = patterns::told(cohort, norms, at, &plan, &id)?;
    let child = Child {
        id,
        birth: plan.birth,
        sex: None,
        added: first,
        course: None,
        plan: Vec::new(),
        known: Vec::new(),
        language: None,
    };
    let readings = [READ_AFTER, truths.len()]
        .map(|count| told(cohort, (&child, &plan), &sessions, &truths[..count], norms));
    let today = truths[truths.len() - 1].0;
    let course = child_course(&child, &sessions, &Known { norms, references: &[], practices: &[], today });
    let series = course.progress.iter().filter_map(|progress| series(progress, first, &truths)).collect();
    let band = band_of(plan.birth.age_years(truths[READ_AFTER - 1].0));
    Ok(Followed { kind: plan.kind, band, readings, series, walks, patterns, lost })
}

fn true_arch(truths: &[Truth]) -> TrueArch {
    [Side::Left, Side::Right].map(|side| {
        ARCH_MEASURES.map(|measure| {
            let feet = truths.iter().flat_map(|truth| &truth.feet).filter(|foot| foot.side == side);
            median(feet.filter_map(|foot| foot.indices.get(measure.key).copied().flatten()))
        })
    })
}

fn place_of(measure: &Definition) -> Option<usize> {
    ARCH_MEASURES.iter().position(|one| *one == measure)
}

/// The reading on the day of the last of some sessions.
fn told(
    cohort: &Cohort,
    (child, plan): (&Child, &Plan),
    sessions: &[Session],
    truths: &[(Date, TrueArch)],
    norms: &Norms,
) -> Told {
    let today = truths[truths.len() - 1].0;
    let sessions: Vec<Session> = sessions.iter().filter(|session| session.date <= today).cloned().collect();
    let age_years = child.birth.age_years(today);
    let known = Known { norms, references: &[], practices: &[], today };
    let reading = child_reading(child, &sessions, &[], &known);
    let severity = |patterns: &[Pattern], side: Side| {
        let flags = reading.flags.iter().filter(|flag| flag.side == Some(side));
        flags.filter(|flag| patterns.contains(&flag.pattern)).map(|flag| flag.severity).max()
    };
    let feet = [Side::Left, Side::Right].into_iter().enumerate().map(|(foot, side)| {
        let found = reading.feet.iter().find(|found| found.side == side);
        let said = found.and_then(|found| {
            let grade = found.band.grade()?;
            // A band that the newest session alone shows has no level.
            (grade == Grade::Usual || found.level.is_some()).then_some(grade)
        });
        ToldFoot {
            arch: plan.types[foot],
            age_years,
            said,
            level: severity(&[Pattern::LowArch, Pattern::HighArch], side),
            getting_lower: severity(&[Pattern::GettingLower], side).is_some(),
            truly: truly(cohort, child, foot, truths, norms),
        }
    });
    let difference = |truth: &TrueArch| Some((truth[0][0]? - truth[1][0]?).abs());
    let newest = truths.iter().rev().take(READ_AFTER).filter_map(|(_, truth)| difference(truth));
    Told {
        feet: feet.collect(),
        asymmetry: reading.flags.iter().any(|flag| flag.pattern == Pattern::SideAsymmetry),
        true_difference: newest.reduce(f64::min).unwrap_or(0.0),
    }
}

/// The band of a true sole on the newest day and on the one before it: all lie four weeks apart here. What only one of
/// them shows is usual.
fn truly(
    cohort: &Cohort,
    child: &Child,
    foot: usize,
    truths: &[(Date, TrueArch)],
    norms: &Norms,
) -> Option<Grade> {
    let [.., earlier, newest] = truths else { return None };
    let of = |(day, truth): &(Date, TrueArch)| {
        let values: Vec<(&Definition, f64)> = ARCH_MEASURES
            .into_iter()
            .zip(truth[foot])
            .filter_map(|(measure, value)| Some((measure, value?)))
            .collect();
        Some(grade_of(&values, child.birth.age_years(*day), None, cohort.pitch_mm, norms)?.0)
    };
    let (earlier, newest) = (of(earlier)?, of(newest)?);
    Some(if newest.is_low() {
        newest.min(earlier).max(Grade::Usual)
    } else {
        newest.max(earlier).min(Grade::Usual)
    })
}

/// What was said of a measure of the arch of one foot.
fn series(progress: &Progress, first: Date, truths: &[(Date, TrueArch)]) -> Option<Series> {
    let (at, side) = (place_of(progress.measure)?, progress.side?);
    let truth = truths.iter().filter_map(|(day, truth)| {
        Some((day.days_since(first) as f64, truth[usize::from(side == Side::Right)][at]?))
    });
    let true_change = change_along(&truth.collect::<Vec<_>>())?;
    let start = progress.points.first()?.age_years;
    let trend = progress.trend.as_ref().ok();
    let noise = progress.noise.as_ref().ok();
    let one = noise.map(|noise| minimal_detectable_change(noise.within_sd, noise.within_sd));
    Some(Series {
        measure: progress.measure,
        verdict: progress.verdict,
        change: trend.map(|trend| trend.change),
        true_change,
        detectable: trend.map(|trend| trend.minimal_detectable).zip(one).map(<[f64; 2]>::from),
        taken_for_growth: true_change < 0.0 && start < BANDS[1].1,
    })
}

/// Rise over its whole length of the least-squares line through some points.
fn change_along(points: &[(f64, f64)]) -> Option<f64> {
    let n = points.len() as f64;
    let (x, y) = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0 / n, sum.1 + point.1 / n));
    let (xx, xy) = points.iter().fold((0.0, 0.0), |sum, point| {
        (sum.0 + (point.0 - x).powi(2), sum.1 + (point.0 - x) * (point.1 - y))
    });
    let span = points.last()?.0 - points.first()?.0;
    (xx > 0.0).then(|| xy / xx * span)
}
