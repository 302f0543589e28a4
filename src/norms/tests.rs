use super::*;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, STAHELI_INDEX};

fn cutoff(measure: &'static Definition, age: f64, severity: Concern) -> Option<f64> {
    let norms = Norms::shipped().unwrap();
    let found: Vec<f64> = norms
        .cutoffs_for(measure, age, None, Protocol::Standing)
        .filter(|cutoff| cutoff.severity == severity && cutoff.beyond.is_high())
        .map(|cutoff| cutoff.value)
        .collect();
    assert!(found.len() <= 1, "{}: {found:?}", measure.key);
    found.first().copied()
}

#[test]
fn the_decision_table_steps_with_age_as_the_sources_do() {
    let table = [
        (2.9, None, None),
        (3.0, Some(62.7), Some(1.07)),
        (5.99, Some(62.7), Some(1.07)),
        (6.0, Some(62.7), Some(1.28)),
        (7.0, Some(59.0), Some(1.28)),
        (9.0, Some(40.0), None),
        (16.9, Some(40.0), None),
        (17.0, Some(45.0), None),
    ];
    for (age, csi, si) in table {
        assert_eq!(cutoff(&CHIPPAUX_SMIRAK_INDEX, age, Concern::Watch), csi, "{age}");
        assert_eq!(cutoff(&STAHELI_INDEX, age, Concern::Watch), si, "{age}");
    }
    for age in [1.0, 5.0, 12.0, 16.9] {
        assert_eq!(cutoff(&ARCH_INDEX, age, Concern::Watch), None, "no paediatric validity");
    }
    for age in [3.0, 5.0, 6.99] {
        assert_eq!(cutoff(&CHIPPAUX_SMIRAK_INDEX, age, Concern::Ask), None, "at most watch under 7");
    }
}

#[test]
fn a_walked_print_has_no_cutoff_of_a_stood_one() {
    let norms = Norms::shipped().unwrap();
    for measure in [&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX] {
        assert_eq!(norms.cutoffs_for(measure, 5.0, None, Protocol::Walking).count(), 0);
    }
}

#[test]
fn the_commonest_figure_nearest_to_the_age_is_found() {
    let norms = Norms::shipped().unwrap();
    assert_eq!(norms.prevalence_at(3.5).unwrap().range_pct, (54.0, 54.0));
    assert_eq!(norms.prevalence_at(6.5).unwrap().range_pct, (24.0, 24.0));
    assert!(norms.prevalence_at(2.0).is_none());
    let (change, row) = norms.minimal_detectable(&ARCH_INDEX, Protocol::Standing).unwrap();
    assert!((change - 0.044).abs() < 1e-9 && row.statistic == Statistic::Icc);
}

const HEAD: &str = "metric,age_from_years,age_to_years,sex,protocol,beyond,cutoff,severity,source,sample,method,\
                    confidence";

fn fault(rows: &[&str]) -> String {
    let text = format!("{HEAD}\n{}\n", rows.join("\n"));
    Norms::read(&[("cutoffs.csv".to_owned(), text)]).unwrap_err().to_string()
}

#[test]
fn a_fault_is_told_with_its_file_line_and_column() {
    let good = "staheli_index,3,6,both,standing,above,1.07,watch,s,n,m,c";
    for (rows, expected) in [
        (
            vec!["staheli_idx,3,6,both,standing,above,1,watch,s,n,m,c"],
            "line 2: metric: \"staheli_idx\" is not a measure",
        ),
        (
            vec!["staheli_index,3,6,both,standing,above,inf,watch,s,n,m,c"],
            "line 2: cutoff: expected a number",
        ),
        (vec![good, "staheli_index,5,9,both,standing,from,1,watch,s,n,m,c"], "line 3: its ages overlap"),
        (vec![good, "staheli_index,5,9,male,standing,from,1,watch,s,n,m,c"], "line 3: its ages overlap"),
        (vec![good, "staheli_index,1,3,both,standing,from,1,watch,s,n,m,c"], "line 3: its ages come before"),
        (vec!["staheli_index,6,3,both,standing,above,1,watch,s,n,m,c"], "expected rising ages"),
        (vec!["staheli_index,3,6,both,standing,above,1,watch,,n,m,c"], "line 2: source: expected some words"),
        (vec!["staheli_index,3,6,both,standing,above,1,watch,s,n,m,"], "confidence: expected some words"),
        (vec!["staheli_index,3,6,both,sitting,above,1,watch,s,n,m,c"], "unknown variant `sitting`"),
        (vec!["staheli_index,3,6,both,standing,above,1"], "expected 12 fields, got 7"),
    ] {
        let said = fault(&rows);
        assert!(said.starts_with("cutoffs.csv line ") && said.contains(expected), "{said}");
        assert_eq!(said.lines().count(), 1);
    }
    let other = Norms::read(&[("norms.csv".to_owned(), String::new())]).unwrap_err().to_string();
    assert!(other.contains("expected cutoffs.csv"), "{other}");
}

#[test]
fn a_users_table_replaces_the_shipped_one_and_leaves_the_others() {
    let text = format!("{HEAD}\nstaheli_index,3,9,both,standing,above,1.5,watch,our school,n,m,c\n");
    let own = Norms::read(&[("cutoffs.csv".to_owned(), text)]).unwrap();
    let shipped = Norms::shipped().unwrap();
    assert_eq!((own.cutoffs.len(), own.cutoffs[0].value), (1, 1.5));
    assert_eq!((own.published, own.prevalence), (shipped.published, shipped.prevalence));
}

#[test]
fn a_foot_of_another_pitch_is_no_size_of_a_child() {
    let norms = Norms::shipped().unwrap();
    let holds = |what: BodySize, age: f64, size: f64| {
        let (low, high) = norms.plausible_range(what, age, None).unwrap();
        (low..=high).contains(&size)
    };
    for (age, foot_mm, weight_kg) in [(3.5, 158.0, 15.0), (6.5, 188.0, 22.0), (10.5, 225.0, 34.0)] {
        assert!(holds(BodySize::FootLengthMm, age, foot_mm) && holds(BodySize::BodyWeightKg, age, weight_kg));
        for wrong in [1.5, 1.0 / 1.5] {
            assert!(!holds(BodySize::FootLengthMm, age, foot_mm * wrong), "{foot_mm} at {age}");
        }
        assert!(!holds(BodySize::BodyWeightKg, age, weight_kg * 16.0));
    }
    assert!(norms.plausible_at(BodySize::FootLengthMm, 40.0, None).is_none());
    // Within a year the bounds grow, and from one to the next they do not jump.
    let range = |age: f64| norms.plausible_range(BodySize::FootLengthMm, age, None).unwrap();
    assert_eq!((range(4.0), range(5.0)), ((124.0, 203.0), (131.0, 214.0)));
    assert_eq!(range(4.5), (127.5, 208.5));
    assert!((range(5.0 - 1e-9).0 - range(5.0).0).abs() < 1e-6);
    assert_eq!(range(1.5).1, 177.0, "nothing speaks for the year before the first");
}
