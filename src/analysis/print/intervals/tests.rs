use super::*;
use crate::analysis::result::{Residual, SessionResult};
use crate::analysis::{Options, analyse};
use crate::base::{Interval, Recording, View};
use crate::sim::{Arch, Child, Config, Scene, Sensor, simulate};

fn bootstrap() -> Options {
    Options { bootstrap: 24, ..Options::default() }
}

/// A six-year-old standing in the middle of a mat.
fn stand(pitch_mm: f64, sensor: Sensor) -> Recording {
    let cells = (400.0 / pitch_mm) as usize;
    let mat = Mat::new(cells, cells, pitch_mm, pitch_mm).unwrap();
    let mut config = Config::new(Scene::Standing, Child::of_age(6.0, [Arch::Normal; 2]), mat, 3);
    config.placement.rotation_deg = 17.0;
    config.duration_s = 4.0;
    config.sensor = sensor;
    simulate(&config).unwrap().0
}

fn arch_index(result: &SessionResult, foot: usize) -> (f64, Interval, Parts) {
    let found = result.feet[foot].index_result(FootprintIndex::ArchIndex);
    (found.value.clone().unwrap(), found.interval.clone().unwrap(), found.parts.clone().unwrap())
}

#[test]
fn the_same_recording_gives_the_same_interval_and_none_unless_asked() {
    let recording = stand(8.0, Sensor::default());
    assert_eq!(analyse(&recording, bootstrap()), analyse(&recording, bootstrap()));
    let plain = analyse(&recording, Options::default());
    for (with, without) in analyse(&recording, bootstrap()).feet.iter().zip(&plain.feet) {
        for (with, without) in with.indices.iter().zip(&without.indices) {
            assert_eq!(with.value, without.value);
            let (value, interval) = (with.value.clone().unwrap(), with.interval.clone().unwrap());
            assert!(interval.holds(value) && interval.low < interval.high);
            let (least, most) = with.index.range();
            assert!(interval.low >= least && interval.high <= most);
            assert!(without.interval.as_ref().unwrap_err().to_string().contains("not estimated"));
        }
    }
}

#[test]
fn a_coarser_mat_is_less_sure() {
    let half_widths = [4.0, 8.0, 14.0].map(|pitch_mm| {
        let result = analyse(&stand(pitch_mm, Sensor::default()), bootstrap());
        arch_index(&result, 0).1.half_width() + arch_index(&result, 1).1.half_width()
    });
    assert!(half_widths[0] < half_widths[1] && half_widths[1] < half_widths[2], "{half_widths:?}");
}

/// Noise of every cell, gains that are alike.
fn noise(cell: f64) -> Noise {
    Noise { cell, gain: 0.0 }
}

#[test]
fn noise_makes_less_sure() {
    let result = analyse(&stand(8.0, Sensor::default()), Options::default());
    let picture = &result.feet[0].print.picture;
    let mat = Mat::new(picture.rows(), picture.cols(), 8.0, 8.0).unwrap();
    let resampler = Resampler::new(&mat, picture, 5.0, None, result.feet[0].footprint.as_ref().unwrap());
    let spread = |kpa: f64| {
        let values: Vec<f64> =
            resampler.replicates(48, noise(kpa)).values(FootprintIndex::ArchIndex).collect();
        mean_and_sd(values.into_iter()).1
    };
    assert!(spread(3.0) > 1.2 * spread(0.0), "{} {}", spread(3.0), spread(0.0));
}

#[test]
fn a_print_laid_down_again_keeps_its_arch_index() {
    let result = analyse(&stand(6.0, Sensor::default()), Options::default());
    let foot = &result.feet[0];
    let picture = &foot.print.picture;
    let mat = Mat::new(picture.rows(), picture.cols(), 6.0, 6.0).unwrap();
    let resampler =
        Resampler::new(&mat, picture, 5.0, foot.side.clone().ok(), foot.footprint.as_ref().unwrap());
    let values: Vec<f64> = resampler.replicates(32, noise(0.0)).values(FootprintIndex::ArchIndex).collect();
    assert_eq!(values.len(), 32);
    let mean = values.iter().sum::<f64>() / 32.0;
    assert!((mean - foot.arch_index().unwrap()).abs() < 0.01, "{mean}");
}

#[test]
fn a_mirrored_mat_is_as_sure() {
    let recording = stand(8.0, Sensor::default());
    let mirrored = {
        let mut meta = recording.meta.clone();
        meta.mat = meta.mat.with_view(View::FromBelow);
        // The same cells seen from below are the mirrored child.
        let mut other = Recording::new(meta, recording.frame(0).kind());
        for (at, stamp) in recording.stamps().iter().enumerate() {
            other.push(*stamp, recording.frame(at));
        }
        other
    };
    let (one, other) = (analyse(&recording, bootstrap()), analyse(&mirrored, bootstrap()));
    for foot in 0..2 {
        let (value, interval, _) = arch_index(&one, foot);
        let (mirrored_value, mirrored_interval, _) = arch_index(&other, 1 - foot);
        assert!((value - mirrored_value).abs() < 2e-3);
        let ratio = interval.half_width() / mirrored_interval.half_width();
        assert!((0.6..1.7).contains(&ratio), "{interval:?} {mirrored_interval:?}");
    }
}

