use std::time::Duration;

use super::*;
use crate::analysis::stance::Tracker;
use crate::base::{Exercise, Side};
use crate::child::PerformedKind;
use crate::exercise::{Coach, Settings, Target};

/// Frames in a row without anything to do, after which it is over.
const SETTLED: usize = 100;
/// Frames of quiet standing before anything is done.
const STANDING: usize = 150;

fn simulated() -> (SimulatedChild, Mover) {
    let simulation = Simulation { speed: Speed::Full, ..Simulation::new(|| 7) };
    SimulatedChild::new(simulation).unwrap()
}

/// The next frame. Frames are not taken while a clip is being made: they would come as fast as they can.
fn frame(child: &mut SimulatedChild, mover: &Mover) -> (Stamp, Vec<u16>) {
    while mover.is_making() {
        std::thread::sleep(Duration::from_millis(1));
    }
    loop {
        if let Next::Frame(stamp, CellsRef::U16(cells)) = child.next(Duration::ZERO).unwrap() {
            return (stamp, cells.to_vec());
        }
    }
}

fn sum(cells: &[u16]) -> f64 {
    cells.iter().map(|&cell| f64::from(cell)).sum()
}

/// Centre of the load, in cells.
fn centre(cells: &[u16]) -> (f64, f64) {
    let along = |of: fn(usize) -> usize| -> f64 {
        let each = cells.iter().enumerate();
        each.map(|(at, &cell)| of(at) as f64 * f64::from(cell)).sum::<f64>() / sum(cells)
    };
    (along(|at| at % 32), along(|at| at / 32))
}

/// Practises an exercise under the eyes of its detector: what was counted, and what was done.
fn practised(exercise: Exercise, asked: &[&str]) -> (Counted, Counted) {
    let (mut child, mover) = simulated();
    let meta = child.meta.clone();
    let mut tracker = Tracker::new(&meta);
    let mut coach = Coach::new(Settings::default(), [Target { exercise, amount: None }]);
    let mut events = Vec::new();
    let (mut frames, mut still) = (0, 0);
    while still < SETTLED {
        frames += 1;
        if frames == STANDING {
            asked.iter().for_each(|name| mover.perform(name, None, None).unwrap());
        }
        if frames > STANDING && mover.is_idle() && !child.player.is_moving() {
            still += 1;
        }
        let (stamp, cells) = frame(&mut child, &mover);
        let motion = tracker.push(&stamp, CellsRef::U16(&cells));
        coach.push(&tracker, &motion, &mut events);
    }
    let practice = coach.finish(&tracker, &mut events);
    let mut counted = Counted { held_s: practice.sets[0].held_s, ..Counted::default() };
    for one in practice.sets[0].performed.iter().filter(|one| one.kind != PerformedKind::Fault) {
        counted.reps += 1;
        match one.side {
            Some(Side::Left) => counted.sides[0] += 1,
            Some(Side::Right) => counted.sides[1] += 1,
            None => {}
        }
    }
    (counted, mover.done().get(&exercise).copied().unwrap_or_default())
}

#[test]
fn detectors_count_what_was_asked_for() {
    let twice = |name| vec![name, name];
    let cases = [
        (Exercise::March, vec!["march_left", "march_right", "march_left", "march_right", "march_left"], 5),
        (Exercise::March, twice("march"), 8),
        (Exercise::Roll, twice("roll"), 2),
        (Exercise::OuterEdge, twice("outer_edge"), 2),
        (Exercise::Squat, vec!["squat", "squat", "squat"], 3),
        (Exercise::Tramp, twice("tramp"), 8),
        (Exercise::ToesUp, twice("toes_up"), 2),
        (Exercise::HeelRaise, twice("heel_raise"), 2),
        (Exercise::PadLift, vec!["pad_lift_left", "pad_lift_right", "pad_lift_left"], 3),
        (Exercise::Tiptoe, twice("tiptoe"), 8),
    ];
    for (exercise, asked, reps) in cases {
        let (counted, done) = practised(exercise, &asked);
        println!("{exercise}: {counted:?} of {done:?}");
        assert_eq!(done.reps, reps, "{exercise}");
        assert_eq!((counted.reps, counted.sides), (done.reps, done.sides), "{exercise}");
    }
}

