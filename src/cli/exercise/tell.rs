//! What was done, said and drawn.

use super::keep::Kept;
use super::seen::Seen;
use crate::base::Language;
use crate::child::SoleDose;
use crate::cli::args::ExerciseArgs;
use crate::cli::exit::{Exit, Failure};
use crate::cli::{pages, terminal};
use crate::exercise::Settings;
use crate::play::sole_dose;
use crate::report::{PracticeInput, draw_practice, practice_document, practice_words};

/// The document of a recording of which nothing is kept.
#[cfg(feature = "python")]
pub(super) fn document(seen: &Seen, settings: &Settings) -> String {
    let dose = sole_dose(&seen.practised.dose);
    practice_document(&input(seen, settings, dose.as_ref(), None)).to_string()
}

/// Everything that is told of a session.
fn input<'a>(
    seen: &'a Seen,
    settings: &'a Settings,
    dose: Option<&'a SoleDose>,
    kept: Option<&'a Kept>,
) -> PracticeInput<'a> {
    PracticeInput {
        name: &seen.name,
        kept: kept.map(|kept| (&kept.session.child, kept.session.date)),
        meta: &seen.meta,
        practice: kept.map_or(&seen.practised.practice, |kept| &kept.session.practice),
        stops: kept.map_or(&[], |kept| kept.stops.as_slice()),
        stops_before: kept.map_or(&[], |kept| kept.before.as_slice()),
        traces: &seen.practised.traces,
        settings,
        dose,
    }
}

/// Says what was done, and draws it.
pub(super) fn tell(
    args: &ExerciseArgs,
    (settings, language): (&Settings, Language),
    seen: &Seen,
    kept: Option<&Kept>,
) -> Result<(), Failure> {
    let dose = sole_dose(&seen.practised.dose);
    let input = input(seen, settings, dose.as_ref(), kept);
    let mut document = practice_document(&input);
    if let Some(kept) = kept {
        kept.put_into(&mut document);
    }
    let document = document.to_string();
    if args.json {
        terminal::say(&document)?;
    } else {
        terminal::say(practice_words(&input, language))?;
        kept.map_or(Ok(()), |kept| kept.tell(language))?;
    }
    let Some(path) = &args.report else { return Ok(()) };
    let drawn =
        draw_practice(&input, &document, language).map_err(|error| Failure::new(Exit::Unexpected, error))?;
    terminal::wrote(&pages::write_numbered(path, &drawn)?, args.json)
}
