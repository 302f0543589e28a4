//! Exercises through the real program: counted as they were done, refused with reasons, kept with a child.

use std::path::Path;

use serde_json::Value;

use crate::common::{Run, plantar, simulate};
use plantar::reading::forbidden;

/// Every question of the checklist, with how it is answered.
const QUESTIONS: &str = include_str!("../../data/norms/contraindications.csv");

const COUNTED: [&str; 8] = ["march", "roll", "squat", "tramp", "toes_up", "heel_raise", "pad_lift", "tiptoe"];

/// Runs `plantar exercise` on a file.
fn exercise(file: &Path, more: &[&str]) -> Run {
    plantar([&["exercise", file.to_str().unwrap()], more].concat())
}

/// The repetitions of a list of what was performed, by side.
fn reps(of: &Value) -> [usize; 3] {
    let mine = |side: Value| {
        let all = of.as_array().unwrap().iter();
        all.filter(|done| done["kind"] == "rep" && done["side"] == side).count()
    };
    [mine("left".into()), mine("right".into()), mine(Value::Null)]
}

#[test]
fn counts_are_those_of_the_truth() {
    let folder = tempfile::tempdir().unwrap();
    for key in COUNTED {
        let (file, truth) = (folder.path().join("mat.parquet"), folder.path().join("truth.json"));
        let scene = format!("exercise:{key}");
        simulate(&file, &["--scene", &scene, "--age-years", "7", "--truth", truth.to_str().unwrap()]);
        let truth: Value = serde_json::from_str(&std::fs::read_to_string(&truth).unwrap()).unwrap();
        let document = exercise(&file, &["--exercise", key, "--json"]).ok().json();
        assert_eq!(document["format"], "plantar-practice");
        let set = &document["sets"][0];
        let performed = &set["performed"];
        assert_eq!(reps(performed), reps(&truth["practice"]), "{key}");
        for (own, done) in performed.as_array().unwrap().iter().zip(truth["practice"].as_array().unwrap()) {
            assert_eq!(own["exercise"], key);
            for at in ["start_s", "end_s"] {
                let off = own[at].as_f64().unwrap() - done[at].as_f64().unwrap();
                // Which moment the first step on the toes begins is a matter of words.
                let most = if key == "tiptoe" { 1.0 } else { 0.6 };
                assert!(off.abs() < most, "{key}: {at} off by {off}");
            }
        }
        assert_eq!(set["planned_reps"], Value::Null);
        assert_eq!(set["left_out"], Value::Null, "{key}: whatever was done was asked");
        std::fs::remove_file(&file).unwrap();
    }
}

#[test]
fn a_script_ends_with_the_child_standing_so_that_its_last_squat_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let (file, script) = (folder.path().join("mat.parquet"), folder.path().join("script.toml"));
    std::fs::write(&script, "[[action]]\ndo = \"squat\"\nreps = 5\n").unwrap();
    let of = ["--script", script.to_str().unwrap(), "--age-years", "7", "--child-seed", "5"];
    simulate(&file, &of);
    let document = exercise(&file, &["--exercise", "squat", "--reps", "5", "--json"]).ok().json();
    assert_eq!(reps(&document["sets"][0]["performed"]), [0, 0, 5]);
}

#[test]
fn a_position_is_held_for_as_long_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("edges.parquet");
    simulate(&file, &["--scene", "exercise:outer_edge", "--age-years", "7"]);
    let page = folder.path().join("page.png");
    let run =
        exercise(&file, &["--exercise", "outer_edge", "--seconds", "60", "--report", page.to_str().unwrap()]);
    let said = run.ok().stdout;
    assert!(said.contains("standing on the outer edges: held 3") && said.contains("of 60 s"), "{said}");
    assert!(said.contains("2 stars") && said.contains("ended early: the session ended first"), "{said}");
    assert_eq!(forbidden(&said), None);
    let page = std::fs::read(page).unwrap();
    assert!(page.starts_with(b"\x89PNG") && page.windows(16).any(|part| part == b"plantar-practice"));
    let document = exercise(&file, &["--exercise", "outer_edge", "--seconds", "60", "--json"]).ok().json();
    let set = &document["sets"][0];
    assert!((set["held_s"].as_f64().unwrap() - 30.0).abs() < 3.0, "{set}");
    assert!(set["completion"].as_f64().unwrap() < 1.0 && set["technique"].as_f64().unwrap() > 50.0, "{set}");
    assert!(set["performed"].as_array().unwrap().iter().all(|done| done["kind"] == "hold"));
}

