//! The arch of each foot against the cut-offs for its age.

use super::band::{Band, FootReading, IndexReading};
use super::history::{At, History, twice};
use super::rules::{COARSE_MM, COARSE_PLACEMENTS, DEVELOPING_YEARS, FINE_MM, WIDE_YEARS};
use crate::base::{Date, Measured, Refusal, Side};
use crate::child::{Protocol, Session};
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, MODIFIED_ARCH_INDEX, STAHELI_INDEX};
use crate::norms::{Cutoff, Severity};

/// The indices of which a reading speaks, in its order.
const INDICES: [&Definition; 4] = [&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX, &ARCH_INDEX, &MODIFIED_ARCH_INDEX];

/// How far the two deciding indices of one session reach, taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Not both reach their cut-offs.
    Within,
    /// The values do.
    Watch,
    /// Their whole intervals do, of the cut-offs for asking.
    Ask,
}

/// One session of one foot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Judged {
    pub(super) date: Date,
    pub(super) level: Level,
    /// Whether one of the indices reaches its cut-off.
    one_reaches: bool,
}

/// The readings of the feet that were measured, left first.
pub(super) fn feet(history: &History<'_>) -> Vec<FootReading> {
    [Side::Left, Side::Right].into_iter().filter_map(|side| foot(history, side)).collect()
}

fn foot(history: &History<'_>, side: Side) -> Option<FootReading> {
    let protocol = match history.of(Protocol::Standing).last() {
        Some(_) => Protocol::Standing,
        None => history.newest_protocol()?,
    };
    let newest = history.of(protocol).last()?;
    INDICES.iter().find_map(|measure| history.at(newest, measure, Some(side)))?;
    let (band, why) = band(history, side, protocol);
    let indices =
        INDICES.iter().map(|measure| index(history, measure, side, newest, (&band, &why))).collect();
    Some(FootReading { side, band, why, indices })
}

/// Every session of a foot against the cut-offs of its age, oldest first.
pub(super) fn judged(history: &History<'_>, side: Side) -> Vec<Judged> {
    let sessions = history.of(Protocol::Standing);
    sessions.filter_map(|session| judge(history, session, side).ok()).collect()
}

fn judge(history: &History<'_>, session: &Session, side: Side) -> Measured<Judged> {
    let age = history.age_on(session.date);
    let at = |measure: &'static Definition| {
        let refused = || Refusal::new(format!("the {} could not be measured", measure.name));
        history.at(session, measure, Some(side)).ok_or_else(refused)
    };
    let cutoff = |measure: &'static Definition, severity: Severity| {
        history.cutoff(measure, age, Protocol::Standing, severity, true)
    };
    let csi = at(&CHIPPAUX_SMIRAK_INDEX)?;
    let pitch_mm = history.pitch_mm(Protocol::Standing).unwrap_or(f64::INFINITY);
    bears(pitch_mm, csi.placements)?;
    let Some(csi_watch) = cutoff(&CHIPPAUX_SMIRAK_INDEX, Severity::Watch) else {
        return Err(Refusal::new("no cut-off is published for this age"));
    };
    // From 9 years there is no cut-off of Staheli's index, and the other stands alone.
    let second = match cutoff(&STAHELI_INDEX, Severity::Watch) {
        Some(watch) => Some((at(&STAHELI_INDEX)?, watch)),
        None => None,
    };
    let (first_reaches, second_reaches) =
        (csi_watch.passed(csi.value), second.map(|(si, cutoff)| cutoff.passed(si.value)));
    let watch = first_reaches && second_reaches != Some(false);
    let ask = watch
        && age >= WIDE_YEARS
        && cutoff(&CHIPPAUX_SMIRAK_INDEX, Severity::Ask).is_some_and(|cutoff| surely(cutoff, &csi))
        && second.is_none_or(|(si, _)| {
            cutoff(&STAHELI_INDEX, Severity::Ask).is_some_and(|cutoff| surely(cutoff, &si))
        });
    let level = match (watch, ask) {
        (_, true) => Level::Ask,
        (true, false) => Level::Watch,
        (false, false) => Level::Within,
    };
    let one_reaches = first_reaches || second_reaches == Some(true);
    Ok(Judged { date: session.date, level, one_reaches })
}

/// Whether the whole interval lies beyond a cut-off. A value without one is never that sure.
pub(super) fn surely(cutoff: &Cutoff, at: &At) -> bool {
    at.interval.is_some_and(|interval| cutoff.passed(interval.low) && cutoff.passed(interval.high))
}

