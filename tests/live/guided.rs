//! `plantar selftest` and `plantar calibrate` at a port: a person is led step by step, zeros are refused while
//! somebody stands on the mat, and the result is the one from the recordings of the steps.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::common::mat::FakeMat;
use crate::common::{Run, command, listing, plantar};
use plantar::base::{CellsRef, Mat, Recording};
use plantar::sim::{Arch, Child, Config, Posture, Scene, Sensor, simulate};
use plantar::wire::{Encoder, Encoding, Format, Hello};

const RATE_HZ: f64 = 20.0;
const WEIGHT_KG: f64 = 62.5;
/// The mat's clock runs so many times as fast as ours: nobody waits minutes here.
const EVERY: Duration = Duration::from_millis(2);

/// What goes on on the mat.
const EMPTY: usize = 0;
const STANDING: usize = 1;
const BEHIND: usize = 2;
const ROAMING: usize = 3;

fn scene(scene: Scene, posture: Posture, at: (f64, f64), seconds: f64) -> Recording {
    let mat = Mat::new(36, 36, 12.0, 12.0).unwrap();
    let child = Child { weight_kg: WEIGHT_KG, ..Child::of_age(18.0, [Arch::Normal, Arch::Low]) };
    let mut config = Config::new(scene, child, mat, 5);
    (config.posture, config.mat_seed, config.sensor) = (posture, Some(5), Sensor::homemade());
    (config.duration_s, config.rate_hz) = (seconds, RATE_HZ);
    config.placement.x_mm += at.0;
    config.placement.y_mm += at.1;
    simulate(&config).unwrap().0
}

fn scenes() -> Vec<Recording> {
    let here = (0.0, 0.0);
    vec![
        scene(Scene::Empty, Posture::TwoFeet, here, 12.0),
        scene(Scene::Standing, Posture::TwoFeet, here, 20.0),
        scene(Scene::Standing, Posture::Toes, (-20.0, -40.0), 20.0),
        scene(Scene::Roaming, Posture::TwoFeet, here, 60.0),
    ]
}

/// A mat on which `what` goes on, over and over.
fn mat(what: &Arc<AtomicUsize>) -> FakeMat {
    let (scenes, what) = (scenes(), Arc::clone(what));
    let hello =
        Hello::from_mat(&scenes[0].meta.mat, Format::plain(Encoding::U16).to_byte(), u16::MAX, RATE_HZ)
            .unwrap();
    let mut encoder = Encoder::new(Hello { name: Some("fast mat".to_owned()), ..hello }).unwrap();
    let (mut n, mut at, mut last) = (0_u32, 0, EMPTY);
    FakeMat::start(EVERY, move |_, out| {
        if n.is_multiple_of(40) {
            encoder.hello(out);
        }
        let now = what.load(Ordering::Relaxed);
        at = if now == last { at + 1 } else { 0 };
        last = now;
        let frame = scenes[now].frame(at % scenes[now].frames());
        let CellsRef::U16(cells) = frame else { panic!("16 bits") };
        encoder.frame(n * (1e6 / RATE_HZ) as u32, CellsRef::U16(cells), out).unwrap();
        n += 1;
    })
}

/// Runs the program; `answer` is told every line on standard error and gives what is to be typed.
fn led(args: &[&str], mut answer: impl FnMut(&str) -> Option<&'static str>) -> Run {
    let mut program = command()
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut typed = program.stdin.take().unwrap();
    let mut said = String::new();
    for line in BufReader::new(program.stderr.take().unwrap()).lines() {
        let line = line.unwrap();
        if let Some(answer) = answer(&line) {
            typed.write_all(answer.as_bytes()).unwrap();
        }
        said += &line;
        said.push('\n');
    }
    let mut run = Run::of(program.wait_with_output().unwrap());
    run.stderr = said;
    run
}

