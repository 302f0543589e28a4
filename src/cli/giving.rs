//! `plantar child export`: a child's sessions for other programs.

use std::path::Path;

use super::args::ExportArgs;
use super::exit::{Exit, Failure};
use super::{counted, hint, library, reading, sessions, terminal};
use crate::base::Language;
use crate::child::{Child, Event, PractisedSession, Protocol, Session};
use crate::flow::{
    ChildCourse, Known, child_course, dose_table, fhir_range, practice_table, reading_beside, reading_day,
    session_table,
};
use crate::reading::{Flag, session_groups};
use crate::report::{FhirInput, ProgressInput, Selection, draw_progress, fhir_bundle, progress_document};
use crate::store;

/// Refuses a name that ends in none of these.
fn check(out: &Path, endings: &[&str]) -> Result<(), Failure> {
    store::check_writable(out).map_err(|error| hint::output(&error))?;
    let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    if ending.is_some_and(|ending| endings.contains(&ending.as_str())) {
        return Ok(());
    }
    let (last, first) = endings.split_last().expect("some endings");
    let first: Vec<String> = first.iter().map(|ending| format!(".{ending}")).collect();
    let expected = format!("{} or .{last}", first.join(", "));
    Err(Failure::new(Exit::Usage, format!("{}: expected a name ending in {expected}", out.display())))
}

/// Runs the command.
pub(super) fn run(to: &ExportArgs) -> Result<(), Failure> {
    let (id, practice, dose) = (&to.id, to.practice.as_deref(), to.dose.as_deref());
    let mut library = to.at.open()?;
    to.out.as_ref().map_or(Ok(()), |out| check(out, &["json", "csv", "parquet"]))?;
    [practice, dose].into_iter().flatten().try_for_each(|out| check(out, &["csv", "parquet"]))?;
    let sessions = library.sessions(id).map_err(library::failure)?;
    let practices = library.practices(id).map_err(library::failure)?;
    library::tell_damage(&library);
    let child = library.child(id).map_err(library::failure)?.clone();
    if let Some(out) = &to.out {
        let is_bundle = out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        if is_bundle {
            if to.columns.is_some() {
                return Err(Failure::new(Exit::Usage, "--columns describes a table; a bundle has none"));
            }
            let events: Vec<Event> = library.events(id).into_iter().cloned().collect();
            let selection = if to.all { Selection::All } else { Selection::Newest };
            let language = to.language.chosen(child.language)?;
            let bundle = bundle(&child, &sessions, &practices, &events, (selection, language))?;
            store::write_bytes(out, format!("{bundle}\n").as_bytes())
                .map_err(|error| hint::output(&error))?;
        } else {
            table(&child, &sessions, out, to.columns.as_deref())?;
        }
        let sessions = counted::count(sessions.len(), "session");
        let selected =
            if is_bundle && !to.all { ": values of the newest of each kind; --all gives all" } else { "" };
        terminal::say(format_args!("{sessions} of {id} in {}{selected}", out.display()))?;
    }
    let tables = [(practice, practice_table(&practices)), (dose, dose_table(&practices))];
    for (out, columns) in tables {
        let Some(out) = out else { continue };
        store::write_spreadsheet(out, columns).map_err(|error| hint::output(&error))?;
        let sessions = counted::count(practices.len(), "session");
        terminal::say(format_args!("{sessions} of practice of {id} in {}", out.display()))?;
    }
    Ok(())
}

/// The table of values, and what its columns are.
fn table(child: &Child, sessions: &[Session], out: &Path, columns: Option<&Path>) -> Result<(), Failure> {
    let (table, dictionary) = session_table(&[(child, sessions)]);
    store::write_spreadsheet(out, table).map_err(|error| hint::output(&error))?;
    if let Some(columns) = columns {
        store::write_spreadsheet(columns, dictionary).map_err(|error| hint::output(&error))?;
    }
    Ok(())
}

/// The bundle, with the findings and the therapist's pages, in a language, up to the newest session where anything can be
/// charted.
fn bundle(
    child: &Child,
    sessions: &[Session],
    practices: &[PractisedSession],
    events: &[Event],
    (selection, language): (Selection, Language),
) -> Result<serde_json::Value, Failure> {
    let norms = reading::norms(None)?;
    let range =
        |key: &str, age_years: f64, protocol: Protocol| fhir_range(&norms, child, key, age_years, protocol);
    let mut read = None;
    let mut pictures = Vec::new();
    if let (Some(last), Some(today)) = (sessions.last(), reading_day(sessions, events)) {
        let known = Known { norms: &norms, references: &[], practices, today: last.date };
        let course = child_course(child, sessions, &known);
        let of_day = Known { today, ..known };
        let found = reading_beside(child, sessions, events, &course.progress, &of_day);
        pictures = drawn(child, sessions, &course, &known, &found.flags, language)?;
        read = Some(found);
    }
    let input = FhirInput {
        child,
        sessions,
        range: &range,
        practices,
        reading: read.as_ref(),
        selection,
        pictures: &pictures,
        language,
    };
    Ok(fhir_bundle(&input))
}

fn drawn(
    child: &Child,
    sessions: &[Session],
    course: &ChildCourse,
    known: &Known<'_>,
    flags: &[Flag],
    language: Language,
) -> Result<Vec<Vec<u8>>, Failure> {
    let panels = match &course.main {
        Some(of) => course.panels(child, of, &[], known),
        None => Vec::new(),
    };
    let lengths = course.main.as_ref().map(|of| course.print_lengths(of)).unwrap_or_default();
    let groups = session_groups(sessions);
    let besides = course.main.as_ref().map(|of| course.besides(of, &groups)).unwrap_or_default();
    let charted: Vec<_> = panels.iter().flat_map(|panel| panel.feet.iter().copied()).collect();
    let document = progress_document(
        child,
        known.today,
        &charted,
        &groups,
        &course.adherence,
        &lengths,
        known.practices,
    )
    .to_string();
    let input = ProgressInput {
        child,
        panels: &panels,
        events: &[],
        besides: &besides,
        adherence: &course.adherence,
        print_lengths: &lengths,
        practices: known.practices,
        flags,
        notes: &[],
        simulated: sessions::simulated(sessions, known.practices),
        document: &document,
    };
    draw_progress(&input, language).map_err(|error| Failure::new(Exit::Unexpected, error))
}
