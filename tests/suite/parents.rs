//! The page for parents and the letters of a school, through the real program: one page where there are several for
//! therapists, words that a parent knows, and nobody's file written over. What stands on the paper is tested where it is drawn.

use std::path::Path;

use plantar::reading::forbidden;

use crate::common::{listing, plantar, simulate};

/// A stand of a simulated child.
fn stand(path: &Path, seed: &str, arch: &str) {
    let of =
        ["--scene", "standing", "--age-years", "8", "--pitch-mm", "5", "--seconds", "4", "--child-seed", "3"];
    simulate(path, &[&of[..], &["--seed", seed, "--arch", arch]].concat());
}

/// The picture's size and what it says of itself.
fn picture(path: &Path) -> ((u32, u32), Vec<(String, String)>) {
    let bytes = std::fs::read(path).unwrap();
    let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let info = reader.info();
    let said = info.utf8_text.iter().map(|chunk| (chunk.keyword.clone(), chunk.get_text().unwrap()));
    ((info.width, info.height), said.collect())
}

/// Whether it is one page of A4 upright, with its document or without.
fn is_a_page(path: &Path, with_document: bool) {
    let (size, said) = picture(path);
    assert_eq!(size, (1654, 2339));
    assert_eq!(said.iter().any(|(key, _)| key == "plantar"), with_document, "{said:?}");
}

/// No word of what a parent reads is one of a table or of a publication.
fn for_a_parent(told: &str) {
    let small = told.to_lowercase();
    for word in ["index", "score", "centile", "finding", "et al", "90 %", "reference"] {
        assert!(!small.contains(word), "{word:?} in {told}");
    }
    assert_eq!(forbidden(told), None, "{told}");
    for title in ["Is it usual at this age?", "What to do now", "When to ask somebody"] {
        assert!(told.contains(title), "{title:?} in {told}");
    }
    assert!(told.contains("does not diagnose"), "{told}");
}

#[test]
fn a_recording_has_one_page_for_parents() {
    let folder = tempfile::tempdir().unwrap();
    let (file, page) = (folder.path().join("s.parquet"), folder.path().join("page.png"));
    stand(&file, "1", "flat");
    let [file, out] = [&file, &page].map(|path| path.to_str().unwrap());
    for age in [&["--age", "8"][..], &[]] {
        plantar([&["analyse", file, "--report", out, "--for", "parents"], age].concat()).ok();
        assert_eq!(listing(folder.path()), ["page.png", "s.parquet"]);
        is_a_page(&page, true);
        std::fs::remove_file(&page).unwrap();
    }
    for wrong in [
        &["analyse", file, "--for", "parents"][..],
        &["analyse", file, "--report", out, "--for", "parents", "--explain", "arch_index"],
        &["analyse", file, "--report", out, "--for", "teachers"],
    ] {
        let run = plantar(wrong);
        assert_eq!(run.code, Some(2), "{wrong:?}: {}", run.stderr);
        assert_eq!(listing(folder.path()), ["s.parquet"], "{wrong:?}");
    }
    plantar(["analyse", file, "--report", out, "--age", "8", "--for", "therapists"]).ok();
    assert!(listing(folder.path()).len() > 3, "{:?}", listing(folder.path()));
}

#[test]
fn a_child_has_one_page_for_parents_that_says_what_the_reading_says() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("library");
    let with = |args: &[&str]| plantar([args, &["--library", library.to_str().unwrap()]].concat());
    with(&["child", "add", "kid-1", "--born", "2018-03"]).ok();
    for (number, day) in ["2026-03-02", "2026-05-04"].into_iter().enumerate() {
        let file = folder.path().join(format!("s{number}.parquet"));
        stand(&file, &number.to_string(), "flat");
        with(&["session", "add", file.to_str().unwrap(), "--child", "kid-1", "--date", day, "--yes"]).ok();
        std::fs::remove_file(&file).unwrap();
    }
    let page = folder.path().join("page.png");
    let out = page.to_str().unwrap();
    let told = with(&["read", "--child", "kid-1", "--for", "parents", "--out", out]).ok().stdout;
    is_a_page(&page, true);
    for_a_parent(&told);
    let reading = with(&["read", "--child", "kid-1", "--json"]).ok().json()["reading"].clone();
    for (foot, side) in reading["feet"].as_array().unwrap().iter().zip(["Left foot", "Right foot"]) {
        // What one session shows is told so, and what is usual is usual in other words.
        let band = foot["band"].as_str().unwrap().split(',').next().unwrap();
        let band = match band {
            "not assessed" => "nothing can be said",
            band => band.trim_end_matches(" for the age"),
        };
        let line =
            told.lines().find(|line| line.trim().starts_with(side)).unwrap_or_else(|| panic!("{told}"));
        assert!(line.contains(band), "{line} and {band}");
    }
    // Pain asks for more than any arch.
    with(&["child", "note", "kid-1", "pain", "--score", "4", "--date", "2026-05-05"]).ok();
    let told = with(&["read", "--child", "kid-1", "--for", "parents"]).ok().stdout;
    for words in
        ["Pain in a foot or a leg was noted.", "Stop the sessions on the mat. Show this page to a doctor"]
    {
        assert!(told.contains(words), "{words:?} in {told}");
    }
    assert_eq!(listing(folder.path()), ["library", "page.png"]);
    // Progress has the same page; its other readers have others.
    std::fs::remove_file(&page).unwrap();
    for who in [&[][..], &["--for", "parents"]] {
        with(&[&["progress", "--child", "kid-1", "--today", "2026-05-06", "--out", out], who].concat()).ok();
        assert_eq!(listing(folder.path()), ["library", "page.png"]);
        is_a_page(&page, true);
    }
    for who in ["therapist", "therapists"] {
        with(&["progress", "--child", "kid-1", "--for", who, "--today", "2026-05-06", "--json"]).ok();
    }
}

