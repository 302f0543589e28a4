//! The files of the live page: their length, their words, and that nothing in them comes from elsewhere. What they do is
//! tested in a browser.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use plantar::base::{Exercise, Game};
use plantar::reading::{Notice, forbidden};
use serde_json::Value;

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

/// The English texts of the page by their ids.
fn texts() -> BTreeMap<String, Value> {
    serde_json::from_str(include_str!("../../data/words/en/page.json")).unwrap()
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
    let texts = texts();
    let ids: BTreeSet<&str> = texts.keys().map(String::as_str).collect();
    assert!(ids.len() > 100 && ids.contains("stop"), "{ids:?}");
    let mut found = 0;
    for (path, text) in &files {
        if path.extension().is_some_and(|ending| ending == "js") {
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
    let texts = texts();
    assert_eq!(forbidden(&serde_json::to_string(&texts).unwrap()), None);
    assert_eq!(texts["notice"], Notice::Caution.to_string(), "the notice is not word for word");
}

/// What sleepers breathe in every picture book.
const SNORE: &str = "fillText(\"z\"";

#[test]
fn no_game_has_to_be_read() {
    let games = files().into_iter().filter(|(path, _)| path.starts_with("games"));
    let mut seen = 0;
    for (path, text) in games {
        let written = text.matches("fillText(").count() - text.matches(SNORE).count();
        assert!(!text.contains("words.js") && written == 0, "{} has words", path.display());
        seen += 1;
    }
    assert!(seen > 10, "{seen}");
}

/// Texts that are put together from pieces: what is looked for in the files, and the ids that come of it.
const MADE: [(&str, &[&str]); 10] = [
    ("`help_${", &["help_1", "help_2", "help_3", "help_4", "help_5", "help_left", "help_right"]),
    ("`pain_${", &["pain_0", "pain_2", "pain_4", "pain_6", "pain_8", "pain_10"]),
    ("`calm_${", &["calm_system", "calm_on", "calm_off"]),
    ("`kind_${", &["kind_rep", "kind_hold", "kind_fault"]),
    ("`link_${", &["link_ok", "link_quiet", "link_away"]),
    ("`stream_${", &["stream_joining", "stream_lost", "stream_ended", "stream_full"]),
    (
        "`fault_${",
        &[
            "fault_same_side_twice",
            "fault_jump",
            "fault_one_foot_only",
            "fault_both_feet",
            "fault_ball_lifted",
            "fault_heel_down",
            "fault_too_slow",
        ],
    ),
    (
        "`move_${",
        &[
            "move_step_off",
            "move_step_on",
            "move_lean_left",
            "move_lean_right",
            "move_lean_front",
            "move_lean_back",
        ],
    ),
    ("t(phase)", &["empty", "still"]),
    ("t(side)", &["left", "right"]),
];

/// Everything that is translated is of use.
#[test]
fn every_text_in_the_table_is_asked_for() {
    let code: String = files()
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|ending| ending == "js"))
        .map(|(_, text)| text)
        .collect();
    let mut made: BTreeSet<&str> = Game::ALL.map(Game::key).into_iter().collect();
    made.extend(Exercise::ALL.map(Exercise::key));
    for (mark, ids) in MADE {
        assert!(code.contains(mark), "nothing makes {mark}");
        made.extend(ids);
    }
    let is_asked = |id: &str| made.contains(id) || code.contains(&format!("\"{id}\""));
    let idle: Vec<String> = texts().into_keys().filter(|id| !is_asked(id)).collect();
    assert!(idle.is_empty(), "nobody asks for {idle:?}");
}
