//! The measures of one stand.

use super::directions::Directions;
use super::ellipse::Ellipse;
use super::entropy::sample_entropy;
use super::least::NO_SWAY_MM;
use super::method::{Detrend, Method, Signal, TimeBase};
use super::prepare::{Prepared, prepare};
use super::reason::{Reason, Statement};
use super::series::{Axes, CopSeries};
use super::spectrum::{DirectionSpectrum, detrended, welch};
use crate::base::{Judgement, Measured, Point, Refusal};
use crate::measure::Definition;
use crate::measure::balance as catalogue;

/// Least seconds for a sample entropy.
const ENTROPY_MIN_S: f64 = 30.0;
/// Most seconds: every section is compared with every other one, which takes minutes for hours. Twenty times what trials
/// of quiet standing last.
const ENTROPY_MAX_S: f64 = 600.0;

/// What a stand gave. Lengths in millimetres; definitions in [`measure::balance`](crate::measure::balance).
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// What was asked for.
    pub method: Method,
    /// Whose directions sideways and forward are.
    pub axes: Axes,
    /// Rate of the samples as they came, hertz.
    pub recorded_hz: f64,
    /// Rate at which was measured, hertz.
    pub rate_hz: f64,
    /// Cut-off of the filter that was used.
    pub filter_hz: Option<f64>,
    /// Whether samples were interpolated onto even times.
    pub interpolated: bool,
    /// Interruptions of the stand; the longest piece between them was measured.
    pub interruptions: usize,
    /// Seconds of the first sample measured.
    pub from_s: f64,
    /// Samples measured.
    pub samples: usize,
    /// Why the numbers are no more than indicative; empty when they are more.
    pub indicative: Vec<Refusal>,
    /// Length of the path.
    pub path_mm: f64,
    /// Length of the path in each direction.
    pub path_along_mm: Directions<f64>,
    /// Root mean square distance from the mean.
    pub rms_mm: f64,
    /// Root mean square in each direction (divisor N).
    pub rms_along_mm: Directions<f64>,
    /// Highest less lowest.
    pub range_mm: Directions<f64>,
    /// Mean distance from the mean.
    pub mean_distance_mm: f64,
    /// The 95 % prediction ellipse.
    pub ellipse: Ellipse,
    /// Area swept over time, square millimetres a second.
    pub area_rate_mm2_s: f64,
    /// Mean frequency of the whole spectrum of both directions, hertz.
    pub spectral_frequency_hz: Measured<f64>,
    /// What the spectrum tells of each direction.
    pub spectrum: Directions<Measured<DirectionSpectrum>>,
    /// Sample entropy of each direction.
    pub entropy: Directions<Measured<f64>>,
    /// The path that was measured, from its mean.
    pub points: Vec<Point>,
}

/// Measures the sway of a stand.
///
/// # Errors
/// When the series is too short, too slow, or no series of increasing times and finite places.
pub fn measure(series: &CopSeries, method: &Method) -> Measured<Balance> {
    let prepared = prepare(series, method)?;
    let Prepared { x, y, rate_hz, .. } = &prepared;
    let (samples, n) = (x.len(), x.len() as f64);
    let centred = |values: &[f64]| detrended(values, Detrend::Mean);
    let (cx, cy) = (centred(x), centred(y));
    let sum = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| a * b).sum() };
    let (xx, yy, xy) = (sum(&cx, &cx), sum(&cy, &cy), sum(&cx, &cy));
    let steps = || (1..samples).map(|at| (cx[at] - cx[at - 1], cy[at] - cy[at - 1]));
    let swept: f64 = (1..samples).map(|at| (cx[at - 1] * cy[at] - cx[at] * cy[at - 1]).abs()).sum();
    let spectra = welch(x, y, *rate_hz, &method.spectrum);
    Ok(Balance {
        method: *method,
        axes: series.axes,
        recorded_hz: prepared.recorded_hz,
        rate_hz: *rate_hz,
        filter_hz: prepared.filter_hz,
        interpolated: prepared.interpolated,
        interruptions: prepared.interruptions,
        from_s: prepared.from_s,
        samples,
        path_mm: steps().map(|(dx, dy)| dx.hypot(dy)).sum(),
        path_along_mm: Directions {
            ml: steps().map(|(dx, _)| dx.abs()).sum(),
            ap: steps().map(|(_, dy)| dy.abs()).sum(),
        },
        rms_mm: ((xx + yy) / n).sqrt(),
        rms_along_mm: Directions { ml: (xx / n).sqrt(), ap: (yy / n).sqrt() },
        range_mm: Directions { ml: range(x), ap: range(y) },
        mean_distance_mm: cx.iter().zip(&cy).map(|(x, y)| x.hypot(*y)).sum::<f64>() / n,
        ellipse: Ellipse::of(samples, xx / (n - 1.0), yy / (n - 1.0), xy / (n - 1.0)),
        area_rate_mm2_s: 0.5 * swept * rate_hz / (n - 1.0),
        spectral_frequency_hz: spectra
            .as_ref()
            .map_err(Refusal::clone)
            .and_then(|spectra| spectra.both_mean_hz()),
        spectrum: match &spectra {
            Ok(spectra) => spectra.read(method.spectrum.band_hz),
            Err(refusal) => Directions { ml: Err(refusal.clone()), ap: Err(refusal.clone()) },
        },
        entropy: Directions { ml: entropy(x, *rate_hz, method), ap: entropy(y, *rate_hz, method) },
        points: cx.into_iter().zip(cy).map(|(x, y)| Point::new(x, y)).collect(),
        indicative: prepared.indicative,
    })
}

