//! What stands show besides the arch.

use super::beyond::{Answer, Asked, Noticed, beyond, place};
use super::outcome::Found;
use crate::base::{Measured, Refusal, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::measure::balance::VELOCITY;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX};
use crate::measure::gait::PROGRESSION_ANGLE;
use crate::measure::load::{LEFT_SHARE_MEDIAN, MEDIAL_OF_FORE, MEDIAL_OF_MID, MEDIAL_OF_REAR};
use crate::norms::Concern;
use crate::progress::Point;
use crate::reading::band::{FootReading, shown};
use crate::reading::flag::{Once, Pattern};
use crate::reading::history::{At, History, Seen, good, repeated, seen};
use crate::reading::occasion::Waiting;
use crate::reading::rules::{DEVELOPING_YEARS, HIGH_SWAY_Z, LOW_Z, STAND_S, STANDS};
use crate::stats::median;

const STANDING: Protocol = Protocol::Standing;
const OWN_REFERENCE: &str = "a reference of children on this mat";
const OWN_RULE: &str = "a rule of this program, after the child's own past";
const OWN_CHANGE: &str = "smallest change that is more than error";

/// Load along the outer border: medial load of heel, midfoot and forefoot all below the 5th centile of children
/// on this mat. Without such a reference nothing is said.
pub(super) fn lateral_loading(history: &History<'_>) -> Measured<Found> {
    let measures = [&MEDIAL_OF_MID, &MEDIAL_OF_REAR, &MEDIAL_OF_FORE];
    let mut found = Found::default();
    let mut asked = false;
    let pattern = Pattern::LateralLoading;
    for side in [Side::Left, Side::Right] {
        let series = measures.map(|measure| with_z(history, measure, Some(side)));
        // Of a session in which one of the three was not measured nothing is known.
        let [mid, rear, fore] = &series;
        let z_of = |points: &[(&Point, f64)], date| {
            points.iter().find(|(point, _)| point.date == date).map(|at| at.1)
        };
        let sessions: Vec<(&Point, f64)> = mid
            .iter()
            .filter_map(|(point, z)| {
                Some((*point, z.max(z_of(rear, point.date)?).max(z_of(fore, point.date)?)))
            })
            .collect();
        asked |= !sessions.is_empty();
        let (side, measure) = (Some(side), &MEDIAL_OF_MID);
        let cutoff = "5th centile".to_owned();
        let source = OWN_REFERENCE.to_owned();
        match seen(&sessions, |(point, _)| point.date, |(_, highest)| *highest < LOW_Z) {
            Seen::Not => {}
            Seen::Once((point, _), waiting) => {
                let Some(on) = history.occasion(STANDING, point.date) else { continue };
                let (value, interval) = (point.value, None);
                found.once.push(Once {
                    pattern,
                    side,
                    measure,
                    value,
                    interval,
                    cutoff,
                    source,
                    on,
                    waiting,
                });
            }
            Seen::Twice((earlier, _), (last, _)) => {
                let rule = format!(
                    "the medial load of heel, midfoot and forefoot lies below the 5th centile on {} and on {}",
                    earlier.date, last.date
                );
                let (severity, protocol, at) = (Concern::Watch, STANDING, &of_point(last));
                let noticed =
                    Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
                found.flags.push(noticed.flag(history));
            }
        }
    }
    if asked { Ok(found) } else { Err(Refusal::new("it takes a reference of children on this mat")) }
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
    let refused = |why: String| Err(Refusal::new(format!("in the load, {why}")));
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
        return refused("asked from 3 years".to_owned());
    }
    if load.is_empty() {
        return refused(format!("it takes {STANDS} stands of {STAND_S} s in a session"));
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
                let rule = format!(
                    "the {} {} on {} and on {}{with_pain}",
                    measure.name,
                    place(cutoff, &last),
                    earlier.date,
                    last.date
                );
                let (cutoff, source) = (cutoff.to_string(), cutoff.origin.source.clone());
                let at = &last;
                let noticed =
                    Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
                found.flags.push(noticed.flag(history));
            }
        }
    }
    found
}

fn with_pain(history: &History<'_>) -> (Concern, &'static str) {
    if history.pain().is_some() { (Concern::Ask, ", with pain") } else { (Concern::Watch, "") }
}

/// The arch of one foot unlike the other's by more than error.
pub(super) fn uneven_arches(history: &History<'_>) -> Measured<Found> {
    let refused = |why: String| Refusal::new(format!("in the arch, {why}"));
    if history.newest_age(STANDING) < DEVELOPING_YEARS {
        return Err(refused("asked from 3 years".to_owned()));
    }
    let (mut found, mut why) = (Found::default(), None);
    let mut asked = false;
    for measure in [&CHIPPAUX_SMIRAK_INDEX, &ARCH_INDEX] {
        let error = |side| history.minimal_detectable(measure, Some(side), STANDING);
        let of = |session: &_, side| history.at(session, measure, Some(side));
        let sessions = history.of(STANDING).iter();
        let pairs: Vec<(At, At)> = sessions
            .filter_map(|session| Some((of(session, Side::Left)?, of(session, Side::Right)?)))
            .collect();
        if pairs.is_empty() {
            why.get_or_insert_with(|| refused("no session has both feet".to_owned()));
            continue;
        }
        match error(Side::Left).and_then(|left| Ok(left.max(error(Side::Right)?))) {
            Ok(change) => {
                asked = true;
                found.add(uneven_index(history, measure, &pairs, change));
            }
            Err(refusal) => {
                why.get_or_insert_with(|| refused(refusal.to_string()));
            }
        }
    }
    match why {
        Some(refusal) if !asked => Err(refusal),
        _ => Ok(found),
    }
}

