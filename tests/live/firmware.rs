//! The reference firmware: built for both boards, its wire format held against the decoder on this computer,
//! and run in an emulator from which the real program streams. The tests that need avr-gcc and qemu-system-avr are run by
//! `.ci/run firmware`, which installs them; `cargo test` alone shows them as ignored.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::common::command;
use plantar::base::CellsRef;
use plantar::store::read_recording;
use plantar::wire;
use proptest::prelude::*;
use serialport::SerialPort as _;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/firmware");
/// Chips with the machine that emulates them, and their flash and memory in bytes.
const BOARDS: [(&str, &str, u64, u64); 2] =
    [("atmega328p", "uno", 32 * 1024, 2048), ("atmega2560", "mega2560", 256 * 1024, 8192)];
/// Memory left for the stack, bytes.
const STACK: u64 = 512;

fn make(folder: &Path, what: &str) {
    let made = Command::new("make")
        .args(["-s", "-C", FOLDER, what])
        .arg(format!("OUT={}", folder.display()))
        .output();
    let made = made.unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

#[test]
#[ignore = "needs avr-gcc and an emulator of its chips: .ci/run firmware"]
fn it_builds_without_a_warning_and_fits_both_chips() {
    let folder = tempfile::tempdir().unwrap();
    make(folder.path(), "all");
    for (chip, _, flash, memory) in BOARDS {
        let file = folder.path().join(format!("mat-{chip}.elf"));
        let sizes = Command::new("avr-size").arg(&file).output().unwrap();
        let text = String::from_utf8(sizes.stdout).unwrap();
        let numbers: Vec<u64> = text
            .lines()
            .nth(1)
            .unwrap()
            .split_whitespace()
            .take(3)
            .map(|word| word.parse().unwrap())
            .collect();
        let [code, data, bss] = numbers[..] else { panic!("{text}") };
        assert!(code + data < flash && data + bss + STACK < memory, "{chip}: {text}");
    }
}

/// `wire.c` on this computer: packets of the bodies it is given.
fn host_wire(folder: &Path) -> PathBuf {
    let main = folder.join("main.c");
    std::fs::write(
        &main,
        r#"#include <stdio.h>
#include "wire.h"
int main(void) {
    static uint8_t head[65536], data[65536];
    int a, b, c, d;
    while ((a = getchar()) != EOF) {
        b = getchar(), c = getchar(), d = getchar();
        uint16_t head_len = a | b << 8, data_len = c | d << 8;
        fread(head, 1, head_len, stdin);
        fread(data, 1, data_len, stdin);
        struct packet packet;
        packet_begin(&packet, head, head_len, data, data_len);
        int16_t byte;
        while ((byte = packet_next(&packet)) >= 0) putchar(byte);
    }
    return 0;
}
"#,
    )
    .unwrap();
    let out = folder.join("wire");
    let built = Command::new("cc")
        .args(["-std=gnu11", "-Wall", "-Wextra", "-Wno-unused-result", "-I", FOLDER, "-o"])
        .arg(&out)
        .arg(&main)
        .arg(format!("{FOLDER}/wire.c"))
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    out
}

fn packets(program: &Path, bodies: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let bytes: Vec<u8> = bodies
        .iter()
        .flat_map(|(head, data)| {
            let lengths = [(head.len() as u16).to_le_bytes(), (data.len() as u16).to_le_bytes()].concat();
            [lengths, head.clone(), data.clone()].concat()
        })
        .collect();
    let writer = std::thread::spawn(move || input.write_all(&bytes).unwrap());
    let mut out = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut out).unwrap();
    writer.join().unwrap();
    assert!(child.wait().unwrap().success());
    out
}

#[test]
fn its_packets_are_what_the_decoder_reads() {
    let folder = tempfile::tempdir().unwrap();
    let program = host_wire(folder.path());
    // Every edge of a block of 254 bytes, with zeros at the ends and without.
    let mut bodies = Vec::new();
    for len in [1_usize, 2, 252, 253, 254, 255, 256, 506, 507, 508, 509, 510] {
        for zeros in [None, Some(0), Some(len - 1), Some(len / 2)] {
            let body: Vec<u8> =
                (0..len).map(|at| if Some(at) == zeros { 0 } else { (at % 255 + 1) as u8 }).collect();
            bodies.push((body[..len.min(12)].to_vec(), body[len.min(12)..].to_vec()));
        }
    }
    let strategy = proptest::collection::vec((any::<u8>(), 0..3_u8), 1..700);
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..200 {
        use proptest::strategy::ValueTree as _;
        let bytes: Vec<(u8, u8)> = strategy.new_tree(&mut runner).unwrap().current();
        let body: Vec<u8> = bytes.into_iter().map(|(byte, keep)| if keep == 0 { 0 } else { byte }).collect();
        let split = body.len() / 3;
        bodies.push((body[..split].to_vec(), body[split..].to_vec()));
    }
    let out = packets(&program, &bodies);
    let mut chunks = out.split(|&byte| byte == 0);
    for (head, data) in &bodies {
        let mut chunk = chunks.next().unwrap().to_vec();
        assert!(wire::unstuff(&mut chunk));
        let body = [&head[..], data].concat();
        let (found, crc) = chunk.split_at(chunk.len() - 4);
        assert_eq!(found, body);
        assert_eq!(crc, crc32fast::hash(&body).to_le_bytes());
    }
    assert_eq!(chunks.next(), Some(&[][..]));
}

