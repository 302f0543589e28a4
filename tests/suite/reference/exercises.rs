//! Nobody exercises in the real recordings: no detector may count anything there. The stands among them are shorter than
//! what a stance is found in.

use std::path::PathBuf;

use crate::common::reference;
use plantar::analysis::stance::Tracker;
use plantar::base::{Exercise, Recording};
use plantar::child::PerformedKind;
use plantar::exercise::{Coach, Settings, Target};
use plantar::import::{self, Hints};

/// Stands of two feet at 50 Hz, steps of one at 500 Hz, and walks in files that tell their own rate.
fn recordings() -> Vec<(String, Recording)> {
    let folder = reference("reference/recordings");
    let hints = |rate_hz| Hints { pitch_mm: Some((5.08, 5.08)), rate_hz: Some(rate_hz), ..Hints::default() };
    let within = |name: &str, hints: Hints| -> Vec<(PathBuf, Hints)> {
        let files = std::fs::read_dir(folder.join(name)).unwrap().map(|entry| entry.unwrap().path());
        let arrays = files.filter(|path| path.extension().is_some_and(|end| end == "npz"));
        arrays.map(|path| (path, hints.clone())).collect()
    };
    let mut files = within("twofoot", hints(50.0));
    files.extend(within("speedpp", hints(500.0)));
    files.extend(["emed_walk.lst", "fscan_left.asf"].map(|name| (folder.join(name), Hints::default())));
    files
        .into_iter()
        .flat_map(|(path, hints)| import::read(&path, &hints).unwrap_or_else(|error| panic!("{error}")))
        .collect()
}

#[test]
#[ignore = "needs the reference data beside the project"]
fn nothing_is_counted_where_nobody_exercises() {
    let recordings = recordings();
    assert!(recordings.len() > 300, "{}", recordings.len());
    for (name, recording) in recordings {
        let mut tracker = Tracker::new(&recording.meta);
        let asked = Exercise::ALL.map(|exercise| Target { exercise, amount: None });
        let mut coaches = asked.map(|target| Coach::new(Settings::default(), [target]));
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
    }
}
