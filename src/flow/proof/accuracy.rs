//! Simulated children with a known truth against what the analysis makes of their recordings.

mod errors;
mod spines;
mod stand;

use crate::analysis::result::SessionResult;
use crate::analysis::{Options, analyse};
use crate::flow::in_order::in_order;
use crate::sim::{Truth, simulate};
use errors::Trial;
use stand::{compared, stand};

pub use errors::{Group, IndexErrors};
pub use spines::{AccuracyOnSpines, SpineAccuracy, spine_accuracy};
pub use stand::AccuracyError;

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

fn standing(pitch_mm: f64, child: usize, seed: u64) -> Result<(Truth, SessionResult), AccuracyError> {
    let (config, _) = stand(pitch_mm, child, seed)?;
    let (recording, truth) = simulate(&config)?;
    Ok((truth, analyse(&recording, Options::default())))
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
