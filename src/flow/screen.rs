//! A class, a school or a town: every recording of a folder or a list measured once, to one table, sheets of small
//! prints, and lists of whom to look at again and what to record again.
//!
//! **Invariant.** The results depend on the recordings alone: not on their order, the number of threads or how
//! often the work was interrupted. A recording that cannot be read is a row with its reason and stops nothing.

mod journal;
mod list;
mod outputs;
mod row;

use std::path::Path;

pub use journal::JournalError;
pub use list::{ListError, ScreenItem, of_folder, of_list};
pub use outputs::{ScreenSummary, write_results};
pub use row::ScreenRow;

use super::in_order;
use crate::norms::Norms;
use journal::Journal;

/// What goes on, for whoever shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screened {
    /// So many were measured before an interruption, and are not measured again.
    Resumed(usize),
    /// One more is done.
    One,
}

/// Measures what has not been measured yet; returns all rows in the order of the items. What is done is kept in a
/// journal in `out` at once, so that an interruption costs at most the recordings in work.
///
/// # Errors
/// When the journal cannot be written, or is of other work. `go_on` saying no is none: the rows so far are in the
/// journal, and `None` is returned.
pub fn screen(
    items: &[ScreenItem],
    norms: &Norms,
    out: &Path,
    go_on: &(dyn Fn() -> bool + Sync),
    told: &mut dyn FnMut(Screened),
) -> Result<Option<Vec<ScreenRow>>, JournalError> {
    let (mut journal, known) = Journal::open(out)?;
    let mut rows: Vec<Option<ScreenRow>> =
        items.iter().map(|item| known.get(&item.name).filter(|row| row.is_of(item)).cloned()).collect();
    let missing: Vec<usize> = (0..items.len()).filter(|&at| rows[at].is_none()).collect();
    told(Screened::Resumed(items.len() - missing.len()));
    let mut failed = None;
    let stopped = in_order(
        missing.len(),
        || (),
        |(), at| go_on().then(|| row::measure(&items[missing[at]], norms)),
        |at, row| {
            let Some(row) = row else { return Err(()) };
            if let Err(error) = journal.append(&row) {
                failed = Some(error);
                return Err(());
            }
            rows[missing[at]] = Some(row);
            told(Screened::One);
            Ok(())
        },
    );
    match (failed, stopped) {
        (Some(error), _) => Err(error),
        (None, Err(())) => Ok(None),
        (None, Ok(())) => Ok(rows.into_iter().collect()),
    }
}

/// Forgets the journal, once the results stand.
///
/// # Errors
/// When the system refuses.
pub fn finish_screening(out: &Path) -> Result<(), JournalError> {
    journal::remove(out)
}
