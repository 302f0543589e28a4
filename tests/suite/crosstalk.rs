//! Taking crosstalk away makes the measures of a ghosting mat better, those of a sound mat not worse, and leaves what
//! was recorded as it is.
//!
//! Two mats ghost here: the simulator's, whose rule the correction inverts, and a matrix of resistors with floating
//! rows whose columns are read over resistors, solved as a network: nothing of that is in the correction.

use crate::common::plantar;
use nalgebra::{DMatrix, DVector};
use plantar::analysis::result::FootResult;
use plantar::analysis::{Options, analyse};
use plantar::base::{Cells, Mat, Recording, Scale, Side};
use plantar::footprint::FootprintIndex;
use plantar::health::Leak;
use plantar::sim::{Arch, Child, Config, FeetOnMat, Placement, Scene, Sensor, simulate};

const SEEDS: u64 = 20;
const ROWS: usize = 48;
const COLS: usize = 48;

fn stand(sensor: Sensor, seed: u64) -> Recording {
    let mat = Mat::new(ROWS, COLS, 7.0, 7.0).unwrap();
    let child = Child::of_age(5.0 + (seed % 8) as f64, [Arch::NAMED[seed as usize % 5], Arch::Normal]);
    let mut config = Config::new(Scene::Standing, child, mat, seed);
    let mut rng = <rand_pcg::Pcg64 as rand::SeedableRng>::seed_from_u64(seed);
    config.placement = Placement::random(&mut rng, &config.mat, &child, FeetOnMat::Both).unwrap();
    (config.sensor, config.duration_s, config.rate_hz) = (sensor, 2.0, 10.0);
    simulate(&config).unwrap().0
}

fn sound() -> Sensor {
    Sensor { gain_spread: 0.05, noise_kpa: 0.5, ..Sensor::default() }
}

/// Contact area (mm²) and arch index of both feet.
fn feet(recording: &Recording) -> Vec<(Side, f64, f64)> {
    let result = analyse(recording, Options { bootstrap: 0, ..Options::default() });
    let of = |foot: &FootResult| {
        let area = foot.contact_area_mm2.as_ref().ok()?;
        let arch = foot.index_result(FootprintIndex::ArchIndex).value.as_ref().ok()?;
        Some((foot.side.clone().ok()?, *area, *arch))
    };
    result.feet.iter().filter_map(of).collect()
}

/// Middle errors of contact area, as a share, and of arch index, against the same stands without crosstalk; and how
/// many of all feet could be measured.
#[derive(Debug)]
struct Errors {
    area: f64,
    arch: f64,
    feet: usize,
}

fn errors(pairs: &[(Recording, Recording)]) -> Errors {
    let (mut areas, mut arches) = (Vec::new(), Vec::new());
    for (clean, other) in pairs {
        let other = feet(other);
        for (side, area, arch) in feet(clean) {
            if let Some((_, found, index)) = other.iter().find(|foot| foot.0 == side) {
                areas.push((found / area - 1.0).abs());
                arches.push((index - arch).abs());
            }
        }
    }
    let middle = |values: &mut Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or(f64::INFINITY)
    };
    Errors { feet: areas.len(), area: middle(&mut areas), arch: middle(&mut arches) }
}

/// Errors before and after the correction of stands that `ghost` makes of clean ones.
fn before_and_after(ghost: impl Fn(u64, &Recording) -> Recording) -> (Errors, Errors) {
    let stands: Vec<(Recording, Recording)> = (0..SEEDS)
        .map(|seed| {
            let clean = stand(sound(), seed);
            let ghosting = ghost(seed, &clean);
            (clean, ghosting)
        })
        .collect();
    let before = errors(&stands);
    let corrected: Vec<_> =
        stands.into_iter().map(|(clean, ghosting)| (clean, Leak::Estimated.take_from(ghosting))).collect();
    (before, errors(&corrected))
}

#[test]
fn ten_per_cent_of_crosstalk_taken_away_brings_area_and_arch_index_back() {
    let (before, after) = before_and_after(|seed, _| stand(Sensor { crosstalk: 0.1, ..sound() }, seed));
    println!("the simulator's crosstalk of 10 %: before {before:?}, after {after:?}");
    assert!(after.feet >= before.feet);
    assert!(after.area < 0.3 * before.area && after.arch < 0.5 * before.arch, "{before:?} {after:?}");
}

