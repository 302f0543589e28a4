//! What was practised, kept with the child.

use std::path::Path;

use serde_json::{Value, json};

use super::seen::{CountedBy, Seen, counted};
use crate::base::{ChildId, Date, Judgement, Language, Meta};
use crate::checklist::{Asked, Stop};
use crate::child::{PractisedSession, SessionId};
use crate::cli::args::Facts;
use crate::cli::exit::{Exit, Failure};
use crate::cli::language::with_english;
use crate::cli::prompts::Aloud;
use crate::cli::{analyse, day, hint, library, terminal, words};
use crate::exercise::Target;
use crate::flow::{self, PractiseError, keep_practice};
use crate::play::sole_dose;
use crate::store::{self, Library, session_of};

/// A session as it is kept, and what stops practice for the day.
pub(super) struct Kept {
    pub(super) session: PractisedSession,
    pub(super) stops: Vec<Stop>,
    /// Those that were there before it began: of a recording, which is made already.
    pub(super) before: Vec<Stop>,
}

impl Kept {
    /// Puts what is known of it into a document.
    pub(super) fn put_into(&self, document: &mut Value) {
        document["child"] = json!(self.session.child);
        document["date"] = json!(self.session.date);
        document["session"] = json!(self.session.id.as_str());
        let stop = |stop: &Stop| json!({ "stop": stop.to_string(), "stop_id": Judgement::of(stop).id });
        document["stops"] = self.stops.iter().map(stop).collect();
    }

    /// Says where it is, and what stops practice.
    pub(super) fn tell(&self, language: Language) -> Result<(), Failure> {
        let PractisedSession { id, child, date, .. } = &self.session;
        take_back(child, *date, &self.stops).iter().for_each(|advice| eprintln!("plantar: {advice}"));
        for stop in &self.stops {
            terminal::say(if self.before.contains(stop) {
                // Of a recording, which is made already.
                with_english(&Aloud::TooLate { stop: Judgement::of(stop), date: *date }, language)
            } else {
                stop_words(stop, language)
            })?;
        }
        terminal::say(format_args!("kept with {child}: {date}, session {}", id.as_str()))
    }
}

/// What is said of something that stops practice.
pub(in crate::cli) fn stop_words(stop: &Stop, language: Language) -> String {
    with_english(&Aloud::Stops { stop: Judgement::of(stop) }, language)
}

