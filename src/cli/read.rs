//! `plantar read`: a child's sessions by its age.

use serde_json::json;

use super::args::{AudienceName, ReadChild};
use super::exit::{Exit, Failure};
use super::parents::OfChild;
use super::{day, hint, library, pages, parents, progress, reading, sessions, terminal};
use crate::flow::{Known, child_course, reading_beside, reading_day, told_to_parents};
use crate::report::{READING_FORMAT, ReadingInput, draw_child_reading, parents_words, reading_document};
use crate::store;

/// Runs the command.
pub(super) fn run(args: &ReadChild) -> Result<(), Failure> {
    if let Some(path) = &args.out {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let mut library = args.at.open()?;
    let sessions = library.sessions(&args.child).map_err(library::failure)?;
    let child = library.child(&args.child).map_err(library::failure)?.clone();
    let language = args.language.chosen(child.language)?;
    let events = progress::events_up_to(&library, &args.child, args.on);
    // A sign such as pain is read even where nothing was measured yet.
    let sessions = match sessions::up_to(args.on, sessions, &args.child) {
        Err(_) if reading_day(&[], &events).is_some() => Vec::new(),
        measured => measured?,
    };
    let norms = reading::norms(args.norms.as_deref())?;
    let references =
        args.reference.iter().map(|path| progress::reference(path)).collect::<Result<Vec<_>, _>>()?;
    let today = reading_day(&sessions, &events).map_or_else(day::today, Ok)?;
    let known = Known { norms: &norms, references: &references, practices: &[], today };
    let course = child_course(&child, &sessions, &known);
    progress::told_of_references(&args.reference, &references, &child, &course.progress)
        .iter()
        .for_each(|note| eprintln!("{note}"));
    let read = reading_beside(&child, &sessions, &events, &course.progress, &known);
    let document = json!({
        "format": READING_FORMAT,
        "version": 1,
        "child": child.id.as_str(),
        "birth": child.birth.to_string(),
        "date": today.to_string(),
        "reading": reading_document(&read),
    })
    .to_string();
    let simulated = sessions::simulated(&sessions, &[]);
    let of = told_to_parents(&sessions, &read).filter(|_| args.audience == AudienceName::Parents);
    let panels = of.map(|of| course.panels(&child, &of, &[], &known)).unwrap_or_default();
    let of_child =
        (args.audience == AudienceName::Parents).then(|| OfChild::of(&library, &sessions, &read, &panels));
    let for_parents = of_child.as_ref().map(|of_child| of_child.input(&child, &read, simulated));
    let mut written = Vec::new();
    if let Some(path) = &args.out {
        let drawn = match &for_parents {
            Some(input) => vec![parents::drawn(input, &document, language)?],
            None => {
                let input = ReadingInput { child: &child, reading: &read, simulated, document: &document };
                draw_child_reading(&input, language).map_err(|error| Failure::new(Exit::Unexpected, error))?
            }
        };
        written = pages::write_numbered(path, &drawn)?;
    }
    if args.json {
        terminal::say(document)?;
    } else {
        terminal::say(match &for_parents {
            Some(input) => parents_words(input, language),
            None => reading::words(&read, true, language),
        })?;
    }
    terminal::wrote(&written, args.json)
}
