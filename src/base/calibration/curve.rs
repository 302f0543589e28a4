//! The response of a mat's cells: counts above zero to pressure.

/// Slopes of the curve in the logarithms stay within these, so that it always rises and never jumps.
const SLOPES: std::ops::RangeInclusive<f64> = 0.25..=5.0;

/// Pressure as a function of counts above zero: in the logarithms a straight line, which is a power law, that
/// may bend, `ln p = ln kpa + slope * v + bend / 2 * v^2` with `v = ln(count / reference)`. Beyond the counts it
/// was made from it goes on straight. It rises everywhere.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Curve {
    /// Count in the middle of those it was made from.
    pub reference_counts: f64,
    /// Pressure there, kilopascal.
    pub reference_kpa: f64,
    /// Slope there: the inverse of the exponent of the cells' response.
    pub slope: f64,
    /// How the slope changes from there: above 0 it steepens, as cells do that saturate.
    pub bend: f64,
    /// Lowest count it was made from.
    pub least_counts: f64,
    /// Highest count it was made from.
    pub most_counts: f64,
}

impl Curve {
    /// Whether all its numbers are finite and it rises everywhere.
    pub fn is_sound(&self) -> bool {
        let positive = [self.reference_counts, self.reference_kpa, self.least_counts];
        positive.iter().all(|number| number.is_finite() && *number > 0.0)
            && self.most_counts.is_finite()
            && self.least_counts <= self.most_counts
            && [self.slope_at(self.least_counts), self.slope_at(self.most_counts)]
                .iter()
                .all(|slope| SLOPES.contains(slope))
    }

    /// Slope in the logarithms at a count within those it was made from.
    fn slope_at(&self, counts: f64) -> f64 {
        self.slope + self.bend * (counts / self.reference_counts).ln()
    }

    /// The pressure at a count above zero, kilopascal; 0 at and below zero.
    #[inline]
    pub fn kpa(&self, counts: f64) -> f64 {
        if counts <= 0.0 {
            return 0.0;
        }
        self.reference_kpa * self.log_rise((counts / self.reference_counts).ln()).exp()
    }

    /// `ln p - ln kpa` at a `v`.
    fn log_rise(&self, v: f64) -> f64 {
        let low = (self.least_counts / self.reference_counts).ln();
        let high = (self.most_counts / self.reference_counts).ln();
        let inside = v.clamp(low, high);
        let bent = self.slope * inside + 0.5 * self.bend * inside * inside;
        bent + (self.slope + self.bend * inside) * (v - inside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve() -> Curve {
        Curve {
            reference_counts: 100.0,
            reference_kpa: 50.0,
            slope: 1.3,
            bend: 0.2,
            least_counts: 10.0,
            most_counts: 1000.0,
        }
    }

    #[test]
    fn it_rises_without_a_jump_from_nothing_to_far_beyond() {
        let values: Vec<f64> = (0..40_000).map(|at| curve().kpa(f64::from(at) * 0.1)).collect();
        assert_eq!(values[0], 0.0);
        assert!(values.windows(2).all(|pair| pair[1] > pair[0] && pair[1] - pair[0] < 5.0));
        assert!((curve().kpa(100.0) - 50.0).abs() < 1e-9 && curve().is_sound());
    }

    #[test]
    fn one_that_falls_somewhere_is_not_sound() {
        assert!(!Curve { bend: -0.9, ..curve() }.is_sound());
        assert!(!Curve { slope: f64::NAN, ..curve() }.is_sound());
        assert!(!Curve { reference_kpa: 0.0, ..curve() }.is_sound());
    }
}
