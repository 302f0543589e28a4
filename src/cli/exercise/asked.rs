//! What is asked of a child, and by which thresholds it is counted.

use std::path::Path;

use crate::base::Language;
use crate::child::{Amount, PlannedSet};
use crate::cli::args::ExerciseArgs;
use crate::cli::exit::{Exit, Failure};
use crate::cli::{children, library};
use crate::exercise::{Settings, Target};
use crate::store::Library;

/// Most bytes of a file of settings.
const MOST_SETTINGS: u64 = 1 << 20;

/// Everything that is known before the first frame.
pub(super) struct Asked {
    pub(super) settings: Settings,
    pub(super) targets: Vec<Target>,
    pub(super) library: Option<Library>,
    pub(super) language: Language,
}

/// The usual thresholds, with those of a file in their place.
pub(in crate::cli) fn settings(file: Option<&Path>) -> Result<Settings, Failure> {
    let Some(file) = file else { return Ok(Settings::default()) };
    let wrong = |problem: String| {
        Failure::new(Exit::Input, format!("{}: {problem}", file.display()))
            .with_hint("`plantar exercise --print-settings` prints them all")
    };
    let long = std::fs::metadata(file).map_err(|error| wrong(error.to_string()))?.len();
    if long > MOST_SETTINGS {
        return Err(wrong(format!("{long} bytes: expected thresholds, at most {MOST_SETTINGS} bytes")));
    }
    let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    Settings::replaced(&text).map_err(|error| wrong(error.to_string()))
}

/// What is asked: of the plan file, of the options, or of the child's plan.
pub(super) fn targets(args: &ExerciseArgs, library: Option<&Library>) -> Result<Vec<Target>, Failure> {
    let each = |plan: &[PlannedSet]| plan.iter().copied().map(Target::from).collect();
    if let Some(file) = &args.plan {
        return Ok(each(&children::planned_in(file)?));
    }
    if let Some(exercise) = args.exercise {
        let amount = match (args.reps, args.seconds) {
            (Some(reps), _) => Some(Amount::Reps(reps)),
            (None, Some(seconds)) => Some(Amount::Seconds(seconds)),
            (None, None) => None,
        };
        let set = amount.map(|amount| PlannedSet::new(exercise, amount)).transpose();
        set.map_err(|error| Failure::new(Exit::Usage, error))?;
        return Ok(vec![Target { exercise, amount }]);
    }
    let Some((library, child)) = library.zip(args.child.as_ref()) else {
        return Err(Failure::new(Exit::Usage, "no exercise is given").with_hint(
            "--exercise march --reps 20, --plan FILE.toml, or --child ID of a child that has a plan",
        ));
    };
    let child = library.child(child).map_err(library::failure)?;
    if child.plan.is_empty() {
        let id = &child.id;
        let failure = Failure::new(Exit::Refused, format!("no exercises are planned for {id}"));
        return Err(failure.with_hint(format!(
            "plan some with `plantar child plan {id} --exercise march=20`, or give --exercise or --plan"
        )));
    }
    Ok(each(&child.plan))
}
