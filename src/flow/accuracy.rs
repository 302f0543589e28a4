//! Simulated children with a known truth against what the analysis makes of their recordings.

mod errors;
mod spines;

use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::in_order::in_order;
use crate::analysis::result::SessionResult;
use crate::analysis::{Options, analyse};
use crate::base::{Mat, MatError, Point};
use crate::sim::{Arch, Child, Config, FeetOnMat, FootTruth, Placement, Scene, SimError, Truth, simulate};
use errors::Trial;

pub use errors::{Group, IndexErrors};
pub use spines::{AccuracyOnSpines, SpineAccuracy, spine_accuracy};

/// Foot lengths simulated, millimetres: from the first steps to a tall adult.
const FOOT_MM: std::ops::Range<f64> = 120.0..300.0;
/// A mat two feet of any length here fit onto whichever way they stand.
const MAT_MM: f64 = 540.0;
/// Long enough for a stable window.
const DURATION_S: f64 = 4.0;

/// What was found at one pitch, and how wrong it was.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AccuracyAtPitch {
    /// Pitch of the mat in both directions, millimetres.
    pub pitch_mm: f64,
    /// Feet on the mat.
    pub feet: usize,
    /// Feet that were found where they are.
    pub found: usize,
    /// Feet given the right side.
    pub side_right: usize,
    /// Feet given the wrong side.
    pub side_wrong: usize,
    /// Feet whose side was left open.
    pub side_refused: usize,
    /// Mean size of the error of the left foot's share of the load, in share.
    pub load_share_mean_error: f64,
    /// Errors of every index over all feet.
    pub indices: Vec<IndexErrors>,
    /// The same by the length of the foot.
    pub by_foot_length: Vec<Group>,
    /// The same by the type of arch.
    pub by_arch: Vec<Group>,
    /// The same by how far the foot is turned from the nearest direction of the grid.
    pub by_rotation: Vec<Group>,
}

/// Simulates `children` standing on a mat at each pitch and measures them. Foot lengths from 120 to 300 mm
/// with the age and weight that go with them, arch types (each of the five in turn, the two feet apart),
/// places and turns follow from the seed.
///
/// # Errors
/// When a pitch is out of range.
pub fn accuracy(
    pitches_mm: &[f64],
    children: usize,
    seed: u64,
    progress: &(dyn Fn() + Sync),
) -> Result<Vec<AccuracyAtPitch>, AccuracyError> {
    pitches_mm
        .iter()
        .map(|&pitch_mm| {
            let trial = |_: &mut (), child| {
                let trials = standing(pitch_mm, child, seed).map(|(truth, result)| compared(&truth, &result));
                progress();
                trials
            };
            let mut trials: Vec<Trial> = Vec::new();
            in_order(children, || (), trial, |_, more| more.map(|more| trials.extend(more)))?;
            Ok(at_pitch(pitch_mm, &trials))
        })
        .collect()
}

/// Why no table was made.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum AccuracyError {
    /// A pitch no mat has.
    #[error(transparent)]
    Mat(#[from] MatError),
    /// A scene that cannot be.
    #[error(transparent)]
    Sim(#[from] SimError),
}

/// A child standing somewhere, and the generator for whatever else is random about it.
fn stand(pitch_mm: f64, child: usize, seed: u64) -> Result<(Config, Pcg64), AccuracyError> {
    let mut rng = Pcg64::seed_from_u64(seed.wrapping_mul(1_000_003).wrapping_add(child as u64));
    let arch = [Arch::NAMED[child % 5], Arch::NAMED[(child / 5) % 5]];
    let cells = (MAT_MM / pitch_mm).ceil() as usize;
    let mat = Mat::new(cells, cells, pitch_mm, pitch_mm)?;
    let kid = Child::of_foot_length(rng.random_range(FOOT_MM), arch);
    let mut config = Config::new(Scene::Standing, kid, mat, rng.random());
    config.placement = Placement::random(&mut rng, &config.mat, &kid, FeetOnMat::Both)?;
    config.duration_s = DURATION_S;
    Ok((config, rng))
}

fn standing(pitch_mm: f64, child: usize, seed: u64) -> Result<(Truth, SessionResult), AccuracyError> {
    let (config, _) = stand(pitch_mm, child, seed)?;
    let (recording, truth) = simulate(&config)?;
    Ok((truth, analyse(&recording, Options::default())))
}

/// Every foot on the mat beside what was found in its place.
fn compared(truth: &Truth, result: &SessionResult) -> Vec<Trial> {
    let found = |foot: &FootTruth| {
        let middle = nalgebra::center(&foot.heel, &foot.toe);
        result.feet.iter().find(|found| {
            found.footprint.as_ref().is_ok_and(|geometry| {
                let theirs: Point = nalgebra::center(&geometry.heel(), &geometry.toe());
                nalgebra::distance(&theirs, &middle) < 0.25 * foot.length_mm
            })
        })
    };
    let on_mat = truth.feet.iter().filter(|foot| foot.on_mat);
    on_mat.map(|foot| Trial::new(&truth.child, foot, found(foot))).collect()
}

fn at_pitch(pitch_mm: f64, trials: &[Trial]) -> AccuracyAtPitch {
    let count = |of: fn(&Trial) -> bool| trials.iter().filter(|trial| of(trial)).count();
    let shares: Vec<f64> = trials.iter().filter_map(|trial| trial.load_share_error).collect();
    AccuracyAtPitch {
        pitch_mm,
        feet: trials.len(),
        found: count(|trial| trial.found),
        side_right: count(|trial| trial.side_is_right == Some(true)),
        side_wrong: count(|trial| trial.side_is_right == Some(false)),
        side_refused: count(|trial| trial.found && trial.side_is_right.is_none()),
        load_share_mean_error: shares.iter().map(|error| error.abs()).sum::<f64>()
            / shares.len().max(1) as f64,
        indices: errors::of_all(trials.iter()),
        by_foot_length: errors::by_foot_length(trials),
        by_arch: errors::by_arch(trials),
        by_rotation: errors::by_rotation(trials),
    }
}
