//! The sway of simulated children, measured from the mat, against the true centre of pressure.

use crate::common::{ARCHES, scene};
use plantar::analysis::{Options, analyse};
use plantar::balance::{Axes, Balance, CopSeries, Method, measure};
use plantar::base::{CellsKind, Measured, Point};
use plantar::sim::{Placement, Scene, Truth, simulate};

/// The true centre of pressure on the mat, measured in the same way.
fn of_truth(truth: &Truth, method: &Method) -> Measured<Balance> {
    let total = &truth.series.total;
    let mut series = CopSeries::new(Axes::Mat);
    for (at, &t_s) in truth.series.t_s.iter().enumerate() {
        if let (Some(x), Some(y)) = (total.cop_x_mm[at], total.cop_y_mm[at]) {
            series.push(t_s, Point::new(x, y));
        }
    }
    measure(&series, method)
}

#[test]
fn a_stand_sways_as_the_child_does() {
    for (at, arch) in ARCHES.into_iter().enumerate() {
        let mut config = scene(Scene::Standing, 4.0 + 2.0 * at as f64, arch, 5.0, 40 + at as u64);
        config.duration_s = 34.0;
        config.rate_hz = 50.0;
        let (recording, truth) = simulate(&config).unwrap();
        let got = analyse(&recording, Options::default()).balance.unwrap();
        let expected = of_truth(&truth, &Method::default()).unwrap();
        assert_eq!((got.axes, got.rate_hz, got.samples), (Axes::BothFeet, 50.0, expected.samples));
        // A mat is never more than indicative, and says so.
        assert_eq!(got.indicative.len(), 1);
        agree(&format!("child {at}"), &got, &expected, 0.005);
    }
}

fn agree(what: &str, got: &Balance, expected: &Balance, within: f64) {
    for (measure, got, expected) in [
        ("velocity", got.velocity_mm_s(), expected.velocity_mm_s()),
        ("ellipse", got.ellipse.area_mm2, expected.ellipse.area_mm2),
        ("mean distance", got.mean_distance_mm, expected.mean_distance_mm),
    ] {
        println!("{what}, {measure}: {got:.4} for {expected:.4}, {:+.4}", got / expected - 1.0);
        assert!((got / expected - 1.0).abs() < within, "{what}, {measure}: {got}, not {expected}");
    }
}

#[test]
fn a_cheap_mat_sees_how_far_but_needs_more_filter_for_how_fast() {
    // 8-bit cells of 8 mm, 10 % apart in gain, 1 kPa of noise on each loaded cell, nothing below 1 kPa.
    for seed in 0..3 {
        let mut config = scene(Scene::Standing, 5.0 + seed as f64, ARCHES[2], 8.0, 60 + seed);
        (config.duration_s, config.rate_hz) = (34.0, 50.0);
        config.sensor.kind = CellsKind::U8;
        config.sensor.full_scale_kpa = 300.0;
        config.sensor.noise_kpa = 1.0;
        config.sensor.gain_spread = 0.1;
        config.sensor.floor_kpa = 1.0;
        let (recording, truth) = simulate(&config).unwrap();
        for (cut_off_hz, velocity_within) in [(10.0, 0.45), (5.0, 0.08)] {
            let balance = Method { filter_hz: Some(cut_off_hz), ..Method::default() };
            let got = analyse(&recording, Options { balance, ..Options::default() }).balance.unwrap();
            let expected = of_truth(&truth, &balance).unwrap();
            let off = |of: fn(&Balance) -> f64| of(&got) / of(&expected) - 1.0;
            let (velocity, area) = (off(Balance::velocity_mm_s), off(|stand| stand.ellipse.area_mm2));
            println!("cheap mat {seed}, {cut_off_hz} Hz: velocity {velocity:+.3}, ellipse {area:+.3}");
            // The noise of the cells adds to the path and hardly to the area.
            assert!((0.0..velocity_within).contains(&velocity), "{seed}, {cut_off_hz} Hz: {velocity:+.3}");
            assert!(area.abs() < 0.04, "{seed}, {cut_off_hz} Hz: {area:+.3}");
        }
    }
}

#[test]
fn forward_is_where_the_feet_point() {
    let mut config = scene(Scene::Standing, 6.0, ARCHES[1], 5.0, 3);
    config.placement = Placement::centred(&config.mat, &config.child);
    config.duration_s = 34.0;
    config.rate_hz = 50.0;
    let straight = simulate(&config).unwrap().0;
    config.placement.rotation_deg += 90.0;
    let turned = simulate(&config).unwrap().0;
    let [straight, turned] =
        [straight, turned].map(|recording| analyse(&recording, Options::default()).balance.unwrap());
    for (one, other) in [
        (straight.rms_along_mm.ml, turned.rms_along_mm.ml),
        (straight.rms_along_mm.ap, turned.rms_along_mm.ap),
        (straight.velocity_mm_s(), turned.velocity_mm_s()),
    ] {
        assert!((one / other - 1.0).abs() < 0.05, "{one} {other}");
    }
    // Children sway further forwards and backwards than sideways, whichever way they face.
    assert!(turned.rms_along_mm.ap > turned.rms_along_mm.ml);
}

#[test]
fn short_stands_and_steps_have_no_sway() {
    let mut config = scene(Scene::Standing, 6.0, ARCHES[1], 5.0, 3);
    config.duration_s = 10.0;
    config.rate_hz = 50.0;
    let recording = simulate(&config).unwrap().0;
    let refusal = analyse(&recording, Options::default()).balance.unwrap_err();
    assert!(refusal.to_string().contains("25 s of standing after the first 4 s, got 6.0 s"), "{refusal}");
    let balance = Method { allow_short: true, ..Method::default() };
    let marked = analyse(&recording, Options { balance, ..Options::default() }).balance.unwrap();
    assert_eq!(marked.indicative.len(), 2);
    config.scene = Scene::Stepping;
    let refusal = analyse(&simulate(&config).unwrap().0, Options::default()).balance.unwrap_err();
    assert!(refusal.to_string().contains("quiet standing"), "{refusal}");
}
