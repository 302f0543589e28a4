//! What a library holds, but for the values of generations, which stay on the disk until they are asked for.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::log::Entry;
use super::merged::Merged;
use crate::base::{ChildId, Date, Judgement, Zone};
use crate::child::{
    Answer, Child, Consent, Event, GameLevel, MatKey, Protocol, Recorded, Session, SessionId, Value,
};

/// A session.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kept {
    pub(super) id: SessionId,
    pub(super) date: Date,
    pub(super) zone: Option<Zone>,
    pub(super) simulated: bool,
    pub(super) protocol: Protocol,
    pub(super) mat: Arc<MatKey>,
    pub(super) recordings: Vec<KeptRecording>,
}

/// A recording of a session.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct KeptRecording {
    pub(super) file: Option<String>,
    pub(super) duration_s: f64,
    pub(super) poor: Vec<Judgement>,
    pub(super) values: Values,
}

/// Where the values of a recording are.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Values {
    /// In memory: added since the last generation.
    Here(Vec<Value>),
    /// In a block of the generation.
    In(Rows),
}

/// Rows of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) block: u32,
    pub(super) first: u32,
    pub(super) count: u32,
}

/// Who practised in which session, and the checksum of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeptPractice {
    pub(super) id: SessionId,
    pub(super) date: Date,
    pub(super) check: u32,
}

/// Everything but values.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    pub(super) children: BTreeMap<ChildId, Child>,
    /// Of each child, in order of date.
    pub(super) sessions: BTreeMap<ChildId, Vec<Kept>>,
    /// What each child practised, in order of date.
    pub(super) practices: BTreeMap<ChildId, Vec<KeptPractice>>,
    pub(super) events: Vec<Event>,
    pub(super) answers: Vec<Answer>,
    pub(super) consents: Vec<Consent>,
    /// How hard games were, session by session.
    pub(super) levels: Vec<GameLevel>,
    /// Merges that can be undone.
    pub(super) merges: Vec<Merged>,
    /// Whose session has which name, and which recording.
    owners: HashMap<SessionId, ChildId>,
    files: HashMap<String, SessionId>,
    practice_owners: HashMap<SessionId, ChildId>,
    /// A deletion or removal that somebody began and nobody has finished: the recordings that have to go.
    pub(super) deleting: Option<Vec<String>>,
    /// What was practised in sessions and has to go with them.
    pub(super) going_practices: Vec<SessionId>,
    /// Blocks in which values lie that have to go with them.
    pub(super) going_blocks: BTreeSet<u32>,
    /// Children whose deletion is not finished.
    pub(super) deleted: Vec<ChildId>,
}

impl From<Session> for Kept {
    fn from(session: Session) -> Self {
        let recording = |recorded: Recorded| KeptRecording {
            file: recorded.file,
            duration_s: recorded.duration_s,
            poor: recorded.poor,
            values: Values::Here(recorded.values),
        };
        Self {
            id: session.id,
            date: session.date,
            zone: session.zone,
            simulated: session.simulated,
            protocol: session.protocol,
            mat: Arc::new(session.mat),
            recordings: session.recordings.into_iter().map(recording).collect(),
        }
    }
}

impl State {
    /// Takes a session in, at its place in time.
    pub(super) fn put(&mut self, child: &ChildId, session: Kept) {
        self.owners.insert(session.id.clone(), child.clone());
        for file in session.recordings.iter().filter_map(|recording| recording.file.clone()) {
            self.files.insert(file, session.id.clone());
        }
        let of_child = self.sessions.entry(child.clone()).or_default();
        let at = of_child.partition_point(|other| (other.date, &other.id) <= (session.date, &session.id));
        of_child.insert(at, session);
    }

    /// Takes in who practised, at its place in time.
    pub(super) fn put_practice(&mut self, child: &ChildId, practice: KeptPractice) {
        self.practice_owners.insert(practice.id.clone(), child.clone());
        let of_child = self.practices.entry(child.clone()).or_default();
        let at = of_child.partition_point(|other| (other.date, &other.id) <= (practice.date, &practice.id));
        of_child.insert(at, practice);
    }

    /// The child and the day of what was practised in a session.
    pub(super) fn practice_owner(&self, session: &SessionId) -> Option<(&ChildId, Date)> {
        let child = self.practice_owners.get(session)?;
        let kept = self.practices.get(child)?.iter().find(|kept| kept.id == *session)?;
        Some((child, kept.date))
    }

    /// The child and the day of a session.
    pub(super) fn owner(&self, session: &SessionId) -> Option<(&ChildId, Date)> {
        let child = self.owners.get(session)?;
        let kept = self.sessions.get(child)?.iter().find(|kept| kept.id == *session)?;
        Some((child, kept.date))
    }

