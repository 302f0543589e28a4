//! `plantar screen`: a class, a school or a town.

use std::sync::atomic::Ordering;

use super::args::Screen;
use super::exit::{Exit, Failure};
use super::{hint, reading, terminal};
use crate::flow::{ScreenSummary, Screened, finish_screening, of_folder, of_list, screen, write_results};
use crate::store;

/// Runs the command.
pub fn run(args: &Screen) -> Result<(), Failure> {
    let norms = reading::norms(args.norms.as_deref())?;
    let is_table = args.what.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if args.what.is_file() && !is_table {
        let message = format!("{}: expected a folder of recordings or a list", args.what.display());
        return Err(Failure::new(Exit::Usage, message)
            .with_hint("a list is a .csv with a column file; one recording is for `plantar analyse`"));
    }
    store::make_folder(&args.out).map_err(|error| hint::output(&error))?;
    if args.what.canonicalize().ok().is_some_and(|what| args.out.canonicalize().ok() == Some(what)) {
        let message =
            "--out is the folder of the recordings: the results would be taken for recordings next time";
        return Err(
            Failure::new(Exit::Usage, message).with_hint("say a folder of its own, within it or beside it")
        );
    }
    let items = if args.what.is_dir() { of_folder(&args.what, &args.out) } else { of_list(&args.what) };
    let items = items.map_err(|error| Failure::new(Exit::Input, error))?;
    let stop = terminal::stop_flag()?;
    let bar = terminal::bar("measuring", items.len() as u64);
    let mut resumed = 0;
    let mut told = |what| match what {
        Screened::Resumed(done) => {
            resumed = done;
            bar.inc(done as u64);
        }
        Screened::One => bar.inc(1),
    };
    let go_on = || !stop.load(Ordering::Relaxed);
    let rows = screen(&items, &norms, &args.out, &go_on, &mut told)
        .map_err(|error| Failure::new(Exit::Output, error))?;
    let done = bar.position();
    bar.finish_and_clear();
    let Some(rows) = rows else {
        return Err(Failure::new(
            Exit::Interrupted,
            format!("{done} of {} recordings are done", items.len()),
        )
        .with_hint("the same command goes on where it stopped"));
    };
    let summary = write_results(&args.out, &rows).map_err(|error| Failure::new(Exit::Output, error))?;
    finish_screening(&args.out).map_err(|error| Failure::new(Exit::Output, error))?;
    if args.json {
        terminal::say(document(&summary, resumed))
    } else {
        terminal::say(words(args, &summary, resumed))
    }
}

fn document(summary: &ScreenSummary, resumed: usize) -> serde_json::Value {
    serde_json::json!({
        "recordings": summary.recordings,
        "look_again": summary.again,
        "record_again": summary.repeat,
        "not_read": summary.not_read,
        "sheets": summary.sheets,
        "measured_before_an_interruption": resumed,
    })
}

fn words(args: &Screen, summary: &ScreenSummary, resumed: usize) -> String {
    let before =
        if resumed > 0 { format!(" ({resumed} of them before an interruption)") } else { String::new() };
    let not_read = match summary.not_read {
        0 => String::new(),
        many => format!(
            " {many} without an age (a list gives it: birth and date, or age_years), or with one no table holds for: \
             measured, but not read."
        ),
    };
    format!(
        "{} recordings measured{before}: {} to look at again, {} to record again.{not_read} In {}: results.csv and .parquet, \
         columns.csv, look-again.csv, record-again.csv, {} in sheets.",
        summary.recordings,
        summary.again,
        summary.repeat,
        args.out.display(),
        match summary.sheets {
            1 => "1 sheet of prints".to_owned(),
            many => format!("{many} sheets of prints"),
        }
    )
}
