//! The reading by age of one recording.

use std::path::Path;

use super::args::Read;
use super::children;
use super::exit::{Exit, Failure};
use crate::analysis::result::SessionResult;
use crate::base::{Date, Meta};
use crate::child::{Session, SessionId};
use crate::flow;
use crate::norms::Norms;
use crate::reading::{self, Input, NOTICE, Reading};

/// Norm tables of the user, or those that come with the program.
///
/// # Errors
/// A folder that cannot be read, a table with a fault.
pub fn norms(folder: Option<&Path>) -> Result<Norms, Failure> {
    let Some(folder) = folder else {
        return Norms::shipped().map_err(|error| Failure::new(Exit::Unexpected, error));
    };
    let fault = |problem: String| Failure::new(Exit::Input, format!("{}: {problem}", folder.display()));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| fault(error.to_string()))? {
        let path = entry.map_err(|error| fault(error.to_string()))?.path();
        if path.extension().is_some_and(|ending| ending == "csv") {
            let text = std::fs::read_to_string(&path).map_err(|error| fault(error.to_string()))?;
            files.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text));
        }
    }
    Norms::read(&files).map_err(|error| fault(error.to_string()))
}

/// The reading of a recording for the age that was typed; nothing when none was, or when there is no foot.
///
/// # Errors
/// An age before the birth.
pub fn of(
    args: &Read,
    norms: &Norms,
    meta: &Meta,
    result: &SessionResult,
) -> Result<Option<Reading>, Failure> {
    if !args.wanted() {
        return Ok(None);
    }
    let today = match meta.started_us.and_then(Date::from_unix_us) {
        Some(day) => day,
        None => children::today()?,
    };
    let (Some(age_years), Ok(task)) = (args.years(today)?, &result.task) else { return Ok(None) };
    let unnamed = || "unnamed".parse().map_err(|error| Failure::new(Exit::Unexpected, error));
    let session = Session {
        id: SessionId::from_digest(0),
        child: unnamed()?,
        date: today,
        protocol: flow::protocol(*task),
        mat: flow::mat_key(meta),
        recordings: vec![flow::recorded(result)],
    };
    let sessions = [session];
    let input = Input { today, age_years, sex: None, sessions: &sessions, progress: &[], events: &[], norms };
    Ok(Some(reading::read(&input)))
}

/// The reading in words, a line each. With `unread` those patterns as well of which nothing can be said, as where no foot is
/// read.
pub fn words(reading: &Reading, unread: bool) -> String {
    let mut lines = vec![format!("Reading for {:.1} years:", reading.age_years)];
    for foot in &reading.feet {
        lines.push(format!("  {}: {} ({})", foot.heading(), foot.band.words(), foot.reason()));
        for index in foot.indices.iter().filter(|index| index.value.is_ok()) {
            let own =
                if index.reason() == foot.reason() { String::new() } else { format!("; {}", index.reason()) };
            lines.push(format!("    {}: {}{own}", index.measure.name, index.band.words()));
        }
    }
    lines.extend(reading.flags.iter().map(|flag| format!("  {}", flag.words())));
    if unread || reading.is_empty() {
        let not_read = reading.not_read.iter();
        lines.extend(not_read.map(|(pattern, why)| format!("  not read: {}: {why}", pattern.words())));
    }
    lines.extend(reading.remarks.iter().map(|remark| format!("  {remark}")));
    lines.push(format!("  {NOTICE}"));
    lines.join("\n")
}
