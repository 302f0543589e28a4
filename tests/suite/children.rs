//! A child over time through the real program: checklist, progress, giving away; a school screened, interrupted and
//! taken up; readings by age; and words that no output may hold.

mod screened;
mod sharded;

use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::common::{Run, command, listing, plantar};
use plantar::base::{ChildId, Date, Interval, Judgement, Side};
use plantar::child::{
    Answer, Birth, Child, Event, EventKind, MatKey, Protocol, Recorded, Reply, Session, SessionId, Value,
};
use plantar::reading::forbidden;
use plantar::store::Library;

/// Every question of the checklist, with how it is answered.
const FINE: &str = include_str!("../../data/norms/contraindications.csv");

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
    assert!(stopped.stderr.contains("ask the child's doctor first"), "{}", stopped.stderr);
    assert_eq!(ask(&[("thrombosis", "unsure")], &[]).code, Some(9));
    let asked = ask(&[("added_recent_injury_or_surgery", "yes")], &[]);
    assert_eq!(asked.code, Some(9));
    assert!(asked.stderr.contains("--confirmed-by"), "{}", asked.stderr);
    ask(&[("added_recent_injury_or_surgery", "yes")], &["--confirmed-by", "physiotherapist"]).ok();
    // Nobody at the terminal and no file: locked, never skipped.
    assert_eq!(plantar(["checklist", "--age", "8"]).code, Some(9));
}

#[test]
fn pain_is_read_before_anything_was_measured() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("library");
    let with = |args: &[&str]| {
        plantar(args.iter().copied().chain(["--library", library.to_str().unwrap()]).collect::<Vec<_>>())
    };
    with(&["child", "add", "kid-7", "--born", "2019-05"]).ok();
    let read = |more: &[&str]| with(&[&["read", "--child", "kid-7"], more].concat());
    // New shoes are nothing to be read.
    with(&["child", "note", "kid-7", "footwear", "--date", "2026-03-01"]).ok();
    let nothing = read(&[]);
    assert_eq!(nothing.code, Some(7), "{}", nothing.stdout);
    assert!(nothing.stderr.contains("kid-7 has no measured session yet"), "{}", nothing.stderr);
    // Pain is told of its own day, however long ago that was.
    with(&["child", "note", "kid-7", "pain", "--score", "4", "--date", "2026-03-02"]).ok();
    let page = folder.path().join("r.png");
    let told = read(&["--out", page.to_str().unwrap()]).ok().stdout;
    assert!(told.contains("Results for age 6.8 years") && told.contains("2026-03-02"), "{told}");
    let pain =
        told.lines().find(|line| line.contains("ain in the foot or leg")).unwrap_or_else(|| panic!("{told}"));
    assert!(pain.contains("ask a professional"), "{pain}");
    assert!(page.is_file());
    assert_eq!(read(&["--on", "2026-03-01"]).code, Some(7), "not noted yet");
    assert_eq!(read(&["--on", "2026-03-05"]).ok().stdout, read(&[]).ok().stdout);
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
    assert!(yet.stderr.contains("2999-01-01 is in the future"), "{}", yet.stderr);
    add("a.parquet", "2026-01-10").ok();
    add("b.parquet", "2026-02-10").ok();
    assert_eq!(with(&["session", "remove", "2026-02-10", "--child", "kid-7"]).code, Some(2), "without --yes");
    let none = with(&["session", "remove", "2026-02-11", "--child", "kid-7", "--yes"]);
    assert!(none.stderr.contains("kid-7 has no session 2026-02-11"), "{}", none.stderr);
    with(&["session", "remove", "2026-02-10", "--child", "kid-7", "--yes"]).ok();
    let show = || with(&["child", "show", "kid-7", "--json"]).ok().json();
    assert_eq!(show()["sessions"].as_array().unwrap().len(), 1);
    assert_eq!(show()["sessions"][0]["simulated"], true, "pages say so");
    add("b.parquet", "2026-02-11").ok();

    // The same pain told twice is one; it can be taken back.
    let file =
        answers(folder.path(), &[("added_pain_today", "1"), ("added_recent_injury_or_surgery", "yes")]);
    for _ in 0..2 {
        let file = file.to_str().unwrap();
        let day = ["checklist", "--child", "kid-7", "--date", "2026-02-10", "--checklist", file];
        let stopped = with(&[&day[..], &["--who", "parent"]].concat());
        assert_eq!(stopped.code, Some(9));
        let asked = "How much pain is there in the foot or leg today, from 0 (none) to 10? 1: the supervisor";
        assert!(stopped.stdout.lines().any(|line| line.starts_with(asked)), "{}", stopped.stdout);
    }
    let pains = show()["events"].as_array().unwrap().len();
    assert_eq!(pains, 1, "{}", show()["events"]);
    assert_eq!(with(&["child", "note", "kid-7", "pain", "--date", "2026-02-11", "--remove"]).code, Some(2));
    with(&["child", "note", "kid-7", "pain", "--date", "2026-02-10", "--remove"]).ok();
    assert_eq!(show()["events"].as_array().unwrap().len(), 0);
    assert_eq!(with(&["child", "note", "kid-7", "practice"]).code, Some(2), "how long was the practice");
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
    assert!(told.stderr.contains(&format!("written: {}", at("p.png"))), "{}", told.stderr);
    let lengths = document["print_length"].as_array().unwrap();
    assert_eq!(lengths.len(), 3);
    assert!(lengths.iter().all(|one| one["error_mm"].as_f64().unwrap() > 1.0), "{lengths:?}");
    assert!(document["foot_length"].is_null());
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
    // The newest values and the findings without asking, every value on request.
    let observations = |bundle: &serde_json::Value, system: &str| {
        let all = bundle["entry"].as_array().unwrap().iter().map(|one| &one["resource"]);
        all.filter(|one| one["code"]["coding"][0]["system"] == system).count()
    };
    with(&["child", "export", "kid-7", "--out", &at("all.json"), "--all"]).ok();
    let all: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(at("all.json")).unwrap()).unwrap();
    let measures = [&bundle, &all].map(|bundle| observations(bundle, "urn:plantar:measure"));
    assert!(measures[0] > 20 && measures[1] > 5 * measures[0], "{measures:?}");
    let read = with(&["read", "--child", "kid-7", "--json"]).ok().json();
    let flags = read["reading"]["flags"].as_array().unwrap().len();
    for bundle in [&bundle, &all] {
        assert_eq!(observations(bundle, "urn:plantar:pattern"), flags);
        assert_eq!(observations(bundle, "urn:plantar:band"), 2);
    }
    with(&["child", "export", "kid-7", "--out", &at("kid.csv"), "--columns", &at("columns.csv")]).ok();
    let table = std::fs::read_to_string(at("kid.csv")).unwrap();
    let head: Vec<&str> = table.lines().next().unwrap().split(',').collect();
    assert!(head.contains(&"chippaux_smirak_index_left_pct"), "{head:?}");
    assert_eq!(table.lines().count(), 1 + 6);
    let columns = std::fs::read_to_string(at("columns.csv")).unwrap();
    assert!(columns.contains("chippaux_smirak_index_left_pct"));
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
    simulated(&file, 3, "1.2", "5");
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
    let [_, four, _, twelve] = &bands;
    assert_eq!(four, "lower than in about 85 of 100 children");
    assert_eq!(twelve, "lower than in about 97 of 100 children");
    for age in ["4", "7", "12"] {
        let read = read(age);
        assert_eq!(
            (&read["flags"], &read["feet"][0]["level"]),
            (&serde_json::json!([]), &().into()),
            "{age}"
        );
        assert!(read["feet"][0]["once"]["not_on"].is_null());
        assert!(
            read["feet"][0]["sources"]["least"].as_f64() < read["feet"][0]["sources"]["greatest"].as_f64()
        );
        let design = read["remark_ids"].as_array().unwrap();
        assert!(design.contains(&"reading-remark-design".into()), "{design:?}");
    }
    let mean = |age: &str| {
        let feet = read(age)["feet"][0]["indices"].clone();
        let chippaux =
            feet.as_array().unwrap().iter().find(|one| one["measure"] == "chippaux_smirak_index").unwrap();
        chippaux["mean"].as_f64()
    };
    assert_eq!(["2", "4", "7", "12"].map(mean), [None, Some(45.0), Some(38.0), Some(30.0)]);
}

