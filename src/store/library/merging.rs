//! Everything of one child given to another, and given back.

use super::merged::Merged;
use super::state::State;
use crate::base::ChildId;
use crate::child::{Answer, Consent, Event, GameLevel};

/// Something that belongs to a child.
trait Owned: Clone + PartialEq {
    fn child(&mut self) -> &mut ChildId;
}

impl Owned for Event {
    fn child(&mut self) -> &mut ChildId {
        &mut self.child
    }
}

impl Owned for Answer {
    fn child(&mut self) -> &mut ChildId {
        &mut self.child
    }
}

impl Owned for Consent {
    fn child(&mut self) -> &mut ChildId {
        &mut self.child
    }
}

impl Owned for GameLevel {
    fn child(&mut self) -> &mut ChildId {
        &mut self.child
    }
}

/// Gives all of one child to another; what was given, as it was.
fn give<T: Owned>(all: &mut [T], from: &ChildId, into: &ChildId) -> Vec<T> {
    let mut given = Vec::new();
    for one in all {
        if one.child() == from {
            given.push(one.clone());
            one.child().clone_from(into);
        }
    }
    given
}

/// Gives back what is still there of what was given.
fn give_back<T: Owned>(all: &mut [T], given: Vec<T>, into: &ChildId) {
    for back in given {
        let mut now = back.clone();
        now.child().clone_from(into);
        if let Some(one) = all.iter_mut().find(|one| **one == now) {
            *one = back;
        }
    }
}

impl State {
    /// Gives everything of one child to another and keeps what that was.
    pub(super) fn merge(&mut self, from: &ChildId, into: &ChildId) -> Result<(), String> {
        self.known(into)?;
        self.known(from)?;
        let Some(child) = self.children.remove(from) else { return Ok(()) };
        let sessions = self.sessions.remove(from).unwrap_or_default();
        let practices = self.practices.remove(from).unwrap_or_default();
        let merged = Merged {
            from: child,
            into: into.clone(),
            sessions: sessions.iter().map(|session| session.id.clone()).collect(),
            events: give(&mut self.events, from, into),
            answers: give(&mut self.answers, from, into),
            consents: give(&mut self.consents, from, into),
            levels: give(&mut self.levels, from, into),
            practices: practices.iter().map(|practice| practice.id.clone()).collect(),
        };
        for practice in practices {
            self.put_practice(into, practice);
        }
        for session in sessions {
            self.put(into, session);
        }
        self.merges.push(merged);
        Ok(())
    }

    /// Gives back what came with a merge, as far as it is still there.
    pub(super) fn unmerge(&mut self, from: &ChildId, into: &ChildId) -> Result<(), String> {
        self.known(into)?;
        if self.children.contains_key(from) {
            return Err(format!("there is a child {from} again"));
        }
        let at = self.merges.iter().rposition(|merged| merged.from.id == *from && merged.into == *into);
        let at = at.ok_or_else(|| format!("{from} was not merged into {into}"))?;
        let merged = self.merges.remove(at);
        self.children.insert(from.clone(), merged.from);
        let held = self.sessions.remove(into).unwrap_or_default();
        for session in held {
            let owner = if merged.sessions.contains(&session.id) { from } else { into };
            self.put(owner, session);
        }
        let held = self.practices.remove(into).unwrap_or_default();
        for practice in held {
            let owner = if merged.practices.contains(&practice.id) { from } else { into };
            self.put_practice(owner, practice);
        }
        give_back(&mut self.events, merged.events, into);
        give_back(&mut self.answers, merged.answers, into);
        give_back(&mut self.consents, merged.consents, into);
        give_back(&mut self.levels, merged.levels, into);
        Ok(())
    }

    /// The pseudonyms that became part of a child, at whatever remove.
    pub(super) fn part_of(&self, child: &ChildId) -> Vec<ChildId> {
        let mut all = vec![child.clone()];
        let mut at = 0;
        while at < all.len() {
            let into = all[at].clone();
            let further =
                self.merges.iter().filter(|merged| merged.into == into).map(|merged| &merged.from.id);
            let further: Vec<ChildId> = further.filter(|id| !all.contains(id)).cloned().collect();
            all.extend(further);
            at += 1;
        }
        all.split_off(1)
    }

    /// Forgets what became part of a child that is deleted: those pseudonyms go with it.
    pub(super) fn forget_merges(&mut self, child: &ChildId) {
        let parts = self.part_of(child);
        self.merges.retain(|merged| merged.into != *child && !parts.contains(&merged.into));
        let gone = parts.into_iter().filter(|part| !self.children.contains_key(part));
        self.deleted.extend(gone.collect::<Vec<_>>());
    }
}
