//! `plantar progress`: a child's sessions as charts, numbers and sentences.

use std::io::Read as _;
use std::path::Path;

use super::args::{AudienceName, Progress};
use super::exit::{Exit, Failure};
use super::{children, hint, reading, terminal};
use crate::base::Date;
use crate::child::Protocol;
use crate::flow::{ChildCourse, Known, child_course, doing, events_about};
use crate::growth::Reference;
use crate::report::{Audience, ProgressInput, ProgressPanel, draw_progress, progress_document};
use crate::store;

/// Longest file of a reference read, bytes: many times what one takes.
const MOST_OF_A_REFERENCE: u64 = 16 << 20;

/// Runs the command.
pub fn run(args: &Progress) -> Result<(), Failure> {
    if let Some(path) = &args.out {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let mut library = args.at.open()?;
    let mut sessions = library.sessions(&args.child).map_err(children::failure)?;
    sessions.retain(|session| args.today.is_none_or(|today| session.date <= today));
    if sessions.is_empty() {
        return Err(children::no_session(&args.child));
    }
    let child = library.child(&args.child).map_err(children::failure)?.clone();
    let events = events_about(&library.events(&args.child), &sessions);
    let norms = reading::norms(args.norms.as_deref())?;
    let references = args.reference.iter().map(|path| reference(path)).collect::<Result<Vec<_>, _>>()?;
    let today = match args.today {
        Some(today) => today,
        None => children::today()?,
    };
    let known = Known { norms: &norms, references: &references, today };
    let course = child_course(&child, &sessions, &known);
    let panels = match shown(args, &course)? {
        Some(of) => course.panels(&child, &of, &args.measure, &known),
        None => Vec::new(),
    };
    if let Some(unknown) =
        args.measure.iter().find(|key| panels.iter().all(|panel| panel.feet[0].measure.key != **key))
    {
        let message = format!("no session of {} has the measure {unknown:?}", args.child.as_str());
        return Err(Failure::new(Exit::Refused, message).with_hint("the measures are in data/handbook"));
    }
    let charted: Vec<_> = panels.iter().flat_map(|panel| panel.feet.iter().copied()).collect();
    let document =
        progress_document(&child, today, &charted, &course.adherence, &course.foot_length_mm).to_string();
    if let Some(path) = &args.out {
        let input = ProgressInput {
            child: &child,
            panels: &panels,
            events: &events,
            adherence: &course.adherence,
            foot_length_mm: &course.foot_length_mm,
            audience: match args.audience {
                AudienceName::Parents => Audience::Parents,
                AudienceName::Therapist => Audience::Therapist,
            },
            document: &document,
        };
        let png = draw_progress(&input).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        store::write_bytes(path, &png).map_err(|error| hint::output(&error))?;
    }
    if args.json {
        terminal::say(document)
    } else {
        terminal::say(words(args.audience, &panels, sessions.len(), today))
    }
}

/// An own reference from its file.
///
/// # Errors
/// A file that cannot be read or is no reference.
pub fn reference(path: &Path) -> Result<Reference, Failure> {
    let input = |problem: String| Failure::new(Exit::Input, format!("{}: {problem}", path.display()));
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(MOST_OF_A_REFERENCE).read_to_end(&mut bytes))
        .map_err(|error| input(error.to_string()))?;
    Reference::parse(&bytes).map_err(|error| input(format!("no reference of `plantar reference`: {error}")))
}

/// Protocol and mat of the page: what was asked for, or what most sessions have.
fn shown(args: &Progress, course: &ChildCourse) -> Result<Option<(Protocol, crate::child::MatKey)>, Failure> {
    let Some(wanted) = args.protocol else { return Ok(course.main.clone()) };
    let wanted = Protocol::from(wanted);
    let mut of: Vec<_> = course.progress.iter().filter(|one| one.protocol == wanted).collect();
    of.sort_by_key(|one| one.points.len());
    match of.last() {
        Some(one) => Ok(Some((wanted, one.mat.clone()))),
        None => {
            let message = format!("{} has no session of {}", args.child, doing(wanted));
            Err(Failure::new(Exit::Refused, message)
                .with_hint(format!("`plantar child show {}` lists its sessions", args.child)))
        }
    }
}

fn words(audience: AudienceName, panels: &[ProgressPanel<'_>], sessions: usize, today: Date) -> String {
    let mut lines = vec![match sessions {
        1 => format!("1 session up to {today}"),
        many => format!("{many} sessions up to {today}"),
    }];
    // Parents get what their page shows: the first chart.
    let shown = if audience == AudienceName::Parents { 1 } else { panels.len() };
    for foot in panels.iter().take(shown).flat_map(|panel| &panel.feet) {
        lines.push(match audience {
            AudienceName::Parents => foot.sentence.clone(),
            AudienceName::Therapist => foot.details.clone(),
        });
    }
    lines.join("\n")
}
