//! Which language a page is in: what was typed, the child's own, that of the computer. What programs read is English.

use std::path::{Path, PathBuf};

use plantar::base::Language;
use serde_json::Value;

use crate::common::{Run, command, listing, simulate};

/// A folder with a library, in which variables of a computer are set.
struct World {
    folder: tempfile::TempDir,
}

impl World {
    /// With a child that has a plan, and so a page.
    fn new() -> Self {
        let world = Self { folder: tempfile::tempdir().unwrap() };
        world.child(&["add", "kid-1", "--born", "2019-05"]).ok();
        world.child(&["plan", "kid-1", "--exercise", "march=20"]).ok();
        world
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, args: &[&str], set: &[(&str, &str)]) -> Run {
        let mut command = command();
        command.args(args).env("PLANTAR_LIBRARY", self.at("library")).current_dir(self.folder.path());
        command.envs(set.iter().copied());
        Run::of(command.output().unwrap())
    }

    fn child(&self, args: &[&str]) -> Run {
        self.run(&[&["child"], args].concat(), &[])
    }

    /// The language of the page of the child's course.
    fn page(&self, more: &[&str], set: &[(&str, &str)]) -> String {
        let args = [&["course", "--child", "kid-1", "--report", "course.png"], more].concat();
        self.run(&args, set).ok();
        language_of(&self.at("course.png"))
    }
}

/// The language that a picture says it is in.
fn language_of(file: &Path) -> String {
    let bytes = std::fs::read(file).unwrap();
    let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let said = reader.info().utf8_text.iter().find(|chunk| chunk.keyword == "Language");
    said.expect("a language in the picture").get_text().unwrap()
}

/// A refusal of one line that says what can be chosen.
fn refused(run: &Run) {
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert_eq!(run.stderr.trim().lines().count(), 1, "{}", run.stderr);
    for language in Language::offered() {
        assert!(run.stderr.contains(language.code()), "{}", run.stderr);
    }
}

/// Languages other than English that can be chosen.
fn others() -> Vec<Language> {
    Language::offered().filter(|language| *language != Language::English).collect()
}

#[test]
fn a_language_without_words_is_refused_where_a_person_asks_for_it() {
    let world = World::new();
    let wrong = "xx";
    refused(&world.run(&["course", "--child", "kid-1", "--language", wrong], &[]));
    refused(&world.child(&["add", "kid-2", "--born", "2019-05", "--language", wrong]));
    refused(&world.child(&["amend", "kid-1", "--language", wrong]));
    let set = [("PLANTAR_LANGUAGE", wrong)];
    refused(&world.run(&["course", "--child", "kid-1"], &set));
    for language in Language::ALL.into_iter().filter(|language| !language.is_offered()) {
        refused(&world.run(&["course", "--child", "kid-1", "--language", language.code()], &[]));
    }
    // It is not looked at where something else decides.
    assert_eq!(world.page(&["--language", "en"], &set), "en");
    world.child(&["amend", "kid-1", "--language", "en"]).ok();
    assert_eq!(world.page(&[], &set), "en");
}

#[test]
fn a_computer_without_a_language_that_has_words_is_spoken_to_in_english() {
    let world = World::new();
    for locale in ["", "C", "POSIX", "fr_FR.UTF-8", "\u{fffd}"] {
        assert_eq!(world.page(&[], &[("LC_ALL", ""), ("LANG", locale)]), "en", "{locale}");
    }
}

#[test]
fn the_language_of_a_child_is_kept_shown_and_withdrawn() {
    let world = World::new();
    let kept = || world.child(&["show", "kid-1", "--json"]).ok().json()["language"].clone();
    assert_eq!(kept(), Value::Null);
    for language in Language::offered() {
        let said = world.child(&["amend", "kid-1", "--language", language.code()]).ok().stdout;
        assert!(said.contains(language.name()), "{said}");
        assert_eq!(kept(), language.code());
        let shown = world.child(&["show", "kid-1"]).ok().stdout;
        assert!(shown.contains(&format!("language: {}\n", language.name())), "{shown}");
        assert_eq!(world.page(&[], &[]), language.code());
    }
    world.child(&["amend", "kid-1", "--language", "none"]).ok();
    assert_eq!(kept(), Value::Null);
    world.child(&["add", "kid-2", "--born", "2019-05", "--language", "en"]).ok();
    let all = world.child(&["list", "--json"]).ok().json()["children"].clone();
    assert_eq!((&all[0]["language"], &all[1]["language"]), (&Value::Null, &"en".into()));
}

