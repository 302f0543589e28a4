//! The page of the documentation on how often intervals hold the truth.

use std::fmt::Write as _;

use super::{CoverageRow, Population};
use crate::base::Interval;
use crate::measure;

/// The page, in Markdown.
pub fn page(population: &Population, rows: &[CoverageRow]) -> String {
    let mut text = format!(
        "# How often the intervals hold the truth

Every interval is meant to contain the true value in {:.0} % of cases. Here {} simulated children of 3 to 12 years
at each pitch (seed {}), three in four standing, the others stepping on the spot, arch types in turn, at random
places and turns, on quiet, coarse and noisy cells, were measured with {} resampled prints each, and the intervals
compared with the truth of the simulated soles. The table of residuals behind the intervals was made from other
children (its head says how). Real feet differ from simulated ones: these figures show that the calculation is sound,
not that a mat is. The intervals are widened by what real soles need, so those of simulated soles hold more often.

Made by `plantar coverage --pitch-mm {} --children {} --seed {} --bootstrap {} --out docs/measured/coverage.md`.
",
        100.0 * Interval::LEVEL,
        population.children,
        population.seed,
        population.replicates,
        population.pitches_mm.iter().map(f64::to_string).collect::<Vec<_>>().join(","),
        population.children,
        population.seed,
        population.replicates,
    );
    let mut last = "";
    for row in rows {
        let Some(definition) = measure::find(row.index) else { continue };
        // Writing to a string cannot fail.
        if row.index != last {
            let unit =
                if definition.unit.is_empty() { String::new() } else { format!(" ({})", definition.unit) };
            let _ = write!(
                text,
                "\n## {}{unit}\n\n| by | feet | interval refused | holds the truth | mean half width | mean error of the value | its size |\n|---|---|---|---|---|---|---|\n",
                definition.name()
            );
            last = row.index;
        }
        let decimals = definition.decimals + 1;
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.1} % | {:.decimals$} | {:+.decimals$} | {:.decimals$} |",
            row.group,
            row.feet,
            row.refused,
            100.0 * row.coverage,
            row.half_width,
            row.bias,
            row.mean_error
        );
    }
    text
}
