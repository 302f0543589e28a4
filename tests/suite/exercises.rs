//! Simulated children who exercise, and what is counted. The tables of many more are `docs/measured/exercises.md`.

use plantar::analysis::stance::Tracker;
use plantar::base::{Exercise, Mat, Recording, Side};
use plantar::child::{Amount, Fault, PerformedKind, Practice};
use plantar::exercise::{Coach, Event, Happening, Settings, Target};
use plantar::flow::{SensorKind, practice_accuracy};
use plantar::sim::{self, Action, Arch, Aside, AsideSet, Child, Config, Script, Set, Sides, Truth, simulate};

const COUNTED: [Exercise; 9] = [
    Exercise::March,
    Exercise::Roll,
    Exercise::OuterEdge,
    Exercise::Squat,
    Exercise::Tramp,
    Exercise::ToesUp,
    Exercise::HeelRaise,
    Exercise::PadLift,
    Exercise::Tiptoe,
];

fn mat(pitch_mm: f64) -> Mat {
    let cells = (480.0 / pitch_mm) as usize;
    Mat::new(cells, cells, pitch_mm, pitch_mm).unwrap()
}

fn performed(script: Script, mat: Mat) -> (Recording, Truth) {
    let child = Child::of_age(8.0, [Arch::Normal; 2]);
    simulate(&Config::practising(script, child, mat, 11)).unwrap()
}

fn watched(recording: &Recording, targets: &[Target]) -> (Practice, Vec<Event>) {
    let mut tracker = Tracker::new(&recording.meta);
    let mut coach = Coach::new(Settings::default(), targets.iter().copied());
    let mut events = Vec::new();
    for (at, stamp) in recording.stamps().iter().enumerate() {
        let motion = tracker.push(stamp, recording.frame(at));
        coach.push(&tracker, &motion, &mut events);
    }
    let practice = coach.finish(&tracker, &mut events);
    (practice, events)
}

fn anything(exercise: Exercise) -> Target {
    Target { exercise, amount: None }
}

/// Repetitions, or holds of the one exercise that has no repetitions, in the truth.
fn done(truth: &Truth) -> usize {
    let counts = |kind| matches!(kind, sim::PerformedKind::Rep | sim::PerformedKind::Hold);
    truth.practice.iter().filter(|each| counts(each.kind)).count()
}

fn counted(practice: &Practice) -> usize {
    practice.sets[0].performed.iter().filter(|each| each.kind != PerformedKind::Fault).count()
}

#[test]
fn rolls_are_counted_on_cells_that_go_on_reading_a_load_that_has_left() {
    // After-glow draws the centre of pressure back to the end that was left: the way to the other one seems shorter.
    let script = Script::practising(Set { range: 0.658, ..Set::of(Exercise::Roll) });
    let child = Child::of_age(5.573_361_034_852_202, [Arch::Normal; 2]);
    let mut config = Config::practising(script, child, mat(10.0), 11_714_205_704_670_991_670);
    config.rate_hz = 25.0;
    config.placement.rotation_deg = 131.948_310_781_321_65;
    config.sensor = sim::Sensor::poor_homemade();
    let (recording, truth) = simulate(&config).unwrap();
    let (practice, _) = watched(&recording, &[anything(Exercise::Roll)]);
    assert_eq!(counted(&practice), done(&truth));
    let rolls = practice.sets[0].performed.iter().filter(|each| each.kind != PerformedKind::Fault);
    let done = truth.practice.iter().filter(|each| each.kind == sim::PerformedKind::Rep);
    for (rolled, truth) in rolls.zip(done) {
        assert!(
            rolled.start_s < truth.end_s && rolled.end_s > truth.start_s,
            "{rolled:?} is of two repetitions, not {truth:?}"
        );
        assert!((rolled.start_s - truth.start_s).abs() < 0.5, "{rolled:?} {truth:?}");
    }
}

