//! `plantar coverage`: how often the intervals hold the truth of simulated feet.

use super::args::Coverage;
use super::exit::{Exit, Failure};
use super::{hint, terminal};
use crate::flow::{Population, coverage, coverage_page, residuals};
use crate::store;

/// Runs the command.
pub(super) fn run(args: &Coverage) -> Result<(), Failure> {
    for path in [&args.out, &args.calibrate].into_iter().flatten() {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let population = Population {
        pitches_mm: args.pitch_mm.clone(),
        children: args.children as usize,
        seed: args.seed,
        replicates: args.bootstrap as usize,
        named_arches: args.calibrate.is_none(),
    };
    let work = u64::from(args.children) * args.pitch_mm.len() as u64;
    let bar = terminal::bar("measuring simulated children", work);
    let samples = population.samples(&|| bar.inc(1)).map_err(|error| Failure::new(Exit::Usage, error))?;
    bar.finish_and_clear();
    if let Some(path) = &args.calibrate {
        let pitches: Vec<String> = args.pitch_mm.iter().map(f64::to_string).collect();
        let table = format!(
            "# Made by `plantar coverage --calibrate {} --pitch-mm {} --children {} --seed {} --bootstrap {}`: arches of any \
             height between the named types.\n{}",
            path.display(),
            pitches.join(","),
            args.children,
            args.seed,
            args.bootstrap,
            residuals(&samples)
        );
        store::write_bytes(path, table.as_bytes()).map_err(|error| hint::output(&error))?;
        return terminal::wrote(std::slice::from_ref(path), false);
    }
    let rows = coverage(&samples);
    let page = coverage_page(&population, &rows);
    if let Some(path) = &args.out {
        store::write_bytes(path, page.as_bytes()).map_err(|error| hint::output(&error))?;
        terminal::wrote(std::slice::from_ref(path), true)?;
    }
    if args.json {
        let document = serde_json::json!({ "children": args.children, "seed": args.seed, "rows": rows });
        return terminal::say(document);
    }
    terminal::say(page)
}
