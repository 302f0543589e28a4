//! The code base held to its own rules: who may import whom, which room names which crate, how
//! long a file may be, and what never goes into it.

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms and their floors: a room imports lower floors only. Where a floor has several rooms,
/// they do not see each other.
const FLOORS: &[(&str, u8)] = &[
    ("base", 0),
    ("wire", 1),
    ("measure", 1),
    ("child", 1),
    ("profile", 2),
    ("footprint", 2),
    ("balance", 2),
    ("health", 2),
    ("norms", 2),
    ("checklist", 2),
    ("growth", 2),
    ("progress", 3),
    ("calibration", 3),
    ("compare", 3),
    ("analysis", 3),
    ("sim", 3),
    ("reading", 4),
    ("source", 4),
    ("store", 4),
    ("import", 4),
    ("report", 5),
    ("flow", 6),
    ("cli", 7),
];

/// Crates that one room alone may name.
const OWNED: &[(&str, &str)] = &[
    ("polars", "store"),
    ("pulp", "analysis"),
    ("strsim", "profile"),
    ("rustfft", "balance"),
    ("plotters", "report"),
    ("plotters_backend", "report"),
    ("tiny_skia", "report"),
    ("ab_glyph", "report"),
    ("base64", "report"),
    ("serialport", "source"),
    ("clap", "cli"),
    ("indicatif", "cli"),
];

const LINES_MAX: usize = 500;

fn sources() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path.strip_prefix(&root).unwrap();
                let first = inside.iter().next().unwrap().to_string_lossy().into_owned();
                let room = first.trim_end_matches(".rs").to_owned();
                let text = fs::read_to_string(&path).unwrap();
                found.push((room, inside.to_owned(), text));
            }
        }
    }
    let tests: Vec<PathBuf> = found.iter().flat_map(|(_, path, text)| test_modules(path, text)).collect();
    found.retain(|(_, path, _)| !tests.contains(path));
    assert!(found.len() > 30, "the walk over src found only {} files", found.len());
    found
}

/// Files that a file declares as modules of tests only.
fn test_modules(path: &Path, text: &str) -> Vec<PathBuf> {
    text.replace("#[cfg(all(test, unix))]", "#[cfg(test)]")
        .split("#[cfg(test)]")
        .skip(1)
        .filter_map(|after| {
            let name = after.trim_start().strip_prefix("mod ")?.split_once(';')?.0;
            (!name.contains(char::is_whitespace)).then(|| path.with_extension("").join(format!("{name}.rs")))
        })
        .collect()
}

fn floor(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == room).map(|&(_, floor)| floor)
}

/// The part of a file before its unit tests, without comments.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]").unwrap_or(text.len());
    text[..end].lines().map(|line| line.split("//").next().unwrap_or("")).collect::<Vec<_>>().join("\n")
}

#[test]
fn rooms_import_only_lower_rooms() {
    let mut wrong = Vec::new();
    for (room, path, text) in sources() {
        let Some(own) = floor(&room) else {
            assert!(room == "lib" || room == "main", "{room} has no floor");
            continue;
        };
        for part in code(&text).split("crate::").skip(1) {
            let other: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if let Some(theirs) = floor(&other)
                && other != room
                && theirs >= own
            {
                wrong.push(format!("{}: {room} imports {other}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn crates_stay_in_their_room() {
    let mut wrong = Vec::new();
    for (room, path, text) in sources() {
        let code = code(&text);
        for (krate, owner) in OWNED {
            if room != *owner
                && (code.contains(&format!("{krate}::")) || code.contains(&format!("use {krate}")))
            {
                wrong.push(format!("{}: names {krate}, which belongs to {owner}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_library_neither_prints_nor_asks_the_clock() {
    let mut wrong = Vec::new();
    for (room, path, text) in sources() {
        if room == "cli" || room == "main" {
            continue;
        }
        let code = code(&text);
        for banned in [
            "println!",
            "eprintln!",
            "print!(",
            "dbg!",
            "SystemTime::now",
            "Timestamp::now",
            "TimeZone::system",
            "env::var",
            "home_dir",
        ] {
            if code.contains(banned) {
                wrong.push(format!("{}: {banned}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn one_idea_to_a_file() {
    let long: Vec<_> = sources()
        .into_iter()
        .filter_map(|(_, path, text)| {
            let lines = code(&text).lines().count();
            (lines > LINES_MAX).then(|| format!("{}: {lines} lines", path.display()))
        })
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn nothing_is_left_unfinished() {
    let mut wrong = Vec::new();
    for (_, path, text) in sources() {
        for banned in [
            "todo!(",
            "unimplemented!(",
            concat!("FIX", "ME"),
            concat!("XX", "X"),
            "#[ignore",
            "allow(dead_code)",
        ] {
            if text.contains(banned) {
                wrong.push(format!("{}: {banned}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
