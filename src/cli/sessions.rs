//! The sessions of a child: those up to a day, the one that is meant, and one in words.

use super::counted::count;
use super::exit::{Exit, Failure};
use crate::base::{ChildId, Date};
use crate::child::{PractisedSession, Session, SessionId};
use crate::flow;
use crate::report::Simulated;

/// The sessions up to a day, or all.
///
/// # Errors
/// When there is none, or all lie later.
pub(super) fn up_to(
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
                1 => format!("the only one is of {first}"),
                all => format!("all {all} are later, the first on {first}"),
            };
            Err(Failure::new(Exit::Refused, format!("{child} has no session up to {day}: {later}"))
                .with_hint(format!("give {first} or a later day, or leave the day out")))
        }
        _ => Err(Failure::new(Exit::Refused, format!("{child} has no measured session yet"))
            .with_hint(format!(
                "add a recording of standing or walking with `plantar session add FILE --child {child}`; what was \
                 practised is on `plantar course --child {child}`"
            ))),
    }
}

/// How much of what a child's page shows is simulated.
pub(super) fn simulated(sessions: &[Session], practices: &[PractisedSession]) -> Simulated {
    let measured = sessions.iter().map(|session| session.simulated);
    Simulated::of(measured.chain(practices.iter().map(|session| session.simulated)))
}

/// The session of a day or of a name.
pub(super) fn session<'a>(all: &'a [Session], which: &str, child: &ChildId) -> Result<&'a Session, Failure> {
    let named: Vec<_> = all.iter().map(|session| (&session.id, session.date)).collect();
    let (id, _) = one_of(&named, which, child)?;
    Ok(all.iter().find(|session| session.id == *id).expect("one of them"))
}

/// The one of a day or of a name among sessions.
pub(super) fn one_of<'a>(
    all: &[(&'a SessionId, Date)],
    which: &str,
    child: &ChildId,
) -> Result<(&'a SessionId, Date), Failure> {
    let day: Option<Date> = which.parse().ok();
    let found: Vec<_> =
        all.iter().filter(|(id, date)| day == Some(*date) || id.as_str() == which).copied().collect();
    match found[..] {
        [one] => Ok(one),
        [] => Err(Failure::new(Exit::Usage, format!("{child} has no session {which}"))
            .with_hint(format!("`plantar child show {child}` lists their sessions"))),
        _ => {
            let names: Vec<&str> = found.iter().map(|(id, _)| id.as_str()).collect();
            Err(Failure::new(Exit::Usage, format!("{child} has {} sessions on {which}", found.len()))
                .with_hint(format!("choose one by its name: {}", names.join(", "))))
        }
    }
}

/// A session on a line.
pub(super) fn in_words(session: &Session) -> String {
    let seconds: f64 = session.recordings.iter().map(|recorded| recorded.duration_s).sum();
    let poor: Vec<String> =
        session.recordings.iter().flat_map(|recorded| &recorded.poor).map(ToString::to_string).collect();
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
