//! The way of the centre of pressure under real steps against independent values.

use std::collections::HashMap;

use crate::common::reference;
use plantar::analysis::result::InitialContact;
use plantar::analysis::{Options, analyse};
use plantar::base::Side;
use plantar::import::{Hints, Import};

/// The expected rows by subject and trial.
fn expected() -> HashMap<(u32, u32), HashMap<String, f64>> {
    let path = reference("reference/expected/speedpp_trials.csv");
    let mut table = csv::Reader::from_path(path).unwrap();
    let names = table.headers().unwrap().clone();
    let rows = table.records().map(|row| {
        let row = row.unwrap();
        let number = |(name, value): (&str, &str)| Some((name.to_owned(), value.parse().ok()?));
        let row: HashMap<String, f64> = names.iter().zip(&row).filter_map(number).collect();
        ((row["subject"] as u32, row["trial"] as u32), row)
    });
    rows.collect()
}

/// The share of values within a tolerance, and their mean.
fn within(values: &[f64], tolerance: f64) -> (f64, f64) {
    let near = values.iter().filter(|value| value.abs() <= tolerance).count();
    (near as f64 / values.len() as f64, values.iter().sum::<f64>() / values.len() as f64)
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn steps_of_adults_agree_with_the_independent_excursion() {
    let (folder, expected) = (reference("reference/recordings/speedpp"), expected());
    let (mut index, mut excursion, mut width, mut path) = (vec![], vec![], vec![], vec![]);
    let (mut steps, mut lateral, mut heel_first, mut whole, mut phases) = (0, 0, 0, 0, 0);
    let mut reasons: HashMap<String, usize> = HashMap::new();
    for subject in 0..5 {
        let hints = Hints { pitch_mm: Some((5.08, 5.08)), rate_hz: Some(500.0), ..Hints::default() };
        let mut file = Import::open(&folder.join(format!("subj0{subject}.npz")), &hints).unwrap();
        for part in 0..file.parts().len() {
            let trial: u32 = file.parts()[part].trim_start_matches("trial_").parse().unwrap();
            let expected = &expected[&(subject, trial)];
            let recording = file.read(part).unwrap();
            let result = analyse(&recording, Options { contact_threshold: Some(10.0), ..Options::default() });
            steps += 1;
            let [contact] = &result.contacts[..] else {
                panic!("{subject} {trial}: {} contacts", result.contacts.len())
            };
            let gait = contact.gait.as_ref().unwrap();
            whole += usize::from(contact.complete);
            heel_first += usize::from(gait.initial_contact == Ok(InitialContact::Heel));
            phases += usize::from(gait.phases.is_ok());
            if let Ok(line) = &gait.line {
                assert_eq!((line.side, line.points.len()), (Side::Right, 101), "{subject} {trial}");
                path.push(line.path_mm / expected["cop_path_mm"] - 1.0);
            }
            match &gait.excursion {
                Ok(found) => {
                    index.push(found.index_pct - expected["cpei_pct"]);
                    excursion.push(found.excursion_mm - expected["cpe_mm"]);
                    width.push(found.width_mm - expected["cpei_width_mm"]);
                    lateral += usize::from((found.excursion_mm > 0.0) == (expected["cpe_mm"] > 0.0));
                }
                Err(refusal) => *reasons.entry(refusal.to_string()).or_default() += 1,
            }
        }
    }
    println!(
        "{steps} steps: {whole} whole, {heel_first} heel first, {phases} with phases; refused: {reasons:?}"
    );
    for (what, values, tolerances) in [
        ("path, relative", &path, [1e-9, 1e-6]),
        ("excursion, mm", &excursion, [1.0, 2.0]),
        ("width, mm", &width, [3.0, 6.0]),
        ("index, % of width", &index, [1.0, 3.0]),
    ] {
        let [near, far] = tolerances.map(|tolerance| within(values, tolerance).0);
        println!("{what}: within {tolerances:?}: {near:.3}, {far:.3}; mean {:.4}", within(values, 1.0).1);
    }
    // Two steps reach the edge of the mat.
    assert!(index.len() >= 298 && heel_first >= 298 && phases >= 290);
    assert_eq!(lateral, index.len(), "the side of every excursion");
    assert_eq!(within(&path, 1e-6).0, 1.0);
    assert!(within(&excursion, 2.0).0 >= 0.99 && within(&excursion, 2.0).1.abs() < 0.1);
    // The reference counts whole cells across; an outline below the cells is a little narrower.
    assert!(within(&width, 6.0).0 >= 0.9 && within(&width, 6.0).1.abs() < 2.0);
    assert!(within(&index, 3.0).0 >= 0.95 && within(&index, 3.0).1.abs() < 1.0);
}
