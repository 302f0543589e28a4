//! A value or the reason why there is none.

use std::fmt;
use std::sync::Arc;

use super::Language;
use super::judgement::{Argument, InWords, Judgement, Kind, ToArgument};

/// Why a measure is not given: a kind with its arguments. It reads as one English sentence, lower case, no full stop.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// Of thousands of steps many share one.
    kind: Arc<dyn Kind>,
}

impl Refusal {
    /// Its kind.
    pub fn kind(&self) -> &dyn Kind {
        &*self.kind
    }

    /// Its stable id.
    pub fn id(&self) -> &'static str {
        self.kind.id()
    }
}

impl<K: Kind> From<K> for Refusal {
    fn from(kind: K) -> Self {
        Self { kind: Arc::new(kind) }
    }
}

impl PartialEq for Refusal {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.kind, &other.kind)
            || (self.id() == other.id() && self.kind.arguments() == other.kind.arguments())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::judgement::english(self.kind()))
    }
}

impl std::error::Error for Refusal {}

impl InWords for Refusal {
    fn in_words(&self, language: Language) -> String {
        super::judgement::kind_in_words(self.kind(), language)
    }
}

impl ToArgument for Refusal {
    fn to_argument(&self) -> Argument {
        Argument::Judgement(Box::new(Judgement::of(self.kind())))
    }
}

#[cfg(test)]
impl Refusal {
    /// A refusal for tests. The catalogue does not hold it: its id is read out.
    pub(crate) fn planted(id: impl Into<String>) -> Self {
        #[derive(Debug)]
        struct Planted(&'static str);

        impl Kind for Planted {
            fn id(&self) -> &'static str {
                self.0
            }

            fn arguments(&self) -> std::collections::BTreeMap<&'static str, super::judgement::Argument> {
                std::collections::BTreeMap::new()
            }
        }

        Planted(id.into().leak()).into()
    }
}

/// A value, or the reason why there is none.
pub type Measured<T> = Result<T, Refusal>;
