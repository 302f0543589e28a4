//! A course as numbers: one JSON object, described in `docs/formats/COURSE.md`.

use serde_json::{Value, json};

use crate::base::{Date, Judgement, Side};
use crate::child::{Amount, Child, DOSE_ZONES, FootDose, PractisedSession, PractisedSet, SoleDose};
use crate::progress::{Adherence, weeks};

/// The `format` of the document.
pub const COURSE_FORMAT: &str = "plantar-course";

/// The document of a child's course on a day.
pub fn course_document(
    child: &Child,
    adherence: &Adherence,
    practices: &[PractisedSession],
    today: Date,
) -> Value {
    let week = |week: crate::progress::Week| {
        json!({
            "from": week.from, "planned": week.planned, "done": week.done, "minutes": week.minutes,
        })
    };
    json!({
        "format": COURSE_FORMAT,
        "version": 1,
        "child": child.id.as_str(),
        "birth": child.birth,
        "date": today,
        "course": child.course,
        "plan": child.plan.iter().map(|set| planned(set.exercise.key(), Some(set.amount))).collect::<Vec<_>>(),
        "missed": adherence.missed,
        "outside_the_plan": adherence.besides,
        "weeks": weeks(adherence).into_iter().map(week).collect::<Vec<_>>(),
        "sessions": practices.iter().map(session).collect::<Vec<_>>(),
        "dose": SoleDose::sums(practices.iter().filter_map(|one| one.dose.as_ref())).iter().map(dose).collect::<Vec<_>>(),
    })
}

fn planned(exercise: &str, amount: Option<Amount>) -> Value {
    let (reps, seconds) = match amount {
        Some(Amount::Reps(reps)) => (Some(reps), None),
        Some(Amount::Seconds(seconds)) => (None, Some(seconds)),
        None => (None, None),
    };
    json!({ "exercise": exercise, "planned_reps": reps, "planned_s": seconds })
}

/// Minutes, repetitions, holds and dose of a session: what stands beside the values of a measure.
pub(in crate::report) fn session_in_short(session: &PractisedSession) -> Value {
    json!({
        "session": session.id.as_str(),
        "date": session.date,
        "practised_s": session.practised_s(),
        "reps": session.reps(),
        "held_s": session.held_s(),
        "pain_before": session.practice.pain_before,
        "pain_after": session.practice.pain_after,
        "dose": session.dose.as_ref().map(in_short),
    })
}

fn session(session: &PractisedSession) -> Value {
    let mut made = session_in_short(session);
    made["exercises"] = session.practice.sets.iter().map(set).collect();
    made
}

pub(super) fn set(set: &PractisedSet) -> Value {
    let id = |of: &Option<Judgement>| of.as_ref().map(|why| why.id.clone());
    let sentence = |of: &Option<Judgement>| of.as_ref().map(ToString::to_string);
    let mut made = planned(set.exercise.key(), set.planned);
    for (key, value) in [
        ("reps", json!(set.reps)),
        ("held_s", json!(set.held_s)),
        ("practised_s", json!(set.practised_s)),
        ("completion", json!(set.completion())),
        ("technique", json!(set.score.as_ref().and_then(crate::child::Score::technique))),
        ("stars", json!(set.stars)),
        ("tired_s", json!(set.tired_s)),
        ("not_counted", json!(sentence(&set.refused))),
        ("not_counted_id", json!(id(&set.refused))),
        ("left_out", json!(sentence(&set.left_out))),
        ("left_out_id", json!(id(&set.left_out))),
    ] {
        made[key] = value;
    }
    made
}

fn in_short(dose: &SoleDose) -> Value {
    let foot = |side: Side| dose.foot(side).and_then(FootDose::force_time);
    json!({
        "force_time_unit": dose.force_time_unit(),
        "left_force_time": foot(Side::Left),
        "right_force_time": foot(Side::Right),
        "unknown_s": dose.unknown_s,
    })
}

pub(super) fn dose(dose: &SoleDose) -> Value {
    let foot = |side: Side| {
        dose.foot(side).map(|foot| {
            let zones: Vec<Value> = DOSE_ZONES
                .into_iter()
                .zip(&foot.zones)
                .map(|(key, zone)| {
                    let mut made = json!(zone);
                    made["zone"] = key.into();
                    made
                })
                .collect();
            json!({
                "zones": zones,
                "pressed_s": foot.pressed_s,
                "force_time": foot.force_time(),
                "tips": foot.tips,
                "tip_seconds": foot.tip_seconds,
                "presses": foot.presses(),
                "coverage": foot.coverage(),
                "map_seconds": foot.map_seconds,
                "map_force_time": foot.map_force_time,
            })
        })
    };
    json!({
        "force_time_unit": dose.force_time_unit(),
        "left": foot(Side::Left),
        "right": foot(Side::Right),
        "cell_area_mm2": dose.cell_area_mm2,
        "elsewhere": dose.elsewhere,
        "unplaced": dose.unplaced,
        "unknown_s": dose.unknown_s,
        "off_the_mat_s": dose.off_s,
    })
}
