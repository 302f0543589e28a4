//! The arch of each foot against the cut-offs for its age.

use super::band::{Band, FootReading, IndexReading};
use super::history::{At, History, Seen, seen};
use super::occasion::{LeftOut, SessionGroup, Unread, Waiting};
use super::rules::{COARSE_MM, COARSE_PLACEMENTS, DEVELOPING_YEARS, FINE_MM, WIDE_YEARS};
use crate::base::{Date, Measured, Refusal, Side};
use crate::child::{Protocol, Session};
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, MODIFIED_ARCH_INDEX, STAHELI_INDEX};
use crate::norms::{Concern, Cutoff};

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
    /// Whether two indices have a cut-off at the age of the session.
    of_two: bool,
}

/// The readings of the feet that were measured by a protocol, left first, and the newer sessions in which a foot that
/// is read gave nothing.
pub(super) fn feet(history: &History<'_>, protocol: Protocol) -> (Vec<FootReading>, Vec<LeftOut>) {
    let mut left_out = Vec::new();
    let each = [Side::Left, Side::Right].into_iter();
    let feet = each.filter_map(|side| foot(history, side, protocol, &mut left_out)).collect();
    (feet, left_out)
}

/// The foot in the newest session that gives a reading, or else in the newest in which it was measured.
fn foot(
    history: &History<'_>,
    side: Side,
    protocol: Protocol,
    left_out: &mut Vec<LeftOut>,
) -> Option<FootReading> {
    let shows =
        |session: &&&Session| INDICES.iter().any(|index| history.at(session, index, Some(side)).is_some());
    let measured = *history.of(protocol).iter().rfind(shows)?;
    let reads = |session: &&&Session| judge(history, session, side).is_ok();
    let judged = if protocol == Protocol::Standing { history.of(protocol).iter().rfind(reads) } else { None };
    let session = judged.copied().unwrap_or(measured);
    if judged.is_some() {
        let newer = history.of(protocol).iter().filter(|newer| newer.date > session.date);
        for newer in newer {
            let why =
                judge(history, newer, side).err().map_or_else(String::new, |refusal| refusal.to_string());
            let (mat, date) = (newer.mat.clone(), newer.date);
            let group = SessionGroup { protocol, mat, sessions: 1, first: date, last: date };
            left_out.push(LeftOut { group, why: Unread::Foot { side, why } });
        }
    }
    let (band, why, once) = band(history, side, session);
    let indices =
        INDICES.iter().map(|measure| index(history, measure, side, session, (&band, &why))).collect();
    let on = history.occasion(protocol, session.date)?;
    Some(FootReading { side, age_years: history.age_on(session.date), on, band, why, once, indices })
}

/// Every session of a foot against the cut-offs of its age, oldest first.
pub(super) fn judged(history: &History<'_>, side: Side) -> Vec<Judged> {
    let sessions = history.of(Protocol::Standing).iter();
    sessions.filter_map(|session| judge(history, session, side).ok()).collect()
}

fn judge(history: &History<'_>, session: &Session, side: Side) -> Measured<Judged> {
    let age = history.age_on(session.date);
    let at = |measure: &'static Definition| {
        let refused = || Refusal::new(format!("the {} could not be measured", measure.name));
        history.at(session, measure, Some(side)).ok_or_else(refused)
    };
    let cutoff = |measure: &'static Definition, severity: Concern| {
        history.cutoff(measure, age, Protocol::Standing, severity, true)
    };
    let csi = at(&CHIPPAUX_SMIRAK_INDEX)?;
    let pitch_mm = history.pitch_mm(Protocol::Standing).unwrap_or(f64::INFINITY);
    bears(pitch_mm, csi.placements)?;
    let Some(csi_watch) = cutoff(&CHIPPAUX_SMIRAK_INDEX, Concern::Watch) else {
        return Err(Refusal::new("no cut-off is published for this age"));
    };
    // From 9 years there is no cut-off of Staheli's index, and the other stands alone.
    let second = match cutoff(&STAHELI_INDEX, Concern::Watch) {
        Some(watch) => Some((at(&STAHELI_INDEX)?, watch)),
        None => None,
    };
    let (first_reaches, second_reaches) =
        (csi_watch.passed(csi.value), second.map(|(si, cutoff)| cutoff.passed(si.value)));
    let watch = first_reaches && second_reaches != Some(false);
    let ask = watch
        && age >= WIDE_YEARS
        && cutoff(&CHIPPAUX_SMIRAK_INDEX, Concern::Ask).is_some_and(|cutoff| surely(cutoff, &csi))
        && second.is_none_or(|(si, _)| {
            cutoff(&STAHELI_INDEX, Concern::Ask).is_some_and(|cutoff| surely(cutoff, &si))
        });
    let level = match (watch, ask) {
        (_, true) => Level::Ask,
        (true, false) => Level::Watch,
        (false, false) => Level::Within,
    };
    let one_reaches = first_reaches || second_reaches == Some(true);
    Ok(Judged { date: session.date, level, one_reaches, of_two: second.is_some() })
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

