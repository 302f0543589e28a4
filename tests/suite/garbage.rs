//! Garbage of every kind into every command that reads: one clear line, the documented exit
//! code, no panic, no file left behind.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::common::{listing, plantar, simulate};

/// Files that are no recording, by what is wrong with them.
fn garbage(folder: &Path) -> Vec<(&'static str, PathBuf)> {
    let mut made: Vec<(&'static str, PathBuf)> = Vec::new();
    let mut write = |name: &'static str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        made.push((name, path));
    };
    write("empty", b"");
    write("one-byte", b"x");
    write("png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01");
    write("text", "Dear doctor, here are the feet of my child.\n".repeat(50).as_bytes());
    write("zeros", &[0; 100_000]);
    write("parquet-magic-only", b"PAR1PAR1");
    write("parquet-magic-garbage", &[b"PAR1".as_slice(), &[0xff; 5000], b"PAR1"].concat());
    let noise: Vec<u8> = (0u32..200_000).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    write("noise", &noise);
    write("npy-zero-rows", &npy("<f8", "(3, 0, 4)", &[]));
    write("npy-promises-too-much", &npy("<f8", "(1000000, 1000000, 1000000)", &[0; 64]));
    write("npy-wide", &npy("<u2", "(1, 1, 100000)", &[0; 200_000]));
    write("npy-nan", &npy("<f8", "(1, 2, 2)", &[1.0, f64::NAN, 1.0, 1.0].map(f64::to_le_bytes).concat()));
    write("npy-truncated", &npy("<f8", "(10, 8, 8)", &[0; 100]));
    write("npy-strings", &npy("<U5", "(1, 2, 2)", &[0; 80]));
    write("csv-nan", b"1,2,3\n4,nan,6\n");
    write("csv-ragged", b"1,2,3\n4,5\n6,7,8\n");
    write("csv-wide", "1,".repeat(100_000).as_bytes());
    write("csv-long-line", &vec![b'7'; 40_000_000]);
    write("zip-not-npz", b"PK\x03\x04garbage garbage garbage");
    let sparse = folder.join("sparse-10-gb");
    let file = fs::File::create(&sparse).unwrap();
    file.set_len(10 << 30).unwrap();
    made.push(("sparse-10-gb", sparse));
    let sparse = folder.join("sparse-csv");
    let mut file = fs::File::create(&sparse).unwrap();
    file.write_all(b"1,2,3\n4,5,6\n").unwrap();
    file.set_len(10 << 30).unwrap();
    made.push(("sparse-csv", sparse));
    made.push(("directory", folder.to_owned()));
    made.push(("missing", folder.join("there-is-no-such-file")));
    made
}

fn npy(descr: &str, shape: &str, data: &[u8]) -> Vec<u8> {
    let mut header = format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}");
    while (10 + header.len() + 1) % 64 != 0 {
        header.push(' ');
    }
    header.push('\n');
    let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
    bytes.extend_from_slice(&u16::try_from(header.len()).unwrap().to_le_bytes());
    bytes.extend_from_slice(header.as_bytes());
    bytes.extend_from_slice(data);
    bytes
}

/// Every command that reads a file, given the file and a folder for what it would write.
fn readers(file: &Path, out: &Path) -> Vec<Vec<String>> {
    let file = file.to_str().unwrap().to_owned();
    let to = |name: &str| out.join(name).to_str().unwrap().to_owned();
    let facts = ["--pitch-mm".to_owned(), "5".to_owned(), "--rate-hz".to_owned(), "50".to_owned()];
    let with = |args: &[&str], facts: &[String]| {
        args.iter().map(|&arg| arg.to_owned()).chain(facts.iter().cloned()).collect::<Vec<_>>()
    };
    vec![
        with(&["analyse", &file, "--json", "--report", &to("report.png")], &facts),
        with(&["export", &file, "--series", &to("series.csv")], &facts),
        with(&["export", &file, "--cells", &to("cells.npy")], &facts),
        with(&["export", &file, "--recording", &to("recording.parquet")], &facts),
        with(&["stream", "--from", &file, "--full-speed", "--record", &to("record")], &facts),
        with(&["decode", &file, "--json"], &[]),
    ]
}

#[test]
fn garbage_gives_one_line_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for (name, path) in garbage(folder.path()) {
        let out = tempfile::tempdir().unwrap();
        for args in readers(&path, out.path()) {
            let run = plantar(&args);
            let what = format!("{name}: plantar {}\n{}", args.join(" "), run.stderr);
            assert_eq!(run.code, Some(3), "{what}");
            assert_eq!(run.stderr.lines().count(), 1, "{what}");
            assert!(!run.stderr.contains("panicked"), "{what}");
            assert!(run.stderr.len() < 600, "{what}");
        }
        assert_eq!(listing(out.path()), Vec::<String>::new(), "{name} left something behind");
    }
}

