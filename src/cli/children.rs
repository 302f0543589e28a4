//! `plantar child` and `plantar session`: the library of children.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::args::{Child as Args, SessionAdd, Where};
use super::exit::{Exit, Failure};
use super::{analyse, checklist, hint, terminal};
use crate::base::{ChildId, Date};
use crate::child::{Birth, Child, Course, Event, EventKind, Session, Sex};
use crate::flow::{self, Prepared};
use crate::store::{Library, LibraryError, Names, Summary};

/// Where a library lies when nobody says.
const USUAL: &str = "plantar-library";
const VARIABLE: &str = "PLANTAR_LIBRARY";

impl Where {
    /// The folder that is meant.
    pub fn path(&self) -> PathBuf {
        let said = || std::env::var_os(VARIABLE).filter(|folder| !folder.is_empty());
        let usual = || said().map_or_else(|| PathBuf::from(USUAL), PathBuf::from);
        self.library.clone().unwrap_or_else(usual)
    }

    /// The library that is there. What is damaged in it is told.
    pub fn open(&self) -> Result<Library, Failure> {
        open(&self.path())
    }
}

/// The library in a folder. What is damaged in it is told.
pub fn open(folder: &Path) -> Result<Library, Failure> {
    let library = Library::open(folder).map_err(failure)?;
    tell_damage(&library);
    Ok(library)
}

fn tell_damage(library: &Library) {
    library.damage().for_each(|damage| eprintln!("plantar: {damage}"));
}

/// A failure of a library with advice.
pub fn failure(error: LibraryError) -> Failure {
    match error {
        LibraryError::Store(error) => {
            let failure = hint::library(&error);
            if failure.exit == Exit::Input {
                failure.with_hint("take the file from a copy of the library")
            } else {
                failure
            }
        }
        error @ LibraryError::NoLibrary { .. } => Failure::new(Exit::Input, error)
            .with_hint("`plantar child add` makes one; --library says where it is"),
        error @ LibraryError::NoChild { .. } => Failure::new(Exit::Input, error)
            .with_hint("`plantar child list` shows who is there, `plantar child add` adds"),
        error @ (LibraryError::ChildExists { .. } | LibraryError::Doubled { .. }) => {
            Failure::new(Exit::Known, error)
        }
        error @ (LibraryError::SameChild { .. } | LibraryError::Unfit { .. }) => {
            Failure::new(Exit::Usage, error)
        }
    }
}

/// The day, in Greenwich.
pub fn today() -> Result<Date, Failure> {
    Date::from_unix_us(terminal::clock())
        .ok_or_else(|| Failure::new(Exit::Unexpected, "the clock of this computer is not set"))
}

/// Refuses a day that is yet to come: what is kept has happened. East of Greenwich it may be tomorrow there.
pub fn not_to_come(day: Date) -> Result<(), Failure> {
    let today = today()?;
    if day.days_since(today) > 1 {
        let message = format!("{day} is yet to come: today is {today}");
        return Err(Failure::new(Exit::Usage, message)
            .with_hint("say the right day with --date, or set the clock of the computer"));
    }
    Ok(())
}

/// Today, by which a child was born.
fn born_by_today(born: Birth) -> Result<Date, Failure> {
    let today = today()?;
    if born.age_years(today) < 0.0 {
        return Err(Failure::new(Exit::Usage, format!("--born {born}: the child is not born yet")));
    }
    Ok(today)
}

