//! Every kind of practice page, drawn and checked.

use super::*;
use crate::base::{Exercise, Held, Judgement, Mat, Meta, Side};
use crate::child::{Amount, Fault, Performed, PerformedKind, Unseen};
use crate::exercise::{Reason, Settings, Target, Trace};
use crate::report::practice_document;
use crate::sim::{Arch, Child, Config, Script, simulate};

/// What was practised in a simulated scene, its signals, and what is known of the recording.
fn scene(exercise: Exercise, amount: Option<Amount>) -> (Meta, Practice, Vec<Trace>) {
    use crate::analysis::stance::Tracker;
    use crate::base::Frames as _;
    use crate::exercise::Coach;
    let mat = Mat::new(50, 50, 10.0, 10.0).unwrap();
    let child = Child::of_age(7.0, [Arch::Normal; 2]);
    let recording = simulate(&Config::practising(Script::of(exercise), child, mat, 4)).unwrap().0;
    let mut tracker = Tracker::new(&recording.meta);
    let mut coach = Coach::new(Settings::default(), [Target { exercise, amount }]);
    let (mut events, mut trace) = (Vec::new(), Trace::default());
    let mut frames = Held::new(&recording);
    let Ok(()) = frames.begin(0);
    while let Ok(Some(batch)) = frames.next() {
        for (stamp, cells) in batch.frames() {
            let motion = tracker.push(stamp, cells);
            coach.push(&tracker, &motion, &mut events);
            if let (Some(now), Some(stance)) = (coach.now(), tracker.stance()) {
                trace.push(&now, &motion, stance);
            }
        }
    }
    (recording.meta.clone(), coach.finish(&tracker, &mut events), vec![trace])
}

/// Draws pages, keeps them to be looked at, and checks that no text leaves a page or its card, or lies over another.
fn checked(name: &str, meta: &Meta, practice: &Practice, traces: &[Trace]) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
    std::fs::create_dir_all(&folder).unwrap();
    let settings = Settings::default();
    let input = PracticeInput {
        name,
        kept: None,
        meta,
        practice,
        stops: &[Stop::Pain { score: 6 }],
        stops_before: &[],
        traces,
        settings: &settings,
        dose: None,
    };
    let pages = |language| paint(&input, language).unwrap();
    crate::report::layouts::alike_in_every_language(&format!("practice_{name}"), pages);
    for canvas in &pages(Language::Pseudo) {
        crate::report::layouts::no_english(name, canvas, &[name]);
    }
    let mut said = String::new();
    for (at, canvas) in paint(&input, Language::English).unwrap().iter().enumerate() {
        let png = picture::encode_titled(canvas, name).unwrap();
        std::fs::write(folder.join(format!("practice_{name}_{}.png", at + 1)), png).unwrap();
        let page = Area::new(0.0, 0.0, canvas.size().0 as f32, canvas.size().1 as f32);
        for (at, (ink, text)) in canvas.written.iter().enumerate() {
            assert!(page.holds(ink, 0.0), "{name}: {text:?} leaves the page");
            for (other, before) in &canvas.written[..at] {
                assert!(!other.overlaps(ink, 1.0), "{name}: {text:?} over {before:?}");
            }
            for card in canvas.cards.iter().filter(|card| card.overlaps(ink, 1.0)) {
                assert!(card.holds(ink, 0.0), "{name}: {text:?} leaves its card");
            }
            said += &format!("{text}\n");
        }
    }
    let document = practice_document(&input).to_string();
    let drawn = || draw_practice(&input, &document, Language::English).unwrap();
    assert_eq!(drawn(), drawn());
    said
}

#[test]
fn every_exercise_has_its_strip() {
    for exercise in Exercise::ALL {
        let amount = exercise.is_counted().then_some(Amount::Reps(12));
        let (meta, practice, traces) = scene(exercise, amount);
        let said = checked(exercise.key(), &meta, &practice, &traces);
        let wanted = match exercise {
            Exercise::Free => "Free play",
            Exercise::March | Exercise::Tramp | Exercise::Tiptoe | Exercise::PadLift => "left",
            _ => "both feet",
        };
        assert!(said.contains(wanted), "{said}");
        assert!(exercise == Exercise::Free || said.contains("time, s"), "{said}");
    }
}

