//! `plantar analyse`: recordings to numbers and pictures.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::args::{Analyse, Facts};
use super::exit::{Exit, Failure};
use super::{hint, terminal, words};
use crate::analysis::{Options, analyse};
use crate::base::{Grid, Mat, Meta};
use crate::flow::{Hints, Input};
use crate::import::read_region_grid;
use crate::report::{self, PageInput};
use crate::{analysis::result::SessionResult, store};

/// Runs the command.
pub fn run(args: &Analyse) -> Result<(), Failure> {
    let own_regions = args.masks.as_deref().map(read_region_grid).transpose();
    let options = Options {
        contact_threshold: args.threshold,
        bootstrap: args.bootstrap as usize,
        walking_direction_deg: args.walking_direction,
        mask: args.regions,
        own_regions: own_regions.map_err(|error| Failure::new(Exit::Input, error))?,
        ..Options::default()
    };
    let hints = hints(&args.facts);
    let mut inputs = args.files.iter().map(|file| open(file, &hints)).collect::<Result<Vec<_>, _>>()?;
    let total: usize = inputs.iter().map(Input::recordings).sum();
    let bar = (total > 1).then(|| terminal::bar("analysing", total as u64));
    let busy = (total == 1).then(|| terminal::spinner("analysing"));
    let mut pages = pages(args.report.as_deref(), &inputs)?.into_iter();
    let mut documents = Vec::new();
    let mut no_foot = None;
    for input in &mut inputs {
        for at in 0..input.recordings() {
            let name = input.name(at);
            let recording = input.read(at).map_err(|error| Failure::new(Exit::Input, error))?;
            if let (Some(path), Some(grid)) = (&args.masks, &options.own_regions) {
                check_size(path, grid, &name, &recording.meta.mat)?;
            }
            let result = analyse(&recording, options.clone());
            if let Err(refusal) = &result.task {
                no_foot.get_or_insert_with(|| format!("{name}: {}", refusal.reason));
            }
            let document = report::document(&name, &recording.meta, recording.segments(), &result);
            if let Some(path) = pages.next() {
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
        match &documents[..] {
            [document] => terminal::say(document)?,
            documents => terminal::say(serde_json::json!({ "results": documents }))?,
        }
    }
    // Many recordings, some without a foot, are a finding; one without a foot is a failure.
    match no_foot {
        Some(message) if total == 1 => Err(Failure::new(Exit::NoFoot, message)),
        _ => Ok(()),
    }
}

/// A user's regions must have a number for each cell of the mat.
fn check_size(path: &Path, grid: &Grid<u16>, name: &str, mat: &Mat) -> Result<(), Failure> {
    if (grid.rows(), grid.cols()) == (mat.rows(), mat.cols()) {
        return Ok(());
    }
    let message = format!(
        "{}: expected {} rows and {} columns, as the mat of {name} has, got {} and {}",
        path.display(),
        mat.rows(),
        mat.cols(),
        grid.rows(),
        grid.cols()
    );
    Err(Failure::new(Exit::Input, message))
}

/// Where the page of each recording goes, none twice and each to a place that can be written.
fn pages(report: Option<&Path>, inputs: &[Input]) -> Result<Vec<PathBuf>, Failure> {
    let Some(report) = report else { return Ok(Vec::new()) };
    let names: Vec<String> =
        inputs.iter().flat_map(|input| (0..input.recordings()).map(|at| input.name(at))).collect();
    let mut pages: Vec<PathBuf> = Vec::new();
    for name in &names {
        let page = if names.len() == 1 { report.to_owned() } else { beside(report, name) };
        if pages.contains(&page) {
            let message =
                format!("two recordings are called {name}, and both reports would be {}", page.display());
            return Err(Failure::new(Exit::Usage, message).with_hint("analyse them one at a time"));
        }
        pages.push(page);
    }
    for page in &pages {
        store::check_writable(page).map_err(|error| hint::output(&error))?;
    }
    Ok(pages)
}

/// Opens a file of recordings.
pub fn open(file: &Path, hints: &Hints) -> Result<Input, Failure> {
    Input::open(file, hints).map_err(|error| Failure::new(Exit::Input, error))
}

/// Opens a file that holds one recording, or of which one was chosen.
pub fn open_one(file: &Path, facts: &Facts) -> Result<Input, Failure> {
    let input = open(file, &hints(facts))?;
    if input.recordings() == 1 {
        return Ok(input);
    }
    let message = format!("{}: {} recordings in one file", file.display(), input.recordings());
    Err(Failure::new(Exit::Usage, message).with_hint("choose one with --array NAME"))
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
    store::write_bytes(path, &page).map_err(|error| hint::output(&error))
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
