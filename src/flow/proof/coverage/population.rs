//! Simulated children of all kinds on mats of all kinds, with what is true of each of their feet beside what
//! was measured and how sure that was said to be.

use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

use crate::analysis::result::{FootResult, IndexResult, SessionResult, Task};
use crate::analysis::{Options, analyse};
use crate::base::{CellsKind, Mat, Side};
use crate::flow::in_order::in_order;
use crate::flow::proof::accuracy::AccuracyError;
use crate::sim::{Arch, Child, Config, FeetOnMat, FootTruth, Placement, Scene, Sensor, Truth, simulate};

/// Ages simulated, years: the range the arch measures are meant for.
const AGES_YEARS: std::ops::RangeInclusive<f64> = 3.0..=12.0;
/// A mat two feet of any age here fit onto whichever way they stand.
const MAT_MM: f64 = 480.0;
/// Every so many children one steps on the spot; the others stand.
const STEPPING_EVERY: usize = 4;
/// Seconds of a stand, and of stepping, and their frames a second.
const STANDING: (f64, f64) = (4.0, 50.0);
const STEPPING: (f64, f64) = (6.0, 100.0);

/// The cells of the mats simulated, in turn: quiet ones of 16 bits, coarse ones of 8 bits with noise where
/// they are loaded, and noisy ones that never are still, with gains that differ by 3 %.
pub const CELLS: [&str; 3] = [
    "16 bits, quiet",
    "8 bits, noise of 0.5 kPa under load",
    "noise of 1 kPa everywhere, gains differ by 3 %",
];

/// Whom to simulate.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    /// Pitches of the mats, millimetres.
    pub pitches_mm: Vec<f64>,
    /// Children at each pitch.
    pub children: usize,
    /// Seed of everything random.
    pub seed: u64,
    /// How often each print is resampled.
    pub replicates: usize,
    /// Whether arches are of the five named types in turn, or anything between them.
    pub named_arches: bool,
}

/// One index of one simulated foot.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// Pitch of the mat, millimetres.
    pub pitch_mm: f64,
    /// Arch of the foot.
    pub arch: Arch,
    /// What the child was found to do.
    pub task: Task,
    /// Cells of the mat: a place in [`CELLS`].
    pub cells: usize,
    /// What is true.
    pub truth: f64,
    /// What was measured, and how sure that is said to be.
    pub given: IndexResult,
}

impl Population {
    /// Simulates and measures all of it; `progress` is called after each child.
    ///
    /// # Errors
    /// When a pitch is out of range.
    pub fn samples(&self, progress: &(dyn Fn() + Sync)) -> Result<Vec<Sample>, AccuracyError> {
        let trial = |(): &mut (), at: usize| {
            let samples = self.child(self.pitches_mm[at / self.children], at % self.children);
            progress();
            samples
        };
        let mut samples = Vec::new();
        in_order(
            self.pitches_mm.len() * self.children,
            || (),
            trial,
            |_, more| more.map(|more| samples.extend(more)),
        )?;
        Ok(samples)
    }

    fn child(&self, pitch_mm: f64, child: usize) -> Result<Vec<Sample>, AccuracyError> {
        let mut rng = Pcg64::seed_from_u64(
            self.seed.wrapping_mul(1_000_003).wrapping_add(child as u64) ^ pitch_mm.to_bits().rotate_left(17),
        );
        let arch = if self.named_arches {
            [Arch::NAMED[child % 5], Arch::NAMED[(child / 5) % 5]]
        } else {
            [Arch::Level(rng.random()), Arch::Level(rng.random())]
        };
        let cells = (MAT_MM / pitch_mm).ceil() as usize;
        let mat = Mat::new(cells, cells, pitch_mm, pitch_mm)?;
        let kid = Child::of_age(rng.random_range(AGES_YEARS), arch);
        let steps = child % STEPPING_EVERY == STEPPING_EVERY - 1;
        let (scene, (duration_s, rate_hz)) =
            if steps { (Scene::Stepping, STEPPING) } else { (Scene::Standing, STANDING) };
        let mut config = Config::new(scene, kid, mat, rng.random());
        config.placement = Placement::random(&mut rng, &config.mat, &kid, FeetOnMat::Both)?;
        (config.duration_s, config.rate_hz) = (duration_s, rate_hz);
        let cells_kind = rng.random_range(0..CELLS.len());
        config.sensor = sensor_of(cells_kind);
        let (recording, truth) = simulate(&config)?;
        let options = Options { bootstrap: self.replicates, ..Options::default() };
        let result = analyse(&recording, options);
        Ok(samples(&truth, &result, pitch_mm, cells_kind))
    }
}

fn sensor_of(cells: usize) -> Sensor {
    let quiet = Sensor::default();
    match cells {
        1 => Sensor { kind: CellsKind::U8, full_scale_kpa: 510.0, noise_kpa: 0.5, ..quiet },
        2 => Sensor { noise_kpa: 1.0, idle_noise: true, gain_spread: 0.03, ..quiet },
        _ => quiet,
    }
}

/// The indices of the feet that were found.
fn samples(truth: &Truth, result: &SessionResult, pitch_mm: f64, cells: usize) -> Vec<Sample> {
    let Ok(task) = result.task else { return Vec::new() };
    let mut samples = Vec::new();
    for foot in truth.feet.iter().filter(|foot| foot.on_mat) {
        let Some(found) = found(foot, result) else { continue };
        for given in &found.indices {
            let truth_of_index = foot.indices.get(given.index.definition().key).copied().flatten();
            let (Ok(_), Some(truth_of_index)) = (&given.value, truth_of_index) else {
                continue;
            };
            samples.push(Sample {
                pitch_mm,
                arch: truth.child.arch[usize::from(foot.side == Side::Right)],
                task,
                cells,
                truth: truth_of_index,
                given: given.clone(),
            });
        }
    }
    samples
}

/// The foot measured where a true one stands.
fn found<'a>(foot: &FootTruth, result: &'a SessionResult) -> Option<&'a FootResult> {
    let middle = nalgebra::center(&foot.heel, &foot.toe);
    result.feet.iter().find(|found| {
        found.footprint.as_ref().is_ok_and(|print| {
            let theirs = nalgebra::center(&print.heel(), &print.toe());
            nalgebra::distance(&theirs, &middle) < 0.25 * foot.length_mm
        })
    })
}
