//! A child over time through the real program: checklist, progress, giving away; a school screened, interrupted and
//! taken up; readings by age; and words that no output may hold.

mod common;

use std::path::{Path, PathBuf};
use std::process::Stdio;

use common::{command, listing, plantar};
use plantar::base::{ChildId, Date, Side};
use plantar::child::{Birth, Child, MatKey, Protocol, Recorded, Session, SessionId, Value};
use plantar::reading::forbidden;
use plantar::store::Library;

/// Every question of the checklist, with how it is answered.
const FINE: &str = include_str!("../data/norms/contraindications.csv");

/// A file of answers: no to everything but what is given.
fn answers(folder: &Path, but: &[(&str, &str)]) -> PathBuf {
    let mut text = "key,answer\n".to_owned();
    for line in FINE.lines().skip(1) {
        let key = line.split(',').next().unwrap();
        let usual = if line.contains(",scale,") { "0" } else { "no" };
        let answer = but.iter().find(|(of, _)| *of == key).map_or(usual, |(_, answer)| answer);
        text += &format!("{key},{answer}\n");
    }
    let path = folder.join("answers.csv");
    std::fs::write(&path, text).unwrap();
    path
}

fn simulated(path: &Path, seed: u64, arch: &str, age: &str) {
    let seed = seed.to_string();
    plantar([
        "simulate",
        "--scene",
        "standing",
        "--age-years",
        age,
        "--arch",
        arch,
        "--pitch-mm",
        "5",
        "--seconds",
        "4",
        "--seed",
        &seed,
        "--out",
        path.to_str().unwrap(),
    ])
    .ok();
}

#[test]
fn the_checklist_opens_locks_and_wants_the_supervisor() {
    let folder = tempfile::tempdir().unwrap();
    let ask = |but: &[(&str, &str)], more: &[&str]| {
        let file = answers(folder.path(), but);
        let mut args =
            vec!["checklist", "--age", "8", "--who", "parent", "--checklist", file.to_str().unwrap()];
        args.extend(more);
        plantar(args)
    };
    ask(&[], &[]).ok();
    let stopped = ask(&[("swelling", "yes")], &["--confirmed-by", "teacher"]);
    assert_eq!(stopped.code, Some(9), "a stop cannot be confirmed away: {}", stopped.stdout);
    assert!(stopped.stderr.contains("ask your doctor first"), "{}", stopped.stderr);
    assert_eq!(ask(&[("thrombosis", "unsure")], &[]).code, Some(9));
    let asked = ask(&[("added_recent_injury_or_surgery", "yes")], &[]);
    assert_eq!(asked.code, Some(9));
    assert!(asked.stderr.contains("--confirmed-by"), "{}", asked.stderr);
    ask(&[("added_recent_injury_or_surgery", "yes")], &["--confirmed-by", "physiotherapist"]).ok();
    // Nobody at the terminal and no file: locked, never skipped.
    assert_eq!(plantar(["checklist", "--age", "8"]).code, Some(9));
}

