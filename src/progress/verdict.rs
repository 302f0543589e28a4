//! What may be said, by rule.

use super::aim::{End, Family, Way, aim};
use super::{Change, Point, Trend, Verdict};
use crate::base::Measured;
use crate::measure::Definition;

/// A verdict with what the sentence needs to know of how it came about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    pub verdict: Verdict,
    /// Whether the child has come from within the usual range to beyond it.
    pub crossed: bool,
}

impl Found {
    /// Not enough is known.
    pub(super) const TOO_EARLY: Self = Self { verdict: Verdict::TooEarly, crossed: false };
}

/// Share of its value by which growth may lower a measure in a year. A design of this program: about three times what
/// children lose on average, 8 % a year of the arch index (0.3 to 0.2 from 1 to 6 years: Mueller 2012, Gait Posture
/// 35:389) and 11 % of the load that the middle of the foot carries (63 % from 1.2 to 10.2 years: Bosch 2010, Gait
/// Posture 32:564). A fall that is faster is more than growth.
const GROWTH_A_YEAR: f64 = 0.3;
const DAYS_A_YEAR: f64 = 365.2425;

/// A change is one if the interval of the slope leaves out zero and the change over the whole line is larger than
/// the minimal detectable one. A fall of the raw value at an age at which growth makes it fall, and no larger than
/// growth makes it in the time, is not more than growth as far as anybody can tell without a reference, whatever the
/// aim. Where the sessions together show no change and the first and the last differ by more than error, neither a
/// change nor none is said; beside a reference that is growth where the standard scores do not differ.
pub(super) fn of(
    measure: &Definition,
    (start, end): (End, End),
    counted: &[&Point],
    trend: &Trend,
    change: &Measured<Change>,
) -> Found {
    let aim = aim(measure, start);
    let real = !trend.interval.holds(0.0) && trend.change.abs() > trend.minimal_detectable;
    let crossed = real && start.beyond.is_none() && end.beyond.is_some();
    let days = match counted {
        [first, .., last] => last.date.days_since(first.date),
        _ => 0,
    };
    let is_growth =
        |change: f64, detectable: f64| !trend.in_z && is_growth(measure, start, days, change, detectable);
    let verdict = if !real {
        let apart = change.as_ref().ok().filter(|change| change.is_real());
        match apart {
            None => Verdict::Steady,
            Some(change) if is_growth(change.value, change.minimal_detectable) => Verdict::Growth,
            Some(_) if trend.in_z && !scores_differ(counted, trend) => Verdict::Growth,
            Some(_) => Verdict::Unclear,
        }
    } else if crossed {
        Verdict::Declining
    } else if is_growth(trend.change, trend.minimal_detectable) {
        Verdict::Growth
    } else {
        let from = trend.line.first().map_or(start.value, |first| first.1);
        match aim.way(from, from + trend.change, trend.minimal_detectable) {
            Way::Better => Verdict::Improving,
            Way::Worse => Verdict::Declining,
            Way::Neither => Verdict::Changed,
        }
    };
    Found { verdict, crossed }
}

/// Whether the standard scores of the first and the last session differ by more than error.
fn scores_differ(counted: &[&Point], trend: &Trend) -> bool {
    let z = |point: Option<&&Point>| point.and_then(|point| point.z);
    z(counted.first()).zip(z(counted.last())).is_some_and(|(a, b)| (b - a).abs() > trend.minimal_detectable)
}

/// Whether a change is a fall that may be growth and nothing else.
fn is_growth(measure: &Definition, start: End, days: i64, change: f64, detectable: f64) -> bool {
    let growing = Family::falls_until_years(measure).is_some_and(|until| start.age_years < until);
    let most = start.value.abs() * (1.0 - (1.0 - GROWTH_A_YEAR).powf(days as f64 / DAYS_A_YEAR));
    growing && change < 0.0 && -change <= most + detectable
}
