//! The reading by age of one recording.

use std::path::Path;

use super::args::Read;
use super::exit::{Exit, Failure};
use super::{day, terminal};
use crate::analysis::result::SessionResult;
use crate::base::{InWords, Language, Meta};
use crate::child::{Session, SessionId};
use crate::flow;
use crate::norms::Norms;
use crate::reading::{self, Amount, FootReading, Input, Line, NotRead, Notice, Once, Reading};

/// Norm tables of the user, or those that come with the program.
///
/// # Errors
/// A folder that cannot be read, a table with a fault.
pub(super) fn norms(folder: Option<&Path>) -> Result<Norms, Failure> {
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
/// An age before the birth, or a month of birth for a recording whose day nobody tells.
pub(super) fn of(
    args: &Read,
    norms: &Norms,
    meta: &Meta,
    result: &SessionResult,
) -> Result<Option<Reading>, Failure> {
    if !args.wanted() {
        return Ok(None);
    }
    let Ok(protocol) = result.task.clone().and_then(flow::protocol) else { return Ok(None) };
    let day = meta.day(terminal::zone_at);
    let age_years = args.years(day)?;
    // The reading is of one day; which one does not matter where the age is known.
    let today = day.map_or_else(day::today, Ok)?;
    let unnamed = || "unnamed".parse().map_err(|error| Failure::new(Exit::Unexpected, error));
    let session = Session {
        id: SessionId::from_digest(0),
        child: unnamed()?,
        date: today,
        zone: None,
        simulated: meta.is_simulated(),
        protocol,
        mat: flow::mat_key(meta),
        recordings: vec![flow::recorded(result)],
    };
    let sessions = [session];
    let input = Input {
        today,
        age_years,
        sex: None,
        sessions: &sessions,
        progress: &[],
        events: &[],
        known: &[],
        norms,
    };
    Ok(Some(reading::read(&input)))
}

/// The reading in words, a line each. With `unread` those patterns as well of which nothing can be said, as where no foot is
/// read.
pub(super) fn words(reading: &Reading, unread: bool, language: Language) -> String {
    let mut lines = vec![format!("{}:", reading.headline().in_words(language))];
    lines.extend(reading.flags.iter().map(|flag| format!("  {}", flag.words(language))));
    for foot in &reading.feet {
        let [line, why] = [foot.line().in_words(language), foot.reason().in_words(language)];
        lines.push(format!("  {line} ({why})"));
        lines.extend(foot.beside.iter().map(|beside| format!("    {}", beside.said().in_words(language))));
        for index in foot.indices.iter().filter(|index| index.why != foot.why) {
            if let Ok(value) = index.value {
                let [name, why] = [index.measure.in_words(language), index.why.in_words(language)];
                let value = Amount::with_interval(index.measure, value, index.interval).in_words(language);
                lines.push(format!("    {name} {value}: {why}"));
            }
        }
    }
    let mut rest: Vec<Line> = reading.once.iter().map(Once::so_far).collect();
    rest.extend(reading.elsewhere.iter().map(FootReading::elsewhere));
    if unread || reading.is_empty() {
        rest.extend(reading.not_read.iter().map(NotRead::not_assessed));
    }
    rest.extend(reading.accounted());
    lines.extend(rest.iter().map(|line| format!("  {}", line.in_words(language))));
    lines.extend(reading.remarks.iter().map(|remark| format!("  {}", remark.in_words(language))));
    lines.push(format!("  {}", Notice::Caution.in_words(language)));
    lines.join("\n")
}
