//! What was practised in an exercise, in phrases that page and terminal share.

use std::collections::BTreeMap;

use crate::base::{Exercise, InWords as _, Judgement, Language, Side, kinds};
use crate::child::{Amount, Fault, PerformedKind, PractisedSet, Score};

/// Stretches that were not seen and are told one by one; of more the first ones and their sum.
const MOST_STRETCHES: usize = 3;
/// Most seconds that are told of what was done.
const MOST_SECONDS: f64 = 99_999.0;

kinds! {
    /// A phrase of what was practised.
    pub(crate) enum Said {
        /// How many exercises there were.
        Exercises {
            /// So many.
            exercises: usize,
        } = "report-practised-exercises",
        /// Repetitions, of as many as were planned.
        OfReps {
            /// Done.
            reps: u64,
            /// Planned.
            planned: u64,
            /// Seconds held in all, where the exercise is held.
            held_s: Option<f64>,
        } = "report-practised-of-reps",
        /// Repetitions, of none that were planned.
        Reps {
            /// Done.
            reps: u64,
            /// Seconds held in all, where the exercise is held.
            held_s: Option<f64>,
        } = "report-practised-reps",
        /// Seconds of practice, of as many as were planned, with the repetitions in them.
        OfTime {
            /// Practised, seconds.
            done_s: f64,
            /// Planned, seconds.
            planned_s: f64,
            /// Repetitions, where they are counted.
            reps: Option<u64>,
            /// Seconds held in all, where the exercise is held.
            held_s: Option<f64>,
        } = "report-practised-of-time",
        /// Seconds of practice, of none that were planned.
        Time {
            /// Practised, seconds.
            done_s: f64,
        } = "report-practised-time",
        /// Seconds held, of as many as were planned.
        OfHold {
            /// Held, seconds.
            held_s: f64,
            /// Planned, seconds.
            planned_s: f64,
        } = "report-practised-of-hold",
        /// Seconds held, of none that were planned.
        Hold {
            /// Held, seconds.
            held_s: f64,
        } = "report-practised-hold",
        /// Technique and its four parts; nothing for a part that does not apply.
        Technique {
            /// Of 100.
            whole: Option<f64>,
            /// Share without a fault, percent.
            clean_pct: Option<f64>,
            /// How far the movements went, percent.
            range_pct: Option<f64>,
            /// How alike the sides are, percent.
            sides_pct: Option<f64>,
            /// How steady, percent.
            steady_pct: Option<f64>,
        } = "report-practised-technique",
        /// How much of the plan.
        Share {
            /// Percent.
            share_pct: f64,
        } = "report-practised-share",
        /// Stars of the child.
        Stars {
            /// So many.
            stars: u64,
        } = "report-practised-stars",
        /// Repetitions of each foot.
        Sides {
            /// Of the left foot.
            left: usize,
            /// Of the right foot.
            right: usize,
        } = "report-practised-sides",
        /// It could not be counted.
        NotCounted {
            /// Why.
            why: Judgement,
        } = "report-practised-not-counted",
        /// It was begun and not ended.
        EndedEarly {
            /// Why.
            why: Judgement,
        } = "report-practised-ended-early",
        /// It was not begun.
        NotDone {
            /// Why.
            why: Judgement,
        } = "report-practised-not-done",
        /// It was not begun, and nobody says why.
        NotBegun = "report-practised-not-begun",
        /// The child tired.
        Tiring {
            /// From when on, seconds.
            from_s: f64,
        } = "report-practised-tiring",
        /// Movements that are no part of the exercise.
        FaultsSeen {
            /// What was wrong, and how often.
            faults: Vec<Judgement>,
        } = "report-practised-faults-seen",
        /// Repetitions with something wrong.
        FaultsCounted {
            /// What was wrong, and how often.
            faults: Vec<Judgement>,
        } = "report-practised-faults-counted",
        /// A fault, and how often.
        FaultTimes {
            /// Which.
            fault: Fault,
            /// How often.
            times: usize,
        } = "report-practised-fault-times",
        /// The program could not see the child: told as its own, never as the child's fault.
        Unseen {
            /// For how long in all, seconds.
            whole_s: f64,
            /// The first stretches.
            stretches: Vec<Judgement>,
            /// Whether there are more.
            more: bool,
            /// Why.
            why: Judgement,
        } = "report-practised-unseen",
        /// A stretch of time.
        Stretch {
            /// From when, seconds.
            from_s: f64,
            /// Until when, seconds.
            to_s: f64,
        } = "report-practised-stretch",
    }
}

