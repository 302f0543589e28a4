//! `plantar export --steps`: the steps of one recording or of many, a row each.

use std::path::{Path, PathBuf};

use super::args::Export;
use super::exit::{Exit, Failure};
use super::{analyse, counted, hint, measuring, terminal};
use crate::analysis::result::{SessionResult, Severity};
use crate::analysis::{Options, Reason};
use crate::base::{Frames, Kind};
use crate::flow::{StepTable, as_measured};
use crate::store;

/// Tells what is gravely wrong with a recording of which a table is made: a table has no room for sentences.
pub(super) fn tell_problems(name: &str, result: &SessionResult) {
    for finding in result.quality.iter().filter(|finding| finding.severity == Severity::Problem) {
        eprintln!("plantar: {name}: {}", finding.kind);
    }
}

/// Why a recording has no row. That there are no steps is said before it.
fn why_none(result: &SessionResult) -> String {
    match result.gait.as_ref().err() {
        None => "none was recorded in full".to_owned(),
        Some(why) if why.id() == Reason::Stood.id() => "the child stood".to_owned(),
        Some(why) => why.to_string(),
    }
}

/// Writes the table. A recording without a step is told and has no row.
pub(super) fn run(args: &Export, to: &Path) -> Result<(), Failure> {
    store::check_writable(to).map_err(|error| hint::output(&error))?;
    let mut table = StepTable::default();
    let mut none = Vec::new();
    let zero = args.zero.as_deref().map(|file| analyse::zero(file, &args.facts)).transpose()?;
    let options = Options { contact_threshold: args.threshold, zero, ..Options::default() };
    let files: Vec<PathBuf> = std::iter::once(&args.file).chain(&args.more).cloned().collect();
    analyse::each_of(&files, &args.facts, |name, frames| {
        let frames = as_measured(frames, None, args.undo_crosstalk)
            .map_err(|error| Failure::new(Exit::Input, error))?;
        let meta = frames.meta().clone();
        let result = measuring::one(frames, options.clone())?;
        tell_problems(name, &result);
        if table.push(name, &meta, meta.day(terminal::zone_at), &result) == 0 {
            none.push(format!("{name}: no steps to export: {}", why_none(&result)));
        }
        Ok(())
    })?;
    if table.steps() == 0 {
        return Err(Failure::new(Exit::Refused, none.join("; ")));
    }
    for line in none {
        eprintln!("plantar: {line}");
    }
    store::write_sheet(to, table.columns()).map_err(|error| hint::output(&error))?;
    terminal::say(format!("{} in {}", counted::count(table.steps(), "step"), to.display()))
}
