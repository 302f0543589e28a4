//! `plantar stream`: a mat, live or replayed, to measures, a recording and a report.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::ProgressBar;
use serde_json::json;

use super::args::{Stream, Where};
use super::exit::{Exit, Failure};
use super::link::Link;
use super::pages::Pages;
use super::{analyse, bytes, checklist, day, hint, keeping, library, terminal, words};
use crate::analysis::result::FrameMeasures;
use crate::analysis::{LiveState, Options};
use crate::base::{CellsRef, ChildId, Date, Scale, Stamp, Unit};
use crate::flow::{self, Ended, Happening, Hints, Recovered, Setup, Streamed};
use crate::report;
use crate::source::{CaptureReplay, FrameSource, Speed};
use crate::store::{self, Library};

/// Runs the command.
pub(super) fn run(args: &Stream) -> Result<(), Failure> {
    let stop = terminal::stop_flag()?;
    // A session that goes on over midnight is of the day it began, as its checklist is.
    let today = day::today()?;
    if let Some(path) = &args.report {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let mut library = args.library.as_deref().map(|folder| open_library(folder, args)).transpose()?;
    let language = args.language.chosen_for(library.as_ref(), args.child.as_ref())?;
    if args.record.is_some() || library.is_some() {
        tell_consent(library.as_ref(), args);
    }
    let folder = args.record.clone().or_else(|| library.as_ref().map(Library::incoming));
    // Before the mat is opened: what a crash left may take a while to finish.
    if let Some(folder) = &folder {
        tell_recovered(folder)?;
    }
    if let Some(library) = &mut library {
        add_what_was_left(library)?;
    }
    let link = link(args)?;
    if let (Some(library), Some(child), Some(_)) = (&mut library, &args.child, &link) {
        checklist::before_the_mat(library, child, &args.given, today, language)?;
    }
    if link.is_none() && args.given.checklist.is_some() {
        let message = "--checklist is for a live session; answer for the day of a recording separately";
        return Err(Failure::new(Exit::Usage, message).with_hint("`plantar checklist --child ID --date DAY`"));
    }
    let mut source = open(args, link.as_ref())?;
    let setup = setup(args, link.as_ref(), folder)?;
    let shown = Shown { json: args.json, cells: args.cells };
    let (streamed, said) = watch(source.as_mut(), &setup, shown, &stop)?;
    // Hang up before the report is drawn: a mat should not wait for a picture.
    drop(source);
    if link.as_ref().is_some_and(Link::is_timed_by_arrival) {
        too_fast(&streamed).iter().for_each(|told| eprintln!("plantar: {told}"));
    }
    let added = add(library.as_mut(), args, link.as_ref().map(|_| today), &streamed);
    let session = added.as_ref().ok().cloned().flatten();
    let told = said.and_then(|()| tell(&streamed, args, session));
    if let Some(path) = &args.report {
        let name = name(&streamed, args);
        let document = report::document(&name, &streamed.meta, &streamed.segments, &streamed.result);
        let pages = Pages::around(path, &[], false, language);
        terminal::wrote(&pages.draw(&name, &streamed.meta, &streamed.result, &document)?, args.json)?;
    }
    added?;
    let kept = match &streamed.recording {
        Ok(Some(_)) => "; everything up to then is recorded",
        _ => "",
    };
    if let Err(error) = streamed.recording {
        return Err(Failure::new(Exit::Output, error));
    }
    let origin = args.from.as_deref().map_or_else(String::new, |file| format!("{}: ", bytes::name(file)));
    let exit = if setup.live { Exit::Port } else { Exit::Input };
    match streamed.ended {
        Ended::Stopped | Ended::Complete => told,
        ended => Err(Failure::new(exit, format!("{origin}{ended}{kept}"))),
    }
}

/// How the session is to be run. How old the zeros of its calibration are is told.
fn setup(args: &Stream, link: Option<&Link>, folder: Option<PathBuf>) -> Result<Setup, Failure> {
    let setup = Setup {
        clock: terminal::clock,
        zone_at: terminal::zone_at,
        baud: link.and_then(Link::baud),
        live: link.is_some(),
        folder,
        child: args.child.clone(),
        calibration: args.calibration.as_deref().map(analyse::calibration).transpose()?,
        surface: args.facts.surface.clone(),
        notes: Vec::new(),
        options: Options {
            bootstrap: Options::USUAL_BOOTSTRAP,
            zero: args.zero.as_deref().map(|file| analyse::zero(file, &args.facts)).transpose()?,
            ..Options::default()
        },
        measures: true,
        seconds: args.seconds,
    };
    if let Some(calibration) = &setup.calibration {
        let age = calibration.zero_age(terminal::clock());
        let age = age.map_or_else(|| "at an unknown time".to_owned(), |age| format!("{age} now"));
        eprintln!("plantar: calibration of {}, its zeros recorded {age}", calibration.date);
    }
    Ok(setup)
}

/// The live mat: at a port, or at the other end of a pipe. A file is none, nor is standard input where it was captured
/// before.
fn link(args: &Stream) -> Result<Option<Link>, Failure> {
    let piped = args.from.as_deref().is_some_and(bytes::is_input);
    if piped && !args.full_speed && !bytes::input_is_a_file() {
        return Link::input(&args.link, &args.facts).map(Some);
    }
    Link::of(&args.link, &args.facts)
}

/// Says where no guardian's consent is noted for what is about to be recorded: in the library it goes into, or in
/// the one that is usual here.
fn tell_consent(library: Option<&Library>, args: &Stream) {
    let Some(child) = &args.child else { return };
    if let Some(library) = library {
        return keeping::tell_consent(library, child);
    }
    match Library::open(&Where { library: None }.path()) {
        Ok(library) => keeping::tell_consent(&library, child),
        Err(_) => eprintln!(
            "plantar: it is not known whether a guardian of {child} consented: there is no library (--library DIR)"
        ),
    }
}

/// The library, once the child is known to be in it.
fn open_library(folder: &Path, args: &Stream) -> Result<Library, Failure> {
    let library = library::open(folder)?;
    if let Some(child) = &args.child {
        library.child(child).map_err(library::failure)?;
    }
    Ok(library)
}

/// Adds what was recorded of a child to its library, if there is one; a live session is of the day it began.
fn add(
    library: Option<&mut Library>,
    args: &Stream,
    day: Option<Date>,
    streamed: &Streamed,
) -> Result<Option<String>, Failure> {
    let (Some(library), Some(child), Ok(Some(recording))) = (library, &args.child, &streamed.recording)
    else {
        return Ok(None);
    };
    add_to(library, child, recording, day).map(Some)
}

/// Adds a recording as a session, whose name is given; one that was only made for that goes then.
fn add_to(
    library: &mut Library,
    child: &ChildId,
    recording: &Path,
    date: Option<Date>,
) -> Result<String, Failure> {
    let files = [recording.to_owned()];
    let kept = keeping::prepared(child, &files, &Hints::default(), date);
    let (_, session) =
        kept.and_then(|prepared| keeping::keep(library, prepared, false)).map_err(|failure| {
            let day = date.map_or_else(|| "YYYY-MM-DD".to_owned(), |date| date.to_string());
            let yes = if failure.exit == Exit::Refused { " --yes" } else { "" };
            let command =
                format!("plantar session add {} --child {child} --date {day}{yes}", recording.display());
            failure.with_hint(format!("the recording is kept; once that is fixed: `{command}`"))
        })?;
    eprintln!("plantar: added to {child} as session {}", session.as_str());
    library.clear_waiting(recording).map_err(library::failure)?;
    Ok(session.as_str().to_owned())
}

/// Adds what an earlier session recorded and could not add, because it was killed. What does not tell whose it
/// is, or cannot be added, stays.
fn add_what_was_left(library: &mut Library) -> Result<(), Failure> {
    for recording in library.waiting().map_err(library::failure)? {
        let child = store::open(&recording).ok().and_then(|recording| recording.meta().child.clone());
        let Some(child) = child else { continue };
        match add_to(library, &child, &recording, None) {
            // Killed after it was added and before it was removed.
            Err(failure) if failure.exit == Exit::Known => {
                library.clear_waiting(&recording).map_err(library::failure)?;
            }
            Err(failure) => eprintln!("{failure}"),
            Ok(_) => {}
        }
    }
    Ok(())
}

/// Says what a session gave, and which files it left: a recording that went into a library is there as a session.
fn tell(streamed: &Streamed, args: &Stream, session: Option<String>) -> Result<(), Failure> {
    let recording = streamed.recording.as_ref().ok().and_then(Option::as_ref).filter(|path| path.exists());
    if args.json {
        return terminal::say(json!({
            "counters": streamed.meta.link,
            "latency": streamed.latency,
            "recording": recording.map(|path| path.display().to_string()),
            "session": session,
            "ended": words::ended(&streamed.ended),
        }));
    }
    terminal::say(words::result(&name(streamed, args), &streamed.meta, &streamed.result))?;
    if streamed.meta.link.bytes > 0 {
        terminal::say(words::link(&streamed.meta.link))?;
    }
    recording.map_or(Ok(()), |path| terminal::say(format!("recorded in {}", path.display())))
}

fn open(args: &Stream, link: Option<&Link>) -> Result<Box<dyn FrameSource>, Failure> {
    if let Some(link) = link {
        return Ok(Box::new(link.open(Duration::from_secs(args.look_for))?));
    }
    let file = args.from.as_deref().unwrap_or(Path::new(""));
    let speed = if args.full_speed { Speed::Full } else { Speed::Times(1.0) };
    if bytes::is_input(file) {
        return replay_input(args, speed);
    }
    let input = analyse::open_one(file, &args.facts)?;
    input.replay(speed).map_err(|error| Failure::new(Exit::Input, error))
}

/// Bytes of standard input that were captured before.
fn replay_input(args: &Stream, speed: Speed) -> Result<Box<dyn FrameSource>, Failure> {
    let (hints, wrong) =
        (analyse::hints(&args.facts), |error: flow::LoadError| Failure::new(Exit::Input, error));
    let Some(name) = &args.facts.profile else {
        return Ok(Box::new(CaptureReplay::once(std::io::stdin(), speed)));
    };
    let by = flow::load_profile(name).map_err(wrong)?;
    let mut meta = by.meta_of_capture(hints.pitch_mm, hints.rate_hz).map_err(wrong)?;
    hints.settle(&mut meta).map_err(|error| Failure::new(Exit::Input, format!("standard input: {error}")))?;
    Ok(Box::new(CaptureReplay::by_profile(std::io::stdin(), by.plan, meta, speed)))
}

/// How a session is shown.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shown {
    /// A JSON line for each frame.
    pub json: bool,
    /// With its cells.
    pub cells: bool,
}

