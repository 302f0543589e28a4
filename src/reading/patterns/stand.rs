//! What stands show besides the arch.

use super::{Found, Noticed, beyond_twice, place};
use crate::base::{Refusal, Side, median};
use crate::child::Protocol;
use crate::measure::balance::VELOCITY;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX};
use crate::measure::gait::{CONTACT_TIME_ASYMMETRY, PROGRESSION_ANGLE};
use crate::measure::load::{LEFT_SHARE_MEDIAN, MEDIAL_OF_FORE, MEDIAL_OF_MID, MEDIAL_OF_REAR};
use crate::norms::Severity;
use crate::progress::Point;
use crate::reading::band::{FootReading, shown};
use crate::reading::flag::{Flag, Pattern};
use crate::reading::history::{At, History, REPEAT_DAYS, good, twice};
use crate::reading::rules::{DEVELOPING_YEARS, HIGH_SWAY_Z, LOW_Z, STAND_S, STANDS};

const STANDING: Protocol = Protocol::Standing;
const OWN_REFERENCE: &str = "a reference of children on this mat";
const OWN_RULE: &str = "a rule of this program, after the child's own past";

/// Load along the outer border: medial load of heel, midfoot and forefoot all below the 5th centile of children
/// on this mat. Without such a reference nothing is said.
pub(super) fn lateral_loading(history: &History<'_>) -> Found {
    let measures = [&MEDIAL_OF_MID, &MEDIAL_OF_REAR, &MEDIAL_OF_FORE];
    let mut flags = Vec::new();
    let mut asked = false;
    for side in [Side::Left, Side::Right] {
        let series = measures.map(|measure| with_z(history, measure, Some(side)));
        asked |= series.iter().all(|points| !points.is_empty());
        let low = series.each_ref().map(|points| {
            twice(points, |(point, _)| point.date, |(_, z)| *z < LOW_Z)
                .map(|(earlier, last)| (*earlier, *last))
        });
        let [Some((earlier, last)), Some(_), Some(_)] = low else { continue };
        let at = At {
            date: last.0.date,
            age_years: last.0.age_years,
            value: last.0.value,
            interval: None,
            placements: last.0.placements,
        };
        flags.push(
            Noticed {
                pattern: Pattern::LateralLoading,
                severity: Severity::Watch,
                side: Some(side),
                measure: &MEDIAL_OF_MID,
                at: &at,
                cutoff: "5th centile".to_owned(),
                source: OWN_REFERENCE.to_owned(),
                rule: format!(
                    "the medial load of heel, midfoot and forefoot lies below the 5th centile on {} and on {}",
                    earlier.0.date, last.0.date
                ),
            }
            .flag(),
        );
    }
    if asked { Ok(flags) } else { Err(Refusal::new("it takes a reference of children on this mat")) }
}

/// The counted sessions of a measure that have a z-score.
fn with_z<'a>(
    history: &History<'a>,
    measure: &'static crate::measure::Definition,
    side: Option<Side>,
) -> Vec<(&'a Point, f64)> {
    let points = history.progress(measure, side, STANDING).map_or(&[][..], |progress| &progress.points);
    points
        .iter()
        .filter(|point| point.left_out.is_none())
        .filter_map(|point| Some((point, point.z?)))
        .collect()
}

/// One side unlike the other: in load, in contact time, or in the arch.
pub(super) fn side_asymmetry(history: &History<'_>) -> Found {
    if history.input.age_years < DEVELOPING_YEARS {
        return Err(Refusal::new("asked from 3 years"));
    }
    let severity = if history.pain().is_some() { Severity::Ask } else { Severity::Watch };
    let with_pain = if severity == Severity::Ask { ", with pain" } else { "" };
    let stands = history
        .of(STANDING)
        .filter(|session| good(session).filter(|recorded| recorded.duration_s >= STAND_S).count() >= STANDS);
    let load: Vec<At> = stands.filter_map(|session| history.at(session, &LEFT_SHARE_MEDIAN, None)).collect();
    let times = history.series(&CONTACT_TIME_ASYMMETRY, None, Protocol::Walking);
    let mut flags = Vec::new();
    for (measure, series, protocol) in
        [(&LEFT_SHARE_MEDIAN, &load, STANDING), (&CONTACT_TIME_ASYMMETRY, &times, Protocol::Walking)]
    {
        for high in [false, true] {
            let found = beyond_twice(history, series, measure, protocol, Severity::Watch, high);
            let Some((earlier, last, cutoff)) = found else { continue };
            flags.push(
                Noticed {
                    pattern: Pattern::SideAsymmetry,
                    severity,
                    side: None,
                    measure,
                    at: &last,
                    cutoff: cutoff.to_string(),
                    source: cutoff.origin.source.clone(),
                    rule: format!(
                        "the {} {} on {} and on {}{with_pain}",
                        measure.name,
                        place(cutoff, &last),
                        earlier.date,
                        last.date
                    ),
                }
                .flag(),
            );
        }
    }
    let arches: Vec<Option<Flag>> = [&CHIPPAUX_SMIRAK_INDEX, &ARCH_INDEX]
        .into_iter()
        .map(|measure| {
            let change = history
                .minimal_detectable(measure, Some(Side::Left), STANDING)
                .ok()?
                .max(history.minimal_detectable(measure, Some(Side::Right), STANDING).ok()?);
            let pairs: Vec<(At, At)> = history
                .of(STANDING)
                .filter_map(|session| {
                    Some((
                        history.at(session, measure, Some(Side::Left))?,
                        history.at(session, measure, Some(Side::Right))?,
                    ))
                })
                .collect();
            let apart = |pair: &(At, At)| (pair.0.value - pair.1.value).abs() > change;
            let (earlier, last) = twice(&pairs, |pair| pair.0.date, apart)?;
            let difference = At { value: (last.0.value - last.1.value).abs(), interval: None, ..last.0 };
            Some(
                Noticed {
                    pattern: Pattern::SideAsymmetry,
                    severity,
                    side: None,
                    measure,
                    at: &difference,
                    cutoff: format!("> {} between the feet", shown(measure, change, None)),
                    source: "smallest change that is more than error".to_owned(),
                    rule: format!(
                        "the {} of the feet differs by more than error on {} and on {}{with_pain}",
                        measure.name, earlier.0.date, last.0.date
                    ),
                }
                .flag(),
            )
        })
        .collect();
    if load.is_empty() && times.is_empty() && history.of(STANDING).next().is_none() {
        return Err(Refusal::new("the two sides were not measured"));
    }
    flags.extend(arches.into_iter().flatten());
    Ok(flags)
}

