//! What was practised, and the dose, as observations: an observation an exercise, and one a foot. They stand beside the
//! measures and are no part of any.

use serde_json::{Map, Value, json};

use super::parts::{UCUM, body_site};
use crate::base::{Side, english};
use crate::child::{Amount, DOSE_ZONES, FootDose, PractisedSession, PractisedSet, Score, SoleDose};

/// Where the codes are defined: `docs/formats/COURSE.md`.
const SYSTEM: &str = "urn:plantar:practice";

/// The observations of a session, each with what parts it from the others.
pub(super) fn of(session: &PractisedSession, patient: &str) -> Vec<(String, Value)> {
    let sets = session.practice.sets.iter().enumerate();
    let mut made: Vec<(String, Value)> =
        sets.map(|(at, set)| (format!("set {at}"), exercise(session, set, patient))).collect();
    if let Some(dose) = &session.dose {
        for side in [Side::Left, Side::Right] {
            if let Some(foot) = dose.foot(side) {
                made.push((format!("dose {side}"), sole(session, dose, (side, foot), patient)));
            }
        }
    }
    made
}

fn begun(session: &PractisedSession, code: &str, words: &str, patient: &str) -> Map<String, Value> {
    let mut made = Map::new();
    made.insert("resourceType".to_owned(), json!("Observation"));
    // Nobody but the program has looked at it.
    made.insert("status".to_owned(), json!("preliminary"));
    made.insert(
        "category".to_owned(),
        json!([{ "coding": [{
            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
            "code": "activity",
            "display": "Activity",
        }] }]),
    );
    made.insert("code".to_owned(), coded(code, words));
    made.insert("subject".to_owned(), json!({ "reference": patient }));
    made.insert("effectiveDateTime".to_owned(), json!(session.date.to_string()));
    made
}

fn coded(code: &str, words: &str) -> Value {
    json!({ "coding": [{ "system": SYSTEM, "code": code, "display": words }], "text": words })
}

/// A number beside others. `unit` as people write it and its code, where it is one of UCUM.
fn component(code: &str, words: &str, value: f64, (unit, ucum): (&str, Option<&str>)) -> Value {
    let mut quantity = json!({ "value": value, "unit": unit });
    if let Some(ucum) = ucum {
        quantity["system"] = UCUM.into();
        quantity["code"] = ucum.into();
    }
    json!({ "code": coded(code, words), "valueQuantity": quantity })
}

const SECONDS: (&str, Option<&str>) = ("s", Some("s"));
const COUNT: (&str, Option<&str>) = ("1", Some("1"));

fn exercise(session: &PractisedSession, set: &PractisedSet, patient: &str) -> Value {
    let mut made = begun(session, set.exercise.key(), &english(&set.exercise), patient);
    let mut parts = vec![
        component("repetitions", "repetitions", set.reps.into(), COUNT),
        component("held_s", "time held", set.held_s, SECONDS),
        component("practised_s", "time practised", set.practised_s, SECONDS),
    ];
    parts.extend(set.planned.map(|planned| match planned {
        Amount::Reps(reps) => component("planned_repetitions", "repetitions planned", reps.into(), COUNT),
        Amount::Seconds(seconds) => component("planned_s", "time planned", seconds, SECONDS),
    }));
    let technique = set.score.as_ref().and_then(Score::technique);
    parts.extend(technique.map(|score| component("technique", "technique, 0 to 100", score, COUNT)));
    made.insert("component".to_owned(), json!(parts));
    let notes =
        [&set.left_out, &set.refused].into_iter().flatten().map(|why| json!({ "text": why.to_string() }));
    let notes: Vec<Value> = notes.collect();
    if !notes.is_empty() {
        made.insert("note".to_owned(), json!(notes));
    }
    Value::Object(made)
}

fn sole(
    session: &PractisedSession,
    dose: &SoleDose,
    (side, foot): (Side, &FootDose),
    patient: &str,
) -> Value {
    let mut made = begun(session, "sole_dose", "what the sole was pressed by", patient);
    made.insert("bodySite".to_owned(), body_site(side));
    let force_time = match dose.unit {
        crate::base::Unit::Kpa => (dose.force_time_unit(), Some("N.s")),
        crate::base::Unit::Raw => (dose.force_time_unit(), None),
    };
    let mut parts = vec![component("pressed_s", "time pressed", foot.pressed_s, SECONDS)];
    parts.extend(foot.tips.map(|tips| component("tips", "tips of spines touched", tips.into(), COUNT)));
    for (key, zone) in DOSE_ZONES.into_iter().zip(&foot.zones) {
        let words = key.replace('_', ", ");
        let put = |code: &str, what: &str, value, unit| {
            component(&format!("{key}_{code}"), &format!("{words}: {what}"), value, unit)
        };
        parts.push(put("pressed_s", "time pressed", zone.seconds, SECONDS));
        parts.extend(zone.force_time.map(|value| put("force_time", "force times time", value, force_time)));
        parts.push(put("presses", "presses", zone.presses.into(), COUNT));
        let peak = |value| put("peak_kpa", "highest pressure", value, ("kPa", Some("kPa")));
        parts.extend(zone.peak_kpa.map(peak));
    }
    made.insert("component".to_owned(), json!(parts));
    made.insert(
        "note".to_owned(),
        json!([{ "text": "a log, not a target: no amount is known to be right" }]),
    );
    Value::Object(made)
}
