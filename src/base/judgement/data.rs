//! What a judgement is: a kind, its arguments, and both as they are stored.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

use crate::base::{Date, Side};

/// Id of the words of an older file, and the name of their argument.
const SAID: &str = "base-said";
const TEXT: &str = "text";

/// A kind of judgement with its arguments. Implemented by `kinds!` for the enums of the rooms.
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
            Written::Words(text) => Self {
                id: SAID.to_owned(),
                arguments: BTreeMap::from([(TEXT.to_owned(), Argument::Text(text))]),
            },
            Written::Kind { id, arguments } => Self { id, arguments },
        }
    }
}

impl From<Judgement> for Written {
    fn from(judgement: Judgement) -> Self {
        // A text goes back as it came: checksums cover it.
        match (judgement.id.as_str(), judgement.arguments.get(TEXT)) {
            (SAID, Some(Argument::Text(text))) => Self::Words(text.clone()),
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

/// An argument of a judgement.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum Argument {
    /// A number of things.
    Count(u64),
    /// A number in the unit that the name of the argument ends with.
    Number(f64),
    /// A word that a message chooses by, such as a side, or one that is no language's: a name, a day, a path.
    Text(String),
    /// Another judgement: the reason behind. One of an older file, which is a text by itself, is written as a kind here:
    /// a text among arguments is read as a text, and several of them are not put together as sentences are.
    Judgement(#[serde(serialize_with = "as_kind")] Box<Judgement>),
    /// Several.
    List(Vec<Argument>),
}

/// A judgement with its id, whatever it is of.
fn as_kind<S: serde::Serializer>(judgement: &Judgement, serializer: S) -> Result<S::Ok, S::Error> {
    let Judgement { id, arguments } = judgement.clone();
    serde::Serialize::serialize(&Written::Kind { id, arguments }, serializer)
}

/// What may be an argument of a judgement.
pub trait ToArgument {
    /// The argument.
    fn to_argument(&self) -> Argument;
}

macro_rules! arguments {
    ($($type:ty: $one:ident => $argument:expr;)*) => {
        $(impl ToArgument for $type {
            fn to_argument(&self) -> Argument {
                let $one = self;
                $argument
            }
        })*
    };
}

arguments! {
    // JSON has no such numbers, and no language a plural for them.
    f64: number => if number.is_finite() {
        Argument::Number(*number)
    } else {
        Argument::Text(number.to_string())
    };
    usize: count => Argument::Count(*count as u64);
    u64: count => Argument::Count(*count);
    String: text => Argument::Text(text.clone());
    &'static str: word => Argument::Text((*word).to_owned());
    bool: so => Argument::Text(if *so { "yes" } else { "no" }.to_owned());
    Side: side => Argument::Text(side.to_string());
    Date: date => Argument::Text(date.to_string());
    Judgement: judgement => Argument::Judgement(Box::new(judgement.clone()));
}

/// Where there is none, a message chooses by `none`.
impl<T: ToArgument> ToArgument for Option<T> {
    fn to_argument(&self) -> Argument {
        self.as_ref().map_or_else(|| Argument::Text("none".to_owned()), T::to_argument)
    }
}

/// What is too large to stand in a kind itself.
impl<T: ToArgument> ToArgument for Box<T> {
    fn to_argument(&self) -> Argument {
        T::to_argument(self)
    }
}

impl<T: ToArgument> ToArgument for Vec<T> {
    fn to_argument(&self) -> Argument {
        Argument::List(self.iter().map(T::to_argument).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_an_older_file_stay_a_judgement_among_the_arguments_of_another() {
        let said = ["it is short, and bumpy", "it is empty"].map(Judgement::from).to_vec();
        let outer = Judgement {
            id: "cli-poor".to_owned(),
            arguments: BTreeMap::from([("findings".to_owned(), said.to_argument())]),
        };
        let kept = serde_json::to_string(&outer).unwrap();
        let read: Judgement = serde_json::from_str(&kept).unwrap();
        assert_eq!(read, outer, "{kept}");
    }

    #[test]
    fn a_judgement_is_kept_as_data_and_the_words_of_an_older_file_as_words() {
        let why = Judgement::from("too short");
        let outer = Judgement { id: "a-kind".to_owned(), arguments: BTreeMap::new() };
        for (judgement, kept) in [(why, "\"too short\""), (outer, r#"{"id":"a-kind"}"#)] {
            assert_eq!(serde_json::to_string(&judgement).unwrap(), kept);
            assert_eq!(serde_json::from_str::<Judgement>(kept).unwrap(), judgement);
        }
    }
}
