//! The geometry of one foot against independent values and against simulated truth.

mod common;

use std::collections::HashMap;

use common::shared;
use plantar::base::{Grid, Mat, Recording, Side};
use plantar::footprint::{FootprintIndex, ToeCut, measure_print};
use plantar::import::{Hints, Import};
use plantar::sim::{Arch, Child, Config, FeetOnMat, Scene, simulate};

/// The maximum of every cell over all frames, or their mean.
fn picture(recording: &Recording, peak: bool) -> Grid<f64> {
    let mat = &recording.meta.mat;
    let mut frame = vec![0.0; mat.cells()];
    let mut picture = Grid::filled(mat.rows(), mat.cols(), 0.0);
    for at in 0..recording.frames() {
        recording.frame(at).scaled_into(&recording.meta.scale, &mut frame);
        for (to, &value) in picture.values_mut().iter_mut().zip(&frame) {
            *to = if peak { value.max(*to) } else { *to + value / recording.frames() as f64 };
        }
    }
    picture
}

/// The rows of an expected table that stand for one subject, by trial.
fn expected(subject: &str) -> Option<HashMap<String, HashMap<String, String>>> {
    let path = shared("reference/expected/speedpp_trials.csv")?;
    let mut table = csv::Reader::from_path(path).unwrap();
    let names = table.headers().unwrap().clone();
    let rows = table.records().map(|row| {
        let row = row.unwrap();
        names.iter().zip(&row).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    });
    let of_subject = rows.filter(|row: &HashMap<String, String>| row["subject"] == subject);
    Some(of_subject.map(|row| (row["trial"].clone(), row)).collect())
}

#[test]
fn steps_of_adults_agree_with_the_independent_arch_index() {
    let Some(folder) = shared("reference/recordings/speedpp") else { return };
    let (mut near, mut all, mut sum) = (0, 0, 0.0);
    for subject in 0..5 {
        let Some(expected) = expected(&subject.to_string()) else { return };
        let hints = Hints { pitch_mm: Some((5.08, 5.08)), rate_hz: Some(500.0), ..Hints::default() };
        let mut file = Import::open(&folder.join(format!("subj0{subject}.npz")), &hints).unwrap();
        for part in 0..file.parts().len() {
            let trial = file.parts()[part].trim_start_matches("trial_").trim_start_matches('0').to_owned();
            let expected = &expected[if trial.is_empty() { "0" } else { &trial }];
            let recording = file.read(part).unwrap();
            let measures =
                measure_print(&recording.meta.mat, &picture(&recording, true), 10.0, Some(Side::Right));
            all += 1;
            let arch_index = match measures.indices.get(FootprintIndex::ArchIndex) {
                Ok(arch_index) => arch_index,
                Err(reason) => {
                    assert!(reason.to_string().contains("border"), "{subject} {trial}: {reason}");
                    continue;
                }
            };
            let of = |key: &str| expected[key].parse::<f64>().unwrap();
            let error = arch_index - of("ai");
            sum += error;
            near += usize::from(error.abs() <= 0.02);
            let geometry = measures.footprint.unwrap();
            assert!(geometry.axis().y > 0.9, "{subject} {trial}: the heel is at row 0");
            assert_eq!(geometry.toe_cut(), ToeCut::Valley, "{subject} {trial}");
            let length = geometry.toeless_length_mm - of("foot_len_notoe_mm");
            assert!(length.abs() < 16.0, "{subject} {trial}: {length} mm off");
            let turn = geometry.axis().x.atan2(geometry.axis().y).to_degrees() - of("axis_deg");
            assert!(turn.abs() < 2.0, "{subject} {trial}: {turn} degrees off");
            assert!(measures.right_log_odds.unwrap() > 2.0, "{subject} {trial}: the side");
        }
    }
    println!("{near} of {all} within 0.02, mean difference {:.4}", sum / f64::from(all));
    assert!(near as f64 >= 0.98 * f64::from(all), "{near} of {all}");
    assert!((sum / f64::from(all)).abs() < 0.005);
}

