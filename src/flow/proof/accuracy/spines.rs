//! How wrong the footprint indices are on spines: as if the mat were flat, and with the pressure between the
//! spines recovered from their known pattern.

use rand::{Rng, RngExt as _};

use super::errors::{self, Group, IndexErrors, Trial};
use super::stand::{AccuracyError, compared, stand};
use crate::analysis::{Options, analyse};
use crate::base::{Mat, Spines, Surface};
use crate::flow::in_order::in_order;
use crate::footprint::FootprintIndex;
use crate::sim::simulate;

/// Diameters of the tips, as shares of the spacing.
const DIAMETERS: std::ops::Range<f64> = 0.3..0.8;
/// Nobody measures where a pattern lies better than this, millimetres in x and in y.
const MISPLACED_MM: f64 = 0.5;
/// Limit for bias and standard deviation of the arch index.
const ARCH_INDEX_LIMIT: f64 = 0.01;

/// What was found with spines so far apart on cells so far apart.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AccuracyOnSpines {
    /// Distance between spines in both directions, millimetres.
    pub spacing_mm: f64,
    /// Pitch of the mat in both directions, millimetres.
    pub pitch_mm: f64,
    /// Feet on the mat.
    pub feet: usize,
    /// Feet that were found where they are, on the recovered picture.
    pub found: usize,
    /// Mean size of the error of the left foot's share of the load, in share.
    pub load_share_mean_error: f64,
    /// Errors of every index when the mat is taken for a flat one.
    pub as_flat: Vec<IndexErrors>,
    /// Errors of every index with the pressure recovered.
    pub recovered: Vec<IndexErrors>,
    /// The same by the type of arch.
    pub by_arch: Vec<Group>,
    /// The same by the length of the foot.
    pub by_foot_length: Vec<Group>,
}

/// Errors on spines, and how large they may be.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct SpineAccuracy {
    /// For every index the limit of bias and standard deviation below which it is given: 0.01 for the arch index,
    /// for the others the same share of the range of 5 to 95 of 100 true values.
    pub limits: Vec<f64>,
    /// Spacing by spacing, pitch by pitch.
    pub rows: Vec<AccuracyOnSpines>,
}

/// Simulates `children`, as for the accuracy on flat mats, standing on spines of each spacing and cells of each
/// pitch: tips of 0.3 to 0.8 of the spacing, wherever the pattern lies on the cells, every other one staggered.
/// The analysis is told a pattern that lies up to half a millimetre off in x and in y.
///
/// # Errors
/// When a pitch or spacing is out of range.
pub fn spine_accuracy(
    spacings_mm: &[f64],
    pitches_mm: &[f64],
    children: usize,
    seed: u64,
    progress: &(dyn Fn() + Sync),
) -> Result<SpineAccuracy, AccuracyError> {
    let mut rows = Vec::new();
    let mut truths: Vec<Vec<f64>> = vec![Vec::new(); FootprintIndex::ALL.len()];
    for &spacing_mm in spacings_mm {
        for &pitch_mm in pitches_mm {
            let trial = |_: &mut (), child| {
                let trials = on_spines(spacing_mm, pitch_mm, child, seed);
                progress();
                trials
            };
            let (mut as_flat, mut recovered): (Vec<Trial>, Vec<Trial>) = Default::default();
            in_order(
                children,
                || (),
                trial,
                |_, more| {
                    more.map(|[flat, between]| {
                        as_flat.extend(flat);
                        recovered.extend(between);
                    })
                },
            )?;
            for (truths, index) in truths.iter_mut().zip(FootprintIndex::ALL) {
                truths.extend(recovered.iter().filter_map(|trial| trial.truth(index)));
            }
            rows.push(row(spacing_mm, pitch_mm, &as_flat, &recovered));
        }
    }
    let ranges: Vec<f64> = truths.into_iter().map(range).collect();
    let limits = ranges.iter().map(|range| ARCH_INDEX_LIMIT * range / ranges[0]).collect();
    Ok(SpineAccuracy { limits, rows })
}

/// One child on spines: the trials as if the mat were flat, and those between the spines.
fn on_spines(
    spacing_mm: f64,
    pitch_mm: f64,
    child: usize,
    seed: u64,
) -> Result<[Vec<Trial>; 2], AccuracyError> {
    let (mut config, mut rng) = stand(pitch_mm, child, seed)?;
    let flat = config.mat.clone();
    let spines = Spines {
        spacing_x_mm: spacing_mm,
        spacing_y_mm: spacing_mm,
        diameter_mm: spacing_mm * rng.random_range(DIAMETERS),
        offset_x_mm: rng.random_range(0.0..spacing_mm),
        offset_y_mm: rng.random_range(0.0..spacing_mm),
        staggered: child % 2 == 1,
    };
    config.mat = bumpy(&flat, spines)?;
    let (mut recording, truth) = simulate(&config)?;
    let off = |rng: &mut dyn Rng| rng.random_range(-MISPLACED_MM..MISPLACED_MM);
    let told = Spines {
        offset_x_mm: spines.offset_x_mm + off(&mut rng),
        offset_y_mm: spines.offset_y_mm + off(&mut rng),
        ..spines
    };
    let mut trials = |mat: Mat| {
        recording.meta.mat = mat;
        let options = Options { beyond_proof: true, ..Options::default() };
        compared(&truth, &analyse(&recording, options))
    };
    Ok([trials(flat.clone()), trials(bumpy(&flat, told)?)])
}

fn bumpy(mat: &Mat, spines: Spines) -> Result<Mat, AccuracyError> {
    Ok(mat.clone().with_surface(Surface { spines: Some(spines), ..Surface::bumpy() })?)
}

fn row(spacing_mm: f64, pitch_mm: f64, as_flat: &[Trial], recovered: &[Trial]) -> AccuracyOnSpines {
    let shares: Vec<f64> = recovered.iter().filter_map(|trial| trial.load_share_error).collect();
    AccuracyOnSpines {
        spacing_mm,
        pitch_mm,
        feet: recovered.len(),
        found: recovered.iter().filter(|trial| trial.found).count(),
        load_share_mean_error: shares.iter().map(|error| error.abs()).sum::<f64>()
            / shares.len().max(1) as f64,
        as_flat: errors::of_all(as_flat.iter()),
        recovered: errors::of_all(recovered.iter()),
        by_arch: errors::by_arch(recovered),
        by_foot_length: errors::by_foot_length(recovered),
    }
}

/// The range in which 90 of 100 values lie; 0 of none.
fn range(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values.get((share * values.len() as f64) as usize).copied().unwrap_or(0.0);
    at(0.95) - at(0.05)
}
