//! Levels that are known, found again.

use super::super::zero::Zero;
use super::*;
use crate::analysis::result::Finding;
use crate::analysis::result::reason::Reason;
use crate::analysis::{Options, Session, analyse};
use crate::base::{Cells, Measured, Recording, Stamp};
use crate::sim::{Arch, Child, Config, Scene, simulate};
use rand::{RngExt, SeedableRng};
use rand_distr::StandardNormal;

const SIDE: usize = 20;

fn meta() -> Meta {
    Meta::new(Mat::new(SIDE, SIDE, 5.0, 5.0).unwrap(), Scale::RAW, "test")
}

/// What a finder makes of frames of counts, given by frame and cell.
fn found(frames: usize, count: impl FnMut(usize, usize) -> f64) -> Baseline {
    let mut count = count;
    let mut finder = BaselineFinder::new(&Meta { full_scale: Some(65_535.0), ..meta() });
    for frame in 0..frames {
        let cells: Vec<u16> =
            (0..SIDE * SIDE).map(|cell| count(frame, cell).round().max(0.0) as u16).collect();
        finder.push(CellsRef::U16(&cells));
    }
    finder.baseline()
}

/// A block in the middle that is loaded all the time and sways.
fn stand(frame: usize, cell: usize) -> f64 {
    let inside = (6..14).contains(&(cell / SIDE)) && (6..14).contains(&(cell % SIDE));
    if inside { 4000.0 * (1.0 + 0.1 * (frame as f64 * 0.13).sin()) } else { 0.0 }
}

/// The same block, lifted every other second.
fn steps(frame: usize, cell: usize) -> f64 {
    if (frame / 50).is_multiple_of(2) { 0.0 } else { stand(frame, cell) }
}

fn normal(rng: &mut rand_pcg::Pcg64) -> f64 {
    rng.sample(StandardNormal)
}

#[test]
fn an_even_offset_is_found_to_the_count_under_feet_that_never_leave_too() {
    for offset in [1.0, 33.0, 100.0, 3000.0] {
        for scene in [stand, steps] {
            let Baseline::Offset(found) = found(300, |frame, cell| scene(frame, cell) + offset) else {
                panic!("{offset} not found")
            };
            assert!(found.levels.iter().all(|&level| level == offset), "{offset}");
            assert_eq!((found.usual, found.spread), (offset, 0.0));
            assert!(!found.never_empty.contains(&true));
        }
    }
}

/// On a mat of 8 bits the levels of cells are a handful of numbers, of which many are the commonest: they lie no closer
/// together for it, and none of them is a load.
#[test]
fn levels_of_a_coarse_mat_are_found_though_many_are_one_number() {
    let mut rng = rand_pcg::Pcg64::new(1, 2);
    let levels: Vec<f64> =
        (0..SIDE * SIDE).map(|_| (5.0 + 1.25 * normal(&mut rng)).round().max(0.0)).collect();
    let mut finder = BaselineFinder::new(&Meta { full_scale: Some(255.0), ..meta() });
    for frame in 0..300 {
        let cells: Vec<u8> =
            (0..SIDE * SIDE).map(|cell| (steps(frame, cell) / 40.0 + levels[cell]).round() as u8).collect();
        finder.push(CellsRef::U8(&cells));
    }
    let Baseline::Offset(found) = finder.baseline() else { panic!("not found") };
    assert_eq!(found.levels, levels);
    assert!(!found.never_empty.contains(&true));
    assert!((0.9..1.6).contains(&found.spread), "{}", found.spread);
}

#[test]
fn a_mat_that_was_zeroed_is_left_alone_however_it_wavers() {
    for sd in [0.0, 0.4, 3.0, 200.0] {
        for scene in [stand, steps] {
            let mut rng = rand_pcg::Pcg64::seed_from_u64(1);
            assert_eq!(
                found(300, |frame, cell| scene(frame, cell) + sd * normal(&mut rng)),
                Baseline::Zeroed
            );
        }
    }
}

#[test]
fn each_cell_has_its_own_level_and_those_never_empty_are_told() {
    let level = |cell: usize| 300.0 + (cell * 7919 % 200) as f64;
    let Baseline::Offset(stepped) = found(300, |frame, cell| steps(frame, cell) + level(cell)) else {
        panic!("not found")
    };
    assert!((0..SIDE * SIDE).all(|cell| stepped.levels[cell] == level(cell)));
    assert!(!stepped.never_empty.contains(&true));
    let Baseline::Offset(stood) = found(300, |frame, cell| stand(frame, cell) + level(cell)) else {
        panic!("not found")
    };
    assert!((40.0..80.0).contains(&stood.spread), "{}", stood.spread);
    for cell in 0..SIDE * SIDE {
        let loaded = stand(0, cell) > 0.0;
        assert!(!loaded || (stood.never_empty[cell] && stood.levels[cell] == stood.usual), "{cell}");
        assert!(stood.never_empty[cell] || stood.levels[cell] == level(cell), "{cell}");
    }
}

