//! The book and the pages beside it: every link leads somewhere, every page is in the book, and none is long. What the
//! commands on them do is tested where the commands are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use plantar::reading::{Notice, forbidden};

/// Most lines of a page that people write, and of the first one that anybody reads.
const MOST_LINES: usize = 200;
const MOST_OF_README: usize = 150;
/// Lists and tables, which are searched and not read.
const TABLES: [&str; 3] = ["docs/measured", "docs/formats", "docs/SUMMARY.md"];
/// Folders beside the sources that hold no page of the project.
const PASSED_OVER: [&str; 3] = ["target", ".git", ".pytest_cache"];
/// What a link to elsewhere begins with.
const ELSEWHERE: [&str; 3] = ["https://", "http://", "mailto:"];

/// Every page of Markdown by its path from the top of the project.
fn pages() -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() {
                if !PASSED_OVER.contains(&name) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.insert(path.strip_prefix(root).unwrap().to_owned(), text);
            }
        }
    }
    found
}

/// The lines of a page that are text, and those that open a block of code.
fn text_and_fences(page: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut text, mut fences, mut in_code) = (Vec::new(), Vec::new(), false);
    for line in page.lines() {
        let is_fence = line.trim_start().starts_with("```");
        if is_fence {
            in_code = !in_code;
            if in_code {
                fences.push(line.trim());
            }
        } else if !in_code {
            text.push(line);
        }
    }
    (text, fences)
}

/// A paragraph without what stands between backticks.
fn without_code(paragraph: &str) -> String {
    paragraph.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

/// Where the links and pictures of a page lead.
fn links(page: &str) -> Vec<String> {
    let text = text_and_fences(page).0.join("\n");
    let text = text.split("\n\n").map(without_code).collect::<Vec<_>>().join("\n\n");
    let mut found = Vec::new();
    for (at, mark) in text.match_indices("](") {
        let target = text[at + mark.len()..].split_once(')').map_or("", |(target, _)| target);
        found.push(target.trim().to_owned());
    }
    found
}

/// The names under which a page's headings can be linked to, as code hosts and mdBook make them: letters and digits in
/// small letters, a dash for a space, a number where a heading returns.
fn anchors(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in text_and_fences(page).0 {
        let Some((marks, heading)) = line.split_once(' ') else { continue };
        if marks.is_empty() || !marks.chars().all(|mark| mark == '#') {
            continue;
        }
        let name: String = heading
            .trim()
            .chars()
            .filter_map(|letter| match letter {
                ' ' => Some('-'),
                letter if letter.is_alphanumeric() || letter == '-' || letter == '_' => {
                    letter.to_lowercase().next()
                }
                _ => None,
            })
            .collect();
        let again = (1..).map(|number| format!("{name}-{number}"));
        let free = std::iter::once(name.clone()).chain(again).find(|name| !found.contains(name));
        found.extend(free);
    }
    found
}

/// A path without the steps up in it; nothing where it leaves the project.
fn settled(path: &Path) -> Option<PathBuf> {
    let mut settled = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => settled.pop().then_some(())?,
            Component::CurDir => {}
            part => settled.push(part),
        }
    }
    Some(settled)
}

