use super::*;
use crate::base::Side;
use crate::child::Performed;
use crate::child::{Fault, PerformedKind};
use crate::exercise::Now;

const EASY: Hard = Hard { level: 0.0, easy: true };

fn hard(level: f64) -> Hard {
    Hard { level, easy: false }
}

fn tries(game: Game, hard: Hard) -> Box<dyn Tries> {
    let in_all = InAll { reps: Some(100), seconds: Some(60.0) };
    of(game, game.exercises()[0], &Games::default(), hard, in_all, true)
}

fn rep(side: Option<Side>, start_s: f64, end_s: f64) -> Performed {
    Performed {
        kind: PerformedKind::Rep,
        exercise: Exercise::March,
        side,
        start_s,
        end_s,
        held_s: None,
        range: None,
        fault: None,
    }
}

fn now(progress: Option<f64>, holding_s: Option<f64>) -> Now {
    Now {
        exercise: Exercise::Roll,
        target: None,
        reps: 0,
        held_s: 0.0,
        holding_s,
        progress,
        done: None,
        is_seen: true,
    }
}

/// What frames lead to, at 50 a second from a time on: how far, for how long held, and where the child leans.
fn frames(
    tries: &mut dyn Tries,
    from_s: f64,
    seconds: f64,
    of: impl Fn(f64) -> (Option<f64>, Option<f64>, [f64; 2]),
) -> Vec<bool> {
    let each = (0..(50.0 * seconds) as u32).filter_map(|at| {
        let t_s = from_s + f64::from(at) * 0.02;
        let (progress, holding_s, lean) = of(t_s - from_s);
        tries.frame(&Look { t_s, now: &now(progress, holding_s), lean: Some(lean) })
    });
    each.collect()
}

#[test]
fn a_parade_is_its_lifts_in_the_childs_own_tempo() {
    let lifts = |window_level: f64, wobble: f64| {
        let mut parade = tries(Game::Parade, hard(window_level));
        let Ask::Parade { lifts, .. } = parade.ask() else { panic!() };
        let each = (0..lifts).filter_map(|at| {
            let late = if at % 2 == 0 { wobble } else { 0.0 };
            parade.performed(&rep(None, f64::from(at) + late, f64::from(at) + late + 0.4))
        });
        (lifts, each.collect::<Vec<_>>())
    };
    assert_eq!(lifts(0.0, 0.1), (10, vec![true]));
    assert_eq!(lifts(10.0, 0.1), (40, vec![false]), "one beat of 0.8 s, one of 1.2 s");
    let mut small = of(Game::Parade, Exercise::March, &Games::default(), EASY, InAll::default(), false);
    assert_eq!(small.ask(), Ask::Parade { lifts: 4, tempo_window: None });
    assert_eq!(small.performed(&rep(None, 0.0, 0.4)), None);
    // The band waits for a while, and then begins anew.
    assert_eq!(frames(&mut *small, 0.0, 7.0, |_| (None, None, [0.0; 2])), [false]);
}

#[test]
fn the_boat_takes_both_ends_for_long_enough() {
    let rolled = |hold_s: f64| {
        let mut boat = tries(Game::Boat, hard(0.0));
        let at_end =
            |forward: f64| move |t_s: f64| (Some(if t_s < hold_s { 0.9 } else { 0.1 }), None, [0.0, forward]);
        assert_eq!(frames(&mut *boat, 0.0, 1.0, at_end(0.5)), Vec::<bool>::new());
        boat.performed(&rep(None, 0.0, 1.0));
        frames(&mut *boat, 1.0, 1.0, at_end(-0.5))
    };
    assert_eq!((rolled(0.5), rolled(0.2)), (vec![true], vec![false]));
}

#[test]
fn the_fox_sees_what_lasts_longer_than_a_slip() {
    let passes = |slip_s: f64| {
        let mut hedgehog = tries(Game::Hedgehog, hard(0.0));
        frames(&mut *hedgehog, 0.0, 6.0, |t_s| {
            let held_s = if t_s < 2.0 { t_s } else { t_s - 2.0 - slip_s };
            (Some(if held_s < 0.0 { 0.2 } else { 0.9 }), Some(held_s.max(0.0)), [0.0; 2])
        })
    };
    assert_eq!(passes(0.8), [true]);
    // After a longer one the next fox sets out, and has not passed yet.
    assert_eq!(passes(1.3), [false]);
    // A child that lets go after a fox has passed has missed none.
    let mut long = tries(Game::Hedgehog, hard(0.0));
    let curled = |t_s: f64| (Some(if t_s < 7.0 { 0.9 } else { 0.1 }), (t_s < 7.0).then_some(t_s), [0.0; 2]);
    assert_eq!(frames(&mut *long, 0.0, 12.0, curled), [true]);
    let mut easy = tries(Game::Hedgehog, EASY);
    assert_eq!(frames(&mut *easy, 0.0, 2.0, |t_s| (None, Some(t_s), [0.0; 2])), [true]);
}