#[test]
fn what_was_added_by_mistake_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let library = at("library");
    let with =
        |args: &[&str]| plantar(args.iter().copied().chain(["--library", &library]).collect::<Vec<_>>());
    with(&["child", "add", "kid-7", "--born", "2019-05"]).ok();
    assert!(with(&["child", "list"]).ok().stdout.trim_end().ends_with(" 0.0"));
    for (seed, file) in [(1, "a.parquet"), (2, "b.parquet")] {
        simulated(Path::new(&at(file)), seed, "normal", "6.5");
    }
    let add = |file: &str, day: &str| with(&["session", "add", &at(file), "--child", "kid-7", "--date", day]);
    let yet = add("a.parquet", "2999-01-01");
    assert_eq!(yet.code, Some(2), "{}", yet.stderr);
    assert!(yet.stderr.contains("2999-01-01 is yet to come"), "{}", yet.stderr);
    add("a.parquet", "2026-01-10").ok();
    add("b.parquet", "2026-02-10").ok();
    assert_eq!(with(&["session", "remove", "2026-02-10", "--child", "kid-7"]).code, Some(2), "without --yes");
    let none = with(&["session", "remove", "2026-02-11", "--child", "kid-7", "--yes"]);
    assert!(none.stderr.contains("kid-7 has no session 2026-02-11"), "{}", none.stderr);
    with(&["session", "remove", "2026-02-10", "--child", "kid-7", "--yes"]).ok();
    let show = || with(&["child", "show", "kid-7", "--json"]).ok().json();
    assert_eq!(show()["sessions"].as_array().unwrap().len(), 1);
    add("b.parquet", "2026-02-11").ok();

    // The same pain told twice is one; it can be taken back.
    let file =
        answers(folder.path(), &[("added_pain_today", "1"), ("added_recent_injury_or_surgery", "yes")]);
    for _ in 0..2 {
        let file = file.to_str().unwrap();
        let day = ["checklist", "--child", "kid-7", "--date", "2026-02-10", "--checklist", file];
        assert_eq!(with(&[&day[..], &["--who", "parent"]].concat()).code, Some(9));
    }
    let pains = show()["events"].as_array().unwrap().len();
    assert_eq!(pains, 1, "{}", show()["events"]);
    assert_eq!(with(&["child", "note", "kid-7", "pain", "--date", "2026-02-11", "--remove"]).code, Some(2));
    with(&["child", "note", "kid-7", "pain", "--date", "2026-02-10", "--remove"]).ok();
    assert_eq!(show()["events"].as_array().unwrap().len(), 0);
    assert_eq!(with(&["child", "note", "kid-7", "practice"]).code, Some(2), "practice of how long");
    assert_eq!(with(&["child", "note", "kid-7", "pain", "--date", "2999-01-01"]).code, Some(2));
}

#[test]
fn answers_hold_for_the_day_they_are_given_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = answers(folder.path(), &[]);
    let dated: String = std::fs::read_to_string(&file)
        .unwrap()
        .lines()
        .map(|line| format!("{line},{}\n", if line == "key,answer" { "date" } else { "2026-07-06" }))
        .collect();
    std::fs::write(&file, dated).unwrap();
    let ask = |more: &[&str]| {
        let usual = ["checklist", "--age", "8", "--who", "parent", "--checklist", file.to_str().unwrap()];
        plantar(usual.iter().chain(more).copied().collect::<Vec<_>>())
    };
    let today = ask(&[]);
    assert_eq!(today.code, Some(9));
    assert!(today.stderr.contains("--date"), "{}", today.stderr);
    ask(&["--date", "2026-07-06"]).ok();
    assert_eq!(ask(&["--date", "2999-07-06"]).code, Some(2));
    // Listing the questions asks nobody and locks nothing.
    let listed = plantar(["checklist", "--age", "8", "--json"]).ok().json();
    assert_eq!(listed["gate"], "unanswered");
}

