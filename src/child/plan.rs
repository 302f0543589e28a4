//! What a child is to practise: exercises with their amounts, as they are written.

use super::practice::{Amount, PlannedSet};
use crate::base::{Exercise, ExerciseError, Judgement, kinds};

/// Most exercises of a plan.
pub const MOST_SETS: usize = 50;
/// Most repetitions of one.
const MOST_REPS: u32 = 1000;
/// Longest time of one, seconds.
const MOST_SECONDS: f64 = 3600.0;

/// A text that is no plan.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// No exercise.
    #[error(transparent)]
    Exercise(#[from] ExerciseError),
    /// No amount beside it.
    #[error(
        "{given:?}: expected an exercise and its amount, such as march=20 (repetitions) or outer_edge=30s (seconds)"
    )]
    Form {
        /// What was given.
        given: String,
    },
    /// An amount beyond what a child does.
    #[error("{exercise}: expected 1 to {MOST_REPS} repetitions, or more than 0 and up to {MOST_SECONDS} s")]
    Amount {
        /// Of which exercise.
        exercise: Exercise,
    },
    /// Repetitions of an exercise that has none.
    #[error("{exercise} has no repetitions: give seconds, such as {exercise}=30s")]
    NotCounted {
        /// Which.
        exercise: Exercise,
    },
    /// A set without an amount, or with two.
    #[error("{exercise}: expected either reps or seconds")]
    Either {
        /// Of which exercise.
        exercise: Exercise,
    },
    /// A file that is none.
    #[error(
        "not a plan: {0}; expected three lines for each exercise: [[set]], then exercise = \"march\", then reps = 20"
    )]
    File(String),
    /// Nothing in it, or too much.
    #[error("{got} exercises: expected 1 to {MOST_SETS}")]
    Number {
        /// How many.
        got: usize,
    },
}

impl PlannedSet {
    /// A set, where its amount is one of its exercise.
    ///
    /// # Errors
    /// When the amount is none or too much, or repetitions of an exercise that has none are asked for.
    pub fn new(exercise: Exercise, amount: Amount) -> Result<Self, PlanError> {
        let fits = match amount {
            Amount::Reps(_) if !exercise.is_counted() => return Err(PlanError::NotCounted { exercise }),
            Amount::Reps(reps) => (1..=MOST_REPS).contains(&reps),
            Amount::Seconds(seconds) => seconds > 0.0 && seconds <= MOST_SECONDS,
        };
        if fits { Ok(Self { exercise, amount }) } else { Err(PlanError::Amount { exercise }) }
    }
}

kinds! {
    /// What an exercise of a plan says: "marching on the spot, 20 times".
    pub(crate) enum PlannedWords {
        /// So many repetitions.
        Times {
            /// Of what.
            exercise: Exercise,
            /// How many.
            reps: u64,
        } = "exercise-planned-times",
        /// So long.
        Seconds {
            /// What.
            exercise: Exercise,
            /// For how long, seconds.
            seconds: f64,
        } = "exercise-planned-seconds",
    }
}

impl PlannedSet {
    /// What it says.
    pub fn said(&self) -> Judgement {
        let exercise = self.exercise;
        Judgement::of(&match self.amount {
            Amount::Reps(reps) => PlannedWords::Times { exercise, reps: reps.into() },
            Amount::Seconds(seconds) => PlannedWords::Seconds { exercise, seconds },
        })
    }
}

impl std::fmt::Display for Amount {
    /// A number of repetitions, or seconds with their unit: `20`, `30s`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Reps(reps) => write!(f, "{reps}"),
            Self::Seconds(seconds) => write!(f, "{seconds}s"),
        }
    }
}

impl std::fmt::Display for PlannedSet {
    /// As it is written in commands: `march=20`, `outer_edge=30s`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}={}", self.exercise, self.amount)
    }
}

impl std::str::FromStr for PlannedSet {
    type Err = PlanError;

