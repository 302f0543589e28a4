//! Whether a guardian has consented.

use crate::base::{ChildId, Date};

/// What a guardian said to a child being measured and its recordings being kept. Each is kept; the newest holds.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Consent {
    /// Of which child.
    pub child: ChildId,
    /// On which day it was said.
    pub date: Date,
    /// Whether it was given; `false` where an earlier one was withdrawn.
    pub given: bool,
    /// Who said it: a role such as "mother" or "guardian", never a name.
    pub who: String,
}

impl Consent {
    /// The consent that holds among those of one child, in the order in which they were added: the newest, where it
    /// was given. Of one day the last that was added counts.
    pub fn that_holds<'a>(all: impl Iterator<Item = &'a Self>) -> Option<&'a Self> {
        all.max_by_key(|consent| consent.date).filter(|newest| newest.given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_word_holds() {
        let said = |date: &str, given: bool| Consent {
            child: "kid-1".parse().unwrap(),
            date: date.parse().unwrap(),
            given,
            who: "mother".to_owned(),
        };
        let held = |all: &[Consent]| Consent::that_holds(all.iter()).map(|consent| consent.date.to_string());
        assert_eq!(held(&[]), None);
        assert_eq!(held(&[said("2026-01-02", true)]).as_deref(), Some("2026-01-02"));
        assert_eq!(held(&[said("2026-03-01", false), said("2026-01-02", true)]), None);
        assert_eq!(held(&[said("2026-01-02", true), said("2026-01-02", false)]), None);
        let again = [said("2026-01-02", false), said("2026-01-02", true)];
        assert_eq!(held(&again).as_deref(), Some("2026-01-02"));
    }
}
