//! `plantar child` and `plantar session`: the library of children.

mod show;

use std::path::{Path, PathBuf};

use serde_json::json;

use super::args::{Child as Args, SessionAdd, Where};
use super::exit::{Exit, Failure};
use super::{analyse, checklist, hint, terminal};
use crate::base::{ChildId, Date, Zone};
use crate::child::{Birth, Child, Consent, Course, Event, EventKind, Session};
use crate::flow::{self, Prepared};
use crate::store::{Library, LibraryError, Names};

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
        error @ (LibraryError::ChildExists { .. }
        | LibraryError::ChildAlike { .. }
        | LibraryError::Doubled { .. }) => Failure::new(Exit::Known, error),
        error @ LibraryError::Different { .. } => Failure::new(Exit::Refused, error).with_hint(
            "`plantar child amend` puts right what was written down wrong; --although-different merges them as they are",
        ),
        error @ (LibraryError::SameChild { .. } | LibraryError::Unfit { .. }) => {
            Failure::new(Exit::Usage, error)
        }
    }
}

/// The day, here.
pub fn today() -> Result<Date, Failure> {
    day_in(&terminal::zone_at(terminal::clock()))
}

/// The day, in a zone.
fn day_in(zone: &Zone) -> Result<Date, Failure> {
    zone.day(terminal::clock())
        .ok_or_else(|| Failure::new(Exit::Unexpected, "the clock of this computer is not set"))
}

/// Refuses a day that is yet to come: what is kept has happened.
pub fn not_to_come(day: Date) -> Result<(), Failure> {
    to_come(day, today()?)
}

fn to_come(day: Date, today: Date) -> Result<(), Failure> {
    if day > today {
        let message = format!("{day} is yet to come: today is {today}");
        return Err(Failure::new(Exit::Usage, message)
            .with_hint("say the right day with --date, or set the clock of the computer"));
    }
    Ok(())
}

/// Ages from which it is asked whether the year is right.
const GROWN_UP_YEARS: f64 = 19.0;

/// Today, by which a child was born; a birth that makes it grown up is asked about.
fn born_by_today(born: Birth, yes: bool) -> Result<Date, Failure> {
    let today = today()?;
    let age_years = born.age_years(today);
    if age_years < 0.0 {
        return Err(Failure::new(Exit::Usage, format!("--born {born}: the child is not born yet")));
    }
    if age_years >= GROWN_UP_YEARS && !yes {
        return Err(Failure::new(Exit::Refused, format!("--born {born}: that is {age_years:.0} years"))
            .with_hint("say the right year, or --yes if somebody of that age is meant"));
    }
    Ok(today)
}