#[test]
fn the_level_of_a_wavering_cell_is_that_of_its_middle() {
    let mut rng = rand_pcg::Pcg64::seed_from_u64(2);
    let Baseline::Offset(found) =
        found(400, |frame, cell| steps(frame, cell) + 200.0 + 30.0 * normal(&mut rng))
    else {
        panic!("not found")
    };
    let off = found.levels.iter().map(|level| (level - 200.0).abs()).fold(0.0, f64::max);
    assert!(off < 10.0, "{off}");
}

#[test]
fn a_mat_that_is_never_empty_bounds_what_it_may_read() {
    let sway = |frame: usize, cell: usize| 1.0 + (frame as f64 * 0.02 + cell as f64).sin();
    let loaded = |frame: usize, cell: usize| 500.0 + 2000.0 * sway(frame, cell);
    let low = found(300, loaded);
    assert!(matches!(low, Baseline::Unknown(WhyUnknown::NeverEmpty { .. })), "{low:?}");
    assert!(low.refusal(&meta()).unwrap().to_string().contains("--zero"));
    assert_eq!(found(300, |frame, cell| loaded(frame, cell) - 500.0), Baseline::Zeroed);
    // A single picture tells nothing.
    assert!(matches!(found(1, |_, cell| stand(0, cell) + 3000.0), Baseline::Unknown(_)));
    assert_eq!(found(1, stand), Baseline::Zeroed);
    assert_eq!(found(0, stand), Baseline::Zeroed);
}

#[test]
fn a_long_recording_takes_no_more_memory_than_a_short_one() {
    let mut finder = BaselineFinder::new(&meta());
    let mut usual = Vec::new();
    for frame in 0..20_000 {
        finder.push(CellsRef::U16(&[if frame % 3 == 0 { 7 } else { 5 }; SIDE * SIDE]));
        assert!(finder.kept.len() <= *KEPT_FRAMES.end() * SIDE * SIDE);
        if frame == 299 || frame == 19_999 {
            usual.push(finder.baseline().offset().expect("it reads more than 0").usual);
        }
    }
    assert!(finder.kept.len() >= KEPT_FRAMES.end() / 4 * SIDE * SIDE);
    // What wavers without a load reads its mean: two thirds of 5 and a third of 7.
    assert!(usual.iter().all(|usual| (usual - 17.0 / 3.0).abs() < 0.05), "{usual:?}");
}

/// A child who steps, on a clean mat and on one that reads 100 counts more.
fn stepping() -> [Recording; 2] {
    let mat = Mat::new(40, 40, 10.0, 10.0).unwrap();
    let mut config = Config::new(Scene::Stepping, Child::of_age(7.0, [Arch::Normal; 2]), mat, 3);
    config.duration_s = 6.0;
    let (clean, _) = simulate(&config).unwrap();
    let cells = clean.cells().view();
    let more = Cells::U16((0..cells.len()).map(|at| cells.get(at) as u16 + 100).collect());
    let offset = Recording::from_parts(clean.meta.clone(), clean.stamps().to_vec(), more, Vec::new());
    [clean, offset]
}

#[test]
fn steps_on_an_offset_are_the_steps_whole_or_frame_by_frame() {
    let [clean, offset] = stepping();
    let (expected, got) = (analyse(&clean, Options::default()), analyse(&offset, Options::default()));
    assert_eq!((&got.feet, &got.contacts, &got.gait), (&expected.feet, &expected.contacts, &expected.gait));
    let taken_off = |kind: &Finding| matches!(kind, Finding::BaselineTakenOff { .. });
    let told = got.quality.iter().find(|finding| taken_off(&finding.kind)).unwrap();
    assert!(told.kind.to_string().contains("1.0 kPa"), "{}", told.kind);
    let mut session = Session::new(&offset.meta, Options::default());
    for (at, stamp) in offset.stamps().iter().enumerate() {
        session.push(stamp, offset.frame(at));
    }
    let live = session.finish();
    assert_eq!((live.task, live.feet.len()), (expected.task, expected.feet.len()));
    let cadence = |gait: &Measured<crate::analysis::result::SessionGait>| {
        gait.as_ref().unwrap().cadence_per_min.clone().unwrap()
    };
    assert!((cadence(&live.gait) - cadence(&expected.gait)).abs() < 1e-9);
}

#[test]
fn a_recording_of_the_empty_mat_settles_it() {
    let [clean, offset] = stepping();
    let n = offset.meta.mat.cells();
    let empty = |meta: &Meta| {
        let stamps: Vec<Stamp> =
            (0..60).map(|at| Stamp { t_s: f64::from(at) * 0.02, ..Stamp::default() }).collect();
        Recording::from_parts(meta.clone(), stamps, Cells::U16(vec![100; 60 * n]), Vec::new())
    };
    let with = |meta: &Meta| {
        let zero = Some(std::sync::Arc::new(Zero::of(&empty(meta)).unwrap()));
        analyse(&offset, Options { zero, ..Options::default() })
    };
    assert_eq!(with(&offset.meta).feet, analyse(&clean, Options::default()).feet);
    let other = Meta { full_scale: Some(30_000.0), ..offset.meta.clone() };
    assert_eq!(with(&other).task, Err(Reason::ZeroOfOtherMat.into()));
}
