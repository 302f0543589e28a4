//! Sway whose measures are known from geometry and statistics.

use std::f64::consts::{PI, TAU};

use super::*;
use crate::base::Point;
use proptest::prelude::*;
use rand::{RngExt, SeedableRng};
use rand_distr::StandardNormal;

/// `seconds` at 100 Hz of a path given by time.
fn series(seconds: f64, place: impl Fn(f64) -> (f64, f64)) -> CopSeries {
    let mut series = CopSeries::new(Axes::AsGiven);
    for at in 0..(100.0 * seconds).round() as usize {
        let t_s = at as f64 / 100.0;
        let (x, y) = place(t_s);
        series.push(t_s, Point::new(x, y));
    }
    series
}

fn raw() -> Method {
    Method::published()
}

fn near(got: f64, expected: f64, relative: f64) {
    assert!((got - expected).abs() <= relative * expected.abs(), "{got}, not {expected}");
}

/// Independent normal sway of 5 mm in each direction.
fn gaussian(seconds: f64, seed: u64) -> CopSeries {
    let mut rng = rand_pcg::Pcg64::seed_from_u64(seed);
    let mut series = CopSeries::new(Axes::AsGiven);
    for at in 0..(100.0 * seconds) as usize {
        let (x, y): (f64, f64) = (rng.sample(StandardNormal), rng.sample(StandardNormal));
        series.push(at as f64 / 100.0, Point::new(5.0 * x, 5.0 * y));
    }
    series
}

#[test]
fn a_circle() {
    // Radius 10 mm, once in 2 s, whole turns.
    let circle = measure(&series(40.0, |t| (10.0 * (PI * t).cos(), 10.0 * (PI * t).sin())), &raw()).unwrap();
    near(circle.mean_distance_mm, 10.0, 1e-12);
    near(circle.rms_mm, 10.0, 1e-12);
    near(circle.range_mm.ml, 20.0, 1e-12);
    // Chords of a 200-gon.
    let chord = 20.0 * (PI / 200.0).sin();
    near(circle.path_mm, 3999.0 * chord, 1e-12);
    near(circle.velocity_on_mm_s(TimeBase::NMinusOneDt), 100.0 * chord, 1e-12);
    near(circle.velocity_mm_s(), 3999.0 * chord / 40.0, 1e-12);
    near(circle.mean_frequency_hz().unwrap(), 0.5, 1e-3);
    near(circle.area_rate_mm2_s, 50.0 * PI, 2e-4);
    near(circle.ellipse.area_mm2, PI * 5.991_464_547 * 50.0 * 4000.0 / 3999.0, 1e-9);
    assert!(circle.ellipse.angle_deg.is_err());
    near(circle.spectrum.ml.unwrap().f50_hz, 0.5, 1e-12);
    near(circle.spectrum.ap.unwrap().band_power_mm2, 50.0, 1e-9);
}

#[test]
fn an_ellipse_turned_by_thirty_degrees() {
    let (cos, sin) = (30_f64.to_radians().cos(), 30_f64.to_radians().sin());
    let path = series(40.0, |t| {
        let (a, b) = (8.0 * (PI * t).cos(), 3.0 * (PI * t).sin());
        (100.0 + a * cos - b * sin, -50.0 + a * sin + b * cos)
    });
    let ellipse = measure(&path, &raw()).unwrap().ellipse;
    near(ellipse.angle_deg.clone().unwrap(), 30.0, 1e-9);
    near(ellipse.half_axes_mm.0 / ellipse.half_axes_mm.1, 8.0 / 3.0, 1e-9);
    near(ellipse.area_mm2, PI * ellipse.half_axes_mm.0 * ellipse.half_axes_mm.1, 1e-12);
}

