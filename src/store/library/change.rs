//! What changes a library. Each change takes the lock, looks at what others did, finishes what a kill left
//! unfinished, and is on the disk when it returns.

use std::collections::{BTreeMap, BTreeSet};

use super::folder::{Held, PRACTICE_ENDING, is_part, names_in, remove};
use super::log::{self, Entry};
use super::{Amendment, Library, LibraryError, Names, digest, generation};
use crate::base::{ChildId, Date, Recording};
use crate::child::{Answer, Child, Consent, Course, Event, EventKind, Session, SessionId};
use crate::store::{make_folder, write_bytes, write_recording};

/// Most recordings of a session.
const MAX_RECORDINGS: usize = 1000;
/// Longest text that a person writes, bytes.
const MAX_TEXT: usize = 2000;

/// A session that was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Its name.
    pub session: SessionId,
    /// Number of recordings that were copied.
    pub recordings: usize,
}

/// What a deletion took away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Removed {
    /// Sessions.
    pub sessions: usize,
    /// Recordings.
    pub recordings: usize,
}

impl Library {
    /// Takes the lock, looks, and brings to an end what somebody else could not.
    pub(super) fn begin(&mut self) -> Result<Held, LibraryError> {
        let held = self.folder.lock()?;
        self.look()?;
        if self.state.deleting.is_none() {
            self.folder.sweep(self.seen.generation)?;
        } else {
            self.finish_deletion()?;
        }
        Ok(held)
    }

    /// Adds changes that were checked.
    pub(super) fn append(&mut self, entries: &[Entry]) -> Result<(), LibraryError> {
        log::append(&self.seen.path(&self.folder), self.seen.end, entries)?;
        self.look()
    }

    /// Begins a generation when the log has grown long.
    pub(super) fn tidy(&mut self) -> Result<(), LibraryError> {
        if self.seen.end > self.log_bytes { self.next_generation() } else { Ok(()) }
    }

    /// Writes everything as a new generation and removes what came before it.
    pub(super) fn next_generation(&mut self) -> Result<(), LibraryError> {
        let from = self.seen.generation;
        let is_of_deleted = |line: &[u8]| self.state.deleted.iter().any(|child| names_child(line, child));
        let carried: Vec<u8> = self
            .left_out
            .iter()
            .map(|left| left.line.as_slice())
            .filter(|line| !is_of_deleted(line))
            .collect::<Vec<_>>()
            .concat();
        let log = self.folder.log(from + 1);
        if carried.is_empty() {
            remove(&log)?
        } else {
            write_bytes(&log, &carried)?
        }
        // What is in memory holds again only when it was read again, whether this succeeds or not.
        self.seen.generation = u64::MAX;
        generation::write(&self.folder, &mut self.state, from)?;
        self.folder.sweep(from + 1)?;
        self.look()?;
        self.sweep_recordings()?;
        self.sweep_practices()
    }

    /// Removes recordings that belong to no session: what a kill left between a copy and its session.
    fn sweep_recordings(&self) -> Result<(), LibraryError> {
        let folder = self.folder.recordings();
        // A line that cannot be believed may be the session of any of them.
        if !folder.is_dir() || !self.left_out.is_empty() {
            return Ok(());
        }
        for name in names_in(&folder)? {
            if is_part(&name) || (is_recording(&name) && !self.state.has_file(&name)) {
                remove(&folder.join(name))?;
            }
        }
        Ok(())
    }

    /// The same of what was practised.
    fn sweep_practices(&self) -> Result<(), LibraryError> {
        let folder = self.folder.practices();
        if !folder.is_dir() || !self.left_out.is_empty() {
            return Ok(());
        }
        for name in names_in(&folder)? {
            let id = name.strip_suffix(PRACTICE_ENDING).and_then(|stem| stem.parse::<SessionId>().ok());
            if is_part(&name) || id.is_some_and(|id| !self.state.has_practice(&id)) {
                remove(&folder.join(name))?;
            }
        }
        Ok(())
    }

    /// Removes recordings and names of what the log says is deleted or removed, and then the log.
    fn finish_deletion(&mut self) -> Result<(), LibraryError> {
        let names = self.folder.names();
        if names.is_file() && !self.state.deleted.is_empty() {
            let mut kept = Names::read(&names)?;
            self.state.deleted.iter().for_each(|child| kept.remove(child));
            kept.write(&names)?;
        }
        self.state.deleted.iter().try_for_each(|child| self.folder.clear_incoming(child))?;
        for file in self.state.deleting.iter().flatten() {
            remove(&self.folder.recording(file))?;
        }
        self.state.going_practices.iter().try_for_each(|id| remove(&self.folder.practice(id)))?;
        self.next_generation()
    }

