//! What was practised, a file for each session: whole, named after the session, and without saying whose it is. Who
//! practised when, and the checksum of each file, stand in the log and in a table of the generation.

use std::path::Path;

use polars::prelude::*;

use super::LibraryError;
use super::folder::{Folder, read_at_most};
use super::state::{KeptPractice, State};
use super::tables::{self, Table};
use crate::base::ChildId;
use crate::child::{Practice, PractisedSession, SoleDose};
use crate::store::{StoreError, make_folder, write_bytes};

const TABLE: &str = "practice.parquet";
const FORMAT: &str = "plantar-practice";
const VERSION: u32 = 1;
/// Longest file, bytes: forty minutes of exercises take a tenth of a megabyte.
const MOST_BYTES: u64 = 16 << 20;

/// A file.
#[derive(serde::Serialize, serde::Deserialize)]
struct Written {
    format: String,
    version: u32,
    /// Not in what was written before it was kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    simulated: bool,
    practice: Practice,
    dose: Option<SoleDose>,
}

/// Writes the file of a session. Returns its checksum.
///
/// # Errors
/// When it could not be read back as it is, as where a number is infinite, or the system refuses.
pub(super) fn write(folder: &Folder, session: &PractisedSession) -> Result<u32, LibraryError> {
    let unfit = |problem: String| LibraryError::Unfit { problem };
    let (practice, dose) = (session.practice.clone(), session.dose.clone());
    let simulated = session.simulated;
    let written = Written { format: FORMAT.to_owned(), version: VERSION, simulated, practice, dose };
    let json = serde_json::to_vec(&written).map_err(|error| unfit(error.to_string()))?;
    if json.len() as u64 > MOST_BYTES {
        return Err(unfit(format!("a practice of {} bytes, expected at most {MOST_BYTES}", json.len())));
    }
    let same = serde_json::from_slice(&json)
        .is_ok_and(|back: Written| back.practice == session.practice && back.dose == session.dose);
    if !same || !session.dose.as_ref().is_none_or(SoleDose::is_sound) {
        return Err(unfit("a practice with a number that is not finite, or below 0".to_owned()));
    }
    make_folder(&folder.practices())?;
    write_bytes(&folder.practice(&session.id), &json)?;
    Ok(crc32fast::hash(&json))
}

/// Reads the file of a session.
pub(super) fn read(
    folder: &Folder,
    child: &ChildId,
    kept: &KeptPractice,
) -> Result<PractisedSession, StoreError> {
    let path = folder.practice(&kept.id);
    let json = read_at_most(&path, MOST_BYTES)?;
    let got = crc32fast::hash(&json);
    if got != kept.check {
        let expected = kept.check;
        return Err(StoreError::damaged(
            &path,
            format!("expected the checksum {expected:08x}, got {got:08x}"),
        ));
    }
    let written: Written =
        serde_json::from_slice(&json).map_err(|error| StoreError::damaged(&path, error.to_string()))?;
    if written.version > VERSION {
        let (what, got) = ("practice", written.version);
        return Err(StoreError::Newer { path, what, got, known: VERSION });
    }
    Ok(PractisedSession {
        id: kept.id.clone(),
        child: child.clone(),
        date: kept.date,
        simulated: written.simulated,
        practice: written.practice,
        dose: written.dose,
    })
}

/// Writes who practised when into a generation.
pub(super) fn write_table(to: &Path, state: &State) -> Result<(), StoreError> {
    let all = || state.practices.iter().flat_map(|(child, all)| all.iter().map(move |kept| (child, kept)));
    let checks: Vec<u32> = all().map(|(_, kept)| kept.check).collect();
    tables::write(
        &to.join(TABLE),
        vec![
            tables::texts("session", all(), |(_, kept)| kept.id.as_str().to_owned()),
            tables::texts("child", all(), |(child, _)| child.to_string()),
            tables::texts("date", all(), |(_, kept)| kept.date.to_string()),
            Column::new("check".into(), checks),
        ],
    )
}

/// Reads the same; libraries of earlier versions have no such table.
pub(super) fn read_table(from: &Path, state: &mut State) -> Result<(), StoreError> {
    let path = from.join(TABLE);
    if !path.exists() {
        return Ok(());
    }
    let table = Table::read(&path)?;
    let (ids, children) = (table.parsed("session")?, table.parsed::<ChildId>("child")?);
    let (dates, checks) = (table.parsed("date")?, table.counts("check")?);
    for (at, id) in ids.into_iter().enumerate() {
        state.put_practice(&children[at], KeptPractice { id, date: dates[at], check: checks[at] });
    }
    Ok(())
}
