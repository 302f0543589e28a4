//! Regions and load of simulated feet, whose truth is known.

use crate::common::{ARCHES, plantar, scene, simulate as to_file};
use plantar::analysis::result::{
    FootResult, LoadMeasure, RegionMeasure, RegionName, RegionResult, SessionResult,
};
use plantar::analysis::{Options, analyse};
use plantar::base::{CellsKind, Mat, Point, Recording, Scale, Side, View};
use plantar::footprint::{Found, Mask, Region};
use plantar::sim::{Arch, Child, Config, FootTruth, Pattern, Placement, Scene, Sensor, Truth, simulate};
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;

fn region(foot: &FootResult, wanted: Region) -> &RegionResult {
    let is = |name: RegionName| matches!(name, RegionName::Foot(_, region) if region == wanted);
    foot.regions.iter().rfind(|region| is(region.name)).unwrap_or_else(|| panic!("no {wanted:?}"))
}

/// Share of the foot's load that some regions bear together.
fn borne(foot: &FootResult, regions: &[Region]) -> f64 {
    let share = |&one: &Region| region(foot, one).get(RegionMeasure::ForceIntegralShare).clone().unwrap();
    regions.iter().map(share).sum()
}

/// Every foot with a known side, with its truth.
fn feet<'a>(
    result: &'a SessionResult,
    truth: &'a Truth,
) -> impl Iterator<Item = (&'a FootResult, &'a FootTruth)> {
    truth
        .feet
        .iter()
        .filter_map(|truth| Some((result.feet.iter().find(|foot| foot.side == Ok(truth.side))?, truth)))
}

#[derive(Default)]
struct Errors(Vec<f64>);

impl Errors {
    fn add(&mut self, found: f64, truth: f64) {
        self.0.push(found - truth);
    }

    /// Mean and greatest size.
    fn told(&self, what: &str) -> (f64, f64) {
        let mean = self.0.iter().sum::<f64>() / self.0.len() as f64;
        let most = self.0.iter().fold(0.0, |most: f64, error| most.max(error.abs()));
        println!("{what}: mean error {mean:.4}, greatest {most:.4}, of {}", self.0.len());
        (mean, most)
    }
}

#[test]
fn thirds_hallux_heel_and_heads_bear_what_they_truly_bear() {
    let mut thirds = [(); 4].map(|()| Errors::default());
    let [mut hallux, mut heel, mut toes, mut medial, mut steps] = [(); 5].map(|()| Errors::default());
    let mut seed = 0;
    for kind in [Scene::Standing, Scene::Walking] {
        for age in [4.0, 7.0, 11.0] {
            for arch in ARCHES {
                seed += 1;
                let (recording, truth) = simulate(&scene(kind, age, arch, 5.0, seed)).unwrap();
                let result = analyse(&recording, Options::default());
                for (foot, truth) in feet(&result, &truth) {
                    let Ok(spread) = &foot.spread else { continue };
                    // Where the toes are hard to tell from the ball, the result says so.
                    if !foot.toe_reading.as_ref().is_ok_and(|&likely| likely >= 0.95) {
                        continue;
                    }
                    let field = truth.field_load;
                    let found = borne(foot, &[Region::Hallux]);
                    if kind == Scene::Walking {
                        steps.add(found, field.hallux);
                        continue;
                    }
                    let expected = truth.region_load;
                    let expected = [expected.rear, expected.mid, expected.fore, expected.toes];
                    for ((errors, measure), truth) in thirds.iter_mut().zip(LoadMeasure::ALL).zip(expected) {
                        errors.add(spread.get(measure).clone().unwrap(), truth);
                    }
                    hallux.add(found, field.hallux);
                    toes.add(borne(foot, &[Region::LesserToes]), field.toes);
                    heel.add(borne(foot, &[Region::HeelMedial, Region::HeelLateral]), field.heel);
                    let heads = borne(foot, &[Region::Metatarsal1, Region::Metatarsal2]);
                    medial.add(heads, field.ball_medial);
                }
            }
        }
    }
    for (errors, name) in thirds.iter().zip(["rear third", "middle third", "front third", "toes"]) {
        let (mean, most) = errors.told(name);
        assert!(errors.0.len() >= 24 && mean.abs() < 0.01 && most < 0.03, "{name}: {mean} {most}");
    }
    let (mean, most) = hallux.told("hallux");
    assert!(mean.abs() < 0.005 && most < 0.01);
    let (mean, most) = toes.told("lesser toes");
    assert!(mean.abs() < 0.005 && most < 0.01);
    let (mean, most) = steps.told("hallux of steps");
    assert!(steps.0.len() >= 20 && mean.abs() < 0.01 && most < 0.02);
    // The lateral column reaches under the heel, so that the region bears a little more than the heel pad.
    let (heel_mean, heel_most) = heel.told("heel");
    let (mean, most) = medial.told("first two heads");
    assert!((0.0..0.04).contains(&heel_mean) && heel_most < 0.08);
    // The pressure fields of neighbouring heads overlap, and a region is a place: it bears some of both.
    assert!(mean.abs() < 0.05 && most < 0.12);
}

