//! Every language says what English says: the same messages with the same arguments, every plural form, letters that the pages
//! have, and no word that no family should read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use ab_glyph::{Font, FontRef};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use plantar::base::Language;
use serde_json::Value;

fn folder(language: Language) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "data/words", language.code()].iter().collect()
}

/// The rest of the languages, which English is translated to.
fn others() -> impl Iterator<Item = Language> {
    Language::offered().filter(|language| *language != Language::English)
}

/// What a message consists of.
#[derive(Debug, Default)]
struct Message {
    text: String,
    arguments: BTreeSet<String>,
    functions: BTreeSet<String>,
    /// What it chooses by, with the keys of each choice.
    choices: Vec<(String, BTreeSet<String>)>,
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => {
                self.inline(inline);
            }
            Expression::Select { selector, variants } => {
                let by = self.inline(selector);
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                self.choices.push((by, keys.collect()));
                for variant in variants {
                    self.text.push(' ');
                    self.pattern(&variant.value);
                }
            }
        }
    }

    /// What an expression is called.
    fn inline(&mut self, inline: &InlineExpression<String>) -> String {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text.push_str(value);
                String::new()
            }
            InlineExpression::NumberLiteral { value } => value.clone(),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.clone());
                let of: Vec<String> = self.arguments(arguments);
                format!("{}({})", id.name, of.join(", "))
            }
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.clone());
                format!("${}", id.name)
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                id.name.clone()
            }
            InlineExpression::Placeable { expression } => {
                self.expression(expression);
                String::new()
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<String>) -> Vec<String> {
        arguments.positional.iter().map(|argument| self.inline(argument)).collect()
    }
}

type Messages = BTreeMap<String, Message>;

/// The messages of a language by the names of their files, terms among them.
fn messages(language: Language) -> BTreeMap<String, Messages> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder(language)).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let resource = fluent_syntax::parser::parse(fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        let mut all = Messages::new();
        for entry in &resource.body {
            let (id, pattern) = match entry {
                Entry::Message(one) => (one.id.name.clone(), one.value.as_ref().expect("a value")),
                Entry::Term(one) => (format!("-{}", one.id.name), &one.value),
                Entry::Junk { content } => panic!("{}: {content}", path.display()),
                _ => continue,
            };
            let mut message = Message::default();
            message.pattern(pattern);
            assert!(all.insert(id.clone(), message).is_none(), "{}: {id} stands twice", path.display());
        }
        files.insert(name, all);
    }
    assert!(!files.is_empty(), "{language}");
    files
}

/// Forms that a message can choose by a number.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[test]
fn every_language_has_the_messages_of_english_with_their_arguments() {
    let english = messages(Language::English);
    for language in others() {
        let all = messages(language);
        assert!(all.keys().eq(english.keys()), "{language}: the files are {:?}", all.keys());
        for (file, messages) in &all {
            // Terms are a language's own.
            let ids = |of: &Messages| -> Vec<String> {
                of.keys().filter(|id| !id.starts_with('-')).cloned().collect()
            };
            assert_eq!(ids(messages), ids(&english[file]), "{language} {file}");
            for id in ids(messages) {
                let (said, source) = (&messages[&id], &english[file][&id]);
                assert_eq!(said.arguments, source.arguments, "{language} {id}");
                let new: Vec<_> = said.functions.difference(&source.functions).collect();
                // A number may be written another way; nothing else may be made of it.
                assert!(
                    new.iter().all(|name| ["FIXED", "SHORT"].contains(&name.as_str())),
                    "{language} {id}: {new:?}"
                );
                same_choices(language, &id, said, source);
            }
        }
    }
}

/// What is chosen by a word has the same words to choose by.
fn same_choices(language: Language, id: &str, said: &Message, source: &Message) {
    let words = |message: &Message| -> BTreeMap<String, BTreeSet<String>> {
        let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (by, keys) in &message.choices {
            let keys = keys.iter().filter(|key| !FORMS.contains(&&***key) && key.parse::<f64>().is_err());
            words.entry(by.clone()).or_default().extend(keys.cloned());
        }
        words.retain(|_, keys| !keys.is_empty());
        words
    };
    let (said, source) = (words(said), words(source));
    for (by, keys) in &said {
        let known =
            source.get(by).unwrap_or_else(|| panic!("{language} {id}: chooses by {by}, unlike English"));
        let unknown: Vec<_> = keys.difference(known).collect();
        assert!(unknown.is_empty(), "{language} {id}: {by} is never {unknown:?}");
    }
}

/// What CLDR says of the languages: `data/words/cldr.csv`.
fn cldr(language: Language) -> BTreeMap<String, String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/words/cldr.csv");
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_path(path).unwrap();
    let rows = reader.deserialize().map(|row| row.unwrap());
    let mut rows = rows.filter(|row: &BTreeMap<String, String>| row["code"] == language.code());
    rows.next().unwrap_or_else(|| panic!("{language} is not in {path}"))
}

