//! A child's sessions as a FHIR R4 bundle: an observation a measure and foot, an observation a finding of the reading
//! by age, and a report with the findings in words and the pictures.
//!
//! A finding is an Observation of its own kind, not a Condition, a DetectedIssue or a RiskAssessment: nobody has
//! diagnosed anything, nothing was done that could be an issue, and no risk was worked out. Its value is how much it
//! matters, and it leads to the observation that it rests on.
//!
//! **Invariant.** No name, no words of a note, no Condition: observations of a screening aid, under the pseudonym. The
//! same input gives the same bytes.

mod findings;
mod parts;
mod practice;
mod selection;

pub use selection::Selection;

use base64::Engine as _;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::base::{ChildId, Date, Language};
use crate::child::{Child, MatKey, PractisedSession, Protocol, Session, Sex};
use crate::measure::{self, Definition};
use crate::reading::{Notice, Reading};
use parts::{Made, UCUM, body_site, exam, quantity};

/// Where the codes of the measures are defined: the handbook, by their keys.
const SYSTEM: &str = "urn:plantar:measure";
const CHILD_SYSTEM: &str = "urn:plantar:child";

/// What values of a measure are held against at an age.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferenceRange {
    /// Lower end, in the unit of the measure.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// From which age it holds, and up to which where there is an end, years.
    pub ages: (f64, Option<f64>),
    /// Where it comes from.
    pub source: String,
    /// Whether it is composed from several samples, and not published.
    pub design: bool,
}

/// What goes into a bundle.
pub struct FhirInput<'a> {
    /// Whose.
    pub child: &'a Child,
    /// The sessions, in order of time.
    pub sessions: &'a [Session],
    /// The reference range of a measure for an age and a protocol, where one was published.
    pub range: &'a dyn Fn(&str, f64, Protocol) -> Option<ReferenceRange>,
    /// What was practised, in order of time.
    pub practices: &'a [PractisedSession],
    /// What may be said of them by age.
    pub reading: Option<&'a Reading>,
    /// Which values go in.
    pub selection: Selection,
    /// The pictures of the report as PNG.
    pub pictures: &'a [Vec<u8>],
    /// The language of the pictures. All words of the bundle are English.
    pub language: Language,
}

/// The bundle. Values under keys that are in no catalogue are left out: nobody could say what they are.
pub fn fhir_bundle(input: &FhirInput<'_>) -> Value {
    let child = &input.child.id;
    let patient = urn(&format!("patient {}", child.as_str()));
    let mut entries = Vec::new();
    let mut devices: Vec<(&MatKey, String)> = Vec::new();
    let (mut results, mut observed) = (Vec::new(), Vec::new());
    entries.push(entry(&patient, patient_of(input.child)));
    for row in selection::rows(input.sessions, input.selection) {
        let mat = &row.session.mat;
        let device = match devices.iter().find(|(known, _)| *known == mat) {
            Some((_, urn)) => urn.clone(),
            None => {
                let made = urn(&format!("device {mat:?}"));
                entries.push(entry(&made, device_of(mat)));
                devices.push((mat, made.clone()));
                made
            }
        };
        for value in &row.values {
            let Some(definition) = measure::find(&value.key) else { continue };
            let made =
                urn(&format!("{} {} {} {:?}", row.session.id.as_str(), row.name, value.key, value.side));
            let of = Observed { input, session: row.session, definition, value, notes: &row.notes };
            entries.push(entry(&made, of.observation(&patient, &device)));
            results.push(json!({ "reference": made }));
            observed.push(Made { urn: made, key: definition.key, side: value.side });
        }
    }
    let practised = match input.selection {
        Selection::All => input.practices,
        Selection::Newest => &input.practices[input.practices.len().saturating_sub(1)..],
    };
    for session in practised {
        for (name, made) in practice::of(session, &patient) {
            let made_urn = urn(&format!("practice {} {} {name}", child.as_str(), session.id.as_str()));
            entries.push(entry(&made_urn, made));
            results.push(json!({ "reference": made_urn }));
        }
    }
    if let Some(last) = input.sessions.last() {
        if let Some(reading) = input.reading {
            for (name, finding) in findings::of(reading, last.date, &patient, &observed) {
                let made = urn(&format!("finding {} {} {name}", child.as_str(), last.id.as_str()));
                entries.push(entry(&made, finding));
                results.push(json!({ "reference": made }));
            }
        }
        let made = urn(&format!("report {} {}", child.as_str(), last.id.as_str()));
        entries.push(entry(&made, report(input, &patient, last.date, results)));
    }
    in_english(json!({ "resourceType": "Bundle", "type": "collection", "entry": entries }))
}

fn entry(full_url: &str, resource: Value) -> Value {
    json!({ "fullUrl": full_url, "resource": in_english(resource) })
}

/// A resource with the language of its words.
fn in_english(mut resource: Value) -> Value {
    resource["language"] = json!(Language::English);
    resource
}

/// A name for a resource that is the same in every bundle: the UUID (version 5) that follows from these words.
fn urn(of: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("urn:plantar:{of}").as_bytes()).urn().to_string()
}

fn patient_of(child: &Child) -> Value {
    let gender = match child.sex {
        Some(Sex::Female) => "female",
        Some(Sex::Male) => "male",
        None => "unknown",
    };
    json!({
        "resourceType": "Patient",
        "identifier": [identifier(&child.id)],
        "gender": gender,
        "birthDate": child.birth.to_string(),
    })
}

