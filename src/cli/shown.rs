//! Every command that the README and the book show can be typed as it stands there.

use std::path::{Path, PathBuf};

use clap::Parser as _;

use super::args::Cli;

/// The pages: the README and everything below `docs`.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut pages, mut folders) = (vec![root.join("README.md")], vec![root.join("docs")]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                pages.push(path);
            }
        }
    }
    pages
}

/// The lines of a page's blocks for the shell, those that go on put together.
fn lines(page: &str) -> Vec<String> {
    let (mut lines, mut is_shell, mut goes_on) = (Vec::<String>::new(), false, false);
    for line in page.lines().map(str::trim) {
        if line.starts_with("```") {
            is_shell = line == "```sh";
            goes_on = false;
        } else if is_shell {
            let (part, more) = line.strip_suffix('\\').map_or((line, false), |part| (part, true));
            match lines.last_mut().filter(|_| goes_on) {
                Some(last) => *last += part,
                None => lines.push(part.to_owned()),
            }
            goes_on = more;
        }
    }
    lines
}

/// The words of a line as a shell parts them, without what is said about it.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for letter in line.chars() {
        match (letter, quote) {
            ('#', None) if word.is_none() => break,
            ('"' | '\'', None) => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (_, Some(mark)) if letter == mark => quote = None,
            (' ', None) => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

/// The commands of a line: what begins with the program's name, up to where another command begins or a file is written. Those
/// in which a script puts something are left out.
fn commands(line: &str) -> Vec<Vec<String>> {
    let words = words(line);
    let parts = words.split(|word| ["|", "&&", ";"].contains(&word.as_str()));
    let mut commands = Vec::new();
    for part in parts {
        let Some(at) = part.iter().position(|word| word == "plantar") else { continue };
        let end = part.iter().position(|word| word.starts_with('>')).unwrap_or(part.len());
        if !part[at..end].iter().any(|word| word.contains('$')) {
            commands.push(part[at..end].to_vec());
        }
    }
    commands
}

#[test]
fn every_command_that_is_shown_can_be_typed() {
    let mut shown = 0;
    let mut wrong = Vec::new();
    for path in pages() {
        let page = std::fs::read_to_string(&path).unwrap();
        for command in lines(&page).iter().flat_map(|line| commands(line)) {
            shown += 1;
            if let Err(error) = Cli::try_parse_from(&command) {
                wrong.push(format!("{}: {}: {error}", path.display(), command.join(" ")));
            }
        }
    }
    assert!(shown > 100, "only {shown} commands were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn commands_are_found_where_they_stand() {
    let page = "```sh\nplantar a \\\n  --b 'c d' # e\nx | plantar f > g\nsrun plantar \"$h\"\n```\nplantar i\n```text\nplantar j\n```\n";
    let found: Vec<_> = lines(page).iter().flat_map(|line| commands(line)).collect();
    assert_eq!(found, [vec!["plantar", "a", "--b", "c d"], vec!["plantar", "f"]]);
}
