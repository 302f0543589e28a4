//! Whether a measure lies beyond its cut-off in two sessions, and the flag that makes.

use crate::base::Side;
use crate::child::Protocol;
use crate::measure::Definition;
use crate::norms::{Concern, Cutoff};
use crate::reading::flag::{Flag, Once, Pattern};
use crate::reading::history::{At, History, Seen, seen};
use crate::reading::limit::{Limit, Source};
use crate::reading::rule::{Place, Rule};

/// What a rule asks of a series of values: whether they lie beyond a cut-off.
pub(super) struct Asked<'s> {
    pub(super) pattern: Pattern,
    pub(super) side: Option<Side>,
    pub(super) measure: &'static Definition,
    pub(super) protocol: Protocol,
    /// Of the cut-off.
    pub(super) severity: Concern,
    /// Whether values above the cut-off are asked for.
    pub(super) high: bool,
    pub(super) series: &'s [At],
}

/// What the answer is.
pub(super) enum Answer<'h> {
    No,
    /// Of the newest session only.
    Once(Once),
    /// Of an earlier session and of the newest, with the newest one's cut-off.
    Twice(At, At, &'h Cutoff),
}

/// Whether a measure lies beyond the cut-off of its age in the newest session and in one at least four weeks before.
pub(super) fn beyond<'h>(history: &History<'h>, asked: &Asked<'_>) -> Answer<'h> {
    let Asked { pattern, side, measure, protocol, severity, high, series } = *asked;
    let cutoff = |at: &At| history.cutoff(measure, at.age_years, protocol, severity, high);
    let passes = |at: &At| cutoff(at).is_some_and(|cutoff| cutoff.passed(at.value));
    let (last, waiting, earlier) = match seen(series, |at| at.date, passes) {
        Seen::Not => return Answer::No,
        Seen::Once(last, waiting) => (last, Some(waiting), None),
        Seen::Twice(earlier, last) => (last, None, Some(earlier)),
    };
    let (Some(limit), Some(on)) = (cutoff(last), history.occasion(protocol, last.date)) else {
        return Answer::No;
    };
    match (earlier, waiting) {
        (Some(earlier), _) => Answer::Twice(*earlier, *last, limit),
        (None, Some(waiting)) => {
            let (value, interval, source) = (last.value, last.interval, Source::of(limit));
            let cutoff = Limit::of(limit);
            Answer::Once(Once { pattern, side, measure, value, interval, cutoff, source, on, waiting })
        }
        (None, None) => Answer::No,
    }
}

/// One value of the newest session that with an earlier one makes a flag.
pub(super) struct Noticed<'a> {
    pub(super) pattern: Pattern,
    pub(super) severity: Concern,
    pub(super) side: Option<Side>,
    pub(super) measure: &'static Definition,
    pub(super) protocol: Protocol,
    pub(super) at: &'a At,
    pub(super) cutoff: Option<Limit>,
    pub(super) source: Source,
    pub(super) rule: Rule,
}

impl Noticed<'_> {
    pub(super) fn flag(self, history: &History<'_>) -> Flag {
        Flag {
            pattern: self.pattern,
            severity: self.severity,
            side: self.side,
            measure: Some(self.measure),
            value: Some(self.at.value),
            interval: self.at.interval,
            cutoff: self.cutoff,
            source: self.source,
            rule: self.rule,
            on: history.occasion(self.protocol, self.at.date),
        }
    }
}

/// Whether the whole interval lies beyond a cut-off. A value without one is never that sure.
fn surely(cutoff: &Cutoff, at: &At) -> bool {
    at.interval.is_some_and(|interval| cutoff.passed(interval.low) && cutoff.passed(interval.high))
}

/// `ask` wants the whole interval beyond the cut-off where there is an interval.
pub(super) fn no_surer_than(severity: Concern, cutoff: &Cutoff, at: &At) -> Concern {
    if at.interval.is_some() && !surely(cutoff, at) { severity.min(Concern::Watch) } else { severity }
}

/// How a value lies to its cut-off.
pub(super) fn place(cutoff: &Cutoff, at: &At) -> Place {
    match at.interval {
        Some(_) if !surely(cutoff, at) => Place::Reaches,
        Some(_) => Place::Beyond,
        None => Place::Unsure,
    }
}
