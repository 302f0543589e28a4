//! What was practised in an exercise, in phrases that page and terminal share.

use std::collections::BTreeMap;

use crate::base::quantity::{fixed, short};
use crate::base::{Exercise, Side};
use crate::child::{Amount, Fault, PerformedKind, PractisedSet, Score};

/// Stretches that were not seen and are told one by one; of more the first ones and their sum.
const MOST_STRETCHES: usize = 3;
/// What stands where a part of the technique does not apply, or too little was done to judge it.
const NOT_RATED: &str = "not rated";

/// "1 exercise", "3 exercises".
pub(super) fn number(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// How much was done, against the plan where there is one.
pub(super) fn done(set: &PractisedSet) -> String {
    let seconds =
        |done: f64, planned: f64| format!("{} of {} s", fixed(done.min(99_999.0), 1), short(planned, 1));
    let reps = number(set.reps as usize, "repetition");
    let mut text = match (set.planned, set.exercise) {
        (Some(Amount::Reps(planned)), _) => {
            format!("{} of {}", set.reps, number(planned as usize, "repetition"))
        }
        (Some(Amount::Seconds(planned)), Exercise::OuterEdge) => {
            return format!("held {}", seconds(set.held_s, planned));
        }
        (Some(Amount::Seconds(planned)), Exercise::Free) => return seconds(set.practised_s, planned),
        (Some(Amount::Seconds(planned)), _) => format!("{}, {reps}", seconds(set.practised_s, planned)),
        (None, Exercise::OuterEdge) => return format!("held {} s", fixed(set.held_s, 1)),
        (None, Exercise::Free) => return format!("{} s", fixed(set.practised_s, 1)),
        (None, _) => reps,
    };
    if set.exercise.is_held() && set.reps > 0 {
        text += &format!(", held {} s in all", fixed(set.held_s, 1));
    }
    text
}

/// Repetitions of the left and of the right foot, where each is of one.
pub(super) fn by_side(set: &PractisedSet) -> Option<[usize; 2]> {
    let of = |side: Side| {
        let mine =
            |done: &&crate::child::Performed| done.kind == PerformedKind::Rep && done.side == Some(side);
        set.performed.iter().filter(mine).count()
    };
    (set.exercise.has_sides() && set.reps > 0).then(|| [of(Side::Left), of(Side::Right)])
}

/// Technique and its four parts.
pub(super) fn technique(score: &Score) -> String {
    let part = |part: Option<f64>| {
        part.map_or_else(|| NOT_RATED.to_owned(), |part| format!("{:.0} %", 100.0 * part))
    };
    let whole = score.technique().map_or_else(|| NOT_RATED.to_owned(), |whole| format!("{whole:.0} of 100"));
    format!(
        "technique {whole}: clean {}, range {}, sides alike {}, steady {}",
        part(score.clean),
        part(score.amplitude),
        part(score.evenness),
        part(score.steadiness)
    )
}

/// What stands beside the technique: how much of the plan, the stars, the two sides.
pub(super) fn beside(set: &PractisedSet) -> Option<String> {
    let mut parts = Vec::new();
    if let Some(share) = set.completion() {
        parts.push(format!("{:.0} % of what was planned", (100.0 * share).floor()));
    }
    parts.extend(set.stars.map(|stars| number(stars.into(), "star")));
    parts.extend(by_side(set).map(|[left, right]| format!("left {left}, right {right}")));
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// Everything else there is to say of a set, a sentence each.
pub(super) fn notes(set: &PractisedSet) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(set.refused.as_ref().map(|why| format!("not counted: {why}")));
    // What cannot be counted was not left out.
    let left_out = set.left_out.as_ref().filter(|_| set.refused.is_none());
    notes.extend(
        left_out.map(|why| {
            if set.was_begun() { format!("ended early: {why}") } else { format!("not done: {why}") }
        }),
    );
    // Of what could not be seen nobody knows whether it was begun.
    let is_known = set.refused.is_none() && set.left_out.is_none() && set.unseen.is_empty();
    notes.extend((is_known && !set.was_begun()).then(|| "not begun".to_owned()));
    notes.extend(
        set.tired_s.map(|t_s| {
            format!("tiring from {} s on: smaller or slower than at the beginning", fixed(t_s, 1))
        }),
    );
    let faults = |kind_is_fault: bool| {
        let mut found: BTreeMap<Fault, usize> = BTreeMap::new();
        for done in &set.performed {
            if (done.kind == PerformedKind::Fault) == kind_is_fault
                && let Some(fault) = done.fault
            {
                *found.entry(fault).or_default() += 1;
            }
        }
        let each = found.into_iter().map(|(fault, count)| format!("{} ({count})", fault.words()));
        let each: Vec<String> = each.collect();
        (!each.is_empty()).then(|| each.join(", "))
    };
    notes.extend(faults(true).map(|faults| format!("seen and not counted: {faults}")));
    notes.extend(faults(false).map(|faults| format!("counted, but: {faults}")));
    notes.extend(unseen(set));
    notes
}

/// When something could not be seen, and why: told as ours, never as the child's fault.
fn unseen(set: &PractisedSet) -> Vec<String> {
    let mut by_reason: Vec<(String, Vec<(f64, f64)>)> = Vec::new();
    for unseen in &set.unseen {
        let why = unseen.why.to_string();
        let times = (unseen.start_s, unseen.end_s);
        match by_reason.iter_mut().find(|(told, _)| *told == why) {
            Some((_, all)) => all.push(times),
            None => by_reason.push((why, vec![times])),
        }
    }
    let told = by_reason.into_iter().map(|(why, times)| {
        let whole: f64 = times.iter().map(|(from, to)| to - from).sum();
        let each = times.iter().take(MOST_STRETCHES);
        let each: Vec<String> =
            each.map(|(from, to)| format!("{} to {} s", fixed(*from, 1), fixed(*to, 1))).collect();
        let more = if times.len() > MOST_STRETCHES { " and later" } else { "" };
        format!("not seen for {} s ({}{more}): {why}", fixed(whole, 1), each.join(", "))
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Judgement, Unit};
    use crate::child::Unseen;
    use crate::child::fixture::practised;

    #[test]
    fn what_was_not_begun_is_said_and_what_was_begun_ended_early() {
        let day = "2026-03-01".parse().unwrap();
        let mut set = practised(&"kid".parse().unwrap(), 0, day, Unit::Kpa).practice.sets.remove(0);
        let why = Judgement::from("there was no time left");
        set.left_out = Some(why.clone());
        assert_eq!(notes(&set), ["ended early: there was no time left"]);
        (set.performed, set.reps, set.exercise) = (Vec::new(), 0, Exercise::Free);
        assert_eq!(
            notes(&set),
            ["ended early: there was no time left"],
            "seconds of free play are begun too"
        );
        set.practised_s = 0.0;
        assert_eq!(notes(&set), ["not done: there was no time left"]);
        (set.left_out, set.planned, set.exercise, set.stars) = (None, None, Exercise::March, None);
        assert_eq!((done(&set), notes(&set)), ("0 repetitions".to_owned(), vec!["not begun".to_owned()]));
        assert_eq!(beside(&set), None);
        set.unseen = vec![Unseen { why, start_s: 1.0, end_s: 2.0 }];
        assert!(!notes(&set).contains(&"not begun".to_owned()), "not the child's fault");
    }

    #[test]
    fn a_part_that_does_not_apply_is_not_rated() {
        let score = Score { clean: Some(0.9), amplitude: None, evenness: Some(1.0), steadiness: None };
        let told = "technique 95 of 100: clean 90 %, range not rated, sides alike 100 %, steady not rated";
        assert_eq!(technique(&score), told);
        let none = Score { clean: None, amplitude: None, evenness: None, steadiness: None };
        assert!(
            technique(&none).starts_with("technique not rated: clean not rated,"),
            "{}",
            technique(&none)
        );
    }
}