    fn from_str(text: &str) -> Result<Self, PlanError> {
        let form = || PlanError::Form { given: text.chars().take(40).collect() };
        let (key, amount) = text.split_once('=').ok_or_else(form)?;
        let exercise: Exercise = key.trim().parse()?;
        let amount = amount.trim();
        let amount = match amount.strip_suffix('s') {
            Some(seconds) => Amount::Seconds(seconds.trim_end().parse().map_err(|_| form())?),
            None => Amount::Reps(amount.parse().map_err(|_| form())?),
        };
        Self::new(exercise, amount)
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    set: Vec<Set>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    exercise: Exercise,
    reps: Option<u32>,
    seconds: Option<f64>,
}

/// A plan from a file of TOML: a table `[[set]]` for each exercise, with `exercise` and either `reps` or `seconds`.
///
/// # Errors
/// When it is none; when an exercise has no amount, two, or one that it cannot have.
pub fn read_plan(text: &str) -> Result<Vec<PlannedSet>, PlanError> {
    let one_line = |error: toml::de::Error| {
        let line = error.span().map(|span| text[..span.start].matches('\n').count() + 1);
        let place = line.map_or_else(String::new, |line| format!("line {line}: "));
        PlanError::File(format!("{place}{}", error.message().replace('\n', " ")))
    };
    let file: File = toml::from_str(text).map_err(one_line)?;
    let set = |set: Set| {
        let exercise = set.exercise;
        match (set.reps, set.seconds) {
            (Some(reps), None) => PlannedSet::new(exercise, Amount::Reps(reps)),
            (None, Some(seconds)) => PlannedSet::new(exercise, Amount::Seconds(seconds)),
            _ => Err(PlanError::Either { exercise }),
        }
    };
    let sets = file.set.into_iter().map(set).collect::<Result<Vec<_>, _>>()?;
    if sets.is_empty() || sets.len() > MOST_SETS {
        return Err(PlanError::Number { got: sets.len() });
    }
    Ok(sets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_read_as_they_are_written() {
        for text in ["march=20", "outer_edge=30s", "tramp=20.5s", "free=120s"] {
            assert_eq!(text.parse::<PlannedSet>().unwrap().to_string(), text);
        }
        let wrong = |text: &str| text.parse::<PlannedSet>().unwrap_err().to_string();
        assert!(wrong("march").contains("march=20"));
        assert!(wrong("dance=3").contains("expected one of march"));
        assert!(wrong("outer_edge=20").contains("outer_edge=30s"));
        for text in
            ["march=0", "march=1001", "march=0s", "march=-1s", "march=NaNs", "march=infs", "march=3601s"]
        {
            assert!(wrong(text).starts_with("march: expected"), "{text}");
        }
        for text in ["march=", "march=x", "march=1.5", "march=s"] {
            assert!(wrong(text).contains("an exercise and its amount"), "{text}");
        }
    }

    #[test]
    fn a_file_has_a_table_for_each_exercise() {
        let text =
            "[[set]]\nexercise = \"march\"\nreps = 20\n\n[[set]]\nexercise = \"outer_edge\"\nseconds = 30\n";
        let sets: Vec<String> = read_plan(text).unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(sets, ["march=20", "outer_edge=30s"]);
        let wrong = |text: &str| read_plan(text).unwrap_err().to_string();
        assert!(
            wrong("[[set]]\nexercise = \"dance\"\nreps = 1").contains("line 2"),
            "{}",
            wrong("[[set]]\nexercise = \"dance\"\nreps = 1")
        );
        assert!(wrong("[[set]]\nexercise = \"march\"").contains("either reps or seconds"));
        assert!(wrong("[[set]]\nexercise = \"march\"\nreps = 2\nseconds = 3.0").contains("either"));
        assert!(wrong("set = []").contains("0 exercises"));
        assert!(wrong("").contains("not a plan") && !wrong("x = 3").contains('\n'));
    }
}
