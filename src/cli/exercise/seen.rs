//! What was seen of a session.

use std::path::Path;

use crate::base::{Frames as _, Meta};
use crate::cli::analyse;
use crate::cli::args::{ExerciseArgs, Facts};
use crate::cli::exit::{Exit, Failure};
use crate::cli::measuring::{self, Watched};
use crate::cli::terminal::Share;
use crate::exercise::{Event, Happening, Settings, Target};
use crate::flow::{InputError, as_measured};
use crate::play::{Practised, practised};

/// What was seen, and where it came from.
pub(super) struct Seen {
    pub(super) name: String,
    pub(super) meta: Meta,
    pub(super) practised: Practised,
    /// Whether two feet were ever followed.
    pub(super) was_ready: bool,
}

impl Seen {
    /// Refuses a recording in which no feet were found.
    pub(super) fn ready(&self) -> Result<(), Failure> {
        if self.was_ready {
            return Ok(());
        }
        let why = self.practised.practice.sets.first().and_then(|set| set.refused.as_ref());
        let why = why.map_or_else(|| "no feet were found".to_owned(), ToString::to_string);
        Err(Failure::new(Exit::NoFoot, format!("{}: {why}", self.name)))
    }
}

/// By what a recording is read and counted.
#[derive(Clone, Copy)]
pub(in crate::cli) struct CountedBy<'a> {
    pub(in crate::cli) settings: &'a Settings,
    pub(in crate::cli) facts: &'a Facts,
    pub(in crate::cli) calibration: Option<&'a Path>,
}

impl<'a> CountedBy<'a> {
    /// As it was typed.
    pub(super) fn of(args: &'a ExerciseArgs, settings: &'a Settings) -> Self {
        Self { settings, facts: &args.facts, calibration: args.calibration.as_deref() }
    }
}

/// What was practised in a file.
pub(super) fn counted(by: &CountedBy<'_>, file: &Path, targets: &[Target]) -> Result<Seen, Failure> {
    let wrong = |error: InputError| Failure::new(Exit::Input, error);
    let mut input = analyse::open_one(file, by.facts)?;
    let (name, stored) = (input.name(0), input.frames(0).map_err(wrong)?);
    let calibration = by.calibration.map(analyse::calibration).transpose()?;
    if let Some(calibration) = &calibration {
        let checked = calibration.check(stored.meta());
        checked.map_err(|error| Failure::new(Exit::Input, error).of(&name))?;
    }
    let frames = as_measured(stored, calibration, None).map_err(wrong)?;
    let meta = frames.meta().clone();
    let bar = measuring::bar(1);
    let mut share = Share::new(&bar);
    let mut watched = Watched::new(frames, &mut share);
    let found = practised(&mut watched, by.settings.clone(), targets.iter().copied(), &mut |_| ());
    bar.finish_and_clear();
    let (practised, events) = found.map_err(wrong)?;
    Ok(Seen { name, meta, practised, was_ready: was_ready(&events) })
}

/// Whether two feet were ever followed.
pub(super) fn was_ready(events: &[Event]) -> bool {
    events.iter().any(|event| event.what == Happening::Ready)
}