/// What is wrong with a link of a page.
fn wrong(pages: &BTreeMap<PathBuf, String>, from: &Path, link: &str) -> Option<String> {
    if ELSEWHERE.iter().any(|beginning| link.starts_with(beginning)) {
        return None;
    }
    let told = |what: &str| Some(format!("{}: ({link}) {what}", from.display()));
    let (target, anchor) = link.split_once('#').unwrap_or((link, ""));
    let to = match target {
        "" => Some(from.to_owned()),
        target => settled(&from.parent().unwrap().join(target)),
    };
    let Some(to) = to else { return told("leads out of the project") };
    // The book is read without the project around it.
    if from.starts_with("docs") && !to.starts_with("docs") {
        return told("leads out of the book: name the path instead");
    }
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(&to);
    if !whole.exists() && !pages.contains_key(&to) {
        return told("leads nowhere");
    }
    if from.starts_with("docs") && whole.is_dir() {
        return told("leads to a folder, which is no page of the book");
    }
    let is_heading = anchor.is_empty() || pages.get(&to).is_some_and(|page| anchors(page).contains(anchor));
    if is_heading { None } else { told("leads to no heading") }
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages();
    let links = pages.iter().flat_map(|(path, page)| links(page).into_iter().map(move |link| (path, link)));
    let links: Vec<_> = links.collect();
    assert!(links.len() > 300, "only {} links were found", links.len());
    let wrong: Vec<String> = links.iter().filter_map(|(path, link)| wrong(&pages, path, link)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_link_that_is_wrong_is_seen() {
    let mut pages = pages();
    let page = PathBuf::from("docs/planted.md");
    let text = "# Two words, said\n\n## Again\n\n## Again\n\n```sh\n# [no](link.md)\n```\n`[no](link.md)` [a](b.md)\n";
    assert_eq!(links(text), ["b.md"]);
    assert_eq!(anchors(text).into_iter().collect::<Vec<_>>(), ["again", "again-1", "two-words-said"]);
    pages.insert(page.clone(), text.to_owned());
    let seen = |link: &str| wrong(&pages, &page, link);
    for right in ["commands.md", "#two-words-said", "#again-1", "handbook/README.md", "https://example.org/a"]
    {
        assert_eq!(seen(right), None);
    }
    let planted = [
        ("nowhere.md", "leads nowhere"),
        ("commands.md#nothing-of-the-kind", "leads to no heading"),
        ("#again-2", "leads to no heading"),
        ("../README.md", "leads out of the book"),
        ("../../README.md", "leads out of the project"),
        ("formats", "leads to a folder"),
    ];
    for (link, expected) in planted {
        assert!(seen(link).is_some_and(|told| told.contains(expected)), "{link}: {:?}", seen(link));
    }
}

#[test]
fn every_page_is_in_the_book_once() {
    let pages = pages();
    let summary = links(&pages[Path::new("docs/SUMMARY.md")]);
    let listed: BTreeSet<PathBuf> = summary.iter().map(|link| Path::new("docs").join(link)).collect();
    assert_eq!(listed.len(), summary.len(), "a page is listed twice");
    let there: BTreeSet<PathBuf> = pages
        .keys()
        .filter(|path| path.starts_with("docs") && !path.ends_with("SUMMARY.md"))
        .cloned()
        .collect();
    assert_eq!(listed, there);
}

#[test]
fn no_page_is_long() {
    for (path, page) in pages() {
        let most = if path == Path::new("README.md") { MOST_OF_README } else { MOST_LINES };
        let is_read = path.starts_with("docs") && !TABLES.iter().any(|folder| path.starts_with(folder));
        if is_read || path == Path::new("README.md") {
            let lines = page.lines().count();
            assert!(lines <= most, "{}: {lines} lines, expected at most {most}", path.display());
        }
    }
}

/// A block of no language is Rust to rustdoc, which runs it.
#[test]
fn every_block_of_code_says_its_language() {
    for (path, page) in pages() {
        for fence in text_and_fences(&page).1 {
            assert_ne!(fence, "```", "{}: a block of code says no language", path.display());
            let is_passed_over = fence.starts_with("```rust") && fence.contains("ignore");
            assert!(!is_passed_over, "{}: {fence} is not tested", path.display());
        }
    }
}

/// Parents read the same words as on the pages, and none that those may not have.
#[test]
fn pages_for_parents_hold_no_forbidden_word() {
    let mut read = 0;
    for (path, page) in pages().into_iter().filter(|(path, _)| path.starts_with("docs/parents")) {
        assert_eq!(forbidden(&page), None, "{}", path.display());
        read += 1;
    }
    assert_eq!(read, 4);
}

#[test]
fn parents_read_the_caution_word_for_word() {
    let page = &pages()[Path::new("docs/parents/ask.md")];
    let quoted: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("> ")).collect();
    assert_eq!(quoted.join(" "), Notice::Caution.to_string());
}
