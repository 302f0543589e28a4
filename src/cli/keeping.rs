//! A session made from recordings and kept in the library.

use std::path::PathBuf;

use super::exit::{Exit, Failure};
use super::library::failure;
use super::{reading, terminal};
use crate::base::{ChildId, Date};
use crate::child::Session;
use crate::flow::{self, Prepared};
use crate::store::Library;

/// Reads and analyses recordings as a session of a child.
pub(super) fn prepared(
    child: &ChildId,
    files: &[PathBuf],
    hints: &flow::Hints,
    date: Option<Date>,
) -> Result<Prepared, Failure> {
    flow::prepare(child, files, hints, date, terminal::zone_at).map_err(|error| match error {
        error @ flow::SessionError::NoFoot { .. } => Failure::new(Exit::NoFoot, error),
        error @ (flow::SessionError::NoDay { .. } | flow::SessionError::Days { .. }) => {
            Failure::new(Exit::Usage, error).with_hint("add --date YYYY-MM-DD")
        }
        error => Failure::new(Exit::Input, error),
    })
}

/// Says where no consent of a guardian is noted.
pub(super) fn tell_consent(library: &Library, child: &ChildId) {
    if library.consent(child).is_none() {
        eprintln!(
            "plantar: no guardian's consent is noted for {child} (`plantar child consent {child} --who ROLE` notes it)"
        );
    }
}

/// Says where nobody answered the checklist on the day of a session that is added all the same.
pub(super) fn tell_unanswered(date: Date, open: Option<bool>) {
    if open.is_none() {
        eprintln!("plantar: the checklist was not answered on {date}; the session is added without it");
    }
}

/// Adds a prepared session, unless the checklist locked its day, or its feet are unlike the child's and nobody says
/// yes. Returns the session, and its name.
pub(super) fn keep(
    library: &mut Library,
    prepared: Prepared,
    yes: bool,
) -> Result<(Session, crate::child::SessionId), Failure> {
    let (child, date) = (&prepared.session.child, prepared.session.date);
    if flow::checklist_open(library, child, date) == Some(false) {
        let locked = format!("the checklist of {date} locked the session: nothing was added");
        return Err(Failure::new(Exit::Locked, locked).with_hint(format!(
            "`plantar checklist --child {child} --date {date}` once more, if an answer was wrong"
        )));
    }
    if !yes {
        let norms = reading::norms(None)?;
        let doubts = flow::session_doubts(library, &prepared, &norms).map_err(failure)?;
        if !doubts.is_empty() {
            let child = &prepared.session.child;
            let message = format!("are these the feet of {child}? {}", doubts.join("; "));
            return Err(Failure::new(Exit::Refused, message).with_hint(
                "--yes adds them; otherwise check whose they are, the date of birth and the size of the cells",
            ));
        }
    }
    let added = library.add_session(prepared.session.clone(), &prepared.recordings).map_err(failure)?;
    Ok((prepared.session, added.session))
}
