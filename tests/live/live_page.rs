//! The live page from outside: the program is started, let in, watched and pressed, over connections that know nothing of its
//! code.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::common::{command, listing, plantar};
use crate::viewer::Page;

/// A child of seven that does what a script says, on a mat at a port.
fn mat(folder: &Path, name: &str, script: &str) -> (Child, String) {
    let file = folder.join(format!("{name}.toml"));
    std::fs::write(&file, script).unwrap();
    let mut mat = command()
        .args(["simulate", "--pty", "--age-years", "7", "--seed", "5", "--script", file.to_str().unwrap()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let port = BufReader::new(mat.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    (mat, port.trim().to_owned())
}

fn unplug(mut mat: Child) {
    mat.kill().unwrap();
    mat.wait().unwrap();
}

fn script(exercise: &str, more: &str) -> String {
    format!(
        "stand_s = 14.0\n[[action]]\ndo = \"{exercise}\"\n{more}\n[[action]]\ndo = \"stand\"\nseconds = 60.0\n"
    )
}

/// To where a game can be chosen.
fn ready(page: &mut Page) {
    page.until(|page| page.state["phase"].is_string());
    page.done(json!({ "do": "begin" }));
    page.until_phase("ready");
}

#[test]
fn on_a_mat_each_game_counts_what_was_done() {
    let folder = tempfile::tempdir().unwrap();
    let games = [
        ("parade", "march", "reps = 6", 6),
        ("boat", "roll", "reps = 3", 3),
        ("frog", "squat", "reps = 3", 3),
        ("wipers", "pad_lift", "reps = 4", 4),
        ("lanterns", "toes_up", "reps = 3\nhold_s = 2.0", 3),
        ("bear", "tiptoe", "reps = 8", 8),
    ];
    // All at once: each is a program and a mat of its own.
    let all: Vec<_> = games
        .into_iter()
        .map(|(game, exercise, more, reps)| {
            let (mat, port) = mat(folder.path(), game, &script(exercise, more));
            std::thread::spawn(move || {
                let mut page = Page::open(&["--port", &port, "--age", "7"]);
                pass_checklist(&mut page);
                ready(&mut page);
                page.done(json!({ "do": "start", "game": game, "target": { "reps": reps } }));
                page.until_phase("playing");
                assert_eq!(page.state["showing"], true, "{game}");
                page.until_phase("resting");
                // What is told as it happens, and what the document says, are what was done.
                assert_eq!(page.told("rep"), reps, "{game}");
                assert_eq!((page.state["stars"].as_u64(), page.told("reached")), (Some(3), 1), "{game}");
                let (status, summary) = page.ask("GET /summary", "");
                let set = &summary["sets"][0];
                assert_eq!((status, &set["reps"], &set["game"]), (200, &json!(reps), &json!(game)), "{set}");
                assert!(set["trace"]["spans"].as_array().unwrap().len() > 10, "{game}");
                page.end();
                unplug(mat);
            })
        })
        .collect();
    all.into_iter().for_each(|game| game.join().unwrap());
}

/// Every answer no, and an adult beside.
pub(crate) fn pass_checklist(page: &mut Page) {
    page.until(|page| page.hello["questions"].is_array());
    let answers: serde_json::Map<String, Value> = page.hello["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|question| (question["id"].as_str().unwrap().to_owned(), json!(false)))
        .collect();
    assert!(answers.len() > 10);
    page.done(json!({ "do": "checklist", "answers": answers, "who": "parent" }));
    page.done(json!({ "do": "confirm_adult" }));
    page.until(|page| page.state["asks"] == "pain_before");
    page.done(json!({ "do": "pain", "when": "before", "value": 0 }));
    page.until(|page| page.state["asks"].is_null());
}

#[test]
fn the_page_begins_in_the_language_that_was_typed() {
    for language in plantar::base::Language::offered() {
        let mut page = Page::open(&["--simulate", "--language", language.code()]);
        page.until(|page| page.hello["language"] == language.code());
        page.end();
    }
}

#[test]
fn the_simulated_child_moves_when_asked_and_a_stop_is_at_once() {
    let mut page = Page::open(&["--simulate"]);
    page.until(|page| page.hello["simulated"] == true && !page.picture.is_empty());
    assert_eq!(page.hello["questions"], json!([]));
    ready(&mut page);
    page.done(json!({ "do": "start", "game": "parade", "target": { "reps": 100 } }));
    page.done(json!({ "do": "move", "name": "march" }));
    page.until(|page| page.state["count"].as_u64() >= Some(4));
    assert_eq!(page.refused(json!({ "do": "move", "name": "fly" })), "flow-unmoved-unknown");
    // A picture is as long as it says, and its centre of pressure lies on the mat.
    let number = |at: usize| f32::from_le_bytes(page.picture[at..at + 4].try_into().unwrap());
    let feet = usize::from(page.picture[28]);
    assert_eq!((feet, page.picture.len()), (2, 32 + 24 * feet + 32 * 32));
    assert!((0.0..320.0).contains(&number(20)) && (0.0..320.0).contains(&number(24)));
    // Asked to stop, it has stopped within three tenths of a second of frames.
    let asked_s = page.state["t_s"].as_f64().unwrap();
    page.done(json!({ "do": "stop", "why": "child" }));
    page.until_phase("ready");
    let stop = page.events.iter().find(|event| event["kind"] == "stop").unwrap();
    assert!(stop["t_s"].as_f64().unwrap() - asked_s < 0.3, "{stop} asked at {asked_s}");
    assert_eq!(page.state["why"]["id"], "play-stopped-by-child");
    // A page that comes back goes on behind the event it saw last.
    let (last, seen) = (*page.numbers.last().unwrap(), page.numbers.len());
    page.watch(last - 2);
    page.done(json!({ "do": "note", "text": "a hand was held" }));
    page.until(|page| page.numbers.len() >= seen + 3);
    assert_eq!(page.numbers[seen..seen + 3], [last - 1, last, last + 1]);
    // The same press twice is one, and what is none is refused.
    let note = r#"{"id":"twice","do":"note","text":"once"}"#;
    assert_eq!(page.ask("POST /act", note), page.ask("POST /act", note));
    assert_eq!(page.ask("GET /summary", "").1["notes"], json!(["a hand was held", "once"]));
    let (status, unknown) = page.act(json!({ "do": "dance" }));
    assert!(status == 400 && unknown["known"].as_array().unwrap().len() > 10, "{unknown}");
    let code = page.another_code();
    assert_eq!(page.ask("POST /enter", &json!({ "code": code }).to_string()).0, 200);
    page.end();
}

#[test]
fn an_unplugged_mat_pauses_the_game_until_somebody_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("mat");
    let (first, port) = mat(folder.path(), "first", &script("march", "reps = 100"));
    std::os::unix::fs::symlink(&port, &link).unwrap();
    let mut page = Page::open(&["--port", link.to_str().unwrap(), "--age", "9"]);
    pass_checklist(&mut page);
    ready(&mut page);
    page.done(json!({ "do": "start", "game": "parade", "target": { "reps": 100 } }));
    page.until(|page| page.state["count"].as_u64() >= Some(2));
    unplug(first);
    std::fs::remove_file(&link).unwrap();
    page.until_phase("paused");
    assert_eq!(
        (&page.state["why"]["id"], &page.state["link"]["state"]),
        (&json!("play-unplugged"), &json!("away"))
    );
    assert_eq!(page.refused(json!({ "do": "resume" })), "play-unplugged");
    let (second, port) = mat(folder.path(), "second", &script("march", "reps = 100"));
    std::os::unix::fs::symlink(&port, &link).unwrap();
    page.until(|page| page.state["link"]["state"] == "ok");
    page.until(|page| page.state["why"]["id"] == "play-plugged-in");
    assert_eq!(page.state["phase"], "paused");
    let before = page.state["count"].as_u64().unwrap();
    page.until(|page| page.told("stood") == 2);
    page.done(json!({ "do": "resume" }));
    page.until(|page| page.state["count"].as_u64() >= Some(before + 3));
    page.end();
    unplug(second);
}

/// A library with a child that has a plan.
fn library(folder: &Path) -> String {
    let root = folder.join("library").to_str().unwrap().to_owned();
    plantar(["child", "add", "kid-7", "--born", "2019-05", "--library", &root]).ok();
    plantar(["child", "plan", "kid-7", "--exercise", "march=40", "--library", &root]).ok();
    root
}

fn shown(root: &str) -> Value {
    plantar(["child", "show", "kid-7", "--json", "--library", root]).ok().json()
}

#[test]
fn what_was_played_is_kept_and_after_a_kill_too() {
    let folder = tempfile::tempdir().unwrap();
    let root = library(folder.path());
    let waiting = Path::new(&root).join("incoming/practice");
    let play = |page: &mut Page, reps: u64| {
        pass_checklist(page);
        ready(page);
        page.done(json!({ "do": "start", "game": "parade" }));
        page.until(|page| page.state["count"].as_u64() >= Some(reps));
    };
    // Ended politely.
    let (mat_1, port) = mat(folder.path(), "first", &script("march", "reps = 60"));
    let mut page = Page::open(&["--port", &port, "--child", "kid-7", "--library", &root]);
    page.until(|page| page.hello["child"]["id"] == "kid-7");
    assert_eq!(page.hello["games"][0]["left"], json!({ "reps": 40 }));
    play(&mut page, 12);
    page.done(json!({ "do": "note", "text": "in good mood" }));
    page.done(json!({ "do": "end" }));
    page.until_phase("done");
    page.until(|page| page.state["asks"] == "pain_after" && page.state["paint"].is_object());
    page.done(json!({ "do": "pain", "when": "after", "value": 0 }));
    page.done(json!({ "do": "complaints" }));
    let said = page.end();
    assert!(said.iter().any(|line| line.starts_with("kept with kid-7")), "{said:?}");
    unplug(mat_1);
    let first = shown(&root);
    assert!(first["practice"][0]["practice"]["sets"][0]["reps"].as_u64() >= Some(12), "{first}");
    assert_eq!(first["practice"][0]["practice"]["pain_after"], 0);
    assert_eq!(first["levels"][0]["game"], "parade", "{}", first["levels"]);
    assert!(first["events"].to_string().contains("in good mood"));
    assert_eq!(listing(&waiting), Vec::<String>::new());

    // Killed in the middle of a game: the next one who comes keeps it, from the recording and the log beside it.
    let (mat_2, port) = mat(folder.path(), "second", &script("march", "reps = 60"));
    let mut page = Page::open(&["--port", &port, "--child", "kid-7", "--library", &root]);
    play(&mut page, 15);
    page.done(json!({ "do": "note", "text": "just before the kill" }));
    page.program.kill().unwrap();
    page.program.wait().unwrap();
    unplug(mat_2);
    let names = listing(&waiting);
    assert!(names.iter().any(|name| name.ends_with(".events.jsonl")), "{names:?}");
    let log = names.iter().find(|name| name.ends_with(".events.jsonl")).unwrap();
    let log = std::fs::read_to_string(waiting.join(log)).unwrap();
    assert!(log.contains("just before the kill") && log.matches("\"rep\"").count() >= 15);
    let next = plantar(["live", "--no-open", "--port", "/dev/null", "--child", "kid-7", "--library", &root]);
    assert_eq!(next.code, Some(4), "{}", next.stderr);
    assert!(next.stderr.contains("kept what kid-7 practised"), "{}", next.stderr);
    let both = shown(&root);
    let practices = both["practice"].as_array().unwrap();
    assert_eq!(practices.len(), 2);
    let reps: Vec<u64> =
        practices.iter().map(|one| one["practice"]["sets"][0]["reps"].as_u64().unwrap()).collect();
    // What the kill left of the last second of the recording may be missing.
    assert!(reps.iter().all(|&reps| reps >= 12), "{reps:?}");
    assert!(both["events"].to_string().contains("just before the kill"));
    assert_eq!(listing(&waiting), Vec::<String>::new());
}

#[test]
fn a_red_flag_locks_the_day_and_so_does_pain() {
    let folder = tempfile::tempdir().unwrap();
    let root = library(folder.path());
    let (mat_1, port) = mat(folder.path(), "first", &script("march", "reps = 60"));
    let open = |port: &str| Page::open(&["--port", port, "--child", "kid-7", "--library", &root]);
    let mut page = open(&port);
    page.until(|page| page.state["asks"] == "questions");
    assert_eq!(page.refused(json!({ "do": "begin" })), "play-checklist-first");
    let answers: serde_json::Map<String, Value> = page.hello["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|question| (question["id"].as_str().unwrap().to_owned(), json!(question["id"] == "swelling")))
        .collect();
    page.done(json!({ "do": "checklist", "answers": answers }));
    page.until_phase("locked");
    assert_eq!(page.state["why"]["id"], "play-red-flag");
    assert_eq!(page.refused(json!({ "do": "begin" })), "play-not-now");
    page.end();
    assert_eq!(shown(&root)["practice"], json!([]));
    // The next one that comes finds the day locked; what was a mistake is put right by answering anew.
    let mut page = open(&port);
    page.until_phase("locked");
    assert_eq!(page.state["why"]["id"], "play-day-locked");
    pass_checklist(&mut page);
    ready(&mut page);
    page.done(json!({ "do": "start", "game": "parade" }));
    page.until_phase("playing");
    page.done(json!({ "do": "pain", "when": "after", "value": 6 }));
    page.until_phase("done");
    // It is kept before the program ends.
    let kept = (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        shown(&root)["events"].to_string().contains("\"score\":6")
    });
    assert!(kept);
    page.end();
    unplug(mat_1);
    let locked = plantar(["exercise", "--port", "/dev/null", "--child", "kid-7", "--library", &root]);
    assert_eq!(locked.code, Some(9), "{}", locked.stderr);
    assert_eq!(shown(&root)["practice"].as_array().unwrap().len(), 1, "what was done before is kept");
}

#[test]
fn a_recording_is_played_and_the_page_stays_after_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("child.parquet");
    let toml = folder.path().join("script.toml");
    std::fs::write(
        &toml,
        "stand_s = 6.0\n[[action]]\ndo = \"march\"\nreps = 4\n[[action]]\ndo = \"stand\"\nseconds = 2.0\n",
    )
    .unwrap();
    plantar(["simulate", "--out", file.to_str().unwrap(), "--script", toml.to_str().unwrap()]).ok();
    let mut page = Page::open(&["--from", file.to_str().unwrap()]);
    ready(&mut page);
    page.done(json!({ "do": "start", "game": "parade", "target": { "reps": 100 } }));
    page.until_phase("done");
    assert_eq!((&page.state["why"]["id"], page.told("rep")), (&json!("play-no-more-frames"), 4));
    assert_eq!(page.ask("GET /summary", "").1["sets"][0]["reps"], 4);
    page.end();
}
