//! What stands show besides the arch.

use super::beyond::{Answer, Asked, Noticed, beyond, place};
use super::outcome::Found;
use crate::base::{Measured, Refusal, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::measure::balance::VELOCITY;
use crate::measure::gait::PROGRESSION_ANGLE;
use crate::measure::load::{LEFT_SHARE_MEDIAN, MEDIAL_OF_FORE, MEDIAL_OF_MID, MEDIAL_OF_REAR};
use crate::norms::Concern;
use crate::progress::Point;
use crate::reading::band::FootReading;
use crate::reading::flag::{Once, Pattern};
use crate::reading::history::{At, History, Seen, good, repeated, seen};
use crate::reading::limit::{Amount, Limit, Source};
use crate::reading::occasion::Waiting;
use crate::reading::reason::Reason;
use crate::reading::rule::Rule;
use crate::reading::rules::{DEVELOPING_YEARS, HIGH_SWAY_Z, LOW_Z, STAND_S, STANDS};
use crate::reading::sign::Sign;
use crate::stats::median;

const STANDING: Protocol = Protocol::Standing;

/// Load along the outer border: medial load of heel, midfoot and forefoot all below the 5th centile of children
/// on this mat; `None` without such a reference.
pub(super) fn lateral_by_reference(history: &History<'_>, side: Side) -> Option<Found> {
    let mut found = Found::default();
    let pattern = Pattern::LateralLoading;
    let [mid, rear, fore] = &[&MEDIAL_OF_MID, &MEDIAL_OF_REAR, &MEDIAL_OF_FORE]
        .map(|measure| with_z(history, measure, Some(side)));
    // Of a session in which one of the three was not measured nothing is known.
    let z_of =
        |points: &[(&Point, f64)], date| points.iter().find(|(point, _)| point.date == date).map(|at| at.1);
    let sessions: Vec<(&Point, f64)> = mid
        .iter()
        .filter_map(|(point, z)| Some((*point, z.max(z_of(rear, point.date)?).max(z_of(fore, point.date)?))))
        .collect();
    let (side, measure) = (Some(side), &MEDIAL_OF_MID);
    let (cutoff, source) = (Limit::FifthCentile, Source::OwnReference);
    match seen(&sessions, |(point, _)| point.date, |(_, highest)| *highest < LOW_Z) {
        Seen::Not => {}
        Seen::Once((point, _), waiting) => {
            let on = history.occasion(STANDING, point.date)?;
            let (value, interval) = (point.value, None);
            found.once.push(Once { pattern, side, measure, value, interval, cutoff, source, on, waiting });
        }
        Seen::Twice((earlier, _), (last, _)) => {
            let rule = Rule::LateralLoading { earlier: earlier.date, last: last.date };
            let (severity, protocol, at) = (Concern::Watch, STANDING, &of_point(last));
            let cutoff = Some(cutoff);
            let noticed = Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
            found.flags.push(noticed.flag(history));
        }
    }
    (!sessions.is_empty()).then_some(found)
}

fn of_point(point: &Point) -> At {
    let Point { date, age_years, value, placements, .. } = *point;
    At { date, age_years, value, interval: None, placements }
}

/// The counted sessions of a measure that have a z-score.
fn with_z<'a>(
    history: &History<'a>,
    measure: &'static Definition,
    side: Option<Side>,
) -> Vec<(&'a Point, f64)> {
    let points = history.progress(measure, side, STANDING).map_or(&[][..], |progress| &progress.points);
    points
        .iter()
        .filter(|point| point.left_out.is_none())
        .filter_map(|point| Some((point, point.z?)))
        .collect()
}

/// One foot loaded more than the other.
pub(super) fn uneven_load(history: &History<'_>) -> Measured<Found> {
    let refused = |why: Reason| Err(Reason::InLoad { why: why.into() }.into());
    let long = |session: &&&crate::child::Session| {
        good(session).filter(|recorded| recorded.duration_s >= STAND_S).count() >= STANDS
    };
    let load: Vec<At> = history
        .of(STANDING)
        .iter()
        .filter(long)
        .filter_map(|session| history.at(session, &LEFT_SHARE_MEDIAN, None))
        .collect();
    if history.newest_age(STANDING) < DEVELOPING_YEARS {
        return refused(Reason::AskedFrom { years: DEVELOPING_YEARS });
    }
    if load.is_empty() {
        return refused(Reason::FewStands { stands: STANDS, stand_s: STAND_S });
    }
    Ok(uneven(history, &LEFT_SHARE_MEDIAN, STANDING, &load))
}

