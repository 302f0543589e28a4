//! `plantar accuracy`: how wrong the measures are on feet whose truth is known.

use super::args::Accuracy;
use super::exit::{Exit, Failure};
use super::terminal;
use crate::flow::{AccuracyRow, accuracy};

/// Runs the command.
pub fn run(args: &Accuracy) -> Result<(), Failure> {
    let work = u64::from(args.children) * args.pitch_mm.len() as u64;
    let bar = terminal::bar("measuring simulated children", work);
    let rows = accuracy(&args.pitch_mm, args.children as usize, args.seed, &|| bar.inc(1))
        .map_err(|error| Failure::new(Exit::Usage, error))?;
    bar.finish_and_clear();
    if args.json {
        let document = serde_json::json!({ "children": args.children, "seed": args.seed, "rows": rows });
        return terminal::say(document);
    }
    terminal::say(format!(
        "{} simulated children standing at each pitch, 3 to 12 years, five arch types, random place and turn.\n",
        args.children
    ))?;
    terminal::say(
        "| pitch | feet found | side right | wrong | left open | arch index given | bias | mean error | worst | load share error |",
    )?;
    terminal::say("|---|---|---|---|---|---|---|---|---|---|")?;
    rows.iter().try_for_each(|row| terminal::say(line(row)))
}

fn line(row: &AccuracyRow) -> String {
    format!(
        "| {} mm | {} of {} | {} | {} | {} | {} | {:+.4} | {:.4} | {:.4} | {:.2} % |",
        row.pitch_mm,
        row.found,
        row.feet,
        row.side_right,
        row.side_wrong,
        row.side_refused,
        row.arch_index_given,
        row.arch_index_bias,
        row.arch_index_mean_error,
        row.arch_index_worst_error,
        100.0 * row.load_share_mean_error
    )
}
