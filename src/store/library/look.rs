//! A library as it was when it was last looked at, and what can be asked of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::folder::{self, Folder};
use super::log::{self, LeftOut, Seen};
use super::state::{Kept, Rows, State, Values};
use super::tables::Table;
use super::{LibraryError, blocks, generation};
use crate::base::{ChildId, Date, Judgement};
use crate::child::{Answer, Child, Consent, Event, Recorded, Session, part_replaced};
use crate::store::Reason;

/// A library as it was when it was last looked at.
#[derive(Debug)]
pub struct Library {
    pub(super) folder: Folder,
    pub(super) seen: Seen,
    pub(super) state: State,
    pub(super) left_out: Vec<LeftOut>,
    /// Blocks that could not be read.
    pub(super) damaged: Vec<String>,
    /// Files of what was practised that could not be read.
    pub(super) damaged_practices: Vec<String>,
    /// Bytes of the log after which the next generation is written.
    pub(super) log_bytes: u64,
}

/// A child at a glance.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary<'a> {
    /// Who.
    pub child: &'a Child,
    /// Number of sessions.
    pub sessions: usize,
    /// Days of the first and the last session.
    pub span: Option<(Date, Date)>,
    /// Seconds on the mat, all sessions together.
    pub duration_s: f64,
}

impl Library {
    /// Log after which the next generation is written, bytes: some hundred sessions, read in a blink.
    pub(super) const LOG_BYTES: u64 = 4 << 20;

    /// Opens a library that is there.
    ///
    /// # Errors
    /// When the folder is no library, or its tables are damaged.
    pub fn open(root: &Path) -> Result<Self, LibraryError> {
        Self::at(Folder::open(root)?)
    }

    /// Opens a library, made where there is nothing or an empty folder.
    ///
    /// # Errors
    /// As [`Library::open`], and when the folder cannot be made.
    pub fn open_or_create(root: &Path) -> Result<Self, LibraryError> {
        Self::at(Folder::open_or_create(root)?)
    }

    fn at(folder: Folder) -> Result<Self, LibraryError> {
        let mut library = Self {
            folder,
            seen: Seen::default(),
            state: State::default(),
            left_out: Vec::new(),
            damaged: Vec::new(),
            damaged_practices: Vec::new(),
            log_bytes: Self::LOG_BYTES,
        };
        library.refresh()?;
        Ok(library)
    }

    /// Looks again: takes in what others have added.
    ///
    /// # Errors
    /// When the system refuses or a table is damaged.
    pub fn refresh(&mut self) -> Result<(), LibraryError> {
        let _held = self.folder.lock_shared()?;
        self.look()
    }

    /// The same for somebody who has the lock.
    pub(super) fn look(&mut self) -> Result<(), LibraryError> {
        let generation = self.folder.generation()?;
        let log = self.folder.log(generation);
        let len = std::fs::metadata(&log).map_or(0, |metadata| metadata.len());
        if self.seen.generation != generation || len < self.seen.end {
            self.state = generation::read(&self.folder, generation)?;
            self.seen = Seen { generation, ..Seen::default() };
            self.left_out.clear();
        }
        let changes = log::read(&log, self.seen.end, self.seen.lines)?;
        self.left_out.extend(changes.left_out);
        for (number, entry, line) in changes.entries {
            if let Err(problem) = self.state.apply(entry) {
                self.left_out.push(LeftOut::new(&log, number, &problem, &line));
            }
        }
        (self.seen.end, self.seen.lines) = (changes.end, changes.lines);
        Ok(())
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.folder.root()
    }

    /// What could not be read, each in one line: nothing when all is well.
    pub fn damage(&self) -> impl Iterator<Item = &str> {
        self.left_out
            .iter()
            .map(|left_out| left_out.problem.as_str())
            .chain(self.damaged.iter().chain(&self.damaged_practices).map(String::as_str))
    }

    /// The children in the order of their pseudonyms.
    pub fn children(&self) -> impl Iterator<Item = &Child> {
        self.state.children.values()
    }

    /// A child.
    ///
    /// # Errors
    /// When it is not here.
    pub fn child(&self, child: &ChildId) -> Result<&Child, LibraryError> {
        let none = || LibraryError::NoChild { path: self.path().to_owned(), child: child.clone() };
        self.state.children.get(child).ok_or_else(none)
    }