    /// Adds a child.
    ///
    /// # Errors
    /// When there is one of this pseudonym, or the system refuses.
    pub fn add_child(&mut self, child: Child) -> Result<(), LibraryError> {
        let _held = self.begin()?;
        self.refuse_alike(&child.id)?;
        self.append(&[Entry::Child(child)])?;
        self.tidy()
    }

    /// The pseudonyms that are taken: of the children that are here, and of those that an undone merge brings back.
    fn pseudonyms(&self) -> impl Iterator<Item = &ChildId> {
        let merged = self.state.merges.iter().map(|merged| &merged.from.id);
        self.state.children.keys().chain(merged)
    }

    /// Refuses a pseudonym that is taken, or that would be mistaken for one that is.
    fn refuse_alike(&self, child: &ChildId) -> Result<(), LibraryError> {
        let plain = child.plain();
        match self.pseudonyms().find(|known| known.plain() == plain) {
            Some(known) => Err(self.too_alike(child.clone(), known.clone())),
            None => Ok(()),
        }
    }

    fn too_alike(&self, child: ChildId, known: ChildId) -> LibraryError {
        let path = self.path().to_owned();
        if child == known {
            LibraryError::ChildExists { path, child }
        } else {
            LibraryError::ChildAlike { path, child, known }
        }
    }

    /// Adds children with their sessions of numbers only, all at once: from another library, or from an archive. Many
    /// at a time cost far less than one after the other.
    ///
    /// # Errors
    /// When a pseudonym is taken or stands there twice; when a session is another child's, is in the library already,
    /// stands there twice or cannot be kept; when the system refuses. Then nothing is added.
    pub fn bring_in(&mut self, children: Vec<(Child, Vec<Session>)>) -> Result<(), LibraryError> {
        let _held = self.begin()?;
        let mut alike: BTreeMap<String, ChildId> =
            self.pseudonyms().map(|known| (known.plain(), known.clone())).collect();
        let mut ids = BTreeSet::new();
        for (child, sessions) in &children {
            if let Some(known) = alike.insert(child.id.plain(), child.id.clone()) {
                return Err(self.too_alike(child.id.clone(), known));
            }
            for session in sessions {
                check(session)?;
                born_by(child, session.date)?;
                if session.child != child.id || !ids.insert(&session.id) {
                    let id = session.id.as_str();
                    return Err(unfit(format!("session {id}: expected one of {}, and once", child.id)));
                }
                self.refuse_doubled(session)?;
            }
        }
        let entries: Vec<Entry> = children
            .into_iter()
            .flat_map(|(child, sessions)| {
                std::iter::once(Entry::Child(child)).chain(sessions.into_iter().map(Entry::Session))
            })
            .collect();
        self.append(&entries)?;
        self.tidy()
    }

    /// Plans a course for a child, in place of any it had.
    ///
    /// # Errors
    /// When the child is not here, or the system refuses.
    pub fn plan(&mut self, child: &ChildId, course: Option<Course>) -> Result<(), LibraryError> {
        let _held = self.begin()?;
        let child = Child { course, ..self.child(child)?.clone() };
        self.append(&[Entry::Child(child)])?;
        self.tidy()
    }

    /// Amends what was written down of a child.
    ///
    /// # Errors
    /// When the child is not here, was measured before that birth, or the system refuses.
    pub fn amend(&mut self, child: &ChildId, amendment: Amendment) -> Result<(), LibraryError> {
        let _held = self.begin()?;
        let amended = amendment.of(self.child(child)?);
        self.kept(child).iter().try_for_each(|kept| born_by(&amended, kept.date))?;
        self.append(&[Entry::Child(amended)])?;
        self.tidy()
    }

    /// Adds something that happened to a child.
    ///
    /// # Errors
    /// When the child is not here, the text is long, or the system refuses.
    pub fn add_event(&mut self, event: Event) -> Result<(), LibraryError> {
        let long = event.text.as_ref().map_or(0, String::len);
        if long > MAX_TEXT {
            return Err(unfit(format!("a note of {long} bytes, expected at most {MAX_TEXT}")));
        }
        let _held = self.begin()?;
        self.child(&event.child)?;
        self.append(&[Entry::Event(event)])?;
        self.tidy()
    }

    /// Adds what was answered before a session.
    ///
    /// # Errors
    /// When a child is not here, a text is long, or the system refuses.
    pub fn add_answers(&mut self, answers: Vec<Answer>) -> Result<(), LibraryError> {
        if let Some(long) = answers.iter().map(|answer| answer.key.len().max(answer.who.len())).max()
            && long > MAX_TEXT
        {
            return Err(unfit(format!("an answer of {long} bytes, expected at most {MAX_TEXT}")));
        }
        let _held = self.begin()?;
        answers.iter().try_for_each(|answer| self.child(&answer.child).map(drop))?;
        self.append(&[Entry::Answers(answers)])?;
        self.tidy()
    }

