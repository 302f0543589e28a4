//! `plantar stream`: a mat, live or replayed, to measures, a recording and a report.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::ProgressBar;
use serde_json::json;

use super::args::Stream;
use super::exit::{Exit, Failure};
use super::link::Link;
use super::pages::Pages;
use super::{analyse, checklist, children, hint, terminal, words};
use crate::analysis::result::FrameMeasures;
use crate::analysis::{LiveState, Options};
use crate::base::{ChildId, Date, Stamp, Unit};
use crate::flow::{self, Ended, Happening, Hints, Recovered, Setup, StreamError, Streamed};
use crate::report;
use crate::source::{FrameSource, Speed};
use crate::store::{self, Library};

/// Runs the command.
pub fn run(args: &Stream) -> Result<(), Failure> {
    let stop = terminal::stop_flag()?;
    if let Some(path) = &args.report {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let mut library = args.library.as_deref().map(|folder| open_library(folder, args)).transpose()?;
    let folder = args.record.clone().or_else(|| library.as_ref().map(Library::incoming));
    // Before the mat is opened: what a crash left may take a while to finish.
    if let Some(folder) = &folder {
        tell_recovered(folder)?;
    }
    if let Some(library) = &mut library {
        add_what_was_left(library)?;
    }
    let link = Link::of(&args.link, &args.facts)?;
    if let (Some(library), Some(child), Some(_)) = (&mut library, &args.child, &link) {
        checklist::before_the_mat(library, child, &args.given)?;
    }
    if link.is_none() && args.given.checklist.is_some() {
        let message = "--checklist is for a live session; a recording's day is answered for by itself";
        return Err(Failure::new(Exit::Usage, message).with_hint("`plantar checklist --child ID --date DAY`"));
    }
    let mut source = open(args, link.as_ref())?;
    let setup = Setup {
        clock: terminal::clock,
        baud: link.as_ref().map(|link| link.baud),
        live: link.is_some(),
        folder,
        child: args.child.clone(),
        calibration: args.calibration.as_deref().map(analyse::calibration).transpose()?,
        surface: args.facts.surface.clone(),
        options: Options { bootstrap: Options::USUAL_BOOTSTRAP, ..Options::default() },
        seconds: args.seconds,
    };
    if let Some(calibration) = &setup.calibration {
        let age = calibration.zero_age(terminal::clock());
        let age = age.map_or_else(|| "at a time not known".to_owned(), |age| format!("{age} now"));
        eprintln!("plantar: calibration of {}, its zeros recorded {age}", calibration.date);
    }
    let (streamed, said) = watch(source.as_mut(), &setup, args.json, &stop)?;
    // Hang up before the report is drawn: a mat should not wait for a picture.
    drop(source);
    let told = said.and_then(|()| tell(&streamed, args));
    if let Some(path) = &args.report {
        let name = name(&streamed, args);
        let document = report::document(&name, &streamed.meta, &streamed.segments, &streamed.result);
        Pages::around(path, &[], false).draw(&name, &streamed.meta, &streamed.result, &document)?;
    }
    if let (Some(library), Some(child), Ok(Some(recording))) =
        (&mut library, &args.child, &streamed.recording)
    {
        let date = args.link.port.as_ref().map(|_| children::today()).transpose()?;
        add_to(library, child, recording, date)?;
    }
    let kept = match &streamed.recording {
        Ok(Some(_)) => "; what came before is recorded",
        _ => "",
    };
    if let Err(error) = streamed.recording {
        return Err(Failure::new(Exit::Output, error));
    }
    let origin = args.from.as_deref().map_or_else(String::new, |file| format!("{}: ", file.display()));
    let exit = if setup.live { Exit::Port } else { Exit::Input };
    match streamed.ended {
        Ended::Stopped | Ended::Complete => told,
        ended => Err(Failure::new(exit, format!("{origin}{ended}{kept}"))),
    }
}

/// The library, once the child is known to be in it.
fn open_library(folder: &Path, args: &Stream) -> Result<Library, Failure> {
    let library = children::open(folder)?;
    if let Some(child) = &args.child {
        library.child(child).map_err(children::failure)?;
    }
    Ok(library)
}

/// Adds a recording as a session; one that was only made for that goes then.
fn add_to(
    library: &mut Library,
    child: &ChildId,
    recording: &Path,
    date: Option<Date>,
) -> Result<(), Failure> {
    let files = [recording.to_owned()];
    let kept = children::prepared(child, &files, &Hints::default(), date);
    let (_, session) = kept.and_then(|prepared| children::keep(library, prepared)).map_err(|failure| {
        let day = date.map_or_else(|| "YYYY-MM-DD".to_owned(), |date| date.to_string());
        let command = format!("plantar session add {} --child {child} --date {day}", recording.display());
        failure.with_hint(format!("the recording is kept; once that is mended: `{command}`"))
    })?;
    eprintln!("plantar: added to {child} as session {}", session.as_str());
    library.clear_waiting(recording).map_err(children::failure)
}

/// Adds what an earlier session recorded and could not add, because it was killed. What does not tell whose it
/// is, or cannot be added, stays.
fn add_what_was_left(library: &mut Library) -> Result<(), Failure> {
    for recording in library.waiting().map_err(children::failure)? {
        let child = store::read(&recording).ok().and_then(|recording| recording.meta.child);
        let Some(child) = child else { continue };
        match add_to(library, &child, &recording, None) {
            // Killed after it was added and before it was removed.
            Err(failure) if failure.exit == Exit::Known => {
                library.clear_waiting(&recording).map_err(children::failure)?;
            }
            Err(failure) => eprintln!("{failure}"),
            Ok(()) => {}
        }
    }
    Ok(())
}

/// Says what a session gave.
fn tell(streamed: &Streamed, args: &Stream) -> Result<(), Failure> {
    let recording = streamed.recording.as_ref().ok().and_then(Option::as_ref);
    if args.json {
        return terminal::say(json!({
            "counters": streamed.meta.link,
            "latency": streamed.latency,
            "recording": recording.map(|path| path.display().to_string()),
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
    let input = analyse::open_one(file, &args.facts)?;
    input.replay(speed).map_err(|error| Failure::new(Exit::Input, error))
}

/// Runs a session, telling what happens. With it comes whether all could be told: a reader that
/// has left ends the session, but what it gave is kept.
pub fn watch(
    source: &mut dyn FrameSource,
    setup: &Setup,
    json: bool,
    stop: &AtomicBool,
) -> Result<(Streamed, Result<(), Failure>), Failure> {
    let bar = terminal::spinner("waiting for the mat to describe itself");
    let mut said = Ok(());
    let mut unit = Unit::Raw;
    let outcome = flow::stream(source, setup, &mut |happening| {
        match happening {
            Happening::Begun(meta) => {
                unit = meta.scale.unit;
                let (rows, cols) = (meta.mat.rows(), meta.mat.cols());
                bar.set_message(format!("{rows} x {cols} cells, {}", unit.label()));
            }
            Happening::Recording(journal) => bar.println(format!("recording to {}", journal.display())),
            Happening::Frame(stamp, total, _) if json => said = terminal::say(frame_line(stamp, total, unit)),
            Happening::Frame(stamp, total, state) => show(&bar, stamp, total, &state, unit),
            Happening::Segment(reason) => bar.println(format!("a new segment: {reason}")),
            Happening::Link(link) if !bar.is_hidden() => bar.set_prefix(words::rates(link)),
            Happening::Away(reason) => bar.println(format!("the mat went away ({reason}): looking for it")),
            Happening::Link(_) | Happening::Quiet => {}
        }
        said.is_ok() && !stop.load(Ordering::Relaxed)
    });
    bar.finish_and_clear();
    match outcome {
        Ok(streamed) => Ok((streamed, said)),
        Err(StreamError::Source(error)) if setup.live => Err(hint::port(&error)),
        Err(error @ (StreamError::Calibration(_) | StreamError::Surface(_))) => {
            Err(Failure::new(Exit::Input, error))
        }
        Err(StreamError::Store(error)) => Err(Failure::new(Exit::Output, error)),
        Err(error) => Err(Failure::new(if setup.live { Exit::Port } else { Exit::Input }, error)),
    }
}

/// Finishes what a crash left in the folder and says so.
fn tell_recovered(folder: &Path) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Ok(());
    }
    let recovered = flow::recover(folder).map_err(|error| hint::output(&error))?;
    for Recovered { journal, done } in recovered {
        match done {
            Ok(recovery) => eprintln!("plantar: {}", words::recovered(&journal, &recovery)),
            Err(error) => eprintln!("plantar: a journal of an earlier session stays as it is: {error}"),
        }
    }
    Ok(())
}

fn frame_line(stamp: &Stamp, total: &FrameMeasures, unit: Unit) -> serde_json::Value {
    let (force, peak) = match unit {
        Unit::Kpa => ("force_n", "peak_kpa"),
        Unit::Raw => ("force_raw", "peak_raw"),
    };
    json!({
        "seq": stamp.seq,
        "t_s": stamp.t_s,
        force: total.force,
        "area_mm2": total.area_mm2,
        peak: total.peak,
        "cop_x_mm": total.centre_of_pressure.map(|at| at.x),
        "cop_y_mm": total.centre_of_pressure.map(|at| at.y),
    })
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