#[test]
fn a_line_there_and_back() {
    // A triangle wave sideways: 5 mm to either side, 10 mm/s.
    let line = measure(&series(40.0, |t| (5.0 - 10.0 * (t % 2.0 - 1.0).abs(), 7.0)), &raw()).unwrap();
    near(line.velocity_on_mm_s(TimeBase::NMinusOneDt), 10.0, 1e-9);
    assert_eq!((line.path_along_mm.ap, line.ellipse.area_mm2, line.area_rate_mm2_s), (0.0, 0.0, 0.0));
    near(line.rms_mm, 5.0 / 3_f64.sqrt(), 1e-3);
    near(line.mean_distance_mm, 2.5, 1e-3);
    // A direction without sway has no spectrum and no entropy, and neither is 0.
    assert!(line.spectrum.ml.is_ok() && line.spectrum.ap.is_err() && line.entropy.ap.is_err());
    assert!(line.spectral_frequency_hz.is_ok());
}

#[test]
fn a_statue_has_no_frequency() {
    let statue = measure(&series(40.0, |_| (3.0, 4.0)), &Method::default()).unwrap();
    assert!(statue.velocity_mm_s().abs() < 1e-9 && statue.ellipse.area_mm2.abs() < 1e-9);
    assert!(statue.mean_frequency_hz().is_err() && statue.spectrum.ml.is_err());
    let raw = measure(&series(40.0, |_| (3.0, 4.0)), &raw()).unwrap();
    assert!(raw.mean_frequency_hz().is_err() && raw.spectral_frequency_hz.is_err());
    assert!(raw.entropy.ml.is_err());
}

#[test]
fn isotropic_normal_sway_fills_470_square_millimetres() {
    let areas: Vec<f64> =
        (0..20).map(|seed| measure(&gaussian(60.0, seed), &raw()).unwrap().ellipse.area_mm2).collect();
    // The area of one series of 6000 scatters by 1 / sqrt(6000), so the mean of 20 by 0.3 %.
    near(areas.iter().sum::<f64>() / 20.0, 470.5, 0.01);
    for area in areas {
        near(area, 470.5, 0.06);
    }
    // 95 % of the centres lie in it.
    let series = gaussian(60.0, 3);
    let (a, b) = measure(&series, &raw()).unwrap().ellipse.half_axes_mm;
    let inside = series.points().iter().filter(|at| at.coords.norm() <= (a * b).sqrt()).count();
    near(inside as f64 / 6000.0, 0.95, 0.01);
}

#[test]
fn white_noise_is_less_regular_than_a_wave() {
    let noise = measure(&gaussian(60.0, 1), &raw()).unwrap();
    let wave = measure(&series(60.0, |t| ((TAU * 0.3 * t).sin(), (TAU * 0.3 * t).cos())), &raw()).unwrap();
    // Normal noise: the chance of |a - b| <= 0.2 SD is erf(0.1).
    near(noise.entropy.ml.unwrap(), -(0.112_463_f64).ln(), 0.05);
    assert!(wave.entropy.ml.unwrap() < 0.3);
}

#[test]
fn hours_have_no_entropy_and_say_so() {
    let entropy = |seconds: f64| {
        let wave = series(seconds, |t| ((TAU * 0.3 * t).sin(), (TAU * 0.7 * t).cos()));
        measure(&wave, &raw()).unwrap().entropy.ml
    };
    assert!(entropy(600.0).is_ok());
    assert_eq!(entropy(601.0), Err(Reason::LongForEntropy { most_s: 600.0, got_s: 601.0 }.into()));
}