/// What to say of frames that came faster than any mat sends them, or than this one does: their times are none.
fn too_fast(streamed: &Streamed) -> Option<String> {
    /// No mat of the survey sends more, and none sends twice its rate.
    const FASTEST_HZ: f64 = 1000.0;
    const TIMES_THE_RATE: f64 = 2.0;
    /// Fewer frames say nothing of a rate.
    const FEWEST: usize = 10;
    let t_s = &streamed.result.t_s;
    let has_clock = streamed.meta.link.rates.is_some_and(|rates| rates.device_mhz.is_some());
    if has_clock || t_s.len() < FEWEST {
        return None;
    }
    let came_hz = (t_s.len() - 1) as f64 / (t_s.last()? - t_s.first()?).max(1e-6);
    let most_hz = streamed.meta.rate_hz.map_or(FASTEST_HZ, |rate_hz| TIMES_THE_RATE * rate_hz);
    (came_hz > most_hz).then(|| {
        format!(
            "{} frames arrived within {:.2} s and are timed by their arrival: if they were captured earlier, replay them \
             with --full-speed, which times them by the mat's rate",
            t_s.len(),
            t_s.last().unwrap_or(&0.0) - t_s.first().unwrap_or(&0.0)
        )
    })
}

/// Runs a session, telling what happens. With it comes whether all could be told: a reader that
/// has left ends the session, but what it gave is kept.
pub(super) fn watch(
    source: &mut dyn FrameSource,
    setup: &Setup,
    shown: Shown,
    stop: &AtomicBool,
) -> Result<(Streamed, Result<(), Failure>), Failure> {
    let bar = terminal::spinner("waiting for the mat");
    let mut said = Ok(());
    let mut line = FrameLine { scale: Scale::RAW, cols: 1, cells: shown.cells, values: Vec::new() };
    let outcome = flow::stream(source, setup, &mut |happening| {
        match happening {
            Happening::Begun(meta) => {
                let (rows, cols) = (meta.mat.rows(), meta.mat.cols());
                (line.scale, line.cols) = (meta.scale, cols);
                bar.set_message(format!("{rows} x {cols} cells, {}", meta.scale.unit.in_words()));
            }
            Happening::Recording(journal) => {
                let recording = journal.with_extension("parquet");
                bar.println(format!(
                    "recording to {} (to {} until it ends)",
                    recording.display(),
                    journal.file_name().unwrap_or_default().display()
                ));
            }
            Happening::Frame(stamp, _, state, cells) if shown.json => {
                said = terminal::say(line.of(stamp, &state, cells));
            }
            Happening::Frame(stamp, total, state, _) => show(&bar, stamp, total, &state, line.scale.unit),
            Happening::Segment(reason) => bar.println(format!("a new segment: {reason}")),
            Happening::Link(link) if !bar.is_hidden() => bar.set_prefix(words::rates(link)),
            Happening::Away(reason) => {
                bar.println(format!("the mat disconnected ({reason}): looking for it"))
            }
            Happening::Link(_) | Happening::Quiet => {}
        }
        said.is_ok() && !stop.load(Ordering::Relaxed)
    });
    bar.finish_and_clear();
    match outcome {
        Ok(streamed) => Ok((streamed, said)),
        Err(error) => Err(hint::stream(error, setup.live)),
    }
}

