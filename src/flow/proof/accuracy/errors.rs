//! Errors of the footprint indices, over all feet and over groups of them.

use crate::analysis::result::FootResult;
use crate::footprint::FootprintIndex;
use crate::sim::{Arch, Child, FootTruth};

/// Bounds of the bands of foot length, millimetres.
const LENGTH_BANDS_MM: [f64; 7] = [120.0, 150.0, 180.0, 210.0, 240.0, 270.0, 300.0];
/// Bounds of the bands of turn from the nearest direction of the grid, degrees.
const ROTATION_BANDS_DEG: [f64; 4] = [0.0, 15.0, 30.0, 45.0];

/// One foot: what is true and what was found.
pub(super) struct Trial {
    pub(super) found: bool,
    /// `None` where the side was left open or no foot was found.
    pub(super) side_is_right: Option<bool>,
    pub(super) load_share_error: Option<f64>,
    foot_mm: f64,
    arch: Arch,
    /// Turn from the nearest direction of the grid, degrees.
    rotation_deg: f64,
    /// For each index the true value and the measured one.
    indices: [(Option<f64>, Option<f64>); FootprintIndex::ALL.len()],
}

impl Trial {
    pub(super) fn new(child: &Child, truth: &FootTruth, found: Option<&FootResult>) -> Self {
        let from_grid = truth.axis_deg.rem_euclid(90.0);
        Self {
            found: found.is_some(),
            side_is_right: found.and_then(|found| Some(found.side.clone().ok()? == truth.side)),
            load_share_error: found
                .and_then(|found| Some(found.load_share.clone().ok()? - truth.load_share?)),
            foot_mm: child.foot_length_mm,
            arch: child.arch[truth.side as usize],
            rotation_deg: from_grid.min(90.0 - from_grid),
            indices: FootprintIndex::ALL.map(|index| {
                let measured = found.and_then(|found| found.index_result(index).value.clone().ok());
                (truth.indices.get(index.definition().key).copied().flatten(), measured)
            }),
        }
    }
}

impl Trial {
    /// The true value of an index.
    pub(super) fn truth(&self, index: FootprintIndex) -> Option<f64> {
        self.indices[index as usize].0
    }
}

/// Errors (measured less true) of one index over some feet, in the unit of the index.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct IndexErrors {
    /// Which.
    pub index: FootprintIndex,
    /// Feet that have a true value.
    pub feet: usize,
    /// Feet of these that were given a value.
    pub given: usize,
    /// Feet given a value although they have no true one, such as a medial border where heel and ball are
    /// two islands.
    pub unfounded: usize,
    /// Mean error; `None` where no value was given.
    pub bias: Option<f64>,
    /// Standard deviation of the error; `None` with fewer than two values.
    pub spread: Option<f64>,
    /// Mean of the error's size.
    pub mean_error: Option<f64>,
    /// Largest size of the error.
    pub worst_error: Option<f64>,
}

impl IndexErrors {
    fn of<'a>(index: FootprintIndex, trials: impl Iterator<Item = &'a Trial>) -> Self {
        let (mut feet, mut unfounded, mut errors) = (0, 0, Vec::new());
        for trial in trials {
            match trial.indices[index as usize] {
                (Some(truth), measured) => {
                    feet += 1;
                    errors.extend(measured.map(|measured| measured - truth));
                }
                (None, measured) => unfounded += usize::from(measured.is_some()),
            }
        }
        let n = errors.len() as f64;
        let mean = |of: &dyn Fn(f64) -> f64| {
            (!errors.is_empty()).then(|| errors.iter().map(|&error| of(error)).sum::<f64>() / n)
        };
        let bias = mean(&|error| error);
        let variance = bias.and_then(|bias| mean(&|error| (error - bias).powi(2)));
        Self {
            index,
            feet,
            given: errors.len(),
            unfounded,
            bias,
            spread: variance.filter(|_| n > 1.0).map(|variance| (variance * n / (n - 1.0)).sqrt()),
            mean_error: mean(&f64::abs),
            worst_error: errors.iter().map(|error| error.abs()).max_by(f64::total_cmp),
        }
    }
}

