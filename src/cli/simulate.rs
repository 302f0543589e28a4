//! `plantar simulate`: a child on a mat, to a file or as a mat on a pseudo-terminal.

use rand::SeedableRng as _;

use super::args::{Bits, FeetName, PostureName, SceneName, SensorArgs, Simulate};
use super::exit::{Exit, Failure};
use super::{hint, terminal};
#[cfg(feature = "python")]
use crate::base::Recording;
use crate::base::{CellsKind, Mat, Side};
use crate::flow::{self, Loaded, Speaking};
use crate::sim::{
    Child, Config, FeetOnMat, Placement, Posture, Scene, Script, Sensor, Simulator, simulate_told,
};
use crate::store;

/// Pitch, rate and length where nobody says another.
const PITCH_MM: (f64, f64) = (8.0, 8.0);
const RATE_HZ: f64 = 50.0;
const SECONDS: f64 = 10.0;
/// A mat two feet fit onto whichever way they stand, in x and y.
const STANDING_MAT_MM: (f64, f64) = (480.0, 480.0);
/// A mat with room for a few steps.
const WALKING_MAT_MM: (f64, f64) = (480.0, 1600.0);
/// Mixed into the seed so that where a child stands and how it sways are drawn apart.
const PLACEMENT_STREAM: u64 = 0x706c_6163;

/// Runs the command.
pub(super) fn run(args: &Simulate) -> Result<(), Failure> {
    let by = loaded(args)?;
    let config = config(args, by.as_ref())?;
    let bytes = args.out.as_ref().filter(|out| out.extension().is_some_and(|ending| ending == "bin"));
    let truth = if let Some(out) = bytes {
        let Some(by) = &by else {
            return Err(usage(format!("{}: bytes are written with --profile only", out.display())));
        };
        let bar = terminal::bar("simulating", config.frames() as u64);
        let (mut mat, mut bytes) = (Speaking::new(&config, by).map_err(usage)?, Vec::new());
        while mat.next_frame(&mut bytes).is_some() {
            bar.inc(1);
        }
        store::write_bytes(out, &bytes).map_err(|error| hint::output(&error))?;
        bar.finish_and_clear();
        Simulator::new(&config).map_err(usage)?.truth().clone()
    } else if let Some(out) = &args.out {
        let bar = terminal::bar("simulating", config.frames() as u64);
        let told = &mut |frames| bar.set_position(frames as u64);
        let (recording, truth) = simulate_told(&config, told).map_err(usage)?;
        store::write_recording(out, &recording).map_err(|error| hint::output(&error))?;
        bar.finish_and_clear();
        truth
    } else {
        Simulator::new(&config).map_err(usage)?.truth().clone()
    };
    if let Some(path) = &args.truth {
        let text =
            serde_json::to_vec_pretty(&truth).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        store::write_bytes(path, &text).map_err(|error| hint::output(&error))?;
    }
    let written: Vec<_> = [&args.out, &args.truth].into_iter().flatten().cloned().collect();
    // Of a virtual mat standard output tells the port.
    terminal::wrote(&written, args.pty)?;
    if args.pty { super::serve::run(&config, by.as_ref()) } else { Ok(()) }
}

/// The recording, and its truth as JSON.
///
/// # Errors
/// When there is no such scene.
#[cfg(feature = "python")]
pub(crate) fn simulated(args: &Simulate) -> Result<(Recording, String), Failure> {
    let by = loaded(args)?;
    let (recording, truth) = simulate_told(&config(args, by.as_ref())?, &mut |_| ()).map_err(usage)?;
    let truth = serde_json::to_string(&truth).map_err(|error| Failure::new(Exit::Unexpected, error))?;
    Ok((recording, truth))
}

/// The profile whose mat it is.
fn loaded(args: &Simulate) -> Result<Option<Loaded>, Failure> {
    let by = args.profile.as_deref().map(flow::load_profile).transpose();
    by.map_err(|error| Failure::new(Exit::Input, error))
}

