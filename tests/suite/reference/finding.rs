//! Whether feet are found in real recordings: one where there is one, two where there are two, none where there is none.

use crate::common::{plantar, reference};
use plantar::analysis::result::{SessionResult, Task};
use plantar::analysis::{Options, analyse};
use plantar::base::{CellsKind, CellsRef, Mat, Meta, Recording, Scale, Stamp};
use plantar::footprint::FootprintIndex;
use plantar::import::{self, CellUnit, Hints, Import};

/// Frames of some cells in kilopascal.
fn recording(mat: Mat, rate_hz: f64, frames: &[Vec<f32>]) -> Recording {
    let mut recording = Recording::new(Meta::new(mat, Scale::KPA, "test"), CellsKind::F32);
    recording.meta.rate_hz = Some(rate_hz);
    recording.begin_segment("start");
    for (at, cells) in frames.iter().enumerate() {
        let stamp = Stamp { t_s: at as f64 / rate_hz, ..Stamp::default() };
        recording.push(stamp, CellsRef::F32(cells));
    }
    recording
}

/// A recording on a mat that is larger by so many empty cells on all sides.
fn padded(of: &Recording, by: usize, rate_hz: f64) -> Recording {
    let mat = &of.meta.mat;
    let (rows, cols) = (mat.rows() + 2 * by, mat.cols() + 2 * by);
    let frames: Vec<Vec<f32>> = (0..of.frames())
        .map(|at| {
            let (frame, mut cells) = (of.frame(at), vec![0.0; rows * cols]);
            for cell in 0..mat.cells() {
                let to = (cell / mat.cols() + by) * cols + cell % mat.cols() + by;
                cells[to] = of.meta.scale.apply(frame.get(cell)) as f32;
            }
            cells
        })
        .collect();
    recording(Mat::new(rows, cols, mat.pitch_x_mm(), mat.pitch_y_mm()).unwrap(), rate_hz, &frames)
}

fn given(result: &SessionResult) -> bool {
    result.feet.iter().any(|foot| foot.index_result(FootprintIndex::ArchIndex).value.is_ok())
}