#[test]
fn the_default_filter_takes_noise_off_and_leaves_sway() {
    let mut noisy = CopSeries::new(Axes::AsGiven);
    let noise = gaussian(40.0, 2);
    for (at, point) in noise.points().iter().enumerate() {
        let t_s = at as f64 / 100.0;
        let turn = TAU * 0.4 * t_s;
        noisy.push(t_s, Point::new(10.0 * turn.cos(), 10.0 * turn.sin()) + 0.04 * point.coords);
    }
    let raw = measure(&noisy, &raw()).unwrap();
    let filtered = measure(&noisy, &Method::default()).unwrap();
    let truth = TAU * 0.4 * 10.0;
    assert!(raw.velocity_mm_s() > 1.3 * truth, "{}", raw.velocity_mm_s());
    near(filtered.velocity_mm_s(), truth, 0.05);
    near(filtered.mean_distance_mm, 10.0, 0.01);
    assert_eq!((filtered.rate_hz, filtered.filter_hz, filtered.samples), (50.0, Some(10.0), 1800));
    let stated = filtered.stated().to_string();
    assert!(stated.contains(" 50 Hz") && stated.contains("low-pass 10 Hz"), "{stated}");
}

#[test]
fn every_value_is_in_the_catalogue_and_the_other_way_round() {
    let balance = measure(&gaussian(60.0, 1), &Method::default()).unwrap();
    let both = romberg(&balance, &balance).unwrap();
    let keys: Vec<_> = balance.values().into_iter().chain(both.values()).map(|(of, _)| of.key).collect();
    let listed: Vec<_> = crate::measure::balance::ALL.iter().map(|of| of.key).collect();
    assert_eq!(keys, listed);
    assert!(balance.values().iter().all(|(_, value)| value.as_ref().is_ok_and(|value| value.is_finite())));
}

#[test]
fn the_romberg_quotient_compares_like_with_like() {
    let circle = |seconds, radius: f64, method: &Method| {
        measure(&series(seconds, |t| (radius * (PI * t).cos(), radius * (PI * t).sin())), method).unwrap()
    };
    let default = Method::default();
    let open = circle(40.0, 5.0, &default);
    let quotient = romberg(&open, &circle(40.5, 10.0, &default)).unwrap();
    near(quotient.velocity, 2.0, 0.01);
    near(quotient.area.unwrap(), 4.0, 0.02);
    assert!(
        romberg(&open, &circle(60.0, 10.0, &default)).unwrap_err().to_string().contains("36.0 and 56.0 s")
    );
    assert!(romberg(&open, &circle(40.0, 10.0, &raw())).unwrap_err().to_string().contains("same way"));
    assert!(romberg(&circle(40.0, 0.0, &default), &open).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_frame_does_not_matter(angle in 0.0..TAU, dx in -500.0..500.0_f64, dy in -500.0..500.0_f64) {
        let original = gaussian(40.0, 5);
        let stretched = |at: &Point| Point::new(at.x, 2.0 * at.y);
        let turn = nalgebra::Rotation2::new(angle);
        let mut still = CopSeries::new(Axes::AsGiven);
        let mut moved = CopSeries::new(Axes::AsGiven);
        for (t_s, at) in original.t_s().iter().zip(original.points()) {
            still.push(*t_s, stretched(at));
            moved.push(*t_s, turn * stretched(at) + nalgebra::Vector2::new(dx, dy));
        }
        let method = Method::default();
        let (a, b) = (measure(&still, &method).unwrap(), measure(&moved, &method).unwrap());
        for (one, other) in [
            (a.path_mm, b.path_mm),
            (a.rms_mm, b.rms_mm),
            (a.mean_distance_mm, b.mean_distance_mm),
            (a.ellipse.area_mm2, b.ellipse.area_mm2),
            (a.ellipse.half_axes_mm.0, b.ellipse.half_axes_mm.0),
            (a.area_rate_mm2_s, b.area_rate_mm2_s),
        ] {
            prop_assert!((one / other - 1.0).abs() < 1e-9, "{} {}", one, other);
        }
        let turned = b.ellipse.angle_deg.unwrap() - a.ellipse.angle_deg.unwrap() - angle.to_degrees();
        let off = (turned / 180.0 - (turned / 180.0).round()).abs() * 180.0;
        prop_assert!(off < 1e-6, "{} degrees", off);
    }
}
