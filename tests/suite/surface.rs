//! Bumpy mats: what survives there is right, what does not is refused with the reason, all the way through.

use crate::common::{plantar, simulate};
use plantar::analysis::{Options, analyse};
use plantar::base::{Area, Mat, Recording, Side, Spines, Surface};
use plantar::footprint::FootprintIndex;
use plantar::sim::{Arch, Child, Config, FeetOnMat, Placement, Scene, Truth};
use rand::SeedableRng as _;
use serde_json::Value;

const WHY: &str = "the mat's surface is bumpy under this foot";

fn spines(spacing_mm: f64) -> Spines {
    Spines {
        spacing_x_mm: spacing_mm,
        spacing_y_mm: spacing_mm,
        diameter_mm: 0.5 * spacing_mm,
        offset_x_mm: 1.0,
        offset_y_mm: 2.0,
        staggered: spacing_mm > 9.0,
    }
}

fn bumpy(spines: Option<Spines>) -> Surface {
    Surface { spines, ..Surface::bumpy() }
}

/// A child somewhere on spines; the recording says only that the mat is bumpy.
fn scene(scene: Scene, spacing_mm: f64, pitch_mm: f64, seed: u64) -> (Recording, Truth) {
    let side = (480.0 / pitch_mm).ceil() as usize;
    let flat = Mat::new(side, side, pitch_mm, pitch_mm).unwrap();
    let child = Child::of_age(3.0 + seed as f64, [Arch::NAMED[seed as usize % 5], Arch::Normal]);
    let mat = flat.clone().with_surface(bumpy(Some(spines(spacing_mm)))).unwrap();
    let mut config = Config::new(scene, child, mat, seed);
    let mut rng = rand_pcg::Pcg64::seed_from_u64(seed);
    config.placement = Placement::random(&mut rng, &config.mat, &child, FeetOnMat::Both).unwrap();
    config.duration_s = if scene == Scene::Standing { 2.0 } else { 6.0 };
    let (mut recording, truth) = plantar::sim::simulate(&config).unwrap();
    recording.meta.mat = flat.with_surface(bumpy(None)).unwrap();
    (recording, truth)
}

#[test]
fn shares_and_centres_of_pressure_hold_on_spines_of_which_nothing_is_known() {
    for (spacing_mm, pitch_mm) in [(4.0, 5.0), (8.0, 5.0), (12.0, 5.0), (6.0, 8.0), (12.0, 8.0), (10.0, 10.0)]
    {
        for seed in 0..8 {
            let (recording, truth) = scene(Scene::Standing, spacing_mm, pitch_mm, seed);
            let result = analyse(&recording, Options::default());
            let at = format!("spines {spacing_mm} mm apart, cells {pitch_mm} mm, seed {seed}");
            assert_eq!(result.feet.len(), 2, "{at}: {:?}", result.task);
            let own = |side: usize| truth.feet[side].load_share.unwrap();
            let shares: Vec<f64> = result.feet.iter().map(|foot| foot.load_share.clone().unwrap()).collect();
            // Whether the sides are told or not, the two shares are.
            let off = (shares[0] - own(0)).abs().min((shares[0] - own(1)).abs());
            assert!(off < 0.01, "{at}: {shares:?} {}", own(0));
            for (foot, side) in result.feet.iter().zip([Side::Left, Side::Right]) {
                assert!(foot.side.as_ref().is_ok_and(|found| *found == side) || foot.side.is_err(), "{at}");
            }
            let centre = result.total.at(50).centre_of_pressure.unwrap();
            let (x, y) = (truth.series.total.cop_x_mm[50].unwrap(), truth.series.total.cop_y_mm[50].unwrap());
            // A cell's load lies on its tips and is counted at its middle, which moves the whole path by up to half
            // a cell where the tips lie alike in all cells.
            assert!((centre.x - x).hypot(centre.y - y) < 0.5 * pitch_mm, "{at}: {centre} {x} {y}");
        }
    }
}