#[test]
fn a_child_gets_its_chart_its_bundle_and_its_table() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let library = at("library");
    let with =
        |args: &[&str]| plantar(args.iter().copied().chain(["--library", &library]).collect::<Vec<_>>());
    with(&["child", "add", "kid-7", "--born", "2019-05"]).ok();
    for (number, day) in ["2026-01-10", "2026-02-10", "2026-03-10"].into_iter().enumerate() {
        let files = [0, 1].map(|placement| {
            let file = at(&format!("s{number}-{placement}.parquet"));
            simulated(Path::new(&file), 10 * number as u64 + placement, "flat", "6.5");
            file
        });
        with(&["session", "add", &files[0], &files[1], "--child", "kid-7", "--date", day]).ok();
    }
    let secret = "Zebulon";
    with(&["child", "name", "kid-7", secret, "--key", &at("names.csv")]).ok();
    with(&["child", "note", "kid-7", "footwear", "--text", "seen by Zebulon", "--date", "2026-02-01"]).ok();

    let told =
        with(&["progress", "--child", "kid-7", "--json", "--today", "2026-03-11", "--out", &at("p.png")])
            .ok();
    let document = told.json();
    assert_eq!(document["format"], "plantar-progress");
    let arch = document["measures"].as_array().unwrap().iter();
    let arch =
        arch.clone().find(|one| one["measure"] == "chippaux_smirak_index" && one["side"] == "left").unwrap();
    assert_eq!(arch["points"].as_array().unwrap().len(), 3);
    assert_eq!(arch["points"][0]["placements"], 2);
    assert_eq!(arch["verdict"], "too-early");
    assert!(arch["change"]["minimal_detectable"].as_f64().unwrap() > 0.0);
    with(&[
        "progress",
        "--child",
        "kid-7",
        "--for",
        "therapist",
        "--today",
        "2026-03-11",
        "--out",
        &at("t.png"),
    ])
    .ok();

    // Two sessions laid on each other: the child is the same, and what differs stays within the error.
    let compared = |first: &str| with(&["compare", "--child", "kid-7", first, "2026-03-10", "--json"]);
    let document = compared("2026-01-10").ok().json();
    for foot in document["feet"].as_array().unwrap() {
        assert_eq!(foot["kind"], "difference");
        assert!(foot["error_from"].as_str().unwrap().contains("2 and 2 prints"), "{foot}");
        assert!(foot["changed_pct"].as_f64().unwrap() < 15.0, "{foot}");
    }
    assert!(compared("2026-01-11").stderr.contains("has no session 2026-01-11"));

    with(&["child", "export", "kid-7", "--out", &at("kid.json")]).ok();
    let bundle: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(at("kid.json")).unwrap()).unwrap();
    let kinds: Vec<_> = bundle["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["resource"]["resourceType"].as_str().unwrap())
        .collect();
    for kind in ["Patient", "Device", "Observation", "DiagnosticReport"] {
        assert!(kinds.contains(&kind), "{kind}");
    }
    assert!(!kinds.contains(&"Condition"));
    with(&["child", "export", "kid-7", "--out", &at("kid.csv"), "--columns", &at("columns.csv")]).ok();
    let table = std::fs::read_to_string(at("kid.csv")).unwrap();
    let head: Vec<&str> = table.lines().next().unwrap().split(',').collect();
    assert!(head.contains(&"chippaux_smirak_index_left [%]"), "{head:?}");
    assert_eq!(table.lines().count(), 1 + 6);
    let columns = std::fs::read_to_string(at("columns.csv")).unwrap();
    assert!(columns.contains("chippaux_smirak_index_left [%]"));
    with(&["child", "export", "kid-7", "--out", &at("kid.parquet")]).ok();

    // A name stands in the file of names, and a note in the library: neither leaves it.
    for file in ["p.png", "t.png", "kid.json", "kid.csv", "columns.csv", "kid.parquet"] {
        let bytes = std::fs::read(at(file)).unwrap();
        assert!(
            !bytes.windows(secret.len()).any(|window| window == secret.as_bytes()),
            "{file} holds a name"
        );
        if !file.ends_with("png") && !file.ends_with("parquet") && !file.ends_with("json") {
            assert_eq!(forbidden(&String::from_utf8_lossy(&bytes)), None, "{file}");
        }
    }
    assert_eq!(forbidden(&told.stdout), None);
    with(&["child", "delete", "kid-7", "--yes"]).ok();
    for name in listing(Path::new(&library)) {
        assert!(!name.contains("kid-7"), "{name}");
    }
}

#[test]
fn one_print_at_four_ages_gives_four_readings() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("flat.parquet");
    simulated(&file, 3, "flat", "5");
    let read = |age: &str| {
        let told = plantar(["analyse", file.to_str().unwrap(), "--age", age, "--json"]).ok();
        assert_eq!(forbidden(&told.json()["reading"].to_string()), None);
        let words = plantar(["analyse", file.to_str().unwrap(), "--age", age]).ok();
        assert_eq!(forbidden(&words.stdout), None, "{}", words.stdout);
        assert!(words.stdout.contains("does not diagnose"), "{}", words.stdout);
        told.json()["reading"].clone()
    };
    let bands = ["2", "4", "7", "12"].map(|age| read(age)["feet"][0]["band"].as_str().unwrap().to_owned());
    assert_eq!(bands[0], "developing");
    // One recording: at no age more than a wish to look again, and under seven never more than "watch".
    assert!(bands.iter().all(|band| band != "ask a professional"), "{bands:?}");
    assert_eq!(bands[1], "within the wide range for age", "{bands:?}");
    let cutoff = |age: &str| {
        let feet = read(age)["feet"][0]["indices"].clone();
        let chippaux =
            feet.as_array().unwrap().iter().find(|one| one["measure"] == "chippaux_smirak_index").unwrap();
        chippaux["cutoff"].as_f64()
    };
    assert_eq!(["2", "4", "7", "12"].map(cutoff), [None, Some(62.7), Some(59.0), Some(40.0)]);
}

