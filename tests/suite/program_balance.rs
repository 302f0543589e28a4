//! `plantar balance` as people run it.

use std::fmt::Write as _;
use std::path::Path;

use crate::common::{plantar, simulate};

/// Writes a circle of a radius in centimetres, once in two seconds, at 100 Hz.
fn circle(path: &Path, radius_cm: f64, seconds: usize) {
    let mut text = String::from("time_s,cop_x_cm,cop_y_cm\n");
    for at in 0..100 * seconds {
        let (sin, cos) = (std::f64::consts::PI * at as f64 / 100.0).sin_cos();
        writeln!(text, "{:.2},{:.9},{:.9}", at as f64 / 100.0, radius_cm * cos, radius_cm * sin).unwrap();
    }
    std::fs::write(path, text).unwrap();
}

#[test]
fn a_centre_of_pressure_and_what_closed_eyes_change() {
    let folder = tempfile::tempdir().unwrap();
    let (open, closed) = (folder.path().join("open.csv"), folder.path().join("shut.csv"));
    circle(&open, 0.5, 40);
    circle(&closed, 1.0, 40);
    let args = ["balance", open.to_str().unwrap(), "--closed", closed.to_str().unwrap()];
    let document = plantar(args.into_iter().chain(["--json"])).ok().json();
    assert_eq!((&document["format"], &document["name"]), (&"plantar-balance".into(), &"open".into()));
    let near = |value: &serde_json::Value, expected: f64, within: f64| {
        let got = value.as_f64().unwrap_or_else(|| panic!("{value}"));
        assert!((got - expected).abs() < within, "{got}, not {expected}");
    };
    let stand = &document["balance"];
    near(&stand["sway_mean_distance_mm"], 5.0, 0.001);
    near(&stand["sway_velocity_n_1_dt_mm_s"], 5.0 * std::f64::consts::PI, 0.02);
    near(&stand["sway_f50_ap_hz"], 0.5, 0.04);
    assert_eq!((&stand["rate_hz"], &stand["duration_s"]), (&50.0.into(), &36.0.into()));
    near(&document["romberg"]["romberg_velocity"], 2.0, 0.001);
    near(&document["romberg"]["romberg_area"], 4.0, 0.001);
    let text = plantar(args).ok().stdout;
    for told in [
        "mean sway velocity ",
        "15.7 mm/s",
        "v = P / T",
        "36 s, leaving out the first 4 s",
        "low-pass 10 Hz",
        "Romberg quotient of the area",
    ] {
        assert!(text.contains(told), "{told} is not in {text}");
    }
}

#[test]
fn every_choice_can_be_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("open.csv");
    circle(&file, 0.5, 30);
    let file = file.to_str().unwrap();
    let published = plantar(["balance", file, "--definitions", "published", "--json"]).ok().json();
    let choices =
        ["--rate-hz", "none", "--filter-hz", "none", "--settle-s", "0", "--time-base", "n-1-dt", "--json"];
    let chosen = plantar(["balance", file].into_iter().chain(choices)).ok().json();
    let (published, chosen) = (&published["balance"], &chosen["balance"]);
    assert_eq!(chosen["sway_velocity_mm_s"], published["sway_velocity_n_1_dt_mm_s"]);
    assert_eq!(published["sway_velocity_mm_s"], published["sway_velocity_n_dt_mm_s"]);
    assert_eq!((&published["samples"], &published["filter_hz"]), (&3000.into(), &serde_json::Value::Null));
    let refused = plantar(["balance", file, "--settle-s", "10"]);
    assert_eq!(refused.code, Some(7));
    assert!(
        refused.stderr.contains("got 20.0") && refused.stderr.contains("--allow-short"),
        "{}",
        refused.stderr
    );
    let marked = plantar(["balance", file, "--settle-s", "10", "--allow-short"]).ok();
    assert!(marked.stdout.contains("indicative: sway needs 25 s"), "{}", marked.stdout);
}

#[test]
fn a_damaged_file_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("open.csv");
    std::fs::write(&file, "time_s,cop_x_mm,cop_y_mm\n0,1,2\n0.01,one,2\n").unwrap();
    let run = plantar(["balance", file.to_str().unwrap()]);
    assert_eq!(run.code, Some(3));
    assert!(run.stderr.contains("open.csv: line 3: expected a number, got \"one\""), "{}", run.stderr);
}

#[test]
fn a_recording_gives_what_analyse_gives() {
    let folder = tempfile::tempdir().unwrap();
    let recording = folder.path().join("s.parquet");
    simulate(&recording, &["--seconds", "30", "--rate-hz", "50", "--seed", "3"]);
    let file = recording.to_str().unwrap();
    let analysed = plantar(["analyse", file, "--json"]).ok().json();
    let measured = plantar(["balance", file, "--json"]).ok().json();
    assert!(analysed["balance"]["sway_velocity_mm_s"].is_number());
    assert_eq!(analysed["balance"], measured["balance"]);
    assert_eq!(measured["balance"]["axes"], "both_feet");
    assert_eq!(measured["balance"]["indicative"], true);
}
