//! Load along the outer border, and an outer border that bulges, as where the forefoot curves inwards.
//!
//! A reference of children on the mat tells it by the load. Where there is none, the geometry of the print tells it, the
//! child's other foot, or its own past: designs of this program.

use super::beyond::{Answer, Asked, Noticed, beyond};
use super::compared::{Comparison, since_first, to_other_foot};
use super::outcome::Found;
use super::stand;
use crate::base::{Measured, Side};
use crate::child::Protocol;
use crate::measure::pattern::OUTER_BULGE;
use crate::norms::Concern;
use crate::reading::Pattern;
use crate::reading::history::{At, History};
use crate::reading::limit::{Amount, Limit, Source};
use crate::reading::reason::Reason;
use crate::reading::rule::{Against, Course, Rule};
use crate::reading::rules::{BULGE_BETWEEN_FEET_PCT, BULGE_RISE_PCT};

const STANDING: Protocol = Protocol::Standing;
const PATTERN: Pattern = Pattern::LateralLoading;

/// Both feet; a foot of which a condition is known is held against its own past elsewhere.
pub(super) fn lateral_loading(history: &History<'_>) -> Measured<Found> {
    if history.of(STANDING).is_empty() {
        return Err(history.not_stood());
    }
    let mut found = Found::default();
    let mut asked = false;
    for side in [Side::Left, Side::Right] {
        if history.known(side).is_some() {
            asked = true;
            continue;
        }
        let by_load = stand::lateral_by_reference(history, side);
        let series = history.series(&OUTER_BULGE, Some(side), STANDING);
        asked |= by_load.is_some() || !series.is_empty();
        let by_shape = [
            by_shape(history, side, &series),
            by_other(history, side, &series),
            by_past(history, side, &series),
        ];
        found.add(Found::first_told(by_load.into_iter().chain(by_shape)));
    }
    let (measure, name) = (OUTER_BULGE.key, OUTER_BULGE.named());
    if asked { Ok(found) } else { Err(Reason::NotMeasured { measure, name }.into()) }
}

/// What is more than error, and than a design has it.
fn least(history: &History<'_>, side: Side, design_pct: f64) -> f64 {
    let error = history.minimal_detectable(&OUTER_BULGE, Some(side), STANDING);
    error.map_or(design_pct, |error| error.max(design_pct))
}

/// The bulge by itself, beyond its cut-off.
fn by_shape(history: &History<'_>, side: Side, series: &[At]) -> Found {
    let (pattern, protocol, measure) = (PATTERN, STANDING, &OUTER_BULGE);
    let (severity, high, of) = (Concern::Watch, true, Some(side));
    let asked = Asked { pattern, side: of, measure, protocol, severity, high, series };
    let (earlier, last, cutoff) = match beyond(history, &asked) {
        Answer::No => return Found::default(),
        Answer::Once(once) => return Found { once: vec![once], ..Found::default() },
        Answer::Twice(earlier, last, cutoff) => (earlier, last, cutoff),
    };
    let other = history.series(measure, Some(side.other()), protocol);
    let one_foot = other.last().is_some_and(|at| at.date == last.date && !cutoff.passed(at.value));
    let rise = series.first().map_or(0.0, |first| last.value - first.value);
    let course = if one_foot {
        Some(Course::OneFoot)
    } else {
        (rise > least(history, side, BULGE_RISE_PCT)).then_some(Course::Progressing)
    };
    let (severity, sign, noted) = with_sign(history);
    let (by_pct, against) = (last.value, Against::Shape);
    let (earlier, at) = (earlier.date, &last);
    let rule = Rule::OuterBorder { against, by_pct, earlier, last: at.date, course, sign, noted };
    let (cutoff, source) = (Some(Limit::of(cutoff)), Source::of(cutoff));
    let noticed = Noticed { pattern, severity, side: of, measure, protocol, at, cutoff, source, rule };
    Found { flags: vec![noticed.flag(history)], ..Found::default() }
}

fn with_sign(
    history: &History<'_>,
) -> (Concern, Option<crate::reading::sign::Sign>, Option<crate::base::Date>) {
    let (sign, noted) = history.sign().unzip();
    (if sign.is_some() { Concern::Ask } else { Concern::Watch }, sign, noted)
}

/// More of a bulge than the other foot has.
fn by_other(history: &History<'_>, side: Side, series: &[At]) -> Found {
    if history.known(side.other()).is_some() {
        return Found::default();
    }
    let other = history.series(&OUTER_BULGE, Some(side.other()), STANDING);
    let least = least(history, side, BULGE_BETWEEN_FEET_PCT);
    let cutoff = Limit::BetweenFeet { change: Amount::new(&OUTER_BULGE, least) };
    let compared = to_other_foot(series, &other);
    held(history, side, Against::OtherFoot, (least, cutoff), &compared)
}

/// More of a bulge than in the first session.
fn by_past(history: &History<'_>, side: Side, series: &[At]) -> Found {
    let least = least(history, side, BULGE_RISE_PCT);
    let cutoff = Limit::Change { change: Amount::new(&OUTER_BULGE, least) };
    held(history, side, Against::OwnPast, (least, cutoff), &since_first(series))
}

fn held(
    history: &History<'_>,
    side: Side,
    against: Against,
    (least, cutoff): (f64, Limit),
    compared: &[(At, f64)],
) -> Found {
    let (severity, sign, noted) = with_sign(history);
    let (pattern, measure, protocol, more) = (PATTERN, &OUTER_BULGE, STANDING, true);
    let source = against.source();
    Comparison { pattern, side, measure, protocol, severity, least, more, cutoff, source }.found(
        history,
        compared,
        |earlier, last| Rule::OuterBorder {
            against,
            by_pct: last.1,
            earlier: earlier.0.date,
            last: last.0.date,
            course: None,
            sign,
            noted,
        },
    )
}
