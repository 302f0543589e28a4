use super::*;
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, STAHELI_INDEX};

/// Mean and standard deviation of an index at an age.
fn graded(measure: &Definition, age: f64) -> Option<(f64, f64)> {
    let norms = Norms::shipped().unwrap();
    norms.grading_for(measure, age, None, Protocol::Standing).map(|row| (row.mean, row.sd))
}

#[test]
fn the_reference_steps_with_age_and_says_that_it_is_a_design() {
    let table = [
        (3.0, (50.0, 16.0), (0.80, 0.25), (0.282, 0.046)),
        (4.0, (45.0, 16.0), (0.72, 0.25), (0.267, 0.046)),
        (5.0, (41.0, 16.0), (0.66, 0.25), (0.256, 0.046)),
        (6.0, (39.0, 16.0), (0.62, 0.25), (0.25, 0.046)),
        (7.0, (38.0, 16.0), (0.61, 0.25), (0.247, 0.046)),
        (8.99, (38.0, 16.0), (0.61, 0.25), (0.247, 0.046)),
        (9.0, (34.0, 15.0), (0.56, 0.24), (0.236, 0.043)),
        (12.0, (30.0, 15.0), (0.56, 0.24), (0.225, 0.043)),
        (40.0, (30.0, 15.0), (0.56, 0.24), (0.225, 0.043)),
    ];
    for (age, csi, si, ai) in table {
        assert_eq!(graded(&CHIPPAUX_SMIRAK_INDEX, age), Some(csi), "{age}");
        assert_eq!(graded(&STAHELI_INDEX, age), Some(si), "{age}");
        assert_eq!(graded(&ARCH_INDEX, age), Some(ai), "{age}");
    }
    assert_eq!(graded(&CHIPPAUX_SMIRAK_INDEX, 2.99), None, "nothing under three");
    let norms = Norms::shipped().unwrap();
    for row in &norms.grading {
        assert_eq!((row.standing, row.centre_sd), (Standing::Design, 0.5));
        assert!(row.origin.is_design(), "{:?}", row.origin);
        let fine = row.measure == &ARCH_INDEX;
        assert_eq!((row.bears(5.0), row.bears(5.08)), (true, !fine), "{}", row.measure.key);
    }
    // A low arch has no cut-off any more that could speak beside it.
    let arch = [&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX, &ARCH_INDEX];
    assert!(norms.cutoffs.iter().all(|row| !(arch.contains(&row.measure) && row.beyond.is_high())));
}

#[test]
fn samples_beside_a_reading_are_of_its_age_and_posture() {
    let norms = Norms::shipped().unwrap();
    let of = |measure, age, value, sex, protocol| -> Vec<f64> {
        let rows = norms.published_for(measure, age, sex, protocol);
        rows.filter_map(|row| row.z(value)).map(|z| (100.0 * z).round() / 100.0).collect()
    };
    let standing = Protocol::Standing;
    assert_eq!(of(&CHIPPAUX_SMIRAK_INDEX, 4.5, 62.0, None, standing), [0.77, 1.44]);
    assert_eq!(of(&STAHELI_INDEX, 7.3, 0.9, None, standing), [1.02]);
    assert_eq!(of(&ARCH_INDEX, 14.2, 0.35, Some(Sex::Male), standing), [1.96]);
    assert_eq!(of(&ARCH_INDEX, 14.2, 0.35, None, standing), [1.96, 1.96]);
    assert_eq!(of(&ARCH_INDEX, 7.3, 0.33, None, standing), [0.0; 0], "a walk is no stand");
    assert_eq!(of(&ARCH_INDEX, 7.3, 0.33, None, Protocol::Walking), [1.48]);
    assert_eq!(
        of(&ARCH_INDEX, 30.0, 0.3, None, standing),
        [0.0; 0],
        "feet selected by their arches are no sample"
    );
}

#[test]
fn a_walked_print_is_not_graded_as_a_stood_one() {
    let norms = Norms::shipped().unwrap();
    for measure in [&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX] {
        assert_eq!(norms.grading_for(measure, 5.0, None, Protocol::Walking), None);
    }
}

#[test]
fn a_fault_of_the_reference_is_told() {
    const HEAD: &str = "metric,age_from_years,age_to_years,sex,protocol,mean,sd,centre_sd,between_feet,least_change,cells_to_mm,standing,\
                        source,sample,method,confidence";
    let good = "staheli_index,3,6,both,standing,0.7,0.2,0.5,0.3,0.1,,design,s,n,m,c";
    for (rows, expected) in [
        (vec!["staheli_index,3,6,both,standing,0.7,0,0.5,0.3,0.1,,design,s,n,m,c"], "line 2: sd: expected"),
        (
            vec!["staheli_index,3,6,both,standing,0.7,1,-1,0.3,0.1,,design,s,n,m,c"],
            "line 2: centre_sd: expected",
        ),
        (
            vec!["staheli_index,3,6,both,standing,0.7,1,0,0,0.1,,design,s,n,m,c"],
            "line 2: between_feet: expected",
        ),
        (
            vec!["staheli_index,3,6,both,standing,0.7,1,0,1,1,0,design,s,n,m,c"],
            "line 2: cells_to_mm: expected",
        ),
        (vec!["staheli_index,3,6,both,standing,0.7,1,0,1,1,,known,s,n,m,c"], "unknown variant `known`"),
        (
            vec![good, "staheli_index,5,9,male,standing,1,1,0,1,1,,published,s,n,m,c"],
            "line 3: its ages overlap",
        ),
    ] {
        let text = format!("{HEAD}\n{}\n", rows.join("\n"));
        let said = Norms::read(&[("grading.csv".to_owned(), text)]).unwrap_err().to_string();
        assert!(said.starts_with("grading.csv line ") && said.contains(expected), "{said}");
    }
    // A better table is read by the same code.
    let text = format!("{HEAD}\nstaheli_index,3,9,both,standing,0.7,0.2,0.1,0.3,0.1,,published,s,n,m,c\n");
    let own = Norms::read(&[("grading.csv".to_owned(), text)]).unwrap();
    assert_eq!((own.grading.len(), own.grading[0].standing), (1, Standing::Published));
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