/// What a matrix of resistors reads: each row in turn is put to 1 V while all others float, and the current of each
/// column through its resistor to ground is the reading.
fn resistors(pressure: &[f64], line_siemens: f64) -> Vec<f64> {
    // Conductance grows with pressure.
    const SIEMENS_PER_KPA: f64 = 1e-6;
    const LEAK: f64 = 1e-9;
    const DRIVER: f64 = 1.0;
    let n = ROWS + COLS;
    let mut network = DMatrix::<f64>::zeros(n, n);
    for at in 0..n {
        network[(at, at)] = if at < ROWS { LEAK } else { line_siemens };
    }
    for (cell, pressure) in pressure.iter().enumerate() {
        let (row, col, g) = (cell / COLS, ROWS + cell % COLS, pressure * SIEMENS_PER_KPA);
        network[(row, row)] += g;
        network[(col, col)] += g;
        network[(row, col)] -= g;
        network[(col, row)] -= g;
    }
    let mut read = Vec::with_capacity(ROWS * COLS);
    for row in 0..ROWS {
        let mut driven = DVector::zeros(n);
        let mut network = network.clone();
        network[(row, row)] += DRIVER;
        driven[row] = DRIVER;
        let volts = network.cholesky().unwrap().solve(&driven);
        read.extend((0..COLS).map(|col| volts[ROWS + col] * line_siemens / SIEMENS_PER_KPA));
    }
    read
}

/// What adds up there is no geometric mean, so the correction gains little; it must not make things worse.
#[test]
fn on_a_network_of_resistors_it_does_no_harm() {
    for (ohm, most) in [(1500.0, 1.0), (5000.0, 0.9)] {
        // Half a second is enough: a network is solved for every row of every frame.
        let frames = 5;
        let (before, after) = before_and_after(|_, clean| {
            let mut cells = Vec::new();
            for frame in 0..frames {
                let stored = clean.frame(frame);
                let pressure: Vec<f64> =
                    (0..stored.len()).map(|at| clean.meta.scale.apply(stored.get(at))).collect();
                cells.extend(resistors(&pressure, 1.0 / ohm).into_iter().map(|kpa| kpa as f32));
            }
            let mut meta = clean.meta.clone();
            (meta.scale, meta.full_scale) = (Scale::KPA, None);
            let segments = clean.segments().to_vec();
            Recording::from_parts(meta, clean.stamps()[..frames].to_vec(), Cells::F32(cells), segments)
        });
        println!("columns read over {ohm} ohm: before {before:?}, after {after:?}");
        assert!(after.feet >= before.feet && after.arch <= before.arch, "{ohm}: {before:?} {after:?}");
        assert!(after.area <= most * before.area, "{ohm}: {before:?} {after:?}");
    }
}

#[test]
fn mats_without_crosstalk_stay_as_they_are() {
    for seed in 0..SEEDS {
        for sensor in [sound(), Sensor::homemade()] {
            let clean = stand(sensor, seed);
            let same = Leak::Estimated.take_from(clean.clone());
            assert_eq!(same.cells(), clean.cells(), "seed {seed}");
            let note = &same.meta.notes.last().unwrap().text;
            assert!(note.starts_with("nothing was removed"), "seed {seed}: {note}");
        }
    }
}

#[test]
fn the_program_says_what_it_took_away_and_keeps_what_was_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (file, kept) = (path("stand.parquet"), path("kept.parquet"));
    plantar([
        "simulate",
        "--crosstalk",
        "0.1",
        "--size",
        "48x48",
        "--pitch-mm",
        "7",
        "--seconds",
        "2",
        "--out",
        &file,
    ])
    .ok();
    let taken = |args: &[&str]| -> Vec<String> {
        let document = plantar([&["analyse", "--json", &file], args].concat()).ok().json();
        let notes = document["recording"]["notes"].as_array().unwrap().iter();
        notes.filter(|note| note["key"] == "crosstalk").map(|note| note["text"].to_string()).collect()
    };
    assert_eq!(taken(&[]), Vec::<String>::new());
    assert!(taken(&["--undo-crosstalk", "9"])[0].contains("9.0 % between rows and columns was removed"));
    assert!(taken(&["--undo-crosstalk", "auto"])[0].contains("estimated from this recording"));
    let words = plantar(["analyse", &file, "--undo-crosstalk", "auto"]).ok().stdout;
    assert!(words.contains("was removed from every frame"), "{words}");
    let cells = path("cells.npy");
    let run =
        plantar(["export", &file, "--undo-crosstalk", "auto", "--recording", &kept, "--cells", &cells]).ok();
    assert!(run.stderr.contains("was removed from every frame"), "{}", run.stderr);
    let [before, after] = [&file, &kept].map(|file| plantar::store::read(file.as_ref()).unwrap());
    assert_eq!(before.cells(), after.cells());
    assert!(after.meta.notes.iter().all(|note| note.key != Leak::NOTE));
    assert_eq!(plantar(["analyse", &file, "--undo-crosstalk", "0"]).code, Some(2));
}
