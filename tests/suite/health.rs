//! Planted faults are found on every one of 100 simulated mats, and none on 100 healthy ones. Every tenth of them is
//! looked at each time, all by hand (`cargo test --test suite hundred -- --ignored`).
//!
//! Severity: 2 % dead cells, 1 % stuck between 20 and 90 % of full scale, 1 % with noise of 2 % of full scale, one
//! broken row, 10 % crosstalk of pressure; on mats of 32 x 32 cells of 10 mm with a power-law response, gains that
//! spread by 20 %, offsets, noise of 0.05 % of full scale and 10 % creep. Beside them, on as many mats: drift of 1 %
//! of full scale a minute, and after-glow of 20 % of the pressure that halves in two seconds.

use std::collections::BTreeSet;

use plantar::base::{CellsKind, Mat, Recording};
use plantar::health::{CellState, Finding, Health, check};
use plantar::sim::{Arch, Child, Config, Placement, Scene, Sensor, Truth, simulate};

const SEEDS: u64 = 100;

/// Every tenth mat.
fn some() -> impl Iterator<Item = u64> + Clone {
    (0..SEEDS).step_by(10)
}

fn planted() -> Sensor {
    Sensor {
        dead_fraction: 0.02,
        stuck_fraction: 0.01,
        noisy_fraction: 0.01,
        broken_rows: 1,
        crosstalk: 0.1,
        ..healthy()
    }
}

fn healthy() -> Sensor {
    Sensor { dead_fraction: 0.0, ..Sensor::homemade() }
}

fn recording(scene: Scene, sensor: Sensor, seed: u64, seconds: f64, rate_hz: f64) -> (Recording, Truth) {
    let mat = Mat::new(32, 32, 10.0, 10.0).unwrap();
    let child = Child::of_age(5.0 + (seed % 8) as f64, [Arch::Normal, Arch::NAMED[seed as usize % 5]]);
    let mut config = Config::new(scene, child, mat, 7 * seed + scene as u64);
    let mut rng = <rand_pcg::Pcg64 as rand::SeedableRng>::seed_from_u64(seed);
    if scene == Scene::Standing {
        config.placement =
            Placement::random(&mut rng, &config.mat, &child, plantar::sim::FeetOnMat::Both).unwrap();
    }
    config.mat_seed = Some(seed);
    (config.sensor, config.duration_s, config.rate_hz) = (sensor, seconds, rate_hz);
    simulate(&config).unwrap()
}

/// A mat left empty for 10 s, then stood on for 3 s.
fn looked_at(sensor: Sensor, seed: u64) -> (Health, Truth) {
    let (empty, truth) = recording(Scene::Empty, sensor, seed, 10.0, 20.0);
    let (stand, _) = recording(Scene::Standing, sensor, seed, 3.0, 10.0);
    (check(Some(&empty), &[&stand]).unwrap(), truth)
}

fn set(cells: &[usize]) -> BTreeSet<usize> {
    cells.iter().copied().collect()
}

/// Drift of an empty mat as the selftest tells it, percent of full scale a minute.
fn drift_percent(health: &Health) -> f64 {
    100.0 * health.idle.as_ref().unwrap().drift_per_min.clone().unwrap()
}

/// A mat left empty for 10 s, then stepped about on for 20 s.
fn walked_on(sensor: Sensor, seed: u64) -> Health {
    let (empty, _) = recording(Scene::Empty, sensor, seed, 10.0, 20.0);
    let (walk, _) = recording(Scene::Roaming, sensor, seed, 20.0, 10.0);
    check(Some(&empty), &[&walk]).unwrap()
}

/// Lowest and highest of some values.
fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (value.min(low), value.max(high)))
}

fn drift(seeds: impl Iterator<Item = u64> + Clone) {
    for (per_min, kind) in [(0.01, CellsKind::U16), (-0.01, CellsKind::U16), (0.01, CellsKind::U8)] {
        let drifting = |sensor: Sensor| Sensor { drift_per_min: per_min, kind, ..sensor };
        let offset = if per_min < 0.0 { 0.01 } else { 0.003 };
        let found: Vec<Health> = (seeds.clone().enumerate())
            .map(|(at, seed)| {
                let sensor = if at % 2 == 0 { healthy() } else { planted() };
                let sensor = Sensor { offset_spread: offset, ..drifting(sensor) };
                let (empty, _) = recording(Scene::Empty, sensor, seed, 10.0, 20.0);
                check(Some(&empty), &[]).unwrap()
            })
            .collect();
        for (seed, health) in found.iter().enumerate() {
            assert!(health.idle.as_ref().unwrap().drifts(), "seed {seed}: {}", drift_percent(health));
            assert!(health.wrongs().contains(&Finding::Drift) && !health.is_sound());
        }
        println!(
            "drift of {per_min} a minute, {kind:?}: read as {:?} %",
            ends(found.iter().map(drift_percent))
        );
    }
}

#[test]
fn drift_is_found_up_and_down_whatever_else_is_wrong() {
    drift(some());
}

