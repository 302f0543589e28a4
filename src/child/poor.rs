//! Why a recording should not count.

use std::fmt;

use crate::base::{Argument, Judgement, Kind, ToArgument};

/// Why a recording should not count. It reads as a sentence.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum Poor {
    /// What was found of it.
    Judged(Judgement),
    /// A sentence: libraries held these before.
    Said(String),
}

impl Poor {
    /// A kind, to be kept.
    pub fn of(kind: &dyn Kind) -> Self {
        Self::Judged(Judgement::of(kind))
    }
}

impl fmt::Display for Poor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Judged(judgement) => judgement.fmt(f),
            Self::Said(sentence) => f.write_str(sentence),
        }
    }
}

impl ToArgument for Poor {
    fn to_argument(&self) -> Argument {
        match self {
            Self::Judged(judgement) => judgement.to_argument(),
            Self::Said(sentence) => sentence.to_argument(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_of_the_past_are_read_and_what_was_judged_is_data() {
        let json = r#"[{"id":"quality-short","arguments":{"stood_s":2.0,"wanted_s":5.0}},"the child moved"]"#;
        let both: Vec<Poor> = serde_json::from_str(json).unwrap();
        assert!(matches!(both[..], [Poor::Judged(_), Poor::Said(_)]), "{both:?}");
        assert_eq!(serde_json::to_string(&both).unwrap(), json);
        let short = "Only 2.0 s of quiet standing: at least 5 s are wanted for the prints.";
        assert_eq!(both.iter().map(ToString::to_string).collect::<Vec<_>>(), [short, "the child moved"]);
    }
}
