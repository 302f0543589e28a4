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
    store::make_folder(&args.out).map_err(|error| hint::output(&error))?;
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
        "sheets": summary.sheets,
        "measured_before_an_interruption": resumed,
    })
}

fn words(args: &Screen, summary: &ScreenSummary, resumed: usize) -> String {
    let before =
        if resumed > 0 { format!(" ({resumed} of them before an interruption)") } else { String::new() };
    format!(
        "{} recordings measured{before}: {} to look at again, {} to record again. In {}: results.csv and .parquet, \
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