#[test]
fn what_is_unstable_is_refused_and_what_has_no_value_has_no_interval() {
    let mat = Mat::new(40, 40, 15.0, 15.0).unwrap();
    let picture = Grid::filled(40, 40, 0.0);
    let traced =
        analyse(&stand(8.0, Sensor::default()), Options::default()).feet[0].footprint.clone().unwrap();
    let replicates = Resampler::new(&mat, &picture, 5.0, None, &traced).replicates(4, noise(0.0));
    assert_eq!((replicates.count(), replicates.values(FootprintIndex::ArchIndex).count()), (4, 0));
    let refused = IndexResult::not_estimated(FootprintIndex::ArchIndex, Err(Reason::NoLoad.into()), 0);
    assert_eq!(refused.sentence(), Err(Reason::NoLoad.into()));
}

#[test]
fn repeats_count_the_more_the_more_there_are() {
    let alone = contact_variance(0.02, None, 1);
    assert!((alone - 0.0004).abs() < 1e-12);
    assert!(contact_variance(0.02, Some(0.02), 4) < alone);
    let (few, many) =
        (contact_variance(0.0, Some(0.02), 3) * 3.0, contact_variance(0.0, Some(0.02), 30) * 30.0);
    assert!(few < many && many < MEDIAN_VARIANCE * 0.0004, "{few} {many}");
}

#[test]
fn the_interval_moves_with_what_is_known_and_never_off_the_value() {
    let none = || Err(Reason::OneContact.into());
    let mut parts = Parts {
        replicates: 24,
        relative_pitch: 0.05,
        relative_noise: 0.0,
        placement_shift: 0.01,
        placement_sd: 0.003,
        frames_sd: Ok(0.0),
        repeats_sd: none(),
        toe_cut_sd: Ok(0.004),
        residual: Ok(Residual { pull: 0.5, own: 1.0, bias: -0.002, sd: 0.003, real_sd: 0.0 }),
        threshold_half: Ok(0.2),
        threshold_double: Ok(0.21),
    };
    let index = FootprintIndex::ArchIndex;
    let found = interval_of(index, 0.2, 1, &parts).unwrap();
    // The toe cut's 0.004 exceeds the placement's 0.003; with the residual's 0.003 that is 0.005.
    assert!((found.low - (0.207 - WITHIN_90 * 0.005)).abs() < 1e-12);
    assert!((found.high - (0.207 + WITHIN_90 * 0.005)).abs() < 1e-12);
    assert_eq!(interval_of(index, 0.001, 1, &parts).unwrap().low, 0.0);
    parts.residual = Ok(Residual { pull: 0.0, own: 1.0, bias: 0.1, sd: 0.0, real_sd: 0.0 });
    assert_eq!(interval_of(index, 0.2, 1, &parts).unwrap().high, 0.2);
    // At the edge of the range one side is known; the other keeps its reach, wherever the bias points.
    for bias in [0.1, 0.0, -0.1] {
        parts.residual = Ok(Residual { pull: 0.0, own: 1.0, bias, sd: 0.003, real_sd: 0.0 });
        let (low, high) =
            (interval_of(index, 0.0, 1, &parts).unwrap(), interval_of(index, 1.0, 1, &parts).unwrap());
        assert!(low.low == 0.0 && low.high >= WITHIN_90 * 0.005 - 1e-12, "{low:?}");
        assert!(high.high == 1.0 && high.low <= 1.0 - WITHIN_90 * 0.005 + 1e-12, "{high:?}");
    }
    parts.residual = Err(Reason::NotEstimated.into());
    assert!(interval_of(index, 0.2, 1, &parts).is_err());
}

#[test]
fn a_value_that_hangs_on_the_threshold_says_so() {
    let recording = stand(8.0, Sensor::default());
    let mut result = analyse(&recording, bootstrap());
    let found = &mut result.feet[0].indices[0];
    let value = found.value.clone().unwrap();
    let text = found.sentence().unwrap();
    assert!(text.starts_with(&format!("{value:.3}")), "{text}");
    assert!(text.contains("90 % interval on this mat: "));
    let mut parts = found.parts.clone().unwrap();
    (parts.threshold_half, parts.threshold_double) = (Ok(value + 0.02), Ok(value - 0.031));
    found.parts = Ok(parts);
    assert_eq!(found.threshold_sensitive(), Ok(true));
    assert!(found.sentence().unwrap().ends_with("depends on the contact threshold"));
}
