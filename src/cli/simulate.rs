//! `plantar simulate`: a child on a mat, to a file or as a mat on a pseudo-terminal.

use rand::SeedableRng as _;

use super::args::{Bits, FeetName, PostureName, SceneName, SensorArgs, Simulate};
use super::exit::{Exit, Failure};
use super::{hint, terminal};
use crate::base::{CellsKind, Mat, Side};
use crate::sim::{Child, Config, FeetOnMat, Placement, Posture, Scene, Sensor, Simulator, simulate};
use crate::store;

/// A mat two feet fit onto whichever way they stand, in x and y.
const STANDING_MAT_MM: (f64, f64) = (480.0, 480.0);
/// A mat with room for a few steps.
const WALKING_MAT_MM: (f64, f64) = (480.0, 1600.0);
/// Mixed into the seed so that where a child stands and how it sways are drawn apart.
const PLACEMENT_STREAM: u64 = 0x706c_6163;

/// Runs the command.
pub fn run(args: &Simulate) -> Result<(), Failure> {
    let config = config(args)?;
    let truth = if let Some(out) = &args.out {
        let busy = terminal::spinner("simulating");
        let (recording, truth) = simulate(&config).map_err(usage)?;
        store::write_recording(out, &recording).map_err(|error| hint::output(&error))?;
        busy.finish_and_clear();
        truth
    } else {
        Simulator::new(&config).map_err(usage)?.truth().clone()
    };
    if let Some(path) = &args.truth {
        let text =
            serde_json::to_vec_pretty(&truth).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        store::write_bytes(path, &text).map_err(|error| hint::output(&error))?;
    }
    if args.pty { super::serve::run(&config) } else { Ok(()) }
}

fn usage(error: impl std::fmt::Display) -> Failure {
    Failure::new(Exit::Usage, error)
}

fn config(args: &Simulate) -> Result<Config, Failure> {
    let scene = match args.scene {
        SceneName::Standing => Scene::Standing,
        SceneName::Stepping => Scene::Stepping,
        SceneName::Walking => Scene::Walking,
        SceneName::Roaming => Scene::Roaming,
        SceneName::Empty => Scene::Empty,
    };
    let mut child = Child::of_age(args.age_years, args.arch);
    child.foot_length_mm = args.foot_mm.unwrap_or(child.foot_length_mm);
    child.weight_kg = args.weight_kg.unwrap_or(child.weight_kg);
    let (pitch_x_mm, pitch_y_mm) = args.pitch_mm;
    let (rows, cols) = args.size.unwrap_or_else(|| {
        let (width_mm, height_mm) = if scene == Scene::Walking { WALKING_MAT_MM } else { STANDING_MAT_MM };
        ((height_mm / pitch_y_mm).ceil() as usize, (width_mm / pitch_x_mm).ceil() as usize)
    });
    let mat = Mat::new(rows, cols, pitch_x_mm, pitch_y_mm)
        .and_then(|mat| mat.with_surface(args.surface.clone()))
        .map_err(usage)?;
    let mut config = Config::new(scene, child, mat, args.seed);
    config.posture = match args.posture {
        PostureName::TwoFeet => Posture::TwoFeet,
        PostureName::Left => Posture::OneFoot(Side::Left),
        PostureName::Right => Posture::OneFoot(Side::Right),
        PostureName::Toes => Posture::Toes,
    };
    config.feet = match args.feet {
        FeetName::Both => FeetOnMat::Both,
        FeetName::Left => FeetOnMat::Only(Side::Left),
        FeetName::Right => FeetOnMat::Only(Side::Right),
    };
    if args.random_placement {
        let mut rng = rand_pcg::Pcg64::seed_from_u64(args.seed ^ PLACEMENT_STREAM);
        config.placement = Placement::random(&mut rng, &config.mat, &child, config.feet).map_err(usage)?;
    }
    config.placement.rotation_deg = args.rotation_deg.unwrap_or(config.placement.rotation_deg);
    config.rate_hz = args.rate_hz;
    config.duration_s = args.seconds;
    config.mat_seed = args.mat_seed;
    config.sensor = sensor(&args.sensor);
    Ok(config)
}

fn sensor(args: &SensorArgs) -> Sensor {
    let base = if args.homemade {
        Sensor::homemade()
    } else {
        Sensor {
            full_scale_kpa: args.full_scale_kpa,
            calibrated: !args.uncalibrated,
            noise_kpa: args.noise_kpa,
            gain_spread: args.gain_spread,
            dead_fraction: args.dead,
            ..Sensor::default()
        }
    };
    Sensor {
        kind: match args.bits {
            Bits::Eight => CellsKind::U8,
            Bits::Sixteen => CellsKind::U16,
        },
        crosstalk: args.crosstalk,
        stuck_fraction: args.stuck,
        noisy_fraction: args.noisy,
        broken_rows: args.broken_rows,
        broken_cols: args.broken_cols,
        ..base
    }
}
