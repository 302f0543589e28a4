//! The curve of all cells: the one under which every stand sums to its weight.

use nalgebra::{Matrix3, Vector3};

use crate::base::Curve;

/// How well a stand's force is expected to fit, as a share: gains, creep and balance take their part.
const FORCE_SD: f64 = 0.01;
/// What is known of the curve beforehand: the inverse of response exponents of 0.7 to 1.2 (domain notes, 9.4),
/// and that they bend little.
const SLOPE: (f64, f64) = (1.2, 0.3);
const BEND: (f64, f64) = (0.0, 0.2);
/// Newton steps.
const STEPS: usize = 30;
/// Share of the lowest counts that lie below the curve's own range.
const LOW_QUANTILE: f64 = 0.05;

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

    /// The force with its derivatives by the logarithm of the pressure, the slope and the bend.
    fn derivatives(&self, curve: &Curve, newtons_per_kpa: &[f64]) -> (f64, Vector3<f64>) {
        let (mut force, mut by) = (0.0, Vector3::zeros());
        for &(cell, counts) in self.pictures.iter().flat_map(|picture| picture.iter()) {
            let newtons = newtons_per_kpa[cell] * curve.kpa(counts);
            let v = (counts / curve.reference_counts).ln();
            let inside = counts.clamp(curve.least_counts, curve.most_counts);
            let inside = (inside / curve.reference_counts).ln();
            force += newtons;
            by += newtons * Vector3::new(1.0, v, 0.5 * inside * inside + inside * (v - inside));
        }
        let pictures = self.pictures.len() as f64;
        (force / pictures, by / pictures)
    }
}

/// A power law over the counts of all stands, to begin with.
pub(super) fn first_guess(stands: &[Stand<'_>]) -> Curve {
    let cells = || stands.iter().flat_map(|stand| &stand.pictures).flat_map(|picture| picture.iter());
    let mut counts: Vec<f64> = cells().map(|&(_, counts)| counts).collect();
    counts.sort_by(f64::total_cmp);
    let sum: f64 = counts.iter().sum();
    let log: f64 = counts.iter().map(|counts| counts * counts.ln()).sum();
    Curve {
        reference_counts: (log / sum).exp(),
        reference_kpa: 1.0,
        slope: SLOPE.0,
        bend: BEND.0,
        least_counts: counts[(LOW_QUANTILE * (counts.len() - 1) as f64) as usize],
        most_counts: counts[counts.len() - 1],
    }
}

/// The curve that fits the stands best: least squares of the logarithms of their forces (Gauss and Newton), with
/// what is known beforehand.
pub(super) fn fit(stands: &[Stand<'_>], start: Curve, newtons_per_kpa: &[f64]) -> Curve {
    let mut curve = start;
    // The scale first: from there the steps are small.
    let off: f64 =
        stands.iter().map(|stand| (stand.weight_n / stand.force_n(&curve, newtons_per_kpa)).ln()).sum();
    curve.reference_kpa *= (off / stands.len() as f64).exp();
    for _ in 0..STEPS {
        let priors = [(SLOPE, curve.slope), (BEND, curve.bend)];
        let (mut normal, mut right) = (Matrix3::zeros(), Vector3::zeros());
        for (at, ((mean, sd), now)) in priors.into_iter().enumerate() {
            normal[(at + 1, at + 1)] += 1.0 / (sd * sd);
            right[at + 1] += (mean - now) / (sd * sd);
        }
        for stand in stands {
            let (force, by) = stand.derivatives(&curve, newtons_per_kpa);
            let row = by / force / FORCE_SD;
            normal += row * row.transpose();
            right += row * ((stand.weight_n / force).ln() / FORCE_SD);
        }
        let Some(step) = normal.cholesky().map(|normal| normal.solve(&right)) else { break };
        let stepped = |part: f64| Curve {
            reference_kpa: curve.reference_kpa * (part * step[0]).exp(),
            slope: curve.slope + part * step[1],
            bend: curve.bend + part * step[2],
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
