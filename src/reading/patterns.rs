//! The rules of the patterns. Each wants two sessions four weeks apart; a report of pain or of stiffness does not.

mod arch;
mod report;
mod stand;
mod walk;

use super::band::FootReading;
use super::flag::{Flag, Pattern};
use super::history::{At, History, twice};
use super::low_arch::surely;
use crate::base::{Measured, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::norms::{Cutoff, Severity};

/// What a rule ends in: flags, or why it could not be asked.
type Found = Measured<Vec<Flag>>;

/// Every flag, and the patterns of which nothing can be said.
pub(super) fn flags(history: &History<'_>, feet: &[FootReading]) -> (Vec<Flag>, Vec<(Pattern, String)>) {
    let found = [
        (Pattern::Pain, report::pain(history)),
        (Pattern::Stiffness, report::stiffness(history)),
        (Pattern::LowArch, arch::low(history, feet)),
        (Pattern::HighArch, arch::high(history, feet)),
        (Pattern::InToeing, walk::in_toeing(history)),
        (Pattern::ToeWalking, walk::toe_walking(history)),
        (Pattern::HalluxLoading, walk::hallux(history)),
        (Pattern::LateralLoading, stand::lateral_loading(history)),
        (Pattern::SideAsymmetry, stand::side_asymmetry(history)),
        (Pattern::Unsteadiness, stand::unsteadiness(history, feet)),
    ];
    let (mut flags, mut not_read) = (Vec::new(), Vec::new());
    for (pattern, found) in found {
        match found {
            Ok(found) => flags.extend(found),
            Err(refusal) => not_read.push((pattern, refusal.reason)),
        }
    }
    (flags, not_read)
}

/// One value of the newest session that with an earlier one makes a flag.
struct Noticed<'a> {
    pattern: Pattern,
    severity: Severity,
    side: Option<Side>,
    measure: &'static Definition,
    at: &'a At,
    cutoff: String,
    source: String,
    rule: String,
}

impl Noticed<'_> {
    fn flag(self) -> Flag {
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
        }
    }
}

/// A measure beyond the cut-off of its age in the newest session and in one at least four weeks before: the two
/// values and the newer one's cut-off.
fn beyond_twice<'h>(
    history: &History<'h>,
    series: &[At],
    measure: &'static Definition,
    protocol: Protocol,
    severity: Severity,
    high: bool,
) -> Option<(At, At, &'h Cutoff)> {
    let cutoff = |at: &At| history.cutoff(measure, at.age_years, protocol, severity, high);
    let passes = |at: &At| cutoff(at).is_some_and(|cutoff| cutoff.passed(at.value));
    let (earlier, last) = twice(series, |at| at.date, passes)?;
    Some((*earlier, *last, cutoff(last)?))
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
