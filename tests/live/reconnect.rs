//! A mat that is pulled out and put in again during one recording: the segments, the times and the
//! counters tell what happened.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::common::command;
use plantar::store::read_recording;

/// How often the mat goes away.
const PULLS: usize = 10;
const RATE_HZ: f64 = 100.0;

/// A mat in a process of its own, found at `link`.
fn put_in(link: &Path) -> Child {
    let mut mat = command()
        .args(["simulate", "--pty", "--seconds", "60", "--rate-hz", "100", "--size", "32x24"])
        .args(["--pitch-mm", "10", "--bits", "8"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let port = BufReader::new(mat.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    std::os::unix::fs::symlink(port.trim(), link).unwrap();
    mat
}

fn pull(mut mat: Child, link: &Path) {
    mat.kill().unwrap();
    mat.wait().unwrap();
    std::fs::remove_file(link).unwrap();
}

#[test]
fn ten_pulls_in_one_recording_are_told_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("mat");
    let recordings = folder.path().join("recordings");
    let mut mat = put_in(&link);
    let mut streamer = command()
        .args(["stream", "--json", "--look-for", "30", "--port"])
        .arg(&link)
        .arg("--record")
        .arg(&recordings)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(streamer.stdout.take().unwrap()).lines();
    let mut next = || -> serde_json::Value { serde_json::from_str(&told.next().unwrap().unwrap()).unwrap() };
    // Frames seen of each stretch, and how long the mat was away before it.
    let mut seen: Vec<(u64, f64)> = Vec::new();
    let mut away = Duration::ZERO;
    for round in 0..=PULLS {
        let mut frames = 0;
        while frames < 20 {
            assert!(next()["seq"].is_u64());
            frames += 1;
        }
        seen.push((frames, away.as_secs_f64()));
        if round < PULLS {
            let pulled = Instant::now();
            pull(mat, &link);
            std::thread::sleep(Duration::from_millis(100 + 60 * round as u64));
            mat = put_in(&link);
            away = pulled.elapsed();
        }
    }
    // The session ends when the mat says that it stops, or by a signal as from a keyboard.
    let interrupt = std::process::Command::new("kill").args(["-INT", &streamer.id().to_string()]).status();
    assert!(interrupt.unwrap().success());
    let last = loop {
        let line = next();
        if line["ended"].is_string() {
            break line;
        }
    };
    assert!(streamer.wait().unwrap().success());
    pull(mat, &link);

    let recording = read_recording(Path::new(last["recording"].as_str().unwrap())).unwrap();
    let (stamps, segments) = (recording.stamps(), recording.segments());
    assert_eq!(segments.len(), PULLS, "{segments:?}");
    for (at, segment) in segments.iter().enumerate() {
        assert!(segment.reason.starts_with("away for "), "{}", segment.reason);
        let (before, first) = (&stamps[segment.first_frame - 1], &stamps[segment.first_frame]);
        // A new mat counts from 0.
        assert_eq!(first.seq, Some(0));
        let gap_s = first.t_s - before.t_s;
        let away_s = seen[at + 1].1;
        // It was away no shorter than the gap between its frames, and is found within a second or so.
        assert!(gap_s > away_s - 0.2 && gap_s < away_s + 3.0, "gap {gap_s}, away {away_s}");
        let from = at.checked_sub(1).map_or(0, |at| segments[at].first_frame);
        for pair in stamps[from..segment.first_frame].windows(2) {
            assert!((pair[1].t_s - pair[0].t_s - 1.0 / RATE_HZ).abs() < 1e-6, "{pair:?}");
        }
    }
    let counters = recording.meta.link;
    assert_eq!(counters.frames as usize, recording.frames());
    assert_eq!((counters.lost_frames, counters.bad_checks, counters.bytes_overrun), (0, 0, 0));
    assert_eq!(counters.bytes, counters.bytes_decoded + counters.bytes_skipped);
    let rates = counters.rates.unwrap();
    assert!((rates.device_mhz.unwrap() as f64 - 1000.0 * RATE_HZ).abs() < 1.0, "{rates:?}");
}
