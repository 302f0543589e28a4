//! Answers of a letter or a word. Those of the person's language and the English ones mean the same.

use crate::base::{InWords as _, Language, kinds};

kinds! {
    /// What a letter stands for. Its message has the letter that is shown, and other words after it.
    #[derive(Copy, Eq)]
    pub(crate) enum Letter {
        /// Yes.
        Yes = "cli-letter-yes",
        /// No.
        No = "cli-letter-no",
        /// Would rather not say.
        Withheld = "cli-letter-withheld",
        /// To be left out.
        Skip = "cli-letter-skip",
        /// New pain.
        Pain = "cli-letter-pain",
        /// A numb foot.
        Numb = "cli-letter-numb",
        /// Dizziness.
        Dizzy = "cli-letter-dizzy",
        /// Marks on the skin.
        Marks = "cli-letter-marks",
    }
}

impl Letter {
    /// The letter as it is shown.
    pub(super) fn shown(self, language: Language) -> String {
        let mut words = self.words(language);
        if words.is_empty() { String::new() } else { words.swap_remove(0) }
    }

    /// Everything that stands for it in a language.
    pub(super) fn words(self, language: Language) -> Vec<String> {
        self.in_words(language).split_whitespace().map(str::to_owned).collect()
    }

    /// Which of some was typed: by the words of the language, and where those have none by the English ones.
    pub(super) fn meant(typed: &str, among: &[Self], language: Language) -> Option<Self> {
        let typed = typed.trim().to_lowercase();
        [language, Language::English]
            .into_iter()
            .find_map(|language| among.iter().copied().find(|one| one.words(language).contains(&typed)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters that may be typed at the same place.
    const TOGETHER: [&[Letter]; 3] = [
        &[Letter::Yes, Letter::No, Letter::Withheld],
        &[Letter::Skip],
        &[Letter::No, Letter::Pain, Letter::Numb, Letter::Dizzy, Letter::Marks],
    ];

    #[test]
    fn no_letter_of_a_language_stands_for_two_things_at_one_place() {
        for language in Language::offered() {
            for together in TOGETHER {
                let mut all: Vec<String> =
                    together.iter().flat_map(|letter| letter.words(language)).collect();
                assert!(together.iter().all(|letter| !letter.words(language).is_empty()), "{language}");
                assert!(all.iter().all(|word| word.to_lowercase() == *word && word != "?"), "{all:?}");
                let count = all.len();
                all.sort();
                all.dedup();
                assert_eq!(all.len(), count, "{language}: {all:?}");
            }
        }
    }

    #[test]
    fn what_says_no_in_english_or_in_the_language_is_no_complaint() {
        let complaints = [Letter::Pain, Letter::Numb, Letter::Dizzy, Letter::Marks];
        for language in Language::offered() {
            for no in [language, Language::English].into_iter().flat_map(|of| Letter::No.words(of)) {
                assert_eq!(Letter::meant(&no, &complaints, language), None, "{language}: {no}");
                assert_eq!(Letter::meant(&no, TOGETHER[2], language), Some(Letter::No), "{language}: {no}");
            }
        }
    }

    #[test]
    fn english_letters_are_understood_in_every_language() {
        for language in Language::offered() {
            for typed in [" Y", "yes\n", "YES"] {
                assert_eq!(Letter::meant(typed, TOGETHER[0], language), Some(Letter::Yes), "{language}");
            }
            assert_eq!(Letter::meant("w", TOGETHER[0], language), Some(Letter::Withheld), "{language}");
            assert_eq!(Letter::meant("perhaps", TOGETHER[0], language), None);
            let shown = Letter::Yes.shown(language);
            assert_eq!(Letter::meant(&shown.to_uppercase(), TOGETHER[0], language), Some(Letter::Yes));
        }
    }
}
