//! `plantar identify` at a port: the mat is known by what it sends, and nothing is sent to it.

use std::sync::Arc;
use std::time::Duration;

use crate::common::mat::FakeMat;
use crate::common::plantar;
use plantar::base::CellsRef;
use plantar::profile::{Encoder, Plan, Profile, shipped};
use plantar::wire::{self, Hello};

const EVERY: Duration = Duration::from_millis(20);

#[test]
fn a_mat_of_a_profile_is_known_by_listening_only() {
    let text = shipped().iter().find(|(name, _)| *name == "flexitac-16x32").unwrap().1;
    let plan = Arc::new(Plan::new(&Profile::parse(text).unwrap(), None).unwrap());
    let (mut encoder, mut n) = (Encoder::new(plan), 0_u32);
    let mat = FakeMat::start(EVERY, move |_, out| {
        let cells: Vec<f64> = (0..512).map(|at| f64::from((at * 7 + n * 13) % 200)).collect();
        encoder.frame(u64::from(n) * 20_000, &cells, out);
        n += 1;
    });
    let run = plantar(["identify", "--json", "--seconds", "1", "--port", &mat.port]).ok();
    let told = run.json();
    assert_eq!(told["decided"], "flexitac-16x32", "{told}");
    assert!(told["fits"][0]["frames"].as_u64().unwrap() > 20, "{told}");
    assert_eq!(mat.heard.lock().unwrap().len(), 0, "a byte was sent");
}

#[test]
fn a_native_mat_is_known_and_a_silent_or_unknown_one_is_told_as_such() {
    let hello = Hello {
        rows: 8,
        cols: 8,
        pitch_x_um: 8000,
        pitch_y_um: 8000,
        default_fmt: 0x40,
        rate_mhz: 50_000,
        ..Hello::default()
    };
    let (mut encoder, mut n) = (wire::Encoder::new(hello).unwrap(), 0_u32);
    let mat = FakeMat::start(EVERY, move |_, out| {
        if n.is_multiple_of(20) {
            encoder.hello(out);
        }
        encoder.frame(n * 20_000, CellsRef::U8(&[n as u8; 64]), out).unwrap();
        n += 1;
    });
    let run = plantar(["identify", "--baud", "250000", "--seconds", "1", "--port", &mat.port]).ok();
    assert!(run.stdout.ends_with("-> native at 250000 baud\n"), "{}", run.stdout);
    assert_eq!(mat.heard.lock().unwrap().len(), 0, "a byte was sent");

    let silent = FakeMat::start(EVERY, |_, _| {});
    let run = plantar(["identify", "--seconds", "0.3", "--port", &silent.port]);
    assert_eq!(run.code, Some(4));
    assert!(run.stderr.contains("no bytes arrived in 0.3 s"), "{}", run.stderr);

    let mut state = 1_u32;
    let noise = FakeMat::start(EVERY, move |_, out| {
        out.extend((0..200).map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        }));
    });
    let run = plantar(["identify", "--baud", "115200", "--seconds", "0.5", "--port", &noise.port]);
    assert_eq!(run.code, Some(3));
    assert!(run.stderr.contains("undecided at 115200 baud"), "{}", run.stderr);
    assert_eq!(plantar(["identify"]).code, Some(2));
}

/// What a mat sends through a pipe or a connection is known as what it sends at a port is; lines of text are told as
/// such.
#[test]
fn bytes_of_a_pipe_and_of_an_address_are_known_and_lines_of_text_are_called_so() {
    use std::io::Write;
    use std::process::Stdio;

    let text = shipped().iter().find(|(name, _)| *name == "flexitac-16x32").unwrap().1;
    let plan = Arc::new(Plan::new(&Profile::parse(text).unwrap(), None).unwrap());
    let (mut encoder, mut bytes) = (Encoder::new(plan), Vec::new());
    for n in 0..40 {
        let cells: Vec<f64> = (0..512).map(|at| f64::from((at * 7 + n * 13) % 200)).collect();
        encoder.frame(0, &cells, &mut bytes);
    }
    let through = |bytes: Vec<u8>| {
        let mut child = crate::common::command()
            .args(["identify", "-", "--seconds", "1"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(&bytes).unwrap();
        crate::common::Run::of(child.wait_with_output().unwrap())
    };
    let run = through(bytes.clone()).ok();
    assert!(run.stdout.ends_with("-> flexitac-16x32\n"), "{}", run.stdout);

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("tcp://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let mut mat = listener.accept().unwrap().0;
        mat.write_all(&bytes).unwrap();
        let mut heard = Vec::new();
        std::io::Read::read_to_end(&mut mat, &mut heard).unwrap();
        heard
    });
    let run = plantar(["identify", "--seconds", "1", "--port", &address]).ok();
    assert!(run.stdout.ends_with("-> flexitac-16x32\n"), "{}", run.stdout);
    assert_eq!(server.join().unwrap().len(), 0, "a byte was sent");

    let text: String = (0..50).map(|n| format!("{n},2.5,3,{},5\r\n", n + 7)).collect();
    let run = through(text.into_bytes());
    assert_eq!(run.code, Some(3));
    assert!(run.stderr.contains("lines of text") && run.stderr.contains("5 numbers"), "{}", run.stderr);
    assert!(!run.stderr.contains("0D 0A"), "{}", run.stderr);
}
