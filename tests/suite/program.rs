//! The program as people run it, end to end.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::common::{command, listing, plantar, simulate};
use plantar::base::{Batch, CellsKind, Frames, Meta, Recording, Segment, Stamp};

#[cfg(unix)]
#[test]
fn the_demo_leaves_a_recording_the_numbers_and_a_report() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("demo");
    let run = plantar(["demo", "--seconds", "3", "--out", out.to_str().unwrap()]).ok();
    let names = listing(&out);
    assert_eq!(names.len(), 4, "{names:?}");
    for name in &names {
        assert!(run.stdout.contains(name.as_str()), "{name} is not told in {}", run.stdout);
    }
    let page = std::fs::read(out.join("report.png")).unwrap();
    assert!(page.starts_with(b"\x89PNG\r\n\x1a\n"));

    // What was measured live is what the recording gives when it is analysed later.
    let live: serde_json::Value =
        serde_json::from_slice(&std::fs::read(out.join("analysis.json")).unwrap()).unwrap();
    let recording = names.iter().find(|name| name.ends_with(".parquet")).unwrap();
    let later = plantar(["analyse", out.join(recording).to_str().unwrap(), "--json"]).ok().json();
    assert_eq!(live["feet"].as_array().unwrap().len(), 2);
    for key in ["feet", "contacts", "task", "contact_threshold", "load"] {
        assert_eq!(live[key], later[key], "{key}");
    }
    assert_eq!(live["recording"]["link"]["lost_frames"], 0);
    assert_eq!(live["recording"]["frames"], 150);
    assert_eq!(later["recording"]["child"], "demo-child");
}

#[test]
fn a_replay_measures_what_analyse_measures() {
    let folder = tempfile::tempdir().unwrap();
    let recording = folder.path().join("s.parquet");
    simulate(&recording, &["--scene", "stepping", "--seconds", "5", "--rate-hz", "100", "--seed", "3"]);
    let file = recording.to_str().unwrap();
    let again = folder.path().join("again");
    plantar(["stream", "--from", file, "--full-speed", "--record", again.to_str().unwrap()]).ok();
    let copy = again.join(&listing(&again)[0]);
    let first = plantar(["analyse", file, "--json"]).ok().json();
    let second = plantar(["analyse", copy.to_str().unwrap(), "--json"]).ok().json();
    assert_eq!(first["task"], "stepping");
    for key in ["feet", "contacts", "load"] {
        assert_eq!(first[key], second[key], "{key}");
    }
}

#[test]
fn the_truth_stands_beside_what_is_measured() {
    let folder = tempfile::tempdir().unwrap();
    let (recording, truth) = (folder.path().join("s.parquet"), folder.path().join("truth.json"));
    let more = ["--age-years", "6", "--arch", "flat", "--pitch-mm", "8", "--seed", "7"];
    simulate(&recording, &[&more[..], &["--truth", truth.to_str().unwrap()]].concat());
    let truth: serde_json::Value = serde_json::from_slice(&std::fs::read(truth).unwrap()).unwrap();
    let document = plantar(["analyse", recording.to_str().unwrap(), "--json"]).ok().json();
    for foot in document["feet"].as_array().unwrap() {
        let theirs =
            truth["feet"].as_array().unwrap().iter().find(|other| other["side"] == foot["side"]).unwrap();
        let near = |key: &str, within: f64| {
            let (got, expected) = (foot[key].as_f64().unwrap(), theirs[key].as_f64().unwrap());
            assert!((got - expected).abs() < within, "{key}: {got} for {expected}");
        };
        near("arch_index", 0.03);
        near("load_share", 0.01);
        near("length_mm", 8.0);
        assert!(foot["side_probability"].as_f64().unwrap() > 0.8);
    }
}

#[test]
fn uncalibrated_cells_stay_marked_to_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let recording = folder.path().join("raw.parquet");
    simulate(&recording, &["--uncalibrated", "--seconds", "3"]);
    let file = recording.to_str().unwrap();
    let document = plantar(["analyse", file, "--json"]).ok().json();
    assert_eq!(document["recording"]["unit"], "raw");
    for foot in document["feet"].as_array().unwrap() {
        assert!(foot["peak_kpa"].is_null());
        assert!(foot["reason"]["peak_kpa"].is_string());
        assert!(foot["load_share"].is_number() && foot["arch_index"].is_number());
    }
    let series = folder.path().join("series.csv");
    plantar(["export", file, "--series", series.to_str().unwrap()]).ok();
    let head = std::fs::read_to_string(series).unwrap();
    let head = head.lines().next().unwrap();
    assert!(head.contains("force_raw") && !head.contains("force_n") && !head.contains("peak_kpa"), "{head}");
}

