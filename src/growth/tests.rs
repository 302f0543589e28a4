//! References of children whose distribution is known.

use rand::{RngExt as _, SeedableRng as _};
use rand_distr::StandardNormal;
use rand_pcg::Pcg64;

use super::*;
use crate::child::{MatKey, Protocol, Sex};
use crate::measure::footprint::CHIPPAUX_SMIRAK_INDEX as CSI;
use crate::stats::normal_cdf;

fn mat() -> MatKey {
    MatKey { device: None, rows: 32, cols: 32, pitch_x_um: 8_000, pitch_y_um: 8_000, calibrated: true }
}

/// The truth at an age, years: falling median, power, spread; with or without zeros.
fn truth(age: f64, zeros: bool) -> Mixed {
    let zero = if zeros { 1.0 / (1.0 + (3.5 - 0.25 * age).exp()) } else { 0.0 };
    let m = 30.0 + 35.0 * (-(age - 2.0) / 3.0).exp();
    Mixed { zero, rest: Lms { l: 0.2 + 0.05 * age, m, s: 0.16 + 0.008 * age } }
}

fn children(count: usize, zeros: bool, seed: u64) -> Vec<Sample> {
    let mut rng = Pcg64::seed_from_u64(seed);
    (0..count)
        .map(|at| {
            let age_years = rng.random_range(3.0..14.0);
            let mixed = truth(age_years, zeros);
            let none = rng.random::<f64>() < mixed.zero;
            let z: f64 = rng.sample(StandardNormal);
            let value = if none { 0.0 } else { mixed.rest.value(z) };
            Sample { age_years, sex: Some(if at % 2 == 0 { Sex::Female } else { Sex::Male }), value }
        })
        .collect()
}

fn reference(samples: &[Sample]) -> Reference {
    let made = "2026-03-01".parse().unwrap();
    Reference::fit(&CSI, Protocol::Standing, mat(), made, samples).unwrap()
}

#[test]
fn known_curves_are_found_again() {
    let found = reference(&children(5000, true, 1));
    assert_eq!(found.groups.len(), 3);
    for age in [4.0, 6.0, 8.0, 10.0, 12.0, 13.0] {
        let (at, truth) = (found.groups[0].curves.at(age), truth(age, true));
        println!("{age}: {at:?} truth {truth:?}");
        assert!((at.rest.m / truth.rest.m - 1.0).abs() < 0.03, "{age}: {at:?} {truth:?}");
        assert!((at.rest.s / truth.rest.s - 1.0).abs() < 0.10, "{age}: {at:?} {truth:?}");
        assert!((at.rest.l - truth.rest.l).abs() < 0.35, "{age}: {at:?} {truth:?}");
        assert!((at.zero - truth.zero).abs() < 0.03, "{age}: {at:?} {truth:?}");
    }
}

#[test]
fn scores_of_other_children_are_normal() {
    for zeros in [false, true] {
        let found = reference(&children(4000, zeros, 2));
        let others = children(2000, zeros, 3);
        let inside =
            others.iter().filter_map(|s| found.z(s.age_years, s.sex, s.value).ok().map(|z| (z, s.value)));
        let mut z: Vec<f64> = inside.filter(|&(_, value)| !zeros || value > 0.0).map(|(z, _)| z).collect();
        let share_above: f64 =
            others.iter().map(|s| 1.0 - truth(s.age_years, zeros).zero).sum::<f64>() / 2000.0;
        assert!((z.len() as f64 / 2000.0 - share_above).abs() < 0.03);
        if zeros {
            continue;
        }
        let count = z.len() as f64;
        let mean = z.iter().sum::<f64>() / count;
        let sd = (z.iter().map(|z| (z - mean).powi(2)).sum::<f64>() / count).sqrt();
        z.sort_unstable_by(f64::total_cmp);
        let ks = z.iter().enumerate().map(|(at, &z)| (normal_cdf(z) - (at as f64 + 0.5) / count).abs());
        let ks = ks.fold(0.0, f64::max);
        println!("mean {mean:.3}, standard deviation {sd:.3}, largest distance {ks:.4}");
        // Twice the standard errors of 2,000 children and of the fit of 2,000 of each sex; 1.36 / sqrt(n) is 0.030.
        assert!(mean.abs() < 0.08 && (sd - 1.0).abs() < 0.06 && ks < 0.045, "{mean} {sd} {ks}");
    }
}

