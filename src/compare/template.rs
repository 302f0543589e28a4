//! What the prints of one foot look like, taken again and again, and how far another print is from it.

use super::difference::moved;
use super::picture::{Picture, outline};
use super::register::{Registration, register};
use crate::base::{Grid, Measured, Refusal};
use crate::footprint::Ring;

/// Fewest prints of a template.
pub const MIN_PRINTS: usize = 5;
/// Rounds of registering on the mean and taking the mean again.
const ROUNDS: usize = 3;
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

/// Prints of one foot in one common frame: that of their mean, found by registering them on it in rounds.
/// Gives the mean and the prints moved onto its samples.
///
/// # Errors
/// When there is no print, they are not of one side, kind and unit, or one cannot be registered.
pub fn aligned(prints: &[Picture]) -> Measured<(Picture, Vec<Picture>)> {
    let first = prints.first().ok_or_else(|| Refusal::new("there is no print"))?;
    prints.iter().try_for_each(|print| first.check_same_kind(print))?;
    // The first print may be the smallest.
    let first = &first.with_room_for(prints);
    let mut mean = first.clone();
    let mut laid = Vec::new();
    for _ in 0..ROUNDS {
        let registrations = prints
            .iter()
            .enumerate()
            .map(|(at, print)| {
                register(&mean, print)
                    .map_err(|refusal| Refusal::new(format!("print {}: {}", at + 1, refusal.reason)))
            })
            .collect::<Measured<Vec<_>>>()?;
        // The first round leaves the frame of the first print for that of all.
        laid = prints
            .iter()
            .zip(&registrations)
            .map(|(print, registration)| moved(print, &registration.less_mean_of(&registrations), first))
            .collect();
        mean = mean_of(&laid);
        let n = prints.len() as f64;
        mean.toeless_length_mm = prints.iter().map(|print| print.toeless_length_mm).sum::<f64>() / n;
    }
    Ok((mean, laid))
}

/// The mean of pictures on the same samples.
fn mean_of(pictures: &[Picture]) -> Picture {
    let mut mean = pictures[0].clone();
    let n = pictures.len() as f64;
    for (at, value) in mean.values.values_mut().iter_mut().enumerate() {
        *value = pictures.iter().map(|picture| picture.values.values()[at]).sum::<f64>() / n;
    }
    mean.threshold = pictures.iter().map(|picture| picture.threshold).sum::<f64>() / n;
    mean.pitch_mm = pictures.iter().map(|picture| picture.pitch_mm).fold(0.0, f64::max);
    mean
}

impl Template {
    /// A template of prints of one foot.
    ///
    /// # Errors
    /// When there are fewer than [`MIN_PRINTS`], they are not of one side, kind and unit, or one of them
    /// cannot be registered.
    pub fn of(prints: &[Picture]) -> Measured<Self> {
        let n = prints.len();
        if n < MIN_PRINTS {
            return Err(Refusal::new(format!(
                "a template is made of at least {MIN_PRINTS} prints of one foot, got {n}"
            )));
        }
        let (mean, laid) = aligned(prints)?;
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
            return Err(Refusal::new(format!(
                "{n} prints cannot tell what one print in twenty exceeds: at least 19 are needed"
            )));
        }
        Ok(self.largest_z[n - beyond])
    }
}

/// Standard deviation and mean of prints, one of them left out.
fn spread(mean: &Grid<f64>, laid: &[Picture], out: Option<usize>) -> (Grid<f64>, Grid<f64>) {
    let n = (laid.len() - usize::from(out.is_some())) as f64;
    let (mut sd, mut centre) = (mean.clone(), mean.clone());
    for at in 0..mean.values().len() {
        let values = || {
            laid.iter().enumerate().filter(|&(i, _)| Some(i) != out).map(|(_, one)| one.values.values()[at])
        };
        let middle = values().sum::<f64>() / n;
        centre.values_mut()[at] = middle;
        sd.values_mut()[at] =
            (values().map(|value| (value - middle).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
    }
    (sd, centre)
}

fn sd_floor(mean: &Picture, sd: &Grid<f64>) -> f64 {
    let pairs = mean.values.values().iter().zip(sd.values());
    let mut inside: Vec<f64> =
        pairs.filter(|&(&value, _)| value >= mean.threshold).map(|(_, &sd)| sd).collect();
    inside.sort_by(f64::total_cmp);
    SD_FLOOR_SHARE * inside.get(inside.len() / 2).copied().unwrap_or(0.0)
}

/// z of each sample in the contact of the print or of the mean.
fn z_values(mean: &Picture, sd: &Grid<f64>, floor: f64, print: &Picture) -> Grid<f64> {
    let samples = mean.values.values().iter().zip(sd.values()).zip(print.values.values());
    let z = samples.map(|((&mean_value, &sd), &value)| {
        let sd = sd.max(floor);
        let inside = mean_value >= mean.threshold || value >= print.threshold;
        if inside && sd > 0.0 { (value - mean_value) / sd } else { 0.0 }
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