#[test]
fn movements_are_tries_of_their_own() {
    let mut frog = tries(Game::Frog, hard(10.0));
    let deep = |range: f64| Performed { range: Some(range), ..rep(None, 0.0, 1.0) };
    assert_eq!([0.95, 0.8].map(|range| frog.performed(&deep(range))), [Some(true), Some(false)]);

    let held = |seconds: f64| Performed { held_s: Some(seconds), ..rep(None, 0.0, seconds) };
    let one_foot = Performed {
        kind: PerformedKind::Fault,
        fault: Some(Fault::OneFootOnly),
        ..rep(Some(Side::Left), 0.0, 4.0)
    };
    let ball = Performed { fault: Some(Fault::BallLifted), ..one_foot };
    let mut lanterns = tries(Game::Lanterns, hard(0.0));
    let told = [held(2.5), held(1.5), one_foot, ball].map(|each| lanterns.performed(&each));
    assert_eq!(told, [Some(true), Some(false), None, None], "by one foot it is no try yet");
    lanterns.renew(hard(5.0));
    assert_eq!(lanterns.performed(&one_foot), Some(false), "it takes both feet by now");

    let wipe = |side: Side| Performed { side: Some(side), ..held(0.9) };
    for (level, expected) in [(4.0, true), (6.0, false)] {
        let mut wipers = tries(Game::Wipers, hard(level));
        assert_eq!(wipers.performed(&wipe(Side::Left)), Some(true));
        assert_eq!(wipers.performed(&wipe(Side::Left)), Some(expected), "{level}");
        assert_eq!(wipers.performed(&wipe(Side::Right)), Some(true));
    }
}

#[test]
fn tubs_fill_in_time_and_the_bear_yawns_so_often() {
    let mut grapes = tries(Game::Grapes, hard(0.0));
    let steps: Vec<_> = (0..8).filter_map(|at| grapes.performed(&rep(None, f64::from(at), 0.0))).collect();
    assert_eq!(steps, [true]);
    grapes.renew(hard(0.0));
    grapes.performed(&rep(None, 20.0, 20.5));
    let told = frames(&mut *grapes, 20.0, 10.1, |_| (None, None, [0.0; 2]));
    assert_eq!(told.first(), Some(&false));

    let mut bear = tries(Game::Bear, hard(0.0));
    for (yawns, expected) in [(4, true), (5, false)] {
        let step =
            |at: usize| Performed { fault: (at < yawns).then_some(Fault::HeelDown), ..rep(None, 0.0, 0.5) };
        let told: Vec<_> = (0..10).filter_map(|at| bear.performed(&step(at))).collect();
        assert_eq!(told, [expected]);
        bear.renew(hard(0.0));
    }
}

#[test]
fn a_firefly_is_reached_by_staying_near_it() {
    let mut flies = tries(Game::Fireflies, hard(0.0));
    let Ask::Fireflies { x, y, .. } = flies.ask() else { panic!() };
    assert!(x < 0.0 && y == 0.0, "one axis at first");
    assert_eq!(frames(&mut *flies, 0.0, 0.53, |_| (None, None, [x, 0.9])).first(), Some(&true));
    flies.renew(hard(0.0));
    assert_eq!(frames(&mut *flies, 1.0, 10.1, |_| (None, None, [x, 0.0])).first(), Some(&false));
    flies.renew(hard(8.0));
    let Ask::Fireflies { y, size, .. } = flies.ask() else { panic!() };
    assert!(y.abs() > size, "all around later");
    // Whoever stands still reaches none.
    for hard in [EASY, hard(0.0), hard(5.0), hard(10.0)] {
        let mut flies = tries(Game::Fireflies, hard);
        let told = frames(&mut *flies, 0.0, 10.1, |_| (None, None, [0.0; 2]));
        assert!(!told.is_empty() && !told.contains(&true), "{hard:?}: {told:?}");
    }
}

#[test]
fn what_is_asked_is_told_as_the_page_reads_it() {
    let ask = |game: Game| serde_json::to_value(tries(game, hard(0.0)).ask()).unwrap();
    for (game, keys) in [
        (Game::Parade, &["lifts", "tempo_window"][..]),
        (Game::Boat, &["end_hold_s", "reps", "target"]),
        (Game::Hedgehog, &["dropout_s", "fox_s"]),
        (Game::Frog, &["depth", "jumps"]),
        (Game::Grapes, &["fill_s", "seconds", "tub"]),
        (Game::Lanterns, &["both", "hold_s", "lanterns"]),
        (Game::Wipers, &["hold_s", "reps", "strict"]),
        (Game::Bear, &["steps", "yawns_of_ten"]),
        (Game::Fireflies, &["size", "wait_s", "x", "y"]),
        (Game::Painting, &["zones"]),
    ] {
        let told = ask(game);
        let found: Vec<&str> = told.as_object().unwrap().keys().map(String::as_str).collect();
        let mut found = found;
        found.sort_unstable();
        assert_eq!(found, keys);
    }
}