/// With two sessions four weeks apart of a foot whose midfoot is broader than its heel.
#[test]
fn two_sessions_of_a_bulging_midfoot_are_read_by_age() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let files = ["3", "4"].map(|seed| {
        let file = at(&format!("{seed}.parquet"));
        simulated(Path::new(&file), seed.parse().unwrap(), "1.35", "5");
        file
    });
    let read = |age_years: i32| {
        // A recording is in a library once.
        let (library, id) = (at(&format!("library-{age_years}")), format!("age-{age_years}"));
        let born = format!("{}-02", 2026 - age_years);
        let with = |args: &[&str]| plantar(args.iter().copied().chain(["--library", &library]));
        with(&["child", "add", &id, "--born", &born]).ok();
        for (file, day) in files.iter().zip(["2026-05-02", "2026-06-02"]) {
            with(&["session", "add", file, "--child", &id, "--date", day]).ok();
        }
        let page = at("reading.png");
        let told = with(&["read", "--child", &id, "--out", &page]).ok();
        assert!(std::fs::metadata(&page).unwrap().len() > 10_000);
        assert_eq!(forbidden(&told.stdout), None, "{}", told.stdout);
        assert!(told.stdout.contains("does not diagnose"), "{}", told.stdout);
        let earlier = with(&["read", "--child", &id, "--on", "2026-05-20", "--json"]).ok().json();
        assert_eq!(earlier["reading"]["flags"], serde_json::json!([]), "one session says nothing");
        assert_eq!(with(&["read", "--child", &id, "--on", "2026-05-01"]).code, Some(7));
        let document = with(&["read", "--child", &id, "--json"]).ok().json();
        // Pain that is noted after the newest session is read with it.
        with(&["child", "note", &id, "pain", "--score", "4", "--date", "2026-06-09"]).ok();
        let pain = with(&["read", "--child", &id, "--json"]).ok().json();
        assert_eq!((&pain["date"], &document["date"]), (&"2026-06-09".into(), &"2026-06-02".into()));
        let pained = |document: &serde_json::Value| {
            let flags = document["reading"]["flags"].as_array().unwrap().clone();
            flags.iter().any(|flag| flag["pattern"] == "pain" && flag["severity"] == "ask")
        };
        assert!(pained(&pain) && !pained(&document));
        assert!(!pained(&with(&["read", "--child", &id, "--on", "2026-06-05", "--json"]).ok().json()));
        let reading = document["reading"].clone();
        let low = |flag: &&serde_json::Value| flag["pattern"] == "low-arch" && flag["side"] == "left";
        let flag = reading["flags"].as_array().unwrap().iter().find(low).cloned();
        if let Some(flag) = &flag {
            assert!(flag["source"].as_str().unwrap().len() > 10 && flag["rule"].as_str().unwrap().len() > 10);
            assert!(told.stdout.contains("left"), "{}", told.stdout);
        }
        let severity = flag.map(|flag| flag["severity"].as_str().unwrap().to_owned());
        (reading["feet"][0]["band"].as_str().unwrap().to_owned(), severity)
    };
    let told = [2, 4, 12].map(read);
    let told = told.each_ref().map(|(band, severity)| (band.as_str(), severity.as_deref()));
    assert_eq!(told, [("developing", None), ("watch", Some("watch")), ("ask a professional", Some("ask"))]);
}

/// A school of two classes with a file that is none.
fn school(folder: &Path, children: u64) {
    for child in 0..children {
        let class = folder.join(if child % 2 == 0 { "1a" } else { "1b" });
        std::fs::create_dir_all(&class).unwrap();
        simulated(&class.join(format!("c{child:02}.parquet")), child, "normal", "7");
    }
    std::fs::write(folder.join("1a/broken.parquet"), b"PAR1 is not enough").unwrap();
}

