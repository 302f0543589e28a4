//! Arches of two feet that differ.

use super::beyond::Noticed;
use super::outcome::Found;
use crate::base::{Measured, Refusal, Side};
use crate::child::Protocol;
use crate::measure::Definition;
use crate::measure::footprint::{ARCH_INDEX, CHIPPAUX_SMIRAK_INDEX, STAHELI_INDEX};
use crate::norms::Concern;
use crate::reading::flag::{Once, Pattern};
use crate::reading::history::{At, History, Seen, seen};
use crate::reading::limit::{Amount, Limit, Source};
use crate::reading::reason::Reason;
use crate::reading::rule::{Between, Rule};
use crate::reading::rules::DEVELOPING_YEARS;

const STANDING: Protocol = Protocol::Standing;

/// By which indices the feet are compared: the two of the widths together, since one wrong width moves either, and the
/// arch index.
const COMPARED: [(Between, &[&Definition]); 2] =
    [(Between::Widths, &[&CHIPPAUX_SMIRAK_INDEX, &STAHELI_INDEX]), (Between::ArchIndex, &[&ARCH_INDEX])];

/// One session's differences between the feet, left less right, in the order of the indices.
struct Pair {
    left: At,
    differences: Vec<f64>,
}

/// The arch of one foot unlike the other's: by more than 5 of 100 children have, and by more than error.
pub(super) fn uneven_arches(history: &History<'_>) -> Measured<Found> {
    let refused = |why: Refusal| Refusal::from(Reason::InArch { why });
    if history.newest_age(STANDING) < DEVELOPING_YEARS {
        return Err(refused(Reason::AskedFrom { years: DEVELOPING_YEARS }.into()));
    }
    // Of a known foot the difference is known: whether it grows is asked elsewhere.
    if let Some(known) = [Side::Left, Side::Right].into_iter().find_map(|side| history.known(side)) {
        return Err(refused(Reason::Known { condition: known.condition }.into()));
    }
    if history.of(STANDING).is_empty() {
        return Err(refused(Reason::NoStand.into()));
    }
    let (mut all, mut why): (Vec<Found>, _) = (Vec::new(), None);
    for (by, measures) in COMPARED {
        match limits(history, measures) {
            Ok(limits) => all.push(compared(history, by, measures, &limits)),
            Err(refusal) => {
                why.get_or_insert(refused(refusal));
            }
        }
    }
    if let (Some(refusal), true) = (why, all.is_empty()) {
        return Err(refusal);
    }
    Ok(Found::first_told(all))
}

/// From where each index differs: what 95 of 100 children stay within, or the error where that is more.
fn limits(history: &History<'_>, measures: &[&'static Definition]) -> Measured<Vec<f64>> {
    let both = |measure: &'static Definition| {
        let with =
            |session: &&&crate::child::Session, side| history.at(session, measure, Some(side)).is_some();
        let pairs = history.of(STANDING).iter();
        pairs.filter(|one| with(one, Side::Left) && with(one, Side::Right)).count() > 0
    };
    let age_years = history.newest_age(STANDING);
    measures
        .iter()
        .map(|&measure| {
            if !both(measure) {
                return Err(Reason::NotBothFeet.into());
            }
            let row = history.grading(measure, age_years).ok_or(Reason::NoGrading)?;
            let error = |side| history.minimal_detectable(measure, Some(side), STANDING);
            Ok(error(Side::Left)?.max(error(Side::Right)?).max(row.between_feet))
        })
        .collect()
}

fn compared(history: &History<'_>, by: Between, measures: &[&'static Definition], limits: &[f64]) -> Found {
    let mut found = Found::default();
    let sessions = history.of(STANDING).iter();
    let pairs: Vec<Pair> = sessions
        .filter(|session| history.age_on(session.date) >= DEVELOPING_YEARS)
        .filter_map(|session| {
            let of = |measure: &&'static Definition| {
                let at = |side| history.at(session, measure, Some(side));
                Some((at(Side::Left)?, at(Side::Right)?))
            };
            let both: Vec<(At, At)> = measures.iter().map(of).collect::<Option<_>>()?;
            let differences = both.iter().map(|(left, right)| left.value - right.value).collect();
            Some(Pair { left: both.first()?.0, differences })
        })
        .collect();
    let (pattern, side, protocol, measure) = (Pattern::SideAsymmetry, None, STANDING, measures[0]);
    let each = measures.iter().zip(limits).map(|(measure, limit)| {
        let limit = Box::new(Limit::BetweenFeet { change: Amount::new(measure, *limit) });
        Limit::OfIndex { measure: measure.key, name: measure.named(), limit }
    });
    let cutoff = each.reduce(|first, last| Limit::And { first: Box::new(first), last: Box::new(last) });
    let (Some(cutoff), source) = (cutoff, Source::SmallestChange) else { return found };
    let beyond = |pair: &Pair, lower: f64| {
        pair.differences.iter().zip(limits).all(|(difference, limit)| lower * difference > *limit)
    };
    let at = |pair: &Pair| At { value: pair.differences[0].abs(), interval: None, ..pair.left };
    for lower in [1.0, -1.0] {
        match seen(&pairs, |pair| pair.left.date, |pair| beyond(pair, lower)) {
            Seen::Not => {}
            Seen::Once(last, waiting) => {
                let Some(on) = history.occasion(protocol, last.left.date) else { continue };
                let (value, interval, cutoff, source) =
                    (at(last).value, None, cutoff.clone(), source.clone());
                let once = Once { pattern, side, measure, value, interval, cutoff, source, on, waiting };
                found.once.push(once);
            }
            Seen::Twice(earlier, last) => {
                let (sign, noted) = history.sign().unzip();
                let severity = if sign.is_some() { Concern::Ask } else { Concern::Watch };
                let (earlier, at) = (earlier.left.date, &at(last));
                let rule = Rule::UnevenArches { by, earlier, last: last.left.date, sign, noted };
                let (cutoff, source) = (Some(cutoff.clone()), source.clone());
                let noticed =
                    Noticed { pattern, severity, side, measure, protocol, at, cutoff, source, rule };
                found.flags.push(noticed.flag(history));
            }
        }
    }
    found
}
