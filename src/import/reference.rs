//! Real recordings against independently computed values. `cargo test reference -- --ignored` runs these tests where the
//! recordings are.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::{Hints, Import};
use crate::base::{Recording, Side, Unit, View};

const TOLERANCE: f64 = 1e-9;

/// A file of the reference data, which lie beside the project and are no part of it.
fn reference(name: &str) -> PathBuf {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/reference")).join(name);
    assert!(path.exists(), "the reference data are not here: {}", path.display());
    path
}

/// A table of numbers, `None` for an empty field; unpacked where its name ends with `.gz`.
fn table(name: &str) -> Vec<std::collections::HashMap<String, Option<f64>>> {
    let path = reference(name);
    let mut text = String::new();
    let file = std::fs::File::open(path).unwrap();
    if name.ends_with(".gz") {
        flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
    } else {
        (&file).read_to_string(&mut text).unwrap();
    }
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap().split(',').collect();
    lines
        .map(|line| {
            names.iter().map(|name| (*name).to_owned()).zip(line.split(',').map(|v| v.parse().ok())).collect()
        })
        .collect()
}

/// Force in N, area in cm2, peak in kPa, and centre of pressure in mm of one frame.
fn measures(recording: &Recording, frame: usize) -> [Option<f64>; 5] {
    let mat = &recording.meta.mat;
    let cells = recording.frame(frame);
    let (mut sum, mut x, mut y, mut peak, mut loaded) = (0.0, 0.0, 0.0, 0.0_f64, 0);
    for cell in 0..mat.cells() {
        let kpa = recording.meta.scale.apply(cells.get(cell));
        let centre = mat.centre(cell / mat.cols(), cell % mat.cols());
        sum += kpa;
        x += kpa * centre.x;
        y += kpa * centre.y;
        peak = peak.max(kpa);
        loaded += usize::from(kpa > 0.0);
    }
    let area_mm2 = mat.cell_area_mm2();
    let centre = |moment: f64| (sum > 0.0).then(|| moment / sum);
    [Some(sum * area_mm2 * 1e-3), Some(loaded as f64 * area_mm2 * 1e-2), Some(peak), centre(x), centre(y)]
}

fn agree(recording: &Recording, frame: usize, expected: &std::collections::HashMap<String, Option<f64>>) {
    let names = ["force_N", "area_cm2", "peak_kPa", "cop_x_mm", "cop_y_mm"];
    for (name, got) in names.into_iter().zip(measures(recording, frame)) {
        match (got, expected[name]) {
            (Some(got), Some(want)) => {
                // The values are printed with nine digits or more.
                let printed = 0.5 * 10_f64.powf(want.abs().log10().floor() - 8.0);
                let slack = TOLERANCE * want.abs() + if want == 0.0 { 0.0 } else { printed };
                assert!((got - want).abs() <= slack, "frame {frame} {name}: {got} for {want}");
            }
            (got, want) => assert_eq!(got, want, "frame {frame} {name}"),
        }
    }
}

fn check(recording: &Recording, expected: &[std::collections::HashMap<String, Option<f64>>]) {
    assert_eq!(recording.frames(), expected.len());
    for (frame, expected) in expected.iter().enumerate() {
        agree(recording, frame, expected);
    }
}

fn single(path: &Path, hints: &Hints) -> Recording {
    let mut import = Import::open(path, hints).unwrap();
    assert_eq!(import.parts(), [""]);
    import.read(0).unwrap()
}

fn has_note(recording: &Recording, key: &str, text: &str) -> bool {
    recording.meta.notes.iter().any(|note| note.key == key && note.text.contains(text))
}

