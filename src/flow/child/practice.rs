//! What a child practised, from the plan and the questions around it to the library.

use crate::base::{ChildId, Date, Judgement};
use crate::checklist::{Asked, Pain, Stop};
use crate::child::{
    Answer, Complaint, Event, EventKind, PlannedSet, Practice, PractisedSession, PractisedSet, Reply,
};
use crate::exercise;
use crate::flow::reason::LeftOut;
use crate::store::{Library, LibraryError};

/// Key under which a library keeps that the questions of a day were shown, and whether the session could begin.
pub const CHECKLIST_SHOWN: &str = "checklist_shown";
/// Keys of the questions around practice.
const PAIN_BEFORE: &str = "practice_pain_before";
const PAIN_AFTER: &str = "practice_pain_after";
const NEW_PAIN: &str = "practice_new_pain";
const NUMBNESS: &str = "practice_numbness";
const DIZZINESS: &str = "practice_dizziness";
const SKIN_MARKS: &str = "practice_skin_marks";

/// Why practice is not kept.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PractiseError {
    /// The checklist of that day, or what was said during practice, locked the mat.
    #[error(
        "{child} may not practise on {date}: the checklist, or what was said during practice, locked that day"
    )]
    Locked {
        /// Who.
        child: ChildId,
        /// When.
        date: Date,
    },
    /// The library.
    #[error(transparent)]
    Library(#[from] LibraryError),
}

/// What the questions of a day led to, as the library keeps it: whether the last time they were shown, or asked during
/// practice, the session could begin; `None` when they were not shown.
pub fn checklist_open(library: &Library, child: &ChildId, date: Date) -> Option<bool> {
    let shown = library.answers(child).filter(|answer| answer.key == CHECKLIST_SHOWN && answer.date == date);
    shown.last().map(|answer| answer.answer == Reply::Yes)
}

/// Refuses practice on a day that a stop answer of the checklist locked, or something said during practice; as it
/// refuses a session. Once the checklist is answered anew without a stop, the day is open again.
///
/// # Errors
/// [`PractiseError::Locked`].
pub fn may_practise(library: &Library, child: &ChildId, date: Date) -> Result<(), PractiseError> {
    match checklist_open(library, child, date) {
        Some(false) => Err(PractiseError::Locked { child: child.clone(), date }),
        Some(true) | None => Ok(()),
    }
}

/// Keeps what was asked around practice: the answers, an event of each pain and complaint, which a reading takes up,
/// and, where something stops practice, the lock of the day. Said twice it is kept once. Returns what stops.
///
/// # Errors
/// When the child is not here, or the system refuses.
pub fn keep_asked(
    library: &mut Library,
    child: &ChildId,
    date: Date,
    asked: &Asked,
) -> Result<Vec<Stop>, PractiseError> {
    let stops = asked.stops();
    let answer = |key: &str, yes: bool| Answer {
        child: child.clone(),
        date,
        key: key.to_owned(),
        answer: if yes { Reply::Yes } else { Reply::No },
        who: asked.who.clone(),
    };
    let said = &asked.complaints;
    let mut answers = Vec::new();
    answers.extend(asked.before.map(|pain| answer(PAIN_BEFORE, pain.hurts())));
    answers.extend(asked.after.map(|pain| answer(PAIN_AFTER, pain.hurts())));
    let complaints = [
        (NEW_PAIN, said.new_pain),
        (NUMBNESS, said.numbness),
        (DIZZINESS, said.dizziness),
        (SKIN_MARKS, stops.iter().any(|stop| matches!(stop, Stop::SkinMarks { .. }))),
    ];
    answers.extend(complaints.into_iter().filter(|(_, yes)| *yes).map(|(key, yes)| answer(key, yes)));
    if !stops.is_empty() {
        answers.push(answer(CHECKLIST_SHOWN, false));
    }
    // What the newest answer of its day says already is not said again.
    answers.retain(|answer| {
        let same = |kept: &&Answer| kept.key == answer.key && kept.date == answer.date;
        library.answers(child).filter(same).last() != Some(answer)
    });
    let events = events(library, child, date, asked, &stops);
    // The events come first: what a reading takes up must not be lost to a fault in between.
    events.into_iter().try_for_each(|event| library.add_event(event))?;
    if !answers.is_empty() {
        library.add_answers(answers)?;
    }
    Ok(stops)
}

