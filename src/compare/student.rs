//! Quantiles of Student's t.

use std::f64::consts::{FRAC_2_PI, FRAC_PI_2};

/// Halvings that find the quantile: to the last digits of a double.
const HALVINGS: usize = 60;

/// The |t| beyond which a share `outside` of the distribution lies, both tails together; `freedom` is 1 or more.
/// The distribution has a closed form for whole degrees of freedom (Abramowitz and Stegun 1964, 26.7.3 and
/// 26.7.4), in the angle whose tangent is t over the root of them; the angle is found by halving.
pub(super) fn two_sided(outside: f64, freedom: usize) -> f64 {
    let (mut low, mut high) = (0.0, FRAC_PI_2);
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if inside(middle, freedom) < 1.0 - outside { low = middle } else { high = middle }
    }
    low.tan() * (freedom as f64).sqrt()
}

/// Probability of a |t| whose angle is at most this.
fn inside(angle: f64, freedom: usize) -> f64 {
    let (sin, cos) = angle.sin_cos();
    let odd = freedom % 2 == 1;
    // Powers of the cosine up to that of the degrees of freedom less 2, every other one.
    let (mut term, mut power) = if odd { (cos, 1) } else { (1.0, 0) };
    let mut sum = 0.0;
    while power + 2 <= freedom {
        sum += term;
        term *= cos * cos * (power + 1) as f64 / (power + 2) as f64;
        power += 2;
    }
    if odd { FRAC_2_PI * (angle + sin * sum) } else { sin * sum }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quantiles_are_those_of_the_tables() {
        for (outside, freedom, table) in [
            (0.01, 1, 63.657),
            (0.01, 2, 9.925),
            (0.01, 3, 5.841),
            (0.01, 4, 4.604),
            (0.01, 5, 4.032),
            (0.01, 10, 3.169),
            (0.01, 30, 2.750),
            (0.01, 120, 2.617),
            (0.05, 1, 12.706),
            (0.05, 2, 4.303),
            (0.05, 3, 3.182),
            (0.05, 4, 2.776),
            (0.05, 7, 2.365),
        ] {
            let got = two_sided(outside, freedom);
            assert!((got - table).abs() < 6e-4, "{outside} {freedom}: {got}, not {table}");
        }
    }
}
