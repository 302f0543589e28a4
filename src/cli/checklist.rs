//! `plantar checklist`: the questions before the mat.

use std::io::{BufRead as _, IsTerminal as _, Write as _};

use serde_json::json;

use super::exit::{Exit, Failure};
use super::language::with_english;
use super::letters::Letter;
use super::prompts::Ask;
use super::{args, day, library, terminal};
use crate::base::{ChildId, Date, InWords, Language};
use crate::checklist::{Checklist, Gate, Given, Judgement, Kind, Reason, holding, read_answers, remembered};
use crate::child::{Answer, Event, EventKind, Reply};
use crate::flow::CHECKLIST_SHOWN;
use crate::store::Library;

/// Runs the command.
pub(super) fn run(args: &args::Checklist) -> Result<(), Failure> {
    let today = args.date.map_or_else(day::today, Ok)?;
    day::not_to_come(today)?;
    let mut library = args.child.as_ref().map(|_| args.at.open()).transpose()?;
    let age_years = match (&library, &args.child) {
        (Some(library), Some(child)) => {
            library.child(child).map_err(library::failure)?.birth.age_years(today)
        }
        _ => args.age.years(today)?,
    };
    let kept = library.as_ref().zip(args.child.as_ref());
    let language = args.language.chosen_for(library.as_ref(), args.child.as_ref())?;
    let how = How { today, asks: !args.json, language };
    let judged = judge(&args.given, kept, age_years, how)?;
    if args.json && args.given.checklist.is_none() {
        // The questions were listed, and nobody was asked.
        return terminal::say(document(args, today, &judged));
    }
    if let (Some(library), Some(child)) = (&mut library, &args.child) {
        keep(library, child, &judged, today)?;
    }
    if args.json {
        terminal::say(document(args, today, &judged))?;
    } else {
        tell(&judged, how)?;
    }
    may_begin(&judged, today)
}

/// When and how the questions are asked.
#[derive(Clone, Copy)]
struct How {
    today: Date,
    /// Whether a person may be asked.
    asks: bool,
    language: Language,
}

/// Asks the questions before the session that a child of a library begins on a day, keeps the answers, and lets
/// the session begin or locks it.
///
/// # Errors
/// [`Exit::Locked`] unless it may begin.
pub(super) fn before_the_mat(
    library: &mut Library,
    child: &ChildId,
    given: &args::Answers,
    today: Date,
    language: Language,
) -> Result<(), Failure> {
    let age_years = library.child(child).map_err(library::failure)?.birth.age_years(today);
    let how = How { today, asks: true, language };
    let judged = judge(given, Some((library, child)), age_years, how)?;
    keep(library, child, &judged, today)?;
    for reason in &judged.reasons {
        eprintln!("plantar: {}", reason_words(reason, &judged, language));
    }
    may_begin(&judged, today)
}

/// The answers from the file or the person, with those that are remembered of a child, and what they lead to.
fn judge(
    given: &args::Answers,
    kept: Option<(&Library, &ChildId)>,
    age_years: f64,
    how: How,
) -> Result<Judgement, Failure> {
    let checklist = Checklist::shipped().map_err(|error| Failure::new(Exit::Unexpected, error))?;
    let mut answers: Vec<Given> =
        kept.map(|(library, child)| remembered(&checklist, library.answers(child))).unwrap_or_default();
    let who = given.who.as_deref();
    let How { today, asks, language } = how;
    let interactive = std::io::stdin().is_terminal() && asks;
    answers.extend(match &given.checklist {
        Some(file) => {
            let fault = |problem: String| {
                Failure::new(Exit::Input, format!("{}: {problem}", file.display()))
                    .with_hint("one line per question: key,answer")
            };
            let text = std::fs::read_to_string(file).map_err(|error| fault(error.to_string()))?;
            read_answers(&checklist, &text, today, who).map_err(|error| fault(error.to_string()))?
        }
        None if interactive => ask(&checklist, &answers, age_years, who, how)?,
        None if !asks => Vec::new(),
        None => {
            return Err(Failure::new(Exit::Locked, "the checklist needs a terminal; no answers were saved")
                .with_hint("answer it at a terminal, or give --checklist FILE"));
        }
    });
    let judged = checklist.judge(&answers, age_years, today, given.confirmed_by.as_deref());
    if judged.gate == Gate::Confirm && interactive && given.checklist.is_none() {
        say_reasons(&judged, language)?;
        let who = confirming(prompt(&Ask::Confirm.in_words(language))?, language);
        return Ok(checklist.judge(&answers, age_years, today, Some(&who)));
    }
    Ok(judged)
}