/// Whether the mat's cells bear an index that is held against a cut-off.
fn bears(pitch_mm: f64, placements: usize) -> Measured<()> {
    if pitch_mm > COARSE_MM {
        return Err(Refusal::new(format!(
            "cells of {pitch_mm:.1} mm are too coarse for an arch: shares of the load and the centre of pressure only"
        )));
    }
    if pitch_mm > FINE_MM && placements < COARSE_PLACEMENTS {
        return Err(Refusal::new(format!(
            "on cells of {pitch_mm:.1} mm it takes the median of {COARSE_PLACEMENTS} placements in a session, got \
             {placements}"
        )));
    }
    Ok(())
}

/// The band of a foot and why.
fn band(history: &History<'_>, side: Side, protocol: Protocol) -> (Band, String) {
    let age = history.input.age_years;
    let none = |reason: String| (Band::NoReading(reason.clone()), reason);
    if age < DEVELOPING_YEARS {
        return (Band::Developing, "under 3 years the arch is still to come in every child".to_owned());
    }
    if protocol != Protocol::Standing {
        return none("the cut-offs are of standing children, and a step gives higher values".to_owned());
    }
    let Some(newest) = history.of(protocol).last() else {
        return none("no session".to_owned());
    };
    if let Err(refusal) = judge(history, newest, side) {
        return none(refusal.reason);
    }
    let sessions = judged(history, side);
    let two = if age < 9.0 { "both indices reach" } else { "the Chippaux-Smirak index reaches" };
    match twice(&sessions, |one| one.date, |one| one.level > Level::Within) {
        Some((earlier, last)) if earlier.level.min(last.level) == Level::Ask => (
            Band::AskProfessional,
            format!("{two} the cut-off with the whole interval, on {} and on {}", earlier.date, last.date),
        ),
        Some((earlier, last)) => {
            (Band::Watch, format!("{two} the cut-off on {} and on {}", earlier.date, last.date))
        }
        None if sessions.last().is_some_and(|last| last.level > Level::Within) => none(format!(
            "{two} the cut-off in the newest session: repeat before anything is said, at least 4 weeks apart"
        )),
        None if age < 9.0 => {
            let band = if age < WIDE_YEARS { Band::WithinWideRange } else { Band::WithinRange };
            let why = match sessions.last().is_some_and(|last| last.one_reaches) {
                true => "only one of the two indices reaches its cut-off, and it takes both",
                false => "neither index reaches its cut-off",
            };
            (band, why.to_owned())
        }
        None => (Band::WithinRange, "the Chippaux-Smirak index does not reach the cut-off".to_owned()),
    }
}

/// One index of a foot, with the foot's band where it takes part in it.
fn index(
    history: &History<'_>,
    measure: &'static Definition,
    side: Side,
    newest: &Session,
    (band, why): (&Band, &String),
) -> IndexReading {
    let at = history.at(newest, measure, Some(side));
    let cutoff = history.cutoff(measure, history.input.age_years, newest.protocol, Severity::Watch, true);
    let value = at
        .map(|at| at.value)
        .ok_or_else(|| Refusal::new(format!("the {} could not be measured", measure.name)));
    let none = |reason: String| (Band::NoReading(reason.clone()), reason);
    let (band, why) = match (&value, at, cutoff) {
        (Err(refusal), ..) => none(refusal.reason.clone()),
        _ if *band == Band::Developing || matches!(band, Band::NoReading(_)) => (band.clone(), why.clone()),
        (_, _, None) => none(format!(
            "the {} has no cut-off for this age: it is followed over time, not held against one",
            measure.name
        )),
        (_, Some(at), Some(cutoff)) => {
            let place = match (cutoff.passed(at.value), surely(cutoff, &at)) {
                (true, true) => "beyond the cut-off with its whole interval",
                (true, false) => "reaches the cut-off; its interval does not show that it lies beyond",
                (false, _) => "does not reach the cut-off",
            };
            match (cutoff.passed(at.value), band) {
                (true, Band::WithinRange | Band::WithinWideRange) => {
                    (band.clone(), format!("{place}; alone that decides nothing"))
                }
                (true, band) => (band.clone(), place.to_owned()),
                (false, _) if history.input.age_years < WIDE_YEARS => {
                    (Band::WithinWideRange, place.to_owned())
                }
                (false, _) => (Band::WithinRange, place.to_owned()),
            }
        }
        (_, None, Some(_)) => none("no value".to_owned()),
    };
    IndexReading {
        measure,
        value,
        interval: at.and_then(|at| at.interval),
        placements: at.map_or(0, |at| at.placements),
        cutoff: cutoff.cloned(),
        band,
        why,
    }
}