#[test]
fn several_recordings_give_one_document_and_a_page_each() {
    let folder = tempfile::tempdir().unwrap();
    let (a, b) = (folder.path().join("a.parquet"), folder.path().join("b.parquet"));
    simulate(&a, &["--seconds", "2"]);
    simulate(&b, &["--seconds", "2", "--feet", "left"]);
    let page = folder.path().join("page.png");
    let args =
        ["analyse", a.to_str().unwrap(), b.to_str().unwrap(), "--json", "--report", page.to_str().unwrap()];
    let document = plantar(args).ok().json();
    assert_eq!(document["results"].as_array().unwrap().len(), 2);
    assert!(document["results"][1]["feet"][0]["load_share"].is_null());
    let pages = ["page_a.png", "page_a_details.png", "page_b.png", "page_b_details.png"];
    assert_eq!(listing(folder.path()), [&["a.parquet", "b.parquet"][..], &pages].concat());
}

#[test]
fn indices_are_explained_each_on_a_page_and_unknown_ones_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let recording = folder.path().join("s.parquet");
    simulate(&recording, &["--seconds", "2"]);
    let (file, page) = (recording.to_str().unwrap(), folder.path().join("page.png"));
    let page = page.to_str().unwrap();
    plantar(["analyse", file, "--report", page, "--explain", "arch_index,modified_arch_index"]).ok();
    let pages = ["", "_details", "_explain_arch_index", "_explain_modified_arch_index"];
    let pages: Vec<String> = pages.iter().map(|of| format!("page{of}.png")).collect();
    assert_eq!(listing(folder.path()), [&pages[..], &["s.parquet".to_owned()]].concat());

    let unknown = plantar(["analyse", file, "--report", page, "--explain", "shoe_size"]);
    assert_eq!(unknown.code, Some(2));
    let first = unknown.stderr.lines().next().unwrap();
    assert!(first.contains("shoe_size") && first.contains("arch_index"), "{first}");
    let nowhere = plantar(["analyse", file, "--explain", "arch_index"]);
    assert_eq!(nowhere.code, Some(2));
    assert!(nowhere.stderr.contains("--report"), "{}", nowhere.stderr);
}

#[test]
fn the_handbook_is_written_with_its_pictures() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("handbook");
    plantar(["handbook", "--out", out.to_str().unwrap()]).ok();
    let names = listing(&out);
    for name in ["README.md", "arch_index.md", "arch_index.png"] {
        assert!(names.iter().any(|other| other == name), "{name} is missing among {names:?}");
    }
    // The pictures kept in the repository were drawn by the same code on another day.
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/handbook/arch_index.png");
    let read = |path: &std::path::Path| image_size(&std::fs::read(path).unwrap());
    assert_eq!(read(&out.join("arch_index.png")), read(kept.as_ref()));
}

/// Width and height in the header of a PNG.
fn image_size(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let recording = folder.path().join("s.parquet");
    simulate(&recording, &["--seconds", "20"]);
    let mut child = command()
        .args(["stream", "--from", recording.to_str().unwrap(), "--full-speed", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 16];
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut first).unwrap();
    drop(stdout);
    let run = crate::common::Run::of(child.wait_with_output().unwrap());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn a_block_gives_what_is_the_same_whichever_end_is_the_heel() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("block.csv");
    // 40 x 16 cells of 5 mm, leaning to the right: 200 mm along a slope of 1 in 4.
    let frame = |at: usize| -> String {
        let value = 30.0 + 0.1 * (at % 5) as f64;
        let cell = |row: usize, col: usize| {
            let left = 12 + row / 4;
            if (12..52).contains(&row) && (left..left + 16).contains(&col) { value } else { 0.0 }
        };
        let line = |row| (0..60).map(|col| cell(row, col).to_string()).collect::<Vec<_>>().join(",") + "\n";
        (0..64).map(line).collect()
    };
    let frames: Vec<String> = (0..100).map(frame).collect();
    std::fs::write(&file, frames.join("\n")).unwrap();
    let facts = ["--pitch-mm", "5", "--rate-hz", "50", "--unit", "kpa"];
    let document = plantar([&["analyse", file.to_str().unwrap(), "--json"][..], &facts].concat()).ok().json();
    let foot = &document["feet"][0];
    assert_eq!((&document["task"], &foot["side"]), (&"standing".into(), &serde_json::Value::Null));
    assert!((foot["contact_area_mm2"].as_f64().unwrap() / (40.0 * 16.0 * 25.0) - 1.0).abs() < 0.06);
    assert!((foot["peak_kpa"].as_f64().unwrap() - 30.4).abs() < 1e-4);
    let slope_deg = 0.25_f64.atan().to_degrees();
    assert!((foot["long_axis_deg"].as_f64().unwrap() - slope_deg).abs() < 3.0, "{}", foot["long_axis_deg"]);
    for key in ["arch_index", "axis_deg", "heel", "toe_cut"] {
        let reason = foot["reason"][key].as_str().unwrap();
        assert!(reason.contains("heel end and the toe end"), "{key}: {reason}");
    }
}

