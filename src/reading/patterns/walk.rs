//! What only steps show.

use super::beyond::{Answer, Asked, Noticed, beyond, no_surer_than, place};
use super::compared::{Compared, Comparison, to_other_foot};
use super::outcome::Found;
use super::stand::uneven;
use crate::base::{Measured, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::measure::gait::{CONTACT_TIME_ASYMMETRY, PROGRESSION_ANGLE};
use crate::measure::pattern::{COMPLETE_STEPS, HALLUX_FREE_SHARE, HEEL_FREE_SHARE, HEEL_IMPULSE_SHARE};
use crate::norms::{Concern, Cutoff};
use crate::reading::flag::{Flag, Once, Pattern};
use crate::reading::history::{At, History, good};
use crate::reading::limit::{Amount, Limit, Source};
use crate::reading::reason::Reason;
use crate::reading::rule::{Course, Rule};
use crate::reading::rules::{
    ANGLE_STEPS, DEVELOPING_YEARS, INWARDS_BETWEEN_FEET_DEG, SHARE_STEPS, WIDE_YEARS,
};

const WALKING: Protocol = Protocol::Walking;

/// The sessions of a foot's measure with so many steps or more; refused where there is none.
pub(super) fn with_steps(
    history: &History<'_>,
    measure: &'static Definition,
    side: Side,
    least: f64,
) -> Measured<Vec<At>> {
    if history.of(WALKING).is_empty() {
        return Err(Reason::NotWalked.into());
    }
    let sessions = history.of(WALKING).iter().filter(|session| {
        let steps = good(session).flat_map(|recorded| &recorded.values);
        let of_side = steps.filter(|value| value.key == COMPLETE_STEPS.key && value.side == Some(side));
        of_side.map(|value| value.value).sum::<f64>() >= least
    });
    let series: Vec<At> = sessions.filter_map(|session| history.at(session, measure, Some(side))).collect();
    if series.is_empty() {
        return Err(Reason::FewSteps { steps: least }.into());
    }
    Ok(series)
}

/// What is found of both feet; what is missing for both alike is said once.
fn of_feet(pattern: Pattern, each: impl Fn(Side) -> Measured<Found>) -> Found {
    let mut found = Found::default();
    match (each(Side::Left), each(Side::Right)) {
        (Err(refusal), Err(other)) if refusal == other => found.take(pattern, None, Err(refusal)),
        (left, right) => {
            found.take(pattern, Some(Side::Left), left);
            found.take(pattern, Some(Side::Right), right);
        }
    }
    found
}

fn one(flag: Flag) -> Found {
    Found { flags: vec![flag], ..Found::default() }
}

fn only_once(once: Option<Once>) -> Found {
    Found { once: once.into_iter().collect(), ..Found::default() }
}

/// Toes pointing inwards: of one foot only, or more and more, from seven years, is to be asked about.
pub(super) fn in_toeing(history: &History<'_>) -> Found {
    let age = history.newest_age(WALKING);
    if history.cutoff(&PROGRESSION_ANGLE, age, WALKING, Concern::Watch, false).is_none() {
        return of_feet(Pattern::InToeing, |side| inwards_to_other(history, side));
    }
    let angles = |side: Side| with_steps(history, &PROGRESSION_ANGLE, side, ANGLE_STEPS);
    of_feet(Pattern::InToeing, |side| {
        let series = &angles(side)?;
        let asked = of_walk(Pattern::InToeing, side, &PROGRESSION_ANGLE, (Concern::Watch, false), series);
        let (earlier, last, cutoff) = match beyond(history, &asked) {
            Answer::No => return Ok(Found::default()),
            Answer::Once(once) => return Ok(only_once(Some(once))),
            Answer::Twice(earlier, last, cutoff) => (earlier, last, cutoff),
        };
        let one_side = angles(side.other()).is_ok_and(|series| {
            series.last().is_some_and(|other| other.date == last.date && !cutoff.passed(other.value))
        });
        let change = history.minimal_detectable(&PROGRESSION_ANGLE, Some(side), WALKING);
        let growing = change.is_ok_and(|change| earlier.value - last.value > change);
        let course = match (one_side, growing) {
            (true, _) => Some(Course::OneFoot),
            (false, true) => Some(Course::Progressing),
            (false, false) => None,
        };
        let severity =
            if course.is_none() || last.age_years < WIDE_YEARS { Concern::Watch } else { Concern::Ask };
        let severity = no_surer_than(severity, cutoff, &last);
        let rule = Rule::InToeing {
            steps: ANGLE_STEPS,
            place: place(cutoff, &last),
            earlier: earlier.date,
            last: last.date,
            course,
        };
        Ok(one(noticed(history, &asked, severity, &last, cutoff, rule)))
    })
}

/// At an age without a cut-off: one foot points inwards, and more than the other by more than children's feet differ.
fn inwards_to_other(history: &History<'_>, side: Side) -> Measured<Found> {
    let angles = |side: Side| with_steps(history, &PROGRESSION_ANGLE, side, ANGLE_STEPS);
    let own = angles(side)?;
    let other = angles(side.other()).unwrap_or_default();
    let differs = to_other_foot(&own, &other);
    // A foot that points outwards does not differ inwards, whatever the other does.
    let compared: Vec<Compared> =
        differs.into_iter().map(|(at, by)| (at, if at.value < 0.0 { by } else { 0.0 })).collect();
    let (pattern, measure, protocol) = (Pattern::InToeing, &PROGRESSION_ANGLE, WALKING);
    let (severity, least, more) = (Concern::Info, INWARDS_BETWEEN_FEET_DEG, false);
    let cutoff = Limit::BetweenFeet { change: Amount::new(measure, least) };
    let source = Source::OtherFoot;
    let comparison = Comparison { pattern, side, measure, protocol, severity, least, more, cutoff, source };
    Ok(comparison.found(history, &compared, |earlier, last| Rule::InwardsToOther {
        steps: ANGLE_STEPS,
        by_deg: -last.1,
        earlier: earlier.0.date,
        last: last.0.date,
    }))
}

/// Walking on the toes: to be asked about from three years.
pub(super) fn toe_walking(history: &History<'_>) -> Found {
    of_feet(Pattern::ToeWalking, |side| {
        let (mut once, mut refused, mut read) = (None, None, false);
        for (measure, high) in [(&HEEL_IMPULSE_SHARE, false), (&HEEL_FREE_SHARE, true)] {
            let series = match with_steps(history, measure, side, SHARE_STEPS) {
                Ok(series) => series,
                // A foot that never sets the heel down has no share of it: the other measure tells.
                Err(refusal) => {
                    refused = Some(refusal);
                    continue;
                }
            };
            read = true;
            for severity in [Concern::Ask, Concern::Info] {
                let asked = of_walk(Pattern::ToeWalking, side, measure, (severity, high), &series);
                let (earlier, last, cutoff) = match beyond(history, &asked) {
                    Answer::No => continue,
                    Answer::Once(found) => {
                        once = once.or(Some(found));
                        continue;
                    }
                    Answer::Twice(earlier, last, cutoff) => (earlier, last, cutoff),
                };
                let rule = Rule::ToeWalking {
                    steps: SHARE_STEPS,
                    measure: measure.key,
                    name: measure.named(),
                    place: place(cutoff, &last),
                    earlier: earlier.date,
                    last: last.date,
                };
                let severity = no_surer_than(severity, cutoff, &last);
                return Ok(one(noticed(history, &asked, severity, &last, cutoff, rule)));
            }
        }
        match refused {
            Some(refusal) if !read => Err(refusal),
            _ => Ok(only_once(once)),
        }
    })
}

/// Steps without the great toe.
pub(super) fn hallux(history: &History<'_>) -> Found {
    of_feet(Pattern::HalluxLoading, |side| {
        let series = &with_steps(history, &HALLUX_FREE_SHARE, side, SHARE_STEPS)?;
        let (pattern, severity) = (Pattern::HalluxLoading, Concern::Info);
        let asked = of_walk(pattern, side, &HALLUX_FREE_SHARE, (severity, true), series);
        let (earlier, last, cutoff) = match beyond(history, &asked) {
            Answer::No => return Ok(Found::default()),
            Answer::Once(once) => return Ok(only_once(Some(once))),
            Answer::Twice(earlier, last, cutoff) => (earlier, last, cutoff),
        };
        let rule = Rule::Hallux {
            steps: SHARE_STEPS,
            place: place(cutoff, &last),
            earlier: earlier.date,
            last: last.date,
        };
        Ok(one(noticed(history, &asked, severity, &last, cutoff, rule)))
    })
}

/// One foot longer on the ground than the other.
pub(super) fn uneven_times(history: &History<'_>) -> Measured<Found> {
    let refused = |why: Reason| Err(Reason::InTime { why: why.into() }.into());
    if history.of(WALKING).is_empty() {
        return refused(Reason::NotWalked);
    }
    if history.newest_age(WALKING) < DEVELOPING_YEARS {
        return refused(Reason::AskedFrom { years: DEVELOPING_YEARS });
    }
    let series = history.series(&CONTACT_TIME_ASYMMETRY, None, WALKING);
    if series.is_empty() {
        return refused(Reason::NoPairOfSteps);
    }
    Ok(uneven(history, &CONTACT_TIME_ASYMMETRY, WALKING, &series))
}

fn of_walk<'s>(
    pattern: Pattern,
    side: Side,
    measure: &'static Definition,
    (severity, high): (Concern, bool),
    series: &'s [At],
) -> Asked<'s> {
    Asked { pattern, side: Some(side), measure, protocol: WALKING, severity, high, series }
}

fn noticed(
    history: &History<'_>,
    asked: &Asked<'_>,
    severity: Concern,
    at: &At,
    cutoff: &Cutoff,
    rule: Rule,
) -> Flag {
    let Asked { pattern, side, measure, protocol, .. } = *asked;
    let (cutoff, source) = (Some(Limit::of(cutoff)), Source::of(cutoff));
    Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule }.flag(history)
}
