//! A simulated child that stands somewhere, and its feet beside what was found.

use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use super::errors::Trial;
use crate::analysis::result::SessionResult;
use crate::base::{Mat, MatError, Point};
use crate::sim::{Arch, Child, Config, FeetOnMat, FootTruth, Placement, Scene, SimError, Truth};

/// Foot lengths simulated, millimetres: from the first steps to a tall adult.
const FOOT_MM: std::ops::Range<f64> = 120.0..300.0;
/// A mat two feet of any length here fit onto whichever way they stand.
const MAT_MM: f64 = 540.0;
/// Long enough for a stable window.
const DURATION_S: f64 = 4.0;

/// Why no table was made.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum AccuracyError {
    /// A pitch no mat has.
    #[error(transparent)]
    Mat(#[from] MatError),
    /// A scene that cannot be.
    #[error(transparent)]
    Sim(#[from] SimError),
}

/// A child standing somewhere, and the generator for whatever else is random about it.
pub(super) fn stand(pitch_mm: f64, child: usize, seed: u64) -> Result<(Config, Pcg64), AccuracyError> {
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

/// Every foot on the mat beside what was found in its place.
pub(super) fn compared(truth: &Truth, result: &SessionResult) -> Vec<Trial> {
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