#[test]
fn drift_is_not_told_from_a_glance() {
    let (glance, _) = recording(Scene::Empty, healthy(), 1, 3.0, 50.0);
    let health = check(Some(&glance), &[]).unwrap();
    let refusal = health.idle.unwrap().drift_per_min.unwrap_err();
    assert!(refusal.to_string().contains("at least 5 s"), "{refusal}");
}

/// How much after-glow mats with it and mats without are said to have; every one of both is judged right.
fn after_glow(seeds: impl Iterator<Item = u64>) {
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for seed in seeds {
        for (afterglow, shares) in [(0.2, &mut with), (0.0, &mut without)] {
            let health = walked_on(Sensor { afterglow, ..healthy() }, seed);
            let found = health.afterglow.clone().unwrap();
            let wrongs: &[Finding] = if afterglow > 0.0 { &[Finding::AfterGlow] } else { &[] };
            assert_eq!(health.wrongs(), wrongs, "seed {seed}: {found:?} {:?}", health.crosstalk);
            shares.push(found.share);
        }
    }
    let told = |shares: &[f64]| ends(shares.iter().copied());
    println!("after-glow of 20 % read as {:?}, without any as {:?}", told(&with), told(&without));
}

#[test]
fn after_glow_is_found_on_every_mat_that_has_it_and_on_no_other() {
    after_glow(some());
}

#[test]
#[ignore = "minutes: the same on 100 mats"]
fn what_a_hundred_mats_have_is_found_and_nothing_else() {
    drift(0..SEEDS);
    after_glow(0..SEEDS);
    planted_faults(0..SEEDS);
    no_alarms(0..SEEDS);
}

/// Mats the rules were not tuned on: how many of 100 show a fault that is not there or miss one that is.
#[test]
#[ignore = "minutes: the rules on mats they were not tuned on"]
fn mats_the_rules_never_saw() {
    let (mut false_alarms, mut misses, mut unseen_crosstalk, mut alarms) = (0, 0, 0, Vec::new());
    for seed in SEEDS..2 * SEEDS {
        let (health, truth) = looked_at(planted(), seed);
        let mut found = health.broken_rows == truth.broken_rows && health.broken_cols.is_empty();
        for (state, planted) in [
            (CellState::Dead, &truth.dead_cells),
            (CellState::Stuck, &truth.stuck_cells),
            (CellState::Noisy, &truth.noisy_cells),
        ] {
            let beside = planted.iter().copied().filter(|cell| !truth.broken_rows.contains(&(cell / 32)));
            let (named, there) = (set(&health.in_state(state)), beside.collect::<BTreeSet<usize>>());
            if named != there {
                println!("seed {seed}: {state:?} named {named:?}, planted {there:?}");
                found = false;
            }
        }
        misses += usize::from(!found);
        unseen_crosstalk += usize::from(!health.crosstalk.unwrap().is_found());
        let (health, _) = looked_at(healthy(), seed);
        if !health.is_sound() {
            false_alarms += 1;
            alarms.push((seed, health.faulty(), health.crosstalk));
        }
    }
    println!(
        "{SEEDS} mats never seen: faults not named as planted on {misses}, crosstalk unseen on \
         {unseen_crosstalk}, false alarms on {false_alarms} {alarms:?}"
    );
    assert!(misses <= 3 && unseen_crosstalk <= 3 && false_alarms <= 3);
}

fn planted_faults(seeds: impl Iterator<Item = u64>) {
    let mut least = f64::INFINITY;
    for seed in seeds {
        let (health, truth) = looked_at(planted(), seed);
        assert_eq!(health.broken_rows, truth.broken_rows, "seed {seed}");
        assert!(health.broken_cols.is_empty(), "seed {seed}: {:?}", health.broken_cols);
        let beside = |cells: &[usize]| -> BTreeSet<usize> {
            cells.iter().copied().filter(|cell| !truth.broken_rows.contains(&(cell / 32))).collect()
        };
        for (state, planted) in [
            (CellState::Dead, &truth.dead_cells),
            (CellState::Stuck, &truth.stuck_cells),
            (CellState::Noisy, &truth.noisy_cells),
        ] {
            assert_eq!(set(&health.in_state(state)), beside(planted), "seed {seed}: {state:?}");
        }
        let crosstalk = health.crosstalk.unwrap();
        assert!(crosstalk.is_found(), "seed {seed}: {crosstalk:?}");
        least = least.min(crosstalk.share);
    }
    println!("every fault found; crosstalk of 10 % read as {:.1} % at least", 100.0 * least);
}

#[test]
fn every_planted_fault_is_found_and_named() {
    planted_faults(some());
}

fn no_alarms(seeds: impl Iterator<Item = u64>) {
    let mut most = 0.0_f64;
    for seed in seeds {
        let (health, _) = looked_at(healthy(), seed);
        assert!(health.is_sound(), "seed {seed}: {:?} {:?}", health.faulty(), health.crosstalk);
        most = most.max(health.crosstalk.unwrap().share);
    }
    println!("no alarm; crosstalk read as {:.1} % at most", 100.0 * most);
}

#[test]
fn healthy_mats_raise_no_alarm() {
    no_alarms(some());
}

