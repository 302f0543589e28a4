//! `plantar reference`: own reference curves from the children of a library.

use super::args::Reference as Args;
use super::exit::{Exit, Failure};
use super::{day, hint, library, terminal};
use crate::base::ChildId;
use crate::child::Protocol;
use crate::flow::{ReferenceSample, doing};
use crate::{measure, store};

/// Runs the command.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    store::check_writable(&args.out).map_err(|error| hint::output(&error))?;
    let measure = measure::find(&args.measure).ok_or_else(|| {
        Failure::new(Exit::Usage, format!("--measure {}: no such measure", args.measure))
            .with_hint("the measures are in docs/handbook")
    })?;
    let today = day::today()?;
    let mut library = args.at.open()?;
    let ids: Vec<ChildId> = library.children().map(|child| child.id.clone()).collect();
    let bar = terminal::bar("reading", ids.len() as u64);
    let mut sample = ReferenceSample::new(measure, Protocol::from(args.protocol));
    for id in &ids {
        let sessions = library.sessions(id).map_err(library::failure)?;
        let child = library.child(id).map_err(library::failure)?;
        sample.take(child, &sessions);
        bar.inc(1);
    }
    bar.finish_and_clear();
    let busy = terminal::spinner("fitting");
    let reference = sample.fit(today).map_err(|error| Failure::new(Exit::Refused, error))?;
    busy.finish_and_clear();
    let text = serde_json::to_string(&reference).map_err(|error| Failure::new(Exit::Unexpected, error))?;
    store::write_bytes(&args.out, format!("{text}\n").as_bytes()).map_err(|error| hint::output(&error))?;
    for group in &reference.groups {
        let whose = match group.sex {
            None => "all children",
            Some(crate::child::Sex::Female) => "girls",
            Some(crate::child::Sex::Male) => "boys",
        };
        let enough = group.by_year.values().filter(|&&children| children >= 100).count();
        terminal::say(format_args!(
            "{whose}: {} from {:.1} to {:.1} years; centiles are available for {enough} of {} years of age",
            group.children,
            group.ages_years[0],
            group.ages_years[1],
            group.by_year.len()
        ))?;
    }
    terminal::say(format_args!(
        "reference of {}, {}, in {}: for `plantar progress --reference`",
        measure.name(),
        doing(reference.protocol),
        args.out.display()
    ))
}
