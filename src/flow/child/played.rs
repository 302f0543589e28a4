//! What a session at the live page leaves, kept with the child; and one that was cut off, gone through again.

use std::path::{Path, PathBuf};

use super::practice::{PractiseError, keep_begun_practice};
use crate::base::{ChildId, Date, Pressures};
use crate::checklist::Stop;
use crate::child::{Event, EventKind, GameLevel, PractisedSession, SessionId};
use crate::play::{self, LOG_ENDING, Log, LogError, MOST_LOG_BYTES, Played, sole_dose};
use crate::store::{self, Library, StoreError};

/// A session that was gone through again.
#[derive(Clone, Debug)]
pub struct PlayedAgain {
    /// What it would have left.
    pub played: Played,
    /// Whether no child stood there.
    pub simulated: bool,
    /// Whose it is.
    pub child: Option<ChildId>,
    /// The day on which it began.
    pub date: Date,
}

/// Why it cannot be gone through again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PlayedError {
    /// The log cannot be read.
    #[error("{}: {error}", path.display())]
    Log {
        /// Where it is.
        path: PathBuf,
        /// Why.
        error: LogError,
    },
    /// The recording cannot be read, or the system refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The log that lies beside a recording of play, or of its journal.
pub fn play_log(recording: &Path) -> PathBuf {
    recording.with_extension(LOG_ENDING)
}

/// Goes through the session of a recording again; nothing where no log lies beside it.
///
/// # Errors
/// When the log or the recording cannot be read.
pub fn played_again(recording: &Path) -> Result<Option<PlayedAgain>, PlayedError> {
    let path = play_log(recording);
    if !path.is_file() {
        return Ok(None);
    }
    let bytes = store::read_at_most(&path, MOST_LOG_BYTES)?;
    let log = Log::read(&bytes).map_err(|error| PlayedError::Log { path, error })?;
    let (child, date) = (log.child.clone(), log.today());
    let stored = store::open(recording)?;
    let simulated = stored.meta().is_simulated();
    let played = play::replayed(&mut Pressures::new(stored, None), log)?;
    Ok(Some(PlayedAgain { played, simulated, child, date }))
}

/// Keeps what a session at the live page left: what was practised, how hard the games are now, and what an adult wrote down.
/// Practice that was begun is kept on a day that was locked meanwhile as well. With the name of the session stands whether
/// its mat was simulated. Returns the session as it is kept, and what
/// stops practice.
///
/// # Errors
/// When it is kept already, or the library refuses.
pub fn keep_played(
    library: &mut Library,
    child: &ChildId,
    date: Date,
    (id, simulated): (SessionId, bool),
    played: &Played,
) -> Result<(PractisedSession, Vec<Stop>), PractiseError> {
    let session = PractisedSession {
        id,
        child: child.clone(),
        date,
        simulated,
        practice: played.practised.practice.clone(),
        dose: sole_dose(&played.practised.dose),
    };
    let level = |&(game, level): &(_, play::Level)| GameLevel {
        child: child.clone(),
        date,
        game,
        level: level.value,
        locked: level.locked,
    };
    library.add_levels(played.levels.iter().map(level).collect())?;
    for note in &played.notes {
        let (child, text) = (child.clone(), Some(note.clone()));
        let event = Event { child, date, kind: EventKind::Other, text, answer_to: None };
        // A session that is gone through again says what was kept already.
        if !library.events(&event.child).contains(&&event) {
            library.add_event(event)?;
        }
    }
    // The practice last: once it is kept nothing of the session is kept again.
    keep_begun_practice(library, session, &played.asked)
}
