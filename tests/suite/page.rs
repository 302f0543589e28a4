//! The files of the live page: their length, their words, and that nothing in them comes from elsewhere. What they do is
//! tested in a browser.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use plantar::base::{Exercise, Game};
use plantar::reading::{Notice, forbidden};

/// Most lines of a file of the page.
const MOST_LINES: usize = 200;
/// The one address that may stand in them: a name, from which nothing is fetched.
const NAMESPACE: &str = "http://www.w3.org/2000/svg";
/// What the page's policy forbids, or would let text become code.
const BANNED: [&str; 11] = [
    "://",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "eval(",
    "Function(",
    "style=\"",
    "onclick",
    "@import",
    "url(",
];

/// The files of the page by their path inside it.
fn files() -> BTreeMap<PathBuf, String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/page");
    let mut texts = BTreeMap::new();
    read_below(&page, &page, &mut texts);
    texts
}

fn read_below(folder: &Path, page: &Path, texts: &mut BTreeMap<PathBuf, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_below(&path, page, texts);
        } else {
            let text = std::fs::read_to_string(&path).unwrap();
            texts.insert(path.strip_prefix(page).unwrap().to_owned(), text);
        }
    }
}

/// The ids of the table of words: what stands before a colon and a quote.
fn ids(words: &str) -> BTreeSet<&str> {
    let table = words.split_once("const WORDS = {").unwrap().1.split_once("\n};").unwrap().0;
    let before = table.match_indices(':').filter(|(at, _)| table[at + 1..].trim_start().starts_with('"'));
    before
        .map(|(at, _)| {
            table[..at].rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap()
        })
        .collect()
}

/// The ids that code asks for in so many words.
fn asked(code: &str) -> impl Iterator<Item = &str> {
    let after = |mark: &'static str| {
        code.match_indices(mark).filter_map(move |(at, _)| {
            let alone = code[..at].chars().next_back().is_none_or(|letter| !letter.is_alphanumeric());
            let (id, rest) = code[at + mark.len()..].split_once('"')?;
            (alone && !rest.is_empty()).then_some(id)
        })
    };
    after("t(\"").chain(after("word: \"")).chain(after("line(\""))
}

#[test]
fn no_file_is_long() {
    for (path, text) in files() {
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "{}: {lines} lines, expected at most {MOST_LINES}", path.display());
    }
}

#[test]
fn nothing_comes_from_elsewhere_and_no_text_becomes_code() {
    for (path, text) in files() {
        // The icon is inside the document.
        let text = text.replace(NAMESPACE, "");
        for word in BANNED {
            assert!(!text.contains(word), "{} holds {word:?}", path.display());
        }
    }
}

#[test]
fn every_text_that_is_asked_for_is_in_the_table() {
    let files = files();
    let ids = ids(&files[Path::new("words.js")]);
    assert!(ids.len() > 100 && ids.contains("stop"), "{ids:?}");
    let mut found = 0;
    for (path, text) in &files {
        if path.extension().is_some_and(|ending| ending == "js") && path != Path::new("words.js") {
            for id in asked(text) {
                assert!(ids.contains(id), "{} asks for the words {id:?}", path.display());
                found += 1;
            }
        }
    }
    assert!(found > 80, "{found}");
    // Every game, exercise and fault that the program can name.
    let faults = [
        "fault_same_side_twice",
        "fault_jump",
        "fault_one_foot_only",
        "fault_both_feet",
        "fault_ball_lifted",
        "fault_heel_down",
        "fault_too_slow",
    ];
    let games = Game::ALL.map(Game::key);
    let exercises = Exercise::ALL.map(Exercise::key);
    for id in faults.into_iter().chain(games).chain(exercises) {
        assert!(ids.contains(id), "no words for {id:?}");
    }
    // What the buttons of the simulated child are sorted by.
    let moves = &files[Path::new("views/moves.js")];
    for exercise in exercises {
        assert!(moves.contains(&format!("{exercise:?}")), "views/moves.js does not know {exercise:?}");
    }
}

#[test]
fn words_are_those_a_parent_should_read() {
    let words = &files()[Path::new("words.js")];
    assert_eq!(forbidden(words), None);
    let joined = words.replace("\"\n    + \"", "");
    assert!(joined.contains(&Notice::Caution.to_string()), "the notice is not word for word");
}