#[test]
fn two_feet_placed_side_by_side_are_one_left_and_one_right() {
    let Some(folder) = shared("reference/recordings/twofoot") else { return };
    for at in 0..6 {
        let hints = Hints { pitch_mm: Some((5.08, 5.08)), gain: Some(0.1), ..Hints::default() };
        let hints = Hints { rate_hz: Some(50.0), unit: Some(plantar::base::Unit::Kpa), ..hints };
        let mut file = Import::open(&folder.join(format!("mat0{at}.npz")), &hints).unwrap();
        let recording = file.read(0).unwrap();
        let both = picture(&recording, true);
        for side in [Side::Left, Side::Right] {
            let mut one = both.clone();
            for row in 0..one.rows() {
                for col in (0..one.cols()).filter(|&col| (col < 40) != (side == Side::Left)) {
                    one[(row, col)] = 0.0;
                }
            }
            let measures = measure_print(&recording.meta.mat, &one, 5.0, None);
            assert!(measures.footprint.unwrap().axis().y > 0.8, "mat {at} {side}");
            let right = measures.right_log_odds.unwrap();
            assert_eq!(right > 1.4, side == Side::Right, "mat {at} {side}: {right}");
        }
    }
}

/// A simulated foot alone on a large mat, turned by a prime number of degrees from the last.
fn simulated(age: f64, arch: Arch, side: Side, pitch_mm: f64, seed: u64) -> (Mat, Grid<f64>, f64) {
    let cells = (500.0 / pitch_mm) as usize;
    let mat = Mat::new(cells, cells, pitch_mm, pitch_mm).unwrap();
    let mut config = Config::new(Scene::Standing, Child::of_age(age, [arch; 2]), mat.clone(), seed);
    config.feet = FeetOnMat::Only(side);
    config.duration_s = 0.1;
    config.placement.rotation_deg = (seed * 47 % 360) as f64 - 180.0;
    config.placement.x_mm += (seed % 7) as f64;
    config.placement.y_mm += (seed % 11) as f64;
    let (recording, truth) = simulate(&config).unwrap();
    (mat, picture(&recording, false), truth.feet[0].arch_index)
}

#[test]
fn simulated_feet_of_children_give_their_true_arch_index() {
    let (mut errors, mut seed) = (Vec::new(), 0);
    for age in [3.0, 5.0, 8.0, 12.0] {
        for arch in Arch::NAMED {
            for side in [Side::Left, Side::Right] {
                seed += 1;
                let (mat, picture, truth) = simulated(age, arch, side, 5.0, seed);
                let measures = measure_print(&mat, &picture, 5.0, None);
                let found = measures.indices.get(FootprintIndex::ArchIndex).clone().unwrap();
                let right = measures.right_log_odds.unwrap();
                assert_eq!(right > 1.4, side == Side::Right, "{age} {arch} {side}: {right}");
                assert!((found - truth).abs() < 0.05, "{age} {arch} {side}: {found} for {truth}");
                errors.push(found - truth);
            }
        }
    }
    let count = errors.len() as f64;
    let bias = errors.iter().sum::<f64>() / count;
    let mean = errors.iter().map(|error| error.abs()).sum::<f64>() / count;
    println!("bias {bias:.4}, mean {mean:.4}");
    assert!(bias.abs() < 0.005 && mean < 0.008, "bias {bias}, mean {mean}");
}

#[test]
fn coarse_mats_still_give_a_value() {
    for (at, pitch_mm) in [7.5, 10.0, 15.0].into_iter().enumerate() {
        for age in [4.0, 9.0] {
            let (mat, picture, truth) = simulated(age, Arch::Normal, Side::Left, pitch_mm, at as u64);
            let found = measure_print(&mat, &picture, 5.0, None)
                .indices
                .get(FootprintIndex::ArchIndex)
                .clone()
                .unwrap();
            assert!((found - truth).abs() < 0.05, "{pitch_mm} mm, {age} years: {found} for {truth}");
        }
    }
}
