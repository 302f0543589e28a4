//! The language of pages and questions: the one that was typed, the child's own, or that of the computer.

use std::ffi::OsString;

use super::args::LanguageArgs;
use super::exit::{Exit, Failure};
use crate::base::{ChildId, InWords, Language};
use crate::store::Library;

/// Where a person says in which language to speak, whatever that of the computer is.
const VARIABLE: &str = "PLANTAR_LANGUAGE";
/// Where a computer says it; the first that is set holds.
const LOCALES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

impl LanguageArgs {
    /// The language of what a person reads. `of_child`: that of the child it is about.
    ///
    /// # Errors
    /// When PLANTAR_LANGUAGE decides and is no code of a language that can be chosen.
    pub(super) fn chosen(&self, of_child: Option<Language>) -> Result<Language, Failure> {
        let offered: Vec<Language> = Language::offered().collect();
        chosen(self.given, of_child, &offered, |name| std::env::var_os(name))
    }

    /// The same for a child of a library, where there is one.
    ///
    /// # Errors
    /// As [`LanguageArgs::chosen`].
    pub(super) fn chosen_for(
        &self,
        library: Option<&Library>,
        child: Option<&ChildId>,
    ) -> Result<Language, Failure> {
        let child = library.zip(child).and_then(|(library, child)| library.child(child).ok());
        self.chosen(child.and_then(|child| child.language))
    }
}

/// What matters most, in a language; and below it in English where nobody has read the words of that language yet.
pub(super) fn with_english(what: &impl InWords, language: Language) -> String {
    let words = what.in_words(language);
    match what.english_beside(language) {
        Some(english) => format!("{words}\n  ({english})"),
        None => words,
    }
}

fn chosen(
    given: Option<Language>,
    of_child: Option<Language>,
    offered: &[Language],
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Language, Failure> {
    let is_offered = |language: &Language| offered.contains(language);
    if let Some(language) = given.or(of_child.filter(is_offered)) {
        return Ok(language);
    }
    let said = |name: &str| {
        let text = variable(name).filter(|text| !text.is_empty())?;
        Some(text.to_string_lossy().into_owned())
    };
    if let Some(code) = said(VARIABLE) {
        let found = offered.iter().find(|language| language.code() == code);
        return found.copied().ok_or_else(|| {
            let codes: Vec<&str> = offered.iter().map(|language| language.code()).collect();
            let expected = codes.join(", ");
            Failure::new(
                Exit::Usage,
                format!("{VARIABLE}: invalid value {code:?}, expected one of {expected}"),
            )
        });
    }
    let of_computer = LOCALES.into_iter().find_map(said).and_then(|locale| Language::of_locale(&locale));
    Ok(of_computer.filter(is_offered).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, German, Polish, Spanish, Ukrainian};

    /// What is chosen where these variables are set.
    fn with(given: Option<Language>, of_child: Option<Language>, set: &[(&str, &str)]) -> Language {
        let variable = |name: &str| {
            set.iter().find(|(other, _)| *other == name).map(|(_, value)| OsString::from(*value))
        };
        chosen(given, of_child, &Language::ALL, variable).unwrap()
    }

    #[test]
    fn what_is_typed_comes_before_the_child_and_the_child_before_the_computer() {
        let all = [("PLANTAR_LANGUAGE", "es"), ("LANG", "uk_UA.UTF-8")];
        assert_eq!(with(Some(German), Some(Polish), &all), German);
        assert_eq!(with(None, Some(Polish), &all), Polish);
        assert_eq!(with(None, None, &all), Spanish);
        assert_eq!(with(None, None, &all[1..]), Ukrainian);
        assert_eq!(with(None, None, &[]), English);
    }

    #[test]
    fn the_first_locale_that_is_set_holds_and_one_without_words_is_english() {
        let set = |all, messages, lang| [("LC_ALL", all), ("LC_MESSAGES", messages), ("LANG", lang)];
        assert_eq!(with(None, None, &set("de_DE", "pl_PL", "uk_UA")), German);
        assert_eq!(with(None, None, &set("", "pl_PL", "uk_UA")), Polish);
        assert_eq!(with(None, None, &set("", "", "uk_UA")), Ukrainian);
        assert_eq!(with(None, None, &set("C.UTF-8", "pl_PL", "uk_UA")), English);
        assert_eq!(with(None, None, &[("PLANTAR_LANGUAGE", ""), ("LANG", "pl")]), Polish);
        assert_eq!(with(None, None, &[("LANG", "fr_FR.UTF-8")]), English);
    }

    #[test]
    fn a_language_that_cannot_be_chosen_is_passed_over_but_refused_where_a_person_says_it() {
        let set = |name: &'static str, value: &'static str| {
            move |asked: &str| (asked == name).then(|| OsString::from(value))
        };
        let offered = [English, German];
        assert_eq!(chosen(None, Some(Polish), &offered, set("LANG", "de_DE")).unwrap(), German);
        assert_eq!(chosen(None, None, &offered, set("LANG", "pl_PL")).unwrap(), English);
        for wrong in ["pl", "de_DE", "xx", " de"] {
            let refused = chosen(None, None, &offered, set("PLANTAR_LANGUAGE", wrong)).unwrap_err();
            assert_eq!(refused.exit, Exit::Usage);
            let told = refused.to_string();
            assert!(told.contains("PLANTAR_LANGUAGE") && told.contains("expected one of en, de"), "{told}");
        }
    }
}