#[test]
fn parents_see_the_change_in_the_sessions_whose_arches_they_see() {
    let folder = tempfile::tempdir().unwrap();
    let (library, file) = (folder.path().join("library"), folder.path().join("s.parquet"));
    let with = |args: &[&str]| plantar([args, &["--library", library.to_str().unwrap()]].concat());
    with(&["child", "add", "kid-1", "--born", "2018-03"]).ok();
    let days = ["2026-03-02", "2026-03-30", "2026-05-04"];
    for (scene, days) in [("stepping", &days[..]), ("standing", &days[1..])] {
        for (seed, day) in days.iter().enumerate() {
            let of = ["--scene", scene, "--age-years", "8", "--seconds", "5", "--child-seed", "3"];
            simulate(&file, &[&of[..], &["--seed", &seed.to_string()]].concat());
            with(&["session", "add", file.to_str().unwrap(), "--child", "kid-1", "--date", day, "--yes"])
                .ok();
            std::fs::remove_file(&file).unwrap();
        }
    }
    let told = |who: &str| {
        with(&["progress", "--child", "kid-1", "--today", "2026-05-06", "--for", who]).ok().stdout
    };
    assert!(told("parents").starts_with("2 sessions up to"), "{}", told("parents"));
    assert!(told("therapists").starts_with("3 sessions up to"), "{}", told("therapists"));
}

#[test]
fn a_school_has_a_letter_for_each_child() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for (name, seed, arch) in
        [("a", "1", "flat"), ("b", "2", "normal"), ("b2", "3", "normal"), ("c", "4", "normal")]
    {
        stand(&at(&format!("{name}.parquet")), seed, arch);
    }
    std::fs::write(at("broken.parquet"), b"PAR1 is not enough").unwrap();
    let rows = [
        "a.parquet,fox-1,8",
        "b.parquet,owl-2,8",
        "b2.parquet,owl-2,8",
        "c.parquet,,8",
        "broken.parquet,elk-3,8",
    ];
    let list = |rows: &[&str]| {
        std::fs::write(at("list.csv"), format!("file,child,age_years\n{}\n", rows.join("\n"))).unwrap();
    };
    list(&rows);
    std::fs::write(at("names.csv"), "id,name\nfox-1,Anna Adler\n").unwrap();
    let run = |letters: &str, more: &[&str]| {
        let [list, out, letters, key] =
            [at("list.csv"), at("out"), at(letters), at("names.csv")].map(|path| path.display().to_string());
        let args = ["screen", &list, "--out", &out, "--letters", &letters, "--key", &key];
        plantar([&args[..], more].concat())
    };
    let told = run("letters", &["--json"]).ok().json();
    assert_eq!(told["letters"].as_u64(), Some(4));
    let all = ["c_parquet.png", "elk-3.png", "fox-1.png", "letters.json", "owl-2.png"];
    assert_eq!(listing(&at("letters")), all);
    for letter in all.iter().filter(|name| name.ends_with(".png")) {
        is_a_page(&at("letters").join(letter), false);
        // The name is on the paper and nowhere else.
        let (_, said) = picture(&at("letters").join(letter));
        assert!(said.iter().all(|(_, text)| !text.contains("Adler") && !text.contains("fox")), "{said:?}");
    }
    let before = std::fs::read(at("letters/fox-1.png")).unwrap();
    let told = run("letters", &[]).ok().stdout;
    assert!(told.contains("4 letters to parents"), "{told}");
    assert_eq!(
        std::fs::read(at("letters/fox-1.png")).unwrap(),
        before,
        "the same letter, whenever it is drawn"
    );
    // Who is no longer on the list has no letter any more; what is somebody's own stays.
    std::fs::write(at("letters/photo.png"), "mine").unwrap();
    list(&rows[..3]);
    run("letters", &[]).ok();
    assert_eq!(listing(&at("letters")), ["fox-1.png", "letters.json", "owl-2.png", "photo.png"]);
    std::fs::create_dir(at("own")).unwrap();
    std::fs::write(at("own/fox-1.png"), "mine").unwrap();
    let refused = run("own", &[]);
    assert!(refused.code != Some(0) && refused.stderr.contains("--replace"), "{}", refused.stderr);
    assert_eq!(std::fs::read(at("own/fox-1.png")).unwrap(), b"mine");
    run("own", &["--replace"]).ok();
    is_a_page(&at("own/fox-1.png"), false);
    // Names are of letters.
    let alone = plantar(["screen", "list.csv", "--out", "x", "--key", "names.csv"]);
    assert_eq!(alone.code, Some(2), "{}", alone.stderr);
}
