//! The languages of what a family reads.

use std::fmt;
use std::str::FromStr;

use super::quantity;

/// A language in which pages for a family can be had. What therapists and programs read is English.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(into = "&'static str", try_from = "String")]
pub enum Language {
    /// English, the source of all others.
    #[default]
    English,
    /// German.
    German,
    /// Spanish, of Spain.
    Spanish,
    /// Polish.
    Polish,
    /// Russian.
    Russian,
    /// Ukrainian.
    Ukrainian,
    /// No language: English in letters that no text has which is not put into words by the catalogue.
    #[cfg(test)]
    Pseudo,
}

impl Language {
    /// All languages, English first.
    pub const ALL: [Self; 6] =
        [Self::English, Self::German, Self::Spanish, Self::Polish, Self::Russian, Self::Ukrainian];

    /// Its code by ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Polish => "pl",
            Self::Russian => "ru",
            Self::Ukrainian => "uk",
            #[cfg(test)]
            Self::Pseudo => "qps",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::Polish => "Polski",
            Self::Russian => "Русский",
            Self::Ukrainian => "Українська",
            #[cfg(test)]
            Self::Pseudo => "Þšéüđø",
        }
    }

    /// Whether no speaker of it has read its words yet: then what matters is said in English as well.
    /// `data/words/STATUS.md` says how far each language is.
    pub fn is_draft(self) -> bool {
        self != Self::English
    }

    /// The sign between the whole part of a number and its decimals (CLDR 46, `numbers/symbols/decimal`).
    pub fn decimal_sign(self) -> char {
        match self {
            Self::English => '.',
            _ => ',',
        }
    }

    /// What stands between a number and its percent sign (CLDR 46, `numbers/percentFormats`), of English as this
    /// project writes it.
    fn before_percent(self) -> &'static str {
        match self {
            Self::Polish | Self::Ukrainian => "",
            _ => " ",
        }
    }

    /// Words in which every percent sign behind a number and a space stands as the language writes it.
    pub fn with_percent(self, words: String) -> String {
        if !self.before_percent().is_empty() || !words.contains(" %") {
            return words;
        }
        let mut parts = words.split(" %");
        let mut said = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            if !said.ends_with(|last: char| last.is_ascii_digit()) {
                said.push(' ');
            }
            said.push('%');
            said.push_str(part);
        }
        said
    }

    /// The language of a locale as operating systems name it: "de", "de_AT.UTF-8", "uk-UA". `None` where there are no
    /// words for it, "C" and "POSIX" among them.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['_', '-', '.', '@']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }

    /// A number with so many decimals, as [`quantity::fixed`] with the language's decimal sign.
    pub fn fixed(self, number: f64, decimals: usize) -> String {
        self.localised(quantity::fixed(number, decimals))
    }

    /// A number without noughts at its end, as [`quantity::short`] with the language's decimal sign.
    pub fn short(self, number: f64, decimals: usize) -> String {
        self.localised(quantity::short(number, decimals))
    }

    /// A number as people write it: its decimal point becomes the language's sign.
    pub fn localised(self, number: String) -> String {
        match self.decimal_sign() {
            '.' => number,
            sign => number.replace('.', sign.encode_utf8(&mut [0; 4])),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl From<Language> for &'static str {
    fn from(language: Language) -> Self {
        language.code()
    }
}

/// A code of no language that pages can be had in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no words for language \"{given}\": expected one of {}", Language::ALL.map(Language::code).join(", "))]
pub struct LanguageError {
    /// What was given.
    given: String,
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(code: &str) -> Result<Self, LanguageError> {
        let found = Self::ALL.into_iter().find(|language| language.code() == code);
        found.ok_or_else(|| LanguageError { given: code.chars().take(20).collect() })
    }
}

impl TryFrom<String> for Language {
    type Error = LanguageError;

    fn try_from(code: String) -> Result<Self, LanguageError> {
        code.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_code_and_by_the_name_of_a_locale() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert_eq!(Language::of_locale(&format!("{language}_XX.UTF-8")), Some(language));
        }
        assert_eq!(Language::of_locale("uk-UA"), Some(Language::Ukrainian));
        for none in ["", "C", "C.UTF-8", "POSIX", "fr_FR", "eng"] {
            assert_eq!(Language::of_locale(none), None, "{none}");
        }
        let error = "xx\u{0}".parse::<Language>().unwrap_err().to_string();
        assert!(error.contains("en, de, es, pl, ru, uk"), "{error}");
    }

    #[test]
    fn a_language_is_a_draft_until_a_speaker_has_read_it() {
        let status = include_str!("../../data/words/STATUS.md");
        for language in Language::ALL {
            let row = status.lines().find_map(|line| line.strip_prefix(&format!("| {language} | ")));
            let row: Vec<&str> = row.unwrap_or_else(|| panic!("{language}: no row")).split(" | ").collect();
            assert_eq!(row[0], language.name());
            let is_draft = match row[1] {
                "draft" | "back-translated" => true,
                "source" | "read by a speaker" | "read by a clinician" => false,
                other => panic!("{language}: no such state: {other}"),
            };
            assert_eq!(language.is_draft(), is_draft, "{language}");
        }
    }

    #[test]
    fn a_percent_sign_stands_as_the_language_writes_it() {
        let given = "61,2 % (90 %), % of 5 %";
        assert_eq!(Language::Polish.with_percent(given.to_owned()), "61,2% (90%), % of 5%");
        assert_eq!(Language::Ukrainian.with_percent("load, %".to_owned()), "load, %");
        assert_eq!(Language::Russian.with_percent(given.to_owned()), given);
    }

    #[test]
    fn numbers_have_the_sign_of_the_language() {
        assert_eq!(Language::German.localised("-1.25".to_owned()), "-1,25");
        assert_eq!(Language::English.localised("-1.25".to_owned()), "-1.25");
        assert_eq!([Language::Polish.fixed(-0.04, 1), Language::Russian.short(1.50, 3)], ["0,0", "1,5"]);
    }
}
