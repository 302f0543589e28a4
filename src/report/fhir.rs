//! A child's sessions as a FHIR R4 bundle: an observation a measure, foot and session, and a report with the
//! picture.
//!
//! **Invariant.** No name, no note, no Condition: observations of a screening aid, under the pseudonym. The same
//! input gives the same bytes.

use base64::Engine as _;
use serde_json::{Map, Value, json};

use crate::base::{ChildId, Date, Side};
use crate::child::{Child, MatKey, Protocol, Session, Sex};
use crate::measure::{self, Definition};

/// Where the codes of the measures are defined: the handbook, by their keys.
const SYSTEM: &str = "urn:plantar:measure";
const CHILD_SYSTEM: &str = "urn:plantar:child";
const UCUM: &str = "http://unitsofmeasure.org";
const SNOMED: &str = "http://snomed.info/sct";

/// What values of a measure are held against at an age.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferenceRange {
    /// Lower end, in the unit of the measure.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
    /// From which age it holds, and up to which where there is an end, years.
    pub ages: (f64, Option<f64>),
    /// Who published it.
    pub source: String,
}

/// What goes into a bundle.
pub struct FhirInput<'a> {
    /// Whose.
    pub child: &'a Child,
    /// The sessions, in order of time.
    pub sessions: &'a [Session],
    /// The reference range of a measure for an age and a protocol, where one was published.
    pub range: &'a dyn Fn(&str, f64, Protocol) -> Option<ReferenceRange>,
    /// The picture of the report as PNG.
    pub picture: Option<&'a [u8]>,
}

/// The bundle. Values under keys that are in no catalogue are left out: nobody could say what they are.
pub fn fhir_bundle(input: &FhirInput<'_>) -> Value {
    let child = &input.child.id;
    let patient = urn(&format!("patient {}", child.as_str()));
    let mut entries = vec![entry(&patient, patient_of(input.child))];
    let mut devices: Vec<(&MatKey, String)> = Vec::new();
    let mut results = Vec::new();
    for session in input.sessions {
        let device = match devices.iter().find(|(mat, _)| *mat == &session.mat) {
            Some((_, urn)) => urn.clone(),
            None => {
                let made = urn(&format!("device {:?}", session.mat));
                entries.push(entry(&made, device_of(&session.mat)));
                devices.push((&session.mat, made.clone()));
                made
            }
        };
        for (at, recorded) in session.recordings.iter().enumerate() {
            for value in &recorded.values {
                let Some(definition) = measure::find(&value.key) else { continue };
                let name = format!("{} {at} {} {:?}", session.id.as_str(), value.key, value.side);
                let made = urn(&name);
                let of = Observed { input, session, definition, value, poor: &recorded.poor };
                entries.push(entry(&made, of.observation(&patient, &device)));
                results.push(json!({ "reference": made }));
            }
        }
    }
    if let Some(last) = input.sessions.last() {
        let made = urn(&format!("report {} {}", child.as_str(), last.id.as_str()));
        entries.push(entry(&made, report(input, &patient, last.date, results)));
    }
    json!({ "resourceType": "Bundle", "type": "collection", "entry": entries })
}

fn entry(full_url: &str, resource: Value) -> Value {
    json!({ "fullUrl": full_url, "resource": resource })
}

/// A name for a resource that is the same in every bundle: the FNV-1a hash of 128 bits (Fowler, Noll and Vo), marked
/// as a UUID of a vendor's own making (version 8).
fn urn(of: &str) -> String {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let hash = of.bytes().fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    let marked = hash & !(0xf << 76) & !(0x3 << 62) | (0x8 << 76) | (0x2 << 62);
    let hex = format!("{marked:032x}");
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
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
    poor: &'a [String],
}

impl Observed<'_> {
    fn observation(&self, patient: &str, device: &str) -> Value {
        let definition = self.definition;
        let mut code = json!({
            "coding": [{ "system": SYSTEM, "code": definition.key, "display": definition.name }],
            "text": definition.name,
        });
        if let Some(object) = code.as_object_mut()
            && !definition.unit.is_empty()
        {
            object.insert("text".to_owned(), json!(format!("{}, {}", definition.name, definition.unit)));
        }
        let mut made = Map::new();
        made.insert("resourceType".to_owned(), json!("Observation"));
        // Nobody but the program has looked at it.
        made.insert("status".to_owned(), json!("preliminary"));
        made.insert(
            "category".to_owned(),
            json!([{ "coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                "code": "exam",
                "display": "Exam",
            }] }]),
        );
        made.insert("code".to_owned(), code);
        made.insert("subject".to_owned(), json!({ "reference": patient }));
        made.insert("effectiveDateTime".to_owned(), json!(self.session.date.to_string()));
        made.insert("valueQuantity".to_owned(), quantity(definition, self.value.value));
        if let Some(side) = self.value.side {
            made.insert("bodySite".to_owned(), body_site(side));
        }
        made.insert("method".to_owned(), json!({ "text": method(self.session.protocol, definition) }));
        made.insert("device".to_owned(), json!({ "reference": device }));
        let mut notes: Vec<Value> = self
            .poor
            .iter()
            .map(|reason| json!({ "text": format!("not to be counted: {reason}") }))
            .collect();
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

fn body_site(side: Side) -> Value {
    let (code, display) = match side {
        Side::Left => ("22335008", "Structure of left foot"),
        Side::Right => ("7769000", "Structure of right foot"),
    };
    json!({ "coding": [{ "system": SNOMED, "code": code, "display": display }], "text": format!("{side} foot") })
}

