//! Somebody who sees it for the first time plays a game, and every page on the way is fit for it.

use std::time::Duration;

use serde_json::json;

use crate::fit;
use crate::program::Program;
use crate::tab::Tab;

const SPACE: &str = " ";
const ESCAPE: &str = "\u{e00c}";
/// How often a game is pressed at most, and how long it has to begin.
const PRESSES: usize = 5;
const BETWEEN_PRESSES: Duration = Duration::from_secs(3);

/// From the start to the mat: an adult, the checklist, the pain question. `look` is told of each page.
pub(crate) fn begin(tab: &Tab<'_>, mut look: impl FnMut(&str)) {
    look("start");
    tab.press("[data-word=play]");
    tab.wait_for("view", "check");
    while !tab.says("asks").is_empty() {
        let asked = tab.says("asks");
        look(&asked);
        match &*asked {
            "adult" => tab.press("[data-word=adult_yes]"),
            "questions" => {
                tab.press("[data-word=questions_rest]");
                tab.press("[data-word=go_on]");
            }
            _ => tab.press("[data-word^=pain_][data-value='0'], [data-word=pain_no]"),
        }
        tab.wait(&format!("document.body.dataset.asks !== {}", json!(asked)));
    }
    look("begin");
    tab.press("[data-word=begin]");
}

/// Begins a game from the choice. Where the mat was away the feet must be found first: the program says so, and whoever
/// plays presses again.
pub(crate) fn choose(tab: &Tab<'_>, game: &str) {
    let playing = format!(
        "document.body.dataset.phase === 'playing' && document.body.dataset.game === {}",
        json!(game)
    );
    for _ in 0..PRESSES {
        tab.press(&format!("[data-game={game}]"));
        if tab.comes_within(&playing, BETWEEN_PRESSES) {
            return;
        }
    }
    tab.wait(&playing);
}

/// From the choice of a game to the end, and what is asked there.
pub(crate) fn finish(tab: &Tab<'_>, mut look: impl FnMut(&str)) {
    tab.press("[data-word=finish]");
    tab.wait_for("phase", "done");
    tab.wait_for("view", "done");
    while !tab.says("asks").is_empty() {
        let asked = tab.says("asks");
        look(&asked);
        tab.press("[data-word=complaints_done], [data-word^=pain_][data-value='0'], [data-word=pain_no]");
        tab.wait(&format!("document.body.dataset.asks !== {}", json!(asked)));
    }
    look("done");
}

/// Stops a game, or goes on from the rest behind one that is over meanwhile.
fn leave(tab: &Tab<'_>) {
    while tab.says("phase") != "ready" {
        let word = if tab.says("phase") == "resting" { "go_on" } else { "stop" };
        tab.run(&format!("document.querySelector('[data-word={word}]')?.click();"));
    }
}

#[test]
#[ignore = "needs chromium, its driver and axe-core: .ci/run browser"]
fn a_newcomer_plays_and_every_page_is_fit_for_everybody() {
    let axe = fit::axe();
    let mut tab = Tab::new(fit::SCREENS[1]);
    let program = Program::start(&["--simulate"]);
    tab.open(&program.address());
    let mut wrong = Vec::new();
    let mut look = |page: &str| wrong.extend(fit::look(&tab, page, &axe));

    assert_eq!((tab.says("simulated"), tab.says("sound")), ("true".to_owned(), "false".to_owned()));
    assert_eq!(tab.value("location.hash"), "#start", "the code has left the address");
    begin(&tab, &mut look);
    tab.wait_for("phase", "ready");
    look("choice");
    choose(&tab, "parade");
    look("show me");
    tab.press("[data-move=march]");
    tab.wait("Number(document.body.dataset.count) >= 4 && document.body.dataset.showing === 'false'");
    look("parade");

    // By keyboard: a pause, on, and a stop.
    tab.key(SPACE);
    tab.wait_for("phase", "paused");
    look("pause");
    tab.key(SPACE);
    tab.wait_for("phase", "playing");
    tab.key(ESCAPE);
    tab.wait_for("phase", "ready");

    for game in ["boat", "hedgehog", "frog", "grapes", "lanterns", "wipers", "bear", "fireflies", "painting"]
    {
        choose(&tab, game);
        look(game);
        leave(&tab);
    }
    for view in ["live", "adult", "help"] {
        tab.go(view);
        look(view);
    }
    tab.go("play");
    finish(&tab, look);
    wrong.extend(tab.faults());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
