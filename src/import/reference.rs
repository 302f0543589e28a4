//! Real recordings against independently computed values. `cargo test reference -- --ignored` runs these tests where the
//! recordings are.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::{CellUnit, Hints, Import};
use crate::balance::Method;
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
        unit: Some(CellUnit::Kpa),
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
        unit: Some(CellUnit::Kpa),
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
    let hints = Hints { pitch_mm: Some((5.0, 5.0)), unit: Some(CellUnit::Kpa), ..Hints::default() };
    for path in [path.with_file_name("MUN104L.csv"), path] {
        let recording = single(&path, &hints);
        assert_eq!((recording.frames(), recording.meta.rate_hz), (1, None));
        assert!(measures(&recording, 0)[2].unwrap() > 300.0);
    }
}

/// A file as it arrives at a user: unpacked.
fn case(name: &str) -> tempfile::NamedTempFile {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(reference(&format!("cases/{name}"))).unwrap();
    match name.ends_with(".gz") {
        true => flate2::read::GzDecoder::new(file).read_to_end(&mut bytes).unwrap(),
        false => (&file).read_to_end(&mut bytes).unwrap(),
    };
    let unpacked = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(unpacked.path(), bytes).unwrap();
    unpacked
}

/// The force of each frame, newtons.
fn forces(recording: &Recording) -> Vec<f64> {
    (0..recording.frames()).map(|frame| measures(recording, frame)[0].unwrap()).collect()
}

fn sizes(recording: &Recording) -> (usize, usize, usize) {
    (recording.frames(), recording.meta.mat.rows(), recording.meta.mat.cols())
}

