//! Sample entropy.

use super::reason::Reason;
use crate::base::Measured;

/// The counts behind a sample entropy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SampleEntropy {
    /// Pairs of stretches of m + 1 samples that are alike.
    pub longer: u64,
    /// Pairs of stretches of m samples that are alike, of those that can be made one longer.
    pub shorter: u64,
}

impl SampleEntropy {
    /// The entropy, -ln(longer / shorter).
    ///
    /// # Errors
    /// When no stretch is like another.
    pub fn value(self) -> Measured<f64> {
        if self.longer == 0 {
            return Err(Reason::NothingRepeats.into());
        }
        // Written so that certainty gives 0 and not -0.
        Ok((self.shorter as f64 / self.longer as f64).ln())
    }
}

/// Counts pairs of stretches whose samples are each at most `tolerance` apart (Richman and Moorman 2000).
/// Neither a stretch with itself nor a pair twice.
///
/// Goes through the pairs lag by lag: the number of samples in a row that are alike tells both counts, so
/// that a pair of samples is compared once and not once for every stretch it is in.
pub fn sample_entropy(values: &[f64], m: usize, tolerance: f64) -> SampleEntropy {
    let mut counts = SampleEntropy { longer: 0, shorter: 0 };
    for lag in 1..values.len() {
        let (mut alike, mut longer, mut shorter) = (0_usize, 0_u64, 0_u64);
        for (a, b) in values.iter().zip(&values[lag..]) {
            let is_alike = (a - b).abs() <= tolerance;
            alike = if is_alike { alike + 1 } else { 0 };
            shorter += u64::from(alike >= m);
            longer += u64::from(alike > m);
        }
        // The last stretch of m samples cannot be made longer and has no part in the comparison.
        shorter -= u64::from(alike >= m);
        counts.longer += longer;
        counts.shorter += shorter;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// By the definition, stretch by stretch.
    fn by_definition(values: &[f64], m: usize, tolerance: f64) -> SampleEntropy {
        let stretches = values.len().saturating_sub(m);
        let alike = |i: usize, j: usize, length: usize| {
            (0..length).all(|k| (values[i + k] - values[j + k]).abs() <= tolerance)
        };
        let mut counts = SampleEntropy { longer: 0, shorter: 0 };
        for i in 0..stretches {
            for j in i + 1..stretches {
                counts.shorter += u64::from(alike(i, j, m));
                counts.longer += u64::from(alike(i, j, m + 1));
            }
        }
        counts
    }

    proptest! {
        #[test]
        fn equals_the_definition(values in prop::collection::vec(-3_i8..4, 0..60), m in 1_usize..4) {
            let values: Vec<f64> = values.into_iter().map(f64::from).collect();
            prop_assert_eq!(sample_entropy(&values, m, 1.0), by_definition(&values, m, 1.0));
        }
    }

    #[test]
    fn noise_is_less_regular_than_a_wave() {
        let wave: Vec<f64> = (0..1000).map(|at| (0.2 * f64::from(at)).sin()).collect();
        let mut state = 1_u32;
        let noise: Vec<f64> = (0..1000)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                f64::from(state) / f64::from(u32::MAX)
            })
            .collect();
        let wave = sample_entropy(&wave, 2, 0.2 * 0.5_f64.sqrt()).value().unwrap();
        // For even noise the chance of |a - b| <= r is 2r - r^2, whatever came before.
        let r = 0.2 / 12.0_f64.sqrt();
        let expected = -(2.0 * r - r * r).ln();
        let noise = sample_entropy(&noise, 2, r).value().unwrap();
        assert!((noise - expected).abs() < 0.1, "{noise}, not {expected}");
        assert!(wave < 0.3, "{wave}");
        assert!(sample_entropy(&[1.0, 2.0, 3.0, 4.0], 2, 0.1).value().is_err());
        assert_eq!(sample_entropy(&[1.0; 9], 2, 0.0).value(), Ok(0.0));
    }
}
