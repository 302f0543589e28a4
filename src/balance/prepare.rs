//! From a series as it was recorded to one that can be measured: whole, uniform, filtered, settled.

use super::filter::low_pass;
use super::method::Method;
use super::reason::Reason;
use super::series::CopSeries;
use crate::base::{Measured, Point, Refusal};
use crate::stats::median;

/// Gaps up to so many sample times are the frame rate's own unsteadiness.
const STEADY_STEPS: f64 = 1.5;
/// How far a sample may lie from its place on the uniform grid, in steps of the grid, without being moved.
const ON_GRID_STEPS: f64 = 0.02;
/// A rate this much below the least one still counts as it: clocks are not exact.
const RATE_SLACK: f64 = 0.98;
/// Nothing at all is measured in less, seconds.
const LEAST_S: f64 = 2.0;

/// A uniform series and what was done to it.
pub(super) struct Prepared {
    /// To the right, millimetres.
    pub(super) x: Vec<f64>,
    /// Forward, millimetres.
    pub(super) y: Vec<f64>,
    pub(super) rate_hz: f64,
    /// Rate of the samples as they came.
    pub(super) recorded_hz: f64,
    pub(super) filter_hz: Option<f64>,
    /// Seconds of the first sample measured.
    pub(super) from_s: f64,
    /// How often the series was interrupted.
    pub(super) interruptions: usize,
    /// Whether samples were interpolated onto the uniform times.
    pub(super) interpolated: bool,
    /// Why the measures are no more than indicative.
    pub(super) indicative: Vec<Refusal>,
}

/// The longest piece of a series without an interruption, as the method wants it.
pub(super) fn prepare(series: &CopSeries, method: &Method) -> Measured<Prepared> {
    check(series)?;
    let pieces = pieces(series, method.max_gap_s);
    let length_s = |&(start, end): &(usize, usize)| series.t_s[end - 1] - series.t_s[start];
    let Some(&(start, end)) = pieces.iter().max_by(|a, b| length_s(a).total_cmp(&length_s(b))) else {
        return Err(Reason::NoCentre.into());
    };
    let (t_s, at) = (&series.t_s[start..end], &series.at[start..end]);
    let step_s = median_step(t_s).ok_or(Reason::OneCentre)?;
    let recorded_hz = 1.0 / step_s;
    let mut indicative: Vec<Refusal> = series.instrument.iter().cloned().collect();
    if recorded_hz < RATE_SLACK * Method::MIN_HZ {
        let reason = Reason::Slow { least_hz: Method::MIN_HZ, got_hz: recorded_hz };
        allow(method, reason, &mut indicative)?;
    }
    // A series that is faster is filtered at a multiple of the wanted rate and then thinned, so that
    // nothing above half of that rate is folded into it.
    let wanted_hz = method.rate_hz.filter(|wanted_hz| recorded_hz >= RATE_SLACK * wanted_hz);
    let thin = wanted_hz.map_or(1, |wanted_hz| (recorded_hz / wanted_hz).round().max(1.0) as usize);
    let even_hz = (t_s.len() - 1) as f64 / (t_s[t_s.len() - 1] - t_s[0]);
    // Without lost samples the mean rate is more exact than the median step.
    let own_hz = if (even_hz * step_s - 1.0).abs() < ON_GRID_STEPS { even_hz } else { recorded_hz };
    let grid_hz = wanted_hz.map_or(own_hz, |wanted_hz| wanted_hz * thin as f64);
    let interpolated = !is_on_grid(t_s, grid_hz);
    let points = if interpolated { interpolate(t_s, at, grid_hz) } else { at.to_vec() };
    let filter_hz = method.filter_hz.map(|cut_off_hz| cut_off_hz.min(0.25 * grid_hz));
    let rate_hz = grid_hz / thin as f64;
    let settled = (method.settle_s * rate_hz).round() as usize;
    let direction = |of: fn(&Point) -> f64| -> Vec<f64> {
        let values: Vec<f64> = points.iter().map(of).collect();
        let values = match filter_hz {
            Some(cut_off_hz) => low_pass(&values, cut_off_hz, grid_hz),
            None => values,
        };
        values.into_iter().step_by(thin).skip(settled).collect()
    };
    let (x, y) = (direction(|at| at.x), direction(|at| at.y));
    let seconds = x.len() as f64 / rate_hz;
    // Half a sample of slack: so much the count of samples may be off.
    if (x.len() as f64 + 0.5) / rate_hz < Method::MIN_S {
        let reason = Reason::Short {
            least_s: Method::MIN_S,
            interrupted: pieces.len() > 1,
            settle_s: Some(method.settle_s).filter(|&settle_s| settle_s != 0.0),
            got_s: seconds,
        };
        allow(method, reason, &mut indicative)?;
    }
    if seconds < LEAST_S || x.len() < 16 {
        return Err(Reason::TooShort { got_s: seconds }.into());
    }
    Ok(Prepared {
        x,
        y,
        rate_hz,
        recorded_hz,
        filter_hz,
        from_s: t_s[0] + settled as f64 / rate_hz,
        interruptions: pieces.len() - 1,
        interpolated,
        indicative,
    })
}