/// How much was done, against the plan where there is one.
pub(super) fn done(set: &PractisedSet) -> Said {
    let reps = u64::from(set.reps);
    let held_s = (set.exercise.is_held() && set.reps > 0).then_some(set.held_s);
    let of = |done_s: f64| done_s.min(MOST_SECONDS);
    match (set.planned, set.exercise) {
        (Some(Amount::Reps(planned)), _) => Said::OfReps { reps, planned: planned.into(), held_s },
        (Some(Amount::Seconds(planned_s)), Exercise::OuterEdge) => {
            Said::OfHold { held_s: of(set.held_s), planned_s }
        }
        (Some(Amount::Seconds(planned_s)), exercise) => {
            let reps = (exercise != Exercise::Free).then_some(reps);
            Said::OfTime { done_s: of(set.practised_s), planned_s, reps, held_s }
        }
        (None, Exercise::OuterEdge) => Said::Hold { held_s: set.held_s },
        (None, Exercise::Free) => Said::Time { done_s: set.practised_s },
        (None, _) => Said::Reps { reps, held_s },
    }
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
pub(super) fn technique(score: &Score) -> Said {
    let pct = |part: Option<f64>| part.map(|part| 100.0 * part);
    Said::Technique {
        whole: score.technique(),
        clean_pct: pct(score.clean),
        range_pct: pct(score.amplitude),
        sides_pct: pct(score.evenness),
        steady_pct: pct(score.steadiness),
    }
}

/// What stands beside the technique: how much of the plan, the stars, the two sides.
pub(super) fn beside(set: &PractisedSet, language: Language) -> Option<String> {
    let share = set.completion().map(|share| Said::Share { share_pct: (100.0 * share).floor() });
    let stars = set.stars.map(|stars| Said::Stars { stars: stars.into() });
    let sides = by_side(set).map(|[left, right]| Said::Sides { left, right });
    let parts: Vec<String> =
        [share, stars, sides].iter().flatten().map(|part| part.in_words(language)).collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// Everything else there is to say of a set, a sentence each.
pub(super) fn notes(set: &PractisedSet) -> Vec<Said> {
    let mut notes = Vec::new();
    notes.extend(set.refused.clone().map(|why| Said::NotCounted { why }));
    // What cannot be counted was not left out.
    let left_out = set.left_out.clone().filter(|_| set.refused.is_none());
    notes.extend(
        left_out.map(|why| if set.was_begun() { Said::EndedEarly { why } } else { Said::NotDone { why } }),
    );
    // Of what could not be seen nobody knows whether it was begun.
    let is_known = set.refused.is_none() && set.left_out.is_none() && set.unseen.is_empty();
    notes.extend((is_known && !set.was_begun()).then_some(Said::NotBegun));
    notes.extend(set.tired_s.map(|from_s| Said::Tiring { from_s }));
    let faults = |kind_is_fault: bool| {
        let mut found: BTreeMap<Fault, usize> = BTreeMap::new();
        for done in &set.performed {
            if (done.kind == PerformedKind::Fault) == kind_is_fault
                && let Some(fault) = done.fault
            {
                *found.entry(fault).or_default() += 1;
            }
        }
        let each = found.into_iter().map(|(fault, times)| Judgement::of(&Said::FaultTimes { fault, times }));
        Some(each.collect::<Vec<_>>()).filter(|each| !each.is_empty())
    };
    notes.extend(faults(true).map(|faults| Said::FaultsSeen { faults }));
    notes.extend(faults(false).map(|faults| Said::FaultsCounted { faults }));
    notes.extend(unseen(set));
    notes
}

/// When something could not be seen, and why.
fn unseen(set: &PractisedSet) -> Vec<Said> {
    let mut by_reason: Vec<(&Judgement, Vec<(f64, f64)>)> = Vec::new();
    for unseen in &set.unseen {
        let times = (unseen.start_s, unseen.end_s);
        match by_reason.iter_mut().find(|(told, _)| **told == unseen.why) {
            Some((_, all)) => all.push(times),
            None => by_reason.push((&unseen.why, vec![times])),
        }
    }
    let told = by_reason.into_iter().map(|(why, times)| {
        let first = times.iter().take(MOST_STRETCHES);
        Said::Unseen {
            whole_s: times.iter().map(|(from, to)| to - from).sum(),
            stretches: first.map(|&(from_s, to_s)| Judgement::of(&Said::Stretch { from_s, to_s })).collect(),
            more: times.len() > MOST_STRETCHES,
            why: why.clone(),
        }
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Judgement, Unit};
    use crate::child::Unseen;
    use crate::child::fixture::practised;

    fn told(set: &PractisedSet) -> Vec<String> {
        notes(set).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_was_not_begun_is_said_and_what_was_begun_ended_early() {
        let day = "2026-03-01".parse().unwrap();
        let mut set = practised(&"kid".parse().unwrap(), 0, day, Unit::Kpa).practice.sets.remove(0);
        let why = Judgement::from("there was no time left");
        set.left_out = Some(why.clone());
        assert_eq!(told(&set), ["ended early: there was no time left"]);
        (set.performed, set.reps, set.exercise) = (Vec::new(), 0, Exercise::Free);
        assert_eq!(told(&set), ["ended early: there was no time left"], "seconds of free play are begun too");
        set.practised_s = 0.0;
        assert_eq!(told(&set), ["not done: there was no time left"]);
        (set.left_out, set.planned, set.exercise, set.stars) = (None, None, Exercise::March, None);
        assert_eq!(
            (done(&set).to_string(), told(&set)),
            ("0 repetitions".to_owned(), vec!["not begun".to_owned()])
        );
        assert_eq!(beside(&set, Language::English), None);
        set.unseen = vec![Unseen { why, start_s: 1.0, end_s: 2.0 }];
        assert!(!told(&set).contains(&"not begun".to_owned()), "not the child's fault");
    }

    #[test]
    fn how_much_was_done_is_told_against_the_plan() {
        let day = "2026-03-01".parse().unwrap();
        let mut set = practised(&"kid".parse().unwrap(), 0, day, Unit::Kpa).practice.sets.remove(0);
        (set.reps, set.held_s, set.practised_s) = (1, 4.3, 12.0);
        let (reps, seconds) = (Some(Amount::Reps(20)), Some(Amount::Seconds(30.5)));
        for (exercise, planned, words) in [
            (Exercise::March, reps, "1 of 20 repetitions"),
            (Exercise::March, None, "1 repetition"),
            (Exercise::March, seconds, "12.0 of 30.5 s, 1 repetition"),
            (Exercise::ToesUp, reps, "1 of 20 repetitions, held 4.3 s in all"),
            (Exercise::ToesUp, None, "1 repetition, held 4.3 s in all"),
            (Exercise::ToesUp, seconds, "12.0 of 30.5 s, 1 repetition, held 4.3 s in all"),
            (Exercise::OuterEdge, seconds, "held 4.3 of 30.5 s"),
            (Exercise::OuterEdge, None, "held 4.3 s"),
            (Exercise::Free, seconds, "12.0 of 30.5 s"),
            (Exercise::Free, None, "12.0 s"),
        ] {
            (set.exercise, set.planned) = (exercise, planned);
            assert_eq!(done(&set).to_string(), words, "{exercise} {planned:?}");
        }
    }

    #[test]
    fn stretches_that_were_not_seen_are_told_by_their_reason() {
        let day = "2026-03-01".parse().unwrap();
        let mut set = practised(&"kid".parse().unwrap(), 0, day, Unit::Kpa).practice.sets.remove(0);
        (set.performed, set.tired_s, set.left_out) = (Vec::new(), None, None);
        let unseen = |why: &str, start_s: f64| Unseen { why: why.into(), start_s, end_s: start_s + 1.5 };
        set.unseen = vec![unseen("a", 0.0), unseen("b", 3.0), unseen("a", 6.0)];
        let words =
            ["not seen for 3.0 s (0.0 to 1.5 s; 6.0 to 7.5 s): a", "not seen for 1.5 s (3.0 to 4.5 s): b"];
        assert_eq!(told(&set), words);
        set.unseen = [0.0, 3.0, 6.0, 9.0].map(|start_s| unseen("a", start_s)).to_vec();
        let words = "not seen for 6.0 s (0.0 to 1.5 s; 3.0 to 4.5 s; 6.0 to 7.5 s; and later): a";
        assert_eq!(told(&set), [words]);
    }

    #[test]
    fn a_part_that_does_not_apply_is_not_rated() {
        let score = Score { clean: Some(0.9), amplitude: None, evenness: Some(1.0), steadiness: None };
        let told = "technique 95 of 100: clean 90 %, range not rated, sides alike 100 %, steady not rated";
        assert_eq!(technique(&score).to_string(), told);
        let none = Score { clean: None, amplitude: None, evenness: None, steadiness: None };
        let told = technique(&none).to_string();
        assert!(told.starts_with("technique not rated: clean not rated,"), "{told}");
    }
}