/// The events that are not kept yet. That there is no pain is one where an answer of the same day said otherwise.
fn events(library: &Library, child: &ChildId, date: Date, asked: &Asked, stops: &[Stop]) -> Vec<Event> {
    let kept = library.events(child);
    let event = |kind: EventKind, question: Option<&str>| Event {
        child: child.clone(),
        date,
        kind,
        text: None,
        answer_to: question.map(str::to_owned),
    };
    let mut events = Vec::new();
    let mut pain = |score: Option<u8>, question: &str| {
        let kind = EventKind::Pain { score };
        let mine =
            |event: &&&Event| event.is_of(child, date, kind) && event.answer_to.as_deref() == Some(question);
        let before = kept.iter().rfind(mine).map_or(EventKind::Pain { score: Some(0) }, |event| event.kind);
        if before != kind {
            events.push(event(kind, Some(question)));
        }
    };
    for (asked, question) in [(asked.before, PAIN_BEFORE), (asked.after, PAIN_AFTER)] {
        if let Some(asked) = asked {
            pain(asked.score(), question);
        }
    }
    // New pain that nobody gave a number for.
    if asked.complaints.new_pain && !asked.after.is_some_and(Pain::hurts) {
        pain(None, NEW_PAIN);
    }
    for stop in stops {
        let why = match stop {
            Stop::Numbness => Complaint::Numbness,
            Stop::Dizziness => Complaint::Dizziness,
            Stop::SkinMarks { .. } => Complaint::SkinMarks,
            Stop::Pain { .. } | Stop::Hurts | Stop::NewPain => continue,
        };
        let kind = EventKind::Stopped { why };
        if !kept.iter().any(|event| event.date == date && event.kind == kind) {
            events.push(event(kind, None));
        }
    }
    events
}

/// What was practised beside what was planned: every exercise of the plan has its set, those that nobody did as left
/// out. Where practice was stopped, that is why: of what was left out and of what ended before it was done.
pub fn with_plan(plan: &[PlannedSet], mut practice: Practice, stops: &[Stop]) -> Practice {
    let mut free: Vec<bool> = practice.sets.iter().map(|_| true).collect();
    let end_s = practice.sets.iter().map(|set| set.end_s).fold(0.0, f64::max);
    let why = stops.first().map_or_else(|| Judgement::of(&LeftOut::NotDone), |stop| Judgement::of(stop));
    let mut missing = Vec::new();
    for planned in plan {
        let of_it = |at: &usize| free[*at] && practice.sets[*at].exercise == planned.exercise;
        let same = |at: &usize| practice.sets[*at].planned == Some(planned.amount);
        let places = || (0..free.len()).filter(of_it);
        match places().find(same).or_else(|| places().next()) {
            Some(at) => {
                free[at] = false;
                practice.sets[at].planned.get_or_insert(planned.amount);
            }
            None => missing.push(left_out(planned, end_s, why.clone())),
        }
    }
    if !stops.is_empty() {
        let ended = Judgement::of(&exercise::Reason::SessionEnded);
        for set in &mut practice.sets {
            let is_short = set.completion().is_some_and(|share| share < 1.0);
            if set.left_out.as_ref() == Some(&ended) || (set.left_out.is_none() && is_short) {
                set.left_out = Some(why.clone());
            }
        }
    }
    practice.sets.extend(missing);
    practice
}