#[test]
fn what_cannot_be_counted_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    simulate(&at("bumps.parquet"), &["--scene", "exercise:pad_lift", "--surface", "bumpy"]);
    let document = exercise(&at("bumps.parquet"), &["--exercise", "pad_lift", "--json"]);
    // A mat on whose bumps no feet are told apart says so as well.
    if document.code == Some(0) {
        let set = &document.json()["sets"][0];
        assert_eq!(set["not_counted_id"], "exercise-on-bumps", "{set}");
        assert_eq!((set["reps"].as_u64(), &set["stars"]), (Some(0), &Value::Null));
    } else {
        assert_eq!(document.code, Some(5), "{}", document.stderr);
    }
    simulate(&at("empty.parquet"), &["--scene", "empty"]);
    let empty = exercise(&at("empty.parquet"), &["--exercise", "march", "--reps", "5"]);
    assert_eq!(empty.code, Some(5));
    assert!(empty.stderr.contains("nobody stood still on both feet"), "{}", empty.stderr);
    assert!(empty.stdout.contains("not counted: nobody stood still"), "{}", empty.stdout);
    assert_eq!(forbidden(&empty.stdout), None);
}

#[test]
fn settings_are_printed_replaced_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let printed = plantar(["exercise", "--print-settings"]).ok().stdout;
    assert!(printed.contains("[march]\n# shortest lift (grade C)\nleast_s = 0.1\n"), "{printed}");
    assert_eq!(forbidden(&printed), None);
    simulate(Path::new(&at("m.parquet")), &["--scene", "exercise:march", "--age-years", "7"]);
    let with = |settings: &str| {
        std::fs::write(at("s.toml"), settings).unwrap();
        exercise(Path::new(&at("m.parquet")), &["--exercise", "march", "--json", "--settings", &at("s.toml")])
    };
    let usual = with(&printed).ok().json();
    assert_eq!(usual["settings_changed"], serde_json::json!({}));
    assert_eq!(usual["sets"][0]["reps"], 20);
    // No lift of this child is so long.
    let strict = with("[march]\nleast_s = 1.5\n").ok().json();
    assert_eq!(strict["sets"][0]["reps"], 0);
    assert_eq!(strict["settings_changed"], serde_json::json!({ "march.least_s": 1.5 }));
    assert_ne!(strict["settings"], usual["settings"]);
    for (settings, expected) in [
        ("[march]\nleast = 1", "no setting \"march.least\""),
        ("[march]\nleast_s = \"long\"", "expected a number"),
        ("[march", "no TOML"),
    ] {
        let refused = with(settings);
        assert_eq!(refused.code, Some(3));
        assert!(refused.stderr.contains(expected) && refused.stderr.contains("s.toml"), "{}", refused.stderr);
        assert_eq!(refused.stderr.trim().lines().count(), 1);
    }
}