fn quantity(definition: &Definition, value: f64) -> Value {
    let mut made = json!({ "value": value, "system": UCUM, "code": ucum(definition.unit) });
    if let Some(object) = made.as_object_mut()
        && !definition.unit.is_empty()
    {
        object.insert("unit".to_owned(), json!(definition.unit));
    }
    made
}

/// A unit of the catalogue in the Unified Code for Units of Measure.
fn ucum(unit: &str) -> String {
    match unit {
        "" => "1".to_owned(),
        "°" => "deg".to_owned(),
        unit => unit.replace('²', "2").replace(' ', "."),
    }
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
    let words = format!("guide only, published on other equipment: {}", range.source);
    made.insert("text".to_owned(), json!(words));
    Value::Object(made)
}

fn report(input: &FhirInput<'_>, patient: &str, date: Date, results: Vec<Value>) -> Value {
    let mut made = json!({
        "resourceType": "DiagnosticReport",
        "status": "preliminary",
        "code": { "text": "Foot pressure screening: progress" },
        "subject": { "reference": patient },
        "effectiveDateTime": date.to_string(),
        "result": results,
        "conclusion": super::CAUTION,
    });
    if let (Some(object), Some(picture)) = (made.as_object_mut(), input.picture) {
        let data = base64::engine::general_purpose::STANDARD.encode(picture);
        let form = json!([{ "contentType": "image/png", "data": data, "title": "Progress" }]);
        object.insert("presentedForm".to_owned(), form);
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Interval;
    use crate::child::{Birth, Recorded, SessionId, Value as Measured};

    fn bundle() -> Value {
        let child = Child {
            id: "S17-04".parse().unwrap(),
            birth: Birth::new(2018, 6).unwrap(),
            sex: Some(Sex::Female),
            added: "2024-01-10".parse().unwrap(),
            course: None,
        };
        let value = |key: &str, side, value| Measured {
            key: key.to_owned(),
            side,
            value,
            interval: Some(Interval { low: value * 0.9, high: value * 1.1 }),
        };
        let session = Session {
            id: SessionId::from_digest(77),
            child: child.id.clone(),
            date: "2025-03-01".parse().unwrap(),
            protocol: Protocol::Standing,
            mat: MatKey {
                device: None,
                rows: 60,
                cols: 60,
                pitch_x_um: 5000,
                pitch_y_um: 5000,
                calibrated: true,
            },
            recordings: vec![Recorded {
                file: None,
                duration_s: 20.0,
                poor: vec!["the foot touched the edge".to_owned()],
                values: vec![
                    value("chippaux_smirak_index", Some(Side::Left), 41.0),
                    value("sway_velocity_mm_s", None, 14.0),
                    value("clarke_angle", Some(Side::Right), 40.0),
                    value("of_no_catalogue", None, 1.0),
                ],
            }],
        };
        let range = |key: &str, age: f64, _: Protocol| {
            (key == "chippaux_smirak_index" && age < 7.0).then(|| ReferenceRange {
                low: None,
                high: Some(62.7),
                ages: (3.0, Some(7.0)),
                source: "Banwell 2018".to_owned(),
            })
        };
        fhir_bundle(&FhirInput {
            child: &child,
            sessions: &[session],
            range: &range,
            picture: Some(&[1, 2, 3]),
        })
    }

    #[test]
    fn a_bundle_says_what_where_whose_and_how_sure() {
        let bundle = bundle();
        let of = |kind: &str| -> Vec<&Value> {
            let entries = bundle["entry"].as_array().unwrap();
            entries
                .iter()
                .map(|entry| &entry["resource"])
                .filter(|made| made["resourceType"] == kind)
                .collect()
        };
        assert_eq!((of("Patient").len(), of("Device").len(), of("Observation").len()), (1, 1, 3));
        assert!(of("Condition").is_empty());
        let arch = of("Observation")[0];
        assert_eq!(arch["bodySite"]["coding"][0]["code"], "22335008");
        assert_eq!(arch["valueQuantity"]["value"], 41.0);
        assert_eq!(arch["valueQuantity"]["code"], "%");
        assert_eq!(arch["referenceRange"][0]["high"]["value"], 62.7);
        assert_eq!(arch["referenceRange"][0]["age"]["low"]["code"], "a");
        assert_eq!(arch["component"].as_array().unwrap().len(), 2);
        assert_eq!(of("Observation")[1]["valueQuantity"]["code"], "mm/s");
        assert_eq!(of("Observation")[2]["valueQuantity"]["code"], "deg");
        let report = of("DiagnosticReport")[0];
        assert_eq!(report["presentedForm"][0]["data"], "AQID");
        assert_eq!(report["result"].as_array().unwrap().len(), 3);
    }

    #[test]
    fn resources_have_names_of_their_own_and_every_reference_leads_to_one() {
        let bundle = bundle();
        let urns: Vec<&str> = bundle["entry"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["fullUrl"].as_str().unwrap())
            .collect();
        let mut once = urns.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), urns.len());
        for urn in &urns {
            assert_eq!(urn.len(), "urn:uuid:".len() + 36, "{urn}");
        }
        let text = bundle.to_string();
        for part in text.split("\"reference\":\"").skip(1) {
            let to = part.split('"').next().unwrap();
            assert!(urns.contains(&to), "{to} leads nowhere");
        }
    }

    #[test]
    fn every_unit_of_the_catalogue_has_a_code_without_letters_ucum_does_not_know() {
        for definition in measure::all() {
            let code = ucum(definition.unit);
            assert!(
                code.is_ascii() && !code.contains(' ') && !code.is_empty(),
                "{}: {code:?}",
                definition.key
            );
        }
    }
}
