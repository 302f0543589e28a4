//! Children and what is kept of them, for people and as JSON.

use std::path::Path;

use serde_json::{Value, json};

use super::super::exit::Failure;
use super::super::terminal;
use super::plan::lines;
use crate::base::{ChildId, english};
use crate::child::{Event, EventKind, GameLevel, KnownCondition, PractisedSession, Session};
use crate::cli::counted::count;
use crate::cli::day::today;
use crate::cli::library::{failure, tell_damage};
use crate::cli::names::names;
use crate::cli::reason::Noted;
use crate::cli::sessions::in_words;
use crate::store::{Library, Summary};

fn entry(library: &Library, summary: &Summary<'_>, name: Option<&str>, age_years: f64) -> Value {
    let child = summary.child;
    let mut entry = json!({
        "consent": library.consent(&child.id).map(|consent| consent.date),
        "child": child.id,
        "birth": child.birth,
        "sex": child.sex,
        "known": child.known,
        "language": child.language,
        "added": child.added,
        "age_years": age_years,
        "course": child.course,
        "plan": child.plan,
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

pub(super) fn list(library: &Library, key: Option<&Path>, json: bool) -> Result<(), Failure> {
    let (names, today) = (names(key)?, today()?);
    if json {
        let entry = |summary: Summary<'_>| {
            entry(library, &summary, names.get(&summary.child.id), summary.child.birth.age_years(today))
        };
        return terminal::say(json!({ "children": library.summary().map(entry).collect::<Vec<_>>() }));
    }
    let width = library.children().map(|child| child.id.as_str().len()).max().unwrap_or(0).max(5);
    terminal::say(format_args!(
        "{:<width$}  {:>5}  {:>8}  {:<10}  {:<10}  {:>13}",
        "child", "years", "sessions", "first", "last", "recorded, min"
    ))?;
    for summary in library.summary() {
        let child = summary.child;
        let (first, last) =
            summary.span.map_or_else(Default::default, |(first, last)| (first.to_string(), last.to_string()));
        let name = names.get(&child.id).map_or_else(String::new, |name| format!("  {name}"));
        terminal::say(format_args!(
            "{:<width$}  {:>5.1}  {:>8}  {first:<10}  {last:<10}  {:>13.1}{name}",
            child.id.as_str(),
            child.birth.age_years(today),
            summary.sessions,
            summary.duration_s / 60.0,
        ))?;
    }
    Ok(())
}

pub(super) fn show(
    library: &mut Library,
    id: &ChildId,
    key: Option<&Path>,
    json: bool,
) -> Result<(), Failure> {
    let (names, today) = (names(key)?, today()?);
    let sessions = library.sessions(id).map_err(failure)?;
    let practices = library.practices(id).map_err(failure)?;
    tell_damage(library);
    let child = library.child(id).map_err(failure)?;
    let age_years = child.birth.age_years(today);
    if json {
        let summary = library.summary().find(|summary| summary.child.id == *id);
        let mut document =
            summary.map_or_else(|| json!({}), |summary| entry(library, &summary, names.get(id), age_years));
        document["practice"] = json!(practices);
        document["levels"] = library.levels(id).into_iter().map(level).collect();
        document["sessions"] = sessions.iter().map(told).collect();
        let (events, replaced) = library.events_and_replaced(id);
        (document["events"], document["replaced"]) = (json!(events), json!(replaced));
        document["answers"] = json!(library.answers(id).collect::<Vec<_>>());
        document["consents"] = json!(library.consents(id).collect::<Vec<_>>());
        return terminal::say(document);
    }
    let name = names.get(id).map_or_else(String::new, |name| format!(" ({name})"));
    terminal::say(format_args!("{id}{name}: born {}, {age_years:.1} years", child.birth))?;
    terminal::say(match library.consent(id) {
        Some(consent) => format!("consent: given on {} by {}", consent.date, consent.who),
        None => format!("consent: none noted (`plantar child consent {id} --who ROLE`)"),
    })?;
    if !child.known.is_empty() {
        terminal::say(known(&child.known, ""))?;
    }
    if let Some(language) = child.language {
        terminal::say(format_args!("language: {}", language.name()))?;
    }
    for line in lines(child) {
        terminal::say(format_args!("planned: {line}"))?;
    }
    for session in &sessions {
        terminal::say(format_args!("{}", in_words(session)))?;
    }
    practices.iter().try_for_each(|session| terminal::say(practised_line(session)))?;
    let (events, replaced) = library.events_and_replaced(id);
    let noted = |event: &Event| {
        let text = event.text.as_ref().map_or_else(String::new, |text| format!(": {text}"));
        format!("{}  {}{text}", event.date, what(event.kind))
    };
    for event in events {
        terminal::say(noted(event))?;
    }
    for event in replaced {
        terminal::say(format_args!("{} (replaced by a later note on that day)", noted(event)))?;
    }
    Ok(())
}

/// How hard a game is.
fn level(level: &GameLevel) -> Value {
    json!({ "game": level.game, "level": level.level, "locked": level.locked, "date": level.date })
}

/// What is known of the feet, in words behind `before`; nothing where nothing is.
pub(super) fn known(known: &[KnownCondition], before: &str) -> String {
    let words: Vec<String> = known
        .iter()
        .map(|known| Noted::Known { condition: known.condition, side: known.side }.to_string())
        .collect();
    if words.is_empty() { String::new() } else { format!("{before}known: {}", words.join(", ")) }
}

/// A session in full, why a recording should not count in sentences.
fn told(session: &Session) -> Value {
    let mut entry = json!(session);
    let recordings = entry["recordings"].as_array_mut().into_iter().flatten();
    for (recording, recorded) in recordings.zip(&session.recordings) {
        recording["poor"] = recorded.poor.iter().map(ToString::to_string).collect();
    }
    entry
}

fn what(kind: EventKind) -> String {
    match kind {
        EventKind::Footwear => "footwear".to_owned(),
        EventKind::Illness => "illness".to_owned(),
        EventKind::Pain { score: Some(0) } => "no pain".to_owned(),
        EventKind::Pain { score: Some(score) } => format!("pain {score} of 10"),
        EventKind::Pain { score: None } => "pain".to_owned(),
        EventKind::Stiffness => "stiffness".to_owned(),
        EventKind::Limp => "limp".to_owned(),
        EventKind::Tiptoe => "walking on tiptoe".to_owned(),
        EventKind::Stopped { why } => format!("practice stopped: {}", why.words()),
        EventKind::Practice { minutes } => format!("practice, {minutes} min"),
        EventKind::Other => "note".to_owned(),
    }
}

/// What was practised in a session, on a line.
pub(in crate::cli) fn practised_line(session: &PractisedSession) -> String {
    let sets = &session.practice.sets;
    let out: Vec<String> = sets
        .iter()
        .filter_map(|set| Some(format!("{} ({})", english(&set.exercise), set.left_out.as_ref()?)))
        .collect();
    let held = match session.held_s() {
        0.0 => String::new(),
        held_s => format!(", held {held_s:.0} s"),
    };
    let out =
        if out.is_empty() { String::new() } else { format!("; left out or ended early: {}", out.join(", ")) };
    format!(
        "{}  practice, {}, {:.1} min, {}{held}, {}{out}",
        session.date,
        count(sets.iter().filter(|set| set.practised_s > 0.0).count(), "exercise"),
        session.practised_s() / 60.0,
        count(session.reps() as usize, "repetition"),
        session.id.as_str()
    )
}
