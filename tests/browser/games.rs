//! What the page counts is what the simulated child did.

use std::time::{Duration, Instant};

use crate::driver;
use crate::fit::SCREENS;
use crate::newcomer::{choose, get_ready, step};
use crate::program::Program;
use crate::tab::Tab;

/// Games with what the child is asked to do in them, and how many repetitions that is.
const GAMES: [(&str, &[&str], u32); 8] = [
    ("parade", &["march", "march_left", "march_right"], 6),
    ("boat", &["roll", "roll_half", "roll"], 2),
    ("hedgehog", &["outer_edge"], 1),
    ("frog", &["squat", "squat_half", "squat"], 2),
    ("grapes", &["tramp", "tramp"], 8),
    ("lanterns", &["toes_up", "toes_up"], 2),
    ("wipers", &["pad_lift_left", "pad_lift_right"], 2),
    ("bear", &["tiptoe", "tiptoe"], 8),
];

/// For so long something that ought not to be counted may still come.
const MORE: Duration = Duration::from_secs(2);

#[test]
fn each_game_counts_what_was_done() {
    if !driver::is_there() {
        return;
    }
    let mut program = Program::start(&["--simulate"]);
    let tab = Tab::open(&program.address(), SCREENS[1]);
    let opened = Instant::now();
    get_ready(&tab, |_| {}, |is_on| step(&tab, is_on));
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
        let counted = tab.says("count");
        if counted != reps.to_string() {
            wrong.push(format!("{game}: {counted} of {reps}"));
        }
        let shown = tab.value("document.querySelector('[data-part=count]').dataset.count");
        if game != "hedgehog" && shown != counted.as_str() {
            wrong.push(format!("{game}: shown are {shown}, the program says {counted}"));
        }
        if game == "hedgehog" {
            // Seconds are shown: of 6 asked for, those of which the edge bore enough.
            let held_s: f64 = tab.says("held-s").parse().unwrap();
            let whole = held_s.floor().to_string();
            if !(4.0..=8.0).contains(&held_s) || shown != whole.as_str() {
                wrong.push(format!("{game}: held for {held_s} s, shown are {shown}"));
            }
        }
        tab.press("[data-word=stop]");
        tab.wait_for("phase", "ready");
    }
    wrong.extend(tab.faults());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