/// A mat that subtracts a threshold gives nothing away while it is empty: it must be walked on.
#[test]
fn a_mat_silent_when_empty_shows_its_dead_cells_where_it_is_walked_on() {
    let silent = Sensor { idle_noise: false, offset_spread: 0.0, ..healthy() };
    for seed in 0..3 {
        for faulty in [true, false] {
            let sensor =
                if faulty { Sensor { dead_fraction: 0.02, broken_rows: 1, ..silent } } else { silent };
            let (empty, truth) = recording(Scene::Empty, sensor, seed, 5.0, 20.0);
            let (walk, _) = recording(Scene::Roaming, sensor, seed, 90.0, 8.0);
            let health = check(Some(&empty), &[&walk]).unwrap();
            // Near the border, where somebody whose feet stay on the mat seldom steps, much is left untested.
            let inside = |cell: &usize| (4..28).contains(&(cell / 32)) && (4..28).contains(&(cell % 32));
            let beside = |cell: &&usize| !truth.broken_rows.contains(&(*cell / 32));
            let planted: BTreeSet<usize> =
                truth.dead_cells.iter().filter(|cell| inside(cell)).filter(beside).copied().collect();
            let found = set(&health.in_state(CellState::Dead));
            assert!(found.is_subset(&set(&truth.dead_cells)), "seed {seed}: {found:?}");
            let missed: Vec<_> = planted.difference(&found).collect();
            assert!(
                missed.iter().all(|&&cell| health.cells[cell] == CellState::Untested),
                "seed {seed}: {missed:?}"
            );
            assert!(missed.len() * 5 <= planted.len(), "seed {seed}: {missed:?} of {planted:?}");
            // Nor are the lines at the border walked on from end to end.
            let walked_on = |row: &usize| (5..27).contains(row);
            if truth.broken_rows.iter().all(walked_on) {
                assert_eq!(health.broken_rows, truth.broken_rows, "seed {seed}");
            }
        }
    }
}

#[test]
fn flat_feet_that_stand_on_coarse_cells_show_neither_crosstalk_nor_after_glow() {
    for seed in 0..20 {
        let pitch_mm = [16.0, 22.0][seed as usize % 2];
        let cells = (400.0 / pitch_mm) as usize;
        let mat = Mat::new(cells, cells, pitch_mm, pitch_mm).unwrap();
        let child = Child::of_age(3.0 + (seed % 8) as f64, [Arch::Flat; 2]);
        let mut config = Config::new(Scene::Standing, child, mat, seed);
        (config.sensor.kind, config.duration_s, config.sway) = (CellsKind::U8, 10.0, 3.0);
        let (stand, _) = simulate(&config).unwrap();
        let health = check(None, &[&stand]).unwrap();
        assert!(health.wrongs().is_empty(), "seed {seed}: {:?} {:?}", health.crosstalk, health.afterglow);
    }
}

#[test]
fn a_mat_with_somebody_on_it_is_not_empty() {
    for seed in 0..10 {
        let (mut stand, _) = recording(Scene::Standing, healthy(), seed, 10.0, 20.0);
        let refusal = check(Some(&stand), &[]).unwrap_err();
        assert!(refusal.to_string().contains("on the mat"), "{refusal}");
        let (empty, _) = recording(Scene::Empty, healthy(), seed, 10.0, 20.0);
        // For a second only.
        let few = stand.frames() / 10;
        let mut mixed = Recording::new(empty.meta.clone(), empty.cells().kind());
        for at in 0..empty.frames() {
            let from = if at < few { &stand } else { &empty };
            mixed.push(empty.stamps()[at], from.frame(at));
        }
        assert!(check(Some(&mixed), &[]).is_err(), "seed {seed}");
        stand.meta.full_scale = Some(1.0);
        let other = check(Some(&empty), &[&stand]).unwrap_err();
        assert!(other.to_string().contains("different grids"), "{other}");
    }
}

#[test]
fn an_empty_mat_whose_full_scale_nobody_tells_is_no_worse_for_it() {
    let mut meta = plantar::base::Meta::new(
        Mat::new(16, 16, 15.0, 15.0).unwrap(),
        plantar::base::Scale::RAW,
        "a mat of 10 bits",
    );
    meta.full_scale = None;
    let mut empty = Recording::new(meta, CellsKind::U16);
    let mut counts = [0_u16; 256];
    for frame in 0..200_u64 {
        for (cell, count) in counts.iter_mut().enumerate() {
            // Offsets of 3 to 16 counts of 1,023, and a count of noise.
            let flicker = (cell as u64 * 2_654_435_761 + frame * 40_503) >> 7;
            *count = 3 + (cell as u16 * 37 % 14) + (flicker % 2) as u16;
        }
        let stamp = plantar::base::Stamp { t_s: frame as f64 * 0.05, ..Default::default() };
        empty.push(stamp, plantar::base::CellsRef::U16(&counts));
    }
    let health = check(Some(&empty), &[]).unwrap();
    assert!(health.idle.is_ok(), "{:?}", health.idle.as_ref().err());
    let faulty = health.cells.iter().filter(|cell| cell.is_faulty()).count();
    assert_eq!(faulty, 0, "{:?}", health.cells);
}
