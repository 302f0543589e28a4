//! L, M, S and the share of zeros as smooth functions of age.

use super::{Lms, Mixed};

/// Natural cubic splines with few knots: straight outside of the outer ones, so that the ends stay calm.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Curves {
    /// Knots of the spline of the median, ages in years.
    pub knots_m: Vec<f64>,
    /// Knots of the spline of the coefficient of variation.
    pub knots_s: Vec<f64>,
    /// Coefficients of ln M on the basis of its knots.
    pub log_m: Vec<f64>,
    /// Coefficients of ln S.
    pub log_s: Vec<f64>,
    /// L at the middle of the ages and its rise over half of them.
    pub l: Vec<f64>,
    /// Log odds of a zero at the middle of the ages, and their rise over half of them; `None` without zeros.
    pub zero: Option<Vec<f64>>,
}

impl Curves {
    /// Whether the numbers belong together, as those of a file from anywhere need not; else what is wrong.
    pub fn check(&self) -> Result<(), &'static str> {
        let knots = |knots: &[f64]| knots.len() >= 2 && knots.windows(2).all(|pair| pair[0] < pair[1]);
        let lines = [Some(&self.l), self.zero.as_ref()];
        let all = [&self.knots_m, &self.knots_s, &self.log_m, &self.log_s, &self.l].into_iter();
        if !all.chain(&self.zero).flatten().all(|number| number.is_finite()) {
            return Err("not a number");
        }
        if !knots(&self.knots_m) || !knots(&self.knots_s) {
            return Err("expected two knots or more, rising");
        }
        if self.log_m.len() != self.knots_m.len() || self.log_s.len() != self.knots_s.len() {
            return Err("expected a coefficient for each knot");
        }
        if lines.into_iter().flatten().any(|line| line.len() != 2) {
            return Err("expected two numbers for l and for zero");
        }
        Ok(())
    }

    /// The distribution at an age, years.
    pub fn at(&self, age_years: f64) -> Mixed {
        let along = |coefficients: &[f64], basis: Vec<f64>| -> f64 {
            coefficients.iter().zip(basis).map(|(coefficient, base)| coefficient * base).sum()
        };
        let line = || basis(&self.ends(), age_years);
        Mixed {
            zero: self.zero.as_ref().map_or(0.0, |odds| 1.0 / (1.0 + (-along(odds, line())).exp())),
            rest: Lms {
                l: along(&self.l, line()),
                m: along(&self.log_m, basis(&self.knots_m, age_years)).exp(),
                s: along(&self.log_s, basis(&self.knots_s, age_years)).exp(),
            },
        }
    }

    fn ends(&self) -> [f64; 2] {
        [self.knots_m[0], self.knots_m[self.knots_m.len() - 1]]
    }
}

/// The basis of a natural cubic spline at a place: 1, the place from -1 to 1 over the knots, and one curve for each
/// inner knot (Hastie, Tibshirani & Friedman 2009, The Elements of Statistical Learning, equation 5.4).
pub(super) fn basis(knots: &[f64], x: f64) -> Vec<f64> {
    let last = knots.len() - 1;
    let half = 0.5 * (knots[last] - knots[0]);
    let place = |x: f64| (x - knots[0]) / half - 1.0;
    let (x, knots): (f64, Vec<f64>) = (place(x), knots.iter().map(|&knot| place(knot)).collect());
    let cube = |at: f64| (x - at).max(0.0).powi(3);
    let curve = |k: usize| (cube(knots[k]) - cube(knots[last])) / (knots[last] - knots[k]);
    let mut basis = vec![1.0, x];
    basis.extend((0..last.saturating_sub(1)).map(|k| curve(k) - curve(last - 1)));
    basis
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_natural_spline_is_straight_outside_and_curved_inside() {
        let knots = [2.0, 4.0, 7.0, 10.0];
        let second = |x: f64| {
            let at = |x: f64| basis(&knots, x)[2] + 0.3 * basis(&knots, x)[3];
            at(x + 0.1) - 2.0 * at(x) + at(x - 0.1)
        };
        assert_eq!(basis(&knots, 6.0)[..2], [1.0, 0.0]);
        assert!(second(1.0).abs() < 1e-9 && second(12.0).abs() < 1e-9 && second(5.0).abs() > 1e-4);
    }
}