    /// Every child at a glance, in the order of their pseudonyms; reads nothing.
    pub fn summary(&self) -> impl Iterator<Item = Summary<'_>> {
        self.state.children.values().map(|child| {
            let sessions = self.kept(&child.id);
            Summary {
                child,
                sessions: sessions.len(),
                span: sessions.first().zip(sessions.last()).map(|(first, last)| (first.date, last.date)),
                // The sum of nothing is -0.
                duration_s: 0.0
                    + sessions
                        .iter()
                        .flat_map(|kept| &kept.recordings)
                        .map(|one| one.duration_s)
                        .sum::<f64>(),
            }
        })
    }

    pub(super) fn kept(&self, child: &ChildId) -> &[Kept] {
        self.state.sessions.get(child).map_or(&[], Vec::as_slice)
    }

    /// What happened to a child and counts, in the order of dates.
    pub fn events(&self, child: &ChildId) -> Vec<&Event> {
        self.events_and_replaced(child).0
    }

    /// The same, and beside it what a later word on the same day has replaced.
    pub fn events_and_replaced(&self, child: &ChildId) -> (Vec<&Event>, Vec<&Event>) {
        let mut events: Vec<_> = self.state.events.iter().filter(|event| event.child == *child).collect();
        events.sort_by_key(|event| event.date);
        part_replaced(events)
    }

    /// What was answered for a child, in the order in which it was added.
    pub fn answers(&self, child: &ChildId) -> impl Iterator<Item = &Answer> {
        self.state.answers.iter().filter(move |answer| answer.child == *child)
    }

    /// What guardians said of a child, in the order in which it was added.
    pub fn consents(&self, child: &ChildId) -> impl Iterator<Item = &Consent> {
        self.state.consents.iter().filter(move |consent| consent.child == *child)
    }

    /// The consent of a guardian that holds for a child.
    pub fn consent(&self, child: &ChildId) -> Option<&Consent> {
        Consent::that_holds(self.consents(child))
    }

    /// The pseudonyms that were merged into a child.
    pub fn merged_into(&self, child: &ChildId) -> Vec<ChildId> {
        self.state.part_of(child)
    }

    /// The sessions of a child with all their values, in the order of dates, as they are now. A recording whose
    /// values cannot be read for damage is poor for that reason, and [`Library::damage`] tells the file.
    ///
    /// # Errors
    /// When the child is not here, or the tables are damaged.
    pub fn sessions(&mut self, child: &ChildId) -> Result<Vec<Session>, LibraryError> {
        let _held = self.folder.lock_shared()?;
        self.look()?;
        self.child(child)?;
        let state = self.folder.state(self.seen.generation);
        let mut open: BTreeMap<u32, Result<Table, String>> = BTreeMap::new();
        let mut damaged = Vec::new();
        let mut sessions = Vec::new();
        for kept in self.kept(child) {
            let mut recordings = Vec::new();
            for recording in &kept.recordings {
                let mut poor = recording.poor.clone();
                let values = match &recording.values {
                    Values::Here(values) => values.clone(),
                    Values::In(Rows { count: 0, .. }) => Vec::new(),
                    Values::In(rows) => {
                        let table = open.entry(rows.block).or_insert_with(|| {
                            Table::read(&blocks::path(&state, rows.block)).map_err(|error| error.to_string())
                        });
                        let read = table.as_ref().map_err(Clone::clone).and_then(|table| {
                            blocks::values(table, *rows, &kept.id).map_err(|error| error.to_string())
                        });
                        read.unwrap_or_else(|problem| {
                            poor.push(Judgement::of(&Reason::ValuesDamaged));
                            damaged.push(format!(
                                "{problem}; restore the file from a copy of the library if you have one"
                            ));
                            Vec::new()
                        })
                    }
                };
                recordings.push(Recorded {
                    file: recording.file.clone(),
                    duration_s: recording.duration_s,
                    poor,
                    values,
                });
            }
            sessions.push(Session {
                id: kept.id.clone(),
                child: child.clone(),
                date: kept.date,
                zone: kept.zone.clone(),
                simulated: kept.simulated,
                protocol: kept.protocol,
                mat: (*kept.mat).clone(),
                recordings,
            });
        }
        damaged.dedup();
        self.damaged = damaged;
        Ok(sessions)
    }

    /// Where a recording of a session lies, if it was kept.
    pub fn recording(&self, recorded: &Recorded) -> Option<PathBuf> {
        recorded.file.as_deref().map(|file| self.folder.recording(file))
    }

    /// Where a session is recorded until it is added.
    pub fn incoming(&self) -> PathBuf {
        self.folder.incoming()
    }

    /// Where practice is recorded until it is counted and kept. It is apart from what waits to be added: a child that
    /// stands on the edges of its feet is not measured as one that stands.
    pub fn incoming_practice(&self) -> PathBuf {
        self.folder.incoming_practice()
    }

    /// Finished recordings of practice that wait there to be counted.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn waiting_practice(&self) -> Result<Vec<PathBuf>, LibraryError> {
        waiting_in(self.incoming_practice())
    }

    /// Finished recordings that wait there to be added.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn waiting(&self) -> Result<Vec<PathBuf>, LibraryError> {
        waiting_in(self.incoming())
    }

    /// Removes a recording that waited there, once it was added; one that lies elsewhere is let alone.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn clear_waiting(&self, recording: &Path) -> Result<(), LibraryError> {
        let waits = [self.incoming(), self.incoming_practice()];
        if waits.iter().any(|folder| recording.parent() == Some(folder)) {
            folder::remove(recording)?;
        }
        Ok(())
    }

    /// Where the file of names lies when it is kept within the library.
    pub fn names_path(&self) -> PathBuf {
        self.folder.names()
    }
}

/// The finished recordings in a folder, by name.
fn waiting_in(folder: PathBuf) -> Result<Vec<PathBuf>, LibraryError> {
    let mut names = if folder.is_dir() { folder::names_in(&folder)? } else { Vec::new() };
    names.retain(|name| name.ends_with(".parquet") && !folder::is_part(name));
    names.sort_unstable();
    Ok(names.into_iter().map(|name| folder.join(name)).collect())
}
