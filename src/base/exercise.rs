//! The exercises a child does on the mat.

use std::collections::BTreeMap;

use super::judgement::{Argument, Judgement, Kind, ToArgument};

/// An exercise. The first seven are those usual on a massage mat, in their usual order, with `heel_raise` as the other meaning of raising the
/// toes, and stamping beside the squat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exercise {
    /// Marching on the spot: one foot lifted, then the other.
    March,
    /// Rocking between toes and heels.
    Roll,
    /// Standing on the outer edges of both feet.
    OuterEdge,
    /// Squatting and standing up again.
    Squat,
    /// Stamping from one foot to the other, without lifting high.
    Tramp,
    /// Lifting the toes while ball and heel stay down.
    ToesUp,
    /// Rising onto the toes and staying there.
    HeelRaise,
    /// Lifting the forefoot of one foot while its heel stays down.
    PadLift,
    /// Walking on the toes.
    Tiptoe,
    /// Anything the child likes: time and dose are kept, nothing is counted.
    Free,
}

/// A word that names no exercise.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the exercise {given:?}: expected one of {}", Exercise::keys())]
pub struct ExerciseError {
    given: String,
}

impl Exercise {
    /// All of them, in the order in which they are listed everywhere.
    pub const ALL: [Self; 10] = [
        Self::March,
        Self::Roll,
        Self::OuterEdge,
        Self::Squat,
        Self::Tramp,
        Self::ToesUp,
        Self::HeelRaise,
        Self::PadLift,
        Self::Tiptoe,
        Self::Free,
    ];

    /// Its key in commands, files and documents.
    pub fn key(self) -> &'static str {
        match self {
            Self::March => "march",
            Self::Roll => "roll",
            Self::OuterEdge => "outer_edge",
            Self::Squat => "squat",
            Self::Tramp => "tramp",
            Self::ToesUp => "toes_up",
            Self::HeelRaise => "heel_raise",
            Self::PadLift => "pad_lift",
            Self::Tiptoe => "tiptoe",
            Self::Free => "free",
        }
    }

    /// Whether repetitions of it are counted.
    pub fn is_counted(self) -> bool {
        !matches!(self, Self::OuterEdge | Self::Free)
    }

    /// Whether the time for which it is held is a part of it.
    pub fn is_held(self) -> bool {
        matches!(self, Self::OuterEdge | Self::ToesUp | Self::HeelRaise | Self::PadLift)
    }

    /// Whether a repetition is of one foot; else both feet do it together.
    pub fn has_sides(self) -> bool {
        matches!(self, Self::March | Self::Tramp | Self::PadLift | Self::Tiptoe)
    }

    fn keys() -> String {
        Self::ALL.map(Self::key).join(", ")
    }
}

impl std::fmt::Display for Exercise {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key())
    }
}

/// Its name for people. `Display` is its key, which commands and files have.
impl Kind for Exercise {
    fn id(&self) -> &'static str {
        match self {
            Self::March => "exercise-name-march",
            Self::Roll => "exercise-name-roll",
            Self::OuterEdge => "exercise-name-outer-edge",
            Self::Squat => "exercise-name-squat",
            Self::Tramp => "exercise-name-tramp",
            Self::ToesUp => "exercise-name-toes-up",
            Self::HeelRaise => "exercise-name-heel-raise",
            Self::PadLift => "exercise-name-pad-lift",
            Self::Tiptoe => "exercise-name-tiptoe",
            Self::Free => "exercise-name-free",
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, Argument> {
        BTreeMap::new()
    }
}

impl ToArgument for Exercise {
    fn to_argument(&self) -> Argument {
        Argument::Judgement(Box::new(Judgement::of(self)))
    }
}

impl std::str::FromStr for Exercise {
    type Err = ExerciseError;
    fn from_str(text: &str) -> Result<Self, ExerciseError> {
        Self::ALL
            .into_iter()
            .find(|exercise| exercise.key() == text)
            .ok_or_else(|| ExerciseError { given: text.chars().take(40).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_name_exercises_and_documents_write_them_alike() {
        for exercise in Exercise::ALL {
            assert_eq!(exercise.key().parse(), Ok(exercise));
            assert_eq!(serde_json::to_value(exercise).unwrap(), exercise.key());
        }
        let error = "dance".parse::<Exercise>().unwrap_err().to_string();
        assert!(error.contains("\"dance\"") && error.contains("outer_edge, squat"), "{error}");
    }

    #[test]
    fn what_is_neither_counted_nor_held_is_free() {
        for exercise in Exercise::ALL {
            let is_free = !exercise.is_counted() && !exercise.is_held();
            assert_eq!(is_free, exercise == Exercise::Free);
        }
    }
}