/// A measure of both sides that lies beyond one of its cut-offs; with pain it is to be asked about.
pub(super) fn uneven(
    history: &History<'_>,
    measure: &'static Definition,
    protocol: Protocol,
    series: &[At],
) -> Found {
    let mut found = Found::default();
    let (severity, with_pain) = with_pain(history);
    let (pattern, side) = (Pattern::SideAsymmetry, None);
    for high in [false, true] {
        let asked = Asked { pattern, side, measure, protocol, severity: Concern::Watch, high, series };
        match beyond(history, &asked) {
            Answer::No => {}
            Answer::Once(once) => found.once.push(once),
            Answer::Twice(earlier, last, cutoff) => {
                let rule = Rule::Uneven {
                    measure: measure.key,
                    name: measure.named(),
                    place: place(cutoff, &last),
                    earlier: earlier.date,
                    last: last.date,
                    with_pain,
                };
                let (cutoff, source) = (Some(Limit::of(cutoff)), Source::of(cutoff));
                let at = &last;
                let noticed =
                    Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
                found.flags.push(noticed.flag(history));
            }
        }
    }
    found
}

fn with_pain(history: &History<'_>) -> (Concern, bool) {
    let with_pain = history.noted_lately(Sign::Pain).is_some();
    (if with_pain { Concern::Ask } else { Concern::Watch }, with_pain)
}

/// Less steady than the child's own past, or than children on this mat.
pub(super) fn unsteadiness(history: &History<'_>, feet: &[FootReading]) -> Measured<Found> {
    if history.newest_age(STANDING) < DEVELOPING_YEARS {
        return Err(Reason::AskedFrom { years: DEVELOPING_YEARS }.into());
    }
    let series = history.series(&VELOCITY, None, STANDING);
    if series.is_empty() {
        return Err(Reason::NoSway.into());
    }
    let z = with_z(history, &VELOCITY, None);
    let limit = Limit::Score { z: HIGH_SWAY_Z };
    let above = |usual: f64, change: f64| Limit::Usual { value: Amount::new(&VELOCITY, usual + change) };
    let (by_z, past) =
        (seen(&z, |(point, _)| point.date, |(_, z)| *z > HIGH_SWAY_Z), own_past(history, &series));
    let mut once = None;
    if let Seen::Once((point, _), waiting) = &by_z {
        once = unsteady_once(history, &of_point(point), limit.clone(), Source::OwnReference, waiting.clone());
    }
    if let Ok((usual, change, Seen::Once(at, waiting))) = &past {
        let cutoff = above(*usual, *change);
        once = once.or_else(|| unsteady_once(history, at, cutoff, Source::OwnPast, waiting.clone()));
    }
    let flat = feet.iter().any(|foot| foot.is_low()) && out_toed(history);
    let (at, cutoff, source, rule) = match (by_z, past) {
        (Seen::Twice((earlier, _), (last, _)), _) => (
            of_point(last),
            limit,
            Source::OwnReference,
            Rule::UnsteadyForAge { earlier: earlier.date, last: last.date, flat },
        ),
        (_, Ok((usual, change, Seen::Twice(earlier, last)))) => (
            *last,
            above(usual, change),
            Source::OwnPast,
            Rule::UnsteadyToBefore { usual_mm_s: usual, earlier: earlier.date, last: last.date, flat },
        ),
        (_, Err(refusal)) if z.is_empty() => return Err(refusal),
        _ => return Ok(Found { once: once.into_iter().collect(), ..Found::default() }),
    };
    let severity = if flat { Concern::Watch } else { Concern::Info };
    let (pattern, side, protocol) = (Pattern::Unsteadiness, None, STANDING);
    let (measure, at, cutoff) = (&VELOCITY, &at, Some(cutoff));
    let noticed = Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
    Ok(Found { flags: vec![noticed.flag(history)], ..Found::default() })
}

fn unsteady_once(
    history: &History<'_>,
    at: &At,
    cutoff: Limit,
    source: Source,
    waiting: Waiting,
) -> Option<Once> {
    let on = history.occasion(STANDING, at.date)?;
    let (pattern, side, measure) = (Pattern::Unsteadiness, None, &VELOCITY);
    let (value, interval) = (at.value, at.interval);
    Some(Once { pattern, side, measure, value, interval, cutoff, source, on, waiting })
}

/// The usual value before the last two sessions that lie four weeks apart, the smallest change that is more than
/// measurement error, and whether both lie above it by more.
fn own_past<'s>(history: &History<'_>, series: &'s [At]) -> Measured<(f64, f64, Seen<'s, At>)> {
    let too_few = || Refusal::from(Reason::FewSessions);
    let at = repeated(series, |at| at.date).filter(|at| *at >= 2).ok_or_else(too_few)?;
    let usual = median(series[..at].iter().map(|at| at.value)).ok_or_else(too_few)?;
    let change = history.minimal_detectable(&VELOCITY, None, STANDING)?;
    Ok((usual, change, seen(&series[at..], |at| at.date, |at| at.value > usual + change)))
}

/// Whether the feet point outwards by more than the published range in the newest walk.
fn out_toed(history: &History<'_>) -> bool {
    let walking = Protocol::Walking;
    [Side::Left, Side::Right].into_iter().any(|side| {
        let series = history.series(&PROGRESSION_ANGLE, Some(side), walking);
        series.last().is_some_and(|at| {
            history
                .cutoff(&PROGRESSION_ANGLE, at.age_years, walking, Concern::Info, true)
                .is_some_and(|cutoff| cutoff.passed(at.value))
        })
    })
}
