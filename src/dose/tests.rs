use proptest::prelude::*;

use super::*;
use crate::analysis::FrameMeter;
use crate::analysis::stance::{Tracker, ZONES};
use crate::base::frames_tests::Slowly;
use crate::base::{
    Area, CellsKind, CellsRef, Exercise, Held, Mat, Meta, Recording, Scale, Spines, Stamp, Surface, Unit,
};
use crate::sim::{Arch, Child, Config, Scene, Script, simulate};

fn mat() -> Mat {
    Mat::new(40, 40, 10.0, 10.0).unwrap()
}

fn recorded(scene: Scene, duration_s: f64) -> Recording {
    let mut config = Config::new(scene, Child::of_age(6.0, [Arch::Normal, Arch::Flat]), mat(), 3);
    config.duration_s = duration_s;
    simulate(&config).unwrap().0
}

fn dose(recording: &Recording) -> DoseResult {
    let Ok(dose) = dose_of(&mut Held::new(recording));
    dose
}

/// The recording with these of its frames.
fn kept(recording: &Recording, keeps: impl Fn(usize) -> bool) -> Recording {
    let mut kept = Recording::new(recording.meta.clone(), recording.cells().kind());
    for (at, stamp) in recording.stamps().iter().enumerate().filter(|&(at, _)| keeps(at)) {
        kept.push(*stamp, recording.frame(at));
    }
    kept
}

/// The same frames on another mat, or in another unit.
fn as_if(recording: &Recording, meta: Meta) -> Recording {
    let mut other = Recording::new(meta, recording.cells().kind());
    recording.stamps().iter().enumerate().for_each(|(at, stamp)| other.push(*stamp, recording.frame(at)));
    other
}

fn close(one: f64, other: f64) {
    assert!((one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1e-3), "{one} and {other}");
}

fn zones_sum(dose: &DoseResult) -> f64 {
    dose.feet.iter().flat_map(|foot| &foot.zones).map(|zone| zone.force_time).sum()
}

/// What every dose has to hold to.
fn holds_its_laws(dose: &DoseResult, recording: &Recording) {
    let stamps = recording.stamps();
    let mut meter = FrameMeter::new(&recording.meta.mat, recording.meta.scale);
    let mut times: Vec<f64> = stamps.windows(2).map(|pair| pair[1].t_s - pair[0].t_s).collect();
    let all: f64 = times.iter().sum();
    times.sort_by(f64::total_cmp);
    let usual = times[times.len() / 2];
    let (mut total, mut unknown) = (0.0, 0.0);
    for (at, pair) in stamps.windows(2).enumerate() {
        let lasts_s = pair[1].t_s - pair[0].t_s;
        if lasts_s <= 3.5 * usual {
            total += meter.measure(recording.frame(at)).force * lasts_s;
        } else {
            unknown += lasts_s;
        }
    }
    let per_unit = if dose.is_calibrated() { 1.0 } else { dose.cell_area_mm2 * 1e-3 };
    close(per_unit * dose.total, total);
    close(dose.total, zones_sum(dose) + dose.elsewhere + dose.unplaced);
    let DoseTimes { on_s, unplaced_s, off_s, unknown_s } = dose.times;
    close(unknown_s, unknown);
    close(on_s + unplaced_s + off_s + unknown_s, all);
    for foot in &dose.feet {
        let of_zones: f64 = foot.zones.iter().map(|zone| zone.force_time).sum();
        close(of_zones, foot.map.force_time.iter().sum::<f64>() + foot.map.beside);
        for zone in &foot.zones {
            assert!(zone.seconds <= foot.pressed_s + 1e-9 && foot.pressed_s <= on_s + off_s + 1e-9);
        }
    }
}

#[test]
fn what_the_parts_bore_is_what_the_mat_bore() {
    for scene in [Scene::Standing, Scene::Stepping, Scene::Roaming, Scene::Walking, Scene::Empty] {
        let recording = recorded(scene, 8.0);
        let dose = dose(&recording);
        holds_its_laws(&dose, &recording);
        let placed = matches!(scene, Scene::Standing);
        assert!(!placed || dose.placed().is_ok() && dose.unplaced == 0.0, "{scene:?}");
    }
}