/// Finishes what a crash left in the folder and says so.
fn tell_recovered(folder: &Path) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Ok(());
    }
    let recovered = flow::recover(folder).map_err(|error| hint::output(&error))?;
    for Recovered { journal, recording, done } in recovered {
        match done {
            Ok(recovery) => eprintln!("plantar: {}", words::recovered(&journal, &recording, &recovery)),
            Err(error) => eprintln!("plantar: a journal of an earlier session is left as it is: {error}"),
        }
    }
    Ok(())
}

/// What the JSON line of a frame needs to know.
struct FrameLine {
    scale: Scale,
    cols: usize,
    /// Whether the cells are told too.
    cells: bool,
    /// Kept from frame to frame.
    values: Vec<f64>,
}

impl FrameLine {
    fn of(&mut self, stamp: &Stamp, state: &LiveState, cells: CellsRef<'_>) -> serde_json::Value {
        let (force, peak) = match self.scale.unit {
            Unit::Kpa => ("force_n", "peak_kpa"),
            Unit::Raw => ("force_raw", "peak_raw"),
        };
        let total = &state.total;
        let mut line = json!({
            "seq": stamp.seq,
            "t_s": stamp.t_s,
            force: total.force,
            "area_mm2": total.area_mm2,
            peak: total.peak,
            "peak_row": state.peak_cell.map(|at| at / self.cols),
            "peak_col": state.peak_cell.map(|at| at % self.cols),
            "cop_x_mm": total.centre_of_pressure.map(|at| at.x),
            "cop_y_mm": total.centre_of_pressure.map(|at| at.y),
        });
        if self.cells {
            self.values.resize(cells.len(), 0.0);
            cells.scaled_into(&self.scale, &mut self.values);
            line["rows"] = (self.values.len() / self.cols).into();
            line["cols"] = self.cols.into();
            line["cells"] = self.values.iter().map(|&value| number(value)).collect();
        }
        line
    }
}

/// A cell as it is written: a count without a point, else no more digits than a cell holds.
fn number(value: f64) -> serde_json::Value {
    match value {
        _ if value.fract() == 0.0 && value.abs() < 1e9 => (value as i64).into(),
        _ => (value as f32).to_string().parse::<f64>().unwrap_or(value).into(),
    }
}

fn show(bar: &ProgressBar, stamp: &Stamp, total: &FrameMeasures, state: &LiveState, unit: Unit) {
    if !bar.is_hidden() {
        bar.set_message(words::live(stamp, total, state, unit));
    }
}

fn name(streamed: &Streamed, args: &Stream) -> String {
    let recording = streamed.recording.as_ref().ok().and_then(Option::as_deref);
    let path = recording.or(args.from.as_deref());
    path.and_then(Path::file_stem)
        .map_or_else(|| "live session".to_owned(), |stem| stem.to_string_lossy().into_owned())
}