#[test]
fn a_school_is_screened_and_one_bad_file_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (from, out) = (folder.path().join("school"), folder.path().join("out"));
    school(&from, 5);
    let run = |out: &Path| {
        plantar(["screen", from.to_str().unwrap(), "--out", out.to_str().unwrap(), "--json"]).ok().json()
    };
    let told = run(&out);
    assert_eq!((told["recordings"].as_u64(), told["sheets"].as_u64()), (Some(6), Some(2)));
    assert_eq!((told["look_again"].as_u64(), told["record_again"].as_u64()), (Some(0), Some(1)));
    assert_eq!(told["not_read"].as_u64(), Some(5), "nobody said how old they are");
    let into_itself = plantar(["screen", from.to_str().unwrap(), "--out", from.to_str().unwrap()]);
    assert_eq!(into_itself.code, Some(2), "{}", into_itself.stderr);
    assert_eq!(listing(&from), ["1a", "1b"]);
    let again = std::fs::read_to_string(out.join("record-again.csv")).unwrap();
    assert!(again.contains("1a/broken.parquet"), "{again}");
    assert!(!again.contains(folder.path().to_str().unwrap()), "no folder of this machine: {again}");
    let table = std::fs::read_to_string(out.join("results.csv")).unwrap();
    let names: Vec<&str> = table.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(names.len(), 6);
    assert!(names.is_sorted(), "{names:?}");
    let files = listing(&out);
    for expected in ["columns.csv", "look-again.csv", "results.parquet"] {
        assert!(files.iter().any(|file| file == expected), "{expected} in {files:?}");
    }
    assert_eq!(listing(&out.join("sheets")), ["1a-1.png", "1b-1.png"]);
    assert!(!files.iter().any(|file| file.ends_with("journal")), "{files:?}");
    // Again into another folder: the same bytes.
    let other = folder.path().join("other");
    run(&other);
    assert_eq!(table, std::fs::read_to_string(other.join("results.csv")).unwrap());
    // And from lists, whatever their order.
    let files = ["1a/c00", "1b/c01", "1a/c02", "1b/c03"];
    let by_list = |order: &[&str], out: &str| {
        let lines: String =
            order.iter().map(|name| format!("school/{name}.parquet,{}\n", &name[..2])).collect();
        let list = folder.path().join("list.csv");
        std::fs::write(&list, format!("file,class\n{lines}")).unwrap();
        let out = folder.path().join(out);
        plantar(["screen", list.to_str().unwrap(), "--out", out.to_str().unwrap()]).ok();
        std::fs::read_to_string(out.join("results.csv")).unwrap()
    };
    let mut backwards = files;
    backwards.reverse();
    assert_eq!(by_list(&files, "forwards"), by_list(&backwards, "backwards"));
    assert_eq!(forbidden(&std::fs::read_to_string(out.join("look-again.csv")).unwrap()), None);
}

#[test]
fn a_low_arch_in_one_recording_is_a_wish_to_look_again() {
    let folder = tempfile::tempdir().unwrap();
    for (name, arch) in [("flat", "flat"), ("high", "high")] {
        simulated(&folder.path().join(format!("{name}.parquet")), 4, arch, "11");
    }
    let list = folder.path().join("list.csv");
    std::fs::write(&list, "file,child,class,age_years\nflat.parquet,F1,5a,11\nhigh.parquet,H1,5a,11\n")
        .unwrap();
    let out = folder.path().join("out");
    plantar(["screen", list.to_str().unwrap(), "--out", out.to_str().unwrap()]).ok();
    let again = std::fs::read_to_string(out.join("look-again.csv")).unwrap();
    assert!(again.contains("F1") && again.contains("measure again before anything is said"), "{again}");
    assert!(again.contains("Banwell"), "{again}");
    assert_eq!(forbidden(&again), None);
}

