//! A screening in parts, as several computers would share it, and put together again.

use std::path::Path;

use super::simulated;
use crate::common::{Run, plantar};

/// The files in which one run and the parts put together may not differ.
const SAME: [&str; 5] =
    ["results.csv", "results.parquet", "look-again.csv", "record-again.csv", "columns.csv"];

#[test]
fn parts_put_together_are_one_run() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let mut list = "file,child,class,age_years\n".to_owned();
    for seed in 0..6_u64 {
        let file = format!("r{seed}.parquet");
        simulated(Path::new(&at(&file)), seed, "normal", "7");
        list += &format!("{file},K{},1a,7\n", seed / 2);
    }
    // Damaged, and the recording of one child under the name of another, in the other part.
    std::fs::write(at("r3.parquet"), b"PAR1 is not enough").unwrap();
    std::fs::copy(at("r0.parquet"), at("r2.parquet")).unwrap();
    std::fs::write(at("list.csv"), list).unwrap();
    let screen = |out: &str, more: &[&str]| -> Run {
        plantar([&["screen", &at("list.csv"), "--out", &at(out), "--json"], more].concat())
    };
    screen("whole", &[]).ok();
    let parts = ["part-1", "part-2"];
    let told = [("part-1", "1/2"), ("part-2", "2/2")]
        .map(|(out, shard)| screen(out, &["--shard", shard]).ok().json());
    assert_eq!([&told[0]["recordings"], &told[1]["recordings"]], [4, 2]);
    let rows = |out: &str| {
        let table = std::fs::read_to_string(Path::new(&at(out)).join("results.csv")).unwrap();
        table.lines().skip(1).map(|line| line.split(',').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let mut joined: Vec<String> = parts.into_iter().flat_map(rows).collect();
    joined.sort();
    assert_eq!(joined, rows("whole"), "none is missing and none is there twice");
    // What was measured, put together: one run over it measures nothing and compares across the parts.
    std::fs::create_dir(at("together")).unwrap();
    let kept = parts.map(|part| std::fs::read_to_string(Path::new(&at(part)).join("screen.kept")).unwrap());
    let (_, second) = kept[1].split_once('\n').unwrap();
    std::fs::write(Path::new(&at("together")).join("screen.kept"), kept[0].clone() + second).unwrap();
    assert_eq!(screen("together", &[]).ok().json()["measured_before"], 6);
    for name in SAME {
        let read = |out: &str| std::fs::read(Path::new(&at(out)).join(name)).unwrap();
        assert!(read("together") == read("whole"), "{name}");
    }
    let again = std::fs::read_to_string(Path::new(&at("together")).join("look-again.csv")).unwrap();
    assert!(again.contains("the same recording as r2.parquet"), "{again}");
    // A folder holds one part; no part is empty.
    let refused = screen("part-1", &["--shard", "2/2"]);
    assert!(refused.code == Some(6) && refused.stderr.contains("list.csv, part 1/2"), "{}", refused.stderr);
    let empty = screen("none", &["--shard", "9/9"]);
    assert!(empty.code == Some(2) && empty.stderr.contains("no recordings in part 9/9"), "{}", empty.stderr);
    assert!(!Path::new(&at("none")).exists());
    let wrong = screen("none", &["--shard", "3/2"]);
    assert!(wrong.code == Some(2) && wrong.stderr.contains("I from 1 to N"), "{}", wrong.stderr);
}
