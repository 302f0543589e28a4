//! `plantar exercise`: what a child does on the mat, counted, held and scored.

mod keep;
mod live;
mod questions;

use std::path::Path;

use super::args::ExerciseArgs;
use super::exit::{Exit, Failure};
use super::measuring::{self, Watched};
use super::terminal::{self, Share};
use super::{analyse, children, hint, pages};
use crate::base::{Frames as _, Meta};
use crate::child::{PlannedSet, Practice};
use crate::exercise::{Event, Happening, Settings, Target};
use crate::flow::{InputError, Practised, as_measured, practised, sole_dose};
use crate::report::{PracticeInput, draw_practice, practice_document, practice_words};
use crate::store::{self, Library};

/// Most bytes of a file of settings.
const MOST_SETTINGS: u64 = 1 << 20;

/// Everything that is known before the first frame.
struct Asked {
    settings: Settings,
    targets: Vec<Target>,
    library: Option<Library>,
}

/// What was seen, and where it came from.
struct Seen {
    name: String,
    meta: Meta,
    practised: Practised,
    /// Whether two feet were ever followed.
    was_ready: bool,
}

/// Runs the command.
pub(super) fn run(args: &ExerciseArgs) -> Result<(), Failure> {
    let settings = settings(args.settings.as_deref())?;
    if args.print_settings {
        return terminal::say(settings.text().trim_end());
    }
    if let Some(path) = &args.report {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let library = args.child.as_ref().map(|_| args.at.open()).transpose()?;
    let targets = targets(args, library.as_ref())?;
    let asked = Asked { settings, targets, library };
    match &args.file {
        Some(file) => recorded(args, file, asked),
        None => live::run(args, asked),
    }
}

/// The usual thresholds, with those of a file in their place.
fn settings(file: Option<&Path>) -> Result<Settings, Failure> {
    let Some(file) = file else { return Ok(Settings::default()) };
    let wrong = |problem: String| {
        Failure::new(Exit::Input, format!("{}: {problem}", file.display()))
            .with_hint("`plantar exercise --print-settings` prints them all")
    };
    let long = std::fs::metadata(file).map_err(|error| wrong(error.to_string()))?.len();
    if long > MOST_SETTINGS {
        return Err(wrong(format!("{long} bytes: expected thresholds, at most {MOST_SETTINGS} bytes")));
    }
    let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    Settings::replaced(&text).map_err(|error| wrong(error.to_string()))
}

/// What is asked: of the plan file, of the options, or of the child's plan.
fn targets(args: &ExerciseArgs, library: Option<&Library>) -> Result<Vec<Target>, Failure> {
    let each = |plan: &[PlannedSet]| plan.iter().copied().map(Target::from).collect();
    if let Some(file) = &args.plan {
        return Ok(each(&children::planned_in(file)?));
    }
    if let Some(exercise) = args.exercise {
        let amount = match (args.reps, args.seconds) {
            (Some(reps), _) => Some(crate::child::Amount::Reps(reps)),
            (None, Some(seconds)) => Some(crate::child::Amount::Seconds(seconds)),
            (None, None) => None,
        };
        let set = amount.map(|amount| PlannedSet::new(exercise, amount)).transpose();
        set.map_err(|error| Failure::new(Exit::Usage, error))?;
        return Ok(vec![Target { exercise, amount }]);
    }
    let Some((library, child)) = library.zip(args.child.as_ref()) else {
        return Err(Failure::new(Exit::Usage, "nobody says which exercise is done").with_hint(
            "--exercise march --reps 20, --plan FILE.toml, or --child ID of a child that has a plan",
        ));
    };
    let child = library.child(child).map_err(super::library::failure)?;
    if child.plan.is_empty() {
        let id = &child.id;
        let failure = Failure::new(Exit::Refused, format!("no exercises are planned for {id}"));
        return Err(failure
            .with_hint(format!("`plantar child plan {id} --exercise march=20`, or --exercise, or --plan")));
    }
    Ok(each(&child.plan))
}

/// A recording: counted, kept where it is of a child, and told.
fn recorded(args: &ExerciseArgs, file: &Path, mut asked: Asked) -> Result<(), Failure> {
    let seen = counted(args, file, &asked.settings, &asked.targets)?;
    let questions = questions::given(args);
    let kept = match (&mut asked.library, &args.child) {
        (Some(library), Some(child)) => {
            let date = keep::day_of(&seen.meta, args.date)?;
            let session = keep::session_name(file, &args.facts)?;
            seen.ready()?;
            Some(keep::keep(library, child, date, session, &seen, &questions)?)
        }
        _ => None,
    };
    tell(args, &asked.settings, &seen, kept.as_ref())?;
    seen.ready()
}

/// What was practised in a file.
fn counted(
    args: &ExerciseArgs,
    file: &Path,
    settings: &Settings,
    targets: &[Target],
) -> Result<Seen, Failure> {
    let wrong = |error: InputError| Failure::new(Exit::Input, error);
    let mut input = analyse::open_one(file, &args.facts)?;
    let (name, stored) = (input.name(0), input.frames(0).map_err(wrong)?);
    let calibration = args.calibration.as_deref().map(analyse::calibration).transpose()?;
    if let Some(calibration) = &calibration {
        let checked = calibration.check(stored.meta());
        checked.map_err(|error| Failure::new(Exit::Input, error).of(&name))?;
    }
    let frames = as_measured(stored, calibration, None).map_err(wrong)?;
    let meta = frames.meta().clone();
    let bar = measuring::bar(1);
    let mut share = Share::new(&bar);
    let mut watched = Watched::new(frames, &mut share);
    let found = practised(&mut watched, settings.clone(), targets.iter().copied(), &mut |_| ());
    bar.finish_and_clear();
    let (practised, events) = found.map_err(wrong)?;
    Ok(Seen { name, meta, practised, was_ready: was_ready(&events) })
}

fn was_ready(events: &[Event]) -> bool {
    events.iter().any(|event| event.what == Happening::Ready)
}

impl Seen {
    /// Refuses a recording in which no feet were found.
    fn ready(&self) -> Result<(), Failure> {
        if self.was_ready {
            return Ok(());
        }
        let why = self.practised.practice.sets.first().and_then(|set| set.refused.as_ref());
        let why = why.map_or_else(|| "no feet were found".to_owned(), ToString::to_string);
        Err(Failure::new(Exit::NoFoot, format!("{}: {why}", self.name)))
    }
}

/// Says what was done, and draws it.
fn tell(
    args: &ExerciseArgs,
    settings: &Settings,
    seen: &Seen,
    kept: Option<&keep::Kept>,
) -> Result<(), Failure> {
    let practice: &Practice = kept.map_or(&seen.practised.practice, |kept| &kept.session.practice);
    let dose = sole_dose(&seen.practised.dose);
    let traces = &seen.practised.traces;
    let input =
        PracticeInput { name: &seen.name, meta: &seen.meta, practice, traces, settings, dose: dose.as_ref() };
    let mut document = practice_document(&input);
    if let Some(kept) = kept {
        kept.put_into(&mut document);
    }
    let document = document.to_string();
    if args.json {
        terminal::say(&document)?;
    } else {
        terminal::say(practice_words(&input))?;
        kept.map_or(Ok(()), keep::Kept::tell)?;
    }
    let Some(path) = &args.report else { return Ok(()) };
    let drawn = draw_practice(&input, &document).map_err(|error| Failure::new(Exit::Unexpected, error))?;
    terminal::wrote(&pages::write_numbered(path, &drawn)?, args.json)
}
