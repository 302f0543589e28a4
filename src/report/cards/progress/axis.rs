//! The time axis that every chart of the page and the strip below them share.

use super::words::Said;
use crate::base::{Date, InWords, Language};
use crate::child::Birth;
use crate::report::input::parents::ParentsChart;

/// Shortest time shown, days: two sessions of one day would else have no axis.
const LEAST_DAYS: i64 = 28;
/// Share of the time left free at either end.
const PADDING: f64 = 0.04;
/// Steps between ticks: days below a month, then months.
const STEPS_DAYS: [i64; 2] = [7, 14];
const STEPS_MONTHS: [u32; 7] = [1, 2, 3, 6, 12, 24, 60];

/// From which day to which.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::report) struct TimeAxis {
    from: Date,
    /// Days from there to the end.
    pub days: f64,
    birth: Birth,
}

/// A tick with what is written below it.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::report) struct Tick {
    /// Days from the beginning of the axis.
    pub at: f64,
    day: Date,
    /// Whether the day is told, or its month.
    is_daily: bool,
    age_years: f64,
}

impl Tick {
    pub(crate) fn date(&self, language: Language) -> String {
        if self.is_daily {
            return day_and_month(self.day, language);
        }
        let (month, year) = (self.day.month() as usize, self.day.year().to_string());
        Said::MonthOfYear { month, year }.in_words(language)
    }

    pub(crate) fn age(&self, language: Language) -> String {
        language.fixed(self.age_years, 1)
    }
}

/// A day without its year: "2 Mar".
pub(in crate::report) fn day_and_month(day: Date, language: Language) -> String {
    Said::DayOfMonth { day: day.day() as usize, month: day.month() as usize }.in_words(language)
}

impl TimeAxis {
    /// The axis of the chart of a page for parents.
    pub(in crate::report) fn of(chart: &ParentsChart<'_>) -> Option<Self> {
        let days = chart.panel.feet.iter().flat_map(|foot| foot.points.iter().map(|point| point.date));
        Self::over(days, chart.birth)
    }

    /// The axis that shows all of these days; `None` where there is none.
    pub(crate) fn over(days: impl Iterator<Item = Date>, birth: Birth) -> Option<Self> {
        let (first, last) = days.fold(None, |ends: Option<(Date, Date)>, day| {
            Some(ends.map_or((day, day), |(first, last)| (first.min(day), last.max(day))))
        })?;
        let span = last.days_since(first).max(LEAST_DAYS);
        let spare = (span - last.days_since(first)) / 2;
        let padding = (PADDING * span as f64).ceil() as i64 + spare;
        let from = first.plus_days(-padding).unwrap_or(first);
        let to = last.plus_days(padding).unwrap_or(last);
        Some(Self { from, days: to.days_since(from) as f64, birth })
    }

    /// Days from the beginning of the axis.
    pub(crate) fn at(&self, date: Date) -> f64 {
        date.days_since(self.from) as f64
    }

    /// The day so many days from the beginning.
    pub(crate) fn day(&self, at: f64) -> Date {
        self.from.plus_days(at.round() as i64).unwrap_or(self.from)
    }

    /// At most so many ticks, on the first of months where the time is long enough for it.
    pub(crate) fn ticks(&self, most: usize) -> Vec<Tick> {
        let most = most.max(2) as f64;
        let dates: Vec<Date> = match STEPS_DAYS.into_iter().find(|&step| self.days / step as f64 <= most) {
            Some(step) if self.days < 92.0 => (1..)
                .map_while(|n| self.from.plus_days(n * step))
                .take_while(|&day| self.at(day) < self.days)
                .collect(),
            _ => {
                let months = self.days / 30.44;
                let step =
                    STEPS_MONTHS.into_iter().find(|&step| months / f64::from(step) <= most).unwrap_or(120);
                self.months(step)
            }
        };
        let is_daily = self.days < 92.0;
        dates
            .into_iter()
            .map(|day| Tick {
                at: self.at(day),
                day,
                is_daily,
                age_years: self.birth.age_years(day).max(0.0),
            })
            .collect()
    }

    fn months(&self, step: u32) -> Vec<Date> {
        let first = self.from.year() * 12;
        (0..)
            .map(|n| first + n * step as i32)
            .map_while(|month| Date::new(month.div_euclid(12), month.rem_euclid(12) as u32 + 1, 1))
            .skip_while(|&day| self.at(day) <= 0.0)
            .take_while(|&day| self.at(day) < self.days)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Language = Language::English;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn ticks_are_few_and_round() {
        let birth: Birth = "2018-06".parse().unwrap();
        assert_eq!(TimeAxis::over(std::iter::empty(), birth), None);
        let axis = TimeAxis::over([day("2026-01-10"), day("2026-12-20")].into_iter(), birth).unwrap();
        let ticks = axis.ticks(8);
        assert!(ticks.len() <= 8 && ticks.len() >= 4, "{ticks:?}");
        assert_eq!(ticks[0].date(ENGLISH), "Jan 2026");
        assert_eq!([ticks[0].age(ENGLISH), ticks[0].age(Language::German)], ["7.5", "7,5"]);
        let short = TimeAxis::over([day("2026-01-10"), day("2026-01-10")].into_iter(), birth).unwrap();
        assert!(short.days >= 28.0);
        assert!(
            short.ticks(8).iter().all(|tick| tick.date(ENGLISH).ends_with("Jan")),
            "{:?}",
            short.ticks(8)
        );
        let long = TimeAxis::over([day("2016-01-10"), day("2039-12-20")].into_iter(), birth).unwrap();
        assert!((3..=8).contains(&long.ticks(8).len()));
    }
}
