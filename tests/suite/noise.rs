//! Prints of noisy mats against the simulator's truth: right within a few hundredths, or refused.

mod baseline;

use crate::common::ARCHES;
use plantar::analysis::result::SessionResult;
use plantar::analysis::{Options, Reason, analyse};
use plantar::base::CellsKind;
use plantar::base::Refusal;
use plantar::sim::{Arch, Config, Scene, Sensor, simulate};

fn config(scene: Scene, age_years: f64, arch: Arch, pitch_mm: f64, seed: u64, sensor: Sensor) -> Config {
    let mut config = crate::common::scene(scene, age_years, arch, pitch_mm, seed);
    config.sensor = sensor;
    config
}

fn eight_bits() -> Sensor {
    Sensor {
        kind: CellsKind::U8,
        full_scale_kpa: 510.0,
        noise_kpa: 1.0,
        idle_noise: true,
        ..Sensor::default()
    }
}

/// What the arch indices of many children came to.
#[derive(Default)]
struct Tally {
    /// Found minus true.
    errors: Vec<f64>,
    refused: Vec<Refusal>,
    results: Vec<SessionResult>,
}

impl Tally {
    /// Children of 3 to 12 years and all arches, one a seed.
    fn of(scene: Scene, pitch_mm: f64, seeds: std::ops::Range<u64>, sensor: Sensor) -> Self {
        let mut tally = Self::default();
        for seed in seeds {
            let sixteen = Sensor { kind: CellsKind::U16, full_scale_kpa: 655.35, ..sensor };
            let sensor = if seed / 5 % 2 == 0 { sensor } else { sixteen };
            let age = 3.0 + (seed % 10) as f64;
            let config = config(scene, age, ARCHES[seed as usize % 5], pitch_mm, seed, sensor);
            let (recording, truth) = simulate(&config).unwrap();
            let result = analyse(&recording, Options::default());
            for truth in &truth.feet {
                let found = result.feet.iter().find(|foot| foot.side == Ok(truth.side));
                match found.map(|foot| foot.arch_index()) {
                    Some(Ok(found)) => tally.errors.push(found - truth.arch_index),
                    Some(Err(refusal)) => tally.refused.push(refusal.clone()),
                    None => tally.refused.push(Reason::NoContact.into()),
                }
            }
            tally.results.push(result);
        }
        tally
    }

    /// Holds mean and worst error against limits, of which at most so many values are missing.
    fn within(&self, what: &str, mean: f64, worst: f64, missing: usize) {
        let got = self.errors.iter().map(|error| error.abs()).sum::<f64>() / self.errors.len() as f64;
        let most = self.errors.iter().map(|error| error.abs()).fold(0.0, f64::max);
        println!("{what}: {} values, mean {got:.4}, worst {most:.4}", self.errors.len());
        assert!(got <= mean && most <= worst, "{what}: off by {got:.4} in the mean and {most:.4} at most");
        assert!(self.refused.len() <= missing, "{what}: {:?}", self.refused);
    }
}

#[test]
fn walks_over_noisy_mats() {
    for pitch_mm in [7.5, 10.0] {
        let what = format!("walks at {pitch_mm} mm");
        Tally::of(Scene::Walking, pitch_mm, 0..20, eight_bits()).within(&what, 0.02, 0.05, 0);
    }
}

#[test]
fn steps_on_noisy_mats() {
    for pitch_mm in [7.5, 10.0] {
        let what = format!("steps at {pitch_mm} mm");
        Tally::of(Scene::Stepping, pitch_mm, 0..20, eight_bits()).within(&what, 0.02, 0.05, 0);
    }
}

#[test]
fn more_noise_than_the_contact_threshold_allows() {
    let sensor = Sensor { noise_kpa: 2.0, ..eight_bits() };
    let walks = Tally::of(Scene::Walking, 10.0, 0..10, sensor);
    walks.within("walks, 2 kPa", 0.02, 0.05, 0);
    let told = |result: &SessionResult| result.quality.iter().any(|finding| finding.kind.key() == "noisy");
    assert!(walks.results.iter().all(told));
    let too_noisy = Tally::of(Scene::Walking, 7.5, 5..8, Sensor { noise_kpa: 5.0, ..eight_bits() });
    assert!(too_noisy.errors.is_empty(), "{:?}", too_noisy.errors);
    assert!(
        too_noisy.refused.iter().any(|refusal| refusal.id() == "analysis-unsteady-cells"),
        "{:?}",
        too_noisy.refused
    );
}

#[test]
fn steps_too_short_for_a_coarse_mat() {
    let sensor = Sensor { noise_kpa: 0.0, ..eight_bits() };
    let steps = Tally::of(Scene::Stepping, 15.0, 10..12, sensor);
    assert!(steps.errors.iter().all(|error| error.abs() <= 0.05), "{:?}", steps.errors);
    assert!(steps.refused.iter().any(|refusal| refusal.id() == "analysis-few-cells"));
}

#[test]
fn standing_on_noisy_mats_with_crosstalk() {
    for (pitch_mm, noise_kpa, crosstalk) in
        [(5.0, 1.0, 0.01), (5.0, 2.0, 0.03), (7.5, 1.0, 0.03), (7.5, 2.0, 0.01)]
    {
        let what = format!("stands at {pitch_mm} mm, {noise_kpa} kPa, crosstalk {crosstalk}");
        let sensor = Sensor { noise_kpa, crosstalk, ..eight_bits() };
        Tally::of(Scene::Standing, pitch_mm, 0..20, sensor).within(&what, 0.01, 0.03, 0);
    }
}

#[test]
fn dead_cells_are_filled_in_or_the_arch_index_is_refused() {
    for (pitch_mm, missing) in [(5.0, 14), (7.5, 10)] {
        let sensor = Sensor { dead_fraction: 0.02, ..eight_bits() };
        let stands = Tally::of(Scene::Standing, pitch_mm, 0..20, sensor);
        stands.within(&format!("stands at {pitch_mm} mm"), 0.01, 0.025, missing);
        let dead = stands.refused.iter().filter(|refusal| refusal.id() == "analysis-midfoot-cell").count();
        assert!(dead + 1 >= stands.refused.len(), "{:?}", stands.refused);
        let told = |result: &&SessionResult| result.quality.iter().any(|it| it.kind.key() == "dead_cells");
        // Not every stand has a dead cell in the midst of its load.
        let found = stands.results.iter().filter(told).count();
        assert!(found >= 10, "{found}");
        let sound = Tally::of(Scene::Standing, pitch_mm, 0..20, eight_bits());
        assert_eq!(sound.results.iter().filter(told).count(), 0);
    }
}
