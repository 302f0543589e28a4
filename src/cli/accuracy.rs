//! `plantar accuracy`: how wrong the measures are on feet whose truth is known.

mod exercises;
mod page;
mod spines;
mod uncorrected;

use super::args::Accuracy;
use super::exit::{Exit, Failure};
use super::hint;
use super::terminal;
use crate::flow::{accuracy, practice_accuracy, practice_work, spine_accuracy};
use crate::store;

/// Pitches tried without asking: on flat mats, on spines, and of exercises.
const PITCHES_MM: [f64; 6] = [2.0, 3.0, 5.0, 7.5, 10.0, 15.0];
const PITCHES_ON_SPINES_MM: [f64; 3] = [5.0, 8.0, 10.0];
const PITCHES_OF_EXERCISES_MM: [f64; 4] = [5.0, 8.0, 10.0, 15.0];

/// Runs the command.
pub(super) fn run(args: &Accuracy) -> Result<(), Failure> {
    for path in [&args.out, &args.calibrate].into_iter().flatten() {
        // Told now, not after minutes of work.
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    if args.spines {
        return on_spines(args);
    }
    if args.exercises {
        return of_exercises(args);
    }
    let pitches_mm = args.pitch_mm.clone().unwrap_or_else(|| PITCHES_MM.to_vec());
    let work = u64::from(args.children) * pitches_mm.len() as u64;
    let bar = terminal::bar("measuring simulated children", work);
    let rows = accuracy(&pitches_mm, args.children as usize, args.seed, &|| bar.inc(1))
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
        Some(path) => {
            store::write_bytes(path, text.as_bytes()).map_err(|error| hint::output(&error))?;
            terminal::wrote(std::slice::from_ref(path), false)
        }
        None => terminal::say(text.trim_end()),
    }
}

/// The tables of exercises.
fn of_exercises(args: &Accuracy) -> Result<(), Failure> {
    let pitches_mm = args.pitch_mm.clone().unwrap_or_else(|| PITCHES_OF_EXERCISES_MM.to_vec());
    let children = args.children as usize;
    let bar = terminal::bar("watching simulated children", practice_work(children, args.idle_hours) as u64);
    let found = practice_accuracy(&pitches_mm, children, args.idle_hours, args.seed, &|| bar.inc(1));
    bar.finish_and_clear();
    let text = if args.json {
        format!(
            "{}\n",
            serde_json::json!({ "children": args.children, "seed": args.seed, "exercises": found })
        )
    } else {
        exercises::page(args, &pitches_mm, &found)
    };
    match &args.out {
        Some(path) => {
            store::write_bytes(path, text.as_bytes()).map_err(|error| hint::output(&error))?;
            terminal::wrote(std::slice::from_ref(path), false)
        }
        None => terminal::say(text.trim_end()),
    }
}

/// The tables on spines.
fn on_spines(args: &Accuracy) -> Result<(), Failure> {
    let pitches_mm = args.pitch_mm.clone().unwrap_or_else(|| PITCHES_ON_SPINES_MM.to_vec());
    let work = u64::from(args.children) * (pitches_mm.len() * args.spacing_mm.len()) as u64;
    let bar = terminal::bar("measuring simulated children", work);
    let found =
        spine_accuracy(&args.spacing_mm, &pitches_mm, args.children as usize, args.seed, &|| bar.inc(1))
            .map_err(|error| Failure::new(Exit::Usage, error))?;
    bar.finish_and_clear();
    let list = |numbers: &[f64]| numbers.iter().map(f64::to_string).collect::<Vec<_>>().join(",");
    let asked = spines::Asked {
        spacings_mm: list(&args.spacing_mm),
        pitches_mm: list(&pitches_mm),
        children: args.children,
        seed: args.seed,
    };
    if let Some(path) = &args.calibrate {
        let table = spines::csv(&asked, &path.display().to_string(), &found);
        store::write_bytes(path, table.as_bytes()).map_err(|error| hint::output(&error))?;
        terminal::wrote(std::slice::from_ref(path), true)?;
    }
    let text = if args.json {
        format!("{}\n", serde_json::json!({ "children": args.children, "seed": args.seed, "spines": found }))
    } else {
        spines::page(&asked, &found)
    };
    match &args.out {
        Some(path) => {
            store::write_bytes(path, text.as_bytes()).map_err(|error| hint::output(&error))?;
            terminal::wrote(std::slice::from_ref(path), false)
        }
        None => terminal::say(text.trim_end()),
    }
}
