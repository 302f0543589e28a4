//! What the reading by age noticed, as observations and in words.

use serde_json::{Map, Value, json};

use super::parts::{Made, body_site, exam, quantity};
use crate::base::{Date, Language};
use crate::reading::{Band, Flag, FootReading, Reading, Remark, capital, level};

/// Where the kinds of findings and their levels are defined: `docs/formats/READING.md`.
const PATTERNS: &str = "urn:plantar:pattern";
const LEVELS: &str = "urn:plantar:level";
const BANDS: &str = "urn:plantar:band";
/// Where the ids of reasons are defined: `data/words`.
const REASONS: &str = "urn:plantar:reason";

/// An observation for every finding and for the arch of every foot, each with a name of its own.
pub(super) fn of(reading: &Reading, date: Date, patient: &str, observed: &[Made]) -> Vec<(String, Value)> {
    let flags = reading.flags.iter().enumerate().map(|(at, flag)| {
        (format!("{at} {:?} {:?}", flag.pattern, flag.side), finding(flag, date, patient, observed))
    });
    let feet = reading
        .feet
        .iter()
        .map(|foot| (format!("arch {:?}", foot.side), arch(foot, &reading.remarks, date, patient)));
    flags.chain(feet).collect()
}

/// What every observation of the reading has.
fn begun(code: Value, date: Date, patient: &str) -> Map<String, Value> {
    let mut made = Map::new();
    made.insert("resourceType".to_owned(), json!("Observation"));
    // Nobody but the program has looked at it.
    made.insert("status".to_owned(), json!("preliminary"));
    made.insert("category".to_owned(), exam());
    made.insert("code".to_owned(), code);
    made.insert("subject".to_owned(), json!({ "reference": patient }));
    made.insert("effectiveDateTime".to_owned(), json!(date.to_string()));
    made.insert("method".to_owned(), json!({ "text": "screening by the rules of plantar; not a diagnosis" }));
    made
}

fn finding(flag: &Flag, date: Date, patient: &str, observed: &[Made]) -> Value {
    let words = flag.pattern.to_string();
    let code = json!({
        "coding": [{ "system": PATTERNS, "code": flag.pattern, "display": words }],
        "text": format!("noticed: {words}"),
    });
    let mut made = begun(code, date, patient);
    let how = level(flag.severity).to_string();
    let coding = json!([{ "system": LEVELS, "code": flag.severity, "display": how }]);
    made.insert("valueCodeableConcept".to_owned(), json!({ "coding": coding, "text": how }));
    made.insert("interpretation".to_owned(), json!([{ "text": flag.to_do().to_string() }]));
    if let Some(side) = flag.side {
        made.insert("bodySite".to_owned(), body_site(side));
    }
    let notes = flag.finding().into_iter().chain([flag.grounds()]).map(|line| capital(&line.to_string()));
    made.insert("note".to_owned(), json!(notes.map(|text| json!({ "text": text })).collect::<Vec<_>>()));
    if let (Some(measure), Some(value)) = (flag.measure, flag.value) {
        let part = |name: &str, value: f64| {
            json!({
                "code": { "text": format!("{}{name}", measure.name()) },
                "valueQuantity": quantity(measure, value),
            })
        };
        let mut parts = vec![part("", value)];
        if let Some(interval) = flag.interval {
            parts.push(part(", 90 % interval, low end", interval.low));
            parts.push(part(", 90 % interval, high end", interval.high));
        }
        made.insert("component".to_owned(), json!(parts));
        let from = observed.iter().filter(|one| one.key == measure.key);
        let from = from.filter(|one| flag.side.is_none() || one.side == flag.side);
        let from: Vec<Value> = from.map(|one| json!({ "reference": one.urn })).collect();
        if !from.is_empty() {
            made.insert("derivedFrom".to_owned(), json!(from));
        }
    }
    Value::Object(made)
}

/// How the arch of a foot compares with children of its age.
fn arch(foot: &FootReading, remarks: &[Remark], date: Date, patient: &str) -> Value {
    let code = json!({
        "coding": [{ "system": BANDS, "code": "arch", "display": "arch for age" }],
        "text": "arch for age",
    });
    let mut made = begun(code, date, patient);
    made.insert("bodySite".to_owned(), body_site(foot.side));
    match &foot.band {
        Band::NoReading(why) => {
            let coding = json!([{ "system": REASONS, "code": why.id() }]);
            let absent = json!({ "coding": coding, "text": why.to_string() });
            made.insert("dataAbsentReason".to_owned(), absent);
        }
        band => {
            let coding = json!([{ "system": BANDS, "code": band.id(), "display": band.said().to_string() }]);
            made.insert(
                "valueCodeableConcept".to_owned(),
                json!({ "coding": coding, "text": foot.told().to_string() }),
            );
            let reason = [format!("{}.", capital(&foot.reason().to_string()))].into_iter();
            // Where the sources put it, and what the reference is, always stand beside a band.
            let beside = foot.beside.iter().map(|beside| beside.said().to_string());
            let design = remarks.iter().filter(|remark| matches!(remark, Remark::Design { .. }));
            let notes = reason.chain(beside).chain(design.map(ToString::to_string));
            let notes: Vec<Value> = notes.map(|text| json!({ "text": text })).collect();
            made.insert("note".to_owned(), json!(notes));
        }
    }
    Value::Object(made)
}

/// The findings in words, each on a line, and what could not be read.
pub(super) fn conclusion(reading: &Reading) -> String {
    let mut lines: Vec<String> = reading.flags.iter().map(|flag| flag.words(Language::English)).collect();
    if lines.is_empty() {
        lines.push("No findings in what was assessed.".to_owned());
    }
    let not_read = reading.not_read.iter();
    let waiting = reading.feet.iter().filter(|foot| foot.once.is_some());
    lines.extend(waiting.map(|foot| {
        let [line, reason] = [foot.line().to_string(), foot.reason().to_string()];
        format!("{}. {}.", capital(&line), capital(&reason))
    }));
    lines.extend(reading.once.iter().map(|once| format!("Seen once: {}", once.line())));
    lines.extend(not_read.map(|one| format!("Not assessed: {}.", one.line())));
    lines.extend(reading.accounted().iter().map(ToString::to_string));
    lines.iter().map(|line| format!("{line}\n")).collect()
}