fn plain() -> Options {
    Options { bootstrap: 0, ..Options::default() }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn a_step_is_one_foot_and_no_hollow_a_dead_cell() {
    let folder = reference("reference/recordings/speedpp");
    let (mut steps, mut indices) = (0, 0);
    for subject in [0, 1, 2, 3, 4, 8, 9] {
        let hints = Hints { pitch_mm: Some((5.08, 5.08)), rate_hz: Some(500.0), ..Hints::default() };
        let mut file = Import::open(&folder.join(format!("subj0{subject}.npz")), &hints).unwrap();
        for part in 0..file.parts().len() {
            let result =
                analyse(&file.read(part).unwrap(), Options { contact_threshold: Some(10.0), ..plain() });
            assert_eq!(result.feet.len(), 1, "subject {subject}, trial {part}");
            assert!(!result.quality.iter().any(|found| found.kind.key() == "dead_cells"), "{subject} {part}");
            steps += 1;
            indices += usize::from(given(&result));
        }
    }
    println!("arch index of {indices} of {steps} steps");
    // Three steps reach the edge of the mat; of three the ends or the toes are not told.
    assert!(indices >= steps - 8, "{indices} of {steps}");
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn steps_on_a_platform_that_starts_on_contact_are_whole() {
    let hints =
        Hints { pitch_mm: Some((5.0, 5.0)), rate_hz: Some(100.0), gain: Some(0.5), ..Hints::default() };
    let hints = Hints { unit: Some(CellUnit::Kpa), ..hints };
    let mut file = Import::open(&reference("reference/real/emed466.npz"), &hints).unwrap();
    let names: Vec<String> = file.parts().to_vec();
    let (mut steps, mut indices, mut times) = (0, 0, 0);
    for (part, _) in names.iter().enumerate().filter(|(_, name)| !name.ends_with("_mask")) {
        let result = analyse(&padded(&file.read(part).unwrap(), 4, 100.0), plain());
        steps += 1;
        indices += usize::from(given(&result));
        let timed = |foot: &plantar::analysis::result::FootResult| {
            foot.gait.as_ref().is_ok_and(|gait| gait.contact_time_s.is_ok())
        };
        times += usize::from(result.feet.iter().any(timed));
    }
    println!("arch index of {indices}, contact time of {times} of {steps} steps");
    assert_eq!(steps, 60);
    assert!(indices >= 58 && times >= 58, "{indices} {times}");
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn a_peak_picture_is_one_foot() {
    let hints = Hints { pitch_mm: Some((5.08, 7.62)), rate_hz: Some(50.0), ..Hints::default() };
    let mut file = Import::open(&reference("reference/real/rsscan_peaks.npz"), &hints).unwrap();
    let all = file.read(0).unwrap();
    assert_eq!(all.frames(), 1478, "{:?}", file.parts());
    let mat = all.meta.mat.clone();
    let one = (0..all.frames()).filter(|&at| {
        let frame = all.frame(at);
        let cells = (0..mat.cells()).map(|cell| frame.get(cell) as f32).collect();
        let result = analyse(
            &recording(mat.clone(), 50.0, &[cells]),
            Options { contact_threshold: Some(10.0), ..plain() },
        );
        result.feet.len() == 1
    });
    let one = one.count();
    println!("one foot in {one} of {} pictures", all.frames());
    assert!(one as f64 >= 0.998 * all.frames() as f64, "{one}");
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn real_pairs_are_two_feet_with_their_split_and_two_of_one_side_are_no_pair() {
    let expected = std::fs::read_to_string(reference("reference/expected/twofoot.csv")).unwrap();
    let shares: Vec<f64> = expected
        .lines()
        .flat_map(|line| line.split(','))
        .filter_map(|field| field.trim().parse().ok())
        .collect();
    for at in 0..6 {
        let hints = Hints { pitch_mm: Some((5.08, 5.08)), gain: Some(0.1), ..Hints::default() };
        let hints = Hints { rate_hz: Some(50.0), unit: Some(CellUnit::Kpa), ..hints };
        let path = reference("reference/recordings/twofoot").join(format!("mat0{at}.npz"));
        let result = analyse(&Import::open(&path, &hints).unwrap().read(0).unwrap(), plain());
        assert_eq!((result.feet.len(), result.task.clone()), (2, Ok(Task::Standing)), "mat {at}");
        assert_eq!(result.posture, None, "mat {at}");
        let left = 100.0 * result.symmetry.left_share.clone().unwrap();
        let near = |share: &f64| (share - left).abs() < 0.5 || (100.0 * share - left).abs() < 0.5;
        assert!(shares.iter().any(near), "mat {at}: {left} % is nowhere in the table");
    }
    let packed = std::fs::File::open(reference("reference/cases/two_left_feet.npy.gz")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("two_left_feet.npy");
    std::io::copy(&mut flate2::read::GzDecoder::new(packed), &mut std::fs::File::create(&path).unwrap())
        .unwrap();
    let hints = Hints { pitch_mm: Some((5.08, 5.08)), rate_hz: Some(50.0), ..Hints::default() };
    let (_, two_left) = import::read(&path, &hints).unwrap().swap_remove(0);
    let result = analyse(&two_left, plain());
    assert_eq!(result.feet.len(), 2);
    assert!(result.feet.iter().any(|foot| foot.side.is_err()), "a sure pair");
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn a_plate_is_no_foot() {
    let path = reference("reference/cases/plate_one_frame.csv");
    for pitch_mm in [4.0, 5.0, 8.0] {
        let hints = Hints { pitch_mm: Some((pitch_mm, pitch_mm)), rate_hz: Some(50.0), ..Hints::default() };
        let (_, plate) = import::read(&path, &hints).unwrap().swap_remove(0);
        // As it is, and in the middle of a larger mat, where nothing hides behind a mat that was never empty.
        for by in [0, 20] {
            let result = analyse(&padded(&plate, by, 50.0), plain());
            assert!(result.feet.is_empty() && result.task.is_err(), "{pitch_mm} mm, {by} cells around");
        }
    }
}

/// What the program says of one of the cases.
fn said(command: &str, case: &str, options: &[&str]) -> String {
    let folder = reference("reference/cases");
    let mut asked = vec![command.to_owned(), folder.join(case).display().to_string()];
    asked.extend(options.iter().map(|&option| match option {
        "pad16.toml" => folder.join(option).display().to_string(),
        _ => option.to_owned(),
    }));
    let run = plantar(asked);
    run.stdout + &run.stderr
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn crosstalk_is_found_where_it_is_and_taken_away_only_where_the_feet_stay() {
    let pad = ["--profile", "pad16.toml", "--rate-hz", "10"];
    let removed = [&pad[..], &["--undo-crosstalk", "auto"]].concat();
    let ghosts = said("analyse", "pad16_ghosts.bin", &removed);
    assert!(ghosts.contains("crosstalk: nothing was removed"), "{ghosts}");
    assert_eq!(ghosts.matches("load share     50.0 %").count(), 2, "{ghosts}");
    assert!(said("selftest", "pad16_ghosts.bin", &pad).contains("(found)"));
    let clean = said("selftest", "pad16_clean.bin", &pad);
    assert!(!clean.contains("(found)"), "{clean}");
    let flat = ["--profile", "m1616", "--pitch-mm", "16", "--rate-hz", "50"];
    let flat_feet = said("selftest", "m1616_flat_feet.bin", &flat);
    assert!(!flat_feet.contains("(found)"), "{flat_feet}");
}
