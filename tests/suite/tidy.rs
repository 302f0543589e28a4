//! The code base held to its own rules, and the rules held to planted violations.

mod house;
mod index;
mod rules;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use house::House;
use index::unlisted;
use rules::broken;

/// Every source file, by its path inside `src`.
fn texts() -> BTreeMap<PathBuf, String> {
    let found = texts_in("src");
    assert!(found.len() > 100, "the walk over src found only {} files", found.len());
    found
}

/// Every Rust file of a folder of the project, by its path inside that.
fn texts_in(folder: &str) -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.insert(path.strip_prefix(&root).unwrap().to_owned(), text);
            }
        }
    }
    found
}

#[test]
fn the_house_keeps_its_rules() {
    let broken = broken(&House::of(&texts()));
    assert!(broken.is_empty(), "{broken:#?}");
}

/// What is planted: a name, the file it stands in (a new one is declared in its parent), the text at its end, and what the
/// rules must say.
type Plant = (&'static str, &'static str, String, &'static str);

fn plants() -> Vec<Plant> {
    let long = format!("fn long() {{\n{}}}\n", "    let _ = 1;\n".repeat(200));
    vec![
        (
            "an import upwards, in braces",
            "base/mat.rs",
            "use crate::{analysis::Options as Planted, base};\n".into(),
            "base imports analysis",
        ),
        (
            "an import upwards by way of the parents",
            "footprint/index.rs",
            "fn planted() { super::super::report::planted(); }\n".into(),
            "footprint imports report",
        ),
        (
            "an import upwards within a macro",
            "base/mat.rs",
            "fn planted() { let _ = format!(\"{}\", crate::flow::planted()); }\n".into(),
            "base imports flow",
        ),
        (
            "an import upwards within a room",
            "analysis/find/shape.rs",
            "fn planted() { crate::analysis::print::clean::planted(); }\n".into(),
            "find imports analysis/print/clean.rs",
        ),
        (
            "code below the first tests",
            "base/interval.rs",
            "#[cfg(test)]\nmod planted_tests {}\nfn planted() { println!(\"below\"); }\n".into(),
            "base/interval.rs: println!",
        ),
        (
            "a file read in a pure room",
            "footprint/index.rs",
            "use std::fs as planted;\n".into(),
            "std::fs in footprint",
        ),
        (
            "a clock in a pure room",
            "analysis/session.rs",
            "fn planted() { let _ = std::time::Instant::now(); }\n".into(),
            "std::time::Instant::now in analysis",
        ),
        (
            "a thread in a pure room",
            "sim/sole.rs",
            "use std::thread;\nfn planted() { thread::spawn(|| ()); }\n".into(),
            "std::thread in sim",
        ),
        (
            "a print behind a string that looks like a comment",
            "report.rs",
            "fn planted() { let _ = \"http://\"; println!(\"seen\"); }\n".into(),
            "report.rs: println!",
        ),
        (
            "a print by the handle",
            "flow/planted.rs",
            "use std::io::{Write as _, stdout};\nfn planted() { let _ = stdout().write_all(b\"seen\"); }\n"
                .into(),
            "std::io::stdout in flow",
        ),
        ("an orphan", "wire/orphan.rs", String::new(), "wire/orphan.rs: no module leads to it"),
        ("a function of 200 lines", "report.rs", long, "long has 202 lines"),
        (
            "a crate that nobody owns",
            "flow/planted.rs",
            "use reqwest::Client as Planted;\n".into(),
            "names reqwest, a crate that no room owns",
        ),
        (
            "a crate outside of its room",
            "analysis/planted.rs",
            "fn planted() { polars::planted(); }\n".into(),
            "names polars, which belongs to",
        ),
        (
            "a circle of files",
            "wire/planted.rs",
            "mod one { pub use super::super::planted_two::Two; }\npub struct One;\n".into(),
            "a circle of files: wire/planted.rs, wire/planted_two.rs",
        ),
        (
            "a file that is too long",
            "base/planted.rs",
            "const PLANTED: u8 = 1;\n".repeat(501),
            "base/planted.rs: 501 lines",
        ),
        ("something unfinished", "base/mat.rs", "fn planted() { todo!() }\n".into(), "base/mat.rs: todo"),
        (
            "a warning made silent",
            "base/mat.rs",
            "#[allow(unused, dead_code)]\nfn planted() {}\n".into(),
            "base/mat.rs: allow(unused,dead_code)",
        ),
    ]
}

/// Puts a text at the end of a file; a new one is declared in its room.
fn plant(texts: &mut BTreeMap<PathBuf, String>, file: &str, text: &str) {
    let path = PathBuf::from(file);
    let is_new = !texts.contains_key(&path);
    texts.entry(path.clone()).or_default().push_str(text);
    let name = path.file_stem().unwrap().to_str().unwrap();
    if is_new && name != "orphan" {
        let room = path.parent().unwrap().with_extension("rs");
        texts.get_mut(&room).unwrap().push_str(&format!("mod {name};\n"));
    }
}

#[test]
fn every_planted_violation_is_seen() {
    let mut texts = texts();
    let plants = plants();
    for (_, file, text, _) in &plants {
        plant(&mut texts, file, text);
    }
    // The other half of the circle.
    plant(&mut texts, "wire/planted_two.rs", "use super::planted::One;\npub struct Two(One);\n");
    let broken = broken(&House::of(&texts));
    for (what, _, _, expected) in &plants {
        assert!(broken.iter().any(|line| line.contains(expected)), "{what}: {broken:#?}");
    }
}

#[test]
fn tests_may_do_what_the_library_may_not() {
    let mut texts = texts();
    let tests = "#[cfg(test)]\nmod planted { fn planted() { println!(\"{}\", crate::cli::planted()); std::fs::planted(); } }\n";
    plant(&mut texts, "base/mat.rs", tests);
    assert_eq!(broken(&House::of(&texts)), Vec::<String>::new());
}

/// What a newcomer reads to find the file of a change.
fn architecture() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md");
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn the_architecture_lists_every_file() {
    let wrong = unlisted(&architecture(), &texts());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_file_that_is_not_listed_is_seen_and_one_that_is_gone() {
    let (mut texts, mut document) = (texts(), architecture());
    texts.insert("wire/planted.rs".into(), String::new());
    texts.remove(Path::new("wire/cobs.rs"));
    document = document.replacen("\n- `sequence`: ", "\n- no file\n- `sequence`, `chunk`: ", 1);
    let wrong = unlisted(&document, &texts);
    let expected = [
        "- no file: begins with no file",
        "wire/chunk: listed twice",
        "wire/planted: not listed",
        "wire/cobs: listed, and no file",
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn ci_runs_every_test_that_takes_a_minute_and_names_no_other() {
    const MARK: &str = "#[ignore = \"a minute: .ci/run minutes\"]\n";
    let files =
        texts_in("src").into_iter().chain(texts_in("tests")).filter(|(path, _)| !path.ends_with("tidy.rs"));
    let mut marked = Vec::new();
    for (path, text) in files {
        for test in text.split(MARK).skip(1) {
            let name = test.trim_start().strip_prefix("fn ").and_then(|test| test.split('(').next());
            marked.push(name.unwrap_or_else(|| panic!("{path:?}: no function follows")).to_owned());
        }
    }
    let script = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci/run")).unwrap();
    let stage =
        script.split_once("\nminutes() {\n").and_then(|(_, rest)| rest.split_once("\n}\n")).unwrap().0;
    let mut named: Vec<String> =
        stage.split_whitespace().filter(|word| word.len() > 20).map(str::to_owned).collect();
    marked.sort();
    named.sort();
    assert!(marked.len() > 4, "{marked:?}");
    assert_eq!(marked, named);
}
