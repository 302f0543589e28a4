//! How hard the games are for a child, kept and given back.

use super::change::unfit;
use super::log::Entry;
use super::{Library, LibraryError};
use crate::base::ChildId;
use crate::child::{GameLevel, MOST_LEVEL};

/// Most levels at once: many times the games there are.
const MOST_AT_ONCE: usize = 100;

impl Library {
    /// Adds how hard games were at the end of a session. What the newest level of its game says already is not said again.
    ///
    /// # Errors
    /// When a child is not here, there are too many, a level is out of range, or the system refuses.
    pub fn add_levels(&mut self, mut levels: Vec<GameLevel>) -> Result<(), LibraryError> {
        if levels.len() > MOST_AT_ONCE {
            return Err(unfit(format!("{} levels, expected at most {MOST_AT_ONCE}", levels.len())));
        }
        if let Some(wrong) = levels.iter().find(|level| !level.is_sound()) {
            return Err(unfit(format!(
                "{}: a level of {}, expected 0 to {MOST_LEVEL}",
                wrong.game, wrong.level
            )));
        }
        let _held = self.begin()?;
        levels.iter().try_for_each(|level| self.child(&level.child).map(drop))?;
        levels.retain(|level| !self.levels(&level.child).contains(&level));
        if !levels.is_empty() {
            self.append(&[Entry::Levels(levels)])?;
        }
        self.tidy()
    }

    /// How hard the games are for a child now: of each that it has played the newest level.
    pub fn levels(&self, child: &ChildId) -> Vec<&GameLevel> {
        GameLevel::that_hold(self.all_levels(child))
    }

    /// Every level that was kept of a child, in the order in which they were added.
    pub fn all_levels(&self, child: &ChildId) -> impl Iterator<Item = &GameLevel> {
        self.state.levels.iter().filter(move |level| level.child == *child)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::base::{Date, Game};
    use crate::child::Child;

    fn id(text: &str) -> ChildId {
        text.parse().unwrap()
    }

    fn day(at: i64) -> Date {
        Date::new(2026, 3, 1).unwrap().plus_days(at).unwrap()
    }

    fn level(child: &str, at: i64, game: Game, level: f64) -> GameLevel {
        GameLevel { child: id(child), date: day(at), game, level, locked: false }
    }

    fn library(root: &Path) -> Library {
        let mut library = Library::open_or_create(root).unwrap();
        for name in ["kid-1", "kid-2"] {
            let child = Child {
                id: id(name),
                birth: "2019-05".parse().unwrap(),
                sex: None,
                added: day(0),
                course: None,
                plan: Vec::new(),
                known: Vec::new(),
                language: None,
            };
            library.add_child(child).unwrap();
        }
        let first = vec![level("kid-1", 0, Game::Parade, 1.0), level("kid-2", 0, Game::Parade, 4.0)];
        library.add_levels(first).unwrap();
        library
            .add_levels(vec![level("kid-1", 1, Game::Parade, 1.25), level("kid-1", 1, Game::Boat, 0.5)])
            .unwrap();
        library
    }

    fn held(library: &Library, child: &str) -> Vec<(Game, f64)> {
        library.levels(&id(child)).iter().map(|level| (level.game, level.level)).collect()
    }

    #[test]
    fn the_newest_level_of_each_game_comes_back_from_the_log_and_from_tables() {
        let folder = tempfile::tempdir().unwrap();
        let mut library = library(folder.path());
        for _ in 0..2 {
            let read = Library::open(folder.path()).unwrap();
            assert_eq!(held(&read, "kid-1"), [(Game::Parade, 1.25), (Game::Boat, 0.5)]);
            assert_eq!(read.all_levels(&id("kid-1")).count(), 3);
            library.next_generation().unwrap();
        }
        // Said again it is kept once; nonsense is not kept.
        library.add_levels(vec![level("kid-1", 1, Game::Boat, 0.5)]).unwrap();
        assert_eq!(library.all_levels(&id("kid-1")).count(), 3);
        assert!(library.add_levels(vec![level("kid-1", 1, Game::Boat, 11.0)]).is_err());
        assert!(library.add_levels(vec![level("kid-1", 1, Game::Boat, f64::NAN)]).is_err());
        assert!(library.add_levels(vec![level("nobody", 1, Game::Boat, 1.0)]).is_err());
    }

    #[test]
    fn levels_go_with_a_merge_come_back_with_its_undoing_and_are_deleted_with_the_child() {
        let folder = tempfile::tempdir().unwrap();
        let mut library = library(folder.path());
        library.merge(&id("kid-2"), &id("kid-1"), false).unwrap();
        assert_eq!(library.all_levels(&id("kid-1")).count(), 4);
        assert_eq!(held(&library, "kid-1")[0], (Game::Parade, 1.25), "the newest holds");
        library.next_generation().unwrap();
        library.unmerge(&id("kid-2")).unwrap();
        assert_eq!(held(&library, "kid-2"), [(Game::Parade, 4.0)]);
        library.delete(&id("kid-1")).unwrap();
        let read = Library::open(folder.path()).unwrap();
        assert_eq!(read.all_levels(&id("kid-1")).count(), 0);
        assert_eq!(held(&read, "kid-2"), [(Game::Parade, 4.0)]);
    }
}
