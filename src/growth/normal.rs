//! The normal distribution.

/// Area under the normal curve to the left of `z`, right to 1e-13 (the fraction of West 2005, Wilmott Magazine,
/// after Hart 1968).
pub fn normal_cdf(z: f64) -> f64 {
    const ABOVE: [f64; 7] = [
        3.526_249_659_989_11e-2,
        0.700_383_064_443_688,
        6.373_962_203_531_65,
        33.912_866_078_383,
        112.079_291_497_871,
        221.213_596_169_931,
        220.206_867_912_376,
    ];
    const BELOW: [f64; 8] = [
        8.838_834_764_831_84e-2,
        1.755_667_163_182_64,
        16.064_177_579_207,
        86.780_732_202_946_1,
        296.564_248_779_674,
        637.333_633_378_831,
        793.826_512_519_948,
        440.413_735_824_752,
    ];
    let size = z.abs();
    let along = |terms: &[f64]| terms.iter().fold(0.0, |sum, term| sum * size + term);
    let tail = if size > 37.0 {
        0.0
    } else {
        let bell = (-0.5 * size * size).exp();
        if size < 7.071_067_811_865_47 {
            bell * along(&ABOVE) / along(&BELOW)
        } else {
            let fraction = [4.0, 3.0, 2.0, 1.0].iter().fold(size + 0.65, |rest, n| size + n / rest);
            bell / fraction / 2.506_628_274_631
        }
    };
    if z > 0.0 { 1.0 - tail } else { tail }
}

/// The `z` with this area to its left: Newton's steps on [`normal_cdf`] from a rough start (Abramowitz & Stegun
/// 26.2.23). The area is taken between 1e-12 and 1 - 1e-12.
pub fn normal_quantile(area: f64) -> f64 {
    let area = area.clamp(1e-12, 1.0 - 1e-12);
    let t = (-2.0 * area.min(1.0 - area).ln()).sqrt();
    let size = t
        - (2.515_517 + t * (0.802_853 + t * 0.010_328))
            / (1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308)));
    let mut z = if area < 0.5 { -size } else { size };
    for _ in 0..3 {
        let height = (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt();
        z -= (normal_cdf(z) - area) / height;
    }
    z
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_the_tables() {
        for (z, area) in [
            (0.0, 0.5),
            (1.0, 0.841_344_746_068_543),
            (-1.959_963_984_540_054, 0.025),
            (-8.0, 6.220_960_574_271_78e-16),
        ] {
            assert!((normal_cdf(z) - area).abs() < 1e-13, "{z}: {}", normal_cdf(z));
        }
        for area in [1e-9, 0.003, 0.05, 0.5, 0.77, 0.999] {
            assert!((normal_cdf(normal_quantile(area)) - area).abs() < 1e-12, "{area}");
        }
        assert!((normal_quantile(0.95) - 1.644_853_626_951_472).abs() < 1e-12);
    }
}
