//! `plantar calibrate`: from recordings of an empty mat and of a person on it to what its counts mean.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use super::args::{self, Facts};
use super::exit::{Exit, Failure};
use super::guide::Guide;
use super::link::Link;
use super::prompts::{Ask, Step};
use super::{analyse, day, hint, terminal};
use crate::base::{Calibration, Language, Recording};
use crate::calibration::{Calibrated, Circumstances, Stance, calibrate, instructions};
use crate::flow::Deed;
use crate::store;

/// Where a person stands, how, and for how long in seconds: stands are read to 15 s after stepping on.
const PLACES: [&str; 5] = ["middle", "back-left", "back-right", "front-right", "front-left"];
const POSTURES: [&str; 3] = ["both", "one", "toes"];
const STAND_S: f64 = 15.0;
/// Minutes of small steps.
const STEPS_MIN: f64 = 3.0;
/// Most doubted cells named one by one.
const NAMED: usize = 12;

/// Runs the command.
pub(super) fn run(args: &args::Calibrate) -> Result<(), Failure> {
    store::check_writable(&args.out).map_err(|error| hint::output(&error))?;
    let (empty, recordings) = match (Link::of(&args.link, &args.facts)?, &args.zero) {
        (Some(link), _) => led(&link, args.record.as_deref(), args.language.chosen(None)?)?,
        (None, Some(zero)) => {
            let busy = terminal::spinner("reading");
            let named = |file: &PathBuf| Ok((file.display().to_string(), stored(file, &args.facts)?));
            let read = (stored(zero, &args.facts)?, args.files.iter().map(named).collect::<Result<_, _>>()?);
            busy.finish_and_clear();
            read
        }
        (None, None) => {
            return Err(Failure::new(Exit::Usage, "expected --zero FILE and FILEs, or --port PORT"));
        }
    };
    let stances: Vec<Stance<'_>> = recordings
        .iter()
        .map(|(name, recording)| Stance { name, recording, weight_kg: args.weight_kg })
        .collect();
    let busy = terminal::spinner("calibrating");
    let date = day::today().map_or_else(|_| String::new(), |day| day.to_string());
    let circumstances = Circumstances { date, temperature_c: args.temperature_c };
    let made = calibrate(&empty, &stances, circumstances).map_err(|refusal| {
        Failure::new(Exit::Refused, refusal).with_hint(format!("what is needed: {}", instructions()))
    })?;
    store::write_calibration(&args.out, &made.calibration).map_err(|error| hint::output(&error))?;
    busy.finish_and_clear();
    if args.json {
        return terminal::say(document(&made));
    }
    terminal::say(words(&made, &args.out))
}

/// The empty mat, and the other recordings with their names.
type Recordings = (Recording, Vec<(String, Recording)>);

/// The recordings of a person led through them at a port.
fn led(link: &Link, folder: Option<&Path>, language: Language) -> Result<Recordings, Failure> {
    let mut source = link.open(Duration::ZERO)?;
    let mut guide = Guide::new(&mut source, folder, language)?;
    let empty = guide.empty()?;
    let mut recordings = Vec::new();
    for place in PLACES {
        for posture in POSTURES {
            let step = Step::Stand { place, posture };
            let asked = Ask::StandStill { place, posture, stand_s: STAND_S };
            if let Some(recording) = guide.on(&step, &asked, Deed::Stand(STAND_S))? {
                recordings.push((step.to_string(), recording));
            }
        }
    }
    let asked = Ask::TakeSteps { steps_min: STEPS_MIN };
    if let Some(recording) = guide.on(&Step::Steps, &asked, Deed::Move(60.0 * STEPS_MIN))? {
        recordings.push((Step::Steps.to_string(), recording));
    }
    guide.end();
    Ok((empty, recordings))
}

/// A recording as it was stored, counts and all.
pub(super) fn stored(file: &Path, facts: &Facts) -> Result<Recording, Failure> {
    let mut input = analyse::open_one(file, facts)?;
    input.read_stored(0).map_err(|error| Failure::new(Exit::Input, error))
}

