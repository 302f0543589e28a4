//! Children that walk with their toes pointing inwards, or not.

use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::ages::band_of;
use super::child::{EVERY_DAYS, Plan, first_day};
use super::measured::Visit;
use super::whom::Cohort;
use crate::base::{ChildId, Side};
use crate::child::Protocol;
use crate::flow::proof::accuracy::AccuracyError;
use crate::measure::gait::PROGRESSION_ANGLE;
use crate::norms::{Concern, Norms};
use crate::reading::{Input, Pattern, read};
use crate::sim::Truth;
use crate::stats::median;

/// One child of so many walks.
const WALKS_EVERY: usize = 10;
/// Walks over the mat in a session.
const PASSES: usize = 6;
/// Angles by which the feet point outwards, degrees: beyond the cut-off as often as not.
const TOE_OUT_DEG: std::ops::Range<f64> = -20.0..10.0;

/// What was read of the walk of one foot.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ToldWalk {
    pub(super) band: usize,
    /// `None` where nothing could be read.
    pub(super) inwards: Option<Option<Concern>>,
    /// The same rule, applied to what is true.
    pub(super) truly_inwards: bool,
}

/// Both feet of a child of the cohort, after two sessions of walking; none of a child that does not walk.
pub(super) fn told(
    cohort: &Cohort,
    norms: &Norms,
    at: usize,
    plan: &Plan,
    id: &ChildId,
) -> Result<Vec<ToldWalk>, AccuracyError> {
    let Some(first) = first_day().filter(|_| at.is_multiple_of(WALKS_EVERY)) else { return Ok(Vec::new()) };
    let mut rng = Pcg64::seed_from_u64(plan.anatomy);
    let toe_out_deg = rng.random_range(TOE_OUT_DEG);
    let (mut sessions, mut truths, mut today) = (Vec::new(), Vec::new(), first);
    for day in [0, EVERY_DAYS].into_iter().filter_map(|days| first.plus_days(days)) {
        let (kid, days) = (plan.child_on(first, day), day.days_since(first) as u64);
        let visit = Visit { cohort, id, kid, anatomy: plan.anatomy, days, day };
        let (session, truth) = visit.walked(toe_out_deg, PASSES, &mut rng)?;
        sessions.extend(session);
        truths.push((day, truth));
        today = day;
    }
    let age_years = plan.birth.age_years(today);
    let reading = read(&Input {
        today,
        age_years,
        sex: None,
        sessions: &sessions,
        progress: &[],
        events: &[],
        known: &[],
        norms,
    });
    let is_unread = |side: Side| {
        let mut unread = reading.not_read.iter().filter(|one| one.pattern == Pattern::InToeing);
        unread.any(|one| one.side.is_none_or(|of| of == side))
    };
    let of = |side: Side| {
        let mut flags = reading.flags.iter();
        let flag = flags.find(|flag| flag.pattern == Pattern::InToeing && flag.side == Some(side));
        ToldWalk {
            band: band_of(age_years),
            inwards: (!is_unread(side)).then(|| flag.map(|flag| flag.severity)),
            truly_inwards: truths
                .iter()
                .all(|(day, truth)| is_inwards(truth, side, plan.birth.age_years(*day), norms)),
        }
    };
    Ok([Side::Left, Side::Right].map(of).into())
}

/// Whether the middle one of the true angles of the steps on the mat lies beyond the cut-off of the age.
fn is_inwards(truth: &Truth, side: Side, age_years: f64, norms: &Norms) -> bool {
    let steps = truth.contacts.iter().filter(|contact| contact.side == side && contact.complete);
    let angle = median(steps.filter_map(|contact| contact.progression_angle_deg));
    norms.cutoffs_for(&PROGRESSION_ANGLE, age_years, None, Protocol::Walking).any(|cutoff| {
        cutoff.severity == Concern::Watch
            && !cutoff.beyond.is_high()
            && angle.is_some_and(|angle| cutoff.passed(angle))
    })
}