/// The raster on which the toe cut is sought begins at the foot's left edge, so that the cut of a mirrored foot
/// runs some hundredths of a millimetre beside the mirrored cut.
const MIRRORED: f64 = 1e-3;

/// The same recording with its columns the other way round.
fn mirrored(recording: &Recording) -> Recording {
    rebuilt(recording, recording.meta.mat.clone(), |mat, row, col| (row, mat.cols() - 1 - col))
}

/// The same recording on another mat, each of whose cells takes its values from the one that `from` names.
fn rebuilt(
    recording: &Recording,
    mat: Mat,
    from: impl Fn(&Mat, usize, usize) -> (usize, usize),
) -> Recording {
    let old = &recording.meta.mat;
    let mut meta = recording.meta.clone();
    meta.mat = mat;
    let mut made = Recording::new(meta, recording.frame(0).kind());
    for (at, stamp) in recording.stamps().iter().enumerate() {
        let frame = recording.frame(at);
        let cells: Vec<u16> = (0..made.meta.mat.cells())
            .map(|cell| {
                let (rows, cols) = (cell / made.meta.mat.cols(), cell % made.meta.mat.cols());
                let (row, col) = from(&made.meta.mat, rows, cols);
                frame.get(row * old.cols() + col) as u16
            })
            .collect();
        made.push(*stamp, plantar::base::CellsRef::U16(&cells));
    }
    made
}

/// Every number of a foot's regions and of the spread of its load.
fn numbers(foot: &FootResult) -> Vec<Option<f64>> {
    let regions = foot.regions.iter().flat_map(|region| region.values.iter());
    let spread = foot.spread.iter().flat_map(|spread| spread.values.iter());
    regions.chain(spread).map(|value| value.clone().ok()).collect()
}

fn same(one: &FootResult, other: &FootResult, allowed: f64) {
    let (one, other) = (numbers(one), numbers(other));
    assert_eq!(one.len(), other.len());
    for (at, (one, other)) in one.iter().zip(&other).enumerate() {
        match (one, other) {
            (None, None) => {}
            (Some(one), Some(other)) => {
                assert!((one - other).abs() <= allowed * one.abs().max(1.0), "number {at}: {one} {other}");
            }
            _ => panic!("number {at}: {one:?} {other:?}"),
        }
    }
}

#[test]
fn a_mirrored_mat_has_the_same_regions_on_the_other_side() {
    for (kind, seed) in [(Scene::Standing, 3), (Scene::Walking, 5)] {
        let (recording, _) = simulate(&scene(kind, 6.0, Arch::Normal, 5.0, seed)).unwrap();
        let options = Options { mask: Some(Mask::Twelve), ..Options::default() };
        let straight = analyse(&recording, options.clone());
        let turned = analyse(&mirrored(&recording), options.clone());
        assert_eq!((straight.feet.len(), turned.feet.len()), (2, 2));
        for foot in &straight.feet {
            let other = foot.side.clone().unwrap().other();
            let twin = turned.feet.iter().find(|twin| twin.side == Ok(other)).unwrap();
            same(foot, twin, MIRRORED);
        }
        let of = |result: &SessionResult| result.symmetry.asymmetry_pct.clone().unwrap();
        assert!((of(&straight) + of(&turned)).abs() < 1e-6);

        // Seen from below the same cells are the mirrored feet.
        let mat = recording.meta.mat.clone().with_view(View::FromBelow);
        let below = analyse(&rebuilt(&recording, mat, |_, row, col| (row, col)), options);
        for foot in &straight.feet {
            let other = foot.side.clone().unwrap().other();
            same(foot, below.feet.iter().find(|twin| twin.side == Ok(other)).unwrap(), MIRRORED);
        }
    }
}

#[test]
fn a_quarter_turn_of_the_grid_changes_nothing() {
    let (recording, _) = simulate(&scene(Scene::Standing, 8.0, Arch::Low, 5.0, 9)).unwrap();
    let turned = rebuilt(&recording, recording.meta.mat.clone(), |mat, row, col| (col, mat.cols() - 1 - row));
    let (one, other) = (analyse(&recording, Options::default()), analyse(&turned, Options::default()));
    assert_eq!((one.feet.len(), other.feet.len()), (2, 2));
    for (one, other) in one.feet.iter().zip(&other.feet) {
        assert_eq!(one.side, other.side);
        same(one, other, 1e-6);
    }
}

