//! What the prints of one foot look like, taken again and again, and how far another print is from it.

use super::align::{Aligned, Laid, aligned};
use super::difference::moved;
use super::picture::{Picture, outline};
use super::reason::Reason;
use super::register::{Registration, register};
use crate::base::{Grid, Measured, Refusal};
use crate::footprint::Ring;
use crate::stats::{mean_and_sd, quantile, z_score};

/// Fewest prints of a template.
pub const MIN_PRINTS: usize = 5;
/// The standard deviation of a sample is taken as no less than this share of the median of those in
/// contact: a sample that happens to repeat well must not make a finding of nothing.
const SD_FLOOR_SHARE: f64 = 0.25;
/// Probability of any false finding in a z-picture.
const LEVEL: f64 = 0.05;

/// Mean and spread of prints of one foot in a common frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// The mean print: side, kind, unit, threshold, samples.
    pub mean: Picture,
    /// Standard deviation over the prints, sample by sample (n - 1).
    pub sd: Grid<f64>,
    /// Number of prints.
    pub prints: usize,
    /// The largest |z| of each print against all others, ascending: what a print of the same foot reaches
    /// by chance.
    pub largest_z: Vec<f64>,
}

/// How far a print is from a template, sample by sample.
#[derive(Clone, Debug, PartialEq)]
pub struct ZPicture {
    /// How the print was laid on the template.
    pub registration: Registration,
    /// The print, moved onto the template.
    pub print: Picture,
    /// (Print less mean) over the standard deviation; 0 outside the contact of both.
    pub z: Grid<f64>,
    /// The least standard deviation that was used, in the unit of the pictures.
    pub sd_floor: f64,
    /// Largest |z| of the picture.
    pub largest_z: f64,
    /// Probability that a print of the same foot reaches that anywhere: its rank among the prints of the
    /// template. Approximate: those were laid on a mean they are part of, the new one was not, and each of
    /// them was taken against one print fewer.
    pub p: f64,
    /// |z| that one print in twenty of the same foot exceeds anywhere; refused for too few prints.
    pub critical_z: Measured<f64>,
}

impl Template {
    /// A template of prints of one foot. One that cannot be laid on the others is left out.
    ///
    /// It is refused when fewer than [`MIN_PRINTS`] lie on each other.
    pub fn of(prints: &[Picture]) -> Laid<Self> {
        if prints.len() < MIN_PRINTS {
            return Laid { found: Err(too_few(prints.len())), left_out: Vec::new() };
        }
        aligned(prints).and_then(Self::of_aligned)
    }

    fn of_aligned(Aligned { mean, laid, .. }: Aligned) -> Measured<Self> {
        let n = laid.len();
        if n < MIN_PRINTS {
            return Err(too_few(n));
        }
        let (sd, _) = spread(&mean.values, &laid, None);
        let mut largest_z: Vec<f64> = (0..n)
            .map(|out| {
                let (sd, mean_without) = spread(&mean.values, &laid, Some(out));
                let others = Picture { values: mean_without, ..mean.clone() };
                largest(&z_values(&others, &sd, sd_floor(&others, &sd), &laid[out]))
            })
            .collect();
        largest_z.sort_by(f64::total_cmp);
        Ok(Self { mean, sd, prints: n, largest_z })
    }

    /// The least standard deviation used, in the unit of the pictures.
    pub fn sd_floor(&self) -> f64 {
        sd_floor(&self.mean, &self.sd)
    }

    /// How far a print is from the template.
    ///
    /// # Errors
    /// When the print is of another side, kind or unit, or cannot be registered.
    pub fn z(&self, print: &Picture) -> Measured<ZPicture> {
        self.mean.check_same_kind(print)?;
        let registration = register(&self.mean, print)?;
        let print = moved(print, &registration, &self.mean);
        let sd_floor = self.sd_floor();
        let z = z_values(&self.mean, &self.sd, sd_floor, &print);
        let largest_z = largest(&z);
        let beyond = self.largest_z.iter().filter(|&&other| other >= largest_z).count();
        Ok(ZPicture {
            registration,
            print,
            z,
            sd_floor,
            largest_z,
            p: (beyond + 1) as f64 / (self.prints + 1) as f64,
            critical_z: self.critical_z(),
        })
    }

    /// |z| that one print in twenty of the same foot exceeds anywhere in its picture.
    ///
    /// # Errors
    /// When there are too few prints to tell one in twenty.
    pub fn critical_z(&self) -> Measured<f64> {
        let n = self.prints;
        // The least number of prints beyond which the rank of another one is rare enough.
        let beyond = (LEVEL * (n + 1) as f64 + 1e-9).floor() as usize;
        if beyond == 0 {
            return Err(Reason::FewForLimit { prints: n, least: (1.0 / LEVEL).round() as usize - 1 }.into());
        }
        Ok(self.largest_z[n - beyond])
    }
}

fn too_few(prints: usize) -> Refusal {
    Reason::FewForTemplate { least: MIN_PRINTS, prints }.into()
}

/// Standard deviation and mean of prints, one of them left out.
fn spread(mean: &Grid<f64>, laid: &[Picture], out: Option<usize>) -> (Grid<f64>, Grid<f64>) {
    let (mut sd, mut centre) = (mean.clone(), mean.clone());
    for at in 0..mean.values().len() {
        let values = || {
            laid.iter().enumerate().filter(|&(i, _)| Some(i) != out).map(|(_, one)| one.values.values()[at])
        };
        (centre.values_mut()[at], sd.values_mut()[at]) = mean_and_sd(values());
    }
    (sd, centre)
}

fn sd_floor(mean: &Picture, sd: &Grid<f64>) -> f64 {
    let pairs = mean.values.values().iter().zip(sd.values());
    let mut inside: Vec<f64> =
        pairs.filter(|&(&value, _)| value >= mean.threshold).map(|(_, &sd)| sd).collect();
    SD_FLOOR_SHARE * quantile(&mut inside, 0.5).unwrap_or(0.0)
}

/// z of each sample in the contact of the print or of the mean.
fn z_values(mean: &Picture, sd: &Grid<f64>, floor: f64, print: &Picture) -> Grid<f64> {
    let samples = mean.values.values().iter().zip(sd.values()).zip(print.values.values());
    let z = samples.map(|((&mean_value, &sd), &value)| {
        let inside = mean_value >= mean.threshold || value >= print.threshold;
        if inside { z_score(value, mean_value, sd.max(floor)) } else { 0.0 }
    });
    Grid::from_values(mean.grid.rows, mean.grid.cols, z.collect())
}

fn largest(z: &Grid<f64>) -> f64 {
    z.values().iter().fold(0.0, |most, value| most.max(value.abs()))
}

impl ZPicture {
    /// Outlines of where |z| is beyond the critical one, positive and negative; none when that is refused.
    pub fn significant(&self) -> Vec<Ring> {
        let Ok(critical) = self.critical_z else { return Vec::new() };
        let of = |sign: f64| outline(&self.print.grid, &self.z.map(|z| z * sign), critical);
        of(1.0).into_iter().chain(of(-1.0)).collect()
    }
}
