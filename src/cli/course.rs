//! `plantar course`: what was planned and practised, week by week and exercise by exercise.

use super::args::CourseArgs;
use super::children::practised_line;
use super::exit::{Exit, Failure};
use super::progress::practices_up_to;
use super::{day, hint, library, pages, sessions, terminal};
use crate::base::quantity::short;
use crate::child::{PractisedSession, SoleDose};
use crate::progress::{Adherence, adherence, weeks};
use crate::report::{CourseInput, course_document, draw_course};
use crate::store;

/// Runs the command.
pub(super) fn run(args: &CourseArgs) -> Result<(), Failure> {
    if let Some(path) = &args.report {
        store::check_writable(path).map_err(|error| hint::output(&error))?;
    }
    let today = args.today.map_or_else(day::today, Ok)?;
    let mut library = args.at.open()?;
    let mut measured = library.sessions(&args.child).map_err(library::failure)?;
    measured.retain(|session| session.date <= today);
    let practices = practices_up_to(&mut library, &args.child, Some(today))?;
    let child = library.child(&args.child).map_err(library::failure)?;
    let language = args.language.chosen(child.language)?;
    let held = adherence(child.course.as_ref(), &measured, &practices, today);
    if held.done.is_empty() && held.planned.is_empty() && child.plan.is_empty() {
        let id = &args.child;
        let message = format!("nothing is planned for {id}, and nothing was practised up to {today}");
        return Err(Failure::new(Exit::Refused, message)
            .with_hint(format!("`plantar child plan {id} --exercise march=20` plans something")));
    }
    let document = course_document(child, &held, &practices, today).to_string();
    let mut written = Vec::new();
    if let Some(path) = &args.report {
        let input = CourseInput {
            child,
            adherence: &held,
            practices: &practices,
            simulated: sessions::simulated(&measured, &practices),
            today,
            document: &document,
        };
        let drawn = draw_course(&input, language).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        written = pages::write_numbered(path, &drawn)?;
    }
    if args.json {
        terminal::say(document)?;
    } else {
        tell(&held, &practices)?;
    }
    terminal::wrote(&written, args.json)
}

fn tell(held: &Adherence, practices: &[PractisedSession]) -> Result<(), Failure> {
    terminal::say(held.told())?;
    for week in weeks(held) {
        terminal::say(format_args!(
            "week from {}: {} planned, {} held, {} min",
            week.from,
            week.planned,
            week.done,
            short(week.minutes, 1)
        ))?;
    }
    practices.iter().try_for_each(|session| terminal::say(practised_line(session)))?;
    for dose in SoleDose::sums(practices.iter().filter_map(|session| session.dose.as_ref())) {
        for (name, foot) in [("left", &dose.left), ("right", &dose.right)] {
            let Some(foot) = foot else { continue };
            let force_time = foot
                .force_time()
                .map_or_else(String::new, |all| format!("{all:.0} {}, ", dose.force_time_unit()));
            terminal::say(format_args!("{name} sole, whole course: {force_time}{} presses", foot.presses()))?;
        }
    }
    Ok(())
}