/// How to take back what stopped practice, where it was said by mistake.
pub(in crate::cli) fn take_back(child: &ChildId, date: Date, stops: &[Stop]) -> Option<String> {
    let mut kinds: Vec<&str> = Vec::new();
    for stop in stops {
        let kind = match stop {
            Stop::Pain { .. } | Stop::Hurts | Stop::NewPain => "pain",
            Stop::Numbness => "numbness",
            Stop::Dizziness => "dizziness",
            Stop::SkinMarks { .. } => "skin-marks",
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let notes: Vec<String> = kinds
        .iter()
        .map(|kind| format!("`plantar child note {child} {kind} --date {date} --remove`"))
        .collect();
    (!notes.is_empty()).then(|| {
        format!(
            "if that was a mistake: {} withdraws it, and `plantar checklist --child {child} --date {date}` once \
             more opens the day",
            notes.join(" and ")
        )
    })
}

/// The same failure, where answers were given with it, which are not kept then.
pub(super) fn nothing_noted(failure: Failure, child: &ChildId, date: Date, asked: &Asked) -> Failure {
    let is_asked = Asked { who: String::new(), ..asked.clone() } != Asked::default();
    if !is_asked || !matches!(failure.exit, Exit::Known | Exit::Locked) {
        return failure;
    }
    let noted = format!(
        "the answers were not noted either: `plantar child note {child} pain --score N --date {date}` notes a pain"
    );
    let hint = failure.hint.iter().cloned().chain([noted]).collect::<Vec<_>>().join("; ");
    failure.with_hint(hint)
}

/// Says where nobody was asked whether it hurts.
pub(super) fn tell_unasked(child: &ChildId, date: Date, asked: &Asked) {
    let missing = match (asked.before, asked.after) {
        (Some(_), Some(_)) => return,
        (None, Some(_)) => "before practice (--pain-before)",
        (Some(_), None) => "after practice (--pain-after)",
        (None, None) => "before and after practice (--pain-before, --pain-after)",
    };
    eprintln!(
        "plantar: nobody said whether it hurt {missing}; `plantar child note {child} pain --score N --date {date}` \
         notes a pain"
    );
}

/// A failure to keep practice.
pub(in crate::cli) fn failure(error: PractiseError) -> Failure {
    match error {
        PractiseError::Library(error) => library::failure(error),
        PractiseError::Locked { ref child, date } => {
            let hint = format!(
                "`plantar checklist --child {child} --date {date}` once more, if an answer was wrong"
            );
            Failure::new(Exit::Locked, &error).with_hint(hint)
        }
    }
}

/// The day of a recording.
pub(super) fn day_of(meta: &Meta, date: Option<Date>) -> Result<Date, Failure> {
    let date = date.or_else(|| meta.day(terminal::zone_at)).ok_or_else(|| {
        Failure::new(Exit::Usage, "the recording has no date").with_hint("add --date YYYY-MM-DD")
    })?;
    day::not_to_come(date)?;
    Ok(date)
}

/// The name of the session that a recording makes.
pub(in crate::cli) fn session_name(file: &Path, facts: &Facts) -> Result<SessionId, Failure> {
    let mut frames =
        analyse::open_one(file, facts)?.frames(0).map_err(|error| Failure::new(Exit::Input, error))?;
    session_of(&mut frames).map_err(|error| Failure::new(Exit::Input, error))
}

/// Keeps what was practised, with what was asked around it.
pub(super) fn keep(
    library: &mut Library,
    child: &ChildId,
    date: Date,
    id: SessionId,
    seen: &Seen,
    asked: &Asked,
) -> Result<Kept, Failure> {
    let session = PractisedSession {
        id,
        child: child.clone(),
        date,
        simulated: seen.meta.is_simulated(),
        practice: seen.practised.practice.clone(),
        dose: sole_dose(&seen.practised.dose),
    };
    let before = Asked { before: asked.before, ..Asked::default() }.stops();
    let (session, stops) = keep_practice(library, session, asked).map_err(failure)?;
    Ok(Kept { session, stops, before })
}

/// Counts and keeps what an earlier session recorded and could not keep, because it was killed. What cannot be kept
/// stays.
pub(in crate::cli) fn keep_what_was_left(library: &mut Library, by: &CountedBy<'_>) -> Result<(), Failure> {
    let folder = library.incoming_practice();
    if folder.is_dir() {
        for recovered in flow::recover(&folder).map_err(|error| hint::output(&error))? {
            match recovered.done {
                Ok(done) => {
                    eprintln!(
                        "plantar: {}",
                        words::recovered(&recovered.journal, &recovered.recording, &done)
                    );
                }
                Err(error) => eprintln!("plantar: {error}"),
            }
        }
    }
    for recording in library.waiting_practice().map_err(library::failure)? {
        let child = store::open(&recording).ok().and_then(|recording| recording.meta().child.clone());
        let Some(child) = child else { continue };
        if let Err(failure) = keep_one(by, library, &child, &recording) {
            eprintln!("{failure}");
        }
    }
    Ok(())
}

fn keep_one(
    by: &CountedBy<'_>,
    library: &mut Library,
    child: &ChildId,
    recording: &Path,
) -> Result<(), Failure> {
    let id = session_name(recording, by.facts)?;
    let kept = match flow::played_again(recording) {
        Ok(Some(again)) => {
            let kept = flow::keep_played(library, child, again.date, (id, again.simulated), &again.played);
            kept.map(|(session, _)| session).map_err(failure)
        }
        Ok(None) => keep_counted(by, library, child, recording, id),
        Err(error) => {
            eprintln!("plantar: {error}; counted by the plan instead");
            keep_counted(by, library, child, recording, id)
        }
    };
    match kept {
        // Killed after it was kept and before it was removed.
        Err(failure) if failure.exit == Exit::Known => {}
        kept => {
            let PractisedSession { id, date, .. } = kept?;
            eprintln!("plantar: kept what {child} practised on {date}, session {}", id.as_str());
        }
    }
    library.clear_waiting(&flow::play_log(recording)).map_err(library::failure)?;
    library.clear_waiting(recording).map_err(library::failure)
}

/// Counts by the plan.
fn keep_counted(
    by: &CountedBy<'_>,
    library: &mut Library,
    child: &ChildId,
    recording: &Path,
    id: SessionId,
) -> Result<PractisedSession, Failure> {
    let plan = library.child(child).map_err(library::failure)?.plan.clone();
    let targets: Vec<Target> = plan.into_iter().map(Target::from).collect();
    let seen = counted(by, recording, &targets)?;
    let date = day_of(&seen.meta, None)?;
    keep(library, child, date, id, &seen, &Asked::default()).map(|kept| kept.session)
}