/// Errors over the feet that have something in common.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Group {
    /// What they have in common, for people.
    pub label: String,
    /// The least number of the band they are in, where it is one of numbers.
    pub from: Option<f64>,
    /// Errors of every index.
    pub indices: Vec<IndexErrors>,
}

/// Errors of every index.
pub(super) fn of_all<'a>(trials: impl Iterator<Item = &'a Trial> + Clone) -> Vec<IndexErrors> {
    FootprintIndex::ALL.iter().map(|&index| IndexErrors::of(index, trials.clone())).collect()
}

fn group(label: String, from: Option<f64>, trials: &[Trial], belongs: impl Fn(&Trial) -> bool) -> Group {
    let own: Vec<&Trial> = trials.iter().filter(|trial| belongs(trial)).collect();
    Group { label, from, indices: of_all(own.into_iter()) }
}

/// By the length of the foot.
pub(super) fn by_foot_length(trials: &[Trial]) -> Vec<Group> {
    let bands = LENGTH_BANDS_MM.windows(2);
    bands
        .map(|band| {
            let label = format!("{} to {} mm", band[0], band[1]);
            group(label, Some(band[0]), trials, |trial| (band[0]..band[1]).contains(&trial.foot_mm))
        })
        .collect()
}

/// By the type of arch.
pub(super) fn by_arch(trials: &[Trial]) -> Vec<Group> {
    Arch::NAMED
        .iter()
        .map(|&arch| group(arch.to_string(), None, trials, |trial| trial.arch == arch))
        .collect()
}

/// By the turn from the nearest direction of the grid.
pub(super) fn by_rotation(trials: &[Trial]) -> Vec<Group> {
    let bands = ROTATION_BANDS_DEG.windows(2);
    bands
        .map(|band| {
            // No foot is turned by more than 45 degrees: the last band holds its upper bound.
            let last = band[1] == ROTATION_BANDS_DEG[ROTATION_BANDS_DEG.len() - 1];
            group(format!("{} to {}°", band[0], band[1]), Some(band[0]), trials, |trial| {
                trial.rotation_deg >= band[0] && (trial.rotation_deg < band[1] || last)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A trial whose arch index is true and measured as given.
    fn trial(truth: Option<f64>, measured: Option<f64>, foot_mm: f64, rotation_deg: f64) -> Trial {
        let mut indices = [(None, None); FootprintIndex::ALL.len()];
        indices[0] = (truth, measured);
        Trial {
            found: true,
            side_is_right: Some(true),
            load_share_error: None,
            foot_mm,
            arch: Arch::Low,
            rotation_deg,
            indices,
        }
    }

    #[test]
    fn bias_spread_and_worst_of_known_errors() {
        let trials = [
            trial(Some(0.2), Some(0.21), 130.0, 3.0),
            trial(Some(0.2), Some(0.17), 140.0, 44.0),
            trial(Some(0.3), None, 250.0, 20.0),
            trial(None, Some(0.5), 250.0, 20.0),
        ];
        let all = &of_all(trials.iter())[0];
        assert_eq!((all.feet, all.given, all.unfounded), (3, 2, 1));
        let close = |got: Option<f64>, expected: f64| assert!((got.unwrap() - expected).abs() < 1e-12);
        close(all.bias, -0.01);
        close(all.mean_error, 0.02);
        close(all.worst_error, 0.03);
        close(all.spread, 0.02 * 2f64.sqrt());
        let bands = by_foot_length(&trials);
        assert_eq!((bands.len(), bands[0].label.as_str()), (6, "120 to 150 mm"));
        assert_eq!(bands.iter().map(|band| band.indices[0].given).collect::<Vec<_>>(), [2, 0, 0, 0, 0, 0]);
        assert_eq!((bands[4].indices[0].feet, bands[4].indices[0].bias), (1, None));
        let turned: Vec<_> = by_rotation(&trials).iter().map(|band| band.indices[0].feet).collect();
        assert_eq!(turned, [1, 1, 1]);
        let arches: Vec<_> = by_arch(&trials).iter().map(|group| group.indices[0].feet).collect();
        assert_eq!(arches, [0, 0, 0, 3, 0]);
    }
}
