//! A class, a school or a town: every recording of a folder or a list measured once and judged, to one table, sheets of
//! small prints, and lists of whom to look at again and what to record again.
//!
//! **Invariant.** The results depend on the recordings, the list and the library alone: not on their order, the number
//! of threads or how often the work was interrupted. A recording that cannot be read is a row with its reason and stops
//! nothing. Nothing is called fine that was not measured, and of whose age nothing is known.

mod folder;
mod judge;
mod kept;
mod kept_file;
mod letters;
mod list;
mod measured;
mod one;
mod outputs;
mod reason;
mod shard;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use folder::{FolderError, LettersFolder, ResultsFolder};
pub use judge::{KnownChild, ScreenKnown, ScreenRow, judge};
pub use kept_file::KeptError;
pub use letters::{Addressee, write_letters};
pub use list::{ListError, ScreenItem, ScreenItems, of_folder, of_list};
pub use measured::Measured;
pub use one::{ScreenCell, ScreenColumn, screen_columns, screen_row};
pub use outputs::{OutputError, ScreenSummary, WithoutConsent, write_results};
pub use reason::{Judgement, Reason};
pub use shard::{ScreenShard, ShardError};
pub use words::ScreenWords;

use crate::base::{ChildId, ZoneAt};
use crate::child::Child;
use crate::flow::child::likeness::past_sizes;
use crate::flow::in_order;
use crate::store::{Library, LibraryError};
use kept::Kept;

/// What goes on, for whoever shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screened {
    /// One was measured before and has not changed.
    Known,
    /// One more is measured.
    One,
}

/// In so many parts the share of a recording that is done is told.
const THOUSAND: f64 = 1000.0;

/// Measures what has not been measured yet; returns what each item gave, in their order. `more` hears how many
/// thousandths of a recording more are done. What is measured is kept in the folder `out` at once, by the content of
/// its file, so that an interruption costs at most the recordings in work and what has not changed is never measured
/// again.
///
/// # Errors
/// When nothing can be kept there. `go_on` saying no is none: what is measured is kept, and `None` is returned. Days
/// are those of the place where a recording was made, and of this one where it does not tell.
pub fn screen(
    items: &[ScreenItem],
    zone_at: ZoneAt,
    out: &Path,
    go_on: &(dyn Fn() -> bool + Sync),
    more: &(dyn Fn(u64) + Sync),
    told: &mut dyn FnMut(Screened),
) -> Result<Option<Vec<Measured>>, KeptError> {
    let (mut kept, known) = Kept::open(out)?;
    let mut rows = Vec::new();
    let mut used = BTreeSet::new();
    let mut failed = None;
    let stopped = in_order(
        items.len(),
        || (),
        |(), at| {
            let digest = measured::digest(&items[at]);
            let before = digest.and_then(|digest| known.get(&digest)).cloned();
            let is_known = before.is_some();
            let mut said = 0;
            let mut share = |done: f64| {
                let now = (THOUSAND * done) as u64;
                more(now.saturating_sub(said));
                said = said.max(now);
            };
            go_on().then(|| {
                let mut done = before.unwrap_or_else(|| measured::measure(&items[at], &mut share));
                done.date_at(zone_at);
                share(1.0);
                (digest, done, is_known)
            })
        },
        |_, done| {
            let Some((digest, measured, is_known)) = done else { return Err(()) };
            if let Some(digest) = digest
                && used.insert(digest)
                && !is_known
                && let Err(error) = kept.append(digest, &measured)
            {
                failed = Some(error);
                return Err(());
            }
            rows.push(measured);
            told(if is_known { Screened::Known } else { Screened::One });
            Ok(())
        },
    );
    match (failed, stopped) {
        (Some(error), _) => Err(error),
        (None, Err(())) => Ok(None),
        (None, Ok(())) => {
            // What is long gone is forgotten, once it is the larger part.
            if known.keys().filter(|digest| !used.contains(digest)).count() > used.len() {
                kept.keep_only(&used)?;
            }
            Ok(Some(rows))
        }
    }
}

/// What a library knows of the children that stand in a list, or in the recordings themselves.
///
/// # Errors
/// When the library cannot be read.
pub fn known_children<'a>(
    library: &mut Library,
    children: impl IntoIterator<Item = &'a ChildId>,
) -> Result<BTreeMap<ChildId, KnownChild>, LibraryError> {
    let mut known = BTreeMap::new();
    for id in children {
        let Ok(child) = library.child(id).cloned() else { continue };
        if known.contains_key(id) {
            continue;
        }
        let past = past_sizes(&library.sessions(id)?);
        let consent = library.consent(id).map(|consent| consent.date);
        let Child { birth, sex, known: of_feet, language, .. } = child;
        known.insert(id.clone(), KnownChild { birth, sex, known: of_feet, language, consent, past });
    }
    Ok(known)
}
