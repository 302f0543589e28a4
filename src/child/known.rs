//! What is known of a foot before it is measured.

use crate::base::{Argument, Side, ToArgument};

/// What is known: a short closed list, the most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// A clubfoot that was treated.
    TreatedClubfoot,
    /// An operation on the foot.
    Operation,
    /// A splint or brace that is worn.
    Splint,
}

impl Condition {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::TreatedClubfoot, Self::Operation, Self::Splint];

    /// As it is written and kept.
    pub fn id(self) -> &'static str {
        match self {
            Self::TreatedClubfoot => "treated-clubfoot",
            Self::Operation => "operation",
            Self::Splint => "splint",
        }
    }
}

impl ToArgument for Condition {
    fn to_argument(&self) -> Argument {
        Argument::Text(self.id().to_owned())
    }
}

/// A condition that is known of a foot, or of both. Written `treated-clubfoot:left`, or without a side for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct KnownCondition {
    /// What.
    pub condition: Condition,
    /// Of which foot; `None` for both.
    pub side: Option<Side>,
}

/// A text that is no known condition.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{given:?} is no condition: expected one of {}, and a side where it is one foot, such as treated-clubfoot:left",
    Condition::ALL.map(Condition::id).join(", ")
)]
pub struct KnownConditionError {
    given: String,
}

impl std::fmt::Display for KnownCondition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.side {
            Some(side) => write!(f, "{}:{side}", self.condition.id()),
            None => f.write_str(self.condition.id()),
        }
    }
}

impl std::str::FromStr for KnownCondition {
    type Err = KnownConditionError;

    fn from_str(text: &str) -> Result<Self, KnownConditionError> {
        let error = || KnownConditionError { given: text.chars().take(40).collect() };
        let (what, side) = match text.split_once(':') {
            Some((what, "left")) => (what, Some(Side::Left)),
            Some((what, "right")) => (what, Some(Side::Right)),
            Some(_) => return Err(error()),
            None => (text, None),
        };
        let condition = Condition::ALL.into_iter().find(|one| one.id() == what).ok_or_else(error)?;
        Ok(Self { condition, side })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read_as_they_are_written() {
        for condition in Condition::ALL {
            for side in [None, Some(Side::Left), Some(Side::Right)] {
                let known = KnownCondition { condition, side };
                assert_eq!(known.to_string().parse(), Ok(known));
            }
        }
        for bad in ["", "clubfoot", "treated-clubfoot:", "treated-clubfoot:both", "splint:Left"] {
            assert!(bad.parse::<KnownCondition>().is_err(), "{bad}");
        }
    }
}
