//! A course through the real program: planned, practised, shown, given away, stopped and removed.

use std::path::Path;

use crate::common::{Run, plantar};
use plantar::base::{ChildId, Exercise, Side, Unit};
use plantar::checklist::Asked;
use plantar::checklist::Complaints;
use plantar::child::{
    FootDose, Performed, PerformedKind, Practice, PractisedSession, PractisedSet, SessionId, SoleDose,
    ZoneDose,
};
use plantar::flow::keep_practice;
use plantar::reading::forbidden;
use plantar::store::Library;

/// Every question of the checklist, with how it is answered.
const QUESTIONS: &str = include_str!("../../data/norms/contraindications.csv");

fn id() -> ChildId {
    "kid-7".parse().unwrap()
}

/// A session in which a child marched: so many steps in a minute, and a dose of its left sole.
fn marched(number: u64, date: &str, reps: u32) -> PractisedSession {
    let step = |rep: u32| Performed {
        kind: PerformedKind::Rep,
        exercise: Exercise::March,
        side: Some([Side::Left, Side::Right][rep as usize % 2]),
        start_s: f64::from(rep),
        end_s: f64::from(rep) + 0.5,
        held_s: None,
        range: None,
        fault: None,
    };
    let set = PractisedSet {
        exercise: Exercise::March,
        planned: None,
        start_s: 5.0,
        end_s: 65.0,
        performed: (0..reps).map(step).collect(),
        reps,
        held_s: 0.0,
        practised_s: 60.0,
        score: None,
        stars: Some(2),
        tired_s: None,
        unseen: Vec::new(),
        refused: None,
        left_out: None,
    };
    let zone = ZoneDose { seconds: 7.5, force_time: Some(100.0), presses: 3, peak_kpa: None };
    let foot = FootDose {
        pressed_s: 30.0,
        tips: None,
        tip_seconds: None,
        zones: [zone; 8],
        map_seconds: vec![1.0; FootDose::PLACES],
        map_force_time: vec![2.0; FootDose::PLACES],
        print: Vec::new(),
    };
    let dose = SoleDose {
        unit: Unit::Kpa,
        cell_area_mm2: 25.0,
        left: Some(foot),
        right: None,
        elsewhere: 0.0,
        unplaced: 0.0,
        unknown_s: 0.0,
        off_s: 3.0,
    };
    PractisedSession {
        id: SessionId::from_digest(number),
        child: id(),
        date: date.parse().unwrap(),
        simulated: false,
        practice: Practice { sets: vec![set], ..Practice::default() },
        dose: Some(dose),
    }
}

fn asked(before: &str, after: &str) -> Asked {
    let (before, after) = (before.parse().ok(), after.parse().ok());
    Asked { who: "parent".to_owned(), before, after, complaints: Complaints::default() }
}

/// A library with the child, and what runs the program on it.
fn library(folder: &Path) -> (String, impl Fn(&[&str]) -> Run) {
    let root = folder.join("library").to_str().unwrap().to_owned();
    let with = {
        let root = root.clone();
        move |args: &[&str]| plantar(args.iter().copied().chain(["--library", &root]).collect::<Vec<_>>())
    };
    with(&["child", "add", "kid-7", "--born", "2019-05"]).ok();
    (root, with)
}

#[test]
fn a_course_is_planned_shown_replaced_and_cleared() {
    let folder = tempfile::tempdir().unwrap();
    let (_, with) = library(folder.path());
    let plan = |more: &[&str]| with(&[&["child", "plan", "kid-7"], more].concat());
    assert!(plan(&[]).ok().stdout.contains("nothing is planned for kid-7"));
    let days = ["--sessions", "12", "--every", "2", "--from", "2026-03-02"];
    let said = plan(&[&["--exercise", "march=20", "--exercise", "outer_edge=30s"], &days[..]].concat()).ok();
    assert!(said.stdout.contains("12 sessions from 2026-03-02, every 2 days"), "{}", said.stdout);
    assert!(said.stdout.contains("marching on the spot, 20 times; standing on the outer edges, 30 s"));
    // Without options it is shown; with exercises alone the days stay, and with days alone the exercises.
    assert_eq!(plan(&[]).ok().stdout, said.stdout);
    plan(&["--exercise", "squat=10"]).ok();
    let now = plan(&["--json"]).ok().json();
    assert_eq!(now["plan"], serde_json::json!([{ "exercise": "squat", "amount": { "reps": 10 } }]));
    assert_eq!(now["course"]["sessions"], 12);
    plan(&["--sessions", "3", "--every-days", "7", "--from", "2026-04-01"]).ok();
    let shown = with(&["child", "show", "kid-7", "--json"]).ok().json();
    assert_eq!((&shown["course"]["sessions"], &shown["plan"][0]["exercise"]), (&3.into(), &"squat".into()));

    let file = folder.path().join("plan.toml");
    std::fs::write(&file, "[[set]]\nexercise = \"free\"\nseconds = 120\n").unwrap();
    let file = file.to_str().unwrap();
    assert!(plan(&["--plan", file]).ok().stdout.contains("free play, 120 s"));
    std::fs::write(file, "[[set]]\nexercise = \"march\"\n").unwrap();
    let wrong = plan(&["--plan", file]);
    assert_eq!(wrong.code, Some(3), "{}", wrong.stderr);
    for wrong in [
        &["--exercise", "outer_edge=20"][..],
        &["--exercise", "dance=3"],
        &["--sessions", "3"],
        &["--from", "2026-03-02"],
    ] {
        let refused = plan(wrong);
        assert_eq!(refused.code, Some(2), "{wrong:?}: {}", refused.stderr);
    }
    assert!(plan(&[]).ok().stdout.contains("free play"), "a refusal changes nothing");
    assert!(plan(&["--clear"]).ok().stdout.contains("nothing is planned"));
    let none = with(&["course", "--child", "kid-7"]);
    assert_eq!(none.code, Some(7), "{}", none.stderr);
}

