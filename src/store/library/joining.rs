//! Two pseudonyms of one child made one, and parted again.

use super::change::{born_by, unfit};
use super::log::Entry;
use super::{Library, LibraryError, Names};
use crate::base::ChildId;
use crate::child::Child;

impl Library {
    /// Gives everything of one child to another; the first is no more until [`Library::unmerge`]. What is said of the
    /// second holds.
    ///
    /// # Errors
    /// When one of them is not here, both are the same, a session of the first is of before the birth of the second, a
    /// recording of the first waits to be added, the file of names is damaged, or the system refuses; and when birth
    /// or sex differ, unless `although_different`.
    pub fn merge(
        &mut self,
        from: &ChildId,
        into: &ChildId,
        although_different: bool,
    ) -> Result<(), LibraryError> {
        if from == into {
            return Err(LibraryError::SameChild { child: from.clone() });
        }
        let _held = self.begin()?;
        let (from_child, into_child) = (self.child(from)?, self.child(into)?);
        let differences = differences(from_child, into_child);
        if !differences.is_empty() && !although_different {
            let (from, into) = (from.clone(), into.clone());
            return Err(LibraryError::Different { from, into, differences });
        }
        self.kept(from).iter().try_for_each(|kept| born_by(into_child, kept.date))?;
        // Whatever may fail comes before the line that is the merge.
        let path = self.folder.names();
        let names = if path.is_file() { Some(Names::read(&path)?) } else { None };
        if let Some(waiting) = self.folder.incoming_of(from)?.first() {
            return Err(unfit(format!(
                "{} is a recording of {from} that was not added yet: add it, or remove it, and merge then",
                waiting.display()
            )));
        }
        self.append(&[Entry::Merge { from: from.clone(), into: into.clone() }])?;
        if let Some(mut names) = names {
            names.merge(from, into);
            names.write(&path)?;
        }
        self.next_generation()
    }

    /// Undoes a merge: the child that went is there again as it was, with what came from it and is still there.
    /// Returns the child that had it.
    ///
    /// # Errors
    /// When the child was not merged into one that is here, there is such a child again, the file of names is
    /// damaged, or the system refuses.
    pub fn unmerge(&mut self, from: &ChildId) -> Result<ChildId, LibraryError> {
        let _held = self.begin()?;
        let merged = self.state.merges.iter().rev().find(|merged| merged.from.id == *from);
        let Some(into) = merged.map(|merged| merged.into.clone()) else {
            return Err(unfit(format!("{from} was not merged into any child")));
        };
        if !self.state.children.contains_key(&into) {
            return Err(unfit(format!("{from} is part of {into}, which was merged itself: undo that first")));
        }
        let path = self.folder.names();
        let names = if path.is_file() { Some(Names::read(&path)?) } else { None };
        self.append(&[Entry::Unmerge { from: from.clone(), into: into.clone() }])?;
        if let Some(mut names) = names {
            names.unmerge(from, &into);
            names.write(&path)?;
        }
        self.next_generation()?;
        Ok(into)
    }
}

/// What does not change in a child and differs between two, in words.
fn differences(one: &Child, other: &Child) -> Vec<String> {
    let mut found = Vec::new();
    if one.birth != other.birth {
        found.push(format!("{} was born {}, {} {}", one.id, one.birth, other.id, other.birth));
    }
    if let (Some(sex), Some(other_sex)) = (one.sex, other.sex)
        && sex != other_sex
    {
        found.push(format!("{} is a {}, {} a {}", one.id, sex.words(), other.id, other_sex.words()));
    }
    found
}
