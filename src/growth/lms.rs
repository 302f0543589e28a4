//! A skewed distribution by three numbers, and one with a share of exact zeros.

use crate::stats::{normal_cdf, normal_quantile};

/// Powers nearer to zero than this are taken as the logarithm.
const LOG: f64 = 1e-6;

/// Cole's three numbers (Cole & Green 1992, Stat Med 11:1305).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lms {
    /// Box-Cox power that takes the skewness away.
    pub l: f64,
    /// Median.
    pub m: f64,
    /// Coefficient of variation.
    pub s: f64,
}

impl Lms {
    /// `((x / M)^L - 1) / (L S)`, and `ln(x / M) / S` where L is 0; for values above zero.
    pub fn z(&self, value: f64) -> f64 {
        let log = (value / self.m).ln();
        if self.l.abs() < LOG { log / self.s } else { (self.l * log).exp_m1() / (self.l * self.s) }
    }

    /// The value of a z-score; 0 where the distribution does not reach so far down.
    pub fn value(&self, z: f64) -> f64 {
        if self.l.abs() < LOG {
            return self.m * (self.s * z).exp();
        }
        let base = 1.0 + self.l * self.s * z;
        // A power below zero never reaches base 0 upward; the clamp keeps the value a number.
        if base > 0.0 {
            self.m * (base.ln() / self.l).exp()
        } else if self.l > 0.0 {
            0.0
        } else {
            f64::MAX
        }
    }
}

/// Exact zeros in a share of children, [`Lms`] in the others: an index of the arch is 0 in every child whose midfoot
/// does not touch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mixed {
    /// Share of zeros.
    pub zero: f64,
    /// The rest.
    pub rest: Lms,
}

impl Mixed {
    /// The z-score of the whole distribution; all zeros share the one of the middle of their share.
    pub fn z(&self, value: f64) -> f64 {
        if value <= 0.0 {
            normal_quantile(0.5 * self.zero)
        } else if self.zero == 0.0 {
            self.rest.z(value)
        } else {
            normal_quantile(self.zero + (1.0 - self.zero) * normal_cdf(self.rest.z(value)))
        }
    }

    /// The value below which a share of the children lies.
    pub fn value(&self, share: f64) -> f64 {
        if share <= self.zero {
            0.0
        } else {
            self.rest.value(normal_quantile((share - self.zero) / (1.0 - self.zero)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_score_of_the_domain_notes() {
        let one = Lms { l: 1.0, m: 0.2, s: 0.2 }.z(0.24);
        assert!((one - 1.0).abs() < 1e-12, "{one}");
    }

    #[test]
    fn values_and_scores_go_back_and_forth() {
        for l in [-1.5, -1e-9, 0.0, 0.4, 2.0] {
            let lms = Lms { l, m: 0.3, s: 0.25 };
            for z in [-1.8, -0.3, 0.0, 1.1] {
                assert!((lms.z(lms.value(z)) - z).abs() < 1e-9, "{l} {z}");
            }
        }
    }

    #[test]
    fn zeros_share_the_middle_of_their_share() {
        let mixed = Mixed { zero: 0.2, rest: Lms { l: 1.0, m: 40.0, s: 0.3 } };
        assert!((normal_cdf(mixed.z(0.0)) - 0.1).abs() < 1e-10);
        assert!((normal_cdf(mixed.z(40.0)) - 0.6).abs() < 1e-10);
        assert_eq!(mixed.value(0.15), 0.0);
        assert!((mixed.value(0.6) - 40.0).abs() < 1e-9);
    }
}