/// With two sessions four weeks apart of a foot whose midfoot is broader than its heel.
#[test]
fn two_sessions_of_a_bulging_midfoot_are_read_by_age() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let files = ["4", "6"].map(|seed| {
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
            with(&["session", "add", file, "--child", &id, "--date", day, "--yes"]).ok();
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
    let told = [2, 6, 12].map(read);
    let told = told.each_ref().map(|(band, severity)| (band.as_str(), severity.as_deref()));
    let low = "lower than in about 97 of 100 children";
    assert_eq!(told, [("developing", None), (low, Some("watch")), (low, Some("ask"))]);
    // Where the toes of such a foot cannot be told from its ball there is no index to read.
    let unclear = at("3.parquet");
    simulated(Path::new(&unclear), 3, "1.35", "5");
    let foot = plantar(["analyse", &unclear, "--json"]).ok().json()["feet"][0].clone();
    assert_eq!(foot["reason_id"]["arch_index"], "footprint-toes-not-parted");
    assert!(foot["arch_index"].is_null());
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
    for (name, arch) in [("flat", "1.3"), ("high", "high")] {
        simulated(&folder.path().join(format!("{name}.parquet")), 4, arch, "11");
    }
    let list = folder.path().join("list.csv");
    std::fs::write(&list, "file,child,class,age_years\nflat.parquet,F1,5a,11\nhigh.parquet,H1,5a,11\n")
        .unwrap();
    let out = folder.path().join("out");
    plantar(["screen", list.to_str().unwrap(), "--out", out.to_str().unwrap()]).ok();
    let again = std::fs::read_to_string(out.join("look-again.csv")).unwrap();
    assert!(again.contains("F1") && again.contains("measure again before drawing a conclusion"), "{again}");
    assert!(
        again.contains("lower than in about 97 of 100 children") && again.contains("composite, based on"),
        "{again}"
    );
    assert!(!again.contains("H1"), "{again}");
    assert_eq!(forbidden(&again), None);
}

#[test]
fn a_screening_that_is_killed_goes_on_without_a_lost_or_doubled_row() {
    let folder = tempfile::tempdir().unwrap();
    let (from, out) = (folder.path().join("school"), folder.path().join("out"));
    school(&from, 8);
    let args = ["screen", from.to_str().unwrap(), "--out", out.to_str().unwrap(), "--json"];
    let journal = out.join("screen.kept");
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
        text.extend_from_slice(b"{\"digest\":12345,\"meas");
        std::fs::write(&journal, text).unwrap();
    }
    let resumed = plantar(args).ok().json();
    assert_eq!(resumed["recordings"], 9);
    let other = folder.path().join("other");
    plantar(["screen", from.to_str().unwrap(), "--out", other.to_str().unwrap()]).ok();
    let table = |out: &Path| std::fs::read_to_string(out.join("results.csv")).unwrap();
    assert_eq!(table(&out), table(&other));
}

