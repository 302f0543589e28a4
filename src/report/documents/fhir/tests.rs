//! Bundles of a known child.

use super::parts::ucum;
use super::*;
use crate::base::{Interval, Judgement, Side, Unit};
use crate::child::fixture::practised;
use crate::child::{Birth, Recorded, SessionId, Value as Measured};
use crate::norms::Concern;
use crate::reading::{Flag, Limit, NotRead, Pattern, Reason, Rule, Source};

fn bundle(selection: Selection, reading: Option<&Reading>) -> Value {
    bundle_with(selection, reading, &[])
}

/// The same of a child that also practised, in sessions of these numbers.
fn bundle_with(selection: Selection, reading: Option<&Reading>, numbers: &[u64]) -> Value {
    let child = Child {
        id: "S17-04".parse().unwrap(),
        birth: Birth::new(2018, 6).unwrap(),
        sex: Some(Sex::Female),
        added: "2024-01-10".parse().unwrap(),
        course: None,
        plan: Vec::new(),
        known: Vec::new(),
        language: None,
    };
    let value = |key: &str, side, value| Measured {
        key: key.to_owned(),
        side,
        value,
        interval: Some(Interval { low: value * 0.9, high: value * 1.1 }),
    };
    let session = |number: u64, date: &str, recordings: Vec<Recorded>| Session {
        id: SessionId::from_digest(number),
        child: child.id.clone(),
        date: date.parse().unwrap(),
        zone: None,
        simulated: false,
        protocol: Protocol::Standing,
        mat: MatKey {
            device: None,
            rows: 60,
            cols: 60,
            pitch_x_um: 5000,
            pitch_y_um: 5000,
            calibrated: true,
        },
        recordings,
    };
    let recorded = |arch: f64, poor: &[&str]| Recorded {
        file: None,
        duration_s: 20.0,
        poor: poor.iter().map(|reason| Judgement::from(*reason)).collect(),
        values: vec![
            value("chippaux_smirak_index", Some(Side::Left), arch),
            value("sway_velocity_mm_s", None, 14.0),
            value("clarke_angle", Some(Side::Right), 40.0),
            value("of_no_catalogue", None, 1.0),
        ],
    };
    let sessions = [
        session(76, "2025-02-01", vec![recorded(39.0, &[])]),
        session(77, "2025-03-01", vec![recorded(41.0, &[]), recorded(43.0, &[]), recorded(42.0, &[])]),
        session(78, "2025-04-01", vec![recorded(90.0, &["the foot touched the edge"])]),
    ];
    let range = |key: &str, age: f64, _: Protocol| {
        (key == "chippaux_smirak_index" && age < 7.0).then(|| ReferenceRange {
            low: None,
            high: Some(62.7),
            ages: (3.0, Some(7.0)),
            source: "Banwell 2018".to_owned(),
            design: false,
        })
    };
    let practised = |number: &u64| {
        let date = format!("2025-04-{number:02}").parse().unwrap();
        practised(&child.id, *number, date, Unit::Kpa)
    };
    let practices: Vec<_> = numbers.iter().map(practised).collect();
    fhir_bundle(&FhirInput {
        child: &child,
        sessions: &sessions,
        range: &range,
        practices: &practices,
        reading,
        selection,
        pictures: &[vec![1, 2, 3]],
        language: Language::Polish,
    })
}

fn of<'b>(bundle: &'b Value, kind: &str) -> Vec<&'b Value> {
    let entries = bundle["entry"].as_array().unwrap().iter().map(|entry| &entry["resource"]);
    entries.filter(|made| made["resourceType"] == kind).collect()
}

fn reading() -> Reading {
    let flag = |pattern, severity, side| Flag {
        pattern,
        severity,
        side,
        measure: side.map(|_| measure::find("chippaux_smirak_index").unwrap()),
        value: side.map(|_| 64.0),
        interval: side.map(|_| Interval { low: 61.0, high: 66.0 }),
        cutoff: side.map(|_| Limit::From { value: 62.7, unit: "%" }),
        source: Source::Published { source: "Banwell 2018".to_owned() },
        rule: Rule::Arch { why: Reason::NotStanding.into(), course: None, sign: None, noted: None },
        on: None,
    };
    Reading {
        flags: vec![
            flag(Pattern::LowArch, Concern::Watch, Some(Side::Left)),
            flag(Pattern::Pain, Concern::Ask, None),
        ],
        not_read: vec![NotRead { pattern: Pattern::ToeWalking, side: None, why: Reason::NotWalked.into() }],
        ..crate::report::reading_fixture::reading(6.0, "both indices reach the cut-off")
    }
}

