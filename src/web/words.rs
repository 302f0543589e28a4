//! The texts of the page, one file a language, built into the program. A language whose file is not here is not offered.

use serde_json::json;

use crate::base::Language;

/// The texts by their languages, English first.
pub(super) const WORDS: &[(Language, &str)] = &[
    (Language::English, include_str!("../../data/words/en/page.json")),
    (Language::German, include_str!("../../data/words/de/page.json")),
    (Language::Spanish, include_str!("../../data/words/es/page.json")),
    (Language::Polish, include_str!("../../data/words/pl/page.json")),
    (Language::Russian, include_str!("../../data/words/ru/page.json")),
    (Language::Ukrainian, include_str!("../../data/words/uk/page.json")),
];

/// What the page is told of the languages: their codes, their names, and which are drafts.
pub(super) fn languages() -> Vec<u8> {
    let each = WORDS.iter().map(
        |(language, _)| json!({ "code": language, "name": language.name(), "draft": language.is_draft() }),
    );
    each.collect::<serde_json::Value>().to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use serde_json::Value;

    use super::*;
    use crate::base::InWords as _;

    /// Texts by their ids, each with the forms it has; one that does not go with a number has one form without a name.
    fn texts(language: Language, file: &str) -> BTreeMap<String, BTreeMap<String, String>> {
        let all: BTreeMap<String, Value> =
            serde_json::from_str(file).unwrap_or_else(|error| panic!("{language}: {error}"));
        let forms = |value: Value| match value {
            Value::String(text) => BTreeMap::from([(String::new(), text)]),
            forms => serde_json::from_value(forms).unwrap(),
        };
        let texts: BTreeMap<_, _> = all.into_iter().map(|(id, value)| (id, forms(value))).collect();
        assert_eq!(texts.len(), file.lines().count() - 2, "{language}: one line an id, and each id once");
        texts
    }

    /// What is filled in.
    fn filled(text: &str) -> BTreeSet<&str> {
        let named = text.split('{').skip(1);
        named.map(|rest| rest.split_once('}').unwrap_or_else(|| panic!("open: {text}")).0).collect()
    }

    /// The forms that a language has for numbers, and those of them that it may go without: in Spanish "many" begins at a
    /// million, in other languages none are spared.
    fn forms(language: Language) -> (Vec<&'static str>, &'static [&'static str]) {
        let table = include_str!("../../data/words/cldr.csv");
        let row = table.lines().find_map(|line| line.strip_prefix(&format!("{},", language.code())));
        let forms = row.and_then(|row| row.rsplit(',').next()).unwrap_or_else(|| panic!("{language}"));
        let spared: &[_] = if language == Language::Spanish { &["many"] } else { &[] };
        let mut needed: Vec<_> = forms.split(' ').filter(|form| !spared.contains(form)).collect();
        needed.sort_unstable();
        (needed, spared)
    }

    /// What is wrong with the texts of a language beside the English ones.
    fn wrong(language: Language, file: &str) -> Vec<String> {
        let (english, own) = (texts(WORDS[0].0, WORDS[0].1), texts(language, file));
        let mut wrong: Vec<String> =
            own.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id}: of no use")).collect();
        let (needed, spared) = forms(language);
        for (id, in_english) in &english {
            let Some(own) = own.get(id) else {
                wrong.push(format!("{id}: missing"));
                continue;
            };
            let named = |texts: &BTreeMap<String, String>| -> BTreeSet<String> {
                texts.values().flat_map(|text| filled(text)).map(str::to_owned).collect()
            };
            if named(own) != named(in_english) {
                wrong.push(format!("{id}: fills in {:?}, English {:?}", named(own), named(in_english)));
            }
            let has: Vec<&str> =
                own.keys().map(String::as_str).filter(|form| !spared.contains(form)).collect();
            if has != [""] && (has != needed || !named(own).contains("n")) {
                wrong.push(format!("{id}: has the forms {has:?}, expected {needed:?} of a number n"));
            }
            if own.values().any(|text| text.trim().is_empty()) {
                wrong.push(format!("{id}: says nothing"));
            }
        }
        wrong
    }

    #[test]
    fn every_language_that_is_offered_has_all_texts_and_every_file_of_texts_is_offered() {
        for (language, file) in WORDS {
            assert_eq!(wrong(*language, file), Vec::<String>::new(), "{language}");
        }
        let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/words");
        let folders = std::fs::read_dir(words).unwrap().map(|entry| entry.unwrap().path());
        let mut found: Vec<String> = folders
            .filter(|folder| folder.join("page.json").exists())
            .map(|folder| folder.file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        found.sort();
        let mut offered: Vec<&str> = WORDS.iter().map(|(language, _)| language.code()).collect();
        offered.sort_unstable();
        assert_eq!(found, offered);
        let mut chosen: Vec<&str> = Language::offered().map(Language::code).collect();
        chosen.sort_unstable();
        assert_eq!(chosen, offered, "pages and the live page can be had in the same languages");
        assert_eq!(WORDS[0].0, Language::English);
    }

    #[test]
    fn whoever_reads_the_page_in_a_language_is_told_the_rest_in_it() {
        let told = |language| crate::web::Reason::Token.in_words(language);
        for (language, _) in &WORDS[1..] {
            assert_ne!(told(*language), told(Language::English), "{language} has no words in the catalogue");
        }
    }

    #[test]
    fn a_text_that_is_missing_or_has_too_few_forms_is_found() {
        let english = WORDS[0].1;
        let changed = |from: &str, to: &str| {
            assert!(english.contains(from), "{from}");
            wrong(Language::English, &english.replacen(from, to, 1)).join("; ")
        };
        assert!(changed("\"stop\":", "\"halt\":").contains("stop: missing"));
        assert!(changed("\"{n} s\"", "\"{s} s\"").contains("fills in"));
        assert!(changed("{ \"one\": \"Played", "{ \"few\": \"Played").contains("has the forms"));
        assert!(wrong(Language::Polish, english).join("; ").contains("expected [\"few\", \"many\""));
    }
}