/// A school with a list of two children and what a school gets wrong.
#[test]
fn a_screening_asks_about_what_cannot_be_and_blesses_nothing_unread() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let files = ["a", "b", "c", "d", "e", "g"].map(|name| format!("{name}.parquet"));
    for (seed, file) in files.iter().enumerate() {
        simulated(Path::new(&at(file)), seed as u64, "normal", "10");
    }
    // Feet in a table without a pitch of its own: beside it, a wrong one is told.
    plantar(["export", &at("g.parquet"), "--cells", &at("f.npy")]).ok();
    std::fs::copy(at("b.parquet"), at("b2.parquet")).unwrap();
    let list = |text: &str| {
        std::fs::write(at("list.csv"), format!("file;child;age_years;consent\r\n{text}")).unwrap();
        at("list.csv")
    };
    let screen = |list: &str, out: &str| plantar(["screen", list, "--out", &at(out), "--json"]);
    let sidecar = |pitch: &str| {
        let text = format!("pitch_mm = {pitch}\nrate_hz = 50\nunit = \"kPa\"\ngain = 0.01\n");
        std::fs::write(at("f.npy.toml"), text).unwrap();
    };
    sidecar("8.5");
    let all = "a.parquet;K1;10,2;2026-01-05\r\nb.parquet;K2;10;\r\nb2.parquet;K3;10;2026-01-05\r\n\
               c.parquet;;;\r\nd.parquet;K5;10;2026-01-05\r\nf.npy;K6;10;2026-01-05\r\n";
    let told = screen(&list(all), "out").ok().json();
    assert_eq!(told["measured_before"], 0);
    assert_eq!(told["without_consent"], serde_json::json!(["K2", "c.parquet"]), "{told}");
    let read = |name: &str| {
        let text = std::fs::read_to_string(folder.path().join("out").join(name)).unwrap();
        let text = text.strip_prefix('\u{feff}').expect("a mark for spreadsheets").to_owned();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let heads: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>());
        (heads, rows.collect::<Vec<_>>())
    };
    let (heads, rows) = read("results.csv");
    let column = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let result = |of: &str| {
        let row = rows.iter().find(|row| row[0] == of).unwrap();
        (row[column("result")].clone(), row[column("reasons")].clone())
    };
    assert_eq!((result("a.parquet").0.as_str(), result("d.parquet").0.as_str()), ("fine", "fine"));
    assert_eq!(result("c.parquet").0, "not compared by age");
    for (of, other) in [("b.parquet", "b2.parquet"), ("b2.parquet", "b.parquet")] {
        let (result, why) = result(of);
        assert!(result == "see again" && why.contains(&format!("the same recording as {other}")), "{why}");
    }
    let (wrong_pitch, why) = result("f.npy");
    assert!(
        wrong_pitch == "see again" && why.contains("check the size of the cells"),
        "{wrong_pitch}: {why}"
    );
    // Every column is explained, and no number has digits that nobody measured.
    let explained: Vec<String> = read("columns.csv").1.into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(explained, heads);
    let is_long = |text: &str| text.parse::<f64>().is_ok() && text.len() > 9;
    assert!(!rows.iter().flatten().any(|text| is_long(text)), "{rows:?}");
    let (_, again) = read("look-again.csv");
    assert_eq!(again.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["K2", "K3", "K6"]);

    // The right pitch: only that one is measured again. Another name, or another age, is not.
    sidecar("5");
    std::fs::rename(at("d.parquet"), at("other.parquet")).unwrap();
    let all = all.replace("d.parquet;K5;10", "other.parquet;K5;11");
    let told = screen(&list(&all), "out").ok().json();
    assert_eq!((told["measured_before"].as_u64(), told["recordings"].as_u64()), (Some(5), Some(6)));
    let (heads, rows) = read("results.csv");
    let at_result = heads.iter().position(|head| head == "result").unwrap();
    assert_eq!(rows.iter().filter(|row| row[at_result] == "fine").count(), 3, "{rows:?}");

    // Another list, a day to come, results within what is screened.
    std::fs::write(at("other.csv"), "file\ne.parquet\n").unwrap();
    let refused = screen(&at("other.csv"), "out");
    assert!(refused.code == Some(6) && refused.stderr.contains("list.csv"), "{}", refused.stderr);
    plantar(["screen", &at("other.csv"), "--out", &at("out"), "--replace"]).ok();
    let late = "file,date\ne.parquet,2026-01-01\n\ng.parquet,2999-01-01\n";
    std::fs::write(at("late.csv"), late).unwrap();
    let refused = screen(&at("late.csv"), "late");
    assert!(refused.code == Some(3) && refused.stderr.contains("late.csv: line 4"), "{}", refused.stderr);
    let whole = plantar(["screen", folder.path().to_str().unwrap(), "--out", &at("whole"), "--json"]).ok();
    let passed: Vec<String> =
        whole.json()["passed_over"].as_array().unwrap().iter().map(|one| one["name"].to_string()).collect();
    assert_eq!(passed, ["\"late.csv\"", "\"list.csv\"", "\"other.csv\"", "\"out\""], "{}", whole.stderr);
    assert_eq!(whole.json()["recordings"], 8);
}

#[test]
fn a_screening_that_is_refused_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(at("there.parquet"), b"PAR1 is not enough").unwrap();
    std::fs::write(at("whole.csv"), "file,child\nthere.parquet,K1\n").unwrap();
    let screen =
        |list: &str, more: &[&str]| plantar([&["screen", &at(list), "--out", &at("out")], more].concat());
    let refused = |list: &str, more: &[&str]| {
        let run = screen(list, more);
        assert_eq!(run.code, Some(3), "{}", run.stderr);
        assert!(!folder.path().join("out").exists(), "{:?}", listing(&folder.path().join("out")));
        run.stderr
    };
    let gone: String = (1..=12).map(|at| format!("gone-{at}.parquet,G{at}\n")).collect();
    std::fs::write(at("few.csv"), "file,child\ngone.parquet,K1\nthere.parquet,K2\nold/gone.parquet,K3\n")
        .unwrap();
    std::fs::write(at("many.csv"), format!("file,child\n{gone}")).unwrap();
    let told = refused("few.csv", &[]);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 2, "{told}");
    for (line, words) in
        lines.iter().zip(["line 2: the file \"gone.parquet\"", "line 4: the file \"old/gone.parquet\""])
    {
        assert!(line.starts_with("plantar: ") && line.contains(&format!("few.csv: {words}")), "{told}");
    }
    let told = refused("many.csv", &[]);
    assert!(told.lines().count() == 11 && told.contains("many.csv: and 2 more do not exist"), "{told}");

    let told = refused("whole.csv", &["--library", &at("nowhere")]);
    assert!(told.contains("nowhere"), "{told}");
    refused("whole.csv", &["--zero", &at("no-empty-mat.parquet")]);
    // A file that is there and cannot be read stops nothing.
    screen("whole.csv", &[]).ok();
    let again = std::fs::read_to_string(at("out/record-again.csv")).unwrap();
    assert!(again.contains("there.parquet"), "{again}");
}