fn percent(share: f64) -> f64 {
    100.0 * share
}

fn document(made: &Calibrated) -> Value {
    let calibration = &made.calibration;
    let residuals: Vec<_> = calibration
        .residuals
        .iter()
        .map(|stance| {
            json!({
                "name": stance.name,
                "weight_n": stance.weight_n,
                "force_n": stance.force_n,
                "off_percent": percent(stance.off()),
                "left_out_off_percent": stance.left_out_off().map(percent),
            })
        })
        .collect();
    json!({
        "stands": residuals,
        "force_sd_percent": calibration.force_sd().map(percent),
        "response_exponent": 1.0 / calibration.curve.power,
        "known_to_kpa": calibration.known_to_kpa(),
        "creep_percent_per_decade": calibration.creep_per_decade.map(percent),
        "gains_known_percent": percent(made.gains_known),
        "doubted": doubted_cells(calibration),
        "zero_us": calibration.zero_us,
        "full_scale": calibration.full_scale,
    })
}

fn words(made: &Calibrated, out: &Path) -> String {
    let calibration = &made.calibration;
    let mut text =
        String::from("stand                                     weight N   force N     off   left out\n");
    // Writing to a string cannot fail.
    for stance in &calibration.residuals {
        let left_out =
            stance.left_out_off().map_or_else(|| "-".to_owned(), |off| format!("{:+.1} %", percent(off)));
        let _ = writeln!(
            text,
            "{:<40} {:>9.1} {:>9.1} {:>+5.1} % {left_out:>9}",
            stance.name,
            stance.weight_n,
            stance.force_n,
            percent(stance.off())
        );
    }
    if let Some(sd) = calibration.force_sd() {
        let _ = writeln!(text, "stands left out one by one: {:.1} % off (root mean square)", percent(sd));
    }
    let exponent = 1.0 / calibration.curve.power;
    let known = calibration.known_to_kpa();
    let _ =
        writeln!(text, "response: exponent {exponent:.2}, known up to {known:.0} kPa, extrapolated above");
    let range = calibration.full_scale.map_or_else(
        || "not given by the recordings: a mat set to a different range will not be noticed".to_owned(),
        |full_scale| format!("counts up to {full_scale}"),
    );
    let _ = writeln!(text, "range: {range}");
    if let Some(creep) = calibration.creep_per_decade {
        let _ = writeln!(
            text,
            "creep: {:+.1} % from 1 s to 10 s; stands were read from 5 s to 15 s after stepping on",
            percent(creep)
        );
    }
    let _ = writeln!(
        text,
        "gains known: {:.0} % of the cells; the others were stepped on too little and have the common gain",
        percent(made.gains_known)
    );
    let _ = writeln!(text, "cells rejected: {}", doubted(calibration));
    let zeros = calibration
        .zero_us
        .and_then(|at_us| terminal::zone_at(at_us).in_words(at_us))
        .unwrap_or_else(|| "at an unknown time".to_owned());
    let _ = writeln!(text, "zeros recorded {zeros}");
    let _ = write!(text, "written to {}", out.display());
    text
}

fn doubted_cells(calibration: &Calibration) -> Vec<Value> {
    let all = calibration.doubted.iter();
    all.map(|cell| json!({ "row": cell.row, "col": cell.col, "reason": cell.reason.to_string() })).collect()
}

fn doubted(calibration: &Calibration) -> String {
    let all = &calibration.doubted;
    if all.is_empty() {
        return "none".to_owned();
    }
    let named: Vec<String> = all
        .iter()
        .take(NAMED)
        .map(|cell| format!("row {} column {} ({})", cell.row, cell.col, cell.reason))
        .collect();
    let more = if all.len() > NAMED { format!(" and {} more", all.len() - NAMED) } else { String::new() };
    format!("{}: {}{more}", all.len(), named.join(", "))
}
