//! What only steps show.

use super::{Found, Noticed, beyond_twice, no_surer_than, place};
use crate::base::{Refusal, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::measure::gait::PROGRESSION_ANGLE;
use crate::measure::pattern::{COMPLETE_STEPS, HALLUX_FREE_SHARE, HEEL_FREE_SHARE, HEEL_IMPULSE_SHARE};
use crate::norms::Severity;
use crate::reading::flag::{Flag, Pattern};
use crate::reading::history::{At, History, good};
use crate::reading::rules::{ANGLE_STEPS, SHARE_STEPS, WIDE_YEARS};

const WALKING: Protocol = Protocol::Walking;

/// The sessions of a foot's measure with so many steps or more; refused where there is none.
fn with_steps(
    history: &History<'_>,
    measure: &'static Definition,
    side: Side,
    least: f64,
) -> Result<Vec<At>, Refusal> {
    if history.of(WALKING).next().is_none() {
        return Err(Refusal::new("the child has not walked over the mat"));
    }
    let sessions = history.of(WALKING).filter(|session| {
        let steps = good(session).flat_map(|recorded| &recorded.values);
        let of_side = steps.filter(|value| value.key == COMPLETE_STEPS.key && value.side == Some(side));
        of_side.map(|value| value.value).sum::<f64>() >= least
    });
    let series: Vec<At> = sessions.filter_map(|session| history.at(session, measure, Some(side))).collect();
    if series.is_empty() {
        return Err(Refusal::new(format!("it takes {least} steps of a foot in a session, seen whole")));
    }
    Ok(series)
}

/// The flags of both feet; refused where neither could be asked.
fn of_feet(each: impl Fn(Side) -> Result<Option<Flag>, Refusal>) -> Found {
    match (each(Side::Left), each(Side::Right)) {
        (Err(refusal), Err(_)) => Err(refusal),
        (left, right) => Ok([left, right].into_iter().filter_map(Result::ok).flatten().collect()),
    }
}

/// Toes pointing inwards: of one foot only, or more and more, from seven years, is to be asked about.
pub(super) fn in_toeing(history: &History<'_>) -> Found {
    let found = |side: Side| {
        let series = with_steps(history, &PROGRESSION_ANGLE, side, ANGLE_STEPS)?;
        Ok::<_, Refusal>(beyond_twice(history, &series, &PROGRESSION_ANGLE, WALKING, Severity::Watch, false))
    };
    let age = history.input.age_years;
    let known = history.cutoff(&PROGRESSION_ANGLE, age, WALKING, Severity::Watch, false);
    if known.is_none() {
        return Err(Refusal::new("no cut-off is published for this age"));
    }
    let other = |side: Side| with_steps(history, &PROGRESSION_ANGLE, side.other(), ANGLE_STEPS);
    of_feet(|side| {
        let Some((earlier, last, cutoff)) = found(side)? else { return Ok(None) };
        let one_side =
            other(side).is_ok_and(|series| series.last().is_some_and(|other| !cutoff.passed(other.value)));
        let change = history.minimal_detectable(&PROGRESSION_ANGLE, Some(side), WALKING);
        let growing = change.is_ok_and(|change| earlier.value - last.value > change);
        let course = match (one_side, growing) {
            (true, _) => ", of one foot only",
            (false, true) => ", and more than before",
            (false, false) => "",
        };
        let severity = if course.is_empty() || age < WIDE_YEARS { Severity::Watch } else { Severity::Ask };
        let severity = no_surer_than(severity, cutoff, &last);
        let rule = format!(
            "the median angle of {ANGLE_STEPS} steps or more {} on {} and on {}{course}",
            place(cutoff, &last),
            earlier.date,
            last.date
        );
        Ok(Some(noticed(Pattern::InToeing, severity, side, &PROGRESSION_ANGLE, &last, cutoff, rule)))
    })
}

/// Walking on the toes: to be asked about from three years.
pub(super) fn toe_walking(history: &History<'_>) -> Found {
    of_feet(|side| {
        for (measure, high) in [(&HEEL_IMPULSE_SHARE, false), (&HEEL_FREE_SHARE, true)] {
            let series = with_steps(history, measure, side, SHARE_STEPS)?;
            for severity in [Severity::Ask, Severity::Info] {
                let found = beyond_twice(history, &series, measure, WALKING, severity, high);
                let Some((earlier, last, cutoff)) = found else { continue };
                let rule = format!(
                    "of {SHARE_STEPS} steps or more the {} {} on {} and on {}",
                    measure.name,
                    place(cutoff, &last),
                    earlier.date,
                    last.date
                );
                let severity = no_surer_than(severity, cutoff, &last);
                return Ok(Some(noticed(Pattern::ToeWalking, severity, side, measure, &last, cutoff, rule)));
            }
        }
        Ok(None)
    })
}

/// Steps without the great toe.
pub(super) fn hallux(history: &History<'_>) -> Found {
    of_feet(|side| {
        let series = with_steps(history, &HALLUX_FREE_SHARE, side, SHARE_STEPS)?;
        let found = beyond_twice(history, &series, &HALLUX_FREE_SHARE, WALKING, Severity::Info, true);
        let Some((earlier, last, cutoff)) = found else { return Ok(None) };
        let rule = format!(
            "of {SHARE_STEPS} steps or more the share without the great toe {} on {} and on {}",
            place(cutoff, &last),
            earlier.date,
            last.date
        );
        let pattern = Pattern::HalluxLoading;
        Ok(Some(noticed(pattern, Severity::Info, side, &HALLUX_FREE_SHARE, &last, cutoff, rule)))
    })
}

fn noticed(
    pattern: Pattern,
    severity: Severity,
    side: Side,
    measure: &'static Definition,
    at: &At,
    cutoff: &crate::norms::Cutoff,
    rule: String,
) -> Flag {
    let source = cutoff.origin.source.clone();
    Noticed { pattern, severity, side: Some(side), measure, at, cutoff: cutoff.to_string(), source, rule }
        .flag()
}