/// Another child's feet, a pseudonym too like another, a birth of a century ago, two children made one and parted.
#[test]
fn what_would_join_two_children_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let library = at("library");
    let with =
        |args: &[&str]| plantar(args.iter().copied().chain(["--library", &library]).collect::<Vec<_>>());
    let old = with(&["child", "add", "kid-1", "--born", "1924-05"]);
    assert!(old.code == Some(7) && old.stderr.contains("--yes"), "{}", old.stderr);
    with(&["child", "add", "kid-1", "--born", "2018-05", "--sex", "female"]).ok();
    let alike = with(&["child", "add", "Kid_1", "--born", "2018-05"]);
    assert!(alike.code == Some(10) && alike.stderr.contains("mistaken for kid-1"), "{}", alike.stderr);
    with(&["child", "add", "kid-2", "--born", "2015-05", "--sex", "male"]).ok();
    for (name, seed, age) in [("a", 1, "7.6"), ("b", 2, "7.7"), ("other", 3, "11"), ("c", 4, "10.6")] {
        simulated(Path::new(&at(&format!("{name}.parquet"))), seed, "normal", age);
    }
    let add = |file: &str, child: &str, day: &str, more: &[&str]| {
        let file = at(&format!("{file}.parquet"));
        with(&[&["session", "add", &file, "--child", child, "--date", day][..], more].concat())
    };
    let told = add("a", "kid-1", "2026-01-10", &[]).ok();
    assert!(told.stderr.contains("no guardian's consent is noted for kid-1"), "{}", told.stderr);
    with(&["child", "consent", "kid-1", "--who", "mother", "--date", "2026-01-01"]).ok();
    let told = add("b", "kid-1", "2026-02-10", &[]).ok();
    assert!(!told.stderr.contains("consent"), "{}", told.stderr);
    let shown = with(&["child", "show", "kid-1", "--json"]).ok().json();
    assert_eq!((&shown["consent"], &shown["consents"][0]["who"]), (&"2026-01-01".into(), &"mother".into()));
    assert_eq!(with(&["child", "consent", "kid-1", "--who", "mother", "--date", "2999-01-01"]).code, Some(2));
    let asked = add("other", "kid-1", "2026-02-11", &[]);
    assert!(
        asked.code == Some(7) && asked.stderr.contains("are these the feet of kid-1?"),
        "{}",
        asked.stderr
    );
    assert_eq!(
        with(&["child", "show", "kid-1", "--json"]).ok().json()["sessions"].as_array().unwrap().len(),
        2
    );
    add("other", "kid-1", "2026-02-11", &["--yes"]).ok();
    with(&["session", "remove", "2026-02-11", "--child", "kid-1", "--yes"]).ok();
    // A first session is held against the age alone.
    let asked = with(&["child", "add", "kid-3", "--born", "2022-05"]).ok().code;
    assert_eq!((asked, add("other", "kid-3", "2026-02-11", &[]).code), (Some(0), Some(7)));

    add("c", "kid-2", "2026-02-12", &[]).ok();
    let merge = |more: &[&str]| with(&[&["child", "merge", "kid-1", "kid-2", "--yes"][..], more].concat());
    let refused = merge(&[]);
    assert!(refused.code == Some(7) && refused.stderr.contains("2018-05"), "{}", refused.stderr);
    let before = ["kid-1", "kid-2"].map(|id| with(&["child", "show", id, "--json"]).ok().stdout);
    merge(&["--although-different"]).ok();
    assert_eq!(with(&["child", "show", "kid-1"]).code, Some(3));
    with(&["child", "unmerge", "kid-1"]).ok();
    assert_eq!(["kid-1", "kid-2"].map(|id| with(&["child", "show", id, "--json"]).ok().stdout), before);

    // Recording names who has no consent, in the library that is there.
    let stream = |child: &str| {
        let from = at("a.parquet");
        let args = ["stream", "--from", &from, "--full-speed", "--record", &at("taken"), "--child", child];
        let run = command().env("PLANTAR_LIBRARY", &library).args(args).output().unwrap();
        String::from_utf8(run.stderr).unwrap()
    };
    assert!(stream("kid-2").contains("no guardian's consent is noted for kid-2"));
    assert!(!stream("kid-1").contains("consent"));
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
    let child = Child {
        id: id.clone(),
        birth: born,
        sex: None,
        added: days[0],
        course: None,
        plan: Vec::new(),
        known: Vec::new(),
        language: None,
    };
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
            zone: None,
            simulated: false,
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
    let told = |id: &str| {
        let args =
            ["progress", "--child", id, "--json", "--today", "2026-07-01", "--library", at, "--reference"];
        plantar(args.into_iter().chain([file.to_str().unwrap()])).ok()
    };
    let progress = |id: &str| told(id).json()["measures"][0].clone();
    // What the reference is too small for is told, and why it is not used where it is not.
    let few = told("grows").stderr;
    assert!(few.contains("no centile is given: 100 children"), "{few}");
    let (grows, falls) = (progress("grows"), progress("falls"));
    assert_eq!(grows["trend"]["in_z"], true, "{}", grows["reason"]);
    assert_eq!(grows["verdict"], "growth", "{}", grows["details"]);
    assert_eq!(falls["verdict"], "improving", "{}", falls["details"]);
    // An arch is graded against these children where there are any, and not against the composed reference.
    let foot = |id: &str, more: &[&str]| {
        let args = ["read", "--child", id, "--json", "--library", at];
        plantar(args.iter().chain(more)).ok().json()["reading"]["feet"][0].clone()
    };
    let own = ["--reference", file.to_str().unwrap()];
    let graded = foot("grows", &own);
    assert_eq!((&graded["band_id"], &graded["score"]["own_reference"]), (&"usual".into(), &true.into()));
    assert!(graded["sources"]["centre_pct"].is_null() && graded["sources"]["design"] == false, "{graded}");
    assert_eq!(
        foot("grows", &[])["why_id"],
        "reading-not-measured",
        "one index is not enough beside the tables"
    );
    assert_eq!(foot("falls", &own)["band_id"], "low-85");
    plantar(["child", "amend", "falls", "--sex", "female", "--library", at]).ok();
    let unused = told("falls").stderr;
    assert!(unused.contains("not used: the reference has too few children of this sex"), "{unused}");
}

/// A foot of which a condition is known is not graded; the other one is.
#[test]
fn a_known_foot_is_compared_with_its_own_past() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().join("library");
    let at = at.to_str().unwrap();
    let child = |args: &[&str]| plantar([&["child"], args, &["--library", at]].concat());
    let known = "treated-clubfoot:left";
    child(&["add", "kid-1", "--born", "2018-05", "--known", known]).ok();
    for (day, seed) in [("2026-03-02", 1), ("2026-04-06", 2)] {
        let path = folder.path().join(format!("{seed}.parquet"));
        simulated(&path, seed, "normal", "8");
        let args = ["session", "add", path.to_str().unwrap(), "--child", "kid-1", "--date", day, "--yes"];
        plantar([&args[..], &["--library", at]].concat()).ok();
    }
    let feet = || {
        let args = ["read", "--child", "kid-1", "--json", "--library", at];
        let reading = plantar(args).ok().json()["reading"].clone();
        [0, 1].map(|foot| reading["feet"][foot]["why_id"].as_str().unwrap().to_owned())
    };
    let [left, right] = feet();
    assert!(left == "reading-known" && right != "reading-known", "{left} {right}");
    let shown = child(&["show", "kid-1"]).ok().stdout;
    assert!(shown.contains("known: a treated clubfoot (left foot)"), "{shown}");
    let said = child(&["amend", "kid-1", "--known", "operation"]).ok().stdout;
    assert!(said.contains("known: an operation (both feet)"), "{said}");
    assert_eq!(feet(), ["reading-known"; 2]);
    child(&["amend", "kid-1", "--known", "none"]).ok();
    assert!(feet().iter().all(|why| why != "reading-known"));
    let refused = child(&["amend", "kid-1", "--known", "clubfoot"]);
    assert_eq!(refused.code, Some(2));
    assert!(refused.stderr.contains("treated-clubfoot"), "{}", refused.stderr);
}

/// Moments now, in microseconds since 1970.
fn now_us() -> i64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_micros() as i64
}

