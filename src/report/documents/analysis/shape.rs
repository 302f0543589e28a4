//! The document of a shape measured on its whole cells.

use serde_json::{Value, json};

use super::entry::{Entry, point};
use crate::analysis::result::FrameMeasures;
use crate::base::{Measured, Refusal, Unit};
use crate::footprint::{CellShape, FootprintIndex};
use crate::report::reason::Reason;

/// Value of the `format` key of a shape document.
pub const SHAPE_FORMAT: &str = "plantar-shape";

/// The document of a shape. `name` is shown as it is; `whole` is of all its cells, in `unit`. Its keys are
/// described in `docs/formats/ANALYSIS.md`.
pub fn shape_document(name: &str, unit: Unit, whole: &FrameMeasures, shape: &Measured<CellShape>) -> Value {
    let mut entry = Entry::default();
    entry.set("format", SHAPE_FORMAT);
    entry.set("version", 1);
    entry.set("name", name);
    entry.set("unit", json!(unit));
    entry.number("force", whole.force);
    entry.number("peak", whole.peak);
    let centre = whole.centre_of_pressure.ok_or_else(|| Refusal::from(Reason::NothingLoaded));
    entry.measured("centre_of_pressure_mm", &centre, |&centre| point(centre));
    let mut measured = |key: &str, of: &dyn Fn(&CellShape) -> Measured<Value>| {
        entry.measured(key, &shape.as_ref().map_err(Clone::clone).and_then(of), Value::clone);
    };
    measured("contact_area_mm2", &|shape| Ok(json!(shape.contact_area_mm2)));
    measured("length_mm", &|shape| Ok(json!(shape.footprint.length_mm)));
    measured("width_mm", &|shape| Ok(json!(shape.width_mm)));
    measured("heel", &|shape| Ok(point(shape.footprint.heel())));
    measured("toe", &|shape| Ok(point(shape.footprint.front())));
    measured("thirds_mm2", &|shape| Ok(json!(shape.thirds_mm2)));
    for index in FootprintIndex::ALL {
        measured(index.definition().key, &|shape| shape.indices.get(index).clone().map(|value| json!(value)));
    }
    entry.done()
}
