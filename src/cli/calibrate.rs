//! `plantar calibrate`: from recordings of an empty mat and of a person on it to what its counts mean.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::json;

use super::args::{self, Facts};
use super::exit::{Exit, Failure};
use super::{analyse, hint, terminal};
use crate::base::{Calibration, Recording};
use crate::calibration::{Calibrated, Circumstances, Stance, calibrate, instructions};
use crate::store;

/// Most doubted cells named one by one.
const NAMED: usize = 12;

/// Runs the command.
pub fn run(args: &args::Calibrate) -> Result<(), Failure> {
    store::check_writable(&args.out).map_err(|error| hint::output(&error))?;
    let busy = terminal::spinner("reading");
    let empty = stored(&args.zero, &args.facts)?;
    let recordings =
        args.files.iter().map(|file| stored(file, &args.facts)).collect::<Result<Vec<_>, _>>()?;
    let names: Vec<String> = args.files.iter().map(|file| file.display().to_string()).collect();
    let stances: Vec<Stance<'_>> = names
        .iter()
        .zip(&recordings)
        .map(|(name, recording)| Stance { name, recording, weight_kg: args.weight_kg })
        .collect();
    busy.set_message("calibrating");
    let date = chrono::DateTime::from_timestamp_micros(terminal::clock())
        .map_or_else(String::new, |now| now.format("%Y-%m-%d").to_string());
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

/// A recording as it was stored, counts and all.
pub fn stored(file: &Path, facts: &Facts) -> Result<Recording, Failure> {
    let mut input = analyse::open_one(file, facts)?;
    input.read_stored(0).map_err(|error| Failure::new(Exit::Input, error))
}

fn percent(share: f64) -> f64 {
    100.0 * share
}

fn document(made: &Calibrated) -> serde_json::Value {
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
        "response_exponent": 1.0 / calibration.curve.slope,
        "known_to_kpa": calibration.known_to_kpa(),
        "creep_percent_per_decade": calibration.creep_per_decade.map(percent),
        "gains_known_percent": percent(made.gains_known),
        "doubted": calibration.doubted,
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
    let exponent = 1.0 / calibration.curve.slope;
    let known = calibration.known_to_kpa();
    let _ = writeln!(text, "response: exponent {exponent:.2}, known up to {known:.0} kPa, a guess above");
    if let Some(creep) = calibration.creep_per_decade {
        let _ = writeln!(
            text,
            "creep: {:+.1} % from 1 s to 10 s; stands were read from 5 s to 15 s after stepping on",
            percent(creep)
        );
    }
    let _ = writeln!(
        text,
        "gains known: {:.0} % of the cells; the others, where too little was stepped, have that of all",
        percent(made.gains_known)
    );
    let _ = writeln!(text, "cells not believed: {}", doubted(calibration));
    let _ = write!(text, "written to {}", out.display());
    text
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