/// A zone so many seconds ahead of Greenwich, as the variable TZ says it without a table of zones.
fn tz(ahead_s: i64) -> String {
    let (sign, s) = if ahead_s < 0 { ("", -ahead_s) } else { ("-", ahead_s) };
    format!("XYZ{sign}{:02}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60)
}

/// A simulated stand that began at a moment, in a zone if one is given.
fn begun(path: &Path, seed: u64, started_us: i64, zone: Option<&str>) {
    simulated(path, seed, "normal", "8");
    let mut recording = plantar::store::read(path).unwrap();
    recording.meta.started_us = Some(started_us);
    recording.meta.zone = zone.map(|zone| zone.parse().unwrap());
    plantar::store::write_recording(path, &recording).unwrap();
}

#[test]
fn days_are_those_of_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let library = at("library");
    let with = |zone: &str, args: &[&str]| {
        let args = args.iter().copied().chain(["--library", &library]);
        Run::of(command().args(args).env("TZ", zone).output().unwrap())
    };
    with("UTC0", &["child", "add", "kid-7", "--born", "2018-05"]).ok();
    // At any moment it is another day than in Greenwich far in the east or far in the west.
    let hour = now_us() / 3_600_000_000 % 24;
    let ahead_s = if hour >= 10 { 14 * 3600 } else { -12 * 3600 };
    let day = |us: i64| Date::of_moment(us, ahead_s as i32).unwrap().to_string();
    let before = day(now_us());
    let noted = with(&tz(ahead_s), &["child", "note", "kid-7", "footwear"]).ok();
    assert!([before, day(now_us())].iter().any(|day| noted.stdout.contains(day)), "{}", noted.stdout);

    // 08:55 and 09:05 in Tokyo lie on either side of midnight in Greenwich.
    let eight = 1_795_910_100_000_000 - 86_400_000_000;
    let ten_min = 600_000_000;
    for (name, seed, us, zone) in [
        ("a", 1, eight, None),
        ("b", 2, eight + ten_min, None),
        ("c", 3, eight + 24 * 6 * ten_min, Some("+09:00[Asia/Tokyo]")),
    ] {
        begun(Path::new(&at(&format!("{name}.parquet"))), seed, us, zone);
    }
    let add = |zone: &str, files: &[&str]| {
        let files: Vec<String> = files.iter().map(|name| at(&format!("{name}.parquet"))).collect();
        let files = files.iter().map(String::as_str);
        let args: Vec<&str> =
            ["session", "add"].into_iter().chain(files).chain(["--child", "kid-7", "--json"]).collect();
        with(zone, &args)
    };
    let over_midnight = add("UTC0", &["a", "b"]);
    assert!(over_midnight.code == Some(0), "ten minutes apart: {}", over_midnight.stderr);
    assert_eq!(over_midnight.json()["date"], "2026-11-27");
    with("UTC0", &["session", "remove", "2026-11-27", "--child", "kid-7", "--yes"]).ok();
    assert_eq!(add("JST-9", &["a", "b"]).ok().json()["date"], "2026-11-28");
    // A recording that keeps its zone is of the day there, wherever it is added.
    assert_eq!(add("EST5", &["c"]).ok().json()["date"], "2026-11-29");
    let kept = with("UTC0", &["child", "show", "kid-7", "--json"]).ok().json();
    assert_eq!(kept["sessions"][0]["zone"], "+09:00");
    assert_eq!(kept["sessions"][1]["zone"], "+09:00[Asia/Tokyo]");

    // All sessions lie later: that is no child without a session.
    for (command, day) in [("progress", "--today"), ("read", "--on")] {
        let early = with("UTC0", &[command, "--child", "kid-7", day, "2026-11-27"]);
        assert_eq!(early.code, Some(7));
        let said = "kid-7 has no session up to 2026-11-27: all 2 are later, the first on 2026-11-28";
        assert!(early.stderr.contains(said), "{command}: {}", early.stderr);
        with("UTC0", &[command, "--child", "kid-7", day, "2026-11-28"]).ok();
    }
    // A session's feet against each other.
    let mirrored =
        with("UTC0", &["compare", "--child", "kid-7", "2026-11-28", "--mirror", "--json"]).ok().json();
    assert_eq!(mirrored["feet"][0]["kind"], "difference", "{mirrored}");
    assert_eq!(mirrored["second"], "kid-7 2026-11-28 right, mirrored");
    let template = with("UTC0", &["compare", "--child", "kid-7", "2026-11-28", "--template", "t.parquet"]);
    assert!(
        template.code == Some(2) && template.stderr.contains("not with a session"),
        "{}",
        template.stderr
    );
}

#[test]
fn a_month_of_birth_needs_the_day_of_the_recording() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.parquet");
    simulated(&path, 1, "normal", "8");
    let analyse = |more: &[&str]| {
        plantar(
            ["analyse", path.to_str().unwrap(), "--json", "--born", "2018-05"].iter().chain(more).copied(),
        )
    };
    let asked = analyse(&[]);
    assert_eq!(asked.code, Some(2), "{}", asked.stderr);
    assert!(asked.stderr.contains("has no date") && asked.stderr.contains("--date"), "{}", asked.stderr);
    let read = analyse(&["--date", "2026-05-15"]).ok().json();
    assert!((read["reading"]["age_years"].as_f64().unwrap() - 8.0).abs() < 0.01, "{}", read["reading"]);
    begun(&path, 1, 1_795_910_100_000_000, None);
    let read = analyse(&[]).ok().json();
    assert!((read["reading"]["age_years"].as_f64().unwrap() - 8.54).abs() < 0.02, "{}", read["reading"]);
    // Born this month: the child may be added from its first day on.
    let today = Date::of_moment(now_us(), 0).unwrap();
    let born = format!("{:04}-{:02}", today.year(), today.month());
    let library = folder.path().join("library");
    let add = ["child", "add", "new", "--born", &born, "--library", library.to_str().unwrap()];
    Run::of(command().args(add).env("TZ", "UTC0").output().unwrap()).ok();
}