/// The band of a foot in a session, why, and what it waits for when the session shows what is not yet said.
fn band(history: &History<'_>, side: Side, session: &Session) -> (Band, String, Option<Waiting>) {
    let age = history.age_on(session.date);
    let none = |reason: String| (Band::NoReading(reason.clone()), reason, None);
    if age < DEVELOPING_YEARS {
        let why = "under 3 years the arch is still to come in every child";
        return (Band::Developing, why.to_owned(), None);
    }
    if session.protocol != Protocol::Standing {
        return none("the cut-offs are of standing children, and a step gives higher values".to_owned());
    }
    let newest = match judge(history, session, side) {
        Ok(newest) => newest,
        Err(refusal) => return none(refusal.to_string()),
    };
    let sessions = judged(history, side);
    let reach =
        |of_two: bool| if of_two { "both indices reach" } else { "the Chippaux-Smirak index reaches" };
    match seen(&sessions, |one| one.date, |one| one.level > Level::Within) {
        Seen::Twice(earlier, last) => {
            let ask = earlier.level.min(last.level) == Level::Ask;
            let held = match (earlier.of_two, last.of_two) {
                (then, now) if then == now => reach(now),
                _ => "the indices with a cut-off reach",
            };
            let (band, whole) =
                if ask { (Band::AskProfessional, " with the whole interval,") } else { (Band::Watch, "") };
            (band, format!("{held} the cut-off{whole} on {} and on {}", earlier.date, last.date), None)
        }
        Seen::Once(last, waiting) => {
            let held = reach(last.of_two);
            let repeat = match waiting {
                Waiting::NoEarlier => String::new(),
                Waiting::NotOn(date) => format!(", but not on {date}"),
            };
            let why = format!(
                "{held} the cut-off in its newest session{repeat}: repeat before anything is said, at least 4 weeks \
                 apart"
            );
            (Band::NoReading(why.clone()), why, Some(waiting))
        }
        Seen::Not if newest.of_two => {
            let band = if age < WIDE_YEARS { Band::WithinWideRange } else { Band::WithinRange };
            let why = match newest.one_reaches {
                true => "only one of the two indices reaches its cut-off, and it takes both",
                false => "neither index reaches its cut-off",
            };
            (band, why.to_owned(), None)
        }
        Seen::Not => {
            (Band::WithinRange, "the Chippaux-Smirak index does not reach the cut-off".to_owned(), None)
        }
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
    let age = history.age_on(newest.date);
    let cutoff = history.cutoff(measure, age, newest.protocol, Concern::Watch, true);
    let value = at
        .map(|at| at.value)
        .ok_or_else(|| Refusal::new(format!("the {} could not be measured", measure.name)));
    let none = |reason: String| (Band::NoReading(reason.clone()), reason);
    let (band, why) = match (&value, at, cutoff) {
        (Err(refusal), ..) => none(refusal.to_string()),
        _ if *band == Band::Developing || matches!(band, Band::NoReading(_)) => (band.clone(), why.clone()),
        (_, _, None) => none(format!(
            "the {} has no cut-off for this age: it is followed over time instead",
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
                (false, _) if age < WIDE_YEARS => (Band::WithinWideRange, place.to_owned()),
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