#[test]
fn times_of_steps_hold_on_spines() {
    for (spacing_mm, pitch_mm) in [(8.0, 5.0), (12.0, 5.0), (10.0, 10.0)] {
        let (recording, truth) = scene(Scene::Stepping, spacing_mm, pitch_mm, 4);
        let result = analyse(&recording, Options::default());
        let at = format!("spines {spacing_mm} mm apart, cells {pitch_mm} mm");
        let gait = result.gait.as_ref().unwrap_or_else(|refusal| panic!("{at}: {refusal}"));
        let (found, true_) = (gait.cadence_per_min.clone().unwrap(), truth.cadence_per_min.unwrap());
        assert!((found / true_ - 1.0).abs() < 0.03, "{at}: {found} {true_}");
        for foot in &result.feet {
            let foot = foot.gait.as_ref().unwrap();
            assert!(foot.contact_time_s.is_ok() && foot.impulse.is_ok(), "{at}");
            assert!(
                foot.phases.as_ref().unwrap_err().to_string().starts_with(WHY),
                "{at}: {:?}",
                foot.phases
            );
            assert!(foot.print.as_ref().unwrap_err().to_string().starts_with(WHY), "{at}: {:?}", foot.print);
        }
    }
}

#[test]
fn a_foot_beside_the_bumps_keeps_everything() {
    let mat = Mat::new(80, 80, 5.0, 5.0).unwrap();
    let mut config =
        Config::new(Scene::Standing, Child::of_age(6.0, [Arch::Low, Arch::Normal]), mat.clone(), 3);
    config.duration_s = 2.0;
    let alone = analyse(&plantar::sim::simulate(&config).unwrap().0, Options::default());
    // The left half has spines.
    let areas = vec![Area { rows: [0, 79], cols: [0, 39] }];
    config.mat = mat.with_surface(Surface { areas, ..bumpy(Some(spines(12.0))) }).unwrap();
    let result = analyse(&plantar::sim::simulate(&config).unwrap().0, Options::default());
    let [left, right] = &result.feet[..] else { panic!("two feet: {:?}", result.task) };
    assert_eq!((&left.side, &right.side), (&Ok(Side::Left), &Ok(Side::Right)));
    assert!(left.shape.is_err() && left.peak.is_err() && left.contact_area_mm2.is_err());
    assert!((left.load_share.clone().unwrap() - alone.feet[0].load_share.clone().unwrap()).abs() < 0.005);
    assert_eq!(
        (&right.peak, &right.contact_area_mm2),
        (&alone.feet[1].peak, &alone.feet[1].contact_area_mm2)
    );
    for index in FootprintIndex::ALL {
        assert_eq!(right.index_result(index).value, alone.feet[1].index_result(index).value, "{index:?}");
    }
    let told: Vec<_> = result.quality.iter().filter(|finding| finding.kind.key() == "bumpy").collect();
    assert!(told.len() == 1 && told[0].kind.to_string().contains("under the left foot:"), "{told:?}");
}

#[test]
fn between_known_spines_the_arch_index_comes_back_with_an_interval_that_holds_it() {
    let (mut given, mut held) = (0, 0);
    for seed in 0..6 {
        let (mut recording, truth) = scene(Scene::Standing, 6.0, 5.0, seed);
        recording.meta.mat = recording.meta.mat.with_surface(bumpy(Some(spines(6.0)))).unwrap();
        let result = analyse(&recording, Options { bootstrap: 16, ..Options::default() });
        for (foot, truth) in result.feet.iter().zip(&truth.feet) {
            let index = foot.index_result(FootprintIndex::ArchIndex);
            let Ok(value) = index.value else { continue };
            assert!((value - truth.arch_index).abs() < 0.03, "seed {seed}: {value} {}", truth.arch_index);
            let interval = index.interval.clone().unwrap();
            given += 1;
            held += usize::from((interval.low..=interval.high).contains(&truth.arch_index));
            assert!(foot.contact_area_mm2.as_ref().unwrap_err().to_string().starts_with(WHY));
        }
    }
    assert!(given >= 8 && held * 10 >= given * 8, "{held} of {given}");
}

/// Asserts that everything from the shape of a foot is null with the reason, and what survives is not.
fn assert_refused(foot: &Value) {
    for key in ["arch_index", "clarke_angle", "contact_area_mm2", "peak_kpa", "length_mm", "axis_deg", "load"]
    {
        assert!(foot[key].is_null(), "{key}: {}", foot[key]);
        assert!(foot["reason"][key].as_str().unwrap().starts_with(WHY), "{key}: {}", foot["reason"][key]);
    }
    assert!(foot["long_axis_deg"].is_null() && foot["regions"].as_array().unwrap().is_empty());
    assert!(foot["load_share"].is_number());
}

