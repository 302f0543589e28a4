//! The rules of the house. Each gives a line for every place that breaks it.

use super::house::{House, Target};

/// Rooms and their floors: a room imports lower floors only. Where a floor has several rooms, they do not see each
/// other.
const FLOORS: &[(&str, u8)] = &[
    ("base", 0),
    ("wire", 1),
    ("measure", 1),
    ("child", 1),
    ("stats", 1),
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
    ("dose", 4),
    ("exercise", 4),
    ("reading", 4),
    ("source", 4),
    ("store", 4),
    ("import", 4),
    ("play", 5),
    ("report", 5),
    ("web", 5),
    ("flow", 6),
    ("cli", 7),
    ("python", 8),
    // The roots see every room: one declares them, the other starts the program.
    ("crate", ROOTS),
    ("main", ROOTS),
];

/// The floor of the roots.
const ROOTS: u8 = 9;

/// The sub-rooms of a large room, the lowest first: each imports those before it only.
const SUB_ROOMS: &[(&str, &[&str])] = &[(
    "analysis",
    &[
        "memory", "result", "gather", "options", "find", "print", "load", "gait", "quality", "finish",
        "live", "session", "stance",
    ],
)];

/// Every crate, and the rooms that may name it; none: any room may.
const CRATES: &[(&str, &[&str])] = &[
    ("alloc", &[]),
    ("core", &[]),
    ("std", &[]),
    ("nalgebra", &[]),
    ("serde", &[]),
    ("serde_json", &[]),
    ("thiserror", &[]),
    ("ab_glyph", &["report"]),
    ("axum", &["web"]),
    ("base64", &["play", "report", "web"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("colorous", &["report"]),
    ("crc", &["profile"]),
    ("crc32fast", &["profile", "store", "wire"]),
    ("csv", &["base", "store"]),
    ("dejavu", &["report"]),
    ("flate2", &["import"]),
    ("fluent_bundle", &["base"]),
    ("getrandom", &["web"]),
    ("hyper", &["web"]),
    ("hyper_util", &["web"]),
    ("indicatif", &["cli"]),
    ("jiff", &["base", "cli"]),
    ("memchr", &["profile", "store", "wire"]),
    ("numpy", &["python"]),
    ("plotters", &["report"]),
    ("plotters_backend", &["report"]),
    ("png", &["report"]),
    ("polars", &["store"]),
    ("polars_core", &["store"]),
    ("polars_io", &["store"]),
    ("pulp", &["analysis"]),
    ("pyo3", &["python"]),
    ("rand", &[]),
    ("rand_distr", &[]),
    ("rand_pcg", &[]),
    ("rustfft", &["balance"]),
    ("serialport", &["source"]),
    ("signal_hook", &["cli"]),
    ("statrs", &["stats"]),
    ("strsim", &["profile"]),
    ("tempfile", &["cli", "import", "python", "store"]),
    ("tiny_skia", &["report"]),
    ("tokio", &["web"]),
    ("toml", &["profile", "import", "calibration", "exercise", "play", "sim", "child"]),
    ("uuid", &["report"]),
    ("zip", &["import"]),
];

/// What the rooms up to this floor never touch: files, network, threads, processes, clocks.
const PURE_FLOOR: u8 = 3;
const IMPURE: &[&str] =
    &["std::fs", "std::net", "std::process", "std::thread", "std::time::Instant", "std::time::SystemTime"];
/// What the program alone does.
const OF_THE_PROGRAM: &[&str] = &[
    "std::env::var",
    "std::env::var_os",
    "std::env::vars",
    "std::env::home_dir",
    "std::env::args",
    "std::env::current_dir",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "std::time::SystemTime",
    "jiff::Timestamp::now",
    "jiff::Zoned::now",
    "jiff::tz::TimeZone::system",
];
const PRINTS: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];
const UNFINISHED: &[&str] = &["todo", "unimplemented"];

/// Most lines of a file and of a function, tests left out.
const FILE_LINES: usize = 500;
const FUNCTION_LINES: usize = 70;
/// What a room may do although its floor may not: a source reads standard input where it is told to.
const ALLOWED: &[(&str, &str)] = &[("source", "std::io::stdin")];

fn floor(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == room).map(|&(_, floor)| floor)
}

/// Everything that is wrong.
pub(super) fn broken(house: &House) -> Vec<String> {
    let rules: [fn(&House) -> Vec<String>; 10] =
        [rooms, sub_rooms, crates, purity, prints, unfinished, orphans, long_files, long_functions, circles];
    rules.iter().flat_map(|rule| rule(house)).collect()
}

fn named(house: &House, file: usize) -> String {
    house.files[file].path.display().to_string()
}

/// For every file its path and a check of everything it names.
fn each_target(house: &House, check: impl Fn(usize, &Target) -> Option<String>) -> Vec<String> {
    let all =
        (0..house.files.len()).flat_map(|file| house.targets(file).into_iter().map(move |to| (file, to)));
    all.filter_map(|(file, to)| Some(format!("{}: {}", named(house, file), check(file, &to)?))).collect()
}

/// A room imports lower floors only.
fn rooms(house: &House) -> Vec<String> {
    let unknown = (0..house.files.len()).filter(|&file| floor(house.room(file)).is_none());
    let mut wrong: Vec<String> =
        unknown.map(|file| format!("{}: {} has no floor", named(house, file), house.room(file))).collect();
    wrong.extend(each_target(house, |file, to| {
        let Target::File(to) = to else { return None };
        let (own, other) = (house.room(file), house.room(*to));
        let upwards = own != other && floor(other)? >= floor(own)? && floor(own)? < ROOTS;
        upwards.then(|| format!("{own} imports {}", named(house, *to)))
    }));
    wrong
}

