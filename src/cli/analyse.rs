//! `plantar analyse`: recordings to numbers and pictures.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::json;

use super::args::{Analyse, Facts};
use super::exit::{Exit, Failure};
use super::pages::Pages;
use super::{reading, terminal, words};
use crate::analysis::{Options, analyse};
use crate::base::{Calibration, Grid, Mat};
use crate::flow::{self, Hints, Input, in_order};
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
    pages: Option<Vec<Vec<u8>>>,
    no_foot: Option<String>,
}

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
    let norms = reading::norms(args.read.norms.as_deref())?;
    let calibration = args.calibration.as_deref().map(calibration).transpose()?;
    let inputs = args.files.iter().map(|file| open(file, &args.facts)).collect::<Result<Vec<_>, _>>()?;
    let names: Vec<String> =
        inputs.iter().flat_map(|input| (0..input.recordings()).map(|at| input.name(at))).collect();
    let mut pages =
        Pages::of_each(args.report.as_deref(), &args.explain, args.read.wanted(), &names)?.into_iter();
    let mut jobs = Vec::new();
    for (file, input) in args.files.iter().zip(&inputs) {
        for part in 0..input.recordings() {
            jobs.push(Job { file, part, name: input.name(part), pages: pages.next() });
        }
    }
    drop(inputs);
    let bar = match jobs.len() {
        1 => terminal::spinner("analysing"),
        total => terminal::bar("analysing", total as u64),
    };
    let mut documents = Vec::new();
    let mut no_foot = None;
    // Each thread keeps the file open from which it read last.
    let work = |open: &mut Option<(PathBuf, Input)>, at: usize| {
        jobs[at].run(open, args, &options, calibration.as_ref(), &norms)
    };
    in_order(
        jobs.len(),
        || None,
        work,
        |at, done: Result<Done, Failure>| {
            let done = done?;
            if let (Some(pages), Some(drawn)) = (&jobs[at].pages, &done.pages) {
                pages.write(drawn)?;
            }
            if let Some(words) = done.words {
                bar.suspend(|| terminal::say(words))?;
            }
            if args.json {
                documents.push(done.document);
            }
            if no_foot.is_none() {
                no_foot = done.no_foot;
            }
            bar.inc(1);
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
    ) -> Result<Done, Failure> {
        if opened.as_ref().is_none_or(|(file, _)| file != self.file) {
            *opened = None;
        }
        let (_, input) = match opened {
            Some(opened) => opened,
            None => opened.insert((self.file.to_owned(), open(self.file, &args.facts)?)),
        };
        let mut recording = input.read_stored(self.part).map_err(|error| Failure::new(Exit::Input, error))?;
        if let Some(calibration) = calibration {
            calibration
                .check(&recording.meta)
                .map_err(|error| Failure::new(Exit::Input, format!("{}: {error}", self.name)))?;
            recording.meta.calibration = Some(Arc::clone(calibration));
        }
        let mut recording = recording.calibrated();
        if let Some(leak) = args.undo_crosstalk {
            recording = leak.take_from(recording);
        }
        let (name, meta) = (&self.name, &recording.meta);
        if let (Some(path), Some(grid)) = (&args.masks, &options.own_regions) {
            check_size(path, grid, name, &meta.mat)?;
        }
        let result = analyse(&recording, options.clone());
        let reading = reading::of(&args.read, norms, meta, &result)?;
        let mut document = report::document(name, meta, recording.segments(), &result);
        if let Some(object) = document.as_object_mut() {
            object.insert("reading".to_owned(), json!(reading.as_ref().map(report::reading_document)));
        }
        let document = document.to_string();
        let drawn = |pages: &Pages| pages.drawn(name, meta, &result, reading.as_ref(), &document);
        Ok(Done {
            pages: self.pages.as_ref().map(drawn).transpose()?,
            document,
            words: (!args.json).then(|| {
                let read = reading.as_ref().map(|reading| format!("\n{}", reading::words(reading, false)));
                format!("{}{}", words::result(name, meta, &result), read.unwrap_or_default())
            }),
            no_foot: result.task.as_ref().err().map(|refusal| format!("{name}: {}", refusal.reason)),
        })
    }
}

/// The calibration in a file.
pub fn calibration(file: &Path) -> Result<Arc<Calibration>, Failure> {
    let read = store::read_calibration(file).map_err(|error| Failure::new(Exit::Input, error))?;
    Ok(Arc::new(read))
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
pub fn open(file: &Path, facts: &Facts) -> Result<Input, Failure> {
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
pub fn open_one(file: &Path, facts: &Facts) -> Result<Input, Failure> {
    let input = open(file, facts)?;
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
        surface: facts.surface.clone(),
    }
}
