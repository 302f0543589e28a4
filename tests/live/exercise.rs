//! Exercises at a live mat: counted as in the recording, ended by the plan, by Enter and by Ctrl-C, and kept although the
//! program was killed.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::common::{command, listing, plantar};

const QUESTIONS: &str = include_str!("../../data/norms/contraindications.csv");

/// A mat on which a child marches, and its port.
fn mat() -> (Child, String) {
    let mut mat = command()
        .args(["simulate", "--pty", "--scene", "exercise:march", "--age-years", "7"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let port = BufReader::new(mat.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    (mat, port.trim().to_owned())
}

/// The program at a port, watching.
fn watch(port: &str, more: &[&str]) -> Child {
    command()
        .args(["exercise", "--port", port, "--exercise", "march", "--json"])
        .args(more)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Lines of events, then the document.
fn told(mut program: Child) -> (Vec<Value>, Value) {
    let mut text = String::new();
    program.stdout.take().unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(program.wait().unwrap().code(), Some(0), "{text}");
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let document = lines.pop().unwrap();
    (lines, document)
}

/// Waits for so many repetitions.
fn wait_for(program: &mut Child, reps: usize) -> Vec<String> {
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let mut seen = Vec::new();
    while seen.iter().filter(|line: &&String| line.contains("\"rep\"")).count() < reps {
        seen.push(lines.next().unwrap().unwrap());
    }
    // The rest is read by nobody: the program may go on writing.
    std::thread::spawn(move || lines.for_each(drop));
    seen
}

#[test]
fn a_live_mat_and_its_recording_give_the_same_and_the_end_of_the_plan_ends_it() {
    let folder = tempfile::tempdir().unwrap();
    let record = folder.path().join("recordings");
    let (mut mat, port) = mat();
    let (events, document) = told(watch(&port, &["--reps", "6", "--record", record.to_str().unwrap()]));
    mat.kill().unwrap();
    mat.wait().unwrap();
    assert_eq!(document["sets"][0]["reps"], 6);
    assert_eq!(document["sets"][0]["stars"], 3);
    let count = |what: &str| events.iter().filter(|event| event["event"] == what).count();
    assert_eq!((count("performed"), count("reached"), count("ended")), (6, 1, 1));
    assert!(events.iter().enumerate().all(|(at, event)| event["n"] == at as u64 + 1));
    let names = listing(&record);
    let [name] = &names[..] else { panic!("{names:?}") };
    let again = plantar([
        "exercise",
        record.join(name).to_str().unwrap(),
        "--exercise",
        "march",
        "--reps",
        "6",
        "--json",
    ]);
    let again = again.ok().json();
    assert_eq!(again["sets"], document["sets"]);
    assert_eq!(again["dose"], document["dose"]);
}

#[test]
fn enter_ends_the_last_exercise() {
    let (mut mat, port) = mat();
    let mut program = watch(&port, &["--reps", "100"]);
    let mut enter = program.stdin.take().unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut reps = 0;
    while reps < 3 {
        reps += usize::from(lines.next().unwrap().contains("\"rep\""));
    }
    enter.write_all(b"\n").unwrap();
    let rest: Vec<String> = lines.collect();
    let document: Value = serde_json::from_str(rest.last().unwrap()).unwrap();
    assert_eq!(program.wait().unwrap().code(), Some(0));
    mat.kill().unwrap();
    mat.wait().unwrap();
    assert!(document["sets"][0]["reps"].as_u64().unwrap() >= 3, "{document}");
    assert_eq!(document["sets"][0]["left_out_id"], "exercise-went-on");
}

/// A library with the child, its plan, and the answers to the checklist.
fn library(folder: &Path) -> (String, String) {
    let root = folder.join("library").to_str().unwrap().to_owned();
    plantar(["child", "add", "kid-7", "--born", "2019-05", "--library", &root]).ok();
    plantar(["child", "plan", "kid-7", "--exercise", "march=20", "--library", &root]).ok();
    let mut answers = "key,answer\n".to_owned();
    for line in QUESTIONS.lines().skip(1) {
        let usual = if line.contains(",scale,") { "0" } else { "no" };
        answers += &format!("{},{usual}\n", line.split(',').next().unwrap());
    }
    let file = folder.join("answers.csv");
    std::fs::write(&file, answers).unwrap();
    (root, file.to_str().unwrap().to_owned())
}

#[test]
fn what_was_done_is_kept_after_ctrl_c_and_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let (root, answers) = library(folder.path());
    let keep = ["--child", "kid-7", "--library", &root, "--checklist", &answers, "--who", "parent"];
    let locked = plantar(["exercise", "--port", "/dev/null", "--child", "kid-7", "--library", &root]);
    assert_eq!(locked.code, Some(9), "{}", locked.stderr);
    let hurts = [&["exercise", "--port", "/dev/null", "--pain-before", "6"], &keep[..]].concat();
    let hurts = plantar(hurts);
    assert_eq!(hurts.code, Some(9), "{}", hurts.stderr);
    assert!(hurts.stderr.contains("no practice today: pain of 6 of 10"), "{}", hurts.stderr);

    let practices = || {
        let shown = plantar(["course", "--child", "kid-7", "--json", "--library", &root]).ok().json();
        let reps = |one: &Value| one["reps"].as_u64().unwrap();
        shown["sessions"].as_array().unwrap().iter().map(reps).collect::<Vec<u64>>()
    };
    // Asked politely to end.
    let (mut mat_1, port) = mat();
    let mut program = watch(&port, &keep);
    wait_for(&mut program, 3);
    let sent = std::process::Command::new("kill").args(["-INT", &program.id().to_string()]).status().unwrap();
    assert!(sent.success());
    assert_eq!(program.wait().unwrap().code(), Some(0));
    mat_1.kill().unwrap();
    mat_1.wait().unwrap();
    let first = practices();
    assert!(first.len() == 1 && first[0] >= 3, "{first:?}");

    // Killed in the middle: the next session keeps what was recorded.
    let (mut mat_2, port) = mat();
    let mut program = watch(&port, &keep);
    wait_for(&mut program, 6);
    program.kill().unwrap();
    program.wait().unwrap();
    mat_2.kill().unwrap();
    mat_2.wait().unwrap();
    assert_eq!(practices(), first);
    let next = plantar([&["exercise", "--port", "/dev/null"], &keep[..]].concat());
    assert_eq!(next.code, Some(4), "{}", next.stderr);
    assert!(next.stderr.contains("kept what kid-7 practised"), "{}", next.stderr);
    let both = practices();
    assert!(both.len() == 2 && both.iter().all(|&reps| reps >= 3), "{both:?}");
    let waiting = Path::new(&root).join("incoming/practice");
    assert_eq!(listing(&waiting), Vec::<String>::new());
    // Nobody stood on the virtual mat, and the pages say so.
    for kept in std::fs::read_dir(Path::new(&root).join("practice")).unwrap() {
        let kept = std::fs::read_to_string(kept.unwrap().path()).unwrap();
        assert!(kept.contains("\"simulated\":true"), "{kept}");
    }
}