#[test]
fn what_is_practised_stands_beside_the_values_and_leaves_with_them() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (root, with) = library(folder.path());
    let days = ["--sessions", "4", "--every", "7", "--from", "2026-03-02"];
    let sets = ["child", "plan", "kid-7", "--exercise", "march=20", "--exercise", "toes_up=5"];
    with(&[&sets[..], &days].concat()).ok();
    let mut store = Library::open(Path::new(&root)).unwrap();
    for (number, day, reps) in [(1, "2026-03-02", 20), (2, "2026-03-10", 14)] {
        keep_practice(&mut store, marched(number, day, reps), &asked("0", "0")).unwrap();
    }
    drop(store);

    let told =
        with(&["course", "--child", "kid-7", "--today", "2026-03-25", "--report", &at("course.png")]).ok();
    assert!(told.stdout.contains("4 days planned: 2 held, 1 missed, 1 to come"), "{}", told.stdout);
    assert!(told.stdout.contains("week from 2026-03-09: 1 planned, 1 held, 1 min"), "{}", told.stdout);
    assert!(told.stdout.contains("toes up (no attempt was seen)"), "{}", told.stdout);
    assert!(told.stdout.contains("left sole, whole course: 1600 N s, 48 presses"), "{}", told.stdout);
    assert_eq!(forbidden(&told.stdout), None);
    assert!(std::fs::metadata(at("course.png")).unwrap().len() > 20_000);
    let document = with(&["course", "--child", "kid-7", "--today", "2026-03-25", "--json"]).ok().json();
    assert_eq!(document["format"], "plantar-course");
    let exercises = &document["sessions"][1]["exercises"];
    assert_eq!((&exercises[0]["reps"], &exercises[0]["planned_reps"]), (&14.into(), &20.into()));
    assert_eq!(exercises[1]["left_out_id"], "flow-left-out-not-done");
    assert_eq!(document["dose"][0]["left"]["zones"][0]["seconds"], 15.0);
    assert_eq!(document["weeks"].as_array().unwrap().len(), 4);
    let earlier = with(&["course", "--child", "kid-7", "--today", "2026-03-05", "--json"]).ok().json();
    assert_eq!(earlier["sessions"].as_array().unwrap().len(), 1);

    // Beside the values of a measured session.
    let recording = at("stand.parquet");
    plantar([
        "simulate",
        "--seconds",
        "4",
        "--pitch-mm",
        "5",
        "--age-years",
        "6.5",
        "--seed",
        "3",
        "--out",
        &recording,
    ])
    .ok();
    with(&["session", "add", &recording, "--child", "kid-7", "--date", "2026-03-03", "--yes"]).ok();
    let page = ["progress", "--child", "kid-7", "--for", "therapist", "--out", &at("t.png"), "--json"];
    let progress = with(&page).ok().json();
    assert_eq!(progress["practice"][0]["reps"], 20);
    assert_eq!(progress["practice"][1]["dose"]["left_force_time"], 800.0);
    let measures = progress["measures"].to_string();
    assert!(!measures.contains("reps") && !measures.contains("dose"), "practice is no measure");

    with(&["child", "export", "kid-7", "--practice", &at("p.csv"), "--dose", &at("d.csv")]).ok();
    let practice = std::fs::read_to_string(at("p.csv")).unwrap();
    let lines: Vec<&str> = practice.lines().collect();
    assert_eq!(lines.len(), 1 + 4);
    assert!(lines[0].contains(",exercise,planned_reps,planned_s,reps,held_s,practised_s,"), "{}", lines[0]);
    assert!(lines[3].starts_with("kid-7,2026-03-10,0000000000000002,march,20,,14,0,60,0.7,"), "{}", lines[3]);
    assert!(lines[4].contains("no attempt was seen"), "{}", lines[4]);
    let dose = std::fs::read_to_string(at("d.csv")).unwrap();
    assert_eq!(dose.lines().count(), 1 + 2 * 8);
    assert!(dose.lines().nth(1).unwrap().contains("left,heel_medial,7.5,100,N s,3,"), "{dose}");
    with(&["child", "export", "kid-7", "--practice", &at("p.parquet"), "--dose", &at("d.parquet")]).ok();
    assert_eq!(with(&["child", "export", "kid-7", "--dose", &at("d.json")]).code, Some(2));
    assert_eq!(with(&["child", "export", "kid-7"]).code, Some(2));
    with(&["child", "export", "kid-7", "--out", &at("all.json"), "--all"]).ok();
    let bundle = std::fs::read_to_string(at("all.json")).unwrap();
    let bundle: serde_json::Value = serde_json::from_str(&bundle).unwrap();
    let codes = bundle["entry"].as_array().unwrap().iter().map(|one| &one["resource"]["code"]["coding"][0]);
    let practised = codes.filter(|coding| coding["system"] == "urn:plantar:practice").count();
    assert_eq!(practised, 2 * (2 + 1), "two exercises and a sole in each session");

    // It goes by its name or its day, and with the child.
    let remove = |which: &str| with(&["session", "remove", which, "--child", "kid-7", "--yes"]);
    assert_eq!(remove("2026-03-11").code, Some(2));
    assert!(remove("2026-03-10").ok().stdout.contains("with what was practised"));
    assert!(!with(&["child", "show", "kid-7"]).ok().stdout.contains("2026-03-10"));
    with(&["child", "delete", "kid-7", "--yes"]).ok();
    assert_eq!(std::fs::read_dir(Path::new(&root).join("practice")).unwrap().count(), 0);
}