fn range(values: &[f64]) -> f64 {
    let (low, high) = values
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &value| (low.min(value), high.max(value)));
    high - low
}

fn entropy(values: &[f64], rate_hz: f64, method: &Method) -> Measured<f64> {
    let wanted = &method.entropy;
    let seconds = values.len() as f64 / rate_hz;
    if (values.len() as f64 + 0.5) / rate_hz < ENTROPY_MIN_S {
        return Err(Reason::ShortForEntropy { least_s: ENTROPY_MIN_S, got_s: seconds }.into());
    }
    if seconds > ENTROPY_MAX_S {
        return Err(Reason::LongForEntropy { most_s: ENTROPY_MAX_S, got_s: seconds }.into());
    }
    let ratio = rate_hz / wanted.rate_hz;
    let thin = ratio.round();
    if thin < 1.0 || (ratio - thin).abs() > 0.01 * thin {
        return Err(Reason::NoMultiple { wanted_hz: wanted.rate_hz, rate_hz }.into());
    }
    let thinned: Vec<f64> = values.iter().copied().step_by(thin as usize).collect();
    let signal = match wanted.signal {
        Signal::AsIs => thinned,
        Signal::Detrended => detrended(&thinned, Detrend::Line),
        Signal::Increments => thinned.windows(2).map(|pair| pair[1] - pair[0]).collect(),
    };
    let centred = detrended(&signal, Detrend::Mean);
    let variance = centred.iter().map(|value| value * value).sum::<f64>() / centred.len() as f64;
    if variance <= NO_SWAY_MM * NO_SWAY_MM {
        return Err(Reason::NoSwayThisWay.into());
    }
    sample_entropy(&signal, wanted.m, wanted.tolerance_sd * variance.sqrt()).value()
}

impl Balance {
    /// Seconds of a time base.
    pub fn seconds(&self, base: TimeBase) -> f64 {
        let steps = match base {
            TimeBase::NDt => self.samples,
            TimeBase::NMinusOneDt => self.samples - 1,
        };
        steps as f64 / self.rate_hz
    }

    /// Seconds measured: N / fs.
    pub fn duration_s(&self) -> f64 {
        self.seconds(TimeBase::NDt)
    }

    /// Mean velocity on a time base, mm/s.
    pub fn velocity_on_mm_s(&self, base: TimeBase) -> f64 {
        self.path_mm / self.seconds(base)
    }

    /// Mean velocity on the method's time base, mm/s.
    pub fn velocity_mm_s(&self) -> f64 {
        self.velocity_on_mm_s(self.method.time_base)
    }

    /// Mean frequency of the path, hertz: how often it would go round its mean distance.
    pub fn mean_frequency_hz(&self) -> Measured<f64> {
        if self.mean_distance_mm > NO_SWAY_MM {
            Ok(self.velocity_mm_s() / (std::f64::consts::TAU * self.mean_distance_mm))
        } else {
            Err(Reason::NoSway.into())
        }
    }

