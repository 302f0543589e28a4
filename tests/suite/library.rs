//! The library of children under two programs that write at once, one of them killed again and again; and the
//! commands from a child's first day to its last.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::common::{listing, plantar};
use plantar::base::{ChildId, Date, Interval, Side};
use plantar::child::{Birth, Child, MatKey, Protocol, Recorded, Session, SessionId, Value};
use plantar::store::{Library, LibraryError};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;

const SESSIONS: u64 = 1000;
/// The variable by which this test file, run again, knows that it is a writer: folder, first and last session.
const WRITER: &str = "PLANTAR_TEST_WRITER";

fn child() -> ChildId {
    "kid-1".parse().unwrap()
}

fn session(number: u64) -> Session {
    let value = |at: u64| Value {
        key: format!("measure_{at}"),
        side: Some(Side::Left),
        value: (number * 1000 + at) as f64 / 7.0,
        interval: Some(Interval { low: 0.25, high: at as f64 / 3.0 }),
    };
    Session {
        id: SessionId::from_digest(number),
        child: child(),
        date: Date::new(2026, 1, 1).unwrap().plus_days(number as i64 % 300).unwrap(),
        zone: None,
        simulated: false,
        protocol: Protocol::Standing,
        mat: MatKey {
            device: None,
            rows: 32,
            cols: 32,
            pitch_x_um: 8000,
            pitch_y_um: 8000,
            calibrated: true,
        },
        recordings: vec![Recorded {
            file: None,
            duration_s: 20.0,
            poor: Vec::new(),
            values: (0..120).map(value).collect(),
        }],
    }
}

/// No test by itself: what the writers of the next one run.
#[test]
fn writer() {
    let Ok(told) = std::env::var(WRITER) else { return };
    let [folder, first, last] = told.split('|').collect::<Vec<_>>()[..] else { panic!("{told}") };
    let mut library = Library::open(Path::new(folder)).unwrap();
    for number in first.parse::<u64>().unwrap()..last.parse().unwrap() {
        match library.add_session(session(number), &[]) {
            // A kill between the disk and the telling.
            Ok(_) | Err(LibraryError::Doubled { .. }) => println!("added {number}"),
            Err(error) => panic!("{error}"),
        }
    }
}

fn start(folder: &Path, first: u64, last: u64) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "library::writer", "--nocapture"])
        .env(WRITER, format!("{}|{first}|{last}", folder.display()))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn two_writers_one_of_them_killed_lose_and_double_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    let birth = Birth::new(2019, 5).unwrap();
    let added = Date::new(2026, 1, 1).unwrap();
    let kid = Child {
        id: child(),
        birth,
        sex: None,
        added,
        course: None,
        plan: Vec::new(),
        known: Vec::new(),
        language: None,
    };
    Library::open_or_create(&root).unwrap().add_child(kid).unwrap();

    let mut steady = start(&root, 0, SESSIONS / 2);
    let mut random = Pcg64::seed_from_u64(5);
    let (mut next, mut kills) = (SESSIONS / 2, 0);
    while next < SESSIONS {
        let mut writer = start(&root, next, SESSIONS);
        let told = BufReader::new(writer.stdout.take().unwrap());
        let reader = std::thread::spawn(move || {
            let numbers = told.lines().map_while(Result::ok);
            numbers.filter_map(|line| line.split("added ").nth(1)?.trim().parse::<u64>().ok()).last()
        });
        std::thread::sleep(Duration::from_millis(random.random_range(20..400)));
        writer.kill().unwrap();
        writer.wait().unwrap();
        kills += 1;
        assert!(kills < 2_000, "the writers add nothing");
        next = reader.join().unwrap().map_or(next, |last| last + 1);
    }
    assert!(steady.wait().unwrap().success());
    println!("{kills} kills");

    let mut library = Library::open(&root).unwrap();
    assert_eq!(library.damage().count(), 0);
    let mut sessions = library.sessions(&child()).unwrap();
    sessions.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(sessions.len(), SESSIONS as usize);
    for (number, kept) in (0..).zip(&sessions) {
        assert_eq!(*kept, session(number));
    }
    let names = listing(&root);
    assert!(names.iter().any(|name| name.starts_with("state.")), "no generation was written: {names:?}");
    assert!(kills > 3, "{kills}");
}