#[test]
fn a_standing_foot_is_pressed_from_the_first_frame_to_the_last() {
    let recording = recorded(Scene::Standing, 12.0);
    let dose = dose(&recording);
    let frame_s = 1.0 / 50.0;
    assert!((dose.times.on_s - (12.0 - frame_s)).abs() < 1e-9, "{:?}", dose.times);
    for (foot, got) in dose.feet.iter().enumerate() {
        assert!((got.pressed_s - dose.times.on_s).abs() <= frame_s);
        for zone in [0, 1, 4, 5] {
            assert!((got.zones[zone].seconds - got.pressed_s).abs() <= frame_s, "{foot} {zone}: {got:?}");
            assert_eq!(got.zones[zone].presses, 1, "{foot} {zone}");
        }
        // Twelve seconds cover a standing print, a stand of nine would not.
        let coverage = dose.coverage(foot).unwrap();
        assert!(coverage > 0.8, "{coverage}");
        let peak = dose.peak_kpa(foot).unwrap().into_iter().fold(0.0, f64::max);
        assert!((20.0..400.0).contains(&peak), "{peak}");
    }
    let short = self::dose(&kept(&recording, |at| at < 450));
    assert_eq!(short.coverage(0), Ok(0.0));
}

#[test]
fn the_dose_so_far_changes_nothing_and_batches_make_no_difference() {
    let recording = recorded(Scene::Stepping, 12.0);
    let whole = dose(&recording);
    for frames in [1, 7, 1000] {
        let Ok(in_batches) = dose_of(&mut Slowly::new(recording.clone(), frames));
        assert_eq!(format!("{in_batches:?}"), format!("{whole:?}"));
    }
    let (mut tracker, mut live) = (Tracker::new(&recording.meta), Dose::new(&recording.meta));
    for (at, stamp) in recording.stamps().iter().enumerate() {
        let motion = tracker.push(stamp, recording.frame(at));
        live.push(&tracker, &motion);
        if at % 50 == 0 {
            let so_far = live.result();
            assert!(so_far.total <= whole.total);
        }
    }
    assert_eq!(format!("{:?}", live.finish()), format!("{whole:?}"));
}

#[test]
fn memory_does_not_grow_with_the_session() {
    let recording = recorded(Scene::Stepping, 6.0);
    let (mut tracker, mut dose) = (Tracker::new(&recording.meta), Dose::new(&recording.meta));
    for pass in 0..40 {
        for (at, stamp) in recording.stamps().iter().enumerate() {
            let t_s = stamp.t_s + f64::from(pass) * 6.0;
            let motion = tracker.push(&Stamp { t_s, ..*stamp }, recording.frame(at));
            dose.push(&tracker, &motion);
        }
        assert!(dose.kept_frames() <= 402, "{}", dose.kept_frames());
    }
}

#[test]
fn a_gap_presses_nothing() {
    let recording = recorded(Scene::Standing, 12.0);
    let whole = dose(&recording);
    // One second in the middle, and three frames in a row are the most that is bridged.
    let gapped = kept(&recording, |at| !(300..350).contains(&at) && !(400..402).contains(&at));
    let with_gap = dose(&gapped);
    holds_its_laws(&with_gap, &gapped);
    assert!((with_gap.times.unknown_s - 51.0 / 50.0).abs() < 1e-9, "{:?}", with_gap.times);
    let lost = whole.feet[0].pressed_s - with_gap.feet[0].pressed_s;
    assert!((lost - 51.0 / 50.0).abs() < 1e-9, "{lost}");
    assert_eq!(with_gap.feet[0].zones[0].presses, 1);
}

#[test]
fn an_interrupted_link_begins_anew_and_its_time_is_not_counted() {
    let recording = recorded(Scene::Standing, 12.0);
    let mut parted = Recording::new(recording.meta.clone(), CellsKind::U16);
    for (at, stamp) in recording.stamps().iter().enumerate() {
        if at == 300 {
            parted.begin_segment("replugged");
        }
        // The clock of the mat begins anew.
        let t_s = if at < 300 { stamp.t_s } else { stamp.t_s - 6.0 };
        parted.push(Stamp { t_s, ..*stamp }, recording.frame(at));
    }
    let dose = dose(&parted);
    assert_eq!(dose.times.unknown_s, 0.0);
    close(dose.times.on_s, 2.0 * (6.0 - 0.02));
    assert_eq!((dose.feet[0].prints, dose.feet[0].zones[0].presses), (2, 2));
}

#[test]
fn time_off_the_mat_is_apart_before_after_and_in_between() {
    let recording = recorded(Scene::Standing, 5.0);
    let empty = vec![0_u16; recording.meta.mat.cells()];
    let mut visits = Recording::new(recording.meta.clone(), CellsKind::U16);
    let mut at_frame = 0;
    let mut push = |visits: &mut Recording, cells: CellsRef<'_>| {
        visits.push(Stamp { t_s: f64::from(at_frame) / 50.0, ..Stamp::default() }, cells);
        at_frame += 1;
    };
    for visit in 0..3 {
        (0..100).for_each(|_| push(&mut visits, CellsRef::U16(&empty)));
        if visit < 2 {
            (0..recording.frames()).for_each(|at| push(&mut visits, recording.frame(at)));
        }
    }
    let dose = dose(&visits);
    holds_its_laws(&dose, &visits);
    close(dose.times.off_s, 3.0 * 2.0 - 0.02);
    close(dose.times.on_s, 10.0);
    assert_eq!(dose.times.unplaced_s, 0.0);
    assert_eq!(dose.feet[1].zone(crate::analysis::stance::SoleZone::HeelMedial).presses, 2);
}

