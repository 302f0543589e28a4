//! The arch of each foot against the cut-offs for its age.

use super::band::{Band, FootReading, IndexReading};
use super::history::{At, History, Seen, seen};
use super::occasion::{LeftOut, SessionGroup, Unread, Waiting};
use super::reason::{Reaching, Reason};
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
            let Err(why) = judge(history, newer, side) else { continue };
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
        history.at(session, measure, Some(side)).ok_or_else(|| not_measured(measure))
    };
    let cutoff = |measure: &'static Definition, severity: Concern| {
        history.cutoff(measure, age, Protocol::Standing, severity, true)
    };
    let csi = at(&CHIPPAUX_SMIRAK_INDEX)?;
    let pitch_mm = history.pitch_mm(Protocol::Standing).unwrap_or(f64::INFINITY);
    bears(pitch_mm, csi.placements)?;
    let Some(csi_watch) = cutoff(&CHIPPAUX_SMIRAK_INDEX, Concern::Watch) else {
        return Err(Reason::NoCutoff.into());
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
        return Err(Reason::TooCoarse { pitch_mm }.into());
    }
    if pitch_mm > FINE_MM && placements < COARSE_PLACEMENTS {
        return Err(Reason::FewPlacements { pitch_mm, needed: COARSE_PLACEMENTS, placements }.into());
    }
    Ok(())
}

fn not_measured(measure: &Definition) -> Refusal {
    Reason::NotMeasured { measure: measure.key, name: measure.name }.into()
}

/// The band of a foot in a session, why, and what it waits for when the session shows what is not yet said.
fn band(history: &History<'_>, side: Side, session: &Session) -> (Band, Refusal, Option<Waiting>) {
    let age = history.age_on(session.date);
    let none = |why: Refusal, waiting| (Band::NoReading(why.clone()), why, waiting);
    if age < DEVELOPING_YEARS {
        return (Band::Developing, Reason::Developing { years: DEVELOPING_YEARS }.into(), None);
    }
    if session.protocol != Protocol::Standing {
        return none(Reason::NotStanding.into(), None);
    }
    let newest = match judge(history, session, side) {
        Ok(newest) => newest,
        Err(refusal) => return none(refusal, None),
    };
    let sessions = judged(history, side);
    let reach = |of_two: bool| if of_two { Reaching::Both } else { Reaching::Chippaux };
    match seen(&sessions, |one| one.date, |one| one.level > Level::Within) {
        Seen::Twice(earlier, last) => {
            let whole = earlier.level.min(last.level) == Level::Ask;
            let reaching =
                if earlier.of_two == last.of_two { reach(last.of_two) } else { Reaching::WithCutoff };
            let band = if whole { Band::AskProfessional } else { Band::Watch };
            let why = Reason::Low { reaching, whole, earlier: earlier.date, last: last.date };
            (band, why.into(), None)
        }
        Seen::Once(last, waiting) => {
            let not_on = match waiting {
                Waiting::NoEarlier => None,
                Waiting::NotOn { date } => Some(date),
            };
            none(Reason::LowOnce { reaching: reach(last.of_two), not_on }.into(), Some(waiting))
        }
        Seen::Not if newest.of_two => {
            let band = if age < WIDE_YEARS { Band::WithinWideRange } else { Band::WithinRange };
            let why = if newest.one_reaches { Reason::OneOfTwo } else { Reason::Neither };
            (band, why.into(), None)
        }
        Seen::Not => (Band::WithinRange, Reason::ChippauxWithin.into(), None),
    }
}

/// One index of a foot, with the foot's band where it takes part in it.
fn index(
    history: &History<'_>,
    measure: &'static Definition,
    side: Side,
    newest: &Session,
    (band, why): (&Band, &Refusal),
) -> IndexReading {
    let at = history.at(newest, measure, Some(side));
    let age = history.age_on(newest.date);
    let cutoff = history.cutoff(measure, age, newest.protocol, Concern::Watch, true);
    let none = |why: Refusal| (Band::NoReading(why.clone()), why);
    let (band, why) = match (at, cutoff) {
        (None, _) => none(not_measured(measure)),
        _ if *band == Band::Developing || matches!(band, Band::NoReading(_)) => (band.clone(), why.clone()),
        (_, None) => none(Reason::IndexFollowed { measure: measure.key, name: measure.name }.into()),
        (Some(at), Some(cutoff)) if cutoff.passed(at.value) => {
            let alone = matches!(band, Band::WithinRange | Band::WithinWideRange);
            let why = match surely(cutoff, &at) {
                true => Reason::IndexBeyond { alone },
                false => Reason::IndexReaches { alone },
            };
            (band.clone(), why.into())
        }
        (Some(_), Some(_)) => {
            let band = if age < WIDE_YEARS { Band::WithinWideRange } else { Band::WithinRange };
            (band, Reason::IndexWithin.into())
        }
    };
    IndexReading {
        measure,
        value: at.map(|at| at.value).ok_or_else(|| not_measured(measure)),
        interval: at.and_then(|at| at.interval),
        placements: at.map_or(0, |at| at.placements),
        cutoff: cutoff.cloned(),
        band,
        why,
    }
}