#[test]
fn what_is_typed_comes_before_the_child_and_the_child_before_the_computer() {
    let world = World::new();
    for language in others() {
        let code = language.code();
        let locale = format!("{code}_XX.UTF-8");
        assert_eq!(world.page(&["--language", code], &[]), code);
        assert_eq!(world.page(&[], &[("PLANTAR_LANGUAGE", code)]), code);
        assert_eq!(world.page(&[], &[("LC_ALL", ""), ("LANG", &*locale)]), code);
        let set = [("LC_ALL", &*locale), ("PLANTAR_LANGUAGE", "en")];
        assert_eq!(world.page(&[], &set), "en");
        world.child(&["amend", "kid-1", "--language", "en"]).ok();
        let set = [("PLANTAR_LANGUAGE", code)];
        assert_eq!(world.page(&[], &set), "en");
        assert_eq!(world.page(&["--language", code], &set), code);
        world.child(&["amend", "kid-1", "--language", code]).ok();
        assert_eq!(world.page(&[], &[("PLANTAR_LANGUAGE", "en")]), code);
        world.child(&["amend", "kid-1", "--language", "none"]).ok();
    }
    assert_eq!(others().len() + 1, Language::offered().count());
}

/// The tables of a folder, by name.
fn tables(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let names = listing(folder).into_iter().filter(|name| name.ends_with(".csv"));
    names.map(|name| (name.clone(), std::fs::read(folder.join(&name)).unwrap())).collect()
}

#[test]
fn pages_follow_the_language_and_tables_and_documents_do_not() {
    let world = World::new();
    std::fs::create_dir(world.at("class")).unwrap();
    let child = ["--scene", "standing", "--age-years", "7", "--pitch-mm", "5", "--seconds", "4"];
    simulate(&world.at("class/stand.parquet"), &child);
    let stand = world.at("class/stand.parquet").display().to_string();
    let add = ["session", "add", &stand, "--child", "kid-1", "--date", "2026-03-02", "--yes"];
    world.run(&add, &[]).ok();
    let given = |language: Language| {
        let set = [("PLANTAR_LANGUAGE", language.code())];
        let (page, out) = (format!("{language}.png"), format!("out-{language}"));
        let analysed =
            world.run(&["analyse", &stand, "--json", "--age", "6.8", "--report", &page], &set).ok();
        for page in [page.clone(), format!("{language}_details.png"), format!("{language}_reading.png")] {
            assert_eq!(language_of(&world.at(&page)), language.code(), "{page}");
        }
        world.run(&["screen", "class", "--out", &out], &set).ok();
        let sheets = listing(&world.at(&out).join("sheets"));
        assert!(!sheets.is_empty());
        for sheet in sheets {
            assert_eq!(language_of(&world.at(&out).join("sheets").join(&sheet)), language.code(), "{sheet}");
        }
        world.run(&["child", "export", "kid-1", "--out", &format!("{out}/kid.csv")], &set).ok();
        let bundle = format!("{out}/kid.json");
        world.run(&["child", "export", "kid-1", "--out", &bundle], &set).ok();
        let bundle: Value = serde_json::from_slice(&std::fs::read(world.at(&bundle)).unwrap()).unwrap();
        let mut pictures = 0;
        for entry in bundle["entry"].as_array().unwrap() {
            assert_eq!(entry["resource"]["language"], "en");
            for form in entry["resource"]["presentedForm"].as_array().into_iter().flatten() {
                assert_eq!(form["language"], language.code());
                pictures += 1;
            }
        }
        assert!(pictures > 0, "no picture in the bundle");
        let picture = std::fs::read(world.at(&page)).unwrap();
        (analysed.stdout, tables(&world.at(&out)), picture)
    };
    let (document, files, picture) = given(Language::English);
    assert!(files.iter().any(|(name, _)| name == "results.csv"), "{:?}", listing(&world.at("out-en")));
    for language in others() {
        let (other_document, other_files, other_picture) = given(language);
        assert!(document == other_document, "{language}: the document differs");
        for (one, other) in files.iter().zip(&other_files) {
            assert!(one == other, "{language}: {} or {} differs", one.0, other.0);
        }
        assert_eq!(files.len(), other_files.len());
        assert!(picture != other_picture, "{language}: the page is that of English");
    }
}