#[test]
fn plans_are_read_and_what_makes_no_sense_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    simulate(&at("m.parquet"), &["--scene", "exercise:march", "--age-years", "7"]);
    let with_plan = |plan: &str| {
        std::fs::write(at("plan.toml"), plan).unwrap();
        exercise(&at("m.parquet"), &["--plan", at("plan.toml").to_str().unwrap(), "--json"])
    };
    let two = "[[set]]\nexercise = \"march\"\nreps = 12\n[[set]]\nexercise = \"free\"\nseconds = 300\n";
    let document = with_plan(two).ok().json();
    assert_eq!((&document["sets"][0]["reps"], &document["sets"][0]["stars"]), (&12.into(), &3.into()));
    assert_eq!(document["sets"][1]["left_out_id"], "exercise-session-ended");
    for (plan, expected) in [
        ("[[set]]\nexercise = \"dance\"\nreps = 3", "`dance`"),
        ("[[set]]\nexercise = \"outer_edge\"\nreps = 3", "seconds"),
        ("[[set]]\nexercise = \"march\"", "either reps or seconds"),
        ("", "missing field `set`"),
    ] {
        let refused = with_plan(plan);
        assert_eq!(refused.code, Some(3), "{plan}");
        assert!(refused.stderr.contains(expected), "{}", refused.stderr);
    }
    for (more, expected) in [
        (&[][..], "no exercise is given"),
        (&["--exercise", "outer_edge", "--reps", "3"], "has no repetitions"),
        (&["--exercise", "march", "--reps", "3", "--seconds", "4"], "cannot be used with"),
        (&["--exercise", "hop"], "expected one of march"),
        (&["--exercise", "march", "--numb"], "--child"),
        (&["--exercise", "march", "--record", "x"], "cannot be used with"),
    ] {
        let refused = exercise(&at("m.parquet"), more);
        assert_eq!(refused.code, Some(2), "{more:?}: {}", refused.stderr);
        assert!(refused.stderr.contains(expected), "{more:?}: {}", refused.stderr);
    }
    assert_eq!(plantar(["exercise", "--exercise", "march"]).code, Some(2));
}

