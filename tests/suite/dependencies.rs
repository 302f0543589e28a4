//! The tree of crates keeps to `deny.toml`: licences, bans, sources.

use std::process::{Command, Output};

use serde_json::Value;
use toml::Table;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Whether a licence expression (SPDX, or the old `A/B`) can be met with what is allowed.
fn allowed(expression: &str, allow: &[&str]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let met = any(&words, &mut at, allow);
    assert_eq!(at, words.len(), "not a licence expression: {expression}");
    met
}

fn any(words: &[&str], at: &mut usize, allow: &[&str]) -> bool {
    let mut met = all(words, at, allow);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= all(words, at, allow);
    }
    met
}

fn all(words: &[&str], at: &mut usize, allow: &[&str]) -> bool {
    let mut met = one(words, at, allow);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at, allow);
    }
    met
}

fn one(words: &[&str], at: &mut usize, allow: &[&str]) -> bool {
    let word = words[*at];
    *at += 1;
    if word == "(" {
        let met = any(words, at, allow);
        *at += 1;
        return met;
    }
    if words.get(*at) == Some(&"WITH") {
        *at += 2;
        return allow.contains(&format!("{word} WITH {}", words[*at - 1]).as_str());
    }
    allow.contains(&word)
}

fn texts<'a>(table: &'a toml::Value, key: &str) -> Vec<&'a str> {
    table[key].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect()
}

/// What is wrong with the features that packages are built with, by the rules.
fn broken_features(tree: &Value, rules: &Table) -> Vec<String> {
    let packages = tree["packages"].as_array().unwrap();
    let nodes = tree["resolve"]["nodes"].as_array().unwrap();
    let bans = rules["bans"]["features"].as_array().unwrap();
    let mut wrong = Vec::new();
    for node in nodes {
        let package = packages.iter().find(|package| package["id"] == node["id"]).unwrap();
        let name = package["name"].as_str().unwrap();
        let features = node["features"].as_array().unwrap();
        for ban in bans.iter().filter(|ban| ban["crate"].as_str() == Some(name)) {
            let denied =
                texts(ban, "deny").into_iter().filter(|denied| features.iter().any(|one| one == denied));
            wrong.extend(denied.map(|denied| format!("{name} must not have the feature {denied}")));
        }
    }
    wrong
}

/// What is wrong with packages, by the rules.
fn broken(packages: &[Value], rules: &Table) -> Vec<String> {
    let licences = texts(&rules["licenses"], "allow");
    let sources = texts(&rules["sources"], "allow-registry");
    let banned: Vec<&str> =
        rules["bans"]["deny"].as_array().unwrap().iter().map(|ban| ban["crate"].as_str().unwrap()).collect();
    let mut wrong = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap();
        if banned.contains(&name) {
            wrong.push(format!("{name} must not be in the tree"));
        }
        let licence = package["license"].as_str().unwrap_or("none");
        if !allowed(licence, &licences) {
            wrong.push(format!("{name}: the licence {licence} is not allowed"));
        }
        // Our own package has no source.
        let source = package["source"].as_str();
        if source.is_some_and(|source| !sources.iter().any(|known| source == format!("registry+{known}"))) {
            wrong.push(format!("{name}: from {source:?}"));
        }
    }
    wrong
}

fn rules() -> Table {
    std::fs::read_to_string(format!("{ROOT}/deny.toml")).unwrap().parse().unwrap()
}

/// What cargo says of the tree with these features.
fn metadata(host: &str, features: &[&str]) -> Output {
    let told = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", host])
        .args(features)
        .current_dir(ROOT)
        .output();
    told.unwrap()
}

#[test]
fn the_tree_keeps_to_the_rules() {
    let host = Command::new("rustc").arg("-vV").output().unwrap();
    let host = String::from_utf8(host.stdout).unwrap();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    // What only the Python package needs is fetched here; where there is no network the rest is looked at.
    let mut told = metadata(host, &["--all-features"]);
    if !told.status.success() {
        eprintln!("without the Python package: {}", String::from_utf8_lossy(&told.stderr));
        told = metadata(host, &["--offline"]);
    }
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let tree: Value = serde_json::from_slice(&told.stdout).unwrap();
    let packages = tree["packages"].as_array().unwrap();
    assert!(packages.len() > 200, "{}", packages.len());
    let wrong = [broken(packages, &rules()), broken_features(&tree, &rules())].concat();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The packages of the tree with their features, with and without what only the tests need.
fn features(edges: &str) -> std::collections::BTreeSet<String> {
    let told = Command::new("cargo")
        .args(["tree", "--locked", "--offline", "--edges", edges, "--prefix", "none", "--format", "{p} {f}"])
        .current_dir(ROOT)
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let lines = String::from_utf8(told.stdout).unwrap();
    lines.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect()
}

#[test]
fn what_the_tests_need_adds_no_feature_to_what_the_program_is_built_of() {
    // One more feature, and `cargo test` compiles the whole library once more.
    let (program, tests) = (features("normal,build"), features("normal,build,dev"));
    assert!(program.len() > 100, "{}", program.len());
    let others: Vec<&String> = program.difference(&tests).collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn a_server_that_is_built_as_a_client_is_seen() {
    let tree = |features: &[&str]| {
        serde_json::json!({
            "packages": [{ "id": "a", "name": "hyper" }, { "id": "b", "name": "other" }],
            "resolve": { "nodes": [{ "id": "a", "features": features }, { "id": "b", "features": ["client"] }] },
        })
    };
    assert_eq!(broken_features(&tree(&["http1", "server"]), &rules()), Vec::<String>::new());
    let wrong = broken_features(&tree(&["client", "http1"]), &rules());
    assert_eq!(wrong, ["hyper must not have the feature client"]);
}

#[test]
fn what_breaks_the_rules_is_seen() {
    let package = |name: &str, licence: &str, source: &str| serde_json::json!({ "name": name, "license": licence, "source": source });
    let known = "registry+https://github.com/rust-lang/crates.io-index";
    let packages = [
        package("rustls", "MIT", known),
        package("a", "GPL-3.0-only", known),
        package("b", "MIT AND GPL-3.0-only", known),
        package("c", "MIT", "git+https://example.org/c"),
        package("d", "GPL-2.0-only OR (MIT AND Zlib)", known),
        package("e", "Apache-2.0 WITH LLVM-exception", known),
        package("f", "GPL-2.0-only WITH Classpath-exception-2.0", known),
    ];
    let wrong = broken(&packages, &rules());
    let named = |name: &str| wrong.iter().any(|wrong| wrong.starts_with(name));
    assert!(["rustls", "a:", "b:", "c:", "f:"].iter().all(|name| named(name)), "{wrong:?}");
    assert!(!named("d:") && !named("e:"), "{wrong:?}");
}
