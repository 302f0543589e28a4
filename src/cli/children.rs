//! `plantar child`: the library of children.

mod plan;
mod show;

use std::path::Path;

use super::args::{Child as Args, Known, Where};
use super::confirmed::confirmed;
use super::counted::count;
use super::day::{not_to_come, today};
use super::exit::{Exit, Failure};
use super::library::{failure, tell_damage};
use super::names::change_names;
use super::{giving, terminal};
use crate::base::{ChildId, Date};
use crate::child::{Birth, Child, Consent, Event, EventKind};
use crate::store::{Amendment, Library, Names};

pub(super) use plan::planned_in;
pub(super) use show::practised_line;

/// Ages from which it is asked whether the year is right.
const GROWN_UP_YEARS: f64 = 19.0;

/// Today, by which a child was born; a birth that makes it grown up is asked about.
fn born_by_today(born: Birth, yes: bool) -> Result<Date, Failure> {
    let today = today()?;
    let age_years = born.age_years(today);
    if age_years < 0.0 {
        return Err(Failure::new(Exit::Usage, format!("--born {born}: the child has not been born yet")));
    }
    if age_years >= GROWN_UP_YEARS && !yes {
        return Err(Failure::new(Exit::Refused, format!("--born {born}: that is {age_years:.0} years"))
            .with_hint("check the year, or use --yes if the person really is that old"));
    }
    Ok(today)
}

/// Runs `plantar child`.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    match args {
        Args::Add { id, born, sex, known, language, yes, at } => {
            let today = born_by_today(*born, *yes)?;
            let sex = sex.map(Into::into);
            let (id, known) = (id.clone(), known.clone());
            let child = Child {
                id: id.clone(),
                birth: *born,
                sex,
                added: today,
                course: None,
                plan: Vec::new(),
                known,
                language: *language,
            };
            let mut library = Library::open_or_create(&at.path()).map_err(failure)?;
            tell_damage(&library);
            library.add_child(child).map_err(failure)?;
            terminal::say(format_args!("added {id} to {}", library.path().display()))
        }
        Args::Amend { id, born, sex, known, language, yes, at } => {
            born.map_or_else(today, |born| born_by_today(born, *yes))?;
            let is = known.iter().filter_map(|known| match known {
                Known::Nothing => None,
                Known::Is(condition) => Some(*condition),
            });
            let known = (!known.is_empty()).then(|| is.collect());
            let language = language.map(|language| language.0);
            amend(&mut at.open()?, id, Amendment { birth: *born, sex: sex.map(Into::into), known, language })
        }
        Args::List { key, json, at } => show::list(&at.open()?, key.as_deref(), *json),
        Args::Show { id, key, json, at } => show::show(&mut at.open()?, id, key.as_deref(), *json),
        Args::Export(args) => giving::run(args),
        Args::Name { id, name, key, at } => {
            let mut library = at.open()?;
            library.child(id).map_err(failure)?;
            change_names(&mut library, key, |names| names.set(id, name))?;
            terminal::say(format_args!("the name of {id} is in {} and nowhere else", key.display()))
        }
        Args::Note { id, kind, text, date, score, minutes, remove, at } => {
            let (kind, date) = (kind.event(*score, *minutes), date.map_or_else(today, Ok)?);
            if *remove { take_back(id, date, kind, at) } else { note(id, date, kind, text.clone(), at) }
        }
        Args::Plan(args) => plan::run(args),
        Args::Consent { id, date, who, withdraw, at } => {
            let date = date.map_or_else(today, Ok)?;
            not_to_come(date)?;
            let consent = Consent { child: id.clone(), date, given: !withdraw, who: who.clone() };
            at.open()?.add_consent(consent).map_err(failure)?;
            let what = if *withdraw { "withdrawn" } else { "given" };
            terminal::say(format_args!("consent for {id}, {what} on {date} by {who}"))
        }
        Args::Merge { from, into, yes, although_different, key, at } => {
            let mut library = at.open()?;
            confirmed(*yes, &format!("{from} becomes part of {into}"))?;
            merge(&mut library, [from, into], *although_different, key.as_deref())
        }
        Args::Unmerge { from, key, at } => unmerge(&mut at.open()?, from, key.as_deref()),
        Args::Delete { id, yes, key, at } => {
            let mut library = at.open()?;
            library.holds(id).map_err(failure)?;
            confirmed(*yes, &format!("{id} and everything kept about the child will be deleted for good"))?;
            delete(&mut library, id, key.as_deref())
        }
    }
}

fn amend(library: &mut Library, id: &ChildId, amendment: Amendment) -> Result<(), Failure> {
    library.amend(id, amendment).map_err(failure)?;
    let child = library.child(id).map_err(failure)?;
    let sex = child.sex.map_or_else(String::new, |sex| format!(", a {}", sex.words()));
    let language = child.language.map_or_else(String::new, |language| format!(", reads {}", language.name()));
    terminal::say(format_args!(
        "{id} is amended: born {}{sex}{}{language}",
        child.birth,
        show::known(&child.known, ", ")
    ))
}

/// Takes notes of a day back.
fn take_back(id: &ChildId, date: Date, kind: EventKind, at: &Where) -> Result<(), Failure> {
    let gone = at.open()?.remove_events(id, date, kind).map_err(failure)?;
    let gone = count(gone, "note");
    terminal::say(format_args!("withdrawn for {id} on {date}: {gone}"))
}

fn note(id: &ChildId, date: Date, kind: EventKind, text: Option<String>, at: &Where) -> Result<(), Failure> {
    if matches!(kind, EventKind::Practice { minutes: 0 }) {
        return Err(Failure::new(Exit::Usage, "how long was the practice? expected --minutes N"));
    }
    not_to_come(date)?;
    let event = Event { child: id.clone(), date, kind, text, answer_to: None };
    at.open()?.add_event(event).map_err(failure)?;
    terminal::say(format_args!("noted for {id} on {date}"))
}

fn merge(
    library: &mut Library,
    [from, into]: [&ChildId; 2],
    although_different: bool,
    key: Option<&Path>,
) -> Result<(), Failure> {
    // Read before, so that a file that is none stops the merge.
    key.map(Names::read).transpose().map_err(failure)?;
    library.merge(from, into, although_different).map_err(failure)?;
    if let Some(key) = key {
        change_names(library, key, |names| {
            names.merge(from, into);
            Ok(())
        })?;
    }
    terminal::say(format_args!("{from} is now part of {into}; `plantar child unmerge {from}` undoes it"))
}

fn unmerge(library: &mut Library, from: &ChildId, key: Option<&Path>) -> Result<(), Failure> {
    key.map(Names::read).transpose().map_err(failure)?;
    let into = library.unmerge(from).map_err(failure)?;
    if let Some(key) = key {
        change_names(library, key, |names| {
            names.unmerge(from, &into);
            Ok(())
        })?;
    }
    terminal::say(format_args!("{from} is a separate child again, no longer part of {into}"))
}

fn delete(library: &mut Library, id: &ChildId, key: Option<&Path>) -> Result<(), Failure> {
    // The name first: when this fails, the child is still there to try again.
    if let Some(key) = key {
        Names::read(key).map_err(failure)?;
        let parts = library.merged_into(id);
        change_names(library, key, |names| {
            std::iter::once(id).chain(&parts).for_each(|id| names.remove(id));
            Ok(())
        })?;
    }
    let removed = library.delete(id).map_err(failure)?;
    terminal::say(format_args!(
        "deleted {id}: {}, {}; delete any copies outside {} yourself",
        count(removed.sessions, "session"),
        count(removed.recordings, "recording"),
        library.path().display()
    ))
}