/// A sub-room imports lower ones of its room only, and not what is written in the room's own file.
fn sub_rooms(house: &House) -> Vec<String> {
    let mut wrong = Vec::new();
    for &(room, layers) in SUB_ROOMS {
        let layer = |file: usize| {
            let name = house.files[file].module.get(2)?;
            Some((name, layers.iter().position(|layer| layer == name)))
        };
        let own = |file: usize| house.room(file) == room;
        let all = (0..house.files.len()).filter(|&file| own(file));
        wrong.extend(all.filter_map(|file| match layer(file)? {
            (name, None) => Some(format!("{}: {name} is no known part of {room}", named(house, file))),
            _ => None,
        }));
        wrong.extend(each_target(house, |file, to| {
            let Target::File(to) = to else { return None };
            let (name, at) = layer(file).filter(|_| own(file) && own(*to))?;
            let upwards = layer(*to).is_none_or(|(_, other)| other > at);
            upwards.then(|| format!("{name} imports {}", named(house, *to)))
        }));
    }
    wrong
}

/// A crate is known, and stays in its rooms.
fn crates(house: &House) -> Vec<String> {
    each_target(house, |file, to| {
        let Target::Outside(names) = to else { return None };
        let Some((_, owners)) = CRATES.iter().find(|(name, _)| *name == names[0]) else {
            return Some(format!("names {}, a crate that no room owns", names[0]));
        };
        let room = house.room(file);
        let may = owners.is_empty() || owners.contains(&room);
        (!may).then(|| format!("names {}, which belongs to {owners:?}", names[0]))
    })
}

/// Whether a path is one of these or lies inside.
fn is_in(names: &[String], of: &[&str]) -> bool {
    let path = names.join("::");
    of.iter().any(|one| path.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with("::")))
}

/// Pure rooms do no I/O, start no thread and ask no clock; what only the program may do, it alone does.
fn purity(house: &House) -> Vec<String> {
    each_target(house, |file, to| {
        let Target::Outside(names) = to else { return None };
        let own = floor(house.room(file))?;
        if ALLOWED.iter().any(|(room, what)| *room == house.room(file) && is_in(names, &[what])) {
            return None;
        }
        let wrong = (own <= PURE_FLOOR && is_in(names, IMPURE)) || (own < 7 && is_in(names, OF_THE_PROGRAM));
        wrong.then(|| format!("{} in {}", names.join("::"), house.room(file)))
    })
}

fn prints(house: &House) -> Vec<String> {
    let mut wrong = Vec::new();
    for (at, file) in house.files.iter().enumerate() {
        let may = floor(house.room(at)).is_some_and(|floor| floor >= 7);
        let prints = file.macros.iter().filter(|name| !may && PRINTS.contains(&name.as_str()));
        wrong.extend(prints.map(|name| format!("{}: {name}!", file.path.display())));
    }
    wrong
}

fn unfinished(house: &House) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in &house.files {
        let calls = file.macros.iter().filter(|name| UNFINISHED.contains(&name.as_str()));
        let quiet = file.attributes.iter().filter(|text| *text == "ignore" || text.contains("dead_code"));
        wrong.extend(calls.chain(quiet).map(|what| format!("{}: {what}", file.path.display())));
    }
    wrong
}

fn orphans(house: &House) -> Vec<String> {
    house.orphans.iter().map(|path| format!("{}: no module leads to it", path.display())).collect()
}

fn long_files(house: &House) -> Vec<String> {
    let long = house.files.iter().filter(|file| file.lines > FILE_LINES);
    long.map(|file| format!("{}: {} lines", file.path.display(), file.lines)).collect()
}

fn long_functions(house: &House) -> Vec<String> {
    let mut wrong = Vec::new();
    for file in &house.files {
        let path = file.path.display();
        for (name, lines) in file.functions.iter().filter(|(_, lines)| *lines > FUNCTION_LINES) {
            wrong.push(format!("{path}: {name} has {lines} lines"));
        }
    }
    wrong
}

/// No file imports, over however many others, itself.
fn circles(house: &House) -> Vec<String> {
    let next: Vec<Vec<usize>> = (0..house.files.len())
        .map(|file| {
            let to = house.targets(file).into_iter();
            to.filter_map(|to| if let Target::File(to) = to { Some(to) } else { None }).collect()
        })
        .collect();
    components(&next)
        .into_iter()
        .filter(|circle| circle.len() > 1)
        .map(|circle| {
            let names: Vec<String> = circle.iter().map(|&file| named(house, file)).collect();
            format!("a circle of files: {}", names.join(", "))
        })
        .collect()
}

/// Strongly connected components (Kosaraju): places that lead to each other.
fn components(next: &[Vec<usize>]) -> Vec<Vec<usize>> {
    fn visit(at: usize, next: &[Vec<usize>], seen: &mut [bool], done: &mut Vec<usize>) {
        if !std::mem::replace(&mut seen[at], true) {
            next[at].iter().for_each(|&to| visit(to, next, seen, done));
            done.push(at);
        }
    }
    let mut order = Vec::new();
    let mut seen = vec![false; next.len()];
    (0..next.len()).for_each(|at| visit(at, next, &mut seen, &mut order));
    let mut back = vec![Vec::new(); next.len()];
    for (from, to) in next.iter().enumerate().flat_map(|(from, to)| to.iter().map(move |&to| (from, to))) {
        back[to].push(from);
    }
    let mut seen = vec![false; next.len()];
    let mut found = Vec::new();
    for &at in order.iter().rev() {
        let mut one = Vec::new();
        visit(at, &back, &mut seen, &mut one);
        one.sort_unstable();
        found.push(one);
    }
    found.retain(|one| !one.is_empty());
    found
}
