//! Intervals against the truth of simulated feet. The table of many more feet is `docs/measured/coverage.md`.

use plantar::analysis::{Options, analyse};
use plantar::base::Mat;
use plantar::flow::{CELLS, Population, coverage, coverage_page, residuals};
use plantar::footprint::FootprintIndex;
use plantar::sim::{Arch, Child, Config, FeetOnMat, Placement, Scene, Sensor, simulate};
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

fn population() -> Population {
    Population {
        pitches_mm: vec![5.0, 7.5, 10.0, 15.0],
        children: 15,
        seed: 20_260,
        replicates: 24,
        named_arches: true,
    }
}

#[test]
fn nine_intervals_in_ten_hold_the_truth() {
    let samples = population().samples(&|| ()).unwrap();
    let rows = coverage(&samples);
    for index in FootprintIndex::ALL {
        let key = index.definition().key;
        let group = |by: &'static str| rows.iter().filter(move |row| row.index == key && row.by == by);
        let all = group("all").next().unwrap();
        // Some indices are gated by pitch, and a foot without an arch or without toes has not all of them.
        let everywhere = matches!(index, FootprintIndex::ArchIndex | FootprintIndex::ModifiedArchIndex);
        // Intervals are as wide as real soles need, on which sound constructions differ: simulated ones, whose truth
        // is constructed like the value, may all be held. How wide they are has its bound all the same.
        let (feet, least) = if everywhere { (100, 0.9) } else { (40, 0.85) };
        assert!(all.feet >= feet, "{all:?}");
        assert!(all.coverage >= least, "{all:?}");
        let (low, high) = index.range();
        assert!(all.half_width < 0.35 * (high - low), "{all:?}");
        assert!(index != FootprintIndex::ArchIndex || all.half_width < 0.04, "{all:?}");
        assert!(all.refused * 20 <= all.feet, "{all:?}");
        // Coarse mats are less sure, and every group is there.
        let half_widths: Vec<f64> = group("pitch").map(|row| row.half_width).collect();
        if everywhere {
            assert!(half_widths.len() == 4 && half_widths[0] < half_widths[3], "{half_widths:?}");
            assert_eq!(group("arch").count(), 5);
        }
        assert_eq!(group("print").count(), 2);
        assert_eq!(group("cells").count(), CELLS.len());
        assert_eq!(group("pitch").map(|row| row.feet).sum::<usize>(), all.feet);
    }
    let page = coverage_page(&population(), &rows);
    assert!(page.contains("## arch index") && page.contains("| 7.5 mm |"));
    // What is made of the same feet holds as much of them as it should, by its own reckoning.
    let table = residuals(&samples);
    assert!(table.starts_with("print,cells,index,relative_pitch,value,pull,own,bias,sd\n"));
    assert!(table.lines().skip(1).all(|line| line.split(',').count() == 9), "{table}");
    assert!(table.contains("\nstand,quiet,arch_index,"));
}

#[test]
fn the_same_seed_gives_the_same_feet() {
    let few = || Population { children: 1, pitches_mm: vec![10.0], ..population() };
    assert_eq!(few().samples(&|| ()).unwrap(), few().samples(&|| ()).unwrap());
    let other = Population { seed: 1, ..few() };
    assert_ne!(few().samples(&|| ()).unwrap(), other.samples(&|| ()).unwrap());
}

/// Where the inner border bulges at the midfoot, whether the medial tangent touches the heel hung on where the rear third
/// ends: the heel angle was off by up to nine degrees and its interval held the truth in 83 of 100. It is refused there.
#[test]
#[ignore = "a minute: .ci/run minutes"]
fn the_intervals_of_very_flat_feet_hold_the_truth_too() {
    let mut held = [(FootprintIndex::ArchIndex, 0, 0, 170), (FootprintIndex::HeelAngle, 0, 0, 50)];
    for (seed, gain_spread) in (0..50).flat_map(|seed| [(seed, 0.0), (seed, 0.05)]) {
        let mut rng = Pcg64::seed_from_u64(seed);
        let arch = Arch::Level(rng.random_range(1.2..1.5));
        let child = Child::of_age(rng.random_range(3.0..12.0), [arch; 2]);
        let pitch_mm = if seed % 2 == 0 { 5.0 } else { 8.0 };
        let cells = (480.0_f64 / pitch_mm).ceil() as usize;
        let mat = Mat::new(cells, cells, pitch_mm, pitch_mm).unwrap();
        let mut config = Config::new(Scene::Standing, child, mat, rng.random());
        config.placement = Placement::random(&mut rng, &config.mat, &child, FeetOnMat::Both).unwrap();
        (config.duration_s, config.rate_hz) = (3.0, 25.0);
        config.sensor = Sensor { gain_spread, noise_kpa: 0.3, ..Sensor::default() };
        let (recording, truth) = simulate(&config).unwrap();
        let result =
            analyse(&recording, Options { bootstrap: Options::USUAL_BOOTSTRAP, ..Options::default() });
        for foot in &truth.feet {
            let Some(found) = result.feet.iter().find(|found| found.side == Ok(foot.side)) else { continue };
            for (index, all, held, _) in &mut held {
                let given = found.index_result(*index);
                let truth = foot.indices.get(index.definition().key).copied().flatten();
                if let (Ok(interval), Some(truth)) = (&given.interval, truth) {
                    (*all, *held) = (*all + 1, *held + u32::from(interval.holds(truth)));
                }
            }
        }
    }
    for (index, all, held, least) in held {
        assert!(all >= least && 100 * held >= 90 * all, "{index:?}: {held} of {all}");
    }
}