#[test]
fn facts_that_contradict_a_recording_are_refused_and_agreeing_ones_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let recording = folder.path().join("s.parquet");
    simulate(&recording, &["--seconds", "2", "--pitch-mm", "8", "--rate-hz", "50"]);
    let file = recording.to_str().unwrap();
    let without = plantar(["analyse", file, "--json"]).ok().stdout;
    let agreeing = ["--pitch-mm", "8", "--rate-hz", "50", "--unit", "kpa", "--view", "above"];
    assert_eq!(plantar([&["analyse", file, "--json"][..], &agreeing].concat()).ok().stdout, without);
    for command in [&["analyse", file][..], &["stream", "--from", file, "--full-speed"]] {
        let run = plantar([command, &["--pitch-mm", "5"]].concat());
        let told = "--pitch-mm 5 mm contradicts the file, which says 8 mm: leave the option out";
        assert_eq!((run.code, run.stderr), (Some(3), format!("plantar: {file}: {told}\n")));
    }
}

#[test]
fn ports_that_cannot_be_used_are_told_with_advice() {
    let run = plantar(["stream", "--port", "/dev/there-is-no-such-port"]);
    assert_eq!(run.code, Some(4));
    assert_eq!(
        run.stderr,
        "plantar: /dev/there-is-no-such-port: no such port (`plantar ports` lists what is connected)\n"
    );
    let run = plantar(["stream", "--port", "/dev/null"]);
    assert_eq!((run.code, run.stderr.lines().count()), (Some(4), 1), "{}", run.stderr);
    assert!(run.stderr.contains("not a serial port"), "{}", run.stderr);
}

#[test]
fn completions_and_manual_pages_come_from_the_same_table() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(plantar(["completions", shell]).ok().stdout.contains("simulate"));
    }
    let folder = tempfile::tempdir().unwrap();
    plantar(["man", "--out", folder.path().to_str().unwrap()]).ok();
    let names = listing(folder.path());
    for command in [
        "analyse", "decode", "demo", "export", "ports", "simulate", "stream", "accuracy", "coverage",
        "cohort",
    ] {
        assert!(names.contains(&format!("plantar-{command}.1")), "{names:?}");
    }
    let page = std::fs::read_to_string(folder.path().join("plantar.1")).unwrap();
    assert!(page.contains("Exit codes"), "{page}");
}

#[test]
fn the_help_names_every_command_and_exit_code() {
    assert_eq!(plantar(["--help"]).ok().stdout, include_str!("said/help.txt"));
}

#[test]
fn a_result_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let recording = folder.path().join("child.parquet");
    simulate(&recording, &["--feet", "left", "--seconds", "3", "--arch", "high", "--pitch-mm", "5"]);
    assert_eq!(
        plantar(["analyse", recording.to_str().unwrap()]).ok().stdout,
        include_str!("said/result.txt")
    );
}

