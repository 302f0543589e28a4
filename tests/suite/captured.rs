//! Captured bytes of other makers' mats, read by every command that reads recordings; and simulated mats that
//! send them.

use std::path::Path;

use crate::common::{listing, plantar};

/// A mat that numbers its frames and tells their time.
const TIMED: &str = "[mat]\nname = \"x\"\nrows = 16\ncols = 16\nmax = 255\nrate_hz = 25\n[frame]\nkind = \"fixed\"\n\
    sync = \"A5 5A\"\nsize = 264\n[sample]\ntype = \"u8\"\ndata_at = 8\ndata_len = 256\n[aux]\n\
    seq = { at = 2, type = \"u16le\" }\ntime = { at = 4, type = \"u32le\", unit_us = 1.0 }\n";

/// Simulates a stand on a mat of a profile: its bytes.
fn capture(out: &Path, profile: &str, more: &[&str]) {
    let args =
        ["simulate", "--profile", profile, "--seconds", "4", "--seed", "3", "--out", out.to_str().unwrap()];
    plantar([&args[..], more].concat()).ok();
}

#[test]
fn bytes_of_a_profile_are_analysed_exported_and_replayed_alike() {
    let folder = tempfile::tempdir().unwrap();
    let timed = folder.path().join("timed-16x16.toml");
    std::fs::write(&timed, TIMED).unwrap();
    // One mat that sends a time, one that sends none.
    let timed = timed.to_str().unwrap();
    for (name, profile, pitch, known_rate) in
        [("timed", timed, "25", None), ("flexitac-16x32", "flexitac-16x32", "16", Some("25"))]
    {
        let file = folder.path().join(format!("{name}.bin"));
        let path = file.to_str().unwrap();
        capture(&file, profile, &["--pitch-mm", pitch, "--rate-hz", "25"]);
        let rate: Vec<&str> = known_rate.iter().flat_map(|rate| ["--rate-hz", *rate]).collect();
        let with = |args: &[&str]| -> Vec<String> {
            let facts = [&["--profile", profile, "--pitch-mm", pitch][..], &rate].concat();
            args.iter().chain(&facts).map(|arg| (*arg).to_owned()).collect()
        };

        let document = plantar(with(&["analyse", path, "--json"])).ok().json();
        assert_eq!(document["recording"]["frames"], 100, "{profile}");
        assert_eq!(document["feet"].as_array().unwrap().len(), 2, "{profile}");
        let seconds = document["recording"]["duration_s"].as_f64().unwrap();
        assert!((seconds - 3.96).abs() < 0.01, "{profile}: {seconds} s");

        let recording = folder.path().join(format!("{name}.parquet"));
        plantar(with(&["export", path, "--recording", recording.to_str().unwrap()])).ok();
        let later = plantar(["analyse", recording.to_str().unwrap(), "--json"]).ok().json();
        for key in ["feet", "contacts", "task"] {
            assert_eq!(document[key], later[key], "{profile}: {key}");
        }

        let again = folder.path().join(name);
        let replay = ["stream", "--from", path, "--full-speed", "--record", again.to_str().unwrap()];
        plantar(with(&replay)).ok();
        let copy = again.join(&listing(&again)[0]);
        let copy = plantar(["analyse", copy.to_str().unwrap(), "--json"]).ok().json();
        assert_eq!(document["feet"], copy["feet"], "{profile}");

        let own =
            plantar(["analyse", recording.to_str().unwrap(), "--profile", profile, "--pitch-mm", pitch]);
        assert_eq!(own.code, Some(3));
        assert!(own.stderr.contains("leave out --profile"), "{}", own.stderr);

        let told = plantar(["conformance", path, "--profile", profile, "--json"]).ok().json();
        let verdict = |name: &str| {
            let checks = told["checks"].as_array().unwrap();
            checks.iter().find(|check| check["name"] == name).unwrap()["verdict"].clone()
        };
        assert_eq!(verdict("framing"), "pass", "{told}");
        assert_eq!(verdict("full scale"), "pass", "{told}");
        for check in ["numbers", "clock", "rate"] {
            assert_eq!(verdict(check), if name == "timed" { "pass" } else { "not-seen" }, "{told}");
        }
    }
    let file = folder.path().join("flexitac-16x32.bin");
    let path = file.to_str().unwrap();
    let run = plantar(["analyse", path, "--profile", "flexitac-16x32", "--pitch-mm", "16"]);
    assert_eq!(run.code, Some(3));
    assert!(run.stderr.contains("give --rate-hz"), "{}", run.stderr);
    // Another mat's bytes: damage is found, with exit code 8.
    let other = plantar(["conformance", path, "--profile", "m1616"]);
    assert_eq!(other.code, Some(8), "{}{}", other.stdout, other.stderr);
    let run = plantar(["simulate", "--out", path]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("with --profile only"), "{}", run.stderr);
}

/// A simulated mat on a terminal is read through its profile: one that sends by itself, one that is asked.
#[cfg(unix)]
#[test]
fn a_simulated_mat_of_a_profile_is_streamed() {
    use std::io::{BufRead as _, BufReader};
    use std::process::Stdio;

    for profile in ["flexitac-16x32", "polled-a-16x16"] {
        let folder = tempfile::tempdir().unwrap();
        let mut mat = crate::common::command()
            .args(["simulate", "--pty", "--profile", profile, "--pitch-mm", "16", "--rate-hz", "25"])
            .args(["--seconds", "4"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let port = BufReader::new(mat.stdout.take().unwrap()).lines().next().unwrap().unwrap();
        let out = folder.path().to_str().unwrap();
        let args = [
            "stream",
            "--json",
            "--profile",
            profile,
            "--pitch-mm",
            "16",
            "--rate-hz",
            "25",
            "--record",
            out,
        ];
        let run =
            plantar([&args[..], &["--look-for", "0", "--seconds", "3", "--port", port.trim()]].concat()).ok();
        mat.kill().unwrap();
        mat.wait().unwrap();
        let frames = run.stdout.lines().filter(|line| line.contains("area_mm2")).count();
        assert!(frames > 40, "{profile}: {frames} frames");
        let recording = folder.path().join(&listing(folder.path())[0]);
        let document = plantar(["analyse", recording.to_str().unwrap(), "--json"]).ok().json();
        assert_eq!(document["feet"].as_array().unwrap().len(), 2, "{profile}");
    }
}
