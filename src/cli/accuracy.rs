//! `plantar accuracy`: how wrong the measures are on feet whose truth is known.

mod page;
mod uncorrected;

use super::args::Accuracy;
use super::exit::{Exit, Failure};
use super::hint;
use super::terminal;
use crate::flow::accuracy;
use crate::store;

/// Runs the command.
pub fn run(args: &Accuracy) -> Result<(), Failure> {
    if let Some(path) = &args.out {
        // Told now, not after minutes of work.
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let work = u64::from(args.children) * args.pitch_mm.len() as u64;
    let bar = terminal::bar("measuring simulated children", work);
    let rows = accuracy(&args.pitch_mm, args.children as usize, args.seed, &|| bar.inc(1))
        .map_err(|error| Failure::new(Exit::Usage, error))?;
    bar.finish_and_clear();
    let text = if args.json {
        let document = serde_json::json!({ "children": args.children, "seed": args.seed, "rows": rows });
        format!("{document}\n")
    } else if args.markdown {
        page::page(args.children, args.seed, &rows)
    } else {
        page::summary(args.children, &rows)
    };
    match &args.out {
        Some(path) => store::write_bytes(path, text.as_bytes()).map_err(|error| hint::output(&error)),
        None => terminal::say(text.trim_end()),
    }
}
