//! Parts of resources that several kinds share.

use serde_json::{Value, json};

use crate::base::Side;
use crate::measure::Definition;

pub(super) const UCUM: &str = "http://unitsofmeasure.org";

const SNOMED: &str = "http://snomed.info/sct";

/// An observation that is in the bundle.
pub(super) struct Made {
    pub(super) urn: String,
    pub(super) key: &'static str,
    pub(super) side: Option<Side>,
}

/// The category of everything that is measured on a child.
pub(super) fn exam() -> Value {
    json!([{ "coding": [{
        "system": "http://terminology.hl7.org/CodeSystem/observation-category",
        "code": "exam",
        "display": "Exam",
    }] }])
}

pub(super) fn body_site(side: Side) -> Value {
    let (code, display) = match side {
        Side::Left => ("22335008", "Structure of left foot"),
        Side::Right => ("7769000", "Structure of right foot"),
    };
    json!({ "coding": [{ "system": SNOMED, "code": code, "display": display }], "text": format!("{side} foot") })
}

pub(super) fn quantity(definition: &Definition, value: f64) -> Value {
    let mut made = json!({ "value": value, "system": UCUM, "code": ucum(definition.unit) });
    if let Some(object) = made.as_object_mut()
        && !definition.unit.is_empty()
    {
        object.insert("unit".to_owned(), json!(definition.unit));
    }
    made
}

/// A unit of the catalogue in the Unified Code for Units of Measure.
pub(super) fn ucum(unit: &str) -> String {
    match unit {
        "" => "1".to_owned(),
        "°" => "deg".to_owned(),
        unit => unit.replace('²', "2").replace(' ', "."),
    }
}
