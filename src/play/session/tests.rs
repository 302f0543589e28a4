use super::*;
use crate::base::{Mat, Recording};
use crate::child::Amount;
use crate::play::act::{Act, Do};
use crate::play::answer::Answer;
use crate::play::hello::{Hello, Program};
use crate::play::state::{Asks, Beside, State};
use crate::sim::{self, Arch, Child, Config, Script, simulate};

/// A child on the mat, and what its session shows.
struct Session {
    recording: Recording,
    truth: Vec<sim::Performed>,
    play: Play,
    at: usize,
    acts: usize,
    events: Vec<Event>,
}

fn given() -> Given {
    Given { age_years: Some(7.0), ..Given::nobody("2026-03-02".parse().unwrap()) }
}

impl Session {
    /// Of a child of seven that does what a script says.
    fn of(script: &str, given: Given) -> Self {
        let mat = Mat::new(48, 48, 10.0, 10.0).unwrap();
        let script = Script::from_toml(script).unwrap();
        let (recording, truth) =
            simulate(&Config::practising(script, Child::of_age(7.0, [Arch::Normal; 2]), mat, 5)).unwrap();
        let play = Play::new(&recording.meta, given);
        Self { recording, truth: truth.practice, play, at: 0, acts: 0, events: Vec::new() }
    }

    /// One frame further; false at the end.
    fn step(&mut self) -> bool {
        let Some(stamp) = self.recording.stamps().get(self.at) else { return false };
        self.play.push(stamp, self.recording.frame(self.at));
        self.at += 1;
        self.events.extend(self.play.take_events());
        true
    }

    fn until(&mut self, is_so: impl Fn(&Play) -> bool) {
        while !is_so(&self.play) {
            assert!(self.step(), "it never was: {:?} {:?}", self.play.phase, self.play.why);
        }
    }

    fn run_s(&mut self, seconds: f64) {
        let until_s = self.play.t_s + seconds;
        while self.play.t_s < until_s && self.step() {}
    }

    fn act(&mut self, what: &str) -> Answer {
        self.acts += 1;
        let act = format!("{{\"id\":\"{}\",\"do\":{what}}}", self.acts);
        let answer = self.play.act(&Act::parse(act.as_bytes()).unwrap());
        self.events.extend(self.play.take_events());
        answer
    }

    fn done(&mut self, what: &str) {
        let answer = self.act(what);
        assert_eq!(answer.status(), 200, "{what}: {answer:?}");
    }

    fn refused(&mut self, what: &str) -> String {
        match self.act(what) {
            Answer::NotNow(why) => why.id,
            answer => panic!("{what}: {answer:?}"),
        }
    }

    /// To where a game can be chosen.
    fn ready(mut self) -> Self {
        self.done("\"begin\"");
        self.until(|play| play.phase == Phase::Ready);
        self
    }

    fn state(&self) -> State {
        self.play.state(&Beside::default())
    }

    fn told(&self, kind: EventKind) -> usize {
        self.events.iter().filter(|event| event.kind == kind).count()
    }
}

fn one(exercise: &str, more: &str) -> String {
    format!(
        "stand_s = 5.0\n[[action]]\ndo = \"{exercise}\"\n{more}\n[[action]]\ndo = \"stand\"\nseconds = 3.0\n"
    )
}

