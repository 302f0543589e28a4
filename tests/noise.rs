//! Prints of noisy mats against the simulator's truth: right within a few hundredths, or refused.

use plantar::analysis::result::SessionResult;
use plantar::analysis::{Options, analyse};
use plantar::base::{CellsKind, Mat};
use plantar::sim::{Arch, Child, Config, FeetOnMat, Placement, Scene, Sensor, Truth, simulate};
use rand::SeedableRng;
use rand_pcg::Pcg64;

const ARCHES: [Arch; 5] = [Arch::VeryHigh, Arch::High, Arch::Normal, Arch::Low, Arch::Flat];

fn config(scene: Scene, age_years: f64, arch: Arch, pitch_mm: f64, seed: u64, sensor: Sensor) -> Config {
    let child = Child::of_age(age_years, [arch; 2]);
    let length_mm = if scene == Scene::Walking { 1500.0 } else { 500.0 };
    let cells = |mm: f64| (mm / pitch_mm).round() as usize;
    let mat = Mat::new(cells(length_mm), cells(500.0), pitch_mm, pitch_mm).unwrap();
    let mut config = Config::new(scene, child, mat, seed);
    if scene == Scene::Standing {
        config.duration_s = 4.0;
    } else {
        (config.duration_s, config.rate_hz) = (8.0, 100.0);
    }
    if scene != Scene::Walking {
        let mut rng = Pcg64::seed_from_u64(seed);
        config.placement = Placement::random(&mut rng, &config.mat, &config.child, FeetOnMat::Both).unwrap();
    }
    config.sensor = sensor;
    config
}

#[test]
fn explore() {
    let var =
        |name: &str, default: f64| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default);
    let kinds = [(CellsKind::U8, 510.0), (CellsKind::U16, 655.35)];
    let scenes: Vec<Scene> = match std::env::var("SCENE").as_deref() {
        Ok("standing") => vec![Scene::Standing],
        Ok("walking") => vec![Scene::Walking],
        Ok("stepping") => vec![Scene::Stepping],
        _ => vec![Scene::Walking, Scene::Stepping],
    };
    let pitches: Vec<f64> =
        std::env::var("PITCH").unwrap_or("7.5,10".into()).split(',').map(|p| p.parse().unwrap()).collect();
    for scene in scenes {
        for &pitch in &pitches {
            let (mut errors, mut refused) = (Vec::new(), Vec::new());
            for seed in 0..var("N", 20.0) as u64 {
                let (kind, full_scale_kpa) = kinds[(seed / 5 % 2) as usize];
                let sensor = Sensor {
                    kind,
                    full_scale_kpa,
                    noise_kpa: var("NOISE", 1.0),
                    idle_noise: var("IDLE", 1.0) > 0.0,
                    crosstalk: var("XTALK", 0.0),
                    dead_fraction: var("DEAD", 0.0),
                    ..Sensor::default()
                };
                let age = 3.0 + (seed % 10) as f64;
                let config = config(scene, age, ARCHES[seed as usize % 5], pitch, seed, sensor);
                let (recording, truth) = simulate(&config).unwrap();
                let result: SessionResult = analyse(&recording, Options::default());
                let truth: Truth = truth;
                for truth in &truth.feet {
                    let found = result.feet.iter().find(|foot| foot.side == Ok(truth.side));
                    let Some(foot) = found else {
                        refused.push(format!(
                            "{seed} {:?}: no foot {:?} {:?}",
                            truth.side,
                            result.task,
                            result.feet.iter().map(|f| f.side.clone()).collect::<Vec<_>>()
                        ));
                        continue;
                    };
                    match &foot.arch_index {
                        Ok(ai) => {
                            let error = ai.value - truth.arch_index;
                            if error.abs() > var("SHOW", 0.03) {
                                println!(
                                    "{scene:?} {pitch} seed {seed} age {age} {:?} {:?}: {:+.3} ({:.3}), toes {:.3} not {:.3}, length {:.0}/{:.0} not {:.0}/{:.0}, n {} keys {:?}",
                                    truth.side,
                                    kind,
                                    error,
                                    truth.arch_index,
                                    foot.region_load.as_ref().map_or(-1.0, |r| r.toes),
                                    truth.region_load.toes,
                                    foot.geometry.as_ref().map_or(0.0, |g| g.toeless_length_mm),
                                    foot.geometry.as_ref().map_or(0.0, |g| g.length_mm),
                                    truth.toeless_length_mm,
                                    truth.length_mm,
                                    foot.arch_index_contacts,
                                    result.quality.iter().map(|q| q.key).collect::<Vec<_>>()
                                );
                            }
                            errors.push(error);
                        }
                        Err(refusal) => refused.push(format!("{seed} {:?}: {refusal}", truth.side)),
                    }
                }
            }
            let n = errors.len() as f64;
            let abs = |e: &f64| e.abs();
            println!(
                "== {scene:?} {pitch} mm: {} values, bias {:+.4}, mean |e| {:.4}, worst {:.4}, over 0.05: {}, refused {}",
                errors.len(),
                errors.iter().sum::<f64>() / n,
                errors.iter().map(abs).sum::<f64>() / n,
                errors.iter().map(abs).fold(0.0, f64::max),
                errors.iter().filter(|e| e.abs() > 0.05).count(),
                refused.len()
            );
            for line in refused {
                println!("   {line}");
            }
        }
    }
}