#[test]
fn without_a_stance_the_reason_is_told() {
    let dose = dose(&recorded(Scene::Empty, 3.0));
    let reason = dose.placed().unwrap_err();
    assert_eq!(reason.id(), "dose-not-still");
    assert_eq!(dose.force_time(0).unwrap_err(), reason);
    assert_eq!(dose.times.on_s + dose.times.unplaced_s, 0.0);
}

#[test]
fn counts_stay_counts_and_give_no_pressures() {
    let recording = recorded(Scene::Standing, 6.0);
    let raw = as_if(&recording, Meta::new(mat(), Scale::RAW, "test"));
    let (pressures, counts) = (dose(&recording), dose(&raw));
    holds_its_laws(&counts, &raw);
    assert_eq!((pressures.force_time_unit(), counts.force_time_unit()), ("N s", "counts s"));
    assert_eq!(counts.peak_kpa(0).unwrap_err().id(), "dose-not-calibrated");
    let gain = recording.meta.scale.gain;
    let share = counts.total * gain * 0.1 / pressures.total;
    assert!((share - 1.0).abs() < 1e-9, "{share}");
    // Added to each other they have no unit.
    let both = DoseResult::sum(&[pressures.clone(), counts]).unwrap();
    assert_eq!(both.force_time(0).unwrap_err().id(), "dose-mixed-units");
    assert_eq!(both.unit, Unit::Raw);
    assert!(DoseResult::sum(&[pressures.clone(), pressures]).unwrap().force_time(1).is_ok());
}

#[test]
fn on_bumps_that_are_not_described_only_times_and_presses_are_told() {
    let recording = recorded(Scene::Standing, 12.0);
    let on = |surface: Surface| {
        let meta = Meta { mat: mat().with_surface(surface).unwrap(), ..recording.meta.clone() };
        dose(&as_if(&recording, meta))
    };
    let flat = dose(&recording);
    let bumpy = on(Surface::bumpy());
    for foot in 0..2 {
        assert_eq!(bumpy.force_time(foot).unwrap_err().id(), "dose-on-bumps");
        assert_eq!(bumpy.peak_kpa(foot).unwrap_err().id(), "dose-on-bumps");
        assert_eq!(bumpy.coverage(foot).unwrap_err().id(), "dose-on-bumps");
        assert_eq!(bumpy.tips(foot).unwrap_err().id(), "dose-no-spines");
        let seconds = |dose: &DoseResult| dose.feet[foot].zones.map(|zone| (zone.seconds, zone.presses));
        assert_eq!(seconds(&bumpy), seconds(&flat));
    }
    // The left half is bumpy, and the left foot stands there.
    let left = Area { rows: [0, 39], cols: [0, 19] };
    let half = on(Surface { areas: vec![left], ..Surface::bumpy() });
    assert_eq!(half.force_time(0).unwrap_err().id(), "dose-on-bumps");
    assert_eq!(half.force_time(1), flat.force_time(1));
    assert_eq!(half.coverage(1), flat.coverage(1));
}

#[test]
fn on_spines_that_are_described_tips_are_counted() {
    let recording = recorded(Scene::Standing, 12.0);
    let spines = Spines {
        spacing_x_mm: 5.0,
        spacing_y_mm: 5.0,
        diameter_mm: 3.0,
        offset_x_mm: 2.5,
        offset_y_mm: 2.5,
        staggered: false,
    };
    let left = Area { rows: [0, 39], cols: [0, 19] };
    let surface = Surface { areas: vec![left], spines: Some(spines), ..Surface::bumpy() };
    let meta = Meta { mat: mat().with_surface(surface).unwrap(), ..recording.meta.clone() };
    let dose = dose(&as_if(&recording, meta));
    assert!(dose.force_time(0).is_ok() && dose.coverage(0).is_ok());
    let tips = dose.tips(0).unwrap();
    // Four tips stand on each cell; a foot of a child covers 40 to 120 of them.
    assert_eq!(tips.touched % 4, 0);
    assert!((160..480).contains(&tips.touched), "{tips:?}");
    let most = tips.touched as f64 * dose.times.on_s;
    assert!(tips.seconds > 0.7 * most && tips.seconds <= most + 1e-6, "{tips:?}");
    assert_eq!(dose.tips(1).unwrap_err().id(), "dose-not-on-spines");
}

