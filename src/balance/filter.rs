//! A low-pass without delay.

use std::f64::consts::PI;

/// One section of second order, unity gain for a constant; transposed direct form II.
struct Section {
    b: [f64; 3],
    a: [f64; 2],
}

impl Section {
    /// Butterworth section by the bilinear transform with prewarping. `k` is the tangent of half the
    /// cut-off's angle, `q` the quality of the pole pair.
    fn new(k: f64, q: f64) -> Self {
        let scale = 1.0 / (1.0 + k / q + k * k);
        let b0 = k * k * scale;
        Self { b: [b0, 2.0 * b0, b0], a: [2.0 * (k * k - 1.0) * scale, (1.0 - k / q + k * k) * scale] }
    }

    /// Filters in place, as if the first value had stood for ever before.
    fn run<'a>(&self, values: impl Iterator<Item = &'a mut f64>) {
        let ([b0, b1, b2], [a1, a2]) = (self.b, self.a);
        let mut state: Option<(f64, f64)> = None;
        for value in values {
            let x = *value;
            let (s1, s2) = state.unwrap_or((x * (1.0 - b0), x * (b2 - a2)));
            let y = b0 * x + s1;
            state = Some((b1 * x - a1 * y + s2, b2 * x - a2 * y));
            *value = y;
        }
    }
}

/// The values after a Butterworth low-pass of fourth order run forwards and backwards: no delay, gain one
/// half (-6 dB: -3 dB each way) at the cut-off. The ends are continued by their own point reflection, for
/// five periods of the cut-off or as far as there are values, so that they are not pulled towards a constant.
///
/// # Panics
/// When the cut-off is not above 0 and below half the rate.
pub fn low_pass(values: &[f64], cut_off_hz: f64, rate_hz: f64) -> Vec<f64> {
    assert!(cut_off_hz > 0.0 && 2.0 * cut_off_hz < rate_hz, "cut-off {cut_off_hz} Hz at {rate_hz} Hz");
    let (Some(&first), Some(&last)) = (values.first(), values.last()) else { return Vec::new() };
    let pad = ((5.0 * rate_hz / cut_off_hz).ceil() as usize).min(values.len() - 1);
    let before = values[1..=pad].iter().rev().map(|value| 2.0 * first - value);
    let after = values[values.len() - 1 - pad..values.len() - 1].iter().rev().map(|value| 2.0 * last - value);
    let mut padded: Vec<f64> = before.chain(values.iter().copied()).chain(after).collect();
    let k = (PI * cut_off_hz / rate_hz).tan();
    let sections = [PI / 8.0, 3.0 * PI / 8.0].map(|angle| Section::new(k, 0.5 / angle.cos()));
    sections.iter().for_each(|section| section.run(padded.iter_mut()));
    sections.iter().for_each(|section| section.run(padded.iter_mut().rev()));
    padded.drain(..pad);
    padded.truncate(values.len());
    padded
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Half of the peak-to-peak height in the middle of a filtered sine.
    fn gain(frequency_hz: f64) -> f64 {
        let wave: Vec<f64> =
            (0..4000).map(|at| (2.0 * PI * frequency_hz * at as f64 / 200.0).sin()).collect();
        let middle = &low_pass(&wave, 10.0, 200.0)[1000..3000];
        middle.iter().fold(0.0, |most, value| f64::max(most, value.abs()))
    }

    #[test]
    fn the_gain_is_butterworths_squared() {
        // |H|^2 of a bilinear Butterworth filter of fourth order is 1 / (1 + (tan / tan_c)^8).
        for frequency_hz in [1.0, 5.0, 10.0, 13.0, 20.0] {
            let ratio = (PI * frequency_hz / 200.0).tan() / (PI * 10.0_f64 / 200.0).tan();
            let expected = 1.0 / (1.0 + ratio.powi(8));
            let got = gain(frequency_hz);
            assert!((got - expected).abs() < 0.003, "{frequency_hz} Hz: {got}, not {expected}");
        }
        assert!((gain(10.0) - 0.5).abs() < 0.003);
    }

    #[test]
    fn a_line_and_its_ends_stay_where_they_are() {
        let line: Vec<f64> = (0..300).map(|at| 3.0 - 0.02 * at as f64).collect();
        for (got, expected) in low_pass(&line, 5.0, 50.0).iter().zip(&line) {
            assert!((got - expected).abs() < 1e-6, "{got} {expected}");
        }
    }

    #[test]
    fn time_reversed_is_time_reversed() {
        let values: Vec<f64> =
            (0..500_u32).map(|at| f64::from(at.wrapping_mul(2_654_435_761) >> 20)).collect();
        let forward = low_pass(&values, 10.0, 50.0);
        let back: Vec<f64> = values.iter().rev().copied().collect();
        for (a, b) in forward[100..400].iter().zip(low_pass(&back, 10.0, 50.0).iter().rev().skip(100)) {
            assert!((a - b).abs() < 1e-6 * 4096.0, "{a} {b}");
        }
        assert_eq!(low_pass(&[], 1.0, 50.0), [0.0; 0]);
        assert_eq!(low_pass(&[2.0], 1.0, 50.0), [2.0]);
    }
}
