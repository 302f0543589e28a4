//! Sway against independent programs and against what the authors of a data set published.

use std::collections::HashMap;
use std::path::Path;

use crate::common::reference;
use plantar::balance::{Balance, CopSeries, Method, TimeBase, measure, sample_entropy};
use plantar::import::read_cop;

/// Relative tolerance of every value.
const WITHIN: f64 = 1e-6;

type Row = HashMap<String, String>;

fn table(path: &Path) -> Vec<Row> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    lines
        .map(|line| {
            header.iter().map(|name| (*name).to_owned()).zip(line.split(',').map(str::to_owned)).collect()
        })
        .collect()
}

fn series(folder: &Path, name: &str) -> CopSeries {
    let path = folder.join("recordings/sway").join(format!("{name}.csv"));
    read_cop(&path).unwrap_or_else(|error| panic!("{error}")).expect("a centre of pressure")
}

/// Checks named columns of a row; the table is in centimetres, `power` of them.
fn check(row: &Row, what: &str, values: &[(&str, f64, i32)]) {
    for &(column, got, power) in values {
        let expected: f64 = row[column].parse().unwrap();
        let got = got / 10_f64.powi(power);
        let near = (got - expected).abs() <= WITHIN * expected.abs();
        assert!(near, "{what}, {column}: {got}, expected {expected}");
    }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn sixty_recordings_as_published() {
    let folder = reference("reference");
    let rows = table(&folder.join("expected/sway_bds_published.csv"));
    assert_eq!(rows.len(), 60);
    for row in &rows {
        let trial = row["trial"].as_str();
        let stand = measure(&series(&folder, trial), &Method::published()).unwrap();
        assert!(stand.indicative.is_empty());
        let velocity = stand.velocity_mm_s();
        let frequency = stand.spectral_frequency_hz.clone().unwrap();
        check(
            row,
            trial,
            &[
                ("n", stand.samples as f64, 0),
                ("area_cm2", stand.ellipse.area_finite_mm2, 2),
                ("pub_COParea", stand.ellipse.area_finite_mm2, 2),
                ("velo_cm_s", velocity, 1),
                ("pub_COPvelo", velocity, 1),
                ("mfreq_hz", frequency, 0),
                ("pub_COPmfreq", frequency, 0),
            ],
        );
    }
}

fn all(stand: &Balance) -> Vec<(&'static str, f64, i32)> {
    let (ml, ap) = (stand.spectrum.ml.clone().unwrap(), stand.spectrum.ap.clone().unwrap());
    vec![
        ("hz", stand.rate_hz, 0),
        ("n", stand.samples as f64, 0),
        ("path", stand.path_mm, 1),
        // The table's names: its T is the time from the first sample to the last.
        ("mean_velocity_path_over_T", stand.velocity_on_mm_s(TimeBase::NMinusOneDt), 1),
        ("path_over_n_dt", stand.velocity_on_mm_s(TimeBase::NDt), 1),
        ("rms_x", stand.rms_along_mm.ml, 1),
        ("rms_y", stand.rms_along_mm.ap, 1),
        ("rms_r", stand.rms_mm, 1),
        ("mean_dist", stand.mean_distance_mm, 1),
        ("range_x", stand.range_mm.ml, 1),
        ("range_y", stand.range_mm.ap, 1),
        ("ellipse95_chi2", stand.ellipse.area_mm2, 2),
        ("ellipse95_F_prediction", stand.ellipse.area_finite_mm2, 2),
        ("path_x", stand.path_along_mm.ml, 1),
        ("path_y", stand.path_along_mm.ap, 1),
        ("sway_area_rate", stand.area_rate_mm2_s, 2),
        ("x_f50_0.15_5", ml.f50_hz, 0),
        ("x_f95_0.15_5", ml.f95_hz, 0),
        ("x_mean_freq_0.15_5", ml.band_mean_hz, 0),
        ("x_power_0.15_5_trapz", ml.band_power_mm2, 2),
        ("x_mean_freq_all", ml.full_mean_hz, 0),
        ("y_f50_0.15_5", ap.f50_hz, 0),
        ("y_f95_0.15_5", ap.f95_hz, 0),
        ("y_mean_freq_0.15_5", ap.band_mean_hz, 0),
        ("y_power_0.15_5_trapz", ap.band_power_mm2, 2),
        ("y_mean_freq_all", ap.full_mean_hz, 0),
        ("sampen_x_25Hz_m2_r0.2sd", stand.entropy.ml.clone().unwrap(), 0),
        ("sampen_y_25Hz_m2_r0.2sd", stand.entropy.ap.clone().unwrap(), 0),
    ]
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn every_measure_of_eleven_series() {
    let folder = reference("reference");
    let rows = table(&folder.join("expected/sway_measures.csv"));
    assert_eq!(rows.len(), 11);
    for row in &rows {
        let name = row["series"].as_str();
        let file = match name {
            "synthetic_lcg" => "sway_synthetic",
            "analytic_ellipse_0.5Hz" => "sway_analytic_ellipse",
            trial => trial,
        };
        let series = series(&folder, file);
        let values = all(&measure(&series, &Method::published()).unwrap());
        check(row, name, &values);
        // Nothing in the table is left out but the counts of the entropy, which follow.
        assert_eq!(row.len(), values.len() + 1 + 4);
        for (axis, of) in [("x", 0), ("y", 1)] {
            let values: Vec<f64> = series.points().iter().step_by(4).map(|at| at[of]).collect();
            let n = values.len() as f64;
            let mean = values.iter().sum::<f64>() / n;
            let sd = (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / n).sqrt();
            let counts = sample_entropy(&values, 2, 0.2 * sd);
            check(
                row,
                name,
                &[
                    (&format!("sampen_{axis}_A"), counts.longer as f64, 0),
                    (&format!("sampen_{axis}_B"), counts.shorter as f64, 0),
                ],
            );
        }
    }
}
