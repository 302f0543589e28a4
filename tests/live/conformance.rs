//! `plantar conformance` at a port: a mat that does all the format asks of it passes, with somebody led through
//! the reset and the corners; one that does not is told what it lacks.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::common::mat::FakeMat;
use crate::common::{Run, command};
use plantar::base::CellsRef;
use plantar::profile::{self, Plan, Profile, shipped};
use plantar::wire::{Command, DeviceEnd, Encoder, Hello, Reply};

const SIZE: usize = 8;
/// No cell is pressed.
const NONE: usize = usize::MAX;

/// What a person does with the mat.
#[derive(Default)]
struct Hands {
    reset: AtomicBool,
    pressed: AtomicUsize,
}

/// How a mat fails.
#[derive(Clone, Copy, Default, PartialEq)]
struct Faults {
    deaf_to_hello: bool,
    never_stops: bool,
    silent_after_reset: bool,
}

fn hello(rate_mhz: u32) -> Hello {
    Hello {
        rows: SIZE as u16,
        cols: SIZE as u16,
        pitch_x_um: 8000,
        pitch_y_um: 8000,
        default_fmt: 0x40,
        full_scale: 255,
        rate_mhz,
        name: Some("mat".to_owned()),
        serial: Some("1".to_owned()),
        firmware: Some("1".to_owned()),
        ..Hello::default()
    }
}

fn mat(faults: Faults, hands: &Arc<Hands>) -> FakeMat {
    const RATE_MHZ: u32 = 50_000;
    let hands = Arc::clone(hands);
    let mut encoder = Encoder::new(hello(RATE_MHZ)).unwrap();
    let (mut device_end, mut rate_mhz, mut streaming) = (DeviceEnd::new(), RATE_MHZ, true);
    // Numbers run on when the rate changes.
    let mut seq = 0_u16;
    let (mut booted, mut hello_due) = (Instant::now(), Instant::now());
    let mut due = Instant::now();
    FakeMat::start(Duration::from_millis(1), move |heard, out| {
        let now = Instant::now();
        if hands.reset.swap(false, Ordering::Relaxed) {
            encoder = Encoder::new(hello(RATE_MHZ)).unwrap();
            (rate_mhz, streaming, booted, due, seq) = (RATE_MHZ, true, now, now, 0);
            hello_due = if faults.silent_after_reset { now + Duration::from_secs(2) } else { now };
        }
        let mut rest = heard;
        while let Some(command) = device_end.next(&mut rest) {
            match command {
                Command::GetHello => {
                    if !faults.deaf_to_hello {
                        encoder.hello(out);
                    }
                    continue;
                }
                Command::Start => streaming = true,
                Command::Stop => streaming = faults.never_stops,
                Command::SetRate(mhz) => {
                    rate_mhz = mhz;
                    encoder = Encoder::new(hello(mhz)).unwrap();
                    encoder.set_seq(seq);
                    encoder.hello(out);
                }
                _ => {}
            }
            encoder.reply(Reply { command: command.code(), status: 0 }, out);
        }
        if now >= hello_due {
            encoder.hello(out);
            hello_due = now + Duration::from_secs(2);
        }
        if streaming && now >= due {
            let mut cells = [1_u8; SIZE * SIZE];
            if let Some(cell) = cells.get_mut(hands.pressed.load(Ordering::Relaxed)) {
                *cell = 200;
            }
            let t_us = (due - booted).as_micros() as u32;
            encoder.frame(t_us, CellsRef::U8(&cells), out).unwrap();
            seq = seq.wrapping_add(1);
            due += Duration::from_micros(1_000_000_000 / u64::from(rate_mhz));
        }
    })
}

/// The program at a port, led through by `answer`: called with each line it says on standard error, for what
/// is to be typed.
fn led(port: &str, more: &[&str], mut answer: impl FnMut(&str) -> Option<&'static str>) -> Run {
    let mut program: Child = command()
        .args(["conformance", "--port", port])
        .args(more)
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

/// Name and verdict of each check.
fn verdicts(run: &Run) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let checks = run.json()["checks"].as_array().unwrap().clone();
    checks.iter().map(|check| (text(&check["name"]), text(&check["verdict"]))).collect()
}

#[test]
fn a_mat_that_keeps_to_the_format_passes_every_check() {
    let hands = Arc::new(Hands { pressed: AtomicUsize::new(NONE), ..Hands::default() });
    let mat = mat(Faults::default(), &hands);
    let run = led(&mat.port, &["--json", "--seconds", "4"], |line| {
        let press = |cell: usize| hands.pressed.store(cell, Ordering::Relaxed);
        if line.starts_with("now reset") {
            let hands = Arc::clone(&hands);
            std::thread::spawn(move || {
                std::thread::sleep(Duration::from_millis(300));
                hands.reset.store(true, Ordering::Relaxed);
            });
            return Some("\n");
        }
        if line.starts_with("next you will press the four corners") {
            return Some("\n");
        }
        match line {
            "press the rear left corner and hold it" => press(0),
            "press the rear right corner and hold it" => press(SIZE - 1),
            "press the front right corner and hold it" => press(SIZE * SIZE - 1),
            "press the front left corner and hold it" => press(SIZE * (SIZE - 1)),
            _ if line.starts_with("seen in row") => press(NONE),
            _ => {}
        }
        None
    });
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let verdicts = verdicts(&run);
    assert!(verdicts.iter().all(|(_, verdict)| verdict == "pass"), "{}", run.stdout);
    for name in
        ["framing", "description on request", "stop and start", "rate on request", "restart", "scan order"]
    {
        assert!(verdicts.iter().any(|(found, _)| found == name), "{name}: {verdicts:?}");
    }
    assert!(run.stderr.contains("seen in row 7, column 0: let go"), "{}", run.stderr);
}