fn left_out(planned: &PlannedSet, at_s: f64, why: Judgement) -> PractisedSet {
    PractisedSet {
        exercise: planned.exercise,
        planned: Some(planned.amount),
        start_s: at_s,
        end_s: at_s,
        performed: Vec::new(),
        reps: 0,
        held_s: 0.0,
        practised_s: 0.0,
        score: None,
        stars: None,
        tired_s: None,
        unseen: Vec::new(),
        refused: None,
        left_out: Some(why),
    }
}

/// Keeps what a child practised: beside the plan of the library, with what was asked before and after it. What stops
/// practice is told, kept as events, and locks the rest of the day. Where the session is refused nothing is kept of
/// what was asked either. Returns the session as it is kept, and what stops.
///
/// # Errors
/// When the day was locked before, what was practised in this session is kept already, or the library refuses.
pub fn keep_practice(
    library: &mut Library,
    session: PractisedSession,
    asked: &Asked,
) -> Result<(PractisedSession, Vec<Stop>), PractiseError> {
    may_practise(library, &session.child, session.date)?;
    library.may_add_practice(&session)?;
    keep_begun_practice(library, session, asked)
}

/// The same of practice that was begun before anything locked the day.
pub(super) fn keep_begun_practice(
    library: &mut Library,
    mut session: PractisedSession,
    asked: &Asked,
) -> Result<(PractisedSession, Vec<Stop>), PractiseError> {
    let (child, date) = (session.child.clone(), session.date);
    let plan = library.child(&child)?.plan.clone();
    session.practice = with_plan(&plan, session.practice, &asked.stops());
    session.practice.pain_before = asked.before.and_then(Pain::score).or(session.practice.pain_before);
    session.practice.pain_after = asked.after.and_then(Pain::score).or(session.practice.pain_after);
    // The questions first: that a child was in pain is kept even where the rest is refused.
    let stops = keep_asked(library, &child, date, asked)?;
    library.add_practice(&session)?;
    Ok((session, stops))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Exercise, Unit};
    use crate::checklist::Complaints;
    use crate::child::fixture::{plan, practised};
    use crate::child::{Amount, Child};

    fn day() -> Date {
        "2026-03-02".parse().unwrap()
    }

    fn id() -> ChildId {
        "kid-1".parse().unwrap()
    }

    fn library(root: &std::path::Path) -> Library {
        let mut library = Library::open_or_create(root).unwrap();
        let birth = "2019-05".parse().unwrap();
        let child = Child {
            id: id(),
            birth,
            sex: None,
            added: day(),
            course: None,
            plan: plan(),
            known: Vec::new(),
            language: None,
        };
        library.add_child(child).unwrap();
        library
    }

    fn asked(before: &str, after: &str, complaints: Complaints) -> Asked {
        let (before, after) = (before.parse().ok(), after.parse().ok());
        Asked { who: "parent".to_owned(), before, after, complaints }
    }

    #[test]
    fn a_session_knows_what_was_planned_done_and_left_out_and_why() {
        let whole = practised(&id(), 0, day(), Unit::Kpa).practice;
        let mut done = whole.clone();
        // The last one was not begun, and of the first nobody knew that it was planned.
        done.sets.truncate(2);
        done.sets[0].planned = None;
        let kept = with_plan(&plan(), done.clone(), &[]);
        assert_eq!(kept.sets.len(), 3);
        assert_eq!(kept.sets[0].planned, Some(Amount::Reps(20)));
        let last = kept.sets.last().unwrap();
        assert_eq!((last.exercise, last.planned, last.reps), (Exercise::ToesUp, Some(Amount::Reps(10)), 0));
        assert_eq!(last.left_out.as_ref().unwrap().id, "flow-left-out-not-done");
        assert_eq!(last.completion(), Some(0.0));
        // What nobody planned stays, and counts for no plan.
        let mut twice = done.clone();
        twice.sets.push(twice.sets[0].clone());
        let kept = with_plan(&plan(), twice, &[]);
        assert_eq!(kept.sets.len(), 4);
        assert_eq!(kept.sets[2].planned, None);
        // A stop says why.
        let stopped = with_plan(&plan(), done, &[Stop::Dizziness]);
        let why: Vec<_> =
            stopped.sets.iter().map(|set| set.left_out.as_ref().map(|why| why.id.as_str())).collect();
        assert_eq!(why, [Some("checklist-stop-dizziness"); 3]);
        assert_eq!(with_plan(&[], whole.clone(), &[]), whole);
    }

    #[test]
    fn practice_is_kept_with_what_was_asked() {
        let folder = tempfile::tempdir().unwrap();
        let mut library = library(folder.path());
        let session = practised(&id(), 0, day(), Unit::Kpa);
        let (kept, stops) =
            keep_practice(&mut library, session, &asked("0", "0", Complaints::default())).unwrap();
        assert!(stops.is_empty());
        assert_eq!((kept.practice.pain_before, kept.practice.pain_after), (Some(0), Some(0)));
        assert_eq!(library.practices(&id()).unwrap(), [kept]);
        assert!(library.events(&id()).is_empty(), "no pain is no event");
        may_practise(&library, &id(), day()).unwrap();
    }

    #[test]
    fn what_is_wrong_is_an_event_and_locks_the_day() {
        let folder = tempfile::tempdir().unwrap();
        let mut library = library(folder.path());
        let complaints = Complaints { numbness: true, skin_marks_min: Some(20.0), ..Complaints::default() };
        let asked = asked("0", "4", complaints);
        let session = practised(&id(), 0, day(), Unit::Kpa);
        let (kept, stops) = keep_practice(&mut library, session.clone(), &asked).unwrap();
        let said: Vec<String> = stops.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "pain of 4 of 10",
                "pain that was not there before",
                "a numb foot",
                "marks on the skin for 20 minutes, more than 10"
            ]
        );
        assert!(kept.practice.sets.iter().any(|set| set.left_out.is_some()));
        let kinds = |library: &Library| -> Vec<EventKind> {
            library.events(&id()).iter().map(|event| event.kind).collect()
        };
        let expected = [
            EventKind::Pain { score: Some(4) },
            EventKind::Stopped { why: Complaint::Numbness },
            EventKind::Stopped { why: Complaint::SkinMarks },
        ];
        assert_eq!(kinds(&library), expected);
        assert_eq!(library.practices(&id()).unwrap().len(), 1, "what was done before the stop is kept");
        // What is refused leaves nothing of what was asked.
        let twice = PractisedSession { date: day().plus_days(3).unwrap(), ..session };
        let refused = keep_practice(&mut library, twice.clone(), &asked).unwrap_err();
        assert!(matches!(refused, PractiseError::Library(LibraryError::Doubled { .. })), "{refused}");
        assert_eq!(kinds(&library), expected);
        assert_eq!(checklist_open(&library, &id(), twice.date), None);
        // The day is locked, and saying it again adds nothing.
        let next = practised(&id(), 1, day(), Unit::Kpa);
        let refused = keep_practice(&mut library, next, &Asked::default()).unwrap_err();
        assert!(matches!(refused, PractiseError::Locked { .. }), "{refused}");
        keep_asked(&mut library, &id(), day(), &asked).unwrap();
        assert_eq!(kinds(&library), expected);
        may_practise(&library, &id(), day().plus_days(1).unwrap()).unwrap();
    }

    #[test]
    fn a_small_child_says_whether_it_hurts_and_may_take_it_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut library = library(folder.path());
        let tell = |library: &mut Library, before: &str| {
            keep_asked(library, &id(), day(), &asked(before, "", Complaints::default())).unwrap()
        };
        assert_eq!(tell(&mut library, "yes"), [Stop::Hurts]);
        assert_eq!(library.events(&id())[0].kind, EventKind::Pain { score: None });
        assert_eq!(tell(&mut library, "no"), []);
        assert_eq!(library.events(&id())[0].kind, EventKind::Pain { score: Some(0) });
    }
}