#[test]
fn the_mask_follows_the_pitch_and_can_be_chosen() {
    for (pitch_mm, count) in [(5.0, 10), (7.5, 7), (10.0, 5)] {
        let (recording, _) = simulate(&scene(Scene::Standing, 9.0, Arch::Normal, pitch_mm, 2)).unwrap();
        for (mask, count) in [None, Some(3), Some(5), Some(7), Some(10), Some(12)]
            .map(|wanted| (wanted.and_then(Mask::with_regions), wanted.unwrap_or(count)))
        {
            let result = analyse(&recording, Options { mask, ..Options::default() });
            for foot in &result.feet {
                let more = if count == 3 { 0 } else { count };
                assert_eq!(foot.regions.len(), 3 + more, "{pitch_mm} mm");
            }
        }
    }
    assert_eq!(Mask::with_regions(4), None);
}

#[test]
fn the_waist_of_a_high_arch_is_found_and_a_flat_foot_has_proportional_lines() {
    let how = |arch: Arch| -> Vec<Found> {
        let (recording, _) = simulate(&scene(Scene::Standing, 8.0, arch, 5.0, 4)).unwrap();
        let result = analyse(&recording, Options::default());
        let borders = result.feet[0].region_borders.clone().unwrap();
        borders.iter().take(2).map(|border| border.how).collect()
    };
    // Its ball reaches so far back on the lateral side that where it begins is told by proportion.
    assert_eq!(how(Arch::High)[0], Found::Found);
    assert_eq!(how(Arch::Flat), [Found::Proportional; 2]);
}

#[test]
fn raw_counts_give_shares_areas_and_times_only() {
    let (mut recording, _) = simulate(&scene(Scene::Walking, 6.0, Arch::Normal, 5.0, 5)).unwrap();
    recording.meta.scale = Scale::RAW;
    let result = analyse(&recording, Options::default());
    let foot = result.feet.iter().find(|foot| !foot.regions.is_empty()).unwrap();
    let heel = region(foot, Region::Heel);
    assert!(heel.is_loaded() == Ok(true) && foot.side.is_ok());
    for measure in RegionMeasure::ALL {
        assert_eq!(heel.get(measure).is_err(), measure.needs_calibration(), "{measure:?}");
    }
}

#[test]
fn a_step_rolls_from_heel_to_hallux_and_a_stand_has_no_course() {
    let (recording, _) = simulate(&scene(Scene::Walking, 9.0, Arch::Normal, 5.0, 5)).unwrap();
    let result = analyse(&recording, Options::default());
    for foot in &result.feet {
        let of = |one: Region, measure: RegionMeasure| region(foot, one).get(measure).clone().unwrap();
        let instant = |one| of(one, RegionMeasure::PeakInstant);
        assert!(instant(Region::HeelMedial) < 0.45 && instant(Region::Hallux) > 0.6);
        assert!(
            of(Region::HeelMedial, RegionMeasure::TimeShare)
                < of(Region::Metatarsal2, RegionMeasure::TimeShare)
        );
        let (peak, mean) = (RegionMeasure::PressureIntegralPeak, RegionMeasure::PressureIntegralMean);
        assert!(of(Region::Metatarsal2, peak) > of(Region::Metatarsal2, mean));
        assert!(of(Region::HeelMedial, RegionMeasure::LoadingRate) > 0.0);
        let (most, max) = (RegionMeasure::MaxMean, RegionMeasure::Mean);
        assert!(of(Region::Hallux, RegionMeasure::Peak) >= of(Region::Hallux, most));
        assert!(of(Region::Hallux, most) >= of(Region::Hallux, max));
        let along = foot.spread.as_ref().unwrap().get(LoadMeasure::CentreAlong).clone().unwrap();
        assert!((0.35..0.75).contains(&along), "{along}");
    }
    let (recording, all) = simulate(&scene(Scene::Standing, 9.0, Arch::Normal, 5.0, 5)).unwrap();
    let result = analyse(&recording, Options::default());
    for (foot, truth) in feet(&result, &all) {
        let heel = region(foot, Region::Heel);
        assert!(heel.get(RegionMeasure::PeakInstant).is_err() && heel.get(RegionMeasure::Peak).is_ok());
        // The centre of pressure along the foot, from the true ones on the true axis.
        let axis = truth.toe - truth.heel;
        let load = if truth.side == Side::Left { &all.series.left } else { &all.series.right };
        let places =
            load.cop_x_mm.iter().zip(&load.cop_y_mm).map(|(x, y)| Point::new(x.unwrap(), y.unwrap()));
        let along: f64 = places.map(|place| (place - truth.heel).dot(&axis) / axis.norm_squared()).sum();
        let along = along / load.force_n.len() as f64;
        let found = foot.spread.as_ref().unwrap().get(LoadMeasure::CentreAlong).clone().unwrap();
        assert!((found - along).abs() < 0.02, "{found} for {along}");
    }
}