#[cfg(unix)]
#[test]
fn a_session_over_midnight_keeps_its_checklist() {
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
    let answered = answers(folder.path(), &[]);
    // Local midnight comes while the mat is streamed.
    let second = now_us() / 1_000_000 % 86_400;
    let ahead_s = 86_400 - 3 - second;
    let ahead_s = if ahead_s > 43_200 { ahead_s - 86_400 } else { ahead_s };
    let day = Date::of_moment(now_us(), ahead_s as i32).unwrap().to_string();
    let known = ["--child", "kid-3", "--library", library, "--who", "parent", "--checklist"];
    let args = ["stream", "--port", port.trim(), "--seconds", "5"].into_iter().chain(known);
    let streamed = command().args(args).arg(&answered).env("TZ", tz(ahead_s)).output().unwrap();
    mat.kill().unwrap();
    mat.wait().unwrap();
    let streamed = Run::of(streamed).ok();
    assert!(!streamed.stderr.contains("checklist was not answered"), "{}", streamed.stderr);
    let kept = plantar(["child", "show", "kid-3", "--json", "--library", library]).ok().json();
    assert_eq!(kept["sessions"][0]["date"], day.as_str());
    let shown =
        kept["answers"].as_array().unwrap().iter().find(|one| one["key"] == "checklist_shown").unwrap();
    assert_eq!(shown["date"], day.as_str());
    assert!(kept["sessions"][0]["zone"].as_str().is_some());
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
    assert!(locked.stderr.contains("ask the child's doctor first"), "{}", locked.stderr);
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
    let streamed = stream(&answers(folder.path(), &[])).ok();
    // The recording is in the library now: no file is named that is gone.
    assert!(!streamed.stdout.contains(".parquet"), "{}", streamed.stdout);
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

/// A value of both feet, left and right; a value of the whole child twice the same.
type Pair = (&'static str, f64, f64);

/// A session of three stands of 25 s.
fn stood(day: &str, pitch_um: u32, values: &[Pair]) -> Session {
    let of = |key: &str, side, value: f64| Value {
        key: key.to_owned(),
        side,
        value,
        interval: Some(Interval { low: 0.98 * value, high: 1.02 * value }),
    };
    let values: Vec<Value> = values
        .iter()
        .flat_map(|(key, left, right)| match *key {
            "left_share_median" => vec![of(key, None, *left)],
            // The widths of a print hang together.
            "chippaux_smirak_index" if !values.iter().any(|(key, ..)| *key == "staheli_index") => {
                let widths = [(Side::Left, *left), (Side::Right, *right)].into_iter();
                let both =
                    |(side, csi)| [of(key, Some(side), csi), of("staheli_index", Some(side), 0.016 * csi)];
                widths.flat_map(both).collect()
            }
            _ => vec![of(key, Some(Side::Left), *left), of(key, Some(Side::Right), *right)],
        })
        .collect();
    let recorded = Recorded { file: None, duration_s: 25.0, poor: Vec::new(), values };
    Session {
        id: SessionId::from_digest(0),
        child: "kid-1".parse().unwrap(),
        date: day.parse().unwrap(),
        zone: None,
        simulated: false,
        protocol: Protocol::Standing,
        mat: MatKey {
            device: None,
            rows: 64,
            cols: 64,
            pitch_x_um: pitch_um,
            pitch_y_um: pitch_um,
            calibrated: true,
        },
        recordings: vec![recorded; 3],
    }
}

/// A library of `kid-1`, which was born in a month and has some sessions.
fn library_of(root: &Path, born: &str, sessions: &[Session]) {
    let mut library = Library::open_or_create(root).unwrap();
    let id: ChildId = "kid-1".parse().unwrap();
    let (birth, added) = (born.parse().unwrap(), sessions[0].date);
    library
        .add_child(Child {
            id,
            birth,
            sex: None,
            added,
            course: None,
            plan: Vec::new(),
            known: Vec::new(),
            language: None,
        })
        .unwrap();
    for (number, session) in (1..).zip(sessions) {
        let id = SessionId::from_digest(number);
        library.add_session(Session { id, ..session.clone() }, &[]).unwrap();
    }
}

/// What the program says of `kid-1`.
fn of_kid(root: &Path, args: &[&str]) -> crate::common::Run {
    let more = ["--library", root.to_str().unwrap()];
    plantar(args.iter().copied().chain(more)).ok()
}

fn reading(root: &Path) -> serde_json::Value {
    of_kid(root, &["read", "--child", "kid-1", "--json"]).json()["reading"].clone()
}

fn patterns(list: &serde_json::Value) -> Vec<String> {
    let each = list.as_array().unwrap().iter();
    each.map(|one| one["pattern"].as_str().unwrap().to_owned()).collect()
}

const LOW: [Pair; 1] = [("chippaux_smirak_index", 66.0, 30.0)];
const NOT_LOW: [Pair; 1] = [("chippaux_smirak_index", 31.0, 30.0)];

#[test]
fn what_is_not_looked_at_is_not_denied() {
    let folder = tempfile::tempdir().unwrap();
    let both_low = [("chippaux_smirak_index", 52.0, 52.0)];
    let sessions = [stood("2025-10-01", 5000, &both_low), stood("2025-11-05", 5000, &both_low)];
    let told = |note: Option<(&str, &str)>| {
        let root = folder.path().join(note.map_or("none", |(day, _)| day));
        library_of(&root, "2015-10", &sessions);
        if let Some((day, kind)) = note {
            let score: &[&str] = if kind == "pain" { &["--score", "6"] } else { &[] };
            of_kid(&root, &[&["child", "note", "kid-1", kind, "--date", day][..], score].concat());
        }
        assert_eq!(reading(&root)["feet"][0]["band"], "lower than in about 85 of 100 children");
        of_kid(&root, &["read", "--child", "kid-1"]).stdout
    };
    let none = told(None);
    let quiet = "No pain, no stiffness, no limp and no walking on tiptoe are noted up to 2025-11-05";
    assert!(none.contains(quiet), "{none}");
    for (day, kind) in
        [("2025-07-20", "pain"), ("2022-01-05", "pain"), ("2025-08-01", "stiffness"), ("2025-08-02", "limp")]
    {
        let told = told(Some((day, kind)));
        assert!(!told.contains("No pain"), "{told}");
        assert!(told.contains(&format!("{kind} on {day};")), "{told}");
    }
    // Within the 90 days it is a reason to ask.
    assert!(told(Some(("2025-08-20", "pain"))).contains("Pain reported: ask a professional"));
    let tiptoe = told(Some(("2025-10-20", "tiptoe")));
    assert!(tiptoe.contains("Walking on tiptoe reported: ask a professional"), "{tiptoe}");
    assert!(tiptoe.contains("Left foot, low arch: ask a professional"), "{tiptoe}");
}

#[test]
fn feet_are_read_at_the_age_of_their_session_whatever_is_noted_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let values = [("chippaux_smirak_index", 64.0, 64.0), ("staheli_index", 1.3, 1.3)];
    // Shortly before the third, the seventh and the ninth birthday.
    let low = "lower than in about 97 of 100 children";
    for (born, band, level) in
        [("2022-10", "developing", None), ("2018-10", low, Some("watch")), ("2016-10", low, Some("ask"))]
    {
        let root = folder.path().join(born);
        library_of(&root, born, &[stood("2025-08-20", 5000, &values), stood("2025-09-25", 5000, &values)]);
        let before = reading(&root);
        assert_eq!(before["feet"][0]["band"], band, "{born}: {before}");
        assert_eq!(before["feet"][0]["level"].as_str(), level, "{born}: {before}");
        of_kid(&root, &["child", "note", "kid-1", "pain", "--score", "2", "--date", "2025-11-20"]);
        let after = reading(&root);
        assert_eq!(patterns(&after["flags"])[0], "pain");
        for key in ["age_years", "feet", "groups", "sessions"] {
            assert_eq!(before[key], after[key], "{born}: {key}");
        }
    }
}

#[test]
fn sessions_in_between_are_not_skipped() {
    let folder = tempfile::tempdir().unwrap();
    let read = |days: &[(&str, bool)]| {
        let root = tempfile::tempdir_in(folder.path()).unwrap().path().join("library");
        let session = |(day, low): &(&str, bool)| stood(day, 5000, if *low { &LOW } else { &NOT_LOW });
        library_of(&root, "2014-10", &days.iter().map(session).collect::<Vec<_>>());
        reading(&root)["feet"][0].clone()
    };
    let band = |days: &[(&str, bool)]| {
        let foot = read(days);
        let level = foot["level"].as_str().map(str::to_owned);
        (foot["band_id"].as_str().unwrap().to_owned(), level)
    };
    let is = |told: (String, Option<String>), band: &str, level: Option<&str>| {
        assert_eq!((told.0.as_str(), told.1.as_deref()), (band, level));
    };
    let [a, b, c, d] = ["2025-01-10", "2025-02-10", "2025-03-10", "2025-04-10"];
    is(band(&[(a, true), (b, true)]), "low-97", Some("ask"));
    is(band(&[(a, false), (b, true), (c, true)]), "low-97", Some("ask"));
    let skipped = read(&[(a, true), (b, false), (c, false), (d, true)]);
    assert!(skipped["level"].is_null(), "{skipped}");
    assert_eq!(skipped["once"]["not_on"], c, "{skipped}");
    is(band(&[(a, true), (b, false), (c, true)]), "low-97", None);
    // Not even one within the four weeks.
    is(band(&[(a, true), ("2025-01-28", false), (b, true)]), "low-97", None);
    is(band(&[(a, true), ("2025-01-28", true), (b, true)]), "low-97", Some("ask"));
    is(band(&[(a, true), (b, true), (c, false)]), "usual", None);
}

#[test]
fn the_other_rules_skip_no_session_either() {
    let folder = tempfile::tempdir().unwrap();
    let shows = [("chippaux_smirak_index", 0.0, 27.0), ("left_share_median", 0.7, 0.7)];
    let shows_not = [("chippaux_smirak_index", 26.5, 27.0), ("left_share_median", 0.5, 0.5)];
    for (name, between) in [("agree", &shows), ("differ", &shows_not)] {
        let root = folder.path().join(name);
        let sessions = [
            stood("2025-01-10", 5000, &shows),
            stood("2025-02-10", 5000, between),
            stood("2025-03-10", 5000, &shows),
        ];
        library_of(&root, "2014-10", &sessions);
        let read = reading(&root);
        let (flags, once) = (patterns(&read["flags"]), patterns(&read["once"]));
        let (there, not_there) = if name == "agree" { (&flags, &once) } else { (&once, &flags) };
        assert!(there.iter().any(|one| one == "side-asymmetry"), "{name}: {read}");
        assert!(not_there.is_empty(), "{name}: {read}");
        // The band of an arch waits with its foot.
        let foot = &read["feet"][0];
        assert_eq!(flags.iter().any(|one| one == "high-arch"), name == "agree", "{name}: {read}");
        assert_eq!(
            (&foot["band_id"], foot["once"].is_null()),
            (&"high-97".into(), name == "agree"),
            "{read}"
        );
    }
}

#[test]
fn a_session_on_another_mat_makes_no_finding_vanish() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    let shows = [("chippaux_smirak_index", 0.0, 27.0), ("left_share_median", 0.7, 0.7)];
    let first: Date = "2024-11-01".parse().unwrap();
    let days = (0..12).map(|at| first.plus_days(at * 15).unwrap().to_string());
    let mut sessions: Vec<Session> = days.map(|day| stood(&day, 5000, &shows)).collect();
    sessions.push(stood("2025-06-01", 8000, &[("chippaux_smirak_index", 26.0, 27.0)]));
    let mut poor = stood("2025-06-02", 8000, &[("chippaux_smirak_index", 26.0, 27.0)]);
    poor.recordings.iter_mut().for_each(|recorded| recorded.poor.push(Judgement::from("the child moved")));
    sessions.push(poor);
    library_of(&root, "2014-10", &sessions);
    let read = reading(&root);
    assert_eq!((read["sessions"].as_u64(), read["groups"].as_array().unwrap().len()), (Some(13), 2));
    let flags = read["flags"].as_array().unwrap();
    for pattern in ["high-arch", "side-asymmetry"] {
        let flag = flags.iter().find(|flag| flag["pattern"] == pattern).unwrap_or_else(|| panic!("{read}"));
        assert_eq!(flag["on"]["newest_mat"], false);
        assert_eq!(
            (&flag["on"]["date"], &flag["on"]["mat"]["pitch_x_mm"]),
            (&"2025-04-15".into(), &5.0.into())
        );
    }
    let left_out = read["left_out"].as_array().unwrap();
    assert_eq!((left_out.len(), &left_out[0]["why"]), (1, &"the child moved".into()), "{read}");
    assert_eq!(read["feet"][0]["on"]["mat"]["pitch_x_mm"], 8.0);
    assert_eq!(read["elsewhere"].as_array().unwrap().len(), 2);
    let page = folder.path().join("reading.png");
    let told = of_kid(&root, &["read", "--child", "kid-1", "--out", page.to_str().unwrap()]).stdout;
    for words in ["on another mat (64 × 64 cells of 5 × 5 mm", "Left out: 1 session", "12 sessions"] {
        assert!(told.contains(words), "{words} in {told}");
    }
    assert_eq!(forbidden(&told), None, "{told}");

    // The charts are of the mat with the most sessions, and say what they leave out.
    for (audience, name) in [("parents", "p.png"), ("therapist", "t.png")] {
        let page = folder.path().join(name);
        let page = page.to_str().unwrap();
        let args =
            ["progress", "--child", "kid-1", "--for", audience, "--today", "2025-06-05", "--out", page];
        let told = of_kid(&root, &args).stdout;
        assert!(told.contains("12 sessions up to 2025-06-05"), "{told}");
        assert!(
            told.contains("Not in these numbers: 2 sessions of standing (64 × 64 cells of 8 × 8 mm"),
            "{told}"
        );
    }
    let document = of_kid(&root, &["progress", "--child", "kid-1", "--today", "2025-06-05", "--json"]).json();
    assert_eq!(document["groups"].as_array().unwrap().len(), 2);
    let measures = document["measures"].as_array().unwrap();
    let pitches: Vec<f64> = measures.iter().map(|one| one["mat"]["pitch_x_mm"].as_f64().unwrap()).collect();
    assert!(pitches.starts_with(&[5.0, 5.0]) && pitches.ends_with(&[8.0, 8.0]), "{pitches:?}");
}

