//! The arch of each foot against children of its age.

use super::band::{Band, FootReading, IndexReading, SeenOnce};
use super::grade::Grade;
use super::history::{History, Seen, seen};
use super::occasion::{LeftOut, SessionGroup, Unread, Waiting};
use super::reason::Reason;
use super::rules::DEVELOPING_YEARS;
use super::score::{GRADED, Judged, judge};
use super::sources::beside;
use crate::base::{Refusal, Side};
use crate::child::{Protocol, Session};
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, MODIFIED_ARCH_INDEX, STAHELI_INDEX};
use crate::norms::Concern;

/// The indices of which a reading speaks, in its order.
const INDICES: [&Definition; 4] = [&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX, &ARCH_INDEX, &MODIFIED_ARCH_INDEX];

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
    let read = if protocol == Protocol::Standing { history.of(protocol).iter().rfind(reads) } else { None };
    let session = read.copied().unwrap_or(measured);
    if read.is_some() {
        let newer = history.of(protocol).iter().filter(|newer| newer.date > session.date);
        for newer in newer {
            let Err(why) = judge(history, newer, side) else { continue };
            let (mat, date) = (newer.mat.clone(), newer.date);
            let group = SessionGroup { protocol, mat, sessions: 1, first: date, last: date };
            left_out.push(LeftOut { group, why: Unread::Foot { side, why } });
        }
    }
    let on = history.occasion(protocol, session.date)?;
    let age_years = history.age_on(session.date);
    let unread = |band: Band, why: Refusal| FootReading {
        side,
        age_years,
        on: on.clone(),
        band,
        level: None,
        why,
        score: None,
        beside: None,
        once: None,
        indices: INDICES.iter().map(|measure| index(history, measure, side, session, None)).collect(),
    };
    if let Some(known) = history.known(side) {
        let why: Refusal = Reason::Known { condition: known.condition }.into();
        return Some(unread(Band::NoReading(why.clone()), why));
    }
    if age_years < DEVELOPING_YEARS {
        return Some(unread(Band::Developing, Reason::Developing { years: DEVELOPING_YEARS }.into()));
    }
    let judged = if protocol == Protocol::Standing {
        judge(history, session, side)
    } else {
        Err(Reason::NotStanding.into())
    };
    Some(match judged {
        Ok(newest) => {
            graded(history, unread(Band::Graded(newest.grade), Reason::NoGrading.into()), &newest, session)
        }
        Err(why) => unread(Band::NoReading(why.clone()), why),
    })
}

/// Every session of a foot against children of its age, oldest first.
pub(super) fn judged<'a>(history: &History<'a>, side: Side) -> Vec<Judged<'a>> {
    let sessions = history.of(Protocol::Standing).iter();
    sessions.filter_map(|session| judge(history, session, side).ok()).collect()
}

/// A foot with the band that two sessions show, or else with that of the newest, of which nothing more is said yet.
fn graded(history: &History<'_>, foot: FootReading, newest: &Judged<'_>, session: &Session) -> FootReading {
    let (side, age_years) = (foot.side, foot.age_years);
    let sessions = judged(history, side);
    let (score, indices, own) = (newest.score.value, newest.score.indices, newest.score.own);
    let (mut twice, mut waits) = (None, None);
    for grade in newest.grade.milder() {
        match seen(&sessions, |one| one.at.date, |one| one.grade.reaches(grade)) {
            Seen::Twice(earlier, last) => {
                twice = Some((grade, earlier.at.date, last.at.date));
                break;
            }
            Seen::Once(_, waiting) => {
                waits.get_or_insert((grade, waiting));
            }
            Seen::Not => {}
        }
    }
    let grade = twice.map_or(newest.grade, |(grade, ..)| grade);
    let mut beside = beside(history, newest);
    beside.grade = grade;
    // Sources that lie too far apart leave nothing to be watched.
    let level = |grade: Grade| {
        let level = grade.level(age_years);
        if beside.apart { level.map(|level| level.min(Concern::Info)) } else { level }
    };
    let once = waits.map(|(grade, waiting)| SeenOnce { grade, level: level(grade), waiting });
    let why = match (twice, &once) {
        (Some((grade, earlier, last)), _) => Reason::Graded { grade, score, indices, own, earlier, last },
        (None, Some(SeenOnce { grade, waiting, .. })) => {
            let not_on = match waiting {
                Waiting::NoEarlier => None,
                Waiting::NotOn { date } => Some(*date),
            };
            Reason::GradedOnce { grade: *grade, score, indices, own, not_on }
        }
        (None, None) => Reason::GradedUsual { score, indices, own },
    };
    let indices =
        INDICES.iter().map(|measure| index(history, measure, side, session, Some(newest))).collect();
    FootReading {
        band: Band::Graded(grade),
        level: twice.and_then(|(grade, ..)| level(grade)),
        why: why.into(),
        score: Some(newest.score),
        beside: Some(beside),
        once,
        indices,
        ..foot
    }
}

/// One index of a foot in a session, with its place among children of the age where it takes part in the score.
fn index(
    history: &History<'_>,
    measure: &'static Definition,
    side: Side,
    session: &Session,
    newest: Option<&Judged<'_>>,
) -> IndexReading {
    let at = history.at(session, measure, Some(side));
    let age_years = history.age_on(session.date);
    let scored = newest.and_then(|newest| newest.scored.iter().find(|one| one.measure == measure));
    let key = measure.key;
    let why = if at.is_none() {
        Reason::NotMeasured { measure: key, name: measure.named() }
    } else if age_years < DEVELOPING_YEARS {
        Reason::Developing { years: DEVELOPING_YEARS }
    } else if session.protocol != Protocol::Standing {
        Reason::NotStanding
    } else if let Some(one) = scored {
        Reason::IndexGraded { grade: Grade::of(one.z()), score: one.z() }
    } else {
        let norms = history.input.norms;
        let row = norms.grading_for(measure, age_years, history.input.sex, Protocol::Standing);
        let pitch_mm = history.pitch_mm(Protocol::Standing).unwrap_or(f64::INFINITY);
        match row.filter(|_| GRADED.contains(&measure)) {
            Some(row) if !row.bears(pitch_mm) => Reason::IndexCoarse { pitch_mm },
            Some(_) => Reason::IndexUnused,
            None => Reason::IndexFollowed,
        }
    };
    IndexReading {
        measure,
        value: at
            .map(|at| at.value)
            .ok_or_else(|| Reason::NotMeasured { measure: key, name: measure.named() }.into()),
        interval: at.and_then(|at| at.interval),
        placements: at.map_or(0, |at| at.placements),
        score: scored.map(|one| one.z()),
        against: scored.and_then(|one| one.row).cloned(),
        why: why.into(),
    }
}