#[test]
fn steps_without_the_great_toe_are_read_as_such() {
    // A line that leaves a part of the ball to the toes was taken for the likelier one of two that end alike.
    for seed in [3, 6] {
        let mut rng = Pcg64::seed_from_u64(seed);
        let (age_years, arch) = (rng.random_range(3.0..14.0), Arch::Level(rng.random_range(0.0..1.1)));
        let kid = Child { patterns: [Pattern::WithoutHallux; 2], ..Child::of_age(age_years, [arch; 2]) };
        let mat = Mat::new(400, 80, 5.0, 5.0).unwrap();
        let mut config = Config::new(Scene::Walking, kid, mat, rng.random());
        config.sensor =
            Sensor { kind: CellsKind::U8, full_scale_kpa: 510.0, noise_kpa: 0.5, ..config.sensor };
        config.sensor.gain_spread = 0.03;
        let toe_out_deg = rng.random_range(2.0..10.0);
        config.placement = Placement { toe_out_deg, ..Placement::centred(&config.mat, &kid) };
        (config.passes, config.duration_s, config.rate_hz) = (12, 64.0, 50.0);
        let (recording, _) = simulate(&config).unwrap();
        let result = analyse(&recording, Options { bootstrap: 0, ..Options::default() });
        assert_eq!(result.feet.len(), 2);
        for foot in &result.feet {
            let steps = foot.gait.as_ref().unwrap().complete;
            let with_hallux = region(foot, Region::Hallux).contacts.clone().unwrap();
            assert!(steps >= 10 && with_hallux == 0, "{seed}: {with_hallux} of {steps} with the great toe");
            assert!(foot.arch_index().is_ok(), "{seed}");
        }
    }
}

#[test]
fn own_regions_count_the_cells_they_name_and_wrong_ones_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    to_file(&path("stand.parquet"), &["--pitch-mm", "10", "--size", "40x40", "--seconds", "3"]);
    // Two halves of the mat: the left foot stands in the one, the right foot in the other.
    let row = |left: &str, right: &str| [vec![left; 20], vec![right; 20]].concat().join(",");
    std::fs::write(path("halves.csv"), vec![row("1", "2"); 40].join("\n")).unwrap();
    std::fs::write(path("short.csv"), vec![row("1", "2"); 39].join("\n")).unwrap();
    std::fs::write(path("odd.csv"), "1,2\n1,x\n").unwrap();
    let run = |mask: &str| {
        let (file, mask) = (path("stand.parquet"), path(mask));
        plantar([
            "analyse".as_ref(),
            "--json".as_ref(),
            "--masks".as_ref(),
            mask.as_os_str(),
            file.as_os_str(),
        ])
    };
    let document = run("halves.csv").ok().json();
    for (foot, own) in [(0, "1"), (1, "2")] {
        let regions = document["feet"][foot]["regions"].as_array().unwrap();
        let own_regions: Vec<_> = regions.iter().filter(|region| region["mask"] == "own").collect();
        assert_eq!(own_regions.len(), 2);
        for region in own_regions {
            let share = region["fti_share"].as_f64().unwrap();
            let expected = if region["region"] == own { 1.0 } else { 0.0 };
            assert!((share - expected).abs() < 1e-9, "foot {foot}, region {}: {share}", region["region"]);
            assert_eq!(region["loaded"], region["region"] == own);
        }
    }
    let short = run("short.csv");
    assert_eq!(short.code, Some(3));
    assert!(short.stderr.contains("expected 40 rows and 40 columns"), "{}", short.stderr);
    let odd = run("odd.csv");
    assert_eq!(odd.code, Some(3));
    assert!(odd.stderr.contains("line 2: expected a region number"), "{}", odd.stderr);
    let chosen = plantar(["analyse", "--regions", "4", "nowhere"]);
    assert_eq!(chosen.code, Some(2));
    assert!(chosen.stderr.contains("expected 3, 5, 7, 10 or 12"), "{}", chosen.stderr);
}