/// Reads damaged and cut copies of a file: each ends in a recording or in one line.
fn survives_damage(bytes: &[u8], hints: &Hints) {
    let copy = tempfile::NamedTempFile::new().unwrap();
    let mut seed = 12_345_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below.max(1)
    };
    for round in 0..24 {
        let mut damaged = bytes.to_vec();
        if round % 2 == 0 {
            damaged.truncate(random(bytes.len()));
        }
        for _ in 0..round / 2 {
            // Heads are short: half of the damage is done there.
            let at = random(if round % 4 < 2 { damaged.len() } else { damaged.len().min(4000) });
            if let Some(byte) = damaged.get_mut(at) {
                *byte = random(256) as u8;
            }
        }
        std::fs::write(copy.path(), &damaged).unwrap();
        for error in [super::read(copy.path(), hints).map(drop), super::read_insoles(copy.path()).map(drop)] {
            if let Err(error) = error {
                assert!(!error.to_string().contains('\n'), "{error}");
            }
        }
    }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn footscan_entire_plate() {
    let file = case("footscan_entire_plate.txt.gz");
    let recording = single(file.path(), &Hints::default());
    assert_eq!(sizes(&recording), (45, 256, 63));
    assert_eq!((recording.meta.mat.pitch_x_mm(), recording.meta.mat.pitch_y_mm()), (5.08, 7.62));
    assert!((recording.meta.rate_hz.unwrap() - 126.0).abs() < 0.01);
    // The two steps, summed by another program: its cells are newtons.
    let cells = 60 * 63;
    let highest = |cells: std::ops::Range<usize>| {
        let force = |frame: usize| cells.clone().map(|cell| recording.frame(frame).get(cell)).sum::<f64>();
        (0..45).map(force).fold(0.0, f64::max)
    };
    assert!((highest(0..cells) - 947.8).abs() < 1e-6 && (highest(cells..256 * 63) - 848.7).abs() < 1e-6);
    assert!((forces(&recording).into_iter().fold(0.0, f64::max) - 1330.4).abs() < 0.05);
    survives_damage(&std::fs::read(file.path()).unwrap(), &Hints::default());
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn zebris_treadmill() {
    let file = case("zebris_fdmt.txt.gz");
    let recording = single(file.path(), &Hints::default());
    assert_eq!(sizes(&recording), (120, 56, 128));
    assert_eq!((recording.meta.mat.pitch_x_mm(), recording.meta.mat.pitch_y_mm()), (8.47, 8.46));
    assert_eq!((recording.meta.rate_hz, recording.meta.scale.unit), (Some(100.0), Unit::Kpa));
    let text = String::from_utf8_lossy(&std::fs::read(file.path()).unwrap()).into_owned();
    let rows = text.lines().skip_while(|line| !line.starts_with("Calibr")).skip(2).take(120);
    for (row, force) in rows.zip(forces(&recording)) {
        let fields: Vec<&str> = row.split('\t').collect();
        let printed = fields[2].parse::<f64>().unwrap() + fields[3].parse::<f64>().unwrap();
        assert!((force - printed).abs() <= 0.3, "{force} for {row}");
    }
    assert!(
        has_note(&recording, "belt", "travel with the belt") && !has_note(&recording, "printed-force", "")
    );
    assert!(!format!("{:?}", recording.meta).contains("barfu"));
    survives_damage(text.as_bytes(), &Hints::default());
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn xsensor_insoles() {
    let file = case("xsensor_data.csv.gz");
    let text = String::from_utf8_lossy(&std::fs::read(file.path()).unwrap()).into_owned();
    let mut import = Import::open(file.path(), &Hints::default()).unwrap();
    assert_eq!(import.parts(), ["left", "right"]);
    for (part, code) in ["-LF ", "-RF "].into_iter().enumerate() {
        let recording = import.read(part).unwrap();
        assert_eq!(sizes(&recording), (101, 31, 11));
        assert!((recording.meta.rate_hz.unwrap() - 75.0).abs() < 0.2, "{:?}", recording.meta.rate_hz);
        // The load printed in each block of this sensor.
        let blocks = text.split("SENSOR,").filter(|block| block.split(',').next().unwrap().contains(code));
        let printed = blocks.map(|block| -> f64 {
            let after = block.split("Est. Load (N),").nth(1).unwrap();
            after.split(',').next().unwrap().parse().unwrap()
        });
        let forces = forces(&recording);
        assert_eq!(printed.clone().count(), forces.len());
        for (force, printed) in forces.into_iter().zip(printed) {
            assert!((force - printed).abs() <= 0.05 + 2e-4 * printed, "{force} for {printed}");
        }
        let meta = format!("{:?}", recording.meta);
        assert!(!meta.contains("familynam") && !meta.contains("S0073") && !meta.contains("2022"), "{meta}");
    }
    // As printed the great toe of a left insole is to the right and the toes come first.
    assert_eq!(side(&import.read(0).unwrap()), Side::Left);
    survives_damage(text.as_bytes(), &Hints::default());
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn pliance_mat() {
    let file = case("pliance_test.asc.gz");
    let recording = single(file.path(), &Hints::default());
    assert_eq!(sizes(&recording), (281, 29, 28));
    let mat = &recording.meta.mat;
    assert!((mat.pitch_x_mm() - 5.28).abs() < 1e-9 && (mat.pitch_y_mm() - 10.28).abs() < 1e-9);
    assert!((recording.meta.rate_hz.unwrap() - 24.0).abs() < 0.01);
    let text = std::fs::read_to_string(file.path()).unwrap();
    let table =
        text.split("force[N]").nth(1).unwrap().lines().skip(1).take_while(|line| !line.contains("sensor"));
    let printed: Vec<(f64, f64)> = table
        .filter_map(|line| {
            let mut fields = line.split_whitespace();
            Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
        })
        .collect();
    let first_s = 5.79167;
    for (stamp, force) in recording.stamps().iter().zip(forces(&recording)) {
        let (_, n) = printed.iter().find(|(t_s, _)| (t_s - first_s - stamp.t_s).abs() < 1e-4).unwrap();
        assert!((force - n).abs() <= 0.02, "{force} for {n}");
    }
    survives_damage(text.as_bytes(), &Hints::default());
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn insoles_without_a_grid() {
    let file = case("pedar_walk.asc.gz");
    let pedar = super::read_insoles(file.path()).unwrap().unwrap();
    assert_eq!((pedar.t_s.len(), pedar.unit), (400, Unit::Kpa));
    assert!((pedar.rate_hz - 50.0).abs() < 1e-6);
    // The same frames, counted by another program with the same limit.
    for (insole, expected) in pedar.insoles.iter().zip([[31, 31, 30, 29, 29], [31, 29, 29, 30, 30]]) {
        assert_eq!(insole.sensors.len(), 99);
        let contacts = insole.contacts.as_ref().unwrap();
        let frames = contacts.iter().filter(|contact| contact.is_whole);
        let frames: Vec<i64> = frames.map(|of| ((of.to_s - of.from_s) * 50.0).round() as i64).collect();
        assert_eq!(frames, expected);
    }
    let error = super::read(file.path(), &Hints::default()).unwrap_err().to_string();
    assert!(error.contains("pedar .asc: the sensors of these insoles lie on no grid"), "{error}");
    survives_damage(&std::fs::read(file.path()).unwrap(), &Hints::default());
    let file = case("stappone_example.csv.gz");
    let sole = super::read_insoles(file.path()).unwrap().unwrap();
    assert_eq!((sole.t_s.len(), sole.rate_hz, sole.unit), (4575, 62.5, Unit::Raw));
    let [insole] = &sole.insoles[..] else { panic!() };
    assert_eq!(insole.sensors.len(), 12);
    let contacts = insole.contacts.as_ref().unwrap();
    println!("{} contacts", contacts.len());
    let mut whole: Vec<f64> =
        contacts.iter().filter(|one| one.is_whole).map(|one| one.to_s - one.from_s).collect();
    whole.sort_by(f64::total_cmp);
    let median = whole[whole.len() / 2];
    assert!((0.5..0.9).contains(&median), "{median}");
    survives_damage(&std::fs::read(file.path()).unwrap(), &Hints::default());
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn arrays_with_their_axes_told() {
    let hints = Hints {
        pitch_mm: Some((8.382, 8.382)),
        rate_hz: Some(50.0),
        unit: Some(CellUnit::Kpa),
        ..Hints::default()
    };
    let npy = case("matscan_front_row_first.npy");
    let straight = single(npy.path(), &hints);
    assert_eq!(sizes(&straight), (400, 45, 52));
    let mean = forces(&straight).iter().sum::<f64>() / 400.0;
    assert!((mean - 608.7).abs() < 0.2, "{mean}");
    assert!(straight.meta.view_is_assumed());
    let mat = case("matscan_rows_frames_cols.mat");
    let told = Hints { axes: Some("rfc".parse().unwrap()), ..hints.clone() };
    let error = super::read(mat.path(), &hints).unwrap_err().to_string();
    assert!(error.contains("45 x 400 x 52 does not say which axis counts the frames"), "{error}");
    let turned = super::read(mat.path(), &told).unwrap().remove(0).1;
    assert_eq!(sizes(&turned), (400, 45, 52));
    assert!(turned.cells() == straight.cells());
    survives_damage(&std::fs::read(mat.path()).unwrap(), &told);
    survives_damage(&std::fs::read(npy.path()).unwrap(), &hints);
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn a_loggers_time_is_time() {
    let hints = Hints { pitch_mm: Some((22.0, 22.0)), rows: Some(16), cols: Some(16), ..Hints::default() };
    for name in ["time_log_header.csv", "time_log_plain.csv", "time_log_time_ms.csv"] {
        let file = case(name);
        let recording = single(file.path(), &hints);
        assert_eq!(sizes(&recording), (40, 16, 16), "{name}");
        assert!((recording.meta.rate_hz.unwrap() - 1.0 / 0.385).abs() < 1e-6, "{name}");
        assert!((recording.stamps()[39].t_s - 39.0 * 0.385).abs() < 1e-9, "{name}");
        let unsized_ = Hints { rows: None, cols: None, ..hints.clone() };
        let error = super::read(file.path(), &unsized_).unwrap_err().to_string();
        assert!(error.contains("--size"), "{error}");
        survives_damage(&std::fs::read(file.path()).unwrap(), &hints);
    }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn zeros_of_a_plate_are_nobody() {
    let sway = |name: &str| {
        let series = super::read_cop(case(name).path()).unwrap().unwrap();
        crate::balance::measure(&series, &Method::default())
    };
    for name in ["cop_zeros.csv", "cop_zeros_fz.csv"] {
        let sway = sway(name).unwrap();
        assert!((sway.from_s - 7.0).abs() < 0.02 && (sway.duration_s() - 26.0).abs() < 0.05, "{name}");
        assert!((sway.velocity_mm_s() - 7.9).abs() < 0.05, "{name}: {}", sway.velocity_mm_s());
        assert!((sway.path_mm - 205.0).abs() < 1.0, "{name}: {}", sway.path_mm);
    }
    // A hole is a hole, whatever it is written as: the longest stretch, or too short a one.
    let (zeros, nan) = (sway("cop_zerohole.csv"), sway("cop_nanhole.csv"));
    assert_eq!(zeros, nan);
    match &zeros {
        Ok(sway) => assert!(sway.interruptions > 0 && sway.velocity_mm_s() < 9.0),
        Err(refusal) => println!("{refusal}"),
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