    /// Adds what a guardian said.
    ///
    /// # Errors
    /// When the child is not here, who said it is nobody or a long text, or the system refuses.
    pub fn add_consent(&mut self, consent: Consent) -> Result<(), LibraryError> {
        let long = consent.who.len();
        if consent.who.trim().is_empty() || long > MAX_TEXT {
            return Err(unfit(format!(
                "who said it: {long} bytes, expected a role such as mother or guardian"
            )));
        }
        let _held = self.begin()?;
        self.child(&consent.child)?;
        self.append(&[Entry::Consent(consent)])?;
        self.tidy()
    }

    /// Adds a session with its recordings, which are copied; the name of the session and of its files are made
    /// from what is recorded. The copies do not tell whose they are. Without recordings, only the numbers are
    /// kept, under the name that the session has.
    ///
    /// # Errors
    /// When the child is not here; when one of the recordings, or the session, is in the library already, in
    /// whosever session; when a number cannot be kept, or the system refuses.
    ///
    /// # Panics
    /// When there are recordings, but not one for each that the session tells of: a mistake of the caller.
    pub fn add_session(
        &mut self,
        mut session: Session,
        recordings: &[Recording],
    ) -> Result<Added, LibraryError> {
        check(&session)?;
        let digests: Vec<u64> = recordings.iter().map(digest::of_recording).collect();
        if !recordings.is_empty() {
            assert_eq!(recordings.len(), session.recordings.len(), "recordings of a session");
            session.id = SessionId::from_digest(digest::of_all(&digests));
            for (recorded, digest) in session.recordings.iter_mut().zip(&digests) {
                recorded.file = Some(format!("{digest:016x}.parquet"));
            }
        }
        let _held = self.begin()?;
        born_by(self.child(&session.child)?, session.date)?;
        self.refuse_doubled(&session)?;
        self.refuse_practised(&session, &digests)?;
        let added = Added { session: session.id.clone(), recordings: recordings.len() };
        if !recordings.is_empty() {
            make_folder(&self.folder.recordings())?;
        }
        for (recorded, recording) in session.recordings.iter().zip(recordings) {
            let Some(file) = &recorded.file else { continue };
            let mut recording = recording.clone();
            recording.meta.child = None;
            write_recording(&self.folder.recording(file), &recording)?;
        }
        self.append(&[Entry::Session(session)])?;
        self.tidy()?;
        Ok(added)
    }

    fn refuse_doubled(&self, session: &Session) -> Result<(), LibraryError> {
        let doubled = |what: String, of: &SessionId| {
            let (child, date) = self.state.owner(of)?;
            Some(LibraryError::Doubled { what, child: child.clone(), date })
        };
        let files: Vec<&str> =
            session.recordings.iter().filter_map(|recorded| recorded.file.as_deref()).collect();
        for (at, file) in files.iter().enumerate() {
            let other =
                self.state.session_of(file).and_then(|of| doubled(format!("recording {}", at + 1), of));
            if let Some(other) = other {
                return Err(other);
            }
            if files[..at].contains(file) {
                return Err(unfit(format!("recording {} is the same as one before it", at + 1)));
            }
        }
        doubled("the session".to_owned(), &session.id).map_or(Ok(()), Err)
    }

    /// Refuses recordings of which one was kept as practice, under the name that it makes by itself.
    fn refuse_practised(&self, session: &Session, digests: &[u64]) -> Result<(), LibraryError> {
        let alone = digests.iter().map(|&one| SessionId::from_digest(digest::of_all(&[one])));
        let several = alone.enumerate().map(|(at, id)| (format!("recording {}", at + 1), id));
        let whole = std::iter::once(("the recording".to_owned(), session.id.clone()));
        let all: Vec<(String, SessionId)> =
            if digests.len() > 1 { several.collect() } else { whole.collect() };
        for (what, id) in all {
            if let Some((child, date)) = self.state.practice_owner(&id) {
                return Err(LibraryError::Practised { what, child: child.clone(), date });
            }
        }
        Ok(())
    }

    /// Whether there is anything of a child to delete: also where the line that says who it is was damaged.
    ///
    /// # Errors
    /// When there is nothing.
    pub fn holds(&self, child: &ChildId) -> Result<(), LibraryError> {
        if self.left_out.iter().any(|left| names_child(&left.line, child)) {
            return Ok(());
        }
        self.child(child).map(|_| ())
    }