#[test]
fn counts_have_every_plural_form_of_the_language() {
    let mut seen = 0;
    for language in Language::offered() {
        let forms: BTreeSet<String> = cldr(language)["plurals"].split(' ').map(str::to_owned).collect();
        for (id, message) in messages(language).into_values().flatten() {
            for (by, keys) in &message.choices {
                let plural = keys.iter().any(|key| FORMS.contains(&&**key) && key != "other");
                let is_count =
                    plural && keys.iter().all(|key| FORMS.contains(&&**key) || key.parse::<u64>().is_ok());
                if is_count {
                    let missing: Vec<_> = forms.difference(keys).collect();
                    // "1" stands for the one number that English has the form for.
                    let by_number = keys.contains("1") && missing.iter().all(|form| *form == "one");
                    assert!(missing.is_empty() || by_number, "{language} {id}: {by} lacks {missing:?}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn the_decimal_sign_is_that_of_cldr() {
    for language in Language::offered() {
        assert_eq!(cldr(language)["decimal"], language.decimal_sign().to_string(), "{language}");
    }
}

#[test]
fn shares_are_written_as_in_cldr() {
    for language in Language::offered() {
        let space = match cldr(language)["before_percent"].as_str() {
            "no-break space" => "\u{a0}%",
            // English pages of this program set the sign apart, as its tables do.
            _ if language == Language::English => " %",
            _ => "%",
        };
        let files = messages(language);
        assert_eq!(files["report.ftl"]["report-percent"].text, space, "{language}");
    }
}

/// All texts of a language by their ids: the messages and the texts of the live page.
fn texts(language: Language) -> Vec<(String, String)> {
    let page = fs::read_to_string(folder(language).join("page.json")).unwrap();
    let page: BTreeMap<String, Value> = serde_json::from_str(&page).unwrap();
    let mut texts: Vec<(String, String)> = page
        .into_iter()
        .flat_map(|(id, text)| match text {
            Value::String(text) => vec![(id, text)],
            Value::Object(forms) => {
                forms.values().map(|form| (id.clone(), form.as_str().unwrap().to_owned())).collect()
            }
            other => panic!("{language} {id}: {other}"),
        })
        .collect();
    texts.extend(messages(language).into_values().flatten().map(|(id, message)| (id, message.text)));
    texts
}

#[test]
fn every_letter_is_in_both_faces_and_no_word_mixes_scripts() {
    let faces = [dejavu::sans::regular(), dejavu::sans::bold()];
    let faces = faces.map(|bytes| FontRef::try_from_slice(bytes).unwrap());
    for language in Language::offered() {
        for (id, text) in texts(language) {
            for letter in text.chars().filter(|letter| !letter.is_control()) {
                assert!(faces.iter().all(|face| face.glyph_id(letter).0 != 0), "{language} {id}: {letter:?}");
            }
            let is_cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
            for word in text.split(|letter: char| !letter.is_alphabetic()) {
                let latin = word.chars().any(|letter| letter.is_alphabetic() && !is_cyrillic(letter));
                assert!(!(latin && word.chars().any(is_cyrillic)), "{language} {id}: {word:?}");
            }
            let foreign = match language {
                Language::Ukrainian => "ыэъёЫЭЪЁ",
                Language::Russian => "іїєґІЇЄҐ",
                _ => "",
            };
            assert!(!text.contains(|letter| foreign.contains(letter)), "{language} {id}: {text}");
        }
    }
}

/// Beginnings of words that no family should read, as [`plantar::reading::FORBIDDEN`] has them for English. No speaker of the
/// languages has read them yet.
fn forbidden(language: Language) -> &'static [&'static str] {
    match language {
        Language::German => {
            &["krank", "pathol", "fehlbild", "fehlstell", "abnorm", "deform", "heil", "korrig"]
        }
        Language::Spanish => &["enfermedad", "patolog", "deform", "anormal", "corregi", "curar", "curación"],
        Language::Polish => {
            &["chorob", "patolog", "zniekształc", "nieprawidłow", "wylecz", "leczy", "korygow"]
        }
        Language::Russian => {
            &["болезн", "заболев", "патолог", "деформ", "ненормальн", "исправ", "вылеч", "лечи"]
        }
        Language::Ukrainian => {
            &["хвороб", "захворюв", "патолог", "деформ", "ненормальн", "виправ", "виліку", "лікує"]
        }
        _ => plantar::reading::FORBIDDEN,
    }
}

#[test]
fn no_word_a_family_should_not_read() {
    for language in Language::offered() {
        // The questions before the mat have to name what they ask for.
        let asked = |id: &String| id.starts_with("checklist-question-");
        for (id, text) in texts(language).into_iter().filter(|(id, _)| !asked(id)) {
            let text = text.to_lowercase();
            let found = text
                .split(|letter: char| !letter.is_alphabetic())
                .find(|word| forbidden(language).iter().any(|stem| word.starts_with(stem)));
            assert_eq!(found, None, "{language} {id}: {text}");
        }
    }
}

#[test]
fn the_caution_is_there_in_full_and_the_same_everywhere() {
    for language in Language::offered() {
        let texts = texts(language);
        let of =
            |id: &str| texts.iter().find(|(other, _)| other == id).map(|(_, text)| text.clone()).unwrap();
        let (caution, page) = (of("reading-notice"), of("notice"));
        assert_eq!(caution, page, "{language}");
        // Five sentences or clauses of English, none left out, and the age from which walking on tiptoe matters.
        assert!(caution.matches('.').count() >= 4 && caution.contains('3'), "{language}: {caution}");
    }
}