/// Who confirms, from what was typed: nobody where that is a no.
fn confirming(typed: String, language: Language) -> String {
    if Letter::meant(&typed, &[Letter::No], language).is_some() { String::new() } else { typed }
}

/// Keeps the answers with the child, that the questions were shown and what came of it, and a pain as an event.
///
/// # Errors
/// When the library refuses.
pub(super) fn keep(
    library: &mut Library,
    child: &ChildId,
    judged: &Judgement,
    today: Date,
) -> Result<(), Failure> {
    let answer = |key: &str, answer: Reply, date: Date, who: &str| Answer {
        child: child.clone(),
        date,
        key: key.to_owned(),
        answer,
        who: who.to_owned(),
    };
    let mut answers: Vec<Answer> =
        judged.answers.iter().map(|one| answer(&one.key, one.reply, one.date, &one.who)).collect();
    // What the newest answer of its day says already is not said again; what was answered otherwise since is.
    answers.retain(|answer| {
        let same = |kept: &&Answer| kept.key == answer.key && kept.date == answer.date;
        library.answers(child).filter(same).last() != Some(answer)
    });
    let came = if judged.gate == Gate::Open { Reply::Yes } else { Reply::No };
    let confirmed = judged.confirmed_by.as_deref().unwrap_or("nobody had to confirm");
    answers.push(answer(CHECKLIST_SHOWN, came, today, confirmed));
    // From what was kept before, which says where an older pain comes from.
    let pains: Vec<Event> = judged.answers.iter().filter_map(|given| pain(library, child, given)).collect();
    library.add_answers(answers).map_err(library::failure)?;
    pains.into_iter().try_for_each(|event| library.add_event(event).map_err(library::failure))
}

/// The pain that an answer tells of, as an event, unless it is kept already. That there is none is kept where an
/// answer of the same day said otherwise.
fn pain(library: &Library, child: &ChildId, given: &Given) -> Option<Event> {
    let kind = EventKind::Pain { score: Some(given.score?) };
    let question = Some(given.key.clone());
    let (events, replaced) = library.events_and_replaced(child);
    let told =
        events.iter().chain(&replaced).any(|event| event.date == given.date && event.answer_to == question);
    let of_day = || events.iter().filter(|event| event.is_of(child, given.date, kind));
    let yes =
        |answer: &Answer| answer.key == given.key && answer.date == given.date && answer.answer == Reply::Yes;
    // Before it was kept which question an event answers, an answer looked like a note without words.
    let bare = || of_day().rfind(|event| event.answer_to.is_none() && event.text.is_none());
    let bare = || bare().filter(|event| !told && event.kind.is_pain() && library.answers(child).any(yes));
    let before = of_day().rfind(|event| event.answer_to == question).or_else(bare);
    let said = before.map_or(EventKind::Pain { score: Some(0) }, |before| before.kind);
    let answer_to = before.map_or(question, |before| before.answer_to.clone());
    let event = Event { child: child.clone(), date: given.date, kind, text: None, answer_to };
    (said != kind).then_some(event)
}

fn tell(judged: &Judgement, How { today, language, .. }: How) -> Result<(), Failure> {
    say_reasons(judged, language)?;
    if let Some(who) = &judged.confirmed_by {
        terminal::say(Ask::ConfirmedBy { who: who.clone() }.in_words(language))?;
    }
    if judged.gate == Gate::Open {
        terminal::say(format_args!("{today}: {}", judged.gate.in_words(language)))?;
    }
    Ok(())
}

fn may_begin(judged: &Judgement, today: Date) -> Result<(), Failure> {
    let failure = || Failure::new(Exit::Locked, format!("the session is locked: {}", judged.gate));
    match judged.gate {
        Gate::Open => Ok(()),
        Gate::Confirm => Err(failure().with_hint("--confirmed-by ROLE once the supervisor has decided")),
        Gate::Unanswered => Err(failure().with_hint(format!(
            "answers must be from {today}, or, for lasting ones, from the 30 days before; --date gives another day"
        ))),
        Gate::Stop => Err(failure()),
    }
}

/// A question, its answer as it was given, and what that leads to; of one without an answer the key under which a file
/// answers it as well.
fn reason_words(reason: &Reason, judged: &Judgement, language: Language) -> String {
    let reply = match reason.reply {
        Some(Reply::Yes) => "yes",
        Some(Reply::No) => "no",
        Some(Reply::Unsure) => "unsure",
        Some(Reply::Withheld) => "withheld",
        None => "none",
    };
    let asked = with_english(&reason.question(), language);
    let given = judged.answers.iter().find(|given| given.key == reason.key);
    let replied = match given.and_then(|given| given.score) {
        Some(score) => score.to_string(),
        None => Ask::Replied { reply }.in_words(language),
    };
    match reason.reply {
        Some(_) => format!("{asked} {replied}: {}", with_english(&reason.gate, language)),
        None => format!("{}: {asked} {replied}", reason.key),
    }
}

