//! The analysis of real recordings, frame by frame, against independent values.

use std::path::Path;

use crate::common::reference;
use plantar::analysis::result::{FrameMeasures, SessionResult, Task};
use plantar::analysis::{Options, Session, analyse};
use plantar::base::{Recording, Side};
use plantar::import::{self, Hints};

fn recordings(path: &Path, hints: &Hints) -> Vec<(String, Recording)> {
    import::read(path, hints).unwrap_or_else(|error| panic!("{error}"))
}

/// NumPy files say neither pitch nor rate.
fn hints(rate_hz: f64) -> Hints {
    Hints { pitch_mm: Some((5.08, 5.08)), rate_hz: Some(rate_hz), ..Hints::default() }
}

/// A table with a header as rows of named numbers; empty fields are `None`.
fn table(path: &Path) -> Vec<std::collections::HashMap<String, Option<f64>>> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    lines
        .map(|line| {
            let fields = line.split(',').map(|field| field.trim().parse().ok());
            header.iter().map(|name| (*name).to_owned()).zip(fields).collect()
        })
        .collect()
}

fn close(got: f64, expected: f64, what: &str) {
    assert!((got - expected).abs() <= 1e-9 * expected.abs().max(1e-9), "{what}: {got}, expected {expected}");
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn every_frame_equals_the_independent_values() {
    let folder = reference("reference");
    for (file, expected) in [
        ("emed_walk.lst", "emed_frames.csv"),
        ("fscan_left.asf", "fscan_frames.csv"),
        ("iscan_finger.csv", "iscan_frames.csv"),
    ] {
        let (_, recording) =
            recordings(&folder.join("recordings").join(file), &Hints::default()).swap_remove(0);
        // The independent areas count every cell above 0.
        let all = Options { contact_threshold: Some(f64::MIN_POSITIVE), ..Options::default() };
        let total = analyse(&recording, all).total;
        let rows = table(&folder.join("expected").join(expected));
        assert_eq!(total.len(), rows.len(), "{file}");
        for (at, (frame, row)) in total.iter().zip(&rows).enumerate() {
            let place = format!("{file}, frame {at}");
            let of = |name: &str| row.get(name).copied().flatten();
            let peak = of("peak_kPa").or(of("peak_raw")).or(of("peak"));
            close(frame.force, of("force_N").expect("force"), &place);
            close(frame.area_mm2, 100.0 * of("area_cm2").expect("area"), &place);
            close(frame.peak, peak.expect("peak"), &place);
            match (frame.centre_of_pressure, of("cop_x_mm"), of("cop_y_mm")) {
                (None, None, None) => {}
                (Some(centre), Some(x), Some(y)) => {
                    close(centre.x, x, &place);
                    close(centre.y, y, &place);
                }
                other => panic!("{place}: {other:?}"),
            }
        }
    }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn one_barefoot_step_many_steps_in_a_shoe_and_no_finger() {
    let folder = reference("reference");
    let of = |file: &str| {
        let path = folder.join("recordings").join(file);
        analyse(&recordings(&path, &Hints::default()).swap_remove(0).1, Options::default())
    };
    let emed = of("emed_walk.lst");
    assert_eq!((emed.task, emed.feet.len(), emed.contacts.len()), (Ok(Task::Walking), 1, 1));
    assert!(emed.feet[0].arch_index().is_ok() && emed.contacts[0].complete);

    let fscan = of("fscan_left.asf");
    assert_eq!((fscan.task, fscan.feet.len()), (Ok(Task::Stepping), 1));
    assert_eq!(fscan.feet[0].side, Ok(Side::Left));
    assert!(fscan.contacts.len() >= 5);

    let finger = of("iscan_finger.csv");
    assert!(finger.task.unwrap_err().to_string().starts_with("no foot"));
    assert!(finger.feet.is_empty() && !finger.total.is_empty());
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn two_feet_are_parted_with_their_loads() {
    let folder = reference("reference");
    for row in table(&folder.join("expected/twofoot.csv")) {
        let of = |name: &str| row[name].unwrap();
        let path = folder.join(format!("recordings/twofoot/mat0{}.npz", of("mat")));
        let recording = recordings(&path, &hints(50.0)).swap_remove(0).1;
        let result = analyse(&recording, Options::default());
        assert_eq!(result.task, Ok(Task::Standing), "mat {}", of("mat"));
        let [left, right] = &result.feet[..] else { panic!("{} feet", result.feet.len()) };
        assert_eq!((&left.side, &right.side), (&Ok(Side::Left), &Ok(Side::Right)), "mat {}", of("mat"));
        let allowed = if of("gap_cols") > 0.0 { 0.1 } else { 1.0 };
        for (foot, expected) in [(left, of("left_pct_mean")), (right, of("right_pct_mean"))] {
            let share = 100.0 * foot.load_share.clone().unwrap();
            assert!((share - expected).abs() <= allowed, "mat {}: {share}, not {expected}", of("mat"));
            let axis = foot.footprint.as_ref().unwrap().axis();
            assert!(axis.y > 0.7, "mat {}: the feet face increasing rows", of("mat"));
        }
        let parts = |at: usize| left.series.at(at).force + right.series.at(at).force;
        assert!((0..result.frames).all(|at| (parts(at) / result.total.at(at).force - 1.0).abs() < 0.002));
    }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn every_trial_is_one_step_of_one_right_foot() {
    let folder = reference("reference");
    let (mut at_border, mut unread) = (0, 0);
    for subject in 0..5 {
        let path = folder.join(format!("recordings/speedpp/subj0{subject}.npz"));
        for (trial, recording) in recordings(&path, &hints(500.0)) {
            let place = format!("subject {subject} {trial}");
            let result = analyse(&recording, Options::default());
            assert_eq!(result.task, Ok(Task::Walking), "{place}");
            let ([foot], [contact]) = (&result.feet[..], &result.contacts[..]) else {
                panic!("{place}: {} feet, {} contacts", result.feet.len(), result.contacts.len())
            };
            assert_eq!(foot.side, Ok(Side::Right), "{place}");
            if contact.complete {
                let geometry = foot.footprint.as_ref().unwrap_or_else(|refusal| panic!("{place}: {refusal}"));
                assert!(geometry.axis().y > 0.8, "{place}: row 0 is the heel side");
                // Where two readings of the toes are near none is given, which must be rare.
                if let Err(refusal) = foot.arch_index() {
                    assert_eq!(refusal.id(), "footprint-toes-not-parted", "{place}");
                    unread += 1;
                }
            } else {
                at_border += 1;
                assert!(foot.arch_index().is_err(), "{place}");
            }
        }
    }
    assert_eq!(at_border, 2, "two trials reach the border of their array");
    assert!(unread <= 3, "{unread} of 300 are not read");
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn the_live_view_tells_both_feet() {
    let folder = reference("reference");
    let path = folder.join("recordings/twofoot/mat00.npz");
    let recording = recordings(&path, &hints(50.0)).swap_remove(0).1;
    let mut session = Session::new(&recording.meta, Options::default());
    for (at, stamp) in recording.stamps().iter().enumerate() {
        let pushed: FrameMeasures = session.push(stamp, recording.frame(at));
        let state = session.state();
        assert_eq!((state.frames, state.total), (at + 1, pushed));
        let sides: Vec<Option<Side>> = state.feet.iter().map(|foot| foot.side).collect();
        assert_eq!(sides, [Some(Side::Left), Some(Side::Right)], "frame {at}");
        let shares: f64 = state.feet.iter().map(|foot| foot.share).sum();
        assert!((shares - 1.0).abs() < 1e-12);
    }
    let finished: SessionResult = session.finish();
    assert_eq!(finished, analyse(&recording, Options::default()));
}
