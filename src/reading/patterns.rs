//! The rules of the patterns. Each wants two sessions four weeks apart; a report of pain or of stiffness does not.

mod arch;
mod report;
mod stand;
mod walk;

use super::band::FootReading;
use super::flag::{Flag, NotRead, Once, Pattern};
use super::history::{At, History, Seen, seen};
use super::low_arch::surely;
use crate::base::{Measured, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::norms::{Cutoff, Severity};

/// What rules end in.
#[derive(Default)]
pub(super) struct Found {
    pub(super) flags: Vec<Flag>,
    pub(super) once: Vec<Once>,
    pub(super) not_read: Vec<NotRead>,
}

impl Found {
    /// Takes in what the rules found on another mat. That a pattern cannot be read is said once, of the newest mat
    /// that was asked.
    pub(super) fn add(&mut self, other: Self) {
        self.flags.extend(other.flags);
        self.once.extend(other.once);
        self.not_read.extend(other.not_read);
    }

    /// Takes in what one rule of a pattern found, or why it could not be asked.
    fn take(&mut self, pattern: Pattern, side: Option<Side>, found: Measured<Self>) {
        match found {
            Ok(found) => self.add(found),
            Err(refusal) => self.not_read.push(NotRead { pattern, side, why: refusal.reason.to_string() }),
        }
    }
}

/// What people reported, which no mat has a part in.
pub(super) fn reported(history: &History<'_>) -> Found {
    let mut found = Found::default();
    found.take(Pattern::Pain, None, Ok(report::pain(history)));
    found.take(Pattern::Stiffness, None, report::stiffness(history));
    found
}

/// What the rules of a protocol find on the mat in view, whose feet are `feet`. Of what an older mat cannot be asked,
/// nothing is said.
pub(super) fn found(history: &History<'_>, feet: &[FootReading], protocol: Protocol) -> Found {
    let mut found = Found::default();
    match protocol {
        Protocol::Standing => {
            found.take(Pattern::LowArch, None, arch::low(history, feet));
            found.take(Pattern::HighArch, None, arch::high(history, feet));
            found.take(Pattern::LateralLoading, None, stand::lateral_loading(history));
            for part in [stand::uneven_load, stand::uneven_arches] {
                found.take(Pattern::SideAsymmetry, None, part(history));
            }
            found.take(Pattern::Unsteadiness, None, stand::unsteadiness(history, feet));
        }
        Protocol::Walking => {
            found.add(walk::in_toeing(history));
            found.add(walk::toe_walking(history));
            found.add(walk::hallux(history));
            found.take(Pattern::SideAsymmetry, None, walk::uneven_times(history));
        }
        Protocol::Stepping => {}
    }
    if !history.is_newest(protocol) {
        found.not_read.clear();
    }
    found
}

/// What a rule asks of a series of values: whether they lie beyond a cut-off.
struct Asked<'s> {
    pattern: Pattern,
    side: Option<Side>,
    measure: &'static Definition,
    protocol: Protocol,
    /// Of the cut-off.
    severity: Severity,
    /// Whether values above the cut-off are asked for.
    high: bool,
    series: &'s [At],
}

/// What the answer is.
enum Answer<'h> {
    No,
    /// Of the newest session only.
    Once(Once),
    /// Of an earlier session and of the newest, with the newest one's cut-off.
    Twice(At, At, &'h Cutoff),
}

/// Whether a measure lies beyond the cut-off of its age in the newest session and in one at least four weeks before.
fn beyond<'h>(history: &History<'h>, asked: &Asked<'_>) -> Answer<'h> {
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
            let (value, interval, source) = (last.value, last.interval, limit.origin.source.clone());
            let cutoff = limit.to_string();
            Answer::Once(Once { pattern, side, measure, value, interval, cutoff, source, on, waiting })
        }
        (None, None) => Answer::No,
    }
}

/// One value of the newest session that with an earlier one makes a flag.
struct Noticed<'a> {
    pattern: Pattern,
    severity: Severity,
    side: Option<Side>,
    measure: &'static Definition,
    protocol: Protocol,
    at: &'a At,
    cutoff: String,
    source: String,
    rule: String,
}

impl Noticed<'_> {
    fn flag(self, history: &History<'_>) -> Flag {
        Flag {
            pattern: self.pattern,
            severity: self.severity,
            side: self.side,
            measure: Some(self.measure),
            value: Some(self.at.value),
            interval: self.at.interval,
            cutoff: Some(self.cutoff),
            source: self.source,
            rule: self.rule,
            on: history.occasion(self.protocol, self.at.date),
        }
    }
}

/// `ask` wants the whole interval beyond the cut-off where there is an interval.
fn no_surer_than(severity: Severity, cutoff: &Cutoff, at: &At) -> Severity {
    if at.interval.is_some() && !surely(cutoff, at) { severity.min(Severity::Watch) } else { severity }
}

/// How a value lies to its cut-off.
fn place(cutoff: &Cutoff, at: &At) -> &'static str {
    match at.interval {
        Some(_) if !surely(cutoff, at) => "reaches the cut-off, which lies within its interval,",
        Some(_) => "lies beyond the cut-off with its whole interval",
        None => "lies beyond the cut-off (its uncertainty is not known)",
    }
}
