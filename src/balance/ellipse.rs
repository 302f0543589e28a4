//! The ellipse in which 95 % of the centres of pressure lie.

use super::reason::Reason;
use crate::base::Measured;
use crate::stats::{chi_square_quantile, f_quantile_of_two};

/// Probability of the ellipse.
const LEVEL: f64 = 0.95;

/// The prediction ellipse of a series. The "confidence ellipse of the mean", which shrinks with the number
/// of samples, is another thing and no measure of sway.
#[derive(Clone, Debug, PartialEq)]
pub struct Ellipse {
    /// Area with the chi-square factor 5.991, square millimetres.
    pub area_mm2: f64,
    /// Area with the factor of the F distribution for this number of samples, square millimetres.
    pub area_finite_mm2: f64,
    /// Half axes with the chi-square factor, long and short, millimetres.
    pub half_axes_mm: (f64, f64),
    /// Direction of the long axis: degrees from x (0) towards y (90), above -90 to 90.
    pub angle_deg: Measured<f64>,
}

impl Ellipse {
    /// Of so many samples with the covariance (divisor N - 1) `sxx`, `syy`, `sxy`, square millimetres.
    pub(super) fn of(samples: usize, sxx: f64, syy: f64, sxy: f64) -> Self {
        let half_sum = 0.5 * (sxx + syy);
        let half_gap = (0.5 * (sxx - syy)).hypot(sxy);
        let (long, short) = (half_sum + half_gap, (half_sum - half_gap).max(0.0));
        // sqrt(l1 l2); the product of the roots loses digits where one is small.
        let spread = (sxx * syy - sxy * sxy).max(0.0).sqrt();
        let chi_square = chi_square_quantile(LEVEL, 2.0);
        let angle_deg = if half_gap > 1e-9 * half_sum {
            let angle_deg = 0.5 * (2.0 * sxy).atan2(sxx - syy).to_degrees();
            // A covariance of -0, or one that rounds to it, gives the other end of the same axis.
            Ok(if angle_deg <= -90.0 { 90.0 } else { angle_deg })
        } else {
            Err(Reason::NoLongAxis.into())
        };
        Self {
            area_mm2: std::f64::consts::PI * chi_square * spread,
            area_finite_mm2: std::f64::consts::PI * finite_factor(samples) * spread,
            half_axes_mm: ((chi_square * long).sqrt(), (chi_square * short).sqrt()),
            angle_deg,
        }
    }
}

/// 2 (N^2 - 1) / (N (N - 2)) * F(0.95; 2, N - 2). N > 2.
fn finite_factor(samples: usize) -> f64 {
    let n = samples as f64;
    let d = n - 2.0;
    2.0 * (n * n - 1.0) / (n * d) * f_quantile_of_two(LEVEL, d)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quantiles_are_those_of_the_tables() {
        // F(0.95; 2, 10) = 4.1028, F(0.95; 2, 100) = 3.0873.
        assert!((finite_factor(12) * 12.0 * 10.0 / (2.0 * 143.0) - 4.1028).abs() < 1e-4);
        assert!((finite_factor(102) * 102.0 * 100.0 / (2.0 * 10_403.0) - 3.0873).abs() < 1e-4);
        assert!((finite_factor(100_000_000) - 5.991_465).abs() < 1e-5);
    }

    #[test]
    fn round_flat_and_turned() {
        let round = Ellipse::of(1000, 25.0, 25.0, 0.0);
        assert!((round.area_mm2 - 470.56).abs() < 0.01, "{}", round.area_mm2);
        assert!(round.angle_deg.is_err());
        let flat = Ellipse::of(1000, 4.0, 4.0, 4.0);
        assert_eq!((flat.area_mm2, flat.half_axes_mm.1, flat.angle_deg), (0.0, 0.0, Ok(45.0)));
        let upright = Ellipse::of(1000, 1.0, 9.0, 0.0);
        assert_eq!(upright.angle_deg, Ok(90.0));
        assert_eq!(Ellipse::of(1000, 1.0, 9.0, -0.0).angle_deg, Ok(90.0));
        assert_eq!(Ellipse::of(1000, 1.0, 9.0, -1e-300).angle_deg, Ok(90.0));
        assert!((upright.half_axes_mm.0 / upright.half_axes_mm.1 - 3.0).abs() < 1e-12);
    }
}
