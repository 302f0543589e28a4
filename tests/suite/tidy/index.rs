//! The list of files in `ARCHITECTURE.md`, held against the files there are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The heading of the list. It ends where the next heading of its kind stands.
const LIST: &str = "\n## The rooms, file by file\n";

/// What the list names, by the paths inside `src` without their endings, and what is wrong with the list itself.
///
/// A room has a heading with its name, and each item begins with the files that it is about: `` `one`, `two`: ``.
fn listed(document: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut names, mut wrong) = (BTreeSet::new(), Vec::new());
    let list = document.split_once(LIST).map_or("", |(_, rest)| rest);
    let list = list.split("\n## ").next().unwrap_or_default();
    let mut room = String::new();
    for line in list.lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            room = heading.trim_matches('`').to_owned();
            names.insert(room.clone());
            continue;
        }
        let Some(item) = line.strip_prefix("- ") else { continue };
        let Some((files, _)) = item.split_once("`: ") else {
            wrong.push(format!("{line}: begins with no file"));
            continue;
        };
        for file in files.split('`').skip(1).step_by(2) {
            let name = if room.is_empty() { file.to_owned() } else { format!("{room}/{file}") };
            if !names.insert(name.clone()) {
                wrong.push(format!("{name}: listed twice"));
            }
        }
    }
    (names, wrong)
}

/// Whether a file holds nothing but tests, by its name or its folder's.
fn is_of_tests(path: &Path) -> bool {
    path.iter().any(|part| part == "tests" || part == "tests.rs")
}

/// A line for every file of `texts` that the list leaves out, and for everything in the list that is no file. A file that
/// only declares the files of its folder needs no item of its own.
pub(super) fn unlisted(document: &str, texts: &BTreeMap<PathBuf, String>) -> Vec<String> {
    let (names, mut wrong) = listed(document);
    let mut files = BTreeSet::new();
    for (path, text) in texts.iter().filter(|(path, _)| !is_of_tests(path)) {
        let file = path.with_extension("").to_string_lossy().replace('\\', "/");
        let folder = format!("{file}/");
        let declares = !text.contains("fn ") && names.iter().any(|name| name.starts_with(&folder));
        if !names.contains(&file) && !declares {
            wrong.push(format!("{file}: not listed"));
        }
        files.insert(file);
    }
    wrong.extend(names.difference(&files).map(|name| format!("{name}: listed, and no file")));
    wrong
}