/// A board in an emulator, at `link`.
struct Board {
    emulator: Child,
    link: PathBuf,
}

impl Board {
    fn start(firmware: &Path, machine: &str, link: &Path) -> Self {
        let mut emulator = Command::new("qemu-system-avr")
            .args(["-M", machine, "-display", "none", "-monitor", "none", "-serial", "pty", "-bios"])
            .arg(firmware)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let line = BufReader::new(emulator.stdout.take().unwrap()).lines().next().unwrap().unwrap();
        let port = line.split_whitespace().find(|word| word.starts_with("/dev/")).unwrap();
        std::os::unix::fs::symlink(port, link).unwrap();
        Self { emulator, link: link.to_owned() }
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.emulator.kill();
        let _ = self.emulator.wait();
        let _ = std::fs::remove_file(&self.link);
    }
}

fn firmware(folder: &Path) -> [PathBuf; 2] {
    make(folder, "pattern");
    BOARDS.map(|(chip, ..)| folder.join(format!("pattern-{chip}.elf")))
}

/// Streams from a board, which is killed and started again `kills` times, `seconds` between; checks all that
/// was recorded.
fn stream(firmware: &Path, machine: &str, kills: usize, seconds: f64) {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("mat");
    let mut board = Some(Board::start(firmware, machine, &link));
    let mut streamer = command()
        .args(["stream", "--json", "--baud", "250000", "--look-for", "30", "--port"])
        .arg(&link)
        .arg("--record")
        .arg(folder.path().join("recordings"))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(streamer.stdout.take().unwrap()).lines();
    let mut next = || -> serde_json::Value { serde_json::from_str(&told.next().unwrap().unwrap()).unwrap() };
    for round in 0..=kills {
        let mut began = None;
        while began.is_none_or(|began: Instant| began.elapsed().as_secs_f64() < seconds) {
            assert!(next()["seq"].is_u64());
            began.get_or_insert_with(Instant::now);
        }
        if round < kills {
            drop(board.take());
            std::thread::sleep(Duration::from_millis(200));
            board = Some(Board::start(firmware, machine, &link));
        }
    }
    assert!(Command::new("kill").args(["-INT", &streamer.id().to_string()]).status().unwrap().success());
    let last = loop {
        let line = next();
        if line["ended"].is_string() {
            break line;
        }
    };
    assert!(streamer.wait().unwrap().success());

    let recording = read_recording(Path::new(last["recording"].as_str().unwrap())).unwrap();
    let (frames, link) = (recording.frames(), recording.meta.link);
    assert_eq!(recording.segments().len(), kills, "{:?}", recording.segments());
    for (at, stamp) in recording.stamps().iter().enumerate() {
        let CellsRef::U8(cells) = recording.frame(at) else { panic!("u8 is what it sends") };
        let seq = stamp.seq.unwrap() as usize;
        assert!(
            cells.iter().enumerate().all(|(at, &cell)| usize::from(cell) == (at + seq) % 256),
            "frame {at}"
        );
    }
    for pair in recording.stamps().windows(2) {
        assert!(pair[1].t_s > pair[0].t_s);
    }
    // Whatever is unexplained is what was cut off at the beginning and the end of each stretch, and its text.
    assert_eq!(
        (link.bad_packets, link.lost_frames, link.bytes_overrun, link.oversized),
        (0, 0, 0, 0),
        "{link:?}"
    );
    assert!(
        link.bad_checks <= kills as u64 && link.bytes_skipped <= 320 * (2 * kills as u64 + 1),
        "{link:?}"
    );
    assert_eq!(link.bytes, link.bytes_decoded + link.bytes_skipped);
    let wanted = 50.0 * seconds * (kills + 1) as f64;
    // Half will do: the emulator itself is late on a machine that is busy.
    assert!(frames as f64 > 0.5 * wanted, "{frames} frames of {wanted}");
    println!("{machine}: {frames} frames, {} segments, {link:?}", recording.segments().len());
}

#[test]
#[ignore = "needs avr-gcc and an emulator of its chips: .ci/run firmware"]
fn the_program_streams_from_both_boards_and_decodes_every_cell() {
    let folder = tempfile::tempdir().unwrap();
    let firmware = firmware(folder.path());
    for (file, (_, machine, ..)) in firmware.iter().zip(BOARDS) {
        stream(file, machine, 0, 3.0);
    }
}

#[test]
#[ignore = "needs avr-gcc and an emulator of its chips: .ci/run firmware"]
fn a_board_killed_ten_times_in_one_recording_is_told_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let [firmware, _] = firmware(folder.path());
    stream(&firmware, "uno", 10, 0.6);
}