/// All questions on one screen, one line each, but for those whose answer is remembered.
fn ask(
    checklist: &Checklist,
    kept: &[Given],
    age_years: f64,
    who: Option<&str>,
    How { today, language, .. }: How,
) -> Result<Vec<Given>, Failure> {
    let [yes, no, withheld] =
        [Letter::Yes, Letter::No, Letter::Withheld].map(|letter| letter.shown(language));
    let before = Ask::BeforeTheMat { yes: yes.clone(), no: no.clone(), withheld: withheld.clone() };
    terminal::say(before.in_words(language))?;
    let who = match who {
        Some(who) => who.to_owned(),
        None => prompt(&Ask::WhoAnswers.in_words(language))?,
    };
    let known = checklist.for_age(age_years).filter(|question| holding(question, kept, today).is_some());
    let known = known.count();
    let changed = known > 0 && {
        let asked = prompt(&format!("{} [{yes}/{no}]", Ask::HasChanged { known }.in_words(language)))?;
        Letter::meant(&asked, &[Letter::Yes, Letter::No], language) != Some(Letter::No)
    };
    let mut given = Vec::new();
    for question in checklist.for_age(age_years) {
        if !changed && holding(question, kept, today).is_some() {
            continue;
        }
        let (answers, please) = match question.kind {
            Kind::Scale => ("0-10/?".to_owned(), Ask::ScaleExpected),
            Kind::YesNo => {
                let (yes, no, withheld) = (yes.clone(), no.clone(), withheld.clone());
                (format!("{yes}/{no}/?/{withheld}"), Ask::YesOrNoExpected { yes, no, withheld })
            }
        };
        given.push(loop {
            let text = prompt(&format!("{} [{answers}]", with_english(question, language)))?;
            match Given::parse(checklist, &question.key, in_english(&text, language), today, &who) {
                Ok(given) => break given,
                Err(_) => terminal::say(please.in_words(language))?,
            }
        });
    }
    Ok(given)
}

/// An answer that was typed, as answers are written in files.
fn in_english(typed: &str, language: Language) -> &str {
    match Letter::meant(typed, &[Letter::Yes, Letter::No, Letter::Withheld], language) {
        Some(Letter::Yes) => "yes",
        Some(Letter::No) => "no",
        Some(Letter::Withheld) => "withheld",
        _ => typed,
    }
}

fn prompt(text: &str) -> Result<String, Failure> {
    let mut out = std::io::stdout().lock();
    write!(out, "{text} ").and_then(|()| out.flush()).map_err(|error| Failure::stdout(&error))?;
    let mut line = String::new();
    let ended = || Failure::new(Exit::Locked, "the session is locked: the questions were not answered");
    match std::io::stdin().lock().read_line(&mut line) {
        Ok(0) | Err(_) => Err(ended()),
        Ok(_) => Ok(line.trim().to_owned()),
    }
}

fn say_reasons(judged: &Judgement, language: Language) -> Result<(), Failure> {
    for reason in &judged.reasons {
        terminal::say(reason_words(reason, judged, language))?;
    }
    Ok(())
}

fn document(args: &args::Checklist, today: Date, judged: &Judgement) -> serde_json::Value {
    let reasons: Vec<_> = judged
        .reasons
        .iter()
        .map(|reason| {
            json!({
                "key": reason.key, "question": reason.question().to_string(), "answer": reason.reply,
                "leads_to": reason.gate,
            })
        })
        .collect();
    let answers: Vec<_> = judged
        .answers
        .iter()
        .map(|one| {
            json!({
                "key": one.key, "answer": one.reply, "score": one.score, "date": one.date, "who": one.who,
            })
        })
        .collect();
    json!({
        "child": args.child, "shown": today, "gate": judged.gate, "text": judged.gate.to_string(),
        "confirmed_by": judged.confirmed_by, "reasons": reasons, "answers": answers,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_no_is_nobody_who_confirms() {
        for language in Language::offered() {
            for no in ["n", "No", &Letter::No.shown(language)] {
                assert_eq!(confirming(no.to_owned(), language), "", "{language}");
            }
            assert_eq!(confirming("nurse".to_owned(), language), "nurse");
        }
    }
}