#[test]
fn a_screening_that_is_killed_goes_on_without_a_lost_or_doubled_row() {
    let folder = tempfile::tempdir().unwrap();
    let (from, out) = (folder.path().join("school"), folder.path().join("out"));
    school(&from, 8);
    let args = ["screen", from.to_str().unwrap(), "--out", out.to_str().unwrap(), "--json"];
    let journal = out.join("screen.journal");
    let rows = || std::fs::read_to_string(&journal).map_or(0, |text| text.lines().count().saturating_sub(1));
    let mut child = command().args(args).stdout(Stdio::null()).spawn().unwrap();
    let begun = std::time::Instant::now();
    while rows() < 2 && child.try_wait().unwrap().is_none() && begun.elapsed().as_secs() < 60 {
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // A kill in the middle of a line leaves part of it.
    if journal.exists() {
        let mut text = std::fs::read(&journal).unwrap();
        text.extend_from_slice(b"{\"name\":\"1b/c0");
        std::fs::write(&journal, text).unwrap();
    }
    let resumed = plantar(args).ok().json();
    assert_eq!(resumed["recordings"], 9);
    let other = folder.path().join("other");
    plantar(["screen", from.to_str().unwrap(), "--out", other.to_str().unwrap()]).ok();
    let table = |out: &Path| std::fs::read_to_string(out.join("results.csv")).unwrap();
    assert_eq!(table(&out), table(&other));
}

/// A child of the library whose Chippaux-Smirak index is `value` at each age.
fn put(
    library: &mut Library,
    id: &str,
    born: Birth,
    days: &[Date],
    value: impl Fn(f64, usize) -> f64,
    number: &mut u64,
) {
    let id: ChildId = id.parse().unwrap();
    let child = Child { id: id.clone(), birth: born, sex: None, added: days[0], course: None };
    library.add_child(child).unwrap();
    for &date in days {
        *number += 1;
        let recorded = |placement: usize| Recorded {
            file: None,
            duration_s: 20.0,
            poor: Vec::new(),
            values: vec![Value {
                key: "chippaux_smirak_index".to_owned(),
                side: Some(Side::Left),
                value: value(born.age_years(date), placement),
                interval: None,
            }],
        };
        let session = Session {
            id: SessionId::from_digest(*number),
            child: id.clone(),
            date,
            protocol: Protocol::Standing,
            mat: MatKey {
                device: None,
                rows: 64,
                cols: 64,
                pitch_x_um: 5000,
                pitch_y_um: 5000,
                calibrated: true,
            },
            recordings: (0..3).map(recorded).collect(),
        };
        library.add_session(session, &[]).unwrap();
    }
}

#[test]
fn growth_is_no_change_against_an_own_reference_and_a_change_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    let mut library = Library::open_or_create(&root).unwrap();
    let usual = |age: f64| 70.0 - 4.0 * age;
    let mut number = 0;
    for at in 0..150 {
        let born = Birth::new(2026 - 3 - at % 9, 1 + (at * 7 % 12) as u32).unwrap();
        let off = f64::from(at * 37 % 41 - 20) / 2.5;
        let day = Date::new(2026, 6, 15).unwrap();
        put(
            &mut library,
            &format!("c{at}"),
            born,
            &[day],
            |age, p| usual(age) + off + p as f64 * 0.3,
            &mut number,
        );
    }
    let days: Vec<Date> =
        (0..10).map(|at| Date::new(2025, 1, 15).unwrap().plus_days(at * 50).unwrap()).collect();
    let born = Birth::new(2019, 1).unwrap();
    let jitter = |age: f64, p: usize| ((age * 1000.0) as i64 % 7 - 3) as f64 * 0.1 + p as f64 * 0.3;
    put(&mut library, "grows", born, &days, |age, p| usual(age) + 3.0 + jitter(age, p), &mut number);
    put(
        &mut library,
        "falls",
        born,
        &days,
        |age, p| usual(age) + 26.0 - 14.0 * (age - 6.0) + jitter(age, p),
        &mut number,
    );
    drop(library);

    let (at, file) = (root.to_str().unwrap(), folder.path().join("ref.json"));
    let told = plantar(["reference", "--out", file.to_str().unwrap(), "--library", at]).ok();
    assert!(told.stdout.contains("all children: 152"), "{}", told.stdout);
    let progress = |id: &str| {
        let args =
            ["progress", "--child", id, "--json", "--today", "2026-07-01", "--library", at, "--reference"];
        plantar(args.into_iter().chain([file.to_str().unwrap()])).ok().json()["measures"][0].clone()
    };
    let (grows, falls) = (progress("grows"), progress("falls"));
    assert_eq!(grows["trend"]["in_z"], true, "{}", grows["reason"]);
    assert_eq!(grows["verdict"], "steady", "{}", grows["details"]);
    assert_eq!(falls["verdict"], "improving", "{}", falls["details"]);
}

