//! The page in another language, without being loaded again.

use serde_json::{Value, json};

use crate::common::command;
use crate::fit::SCREENS;
use crate::newcomer::begin;
use crate::program::Program;
use crate::tab::Tab;

/// What is read on the page: texts that are seen, names for those who do not see it, and what its window is called. Not what
/// is in a language of its own, and not the note that one is a draft.
const TEXTS: &str = r#"
    const found = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const { parentElement: within, data } = walk.currentNode;
        if (!within.closest("noscript, [lang]:not(html), [data-part=draft]") && within.checkVisibility()) found.push(data);
    }
    for (const one of document.querySelectorAll("[aria-label]")) found.push(one.getAttribute("aria-label"));
    return found.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
"#;

/// The live view has got its numbers.
const LIVE: &str = "document.querySelector('.legend span:last-child').textContent
    && document.querySelector('[data-part=rate]').textContent";

/// Texts that are the same in every language: a unit, what the program is called.
const OF_NONE: [&str; 3] = ["kPa", "plantar - plantar", "plantar"];

fn texts(tab: &Tab<'_>) -> Vec<String> {
    serde_json::from_value(tab.run(TEXTS)).unwrap()
}

/// The languages that the program offers beside English.
fn others(tab: &Tab<'_>) -> Vec<String> {
    let all = tab.run_to_end("fetch('/words/languages.json').then((answer) => answer.json()).then(done);");
    let codes = all.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap().to_owned());
    codes.filter(|code| code != "en").collect()
}

fn speak(tab: &Tab<'_>, code: &str) {
    tab.press(&format!("button[data-language={code}]"));
    tab.wait_for("language", code);
    assert_eq!(tab.value("document.documentElement.lang"), json!(code));
}

/// What a page says in both languages that it should say in one only: a view is looked at in English and in another
/// language, and back.
fn both(tab: &Tab<'_>, view: &str, other: &str, find: &str) -> Vec<String> {
    let look = |code: &str| {
        tab.go("start");
        speak(tab, code);
        tab.go(view);
        tab.wait(find);
        texts(tab)
    };
    let (english, own) = (look("en"), look(other));
    assert!(english.len() > 2 && english.len() == own.len(), "{view}: {english:?} {own:?}");
    let same = english.iter().zip(&own).filter(|(one, other)| one == other);
    let same = same.filter(|(text, _)| !OF_NONE.contains(&text.as_str()));
    same.map(|(text, _)| format!("{view}: {text:?}")).collect()
}

#[test]
#[ignore = "needs chromium, its driver and axe-core: .ci/run browser"]
fn every_text_changes_with_the_language_and_the_page_is_not_loaded_again() {
    let mut tab = Tab::new(SCREENS[1]);
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().to_str().unwrap();
    let added = command().args(["child", "add", "kid-1", "--born", "2019-05", "--library", library]).status();
    assert!(added.unwrap().success());
    let program = Program::start(&["--simulate", "--child", "kid-1", "--library", library]);
    tab.open(&program.address());
    // The last is written in other letters: no word of it is spelled as in English by chance.
    let other = others(&tab).pop().expect("a language beside English");
    tab.run("window.isSamePage = true;");
    let mut wrong = both(&tab, "start", &other, "true");
    wrong.extend(both(&tab, "help", &other, "true"));
    wrong.extend(both(&tab, "live", &other, LIVE));
    wrong.extend(both(&tab, "adult", &other, "document.querySelector('main').dataset.fetched"));
    // A session that goes on, in the other language: what the program says, too.
    tab.go("start");
    speak(&tab, &other);
    let is_draft = tab.value("document.querySelector('[data-part=draft]').checkVisibility()") == json!(true);
    tab.wait_for("asks", "questions");
    wrong.extend(both(&tab, "check", &other, "document.querySelector('[data-question]')"));
    // Of a draft each question stands there in English, too.
    let asked = "document.querySelectorAll('[data-question]').length";
    let english = "document.querySelectorAll('[data-question] .english[lang=en]').length";
    assert_eq!(tab.value(english), if is_draft { tab.value(asked) } else { json!(0) });
    tab.go("start");
    begin(&tab, |_| {});
    tab.wait_for("phase", "ready");
    wrong.extend(both(&tab, "play", &other, "document.body.dataset.phase === 'ready'"));
    tab.press("[data-word=finish]");
    tab.wait_for("phase", "done");
    wrong.extend(both(&tab, "done", &other, "document.body.dataset.phase === 'done'"));
    assert_eq!(tab.value("window.isSamePage"), Value::Bool(true), "the page was loaded again");
    wrong.extend(tab.faults());
    // And it is the session that speaks it: a page that comes later is told so.
    tab.reload();
    tab.wait_for("language", &other);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
