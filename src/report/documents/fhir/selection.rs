//! Which values of a child's sessions go into a bundle.

use crate::base::Interval;
use crate::child::{Protocol, Recorded, Session, Value};
use crate::stats::median;

/// Which values of a child go into a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// Of each kind of session the newest one that counts, the median of its recordings.
    Newest,
    /// Every value of every recording.
    All,
}

/// Values that stand together: those of a recording, or the medians of a session.
pub(super) struct Row<'a> {
    pub session: &'a Session,
    /// What parts it from the other rows of its session.
    pub name: String,
    pub values: Vec<Value>,
    /// What is to be told with each of them.
    pub notes: Vec<String>,
}

/// The values of a selection, the sessions being in order of time.
pub(super) fn rows(sessions: &[Session], selection: Selection) -> Vec<Row<'_>> {
    match selection {
        Selection::All => sessions.iter().flat_map(every).collect(),
        Selection::Newest => [Protocol::Standing, Protocol::Stepping, Protocol::Walking]
            .into_iter()
            .filter_map(|protocol| newest(sessions, protocol))
            .collect(),
    }
}

fn every(session: &Session) -> impl Iterator<Item = Row<'_>> {
    session.recordings.iter().enumerate().map(move |(at, recorded)| Row {
        session,
        name: at.to_string(),
        values: recorded.values.clone(),
        notes: not_to_be_counted(recorded).collect(),
    })
}

fn not_to_be_counted(recorded: &Recorded) -> impl Iterator<Item = String> {
    recorded.poor.iter().map(|reason| format!("does not count: {reason}"))
}

/// The medians of the newest session of a protocol in which a recording counts; where none does, of the newest one,
/// with the reasons.
fn newest(sessions: &[Session], protocol: Protocol) -> Option<Row<'_>> {
    let mine = || sessions.iter().rev().filter(|session| session.protocol == protocol);
    let counts = |recorded: &&Recorded| recorded.poor.is_empty();
    let session =
        mine().find(|session| session.recordings.iter().any(|one| counts(&one))).or(mine().next())?;
    let good: Vec<&Recorded> = session.recordings.iter().filter(counts).collect();
    let mut notes = Vec::new();
    let recordings = if good.is_empty() {
        notes.extend(session.recordings.iter().flat_map(not_to_be_counted));
        session.recordings.iter().collect()
    } else {
        good
    };
    if recordings.len() > 1 {
        notes.insert(0, format!("median of up to {} recordings of the session", recordings.len()));
    }
    Some(Row { session, name: "median".to_owned(), values: medians(&recordings), notes })
}

/// The median of each value, with the middle one of the intervals about it.
fn medians(recordings: &[&Recorded]) -> Vec<Value> {
    let mut medians: Vec<Value> = Vec::new();
    for value in recordings.iter().flat_map(|recorded| &recorded.values) {
        if medians.iter().any(|other| other.key == value.key && other.side == value.side) {
            continue;
        }
        let of_all = || {
            let all = recordings.iter().flat_map(|recorded| &recorded.values);
            all.filter(|other| other.key == value.key && other.side == value.side)
        };
        let Some(middle) = median(of_all().map(|other| other.value)) else { continue };
        let down = median(of_all().filter_map(|other| Some(other.value - other.interval?.low)));
        let up = median(of_all().filter_map(|other| Some(other.interval?.high - other.value)));
        let interval = down.zip(up).map(|(down, up)| Interval { low: middle - down, high: middle + up });
        medians.push(Value { key: value.key.clone(), side: value.side, value: middle, interval });
    }
    medians
}
