//! What people note of a child that makes more of any arch: pain, stiffness, a limp, walking on tiptoe.

use crate::base::{Argument, ToArgument};
use crate::child::EventKind;

/// What was noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Pain in foot or leg.
    Pain,
    /// A foot is stiff.
    Stiffness,
    /// The child limps.
    Limp,
    /// The child walks on tiptoe.
    Tiptoe,
}

impl Sign {
    /// All of them, the weightiest first.
    pub(super) const ALL: [Self; 4] = [Self::Pain, Self::Stiffness, Self::Limp, Self::Tiptoe];

    /// Whether an event notes it.
    pub(super) fn is(self, kind: EventKind) -> bool {
        match self {
            Self::Pain => kind.is_pain(),
            Self::Stiffness => kind == EventKind::Stiffness,
            Self::Limp => kind == EventKind::Limp,
            Self::Tiptoe => kind == EventKind::Tiptoe,
        }
    }
}

impl ToArgument for Sign {
    fn to_argument(&self) -> Argument {
        let word = match self {
            Self::Pain => "pain",
            Self::Stiffness => "stiffness",
            Self::Limp => "limp",
            Self::Tiptoe => "tiptoe",
        };
        Argument::Text(word.to_owned())
    }
}
