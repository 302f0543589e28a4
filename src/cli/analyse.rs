//! `plantar analyse`: recordings to numbers and pictures.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use indicatif::ProgressBar;
use serde_json::json;

use super::args::{Analyse, Facts};
use super::exit::{Exit, Failure};
use super::pages::{self, Drawn, Pages};
use super::terminal::Share;
use super::{insoles, measuring, reading, terminal, words};
use crate::analysis::result::SessionResult;
use crate::analysis::{Options, Zero};
#[cfg(feature = "python")]
use crate::base::Date;
use crate::base::{Calibration, Frames, Grid, Language, Mat, Meta, Segment};
use crate::flow::{self, Hints, Input, InputError, InputFrames, as_measured, in_order};
use crate::import::read_region_grid;
use crate::norms::Norms;
use crate::reading::Reading;
use crate::report;
use crate::store;

/// One recording to be analysed.
struct Job {
    file: PathBuf,
    /// Which recording of the file.
    part: usize,
    name: String,
}

/// A recording and what it gave.
pub(crate) struct Analysed {
    /// What it is called.
    pub(crate) name: String,
    /// What is known of it.
    pub(crate) meta: Meta,
    segments: Vec<Segment>,
    /// What it gave.
    pub(crate) result: SessionResult,
    reading: Option<Reading>,
}

impl Analysed {
    /// The document of `--json`.
    pub(crate) fn document(&self) -> String {
        let reading = self.reading.as_ref().map(report::reading_document);
        let more = ("reading", json!(reading));
        report::document_text(&self.name, &self.meta, &self.segments, &self.result, more)
    }

    /// The day on which it began; where it tells no zone, by the clocks of this place.
    #[cfg(feature = "python")]
    pub(crate) fn day(&self) -> Option<Date> {
        self.meta.day(terminal::zone_at)
    }

    fn words(&self) -> String {
        let read = self
            .reading
            .as_ref()
            .map(|reading| format!("\n{}", reading::words(reading, false, Language::English)));
        words::result(&self.name, &self.meta, &self.result) + &read.unwrap_or_default()
    }
}

/// What is told of one.
struct Told {
    /// Its document, where it is wanted: of a long recording it is large.
    document: String,
    /// The result in words, where it is wanted.
    words: Option<String>,
    pages: Option<Vec<Drawn>>,
    no_foot: Option<String>,
}

/// Runs the command.
pub(super) fn run(args: &Analyse) -> Result<(), Failure> {
    let asked = Asked::of(args)?;
    let (mut documents, files) = insoles::told(args)?;
    let jobs = jobs(&files, args)?;
    let names: Vec<String> = jobs.iter().map(|job| job.name.clone()).collect();
    let (report, language) = (args.report.as_deref(), args.language.chosen(None)?);
    let readers = (args.audience, language);
    let pages = Pages::of_each(report, &args.explain, args.read.wanted(), readers, &names)?;
    let bar = measuring::bar(jobs.len());
    let mut no_foot = None;
    let tell = |at: usize, one: Analysed| tell(args, &one, pages.get(at));
    asked.each(&jobs, &bar, tell, |told| {
        let written = told.pages.map(pages::write).transpose()?.unwrap_or_default();
        if let Some(words) = told.words {
            bar.suspend(|| terminal::say(words))?;
        }
        bar.suspend(|| terminal::wrote(&written, args.json))?;
        if args.json {
            documents.push(told.document);
        }
        if no_foot.is_none() {
            no_foot = told.no_foot;
        }
        Ok(())
    })?;
    bar.finish_and_clear();
    if args.json {
        terminal::say(together(documents))?;
    }
    // Many recordings, some without a foot, are a finding; one without a foot is a failure.
    match no_foot {
        Some(message) if jobs.len() == 1 => Err(Failure::new(Exit::NoFoot, message)),
        _ => Ok(()),
    }
}

/// Makes what is to be told of a recording.
fn tell(args: &Analyse, one: &Analysed, pages: Option<&Pages>) -> Result<Told, Failure> {
    let document = if args.json || pages.is_some() { one.document() } else { String::new() };
    let Analysed { name, meta, result, reading, .. } = one;
    let drawn = |pages: &Pages| pages.drawn(name, meta, result, reading.as_ref(), &document);
    Ok(Told {
        pages: pages.map(drawn).transpose()?,
        document,
        words: (!args.json).then(|| one.words()),
        no_foot: result.task.as_ref().err().map(|refusal| format!("{name}: {refusal}")),
    })
}

/// One document, or several as one.
fn together(mut documents: Vec<String>) -> String {
    match documents.len() {
        1 => documents.remove(0),
        _ => format!("{{\"results\":[{}]}}", documents.join(",")),
    }
}