#[test]
fn a_mat_that_is_deaf_does_not_stop_and_begins_without_a_description_fails_with_reasons() {
    let hands = Arc::new(Hands { pressed: AtomicUsize::new(NONE), ..Hands::default() });
    let faults = Faults { deaf_to_hello: true, never_stops: true, silent_after_reset: true };
    let mat = mat(faults, &hands);
    let run = led(&mat.port, &["--json", "--seconds", "3"], |line| {
        if line.starts_with("now reset") {
            hands.reset.store(true, Ordering::Relaxed);
            return Some("\n");
        }
        line.starts_with("next you will press the four corners").then_some("s\n")
    });
    assert_eq!(run.code, Some(8), "{}{}", run.stdout, run.stderr);
    let verdicts = verdicts(&run);
    let verdict = |name: &str| verdicts.iter().find(|(found, _)| found == name).unwrap().1.clone();
    for name in ["description on request", "stop and start", "restart"] {
        assert_eq!(verdict(name), "fail", "{name}: {}", run.stdout);
    }
    assert_eq!(verdict("scan order"), "not-seen");
}

/// A mat of another maker, whose corners come in another order than the profile says.
#[test]
fn a_mat_of_a_profile_is_held_against_it() {
    let text = shipped().iter().find(|(name, _)| *name == "flexitac-16x32").unwrap().1;
    let plan = Arc::new(Plan::new(&Profile::parse(text).unwrap(), None).unwrap());
    let pressed = Arc::new(AtomicUsize::new(NONE));
    let (mut encoder, now) = (profile::Encoder::new(plan), Arc::clone(&pressed));
    let mat = FakeMat::start(Duration::from_millis(20), move |_, out| {
        let mut cells = [0.0; 512];
        if let Some(cell) = cells.get_mut(now.load(Ordering::Relaxed)) {
            *cell = 180.0;
        }
        encoder.frame(0, &cells, out);
    });
    let args = ["--json", "--seconds", "2", "--profile", "flexitac-16x32"];
    let run = led(&mat.port, &args, |line| {
        let press = |row: usize, col: usize| pressed.store(row * 32 + col, Ordering::Relaxed);
        match line {
            // Left and right exchanged.
            "press the rear left corner and hold it" => press(0, 31),
            "press the rear right corner and hold it" => press(0, 0),
            "press the front right corner and hold it" => press(15, 0),
            "press the front left corner and hold it" => press(15, 31),
            _ if line.starts_with("seen in row") => pressed.store(NONE, Ordering::Relaxed),
            _ => return line.starts_with("next you will press the four corners").then_some("\n"),
        }
        None
    });
    assert_eq!(run.code, Some(8), "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("left and right are exchanged"), "{}", run.stdout);
    let verdicts = verdicts(&run);
    let verdict = |name: &str| verdicts.iter().find(|(found, _)| found == name).unwrap().1.clone();
    assert_eq!((verdict("framing"), verdict("full scale")), ("pass".to_owned(), "pass".to_owned()));
    // The format has neither numbers nor a time.
    assert_eq!((verdict("numbers"), verdict("clock")), ("not-seen".to_owned(), "not-seen".to_owned()));
}

#[test]
fn nobody_at_the_terminal_leaves_out_what_needs_hands() {
    let hands = Arc::new(Hands { pressed: AtomicUsize::new(NONE), ..Hands::default() });
    let mat = mat(Faults::default(), &hands);
    let run = crate::common::plantar(["conformance", "--seconds", "2", "--port", &mat.port]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("not seen  scan order"), "{}", run.stdout);
    assert!(run.stdout.contains("not seen  restart"), "{}", run.stdout);
    assert!(run.stdout.contains("pass      stop and start"), "{}", run.stdout);
}

/// A capture of a mat that numbers its rows, begun and ended within frames, its corners pressed.
#[test]
fn a_capture_is_held_against_its_profile_with_its_corners() {
    let text = "[mat]\nname = \"x\"\nrows = 8\ncols = 6\nmax = 255\n[frame]\nkind = \"fixed\"\nsync = \"FA CE\"\nsize = 10\n\
        [part]\nrow_at = 2\n[check]\nalgo = \"sum8\"\n[sample]\ntype = \"u8\"\n";
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(at("mat.toml"), text).unwrap();
    let judged = |corners: [usize; 4]| {
        let mut encoder =
            profile::Encoder::new(Arc::new(Plan::new(&Profile::parse(text).unwrap(), None).unwrap()));
        let mut bytes = Vec::new();
        for frame in 0..80 {
            let mut cells = [2.0; 48];
            cells[corners[frame / 20]] = if frame % 20 > 5 { 190.0 } else { 2.0 };
            encoder.frame(0, &cells, &mut bytes);
        }
        std::fs::write(at("capture.bin"), &bytes[33..bytes.len() - 37]).unwrap();
        let run = crate::common::plantar([
            "conformance",
            &at("capture.bin"),
            "--profile",
            &at("mat.toml"),
            "--corners",
            "--json",
        ]);
        let verdict = |name: &str| verdicts(&run).iter().find(|(found, _)| found == name).unwrap().1.clone();
        (
            run.code,
            verdict("framing"),
            verdict("scan order"),
            run.stdout.contains("left and right are exchanged"),
        )
    };
    let (pass, fail) = ("pass".to_owned(), "fail".to_owned());
    assert_eq!(judged([0, 5, 47, 42]), (Some(0), pass.clone(), pass.clone(), false));
    assert_eq!(judged([5, 0, 42, 47]), (Some(8), pass, fail, true));
}
