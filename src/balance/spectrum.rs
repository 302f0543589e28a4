//! The Welch spectrum of both directions and what is read from it.

use rustfft::FftPlanner;
use rustfft::num_complex::Complex;

use super::directions::Directions;
use super::least::NO_SWAY_MM;
use super::method::{Detrend, Spectrum, Window};
use super::reason::Reason;
use crate::base::Measured;

/// Fewest samples of a window. A design of this program.
const MIN_SAMPLES: usize = 8;
/// Power that is rounding and not sway: that of a picometre.
const NO_POWER_MM2: f64 = NO_SWAY_MM * NO_SWAY_MM;

/// One-sided power densities.
#[derive(Clone, Debug, PartialEq)]
pub struct Spectra {
    /// Distance between frequencies, hertz; the first is 0.
    pub step_hz: f64,
    /// Square millimetres per hertz at each frequency.
    pub density: Directions<Vec<f64>>,
}

/// What is read from the spectrum of one direction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DirectionSpectrum {
    /// Lowest frequency up to which half of the band's power lies, hertz.
    pub f50_hz: f64,
    /// Lowest frequency up to which 95 % of the band's power lies, hertz.
    pub f95_hz: f64,
    /// Mean frequency in the band, hertz.
    pub band_mean_hz: f64,
    /// Power in the band by trapezia, square millimetres.
    pub band_power_mm2: f64,
    /// Mean frequency of the whole spectrum, hertz.
    pub full_mean_hz: f64,
}

/// The mean of the spectra of periodic Hann windows that overlap by half. Both directions go through one
/// transform, as the real and the imaginary part.
///
/// # Errors
/// When the series is shorter than a window, or a window has less than 8 samples.
pub fn welch(x: &[f64], y: &[f64], rate_hz: f64, method: &Spectrum) -> Measured<Spectra> {
    let length = match method.window {
        Window::Seconds(seconds) => (seconds * rate_hz).round() as usize,
        Window::HalfSeries => x.len().div_ceil(2),
    };
    if length < MIN_SAMPLES {
        return Err(Reason::ShortWindows { least: MIN_SAMPLES, got: length }.into());
    }
    if x.len() < length {
        return Err(Reason::ShortForSpectrum {
            least_s: length as f64 / rate_hz,
            got_s: x.len() as f64 / rate_hz,
        }
        .into());
    }
    let turn = std::f64::consts::TAU / length as f64;
    let taper: Vec<f64> = (0..length).map(|at| 0.5 - 0.5 * (turn * at as f64).cos()).collect();
    let transform = FftPlanner::new().plan_fft_forward(length);
    let mut scratch = vec![Complex::default(); transform.get_inplace_scratch_len()];
    let mut density = Directions { ml: vec![0.0; length / 2 + 1], ap: vec![0.0; length / 2 + 1] };
    let mut windows = 0.0;
    for start in (0..=x.len() - length).step_by(length - length / 2) {
        let part = |values: &[f64]| detrended(&values[start..start + length], method.detrend);
        let mut both: Vec<Complex<f64>> = part(x)
            .into_iter()
            .zip(part(y))
            .zip(&taper)
            .map(|((x, y), taper)| Complex::new(x * taper, y * taper))
            .collect();
        transform.process_with_scratch(&mut both, &mut scratch);
        for (at, (ml, ap)) in density.ml.iter_mut().zip(&mut density.ap).enumerate() {
            // The even part is the transform of the real part, the odd one that of the imaginary part.
            let (here, mirrored) = (both[at], both[(length - at) % length].conj());
            *ml += 0.25 * (here + mirrored).norm_sqr();
            *ap += 0.25 * (here - mirrored).norm_sqr();
        }
        windows += 1.0;
    }
    let unit = 1.0 / (windows * rate_hz * taper.iter().map(|taper| taper * taper).sum::<f64>());
    for values in [&mut density.ml, &mut density.ap] {
        for (at, value) in values.iter_mut().enumerate() {
            // 0 and half the rate have no mirrored twin.
            let alone = at == 0 || 2 * at == length;
            *value *= if alone { unit } else { 2.0 * unit };
        }
    }
    Ok(Spectra { step_hz: rate_hz / length as f64, density })
}

impl Spectra {
    /// What is read from the spectrum of each direction; refused for one without power in the band.
    pub(super) fn read(&self, band_hz: (f64, f64)) -> Directions<Measured<DirectionSpectrum>> {
        let Directions { ml, ap } = &self.density;
        Directions { ml: self.direction(ml, band_hz), ap: self.direction(ap, band_hz) }
    }

    fn direction(&self, density: &[f64], band_hz: (f64, f64)) -> Measured<DirectionSpectrum> {
        // Frequencies on the ends of the band belong to it, in spite of rounding.
        let first = ((band_hz.0 / self.step_hz - 1e-9).ceil() as usize).min(density.len());
        let end = ((band_hz.1 / self.step_hz + 1e-9).floor() as usize + 1).min(density.len());
        let band = density.get(first..end).unwrap_or_default();
        let total: f64 = band.iter().sum();
        if self.step_hz * total <= NO_POWER_MM2 {
            return Err(Reason::NoPowerInBand { low_hz: band_hz.0, high_hz: band_hz.1 }.into());
        }
        let reached = |share: f64| {
            let mut sum = 0.0;
            let at = band.iter().position(|density| {
                sum += density;
                sum >= share * total
            });
            (first + at.unwrap_or(band.len() - 1)) as f64 * self.step_hz
        };
        let mean = |from: usize, density: &[f64]| {
            let moment: f64 = density.iter().zip(from..).map(|(density, at)| density * at as f64).sum();
            self.step_hz * moment / density.iter().sum::<f64>()
        };
        Ok(DirectionSpectrum {
            f50_hz: reached(0.5),
            f95_hz: reached(0.95),
            band_mean_hz: mean(first, band),
            band_power_mm2: self.step_hz * trapezia(band.iter().copied()),
            full_mean_hz: mean(0, density),
        })
    }