#[test]
fn accuracy_tables_are_numbers_or_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let (json, page) = (folder.path().join("a.json"), folder.path().join("a.md"));
    let run = |more: &[&str]| {
        plantar([&["accuracy", "--children", "2", "--pitch-mm", "10", "--seed", "5"], more].concat()).ok()
    };
    run(&["--json", "--out", json.to_str().unwrap()]);
    run(&["--markdown", "--out", page.to_str().unwrap()]);
    let json: serde_json::Value = serde_json::from_slice(&std::fs::read(json).unwrap()).unwrap();
    let row = &json["rows"][0];
    assert_eq!((&json["seed"], &row["feet"], &row["found"]), (&5.into(), &4.into(), &4.into()));
    assert_eq!(row["indices"][2]["index"], "chippaux_smirak_index");
    assert!(row["indices"][0]["worst_error"].as_f64().unwrap() < 0.05);
    assert_eq!(row["by_foot_length"].as_array().unwrap().len(), 6);
    // Bands share all feet out among them.
    for grouping in ["by_foot_length", "by_arch", "by_rotation"] {
        let feet =
            |index: usize, group: &serde_json::Value| group["indices"][index]["feet"].as_u64().unwrap();
        let sum: u64 = row[grouping].as_array().unwrap().iter().map(|group| feet(0, group)).sum();
        assert_eq!(sum, 4, "{grouping}");
    }
    // The page kept with the project has the sections of the page made now.
    let sections = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("## ")).map(str::to_owned).collect()
    };
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/measured/accuracy.md");
    let made = std::fs::read_to_string(page).unwrap();
    assert_eq!(sections(&std::fs::read_to_string(kept).unwrap()), sections(&made));
    assert!(made.contains("## Staheli index (`staheli_index`)"));
    let nowhere = plantar(["accuracy", "--children", "1", "--out", "/nowhere/at/all.md"]);
    assert_eq!((nowhere.code, nowhere.stdout.as_str()), (Some(6), ""));
}

/// A recording of seconds of stepping, and the options that tell what its array does not.
fn stepping(folder: &Path, seconds: &str) -> (PathBuf, PathBuf) {
    let (recording, cells) = (folder.join("s.parquet"), folder.join("s.npy"));
    let more =
        ["--scene", "stepping", "--seconds", seconds, "--size", "32x32", "--pitch-mm", "12", "--seed", "3"];
    simulate(&recording, &more);
    plantar(["export", recording.to_str().unwrap(), "--cells", cells.to_str().unwrap()]).ok();
    (recording, cells)
}

const OF_ARRAYS: [&str; 6] = ["--pitch-mm", "12", "--rate-hz", "50", "--unit", "kpa"];

/// A document without what the recording is called, comes from and notes.
fn measures(mut document: serde_json::Value) -> serde_json::Value {
    for key in ["recording", "quality"] {
        document[key] = serde_json::Value::Null;
    }
    document
}

#[test]
fn a_part_of_a_recording_is_what_the_cut_recording_is() {
    let folder = tempfile::tempdir().unwrap();
    let (recording, cells) = stepping(folder.path(), "12");
    let part = ["--from-s", "2.5", "--to-s", "9"];
    for file in [&recording, &cells] {
        let facts = if file == &cells { &OF_ARRAYS[..] } else { &[] };
        let cut = folder.path().join("cut.parquet");
        let whole = [&[file.to_str().unwrap()], &part[..], facts].concat();
        plantar([&["export", "--recording", cut.to_str().unwrap()], &whole[..]].concat()).ok();
        let of_cut = plantar(["analyse", "--json", cut.to_str().unwrap()]).ok().json();
        let of_part = plantar([&["analyse", "--json"], &whole[..]].concat()).ok().json();
        assert_eq!(measures(of_part.clone()), measures(of_cut));
        assert_eq!(of_part["recording"]["frames"], 326);
        assert!(of_part["contacts"].as_array().unwrap().len() > 4);
        let noted = of_part["recording"]["notes"].to_string();
        assert!(noted.contains("only the part from 2.5 s to 9 s of the recording"), "{noted}");
    }
    let none = plantar(["analyse", recording.to_str().unwrap(), "--from-s", "60"]);
    assert!(
        none.code != Some(0) && none.stderr.contains("no frames from 60 s to the end"),
        "{}",
        none.stderr
    );
}

#[test]
fn an_archive_of_many_arrays_is_read_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let (_, cells) = stepping(folder.path(), "6");
    let archive = folder.path().join("class").join("trials.npz");
    std::fs::create_dir(archive.parent().unwrap()).unwrap();
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&archive).unwrap());
    for name in ["one.npy", "two.npy"] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::copy(&mut std::fs::File::open(&cells).unwrap(), &mut zip).unwrap();
    }
    zip.finish().unwrap();
    let file = archive.to_str().unwrap();
    let sidecar = format!("{file}.toml");
    std::fs::write(&sidecar, "pitch_mm = 12\nrate_hz = 50\nunit = \"kPa\"\n").unwrap();
    let analysed = plantar(["analyse", file, "--json"]).ok().json();
    let one = &analysed["results"][1];
    assert_eq!(one["task"], "stepping");

    let out = folder.path().join("out.parquet");
    plantar(["export", file, "--recording", out.to_str().unwrap()]).ok();
    let exported = folder.path().join("out_trials_two.parquet");
    assert!(folder.path().join("out_trials_one.parquet").exists() && !out.exists());
    let again = plantar(["analyse", exported.to_str().unwrap(), "--json"]).ok().json();
    assert_eq!(measures(again), measures(one.clone()));

    for what in ["balance", "shape"] {
        let all = plantar([what, file, "--json"]).json();
        let names: Vec<_> =
            all["results"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
        assert_eq!(names, ["trials_one", "trials_two"], "{what}");
    }
    let template = folder.path().join("t.parquet");
    // Five prints at least: the two of the file three times over.
    plantar(["template", file, file, file, "--side", "left", "--out", template.to_str().unwrap()]).ok();
    let results = folder.path().join("results");
    plantar(["screen", archive.parent().unwrap().to_str().unwrap(), "--out", results.to_str().unwrap()]).ok();
    let table = std::fs::read_to_string(results.join("results.csv")).unwrap();
    assert!(table.contains("trials.npz:one") && table.contains("trials.npz:two"), "{table}");
}