/// Runs `plantar child`.
pub fn run(args: &Args) -> Result<(), Failure> {
    match args {
        Args::Add { id, born, sex, at } => {
            let today = born_by_today(*born)?;
            let sex = sex.map(Into::into);
            let child = Child { id: id.clone(), birth: *born, sex, added: today, course: None };
            let mut library = Library::open_or_create(&at.path()).map_err(failure)?;
            tell_damage(&library);
            library.add_child(child).map_err(failure)?;
            terminal::say(format_args!("added {id} to {}", library.path().display()))
        }
        Args::Amend { id, born, sex, at } => {
            born.map_or_else(today, born_by_today)?;
            let mut library = at.open()?;
            library.amend(id, *born, sex.map(Into::into)).map_err(failure)?;
            let child = library.child(id).map_err(failure)?;
            let sex = match child.sex {
                None => "",
                Some(Sex::Female) => ", a girl",
                Some(Sex::Male) => ", a boy",
            };
            terminal::say(format_args!("{id} is amended: born {}{sex}", child.birth))
        }
        Args::List { key, json, at } => list(&at.open()?, key.as_deref(), *json),
        Args::Show { id, key, json, at } => show(&mut at.open()?, id, key.as_deref(), *json),
        Args::Export { id, out, columns, at } => {
            super::giving::run(&mut at.open()?, id, out, columns.as_deref())
        }
        Args::Name { id, name, key, at } => {
            let mut library = at.open()?;
            library.child(id).map_err(failure)?;
            change_names(&mut library, key, |names| names.set(id, name))?;
            terminal::say(format_args!("the name of {id} is in {}, and nowhere else", key.display()))
        }
        Args::Note { id, kind, text, date, score, minutes, remove, at } => {
            let kind = kind.event(*score, *minutes);
            let date = date.map_or_else(today, Ok)?;
            if *remove {
                let gone = at.open()?.remove_events(id, date, kind).map_err(failure)?;
                let gone = count(gone, "note");
                return terminal::say(format_args!("taken back for {id} on {date}: {gone}"));
            }
            if matches!(kind, EventKind::Practice { minutes: 0 }) {
                return Err(Failure::new(Exit::Usage, "practice of how long? expected --minutes N"));
            }
            not_to_come(date)?;
            let event = Event { child: id.clone(), date, kind, text: text.clone() };
            at.open()?.add_event(event).map_err(failure)?;
            terminal::say(format_args!("noted for {id} on {date}"))
        }
        Args::Plan { id, from, every_days, sessions, at } => {
            let course = Course { from: *from, every_days: *every_days, sessions: *sessions };
            at.open()?.plan(id, Some(course)).map_err(failure)?;
            terminal::say(format_args!("planned for {id}: {}", planned(&course)))
        }
        Args::Merge { from, into, yes, key, at } => {
            let mut library = at.open()?;
            confirmed(*yes, &format!("{from} becomes part of {into} for good"))?;
            // Read before, so that a file that is none stops what cannot be taken back.
            key.as_deref().map(Names::read).transpose().map_err(failure)?;
            library.merge(from, into).map_err(failure)?;
            if let Some(key) = key {
                change_names(&mut library, key, |names| {
                    names.merge(from, into);
                    Ok(())
                })?;
            }
            terminal::say(format_args!("{from} is part of {into} now"))
        }
        Args::Delete { id, yes, key, at } => {
            let mut library = at.open()?;
            library.holds(id).map_err(failure)?;
            confirmed(*yes, &format!("{id} and all that is kept of the child goes for good"))?;
            // The name first: when this fails, the child is still there to try again.
            if let Some(key) = key {
                Names::read(key).map_err(failure)?;
                change_names(&mut library, key, |names| {
                    names.remove(id);
                    Ok(())
                })?;
            }
            let removed = library.delete(id).map_err(failure)?;
            terminal::say(format_args!(
                "deleted {id}: {}, {}; copies outside of {} are yours to delete",
                count(removed.sessions, "session"),
                count(removed.recordings, "recording"),
                library.path().display()
            ))
        }
    }
}

/// Changes a file of names, made if there is none, while nobody else changes the library.
fn change_names(
    library: &mut Library,
    key: &Path,
    change: impl FnOnce(&mut Names) -> Result<(), LibraryError>,
) -> Result<(), Failure> {
    let changed = || {
        let mut names = if key.exists() { Names::read(key)? } else { Names::default() };
        change(&mut names)?;
        names.write(key)
    };
    library.with_lock(changed).map_err(failure)
}

fn confirmed(yes: bool, what: &str) -> Result<(), Failure> {
    if yes { Ok(()) } else { Err(Failure::new(Exit::Usage, what).with_hint("say --yes to do it")) }
}

/// A number of things.
pub fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn planned(course: &Course) -> String {
    let Course { from, every_days, sessions } = course;
    format!(
        "{} from {from}, one in {}",
        count((*sessions).into(), "session"),
        count((*every_days).into(), "day")
    )
}

fn names(key: Option<&Path>) -> Result<Names, Failure> {
    key.map_or_else(|| Ok(Names::default()), |key| Names::read(key).map_err(failure))
}