#[test]
fn the_program_refuses_on_bumps_however_it_is_told_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (flat, bumpy) = (folder.path().join("flat.parquet"), folder.path().join("bumpy.parquet"));
    simulate(&flat, &["--seconds", "2"]);
    simulate(&bumpy, &["--seconds", "2", "--surface", "bumpy"]);
    let flat = flat.to_str().unwrap();
    let feet = |args: &[&str]| plantar(args).ok().json()["feet"].as_array().unwrap().clone();
    assert!(feet(&["analyse", "--json", flat])[0]["arch_index"].is_number());
    // By hand, and by the recording.
    feet(&["analyse", "--json", flat, "--surface", "bumpy"]).iter().for_each(assert_refused);
    feet(&["analyse", "--json", bumpy.to_str().unwrap()]).iter().for_each(assert_refused);
    // By a file, for the half of the mat on which the left foot stands.
    let half = at("half.toml");
    std::fs::write(&half, "[surface]\nkind = \"bumpy\"\nareas = [{ rows = [0, 59], cols = [0, 29] }]\n")
        .unwrap();
    let both = feet(&["analyse", "--json", flat, "--surface", &half]);
    assert_refused(&both[0]);
    assert!(both[1]["arch_index"].is_number());
    // The series keeps forces and centres, and leaves areas and peaks empty.
    let series = at("series.csv");
    plantar(["export", flat, "--surface", "bumpy", "--series", &series]).ok();
    let text = std::fs::read_to_string(&series).unwrap();
    let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let (head, first) = (lines.next().unwrap(), lines.next().unwrap());
    for (name, value) in head.iter().zip(first) {
        let gone = name.ends_with("area_mm2") || name.ends_with("peak_kpa");
        assert_eq!(value.is_empty(), gone, "{name}: {value:?}");
    }
    // A recording that says it is bumpy is not called flat, and prints on bumps are not compared.
    let bumpy = bumpy.to_str().unwrap();
    let run = plantar(["analyse", bumpy, "--surface", "flat"]);
    assert!(
        run.code == Some(3) && run.stderr.contains("--surface flat contradicts the file"),
        "{}",
        run.stderr
    );
    let run = plantar(["compare", bumpy, bumpy]);
    assert!(run.code != Some(0) && run.stderr.contains(WHY), "{}", run.stderr);
    let run = plantar(["analyse", flat, "--surface", &at("none.toml")]);
    assert!(run.code == Some(2) && run.stderr.contains("none.toml"), "{}", run.stderr);
}

#[test]
fn a_bumpy_mat_is_the_reason_and_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let library = at("library");
    plantar(["child", "add", "kid-7", "--born", "2018-05", "--library", &library]).ok();
    for (seed, day) in [("1", "2026-01-03"), ("2", "2026-02-03"), ("3", "2026-03-03")] {
        let file = at(&format!("{seed}.parquet"));
        simulate(std::path::Path::new(&file), &["--seconds", "3", "--surface", "bumpy", "--seed", seed]);
        let said = plantar(["analyse", &file, "--age", "7.5"]).ok().stdout;
        let spines = said.matches("a cell reads the spines on it").count();
        // Once of the recording, and once for each pattern of the reading that wants a print.
        assert!((1..=3).contains(&spines), "{spines} times:\n{said}");
        assert_eq!(said.matches("Warning").count() + said.matches("warning:").count(), 1, "{said}");
        assert!(!said.contains("may not be a foot") && !said.contains("no foot was measured"), "{said}");
        let add = ["session", "add", &file, "--child", "kid-7", "--date", day, "--library", &library];
        plantar(add).ok();
    }
    let read = plantar(["read", "--child", "kid-7", "--library", &library]).ok().stdout;
    assert!(read.contains("the mat was bumpy under the feet in all 3 standing sessions"), "{read}");
    assert!(!read.contains("no foot was measured standing"), "{read}");
}
