//! Values, an age and a past to a band for each foot and to flags: what may be said, by which rule, and with
//! which words.
//!
//! **Invariant.** Nothing is said of a value that its cut-off, its age, its protocol or the mat's cells do not
//! bear; and nothing but a report of pain, or of stiffness, is said after one session.
//!
//! Each mat is read for itself: no rule sees values of two mats. A foot is read at the age of the session it was
//! measured in. What the newest session shows and no second one yet is said as just that.
//!
//! How a value beside its cut-off is decided: **ask** wants the whole interval beyond it, **watch** the value
//! itself, and a value whose interval reaches back over the cut-off is never called beyond it.

mod band;
mod flag;
mod history;
mod low_arch;
mod not_stood;
mod occasion;
mod one;
mod patterns;
mod rules;
mod wording;

pub use band::{Band, FootReading, IndexReading, shown};
pub use flag::{Flag, NotRead, Once, Pattern, level};
pub use occasion::{LeftOut, Occasion, SessionGroup, Unread, Waiting};
pub use one::values;
pub use wording::{FORBIDDEN, NOTICE, capital, forbidden};

use crate::base::{Date, Side};
use crate::child::{Event, Protocol, Session, Sex};
use crate::norms::Norms;
use crate::progress::Progress;

/// What a reading is made from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Day of the reading: that of the last session, as a rule.
    pub today: Date,
    /// Age on that day, years.
    pub age_years: f64,
    /// Sex, where it was given.
    pub sex: Option<Sex>,
    /// The sessions of one child, in any order.
    pub sessions: &'a [Session],
    /// Its measures over time: repeatability and z-scores. May be empty; then the intervals of the values and
    /// the published figures stand in.
    pub progress: &'a [Progress],
    /// What was noted and counts: all of it, however long ago.
    pub events: &'a [Event],
    /// The tables.
    pub norms: &'a Norms,
}

/// What may be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Age in the newest session, years; on the day of the reading where there is none.
    pub age_years: f64,
    /// Protocol of the newest session, where there is one.
    pub protocol: Option<Protocol>,
    /// Sessions that counted, on all mats.
    pub sessions: usize,
    /// The same by protocol and mat, that of the newest session first.
    pub groups: Vec<SessionGroup>,
    /// Sessions of which nothing is said, and why.
    pub left_out: Vec<LeftOut>,
    /// Feet that were measured, left first: each on the newest mat that gives a reading of it, or else on the newest.
    pub feet: Vec<FootReading>,
    /// The same feet on the other mats, the newest first.
    pub elsewhere: Vec<FootReading>,
    /// What was noticed, on whichever mat, the weightiest first.
    pub flags: Vec<Flag>,
    /// What the newest session on a mat shows and no second session yet.
    pub once: Vec<Once>,
    /// Patterns of which nothing can be said, and why.
    pub not_read: Vec<NotRead>,
    /// Whole sentences that put it into proportion.
    pub remarks: Vec<String>,
}

impl Reading {
    /// Whether no foot was read.
    pub fn is_empty(&self) -> bool {
        self.feet.iter().all(|foot| matches!(foot.band, Band::NoReading(_)))
    }

    /// Which sessions were read, where there is more than one mat or protocol, and which were left out, a sentence each.
    pub fn accounted(&self) -> Vec<String> {
        let read = self.groups.iter().filter(|_| self.groups.len() > 1);
        let read = read.map(|group| format!("Read for itself: {}.", group.words()));
        read.chain(self.left_out.iter().map(|one| format!("Left out: {}.", one.words()))).collect()
    }
}