#[cfg(unix)]
#[test]
fn a_live_session_is_asked_for_first_and_lands_in_the_library() {
    use std::io::{BufRead as _, BufReader};

    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("library");
    let library = library.to_str().unwrap();
    plantar(["child", "add", "kid-3", "--born", "2018-01", "--library", library]).ok();
    let mut mat = command()
        .args([
            "simulate",
            "--pty",
            "--scene",
            "standing",
            "--age-years",
            "8",
            "--pitch-mm",
            "8",
            "--seconds",
            "60",
        ])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let port = BufReader::new(mat.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    let stream = |answered: &Path| {
        let answered = answered.to_str().unwrap();
        let known = ["--child", "kid-3", "--library", library, "--checklist", answered, "--who", "parent"];
        let port = ["stream", "--port", port.trim(), "--seconds", "5"];
        plantar(port.into_iter().chain(known).collect::<Vec<_>>())
    };
    let show = || plantar(["child", "show", "kid-3", "--json", "--library", library]).ok().json();
    // A stop answer: nothing is streamed, and that the questions were shown is kept.
    let locked = stream(&answers(folder.path(), &[("thrombosis", "unsure")]));
    assert_eq!(locked.code, Some(9), "{}", locked.stderr);
    assert!(locked.stderr.contains("ask your doctor first"), "{}", locked.stderr);
    let kept = show();
    assert_eq!(kept["sessions"].as_array().unwrap().len(), 0);
    let shown = |kept: &serde_json::Value| -> Vec<String> {
        let answers = kept["answers"].as_array().unwrap().iter();
        let shown = answers.filter(|one| one["key"] == "checklist_shown");
        shown.map(|one| one["answer"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(shown(&kept), ["no"]);
    // On such a day a file is no way round it.
    let file = folder.path().join("s.parquet");
    simulated(&file, 1, "normal", "8");
    let date = kept["answers"][0]["date"].as_str().unwrap().to_owned();
    let add = |date: &str| {
        plantar([
            "session",
            "add",
            file.to_str().unwrap(),
            "--child",
            "kid-3",
            "--date",
            date,
            "--library",
            library,
        ])
    };
    assert_eq!(add(&date).code, Some(9));
    let told = add("2025-06-02").ok();
    assert!(told.stderr.contains("the checklist was not answered on 2025-06-02"), "{}", told.stderr);
    // All is well: the session lands in the library.
    stream(&answers(folder.path(), &[])).ok();
    mat.kill().unwrap();
    mat.wait().unwrap();
    let kept = show();
    assert_eq!(shown(&kept), ["no", "yes"]);
    let days: Vec<_> = kept["sessions"].as_array().unwrap().iter().map(|one| one["date"].clone()).collect();
    assert_eq!(days, ["2025-06-02", date.as_str()]);
    // What lasts needs no answer the second time: two sessions of its own, one file each.
    let short = folder.path().join("short.csv");
    let today: Vec<String> = std::fs::read_to_string(answers(folder.path(), &[]))
        .unwrap()
        .lines()
        .filter(|line| {
            let key = line.split(',').next().unwrap();
            FINE.lines().all(|one| !one.starts_with(&format!("{key},")) || !one.contains(",yes_no,yes,"))
        })
        .map(str::to_owned)
        .collect();
    assert!(today.len() > 5 && today.len() < FINE.lines().count());
    std::fs::write(&short, today.join("\n") + "\n").unwrap();
    let checklist =
        ["checklist", "--child", "kid-3", "--who", "parent", "--checklist", short.to_str().unwrap()];
    plantar(checklist.into_iter().chain(["--library", library]).collect::<Vec<_>>()).ok();
    // Without a library behind it the same file leaves questions open.
    let nobody = ["checklist", "--age", "8", "--who", "parent", "--checklist", short.to_str().unwrap()];
    assert_eq!(plantar(nobody).code, Some(9));
}
