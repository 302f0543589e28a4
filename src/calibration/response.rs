//! The curve of all cells: the one under which every stand sums to its weight.

use nalgebra::{Matrix3, Vector3};

use crate::base::Curve;

/// How well a stand's force is expected to fit to begin with, as a share: gains, creep and balance take their part.
const FORCE_SD: f64 = 0.01;
/// The same is never believed to be less than this.
const LEAST_FORCE_SD: f64 = 0.001;
/// What is known of the power beforehand: the inverse of response exponents of 0.7 to 1.2 (domain notes, 9.4).
const POWER: (f64, f64) = (1.2, 0.3);
/// What is known of the saturation where the full scale is not: that the middle of the counts is far from it.
const SATURATION: (f64, f64) = (0.0, 0.1);
/// Numbers of a curve.
const UNKNOWN: usize = 3;
/// Newton steps.
const STEPS: usize = 30;

/// A stand: the pictures it is read from, each the cells with their counts.
pub(super) struct Stand<'a> {
    pub(super) weight_n: f64,
    pub(super) pictures: Vec<&'a [(usize, f64)]>,
}

impl Stand<'_> {
    /// Force, newtons, of every cell's own `newtons_per_kpa`.
    pub(super) fn force_n(&self, curve: &Curve, newtons_per_kpa: &[f64]) -> f64 {
        let of = |picture: &&[(usize, f64)]| -> f64 {
            picture.iter().map(|&(cell, counts)| newtons_per_kpa[cell] * curve.kpa(counts)).sum()
        };
        self.pictures.iter().map(of).sum::<f64>() / self.pictures.len() as f64
    }

    /// The force with its derivatives by the logarithm of the pressure, the power and the saturation.
    fn derivatives(&self, curve: &Curve, newtons_per_kpa: &[f64]) -> (f64, Vector3<f64>) {
        let (mut force, mut by) = (0.0, Vector3::zeros());
        for &(cell, counts) in self.pictures.iter().flat_map(|picture| picture.iter()) {
            let newtons = newtons_per_kpa[cell] * curve.kpa(counts);
            let [power, saturation] = curve.derivatives(counts);
            force += newtons;
            by += newtons * Vector3::new(1.0, power, saturation);
        }
        let pictures = self.pictures.len() as f64;
        (force / pictures, by / pictures)
    }
}

/// What is known of a curve beforehand: means and standard deviations.
#[derive(Clone, Copy)]
pub(super) struct Known {
    power: (f64, f64),
    saturation: (f64, f64),
}

impl Known {
    /// Of a mat with this highest count. A divider can read no more than it, and no pressure reaches what a cell alone
    /// could: the count at which a cell saturates lies anywhere from there to nowhere.
    fn of(full_scale: Option<f64>, reference_counts: f64) -> Self {
        let evenly = |full_scale: f64| {
            let most = reference_counts / full_scale;
            (0.5 * most, most / 12.0_f64.sqrt())
        };
        let full_scale = full_scale.filter(|&full_scale| full_scale > reference_counts);
        Self { power: POWER, saturation: full_scale.map_or(SATURATION, evenly) }
    }
}

/// A curve over the counts of all stands, to begin with, and what is known of it.
pub(super) fn first_guess(stands: &[Stand<'_>], full_scale: Option<f64>) -> (Curve, Known) {
    let cells = || stands.iter().flat_map(|stand| &stand.pictures).flat_map(|picture| picture.iter());
    let (mut sum, mut log, mut most) = (0.0, 0.0, 0.0_f64);
    for &(_, counts) in cells() {
        sum += counts;
        log += counts * counts.ln();
        most = most.max(counts);
    }
    let reference_counts = (log / sum).exp();
    let known = Known::of(full_scale, reference_counts);
    let (power, saturation) = (known.power.0, known.saturation.0);
    (Curve { reference_counts, reference_kpa: 1.0, power, saturation, most_counts: most }, known)
}

/// The curve that fits the stands best: least squares of the logarithms of their forces (Gauss and Newton), with
/// what is known beforehand. How far forces scatter is told from the stands themselves: from many that agree more is
/// learned about the curve.
pub(super) fn fit(stands: &[Stand<'_>], known: Known, start: Curve, newtons_per_kpa: &[f64]) -> Curve {
    let first = fit_with(stands, known, start, newtons_per_kpa, FORCE_SD);
    if stands.len() <= UNKNOWN {
        return first;
    }
    let squares: f64 = stands
        .iter()
        .map(|stand| (stand.weight_n / stand.force_n(&first, newtons_per_kpa)).ln().powi(2))
        .sum();
    let sd = (squares / (stands.len() - UNKNOWN) as f64).sqrt().clamp(LEAST_FORCE_SD, FORCE_SD);
    fit_with(stands, known, first, newtons_per_kpa, sd)
}

fn fit_with(
    stands: &[Stand<'_>],
    known: Known,
    start: Curve,
    newtons_per_kpa: &[f64],
    force_sd: f64,
) -> Curve {
    let mut curve = start;
    // The scale first: from there the steps are small.
    let off: f64 =
        stands.iter().map(|stand| (stand.weight_n / stand.force_n(&curve, newtons_per_kpa)).ln()).sum();
    curve.reference_kpa *= (off / stands.len() as f64).exp();
    for _ in 0..STEPS {
        let priors = [(known.power, curve.power), (known.saturation, curve.saturation)];
        let (mut normal, mut right) = (Matrix3::zeros(), Vector3::zeros());
        for (at, ((mean, sd), now)) in priors.into_iter().enumerate() {
            normal[(at + 1, at + 1)] += 1.0 / (sd * sd);
            right[at + 1] += (mean - now) / (sd * sd);
        }
        for stand in stands {
            let (force, by) = stand.derivatives(&curve, newtons_per_kpa);
            let row = by / force / force_sd;
            normal += row * row.transpose();
            right += row * ((stand.weight_n / force).ln() / force_sd);
        }
        let Some(step) = normal.cholesky().map(|normal| normal.solve(&right)) else { break };
        let stepped = |part: f64| Curve {
            reference_kpa: curve.reference_kpa * (part * step[0]).exp(),
            power: curve.power + part * step[1],
            saturation: curve.saturation + part * step[2],
            ..curve
        };
        // A curve that would fall somewhere is no curve: go only part of the way.
        let Some(next) = (0..10).map(|halves| stepped(0.5_f64.powi(halves))).find(Curve::is_sound) else {
            break;
        };
        curve = next;
        if step.norm() < 1e-9 {
            break;
        }
    }
    curve
}