fn entry(summary: &Summary<'_>, name: Option<&str>, age_years: f64) -> serde_json::Value {
    let child = summary.child;
    let mut entry = json!({
        "child": child.id,
        "birth": child.birth,
        "sex": child.sex,
        "added": child.added,
        "age_years": age_years,
        "course": child.course,
        "sessions": summary.sessions,
        "first": summary.span.map(|(first, _)| first),
        "last": summary.span.map(|(_, last)| last),
        "duration_s": summary.duration_s,
    });
    if let (Some(name), Some(map)) = (name, entry.as_object_mut()) {
        map.insert("name".to_owned(), name.into());
    }
    entry
}

fn list(library: &Library, key: Option<&Path>, json: bool) -> Result<(), Failure> {
    let (names, today) = (names(key)?, today()?);
    if json {
        let entry = |summary: Summary<'_>| {
            entry(&summary, names.get(&summary.child.id), summary.child.birth.age_years(today))
        };
        return terminal::say(json!({ "children": library.summary().map(entry).collect::<Vec<_>>() }));
    }
    let width = library.children().map(|child| child.id.as_str().len()).max().unwrap_or(0).max(5);
    terminal::say(format_args!(
        "{:<width$}  {:>5}  {:>8}  {:<10}  {:<10}  {:>7}",
        "child", "years", "sessions", "first", "last", "minutes"
    ))?;
    for summary in library.summary() {
        let child = summary.child;
        let (first, last) =
            summary.span.map_or_else(Default::default, |(first, last)| (first.to_string(), last.to_string()));
        let name = names.get(&child.id).map_or_else(String::new, |name| format!("  {name}"));
        terminal::say(format_args!(
            "{:<width$}  {:>5.1}  {:>8}  {first:<10}  {last:<10}  {:>7.1}{name}",
            child.id.as_str(),
            child.birth.age_years(today),
            summary.sessions,
            summary.duration_s / 60.0,
        ))?;
    }
    Ok(())
}

fn show(library: &mut Library, id: &ChildId, key: Option<&Path>, json: bool) -> Result<(), Failure> {
    let (names, today) = (names(key)?, today()?);
    let sessions = library.sessions(id).map_err(failure)?;
    tell_damage(library);
    let child = library.child(id).map_err(failure)?;
    let age_years = child.birth.age_years(today);
    if json {
        let summary = library.summary().find(|summary| summary.child.id == *id);
        let mut document =
            summary.map_or_else(|| json!({}), |summary| entry(&summary, names.get(id), age_years));
        document["sessions"] = json!(sessions);
        document["events"] = json!(library.events(id));
        document["answers"] = json!(library.answers(id).collect::<Vec<_>>());
        return terminal::say(document);
    }
    let name = names.get(id).map_or_else(String::new, |name| format!(" ({name})"));
    terminal::say(format_args!("{id}{name}: born {}, {age_years:.1} years", child.birth))?;
    if let Some(course) = &child.course {
        terminal::say(format_args!("course: {}", planned(course)))?;
    }
    for session in &sessions {
        terminal::say(format_args!("{}", in_words(session)))?;
    }
    for event in library.events(id) {
        let text = event.text.as_ref().map_or_else(String::new, |text| format!(": {text}"));
        terminal::say(format_args!("{}  {}{text}", event.date, what(event.kind)))?;
    }
    Ok(())
}

fn in_words(session: &Session) -> String {
    let seconds: f64 = session.recordings.iter().map(|recorded| recorded.duration_s).sum();
    let poor: Vec<&str> =
        session.recordings.iter().flat_map(|recorded| &recorded.poor).map(String::as_str).collect();
    let poor = if poor.is_empty() { String::new() } else { format!("; poor: {}", poor.join(" ")) };
    let values = session.recordings.iter().map(|recorded| recorded.values.len()).sum();
    format!(
        "{}  {}, {}, {seconds:.0} s, {}, {}{poor}",
        session.date,
        flow::doing(session.protocol),
        count(session.recordings.len(), "recording"),
        count(values, "value"),
        session.id.as_str()
    )
}

