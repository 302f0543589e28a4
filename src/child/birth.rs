//! When a child was born, as far as anybody needs to know.

use crate::base::Date;

/// Month and year of birth, written `2019-05`. The day is not kept: ages are reckoned from the middle of the
/// month and are right to half a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Birth {
    middle: Date,
}

/// A text that is no month of birth.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is not a month of birth: expected year-month, such as 2019-05")]
pub struct BirthError {
    given: String,
}

impl Birth {
    /// A month of birth; `None` where the calendar has none.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        Date::new(year, month, 15).map(|middle| Self { middle })
    }

    /// Age on a day, years; 0 in the first half of the month of birth, and negative before that month.
    pub fn age_years(self, on: Date) -> f64 {
        let age = on.years_since(self.middle);
        let in_its_month = (on.year(), on.month()) == (self.middle.year(), self.middle.month());
        if in_its_month { age.max(0.0) } else { age }
    }
}

impl std::str::FromStr for Birth {
    type Err = BirthError;

    fn from_str(text: &str) -> Result<Self, BirthError> {
        // The whole day would parse too; it is refused, so that nobody believes it is kept.
        format!("{text}-15")
            .parse()
            .map(|middle| Self { middle })
            .map_err(|_| BirthError { given: text.chars().take(40).collect() })
    }
}

impl TryFrom<String> for Birth {
    type Error = BirthError;
    fn try_from(text: String) -> Result<Self, BirthError> {
        text.parse()
    }
}

impl From<Birth> for String {
    fn from(birth: Birth) -> String {
        birth.to_string()
    }
}

impl std::fmt::Display for Birth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.middle.year(), self.middle.month())
    }
}

/// Sex, where tables part boys from girls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    /// Girl.
    Female,
    /// Boy.
    Male,
}

impl Sex {
    /// In a word.
    pub fn words(self) -> &'static str {
        match self {
            Self::Female => "girl",
            Self::Male => "boy",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_reckoned_from_the_middle_of_the_month() {
        let birth: Birth = "2019-05".parse().unwrap();
        assert_eq!(birth.to_string(), "2019-05");
        assert!((birth.age_years("2026-05-15".parse().unwrap()) - 7.0).abs() < 0.01);
        assert_eq!(birth.age_years("2019-05-01".parse().unwrap()), 0.0);
        assert!(birth.age_years("2019-05-31".parse().unwrap()) > 0.0);
        assert!(birth.age_years("2019-04-30".parse().unwrap()) < 0.0);
        for wrong in ["2019-05-12", "2019", "2019-13", "05-2019", ""] {
            assert!(wrong.parse::<Birth>().is_err(), "{wrong}");
        }
    }
}