#[test]
fn each_game_counts_what_the_child_did() {
    for (game, exercise, more) in [
        ("parade", "march", "reps = 8"),
        ("boat", "roll", "reps = 5"),
        ("frog", "squat", "reps = 4"),
        ("grapes", "tramp", "seconds = 10.0"),
        ("lanterns", "toes_up", "reps = 4\nhold_s = 3.0"),
        ("wipers", "pad_lift", "reps = 6"),
        ("bear", "tiptoe", "reps = 12"),
    ] {
        let mut session = Session::of(&one(exercise, more), given()).ready();
        let target = if game == "grapes" { r#"{"seconds":100}"# } else { r#"{"reps":100}"# };
        session.done(&format!(r#""start","game":"{game}","target":{target}"#));
        assert!(session.state().showing);
        while session.step() {}
        let truth = session.truth.iter().filter(|done| done.kind == sim::PerformedKind::Rep).count();
        let state = session.state();
        assert_eq!(state.count as usize, truth, "{game}");
        assert_eq!(session.told(EventKind::Rep), truth, "{game}");
        assert!(truth >= 4 && !state.showing && state.phase == Phase::Playing, "{game}: {state:?}");
        assert!(session.told(EventKind::Success) > 0, "{game}: the first tries are easy");
    }
}

/// After steps on the toes the feet stand a little elsewhere than at first.
#[test]
fn a_first_hold_after_another_game_begins_when_it_begins() {
    let script = "stand_s = 5.0\n[[action]]\ndo = \"tiptoe\"\nreps = 8\n[[action]]\ndo = \"stand\"\nseconds = 6.0\n\
                  [[action]]\ndo = \"outer_edge\"\nreps = 1\nhold_s = 6.0\n[[action]]\ndo = \"stand\"\nseconds = 3.0\n";
    let mut session = Session::of(script, given()).ready();
    session.done(r#""start","game":"bear","target":{"reps":100}"#);
    let is_hold = |done: &&sim::Performed| done.kind == sim::PerformedKind::Hold;
    let hold = session.truth.iter().find(is_hold).cloned().unwrap();
    session.until(|play| play.t_s > hold.start_s - 3.0);
    session.done("\"stop\"");
    session.done(r#""start","game":"hedgehog","target":{"seconds":100}"#);
    while session.step() {}
    let held_s = session.state().held_s;
    assert!((held_s - (hold.end_s - hold.start_s)).abs() < 0.3, "{held_s} of {hold:?}");
}

#[test]
fn a_roll_is_told_with_its_direction_and_seconds_with_their_share() {
    let mut session = Session::of(&one("roll", "reps = 4"), given()).ready();
    session.done(r#""start","game":"boat","target":{"reps":8}"#);
    let (mut least, mut most) = (0.0_f64, 0.0_f64);
    while session.step() {
        if let Some(along) = session.state().along {
            (least, most) = (least.min(along), most.max(along));
        }
    }
    assert!(least < -0.8 && most > 0.8, "{least} {most}");
    assert_eq!(session.state().done, Some(0.5));
    let mut session = Session::of(&one("tramp", "seconds = 10.0"), given()).ready();
    session.done(r#""start","game":"grapes","target":{"seconds":20}"#);
    while session.step() {}
    let done = session.state().done.unwrap();
    assert!((0.4..0.55).contains(&done), "{done}");
}

#[test]
fn what_was_asked_ends_a_game_with_its_stars_and_a_rest() {
    let mut session = Session::of(&one("outer_edge", "reps = 2\nhold_s = 6.0"), given()).ready();
    session.done(r#""start","game":"hedgehog","target":{"seconds":9}"#);
    session.until(|play| play.phase == Phase::Resting);
    let state = session.state();
    assert_eq!((state.stars, state.game), (3, None));
    assert!(state.rest_s.unwrap() > 19.0 && state.paint.is_some());
    assert_eq!(session.told(EventKind::Reached), 1);
    assert!(session.told(EventKind::HoldBegan) >= 2 && session.told(EventKind::HoldDone) >= 1);
    assert!(session.told(EventKind::Success) >= 1);
    session.done("\"next\"");
    assert_eq!(session.state().phase, Phase::Ready);
    let set = &session.play.played().practised.practice.sets[0];
    assert!((9.0..9.5).contains(&set.held_s), "{set:?}");
    assert_eq!((set.stars, set.left_out.as_ref()), (Some(3), None));
}

#[test]
fn what_is_asked_afterwards_is_asked_once() {
    let mut session = Session::of(&one("march", "reps = 4"), given()).ready();
    session.play.given.asks = true;
    session.done(r#""start","game":"parade""#);
    session.done("\"end\"");
    assert_eq!(session.state().asks, Some(Asks::PainAfter));
    session.done(r#""pain","when":"after","value":2"#);
    assert_eq!(session.state().asks, Some(Asks::Complaints));
    session.done("\"complaints\"");
    assert_eq!(session.state().asks, None);
    // Where nothing was played nothing can have begun to hurt.
    let mut idle = Session::of(&one("march", "reps = 4"), given()).ready();
    idle.play.given.asks = true;
    idle.done("\"end\"");
    assert_eq!(idle.state().asks, None);
}

#[test]
fn a_roll_has_two_ends_and_what_is_done_of_a_target_grows_with_it() {
    let mut session = Session::of(&one("roll", "reps = 4"), given()).ready();
    session.done(r#""start","game":"boat","target":{"reps":8}"#);
    let (mut toes, mut heels) = (0.0_f64, 0.0_f64);
    while session.step() {
        let along = session.state().along.unwrap_or(0.0);
        (toes, heels) = (toes.max(along), heels.min(along));
    }
    assert!(toes > 0.6 && heels < -0.6, "{heels} to {toes}");
    assert_eq!(session.state().done, Some(0.5));
    let mut session = Session::of(&one("tramp", "seconds = 8.0"), given()).ready();
    session.done(r#""start","game":"grapes","target":{"seconds":100}"#);
    assert_eq!(session.state().along, None);
    while session.step() {}
    let done = session.state().done.unwrap();
    assert!((0.06..0.09).contains(&done), "{done}");
}

#[test]
fn the_plan_says_how_much_and_what_is_left() {
    let plan = vec!["march=6".parse().unwrap(), "squat=4".parse().unwrap()];
    let mut session = Session::of(&one("march", "reps = 6"), Given { plan, ..given() }).ready();
    let hello = session.hello();
    assert_eq!(hello.today, [Game::Parade, Game::Frog]);
    let parade = &hello.games[0];
    assert_eq!((parade.planned, parade.left), (Some(Amount::Reps(6)), Some(Amount::Reps(6))));
    assert_eq!((parade.ok, hello.questions.len(), hello.adult_must_confirm), (Some(true), 0, false));
    session.done(r#""start","game":"parade""#);
    session.until(|play| play.phase == Phase::Resting);
    assert_eq!(session.hello().games[0].left, Some(Amount::Reps(0)));
    assert_eq!(session.told(EventKind::Rep), 6);
}

#[test]
fn a_stop_is_done_in_the_same_frame_from_anywhere() {
    let script = one("march", "reps = 20");
    let mut session = Session::of(&script, given()).ready();
    session.done(r#""start","game":"parade""#);
    session.until(|play| play.practising.now().is_some_and(|now| now.reps == 3));
    session.done(r#""stop","why":"child""#);
    let state = session.state();
    assert_eq!((state.phase, state.why.unwrap().id.as_str()), (Phase::Ready, "play-stopped-by-child"));
    let set = session.play.played().practised.practice.sets.remove(0);
    assert_eq!((set.reps, set.left_out.unwrap().id.as_str()), (3, "play-stopped-by-child"));
    // Once more, and from a pause.
    session.done(r#""start","game":"parade""#);
    session.done("\"pause\"");
    assert_eq!(session.refused("\"pause\""), "play-not-now");
    session.done("\"stop\"");
    assert_eq!(session.state().phase, Phase::Ready);
    assert_eq!(session.refused("\"next\""), "play-not-now");
    session.done("\"end\"");
    assert_eq!(session.refused("\"stop\""), "play-not-now");
    // Before the child stands there is nothing to go back to.
    let mut early = Session::of(&script, given());
    early.done("\"stop\"");
    assert_eq!(early.state().phase, Phase::Done);
}

#[test]
fn a_pause_is_neither_played_nor_missed() {
    let mut session = Session::of(&one("march", "reps = 20"), given()).ready();
    session.done(r#""start","game":"parade","target":{"reps":100}"#);
    session.until(|play| play.practising.now().is_some_and(|now| now.reps == 4));
    let played_s = session.state().played_s;
    session.done("\"pause\"");
    session.run_s(3.0);
    assert_eq!(session.state().played_s, played_s);
    session.done("\"resume\"");
    while session.step() {}
    let paused = session.truth.iter().filter(|done| done.kind == sim::PerformedKind::Rep).count();
    let state = session.state();
    assert!(state.count as usize <= paused - 3 && state.count > 10, "{}", state.count);
    assert_eq!(session.told(EventKind::Missed), 0);
    assert!(!state.tired);
}

#[test]
fn an_unplugged_mat_pauses_and_says_so_until_somebody_goes_on() {
    let mut session = Session::of(&one("march", "reps = 40"), given()).ready();
    session.done(r#""start","game":"parade","target":{"reps":100}"#);
    session.until(|play| play.practising.now().is_some_and(|now| now.reps == 4));
    session.play.unplugged();
    session.events.extend(session.play.take_events());
    assert_eq!(session.state().why.unwrap().id, "play-unplugged");
    assert_eq!(session.refused("\"resume\""), "play-unplugged");
    session.play.begin_segment();
    session.run_s(1.0);
    let state = session.state();
    assert_eq!((state.phase, state.why.unwrap().id.as_str()), (Phase::Paused, "play-plugged-in"));
    assert_eq!(session.told(EventKind::Lost), 1);
    session.done("\"resume\"");
    assert_eq!(session.state().phase, Phase::Playing);
}

#[test]
fn a_game_stops_when_everybody_has_left() {
    let script = "stand_s = 5.0\n[[action]]\ndo = \"march\"\nreps = 4\n[[action]]\ndo = \"step_off\"\nseconds = 16.0\n";
    let mut session = Session::of(script, given()).ready();
    session.done(r#""start","game":"parade","target":{"reps":100}"#);
    session.until(|play| play.phase != Phase::Playing);
    assert_eq!(session.state().why.unwrap().id, "play-off-the-mat");
    let at = |kind: EventKind| session.events.iter().find(|event| event.kind == kind).unwrap().t_s;
    let waited_s = at(EventKind::Stop) - at(EventKind::Away);
    assert!((10.0..10.1).contains(&waited_s), "{waited_s}");
}

#[test]
fn enough_is_enough_and_so_are_enough_attempts() {
    let mut few = given();
    few.games.session.limit_s.value = 4.0;
    let mut session = Session::of(&one("march", "reps = 20"), few).ready();
    session.done(r#""start","game":"parade","target":{"reps":100}"#);
    session.until(|play| play.phase == Phase::Done);
    let state = session.state();
    assert!(state.why.unwrap().id == "play-enough" && (4.0..4.1).contains(&state.played_s));
    // Both feet do what one should do: seen, and not counted.
    let script = one("pad_lift", "reps = 8\nside = \"both\"");
    let mut session = Session::of(&script, given()).ready();
    session.done(r#""start","game":"wipers","target":{"reps":3}"#);
    session.until(|play| play.phase != Phase::Playing);
    assert_eq!(session.state().why.unwrap().id, "play-attempts");
    assert_eq!((session.told(EventKind::Fault), session.told(EventKind::Stop)), (6, 0));
    let fault = session.events.iter().find(|event| event.kind == EventKind::Fault).unwrap();
    let told = serde_json::to_value(fault.told(Language::English)).unwrap();
    assert_eq!((told["id"].as_str(), told["text"].as_str()), (Some("both_feet"), Some("both feet at once")));
}

#[test]
fn a_tired_child_is_offered_a_rest() {
    let script = one("squat", "reps = 16\nfatigue = 0.6\nfatigue_from = 7");
    let mut session = Session::of(&script, given()).ready();
    session.done(r#""start","game":"frog","target":{"reps":50}"#);
    session.until(|play| play.phase != Phase::Playing);
    let state = session.state();
    assert_eq!((state.phase, state.why.unwrap().id.as_str()), (Phase::Resting, "play-tired"));
    assert!(state.rest_s.unwrap() > 59.0);
    assert_eq!((session.told(EventKind::Tired), session.told(EventKind::Rest)), (1, 1));
}

#[test]
fn the_checklist_and_an_adult_come_first_and_a_red_flag_locks() {
    let asks = || Given { asks: true, ..given() };
    let mut session = Session::of(&one("march", "reps = 4"), asks());
    assert_eq!(session.refused("\"begin\""), "play-checklist-first");
    let hello = session.hello();
    assert!(hello.adult_must_confirm && hello.questions.len() > 10);
    assert_eq!(session.state().asks, Some(Asks::Questions));
    let answers = |flag: Option<&str>| {
        let each = hello
            .questions
            .iter()
            .map(|question| format!("\"{}\":{}", question.id, flag == Some(question.id.as_str())));
        format!("\"checklist\",\"answers\":{{{}}},\"who\":\"parent\"", each.collect::<Vec<_>>().join(","))
    };
    assert_eq!(session.state().asks, Some(Asks::Questions));
    session.done(&answers(None));
    assert_eq!(session.state().asks, Some(Asks::Adult));
    assert_eq!(session.refused("\"begin\""), "play-adult-first");
    assert_eq!(session.state().asks, Some(Asks::Adult));
    session.done("\"confirm_adult\"");
    assert_eq!(session.state().asks, Some(Asks::PainBefore));
    session.done(r#""pain","when":"before","value":0"#);
    assert_eq!(session.state().asks, None);
    session.done("\"begin\"");
    assert!(matches!(session.play.take_orders().next(), Some(Order::Checklist(_))));
    session.until(|play| play.phase == Phase::Ready);
    session.done(r#""start","game":"parade""#);
    session.done("\"end\"");
    assert_eq!(session.state().asks, Some(Asks::PainAfter));
    session.done(r#""pain","when":"after","value":0"#);
    assert_eq!(session.state().asks, Some(Asks::Complaints));
    session.done("\"complaints\"");
    assert_eq!(session.state().asks, None);
    let mut locked = Session::of(&one("march", "reps = 4"), asks());
    locked.done(&answers(Some("swelling")));
    assert_eq!(locked.state().why.unwrap().id, "play-red-flag");
    assert_eq!(locked.refused("\"begin\""), "play-not-now");
    assert_eq!(locked.refused(r#""pain","when":"before","value":0"#), "play-not-now");
    // An answer that was wrong can be put right, as at the terminal.
    locked.done(&answers(None));
    assert_eq!(locked.state().phase, Phase::Checklist);
    let day = Session::of(&one("march", "reps = 4"), Given { locked: true, ..asks() });
    assert_eq!(day.state().why.unwrap().id, "play-day-locked");
}

#[test]
fn pain_stops_the_session_and_is_kept_at_once() {
    for what in [
        r#""pain","when":"before","value":4"#,
        r#""pain","when":"after","value":true"#,
        r#""complaints","numbness":true"#,
        r#""complaints","skin_marks_min":11"#,
        r#""stop","why":"pain""#,
    ] {
        let mut session = Session::of(&one("march", "reps = 10"), given()).ready();
        session.done(r#""start","game":"parade""#);
        session.run_s(2.0);
        session.done(what);
        assert_eq!(session.state().phase, Phase::Done, "{what}");
        let Some(Order::Asked(asked)) = session.play.take_orders().next() else { panic!("{what}") };
        assert!(!asked.stops().is_empty(), "{what}");
        assert_eq!(session.refused(r#""start","game":"parade""#), "play-not-now");
    }
    let mut session = Session::of(&one("march", "reps = 10"), given()).ready();
    session.done(r#""pain","when":"before","value":2"#);
    assert_eq!(session.state().phase, Phase::Ready);
}

#[test]
fn the_same_act_is_done_once_and_what_the_simulated_child_cannot_do_is_said() {
    let mut session = Session::of(&one("march", "reps = 10"), given()).ready();
    let note = Act::parse(br#"{"id":"same","do":"note","text":"a hand was held"}"#).unwrap();
    assert_eq!(session.play.act(&note), session.play.act(&note));
    assert_eq!(session.play.notes.len(), 1);
    assert_eq!(session.refused(r#""move","name":"roll""#), "play-nobody-moves");
    let moves = Act::parse(br#"{"id":"m","do":"move","name":"roll"}"#).unwrap();
    let mut moved = 0;
    for _ in 0..2 {
        let answer = session.play.act_elsewhere(&moves, || {
            moved += 1;
            Ok(())
        });
        assert_eq!(answer.status(), 200);
    }
    assert_eq!(moved, 1);
    assert_eq!(session.refused(r#""variant","game":"boat","exercise":"march""#), "play-not-of-game");
    session.done(r#""variant","game":"lanterns","exercise":"heel_raise""#);
    assert_eq!(session.play.exercise_of(Game::Lanterns), Exercise::HeelRaise);
    session.done(r#""level","game":"boat","value":3.5,"locked":true"#);
    let played = session.play.played();
    assert_eq!(played.levels, [(Game::Boat, Level { value: 3.5, locked: true })]);
    assert_eq!(played.notes, ["a hand was held"]);
}

#[test]
fn leaning_reaches_fireflies_and_the_soles_paint_themselves() {
    let script = "stand_s = 5.0\n[[action]]\ndo = \"shuffle\"\nseconds = 25.0\n\
        [[action]]\ndo = \"march\"\nreps = 60\n";
    let mut session = Session::of(script, given()).ready();
    session.done(r#""start","game":"fireflies","target":{"seconds":20}"#);
    session.run_s(15.0);
    assert_eq!(session.state().count as usize, session.told(EventKind::Success));
    assert!(session.state().done.is_some_and(|done| (0.6..0.8).contains(&done)));
    session.until(|play| play.phase == Phase::Resting);
    assert!(session.told(EventKind::Success) + session.told(EventKind::Miss) > 0);
    assert_eq!(session.state().stars, 3);
    session.done(r#""start","game":"painting""#);
    let paints = |state: &State| match &state.ask {
        Some(crate::play::Ask::Painting { zones }) => zones.len(),
        other => panic!("{other:?}"),
    };
    session.run_s(1.5);
    let state = session.state();
    let some = paints(&state);
    assert!(some > 3, "{some}");
    let share = f64::from(state.count) / (f64::from(state.count) + some as f64);
    assert!(state.done.unwrap() >= share);
    let prints = state.paint.unwrap();
    assert!([&prints.print_left, &prints.print_right].iter().all(|print| print.contains("////")));
    session.until(|play| play.phase != Phase::Playing);
    assert_eq!((session.told(EventKind::Reached), session.state().stars), (2, 3));
}

#[test]
fn whoever_only_stands_paints_hardly_anything() {
    let script = "stand_s = 5.0\n[[action]]\ndo = \"stand\"\nseconds = 30.0\n\
        [[action]]\ndo = \"march\"\nreps = 60\n";
    let mut session = Session::of(script, given()).ready();
    session.done(r#""start","game":"painting","target":{"seconds":300}"#);
    session.run_s(20.0);
    let stood = session.state();
    // Where toes bear next to nothing, swaying is much of it.
    assert!(stood.phase == Phase::Playing && stood.count <= 2, "{stood:?}");
    session.until(|play| play.phase != Phase::Playing);
    assert_eq!((session.told(EventKind::Reached), session.state().stars), (1, 3));
}

#[test]
fn each_lean_that_lasts_reaches_a_firefly() {
    let lean = |toward: &str| format!("[[action]]\ndo = \"lean\"\ntoward = \"{toward}\"\nseconds = 3.6\n");
    let leans = ["left", "right", "left", "right"].map(lean).concat();
    let script = format!("stand_s = 5.0\n{leans}[[action]]\ndo = \"stand\"\nseconds = 3.0\n");
    let mut session = Session::of(&script, given()).ready();
    session.done(r#""start","game":"fireflies","target":{"seconds":60}"#);
    assert!(session.state().holding_s.is_none());
    let mut near_s: f64 = 0.0;
    while session.step() {
        near_s = near_s.max(session.state().holding_s.unwrap_or(0.0));
    }
    assert_eq!((session.told(EventKind::Success), session.told(EventKind::Miss)), (4, 0));
    assert_eq!(session.state().count, 4);
    assert!((0.2..0.6).contains(&near_s), "the easy ones ask for 0.3 s, the first others for 0.5: {near_s}");
}

#[test]
fn a_mat_that_is_waited_for_tells_how_far_it_is() {
    // The sheet is long enough: nobody stands on the mat at first.
    let mut session = Session::of(&one("march", "reps = 2"), given());
    session.done("\"begin\"");
    let empty = session.state();
    assert_eq!((empty.phase, empty.still), (Phase::Empty, Some(0.0)));
    session.until(|play| play.phase == Phase::Ready);
    assert_eq!(session.state().still, None);
    // At the very start of a game nothing has looked for its movement: that is no reason to say that it cannot be seen.
    session.done(r#""start","game":"parade","target":{"reps":2}"#);
    assert!(session.state().seen);
    session.run_s(0.2);
    assert!(session.state().seen);
}

/// Whether a text is in letters that only the language of tests has.
fn is_pseudo(text: &str) -> bool {
    !text.is_empty() && !text.contains(|letter: char| letter.is_ascii_alphabetic())
}

impl Session {
    fn speak(&mut self, language: Language) {
        self.acts += 1;
        let body = serde_json::json!({ "do": "language" });
        let act = Act { id: self.acts.to_string(), what: Do::Language { language }, body };
        let before = self.play.edition();
        assert_eq!(self.play.act(&act).status(), 200, "in {:?}", self.play.phase);
        assert_ne!(self.play.edition(), before, "a viewer is told anew");
        assert_eq!((self.state().language, self.hello().language), (language, language));
    }

    fn hello(&self) -> Hello {
        self.play.hello(&Program { version: "1".into(), instance: "a".into(), simulated: false })
    }
}

#[test]
fn the_page_tells_of_a_mat_that_says_it_is_simulated() {
    let mut session = Session::of(&one("march", "reps = 4"), given());
    assert!(session.hello().simulated);
    let meta = Meta { notes: Vec::new(), ..session.recording.meta.clone() };
    session.play = Play::new(&meta, given());
    assert!(!session.hello().simulated);
}

#[test]
fn what_is_said_is_said_in_the_language_that_was_asked_for() {
    let asks = Given { asks: true, language: Language::Pseudo, ..given() };
    let mut session = Session::of(&one("march", "reps = 4"), asks);
    let hello = session.hello();
    for question in &hello.questions {
        assert!(is_pseudo(&question.text), "{}", question.text);
        assert!(question.english.as_ref().is_some_and(|english| english.ends_with('?')), "a draft");
    }
    let answers: Vec<String> =
        hello.questions.iter().map(|question| format!("\"{}\":true", question.id)).collect();
    let answer = session.act(&format!("\"checklist\",\"answers\":{{{}}}", answers.join(",")));
    let json = answer.json(Language::Pseudo);
    let reasons = json["checklist"]["reasons"].as_array().unwrap();
    assert!(!reasons.is_empty() && reasons.iter().all(|one| is_pseudo(one["text"].as_str().unwrap())));
    let why = session.state().why.unwrap();
    assert!(why.id == "play-red-flag" && is_pseudo(&why.text), "{why:?}");
    let refused = session.act("\"begin\"").json(Language::Pseudo);
    assert!(is_pseudo(refused["error"]["text"].as_str().unwrap()), "{refused}");
    // The same state in English, at once, and what an event told is kept as it is.
    let told = session.events.iter().rfind(|event| event.why.is_some()).unwrap().clone();
    let text = |language| serde_json::to_value(told.told(language)).unwrap()["text"].clone();
    assert!(is_pseudo(text(Language::Pseudo).as_str().unwrap()));
    assert_eq!(text(Language::English), "an answer means: ask the child's doctor first");
    let kept = serde_json::to_value(&told).unwrap();
    assert_eq!(kept["why"], serde_json::json!({ "id": "play-red-flag" }));
    session.speak(Language::English);
    let state = session.state();
    assert_eq!(state.why.unwrap().text, "an answer means: ask the child's doctor first");
    assert!(session.hello().questions.iter().all(|question| question.english.is_none()));
}

#[test]
fn the_language_changes_in_every_phase_and_nothing_else_does() {
    let mut locked = Session::of(&one("march", "reps = 2"), Given { locked: true, ..given() });
    locked.speak(Language::Pseudo);
    assert!(is_pseudo(&locked.state().why.unwrap().text));
    let mut session = Session::of(&one("march", "reps = 20"), given());
    let mut seen = Vec::new();
    let mut turn = |session: &mut Session| {
        for language in [Language::Pseudo, Language::English] {
            let before = session.state();
            session.speak(language);
            let after = session.state();
            assert_eq!((after.phase, after.asks, after.count), (before.phase, before.asks, before.count));
        }
        seen.push(session.play.phase);
    };
    turn(&mut session);
    session.done("\"begin\"");
    turn(&mut session);
    session.done("\"begin\"");
    turn(&mut session);
    session.until(|play| play.phase == Phase::Ready);
    turn(&mut session);
    session.done(r#""start","game":"parade","target":{"reps":3}"#);
    turn(&mut session);
    session.done("\"pause\"");
    turn(&mut session);
    session.done("\"resume\"");
    session.until(|play| play.phase == Phase::Resting);
    turn(&mut session);
    session.done("\"end\"");
    turn(&mut session);
    assert_eq!(
        seen,
        [
            Phase::Checklist,
            Phase::Empty,
            Phase::Still,
            Phase::Ready,
            Phase::Playing,
            Phase::Paused,
            Phase::Resting,
            Phase::Done
        ]
    );
}