#[test]
fn a_mat_is_calibrated_step_by_step_and_the_steps_kept_give_the_same_again() {
    let folder = tempfile::tempdir().unwrap();
    let (kept, file) = (folder.path().join("kept"), folder.path().join("mat.cal"));
    let what = Arc::new(AtomicUsize::new(STANDING));
    let mat = mat(&what);
    let mut asked_for_zero = 0;
    let args = ["calibrate", "--json", "--weight-kg", "62.5", "--port", &mat.port, "--record"];
    let args = [&args[..], &[kept.to_str().unwrap(), "--out", file.to_str().unwrap()]].concat();
    let run = led(&args, |line| {
        let go = |now: usize| {
            what.store(now, Ordering::Relaxed);
            // What was sent before is read by then: the mat is far quicker than a real one.
            std::thread::sleep(Duration::from_millis(500));
            Some("\n")
        };
        if line.starts_with("step off the mat") {
            asked_for_zero += 1;
            // The first time nobody does.
            return go(if asked_for_zero == 1 { STANDING } else { EMPTY });
        }
        if line.starts_with("stand still on the mat for 15 s: in the middle, on both feet") {
            return go(STANDING);
        }
        if line.starts_with("stand still on the mat for 15 s: at the back left, on the toes") {
            return go(BEHIND);
        }
        if line.starts_with("take small steps") {
            return go(ROAMING);
        }
        line.starts_with("stand still").then_some("s\n")
    });
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    // On a busy computer what was sent before somebody stepped off may be read late.
    assert!(asked_for_zero >= 2, "{}", run.stderr);
    assert!(run.stderr.contains("no empty readings: somebody or something is on the mat"), "{}", run.stderr);
    let live = run.json();
    assert_eq!(live["stands"].as_array().unwrap().len(), 2, "{live}");
    assert!(live["stands"][0]["off_percent"].as_f64().unwrap().abs() < 5.0, "{live}");
    assert!(live["zero_us"].is_i64());

    let names = listing(&kept);
    assert_eq!(names.len(), 4, "{names:?}");
    let path = |name: &String| kept.join(name).display().to_string();
    let again_file = folder.path().join("again.cal");
    let mut again: Vec<String> =
        vec!["calibrate".into(), "--json".into(), "--weight-kg".into(), "62.5".into()];
    again.extend(["--zero".into(), path(&names[0]), "--out".into(), again_file.display().to_string()]);
    again.extend(names[1..].iter().map(path));
    let again = plantar(again).ok().json();
    for key in
        ["response_exponent", "known_to_kpa", "creep_percent_per_decade", "gains_known_percent", "doubted"]
    {
        assert_eq!(live[key], again[key], "{key}");
    }

    // Where it is used the age of its zeros is told.
    let stand = path(&names[1]);
    let document =
        plantar(["analyse", &stand, "--json", "--calibration", file.to_str().unwrap()]).ok().json();
    let notes = document["recording"]["notes"].to_string();
    assert!(notes.contains("its empty readings were recorded 0 min before"), "{notes}");
    assert!(Path::new(&stand).ends_with("02-in-the-middle--on-both-feet.parquet"), "{stand}");
}

#[test]
fn a_person_is_led_in_their_language_and_english_letters_are_understood() {
    let what = Arc::new(AtomicUsize::new(EMPTY));
    let mat = mat(&what);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mat.cal");
    for language in plantar::base::Language::offered() {
        let args = ["calibrate", "--weight-kg", "60", "--port", &mat.port, "--out", file.to_str().unwrap()];
        let mut asked = 0;
        let run = led(&[&args[..], &["--language", language.code()]].concat(), |line| {
            asked += usize::from(line.ends_with(']'));
            line.ends_with(']').then_some("s\n")
        });
        assert_eq!((run.code, asked), (Some(7), 1), "{language}: {}", run.stderr);
        let is_english = language == plantar::base::Language::English;
        assert_eq!(run.stderr.contains("step off the mat"), is_english, "{language}: {}", run.stderr);
    }
}

#[test]
fn a_mat_is_tested_step_by_step_and_nobody_at_the_terminal_is_told_so() {
    let what = Arc::new(AtomicUsize::new(EMPTY));
    let mat = mat(&what);
    let folder = tempfile::tempdir().unwrap();
    let map = folder.path().join("map.png");
    let args = ["selftest", "--json", "--out", map.to_str().unwrap(), "--port", &mat.port];
    let run = led(&args, |line| {
        if line.starts_with("take small steps") {
            what.store(ROAMING, Ordering::Relaxed);
            return Some("\n");
        }
        line.starts_with("step off the mat").then_some("\n")
    });
    // The simulated mat has dead cells.
    assert_eq!(run.code, Some(8), "{}", run.stderr);
    assert!(!run.json()["dead"].as_array().unwrap().is_empty());
    assert!(std::fs::read(&map).unwrap().starts_with(b"\x89PNG\r\n\x1a\n"));

    let run = plantar(["selftest", "--port", &mat.port]);
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains("no answer"), "{}", run.stderr);
    for wrong in [&["selftest"][..], &["calibrate", "--weight-kg", "60", "--out", "x.cal", "a.parquet"]] {
        assert_eq!(plantar(wrong).code, Some(2));
    }
}
