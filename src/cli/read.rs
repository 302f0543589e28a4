//! `plantar read`: a child's sessions by its age.

use serde_json::json;

use super::args::ReadChild;
use super::exit::{Exit, Failure};
use super::{children, hint, progress, reading, terminal};
use crate::base::Date;
use crate::child::EventKind;
use crate::flow::{Known, child_reading, events_about};
use crate::report::{READING_FORMAT, ReadingInput, draw_child_reading, reading_document};
use crate::store;

/// Runs the command.
pub fn run(args: &ReadChild) -> Result<(), Failure> {
    if let Some(path) = &args.out {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let mut library = args.at.open()?;
    let mut sessions = library.sessions(&args.child).map_err(children::failure)?;
    sessions.retain(|session| args.on.is_none_or(|day| session.date <= day));
    let child = library.child(&args.child).map_err(children::failure)?.clone();
    let mut events = events_about(&library.events(&args.child), &sessions);
    events.retain(|event| args.on.is_none_or(|day| event.date <= day));
    let norms = reading::norms(args.norms.as_deref())?;
    let references =
        args.reference.iter().map(|path| progress::reference(path)).collect::<Result<Vec<_>, _>>()?;
    let Some(newest) = sessions.iter().map(|session| session.date).max() else {
        return Err(children::no_session(&args.child));
    };
    // Pain told after the newest session is not left for the next one.
    let told =
        events.iter().filter(|event| matches!(event.kind, EventKind::Pain { .. } | EventKind::Stiffness));
    let today = told.map(|event| event.date).fold(newest, Date::max);
    let known = Known { norms: &norms, references: &references, today };
    let read = child_reading(&child, &sessions, &events, &known);
    let document = json!({
        "format": READING_FORMAT,
        "version": 1,
        "child": child.id.as_str(),
        "birth": child.birth.to_string(),
        "date": today.to_string(),
        "reading": reading_document(&read),
    })
    .to_string();
    if let Some(path) = &args.out {
        let input = ReadingInput { child: &child, sessions: &sessions, reading: &read, document: &document };
        let png = draw_child_reading(&input).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        store::write_bytes(path, &png).map_err(|error| hint::output(&error))?;
    }
    if args.json { terminal::say(document) } else { terminal::say(reading::words(&read, true)) }
}