#[test]
fn halves_are_done_and_not_counted() {
    for (exercise, name) in [(Exercise::Roll, "roll_half"), (Exercise::ToesUp, "toes_up_half")] {
        let own = name.strip_suffix("_half").unwrap();
        let (counted, done) = practised(exercise, &[own, name, own]);
        assert_eq!((counted.reps, done.reps), (2, 2), "{exercise}");
    }
}

#[test]
fn nothing_jumps_where_one_clip_becomes_the_next() {
    let (mut child, mover) = simulated();
    let mut next = || -> (f64, (f64, f64)) {
        let (_, cells) = frame(&mut child, &mover);
        (sum(&cells), centre(&cells))
    };
    let moved = |from: (f64, f64), to: (f64, f64)| (to.0 - from.0).hypot(to.1 - from.1);
    // How fast a child sways that does nothing.
    let quiet: Vec<_> = (0..900).map(|_| next()).collect();
    let sways = quiet.windows(2).map(|pair| moved(pair[0].1, pair[1].1)).fold(0.0, f64::max);
    for name in ["roll", "march_left", "march_left", "pad_lift_right", "squat"] {
        mover.perform(name, None, None).unwrap();
    }
    let (mut last, mut faded) = (quiet[899], 0);
    for n in 0..1600 {
        let (_, cells) = frame(&mut child, &mover);
        let now = (sum(&cells), centre(&cells));
        if child.player.is_fading() {
            faded += 1;
            assert!((now.0 / last.0 - 1.0).abs() < 0.01, "frame {n}: {} after {}", now.0, last.0);
            let moved = moved(last.1, now.1);
            assert!(moved < 2.0 * sways, "frame {n}: {moved} cells, a child sways {sways}");
        }
        last = now;
    }
    // Six movements apart, and quiet standing that begins again.
    assert!(faded > 6 * 19, "{faded}");
    assert!(mover.is_idle() && mover.done().values().map(|done| done.reps).sum::<usize>() == 5);
}

#[test]
fn it_leaves_the_mat_and_comes_back_to_its_place() {
    let (mut child, mover) = simulated();
    let before = centre(&frame(&mut child, &mover).1);
    assert_eq!(mover.perform("step_on", None, None), Err(Unmoved::OnMat));
    mover.perform("step_off", None, None).unwrap();
    assert_eq!(mover.perform("march", Some(Side::Left), None), Err(Unmoved::OffMat));
    let mut off = 0;
    while off < 200 {
        off += usize::from(frame(&mut child, &mover).1.iter().all(|&cell| cell == 0));
    }
    // Nobody is shown marching on an empty mat.
    mover.demo(Exercise::March);
    (0..100).for_each(|_| assert!(frame(&mut child, &mover).1.iter().all(|&cell| cell == 0)));
    mover.stop();
    mover.perform("step_on", None, None).unwrap();
    mover.perform("roll", None, None).unwrap();
    while !mover.is_idle() || child.player.is_moving() {
        let _ = frame(&mut child, &mover);
    }
    let (x, y) = centre(&frame(&mut child, &mover).1);
    assert!((x - before.0).hypot(y - before.1) < 0.5, "{x} {y}");
    assert_eq!(mover.done()[&Exercise::Roll].reps, 1);
}

