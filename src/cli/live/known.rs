//! What is known of the child before it steps on the mat.

use crate::base::{ChildId, Date, Language};
use crate::child::Answer;
use crate::cli::args::LiveArgs;
use crate::cli::exit::Failure;
use crate::cli::{children, library::failure};
use crate::exercise::Settings;
use crate::flow::{self, movements};
use crate::play::{CourseSoFar, Given, LevelSoFar};
use crate::store::Library;

/// Answers older than this stand in for no question, days.
const ANSWERS_DAYS: i64 = 60;

/// Everything that the session begins with. `at_port`: a real mat, on which somebody is about to step.
pub(super) fn given(
    args: &LiveArgs,
    at_port: bool,
    settings: Settings,
    library: Option<&mut Library>,
    (today, language): (Date, Language),
) -> Result<Given, Failure> {
    let simulated = !at_port && args.from.is_none();
    let mut given = Given {
        age_years: args.age,
        asks: at_port || args.child.is_some(),
        settings,
        language,
        moves: if simulated { movements().map(str::to_owned).collect() } else { Vec::new() },
        ..Given::nobody(today)
    };
    if let Some((library, child)) = library.zip(args.child.as_ref()) {
        of_child(&mut given, library, child)?;
    }
    if let Some(file) = &args.plan {
        given.plan = children::planned_in(file)?;
    }
    Ok(given)
}

fn of_child(given: &mut Given, library: &mut Library, child: &ChildId) -> Result<(), Failure> {
    let today = given.today;
    let practices = library.practices(child).map_err(failure)?;
    let known = library.child(child).map_err(failure)?;
    given.age_years = Some(known.birth.age_years(today));
    given.plan = known.plan.clone();
    given.course = known.course.as_ref().map(|course| CourseSoFar {
        done: practices.iter().filter(|session| session.date >= course.from).count(),
        planned: usize::from(course.sessions),
    });
    given.locked = flow::checklist_open(library, child, today) == Some(false);
    let recent = |answer: &&Answer| today.days_since(answer.date) <= ANSWERS_DAYS;
    given.answers = library.answers(child).filter(recent).cloned().collect();
    let levels = library.levels(child).into_iter();
    given.levels = levels
        .map(|level| LevelSoFar { game: level.game, level: level.level, locked: level.locked })
        .collect();
    Ok(())
}