/// Less steady than the child's own past, or than children on this mat.
pub(super) fn unsteadiness(history: &History<'_>, feet: &[FootReading]) -> Found {
    if history.input.age_years < DEVELOPING_YEARS {
        return Err(Refusal::new("asked from 3 years"));
    }
    let series = history.series(&VELOCITY, None, STANDING);
    let Some(last) = series.last() else {
        return Err(Refusal::new("sway was not measured"));
    };
    let z = with_z(history, &VELOCITY, None);
    let by_z = twice(&z, |(point, _)| point.date, |(_, z)| *z > HIGH_SWAY_Z);
    let past = own_past(history, &series);
    let (cutoff, source, rule) = match (by_z, past) {
        (Some((earlier, last)), _) => (
            format!("z > {HIGH_SWAY_Z}"),
            OWN_REFERENCE,
            format!("mean sway velocity is high for age on {} and on {}", earlier.0.date, last.0.date),
        ),
        (None, Ok(Some((usual, change, earlier)))) => (
            format!("> {}", shown(&VELOCITY, usual + change, None)),
            OWN_RULE,
            format!(
                "mean sway velocity is more than error above the child's usual {} on {} and on {}",
                shown(&VELOCITY, usual, None),
                earlier.date,
                last.date
            ),
        ),
        (None, Ok(None)) => return Ok(Vec::new()),
        (None, Err(refusal)) if z.is_empty() => return Err(refusal),
        (None, Err(_)) => return Ok(Vec::new()),
    };
    let flat = feet.iter().any(|foot| foot.band.is_low());
    let (severity, rule) = if flat && out_toed(history) {
        (Severity::Watch, format!("{rule}, with low arches and toes pointing outwards"))
    } else {
        (Severity::Info, rule)
    };
    let source = source.to_owned();
    let pattern = Pattern::Unsteadiness;
    let measure = &VELOCITY;
    Ok(vec![Noticed { pattern, severity, side: None, measure, at: last, cutoff, source, rule }.flag()])
}

/// The usual value before the last two sessions, four weeks apart, that both lie above it by more than error.
fn own_past<'s>(history: &History<'_>, series: &'s [At]) -> Result<Option<(f64, f64, &'s At)>, Refusal> {
    let too_few = || Refusal::new("it takes two sessions before two others that lie 4 weeks apart");
    let [past @ .., last] = series else { return Err(too_few()) };
    let at = past
        .iter()
        .rposition(|earlier| last.date.days_since(earlier.date) >= REPEAT_DAYS)
        .ok_or_else(too_few)?;
    let before = &past[..at];
    if before.len() < 2 {
        return Err(too_few());
    }
    let usual = median(before.iter().map(|at| at.value)).ok_or_else(too_few)?;
    let change = history.minimal_detectable(&VELOCITY, None, STANDING)?;
    let earlier = &past[at];
    let above = |at: &At| at.value > usual + change;
    Ok((above(last) && above(earlier)).then_some((usual, change, earlier)))
}

/// Whether the feet point outwards by more than the published range in the newest walk.
fn out_toed(history: &History<'_>) -> bool {
    let walking = Protocol::Walking;
    [Side::Left, Side::Right].into_iter().any(|side| {
        let series = history.series(&PROGRESSION_ANGLE, Some(side), walking);
        series.last().is_some_and(|at| {
            history
                .cutoff(&PROGRESSION_ANGLE, at.age_years, walking, Severity::Info, true)
                .is_some_and(|cutoff| cutoff.passed(at.value))
        })
    })
}
