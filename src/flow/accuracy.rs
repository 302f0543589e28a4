//! Simulated children with a known truth against what the analysis makes of their recordings.

use std::sync::atomic::{AtomicUsize, Ordering};

use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use crate::analysis::result::SessionResult;
use crate::analysis::{Options, analyse};
use crate::base::{Mat, MatError, Point};
use crate::sim::{Arch, Child, Config, FeetOnMat, Placement, Scene, SimError, Truth, simulate};

/// Ages simulated, years: the range the arch measures are meant for.
const AGES_YEARS: std::ops::RangeInclusive<f64> = 3.0..=12.0;
/// A mat two feet of any age here fit onto whichever way they stand.
const MAT_MM: f64 = 480.0;
/// Long enough for a stable window.
const DURATION_S: f64 = 4.0;

/// Errors at one pitch, over all children.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct AccuracyRow {
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
    /// Feet given an arch index.
    pub arch_index_given: usize,
    /// Mean error of the arch index (measured less true).
    pub arch_index_bias: f64,
    /// Mean of the error's size.
    pub arch_index_mean_error: f64,
    /// Largest size of the error.
    pub arch_index_worst_error: f64,
    /// Mean size of the error of the left foot's share of the load, in share.
    pub load_share_mean_error: f64,
}

/// Simulates `children` standing on a mat at each pitch and measures them. Ages, arch types (each
/// of the five in turn, the two feet apart), places and turns follow from the seed.
///
/// # Errors
/// When a pitch is out of range.
pub fn accuracy(
    pitches_mm: &[f64],
    children: usize,
    seed: u64,
    progress: &(dyn Fn() + Sync),
) -> Result<Vec<AccuracyRow>, AccuracyError> {
    pitches_mm
        .iter()
        .map(|&pitch_mm| {
            let trials = in_parallel(children, |child| {
                let trial = trial(pitch_mm, child, seed);
                progress();
                trial
            });
            let mut row = Tally::default();
            row.row.pitch_mm = pitch_mm;
            for trial in trials {
                let (truth, result) = trial?;
                row.add(&truth, &result);
            }
            Ok(row.finish())
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

fn trial(pitch_mm: f64, child: usize, seed: u64) -> Result<(Truth, SessionResult), AccuracyError> {
    let mut rng = Pcg64::seed_from_u64(seed.wrapping_mul(1_000_003).wrapping_add(child as u64));
    let arch = [Arch::NAMED[child % 5], Arch::NAMED[(child / 5) % 5]];
    let age_years = rng.random_range(AGES_YEARS);
    let cells = (MAT_MM / pitch_mm).ceil() as usize;
    let mat = Mat::new(cells, cells, pitch_mm, pitch_mm)?;
    let kid = Child::of_age(age_years, arch);
    let mut config = Config::new(Scene::Standing, kid, mat, rng.random());
    config.placement = Placement::random(&mut rng, &config.mat, &kid, FeetOnMat::Both)?;
    config.duration_s = DURATION_S;
    let (recording, truth) = simulate(&config)?;
    Ok((truth, analyse(&recording, Options::default())))
}

/// Runs `work` for 0 to `n` on every core; the results are in order.
pub(super) fn in_parallel<T: Send>(n: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(n.max(1));
    let mut done: Vec<(usize, T)> = std::thread::scope(|scope| {
        let worker = || {
            let mut mine = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= n {
                    return mine;
                }
                mine.push((at, work(at)));
            }
        };
        let handles: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        handles
            .into_iter()
            .flat_map(|handle| handle.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    done.sort_by_key(|&(at, _)| at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// A row while it is being filled: the means are sums.
#[derive(Default)]
struct Tally {
    row: AccuracyRow,
    shares: usize,
}

impl Tally {
    fn add(&mut self, truth: &Truth, result: &SessionResult) {
        let row = &mut self.row;
        for foot in truth.feet.iter().filter(|foot| foot.on_mat) {
            row.feet += 1;
            let middle = nalgebra::center(&foot.heel, &foot.toe);
            let found = result.feet.iter().find(|found| {
                found.footprint.as_ref().is_ok_and(|geometry| {
                    let theirs: Point = nalgebra::center(&geometry.heel(), &geometry.toe());
                    nalgebra::distance(&theirs, &middle) < 0.25 * foot.length_mm
                })
            });
            let Some(found) = found else { continue };
            row.found += 1;
            match found.side {
                Ok(side) if side == foot.side => row.side_right += 1,
                Ok(_) => row.side_wrong += 1,
                Err(_) => row.side_refused += 1,
            }
            if let Ok(arch_index) = found.arch_index() {
                let error = arch_index - foot.arch_index;
                row.arch_index_given += 1;
                row.arch_index_bias += error;
                row.arch_index_mean_error += error.abs();
                row.arch_index_worst_error = row.arch_index_worst_error.max(error.abs());
            }
            if let (Ok(share), Some(true_share)) = (&found.load_share, foot.load_share) {
                self.shares += 1;
                row.load_share_mean_error += (share - true_share).abs();
            }
        }
    }

    fn finish(mut self) -> AccuracyRow {
        let given = self.row.arch_index_given.max(1) as f64;
        self.row.arch_index_bias /= given;
        self.row.arch_index_mean_error /= given;
        self.row.load_share_mean_error /= self.shares.max(1) as f64;
        self.row
    }
}
