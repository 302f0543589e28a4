//! Load of the feet and of their parts against independent values.

use crate::common::reference;
use plantar::analysis::result::{
    LoadMeasure, RegionMeasure, RegionName, SessionResult, asymmetry_pct, robinson_pct,
};
use plantar::analysis::{Options, analyse};
use plantar::base::{Recording, Side};
use plantar::footprint::{Found, Mask};
use plantar::import::{CellUnit, Hints, read};

fn recordings(what: &str, rate_hz: f64, gain: f64) -> Vec<(String, Recording)> {
    let hints = Hints {
        pitch_mm: Some((5.08, 5.08)),
        rate_hz: Some(rate_hz),
        unit: Some(CellUnit::Kpa),
        gain: Some(gain),
        ..Hints::default()
    };
    read(&reference(what), &hints).unwrap()
}

/// Rows of an expected table, by the names of its columns.
fn table(what: &str) -> Vec<std::collections::HashMap<String, f64>> {
    let mut table = csv::Reader::from_path(reference(what)).unwrap();
    let names = table.headers().unwrap().clone();
    let number = |(name, value): (&str, &str)| Some((name.to_owned(), value.parse().ok()?));
    table.records().map(|row| names.iter().zip(&row.unwrap()).filter_map(number).collect()).collect()
}

fn at_reference_threshold() -> Options {
    Options { contact_threshold: Some(10.0), ..Options::default() }
}

fn percentile(mut errors: Vec<f64>, share: f64) -> f64 {
    errors.sort_by(f64::total_cmp);
    errors[((errors.len() - 1) as f64 * share) as usize]
}

/// `load_*_pct` of the reference are impulses (its modified arch index of the impulse is the middle one without
/// toes), divided in the print of the peak picture above 10 kPa.
#[test]
#[ignore = "needs the reference data beside the project"]
fn thirds_of_the_steps_agree_with_the_independent_impulses() {
    let expected = table("reference/expected/speedpp_trials.csv");
    let columns = [
        (LoadMeasure::Rear, "load_rear_pct"),
        (LoadMeasure::Mid, "load_mid_pct"),
        (LoadMeasure::Fore, "load_fore_pct"),
        (LoadMeasure::Toes, "load_toe_pct"),
    ];
    let mut errors = vec![Vec::new(); columns.len()];
    let mut sum_errors = 0.0_f64;
    for subject in 0..5 {
        let trials = recordings(&format!("reference/recordings/speedpp/subj0{subject}.npz"), 500.0, 1.0);
        for (trial, (_, recording)) in trials.iter().enumerate() {
            let row = expected
                .iter()
                .find(|row| row["subject"] == f64::from(subject) && row["trial"] == trial as f64);
            let result = analyse(recording, at_reference_threshold());
            let [foot] = &result.feet[..] else { panic!("{subject} {trial}: {} feet", result.feet.len()) };
            let Ok(spread) = &foot.spread else {
                assert!(!result.contacts[0].complete, "{subject} {trial}");
                continue;
            };
            for ((measure, column), errors) in columns.iter().zip(&mut errors) {
                let found = 100.0 * spread.get(*measure).clone().unwrap();
                errors.push((found - row.unwrap()[*column]).abs());
            }
            sum_errors = sum_errors.max(whole(&result));
        }
    }
    for ((_, column), errors) in columns.iter().zip(errors) {
        let [median, most] = [0.5, 0.95].map(|share| percentile(errors.clone(), share));
        println!("{column}: median {median:.2}, 95 of 100 within {most:.2}, of {}", errors.len());
        assert!(errors.len() >= 290 && median < 0.2 && most < 1.0, "{column}: {median} {most}");
    }
    assert!(sum_errors < 1e-9, "regions sum to the foot: {sum_errors}");
}

/// How far the regions of a mask are from summing to their foot, at most, as a share.
fn whole(result: &SessionResult) -> f64 {
    let mut most = 0.0_f64;
    for foot in &result.feet {
        for mask in Mask::ALL {
            let of = |measure: RegionMeasure| -> Vec<f64> {
                let of_mask = |name: RegionName| matches!(name, RegionName::Foot(other, _) if other == mask);
                let regions = foot.regions.iter().filter(|region| of_mask(region.name));
                regions.map(|region| region.get(measure).clone().unwrap()).collect()
            };
            let shares = of(RegionMeasure::ForceIntegralShare);
            if !shares.is_empty() {
                assert_eq!(shares.len(), mask.regions().len());
                most = most.max((shares.iter().sum::<f64>() - 1.0).abs());
            }
        }
    }
    most
}

