//! `stream --record` killed at a random moment: every frame older than a second is in what is
//! found afterwards.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::common::{command, plantar};

/// Kills at this many moments, some of them side by side.
const KILLS: u64 = 20;
const SIDE_BY_SIDE: u64 = 4;

#[test]
fn every_frame_older_than_a_second_survives_a_kill() {
    std::thread::scope(|scope| {
        for first in 0..SIDE_BY_SIDE {
            scope.spawn(move || (first..KILLS).step_by(SIDE_BY_SIDE as usize).for_each(kill_once));
        }
    });
}

fn kill_once(round: u64) {
    let folder = tempfile::tempdir().unwrap();
    let mut mat = command()
        .args(["simulate", "--pty", "--seconds", "30", "--rate-hz", "100", "--size", "32x24"])
        .args(["--pitch-mm", "10", "--bits", "8"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(mat.stdout.take().unwrap()).lines();
    let port = lines.next().unwrap().unwrap();
    let mut streamer = command()
        .args(["stream", "--json", "--port", port.trim(), "--record"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // What the program had told about by a second before the kill.
    let mut told = BufReader::new(streamer.stdout.take().unwrap()).lines();
    let wait = Duration::from_millis(1200 + (round * 397) % 1500);
    let mut seen: Vec<(Instant, u64)> = Vec::new();
    let start = Instant::now();
    while start.elapsed() < wait {
        let line: serde_json::Value = serde_json::from_str(&told.next().unwrap().unwrap()).unwrap();
        if let Some(seq) = line["seq"].as_u64() {
            seen.push((Instant::now(), seq));
        }
    }
    let killed = Instant::now();
    streamer.kill().unwrap();
    streamer.wait().unwrap();
    mat.kill().unwrap();
    mat.wait().unwrap();

    let names = crate::common::listing(folder.path());
    assert_eq!(names.len(), 1, "{names:?}");
    let left = folder.path().join(&names[0]);
    let cells = folder.path().join("cells.parquet");
    plantar(["export", left.to_str().unwrap(), "--recording", cells.to_str().unwrap()]).ok();
    let analysed = plantar(["analyse", left.to_str().unwrap(), "--json"]);
    let document = analysed.json();
    let notes = document["recording"]["notes"].to_string();
    assert!(notes.contains("recovered"), "{notes}");
    let frames = document["recording"]["frames"].as_u64().unwrap();
    let old = seen.iter().filter(|(when, _)| killed - *when > Duration::from_secs(1)).count() as u64;
    assert!(old > 10, "only {old} frames had been told about");
    assert!(frames >= old, "round {round}: {frames} frames recovered of {old} older than a second");
}
