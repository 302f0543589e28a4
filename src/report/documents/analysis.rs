//! The results document: everything an analysis found, as JSON. Its keys are described in
//! `docs/formats/ANALYSIS.md`.

mod balance;
mod divided;
mod entry;
mod gait;
mod reading;
mod shape;
mod uncertainty;

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::analysis::result::{Contact, FootResult, Quality, SessionResult};
use crate::base::{Kind as _, Meta, Refusal, Segment};
use crate::footprint::{FootprintIndex, Mark, MarkName, long_axis_deg};
use crate::report::reason::Reason;
use crate::report::words::rate_hz;
use entry::{Entry, point};

/// Value of the document's `format` key.
pub const ANALYSIS_FORMAT: &str = "plantar-analysis";
/// Version of the document's keys.
pub const ANALYSIS_VERSION: u32 = 1;

pub use balance::{BALANCE_FORMAT, balance_document};
pub use reading::{READING_FORMAT, reading_document};
pub use shape::{SHAPE_FORMAT, shape_document};

/// The document of one recording. `name` is shown as it is; `segments` are those of the recording.
/// Every number is finite; a measure that cannot be given is `null` with its reason.
pub fn document(name: &str, meta: &Meta, segments: &[Segment], result: &SessionResult) -> Value {
    let mut document = all_but_contacts(name, meta, segments, result);
    document[CONTACTS] = result.contacts.iter().map(|one| contact(one, result, meta)).collect();
    document
}

/// The same as text, with one entry more, in the memory of the text: a recording of hours has tens of thousands of
/// contacts.
pub fn document_text(
    name: &str,
    meta: &Meta,
    segments: &[Segment],
    result: &SessionResult,
    (key, value): (&str, Value),
) -> String {
    let mut document = all_but_contacts(name, meta, segments, result);
    document[key] = value;
    let mut text = String::from("{");
    for (at, (key, value)) in document.as_object().into_iter().flatten().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{}{}:", if at > 0 { "," } else { "" }, json!(key));
        if key != CONTACTS {
            let _ = write!(text, "{value}");
            continue;
        }
        for (at, one) in result.contacts.iter().enumerate() {
            let _ = write!(text, "{}{}", if at > 0 { "," } else { "[" }, contact(one, result, meta));
        }
        text.push_str(if result.contacts.is_empty() { "[]" } else { "]" });
    }
    text.push('}');
    text
}

/// Key of the contacts.
const CONTACTS: &str = "contacts";

/// The document with nothing in the place of the contacts.
fn all_but_contacts(name: &str, meta: &Meta, segments: &[Segment], result: &SessionResult) -> Value {
    json!({
        "format": ANALYSIS_FORMAT,
        "version": ANALYSIS_VERSION,
        "recording": recording_document(name, meta, segments, &result.t_s),
        "task": result.task.as_ref().ok(),
        "no_foot": result.task.as_ref().err().map(ToString::to_string),
        "no_foot_id": result.task.as_ref().err().map(Refusal::id),
        "contact_threshold": result.contact_threshold,
        "feet": result.feet.iter().map(|foot| foot_entry(foot, result, meta)).collect::<Vec<_>>(),
        CONTACTS: null,
        "balance": result.balance.as_ref().ok().map(balance::entry),
        "no_balance": result.balance.as_ref().err().map(ToString::to_string),
        "no_balance_id": result.balance.as_ref().err().map(Refusal::id),
        "gait": result.gait.as_ref().ok().map(gait::of_session),
        "no_gait": result.gait.as_ref().err().map(ToString::to_string),
        "no_gait_id": result.gait.as_ref().err().map(Refusal::id),
        "load": divided::between_feet(result),
        "quality": result.quality.iter().map(quality).collect::<Vec<_>>(),
    })
}

