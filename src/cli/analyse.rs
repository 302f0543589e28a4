//! `plantar analyse`: recordings to numbers and pictures.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::args::{Analyse, Facts};
use super::exit::{Exit, Failure};
use super::{terminal, words};
use crate::analysis::{Options, analyse};
use crate::base::Meta;
use crate::flow::{Hints, Input};
use crate::report::{self, PageInput};
use crate::{analysis::result::SessionResult, store};

/// Runs the command.
pub fn run(args: &Analyse) -> Result<(), Failure> {
    let options = options(args.threshold)?;
    let hints = hints(&args.facts);
    let mut inputs = args.files.iter().map(|file| open(file, &hints)).collect::<Result<Vec<_>, _>>()?;
    let total: usize = inputs.iter().map(Input::recordings).sum();
    let bar = (total > 1).then(|| terminal::bar("analysing", total as u64));
    let busy = (total == 1).then(|| terminal::spinner("analysing"));
    let mut documents = Vec::new();
    let mut no_foot = None;
    for input in &mut inputs {
        for at in 0..input.recordings() {
            let name = input.name(at);
            let recording = input.read(at).map_err(|error| Failure::new(Exit::Input, error))?;
            let result = analyse(&recording, options.clone());
            if let Err(refusal) = &result.task {
                no_foot.get_or_insert_with(|| format!("{name}: {}", refusal.reason));
            }
            let document = report::document(&name, &recording.meta, recording.segments(), &result);
            if let Some(path) = &args.report {
                let path = if total > 1 { beside(path, &name) } else { path.clone() };
                draw(&path, &name, &recording.meta, &result, &document)?;
            }
            if !args.json {
                let hide = || terminal::say(words::result(&name, &recording.meta, &result));
                match &bar {
                    Some(bar) => bar.suspend(hide),
                    None => busy.as_ref().map_or_else(hide, |busy| busy.suspend(hide)),
                }?;
            }
            documents.push(document);
            if let Some(bar) = &bar {
                bar.inc(1);
            }
        }
    }
    for bar in [bar, busy].into_iter().flatten() {
        bar.finish_and_clear();
    }
    if args.json {
        let one = documents.len() == 1;
        let document = documents.pop().filter(|_| one).unwrap_or_default();
        terminal::say(if one { document } else { serde_json::json!({ "results": documents }) })?;
    }
    // Many recordings, some without a foot, are a finding; one without a foot is a failure.
    match no_foot {
        Some(message) if total == 1 => Err(Failure::new(Exit::NoFoot, message)),
        _ => Ok(()),
    }
}

/// Opens a file of recordings.
pub fn open(file: &Path, hints: &Hints) -> Result<Input, Failure> {
    Input::open(file, hints).map_err(|error| Failure::new(Exit::Input, error))
}

/// What was typed about the files.
pub fn hints(facts: &Facts) -> Hints {
    Hints {
        pitch_mm: facts.pitch_mm,
        rate_hz: facts.rate_hz,
        unit: facts.unit,
        gain: facts.gain,
        rows: facts.size.map(|(rows, _)| rows),
        cols: facts.size.map(|(_, cols)| cols),
        view: facts.view,
        array: facts.array.clone(),
    }
}

/// What was typed about the analysis.
pub fn options(threshold: Option<f64>) -> Result<Options, Failure> {
    if let Some(threshold) = threshold
        && !(threshold.is_finite() && threshold > 0.0)
    {
        let message = format!("--threshold {threshold}: expected a number above 0");
        return Err(Failure::new(Exit::Usage, message));
    }
    Ok(Options { contact_threshold: threshold, ..Options::default() })
}

/// Draws the report of one recording.
pub fn draw(
    path: &Path,
    name: &str,
    meta: &Meta,
    result: &SessionResult,
    document: &Value,
) -> Result<(), Failure> {
    let document = document.to_string();
    let page = report::draw_page(&PageInput { name, meta, result, document: &document })
        .map_err(|error| Failure::new(Exit::Unexpected, error))?;
    store::write_bytes(path, &page).map_err(|error| Failure::new(Exit::Output, error))
}

/// `OUT.png` and `trial_03` give `OUT_trial_03.png`.
fn beside(path: &Path, name: &str) -> PathBuf {
    let stem = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let mut file = format!("{stem}_{name}");
    if let Some(extension) = path.extension() {
        file = format!("{file}.{}", extension.to_string_lossy());
    }
    path.with_file_name(file)
}
