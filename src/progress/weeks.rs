//! A course by weeks.

use super::Adherence;
use crate::base::Date;

/// Seven days of a course.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Week {
    /// The first of them.
    pub from: Date,
    /// Sessions planned on them.
    pub planned: usize,
    /// Days on which a session was held, planned or not.
    pub done: usize,
    /// Minutes practised or recorded on them.
    pub minutes: f64,
}

/// The weeks from the first day that was planned or held to the last, none left out. They begin on the week day of the
/// first.
pub fn weeks(adherence: &Adherence) -> Vec<Week> {
    let done = || adherence.done.iter().map(|(day, _)| *day);
    let days = || adherence.planned.iter().copied().chain(done());
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
    let week = |at: i64| -> Option<Week> {
        let from = first.plus_days(7 * at)?;
        let inside = |day: Date| (0..7).contains(&day.days_since(from));
        Some(Week {
            from,
            planned: adherence.planned.iter().filter(|day| inside(**day)).count(),
            done: done().filter(|day| inside(*day)).count(),
            minutes: 0.0
                + adherence
                    .done
                    .iter()
                    .filter(|(day, _)| inside(*day))
                    .map(|(_, minutes)| minutes)
                    .sum::<f64>(),
        })
    };
    (0..=last.days_since(first) / 7).map_while(week).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::date;
    use super::*;

    #[test]
    fn every_day_is_in_one_week_and_no_week_is_left_out() {
        let adherence = Adherence {
            planned: vec![date("2026-03-02"), date("2026-03-09"), date("2026-03-23")],
            done: vec![(date("2026-03-03"), 2.0), (date("2026-03-08"), 3.0), (date("2026-03-24"), 4.0)],
            ..Adherence::default()
        };
        let all = weeks(&adherence);
        let counts: Vec<_> = all.iter().map(|week| (week.planned, week.done, week.minutes)).collect();
        assert_eq!(counts, [(1, 2, 5.0), (1, 0, 0.0), (0, 0, 0.0), (1, 1, 4.0)]);
        assert_eq!(all[3].from, date("2026-03-23"));
        assert!(weeks(&Adherence::default()).is_empty());
    }
}