/// The frames of a recording again and again, their times going on.
struct Again {
    of: Recording,
    times: usize,
    next: usize,
    stamps: Vec<Stamp>,
}

impl Frames for Again {
    type Error = std::convert::Infallible;
    fn meta(&self) -> &Meta {
        &self.of.meta
    }
    fn kind(&self) -> CellsKind {
        self.of.cells().kind()
    }
    fn frames(&self) -> usize {
        self.times * self.of.frames()
    }
    fn segments(&self) -> &[Segment] {
        &[]
    }
    fn begin(&mut self, frame: usize) -> Result<(), Self::Error> {
        assert_eq!(frame, 0, "it is only written");
        self.next = 0;
        Ok(())
    }
    fn next(&mut self) -> Result<Option<Batch<'_>>, Self::Error> {
        if self.next == self.times {
            return Ok(None);
        }
        let later_s = self.next as f64 * (self.of.duration_s() + 0.02);
        self.stamps = self.of.stamps().iter().map(|of| Stamp { t_s: of.t_s + later_s, ..*of }).collect();
        self.next += 1;
        Ok(Some(Batch { stamps: &self.stamps, cells: self.of.cells().view() }))
    }
}

/// Most memory the program takes, megabytes.
#[cfg(target_os = "linux")]
fn peak_mb(args: &[&str]) -> f64 {
    let mut child = command().args(args).stdout(Stdio::null()).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut peak_kb = 0.0_f64;
    // It only grows: what was last seen is all but what came in the last moment.
    while child.try_wait().unwrap().is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kb = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok());
        peak_kb = peak_kb.max(kb.unwrap_or(0.0));
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    assert!(child.wait().unwrap().success(), "{args:?}");
    assert!(peak_kb > 1000.0, "the memory of {args:?} was not seen");
    peak_kb / 1000.0
}

/// Analyses, exports and screens so many minutes of stepping on 32 x 32 cells at 50 Hz, as a recording and as an array,
/// each within so many megabytes.
#[cfg(target_os = "linux")]
fn fits(minutes: usize, most_mb: f64) {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (short, _) = stepping(folder.path(), "60");
    let of = plantar::store::read(&short).unwrap();
    std::fs::create_dir(at("class")).unwrap();
    let (long, array) = (at("class/long.parquet"), at("class/long.npy"));
    let mut again = Again { of, times: minutes, next: 0, stamps: Vec::new() };
    plantar::store::write_frames(long.as_ref(), &mut again).unwrap();
    let within = |args: &[&str]| {
        let peak_mb = peak_mb(args);
        println!("{minutes} min, {}: {peak_mb:.0} MB", args[0]);
        assert!(peak_mb < most_mb, "{peak_mb:.0} MB of {args:?}");
    };
    within(&["export", &long, "--cells", &array, "--series", &at("series.csv")]);
    std::fs::write(format!("{array}.toml"), "pitch_mm = 12\nrate_hz = 50\nunit = \"kPa\"\n").unwrap();
    within(&["analyse", &long, "--json"]);
    within(&["analyse", &array, "--json"]);
    within(&["export", &array, "--recording", &at("again.parquet"), "--series", &at("series.parquet")]);
    within(&["screen", &at("class"), "--out", &at("results")]);
}

#[cfg(target_os = "linux")]
#[test]
fn minutes_are_measured_in_bounded_memory() {
    // Two recordings of minutes are screened side by side.
    fits(12, 250.0);
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "minutes: an hour and four hours of recording"]
fn hours_are_measured_in_bounded_memory() {
    fits(60, 300.0);
    fits(240, 300.0);
}