#[test]
fn every_exercise_is_counted_exactly_with_its_sides_and_its_times() {
    for exercise in COUNTED {
        let (recording, truth) = performed(Script::of(exercise), mat(8.0));
        let (practice, events) = watched(&recording, &[anything(exercise)]);
        let set = &practice.sets[0];
        assert_eq!(set.refused, None, "{exercise}");
        assert_eq!(counted(&practice), done(&truth), "{exercise}: {:?}", set.performed);
        // The last steps on the toes end together: in the order in which they began.
        let mut found: Vec<_> =
            set.performed.iter().filter(|each| each.kind != PerformedKind::Fault).collect();
        found.sort_by(|a, b| a.start_s.total_cmp(&b.start_s));
        let truths = truth
            .practice
            .iter()
            .filter(|each| matches!(each.kind, sim::PerformedKind::Rep | sim::PerformedKind::Hold));
        for (found, truth) in found.into_iter().zip(truths) {
            assert_eq!(found.side, truth.side, "{exercise} {found:?}");
            let off = (found.start_s - truth.start_s).abs().max((found.end_s - truth.end_s).abs());
            assert!(off < 0.35, "{exercise}: {found:?} for {truth:?}");
            if let (Some(held_s), Some(true_s)) = (found.held_s, truth.held_s) {
                assert!((held_s - true_s).abs() < 0.17, "{exercise}: {held_s} {true_s}");
            }
        }
        let numbers: Vec<u64> = events.iter().map(|event| event.n).collect();
        assert_eq!(numbers, (1..=events.len() as u64).collect::<Vec<_>>(), "numbered without a gap");
        let technique = set.score.and_then(|score| score.technique());
        assert!(technique.is_some_and(|score| (60.0..=100.0).contains(&score)), "{exercise} {technique:?}");
    }
}

#[test]
#[ignore = "a minute: .ci/run minutes"]
fn home_made_cells_and_many_children_are_counted_about_as_well() {
    // The figures of many more are in docs/measured/exercises.md; these are bounds that a mistake would break.
    let found = practice_accuracy(&[8.0, 10.0], 12, 0.1, 3, &|| ());
    let mut exact = [(0, 0); 2];
    for row in &found.counting {
        let sums = &mut exact[usize::from(row.sensor == SensorKind::HomeMade)];
        *sums = (sums.0 + row.exact, sums.1 + row.series - row.refused);
        let sides = row.sides_right as f64 >= 0.9 * row.counted as f64;
        assert!(sides || row.counted == 0, "{row:?}");
    }
    let [ideal, home_made] = exact;
    assert!(ideal.1 >= 45 && ideal.0 as f64 >= 0.92 * ideal.1 as f64, "{exact:?}");
    assert!(home_made.1 >= 45 && home_made.0 as f64 >= 0.92 * home_made.1 as f64, "{exact:?}");
    let refused: usize = found.counting.iter().map(|row| row.refused).sum();
    assert!(refused <= 8, "{refused}");
    let idle: usize = found.idling.iter().map(|row| row.counted).sum();
    assert!(idle <= 6 && found.idling.len() == 9, "{:?}", found.idling);
    // Steps of one kind are none of another, on cells that go on reading as well.
    let steps = [Exercise::March, Exercise::Tramp, Exercise::Tiptoe];
    let pairs =
        found.confusion.iter().filter(|row| steps.contains(&row.exercise) && steps.contains(&row.under));
    let mut seen = 0;
    for row in pairs {
        seen += 1;
        assert!(row.done >= 200 && row.counted as f64 <= 0.03 * row.done as f64, "{row:?}");
    }
    assert_eq!(seen, 6);
}

#[test]
fn half_movements_are_none_and_wrong_feet_are_faults() {
    let half = Set { half: vec![3, 6], ..Set::of(Exercise::HeelRaise) };
    let (recording, truth) = performed(Script::practising(half), mat(8.0));
    let (practice, _) = watched(&recording, &[anything(Exercise::HeelRaise)]);
    assert_eq!((done(&truth), counted(&practice)), (8, 8));

    let both = Set { side: Sides::Both, ..Set::of(Exercise::PadLift) };
    let (recording, _) = performed(Script::practising(both), mat(8.0));
    let (practice, _) = watched(&recording, &[anything(Exercise::PadLift)]);
    assert_eq!(counted(&practice), 0, "{practice:?}");
    let faults = practice.sets[0].performed.iter().filter(|each| each.fault == Some(Fault::BothFeet));
    assert!(faults.count() >= 8);

    let one = Set { side: Sides::Left, reps: 6, ..Set::of(Exercise::HeelRaise) };
    let (recording, truth) = performed(Script::practising(one), mat(8.0));
    let (practice, _) = watched(&recording, &[anything(Exercise::HeelRaise)]);
    let faults = practice.sets[0].performed.iter().filter(|each| each.fault == Some(Fault::OneFootOnly));
    assert_eq!((done(&truth), counted(&practice), faults.count()), (0, 0, 6));

    let twice = Set { same_side: vec![4], ..Set::of(Exercise::March) };
    let (recording, _) = performed(Script::practising(twice), mat(8.0));
    let (practice, _) = watched(&recording, &[anything(Exercise::March)]);
    let faults = practice.sets[0].performed.iter().filter(|each| each.fault == Some(Fault::SameSideTwice));
    assert_eq!((counted(&practice), faults.count()), (20, 1));
}