#[test]
fn what_stops_practice_locks_the_day_and_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (root, with) = library(folder.path());
    let files = ["3", "4"].map(|seed| {
        let file = at(&format!("{seed}.parquet"));
        plantar([
            "simulate",
            "--seconds",
            "4",
            "--pitch-mm",
            "5",
            "--age-years",
            "6.5",
            "--seed",
            seed,
            "--out",
            &file,
        ])
        .ok();
        file
    });
    with(&["session", "add", &files[0], "--child", "kid-7", "--date", "2026-03-01", "--yes"]).ok();
    let mut store = Library::open(Path::new(&root)).unwrap();
    let complaints = Complaints { numbness: true, ..Complaints::default() };
    let stopped = Asked { complaints, ..asked("0", "4") };
    let (_, stops) = keep_practice(&mut store, marched(1, "2026-03-05", 9), &stopped).unwrap();
    assert_eq!(stops.len(), 3, "{stops:?}");
    drop(store);

    let add = || with(&["session", "add", &files[1], "--child", "kid-7", "--date", "2026-03-05", "--yes"]);
    let locked = add();
    assert_eq!(locked.code, Some(9), "{}", locked.stderr);
    let read = with(&["read", "--child", "kid-7"]).ok();
    assert!(read.stdout.contains("Pain reported: ask a professional"), "{}", read.stdout);
    assert!(read.stdout.contains("Practice stopped: ask a professional"), "{}", read.stdout);
    assert!(read.stdout.contains("a numb foot"), "{}", read.stdout);
    assert_eq!(forbidden(&read.stdout), None);
    let shown = with(&["child", "show", "kid-7"]).ok();
    assert!(shown.stdout.contains("2026-03-05  practice stopped: a numb foot"), "{}", shown.stdout);
    assert!(shown.stdout.contains("2026-03-05  pain 4 of 10"), "{}", shown.stdout);

    // Once the checklist is answered anew and nothing stops it, the day is open.
    let mut answers = "key,answer\n".to_owned();
    for line in QUESTIONS.lines().skip(1) {
        let usual = if line.contains(",scale,") { "0" } else { "no" };
        answers += &format!("{},{usual}\n", line.split(',').next().unwrap());
    }
    std::fs::write(at("answers.csv"), answers).unwrap();
    let checklist =
        ["checklist", "--child", "kid-7", "--date", "2026-03-05", "--who", "parent", "--checklist"];
    with(&[&checklist[..], &[&at("answers.csv")]].concat()).ok();
    add().ok();
    let mut store = Library::open(Path::new(&root)).unwrap();
    keep_practice(&mut store, marched(2, "2026-03-05", 9), &asked("0", "0")).unwrap();
    drop(store);
    // What was noted by mistake can be taken back.
    with(&["child", "note", "kid-7", "numbness", "--date", "2026-03-05", "--remove"]).ok();
    assert!(!with(&["read", "--child", "kid-7"]).ok().stdout.contains("numb"));
}
