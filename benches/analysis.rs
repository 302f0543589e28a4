//! The analysis of whole recordings, against reading all their cells once.

mod ratio;

use plantar::analysis::{FrameMeter, Options, analyse};
use plantar::base::{CellsKind, CellsRef, Grid, Mat, Recording, Side};
use plantar::footprint::measure_print;

use plantar::sim::{Arch, Child, Config, FeetOnMat, Scene, simulate};

/// Frames of the step, as many as a usual one of the reference recordings has.
const STEP_FRAMES: usize = 370;

fn main() {
    ratio::head("analysis");
    step();
    for (scene, rows, cols, pitch_mm, rate_hz, duration_s) in [
        (Scene::Standing, 48, 48, 10.0, 50.0, 20.0),
        (Scene::Standing, 96, 96, 5.0, 100.0, 10.0),
        (Scene::Stepping, 48, 48, 10.0, 100.0, 10.0),
        (Scene::Walking, 160, 48, 10.0, 100.0, 5.0),
    ] {
        let mat = Mat::new(rows, cols, pitch_mm, pitch_mm).unwrap();
        let mut config = Config::new(scene, Child::of_age(6.0, [Arch::Normal; 2]), mat, 1);
        config.rate_hz = rate_hz;
        config.duration_s = duration_s;
        let (recording, _) = simulate(&config).unwrap();
        ratio::row(
            &format!("{scene:?}, {} frames {rows}x{cols}", recording.frames()),
            || analyse(&recording, Options::default()).feet.len(),
            "summing every cell of every frame",
            || sum(&recording),
        );
    }
}

/// One step of a grown foot on a fine mat at 500 Hz, whole and its print alone.
fn step() {
    let mat = Mat::new(63, 33, 5.08, 5.08).unwrap();
    let child = Child::of_foot_length(255.0, [Arch::Normal; 2]);
    let mut config = Config::new(Scene::Stepping, child, mat, 1);
    (config.feet, config.rate_hz, config.duration_s) = (FeetOnMat::Only(Side::Right), 500.0, 6.0);
    // The right foot in the middle of the narrow mat.
    config.placement.x_mm -= 0.5 * config.placement.stance_width_mm;
    let (walk, _) = simulate(&config).unwrap();
    let is_loaded =
        |at: usize| matches!(walk.frame(at), CellsRef::U16(cells) if cells.iter().any(|&cell| cell > 0));
    let empty = (0..walk.frames()).find(|&at| !is_loaded(at)).unwrap();
    let first = (empty..walk.frames()).find(|&at| is_loaded(at)).unwrap() - 1;
    let mut recording = Recording::new(walk.meta.clone(), CellsKind::U16);
    for at in first..first + STEP_FRAMES {
        recording.push(walk.stamps()[at], walk.frame(at));
    }
    let result = analyse(&recording, Options::default());
    let what = format!("a step, {} frames 63x33, {} feet", recording.frames(), result.feet.len());
    ratio::row(
        &what,
        || analyse(&recording, Options::default()).feet.len(),
        "summing every cell of every frame",
        || sum(&recording),
    );
    for bootstrap in [Options::USUAL_BOOTSTRAP, 200] {
        ratio::row(
            &format!("with intervals, {bootstrap} replicates"),
            || analyse(&recording, Options { bootstrap, ..Options::default() }).feet.len(),
            "summing every cell of every frame",
            || sum(&recording),
        );
    }
    let threshold = result.contact_threshold;
    ratio::row(
        "force, area, peak and centre of its frames, its print, all indices",
        || measured(&recording, threshold),
        "summing every cell of every frame",
        || sum(&recording),
    );
    if let Some(foot) = result.feet.first() {
        ratio::row(
            "its print alone",
            || measure_print(&recording.meta.mat, &foot.print.picture, threshold, None),
            "summing every cell of every frame",
            || sum(&recording),
        );
    }
}

/// What other programs call the analysis of a step: its path, its peak picture with axis, toe cut and
/// indices. Without finding feet and sides, regions over time, phases, noise and faults.
fn measured(recording: &Recording, threshold: f64) -> usize {
    let mut meter = FrameMeter::new(&recording.meta.mat, recording.meta.scale);
    let mut path = Vec::with_capacity(recording.frames());
    let mut most = vec![0_u16; recording.meta.mat.cells()];
    for at in 0..recording.frames() {
        let frame = recording.frame(at);
        path.push(meter.measure(frame));
        let CellsRef::U16(cells) = frame else { unreachable!("simulated in 16 bits") };
        most.iter_mut().zip(cells).for_each(|(most, &cell)| *most = cell.max(*most));
    }
    let mat = &recording.meta.mat;
    let values = most.iter().map(|&count| recording.meta.scale.apply(f64::from(count))).collect();
    let picture = Grid::from_values(mat.rows(), mat.cols(), values);
    let print = measure_print(mat, &picture, threshold, None);
    path.len() + usize::from(print.footprint.is_ok())
}

/// Reads every cell of every frame once.
fn sum(recording: &Recording) -> u64 {
    let frame = |at: usize| match recording.frame(at) {
        CellsRef::U16(cells) => cells.iter().map(|&cell| u64::from(cell)).sum::<u64>(),
        _ => unreachable!("simulated in 16 bits"),
    };
    (0..recording.frames()).map(frame).sum()
}
