//! The analysis of simulated children against the simulator's truth.

use crate::common::{ARCHES, scene};
use plantar::analysis::result::{SessionResult, Task};
use plantar::analysis::{Options, Session, analyse};
use plantar::base::{CellsKind, Mat, Recording, Side};
use plantar::sim::{Arch, Child, Config, ContactTruth, FeetOnMat, Scene, Truth, simulate};

fn run(config: &Config) -> (Recording, Truth, SessionResult) {
    let (recording, truth) = simulate(config).unwrap();
    let result = analyse(&recording, Options::default());
    (recording, truth, result)
}

/// Feet found where they stand and told apart, of those of the truth.
fn told(truth: &Truth, result: &SessionResult) -> usize {
    truth
        .feet
        .iter()
        .filter(|foot| {
            result.feet.iter().any(|found| {
                found.side == Ok(foot.side)
                    && found.footprint.as_ref().is_ok_and(|found| (found.heel() - foot.heel).norm() < 15.0)
            })
        })
        .count()
}

#[test]
fn standing_children_of_all_ages_and_arches() {
    let (mut feet, mut right) = (0, 0);
    for age in 3..=12 {
        for (at, arch) in ARCHES.into_iter().enumerate() {
            let seed = 10 * age + at as u64;
            let (_, truth, result) = run(&scene(Scene::Standing, age as f64, arch, 5.0, seed));
            assert_eq!(result.task, Ok(Task::Standing), "seed {seed}");
            assert_eq!(result.feet.len(), 2, "seed {seed}");
            feet += 2;
            right += told(&truth, &result);
            for (foot, truth) in result.feet.iter().zip(&truth.feet) {
                let (share, expected) = (foot.load_share.clone().unwrap(), truth.load_share.unwrap());
                assert!((share - expected).abs() < 0.03, "seed {seed}: {share}, not {expected}");
            }
        }
    }
    assert!(right * 100 >= feet * 99, "{right} of {feet} feet told right");
}

#[test]
fn feet_close_together_poor_sensors_and_raw_counts() {
    for seed in 0..15 {
        let arch = ARCHES[seed as usize % 5];
        let mut config = scene(Scene::Standing, 3.0 + 0.6 * seed as f64, arch, 5.0, seed);
        config.placement.stance_width_mm = 0.4 * config.child.foot_length_mm;
        config.sensor.kind = CellsKind::U8;
        config.sensor.full_scale_kpa = 300.0;
        config.sensor.crosstalk = 0.02;
        config.sensor.gain_spread = 0.1;
        config.sensor.noise_kpa = 0.5;
        config.sensor.calibrated = seed % 2 == 0;
        let (_, truth, result) = run(&config);
        assert_eq!(told(&truth, &result), 2, "seed {seed}");
        let uncalibrated = result.quality.iter().any(|finding| finding.kind.key() == "uncalibrated");
        assert_eq!(uncalibrated, !config.sensor.calibrated);
    }
}

#[test]
fn one_foot_alone_has_no_share() {
    for side in [Side::Left, Side::Right] {
        let mut config = scene(Scene::Standing, 6.0, Arch::Normal, 5.0, 4);
        config.feet = FeetOnMat::Only(side);
        let (_, _, result) = run(&config);
        let [foot] = &result.feet[..] else { panic!("{} feet", result.feet.len()) };
        assert_eq!((&foot.side, &result.task), (&Ok(side), &Ok(Task::Standing)));
        assert!(foot.load_share.clone().unwrap_err().to_string().contains("one foot"));
    }
}

/// Contacts of the truth that lie on the mat and in the recording long enough to be seen.
fn visible(truth: &Truth, recording: &Recording) -> Vec<ContactTruth> {
    let inside = |contact: &&ContactTruth| {
        contact.on_mat > 0.5 && contact.end_s > 0.1 && contact.start_s < recording.duration_s() - 0.1
    };
    truth.contacts.iter().filter(inside).cloned().collect()
}

