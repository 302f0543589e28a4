//! `plantar cohort`: what is said of simulated children whose arches and courses are known.

use super::args::Cohort as Args;
use super::exit::{Exit, Failure};
use super::{hint, reading, terminal};
use crate::flow::{Cohort, CohortTables, cohort_page};
use crate::store;

/// Runs the command.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    if let Some(path) = &args.out {
        // Told now, not after minutes of work.
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let norms = reading::norms(args.norms.as_deref())?;
    let cohort = Cohort { children: args.children as usize, seed: args.seed, pitch_mm: args.pitch_mm };
    let bar = terminal::bar("following simulated children", u64::from(args.children));
    let followed = cohort.follow(&norms, &|| bar.inc(1)).map_err(|error| Failure::new(Exit::Usage, error))?;
    bar.finish_and_clear();
    let tables = CohortTables::of(&followed);
    let page = cohort_page(&cohort, &tables);
    if let Some(path) = &args.out {
        store::write_bytes(path, page.as_bytes()).map_err(|error| hint::output(&error))?;
        terminal::wrote(std::slice::from_ref(path), true)?;
    }
    if args.json {
        return terminal::say(serde_json::json!({ "cohort": cohort, "tables": tables }));
    }
    terminal::say(page)
}
