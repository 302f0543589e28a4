//! What was done, said and drawn.

use super::keep::Kept;
use super::seen::Seen;
use crate::child::Practice;
use crate::cli::args::ExerciseArgs;
use crate::cli::exit::{Exit, Failure};
use crate::cli::{pages, terminal};
use crate::exercise::Settings;
use crate::play::sole_dose;
use crate::report::{PracticeInput, draw_practice, practice_document, practice_words};

/// Says what was done, and draws it.
pub(super) fn tell(
    args: &ExerciseArgs,
    settings: &Settings,
    seen: &Seen,
    kept: Option<&Kept>,
) -> Result<(), Failure> {
    let practice: &Practice = kept.map_or(&seen.practised.practice, |kept| &kept.session.practice);
    let dose = sole_dose(&seen.practised.dose);
    let traces = &seen.practised.traces;
    let (name, meta, dose) = (&*seen.name, &seen.meta, dose.as_ref());
    let kept_of = kept.map(|kept| (&kept.session.child, kept.session.date));
    let input = PracticeInput { name, kept: kept_of, meta, practice, traces, settings, dose };
    let mut document = practice_document(&input);
    if let Some(kept) = kept {
        kept.put_into(&mut document);
    }
    let document = document.to_string();
    if args.json {
        terminal::say(&document)?;
    } else {
        terminal::say(practice_words(&input))?;
        kept.map_or(Ok(()), Kept::tell)?;
    }
    let Some(path) = &args.report else { return Ok(()) };
    let drawn = draw_practice(&input, &document).map_err(|error| Failure::new(Exit::Unexpected, error))?;
    terminal::wrote(&pages::write_numbered(path, &drawn)?, args.json)
}
