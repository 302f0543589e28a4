//! A day of the calendar.

use chrono::{DateTime, Datelike, NaiveDate};

/// Days in a year, on average.
const DAYS_A_YEAR: f64 = 365.2425;

/// A day, written `2026-03-31`. It has no time and no zone: what a person wrote into the file of a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(NaiveDate);

/// A text that is no day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is no day: expected year-month-day, such as 2026-03-31, from 1900 to 2999")]
pub struct DateError {
    given: String,
}

impl Date {
    /// A day; `None` where the calendar has none, or outside of the years 1900 to 2999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        (1900..3000).contains(&year).then(|| NaiveDate::from_ymd_opt(year, month, day).map(Self)).flatten()
    }

    /// The day, in Greenwich, of a moment in microseconds since 1970; `None` outside of 1900 to 2999.
    pub fn from_unix_us(us: i64) -> Option<Self> {
        let day = DateTime::from_timestamp_micros(us)?.date_naive();
        Self::new(day.year(), day.month(), day.day())
    }

    /// Year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Days from `earlier` to this; negative where that is the later one.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// The same in years of 365.2425 days.
    pub fn years_since(self, earlier: Self) -> f64 {
        self.days_since(earlier) as f64 / DAYS_A_YEAR
    }

    /// The day so many days on, or back; `None` outside of 1900 to 2999.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let day = self.0.checked_add_signed(chrono::TimeDelta::try_days(days)?)?;
        Self::new(day.year(), day.month(), day.day())
    }
}

impl std::str::FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        // Ten characters: the parser alone would take 2026-3-1 as well, and then two texts mean one day.
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .filter(|_| text.len() == 10)
            .and_then(|day| Self::new(day.year(), day.month(), day.day()))
            .ok_or_else(|| DateError { given: text.chars().take(40).collect() })
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;
    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_written_and_counted() {
        let leap: Date = "2024-02-29".parse().unwrap();
        assert_eq!(leap.to_string(), "2024-02-29");
        assert_eq!(leap.plus_days(366).unwrap().to_string(), "2025-03-01");
        assert_eq!(leap.plus_days(1).unwrap().days_since(leap), 1);
        assert_eq!(Date::from_unix_us(0), Date::new(1970, 1, 1));
        assert_eq!(Date::from_unix_us(-1), Date::new(1969, 12, 31));
        assert!((leap.years_since(Date::new(2014, 2, 28).unwrap()) - 10.0).abs() < 0.01);
        for wrong in ["2025-02-29", "2025-2-01", "25-02-01", "2025-02-01 ", "", "1899-12-31", "3000-01-01"] {
            assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        }
    }
}