#[test]
fn a_plan_goes_from_one_exercise_to_the_next_and_says_what_was_left_out() {
    let short = Set { reps: 4, ..Set::of(Exercise::HeelRaise) };
    let mut script = Script::practising(Set { reps: 10, ..Set::of(Exercise::March) });
    script.actions.push(Action::Practise(short));
    script.actions.push(Action::Aside(AsideSet { seconds: 8.0, ..AsideSet::of(Aside::Stand) }));
    script.actions.push(Action::Practise(Set { reps: 5, ..Set::of(Exercise::ToesUp) }));
    let (recording, _) = performed(script, mat(8.0));
    let reps = |exercise, reps| Target { exercise, amount: Some(Amount::Reps(reps)) };
    let targets = [
        reps(Exercise::March, 10),
        reps(Exercise::HeelRaise, 10),
        reps(Exercise::ToesUp, 5),
        reps(Exercise::Squat, 3),
    ];
    let (practice, events) = watched(&recording, &targets);
    let summary: Vec<_> = practice.sets.iter().map(|set| (set.exercise, set.reps, set.stars)).collect();
    assert_eq!(
        summary,
        [
            (Exercise::March, 10, Some(3)),
            (Exercise::HeelRaise, 4, Some(1)),
            (Exercise::ToesUp, 5, Some(3)),
            (Exercise::Squat, 0, None),
        ]
    );
    let left_out: Vec<Option<&str>> =
        practice.sets.iter().map(|set| set.left_out.as_ref().map(|why| &*why.id)).collect();
    assert_eq!(left_out, [None, Some("exercise-nothing-done"), None, Some("exercise-session-ended")]);
    let reached = events.iter().filter(|event| matches!(event.what, Happening::Reached { .. }));
    assert_eq!(reached.count(), 2);
}

#[test]
fn what_nobody_did_is_not_counted() {
    // Another child, things, sitting down, a step off the mat, a jump: nothing of it is a repetition.
    for what in [
        Aside::Stand,
        Aside::Shuffle,
        Aside::SecondPerson,
        Aside::Object,
        Aside::Sit,
        Aside::StepOff,
        Aside::HandOnWall,
        Aside::Asleep,
        Aside::Jump,
        Aside::WalkAcross,
    ] {
        let mut script = Script::of(Exercise::Free);
        script.actions = vec![Action::Aside(AsideSet { seconds: 10.0, ..AsideSet::of(what) })];
        let (recording, _) = performed(script, mat(8.0));
        for exercise in COUNTED {
            let (practice, _) = watched(&recording, &[anything(exercise)]);
            assert_eq!(counted(&practice), 0, "{what:?} under {exercise}: {:?}", practice.sets[0].performed);
        }
    }
}

/// A child of an age and an arch that does something on a mat of this pitch, and how often that was counted as an exercise.
fn counts(
    (age, arch): (f64, Arch),
    (pitch_mm, rate_hz): (f64, f64),
    actions: &[Action],
    seed: u64,
    exercise: Exercise,
) -> (usize, usize) {
    let script = Script { stand_s: 4.0, actions: actions.to_vec() };
    let mut config = Config::practising(script, Child::of_age(age, [arch; 2]), mat(pitch_mm), seed);
    config.rate_hz = rate_hz;
    let (recording, truth) = simulate(&config).unwrap();
    (counted(&watched(&recording, &[anything(exercise)]).0), done(&truth))
}

fn aside(what: Aside, seconds: f64) -> Action {
    Action::Aside(AsideSet { seconds, ..AsideSet::of(what) })
}