#[test]
fn a_mat_that_gives_no_reading_takes_none_away() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    let mut sessions = vec![stood("2025-01-10", 5000, &LOW), stood("2025-02-10", 5000, &LOW)];
    // Too coarse; and then the old mat with one foot only.
    sessions.push(stood("2025-03-10", 15000, &NOT_LOW));
    let mut right = stood("2025-02-20", 5000, &LOW);
    right
        .recordings
        .iter_mut()
        .for_each(|recorded| recorded.values.retain(|value| value.side == Some(Side::Right)));
    sessions.push(right);
    library_of(&root, "2014-10", &sessions);
    let read = reading(&root);
    let left = &read["feet"][0];
    assert_eq!(
        (&left["band"], &left["on"]["date"]),
        (&"lower than in about 97 of 100 children".into(), &"2025-02-10".into()),
        "{left}"
    );
    let why = left["why"].as_str().unwrap();
    assert!(why.contains("on 2025-02-10 on another mat"), "{why}");
    assert!(patterns(&read["flags"]).contains(&"low-arch".to_owned()));
    let told = of_kid(&root, &["read", "--child", "kid-1"]).stdout;
    assert!(told.contains("too coarse"), "{told}");
    assert!(told.contains("left foot: a value could not be measured (Chippaux-Smirak index)"), "{told}");
}