#[test]
fn a_recording_cut_anywhere_never_panics_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole.parquet");
    simulate(&whole, &["--seconds", "1", "--size", "32x24", "--pitch-mm", "12"]);
    let bytes = fs::read(&whole).unwrap();
    let cut = folder.path().join("cut.parquet");
    for length in [1, 4, 100, bytes.len() / 3, bytes.len() / 2, bytes.len() - 9, bytes.len() - 1] {
        fs::write(&cut, &bytes[..length]).unwrap();
        let out = tempfile::tempdir().unwrap();
        for args in readers(&cut, out.path()) {
            let run = plantar(&args);
            assert_eq!(run.code, Some(3), "{length} bytes: {args:?}\n{}", run.stderr);
            assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
        }
        assert_eq!(listing(out.path()), Vec::<String>::new());
    }
}

#[test]
fn nonsense_on_the_command_line_is_wrong_use() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("frames.csv");
    fs::write(&file, "1,2\n3,4\n").unwrap();
    let file = file.to_str().unwrap();
    for args in [
        &["analyse", file, "--pitch-mm", "-5"][..],
        &["analyse", file, "--pitch-mm", "0"],
        &["analyse", file, "--pitch-mm", "nan"],
        &["analyse", file, "--pitch-mm", "5", "--rate-hz", "-1"],
        &["analyse", file, "--pitch-mm", "5", "--rate-hz", "50", "--gain", "0"],
        &["analyse", file, "--pitch-mm", "5", "--rate-hz", "50", "--threshold", "nan"],
        &["simulate", "--size", "0x10", "--out", "x.parquet"],
        &["simulate", "--size", "10x100000", "--out", "x.parquet"],
        &["simulate", "--pitch-mm", "-1", "--out", "x.parquet"],
        &["simulate", "--age-years", "nan", "--out", "x.parquet"],
        &["simulate", "--seconds", "-1", "--out", "x.parquet"],
        &["simulate", "--seconds", "1e12", "--out", "x.parquet"],
        &["simulate", "--rate-hz", "0", "--out", "x.parquet"],
        &["simulate", "--arch", "wavy", "--out", "x.parquet"],
        &["stream"],
        &["stream", "--port", "x", "--from", "y"],
        &["stream", "--from", file, "--child", "Anna Meier"],
        &["stream", "--port", "x", "--pitch-mm", "5"],
        &["compare"],
        &["compare", file],
        &["accuracy", "--children", "0"],
        &["coverage", "--children", "0"],
        &["cohort", "--children", "0"],
        &["export", file],
        &["export", file, "--pitch-mm", "5", "--rate-hz", "50", "--series", "s.xlsx"],
        &["export", file, "--pitch-mm", "5", "--rate-hz", "50", "--cells", "cells"],
        &["export", file, "--pitch-mm", "5", "--rate-hz", "50", "--recording", "r.csv"],
        &["analyse", file, "--pitch-mm", "5", "--rate-hz", "50", "--report", "r.jpg"],
        &["frobnicate"],
    ] {
        let run = crate::common::Run::of(
            crate::common::command().args(args).current_dir(folder.path()).output().unwrap(),
        );
        assert_eq!(run.code, Some(2), "{args:?}\n{}", run.stderr);
        assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
        assert!(run.stderr.starts_with("plantar: ") && !run.stderr.contains("panicked"), "{}", run.stderr);
    }
    assert_eq!(listing(folder.path()), ["frames.csv"]);
}

#[test]
fn outputs_that_cannot_be_written_are_told_and_leave_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let recording = folder.path().join("s.parquet");
    simulate(&recording, &["--seconds", "1"]);
    let file = recording.to_str().unwrap();
    let before = listing(folder.path());
    let nowhere = folder.path().join("no/such/folder");
    let to = |name: &str| nowhere.join(name).to_str().unwrap().to_owned();
    for args in [
        vec!["analyse", file, "--report", &to("r.png")],
        vec!["export", file, "--series", &to("s.csv")],
        vec!["export", file, "--cells", &to("c.npy")],
        vec!["export", file, "--recording", &to("r.parquet")],
        vec!["simulate", "--seconds", "1", "--out", &to("s.parquet")],
        vec!["compare", file, file, "--picture", &to("c.png")],
        vec!["template", file, "--out", &to("t.parquet")],
        vec!["stream", "--from", file, "--full-speed", "--report", &to("r.png")],
        vec!["accuracy", "--children", "1", "--pitch-mm", "10", "--out", &to("a.json")],
        vec!["coverage", "--children", "1", "--pitch-mm", "10", "--out", &to("c.md")],
        vec!["cohort", "--children", "1", "--out", &to("c.md")],
    ] {
        let run = plantar(&args);
        assert_eq!(run.code, Some(6), "{args:?}\n{}", run.stderr);
        assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
        let told = format!(": there is no folder {}\n", nowhere.display());
        assert!(run.stderr.ends_with(&told) && !run.stderr.contains(".part"), "{}", run.stderr);
    }
    assert_eq!(listing(folder.path()), before);
}
