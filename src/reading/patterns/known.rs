//! Feet of which a condition is known: held against the child's own past and its other foot, and no reference.

use super::compared::{Comparison, since_first, to_other_foot};
use super::outcome::Found;
use super::walk::with_steps;
use crate::base::Side;
use crate::child::{Condition, KnownCondition, Protocol};
use crate::measure::Definition;
use crate::measure::footprint::CHIPPAUX_SMIRAK_INDEX;
use crate::measure::gait::PROGRESSION_ANGLE;
use crate::measure::load::MEDIAL_OF_FORE;
use crate::measure::pattern::{HEEL_IMPULSE_SHARE, OUTER_BULGE};
use crate::norms::Concern;
use crate::reading::Pattern;
use crate::reading::history::{At, History};
use crate::reading::limit::{Amount, Limit};
use crate::reading::rule::{Against, Rule};
use crate::reading::rules::{ANGLE_STEPS, BULGE_RISE_PCT, SHARE_STEPS};

/// What is watched of a foot.
struct Watched {
    measure: &'static Definition,
    protocol: Protocol,
    /// Whether a rise leads towards what was treated, or a fall; `None` where that is not known.
    towards: Option<bool>,
    /// Smaller changes are none, whatever the error: designs of this program.
    least: f64,
}

/// A treated clubfoot comes back with a forefoot that curves inwards, load that moves to the outer border (after Ponseti:
/// less under the medial forefoot), toes that turn inwards and a heel that bears less.
const CLUBFOOT: [Watched; 4] = [
    Watched {
        measure: &OUTER_BULGE,
        protocol: Protocol::Standing,
        towards: Some(true),
        least: BULGE_RISE_PCT,
    },
    Watched { measure: &MEDIAL_OF_FORE, protocol: Protocol::Standing, towards: Some(false), least: 0.06 },
    Watched { measure: &PROGRESSION_ANGLE, protocol: Protocol::Walking, towards: Some(false), least: 6.0 },
    Watched { measure: &HEEL_IMPULSE_SHARE, protocol: Protocol::Walking, towards: Some(false), least: 0.08 },
];
/// What an operation or a splint was for is not known: any change counts.
const ANY: [Watched; 2] = [
    Watched { measure: &OUTER_BULGE, protocol: Protocol::Standing, towards: None, least: BULGE_RISE_PCT },
    Watched { measure: &CHIPPAUX_SMIRAK_INDEX, protocol: Protocol::Standing, towards: None, least: 10.0 },
];

fn watched(condition: Condition) -> &'static [Watched] {
    match condition {
        Condition::TreatedClubfoot => &CLUBFOOT,
        Condition::Operation | Condition::Splint => &ANY,
    }
}

/// Changes of the feet of which a condition is known. One towards what was treated is to be asked about.
pub(super) fn changed(history: &History<'_>, protocol: Protocol) -> Found {
    let mut found = Found::default();
    for side in [Side::Left, Side::Right] {
        let Some(known) = history.known(side) else { continue };
        let of_protocol = watched(known.condition).iter().filter(|one| one.protocol == protocol);
        let parts = of_protocol.flat_map(|one| {
            let directions: &[bool] = match one.towards {
                Some(true) => &[true],
                Some(false) => &[false],
                None => &[true, false],
            };
            let against = [Against::OwnPast, Against::OtherFoot];
            let each = directions.iter().flat_map(move |more| against.map(|against| (*more, against)));
            each.map(|(more, against)| compared(history, (side, known), one, more, against))
                .collect::<Vec<_>>()
        });
        found.add(Found::first_told(parts));
    }
    found
}

/// One measure of one foot against its first session: by itself, or in its difference from the other foot.
fn compared(
    history: &History<'_>,
    (side, known): (Side, &KnownCondition),
    watched: &Watched,
    more: bool,
    against: Against,
) -> Found {
    let Watched { measure, protocol, towards, least } = *watched;
    let own = series(history, watched, side);
    let error = history.minimal_detectable(measure, Some(side), protocol);
    let least = error.map_or(least, |error| error.max(least));
    let (compared, least) = match against {
        Against::OtherFoot if history.known(side.other()).is_none() => {
            let both = to_other_foot(&own, &series(history, watched, side.other()));
            let first = both.first().map_or(0.0, |first| first.1);
            // Of two feet the error is larger than of one.
            (both.into_iter().map(|(at, by)| (at, by - first)).collect(), least * std::f64::consts::SQRT_2)
        }
        Against::OtherFoot => return Found::default(),
        Against::OwnPast | Against::Shape => (since_first(&own), least),
    };
    let Some(since) = compared.first().map(|(at, _)| at.date) else { return Found::default() };
    let has_sign = history.sign().is_some();
    let severity = if towards.is_some() || has_sign { Concern::Ask } else { Concern::Watch };
    let change = Amount::new(measure, least);
    let cutoff = match against {
        Against::OtherFoot => Limit::ChangeBetweenFeet { change },
        Against::OwnPast | Against::Shape => Limit::Change { change },
    };
    let (pattern, source) = (Pattern::KnownChange, against.source());
    Comparison { pattern, side, measure, protocol, severity, least, more, cutoff, source }.found(
        history,
        &compared,
        |earlier, last| Rule::KnownChange {
            condition: known.condition,
            measure: measure.key,
            name: measure.named(),
            against,
            more,
            change: Amount::new(measure, last.1.abs()),
            towards: towards.is_some(),
            since,
            earlier: earlier.0.date,
            last: last.0.date,
        },
    )
}

fn series(history: &History<'_>, watched: &Watched, side: Side) -> Vec<At> {
    let Watched { measure, protocol, .. } = *watched;
    if protocol != Protocol::Walking {
        return history.series(measure, Some(side), protocol);
    }
    let steps = if *measure == PROGRESSION_ANGLE { ANGLE_STEPS } else { SHARE_STEPS };
    with_steps(history, measure, side, steps).unwrap_or_default()
}