/// Refuses for a reason, or notes it where that was asked for.
fn allow(method: &Method, reason: Reason, indicative: &mut Vec<Refusal>) -> Measured<()> {
    if !method.allow_short {
        return Err(reason.into());
    }
    indicative.push(reason.into());
    Ok(())
}

fn check(series: &CopSeries) -> Measured<()> {
    if let Some(at) = series.t_s.windows(2).position(|pair| pair[1] <= pair[0]) {
        return Err(Reason::TimeNotRising { after_s: series.t_s[at] }.into());
    }
    let finite = series.t_s.iter().all(|t_s| t_s.is_finite())
        && series.at.iter().all(|at| at.x.is_finite() && at.y.is_finite());
    if finite { Ok(()) } else { Err(Reason::NotFinite.into()) }
}

/// First sample and end of each piece without an interruption.
fn pieces(series: &CopSeries, max_gap_s: f64) -> Vec<(usize, usize)> {
    let bound_s = median_step(&series.t_s).map_or(max_gap_s, |step_s| max_gap_s.max(STEADY_STEPS * step_s));
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut breaks = series.breaks.iter().copied().peekable();
    for at in 1..=series.len() {
        let broken = breaks.next_if_eq(&at).is_some();
        if at == series.len() || broken || series.t_s[at] - series.t_s[at - 1] > bound_s {
            pieces.push((start, at));
            start = at;
        }
    }
    pieces
}

/// Median time from sample to sample.
fn median_step(t_s: &[f64]) -> Option<f64> {
    median(t_s.windows(2).map(|pair| pair[1] - pair[0]))
}

/// Whether every sample lies on a grid that begins with the first.
fn is_on_grid(t_s: &[f64], grid_hz: f64) -> bool {
    t_s.iter().enumerate().all(|(at, t)| ((t - t_s[0]) * grid_hz - at as f64).abs() <= ON_GRID_STEPS)
}

/// The series on a grid that begins with its first sample.
fn interpolate(t_s: &[f64], at: &[Point], grid_hz: f64) -> Vec<Point> {
    let last = t_s.len() - 1;
    let count = ((t_s[last] - t_s[0]) * grid_hz + 1e-6).floor() as usize + 1;
    let mut left = 0;
    (0..count)
        .map(|sample| {
            let t = (t_s[0] + sample as f64 / grid_hz).min(t_s[last]);
            while left + 1 < last && t_s[left + 1] <= t {
                left += 1;
            }
            between(t_s, at, left, t)
        })
        .collect()
}

/// The place at time `t` between the samples `left` and the next: on a cubic through the slopes at both,
/// or, where the samples around are unevenly spaced and slopes mean little, on the straight line.
fn between(t_s: &[f64], at: &[Point], left: usize, t: f64) -> Point {
    let step_s = t_s[left + 1] - t_s[left];
    let share = (t - t_s[left]) / step_s;
    let (a, b) = (at[left], at[left + 1]);
    let line = a + (b - a) * share;
    if left == 0 || left + 2 >= t_s.len() {
        return line;
    }
    let (before_s, after_s) = (t_s[left] - t_s[left - 1], t_s[left + 2] - t_s[left + 1]);
    if [before_s, after_s].iter().any(|other_s| !(0.5..=2.0).contains(&(other_s / step_s))) {
        return line;
    }
    let slope = |from: usize| (at[from + 2] - at[from]) / (t_s[from + 2] - t_s[from]) * step_s;
    let (up, down) = (slope(left - 1), slope(left));
    let rest = 1.0 - share;
    let bend = (up - (b - a)) * (share * rest * rest) + ((b - a) - down) * (share * share * rest);
    line + bend
}

