//! The sessions of a child gone through mat by mat, and all that is found put together.

use super::band::FootReading;
use super::input::Input;
use super::occasion::{LeftOut, SessionGroup, Unread};
use super::reason::Reason;
use super::result::Reading;
use super::{arch, history, patterns, remarks};
use crate::base::{Judgement, Side};
use crate::child::{Protocol, Session};

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
            Some(protocol) => arch::feet(&history, protocol),
            None => (Vec::new(), Vec::new()),
        };
        let mut of_mat = patterns::found(&history, &on_mat, group.protocol);
        if groups.iter().any(|other| other.protocol == group.protocol && !other.newest) {
            for one in &mut of_mat.not_read {
                one.why = Reason::OnNewestMat { why: one.why.clone() }.into();
            }
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
        remarks::remarks(&history, (age_years, sessions), &feet.iter().collect::<Vec<_>>(), &found.flags);
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
        let mut reasons: Vec<Judgement> =
            recordings.flat_map(|recorded| recorded.poor.iter().cloned()).collect();
        reasons.sort_by_cached_key(ToString::to_string);
        reasons.dedup_by_key(|reason| reason.to_string());
        left_out.push(LeftOut { group: group.told(), why: Unread::Poor(reasons) });
    }
    let stepped = groups.iter().filter(|group| group.protocol == Protocol::Stepping);
    let unasked = stepped.filter(|group| arches != Some(group.protocol));
    left_out.extend(unasked.map(|group| LeftOut { group: group.told(), why: Unread::NoRule }));
    left_out
}