/// Runs `plantar child`.
pub fn run(args: &Args) -> Result<(), Failure> {
    match args {
        Args::Add { id, born, sex, yes, at } => {
            let today = born_by_today(*born, *yes)?;
            let sex = sex.map(Into::into);
            let child = Child { id: id.clone(), birth: *born, sex, added: today, course: None };
            let mut library = Library::open_or_create(&at.path()).map_err(failure)?;
            tell_damage(&library);
            library.add_child(child).map_err(failure)?;
            terminal::say(format_args!("added {id} to {}", library.path().display()))
        }
        Args::Amend { id, born, sex, yes, at } => {
            born.map_or_else(today, |born| born_by_today(born, *yes))?;
            let mut library = at.open()?;
            library.amend(id, *born, sex.map(Into::into)).map_err(failure)?;
            let child = library.child(id).map_err(failure)?;
            let sex = child.sex.map_or_else(String::new, |sex| format!(", a {}", sex.words()));
            terminal::say(format_args!("{id} is amended: born {}{sex}", child.birth))
        }
        Args::List { key, json, at } => show::list(&at.open()?, key.as_deref(), *json),
        Args::Show { id, key, json, at } => show::show(&mut at.open()?, id, key.as_deref(), *json),
        Args::Export { id, out, columns, all, at } => {
            super::giving::run(&mut at.open()?, id, out, columns.as_deref(), *all)
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
            let event = Event { child: id.clone(), date, kind, text: text.clone(), answer_to: None };
            at.open()?.add_event(event).map_err(failure)?;
            terminal::say(format_args!("noted for {id} on {date}"))
        }
        Args::Plan { id, from, every_days, sessions, at } => {
            let course = Course { from: *from, every_days: *every_days, sessions: *sessions };
            at.open()?.plan(id, Some(course)).map_err(failure)?;
            terminal::say(format_args!("planned for {id}: {}", planned(&course)))
        }
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
            // Read before, so that a file that is none stops the merge.
            key.as_deref().map(Names::read).transpose().map_err(failure)?;
            library.merge(from, into, *although_different).map_err(failure)?;
            if let Some(key) = key {
                change_names(&mut library, key, |names| {
                    names.merge(from, into);
                    Ok(())
                })?;
            }
            terminal::say(format_args!(
                "{from} is part of {into} now; `plantar child unmerge {from}` undoes it"
            ))
        }
        Args::Unmerge { from, key, at } => {
            let mut library = at.open()?;
            key.as_deref().map(Names::read).transpose().map_err(failure)?;
            let into = library.unmerge(from).map_err(failure)?;
            if let Some(key) = key {
                change_names(&mut library, key, |names| {
                    names.unmerge(from, &into);
                    Ok(())
                })?;
            }
            terminal::say(format_args!("{from} is a child of its own again, and no part of {into}"))
        }
        Args::Delete { id, yes, key, at } => {
            let mut library = at.open()?;
            library.holds(id).map_err(failure)?;
            confirmed(*yes, &format!("{id} and all that is kept of the child goes for good"))?;
            // The name first: when this fails, the child is still there to try again.
            if let Some(key) = key {
                Names::read(key).map_err(failure)?;
                let parts = library.merged_into(id);
                change_names(&mut library, key, |names| {
                    std::iter::once(id).chain(&parts).for_each(|id| names.remove(id));
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

/// A number of things whose name is another one for many.
pub fn count_of(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
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

/// Runs `plantar session add`. A day whose checklist locked the session is refused, one without is told.
pub fn add(args: &SessionAdd) -> Result<(), Failure> {
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
    terminal::say(format_args!("added to {}: {}", args.child, show::in_words(&Session { id, ..session })))
}

/// The sessions up to a day, or all.
///
/// # Errors
/// When there is none, or all lie later.
pub fn up_to(
    day: Option<Date>,
    mut sessions: Vec<Session>,
    child: &ChildId,
) -> Result<Vec<Session>, Failure> {
    let all = sessions.len();
    let first = sessions.iter().map(|session| session.date).min();
    sessions.retain(|session| day.is_none_or(|day| session.date <= day));
    match (first, day) {
        _ if !sessions.is_empty() => Ok(sessions),
        (Some(first), Some(day)) => {
            let later = match all {
                1 => format!("its only one is of {first}"),
                all => format!("all {all} lie later, the first on {first}"),
            };
            Err(Failure::new(Exit::Refused, format!("{child} has no session up to {day}: {later}"))
                .with_hint(format!("say {first} or a later day, or leave the day out")))
        }
        _ => Err(Failure::new(Exit::Refused, format!("{child} has no session yet"))
            .with_hint(format!("add one with `plantar session add FILE --child {child}`"))),
    }
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
    flow::prepare(child, files, hints, date, terminal::zone_at).map_err(|error| match error {
        error @ flow::SessionError::NoFoot { .. } => Failure::new(Exit::NoFoot, error),
        error @ (flow::SessionError::NoDay { .. } | flow::SessionError::Days { .. }) => {
            Failure::new(Exit::Usage, error).with_hint("say it with --date")
        }
        error => Failure::new(Exit::Input, error),
    })
}

/// Says where no consent of a guardian is noted.
pub fn tell_consent(library: &Library, child: &ChildId) {
    if library.consent(child).is_none() {
        eprintln!(
            "plantar: no consent of a guardian is noted for {child} (`plantar child consent {child} --who ROLE` notes it)"
        );
    }
}

/// Adds a prepared session, unless the checklist locked its day, or its feet are unlike the child's and nobody says
/// yes. Returns the session, and its name.
pub fn keep(
    library: &mut Library,
    prepared: Prepared,
    yes: bool,
) -> Result<(Session, crate::child::SessionId), Failure> {
    let (child, date) = (&prepared.session.child, prepared.session.date);
    if checklist::was_open(library, child, date) == Some(false) {
        let locked = format!("the checklist of {date} locked the session: it is not added");
        return Err(Failure::new(Exit::Locked, locked).with_hint(format!(
            "`plantar checklist --child {child} --date {date}` again, if an answer was wrong"
        )));
    }
    if !yes {
        let norms = super::reading::norms(None)?;
        let doubts = flow::session_doubts(library, &prepared, &norms).map_err(failure)?;
        if !doubts.is_empty() {
            let child = &prepared.session.child;
            let message = format!("are these the feet of {child}? {}", doubts.join("; "));
            return Err(Failure::new(Exit::Refused, message).with_hint(
                "--yes adds them; else check whose they are, the birth, and the size of the cells",
            ));
        }
    }
    let added = library.add_session(prepared.session.clone(), &prepared.recordings).map_err(failure)?;
    Ok((prepared.session, added.session))
}