/// The side a foot pointing along the rows shows, from where the load of its middle third lies
/// beside the line from heel to forefoot: the lateral border carries, the arch does not.
fn side(recording: &Recording) -> Side {
    let mat = &recording.meta.mat;
    let mut peak = vec![0.0_f64; mat.cells()];
    for frame in 0..recording.frames() {
        for (cell, peak) in peak.iter_mut().enumerate() {
            *peak = peak.max(recording.frame(frame).get(cell));
        }
    }
    let rows: Vec<usize> = (0..mat.rows())
        .filter(|row| peak[row * mat.cols()..][..mat.cols()].iter().any(|&p| p > 0.0))
        .collect();
    let (first, last) = (rows[0] as f64, rows[rows.len() - 1] as f64 + 1.0);
    let middle = |from: f64, to: f64| {
        let (mut sum, mut col, mut row) = (0.0, 0.0, 0.0);
        for (cell, &p) in peak.iter().enumerate() {
            let share = ((cell / mat.cols()) as f64 - first) / (last - first);
            if (from..to).contains(&share) {
                sum += p;
                col += p * (cell % mat.cols()) as f64;
                row += p * (cell / mat.cols()) as f64;
            }
        }
        (col / sum, row / sum)
    };
    // Both reference feet are printed with the toes first.
    let (fore, mid, heel) = (middle(0.15, 0.45), middle(0.45, 0.7), middle(0.75, 1.0));
    let on_line = heel.0 + (fore.0 - heel.0) * (mid.1 - heel.1) / (fore.1 - heel.1);
    // Seen from above with the toes up the lateral border of a right foot is to the right. The
    // rows count from the toes, so drawn rows upwards this is the view from below.
    let lateral_right_as_printed = mid.0 > on_line;
    let from_above_as_printed = mat.view() == View::FromBelow;
    if lateral_right_as_printed == from_above_as_printed { Side::Right } else { Side::Left }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn emed_walk() {
    let path = reference("recordings/emed_walk.lst");
    let recording = single(&path, &Hints::default());
    check(&recording, &table("expected/emed_frames.csv"));
    let mat = &recording.meta.mat;
    assert_eq!((mat.rows(), mat.cols()), (95, 64));
    assert_eq!((recording.meta.rate_hz, recording.meta.scale.unit), (Some(100.0), Unit::Kpa));
    assert!(
        has_note(&recording, "scrubbed", "the file path in line 4 and 105 more times"),
        "{:?}",
        recording.meta.notes
    );
    assert!(!format!("{:?}", recording.meta).contains("novfile"));
    assert_eq!(side(&recording), Side::Right);
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn fscan_left() {
    let path = reference("recordings/fscan_left.asf");
    let recording = single(&path, &Hints::default());
    check(&recording, &table("expected/fscan_frames.csv"));
    assert_eq!(recording.meta.rate_hz, Some(31.25));
    assert_eq!(recording.meta.mat.absent().iter().filter(|&&gone| gone).count(), 305);
    assert!(
        has_note(&recording, "scrubbed", "FILENAME in line 6")
            && has_note(&recording, "scrubbed", "COMMENTS in line 23")
    );
    assert!(!has_note(&recording, "truncated", ""));
    let meta = format!("{:?}", recording.meta);
    assert!(!meta.contains("Fras") && !meta.contains("p10") && !meta.contains("2017"), "{meta}");
    assert_eq!(side(&recording), Side::Left);
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn iscan_finger() {
    let path = reference("recordings/iscan_finger.csv");
    let recording = single(&path, &Hints::default());
    check(&recording, &table("expected/iscan_frames.csv"));
    assert_eq!((recording.meta.scale.unit, recording.meta.rate_hz), (Unit::Raw, Some(10.0)));
    // The program skipped frames and its own times say so.
    assert_eq!(recording.stamps()[308].t_s, 31.1);
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn speedpp() {
    let hints = Hints {
        pitch_mm: Some((5.08, 5.08)),
        rate_hz: Some(500.0),
        unit: Some(Unit::Kpa),
        ..Hints::default()
    };
    for subject in 0..5 {
        let path = reference(&format!("recordings/speedpp/subj{subject:02}.npz"));
        let expected = table(&format!("expected/speedpp_frames_subj{subject:02}.csv.gz"));
        let mut import = Import::open(&path, &hints).unwrap();
        assert_eq!(import.parts().len(), 60);
        let mut done = 0;
        for part in 0..60 {
            assert_eq!(import.parts()[part], format!("trial_{part:02}"));
            let recording = import.read(part).unwrap();
            let rows = &expected[done..done + recording.frames()];
            assert!(rows.iter().all(|row| row["trial"] == Some(part as f64)));
            check(&recording, rows);
            done += recording.frames();
        }
        assert_eq!(done, expected.len());
    }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn twofoot() {
    let hints = Hints {
        pitch_mm: Some((5.08, 5.08)),
        rate_hz: Some(50.0),
        unit: Some(Unit::Kpa),
        gain: Some(0.1),
        ..Hints::default()
    };
    for row in table("expected/twofoot.csv") {
        let number = |name: &str| row[name].unwrap();
        let path = reference(&format!("recordings/twofoot/mat{:02}.npz", number("mat")));
        let recording = single(&path, &hints);
        assert_eq!(recording.frames() as f64, number("frames"));
        let frames = recording.frames();
        let all: Vec<_> = (0..frames).map(|frame| measures(&recording, frame).map(Option::unwrap)).collect();
        let mean = |which: usize| all.iter().map(|m| m[which]).sum::<f64>() / frames as f64;
        for (name, which) in [("total_force_mean_N", 0), ("cop_x_mean_mm", 3), ("cop_y_mean_mm", 4)] {
            assert!(
                (mean(which) - number(name)).abs() <= 1e-6 * number(name),
                "{name}: {} for {}",
                mean(which),
                number(name)
            );
        }
    }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn mean_picture() {
    let path = reference("recordings/mun104/MUN104R.csv");
    let hints = Hints { pitch_mm: Some((5.0, 5.0)), unit: Some(Unit::Kpa), ..Hints::default() };
    for path in [path.with_file_name("MUN104L.csv"), path] {
        let recording = single(&path, &hints);
        assert_eq!((recording.frames(), recording.meta.rate_hz), (1, None));
        assert!(measures(&recording, 0)[2].unwrap() > 300.0);
    }
}

/// Not a promise but a look: how long reading takes.
#[test]
#[ignore = "needs the reference data beside the project"]
fn reading_is_quick() {
    for name in ["recordings/emed_walk.lst", "recordings/fscan_left.asf", "recordings/speedpp/subj00.npz"] {
        let path = reference(name);
        let hints = Hints { pitch_mm: Some((5.08, 5.08)), rate_hz: Some(500.0), ..Hints::default() };
        let best = (0..5).map(|_| {
            let start = std::time::Instant::now();
            super::read(&path, &hints).unwrap();
            start.elapsed()
        });
        println!("{name}: {:?}", best.min().unwrap());
    }
}
