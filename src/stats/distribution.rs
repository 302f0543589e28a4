//! Distributions: areas and quantiles.

use statrs::distribution::{ChiSquared, ContinuousCDF as _, Normal, StudentsT};

/// Standard deviations to either side of the middle within which 90 % of a normal distribution lie.
pub const WITHIN_90: f64 = 1.644_853_626_951_472;
/// The same for 95 %, rounded as published figures have it.
pub const WITHIN_95: f64 = 1.96;

/// Areas of the normal distribution that are told from 0 and from 1.
const LEAST_AREA: f64 = 1e-12;
const POSITIVE: &str = "degrees of freedom are above 0";

/// From so many degrees of freedom Student's t is taken as normal, from which it differs by 1e-5: the search for its
/// quantile goes wrong from some millions on.
const MANY: f64 = 100_000.0;

/// Area under the normal curve to the left of `z`, right to 1e-10.
pub fn normal_cdf(z: f64) -> f64 {
    Normal::standard().cdf(z)
}

/// The `z` with this area to its left. The area is taken between 1e-12 and 1 - 1e-12.
pub fn normal_quantile(area: f64) -> f64 {
    Normal::standard().inverse_cdf(area.clamp(LEAST_AREA, 1.0 - LEAST_AREA))
}

/// The t with this area to its left.
///
/// # Panics
/// Unless the degrees of freedom are above 0 and the area lies between 0 and 1.
pub fn student_quantile(area: f64, freedom: f64) -> f64 {
    if freedom > MANY {
        return normal_quantile(area);
    }
    StudentsT::new(0.0, 1.0, freedom).expect(POSITIVE).inverse_cdf(area)
}

/// The chi square with this area to its left.
///
/// # Panics
/// Unless the degrees of freedom are above 0 and the area lies between 0 and 1.
pub fn chi_square_quantile(area: f64, freedom: f64) -> f64 {
    ChiSquared::new(freedom).expect(POSITIVE).inverse_cdf(area)
}

/// The F with this area to its left, with two degrees of freedom above the line and so many below it. With two above it
/// has a closed form, `(d / 2) ((1 - p)^(-2 / d) - 1)`; a search for it does not end where `d` is very large.
pub fn f_quantile_of_two(area: f64, below: f64) -> f64 {
    0.5 * below * ((-2.0 / below) * (1.0 - area).ln()).exp_m1()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_of_the_normal_curve_are_the_tables() {
        for (z, area) in [
            (0.0, 0.5),
            (1.0, 0.841_344_746_068_543),
            (-1.959_963_984_540_054, 0.025),
            (-8.0, 6.220_960_574_271_78e-16),
        ] {
            assert!((normal_cdf(z) - area).abs() < 1e-10 * area, "{z}: {}", normal_cdf(z));
        }
        for area in [1e-9, 0.003, 0.05, 0.5, 0.77, 0.999] {
            assert!((normal_cdf(normal_quantile(area)) - area).abs() < 1e-10, "{area}");
        }
        assert!((normal_quantile(0.95) - WITHIN_90).abs() < 1e-12);
        assert!((normal_quantile(0.975) - WITHIN_95).abs() < 1e-4);
        assert!(normal_quantile(0.0).is_finite() && normal_quantile(1.0).is_finite());
    }

    #[test]
    fn quantiles_of_student_are_the_tables() {
        for (area, freedom, table) in [
            (0.995, 1.0, 63.657),
            (0.995, 2.0, 9.925),
            (0.995, 3.0, 5.841),
            (0.995, 4.0, 4.604),
            (0.995, 5.0, 4.032),
            (0.995, 10.0, 3.169),
            (0.995, 30.0, 2.750),
            (0.995, 120.0, 2.617),
            (0.975, 1.0, 12.706),
            (0.975, 2.0, 4.303),
            (0.975, 3.0, 3.182),
            (0.975, 4.0, 2.776),
            (0.975, 7.0, 2.365),
            (0.95, 4.0, 2.132),
            (0.95, 10.0, 1.812),
            (0.95, 38.0, 1.686),
        ] {
            let got = student_quantile(area, freedom);
            assert!((got - table).abs() < 6e-4, "{area} {freedom}: {got}, not {table}");
        }
    }

    /// With two degrees of freedom chi square has a closed form.
    #[test]
    fn quantiles_of_chi_square_are_the_closed_form() {
        for area in [0.5_f64, 0.9, 0.95, 0.99] {
            let exact = -2.0 * (1.0 - area).ln();
            let got = chi_square_quantile(area, 2.0);
            assert!((got / exact - 1.0).abs() < 1e-9, "{area}: {got}, not {exact}");
        }
    }

    #[test]
    fn quantiles_of_f_are_the_tables() {
        for (below, table) in [(10.0, 4.1028), (100.0, 3.0873), (1e8, 0.5 * 5.991_465)] {
            assert!((f_quantile_of_two(0.95, below) - table).abs() < 1e-4, "{below}");
        }
    }

    #[test]
    fn student_with_many_degrees_of_freedom_is_normal() {
        for freedom in [99_999.0, 100_001.0, 1e9] {
            assert!((student_quantile(0.95, freedom) - WITHIN_90).abs() < 2e-5, "{freedom}");
        }
    }
}