#[test]
fn one_session_says_what_it_shows_and_what_it_waits_for() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    let shows = [("chippaux_smirak_index", 0.0, 27.0), ("left_share_median", 0.7, 0.7)];
    library_of(&root, "2014-10", &[stood("2025-01-10", 5000, &shows)]);
    let read = reading(&root);
    assert_eq!(read["flags"], serde_json::json!([]));
    let once = read["once"].as_array().unwrap();
    let left = &read["feet"][0];
    assert_eq!(
        (&left["once"]["band_id"], &left["once"]["level"]),
        (&"high-97".into(), &"watch".into()),
        "{read}"
    );
    assert!(left["level"].is_null() && read["feet"][1]["once"].is_null(), "{read}");
    let uneven: Vec<_> = once.iter().filter(|one| one["pattern"] == "side-asymmetry").collect();
    assert_eq!(uneven.len(), 2, "load and arches: {read}");
    let told = of_kid(&root, &["read", "--child", "kid-1"]).stdout;
    assert!(
        told.contains("left foot, arch: higher than in about 97 of 100 children, in one session so far"),
        "{told}"
    );
    assert!(told.contains("This is one session"), "{told}");
    assert_eq!(forbidden(&told), None);
    // So does a single recording.
    let file = folder.path().join("high.parquet");
    simulated(&file, 3, "0", "10");
    let file = file.to_str().unwrap();
    let read = plantar(["analyse", file, "--age", "10", "--json"]).ok().json()["reading"].clone();
    let bands: Vec<_> =
        read["feet"].as_array().unwrap().iter().map(|foot| &foot["once"]["band_id"]).collect();
    assert_eq!(bands, ["high-97", "high-97"], "{read}");
    let told = plantar(["analyse", file, "--age", "10"]).ok().stdout;
    assert!(
        told.contains("right foot, arch: higher than in about 97 of 100 children, in one session so far"),
        "{told}"
    );
}

/// Answers of a day, one after the other, of how much it hurts.
#[test]
fn of_a_day_the_newest_answer_counts() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    library_of(&root, "2014-10", &[stood("2025-01-10", 5000, &NOT_LOW)]);
    let answer = |score: &str| {
        let file = answers(folder.path(), &[("added_pain_today", score)]);
        let day = ["checklist", "--child", "kid-1", "--date", "2025-01-12", "--who", "parent", "--checklist"];
        let more = [file.to_str().unwrap(), "--library", root.to_str().unwrap()];
        plantar(day.iter().chain(&more).copied()).code
    };
    let pained = || patterns(&reading(&root)["flags"]).contains(&"pain".to_owned());
    let show = || of_kid(&root, &["child", "show", "kid-1"]).stdout;
    assert_eq!(answer("4"), Some(9));
    assert!(pained() && show().contains("pain 4 of 10\n"));
    assert_eq!(answer("0"), Some(0));
    assert!(!pained(), "{}", show());
    assert!(show().contains("pain 4 of 10 (replaced by a later note on that day)"), "{}", show());
    let document = of_kid(&root, &["child", "show", "kid-1", "--json"]).json();
    assert_eq!(
        (document["events"].as_array().unwrap().len(), document["replaced"].as_array().unwrap().len()),
        (1, 1)
    );
    // The day of the reading is that of the session again.
    assert_eq!(of_kid(&root, &["read", "--child", "kid-1", "--json"]).json()["date"], "2025-01-10");
    assert_eq!(answer("4"), Some(9));
    assert!(pained(), "it hurts after all");
    let newest = |key: &str| {
        let kept = of_kid(&root, &["child", "show", "kid-1", "--json"]).json()["answers"].clone();
        kept.as_array().unwrap().iter().rfind(|one| one["key"] == key).unwrap()["answer"].clone()
    };
    assert_eq!(newest("added_pain_today"), "yes");
    assert_eq!(answer("0"), Some(0));
    assert_eq!(newest("added_pain_today"), "no");
    assert!(!pained());
    // What somebody noted is not answered away, and is taken back by who notes again.
    let note = |score: &str| {
        of_kid(&root, &["child", "note", "kid-1", "pain", "--score", score, "--date", "2025-01-12"]);
    };
    note("6");
    assert_eq!(answer("0"), Some(0));
    assert!(pained());
    note("0");
    assert!(!pained(), "{}", show());
}

/// Libraries of before do not say which question a pain answers.
#[test]
fn a_pain_that_was_answered_before_questions_were_kept_can_be_answered_again() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    library_of(&root, "2014-10", &[stood("2025-01-10", 5000, &NOT_LOW)]);
    let mut library = Library::open(&root).unwrap();
    let (child, date): (ChildId, Date) = ("kid-1".parse().unwrap(), "2025-01-12".parse().unwrap());
    let kind = EventKind::Pain { score: Some(4) };
    library.add_event(Event { child: child.clone(), date, kind, text: None, answer_to: None }).unwrap();
    let (key, who) = ("added_pain_today".to_owned(), "parent".to_owned());
    library.add_answers(vec![Answer { child, date, key, answer: Reply::Yes, who }]).unwrap();
    drop(library);
    let file = answers(folder.path(), &[]);
    let day = ["checklist", "--child", "kid-1", "--date", "2025-01-12", "--who", "parent"];
    of_kid(&root, &[&day[..], &["--checklist", file.to_str().unwrap()]].concat());
    assert_eq!(reading(&root)["flags"], serde_json::json!([]));
}
