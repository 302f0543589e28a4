//! `plantar session`: what a child did on the mat, kept and removed.

use serde_json::json;

use super::args::{SessionAdd, Where};
use super::confirmed::confirmed;
use super::counted::count;
use super::day::{day_in, to_come, today};
use super::exit::Failure;
use super::keeping::{keep, prepared, tell_consent, tell_unanswered};
use super::library::failure;
use super::sessions::{in_words, one_of};
use super::{analyse, terminal};
use crate::base::{ChildId, Date};
use crate::child::{PractisedSession, Session, SessionId};
use crate::flow::checklist_open;

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
    let open = checklist_open(&library, &args.child, date);
    let (session, id) = keep(&mut library, prepared, args.yes)?;
    // Those that waited in the library are in it now.
    args.files.iter().try_for_each(|file| library.clear_waiting(file)).map_err(failure)?;
    tell_consent(&library, &args.child);
    tell_unanswered(date, open);
    if args.json {
        return terminal::say(json!({
            "session": id, "child": args.child, "date": date, "checklist_answered": open.is_some(),
        }));
    }
    terminal::say(format_args!("added to {}: {}", args.child, in_words(&Session { id, ..session })))
}

/// The session of a day or of a name, be it measured or practised in.
fn meant(
    all: &[Session],
    practised: &[PractisedSession],
    which: &str,
    child: &ChildId,
) -> Result<(SessionId, Date), Failure> {
    let measured = all.iter().map(|session| (&session.id, session.date));
    let besides = practised.iter().filter(|one| all.iter().all(|session| session.id != one.id));
    let named: Vec<(&SessionId, Date)> =
        measured.chain(besides.map(|session| (&session.id, session.date))).collect();
    let (id, date) = one_of(&named, which, child)?;
    Ok((id.clone(), date))
}

/// Runs `plantar session remove`.
pub(super) fn remove(which: &str, child: &ChildId, yes: bool, at: &Where) -> Result<(), Failure> {
    let mut library = at.open()?;
    let all = library.sessions(child).map_err(failure)?;
    let practised = library.practices(child).map_err(failure)?;
    let (id, date) = meant(&all, &practised, which, child)?;
    let name = id.as_str();
    confirmed(yes, &format!("session {name} of {child} on {date} will be deleted for good"))?;
    let had_practice = practised.iter().any(|session| session.id == id);
    let recordings = library.remove_session(child, &id).map_err(failure)?;
    let practice = if had_practice { ", with what was practised" } else { "" };
    terminal::say(format_args!("removed {name} of {child}: {}{practice}", count(recordings, "recording")))
}