fn identifier(id: &ChildId) -> Value {
    json!({ "system": CHILD_SYSTEM, "value": id.as_str() })
}

fn device_of(mat: &MatKey) -> Value {
    let mm = |um: u32| f64::from(um) / 1000.0;
    let size = format!(
        "pressure mat, {} x {} cells of {} x {} mm, {}",
        mat.rows,
        mat.cols,
        mm(mat.pitch_x_um),
        mm(mat.pitch_y_um),
        if mat.calibrated { "calibrated" } else { "not calibrated" }
    );
    let mut names = vec![json!({ "name": size, "type": "other" })];
    names.extend(mat.device.as_ref().map(|name| json!({ "name": name, "type": "model-name" })));
    json!({ "resourceType": "Device", "deviceName": names })
}

/// One value and what is known of it.
struct Observed<'a> {
    input: &'a FhirInput<'a>,
    session: &'a Session,
    definition: &'static Definition,
    value: &'a crate::child::Value,
    /// What else is to be told of it.
    notes: &'a [String],
}

impl Observed<'_> {
    fn observation(&self, patient: &str, device: &str) -> Value {
        let definition = self.definition;
        let mut code = json!({
            "coding": [{ "system": SYSTEM, "code": definition.key, "display": definition.name() }],
            "text": definition.name(),
        });
        if let Some(object) = code.as_object_mut()
            && !definition.unit.is_empty()
        {
            object.insert("text".to_owned(), json!(format!("{}, {}", definition.name(), definition.unit)));
        }
        let mut made = Map::new();
        made.insert("resourceType".to_owned(), json!("Observation"));
        // Nobody but the program has looked at it.
        made.insert("status".to_owned(), json!("preliminary"));
        made.insert("category".to_owned(), exam());
        made.insert("code".to_owned(), code);
        made.insert("subject".to_owned(), json!({ "reference": patient }));
        made.insert("effectiveDateTime".to_owned(), json!(self.session.date.to_string()));
        made.insert("valueQuantity".to_owned(), quantity(definition, self.value.value));
        if let Some(side) = self.value.side {
            made.insert("bodySite".to_owned(), body_site(side));
        }
        made.insert("method".to_owned(), json!({ "text": method(self.session.protocol, definition) }));
        made.insert("device".to_owned(), json!({ "reference": device }));
        let mut notes: Vec<Value> = self.notes.iter().map(|note| json!({ "text": note })).collect();
        notes.push(json!({ "text": definition.limits }));
        made.insert("note".to_owned(), json!(notes));
        let age = self.input.child.birth.age_years(self.session.date);
        if let Some(range) = (self.input.range)(definition.key, age, self.session.protocol) {
            made.insert("referenceRange".to_owned(), json!([reference_range(definition, &range)]));
        }
        if let Some(interval) = self.value.interval {
            let end = |name: &str, value: f64| {
                json!({
                    "code": { "coding": [{ "system": SYSTEM, "code": format!("{}_{name}", definition.key) }],
                              "text": format!("90 % interval, {name} end") },
                    "valueQuantity": quantity(definition, value),
                })
            };
            made.insert(
                "component".to_owned(),
                json!([end("low", interval.low), end("high", interval.high)]),
            );
        }
        Value::Object(made)
    }
}

fn method(protocol: Protocol, definition: &Definition) -> String {
    let done = match protocol {
        Protocol::Standing => "standing quietly",
        Protocol::Stepping => "stepping on the spot",
        Protocol::Walking => "walking",
    };
    format!("pressure mat, {done}; {}", definition.formula)
}

fn reference_range(definition: &Definition, range: &ReferenceRange) -> Value {
    let age = |years: f64| json!({ "value": years, "unit": "years", "system": UCUM, "code": "a" });
    let mut made = Map::new();
    if let Some(low) = range.low {
        made.insert("low".to_owned(), quantity(definition, low));
    }
    if let Some(high) = range.high {
        made.insert("high".to_owned(), quantity(definition, high));
    }
    let mut ages = Map::new();
    ages.insert("low".to_owned(), age(range.ages.0));
    if let Some(to) = range.ages.1 {
        ages.insert("high".to_owned(), age(to));
    }
    made.insert("age".to_owned(), Value::Object(ages));
    let kind = if range.design {
        "guide only, a design and not a published norm"
    } else {
        "guide only, published on other equipment"
    };
    let words = format!("{kind}: {}", range.source);
    made.insert("text".to_owned(), json!(words));
    Value::Object(made)
}

fn report(input: &FhirInput<'_>, patient: &str, date: Date, results: Vec<Value>) -> Value {
    let conclusion = input.reading.map_or_else(String::new, findings::conclusion);
    let mut made = json!({
        "resourceType": "DiagnosticReport",
        "status": "preliminary",
        "code": { "text": "Foot pressure screening: progress" },
        "subject": { "reference": patient },
        "effectiveDateTime": date.to_string(),
        "result": results,
        "conclusion": format!("{conclusion}{}", Notice::Caution),
    });
    if let (Some(object), false) = (made.as_object_mut(), input.pictures.is_empty()) {
        let form = |(at, picture): (usize, &Vec<u8>)| {
            let data = base64::engine::general_purpose::STANDARD.encode(picture);
            let title = format!("Progress, page {}", at + 1);
            json!({ "contentType": "image/png", "language": input.language, "data": data, "title": title })
        };
        let forms: Vec<Value> = input.pictures.iter().enumerate().map(form).collect();
        object.insert("presentedForm".to_owned(), json!(forms));
    }
    made
}

#[cfg(test)]
mod tests;
