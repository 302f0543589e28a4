//! What a try is in each game, and whether it succeeded.
//!
//! The exercise itself is counted by the [`Coach`](crate::exercise::Coach): the same with or without a game. A game looks at
//! the same movements and asks more of them as its level rises.

mod bear;
mod boat;
mod each;
mod fireflies;
mod game;
mod grapes;
mod hedgehog;
mod painting;
mod parade;

pub use game::Ask;
pub(super) use game::{InAll, Look, Tries};

use super::settings::{Games, Hard};
use crate::base::{Exercise, Game};

/// The tries of a game from its beginning. `keeps_tempo`: whether the child is old enough for one.
pub(super) fn of(
    game: Game,
    exercise: Exercise,
    games: &Games,
    hard: Hard,
    in_all: InAll,
    keeps_tempo: bool,
) -> Box<dyn Tries> {
    match game {
        Game::Parade => Box::new(parade::Parade::new(&games.parade, hard, in_all, keeps_tempo)),
        Game::Boat => Box::new(boat::Boat::new(&games.boat, hard, in_all)),
        Game::Hedgehog => Box::new(hedgehog::Hedgehog::new(&games.hedgehog, hard)),
        Game::Frog => Box::new(each::Frog::new(&games.frog, hard, in_all)),
        Game::Grapes => Box::new(grapes::Grapes::new(&games.grapes, hard, in_all)),
        Game::Lanterns => Box::new(each::Lanterns::new(&games.lanterns, exercise, hard, in_all)),
        Game::Wipers => Box::new(each::Wipers::new(&games.wipers, hard, in_all)),
        Game::Bear => Box::new(bear::Bear::new(&games.bear, hard, in_all)),
        Game::Fireflies => Box::new(fireflies::Fireflies::new(&games.fireflies, hard)),
        Game::Painting => Box::new(painting::Painting::default()),
    }
}

#[cfg(test)]
mod tests;
