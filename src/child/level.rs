//! How hard a game is for a child: what it was played at, day by day.

use crate::base::{ChildId, Date, Game};

/// The highest level of a game; the lowest is 0.
pub const MOST_LEVEL: f64 = 10.0;

/// The level of a game at the end of a session. Each is kept; the newest of a game holds.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GameLevel {
    /// Whose.
    pub child: ChildId,
    /// On which day.
    pub date: Date,
    /// Of which game.
    pub game: Game,
    /// 0 to [`MOST_LEVEL`].
    pub level: f64,
    /// Whether an adult has locked it: then it stays.
    pub locked: bool,
}

impl GameLevel {
    /// Whether the level is one that can be kept.
    pub fn is_sound(&self) -> bool {
        (0.0..=MOST_LEVEL).contains(&self.level)
    }

    /// The levels that hold among those of one child, in the order in which they were added: of each game the newest. Of
    /// one day the last that was added counts.
    pub fn that_hold<'a>(all: impl Iterator<Item = &'a Self>) -> Vec<&'a Self> {
        let mut newest: Vec<&Self> = Vec::new();
        for one in all {
            match newest.iter_mut().find(|other| other.game == one.game) {
                Some(other) if one.date >= other.date => *other = one,
                Some(_) => {}
                None => newest.push(one),
            }
        }
        newest.sort_by_key(|one| one.game);
        newest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_each_game_the_newest_holds() {
        let level = |date: &str, game: Game, level: f64| GameLevel {
            child: "kid-1".parse().unwrap(),
            date: date.parse().unwrap(),
            game,
            level,
            locked: false,
        };
        let all = [
            level("2026-03-02", Game::Boat, 2.0),
            level("2026-03-02", Game::Parade, 1.0),
            level("2026-03-02", Game::Boat, 2.5),
            level("2026-03-01", Game::Boat, 9.0),
        ];
        assert_eq!(GameLevel::that_hold(all.iter()), [&all[1], &all[2]]);
        assert!(all[0].is_sound() && !level("2026-03-02", Game::Boat, f64::NAN).is_sound());
        assert!(!level("2026-03-02", Game::Boat, 10.1).is_sound());
    }
}