    /// Deletes a child: its sessions, recordings, events, answers, its name in the file of names within the
    /// library, and the fact that it was ever here. A kill midway leaves the child unreadable, and the rest is
    /// done by whoever changes the library next.
    ///
    /// # Errors
    /// When the child is not here, or the system refuses.
    pub fn delete(&mut self, child: &ChildId) -> Result<Removed, LibraryError> {
        let _held = self.begin()?;
        self.holds(child)?;
        let names = self.folder.names();
        if names.is_file() {
            Names::read(&names)?;
        }
        let sessions = self.kept(child);
        let removed = Removed {
            sessions: sessions.len(),
            recordings: sessions
                .iter()
                .flat_map(|kept| &kept.recordings)
                .filter(|one| one.file.is_some())
                .count(),
        };
        self.append(&[Entry::Delete { child: child.clone() }])?;
        self.finish_deletion()?;
        Ok(removed)
    }

    /// Removes one session of a child with its recordings and what was practised in it, as if it had never been added. A kill midway leaves it
    /// unreadable, and the rest is done by whoever changes the library next. Returns the number of recordings.
    ///
    /// # Errors
    /// When the child or its session is not here, or the system refuses.
    pub fn remove_session(&mut self, child: &ChildId, session: &SessionId) -> Result<usize, LibraryError> {
        let _held = self.begin()?;
        self.child(child)?;
        let kept = self.kept(child).iter().find(|kept| kept.id == *session);
        let practised = self.state.practice_owner(session).is_some_and(|(owner, _)| owner == child);
        if kept.is_none() && !practised {
            return Err(unfit(format!("{child} has no session {}", session.as_str())));
        }
        let recordings = kept.map_or(0, |kept| kept.recordings.len());
        self.append(&[Entry::RemoveSession { child: child.clone(), session: session.clone() }])?;
        self.finish_deletion()?;
        Ok(recordings)
    }

    /// Removes what was noted of one kind for a child on a day, whatever its score, minutes and words. Returns how
    /// many notes that were.
    ///
    /// # Errors
    /// When the child is not here, nothing of the kind was noted on that day, or the system refuses.
    pub fn remove_events(
        &mut self,
        child: &ChildId,
        date: Date,
        kind: EventKind,
    ) -> Result<usize, LibraryError> {
        let _held = self.begin()?;
        self.child(child)?;
        let going = self.state.events.iter().filter(|event| event.is_of(child, date, kind)).count();
        if going == 0 {
            return Err(unfit(format!("nothing of this kind is noted for {child} on {date}")));
        }
        self.append(&[Entry::RemoveEvents { child: child.clone(), date, kind }])?;
        self.finish_deletion()?;
        Ok(going)
    }

    /// Runs a change of a file that lies in the library, the file of names, while nobody else writes.
    ///
    /// # Errors
    /// Those of the change, and when the system refuses.
    pub fn with_lock<T>(
        &mut self,
        change: impl FnOnce() -> Result<T, LibraryError>,
    ) -> Result<T, LibraryError> {
        let _held = self.begin()?;
        change()
    }
}

/// Whether a line, damaged or not, names a child: as a whole text, not as the beginning of another pseudonym.
fn names_child(line: &[u8], child: &ChildId) -> bool {
    String::from_utf8_lossy(line).contains(&format!("\"{child}\""))
}

/// Whether a name is one that a library gives to recordings.
fn is_recording(name: &str) -> bool {
    name.strip_suffix(".parquet").is_some_and(|stem| stem.parse::<SessionId>().is_ok())
}

/// Refuses a session of a day on which the child was not born.
pub(super) fn born_by(child: &Child, day: Date) -> Result<(), LibraryError> {
    if child.birth.age_years(day) < 0.0 {
        let (id, birth) = (&child.id, child.birth);
        return Err(unfit(format!(
            "{id}: a session on {day}, and the birth is {birth}: one of them is wrong"
        )));
    }
    Ok(())
}

pub(super) fn unfit(problem: String) -> LibraryError {
    LibraryError::Unfit { problem }
}

/// Whether a session can be read back as it is.
fn check(session: &Session) -> Result<(), LibraryError> {
    if session.recordings.is_empty() || session.recordings.len() > MAX_RECORDINGS {
        let count = session.recordings.len();
        return Err(unfit(format!("a session of {count} recordings, expected 1 to {MAX_RECORDINGS}")));
    }
    for recorded in &session.recordings {
        if !(recorded.duration_s.is_finite() && recorded.duration_s >= 0.0) {
            return Err(unfit(format!("a recording of {} s", recorded.duration_s)));
        }
        for value in &recorded.values {
            let bounds = value.interval.map_or([value.value; 2], |interval| [interval.low, interval.high]);
            if !value.value.is_finite() || bounds.iter().any(|bound| !bound.is_finite()) {
                return Err(unfit(format!("{}: expected a finite number and interval", value.key)));
            }
        }
    }
    Ok(())
}