    /// Mean frequency of each direction by trapezia, weighted by the summed power of the direction; hertz.
    /// So it was published with the data of Santos and Duarte (2016).
    ///
    /// # Errors
    /// When there is no power.
    pub(super) fn both_mean_hz(&self) -> Measured<f64> {
        let (mut weighted, mut weights) = (0.0, 0.0);
        for density in [&self.density.ml, &self.density.ap] {
            let whole = trapezia(density.iter().copied());
            if self.step_hz * whole > NO_POWER_MM2 {
                let moment = trapezia(density.iter().enumerate().map(|(at, density)| at as f64 * density));
                let weight: f64 = density.iter().sum();
                weighted += weight * self.step_hz * moment / whole;
                weights += weight;
            }
        }
        if weights > 0.0 { Ok(weighted / weights) } else { Err(Reason::NoPower.into()) }
    }
}

/// The integral by trapezia of width 1.
fn trapezia(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut first, mut last) = (0.0, None, 0.0);
    for value in values {
        first.get_or_insert(value);
        sum += value;
        last = value;
    }
    sum - 0.5 * (first.unwrap_or(0.0) + last)
}

/// The values less their mean or their line of least squares.
pub(super) fn detrended(values: &[f64], detrend: Detrend) -> Vec<f64> {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let centre = 0.5 * (n - 1.0);
    let slope = match detrend {
        Detrend::Mean => 0.0,
        Detrend::Line if values.len() < 2 => 0.0,
        Detrend::Line => {
            let moment: f64 = values.iter().enumerate().map(|(at, value)| (at as f64 - centre) * value).sum();
            moment / (n * (n * n - 1.0) / 12.0)
        }
    };
    values.iter().enumerate().map(|(at, value)| value - mean - slope * (at as f64 - centre)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Method;
    use super::*;
    use std::f64::consts::TAU;

    #[test]
    fn a_wave_has_its_power_at_its_frequency() {
        let wave = |hz: f64, mm: f64| -> Vec<f64> {
            (0..3000).map(|at| mm * (TAU * hz * f64::from(at) / 50.0).sin()).collect()
        };
        let method = Method::default().spectrum;
        let spectra = welch(&wave(0.4, 3.0), &wave(2.0, 1.0), 50.0, &method).unwrap();
        let read = spectra.read(method.band_hz);
        let read = Directions { ml: read.ml.unwrap(), ap: read.ap.unwrap() };
        assert!((read.ml.f50_hz - 0.4).abs() < 1e-9 && (read.ap.f50_hz - 2.0).abs() < 1e-9, "{read:?}");
        assert!((read.ml.band_power_mm2 - 4.5).abs() < 0.05 && (read.ap.band_power_mm2 - 0.5).abs() < 0.005);
        assert!((read.ap.band_mean_hz - 2.0).abs() < 0.01, "{read:?}");
        // Weighted by power: (0.4 * 4.5 + 2 * 0.5) / 5.
        assert!((spectra.both_mean_hz().unwrap() - 0.56).abs() < 0.01);
    }

    #[test]
    fn the_density_adds_up_to_the_variance() {
        let mut state = 1_u32;
        let mut noise = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f64::from(state) / f64::from(u32::MAX) - 0.5
        };
        let x: Vec<f64> = (0..40_000).map(|_| noise()).collect();
        let y: Vec<f64> = (0..40_000).map(|_| 2.0 * noise()).collect();
        // 751 samples: an odd length too.
        for seconds in [15.0, 15.02] {
            let method = Spectrum { window: Window::Seconds(seconds), ..Method::default().spectrum };
            let spectra = welch(&x, &y, 50.0, &method).unwrap();
            let power = |density: &[f64]| spectra.step_hz * density.iter().sum::<f64>();
            assert!((power(&spectra.density.ml) * 12.0 - 1.0).abs() < 0.03);
            assert!((power(&spectra.density.ap) * 3.0 - 1.0).abs() < 0.03);
        }
    }

    #[test]
    fn too_short_and_silent_series_are_refused() {
        let method = Method::default().spectrum;
        assert!(welch(&[0.0; 700], &[0.0; 700], 50.0, &method).unwrap_err().to_string().contains("15.0 s"));
        let silent = welch(&[0.0; 800], &[0.0; 800], 50.0, &method).unwrap();
        assert!(silent.read(method.band_hz).ml.is_err() && silent.both_mean_hz().is_err());
    }

    #[test]
    fn a_line_is_taken_out() {
        let line: Vec<f64> = (0..100).map(|at| 5.0 - 0.3 * f64::from(at)).collect();
        assert!(detrended(&line, Detrend::Line).iter().all(|value| value.abs() < 1e-12));
        assert!((detrended(&line, Detrend::Mean)[0] - 0.3 * 49.5).abs() < 1e-12);
    }
}
