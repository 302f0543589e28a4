//! `plantar analyse`: recordings to numbers and pictures.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::json;

use super::args::{Analyse, Facts};
use super::exit::{Exit, Failure};
use super::pages::{self, Drawn, Pages};
use super::terminal::Share;
use super::{insoles, measuring, reading, terminal, words};
use crate::analysis::{Options, Zero};
use crate::base::{Calibration, Frames, Grid, Mat};
use crate::flow::{self, Hints, Input, InputError, InputFrames, as_measured, in_order};
use crate::import::read_region_grid;
use crate::norms::Norms;
use crate::report;
use crate::store;

/// One recording on its way through.
struct Job<'a> {
    file: &'a Path,
    /// Which recording of the file.
    part: usize,
    name: String,
    /// Where its report goes.
    pages: Option<Pages>,
}

/// What became of it.
struct Done {
    document: String,
    /// The result in words, where it is wanted.
    words: Option<String>,
    pages: Option<Vec<Drawn>>,
    no_foot: Option<String>,
}

/// Runs the command.
pub(super) fn run(args: &Analyse) -> Result<(), Failure> {
    let own_regions = args.masks.as_deref().map(read_region_grid).transpose();
    let options = Options {
        contact_threshold: args.threshold,
        bootstrap: args.bootstrap as usize,
        walking_direction_deg: args.walking_direction,
        mask: args.regions,
        own_regions: own_regions.map_err(|error| Failure::new(Exit::Input, error))?,
        zero: args.zero.as_deref().map(|file| zero(file, &args.facts)).transpose()?,
        ..Options::default()
    };
    let norms = reading::norms(args.read.norms.as_deref())?;
    let calibration = args.calibration.as_deref().map(calibration).transpose()?;
    let (mut documents, files) = insoles::told(args)?;
    let inputs = files.iter().map(|file| open(file, &args.facts)).collect::<Result<Vec<_>, _>>()?;
    let names: Vec<String> =
        inputs.iter().flat_map(|input| (0..input.recordings()).map(|at| input.name(at))).collect();
    let mut pages =
        Pages::of_each(args.report.as_deref(), &args.explain, args.read.wanted(), &names)?.into_iter();
    let mut jobs = Vec::new();
    for (file, input) in files.iter().zip(&inputs) {
        for part in 0..input.recordings() {
            jobs.push(Job { file, part, name: input.name(part), pages: pages.next() });
        }
    }
    drop(inputs);
    let bar = measuring::bar(jobs.len());
    let mut no_foot = None;
    // Each thread keeps the file open from which it read last.
    let work = |open: &mut Option<(PathBuf, Input)>, at: usize| {
        jobs[at].run(open, args, &options, calibration.as_ref(), &norms, &mut Share::new(&bar))
    };
    in_order(
        jobs.len(),
        || None,
        work,
        |_, done: Result<Done, Failure>| {
            let done = done?;
            let written = done.pages.map(pages::write).transpose()?.unwrap_or_default();
            if let Some(words) = done.words {
                bar.suspend(|| terminal::say(words))?;
            }
            bar.suspend(|| terminal::wrote(&written, args.json))?;
            if args.json {
                documents.push(done.document);
            }
            if no_foot.is_none() {
                no_foot = done.no_foot;
            }
            Ok(())
        },
    )?;
    bar.finish_and_clear();
    if args.json {
        match &documents[..] {
            [document] => terminal::say(document)?,
            documents => terminal::say(format_args!("{{\"results\":[{}]}}", documents.join(",")))?,
        }
    }
    // Many recordings, some without a foot, are a finding; one without a foot is a failure.
    match no_foot {
        Some(message) if jobs.len() == 1 => Err(Failure::new(Exit::NoFoot, message)),
        _ => Ok(()),
    }
}

