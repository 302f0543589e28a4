//! What is known of one cell of a mat.

use crate::base::{Argument, ToArgument};

/// What is known of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellState {
    /// It answers, and reads nothing of note without load.
    Sound,
    /// Nothing pressed it and it does not waver: whether it answers is not known.
    Untested,
    /// It never changes and reads nothing.
    Dead,
    /// It reads much without load.
    Stuck,
    /// It wavers five times as much as the others.
    Noisy,
    /// It lies in a row or column that is broken as a whole.
    BrokenLine,
}

impl CellState {
    /// All that are wrong, gravest first.
    pub const FAULTS: [Self; 4] = [Self::BrokenLine, Self::Dead, Self::Stuck, Self::Noisy];

    /// Whether the cell must not be believed.
    pub fn is_faulty(self) -> bool {
        Self::FAULTS.contains(&self)
    }

    /// What the words choose by.
    fn key(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Untested => "untested",
            Self::Dead => "dead",
            Self::Stuck => "stuck",
            Self::Noisy => "noisy",
            Self::BrokenLine => "broken-line",
        }
    }
}

impl ToArgument for CellState {
    fn to_argument(&self) -> Argument {
        self.key().to_argument()
    }
}
