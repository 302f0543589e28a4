//! `plantar progress`: a child's sessions as charts, numbers and sentences.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::args::{AudienceName, Progress};
use super::exit::{Exit, Failure};
use super::parents::OfChild;
use super::{day, hint, library, pages, parents, reading, sessions, terminal};
use crate::base::{ChildId, Date, InWords, Judgement, Language};
use crate::child::{Child, Event, MatKey, PractisedSession, Protocol, Session};
use crate::flow::{
    ChildCourse, Known, OfReference, child_course, doing, events_about, reading_beside, reading_day,
    reference_use, told_to_parents,
};
use crate::growth::Reference;
use crate::norms::Concern;
use crate::progress::{self as course, Told};
use crate::reading::{Flag, Reading, capital, session_groups};
use crate::report::{Besides, ProgressInput, ProgressPanel, draw_progress, progress_document};
use crate::store::{self, Library};

/// Longest file of a reference read, bytes: many times what one takes.
const MOST_OF_A_REFERENCE: u64 = 16 << 20;

/// Runs the command.
pub(super) fn run(args: &Progress) -> Result<(), Failure> {
    if let Some(path) = &args.out {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let mut library = args.at.open()?;
    let sessions = library.sessions(&args.child).map_err(library::failure)?;
    let sessions = sessions::up_to(args.today, sessions, &args.child)?;
    let practices = practices_up_to(&mut library, &args.child, args.today)?;
    let child = library.child(&args.child).map_err(library::failure)?.clone();
    let language = args.language.chosen(child.language)?;
    let all_events = events_up_to(&library, &args.child, args.today);
    let events = events_about(&all_events.iter().collect::<Vec<_>>(), &sessions);
    let norms = reading::norms(args.norms.as_deref())?;
    let references = args.reference.iter().map(|path| reference(path)).collect::<Result<Vec<_>, _>>()?;
    let today = args.today.map_or_else(day::today, Ok)?;
    let known = Known { norms: &norms, references: &references, practices: &practices, today };
    let course = child_course(&child, &sessions, &known);
    let groups = session_groups(&sessions);
    let read = noticed(&child, &sessions, &all_events, &course, &known);
    let shown = shown(args, &course, &sessions, read.as_ref())?;
    let panels_of = |of: &(Protocol, MatKey)| course.panels(&child, of, &args.measure, &known);
    let panels = shown.as_ref().map(panels_of).unwrap_or_default();
    let besides = shown.as_ref().map(|of| course.besides(of, &groups)).unwrap_or_default();
    refuse_unmeasured(args, &panels)?;
    let notes = told_of_references(&args.reference, &references, &child, &course.progress);
    notes.iter().for_each(|note| eprintln!("{note}"));
    let lengths = shown.as_ref().map(|of| course.print_lengths(of)).unwrap_or_default();
    // The document has every mat, those of the page first.
    let others =
        groups.iter().filter(|group| args.protocol.is_none_or(|wanted| group.protocol == wanted.into()));
    let others =
        others.map(|group| (group.protocol, group.mat.clone())).filter(|of| Some(of) != shown.as_ref());
    let others: Vec<_> = others.flat_map(|of| panels_of(&of)).collect();
    let charted: Vec<_> = panels.iter().chain(&others).flat_map(|panel| panel.feet.iter().copied()).collect();
    let document =
        progress_document(&child, today, &charted, &groups, &course.adherence, &lengths, &practices)
            .to_string();
    let flags = read.as_ref().map_or(&[][..], |read| &read.flags);
    let mut written = Vec::new();
    if let Some(path) = &args.out {
        let input = ProgressInput {
            child: &child,
            panels: &panels,
            events: &events,
            besides: &besides,
            adherence: &course.adherence,
            print_lengths: &lengths,
            practices: &practices,
            flags,
            notes: &notes,
            simulated: sessions::simulated(&sessions, &practices),
            document: &document,
        };
        let for_parents = read.as_ref().filter(|_| args.audience == AudienceName::Parents);
        let of_child = for_parents.map(|read| (OfChild::of(&library, &sessions, read, &panels), read));
        written = pages::write_numbered(path, &drawn(&input, of_child, language)?)?;
    }
    if args.json {
        terminal::say(document)?;
    } else {
        let on_page = groups
            .iter()
            .filter(|group| Some((group.protocol, &group.mat)) == shown.as_ref().map(|of| (of.0, &of.1)));
        let on_page = on_page.map(|group| group.sessions).sum();
        let on = (today, language);
        terminal::say(words(args.audience, &panels, flags, (on_page, &besides), on))?;
    }
    terminal::wrote(&written, args.json)
}

/// The pages: one for parents, or those for therapists.
fn drawn(
    input: &ProgressInput<'_>,
    for_parents: Option<(OfChild<'_>, &Reading)>,
    language: Language,
) -> Result<Vec<Vec<u8>>, Failure> {
    match for_parents {
        Some((of_child, read)) => {
            let page = of_child.input(input.child, read, input.simulated);
            Ok(vec![parents::drawn(&page, input.document, language)?])
        }
        None => draw_progress(input, language).map_err(|error| Failure::new(Exit::Unexpected, error)),
    }
}

/// What was noted of a child up to a day, or all.
pub(super) fn events_up_to(library: &Library, child: &ChildId, day: Option<Date>) -> Vec<Event> {
    let events = library.events(child).into_iter();
    events.filter(|event| day.is_none_or(|day| event.date <= day)).cloned().collect()
}

/// What a child practised up to a day, or all.
pub(super) fn practices_up_to(
    library: &mut Library,
    child: &ChildId,
    day: Option<Date>,
) -> Result<Vec<PractisedSession>, Failure> {
    let mut practices = library.practices(child).map_err(library::failure)?;
    library::tell_damage(library);
    practices.retain(|session| day.is_none_or(|day| session.date <= day));
    Ok(practices)
}

/// Refuses a measure that no session has.
fn refuse_unmeasured(args: &Progress, panels: &[ProgressPanel<'_>]) -> Result<(), Failure> {
    if let Some(unknown) =
        args.measure.iter().find(|key| panels.iter().all(|panel| panel.feet[0].measure.key != **key))
    {
        let message = format!("no session of {} has the measure {unknown:?}", args.child.as_str());
        return Err(Failure::new(Exit::Refused, message).with_hint("the measures are in docs/handbook"));
    }
    Ok(())
}

/// The reading of the same sessions: progress says nothing against it.
pub(super) fn noticed(
    child: &Child,
    sessions: &[Session],
    events: &[Event],
    course: &ChildCourse,
    known: &Known<'_>,
) -> Option<Reading> {
    let today = reading_day(sessions, events)?;
    Some(reading_beside(child, sessions, events, &course.progress, &Known { today, ..*known }))
}

/// What is to be told of own references that are not used, or have too few children for a centile. Whole sentences.
pub(super) fn told_of_references(
    paths: &[PathBuf],
    references: &[Reference],
    child: &Child,
    progress: &[course::Progress],
) -> Vec<Judgement> {
    let told = paths.iter().zip(references).filter_map(|(path, reference)| {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let why = Judgement::of(&reference_use(child, progress, reference)?);
        Some(Judgement::of(&OfReference::Told { file, measure: reference.measure.clone(), why }))
    });
    told.collect()
}

/// An own reference from its file.
///
/// # Errors
/// A file that cannot be read or is no reference.
pub(super) fn reference(path: &Path) -> Result<Reference, Failure> {
    let input = |problem: String| Failure::new(Exit::Input, format!("{}: {problem}", path.display()));
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(MOST_OF_A_REFERENCE).read_to_end(&mut bytes))
        .map_err(|error| input(error.to_string()))?;
    Reference::parse(&bytes)
        .map_err(|error| input(format!("not a reference made with `plantar reference`: {error}")))
}

/// Protocol and mat of the page: what was asked for; else on the page for parents what belongs to the arches on it, and
/// otherwise what most sessions have.
fn shown(
    args: &Progress,
    course: &ChildCourse,
    sessions: &[Session],
    read: Option<&Reading>,
) -> Result<Option<(Protocol, MatKey)>, Failure> {
    let Some(wanted) = args.protocol else {
        let for_parents = args.audience == AudienceName::Parents && args.measure.is_empty() && !args.json;
        let told = read.filter(|_| for_parents).and_then(|read| told_to_parents(sessions, read));
        return Ok(told.or_else(|| course.main.clone()));
    };
    let wanted = Protocol::from(wanted);
    let mut of: Vec<_> = course.progress.iter().filter(|one| one.protocol == wanted).collect();
    of.sort_by_key(|one| one.points.len());
    match of.last() {
        Some(one) => Ok(Some((wanted, one.mat.clone()))),
        None => {
            let message = format!("{} has no session of {}", args.child, doing(wanted));
            Err(Failure::new(Exit::Refused, message)
                .with_hint(format!("`plantar child show {}` lists their sessions", args.child)))
        }
    }
}

fn words(
    audience: AudienceName,
    panels: &[ProgressPanel<'_>],
    flags: &[Flag],
    (sessions, besides): (usize, &[Besides]),
    (today, language): (Date, Language),
) -> String {
    let mut lines = vec![Told::UpTo { sessions, today }.in_words(language)];
    let weighty = flags.iter().filter(|flag| flag.severity >= Concern::Watch);
    lines.extend(weighty.map(|flag| {
        let [heading, to_do] = [flag.heading().in_words(language), flag.to_do().in_words(language)];
        format!("{}. {to_do}", capital(&heading))
    }));
    // Parents get what their page shows: the first chart.
    let shown = if audience == AudienceName::Parents { 1 } else { panels.len() };
    for panel in panels.iter().take(shown) {
        let told = match audience {
            AudienceName::Parents => course::sentences(&panel.feet),
            AudienceName::Therapists => panel.feet.iter().map(|foot| foot.details.clone()).collect(),
        };
        lines.extend(told.iter().map(|told| told.in_words(language)));
    }
    lines.extend(besides.iter().map(|besides| besides.words(language)));
    lines.join("\n")
}
