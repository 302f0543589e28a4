//! What may be said, by rule.

use super::aim::{Aim, Family, Start, Way};
use super::{Trend, Verdict};
use crate::measure::Definition;

/// A verdict with what the sentence needs to know of how it came about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    pub verdict: Verdict,
    /// What was aimed at.
    pub aim: Aim,
    /// The fall is real, and one that growth alone makes.
    pub growth: bool,
}

impl Found {
    /// Not enough is known.
    pub(super) const TOO_EARLY: Self = Self { verdict: Verdict::TooEarly, aim: Aim::Neither, growth: false };
}

/// A change is one if the interval of the slope leaves out zero and the change over the whole line is larger than
/// the minimal detectable one. A fall of the raw value at an age at which growth makes it fall is not more than
/// growth, as far as anybody can tell without a reference, whatever the aim.
pub(super) fn of(measure: &Definition, start: Start, aim: Aim, trend: &Trend) -> Found {
    let real = !trend.interval.holds(0.0) && trend.change.abs() > trend.minimal_detectable;
    let growing = Family::falls_until_years(measure).is_some_and(|until| start.age_years < until);
    let growth = real && growing && !trend.in_z && trend.change < 0.0;
    let verdict = if !real || growth {
        Verdict::Steady
    } else {
        let from = trend.line.first().map_or(start.value, |first| first.1);
        match aim.way(from, from + trend.change, trend.minimal_detectable) {
            Way::Better => Verdict::Improving,
            Way::Worse => Verdict::Declining,
            Way::Neither => Verdict::Changed,
        }
    };
    Found { verdict, aim, growth }
}