fn usage(error: impl std::fmt::Display) -> Failure {
    Failure::new(Exit::Usage, error)
}

fn config(args: &Simulate, by: Option<&Loaded>) -> Result<Config, Failure> {
    let said = by.map(|by| &by.profile.mat);
    let script = args.script.as_deref().map(flow::read_script).transpose();
    let script = script.map_err(|error| Failure::new(Exit::Input, error))?;
    let (scene, script) = match (script, args.scene) {
        (Some(script), _) => (Scene::Practising, Some(script)),
        (None, SceneName::Standing) => (Scene::Standing, None),
        (None, SceneName::Stepping) => (Scene::Stepping, None),
        (None, SceneName::Walking) => (Scene::Walking, None),
        (None, SceneName::Roaming) => (Scene::Roaming, None),
        (None, SceneName::Empty) => (Scene::Empty, None),
        (None, SceneName::Exercise(_)) if args.seconds.is_some() => {
            let text = "--seconds: an exercise lasts as long as it takes";
            return Err(usage(text).with_hint("write a script: docs/formats/SCRIPT.md"));
        }
        (None, SceneName::Exercise(exercise)) => (Scene::Practising, Some(Script::of(exercise))),
    };
    let mut child = Child { patterns: args.pattern, ..Child::of_age(args.age_years, args.arch) };
    child.foot_length_mm = args.foot_mm.unwrap_or(child.foot_length_mm);
    child.weight_kg = args.weight_kg.unwrap_or(child.weight_kg);
    let of_profile = said.and_then(|mat| mat.pitch_mm).map(|[x, y]| (x, y));
    let (pitch_x_mm, pitch_y_mm) = args.pitch_mm.or(of_profile).unwrap_or(PITCH_MM);
    let grid = args.size.or(said.map(|mat| (mat.rows, mat.cols)));
    let (rows, cols) = grid.unwrap_or_else(|| {
        let (width_mm, height_mm) = if scene == Scene::Walking { WALKING_MAT_MM } else { STANDING_MAT_MM };
        ((height_mm / pitch_y_mm).ceil() as usize, (width_mm / pitch_x_mm).ceil() as usize)
    });
    let of_profile = by.map(|by| &by.profile.surface);
    let surface = args.surface.as_ref().or(of_profile).cloned().unwrap_or_default();
    let mat = Mat::new(rows, cols, pitch_x_mm, pitch_y_mm)
        .and_then(|mat| mat.with_surface(surface))
        .map_err(usage)?;
    let mut config = Config::new(scene, child, mat, args.seed);
    config.posture = match args.posture {
        PostureName::TwoFeet => Posture::TwoFeet,
        PostureName::Left => Posture::OneFoot(Side::Left),
        PostureName::Right => Posture::OneFoot(Side::Right),
        PostureName::Toes => Posture::Toes,
        PostureName::Heels => Posture::Heels,
        PostureName::OuterEdges => Posture::OuterEdges,
        PostureName::LeftHeelRaised => Posture::HeelRaised(Side::Left),
        PostureName::RightHeelRaised => Posture::HeelRaised(Side::Right),
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
    config.rate_hz = args.rate_hz.or(said.and_then(|mat| mat.rate_hz)).unwrap_or(RATE_HZ);
    config.duration_s = args.seconds.unwrap_or(SECONDS);
    config.script = script;
    (config.mat_seed, config.child_seed) = (args.mat_seed, args.child_seed);
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
            creep: args.creep,
            ..Sensor::default()
        }
    };
    Sensor {
        kind: match args.bits {
            Bits::Eight => CellsKind::U8,
            Bits::Sixteen => CellsKind::U16,
        },
        crosstalk: args.crosstalk,
        afterglow: args.afterglow,
        stuck_fraction: args.stuck,
        noisy_fraction: args.noisy,
        broken_rows: args.broken_rows,
        broken_cols: args.broken_cols,
        ..base
    }
}
