//! What a child is to practise, and on which days.

use std::path::Path;

use serde_json::json;

use crate::child::{Child, Course, PlanError, PlannedSet, read_plan};
use crate::cli::args::PlanArgs;
use crate::cli::counted::count;
use crate::cli::day::today;
use crate::cli::exit::{Exit, Failure};
use crate::cli::library::failure;
use crate::cli::terminal;

/// Plans what was asked for, and shows what is planned then.
pub(super) fn run(args: &PlanArgs) -> Result<(), Failure> {
    let (id, mut library) = (&args.id, args.at.open()?);
    library.child(id).map_err(failure)?;
    // Everything is read before anything is changed.
    let sets = match &args.plan {
        Some(file) => Some(planned_in(file)?),
        None => (!args.exercise.is_empty()).then(|| args.exercise.clone()),
    };
    let course = match args.every_days.zip(args.sessions) {
        Some((every_days, sessions)) => {
            let from = args.from.map_or_else(today, Ok)?;
            Some(Course { from, every_days, sessions })
        }
        None => None,
    };
    if args.clear {
        library.plan_sets(id, Vec::new()).map_err(failure)?;
        library.plan(id, None).map_err(failure)?;
    }
    if let Some(sets) = sets {
        library.plan_sets(id, sets).map_err(failure)?;
    }
    if let Some(course) = course {
        library.plan(id, Some(course)).map_err(failure)?;
    }
    let child = library.child(id).map_err(failure)?;
    if args.json {
        return terminal::say(json!({ "child": id, "plan": child.plan, "course": child.course }));
    }
    tell(child)
}

/// A plan from its file.
///
/// # Errors
/// A file that cannot be read or is none.
pub(in crate::cli) fn planned_in(file: &Path) -> Result<Vec<PlannedSet>, Failure> {
    let input = |problem: String| Failure::new(Exit::Input, format!("{}: {problem}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|error| input(error.to_string()))?;
    read_plan(&text).map_err(|error: PlanError| input(error.to_string()))
}

fn tell(child: &Child) -> Result<(), Failure> {
    let lines = lines(child);
    if lines.is_empty() {
        let id = &child.id;
        return terminal::say(format_args!(
            "nothing is planned for {id} (plan something with `plantar child plan {id} --exercise march=20 --sessions 12 \
             --every-days 2`)"
        ));
    }
    lines.into_iter().try_for_each(|line| terminal::say(format_args!("planned for {}: {line}", child.id)))
}

/// What is planned for a child, in lines.
pub(super) fn lines(child: &Child) -> Vec<String> {
    let mut lines: Vec<String> = child.course.iter().map(planned).collect();
    if !child.plan.is_empty() {
        lines.push(format!(
            "each session: {}",
            child.plan.iter().map(|set| set.said().to_string()).collect::<Vec<_>>().join("; ")
        ));
    }
    lines
}

/// A course in words.
fn planned(course: &Course) -> String {
    let Course { from, every_days, sessions } = course;
    format!(
        "{} from {from}, {}",
        count((*sessions).into(), "session"),
        if *every_days == 1 { "every day".to_owned() } else { format!("every {every_days} days") }
    )
}