/// Files that hold a word, or whose name does.
fn traces(folder: &Path, word: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let named = path.file_name().unwrap().to_string_lossy().contains(word);
        if path.is_dir() {
            found.extend(traces(&path, word));
        } else if named || std::fs::read(&path).unwrap().windows(word.len()).any(|w| w == word.as_bytes()) {
            found.push(path.clone());
        }
    }
    found
}

#[test]
fn a_child_from_its_first_day_to_its_last() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (library, key) = (path("library"), path("library/names.csv"));
    let at = ["--library", library.as_str()];
    let run = |args: &[&str]| plantar(args.iter().chain(&at));
    let none = run(&["child", "list"]);
    assert_eq!(none.code, Some(3));
    assert!(none.stderr.contains("plantar child add") && none.stderr.lines().count() == 1, "{}", none.stderr);

    run(&["child", "add", "leo-77", "--born", "2019-05", "--sex", "male"]).ok();
    run(&["child", "add", "mia-88", "--born", "2020-01"]).ok();
    assert_eq!(run(&["child", "add", "leo-77", "--born", "2019-05"]).code, Some(10));
    assert_eq!(run(&["child", "add", "x", "--born", "2999-01"]).code, Some(2));
    run(&["child", "note", "leo-77", "pain", "--score", "4", "--text", "left heel", "--date", "2026-03-01"])
        .ok();
    run(&["child", "plan", "leo-77", "--from", "2026-03-01", "--every-days", "7", "--sessions", "10"]).ok();
    run(&["child", "name", "leo-77", "Leonhard Euler", "--key", &key]).ok();

    let recording = |seed: &str| {
        let out = path(&format!("{seed}.parquet"));
        let scene = ["simulate", "--seconds", "35", "--size", "48x48", "--seed", seed, "--out", &out];
        plantar(scene).ok();
        out
    };
    let (first, second, third) = (recording("1"), recording("2"), recording("3"));
    let add = ["session", "add", &first, &second, "--child", "leo-77", "--date", "2026-03-02"];
    let said = run(&add).ok().stdout;
    assert!(said.contains("standing, 2 recordings"), "{said}");
    let again = run(&["session", "add", &second, "--child", "mia-88", "--date", "2026-03-05"]);
    assert_eq!(again.code, Some(10));
    assert!(again.stderr.contains("leo-77 on 2026-03-02") && again.stderr.lines().count() == 1);
    assert_eq!(run(&["session", "add", &third, "--child", "nobody", "--date", "2026-03-05"]).code, Some(3));

    // From a stream, nothing is left beside the session.
    let stream = ["stream", "--from", &third, "--full-speed", "--child", "leo-77"];
    let streamed = run(&stream);
    let waiting = format!("{library}/incoming");
    if streamed.code == Some(0) {
        assert!(listing(Path::new(&waiting)).is_empty());
    } else {
        // The file does not tell its day: what was recorded is kept until somebody says it.
        let kept = listing(Path::new(&waiting));
        assert!(streamed.stderr.contains("--date") && kept.len() == 1, "{} {kept:?}", streamed.stderr);
        let kept = format!("{waiting}/{}", kept[0]);
        run(&["session", "add", &kept, "--child", "leo-77", "--date", "2026-03-09"]).ok();
    }

    let shown = run(&["child", "show", "leo-77", "--json"]).ok().json();
    assert_eq!(shown["sessions"].as_array().unwrap().len(), 2);
    let values = shown["sessions"][0]["recordings"][0]["values"].as_array().unwrap();
    for key in ["arch_index", "length_mm", "left_share", "sway_velocity_mm_s", "medial_share"] {
        assert!(values.iter().any(|value| value["key"] == key), "{key} in {values:?}");
    }
    assert!(values.iter().all(|value| plantar::measure::find(value["key"].as_str().unwrap()).is_some()));
    let arch = values.iter().find(|value| value["key"] == "arch_index").unwrap();
    let [low, value, high] = [&arch["interval"]["low"], &arch["value"], &arch["interval"]["high"]]
        .map(|one| one.as_f64().unwrap());
    assert!(low <= value && value <= high && low < high, "{arch}");
    assert!(!shown.to_string().contains("Euler"), "no name without the key file");
    assert!(run(&["child", "list", "--key", &key]).ok().stdout.contains("Leonhard Euler"));

    assert_eq!(run(&["child", "delete", "leo-77"]).code, Some(2), "not without --yes");
    assert!(!traces(Path::new(&library), "leo-77").is_empty());
    run(&["child", "delete", "leo-77", "--yes"]).ok();
    for word in ["leo-77", "Euler", "left heel"] {
        assert_eq!(traces(Path::new(&library), word), Vec::<PathBuf>::new(), "{word}");
    }
    assert!(listing(&Path::new(&library).join("recordings")).is_empty());
    let left = run(&["child", "list", "--json"]).ok().json();
    assert_eq!(left["children"].as_array().unwrap().len(), 1);
    assert_eq!(left["children"][0]["child"], "mia-88");
}

