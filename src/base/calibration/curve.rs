//! The response of a mat's cells: counts above zero to pressure.

/// Slopes of the curve in the logarithms stay within these, so that it always rises and never jumps.
const SLOPES: std::ops::RangeInclusive<f64> = 0.25..=5.0;

/// Pressure as a function of counts above zero: a power law of conductance, read through a divider that saturates.
/// With `v = ln(count / reference)`, `ln p = ln kpa + power * (v + ln((1 - saturation) / (1 - saturation * e^v)))`.
/// Above the counts it was made from it goes on straight in the logarithms. It rises everywhere.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Curve {
    /// Count in the middle of those it was made from.
    pub reference_counts: f64,
    /// Pressure there, kilopascal.
    pub reference_kpa: f64,
    /// Slope in the logarithms at low counts: the inverse of the exponent of the cells' response.
    pub power: f64,
    /// The reference as a share of the count that no pressure reaches; 0 is a pure power law, and below 0 the slope
    /// falls with the pressure.
    pub saturation: f64,
    /// Highest count it was made from.
    pub most_counts: f64,
}

impl Curve {
    /// Whether all its numbers are finite and it rises everywhere.
    pub fn is_sound(&self) -> bool {
        let positive = [self.reference_counts, self.reference_kpa, self.most_counts];
        let most = self.most_counts / self.reference_counts;
        positive.iter().all(|number| number.is_finite() && *number > 0.0)
            && self.saturation.is_finite()
            && self.saturation < 1.0
            && self.saturation * most < 1.0
            && [self.power, self.slope_at(most)].iter().all(|slope| SLOPES.contains(slope))
    }

    /// Slope in the logarithms at a count, as a multiple of the reference, within those it was made from.
    fn slope_at(&self, multiple: f64) -> f64 {
        self.power / (1.0 - self.saturation * multiple)
    }

    /// The pressure at a count above zero, kilopascal; 0 at and below zero.
    #[inline]
    pub fn kpa(&self, counts: f64) -> f64 {
        if counts <= 0.0 {
            return 0.0;
        }
        self.reference_kpa * self.log_rise(counts).exp()
    }

    /// `ln p - ln kpa` at a count above zero.
    fn log_rise(&self, counts: f64) -> f64 {
        let inside = counts.min(self.most_counts) / self.reference_counts;
        let bent = (1.0 - self.saturation) * inside / (1.0 - self.saturation * inside);
        let rise = self.power * bent.ln();
        if counts <= self.most_counts {
            return rise;
        }
        rise + self.slope_at(inside) * (counts / self.most_counts).ln()
    }

    /// `ln p` differentiated by the power and by the saturation, at a count above zero.
    pub fn derivatives(&self, counts: f64) -> [f64; 2] {
        let inside = counts.min(self.most_counts) / self.reference_counts;
        let bent = (1.0 - self.saturation) * inside / (1.0 - self.saturation * inside);
        let by_bent = inside / (1.0 - self.saturation * inside) - 1.0 / (1.0 - self.saturation);
        let (by_power, by_saturation) = (bent.ln(), self.power * by_bent);
        if counts <= self.most_counts {
            return [by_power, by_saturation];
        }
        let beyond = (counts / self.most_counts).ln();
        let slope = self.slope_at(inside);
        [
            by_power + slope / self.power * beyond,
            by_saturation + slope * inside / (1.0 - self.saturation * inside) * beyond,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve() -> Curve {
        Curve {
            reference_counts: 100.0,
            reference_kpa: 50.0,
            power: 1.3,
            saturation: 0.05,
            most_counts: 1000.0,
        }
    }

    #[test]
    fn it_rises_without_a_jump_from_nothing_to_far_beyond() {
        let values: Vec<f64> = (0..40_000).map(|at| curve().kpa(f64::from(at) * 0.1)).collect();
        assert_eq!(values[0], 0.0);
        assert!(values.windows(2).all(|pair| pair[1] > pair[0] && pair[1] - pair[0] < 0.01 * pair[1] + 0.5));
        assert!((curve().kpa(100.0) - 50.0).abs() < 1e-9 && curve().is_sound());
    }

    #[test]
    fn its_derivatives_are_those_of_its_logarithm() {
        for counts in [3.0, 100.0, 900.0, 1500.0] {
            let by = |changed: fn(f64) -> Curve| {
                (changed(1e-6).kpa(counts).ln() - changed(-1e-6).kpa(counts).ln()) / 2e-6
            };
            let power = by(|by| Curve { power: 1.3 + by, ..curve() });
            let saturation = by(|by| Curve { saturation: 0.05 + by, ..curve() });
            let [by_power, by_saturation] = curve().derivatives(counts);
            assert!((power - by_power).abs() < 1e-6, "{counts}: {power} {by_power}");
            assert!((saturation - by_saturation).abs() < 1e-6, "{counts}: {saturation} {by_saturation}");
        }
    }

    #[test]
    fn one_that_falls_somewhere_is_not_sound() {
        assert!(!Curve { saturation: 0.11, ..curve() }.is_sound());
        assert!(!Curve { power: f64::NAN, ..curve() }.is_sound());
        assert!(!Curve { reference_kpa: 0.0, ..curve() }.is_sound());
    }
}