#[test]
fn what_the_reference_does_not_cover_is_refused() {
    let girls: Vec<Sample> =
        children(300, false, 4).into_iter().filter(|s| s.sex == Some(Sex::Female)).collect();
    let found = reference(&girls);
    assert!(found.z(8.0, Some(Sex::Female), 40.0).is_ok());
    assert!(found.z(8.0, Some(Sex::Male), 40.0).is_err());
    assert!(found.z(2.0, Some(Sex::Female), 40.0).is_err());
    assert!(found.z(8.0, None, -1.0).is_err() && found.z(8.0, None, 0.0).is_err());
    let few = found.centile(8.0, None, 40.0).unwrap_err();
    assert!(few.to_string().starts_with("a centile needs 100 children"), "{few}");
    assert_eq!(few.id(), "growth-few-for-centile");
    assert!(found.is_of(&CSI, Protocol::Standing, &mat()));
    assert!(!found.is_of(&CSI, Protocol::Walking, &mat()));
    let other = MatKey { pitch_x_um: 5_000, ..mat() };
    assert!(!found.is_of(&CSI, Protocol::Standing, &other));
    let made = "2026-03-01".parse().unwrap();
    let none = Reference::fit(&CSI, Protocol::Standing, mat(), made, &girls[..20]);
    assert!(matches!(none, Err(ReferenceError::TooFew { children: 20, .. })));
}

#[test]
fn a_reference_is_kept_whole_and_its_bands_hold_their_curves() {
    let found = reference(&children(600, true, 5));
    let text = serde_json::to_string(&found).unwrap();
    assert_eq!(serde_json::from_str::<Reference>(&text).unwrap(), found);
    assert_eq!(Reference::parse(text.as_bytes()).unwrap(), found);
    let group = &found.groups[0];
    assert!(group.bands.iter().all(|band| band.interval.holds(band.value)));
    let width = |group: &Group| {
        let median = group.bands.iter().filter(|band| band.centile == 50.0);
        median.map(|band| band.interval.half_width()).sum::<f64>() / group.bands.len() as f64
    };
    // Half of the children know less.
    assert!(width(&found.groups[1]) > width(group));
    assert!(width(group) > 0.0);
}

#[test]
fn a_file_that_is_no_reference_is_refused() {
    let whole = serde_json::to_value(reference(&children(300, true, 5))).unwrap();
    let refused = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut changed = whole.clone();
        change(&mut changed);
        Reference::parse(changed.to_string().as_bytes()).unwrap_err()
    };
    assert!(refused(&|whole| whole["groups"] = serde_json::json!([])).contains("groups"));
    assert!(
        refused(&|whole| whole["groups"][0]["sex"] = whole["groups"][1]["sex"].clone()).contains("groups")
    );
    for (part, value, told) in [
        ("knots_m", serde_json::json!([3.0]), "two knots"),
        ("knots_s", serde_json::json!([5.0, 3.0, 9.0]), "rising"),
        ("log_m", serde_json::json!([]), "coefficient"),
        ("l", serde_json::json!([1.0]), "two numbers"),
        ("zero", serde_json::json!([]), "two numbers"),
    ] {
        let error = refused(&|whole| whole["groups"][0]["curves"][part] = value.clone());
        assert!(error.contains("curves") && error.contains(told), "{part}: {error}");
    }
    assert!(Reference::parse(b"{}").is_err());
}
