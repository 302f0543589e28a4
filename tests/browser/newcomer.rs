//! Somebody who sees it for the first time plays a game, and every page on the way is fit for it.

use serde_json::json;

use crate::driver;
use crate::fit;
use crate::program::Program;
use crate::tab::Tab;

const SPACE: &str = " ";
const ESCAPE: &str = "\u{e00c}";

/// From the start to the choice of a game: an adult, the checklist, the pain question, the empty mat, standing still.
/// `look` is told of each page, `step` when the child is to step off the mat (false) or onto it.
pub(crate) fn get_ready(tab: &Tab<'_>, mut look: impl FnMut(&str), step: impl Fn(bool)) {
    look("start");
    tab.press("[data-word=play]");
    loop {
        tab.wait("['', 'adult', 'questions', 'pain_before'].includes(document.body.dataset.asks)");
        let asked = tab.says("asks");
        match &*asked {
            "adult" => {
                tab.press("[data-word=adult_yes]");
            }
            "questions" => {
                look("questions");
                tab.press("[data-word=questions_rest]");
                tab.press("[data-word=go_on]");
            }
            "pain_before" => {
                look("pain");
                tab.press("[data-word^=pain_][data-value='0'], [data-word=pain_no]");
            }
            _ => break,
        }
        tab.wait(&format!("document.body.dataset.asks !== {}", json!(asked)));
    }
    look("begin");
    tab.press("[data-word=begin]");
    tab.wait_for("phase", "empty");
    look("empty");
    step(false);
    tab.wait_for("phase", "still");
    look("still");
    step(true);
    tab.wait_for("phase", "ready");
}

/// Steps of the simulated child, by the buttons of the page.
pub(crate) fn step(tab: &Tab<'_>, is_on: bool) {
    tab.press(if is_on { "[data-move=step_on]" } else { "[data-move=step_off]" });
}

/// Begins a game from the choice.
pub(crate) fn choose(tab: &Tab<'_>, game: &str) {
    tab.press(&format!("[data-game={game}]"));
    tab.wait(&format!(
        "document.body.dataset.phase === 'playing' && document.body.dataset.game === {}",
        json!(game)
    ));
}

#[test]
fn a_newcomer_plays_and_every_page_is_fit_for_everybody() {
    if !driver::is_there() {
        return;
    }
    let axe = fit::axe();
    let mut program = Program::start(&["--simulate"]);
    let tab = Tab::open(&program.address(), fit::SCREENS[1]);
    let mut wrong = Vec::new();
    let mut look = |page: &str| wrong.extend(fit::look(&tab, page, axe.as_deref()));

    assert_eq!((tab.says("simulated"), tab.says("sound")), ("true".to_owned(), "false".to_owned()));
    assert_eq!(tab.value("location.hash"), "#start", "the code has left the address");
    get_ready(&tab, &mut look, |is_on| step(&tab, is_on));
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
        tab.press("[data-word=stop]");
        tab.wait_for("phase", "ready");
    }
    for view in ["live", "adult", "help"] {
        tab.go(view);
        look(view);
    }
    tab.go("play");
    tab.press("[data-word=finish]");
    tab.wait_for("asks", "pain_after");
    look("pain after");
    tab.press("[data-word^=pain_][data-value='0'], [data-word=pain_no]");
    tab.wait_for("asks", "complaints");
    look("complaints");
    tab.press("[data-word=complaints_done]");
    tab.wait_for("asks", "");
    look("done");
    wrong.extend(tab.faults());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
