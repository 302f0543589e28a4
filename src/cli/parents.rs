//! The page for parents: of one recording, and of a child.

use super::exit::{Exit, Failure};
use super::terminal;
use crate::analysis::result::SessionResult;
use crate::base::{ChildId, Date, Language, Meta};
use crate::child::{Child, Session};
use crate::flow::child_prints;
use crate::progress::{Family, Told, sentences};
use crate::reading::Reading;
use crate::report::{
    Changed, Compared, ParentsChart, ParentsInput, ProgressPanel, Simulated, SolePrints, draw_for_parents,
};
use crate::store::Library;

/// Draws the page of one recording; `compared` is nothing where it was not to be compared with children of an age.
///
/// # Errors
/// When the page cannot be drawn.
pub(super) fn of_recording(
    name: &str,
    meta: &Meta,
    result: &SessionResult,
    (compared, reading): (bool, Option<&Reading>),
    (document, language): (&str, Language),
) -> Result<Vec<u8>, Failure> {
    let prints = SolePrints::of(result, meta);
    let input = ParentsInput {
        name: meta.child.as_ref().map(ChildId::as_str),
        recording: name,
        age_years: reading.map(|reading| reading.age_years),
        day: meta.day(terminal::zone_at),
        prints: Some((&prints, None)),
        compared: match reading {
            _ if result.feet.is_empty() => Compared::Unmeasured,
            Some(reading) => Compared::With(reading),
            None if compared => Compared::Unmeasured,
            None => Compared::NoAge,
        },
        changed: Changed::One,
        simulated: Simulated::of([meta.is_simulated()]),
    };
    drawn(&input, document, language)
}

/// Draws the page.
///
/// # Errors
/// When the fonts or the encoder fail.
pub(super) fn drawn(
    input: &ParentsInput<'_>,
    document: &str,
    language: Language,
) -> Result<Vec<u8>, Failure> {
    draw_for_parents(input, document, language).map_err(|error| Failure::new(Exit::Unexpected, error))
}

/// What the page of a child shows besides its reading.
pub(super) struct OfChild<'a> {
    prints: Option<(SolePrints, Date)>,
    told: Vec<Told>,
    panel: Option<&'a ProgressPanel<'a>>,
}

impl<'a> OfChild<'a> {
    /// The prints of the session that was read, measured again, and what progress tells of the first chart that a parent
    /// understands.
    pub(super) fn of(
        library: &Library,
        sessions: &[Session],
        reading: &Reading,
        panels: &'a [ProgressPanel<'a>],
    ) -> Self {
        let plain = |panel: &&ProgressPanel<'_>| {
            panel.feet.first().is_some_and(|foot| Family::of(foot.measure) != Family::Other)
        };
        let panel = panels.iter().find(plain);
        Self {
            prints: child_prints(library, sessions, reading),
            told: panel.map(|panel| sentences(&panel.feet)).unwrap_or_default(),
            panel,
        }
    }

    /// The page.
    pub(super) fn input<'s>(
        &'s self,
        child: &'s Child,
        reading: &'s Reading,
        simulated: Simulated,
    ) -> ParentsInput<'s> {
        let day = reading.groups.iter().map(|group| group.last).max();
        let prints = self.prints.as_ref();
        ParentsInput {
            name: Some(child.id.as_str()),
            recording: "",
            age_years: Some(reading.age_years),
            day,
            prints: prints.map(|(prints, on)| (prints, Some(*on).filter(|on| Some(*on) != day))),
            compared: Compared::With(reading),
            changed: Changed::Told {
                told: &self.told,
                chart: self.panel.and_then(|panel| ParentsChart::of(panel, child.birth)),
            },
            simulated,
        }
    }
}