/// Reads the sessions of a child.
pub fn read(input: &Input<'_>) -> Reading {
    let up_to_today = || input.sessions.iter().filter(|session| session.date <= input.today);
    let counts = |session: &&Session| history::good(session).next().is_some();
    let groups = history::groups(up_to_today().filter(counts));
    let newest = groups.first();
    // Arches are read of stands; where there are none, it is said why the newest steps do not do.
    let stood = groups.iter().any(|group| group.protocol == Protocol::Standing);
    let arches = if stood { Some(Protocol::Standing) } else { newest.map(|group| group.protocol) };
    let mut left_out = left_out(up_to_today().filter(|session| !counts(session)), &groups, arches);
    let mut found = patterns::reported(&history::History::new(input, &groups, None));
    let mut feet = Vec::new();
    for group in &groups {
        let history = history::History::new(input, &groups, Some(group));
        let (on_mat, unread) = match arches.filter(|protocol| *protocol == group.protocol) {
            Some(protocol) => low_arch::feet(&history, protocol),
            None => (Vec::new(), Vec::new()),
        };
        let mut of_mat = patterns::found(&history, &on_mat, group.protocol);
        if groups.iter().any(|other| other.protocol == group.protocol && !other.newest) {
            of_mat.not_read.iter_mut().for_each(|one| one.why = format!("on the newest mat, {}", one.why));
        }
        found.add(of_mat);
        left_out.extend(unread);
        feet.push(on_mat);
    }
    let feet: Vec<FootReading> = feet.into_iter().flatten().collect();
    let history = history::History::new(input, &groups, None);
    for protocol in [Protocol::Standing, Protocol::Walking] {
        if groups.iter().all(|group| group.protocol != protocol) {
            found.add(patterns::found(&history, &feet, protocol));
        }
    }
    found.flags.sort_by_key(|flag| std::cmp::Reverse(flag.severity));
    let sessions = groups.iter().map(|group| group.sessions.len()).sum();
    let age_years = groups.first().map_or(input.age_years, |group| history.newest_age(group.protocol));
    let remarks =
        band::remarks(&history, (age_years, sessions), &feet.iter().collect::<Vec<_>>(), &found.flags);
    let (feet, elsewhere) = newest_that_reads(feet);
    Reading {
        age_years,
        protocol: newest.map(|group| group.protocol),
        sessions,
        groups: groups.iter().map(history::Group::told).collect(),
        left_out,
        feet,
        elsewhere,
        flags: found.flags,
        once: found.once,
        not_read: found.not_read,
        remarks,
    }
}

/// Of each foot, left first, the reading on the newest mat that could read it, or else the newest; and the others.
/// Readings come with the newest mat first.
fn newest_that_reads(mut feet: Vec<FootReading>) -> (Vec<FootReading>, Vec<FootReading>) {
    let mut chosen = Vec::new();
    for side in [Side::Left, Side::Right] {
        let reads = feet.iter().position(|foot| foot.side == side && foot.could_be_read());
        let any = || feet.iter().position(|foot| foot.side == side);
        if let Some(at) = reads.or_else(any) {
            chosen.push(feet.remove(at));
        }
    }
    (chosen, feet)
}

/// The sessions of one protocol on one mat, that of the newest session first.
pub fn session_groups(sessions: &[Session]) -> Vec<SessionGroup> {
    history::groups(sessions.iter()).iter().map(history::Group::told).collect()
}

/// The sessions of which nothing can be said: those without a good recording, and those about which no rule asks.
fn left_out<'a>(
    poor: impl Iterator<Item = &'a Session>,
    groups: &[history::Group<'_>],
    arches: Option<Protocol>,
) -> Vec<LeftOut> {
    let mut left_out: Vec<LeftOut> = Vec::new();
    for group in history::groups(poor) {
        let recordings = group.sessions.iter().flat_map(|session| &session.recordings);
        let mut reasons: Vec<String> =
            recordings.flat_map(|recorded| recorded.poor.iter().cloned()).collect();
        reasons.sort_unstable();
        reasons.dedup();
        left_out.push(LeftOut { group: group.told(), why: Unread::Poor(reasons) });
    }
    let stepped = groups.iter().filter(|group| group.protocol == Protocol::Stepping);
    let unasked = stepped.filter(|group| arches != Some(group.protocol));
    left_out.extend(unasked.map(|group| LeftOut { group: group.told(), why: Unread::NoRule }));
    left_out
}

#[cfg(test)]
mod tests;