/// What is known of a recording: the entry `recording` of its document. `t_s` are the seconds of its frames.
pub fn recording_document(name: &str, meta: &Meta, segments: &[Segment], t_s: &[f64]) -> Value {
    let span = match (t_s.first(), t_s.last()) {
        (Some(first), Some(last)) => last - first,
        _ => 0.0,
    };
    let mat = &meta.mat;
    json!({
        "name": name,
        "source": meta.source,
        "device": meta.device,
        "started_us": meta.started_us,
        "zone": meta.zone,
        "frames": t_s.len(),
        "duration_s": span,
        "rate_hz": rate_hz(meta, t_s),
        "rows": mat.rows(),
        "cols": mat.cols(),
        "pitch_x_mm": mat.pitch_x_mm(),
        "pitch_y_mm": mat.pitch_y_mm(),
        "view": mat.view(),
        "view_assumed": meta.view_is_assumed(),
        "surface": mat.surface(),
        "absent_cells": mat.absent().iter().filter(|&&gone| gone).count(),
        "unit": meta.scale.unit,
        "calibrated": meta.scale.is_calibrated(),
        "child": meta.child,
        "segments": segments,
        "link": meta.link,
        "notes": meta.notes,
    })
}

fn foot_entry(foot: &FootResult, result: &SessionResult, meta: &Meta) -> Value {
    let mut entry = Entry::default();
    entry.measured("side", &foot.side, |side| json!(side));
    entry.number("side_probability", foot.side_probability);
    entry.set("side_if_view_holds", json!(meta.view_is_assumed()));
    entry.set(
        "print",
        json!({ "kind": foot.print.kind, "from_s": foot.print.window_s.0, "to_s": foot.print.window_s.1 }),
    );
    for result in &foot.indices {
        entry.measured(result.index.definition().key, &result.value, |value| json!(value));
    }
    entry.set("uncertainty", uncertainty::uncertainty(foot));
    entry.set("landmarks", landmarks(foot));
    entry.measured(
        "arch_index_areas_mm2",
        &foot.thirds_mm2,
        |[rear, mid, fore]| json!({ "rear": rear, "mid": mid, "fore": fore }),
    );
    let arch_index = foot.index_result(FootprintIndex::ArchIndex);
    let contacts = arch_index.value.clone().map(|_| arch_index.contacts);
    entry.measured("arch_index_contacts", &contacts, |contacts| json!(contacts));
    entry.measured("contact_area_mm2", &foot.contact_area_mm2, |area| json!(area));
    if meta.scale.is_calibrated() {
        entry.measured("peak_kpa", &foot.peak, |peak| json!(peak));
    } else {
        entry.refuse("peak_kpa", &crate::analysis::Reason::NotCalibrated.into());
        entry.measured("peak_raw", &foot.peak, |peak| json!(peak));
    }
    entry.measured("load_share", &foot.load_share, |share| json!(share));
    entry.measured("region_load", &foot.region_load, |load| {
        let mut shares = Entry::default();
        for (key, share) in [("rear", load.rear), ("mid", load.mid), ("fore", load.fore)] {
            shares.number(key, share);
        }
        shares.measured("toes", &load.toes, |share| json!(share));
        shares.done()
    });
    divided::of_foot(&mut entry, foot);
    let geometry = &foot.shape.clone().and(foot.footprint.as_ref().map_err(Clone::clone));
    entry.measured("length_mm", geometry, |g| json!(g.length_mm));
    entry.measured("toeless_length_mm", geometry, |g| json!(g.toeless_length_mm));
    entry.measured("toe_cut", geometry, |g| json!(g.toe_cut()));
    entry.measured("toe_cut_probability", &foot.toe_reading, |probability| json!(probability));
    // Turned from forward (y) to the right (x), as a compass needle.
    entry.measured("axis_deg", geometry, |g| json!(g.axis().x.atan2(g.axis().y).to_degrees()));
    let long_axis = foot
        .shape
        .clone()
        .and_then(|()| long_axis_deg(&meta.mat, &foot.print.picture, result.contact_threshold));
    entry.measured("long_axis_deg", &long_axis, |degrees| json!(degrees));
    entry.measured("heel", geometry, |g| point(g.heel()));
    entry.measured("toe", geometry, |g| point(g.toe()));
    let at = result.feet.iter().position(|other| std::ptr::eq(other, foot));
    entry.measured("gait", &foot.gait, |of| gait::of_foot(of, meta.scale.is_calibrated()));
    entry.set("contacts", result.contacts.iter().filter(|contact| Some(contact.foot) == at).count());
    entry.done()
}

