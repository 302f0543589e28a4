//! How often intervals hold on real soles: peak pictures of real steps, laid down on other cells, against the same
//! indices of the picture itself.
//!
//! The true arch index and its like by load are constructed in another way than the program's own ([`truth`]), because
//! two sound constructions of one print differ, and an interval that knows nothing of that is too narrow. The other
//! indices have only the program's own construction, on cells of 1 mm.

pub(in crate::flow) mod table;
mod truth;

use std::path::{Path, PathBuf};

use nalgebra::Rotation2;
use rand::{RngExt as _, SeedableRng as _};
use rand_distr::StandardNormal;
use rand_pcg::Pcg64;

use crate::analysis::result::IndexResult;
use crate::analysis::{Options, analyse};
use crate::base::{
    CellsKind, CellsRef, Grid, Mat, MatError, Meta, Point, Recording, Scale, Side, Stamp, Vector,
};
use crate::flow::in_order::in_order;
use crate::footprint::{Field, FootprintIndex, measure_print};
use crate::import::{self, Hints, ImportError};
use truth::{Arch, Picture};

/// Cells of the picture that the truth is of, millimetres.
const FINE_MM: f64 = 1.0;
/// Contact begins here, kilopascal.
const THRESHOLD_KPA: f64 = 5.0;
/// Frames of a stand, and how many a second.
const FRAMES: usize = 150;
const RATE_HZ: f64 = 50.0;
/// Noise that all cells share, as a share of what they read, and of each cell, kilopascal.
const COMMON_NOISE: f64 = 0.01;
const CELL_NOISE_KPA: f64 = 0.4;

/// The peak picture of one step of a person.
#[derive(Clone, Debug)]
pub struct Sole {
    /// Who: the name of the file.
    pub person: String,
    picture: Field,
}

/// One index of a real sole, laid down on some cells.
#[derive(Clone, Debug)]
pub struct SoleSample {
    /// Who.
    pub person: String,
    /// Distance of the cells, millimetres.
    pub pitch_mm: f64,
    /// The index of the picture itself.
    pub truth: f64,
    /// What was measured, and how sure that is said to be.
    pub given: IndexResult,
}

/// Why there are no soles.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SolesError {
    /// The folder cannot be listed.
    #[error("{}: {error}", path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// A file cannot be read.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        error: ImportError,
    },
    /// A pitch no mat has.
    #[error(transparent)]
    Mat(#[from] MatError),
}

/// The peak picture of every recording in a folder, a file for each person.
///
/// # Errors
/// When the folder or one of its files cannot be read.
pub fn soles(folder: &Path, hints: &Hints) -> Result<Vec<Sole>, SolesError> {
    let failed = |error| SolesError::Folder { path: folder.to_owned(), error };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    let mut soles = Vec::new();
    for path in files {
        let read =
            import::read(&path, hints).map_err(|error| SolesError::File { path: path.clone(), error })?;
        let person = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        soles.extend(
            read.iter().map(|(_, recording)| Sole { person: person.clone(), picture: peaks(recording) }),
        );
    }
    Ok(soles)
}

/// The highest value of each cell, bilinear between the middles of the cells.
fn peaks(recording: &Recording) -> Field {
    let (mat, scale) = (&recording.meta.mat, &recording.meta.scale);
    let mut values = vec![0.0_f64; mat.cells()];
    for frame in 0..recording.frames() {
        let cells = recording.frame(frame);
        values.iter_mut().enumerate().for_each(|(at, most)| *most = most.max(scale.apply(cells.get(at))));
    }
    let (step_x_mm, step_y_mm) = (mat.pitch_x_mm(), mat.pitch_y_mm());
    let first = Point::new(0.5 * step_x_mm, 0.5 * step_y_mm);
    Field { rows: mat.rows(), cols: mat.cols(), step_x_mm, step_y_mm, first, values }
}

/// How real soles are laid down.
#[derive(Clone, Debug, PartialEq)]
pub struct LaidDown {
    /// Pitches of the mats, millimetres.
    pub pitches_mm: Vec<f64>,
    /// Seed of everything random.
    pub seed: u64,
    /// How often each print is resampled.
    pub replicates: usize,
    /// Standard deviation of the gains of the cells, as a share.
    pub gain_spread: f64,
}

impl LaidDown {
    /// The indices of every sole on every pitch; `progress` is called after each.
    ///
    /// # Errors
    /// When a pitch is out of range.
    pub fn samples(
        &self,
        soles: &[Sole],
        progress: &(dyn Fn() + Sync),
    ) -> Result<Vec<SoleSample>, SolesError> {
        let trial = |(): &mut (), at: usize| {
            let samples = self.sole(&soles[at / self.pitches_mm.len()], at);
            progress();
            samples
        };
        let mut samples = Vec::new();
        let count = soles.len() * self.pitches_mm.len();
        in_order(count, || (), trial, |_, more| more.map(|more| samples.extend(more)))?;
        Ok(samples)
    }