    /// Every measure with its definition, in the order in which they are shown.
    pub fn values(&self) -> Vec<(&'static Definition, Measured<f64>)> {
        let read = |direction: &Measured<DirectionSpectrum>, of: fn(&DirectionSpectrum) -> f64| {
            direction.as_ref().map(of).map_err(Refusal::clone)
        };
        let ml = |of| read(&self.spectrum.ml, of);
        let ap = |of| read(&self.spectrum.ap, of);
        let seconds = self.seconds(self.method.time_base);
        vec![
            (&catalogue::VELOCITY, Ok(self.velocity_mm_s())),
            (&catalogue::VELOCITY_N_DT, Ok(self.velocity_on_mm_s(TimeBase::NDt))),
            (&catalogue::VELOCITY_N_1_DT, Ok(self.velocity_on_mm_s(TimeBase::NMinusOneDt))),
            (&catalogue::VELOCITY_ML, Ok(self.path_along_mm.ml / seconds)),
            (&catalogue::VELOCITY_AP, Ok(self.path_along_mm.ap / seconds)),
            (&catalogue::PATH, Ok(self.path_mm)),
            (&catalogue::PATH_ML, Ok(self.path_along_mm.ml)),
            (&catalogue::PATH_AP, Ok(self.path_along_mm.ap)),
            (&catalogue::RMS, Ok(self.rms_mm)),
            (&catalogue::RMS_ML, Ok(self.rms_along_mm.ml)),
            (&catalogue::RMS_AP, Ok(self.rms_along_mm.ap)),
            (&catalogue::RANGE_ML, Ok(self.range_mm.ml)),
            (&catalogue::RANGE_AP, Ok(self.range_mm.ap)),
            (&catalogue::MEAN_DISTANCE, Ok(self.mean_distance_mm)),
            (&catalogue::ELLIPSE, Ok(self.ellipse.area_mm2)),
            (&catalogue::ELLIPSE_FINITE, Ok(self.ellipse.area_finite_mm2)),
            (&catalogue::ELLIPSE_MAJOR, Ok(self.ellipse.half_axes_mm.0)),
            (&catalogue::ELLIPSE_MINOR, Ok(self.ellipse.half_axes_mm.1)),
            (&catalogue::ELLIPSE_ANGLE, self.ellipse.angle_deg.clone()),
            (&catalogue::AREA_RATE, Ok(self.area_rate_mm2_s)),
            (&catalogue::MEAN_FREQUENCY, self.mean_frequency_hz()),
            (&catalogue::SPECTRAL_FREQUENCY, self.spectral_frequency_hz.clone()),
            (&catalogue::F50_ML, ml(|of| of.f50_hz)),
            (&catalogue::F50_AP, ap(|of| of.f50_hz)),
            (&catalogue::F95_ML, ml(|of| of.f95_hz)),
            (&catalogue::F95_AP, ap(|of| of.f95_hz)),
            (&catalogue::BAND_FREQUENCY_ML, ml(|of| of.band_mean_hz)),
            (&catalogue::BAND_FREQUENCY_AP, ap(|of| of.band_mean_hz)),
            (&catalogue::FULL_FREQUENCY_ML, ml(|of| of.full_mean_hz)),
            (&catalogue::FULL_FREQUENCY_AP, ap(|of| of.full_mean_hz)),
            (&catalogue::BAND_POWER_ML, ml(|of| of.band_power_mm2)),
            (&catalogue::BAND_POWER_AP, ap(|of| of.band_power_mm2)),
            (&catalogue::ENTROPY_ML, self.entropy.ml.clone()),
            (&catalogue::ENTROPY_AP, self.entropy.ap.clone()),
        ]
    }

    /// What was measured and how the series was made ready.
    pub fn stated(&self) -> Statement {
        Statement::Measured {
            taken_from: Judgement::of(&self.axes.taken_from()),
            duration_s: self.duration_s(),
            from_s: self.from_s,
            interruptions: self.interruptions,
            recorded_hz: self.recorded_hz,
            brought: match (self.interpolated, self.recorded_hz > 1.5 * self.rate_hz) {
                (false, false) => "as-is",
                (false, true) => "thinned",
                (true, _) => "interpolated",
            },
            rate_hz: self.rate_hz,
            filter_hz: self.filter_hz,
            time_base: match self.method.time_base {
                TimeBase::NDt => "N/fs",
                TimeBase::NMinusOneDt => "(N-1)/fs",
            },
        }
    }
}
