//! Nobody exercises in the real recordings: no detector may count anything there. The stands among them are shorter than
//! what a stance is found in, so they are also gone through to and fro.

use std::path::PathBuf;

use crate::common::reference;
use plantar::analysis::stance::Tracker;
use plantar::base::{Exercise, Recording, Stamp};
use plantar::child::PerformedKind;
use plantar::exercise::{Coach, Happening, Settings, Target};
use plantar::import::{self, Hints};

/// Arrays of a folder, at so many frames a second.
fn arrays(name: &str, rate_hz: f64) -> Vec<(PathBuf, Hints)> {
    let hints = Hints { pitch_mm: Some((5.08, 5.08)), rate_hz: Some(rate_hz), ..Hints::default() };
    let folder = reference("reference/recordings").join(name);
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let arrays = files.filter(|path| path.extension().is_some_and(|end| end == "npz"));
    arrays.map(|path| (path, hints.clone())).collect()
}

fn read(files: Vec<(PathBuf, Hints)>) -> Vec<(String, Recording)> {
    files
        .into_iter()
        .flat_map(|(path, hints)| import::read(&path, &hints).unwrap_or_else(|error| panic!("{error}")))
        .collect()
}

/// Stands of two feet.
fn stands() -> Vec<(PathBuf, Hints)> {
    arrays("twofoot", 50.0)
}

/// The stands, steps of one foot, and walks in files that tell their own rate.
fn recordings() -> Vec<(String, Recording)> {
    let folder = reference("reference/recordings");
    let mut files = stands();
    files.extend(arrays("speedpp", 500.0));
    files.extend(["emed_walk.lst", "fscan_left.asf"].map(|name| (folder.join(name), Hints::default())));
    read(files)
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn nothing_is_counted_where_nobody_exercises() {
    let recordings = recordings();
    assert!(recordings.len() > 300, "{}", recordings.len());
    for (name, recording) in recordings {
        nothing_is_counted(&name, &recording);
    }
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn nothing_is_counted_of_real_feet_that_are_followed() {
    let followed: Vec<bool> = read(stands())
        .iter()
        .map(|(name, recording)| nothing_is_counted(name, &to_and_fro(recording, 20.0)))
        .collect();
    let ready = followed.iter().filter(|ready| **ready).count();
    assert!(ready >= 2, "{ready} of {}", followed.len());
}

/// Whether two feet were found and followed.
fn nothing_is_counted(name: &str, recording: &Recording) -> bool {
    let mut tracker = Tracker::new(&recording.meta);
    let coach = |exercise| Coach::new(Settings::default(), [Target { exercise, amount: None }]);
    let mut coaches: Vec<Coach> = Exercise::ALL.into_iter().map(coach).collect();
    let mut events = Vec::new();
    for (at, stamp) in recording.stamps().iter().enumerate() {
        let motion = tracker.push(stamp, recording.frame(at));
        coaches.iter_mut().for_each(|coach| coach.push(&tracker, &motion, &mut events));
    }
    for coach in coaches {
        let practice = coach.finish(&tracker, &mut events);
        let performed = practice.sets.iter().flat_map(|set| &set.performed);
        let counted: Vec<_> = performed.filter(|each| each.kind != PerformedKind::Fault).collect();
        assert!(counted.is_empty(), "{name}: {counted:?}");
    }
    events.iter().any(|event| event.what == Happening::Ready)
}

/// The frames of a recording forwards, backwards, forwards, ... for so long: a longer stand of the same real feet, without
/// a jump.
fn to_and_fro(recording: &Recording, seconds: f64) -> Recording {
    let mut longer = Recording::new(recording.meta.clone(), recording.cells().kind());
    let (frames, each_s) = (recording.frames(), recording.stamps()[1].t_s - recording.stamps()[0].t_s);
    for at in 0..(seconds / each_s) as usize {
        let within = at % (2 * frames);
        let from = if within < frames { within } else { 2 * frames - 1 - within };
        let stamp = Stamp { t_s: at as f64 * each_s, ..recording.stamps()[from] };
        longer.push(stamp, recording.frame(from));
    }
    longer
}