/// In newtons and newton seconds, against the independent sum over the whole mat.
#[test]
#[ignore = "needs the reference data beside the project"]
fn the_regions_of_a_step_sum_to_its_independent_impulse_and_hold_its_peak() {
    let expected = table("reference/expected/speedpp_trials.csv");
    let trials = recordings("reference/recordings/speedpp/subj01.npz", 500.0, 1.0);
    let mut borders: std::collections::BTreeMap<String, [usize; 2]> = Default::default();
    for (trial, (_, recording)) in trials.iter().enumerate() {
        let row = expected.iter().find(|row| row["subject"] == 1.0 && row["trial"] == trial as f64).unwrap();
        let result = analyse(recording, at_reference_threshold());
        let foot = &result.feet[0];
        for mask in [Mask::Three, Mask::Ten] {
            let regions: Vec<_> = foot
                .regions
                .iter()
                .filter(|region| matches!(region.name, RegionName::Foot(other, _) if other == mask))
                .collect();
            if regions.is_empty() {
                continue;
            }
            let of = |measure: RegionMeasure| {
                regions.iter().filter_map(move |region| region.get(measure).clone().ok())
            };
            let impulse: f64 = of(RegionMeasure::ForceIntegral).sum();
            assert!((impulse / row["impulse_Ns"] - 1.0).abs() < 0.01, "{trial}: {impulse}");
            let (first, last) = result.contacts[0].frames;
            let own = foot.series.range(first..last + 1).map(|frame| frame.force).sum::<f64>() / 500.0;
            assert!((impulse / own - 1.0).abs() < 1e-9, "{trial}: {impulse}, the foot {own}");
            let peak = of(RegionMeasure::Peak).fold(0.0, f64::max);
            assert_eq!(peak, row["peak_kPa"], "{trial}");
            let area: f64 = of(RegionMeasure::Area).sum();
            // Above 10 kPa where the reference counts all above 0; each region has its own best frame.
            assert!(area >= 80.0 * row["max_area_cm2"], "{trial}: {area}");
            assert!(of(RegionMeasure::TimeShare).all(|share| (0.0..=1.0).contains(&share)));
        }
        for border in foot.region_borders.as_ref().unwrap() {
            let [found, all] = borders.entry(format!("{:?}", border.name)).or_default();
            *found += usize::from(border.how == Found::Found);
            *all += 1;
        }
    }
    println!("borders found on the print, of all: {borders:?}");
    // This subject's hallux mostly touches alone; between metatarsal heads few valleys show.
    let [found, all] = borders["Toe12"];
    assert!(4 * found > 3 * all, "{found} of {all}");
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn two_feet_have_their_shares_medians_and_indices() {
    let expected = table("reference/expected/twofoot.csv");
    for row in expected {
        let what = format!("reference/recordings/twofoot/mat0{}.npz", row["mat"]);
        let mut recordings = recordings(&what, 50.0, 0.1);
        let result = analyse(&recordings.swap_remove(0).1, Options::default());
        let symmetry = &result.symmetry;
        let allowed = if row["gap_cols"] > 0.0 { 0.1 } else { 1.0 };
        let left = 100.0 * symmetry.left_share.clone().unwrap();
        assert!((left - row["left_pct_mean"]).abs() <= allowed, "mat {}: {left}", row["mat"]);
        let median = 100.0 * symmetry.left_share_median.clone().unwrap();
        assert!((0.0..=100.0).contains(&median));
        let (right, left) = (row["right_pct_mean"], row["left_pct_mean"]);
        // A share off by so much moves the indices by two and four times as much.
        let off = |found: &plantar::base::Measured<f64>, value: f64| (found.clone().unwrap() - value).abs();
        assert!(off(&symmetry.asymmetry_pct, asymmetry_pct(right, left)) <= 2.0 * allowed);
        assert!(off(&symmetry.robinson_pct, robinson_pct(right, left)) <= 4.0 * allowed);
        assert_eq!(symmetry.log_ratio.clone().unwrap() > 0.0, right > left);
        for (foot, side) in result.feet.iter().zip([Side::Left, Side::Right]) {
            assert_eq!(foot.side, Ok(side));
            assert!(foot.spread.is_ok() && !foot.regions.is_empty(), "mat {}: {side}", row["mat"]);
        }
        assert!(whole(&result) < 1e-9);
    }
}