#[test]
fn a_foot_that_slid_stands_on_no_edge_and_is_counted_from_where_it_stands_now() {
    for who in [(3.5, Arch::Flat), (5.0, Arch::Normal), (8.0, Arch::Flat)] {
        let shuffle = [aside(Aside::Shuffle, 24.0)];
        assert_eq!(counts(who, (8.0, 50.0), &shuffle, 5, Exercise::OuterEdge), (0, 0), "{who:?}");
        let holds = Action::Practise(Set { hold_s: 5.0, ..Set::of(Exercise::OuterEdge) });
        let shuffle_first = [aside(Aside::Shuffle, 16.0), holds];
        assert_eq!(counts(who, (8.0, 50.0), &shuffle_first, 5, Exercise::OuterEdge), (2, 2), "{who:?}");
    }
}

#[test]
fn a_child_that_sways_lifts_no_toes() {
    let stand = [aside(Aside::Stand, 24.0)];
    for (who, seed) in [((3.5, Arch::Flat), 4), ((3.5, Arch::Low), 2), ((5.0, Arch::Flat), 3)] {
        assert_eq!(counts(who, (5.0, 25.0), &stand, seed, Exercise::ToesUp), (0, 0), "{who:?}");
    }
    // And one that leans back while it lifts one forefoot lifts one.
    let lifts = [Action::Practise(Set::of(Exercise::PadLift))];
    assert_eq!(counts((3.5, Arch::Flat), (8.0, 50.0), &lifts, 3, Exercise::PadLift), (10, 10));
}

#[test]
fn stamping_is_counted_however_the_child_stood_at_first_and_a_shift_of_weight_is_none() {
    for (who, seed) in [((3.5, Arch::Flat), 1), ((3.5, Arch::Flat), 6), ((5.0, Arch::Normal), 5)] {
        let shuffle = [aside(Aside::Shuffle, 24.0)];
        assert_eq!(counts(who, (8.0, 50.0), &shuffle, seed, Exercise::Tramp), (0, 0), "{who:?}");
    }
    let stamps = [Action::Practise(Set::of(Exercise::Tramp))];
    assert_eq!(counts((3.5, Arch::Flat), (8.0, 50.0), &stamps, 4, Exercise::Tramp), (40, 40));
}

#[test]
fn what_was_not_seen_is_told_and_counting_goes_on_elsewhere() {
    let mut script = Script::practising(Set { reps: 6, ..Set::of(Exercise::HeelRaise) });
    script.actions.push(Action::Aside(AsideSet::of(Aside::StepOff)));
    script.actions.push(Action::Aside(AsideSet { seconds: 3.0, ..AsideSet::of(Aside::Stand) }));
    script.actions.push(Action::Practise(Set { reps: 6, ..Set::of(Exercise::HeelRaise) }));
    let (recording, _) = performed(script, mat(8.0));
    let (practice, events) = watched(&recording, &[anything(Exercise::HeelRaise)]);
    assert_eq!(counted(&practice), 12, "{:?}", practice.sets[0].performed);
    assert!(!practice.sets[0].unseen.is_empty());
    let turned = |event: &&Event| matches!(event.what, Happening::Unseen { .. } | Happening::SeenAgain);
    assert!(events.iter().filter(turned).count() >= 2);
}

#[test]
fn the_cable_pulled_in_the_middle_of_a_hold_and_a_clock_that_goes_back_tell_the_truth() {
    let one = Set { reps: 1, hold_s: 20.0, ..Set::of(Exercise::OuterEdge) };
    let (recording, _) = performed(Script::practising(one), mat(8.0));
    let mut tracker = Tracker::new(&recording.meta);
    let mut coach = Coach::new(Settings::default(), [anything(Exercise::OuterEdge)]);
    let mut events = Vec::new();
    for (at, stamp) in recording.stamps().iter().enumerate() {
        // Out between 12 and 15 s; then the mat counts from 0 again.
        if (12.0..15.0).contains(&stamp.t_s) {
            continue;
        }
        let mut stamp = *stamp;
        stamp.t_s -= if stamp.t_s >= 15.0 { 15.0 } else { 0.0 };
        let motion = tracker.push(&stamp, recording.frame(at));
        coach.push(&tracker, &motion, &mut events);
    }
    let practice = coach.finish(&tracker, &mut events);
    let set = &practice.sets[0];
    // What was held before the break was held; of the time without frames nothing is.
    let held: Vec<f64> = set.performed.iter().filter_map(|each| each.held_s).collect();
    assert!(held.first().is_some_and(|&held_s| (5.5..8.2).contains(&held_s)), "{held:?}");
    assert!(set.held_s < 17.5 && !set.unseen.is_empty(), "{set:?}");
}

