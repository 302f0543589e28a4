//! An argument of a judgement.

use super::Judgement;
use crate::base::{Date, Refusal, Side};

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
    /// Another judgement: the reason behind.
    Judgement(Box<Judgement>),
    /// Several.
    List(Vec<Argument>),
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
    f64: number => Argument::Number(*number);
    usize: count => Argument::Count(*count as u64);
    u64: count => Argument::Count(*count);
    String: text => Argument::Text(text.clone());
    &'static str: word => Argument::Text((*word).to_owned());
    bool: so => Argument::Text(if *so { "yes" } else { "no" }.to_owned());
    Side: side => Argument::Text(side.to_string());
    Date: date => Argument::Text(date.to_string());
    Refusal: refusal => Argument::Judgement(Box::new(Judgement::of(refusal.kind())));
    Judgement: judgement => Argument::Judgement(Box::new(judgement.clone()));
}

/// Where there is none, a message chooses by `none`.
impl<T: ToArgument> ToArgument for Option<T> {
    fn to_argument(&self) -> Argument {
        self.as_ref().map_or_else(|| Argument::Text("none".to_owned()), T::to_argument)
    }
}

impl<T: ToArgument> ToArgument for Vec<T> {
    fn to_argument(&self) -> Argument {
        Argument::List(self.iter().map(T::to_argument).collect())
    }
}