/// A small made-up dose.
fn any_dose() -> impl Strategy<Value = DoseResult> {
    (prop::collection::vec(0.0..1e5_f64, 64), 0..50_u64).prop_map(|(numbers, presses)| {
        let mut dose = DoseResult::empty(Unit::Kpa, 100.0);
        let mut next = numbers.into_iter().cycle();
        let mut number = || next.next().unwrap_or_default();
        (dose.times.on_s, dose.total, dose.elsewhere) = (number(), number(), number());
        for foot in &mut dose.feet {
            for zone in &mut foot.zones {
                (zone.seconds, zone.force_time, zone.peak) = (number(), number(), number());
                zone.presses = presses;
            }
            foot.map.seconds.iter_mut().for_each(|seconds| *seconds = number());
            foot.tips = (presses % 2 == 0).then(|| Tips { touched: presses, seconds: number() });
        }
        dose
    })
}

proptest! {
    #[test]
    fn a_course_is_the_sum_of_its_sessions_in_any_order(
        doses in prop::collection::vec(any_dose(), 1..7).prop_flat_map(|doses| {
            (Just(doses.clone()), Just(doses).prop_shuffle())
        }),
    ) {
        let (doses, shuffled) = doses;
        let sum = DoseResult::sum(&doses).unwrap();
        prop_assert_eq!(format!("{:?}", &sum), format!("{:?}", DoseResult::sum(&shuffled).unwrap()));
        let plain = |of: &dyn Fn(&DoseResult) -> f64| doses.iter().map(of).sum::<f64>();
        close(sum.total, plain(&|dose| dose.total));
        close(sum.times.on_s, plain(&|dose| dose.times.on_s));
        for foot in 0..2 {
            for zone in 0..ZONES {
                let own = |dose: &DoseResult| dose.feet[foot].zones[zone];
                close(own(&sum).seconds, plain(&|dose| own(dose).seconds));
                close(own(&sum).force_time, plain(&|dose| own(dose).force_time));
                prop_assert_eq!(own(&sum).presses, doses.iter().map(|dose| own(dose).presses).sum::<u64>());
            }
            let touched = |dose: &DoseResult| dose.feet[foot].tips.map_or(0, |tips| tips.touched);
            prop_assert_eq!(touched(&sum), doses.iter().map(touched).sum::<u64>());
        }
    }

    #[test]
    fn whatever_frames_are_lost_the_laws_hold(lost in prop::collection::vec((0..400_usize, 1..60_usize), 0..5)) {
        static STEPPING: std::sync::LazyLock<Recording> =
            std::sync::LazyLock::new(|| recorded(Scene::Stepping, 8.0));
        let is_lost = |at: usize| lost.iter().any(|&(first, frames)| (first..first + frames).contains(&at));
        let recording = kept(&STEPPING, |at| !is_lost(at) || at < 40);
        holds_its_laws(&dose(&recording), &recording);
    }
}

/// Of a practising child what each zone bore and for how long: got and true.
fn practised(exercise: Exercise, age_years: f64, seed: u64) -> Vec<[(ZoneDose, f64, f64); ZONES]> {
    let child = Child::of_age(age_years, [Arch::Normal; 2]);
    let config = Config::practising(Script::of(exercise), child, mat(), seed);
    let (recording, truth) = simulate(&config).unwrap();
    let dose = dose(&recording);
    holds_its_laws(&dose, &recording);
    let of_foot = |foot: usize| {
        let of_zone = |zone: usize| {
            let expected = truth.dose[foot].zones[zone];
            (dose.feet[foot].zones[zone], expected.force_time_n_s, expected.pressed_s)
        };
        std::array::from_fn(of_zone)
    };
    (0..2).map(of_foot).collect()
}

/// The exercises in which the feet stay where they are.
const ON_THE_SPOT: [Exercise; 7] = [
    Exercise::Roll,
    Exercise::OuterEdge,
    Exercise::Squat,
    Exercise::Tramp,
    Exercise::ToesUp,
    Exercise::HeelRaise,
    Exercise::PadLift,
];

#[test]
fn each_zone_bears_what_it_bears_on_the_continuous_field() {
    for (exercise, (age_years, seed)) in
        ON_THE_SPOT.into_iter().zip([(6.0, 2), (10.0, 3)].into_iter().cycle())
    {
        for zones in practised(exercise, age_years, seed) {
            let whole: f64 = zones.iter().map(|(_, expected, _)| expected).sum();
            for (got, expected, _) in zones {
                let off = (got.force_time - expected).abs();
                assert!(off <= 0.05 * whole, "{exercise:?}: {got:?} for {expected} of {whole}");
                let weighty = expected >= 0.1 * whole;
                assert!(!weighty || off <= 0.1 * expected, "{exercise:?}: {got:?} for {expected}");
            }
        }
    }
}
