//! Judgements as data: a kind with typed arguments, put into words at the edge.
//!
//! A room that judges has an enum of its kinds, declared with [`kinds!`](crate::base::kinds). What it hands on is a
//! [`Refusal`](super::Refusal), a finding or a rule that holds such a kind; what is stored is a [`Judgement`]. The
//! words are in `data/words`, a file for each room, under the id of the kind.

mod argument;
mod catalogue;

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

pub use argument::{Argument, ToArgument};

/// A kind of judgement with its arguments. Implemented by [`kinds!`](crate::base::kinds) for the enums of the rooms.
pub trait Kind: Any + fmt::Debug + Send + Sync {
    /// Its stable id: the room and what is judged, such as `footprint-too-coarse`.
    fn id(&self) -> &'static str;
    /// Its arguments by name. The unit is last in the name.
    fn arguments(&self) -> BTreeMap<&'static str, Argument>;
}

/// A judgement as it is stored: an id and arguments. It reads as English. In a file a text may stand in its place: the
/// words of a program that did not keep ids yet.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Judgement {
    /// Stable id of its kind.
    pub id: String,
    /// Arguments by name.
    pub arguments: BTreeMap<String, Argument>,
}

/// A judgement in a file.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
enum Written {
    Words(String),
    Kind {
        id: String,
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        arguments: BTreeMap<String, Argument>,
    },
}

impl From<Written> for Judgement {
    fn from(written: Written) -> Self {
        match written {
            Written::Words(text) => Self::of(&Sentence::Said { text }),
            Written::Kind { id, arguments } => Self { id, arguments },
        }
    }
}

impl From<Judgement> for Written {
    fn from(judgement: Judgement) -> Self {
        // A text goes back as it came: checksums cover it.
        match (judgement.id.as_str(), judgement.arguments.get("text")) {
            ("base-said", Some(Argument::Text(text))) => Self::Words(text.clone()),
            _ => Self::Kind { id: judgement.id, arguments: judgement.arguments },
        }
    }
}

/// The words of an older file.
impl From<&str> for Judgement {
    fn from(text: &str) -> Self {
        Written::Words(text.to_owned()).into()
    }
}

impl Judgement {
    /// A kind as it is stored.
    pub fn of(kind: &dyn Kind) -> Self {
        let arguments = kind.arguments().into_iter().map(|(name, argument)| (name.to_owned(), argument));
        Self { id: kind.id().to_owned(), arguments: arguments.collect() }
    }
}

impl fmt::Display for Judgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arguments = self.arguments.iter().map(|(name, argument)| (name.as_str(), argument));
        f.write_str(&catalogue::english(&self.id, arguments))
    }
}

/// Kinds in English; what `Display` of a kind says.
pub fn english(kind: &dyn Kind) -> String {
    let arguments = kind.arguments();
    catalogue::english(kind.id(), arguments.iter().map(|(name, argument)| (*name, argument)))
}

/// Declares the kinds of judgements of a room: an enum whose variants have typed fields, and the id of each.
///
/// ```
/// plantar::base::kinds! {
///     /// Why there is no width.
///     pub enum Reason {
///         /// The cells are too coarse.
///         TooCoarse {
///             /// Distance of the cells, millimetres.
///             pitch_mm: f64,
///         } = "example-too-coarse",
///         /// Nothing is loaded.
///         Nothing = "example-nothing",
///     }
/// }
/// use plantar::base::Kind;
/// assert_eq!(Reason::TooCoarse { pitch_mm: 15.0 }.id(), "example-too-coarse");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! kinds {
    (
        $(#[$outer:meta])*
        $visibility:vis enum $name:ident {
            $(
                $(#[$inner:meta])*
                $variant:ident $({ $( $(#[$doc:meta])* $field:ident : $type:ty ),* $(,)? })? = $id:literal
            ),* $(,)?
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $visibility enum $name {
            $( $(#[$inner])* $variant $({ $( $(#[$doc])* $field: $type ),* })? ),*
        }

        impl $name {
            /// Ids of all kinds, each with the names of its arguments.
            #[cfg(test)]
            pub(crate) const ALL: &'static [(&'static str, &'static [&'static str])] =
                &[ $( ($id, &[ $( $( stringify!($field) ),* )? ]) ),* ];
        }

        impl $crate::base::Kind for $name {
            fn id(&self) -> &'static str {
                match self {
                    $( Self::$variant { .. } => $id ),*
                }
            }

            fn arguments(&self) -> ::std::collections::BTreeMap<&'static str, $crate::base::Argument> {
                match self {
                    $( Self::$variant $({ $( $field ),* })? => ::std::collections::BTreeMap::from([
                        $( $( (stringify!($field), $crate::base::ToArgument::to_argument($field)) ),* )?
                    ]) ),*
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&$crate::base::english(self))
            }
        }
    };
}

kinds! {
    /// TRANSITION: a sentence.
    pub enum Sentence {
        /// A sentence.
        Said {
            /// The sentence.
            text: String,
        } = "base-said",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_judgement_is_kept_as_data_and_the_words_of_an_older_file_as_words() {
        let why = Judgement::of(&Sentence::Said { text: "too short".to_owned() });
        let outer = Judgement { id: "a-kind".to_owned(), arguments: BTreeMap::new() };
        for (judgement, kept) in [(why, "\"too short\""), (outer, r#"{"id":"a-kind"}"#)] {
            assert_eq!(serde_json::to_string(&judgement).unwrap(), kept);
            assert_eq!(serde_json::from_str::<Judgement>(kept).unwrap(), judgement);
        }
        assert_eq!(Judgement::from("too short").to_string(), "too short");
    }
}
