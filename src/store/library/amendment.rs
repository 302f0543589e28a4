//! New details of a child.

use crate::base::Language;
use crate::child::{Birth, Child, KnownCondition, Sex};

/// What is to be written down anew of a child; what is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct Amendment {
    /// Month and year of birth. Ages are worked out anew.
    pub birth: Option<Birth>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Known conditions, in place of all that were.
    pub known: Option<Vec<KnownCondition>>,
    /// The language of pages; `Some(None)` takes it away.
    pub language: Option<Option<Language>>,
}

impl Amendment {
    /// A child with these details.
    pub(super) fn of(self, child: &Child) -> Child {
        Child {
            birth: self.birth.unwrap_or(child.birth),
            sex: self.sex.or(child.sex),
            known: self.known.unwrap_or_else(|| child.known.clone()),
            language: self.language.unwrap_or(child.language),
            ..child.clone()
        }
    }
}
