//! A day of the calendar.

use jiff::civil;

/// Days in a year, on average.
const DAYS_A_YEAR: f64 = 365.2425;
/// Seconds in a day.
const DAY_S: i64 = 86_400;

/// A day, written `2026-03-31`. It has no time and no zone: what a person wrote into the file of a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(civil::Date);

/// A text that is no day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is not a date: expected year-month-day, such as 2026-03-31, from 1900 to 2999")]
pub struct DateError {
    given: String,
}

impl Date {
    /// A day; `None` where the calendar has none, or outside of the years 1900 to 2999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1900..3000).contains(&year) {
            return None;
        }
        let (year, month, day) = (year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The day of a moment in microseconds since 1970, where clocks are so many seconds ahead of Greenwich;
    /// `None` outside of 1900 to 2999.
    pub fn of_moment(us: i64, offset_s: i32) -> Option<Self> {
        let days = (us.div_euclid(1_000_000) + i64::from(offset_s)).div_euclid(DAY_S);
        Self(civil::date(1970, 1, 1)).plus_days(days)
    }

    /// Year.
    pub fn year(self) -> i32 {
        self.0.year().into()
    }

    /// Month, 1 to 12.
    pub fn month(self) -> u32 {
        u32::from(self.0.month().unsigned_abs())
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        u32::from(self.0.day().unsigned_abs())
    }

    /// Days from `earlier` to this; negative where that is the later one.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.duration_since(earlier.0).as_secs() / DAY_S
    }

    /// The same in years of 365.2425 days.
    pub fn years_since(self, earlier: Self) -> f64 {
        self.days_since(earlier) as f64 / DAYS_A_YEAR
    }

    /// The day so many days on, or back; `None` outside of 1900 to 2999.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let day = self.0.checked_add(jiff::SignedDuration::from_secs(days.checked_mul(DAY_S)?)).ok()?;
        Self::new(day.year().into(), day.month().try_into().ok()?, day.day().try_into().ok()?)
    }
}

impl std::str::FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let day = || {
            // Ten characters and no others: a day has one text.
            let bytes = text.as_bytes();
            let is_day = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
            let number = |at: std::ops::Range<usize>| {
                let digits =
                    bytes[at].iter().map(|byte| byte.is_ascii_digit().then(|| u32::from(byte - b'0')));
                digits.into_iter().try_fold(0, |number, digit| Some(10 * number + digit?))
            };
            if !is_day {
                return None;
            }
            Self::new(i32::try_from(number(0..4)?).ok()?, number(5..7)?, number(8..10)?)
        };
        day().ok_or_else(|| DateError { given: text.chars().take(40).collect() })
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
        assert_eq!(Date::new(2026, 11, 5).unwrap().days_since(Date::new(2027, 11, 5).unwrap()), -365);
        assert!((leap.years_since(Date::new(2014, 2, 28).unwrap()) - 10.0).abs() < 0.01);
        for wrong in [
            "2025-02-29",
            "2025-2-01",
            "25-02-01",
            "2025-02-01 ",
            "",
            "1899-12-31",
            "3000-01-01",
            "2025-0\u{661}-1",
            "2025-+2-01",
        ] {
            assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_moment_has_the_day_of_the_place() {
        let day = |us, offset_s| Date::of_moment(us, offset_s).map(|day| day.to_string());
        assert_eq!(day(0, 0).as_deref(), Some("1970-01-01"));
        assert_eq!(day(-1, 0).as_deref(), Some("1969-12-31"));
        // 19:25 in Greenwich is 04:25 of the next day in Tokyo, and 14:25 in New York.
        let us = 1_795_893_900_000_000;
        assert_eq!(day(us, 0).as_deref(), Some("2026-11-28"));
        assert_eq!(day(us, 9 * 3600).as_deref(), Some("2026-11-29"));
        assert_eq!(day(us, -5 * 3600).as_deref(), Some("2026-11-28"));
        for us in [i64::MIN, i64::MAX] {
            assert_eq!(day(us, 0), None);
        }
    }
}