#[cfg(test)]
mod tests {
    use super::super::Axes;
    use super::*;

    fn wave(t_s: f64) -> Point {
        Point::new((6.0 * t_s).sin(), 2.0 * (3.0 * t_s).cos())
    }

    fn series(times: impl IntoIterator<Item = f64>) -> CopSeries {
        let mut series = CopSeries::new(Axes::AsGiven);
        times.into_iter().for_each(|t_s| series.push(t_s, wave(t_s)));
        series
    }

    fn plain() -> Method {
        Method { filter_hz: None, ..Method::default() }
    }

    #[test]
    fn unsteady_frames_are_brought_to_even_times() {
        // 60 Hz with jitter of a tenth of a step and one frame in fifty lost.
        let times = (0..3000_u32)
            .filter(|at| at % 50 != 7)
            .map(|at| (f64::from(at) + 0.1 * (f64::from(at) * 1.7).sin()) / 60.0);
        let prepared = prepare(&series(times), &plain()).unwrap();
        assert!(prepared.interpolated && prepared.interruptions == 0);
        assert_eq!(prepared.rate_hz, 50.0);
        for (at, (x, y)) in prepared.x.iter().zip(&prepared.y).enumerate() {
            let expected = wave(prepared.from_s + at as f64 / 50.0);
            assert!((x - expected.x).abs() < 0.008 && (y - expected.y).abs() < 0.008, "{at}: {x} {expected}");
        }
    }

    #[test]
    fn even_samples_are_not_touched() {
        let prepared = prepare(&series((0..3000).map(|at| f64::from(at) * 0.01)), &plain()).unwrap();
        assert!(!prepared.interpolated);
        assert_eq!((prepared.rate_hz, prepared.x.len(), prepared.from_s), (50.0, 1300, 4.0));
        assert_eq!(prepared.x[1], wave(402.0 * 0.01).x);
    }

    #[test]
    fn nothing_is_bridged_across_an_interruption() {
        let mut with_gap = series((0..1500).chain(1510..4000).map(|at| f64::from(at) * 0.02));
        let prepared = prepare(&with_gap, &plain()).unwrap();
        assert_eq!((prepared.interruptions, prepared.from_s), (1, 1510.0 * 0.02 + 4.0));
        with_gap = series((0..1200).map(|at| f64::from(at) * 0.02));
        with_gap.interrupt();
        (1200..2400).for_each(|at| with_gap.push(f64::from(at) * 0.02, wave(0.0)));
        let refusal = prepare(&with_gap, &plain()).err().unwrap();
        assert!(refusal.to_string().contains("without an interruption"), "{refusal}");
    }

    #[test]
    fn short_and_slow_series_are_refused_or_marked() {
        let short = series((0..500).map(|at| f64::from(at) * 0.02));
        let slow = series((0..900).map(|at| f64::from(at) * 0.05));
        for (series, told) in
            [(short, "25 s of standing after the first 4 s, got 6.0 s"), (slow, "got 20.0 a second")]
        {
            let refusal = prepare(&series, &Method::default()).err().unwrap();
            assert!(refusal.to_string().contains(told), "{refusal}");
            let marked = prepare(&series, &Method { allow_short: true, ..Method::default() }).unwrap();
            assert_eq!(marked.indicative, [refusal]);
        }
        let few = series((0..3).map(f64::from));
        assert!(prepare(&few, &Method { allow_short: true, ..Method::default() }).is_err());
        assert!(prepare(&series([]), &plain()).is_err() && prepare(&series([1.0]), &plain()).is_err());
        let back = series((0..2000).map(|at| f64::from(at % 1000) * 0.02));
        assert!(prepare(&back, &plain()).err().unwrap().to_string().contains("does not increase"));
    }

    #[test]
    fn a_slow_series_keeps_its_rate_and_lowers_the_filter() {
        let slow = series((0..900).map(|at| f64::from(at) * 0.05));
        let marked = prepare(&slow, &Method { allow_short: true, ..Method::default() }).unwrap();
        assert!((marked.rate_hz - 20.0).abs() < 1e-9 && !marked.interpolated);
        assert!((marked.filter_hz.unwrap() - 5.0).abs() < 1e-9);
    }
}