#[test]
fn children_are_merged_with_their_names_elsewhere_and_a_damaged_one_can_be_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (library, key) = (path("library"), path("key.csv"));
    let run = |args: &[&str]| {
        let mut all = args.to_vec();
        all.extend(["--library", &library]);
        plantar(all)
    };
    for id in ["leo-77", "leo-78", "mia-88"] {
        run(&["child", "add", id, "--born", "2019-05"]).ok();
    }
    run(&["child", "name", "leo-77", "Leonhard Euler", "--key", &key]).ok();
    let merge = ["child", "merge", "leo-77", "leo-78", "--yes", "--key"];
    let no_key = run(&[&merge[..], &[&path("none.csv")]].concat());
    assert!(no_key.stderr.contains("none.csv") && no_key.code != Some(0), "{}", no_key.stderr);
    assert!(!Path::new(&path("none.csv")).exists());
    assert!(run(&["child", "show", "leo-77"]).code == Some(0), "nothing happened");
    run(&[&merge[..], &[&key]].concat()).ok();
    let names = std::fs::read_to_string(&key).unwrap();
    assert!(names.contains("leo-78,Leonhard Euler"), "{names}");
    // A merge is undone with the names elsewhere too, and made again.
    run(&["child", "unmerge", "leo-77", "--key", &key]).ok();
    let names = std::fs::read_to_string(&key).unwrap();
    assert!(names.contains("leo-77,Leonhard Euler") && !names.contains("leo-78"), "{names}");
    run(&[&merge[..], &[&key]].concat()).ok();

    // The line that says who a child is, damaged.
    run(&["child", "add", "tim-99", "--born", "2019-05"]).ok();
    let mut files = std::fs::read_dir(&library).unwrap().map(|entry| entry.unwrap().path());
    let is_log = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().starts_with("log.");
    let log = files.find(is_log).unwrap();
    let text = std::fs::read_to_string(&log).unwrap();
    let line = text.lines().find(|line| line.contains("tim-99")).unwrap();
    std::fs::write(&log, text.replace(line, &line.replacen("2019-05", "2018-05", 1))).unwrap();
    assert_eq!(run(&["child", "show", "tim-99"]).code, Some(3));
    run(&["child", "delete", "tim-99", "--yes"]).ok();
    assert_eq!(traces(Path::new(&library), "tim-99"), Vec::<PathBuf>::new());
    assert_eq!(run(&["child", "delete", "tim-99", "--yes"]).code, Some(3));
    assert!(run(&["child", "list"]).ok().stdout.contains("mia-88"));
}
