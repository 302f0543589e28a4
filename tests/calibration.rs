//! A homemade mat, calibrated with what a person at home can do, weighs fresh stands.
//!
//! The mat has 60 x 60 cells of 8 mm with a power-law response of exponent 0.75 that flattens towards 600 kPa,
//! gains that spread by 20 %, 10 % creep, 2 % dead cells, offsets and noise. It is recorded empty for 10 s; then a
//! grown-up stands at five places for 15 s each on two feet, on one and on the toes, and steps about all over the
//! mat for four minutes. Then it weighs ten stands anywhere, from 5 to 15 s after stepping on.

use plantar::base::{Calibration, Mat, Recording, Side};
use plantar::calibration::{Calibrated, Circumstances, Stance, calibrate};
use plantar::sim::{Arch, Child, Config, FeetOnMat, Placement, Posture, Scene, Sensor, Truth, simulate};
use rand::SeedableRng as _;

const WEIGHT_KG: f64 = 62.5;
const FORCE_TOLERANCE: f64 = 0.03;
const CENTRE_TOLERANCE_MM: f64 = 1.0;
const FRESH: u64 = 10;

pub fn config(scene: Scene, posture: Posture, mat_seed: u64, at: u64) -> Config {
    let mat = Mat::new(60, 60, 8.0, 8.0).unwrap();
    let child = Child { weight_kg: WEIGHT_KG, ..Child::of_age(18.0, [Arch::Normal, Arch::Low]) };
    let seed = 1000 * mat_seed + at;
    let mut config = Config::new(scene, child, mat, seed);
    (config.posture, config.mat_seed, config.sensor) = (posture, Some(mat_seed), Sensor::homemade());
    (config.duration_s, config.rate_hz) = (15.0, 4.0);
    let mut rng = rand_pcg::Pcg64::seed_from_u64(seed);
    config.placement = Placement::random(&mut rng, &config.mat, &config.child, FeetOnMat::Both).unwrap();
    config
}

fn empty(mat_seed: u64) -> Recording {
    let mut config = config(Scene::Empty, Posture::TwoFeet, mat_seed, 999);
    (config.duration_s, config.rate_hz) = (10.0, 20.0);
    simulate(&config).unwrap().0
}

/// Five places, three postures each, and the walk about.
fn field_recordings(mat_seed: u64) -> Vec<Recording> {
    let mut recordings = Vec::new();
    for place in 0..5 {
        let side = if place % 2 == 0 { Side::Left } else { Side::Right };
        for (at, posture) in [Posture::TwoFeet, Posture::OneFoot(side), Posture::Toes].into_iter().enumerate()
        {
            let config = config(Scene::Standing, posture, mat_seed, 10 * place + at as u64);
            recordings.push(simulate(&config).unwrap().0);
        }
    }
    let mut roaming = config(Scene::Roaming, Posture::TwoFeet, mat_seed, 100);
    (roaming.duration_s, roaming.rate_hz) = (240.0, 8.0);
    recordings.push(simulate(&roaming).unwrap().0);
    recordings
}

pub fn field_calibration(mat_seed: u64) -> Calibrated {
    let recordings = field_recordings(mat_seed);
    let stances: Vec<Stance<'_>> = recordings
        .iter()
        .map(|recording| Stance { name: &recording.meta.source, recording, weight_kg: WEIGHT_KG })
        .collect();
    let circumstances = Circumstances { date: "today".to_owned(), temperature_c: None };
    calibrate(&empty(mat_seed), &stances, circumstances).unwrap()
}

/// How far the force is off, as a share, and the centre of pressure, millimetres, over the frames from 5 s on.
fn off(recording: Recording, truth: &Truth, calibration: &Calibration) -> (f64, f64) {
    calibration.check(&recording.meta).unwrap();
    let mut recording = recording;
    recording.meta.calibration = Some(std::sync::Arc::new(calibration.clone()));
    let recording = recording.calibrated();
    assert!(recording.meta.scale.is_calibrated());
    let mat = &recording.meta.mat;
    let (mut force_off, mut centre_off, mut frames) = (0.0, 0.0, 0.0);
    for at in (0..recording.frames()).filter(|&at| recording.stamps()[at].t_s >= 5.0) {
        let frame = recording.frame(at);
        let (mut force, mut x, mut y) = (0.0, 0.0, 0.0);
        for cell in 0..mat.cells() {
            let newtons = frame.get(cell) * mat.cell_area_mm2() / 1000.0;
            let centre = mat.centre(cell / mat.cols(), cell % mat.cols());
            (force, x, y) = (force + newtons, x + newtons * centre.x, y + newtons * centre.y);
        }
        let total = &truth.series.total;
        let (true_x, true_y) = (total.cop_x_mm[at].unwrap(), total.cop_y_mm[at].unwrap());
        force_off += force / total.force_n[at] - 1.0;
        centre_off += (x / force - true_x).hypot(y / force - true_y);
        frames += 1.0;
    }
    (force_off / frames, centre_off / frames)
}

/// Fresh stands on some mats: forces off and centres off, both ascending in size.
fn weighed(mats: std::ops::Range<u64>) -> (Vec<f64>, Vec<f64>) {
    let (mut forces, mut centres) = (Vec::new(), Vec::new());
    for mat_seed in mats {
        let calibrated = field_calibration(mat_seed);
        for fresh in 0..FRESH {
            let (recording, truth) =
                simulate(&config(Scene::Standing, Posture::TwoFeet, mat_seed, 200 + fresh)).unwrap();
            let (force, centre) = off(recording, &truth, &calibrated.calibration);
            forces.push(force.abs());
            centres.push(centre);
        }
        let sd = calibrated.calibration.force_sd().unwrap();
        println!(
            "mat {mat_seed}: gains of {:.0} % known, {} cells doubted, left-one-out {:.2} %, creep {:.1} % a decade",
            100.0 * calibrated.gains_known,
            calibrated.calibration.doubted.len(),
            100.0 * sd,
            100.0 * calibrated.calibration.creep_per_decade.unwrap()
        );
        println!("{:?}", calibrated.calibration.curve);
    }
    forces.sort_by(f64::total_cmp);
    centres.sort_by(f64::total_cmp);
    let at = |values: &[f64], share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
    for (what, values, unit) in
        [("force", forces.iter().map(|f| 100.0 * f).collect(), "%"), ("centre", centres.clone(), "mm")]
    {
        let values: Vec<f64> = values;
        println!(
            "{} stands: {what} off by {:.2} {unit} (median), {:.2} (19 in 20), {:.2} (worst)",
            values.len(),
            at(&values, 0.5),
            at(&values, 0.95),
            at(&values, 1.0)
        );
    }
    (forces, centres)
}

#[test]
fn fresh_stands_are_weighed_within_three_per_cent_and_a_millimetre() {
    let (forces, centres) = weighed(0..6);
    assert!(forces.iter().all(|&force| force < FORCE_TOLERANCE));
    assert!(centres.iter().all(|&centre| centre < CENTRE_TOLERANCE_MM));
}

/// The same on forty mats; some minutes: `cargo test --test calibration -- --ignored --nocapture`.
#[test]
#[ignore = "takes minutes"]
fn fresh_stands_on_many_mats() {
    let (forces, centres) = weighed(100..140);
    assert!(forces.iter().all(|&force| force < FORCE_TOLERANCE));
    assert!(centres.iter().all(|&centre| centre < CENTRE_TOLERANCE_MM));
}