    /// The session a recording belongs to.
    pub(super) fn session_of(&self, file: &str) -> Option<&SessionId> {
        self.files.get(file)
    }

    /// Whether a recording belongs to any session.
    pub(super) fn has_file(&self, file: &str) -> bool {
        self.files.contains_key(file)
    }

    /// Takes a change in; what cannot be is left out and told.
    pub(super) fn apply(&mut self, entry: Entry) -> Result<(), String> {
        match entry {
            Entry::Child(child) => {
                self.children.insert(child.id.clone(), child);
            }
            Entry::Session(session) => {
                if self.owners.contains_key(&session.id) {
                    return Err(format!("the session {} is there already", session.id.as_str()));
                }
                let child = session.child.clone();
                self.known(&child)?;
                self.put(&child, session.into());
            }
            Entry::Event(event) => {
                self.known(&event.child)?;
                self.events.push(event);
            }
            Entry::Practice { session: id, child, date, check } => {
                if self.practice_owners.contains_key(&id) {
                    return Err(format!("the practice of session {} is there already", id.as_str()));
                }
                self.known(&child)?;
                self.put_practice(&child, KeptPractice { id, date, check });
            }
            Entry::Answers(answers) => self.answers.extend(answers),
            Entry::Levels(levels) => self.levels.extend(levels),
            Entry::RemoveSession { child, session } => {
                let of_child = self.sessions.entry(child.clone()).or_default();
                let at = of_child.iter().position(|kept| kept.id == session);
                let practised = self.let_go_practice(&child, &session);
                if at.is_none() && !practised {
                    return Err(format!("{child} has no session {}", session.as_str()));
                }
                if let Some(at) = at {
                    let session = self.sessions.entry(child).or_default().remove(at);
                    self.let_go(session);
                }
            }
            Entry::RemoveEvents { child, date, kind } => {
                self.deleting.get_or_insert_default();
                self.events.retain(|event| !event.is_of(&child, date, kind));
                self.merges.iter_mut().for_each(|merged| merged.forget_events(&child, date, kind));
            }
            Entry::Consent(consent) => {
                self.known(&consent.child)?;
                self.consents.push(consent);
            }
            Entry::Merge { from, into } => self.merge(&from, &into)?,
            Entry::Unmerge { from, into } => self.unmerge(&from, &into)?,
            Entry::Delete { child } => {
                self.children.remove(&child);
                self.forget_merges(&child);
                self.consents.retain(|consent| consent.child != child);
                self.levels.retain(|level| level.child != child);
                let sessions = self.sessions.remove(&child).unwrap_or_default();
                self.deleting.get_or_insert_default();
                sessions.into_iter().for_each(|session| self.let_go(session));
                for practice in self.practices.remove(&child).unwrap_or_default() {
                    self.forget_practice(practice);
                }
                self.events.retain(|event| event.child != child);
                self.answers.retain(|answer| answer.child != child);
                self.deleted.push(child);
            }
        }
        Ok(())
    }

    /// Forgets a session, whose recordings then have to go.
    fn let_go(&mut self, session: Kept) {
        self.owners.remove(&session.id);
        self.merges.iter_mut().for_each(|merged| merged.sessions.retain(|id| *id != session.id));
        let going = self.deleting.get_or_insert_default();
        for recording in session.recordings {
            if let Values::In(rows) = recording.values {
                self.going_blocks.insert(rows.block);
            }
            if let Some(file) = recording.file {
                self.files.remove(&file);
                going.push(file);
            }
        }
    }

    /// Forgets what a child practised in a session, if it did.
    fn let_go_practice(&mut self, child: &ChildId, session: &SessionId) -> bool {
        let of_child = self.practices.entry(child.clone()).or_default();
        let Some(at) = of_child.iter().position(|kept| kept.id == *session) else { return false };
        let practice = of_child.remove(at);
        self.forget_practice(practice);
        true
    }

    /// Forgets what was practised, whose file then has to go.
    fn forget_practice(&mut self, practice: KeptPractice) {
        self.practice_owners.remove(&practice.id);
        self.merges.iter_mut().for_each(|merged| merged.practices.retain(|id| *id != practice.id));
        self.deleting.get_or_insert_default();
        self.going_practices.push(practice.id);
    }

    /// Whether anybody practised in a session of this name.
    pub(super) fn has_practice(&self, session: &SessionId) -> bool {
        self.practice_owners.contains_key(session)
    }

    pub(super) fn known(&self, child: &ChildId) -> Result<(), String> {
        if self.children.contains_key(child) { Ok(()) } else { Err(format!("there is no child {child}")) }
    }
}