#[test]
fn practice_is_kept_with_the_child_and_what_hurts_locks_the_day() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let root = at("library");
    let with = |args: &[&str]| plantar([args, &["--library", &root]].concat());
    with(&["child", "add", "kid-7", "--born", "2019-05"]).ok();
    for (name, key, seed) in
        [("m", "march", "1"), ("p", "pad_lift", "2"), ("n", "march", "3"), ("l", "march", "4")]
    {
        let scene = format!("exercise:{key}");
        let seed = ["--scene", &scene, "--age-years", "7", "--seed", seed];
        simulate(Path::new(&at(&format!("{name}.parquet"))), &seed);
    }
    let practise = |name: &str, more: &[&str]| {
        with(&[&["exercise", &at(&format!("{name}.parquet")), "--child", "kid-7"], more].concat())
    };
    let on = |day: &'static str| ["--date", day];
    let unplanned = practise("m", &on("2026-03-02"));
    assert_eq!(unplanned.code, Some(7), "{}", unplanned.stderr);
    with(&["child", "plan", "kid-7", "--exercise", "march=20", "--exercise", "squat=5"]).ok();
    assert_eq!(practise("m", &[]).code, Some(2), "nobody says on which day");

    let kept = practise("m", &[&on("2026-03-02")[..], &["--pain-before", "0", "--json"]].concat()).ok();
    for said in [
        "no guardian's consent is noted for kid-7",
        "the checklist was not answered on 2026-03-02",
        "nobody said whether it hurt after practice (--pain-after)",
    ] {
        assert!(kept.stderr.contains(said), "{said}: {}", kept.stderr);
    }
    let kept = kept.json();
    assert_eq!((&kept["child"], &kept["pain_before"]), (&"kid-7".into(), &0.into()));
    assert_eq!(kept["sets"][0]["planned_reps"], 20);
    assert_eq!(kept["sets"][1]["reps"], 0);
    assert!(kept["dose"]["left"]["pressed_s"].as_f64().unwrap() > 5.0, "{}", kept["dose"]);
    let again = practise("m", &[&on("2026-03-02")[..], &["--pain-after", "6"]].concat());
    assert_eq!(again.code, Some(10), "kept already: {}", again.stderr);
    let advice = "`plantar child note kid-7 pain --score N --date 2026-03-02`";
    assert!(again.stderr.contains(advice), "{}", again.stderr);
    let shown = with(&["child", "show", "kid-7"]).ok().stdout;
    assert!(!shown.contains("pain 6 of 10"), "what is refused changes nothing: {shown}");
    let shown = with(&["child", "show", "kid-7"]).ok().stdout;
    assert!(shown.contains("2026-03-02"), "{shown}");
    // It has the name of the session that the recording makes, which is not measured besides; the day is open.
    let add = ["session", "add", &at("m.parquet"), "--child", "kid-7", "--date", "2026-03-02", "--yes"];
    let measured = with(&add);
    assert_eq!(measured.code, Some(10), "{}", measured.stderr);
    let refused = "the recording is kept as practice of kid-7 on 2026-03-02 already";
    assert!(measured.stderr.contains(refused), "{}", measured.stderr);
    assert!(measured.stderr.contains("a recording of standing or walking"), "{}", measured.stderr);
    let name = kept["session"].as_str().unwrap();
    assert_eq!(shown.matches(name).count(), 1, "{shown}");
    // What needs a measured session says so.
    for command in ["dose", "progress"] {
        let out = at("none.png");
        let more: &[&str] = if command == "dose" { &[] } else { &["--out", &out] };
        let none = with(&[&[command, "--child", "kid-7"], more].concat());
        assert_eq!(none.code, Some(7), "{}", none.stderr);
        assert!(none.stderr.contains("a recording of standing or walking"), "{}", none.stderr);
        assert!(none.stderr.contains("`plantar course --child kid-7`"), "{}", none.stderr);
    }

    // Pain before it: the recording is counted all the same, and the day is locked.
    let pained = practise("l", &[&on("2026-03-09")[..], &["--pain-before", "4"]].concat()).ok().stdout;
    let words = "no practice should have taken place on 2026-03-09; the day is locked: pain of 4 of 10";
    assert!(pained.contains(words) && !pained.contains("for today"), "{pained}");

    // Pain that was not there before: kept, and no more that day.
    let hurt =
        [&on("2026-03-05")[..], &["--pain-before", "0", "--pain-after", "4", "--exercise", "pad_lift"]];
    let stopped = practise("p", &hurt.concat()).ok();
    assert!(stopped.stdout.contains("practice stops for today: pain of 4 of 10"), "{}", stopped.stdout);
    assert_eq!(forbidden(&stopped.stdout), None);
    let back = "`plantar child note kid-7 pain --date 2026-03-05 --remove` withdraws it, and `plantar checklist --child \
                kid-7 --date 2026-03-05` once more opens the day";
    assert!(stopped.stderr.contains(back), "{}", stopped.stderr);
    let locked = practise("n", &on("2026-03-05"));
    assert_eq!(locked.code, Some(9));
    let advice = "`plantar checklist --child kid-7 --date 2026-03-05` once more";
    assert!(locked.stderr.contains(advice), "{}", locked.stderr);
    let mut answers = "key,answer\n".to_owned();
    for line in QUESTIONS.lines().skip(1) {
        let usual = if line.contains(",scale,") { "0" } else { "no" };
        answers += &format!("{},{usual}\n", line.split(',').next().unwrap());
    }
    std::fs::write(at("answers.csv"), &answers).unwrap();
    let asked = ["checklist", "--child", "kid-7", "--date", "2026-03-05", "--who", "parent", "--checklist"];
    with(&[&asked[..], &[&at("answers.csv")]].concat()).ok();
    let told = practise("n", &on("2026-03-05")).ok().stderr;
    assert!(told.contains("no guardian's consent is noted") && !told.contains("not answered"), "{told}");
    let read = with(&["child", "show", "kid-7"]).ok().stdout;
    assert!(read.contains("pain 4 of 10"), "{read}");
}

#[test]
fn a_port_that_is_not_there_is_told_before_anybody_is_asked_and_has_no_other_day() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    let with = |args: &[&str]| plantar([args, &["--library", root.to_str().unwrap()]].concat());
    with(&["child", "add", "kid-7", "--born", "2019-05"]).ok();
    let nowhere = folder.path().join("ttyUSB7");
    let live = ["exercise", "--port", nowhere.to_str().unwrap(), "--exercise", "march", "--child", "kid-7"];
    let missing = with(&live);
    assert_eq!(missing.code, Some(if cfg!(unix) { 4 } else { 9 }), "{}", missing.stderr);
    let dated = with(&[&live[..], &["--date", "2026-03-02"]].concat());
    assert_eq!(dated.code, Some(2), "{}", dated.stderr);
    assert!(dated.stderr.contains("a session at a port belongs to today"), "{}", dated.stderr);
}