#[test]
fn on_bumps_what_survives_is_counted_and_the_rest_is_refused_with_the_reason() {
    let bumpy = || mat(8.0).with_surface(plantar::base::Surface::bumpy()).unwrap();
    for exercise in [Exercise::March, Exercise::Roll, Exercise::OuterEdge, Exercise::Squat, Exercise::Tramp] {
        let (recording, truth) = performed(Script::of(exercise), bumpy());
        let (practice, _) = watched(&recording, &[anything(exercise)]);
        assert_eq!(counted(&practice), done(&truth), "{exercise}: {:?}", practice.sets[0]);
    }
    for exercise in [Exercise::ToesUp, Exercise::PadLift] {
        let (recording, _) = performed(Script::of(exercise), bumpy());
        let (practice, _) = watched(&recording, &[anything(exercise)]);
        let refused = practice.sets[0].refused.as_ref().map(|why| &*why.id);
        assert_eq!((counted(&practice), refused), (0, Some("exercise-on-bumps")), "{exercise}");
        assert_eq!(practice.sets[0].stars, None, "no star is given or withheld");
    }
}

#[test]
fn a_child_that_tires_is_seen_to_and_a_steady_one_is_not() {
    let tired = |fatigue: f64| {
        let set = Set { reps: 16, fatigue, fatigue_from: 6, ..Set::of(Exercise::HeelRaise) };
        let (recording, truth) = performed(Script::practising(Set { spread: 0.04, ..set }), mat(8.0));
        let (practice, _) = watched(&recording, &[anything(Exercise::HeelRaise)]);
        (practice.sets[0].tired_s, truth.fatigued_s.first().copied().flatten())
    };
    assert_eq!(tired(1.0), (None, None));
    let (found_s, true_s) = tired(0.4);
    let (found_s, true_s) = (found_s.unwrap(), true_s.unwrap());
    // Within four repetitions, which take 4.7 s each.
    assert!((-5.0..4.0 * 4.7).contains(&(found_s - true_s)), "{found_s} {true_s}");
}

#[test]
fn sides_are_told_whichever_way_the_child_faces() {
    for rotation_deg in [0.0, 90.0, 200.0] {
        let child = Child::of_age(7.0, [Arch::Low; 2]);
        let set = Set { reps: 6, side: Sides::Left, ..Set::of(Exercise::PadLift) };
        let mut config = Config::practising(Script::practising(set), child, mat(6.0), 4);
        config.placement.rotation_deg = rotation_deg;
        let (recording, _) = simulate(&config).unwrap();
        let (practice, _) = watched(&recording, &[anything(Exercise::PadLift)]);
        let sides: Vec<Option<Side>> = practice.sets[0].performed.iter().map(|each| each.side).collect();
        assert_eq!(sides, [Some(Side::Left); 6], "{rotation_deg}");
    }
}

#[test]
fn an_exercise_that_was_skipped_or_cannot_be_seen_does_not_hold_up_the_others() {
    let mut script = Script::practising(Set { reps: 6, ..Set::of(Exercise::March) });
    script.actions.push(Action::Practise(Set { reps: 5, ..Set::of(Exercise::HeelRaise) }));
    let (recording, _) = performed(script, mat(8.0));
    let reps = |exercise, reps| Target { exercise, amount: Some(Amount::Reps(reps)) };
    let targets = [
        reps(Exercise::March, 10),
        reps(Exercise::PadLift, 6),
        reps(Exercise::Squat, 3),
        reps(Exercise::HeelRaise, 5),
    ];
    let (practice, _) = watched(&recording, &targets);
    let reps: Vec<u32> = practice.sets.iter().map(|set| set.reps).collect();
    assert_eq!(reps, [6, 0, 0, 5], "{practice:?}");
    let left_out = practice.sets.iter().filter(|set| set.left_out.is_some());
    assert_eq!(left_out.count(), 3);
}
