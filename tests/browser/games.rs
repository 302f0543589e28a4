//! What the page counts is what the simulated child did.

use std::time::{Duration, Instant};

use crate::fit::SCREENS;
use crate::newcomer::{begin, choose};
use crate::program::Program;
use crate::tab::Tab;

/// Games with what the child is asked to do in them, and how many repetitions that is.
const GAMES: [(&str, &[&str], f64); 7] = [
    ("parade", &["march", "march_left", "march_right"], 6.0),
    ("boat", &["roll", "roll_half", "roll"], 2.0),
    ("frog", &["squat", "squat_half", "squat"], 2.0),
    ("grapes", &["tramp", "tramp"], 8.0),
    ("lanterns", &["toes_up", "toes_up"], 2.0),
    ("wipers", &["pad_lift_left", "pad_lift_right"], 2.0),
    ("bear", &["tiptoe", "tiptoe"], 8.0),
];

/// For so long something that ought not to be counted may still come.
const MORE: Duration = Duration::from_secs(2);

/// What the program counts, repetitions and seconds, and what the sign on the page shows.
fn counts(tab: &Tab<'_>) -> [f64; 3] {
    let read = tab.value(
        "[document.body.dataset.count, document.body.dataset.heldS,
          document.querySelector('[data-part=count]').dataset.count].map(Number)",
    );
    serde_json::from_value(read).unwrap()
}

/// The hedgehog's seconds: six on the edges, and of the 1.6 s down to them and of those up again the nearer parts.
fn held(tab: &Tab<'_>) -> Option<String> {
    choose(tab, "hedgehog");
    tab.press("[data-move=outer_edge]");
    tab.comes("Number(document.body.dataset.heldS) >= 6");
    std::thread::sleep(2 * MORE);
    let [_, held_s, shown] = counts(tab);
    tab.press("[data-word=stop]");
    tab.wait_for("phase", "ready");
    let is_so = (6.0..=7.6).contains(&held_s) && shown == held_s.floor();
    (!is_so).then(|| format!("hedgehog: held for {held_s} s, on the sign {shown}"))
}

/// The fireflies, which come from the left and the right in turn: each lean reaches one.
fn reached(tab: &Tab<'_>) -> Option<String> {
    choose(tab, "fireflies");
    let leans = ["lean_left", "lean_right", "lean_left"];
    for (before, name) in leans.into_iter().enumerate() {
        tab.press(&format!("[data-move={name}]"));
        tab.comes(&format!("Number(document.body.dataset.count) > {before}"));
    }
    std::thread::sleep(MORE);
    let [told, _, shown] = counts(tab);
    tab.press("[data-word=stop]");
    tab.wait_for("phase", "ready");
    ((told, shown) != (3.0, 3.0)).then(|| format!("fireflies: {told} and on the sign {shown} of 3"))
}

/// The painting is done once every zone was pressed for three seconds more than standing, which one foot alone does to all
/// its zones at once.
fn painted(tab: &Tab<'_>) {
    choose(tab, "painting");
    for name in ["march"; 6] {
        tab.press(&format!("[data-move={name}]"));
    }
    tab.wait_for("phase", "resting");
    assert_eq!(tab.says("stars"), "3");
    tab.press("[data-word=go_on]");
    tab.wait_for("phase", "ready");
}

#[test]
#[ignore = "needs chromium, its driver and axe-core: .ci/run browser"]
fn each_game_counts_what_was_done() {
    let mut tab = Tab::new(SCREENS[1]);
    let program = Program::start(&["--simulate"]);
    tab.open(&program.address());
    let opened = Instant::now();
    begin(&tab, |_| {});
    tab.wait_for("phase", "ready");
    let mut wrong = Vec::new();
    for (game, moves, reps) in GAMES {
        choose(&tab, game);
        for name in moves {
            tab.press(&format!("[data-move={name}]"));
        }
        if game == GAMES[0].0 {
            tab.wait("Number(document.body.dataset.count) >= 1");
            println!("the first repetition came {:.0} s after the page", opened.elapsed().as_secs_f64());
        }
        tab.comes(&format!("Number(document.body.dataset.count) >= {reps}"));
        std::thread::sleep(MORE);
        let [told, _, shown] = counts(&tab);
        if (told, shown) != (reps, reps) {
            wrong.push(format!("{game}: {told} and on the sign {shown} of {reps}"));
        }
        tab.press("[data-word=stop]");
        tab.wait_for("phase", "ready");
    }
    // Last, after the feet came down elsewhere many times.
    wrong.extend(held(&tab));
    wrong.extend(reached(&tab));
    painted(&tab);
    wrong.extend(tab.faults());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