/// For each index that is given, the places and lines it was measured between.
fn landmarks(foot: &FootResult) -> Value {
    let Ok(print) = &foot.footprint else { return json!({}) };
    let given = foot.indices.iter().filter(|result| result.value.is_ok());
    let marked = given.filter_map(|result| Some((result.index, result.index.marks(print).ok()?)));
    let listed = marked.map(|(index, marks)| {
        (index.definition().key.to_owned(), marks.iter().filter_map(landmark).collect::<Value>())
    });
    Value::Object(listed.collect())
}

/// A mark as named places; an area is drawn, not listed.
fn landmark(mark: &Mark) -> Option<Value> {
    let words = |label: &Option<MarkName>| label.as_ref().map_or_else(String::new, MarkName::to_string);
    Some(match mark {
        Mark::Point { at, label } => json!({ "label": words(label), "at": point(*at) }),
        Mark::Line { from, to, label, .. } => {
            json!({ "label": words(label), "from": point(*from), "to": point(*to) })
        }
        Mark::Angle { apex, legs, label } => {
            json!({ "label": words(label), "apex": point(*apex), "legs": legs.map(point) })
        }
        Mark::Area { .. } => return None,
    })
}

fn quality(finding: &Quality) -> Value {
    json!({
        "key": finding.kind.key(),
        "severity": finding.severity,
        "text": finding.kind.to_string(),
        "id": finding.kind.id(),
        "arguments": finding.kind.arguments(),
    })
}

