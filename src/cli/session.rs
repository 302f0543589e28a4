//! `plantar session`: what a child did on the mat, kept and removed.

use serde_json::json;

use super::args::{SessionAdd, Where};
use super::confirmed::confirmed;
use super::counted::count;
use super::day::{day_in, to_come, today};
use super::exit::Failure;
use super::keeping::{keep, prepared, tell_consent};
use super::library::failure;
use super::sessions::{in_words, session};
use super::{analyse, checklist, terminal};
use crate::base::ChildId;
use crate::child::Session;

/// Runs `plantar session add`. A day whose checklist locked the session is refused, one without is told.
pub(super) fn add(args: &SessionAdd) -> Result<(), Failure> {
    let mut library = args.at.open()?;
    library.child(&args.child).map_err(failure)?;
    let bar = terminal::spinner("analysing");
    let prepared = prepared(&args.child, &args.files, &analyse::hints(&args.facts), args.date);
    bar.finish_and_clear();
    let prepared = prepared?;
    let date = prepared.session.date;
    // Further east it may be tomorrow.
    to_come(date, prepared.session.zone.as_ref().map_or_else(today, day_in)?.max(today()?))?;
    let open = checklist::was_open(&library, &args.child, date);
    let (session, id) = keep(&mut library, prepared, args.yes)?;
    // Those that waited in the library are in it now.
    args.files.iter().try_for_each(|file| library.clear_waiting(file)).map_err(failure)?;
    tell_consent(&library, &args.child);
    if open.is_none() {
        eprintln!("plantar: the checklist was not answered on {date}; the session is added without it");
    }
    if args.json {
        return terminal::say(json!({
            "session": id, "child": args.child, "date": date, "checklist_answered": open.is_some(),
        }));
    }
    terminal::say(format_args!("added to {}: {}", args.child, in_words(&Session { id, ..session })))
}

/// Runs `plantar session remove`.
pub(super) fn remove(which: &str, child: &ChildId, yes: bool, at: &Where) -> Result<(), Failure> {
    let mut library = at.open()?;
    let all = library.sessions(child).map_err(failure)?;
    let found = session(&all, which, child)?;
    let id = found.id.as_str();
    confirmed(yes, &format!("session {id} of {child} on {} will be deleted for good", found.date))?;
    let recordings = library.remove_session(child, &found.id).map_err(failure)?;
    terminal::say(format_args!("removed {id} of {child}: {}", count(recordings, "recording")))
}
