use super::*;
use crate::base::{Held, Recording};
use crate::child::Amount;
use crate::play::fixture::{asked, mixed, target};

#[test]
fn every_set_has_its_signal_and_those_that_never_began_an_empty_one() {
    let mut asked = asked();
    asked.push(target(Exercise::Tiptoe, Amount::Reps(5)));
    let (recording, _) = mixed();
    let Ok((found, _)) = practised(&mut Held::new(&recording), Settings::default(), asked, &mut |_| ());
    assert_eq!(found.traces.len(), 4);
    for (set, trace) in found.practice.sets.iter().zip(&found.traces).take(3) {
        let times = || trace.stretches().iter().map(|stretch| stretch.start_s);
        assert!(times().count() > 20, "{}", set.exercise);
        assert!(times().all(|t_s| (set.start_s..=set.end_s + 0.1).contains(&t_s)), "{}", set.exercise);
        let most = trace.stretches().iter().map(|stretch| stretch.high).fold(0.0, f64::max);
        assert!(most > 0.6, "{}: {most}", set.exercise);
    }
}

/// Two exercises begun by hand, the first of them paused from the second of these times to the third.
fn by_hand(recording: &Recording, begin_s: f64, pause_s: f64, resume_s: f64) -> Practised {
    let mut practising = Practising::new(&recording.meta, Settings::default(), []);
    let (mut events, mut last_s) = (Vec::new(), -1.0);
    for (at, stamp) in recording.stamps().iter().enumerate() {
        practising.push(stamp, recording.frame(at), &mut events);
        let is_now = |t_s: f64| (last_s < t_s) && (stamp.t_s >= t_s);
        if is_now(begin_s) {
            practising.begin(target(Exercise::March, Amount::Seconds(60.0)), &mut events);
        }
        if is_now(pause_s) {
            practising.pause(&mut events);
        }
        if is_now(resume_s) {
            practising.resume();
        }
        last_s = stamp.t_s;
    }
    let so_far = practising.so_far();
    practising.end(Some(Judgement::of(&Reason::WentOn)), &mut events);
    assert!(practising.now().is_none());
    let ended = practising.so_far();
    assert_eq!(so_far.practice.sets[0].performed, ended.practice.sets[0].performed);
    practising.finish(&mut events)
}

#[test]
fn what_is_begun_and_paused_by_hand_is_counted_as_it_was_done() {
    let (recording, _) = mixed();
    let whole = by_hand(&recording, 3.0, f64::INFINITY, f64::INFINITY);
    assert_eq!(whole.practice.sets.len(), 1);
    let set = &whole.practice.sets[0];
    assert_eq!((set.exercise, set.reps), (Exercise::March, 6));
    assert_eq!(set.left_out.as_ref().unwrap().id, "exercise-went-on");
    // A pause in the middle of it: the lifts meanwhile are not counted, nothing is missed, and its time is none that was
    // practised.
    let (first_s, last_s) = (set.performed[1].end_s + 0.05, set.performed[3].end_s + 0.05);
    let paused = by_hand(&recording, 3.0, first_s, last_s);
    let paused_set = &paused.practice.sets[0];
    assert_eq!(paused_set.reps, 4, "{:?}", paused_set.performed);
    let before = |unseen: &&crate::child::Unseen| unseen.start_s <= last_s;
    assert_eq!(paused_set.unseen.iter().filter(before).count(), 0, "{:?}", paused_set.unseen);
    let expected_s = set.practised_s - (last_s - first_s);
    assert!((paused_set.practised_s - expected_s).abs() < 0.05, "{} {expected_s}", paused_set.practised_s);
    assert_eq!(paused.dose, whole.dose, "what presses the soles presses them in a pause as well");
}