#[test]
fn what_is_shown_goes_on_until_it_is_stopped() {
    let (mut child, mover) = simulated();
    mover.demo(Exercise::March);
    let mut before = Counted::default();
    while before.reps < 6 {
        let _ = frame(&mut child, &mover);
        before = mover.done().get(&Exercise::March).copied().unwrap_or_default();
    }
    assert_eq!(before.sides, [3, 3]);
    // What is asked for comes first.
    mover.perform("roll", None, None).unwrap();
    while !mover.done().contains_key(&Exercise::Roll) {
        let _ = frame(&mut child, &mover);
    }
    assert!(mover.done()[&Exercise::March].reps <= before.reps + 4);
    mover.stop();
    while child.player.is_moving() {
        let _ = frame(&mut child, &mover);
    }
    let done = mover.done();
    (0..500).for_each(|_| _ = frame(&mut child, &mover));
    assert_eq!(mover.done(), done);
}

#[test]
fn what_is_asked_for_is_bounded() {
    let (child, mover) = simulated();
    assert_eq!(mover.perform("fly", None, None), Err(Unmoved::Unknown { name: "fly".to_owned() }));
    assert_eq!(mover.perform("pad_lift", None, None), Err(Unmoved::Unknown { name: "pad_lift".to_owned() }));
    for hold_s in [0.0, 31.0, f64::NAN, -1.0] {
        let hold = Unmoved::Hold { least_s: 0.3, most_s: 30.0 };
        assert_eq!(mover.perform("toes_up", None, Some(hold_s)), Err(hold));
    }
    for _ in 0..8 {
        mover.perform("roll", None, None).unwrap();
    }
    assert_eq!(mover.perform("roll", None, None), Err(Unmoved::Busy { most: 8 }));
    mover.perform("fly", None, None).unwrap_err();
    mover.stop();
    assert!(mover.is_idle());
    // What is forgotten has not changed where it stands.
    mover.perform("step_off", None, None).unwrap();
    mover.stop();
    assert_eq!(mover.perform("step_on", None, None), Err(Unmoved::OnMat));
    drop(child);
    assert_eq!(mover.perform("roll", None, None), Err(Unmoved::Gone));
}

#[test]
fn a_hold_lasts_as_long_as_asked_for() {
    let (mut child, mover) = simulated();
    mover.perform("toes_up", None, Some(1.2)).unwrap();
    while !mover.is_idle() || child.player.is_moving() {
        let _ = frame(&mut child, &mover);
    }
    let held_s = mover.done()[&Exercise::ToesUp].held_s;
    assert!((1.2..2.2).contains(&held_s), "{held_s}");
}

#[test]
fn frames_are_stamped_one_after_the_other() {
    let (mut child, mover) = simulated();
    for n in 0..1100u32 {
        let (stamp, _) = frame(&mut child, &mover);
        let (t_s, device_us) = (f64::from(n) / 50.0, Some(u64::from(n) * 20_000));
        assert_eq!(stamp, Stamp { t_s, seq: Some(n), device_us, host_us: Some(7) });
    }
    assert_eq!(child.counters().frames, 1100);
}

#[test]
fn it_leans_every_way_stays_there_and_comes_back() {
    let (mut child, mover) = simulated();
    let rest = centre(&frame(&mut child, &mover).1);
    // Columns to the right, rows from the back: how far the centre went for a second at least, in cells of 10 mm.
    for (name, right, forward) in [
        ("lean_left", -1.0, 0.0),
        ("lean_right", 1.0, 0.0),
        ("lean_front", 0.0, 1.0),
        ("lean_back", 0.0, -1.0),
    ] {
        mover.perform(name, None, None).unwrap();
        let mut away = 0;
        while !mover.is_idle() || child.player.is_moving() {
            let (x, y) = centre(&frame(&mut child, &mover).1);
            away += usize::from(right * (x - rest.0) + forward * (y - rest.1) > 1.0);
        }
        assert!(away > 50, "{name}: {away} frames");
        let (x, y) = centre(&frame(&mut child, &mover).1);
        assert!((x - rest.0).hypot(y - rest.1) < 1.0, "{name}: {x} {y}");
    }
    assert!(mover.done().is_empty());
}