fn contact(contact: &Contact, result: &SessionResult, meta: &Meta) -> Value {
    let mut entry = Entry::default();
    match result.feet.get(contact.foot).map(|foot| &foot.side) {
        Some(side) => entry.measured("side", side, |side| json!(side)),
        None => entry.refuse("side", &Reason::OfNoFoot.into()),
    }
    entry.set("foot", contact.foot);
    entry.number("start_s", contact.start_s);
    entry.number("end_s", contact.end_s);
    if meta.scale.is_calibrated() {
        entry.measured("peak_force_n", &contact.peak_force, |force| json!(force));
    } else {
        entry.refuse("peak_force_n", &crate::analysis::Reason::NotCalibrated.into());
    }
    entry.set("complete", contact.complete);
    entry.set("missing", json!(contact.missing));
    entry.measured("gait", &contact.gait, |of| gait::of_contact(of, meta.scale.is_calibrated()));
    entry.done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::result::{Feet, Finding, Severity};
    use crate::report::fixture;
    use serde_json::Map;

    fn of((meta, result): &(Meta, SessionResult)) -> Value {
        document("recording", meta, &[Segment { first_frame: 0, reason: "start".to_owned() }], result)
    }

    #[test]
    fn the_text_is_that_of_the_document() {
        for (meta, result) in [fixture::walked(), fixture::uncalibrated()] {
            let mut document = document("a \"name\"", &meta, &[], &result);
            document["reading"] = json!({ "z": [1, null] });
            let more = ("reading", document["reading"].clone());
            assert_eq!(document_text("a \"name\"", &meta, &[], &result, more), document.to_string());
        }
    }

    /// Calls `each` with every object of a document and its path.
    fn objects(value: &Value, path: &str, each: &mut impl FnMut(&str, &Map<String, Value>)) {
        match value {
            Value::Object(map) => {
                each(path, map);
                map.iter().for_each(|(key, inner)| objects(inner, &format!("{path}.{key}"), each));
            }
            Value::Array(list) => list.iter().for_each(|inner| objects(inner, &format!("{path}[]"), each)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    #[test]
    fn every_null_measure_has_its_reason_and_nothing_else_has() {
        let (meta, mut result) = fixture::uncalibrated();
        result.feet[0].indices[0].value = Err(Refusal::planted("too few cells"));
        result.feet[1].side = Err(Refusal::planted("unsure"));
        result.feet[1].peak = Ok(f64::NAN);
        result.symmetry.robinson_pct = Err(Refusal::planted("the sides are not clear"));
        let document = of(&(meta, result));
        for document in [&document, &of(&fixture::walked())] {
            objects(document, "", &mut |path, map| {
                let Some(Value::Object(reasons)) = map.get("reason") else { return };
                for (key, value) in map {
                    assert_eq!(value.is_null(), reasons.contains_key(key), "{path}.{key}");
                }
                let ids = map["reason_id"].as_object().unwrap();
                assert!(reasons.keys().eq(ids.keys()), "{path}: {reasons:?}, {ids:?}");
            });
        }
        assert_eq!(document["feet"][0]["reason_id"]["arch_index"], "too few cells");
        assert_eq!(document["feet"][0]["reason"]["peak_kpa"], "the recording is not calibrated");
        assert_eq!(document["feet"][0]["reason_id"]["peak_kpa"], "analysis-not-calibrated");
        assert_eq!(document["feet"][0]["peak_raw"], 129.6);
        assert_eq!(document["feet"][1]["peak_raw"], Value::Null);
        assert_eq!(document["load"]["robinson_pct"], Value::Null);
        assert!(document["load"]["left_share"].is_number());
    }

    #[test]
    fn the_numbers_are_the_analysis_numbers() {
        let made = fixture::walking();
        let document = of(&made);
        let foot = &made.1.feet[1];
        let geometry = foot.footprint.as_ref().unwrap();
        assert_eq!(document["format"], ANALYSIS_FORMAT);
        assert_eq!(document["task"], "walking");
        assert_eq!(document["no_foot"], Value::Null);
        assert_eq!(document["feet"][1]["side"], "right");
        assert_eq!(document["feet"][1]["heel"]["x_mm"], geometry.heel().x);
        assert_eq!(document["feet"][1]["contacts"], 3);
        assert_eq!(document["contacts"].as_array().unwrap().len(), 6);
        assert_eq!(document["recording"]["unit"], "kPa");
        let axis_deg = document["feet"][1]["axis_deg"].as_f64().unwrap();
        assert!((axis_deg - 7.0).abs() < 5.0, "turned 7 degrees to the right, got {axis_deg}");
        assert!((document["load"]["left_share"].as_f64().unwrap() - 0.524).abs() < 1e-12);
    }

    #[test]
    fn a_walk_gives_its_steps() {
        let made = fixture::walked();
        let document = of(&made);
        assert_eq!(document["no_gait"], Value::Null);
        assert_eq!(document["gait"]["complete"], made.1.gait.as_ref().unwrap().complete);
        assert!(document["gait"]["cadence_per_min"].is_number());
        assert!(document["feet"][0]["gait"]["contact_time_s"].is_number());
        assert_eq!(document["feet"][0]["gait"]["gait_line"]["points_mm"].as_array().unwrap().len(), 101);
        let contact = document["contacts"].as_array().unwrap().iter().find(|one| one["complete"] == true);
        assert_eq!(contact.unwrap()["gait"]["initial_contact"], "heel");
        let shares = contact.unwrap()["gait"]["stance_phases"].as_object().unwrap();
        let sum: f64 = shares.values().map(|share| share.as_f64().unwrap()).sum();
        assert!((sum - 100.0).abs() < 1e-9, "{shares:?}");
        let stood = of(&fixture::standing());
        assert!(stood["gait"].is_null() && stood["no_gait"].as_str().unwrap().contains("stood"));
    }

    #[test]
    fn a_split_without_what_lay_beside_the_mat_says_so() {
        let (meta, mut result) = fixture::standing();
        assert_eq!(of(&(meta.clone(), result.clone()))["load"]["off_mat"], false);
        let kind = Finding::LoadOffMat { feet: Feet::LeftAndRight };
        result.quality.push(Quality { severity: Severity::Warning, kind });
        assert_eq!(of(&(meta, result))["load"]["off_mat"], true);
    }

    #[test]
    fn a_session_without_a_foot_says_why() {
        let document = of(&fixture::no_foot());
        assert_eq!(document["task"], Value::Null);
        assert!(document["no_foot"].as_str().unwrap().contains("no foot: what is on the mat"));
        assert_eq!(document["feet"].as_array().unwrap().len(), 0);
        assert!(document["load"]["reason"]["left_share"].is_string());
    }

    #[test]
    fn every_key_is_described() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/formats/ANALYSIS.md");
        let described = std::fs::read_to_string(path).expect("docs/formats/ANALYSIS.md");
        for made in [fixture::standing(), fixture::uncalibrated(), fixture::no_foot(), fixture::walked()] {
            objects(&of(&made), "", &mut |path, map| {
                if ![".reason", ".reason_id", ".arguments"].iter().any(|end| path.ends_with(end)) {
                    map.keys()
                        .for_each(|key| assert!(described.contains(&format!("`{key}`")), "{path}.{key}"));
                }
            });
        }
    }
}
