//! The games in which a child practises.

use super::Exercise;

/// A game: a picture in which what the feet do makes something happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Game {
    /// A band that marches with the child.
    Parade,
    /// A boat that rocks from bow to stern.
    Boat,
    /// A hedgehog that curls up while the fox passes.
    Hedgehog,
    /// A frog that jumps from one lily pad to the next.
    Frog,
    /// Grapes that are trodden in a tub.
    Grapes,
    /// Lanterns that charge and fly.
    Lanterns,
    /// Windscreen wipers that clear the view.
    Wipers,
    /// A bear that sleeps while the child walks past.
    Bear,
    /// Fireflies that are reached by leaning: a warm-up.
    Fireflies,
    /// A cave wall on which the soles paint themselves.
    Painting,
}

/// A word that names no game.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the game {given:?}: expected one of {}", Game::ALL.map(Game::key).join(", "))]
pub struct GameError {
    given: String,
}

impl Game {
    /// All of them, in the order in which they are listed everywhere.
    pub const ALL: [Self; 10] = [
        Self::Parade,
        Self::Boat,
        Self::Hedgehog,
        Self::Frog,
        Self::Grapes,
        Self::Lanterns,
        Self::Wipers,
        Self::Bear,
        Self::Fireflies,
        Self::Painting,
    ];

    /// Its key in messages, files and documents.
    pub fn key(self) -> &'static str {
        match self {
            Self::Parade => "parade",
            Self::Boat => "boat",
            Self::Hedgehog => "hedgehog",
            Self::Frog => "frog",
            Self::Grapes => "grapes",
            Self::Lanterns => "lanterns",
            Self::Wipers => "wipers",
            Self::Bear => "bear",
            Self::Fireflies => "fireflies",
            Self::Painting => "painting",
        }
    }

    /// The exercises that it can be played with, the usual one first.
    pub fn exercises(self) -> &'static [Exercise] {
        match self {
            Self::Parade => &[Exercise::March],
            Self::Boat => &[Exercise::Roll],
            Self::Hedgehog => &[Exercise::OuterEdge],
            Self::Frog => &[Exercise::Squat],
            Self::Grapes => &[Exercise::Tramp],
            Self::Lanterns => &[Exercise::ToesUp, Exercise::HeelRaise],
            Self::Wipers => &[Exercise::PadLift],
            Self::Bear => &[Exercise::Tiptoe],
            Self::Fireflies | Self::Painting => &[Exercise::Free],
        }
    }

    /// The game in which an exercise is practised; nothing of free play, which none counts.
    pub fn of(exercise: Exercise) -> Option<Self> {
        let with = |game: &Self| exercise != Exercise::Free && game.exercises().contains(&exercise);
        Self::ALL.into_iter().find(with)
    }
}

impl std::fmt::Display for Game {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key())
    }
}

impl std::str::FromStr for Game {
    type Err = GameError;
    fn from_str(text: &str) -> Result<Self, GameError> {
        let named = Self::ALL.into_iter().find(|game| game.key() == text);
        named.ok_or_else(|| GameError { given: text.chars().take(40).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_name_games_and_documents_write_them_alike() {
        for game in Game::ALL {
            assert_eq!(game.key().parse(), Ok(game));
            assert_eq!(serde_json::to_value(game).unwrap(), game.key());
        }
        let error = "chess".parse::<Game>().unwrap_err().to_string();
        assert!(error.contains("\"chess\"") && error.contains("fireflies, painting"), "{error}");
    }

    #[test]
    fn every_exercise_that_is_counted_or_held_has_its_game() {
        for exercise in Exercise::ALL {
            assert_eq!(Game::of(exercise).is_some(), exercise != Exercise::Free, "{exercise}");
        }
        assert_eq!(Game::of(Exercise::HeelRaise), Some(Game::Lanterns));
    }
}