#[test]
fn a_crowded_session_stays_on_its_pages() {
    let (meta, mut practice, mut traces) = scene(Exercise::March, Some(Amount::Reps(20)));
    let first = practice.sets[0].clone();
    let long = |reps: u32| {
        let step = |rep: u32| Performed {
            kind: if rep % 97 == 5 { PerformedKind::Fault } else { PerformedKind::Rep },
            exercise: Exercise::March,
            side: Some([Side::Left, Side::Right][rep as usize % 2]),
            start_s: f64::from(rep),
            end_s: f64::from(rep) + 0.9,
            held_s: None,
            range: None,
            fault: (rep % 97 == 5).then_some(Fault::Jump),
        };
        let mut set = first.clone();
        (set.start_s, set.end_s, set.reps) = (0.0, f64::from(reps), reps);
        set.performed = (0..reps).map(step).collect();
        set
    };
    let why = Judgement::of(&Reason::Away);
    let mut odd = long(400);
    odd.unseen = (0..30)
        .map(|at| Unseen {
            why: why.clone(),
            start_s: f64::from(at) * 12.0,
            end_s: f64::from(at) * 12.0 + 3.0,
        })
        .collect();
    odd.tired_s = Some(399.0);
    let mut refused = first.clone();
    (refused.refused, refused.performed, refused.stars) =
        (Some(Judgement::of(&Reason::ToesUnseen)), Vec::new(), None);
    let mut left_out = first.clone();
    (left_out.left_out, left_out.reps) = (Some(why.clone()), 0);
    left_out.performed.clear();
    let mut never = left_out.clone();
    (never.start_s, never.end_s, never.score) = (20.0, 20.0, None);
    practice.sets.extend([long(2400), odd, refused, left_out, never]);
    practice.sets.extend(vec![first.clone(); 6]);
    traces.extend(vec![traces[0].clone(); 5]);
    let said = checked("crowded", &meta, &practice, &traces);
    assert!(said.contains("not seen") && said.contains("tiring") && said.contains("not counted"), "{said}");
    assert!(said.contains("Not counted: toes not seen"), "{said}");
}

#[test]
fn nothing_practised_has_a_page() {
    let meta = Meta::new(Mat::new(8, 8, 10.0, 10.0).unwrap(), crate::base::Scale::RAW, "test");
    let practice = Practice { pain_before: Some(0), pain_after: Some(6), ..Practice::default() };
    let said = checked("empty", &meta, &practice, &[]);
    assert!(said.contains("0 exercises") && !said.contains("not a real child"), "{said}");
    let pain = "Pain before: 0, after: 6 of 10. Practice stopped for the day: pain of 6 of 10.";
    assert!(said.contains(pain), "{said}");
}

#[test]
fn a_page_of_kept_practice_names_the_child_and_the_day() {
    use crate::base::{ChildId, Date, Scale};
    let meta = Meta::new(Mat::new(10, 10, 8.0, 8.0).unwrap(), Scale::RAW, "a file without a child");
    let (practice, settings) = (Practice::default(), Settings::default());
    let (child, date): (ChildId, Date) = ("kid-17".parse().unwrap(), "2026-10-05".parse().unwrap());
    let told = |kept| {
        let (meta, practice, settings) = (&meta, &practice, &settings);
        let (stops, stops_before, traces) = (&[], &[], &[]);
        let dose = None;
        let input =
            PracticeInput { name: "one", kept, meta, practice, stops, stops_before, traces, settings, dose };
        let [(_, whose), (_, day), ..] = facts(&input, Language::English);
        (whose, day, practice_document(&input)["child"].clone())
    };
    assert_eq!(told(Some((&child, date))), ("kid-17".into(), "2026-10-05".into(), "kid-17".into()));
    assert_eq!(told(None), ("no ID given".into(), "not known".into(), serde_json::Value::Null));
}

#[test]
fn pain_and_what_stopped_practice_are_said() {
    let mut practice = Practice::default();
    assert_eq!(asked(&practice, &[], &[], Language::English), None);
    (practice.pain_before, practice.pain_after) = (Some(0), Some(6));
    let stops = [Stop::Pain { score: 6 }, Stop::NewPain];
    let said = "Pain before: 0, after: 6 of 10. Practice stopped for the day: pain of 6 of 10; pain that was not \
                there before.";
    assert_eq!(asked(&practice, &stops, &[], Language::English).as_deref(), Some(said));
    practice.pain_before = None;
    let said = "Pain after: 6 of 10. Practice should not have taken place: the child says that it hurts. Practice \
                stopped for the day: a numb foot.";
    let stops = [Stop::Hurts, Stop::Numbness];
    assert_eq!(asked(&practice, &stops, &stops[..1], Language::English).as_deref(), Some(said));
}
