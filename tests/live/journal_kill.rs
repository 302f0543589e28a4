//! A program that is killed while it records loses at most the last second.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use plantar::base::{CellsRef, Mat, Meta, Scale, Stamp};
use plantar::store::{JournalWriter, find_orphans, finish_journal, read_recording};

const FOLDER: &str = "PLANTAR_TEST_JOURNAL_FOLDER";
const CELLS: usize = 64 * 48;

fn now_us() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros() as i64
}

/// The program that gets killed: 64 x 48 cells at 200 frames a second, without end. Started by the
/// test below; does nothing when all tests are run.
#[test]
fn writer() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let meta = Meta::new(Mat::new(64, 48, 5.0, 5.0).unwrap(), Scale::RAW, "test");
    let path = std::path::Path::new(&folder).join("a.journal");
    let mut writer = JournalWriter::create(&path, &meta, now_us()).unwrap();
    let start = Instant::now();
    for seq in 0..60 * 200u32 {
        let stamp =
            Stamp { t_s: f64::from(seq) / 200.0, seq: Some(seq), device_us: None, host_us: Some(now_us()) };
        writer.append(&stamp, CellsRef::U16(&[seq as u16; CELLS]), now_us()).unwrap();
        std::thread::sleep(
            (start + Duration::from_millis(5) * seq).saturating_duration_since(Instant::now()),
        );
    }
}

#[test]
fn killed_at_any_moment_every_frame_older_than_a_second_is_recovered() {
    for round in 0..4 {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "journal_kill::writer"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(900 + 370 * round));
        let killed_us = now_us();
        child.kill().unwrap();
        child.wait().unwrap();

        let orphans = find_orphans(folder.path()).unwrap();
        assert_eq!(orphans.len(), 1);
        let to = folder.path().join("a.parquet");
        let recovery = finish_journal(&orphans[0], &to).unwrap();
        assert!(!recovery.ended_cleanly && !recovery.damaged, "{recovery:?}");
        let recording = read_recording(&to).unwrap();
        assert_eq!(recording.meta.notes[0].key, "recovered");
        for (at, stamp) in recording.stamps().iter().enumerate() {
            assert_eq!(stamp.seq, Some(at as u32));
            assert_eq!(recording.frame(at), CellsRef::U16(&[at as u16; CELLS]));
        }
        let last_us = recording.stamps().last().unwrap().host_us.unwrap();
        assert!(killed_us - last_us < 1_000_000, "{} us are gone", killed_us - last_us);
    }
}