fn uneven_index(
    history: &History<'_>,
    measure: &'static Definition,
    pairs: &[(At, At)],
    change: f64,
) -> Found {
    let mut found = Found::default();
    let (severity, with_pain) = with_pain(history);
    let (pattern, side, protocol) = (Pattern::SideAsymmetry, None, STANDING);
    let cutoff = format!("> {} between the feet", shown(measure, change, None));
    let source = OWN_CHANGE.to_owned();
    let difference =
        |pair: &(At, At)| At { value: (pair.0.value - pair.1.value).abs(), interval: None, ..pair.0 };
    match seen(pairs, |pair| pair.0.date, |pair| difference(pair).value > change) {
        Seen::Not => {}
        Seen::Once(last, waiting) => {
            if let Some(on) = history.occasion(protocol, last.0.date) {
                let (value, interval) = (difference(last).value, None);
                found.once.push(Once {
                    pattern,
                    side,
                    measure,
                    value,
                    interval,
                    cutoff,
                    source,
                    on,
                    waiting,
                });
            }
        }
        Seen::Twice(earlier, last) => {
            let rule = format!(
                "the {} of the feet differs by more than error on {} and on {}{with_pain}",
                measure.name, earlier.0.date, last.0.date
            );
            let at = &difference(last);
            let noticed = Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
            found.flags.push(noticed.flag(history));
        }
    }
    found
}

/// Less steady than the child's own past, or than children on this mat.
pub(super) fn unsteadiness(history: &History<'_>, feet: &[FootReading]) -> Measured<Found> {
    if history.newest_age(STANDING) < DEVELOPING_YEARS {
        return Err(Refusal::new("asked from 3 years"));
    }
    let series = history.series(&VELOCITY, None, STANDING);
    if series.is_empty() {
        return Err(Refusal::new("sway was not measured"));
    }
    let z = with_z(history, &VELOCITY, None);
    let limit = format!("z > {HIGH_SWAY_Z}");
    let (by_z, past) =
        (seen(&z, |(point, _)| point.date, |(_, z)| *z > HIGH_SWAY_Z), own_past(history, &series));
    let mut once = None;
    if let Seen::Once((point, _), waiting) = by_z {
        once = unsteady_once(history, &of_point(point), limit.clone(), OWN_REFERENCE, waiting);
    }
    if let Ok((usual, change, Seen::Once(at, waiting))) = &past {
        let cutoff = format!("> {}", shown(&VELOCITY, usual + change, None));
        once = once.or_else(|| unsteady_once(history, at, cutoff, OWN_RULE, *waiting));
    }
    let (at, cutoff, source, rule) = match (by_z, past) {
        (Seen::Twice((earlier, _), (last, _)), _) => (
            of_point(last),
            limit,
            OWN_REFERENCE,
            format!("mean sway velocity is high for age on {} and on {}", earlier.date, last.date),
        ),
        (_, Ok((usual, change, Seen::Twice(earlier, last)))) => (
            *last,
            format!("> {}", shown(&VELOCITY, usual + change, None)),
            OWN_RULE,
            format!(
                "mean sway velocity is more than error above the child's usual {} on {} and on {}",
                shown(&VELOCITY, usual, None),
                earlier.date,
                last.date
            ),
        ),
        (_, Err(refusal)) if z.is_empty() => return Err(refusal),
        _ => return Ok(Found { once: once.into_iter().collect(), ..Found::default() }),
    };
    let flat = feet.iter().any(|foot| foot.band.is_low());
    let (severity, rule) = if flat && out_toed(history) {
        (Concern::Watch, format!("{rule}, with low arches and toes pointing outwards"))
    } else {
        (Concern::Info, rule)
    };
    let (pattern, side, protocol) = (Pattern::Unsteadiness, None, STANDING);
    let (measure, at, source) = (&VELOCITY, &at, source.to_owned());
    let noticed = Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
    Ok(Found { flags: vec![noticed.flag(history)], ..Found::default() })
}

fn unsteady_once(
    history: &History<'_>,
    at: &At,
    cutoff: String,
    source: &str,
    waiting: Waiting,
) -> Option<Once> {
    let on = history.occasion(STANDING, at.date)?;
    let (pattern, side, measure) = (Pattern::Unsteadiness, None, &VELOCITY);
    let (value, interval, source) = (at.value, at.interval, source.to_owned());
    Some(Once { pattern, side, measure, value, interval, cutoff, source, on, waiting })
}

/// The usual value before the last two sessions that lie four weeks apart, the smallest change that is more than
/// error, and whether both lie above it by more.
fn own_past<'s>(history: &History<'_>, series: &'s [At]) -> Measured<(f64, f64, Seen<'s, At>)> {
    let too_few = || Refusal::new("it takes two sessions before two others that lie 4 weeks apart");
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