impl Job<'_> {
    /// Reads the recording, analyses it and makes what was asked for.
    fn run(
        &self,
        opened: &mut Option<(PathBuf, Input)>,
        args: &Analyse,
        options: &Options,
        calibration: Option<&Arc<Calibration>>,
        norms: &Norms,
        share: &mut Share<'_>,
    ) -> Result<Done, Failure> {
        if opened.as_ref().is_none_or(|(file, _)| file != self.file) {
            *opened = None;
        }
        let (_, input) = match opened {
            Some(opened) => opened,
            None => opened.insert((self.file.to_owned(), open(self.file, &args.facts)?)),
        };
        let wrong = |error: InputError| Failure::new(Exit::Input, error);
        let stored = input.frames(self.part).map_err(wrong)?;
        if let Some(calibration) = calibration {
            calibration
                .check(stored.meta())
                .map_err(|error| Failure::new(Exit::Input, format!("{}: {error}", self.name)))?;
        }
        let mut frames = as_measured(stored, calibration.cloned(), args.undo_crosstalk).map_err(wrong)?;
        let (name, meta) = (&self.name, frames.meta().clone());
        let meta = &meta;
        if let (Some(path), Some(grid)) = (&args.masks, &options.own_regions) {
            check_size(path, grid, name, &meta.mat)?;
        }
        let result = measuring::analysed(&mut frames, options.clone(), share)?;
        if let Some(other) = result.other_range() {
            return Err(Failure::new(Exit::Input, format!("{name}: {other}"))
                .with_hint("use the calibration made with this mat as it is set now"));
        }
        let reading = reading::of(&args.read, norms, meta, &result).map_err(|failure| failure.of(name))?;
        // Of a long recording it is large: made only where it goes somewhere.
        let wanted = args.json || self.pages.is_some();
        let document = if wanted {
            let more = ("reading", json!(reading.as_ref().map(report::reading_document)));
            report::document_text(name, meta, frames.segments(), &result, more)
        } else {
            String::new()
        };
        let drawn = |pages: &Pages| pages.drawn(name, meta, &result, reading.as_ref(), &document);
        Ok(Done {
            pages: self.pages.as_ref().map(drawn).transpose()?,
            document,
            words: (!args.json).then(|| {
                let read = reading.as_ref().map(|reading| format!("\n{}", reading::words(reading, false)));
                format!("{}{}", words::result(name, meta, &result), read.unwrap_or_default())
            }),
            no_foot: result.task.as_ref().err().map(|refusal| format!("{name}: {}", refusal)),
        })
    }
}

/// The recordings of some files, one after the other, each with its name: of every file every one.
pub(super) fn each_of(
    files: &[PathBuf],
    facts: &Facts,
    mut each: impl FnMut(&str, InputFrames) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for file in files {
        let mut input = open(file, facts)?;
        for part in 0..input.recordings() {
            let name = input.name(part);
            each(&name, input.frames(part).map_err(|error| Failure::new(Exit::Input, error))?)?;
        }
    }
    Ok(())
}

/// The calibration in a file.
pub(super) fn calibration(file: &Path) -> Result<Arc<Calibration>, Failure> {
    let read = store::read_calibration(file).map_err(|error| Failure::new(Exit::Input, error))?;
    Ok(Arc::new(read))
}

/// What the mat reads in a recording of it when it was empty.
pub(super) fn zero(file: &Path, facts: &Facts) -> Result<Arc<Zero>, Failure> {
    let failure = |error: String| Failure::new(Exit::Input, error);
    let empty = open_one(file, facts)?.read_stored(0).map_err(|error| failure(error.to_string()))?;
    let zero = Zero::of(&empty).map_err(|refusal| failure(format!("{}: {refusal}", file.display())))?;
    Ok(Arc::new(zero))
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

/// Opens a file of recordings.
pub(super) fn open(file: &Path, facts: &Facts) -> Result<Input, Failure> {
    let hints = hints(facts);
    match &facts.profile {
        None => Input::open(file, &hints),
        Some(name) => {
            let by = flow::load_profile(name).map_err(|error| Failure::new(Exit::Input, error))?;
            Input::open_by(file, &hints, &by)
        }
    }
    .map_err(|error| Failure::new(Exit::Input, error))
}

/// Opens a file that holds one recording, or of which one was chosen.
pub(super) fn open_one(file: &Path, facts: &Facts) -> Result<Input, Failure> {
    let input = open(file, facts)?;
    if input.recordings() == 1 {
        return Ok(input);
    }
    let message = format!("{}: {} recordings in one file", file.display(), input.recordings());
    Err(Failure::new(Exit::Usage, message).with_hint("choose one with --array NAME"))
}

/// What was typed about the files.
pub(super) fn hints(facts: &Facts) -> Hints {
    Hints {
        pitch_mm: facts.pitch_mm,
        rate_hz: facts.rate_hz,
        unit: facts.unit,
        gain: facts.gain,
        rows: facts.size.map(|(rows, _)| rows),
        cols: facts.size.map(|(_, cols)| cols),
        view: facts.told_view(),
        array: facts.array.clone(),
        axes: facts.axes,
        surface: facts.surface.clone(),
        span: facts.part.span(),
    }
}