/// The document that `--json` prints.
///
/// # Errors
/// When a file cannot be read or what is asked does not go with it.
#[cfg(feature = "python")]
pub(crate) fn document(args: &Analyse) -> Result<String, Failure> {
    let (mut documents, files) = insoles::told(args)?;
    each(
        args,
        &files,
        |one| Ok(one.document()),
        |document| {
            documents.push(document);
            Ok(())
        },
    )?;
    Ok(together(documents))
}

/// The only recording of the files.
///
/// # Errors
/// When there is another number of them, a file cannot be read, or what is asked does not go with it.
#[cfg(feature = "python")]
pub(crate) fn one(args: &Analyse) -> Result<Analysed, Failure> {
    let mut all = Vec::new();
    if let [file] = &args.files[..] {
        open_one(file, &args.facts)?;
    }
    each(args, &args.files, Ok, |one| {
        all.push(one);
        Ok(())
    })?;
    let many = all.len();
    all.pop()
        .filter(|_| many == 1)
        .ok_or_else(|| Failure::new(Exit::Usage, format!("expected one recording, got {many}")))
}

/// What `make` makes of every recording of the files, on every core, given to `take` in order.
///
/// # Errors
/// When a file cannot be read or what is asked does not go with it; and those of `make` and `take`.
#[cfg(feature = "python")]
pub(crate) fn each<T: Send>(
    args: &Analyse,
    files: &[PathBuf],
    make: impl Fn(Analysed) -> Result<T, Failure> + Sync,
    take: impl FnMut(T) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let asked = Asked::of(args)?;
    let jobs = jobs(files, args)?;
    asked.each(&jobs, &measuring::bar(jobs.len()), |_, one| make(one), take)
}

/// Every recording of some files.
fn jobs(files: &[PathBuf], args: &Analyse) -> Result<Vec<Job>, Failure> {
    let mut jobs = Vec::new();
    for file in files {
        let input = open(file, &args.facts)?;
        let job = |part| Job { file: file.clone(), part, name: input.name(part) };
        jobs.extend((0..input.recordings()).map(job));
    }
    Ok(jobs)
}

/// What was typed, worked out as far as it holds for every recording.
struct Asked<'a> {
    args: &'a Analyse,
    options: Options,
    calibration: Option<Arc<Calibration>>,
    norms: Norms,
}

impl<'a> Asked<'a> {
    fn of(args: &'a Analyse) -> Result<Self, Failure> {
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
        let calibration = args.calibration.as_deref().map(calibration).transpose()?;
        Ok(Self { args, options, calibration, norms: reading::norms(args.read.norms.as_deref())? })
    }

    /// What `make` makes of every job, on every core, given to `take` in order.
    fn each<T: Send>(
        &self,
        jobs: &[Job],
        bar: &ProgressBar,
        make: impl Fn(usize, Analysed) -> Result<T, Failure> + Sync,
        mut take: impl FnMut(T) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        // Each thread keeps the file open from which it read last.
        let work = |open: &mut Option<(PathBuf, Input)>, at: usize| {
            make(at, self.analysed(&jobs[at], open, &mut Share::new(bar))?)
        };
        in_order(jobs.len(), || None, work, |_, made: Result<T, Failure>| take(made?))
    }

    /// Reads a recording and analyses it.
    fn analysed(
        &self,
        job: &Job,
        opened: &mut Option<(PathBuf, Input)>,
        share: &mut Share<'_>,
    ) -> Result<Analysed, Failure> {
        let (args, name) = (self.args, &job.name);
        if opened.as_ref().is_none_or(|(file, _)| *file != job.file) {
            *opened = None;
        }
        let (_, input) = match opened {
            Some(opened) => opened,
            None => opened.insert((job.file.clone(), open(&job.file, &args.facts)?)),
        };
        let wrong = |error: InputError| Failure::new(Exit::Input, error);
        let stored = input.frames(job.part).map_err(wrong)?;
        if let Some(calibration) = &self.calibration {
            calibration
                .check(stored.meta())
                .map_err(|error| Failure::new(Exit::Input, format!("{name}: {error}")))?;
        }
        let mut frames = as_measured(stored, self.calibration.clone(), args.undo_crosstalk).map_err(wrong)?;
        let meta = frames.meta().clone();
        if let (Some(path), Some(grid)) = (&args.masks, &self.options.own_regions) {
            check_size(path, grid, name, &meta.mat)?;
        }
        let result = measuring::analysed(&mut frames, self.options.clone(), share)?;
        if let Some(other) = result.other_range() {
            return Err(Failure::new(Exit::Input, format!("{name}: {other}"))
                .with_hint("use the calibration made with this mat as it is set now"));
        }
        let reading =
            reading::of(&args.read, &self.norms, &meta, &result).map_err(|failure| failure.of(name))?;
        let segments = frames.segments().to_vec();
        Ok(Analysed { name: name.clone(), meta, segments, result, reading })
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
pub(crate) fn zero(file: &Path, facts: &Facts) -> Result<Arc<Zero>, Failure> {
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
pub(crate) fn open_one(file: &Path, facts: &Facts) -> Result<Input, Failure> {
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