/// Holds every complete contact of the truth against the one found at its time.
fn same_contacts(name: &str, config: &Config) {
    let (recording, truth, result) = run(config);
    let expected = visible(&truth, &recording);
    let found: Vec<_> = result.contacts.iter().filter(|contact| contact.complete).collect();
    for truth in expected.iter().filter(|contact| contact.complete) {
        let middle_s = 0.5 * (truth.start_s + truth.end_s);
        let here: Vec<_> = found
            .iter()
            .filter(|contact| {
                result.feet[contact.foot].side == Ok(truth.side)
                    && (contact.start_s..contact.end_s).contains(&middle_s)
            })
            .collect();
        let [contact] = here[..] else { panic!("{name}: {} contacts for {truth:?}", here.len()) };
        let off_s = (contact.start_s - truth.start_s).abs().max((contact.end_s - truth.end_s).abs());
        assert!(off_s < 0.06, "{name}: {off_s} s off at {truth:?}");
    }
    assert!(result.contacts.len() <= truth.contacts.len(), "{name}: no contact is invented");
}

#[test]
fn steps_on_the_spot() {
    for (seed, age) in [3.0, 5.0, 8.0, 12.0].into_iter().enumerate() {
        let config = scene(Scene::Stepping, age, ARCHES[seed], 5.0, seed as u64);
        same_contacts(&format!("age {age}"), &config);
        assert_eq!(run(&config).2.task, Ok(Task::Stepping), "age {age}");
    }
}

#[test]
fn steps_across_the_mat() {
    for (seed, age) in [3.0, 5.0, 8.0, 12.0].into_iter().enumerate() {
        for pitch_mm in [5.0, 10.0] {
            let config = scene(Scene::Walking, age, ARCHES[4 - seed], pitch_mm, seed as u64);
            same_contacts(&format!("age {age}, {pitch_mm} mm"), &config);
            assert_eq!(run(&config).2.task, Ok(Task::Walking), "age {age}");
        }
    }
}

#[test]
fn a_small_mat_walked_over_again_and_again() {
    let child = Child::of_age(7.0, [Arch::Normal; 2]);
    let mut config = Config::new(Scene::Walking, child, Mat::new(64, 48, 6.0, 6.0).unwrap(), 3);
    (config.duration_s, config.rate_hz, config.passes) = (30.0, 100.0, 8);
    let (_, _, result) = run(&config);
    assert_eq!(result.task, Ok(Task::Walking));
    assert_eq!(result.feet.len(), 2);
}

#[test]
fn a_break_of_the_link_ends_every_contact() {
    let (recording, _) = simulate(&scene(Scene::Standing, 6.0, Arch::Normal, 5.0, 9)).unwrap();
    let mut session = Session::new(&recording.meta, Options::default());
    for (at, stamp) in recording.stamps().iter().enumerate() {
        if at == 100 {
            session.begin_segment();
        }
        session.push(stamp, recording.frame(at));
    }
    let result = session.finish();
    assert_eq!(result.contacts.len(), 4);
    assert!(result.contacts.iter().all(|contact| contact.frames.1 < 100 || contact.frames.0 >= 100));
    assert!(result.quality.iter().any(|finding| finding.kind.key() == "interrupted"));
}

#[test]
fn nothing_on_the_mat_is_told_politely() {
    let (recording, _) = simulate(&scene(Scene::Standing, 6.0, Arch::Normal, 5.0, 9)).unwrap();
    let mut session = Session::new(&recording.meta, Options::default());
    let empty = vec![0_u16; recording.meta.mat.cells()];
    for stamp in &recording.stamps()[..50] {
        session.push(stamp, plantar::base::CellsRef::U16(&empty));
    }
    let result = session.finish();
    assert_eq!(
        &*result.task.unwrap_err().to_string(),
        "no foot: nothing loaded the mat in any of its 50 frames"
    );
    let none = Session::new(&recording.meta, Options::default()).finish();
    assert_eq!(&*none.task.unwrap_err().to_string(), "the recording contains no frames");
}