    fn sole(&self, sole: &Sole, at: usize) -> Result<Vec<SoleSample>, SolesError> {
        let pitch_mm = self.pitches_mm[at % self.pitches_mm.len()];
        let mut rng = Pcg64::seed_from_u64(self.seed.wrapping_mul(1_000_003).wrapping_add(at as u64));
        let recording = self.stand(&sole.picture, pitch_mm, &mut rng)?;
        let options = Options {
            bootstrap: self.replicates,
            contact_threshold: Some(THRESHOLD_KPA),
            ..Options::default()
        };
        let result = analyse(&recording, options);
        let [foot] = result.feet.as_slice() else { return Ok(Vec::new()) };
        let truths = sole.truths(foot.side.clone().ok())?;
        let samples = foot.indices.iter().filter_map(|given| {
            let truth = truths.iter().find(|(index, _)| *index == given.index)?.1;
            Some(SoleSample { person: sole.person.clone(), pitch_mm, truth, given: given.clone() })
        });
        Ok(samples.collect())
    }

    /// A stand on the picture, turned and moved at random, on cells of this pitch.
    fn stand(&self, picture: &Field, pitch_mm: f64, rng: &mut Pcg64) -> Result<Recording, MatError> {
        let (width, height) = size_mm(picture);
        let cells = (width.hypot(height) / pitch_mm).ceil() as usize + 4;
        let mat = Mat::new(cells, cells, pitch_mm, pitch_mm)?;
        let turn = Rotation2::new(rng.random_range(0.0..std::f64::consts::TAU));
        let mut shift = || (0.5 * cells as f64 + rng.random_range(-0.5..0.5)) * pitch_mm;
        let from = turn * Vector::new(-shift(), -shift()) + 0.5 * Vector::new(width, height);
        let parts = (pitch_mm / FINE_MM).round().max(1.0) as usize;
        let (step_x, step_y) = (
            turn * Vector::new(pitch_mm / parts as f64, 0.0),
            turn * Vector::new(0.0, pitch_mm / parts as f64),
        );
        let mut means = vec![0.0; mat.cells()];
        for row in 0..cells * parts {
            let first = Point::from(from) + step_y * (row as f64 + 0.5) + 0.5 * step_x;
            for (col, value) in picture.along(first, step_x, cells * parts).enumerate() {
                means[row / parts * cells + col / parts] += value / (parts * parts) as f64;
            }
        }
        let mut normal = || -> f64 { rng.sample(StandardNormal) };
        means.iter_mut().for_each(|mean| *mean *= (1.0 + self.gain_spread * normal()).max(0.0));
        let mut meta = Meta::new(mat, Scale::KPA, "real sole");
        meta.rate_hz = Some(RATE_HZ);
        let mut recording = Recording::new(meta, CellsKind::F64);
        recording.begin_segment("start");
        for frame in 0..FRAMES {
            let common = 1.0 + COMMON_NOISE * normal();
            let of_cell = |mean: &f64| match *mean {
                0.0 => 0.0,
                mean => (mean * common + CELL_NOISE_KPA * normal()).max(0.0),
            };
            let values: Vec<f64> = means.iter().map(of_cell).collect();
            let stamp = Stamp { t_s: frame as f64 / RATE_HZ, seq: None, device_us: None, host_us: None };
            recording.push(stamp, CellsRef::F64(&values));
        }
        Ok(recording)
    }
}

/// Width and height of a picture, millimetres.
fn size_mm(picture: &Field) -> (f64, f64) {
    (picture.cols as f64 * picture.step_x_mm, picture.rows as f64 * picture.step_y_mm)
}

impl Sole {
    /// The indices of the picture on cells of [`FINE_MM`].
    fn truths(&self, side: Option<Side>) -> Result<Vec<(FootprintIndex, f64)>, MatError> {
        let (width, height) = size_mm(&self.picture);
        // A row and a column to spare, so that the print lies free.
        let (rows, cols) = ((height / FINE_MM) as usize + 2, (width / FINE_MM) as usize + 2);
        let mut values = Vec::with_capacity(rows * cols);
        for row in 0..rows {
            let first = Point::new(-0.5 * FINE_MM, (row as f64 - 0.5) * FINE_MM);
            values.extend(self.picture.along(first, Vector::new(FINE_MM, 0.0), cols));
        }
        let mat = Mat::new(rows, cols, FINE_MM, FINE_MM)?;
        let measures =
            measure_print(&mat, &Grid::from_values(rows, cols, values.clone()), THRESHOLD_KPA, side);
        let other = Picture { rows, cols, cell_mm: FINE_MM, values }.arch(THRESHOLD_KPA);
        let truth = |index: FootprintIndex| match (index, other) {
            (FootprintIndex::ArchIndex, other) => other.map(|Arch { arch_index, .. }| arch_index),
            (FootprintIndex::ModifiedArchIndex, other) => other.map(|arch| arch.modified_arch_index),
            (index, _) => measures.indices.get(index).clone().ok(),
        };
        Ok(FootprintIndex::ALL.into_iter().filter_map(|index| Some((index, truth(index)?))).collect())
    }
}
