//! Values held against the child's other foot or its own past: what is known of any child from the first sessions on.

use super::beyond::Noticed;
use super::outcome::Found;
use crate::base::Side;
use crate::child::Protocol;
use crate::measure::Definition;
use crate::norms::Concern;
use crate::reading::Pattern;
use crate::reading::flag::Once;
use crate::reading::history::{At, History, Seen, seen};
use crate::reading::limit::{Limit, Source};
use crate::reading::rule::Rule;

/// A session's value, and by how much it differs from what it is compared with, in the unit of the measure.
pub(super) type Compared = (At, f64);

/// What is asked of a series that is compared.
pub(super) struct Comparison {
    pub(super) pattern: Pattern,
    pub(super) side: Side,
    pub(super) measure: &'static Definition,
    pub(super) protocol: Protocol,
    pub(super) severity: Concern,
    /// From where a difference counts, in the unit of the measure.
    pub(super) least: f64,
    /// Whether larger values are asked for.
    pub(super) more: bool,
    pub(super) cutoff: Limit,
    pub(super) source: Source,
}

impl Comparison {
    /// What the newest session and one four weeks before it show; `rule` of the two, oldest first.
    pub(super) fn found(
        self,
        history: &History<'_>,
        series: &[Compared],
        rule: impl FnOnce(&Compared, &Compared) -> Rule,
    ) -> Found {
        let Self { pattern, measure, protocol, severity, least, more, cutoff, source, .. } = self;
        let (side, mut found) = (Some(self.side), Found::default());
        let beyond = |one: &Compared| if more { one.1 > least } else { -one.1 > least };
        match seen(series, |one| one.0.date, beyond) {
            Seen::Not => {}
            Seen::Once((last, _), waiting) => {
                let Some(on) = history.occasion(protocol, last.date) else { return found };
                let (value, interval) = (last.value, last.interval);
                found.once.push(Once {
                    pattern,
                    side,
                    measure,
                    value,
                    interval,
                    cutoff,
                    source,
                    on,
                    waiting,
                });
            }
            Seen::Twice(earlier, last) => {
                let (rule, at, cutoff) = (rule(earlier, last), &last.0, Some(cutoff));
                let noticed =
                    Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
                found.flags.push(noticed.flag(history));
            }
        }
        found
    }
}

/// The sessions of a series from the first on, each with its change since then.
pub(super) fn since_first(series: &[At]) -> Vec<Compared> {
    let first = series.first().map_or(0.0, |first| first.value);
    series.iter().map(|at| (*at, at.value - first)).collect()
}

/// The sessions that show both feet, each with the difference of this foot from the other.
pub(super) fn to_other_foot(own: &[At], other: &[At]) -> Vec<Compared> {
    let pair = |at: &At| {
        let same = other.iter().find(|other| other.date == at.date)?;
        Some((*at, at.value - same.value))
    };
    own.iter().filter_map(pair).collect()
}
