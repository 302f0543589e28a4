//! How much of what a child's page shows is simulated: nobody is to take it for a child.

use crate::base::kinds;

/// How much of what a page shows is simulated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Simulated {
    /// Nothing, as far as is known.
    #[default]
    Nothing,
    /// Some of its sessions.
    Some,
    /// All of it.
    All,
}

kinds! {
    /// What is said of it. Whole sentences.
    pub enum SimulatedWords {
        /// Some sessions are.
        Some = "report-simulated-some",
        /// All are.
        All = "report-simulated-all",
    }
}

impl Simulated {
    /// From whether each session is.
    pub fn of(sessions: impl IntoIterator<Item = bool>) -> Self {
        let (mut any, mut all) = (false, true);
        for is_simulated in sessions {
            any |= is_simulated;
            all &= is_simulated;
        }
        match (any, all) {
            (false, _) => Self::Nothing,
            (true, false) => Self::Some,
            (true, true) => Self::All,
        }
    }

    /// What is said of it, where there is anything to say.
    pub fn said(self) -> Option<SimulatedWords> {
        match self {
            Self::Nothing => None,
            Self::Some => Some(SimulatedWords::Some),
            Self::All => Some(SimulatedWords::All),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_simulated_is_told_from_what_is_not() {
        assert_eq!(Simulated::of([]), Simulated::Nothing);
        assert_eq!(Simulated::of([false, false]), Simulated::Nothing);
        assert_eq!(Simulated::of([false, true]), Simulated::Some);
        assert_eq!(Simulated::of([true, true]), Simulated::All);
        assert_eq!(Simulated::All.said().unwrap().to_string(), "Simulated: not a real child.");
    }
}
