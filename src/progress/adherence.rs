//! The course: which planned sessions were held.

use super::Adherence;
use crate::base::Date;
use crate::child::{Course, PractisedSession, Session};

/// The planned days and the days that were held. A day held counts for the nearest planned one that is no more than
/// half of the time between two away, and for one only. A planned day is missed when that time is over. What was
/// practised in a session that was measured too is counted once.
pub fn adherence(
    course: Option<&Course>,
    sessions: &[Session],
    practices: &[PractisedSession],
    today: Date,
) -> Adherence {
    let mut done: Vec<(Date, f64)> = Vec::new();
    let measured = sessions.iter().map(|session| {
        (session.date, session.recordings.iter().map(|recorded| recorded.duration_s).sum::<f64>())
    });
    let besides = practices.iter().filter(|one| sessions.iter().all(|session| session.id != one.id));
    let mut held: Vec<(Date, f64)> =
        measured.chain(besides.map(|practice| (practice.date, practice.practised_s()))).collect();
    held.sort_by_key(|(date, _)| *date);
    for (day, seconds) in held {
        let minutes = seconds / 60.0;
        match done.last_mut() {
            Some((date, sum)) if *date == day => *sum += minutes,
            _ => done.push((day, minutes)),
        }
    }
    let Some(course) = course else { return Adherence { done, ..Adherence::default() } };
    let every = i64::from(course.every_days);
    let planned: Vec<Date> =
        (0..i64::from(course.sessions)).map_while(|at| course.from.plus_days(at * every)).collect();
    let mut met = vec![false; planned.len()];
    for &(date, _) in &done {
        let nearest = (0..planned.len())
            .filter(|&at| !met[at] && 2 * distance(date, planned[at]) <= every)
            .min_by_key(|&at| distance(date, planned[at]));
        if let Some(at) = nearest {
            met[at] = true;
        }
    }
    let over = |day: &Date| 2 * today.days_since(*day) > every;
    let missed =
        planned.iter().zip(&met).filter(|(day, met)| !**met && over(day)).map(|(day, _)| *day).collect();
    let besides = done.len() - met.iter().filter(|met| **met).count();
    Adherence { planned, done, missed, besides }
}

fn distance(a: Date, b: Date) -> i64 {
    a.days_since(b).abs()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{date, session};
    use super::*;
    use crate::base::Unit;
    use crate::child::fixture::practised;

    #[test]
    fn a_day_held_counts_for_the_nearest_planned_one_only() {
        let course = Course { from: date("2026-03-02"), every_days: 7, sessions: 5 };
        let held: Vec<_> = ["2026-03-03", "2026-03-04", "2026-03-17", "2026-03-17"]
            .into_iter()
            .map(|day| session(day, &[0.3, 0.3, 0.3]))
            .collect();
        let met = adherence(Some(&course), &held, &[], date("2026-03-27"));
        assert_eq!(met.planned.len(), 5);
        assert_eq!(
            met.done,
            [(date("2026-03-03"), 0.5), (date("2026-03-04"), 0.5), (date("2026-03-17"), 1.0)]
        );
        // The 23rd is four days gone; the 30th is still to come.
        assert_eq!(met.besides, 1, "the 4th is the second of its week");
        assert_eq!(met.missed, [date("2026-03-09"), date("2026-03-23")]);
        assert_eq!(
            met.told().to_string(),
            "5 days planned: 2 held, 2 missed, 1 to come; 1 more day outside the plan"
        );
        let free = adherence(None, &held, &[], date("2026-03-27"));
        assert_eq!((free.planned.len(), free.done.len(), free.missed.len()), (0, 3, 0));
        assert_eq!(free.told().to_string(), "sessions on 3 days; no days are planned");
        // A day of practice is a day of the course; in a session that was measured it is not another one.
        let child = &held[0].child;
        let other = practised(child, 1, date("2026-03-10"), Unit::Kpa);
        let same = PractisedSession { id: held[0].id.clone(), date: held[0].date, ..other.clone() };
        let both = adherence(Some(&course), &held, &[same, other.clone()], date("2026-03-27"));
        assert_eq!(both.done[0], (date("2026-03-03"), 0.5));
        assert_eq!(both.done[2], (date("2026-03-10"), other.practised_s() / 60.0));
        assert_eq!(both.missed, [date("2026-03-23")]);
    }
}