#[test]
#[ignore = "needs avr-gcc and an emulator of its chips, and takes a minute: .ci/run firmware"]
fn a_minute_without_a_wrong_cell_or_an_unexplained_byte() {
    let folder = tempfile::tempdir().unwrap();
    let [firmware, _] = firmware(folder.path());
    stream(&firmware, "uno", 0, 60.0);
}

/// What a board says within a while.
fn listen(
    port: &mut serialport::TTYPort,
    decoder: &mut wire::Decoder,
    seconds: f64,
) -> (Vec<String>, Vec<Vec<f64>>) {
    let (mut said, mut frames) = (Vec::new(), Vec::new());
    let (began, mut buffer) = (Instant::now(), [0; 4096]);
    while began.elapsed().as_secs_f64() < seconds {
        let Ok(len) = port.read(&mut buffer) else { continue };
        let mut input = &buffer[..len];
        while let Some(event) = decoder.next(&mut input) {
            match event {
                wire::Event::Hello(hello) => {
                    said.push(format!("hello {} {} {}", hello.default_fmt, hello.full_scale, hello.rate_mhz));
                }
                wire::Event::Reply(reply) => {
                    said.push(format!("reply {:02x} {}", reply.command, reply.status))
                }
                wire::Event::Frame(frame) => {
                    frames.push((0..frame.cells.len()).map(|at| frame.cells.get(at)).collect());
                }
                wire::Event::Log(_) | wire::Event::Restart => {}
            }
        }
    }
    (said, frames)
}

#[test]
#[ignore = "needs avr-gcc and an emulator of its chips: .ci/run firmware"]
fn it_obeys() {
    let folder = tempfile::tempdir().unwrap();
    let [firmware, _] = firmware(folder.path());
    let link = folder.path().join("mat");
    let _board = Board::start(&firmware, "uno", &link);
    let mut port = serialport::new(link.to_str().unwrap(), 250_000).open_native().unwrap();
    port.set_timeout(Duration::from_millis(20)).unwrap();
    let mut decoder = wire::Decoder::new();
    let mut tell = |port: &mut serialport::TTYPort, command: wire::Command| {
        let mut bytes = Vec::new();
        command.encode(&mut bytes);
        port.write_all(&bytes).unwrap();
        listen(port, &mut decoder, 0.5)
    };
    let (said, frames) = tell(&mut port, wire::Command::GetHello);
    assert_eq!(said, ["hello 64 255 50000"]);
    assert!((20..=30).contains(&frames.len()), "{}", frames.len());
    let (said, _) = tell(&mut port, wire::Command::Stop);
    assert_eq!(said, ["reply 83 0"]);
    let (said, frames) = tell(&mut port, wire::Command::OneFrame);
    assert_eq!((said, frames.len()), (vec!["reply 84 0".to_owned()], 1));
    for (format, scale) in [(0x02, 1.0), (0x01, 1.0), (0x12, 1.0), (0x11, 1.0), (0x10, 0.25)] {
        let (said, _) = tell(&mut port, wire::Command::SetFormat(format));
        assert_eq!(said.last().map(String::as_str), Some("reply 86 0"), "{format:02x}");
        assert!(said[0].starts_with("hello"), "{said:?}");
        let (_, frames) = tell(&mut port, wire::Command::OneFrame);
        let frame = &frames[0];
        // Neighbours differ by one step of the pattern.
        let first = frame[0];
        let right = frame
            .iter()
            .enumerate()
            .all(|(at, cell)| *cell == 4.0 * scale * ((first / (4.0 * scale) + at as f64) % 256.0));
        assert!(right, "{format:02x}: {frame:?}");
    }
    assert_eq!(tell(&mut port, wire::Command::SetFormat(0x23)).0, ["reply 86 2"]);
    assert_eq!(tell(&mut port, wire::Command::SetGain(3)).0, ["reply 87 1"]);
    assert_eq!(tell(&mut port, wire::Command::SetRate(0)).0, ["reply 85 2"]);
    let (said, _) = tell(&mut port, wire::Command::SetRate(20_000));
    assert_eq!(said, ["hello 80 255 20000", "reply 85 0"]);
    let (said, frames) = tell(&mut port, wire::Command::Start);
    assert_eq!(said, ["reply 82 0"]);
    assert!((8..=12).contains(&frames.len()), "{}", frames.len());
    // In one go, as a host that opens the port asks: none may be lost while the board scans.
    let mut bytes = Vec::new();
    for command in [wire::Command::Stop, wire::Command::SetRate(10_000), wire::Command::Start] {
        command.encode(&mut bytes);
    }
    port.write_all(&bytes).unwrap();
    let (said, frames) = listen(&mut port, &mut decoder, 0.5);
    assert_eq!(said, ["reply 83 0", "hello 80 255 10000", "reply 85 0", "reply 82 0"]);
    assert!((3..=7).contains(&frames.len()), "{}", frames.len());
    let counters = decoder.counters();
    assert_eq!((counters.bad_checks, counters.bad_packets), (0, 0));
}
