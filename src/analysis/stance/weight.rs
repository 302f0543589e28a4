//! What a child that stands bears, however it sways, on a mat whose cells do not answer in proportion.
//!
//! Cells of resistive film read less and less of more and more load: the sum of their readings changes by some per cent
//! when a child only shifts its weight, as much as in a calm squat. Raised to the inverse of the film's exponent the
//! readings add up to the weight again. Which power that is tells the child itself: the one with which the sum is
//! steadiest while it stands still.

/// Powers that are tried: proportional cells, and film whose exponent is 0.8 or 0.67.
const POWERS: [f64; 3] = [1.0, 1.25, 1.5];

/// How readings become weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Weight {
    power: f64,
    /// The sum standing.
    standing: f64,
}

impl Weight {
    /// Learns it from pictures of a child that stands still. The cells of a calibrated mat answer in proportion.
    pub(super) fn learn<'a>(pictures: impl Iterator<Item = &'a [f64]> + Clone, calibrated: bool) -> Self {
        let tried = |power: f64| {
            let sums = pictures.clone().map(|picture| sum(power, picture.iter().copied()));
            let (mean, sd) = crate::stats::mean_and_sd(sums);
            (sd / mean.max(f64::MIN_POSITIVE), Self { power, standing: mean })
        };
        let powers = if calibrated { &POWERS[..1] } else { &POWERS };
        let all = powers.iter().map(|&power| tried(power));
        let best = all.min_by(|(one, _), (other, _)| one.total_cmp(other));
        best.map_or(Self { power: 1.0, standing: 0.0 }, |(_, weight)| weight)
    }

    /// What readings weigh, as a share of what they do standing.
    pub(super) fn of(&self, values: impl Iterator<Item = f64>) -> f64 {
        if self.standing > 0.0 { sum(self.power, values) / self.standing } else { 0.0 }
    }
}

/// The sum of values to a power of [`POWERS`]: square roots are fast.
fn sum(power: f64, values: impl Iterator<Item = f64>) -> f64 {
    match power {
        1.25 => values.map(|value| value * value.max(0.0).sqrt().sqrt()).sum(),
        1.5 => values.map(|value| value * value.max(0.0).sqrt()).sum(),
        _ => values.sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cells of this exponent under a child that sways from one foot to the other.
    fn swaying(exponent: f64) -> Vec<Vec<f64>> {
        (0..12)
            .map(|at| {
                let left = 0.5 + 0.2 * f64::from(at).sin();
                let cell = |share: f64| (100.0 * share).powf(exponent);
                (0..40).map(|foot| cell(if foot % 2 == 0 { left } else { 1.0 - left })).collect()
            })
            .collect()
    }

    #[test]
    fn sway_is_no_weight_whatever_the_cells_are_and_half_the_weight_is_half() {
        for exponent in [1.0, 0.8, 0.67] {
            let pictures = swaying(exponent);
            let weight = Weight::learn(pictures.iter().map(Vec::as_slice), false);
            for picture in &pictures {
                let whole = weight.of(picture.iter().copied());
                let half = weight.of(picture.iter().map(|value| value * 0.5_f64.powf(exponent)));
                assert!((whole - 1.0).abs() < 0.01, "{exponent}: {whole}");
                assert!((half - 0.5).abs() < 0.01, "{exponent}: {half}");
            }
        }
        let plain = Weight::learn(swaying(0.67).iter().map(Vec::as_slice), true);
        assert_eq!(plain.power, 1.0);
    }
}