#[test]
fn every_value_goes_in_on_request_only_and_every_finding_always() {
    let reading = reading();
    for (selection, values) in [(Selection::Newest, 3), (Selection::All, 15)] {
        let bundle = bundle(selection, Some(&reading));
        let observations = of(&bundle, "Observation");
        let system = |made: &Value| made["code"]["coding"][0]["system"].as_str().unwrap().to_owned();
        let count = |of: &str| observations.iter().filter(|made| system(made) == of).count();
        assert_eq!((count(SYSTEM), count("urn:plantar:pattern"), count("urn:plantar:band")), (values, 2, 2));
        let low = observations.iter().find(|made| made["code"]["coding"][0]["code"] == "low-arch").unwrap();
        assert_eq!(low["valueCodeableConcept"]["text"], "watch");
        assert_eq!(low["bodySite"]["coding"][0]["code"], "22335008");
        assert!(!low["derivedFrom"].as_array().unwrap().is_empty());
        let report = of(&bundle, "DiagnosticReport")[0];
        let conclusion = report["conclusion"].as_str().unwrap();
        for words in
            ["Left foot, low arch: watch.", "cut-off: 62.7 % or more", "Pain reported: ask a professional."]
        {
            assert!(conclusion.contains(words), "{conclusion}");
        }
        assert!(
            conclusion.contains("Not assessed: walking on the toes: the child has not walked"),
            "{conclusion}"
        );
        let arch = observations.iter().find(|made| made["code"]["coding"][0]["code"] == "arch").unwrap();
        let absent = &arch["dataAbsentReason"];
        assert_eq!(absent["coding"][0]["code"], "both indices reach the cut-off");
        assert_eq!(absent["coding"][0]["system"], "urn:plantar:reason");
        assert!(of(&bundle, "Condition").is_empty());
        assert_eq!(crate::reading::forbidden(&bundle.to_string()), None);
    }
}

#[test]
fn a_bundle_says_what_where_whose_and_how_sure() {
    let bundle = bundle(Selection::Newest, None);
    let of = |kind: &str| of(&bundle, kind);
    assert_eq!((of("Patient").len(), of("Device").len(), of("Observation").len()), (1, 1, 3));
    assert!(of("Condition").is_empty());
    let arch = of("Observation")[0];
    // The median of the newest session that counts, not the poor one after it.
    assert_eq!(arch["effectiveDateTime"], "2025-03-01");
    assert_eq!(arch["bodySite"]["coding"][0]["code"], "22335008");
    assert_eq!(arch["valueQuantity"]["value"], 42.0);
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
fn words_are_english_and_a_picture_names_its_own_language() {
    let bundle = bundle_with(Selection::All, Some(&reading()), &[5]);
    let kinds: std::collections::BTreeSet<&str> = bundle["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            assert_eq!(entry["resource"]["language"], "en", "{}", entry["resource"]);
            entry["resource"]["resourceType"].as_str().unwrap()
        })
        .collect();
    assert_eq!(Vec::from_iter(kinds), ["Device", "DiagnosticReport", "Observation", "Patient"]);
    assert_eq!(bundle["language"], "en");
    assert_eq!(of(&bundle, "DiagnosticReport")[0]["presentedForm"][0]["language"], "pl");
}

#[test]
fn resources_have_names_of_their_own_and_every_reference_leads_to_one() {
    let bundle = bundle(Selection::All, Some(&reading()));
    let urns: Vec<&str> =
        bundle["entry"].as_array().unwrap().iter().map(|entry| entry["fullUrl"].as_str().unwrap()).collect();
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
        assert!(code.is_ascii() && !code.contains(' ') && !code.is_empty(), "{}: {code:?}", definition.key);
    }
}

#[test]
fn practice_and_dose_are_observations_of_their_own_and_no_measures() {
    let of = |selection: Selection| {
        let bundle = bundle_with(selection, None, &[5, 8]);
        let all = bundle["entry"].as_array().unwrap().iter().map(|entry| entry["resource"].clone());
        let practice = |one: &Value| one["code"]["coding"][0]["system"] == "urn:plantar:practice";
        (all.filter(practice).collect::<Vec<_>>(), bundle)
    };
    let (newest, bundle) = of(Selection::Newest);
    // Three exercises and two feet; of the number 8 the last exercise was left out.
    assert_eq!(newest.len(), 5);
    assert_eq!(of(Selection::All).0.len(), 10);
    let codes: Vec<&str> =
        newest.iter().map(|one| one["code"]["coding"][0]["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["march", "outer_edge", "toes_up", "sole_dose", "sole_dose"]);
    let part = |one: &Value, code: &str| {
        let parts = one["component"].as_array().unwrap().iter();
        let mut found = parts.filter(|part| part["code"]["coding"][0]["code"] == code);
        found.next().map(|part| {
            (part["valueQuantity"]["value"].as_f64().unwrap(), part["valueQuantity"]["unit"].clone())
        })
    };
    assert_eq!(part(&newest[0], "repetitions"), Some((20.0, "1".into())));
    assert_eq!(part(&newest[0], "planned_repetitions").unwrap().0, 20.0);
    assert_eq!(part(&newest[1], "planned_s").unwrap(), (30.0, "s".into()));
    assert_eq!(newest[2]["note"][0]["text"], "there was no time left");
    assert_eq!(part(&newest[3], "heel_medial_force_time").unwrap().1, "N s");
    assert_eq!(newest[3]["bodySite"]["text"], "left foot");
    // Every reference of the report leads to an entry.
    let entries = bundle["entry"].as_array().unwrap();
    let report = entries.iter().find(|one| one["resource"]["resourceType"] == "DiagnosticReport").unwrap();
    for result in report["resource"]["result"].as_array().unwrap() {
        assert!(entries.iter().any(|entry| entry["fullUrl"] == result["reference"]), "{result}");
    }
}
