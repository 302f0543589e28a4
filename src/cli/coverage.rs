//! `plantar coverage`: how often the intervals hold the truth of simulated feet, or of real soles.

use super::args::Coverage;
use super::exit::{Exit, Failure};
use super::{hint, terminal};
use crate::flow::{self, Hints, LaidDown, Population, coverage, coverage_page, residuals};
use crate::import::CellUnit;
use crate::store;
use std::collections::BTreeSet;
use std::path::Path;

/// Frames a second of a file of steps that does not say it: only the peak picture counts.
const SOLES_RATE_HZ: f64 = 100.0;

/// Runs the command.
pub(super) fn run(args: &Coverage) -> Result<(), Failure> {
    for path in [&args.out, &args.calibrate].into_iter().flatten() {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    if let Some(folder) = &args.soles {
        return of_soles(args, folder);
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

/// The same of real soles.
fn of_soles(args: &Coverage, folder: &Path) -> Result<(), Failure> {
    let hints = Hints {
        pitch_mm: args.soles_pitch_mm,
        rate_hz: Some(SOLES_RATE_HZ),
        unit: Some(CellUnit::Kpa),
        ..Hints::default()
    };
    let failed = |error| Failure::new(Exit::Input, error);
    let soles = flow::soles(folder, &hints).map_err(failed)?;
    if soles.is_empty() {
        let message =
            format!("{}: expected recordings of real steps, a file for each person", folder.display());
        return Err(Failure::new(Exit::Input, message));
    }
    let laid_down = LaidDown {
        pitches_mm: args.pitch_mm.clone(),
        seed: args.seed,
        replicates: args.bootstrap as usize,
        gain_spread: args.gain_spread_pct / 100.0,
    };
    let bar = terminal::bar("laying down real soles", (soles.len() * args.pitch_mm.len()) as u64);
    let samples = laid_down.samples(&soles, &|| bar.inc(1)).map_err(failed)?;
    bar.finish_and_clear();
    let people: BTreeSet<&str> = soles.iter().map(|sole| sole.person.as_str()).collect();
    if let Some(path) = &args.calibrate {
        let table = format!(
            "# Made by `plantar coverage --soles DIR --calibrate {}` with seed {} from {} steps of {} people.\n{}",
            path.display(),
            args.seed,
            soles.len(),
            people.len(),
            flow::real_residuals(&samples, &args.pitch_mm)
        );
        store::write_bytes(path, table.as_bytes()).map_err(|error| hint::output(&error))?;
        return terminal::wrote(std::slice::from_ref(path), false);
    }
    let rows = flow::sole_rows(&samples, &args.pitch_mm);
    let page = flow::sole_page(&laid_down, soles.len(), people.len(), &rows);
    if let Some(path) = &args.out {
        store::write_bytes(path, page.as_bytes()).map_err(|error| hint::output(&error))?;
        terminal::wrote(std::slice::from_ref(path), true)?;
    }
    if args.json {
        return terminal::say(serde_json::json!({ "soles": soles.len(), "seed": args.seed, "rows": rows }));
    }
    terminal::say(page)
}