fn what(kind: EventKind) -> String {
    match kind {
        EventKind::Footwear => "footwear".to_owned(),
        EventKind::Illness => "illness".to_owned(),
        EventKind::Pain { score: Some(score) } => format!("pain {score} of 10"),
        EventKind::Pain { score: None } => "pain".to_owned(),
        EventKind::Stiffness => "stiffness".to_owned(),
        EventKind::Practice { minutes } => format!("practice, {minutes} min"),
        EventKind::Other => "note".to_owned(),
    }
}

/// Runs `plantar session add`. A day whose checklist locked the session is refused, one without is told.
pub fn add(args: &SessionAdd) -> Result<(), Failure> {
    let mut library = args.at.open()?;
    library.child(&args.child).map_err(failure)?;
    let bar = terminal::spinner("analysing");
    let prepared = prepared(&args.child, &args.files, &analyse::hints(&args.facts), args.date);
    bar.finish_and_clear();
    let prepared = prepared?;
    let date = prepared.session.date;
    not_to_come(date)?;
    let open = checklist::was_open(&library, &args.child, date);
    let (session, id) = keep(&mut library, prepared)?;
    // Those that waited in the library are in it now.
    args.files.iter().try_for_each(|file| library.clear_waiting(file)).map_err(failure)?;
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

/// What is said where a child has no session to show.
pub fn no_session(child: &ChildId) -> Failure {
    Failure::new(Exit::Refused, format!("{child} has no session yet"))
        .with_hint(format!("add one with `plantar session add FILE --child {child}`"))
}

/// Runs `plantar session remove`.
pub fn remove(which: &str, child: &ChildId, yes: bool, at: &Where) -> Result<(), Failure> {
    let mut library = at.open()?;
    let all = library.sessions(child).map_err(failure)?;
    let found = session(&all, which, child)?;
    let id = found.id.as_str();
    confirmed(yes, &format!("session {id} of {child} on {} goes for good", found.date))?;
    let recordings = library.remove_session(child, &found.id).map_err(failure)?;
    terminal::say(format_args!("removed {id} of {child}: {}", count(recordings, "recording")))
}

/// The session of a day or of a name.
pub fn session<'a>(all: &'a [Session], which: &str, child: &ChildId) -> Result<&'a Session, Failure> {
    let day: Option<Date> = which.parse().ok();
    let found: Vec<&Session> =
        all.iter().filter(|one| day == Some(one.date) || one.id.as_str() == which).collect();
    match found[..] {
        [one] => Ok(one),
        [] => Err(Failure::new(Exit::Usage, format!("{child} has no session {which}"))
            .with_hint(format!("`plantar child show {child}` lists its sessions"))),
        _ => {
            let names: Vec<&str> = found.iter().map(|one| one.id.as_str()).collect();
            Err(Failure::new(Exit::Usage, format!("{child} has {} sessions on {which}", found.len()))
                .with_hint(format!("say which by its name: {}", names.join(", "))))
        }
    }
}

/// Reads and analyses recordings as a session of a child.
pub fn prepared(
    child: &ChildId,
    files: &[PathBuf],
    hints: &flow::Hints,
    date: Option<Date>,
) -> Result<Prepared, Failure> {
    flow::prepare(child, files, hints, date).map_err(|error| match error {
        error @ flow::SessionError::NoFoot { .. } => Failure::new(Exit::NoFoot, error),
        error @ (flow::SessionError::NoDay { .. } | flow::SessionError::Days { .. }) => {
            Failure::new(Exit::Usage, error).with_hint("say it with --date")
        }
        error => Failure::new(Exit::Input, error),
    })
}

/// Adds a prepared session, unless the checklist locked its day. Returns the session, and its name.
pub fn keep(
    library: &mut Library,
    prepared: Prepared,
) -> Result<(Session, crate::child::SessionId), Failure> {
    let (child, date) = (&prepared.session.child, prepared.session.date);
    if checklist::was_open(library, child, date) == Some(false) {
        let locked = format!("the checklist of {date} locked the session: it is not added");
        return Err(Failure::new(Exit::Locked, locked).with_hint(format!(
            "`plantar checklist --child {child} --date {date}` again, if an answer was wrong"
        )));
    }
    let added = library.add_session(prepared.session.clone(), &prepared.recordings).map_err(failure)?;
    Ok((prepared.session, added.session))
}
