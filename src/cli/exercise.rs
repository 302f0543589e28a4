//! `plantar exercise`: what a child does on the mat, counted, held and scored.

mod asked;
mod keep;
mod live;
mod questions;
mod seen;
mod tell;

use std::path::Path;

#[cfg(feature = "live")]
pub(super) use asked::settings;
#[cfg(feature = "live")]
pub(super) use keep::{failure, keep_what_was_left, session_name, stop_words, take_back};
pub(super) use seen::CountedBy;

use asked::Asked;

use super::args::ExerciseArgs;
use super::exit::{Exit, Failure};
use super::{hint, keeping, terminal};
use crate::flow;
use crate::store;

/// Runs the command.
pub(super) fn run(args: &ExerciseArgs) -> Result<(), Failure> {
    let settings = asked::settings(args.settings.as_deref())?;
    if args.print_settings {
        return terminal::say(settings.text().trim_end());
    }
    if args.file.is_none() && args.date.is_some() {
        let message = "--date goes with a recording: a session at a port belongs to today";
        return Err(Failure::new(Exit::Usage, message).with_hint("leave --date out, or give a recording"));
    }
    if let Some(path) = &args.report {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let library = args.child.as_ref().map(|_| args.at.open()).transpose()?;
    let targets = asked::targets(args, library.as_ref())?;
    let language = args.language.chosen_for(library.as_ref(), args.child.as_ref())?;
    let asked = Asked { settings, targets, library, language };
    match &args.file {
        Some(file) => recorded(args, file, asked),
        None => live::run(args, asked),
    }
}

/// The document that `--json` prints of a recording that is not kept.
///
/// # Errors
/// When no recording or no exercise is given, or a file cannot be read.
#[cfg(feature = "python")]
pub(crate) fn document(args: &ExerciseArgs) -> Result<String, Failure> {
    let settings = asked::settings(args.settings.as_deref())?;
    let targets = asked::targets(args, None)?;
    let Some(file) = &args.file else {
        return Err(Failure::new(Exit::Usage, "no recording is given"));
    };
    let seen = seen::counted(&CountedBy::of(args, &settings), file, &targets)?;
    Ok(tell::document(&seen, &settings))
}

/// A recording: counted, kept where it is of a child, and told.
fn recorded(args: &ExerciseArgs, file: &Path, mut asked: Asked) -> Result<(), Failure> {
    let seen = seen::counted(&CountedBy::of(args, &asked.settings), file, &asked.targets)?;
    let questions = questions::given(args);
    let kept = match (&mut asked.library, &args.child) {
        (Some(library), Some(child)) => {
            let date = keep::day_of(&seen.meta, args.date)?;
            let session = keep::session_name(file, &args.facts)?;
            seen.ready()?;
            let checklist = flow::checklist_open(library, child, date);
            let kept = keep::keep(library, child, date, session, &seen, &questions)
                .map_err(|failure| keep::nothing_noted(failure, child, date, &questions))?;
            keeping::tell_consent(library, child);
            keeping::tell_unanswered(date, checklist);
            keep::tell_unasked(child, date, &questions);
            Some(kept)
        }
        _ => None,
    };
    tell::tell(args, (&asked.settings, asked.language), &seen, kept.as_ref())?;
    seen.ready()
}
