//! `plantar stream`: a mat, live or replayed, to measures, a recording and a report.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::ProgressBar;
use serde_json::json;

use super::args::{Dtr, Stream};
use super::exit::{Exit, Failure};
use super::{analyse, hint, terminal, words};
use crate::analysis::LiveState;
use crate::analysis::result::FrameMeasures;
use crate::base::{Stamp, Unit};
use crate::flow::{self, Ended, Happening, Setup, StreamError, Streamed};
use crate::report;
use crate::source::{self, FrameSource, SerialOptions, SerialSource, Speed};

/// Runs the command.
pub fn run(args: &Stream) -> Result<(), Failure> {
    if let Some(seconds) = args.seconds
        && !(seconds.is_finite() && seconds > 0.0)
    {
        return Err(Failure::new(Exit::Usage, format!("--seconds {seconds}: expected a number above 0")));
    }
    let stop = terminal::stop_flag()?;
    let mut source = open(args)?;
    if let Some(folder) = &args.record {
        tell_recovered(folder)?;
    }
    let setup = Setup {
        clock: terminal::clock,
        live: args.port.is_some(),
        folder: args.record.clone(),
        child: args.child.clone(),
        options: analyse::options(None)?,
        seconds: args.seconds,
    };
    let streamed = watch(source.as_mut(), &setup, args.json, &stop)?;
    // Hang up before the report is drawn: a mat should not wait for a picture.
    drop(source);
    let name = name(&streamed, args);
    if let Some(path) = &args.report {
        let document = report::document(&name, &streamed.meta, &streamed.segments, &streamed.result);
        analyse::draw(path, &name, &streamed.meta, &streamed.result, &document)?;
    }
    if args.json {
        terminal::say(json!({
            "counters": streamed.meta.link,
            "latency": streamed.latency,
            "recording": streamed.recording.as_ref().map(|path| path.display().to_string()),
            "ended": words::ended(&streamed.ended),
        }))?;
    } else {
        terminal::say(words::result(&name, &streamed.meta, &streamed.result))?;
        terminal::say(words::link(&streamed.meta.link))?;
        if let Some(recording) = &streamed.recording {
            terminal::say(format!("recorded in {}", recording.display()))?;
        }
    }
    let kept = if streamed.recording.is_some() { "; what came before is recorded" } else { "" };
    match streamed.ended {
        Ended::Stopped | Ended::Complete => Ok(()),
        Ended::Unplugged(reason) => {
            let port = args.port.as_deref().unwrap_or("the mat");
            Err(Failure::new(Exit::Port, format!("{port}: the mat went away ({reason}){kept}")))
        }
        Ended::Lost(error) if setup.live => Err(Failure::new(Exit::Port, format!("{error}{kept}"))),
        Ended::Lost(error) => Err(Failure::new(Exit::Input, error)),
        Ended::OtherMat => {
            Err(Failure::new(Exit::Port, format!("the mat described itself as another one{kept}")))
        }
    }
}

fn open(args: &Stream) -> Result<Box<dyn FrameSource>, Failure> {
    if let Some(port) = &args.port {
        let options = SerialOptions {
            dtr: match args.dtr {
                Dtr::Leave => source::Dtr::Leave,
                Dtr::On => source::Dtr::On,
                Dtr::Off => source::Dtr::Off,
            },
            settle: Duration::from_millis(args.settle_ms),
            ..SerialOptions::new(port, args.baud)
        };
        let source = SerialSource::open(&options, terminal::clock).map_err(|error| hint::port(&error))?;
        return Ok(Box::new(source));
    }
    let file = args.from.as_deref().unwrap_or(Path::new(""));
    let speed = if args.full_speed { Speed::Full } else { Speed::Times(1.0) };
    let input = analyse::open(file, &analyse::hints(&args.facts))?;
    if input.recordings() != 1 {
        let message = format!("{}: {} recordings in one file", file.display(), input.recordings());
        return Err(Failure::new(Exit::Usage, message).with_hint("choose one with --array NAME"));
    }
    input.replay(speed).map_err(|error| Failure::new(Exit::Input, error))
}

/// Runs a session, telling what happens.
pub fn watch(
    source: &mut dyn FrameSource,
    setup: &Setup,
    json: bool,
    stop: &AtomicBool,
) -> Result<Streamed, Failure> {
    let bar = terminal::spinner("waiting for the mat to describe itself");
    let mut said = Ok(());
    let mut unit = Unit::Raw;
    let outcome = flow::stream(source, setup, &mut |happening| {
        match happening {
            Happening::Begun(meta, journal) => {
                unit = meta.scale.unit;
                let mat = format!("{} x {} cells, {}", meta.mat.rows(), meta.mat.cols(), unit.label());
                match journal {
                    Some(journal) => bar.set_message(format!("{mat}, recording to {}", journal.display())),
                    None => bar.set_message(mat),
                }
            }
            Happening::Frame(stamp, total, _) if json => said = terminal::say(frame_line(stamp, total, unit)),
            Happening::Frame(stamp, total, state) => show(&bar, stamp, total, &state, unit),
            Happening::Segment(reason) => bar.println(format!("a new segment: {reason}")),
            Happening::Quiet => {}
        }
        said.is_ok() && !stop.load(Ordering::Relaxed)
    });
    bar.finish_and_clear();
    said?;
    outcome.map_err(|error| match error {
        StreamError::Source(error) if setup.live => hint::port(&error),
        StreamError::Source(error) => Failure::new(Exit::Input, error),
        StreamError::Store(error) => Failure::new(Exit::Output, error),
        StreamError::Nothing { .. } if setup.live => Failure::new(Exit::Port, error),
        StreamError::Nothing { .. } => Failure::new(Exit::Input, error),
    })
}

/// Finishes what a crash left in the folder and says so.
fn tell_recovered(folder: &Path) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Ok(());
    }
    let recovered = flow::recover(folder).map_err(|error| Failure::new(Exit::Output, error))?;
    for (journal, done) in recovered {
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
    let path = streamed.recording.as_deref().or(args.from.as_deref());
    path.and_then(Path::file_stem)
        .map_or_else(|| "live session".to_owned(), |stem| stem.to_string_lossy().into_owned())
}
